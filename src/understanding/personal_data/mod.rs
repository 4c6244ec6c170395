//! stub
use std::ops::Range;
/// Kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// n
    Name,
    /// b
    Bsn,
}
impl Kind {
    /// code
    pub fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Bsn => "bsn",
        }
    }
}
/// Datum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonalDatum {
    /// k
    pub kind: Kind,
    /// s
    pub span: Range<usize>,
}
/// R.
#[derive(Debug)]
pub struct Recogniser;
impl Recogniser {
    /// n
    pub fn new(_: &[String], _: &[String]) -> Result<Self, regex::Error> {
        Ok(Self)
    }
    /// f
    pub fn find(&self, _: &str, _: &dyn Fn(&str) -> bool) -> Vec<PersonalDatum> {
        Vec::new()
    }
}
