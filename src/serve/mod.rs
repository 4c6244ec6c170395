//! stub
use crate::assistant::Assistant;
use crate::config::Secret;
use crate::message::Locale;
/// r
pub fn run(_: Assistant, _: Secret, _: Option<String>, _: Locale) -> anyhow::Result<()> {
    Ok(())
}
