//! The store on SQLite in a temporary file and, when `MELDWIJZER_TEST_POSTGRES` holds an address, on PostgreSQL too.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::too_many_lines,
    clippy::print_stdout,
    missing_docs,
    reason = "a test that panics is a test that fails, and a table is as long as its cases"
)]

#[path = "support/database.rs"]
mod database;

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

// Opening.

#[test]
fn opening_twice_changes_nothing() {
    on_each(async |database: Database| {
        let store = database.open().await;
        store.set_meta("commands", "abc").await.unwrap();
        store.close().await;
        let store = database.open().await;
        assert_eq!(store.meta("commands").await.unwrap().as_deref(), Some("abc"));
        let steps = database.numbers("SELECT version FROM migration ORDER BY version").await;
        assert_eq!(steps, [1]);
        store.ready().await.unwrap();
    });
}

#[test]
fn instances_that_start_together_do_not_get_in_each_others_way() {
    on_each(async |database: Database| {
        let open = || {
            let url = database.url.clone();
            tokio::spawn(async move { Store::open(&url).await })
        };
        let opening: Vec<_> = (0..6).map(|_| open()).collect();
        let mut stores = Vec::new();
        for opened in opening {
            stores.push(opened.await.unwrap().unwrap());
        }
        let writing: Vec<_> = stores
            .iter()
            .enumerate()
            .map(|(number, store)| {
                let store = store.clone();
                tokio::spawn(async move {
                    for round in 0..20 {
                        let entry = NewEntry { server: SERVER, person: None, act: "test", subject: &format!("{number}-{round}") };
                        store.record(&entry, day(0)).await.unwrap();
                    }
                })
            })
            .collect();
        for written in writing {
            written.await.unwrap();
        }
        let history = stores[0].history(SERVER, None, 1000).await.unwrap();
        let subjects: BTreeSet<&str> = history.iter().map(|entry| entry.subject.as_str()).collect();
        assert_eq!((history.len(), subjects.len()), (120, 120));
    });
}

#[test]
fn tables_of_a_newer_version_are_left_alone() {
    on_each(async |database: Database| {
        database.open().await.close().await;
        database.run("INSERT INTO migration (version, name) VALUES (99, 'later')").await;
        let error = Store::open(&database.url).await.unwrap_err();
        assert!(matches!(error, StoreError::Newer { found: 99, .. }), "{error:?}");
        assert!(error.to_string().contains("newer version"), "{error}");
    });
}

#[test]
fn a_step_that_fails_leaves_nothing_behind() {
    on_each(async |database: Database| {
        // somebody else's table has one of our names, in the middle of the step
        database.run("CREATE TABLE person (name TEXT)").await;
        let error = Store::open(&database.url).await.unwrap_err();
        assert_eq!(error.fault(), Fault::Tables, "{error}");
        assert!(error.to_string().contains("prepare the tables"), "{error}");
        assert!(!database.tables().await.contains("server"));
        database.run("DROP TABLE person").await;
        database.open().await;
    });
}

#[test]
fn every_table_has_a_period() {
    on_each(async |database: Database| {
        database.open().await;
        let named: BTreeSet<String> = PERIODS.iter().map(|period| period.table.to_owned()).collect();
        assert_eq!(database.tables().await, named);
    });
}

