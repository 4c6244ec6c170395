//! The sectors in which a meldcode is obligatory, and the kinds of work in them that people know as their own.

use std::str::FromStr;

/// Where a team works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sector {
    /// Schools, from primary school to university.
    Education,
    /// Day-care and out-of-school care.
    Childcare,
    /// General practice, hospital, dentist and other care.
    Care,
    /// Mental health care.
    MentalHealth,
    /// Home care and care for older people.
    ElderlyCare,
    /// Youth care and youth protection.
    Youth,
    /// Municipality and neighbourhood team: social support.
    Social,
    /// Probation, prison, asylum reception.
    Justice,
    /// Anything else.
    Other,
}

impl Sector {
    /// All sectors, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::Education,
        Self::Childcare,
        Self::Care,
        Self::MentalHealth,
        Self::ElderlyCare,
        Self::Youth,
        Self::Social,
        Self::Justice,
        Self::Other,
    ];

    /// The code under which it is kept; the word in the id of its line in `interface.ftl`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Education => "education",
            Self::Childcare => "childcare",
            Self::Care => "care",
            Self::MentalHealth => "mental-health",
            Self::ElderlyCare => "elderly-care",
            Self::Youth => "youth",
            Self::Social => "social",
            Self::Justice => "justice",
            Self::Other => "other",
        }
    }
}

/// The text names no sector.
#[derive(Debug, thiserror::Error)]
#[error("unknown sector")]
pub struct UnknownSector;

impl FromStr for Sector {
    type Err = UnknownSector;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|sector| sector.code() == code).ok_or(UnknownSector)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_means_one_sector() {
        for sector in Sector::ALL {
            assert_eq!(sector.code().parse::<Sector>().ok(), Some(sector));
        }
        assert!("onderwijs".parse::<Sector>().is_err());
    }
}
