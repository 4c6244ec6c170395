//! Days, to tell how long ago something was checked.

use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

/// A day, counted from 1 January 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(i64);

/// The text is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("write a day as 2026-11-22")]
pub struct NoDay;

impl Day {
    /// Today, by the system's clock (UTC).
    #[must_use]
    pub fn today() -> Self {
        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
        Self(i64::try_from(seconds / 86_400).unwrap_or(i64::MAX))
    }

    /// Days from `earlier` to this one.
    #[must_use]
    pub fn since(self, earlier: Self) -> i64 {
        self.0 - earlier.0
    }
}

impl FromStr for Day {
    type Err = NoDay;

    /// Days from the civil date, after Howard Hinnant, <https://howardhinnant.github.io/date_algorithms.html>.
    fn from_str(text: &str) -> Result<Self, NoDay> {
        let mut parts = text.split('-').map(|p| p.parse::<i64>().map_err(|_| NoDay));
        let mut next = || parts.next().unwrap_or(Err(NoDay));
        let (year, month, day) = (next()?, next()?, next()?);
        if text.len() != 10 || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
            return Err(NoDay);
        }
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        Ok(Self(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_days() {
        let day = |text: &str| text.parse::<Day>();
        assert_eq!(day("1970-01-01"), Ok(Day(0)));
        assert_eq!(day("2026-11-22").and_then(|a| Ok(a.since(day("2026-02-28")?))), Ok(267));
        for bad in ["", "22-11-2026", "2026-13-01", "2026-1-1", "november"] {
            assert_eq!(day(bad), Err(NoDay), "{bad}");
        }
    }
}