#[test]
fn an_address_that_leads_nowhere_is_told_without_the_password() {
    on_each(async |database: Database| {
        // a server that takes the connection and then says nothing
        let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let silent = format!("postgres://ik:geheim@{}/db", silent.local_addr().unwrap());
        let folder = tempfile::tempdir().unwrap();
        let inside_a_file = folder.path().join("bestand");
        std::fs::write(&inside_a_file, "x").unwrap();
        let inside_a_file = format!("sqlite:{}/onder/db.sqlite", inside_a_file.display());
        let mut cases = vec![
            (String::new(), Fault::Address, "DATABASE_URL"),
            ("mysql://ik:geheim@localhost/db".to_owned(), Fault::Address, "sqlite:PATH"),
            ("postgres://ik:ge/heim@localhost/db".to_owned(), Fault::Address, "%40"),
            ("postgres://ik:geheim@localhost/db?sslmode=geheim".to_owned(), Fault::Address, "DATABASE_URL"),
            ("postgres://ik:geheim@127.0.0.1:1/db".to_owned(), Fault::Unreachable, "look whether it runs"),
            (silent, Fault::Unreachable, "within 1.5 s"),
            (inside_a_file, Fault::File, "onder"),
            (format!("sqlite:{}", folder.path().display()), Fault::Unreadable, "cannot be opened"),
        ];
        if !database.is_sqlite() {
            let (server, options) = database.url.split_once('?').unwrap();
            let (server, _) = server.rsplit_once('/').unwrap();
            cases.push((format!("{server}/dit_is_er_niet?{options}"), Fault::NoDatabase, "create it"));
        }
        for (url, fault, said) in cases {
            let error = Store::open_with(&url, impatient()).await.unwrap_err();
            let shown = format!("{error} {error:?}");
            assert_eq!(error.fault(), fault, "{url}: {shown}");
            assert!(error.to_string().contains(said), "{url}: {shown}");
            assert!(!shown.contains("geheim") && !shown.contains("heim@"), "{url}: {shown}");
        }
    });
}

#[test]
fn the_place_is_shown_without_user_and_password() {
    on_each(async |database: Database| {
        let store = database.open().await;
        let shown = format!("{store:?} {}", store.place());
        assert!(shown.contains(if database.is_sqlite() { "SQLite, /" } else { "PostgreSQL at " }), "{shown}");
        assert!(!shown.contains('@') && !shown.contains("pool"), "{shown}");
    });
}

// Trouble with the database.

#[test]
fn a_lock_of_another_program_is_told_and_passes() {
    on_each(async |database: Database| {
        let store = Store::open_with(&database.url, impatient()).await.unwrap();
        store.set_language(ANNA, Some(Locale::En), day(0)).await.unwrap();
        let mut other = database.connection().await;
        if database.is_sqlite() {
            at(&mut other, "BEGIN IMMEDIATE").await;
        } else {
            at(&mut other, "BEGIN").await;
            at(&mut other, "LOCK TABLE person IN EXCLUSIVE MODE").await;
        }
        let error = store.set_language(ANNA, Some(Locale::Nl), day(1)).await.unwrap_err();
        assert!(error.fault() == Fault::Busy && error.passes(), "{error}");
        assert!(error.to_string().contains("could not store somebody's language: another program holds"), "{error}");
        let error = store.forget_person(ANNA).await.unwrap_err();
        assert_eq!(error.fault(), Fault::Busy, "{error}");
        // who only reads does not wait
        assert_eq!(store.language(ANNA, day(1)).await.unwrap(), Some(Locale::En));
        at(&mut other, "ROLLBACK").await;
        store.set_language(ANNA, Some(Locale::Nl), day(1)).await.unwrap();
        assert_eq!(store.language(ANNA, day(1)).await.unwrap(), Some(Locale::Nl));
    });
}

#[test]
fn tables_that_are_gone_are_told() {
    on_each(async |database: Database| {
        let store = database.open().await;
        database.run("DROP TABLE meta").await;
        let error = store.set_meta("a", "b").await.unwrap_err();
        assert!(error.fault() == Fault::Tables && !error.passes(), "{error}");
        assert!(error.to_string().contains("could not remember something"), "{error}");
    });
}

#[test]
fn a_lost_connection_is_replaced() {
    on_each(async |database: Database| {
        if database.is_sqlite() {
            return;
        }
        let store = database.open().await;
        for round in 0..3 {
            store.set_meta("round", &round.to_string()).await.unwrap();
            let ended = database.end_connections().await;
            assert!(ended >= 1, "nothing was cut");
            // the very next call works: a connection is looked at before it is used
            assert_eq!(store.meta("round").await.unwrap(), Some(round.to_string()));
        }
    });
}

