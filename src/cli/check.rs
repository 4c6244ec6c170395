//! stub
use super::Outcome;
use crate::content::Source;
#[derive(Debug, clap::Args)]
pub(super) struct Check {}
impl Check {
    pub(super) fn run(&self, _: &Source) -> anyhow::Result<Outcome> {
        Ok(Outcome::Fine)
    }
}
