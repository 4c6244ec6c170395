//! The store on SQLite in a temporary file and, when `MELDWIJZER_TEST_POSTGRES` holds an address, on PostgreSQL too.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::too_many_lines,
    clippy::print_stdout,
    clippy::wildcard_imports,
    missing_docs,
    reason = "a test that panics is a test that fails, and a table is as long as its cases"
)]

#[path = "store/audit.rs"]
mod audit;
#[path = "support/database.rs"]
mod database;
#[path = "store/file.rs"]
#[cfg(unix)]
mod file;
#[path = "store/opening.rs"]
mod opening;
#[path = "store/people.rs"]
mod people;
#[path = "store/retention.rs"]
mod retention;
#[path = "store/seen.rs"]
mod seen;
#[path = "store/settings.rs"]
mod settings;
#[path = "store/trouble.rs"]
mod trouble;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use meldwijzer::message::Locale;
use meldwijzer::store::{
    Change, ChannelId, Fault, Forgotten, Keep, Known, Limits, MessageId, Moment, NewEntry, Notice, Officer, PERIODS, PersonId, RoleId,
    ServerId, Settings, Store, StoreError,
};

use database::{Database, at, on_each};

const SERVER: ServerId = ServerId(1_140_000_000_000_000_001);
const OTHER: ServerId = ServerId(1_140_000_000_000_000_002);
const ANNA: PersonId = PersonId(1_140_000_000_000_000_011);
const BRAM: PersonId = PersonId(1_140_000_000_000_000_012);
const DAY: i64 = 86_400;

fn day(number: i64) -> Moment {
    Moment::from_epoch(1_790_000_000 + number * DAY)
}

fn channel(number: u64) -> ChannelId {
    ChannelId(1_140_000_000_000_100_000 + number)
}

fn message(number: u64) -> MessageId {
    MessageId(1_140_000_000_000_900_000 + number)
}

/// Limits with which a test need not wait long for what must fail.
fn impatient() -> Limits {
    Limits { call: Duration::from_millis(500), open: Duration::from_millis(1500) }
}

/// Puts something about both people everywhere.
async fn fill(store: &Store) {
    for (person, server, number) in [(ANNA, SERVER, 1), (BRAM, OTHER, 2)] {
        store.set_language(person, Some(Locale::En), day(0)).await.unwrap();
        store.know_direct(channel(number), person, day(0)).await.unwrap();
        store.mark_seen(&[(channel(number), message(number)), (channel(90), message(90))], day(0)).await.unwrap();
        let changes = [
            Change::Officer(Some(person)),
            Change::OfficerName(Some(format!("Kanarie-{number}"))),
            Change::OfficerReach(Some(format!("Kooi-{number}"))),
        ];
        store.change_settings(server, &changes, person, day(0)).await.unwrap();
        store.officer_told(server, person, day(0)).await.unwrap();
    }
}