#[test]
fn a_call_that_is_given_up_leaves_the_store_usable() {
    on_each(async |database: Database| {
        let store = database.open().await;
        let other = database.open().await;
        let many: Vec<_> = (0..5000).map(|number| (channel(number), message(number))).collect();
        for round in 0..60 {
            // given up at any point: connecting, beginning, writing, ending
            let patience = Duration::from_micros(round * round * 10);
            let _ = tokio::time::timeout(patience, store.mark_seen(&many, day(0))).await;
            // what is written afterwards is there for others too
            store.set_meta("round", &round.to_string()).await.unwrap();
            assert_eq!(other.meta("round").await.unwrap(), Some(round.to_string()), "round {round}");
            let seen = other.last_seen(day(0)).await.unwrap().len();
            assert!(seen == 0 || seen == many.len(), "{seen} rows of one batch");
        }
        store.mark_seen(&many, day(0)).await.unwrap();
        assert_eq!(other.last_seen(day(0)).await.unwrap().len(), many.len());
    });
}

// Settings.

#[test]
fn settings_are_changed_one_by_one_and_written_down() {
    on_each(async |database: Database| {
        let store = database.open().await;
        assert_eq!(store.settings(SERVER).await.unwrap(), Settings::default());
        let changes = [
            Change::Language(Some(Locale::En)),
            Change::Sector(Some("  onderwijs\0 ".into())),
            Change::Region(Some("'s-Hertogenbosch; DROP TABLE server --".into())),
            Change::Officer(Some(ANNA)),
            Change::OfficerName(Some("Anna é 🙂".into())),
            Change::OfficerReach(Some("x".repeat(10_000))),
            Change::GuidanceRole(Some(RoleId(u64::MAX))),
            Change::OpenChannel(channel(1), true),
            Change::OpenChannel(channel(2), true),
        ];
        assert_eq!(store.change_settings(SERVER, &changes, BRAM, day(0)).await.unwrap(), changes.len());
        let mut settings = store.settings(SERVER).await.unwrap();
        assert_eq!(settings.officer.reach.take().unwrap().len(), 300);
        let expected = Settings {
            language: Some(Locale::En),
            sector: Some("onderwijs".into()),
            region: Some("'s-Hertogenbosch; DROP TABLE server --".into()),
            officer: Officer { person: Some(ANNA), name: Some("Anna é 🙂".into()), reach: None, notice: Notice::Untold },
            guidance_role: Some(RoleId(u64::MAX)),
            open_channels: [channel(1), channel(2)].into(),
            removed_at: None,
        };
        assert_eq!(settings, expected);
        assert_eq!(store.settings(OTHER).await.unwrap(), Settings::default());

        // the same again is no change
        assert_eq!(store.change_settings(SERVER, &changes[..5], BRAM, day(1)).await.unwrap(), 0);
        let undone = [Change::Language(None), Change::OpenChannel(channel(1), false), Change::OpenChannel(channel(9), false)];
        assert_eq!(store.change_settings(SERVER, &undone, ANNA, day(1)).await.unwrap(), 2);
        let history = store.history(SERVER, None, 100).await.unwrap();
        assert_eq!(history.len(), changes.len() + 2);
        let last = &history[0];
        assert_eq!(
            (last.act.as_str(), last.subject.as_str(), last.person, last.at),
            ("settings-channel-closed", "1140000000000100001", Some(ANNA), day(1))
        );
        assert!(history.iter().all(|entry| !entry.subject.contains("Anna") && !entry.subject.contains(&ANNA.0.to_string())));
    });
}

