//! Opens the database when the program starts, and removes what is too old: at once and every day.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::config::Secret;
use crate::store::{Moment, Store, StoreError};

const DAY: Duration = Duration::from_hours(24);
/// After a failure it is not left for a whole day.
const SOON: Duration = Duration::from_mins(10);

/// What time it is.
fn now() -> Moment {
    // a clock before 1970 would make everything look new: nothing is removed then
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment::from_epoch(i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

/// The store at this address, without what is too old.
pub(super) async fn open(address: &Secret) -> Result<Store, StoreError> {
    let store = Store::open(address.reveal()).await?;
    let swept = store.sweep(now()).await?;
    tracing::info!(place = store.place(), removed = swept.total(), "the database is ready");
    Ok(store)
}

/// Removes what is too old, every day, as long as the program runs.
pub(super) async fn daily(store: Store) {
    let mut wait = DAY;
    loop {
        tokio::time::sleep(wait).await;
        wait = match store.sweep(now()).await {
            Ok(swept) => {
                tracing::info!(removed = swept.total(), "removed what was too old");
                DAY
            }
            Err(error) => {
                tracing::warn!(%error, "what is too old is still there");
                SOON
            }
        };
    }
}