#[test]
fn two_who_change_settings_at_once_both_get_their_way() {
    on_each(async |database: Database| {
        let (one, other) = (database.open().await, database.open().await);
        for round in 0..10 {
            let sector = Change::Sector(Some(format!("sector {round}")));
            let region = Change::Region(Some(format!("regio {round}")));
            let (a, b) = tokio::join!(
                one.change_settings(SERVER, std::slice::from_ref(&sector), ANNA, day(0)),
                other.change_settings(SERVER, std::slice::from_ref(&region), BRAM, day(0)),
            );
            assert_eq!((a.unwrap(), b.unwrap()), (1, 1));
        }
        let settings = one.settings(SERVER).await.unwrap();
        assert_eq!((settings.sector.as_deref(), settings.region.as_deref()), (Some("sector 9"), Some("regio 9")));
    });
}

#[test]
fn an_officer_is_told_and_can_agree_or_refuse() {
    on_each(async |database: Database| {
        let store = database.open().await;
        let named = [Change::Officer(Some(ANNA)), Change::OfficerName(Some("Anna".into())), Change::OfficerReach(Some("kamer 3".into()))];
        store.change_settings(SERVER, &named, BRAM, day(0)).await.unwrap();
        let officer = async || store.settings(SERVER).await.unwrap().officer;

        assert!(!store.officer_told(SERVER, BRAM, day(0)).await.unwrap(), "Bram is not the officer");
        assert!(store.officer_told(SERVER, ANNA, day(0)).await.unwrap());
        assert!(!store.officer_told(SERVER, ANNA, day(1)).await.unwrap(), "once is enough");
        assert_eq!(officer().await.notice, Notice::Told(day(0)));
        assert!(store.officer_answered(SERVER, ANNA, true, day(2)).await.unwrap());
        assert_eq!(officer().await.notice, Notice::Agreed(day(2)));

        // the same person again keeps the answer; another one starts anew, without what was Anna's
        store.change_settings(SERVER, &[Change::Officer(Some(ANNA))], BRAM, day(3)).await.unwrap();
        assert_eq!(officer().await.notice, Notice::Agreed(day(2)));
        store.change_settings(SERVER, &[Change::Officer(Some(BRAM))], BRAM, day(3)).await.unwrap();
        assert_eq!(officer().await, Officer { person: Some(BRAM), ..Officer::default() });
        assert!(!store.officer_answered(SERVER, ANNA, false, day(3)).await.unwrap(), "Anna is the officer no more");

        store.change_settings(SERVER, &[Change::OfficerName(Some("Bram".into()))], BRAM, day(3)).await.unwrap();
        assert!(store.officer_answered(SERVER, BRAM, false, day(4)).await.unwrap());
        assert_eq!(officer().await, Officer { notice: Notice::Refused(day(4)), ..Officer::default() });
        let refused = &store.history(SERVER, None, 1).await.unwrap()[0];
        assert_eq!((refused.act.as_str(), refused.person), ("officer-refused", None));

        // a name alone is kept when its account becomes known; taking the officer away takes all
        store
            .change_settings(SERVER, &[Change::OfficerName(Some("Anna".into())), Change::Officer(Some(ANNA))], BRAM, day(5))
            .await
            .unwrap();
        assert_eq!(officer().await, Officer { person: Some(ANNA), name: Some("Anna".into()), ..Officer::default() });
        store.change_settings(SERVER, &[Change::Officer(None)], BRAM, day(5)).await.unwrap();
        assert_eq!(officer().await, Officer::default());
        assert_eq!(store.change_settings(SERVER, &[Change::Officer(None)], BRAM, day(5)).await.unwrap(), 0);
    });
}

#[test]
fn a_server_that_is_left_loses_its_data_after_30_days_unless_it_returns() {
    on_each(async |database: Database| {
        let store = database.open().await;
        let fill = async |server, now| {
            let changes = [Change::Sector(Some("zorg".into())), Change::OpenChannel(channel(1), true)];
            store.change_settings(server, &changes, ANNA, now).await.unwrap();
        };
        fill(SERVER, day(0)).await;
        fill(OTHER, day(0)).await;
        store.server_removed(SERVER, day(1)).await.unwrap();
        store.server_removed(SERVER, day(20)).await.unwrap();
        store.server_removed(ServerId(5), day(1)).await.unwrap();
        let known = [Known { server: SERVER, removed_at: Some(day(1)) }, Known { server: OTHER, removed_at: None }];
        assert_eq!(store.known_servers().await.unwrap(), known);

        let second = Duration::from_secs(1);
        assert_eq!(store.sweep(day(31).minus(second)).await.unwrap().total(), 0);
        assert_eq!(store.settings(SERVER).await.unwrap().sector.as_deref(), Some("zorg"));
        store.server_present(SERVER, day(31).minus(second)).await.unwrap();
        assert_eq!(store.sweep(day(31)).await.unwrap().total(), 0, "it returned in time");

        store.server_removed(SERVER, day(40)).await.unwrap();
        assert_eq!(store.sweep(day(70)).await.unwrap().total(), 1);
        assert_eq!(store.settings(SERVER).await.unwrap(), Settings::default());
        assert!(store.history(SERVER, None, 9).await.unwrap().is_empty());
        assert_eq!(store.history(OTHER, None, 9).await.unwrap().len(), 2);
        assert_eq!(database.numbers("SELECT COUNT(*) FROM open_channel").await, [1]);

        // it returned too late, and nobody swept in the meantime
        store.server_removed(OTHER, day(70)).await.unwrap();
        store.server_present(OTHER, day(100)).await.unwrap();
        assert!(store.known_servers().await.unwrap().is_empty());
        store.server_present(OTHER, day(100)).await.unwrap();
    });
}

// What was seen.

#[test]
fn many_channels_are_written_in_one_go() {
    on_each(async |database: Database| {
        let store = database.open().await;
        store.mark_seen(&[], day(0)).await.unwrap();
        let first: Vec<_> = (0..1234).map(|number| (channel(number), message(number))).collect();
        store.mark_seen(&first, day(0)).await.unwrap();
        // twice the same channel in one batch, an older message that comes later, and a new channel
        let then = [(channel(1), message(5000)), (channel(1), message(4000)), (channel(2), message(0)), (channel(9999), message(1))];
        store.mark_seen(&then, day(0).plus(Duration::from_mins(1))).await.unwrap();
        let seen = store.last_seen(day(0).plus(Duration::from_mins(1))).await.unwrap();
        assert_eq!(seen.len(), 1235);
        assert!(seen.is_sorted_by_key(|seen| std::cmp::Reverse(seen.message)), "the latest first");
        let seen: BTreeMap<ChannelId, MessageId> = seen.into_iter().map(|seen| (seen.channel, seen.message)).collect();
        assert_eq!((seen[&channel(1)], seen[&channel(2)], seen[&channel(9999)]), (message(5000), message(2), message(1)));

        store.forget_channel(channel(1)).await.unwrap();
        assert_eq!(store.last_seen(day(0)).await.unwrap().len(), 1234);
    });
}

#[test]
fn two_instances_write_the_same_channels_without_waiting_for_each_other() {
    on_each(async |database: Database| {
        let (one, other) = (database.open().await, database.open().await);
        let up: Vec<_> = (0..1000).map(|number| (channel(number), message(number))).collect();
        let down: Vec<_> = up.iter().rev().map(|&(channel, MessageId(id))| (channel, MessageId(id + 1))).collect();
        for _ in 0..10 {
            let (a, b) = tokio::join!(one.mark_seen(&up, day(0)), other.mark_seen(&down, day(0)));
            a.unwrap();
            b.unwrap();
        }
        let seen = one.last_seen(day(0)).await.unwrap();
        assert!(seen.len() == 1000 && seen.iter().all(|seen| seen.message.0 - seen.channel.0 == message(1).0 - channel(0).0));
    });
}

#[test]
fn direct_channels_are_known_for_30_days_after_their_last_use() {
    on_each(async |database: Database| {
        let store = database.open().await;
        store.know_direct(channel(1), ANNA, day(0)).await.unwrap();
        store.know_direct(channel(2), BRAM, day(0)).await.unwrap();
        // within a day nothing is written
        store.know_direct(channel(1), ANNA, day(1).minus(Duration::from_secs(1))).await.unwrap();
        assert!(store.direct_channels(day(1)).await.unwrap().iter().all(|direct| direct.used_at == day(0)));
        store.know_direct(channel(1), ANNA, day(1)).await.unwrap();
        let known = store.direct_channels(day(2)).await.unwrap();
        assert_eq!(
            known.iter().map(|direct| (direct.channel, direct.person)).collect::<Vec<_>>(),
            [(channel(1), ANNA), (channel(2), BRAM)]
        );
        assert_eq!(store.direct_channels(day(30)).await.unwrap().len(), 1);
    });
}

// People.

#[test]
fn a_language_stays_for_a_year_after_it_was_last_used() {
    on_each(async |database: Database| {
        let store = database.open().await;
        assert_eq!(store.language(ANNA, day(0)).await.unwrap(), None);
        store.set_language(ANNA, Some(Locale::Nl), day(0)).await.unwrap();
        store.set_language(ANNA, Some(Locale::En), day(0)).await.unwrap();
        store.set_language(BRAM, Some(Locale::En), day(0)).await.unwrap();
        let used = async || store.everything_about(ANNA).await.unwrap().language.unwrap().1;
        assert_eq!(store.language(ANNA, day(29)).await.unwrap(), Some(Locale::En));
        assert_eq!(used().await, day(0), "no record of every use");
        assert_eq!(store.language(ANNA, day(300)).await.unwrap(), Some(Locale::En));
        assert_eq!(used().await, day(300));
        store.sweep(day(365)).await.unwrap();
        assert_eq!(store.language(ANNA, day(365)).await.unwrap(), Some(Locale::En));
        assert_eq!(store.language(BRAM, day(364)).await.unwrap(), None, "swept");
        store.set_language(ANNA, None, day(366)).await.unwrap();
        assert!(store.everything_about(ANNA).await.unwrap().is_empty());
    });
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

#[test]
fn everything_about_somebody_is_shown_and_forgotten() {
    on_each(async |database: Database| {
        let store = database.open().await;
        assert!(store.everything_about(ANNA).await.unwrap().is_empty());
        assert_eq!(store.forget_person(ANNA).await.unwrap(), Forgotten::default());
        fill(&store).await;
        let (anna, bram) = (store.everything_about(ANNA).await.unwrap(), store.everything_about(BRAM).await.unwrap());
        assert_eq!(anna.language, Some((Locale::En, day(0))));
        assert_eq!(
            anna.direct_channels.iter().map(|(direct, seen)| (direct.channel, *seen)).collect::<Vec<_>>(),
            [(channel(1), Some(message(1)))]
        );
        assert_eq!((anna.officer.len(), anna.officer[0].server), (1, SERVER));
        assert_eq!(anna.officer[0].officer.name.as_deref(), Some("Kanarie-1"));
        assert_eq!(anna.officer[0].officer.notice, Notice::Told(day(0)));
        assert_eq!(anna.audit.len(), 3);
        assert!(serde_json::to_string(&anna).unwrap().contains("Kooi-1"), "it can be handed out");

        let forgotten = store.forget_person(ANNA).await.unwrap();
        assert_eq!(forgotten, Forgotten { languages: 1, direct_channels: 1, officer: 1, audit: 3 });
        assert!(store.everything_about(ANNA).await.unwrap().is_empty());
        assert_eq!(store.everything_about(BRAM).await.unwrap(), bram, "nobody else is touched");
        let seen: BTreeSet<ChannelId> = store.last_seen(day(0)).await.unwrap().iter().map(|seen| seen.channel).collect();
        assert_eq!(seen, [channel(2), channel(90)].into());
        let history = store.history(SERVER, None, 9).await.unwrap();
        assert!(history.len() == 3 && history.iter().all(|entry| entry.person.is_none()), "what was done stays, by whom goes");
        assert_eq!(store.settings(SERVER).await.unwrap().officer, Officer::default());
        if let Some(bytes) = database.bytes() {
            let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
            assert!(holds("Kanarie-2") && !holds("Kanarie-1") && !holds("Kooi-1"), "not in the file nor beside it either");
        }
    });
}

// Retention.

#[test]
fn each_table_keeps_to_its_period_to_the_second() {
    on_each(async |database: Database| {
        let store = database.open().await;
        fill(&store).await;
        store.set_meta("commands", "abc").await.unwrap();
        store.server_removed(SERVER, day(0)).await.unwrap();
        // what the sweep at this age must find in all: (seconds, rows gone so far)
        let gone = |swept: &meldwijzer::store::Swept| swept.rows.iter().copied().filter(|(_, rows)| *rows > 0).collect::<Vec<_>>();
        let mut borders: Vec<(i64, Vec<(&str, u64)>)> = vec![
            (DAY, vec![("last_seen", 3)]),
            (30 * DAY, vec![("server", 1), ("direct_channel", 2)]),
            (365 * DAY, vec![("audit", 3), ("person", 2)]),
        ];
        borders.sort();
        for (border, rows) in borders {
            let border = Moment::from_epoch(day(0).epoch() + border);
            let before = store.sweep(border.minus(Duration::from_secs(1))).await.unwrap();
            assert_eq!(gone(&before), [], "a second before {border:?}");
            assert_eq!(gone(&store.sweep(border).await.unwrap()), rows, "{border:?}");
            assert_eq!(store.sweep(border).await.unwrap().total(), 0);
        }
        assert_eq!(store.meta("commands").await.unwrap().as_deref(), Some("abc"));
        // a clock that stands before 1970 removes nothing
        fill(&store).await;
        assert_eq!(store.sweep(Moment::from_epoch(0)).await.unwrap().total(), 0);
    });
}

#[test]
fn what_is_too_old_is_not_given_out_before_it_is_swept() {
    on_each(async |database: Database| {
        let store = database.open().await;
        fill(&store).await;
        let second = Duration::from_secs(1);
        for (border, count) in [(1, 3), (30, 2), (365, 1)] {
            for (now, there) in [(day(border).minus(second), true), (day(border), false)] {
                let found = match border {
                    1 => store.last_seen(now).await.unwrap().len(),
                    30 => store.direct_channels(now).await.unwrap().len(),
                    _ if there => 1,
                    _ => usize::from(store.language(BRAM, now).await.unwrap().is_some()),
                };
                assert_eq!(found, if there { count } else { 0 }, "{border} days, {now:?}");
            }
        }
    });
}

#[test]
fn the_periods_are_those_that_were_promised() {
    let days: BTreeMap<&str, u64> = PERIODS
        .iter()
        .filter_map(|period| match period.keep {
            Keep::After(_, time) => Some((period.table, time.as_secs() / 86_400)),
            _ => None,
        })
        .collect();
    assert_eq!(days, [("server", 30), ("audit", 365), ("person", 365), ("last_seen", 1), ("direct_channel", 30)].into());
}

// Audit.

#[test]
fn the_history_is_read_page_by_page() {
    on_each(async |database: Database| {
        let store = database.open().await;
        for number in 0..25 {
            let entry = NewEntry { server: SERVER, person: Some(ANNA), act: "guidance-pin", subject: &format!("kaart {number}") };
            store.record(&entry, day(0)).await.unwrap();
            store.record(&NewEntry { server: OTHER, ..entry }, day(0)).await.unwrap();
        }
        let mut read = Vec::new();
        let mut before = None;
        loop {
            let page = store.history(SERVER, before, 10).await.unwrap();
            assert!(page.len() <= 10);
            let Some(last) = page.last() else { break };
            before = Some(last.id);
            read.extend(page);
        }
        assert_eq!(read.len(), 25);
        assert_eq!((read[0].subject.as_str(), read[24].subject.as_str()), ("kaart 24", "kaart 0"));
        assert!(read.iter().all(|entry| entry.server == SERVER));
        let long = NewEntry { server: SERVER, person: None, act: &"a".repeat(99), subject: &"é".repeat(999) };
        store.record(&long, day(0)).await.unwrap();
        let kept = &store.history(SERVER, None, 1).await.unwrap()[0];
        assert_eq!((kept.act.chars().count(), kept.subject.chars().count()), (40, 200));
    });
}

// The file of SQLite. Its rights only show to somebody who is not root, so these run in a process of their own.

#[cfg(unix)]
mod file {
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;

    use super::database::child;
    use super::*;

    fn mode(path: &Path) -> u32 {
        std::fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    fn set_mode(path: &Path, mode: u32) {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }

    /// What a child does: opens the store, writes, and shows what it met.
    #[test]
    fn in_a_child() {
        let Ok(url) = std::env::var(child::URL) else { return };
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            match Store::open_with(&url, impatient()).await {
                Err(error) => println!("child: {:?}: {error}", error.fault()),
                Ok(store) => {
                    store.set_meta("a", "b").await.unwrap();
                    let path = Path::new(url.strip_prefix("sqlite:").unwrap()).to_owned();
                    let beside = |end: &str| path.with_file_name(format!("{}{end}", path.file_name().unwrap().display()));
                    let modes: Vec<String> = ["", "-wal", "-shm"].iter().map(|end| format!("{:o}", mode(&beside(end)))).collect();
                    println!("child: {} in {:o}", modes.join(" "), mode(path.parent().unwrap()));
                    store.close().await;
                    assert!(!beside("-wal").exists(), "folded into the database");
                }
            }
        });
    }

    #[test]
    fn is_closed_to_others_from_its_first_moment() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("een map/nog een/db 100%.sqlite");
        assert_eq!(child::run(&path, false), "child: 600 600 600 in 700");
    }

    #[test]
    fn is_closed_to_others_when_it_was_open() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("db.sqlite");
        child::run(&path, false);
        set_mode(&path, 0o664);
        set_mode(folder.path(), 0o755);
        assert_eq!(child::run(&path, false), "child: 600 600 600 in 755", "a folder that was there is left alone");
    }

    #[test]
    fn says_what_is_wrong_with_its_rights() {
        let folder = tempfile::tempdir().unwrap();
        set_mode(folder.path(), 0o777);
        let path = folder.path().join("map/db.sqlite");
        child::run(&path, true);
        for (file, around, fault, advice) in [
            (0o400, 0o700, "ReadOnly", "give this user the right to write"),
            (0o000, 0o700, "Unreadable", "look at the owner and the rights"),
            (0o600, 0o500, "ReadOnly", "the file and its folder"),
        ] {
            set_mode(&path, file);
            set_mode(path.parent().unwrap(), around);
            let said = child::run(&path, true);
            assert!(said.starts_with(&format!("child: {fault}: could not ")) && said.contains(advice), "{said}");
        }
        let new = path.with_file_name("nieuw.sqlite");
        assert!(child::run(&new, true).contains("File: the database file"), "a folder that may not be written");
    }

    #[test]
    fn that_is_no_database_is_told_and_left_alone() {
        on_each(async |database: Database| {
            let Some(path) = database.path() else { return };
            for text in ["dit is geen database, maar wel een lange tekst. ".repeat(100), "kort".to_owned()] {
                std::fs::write(&path, &text).unwrap();
                let error = Store::open_with(&database.url, impatient()).await.unwrap_err();
                assert_eq!(error.fault(), Fault::Damaged, "{error}");
                assert!(error.to_string().contains("put back a backup"), "{error}");
                assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
            }
        });
    }
}
