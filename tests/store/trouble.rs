//! A database that is locked, changed or gone, and calls that are given up.

use super::*;

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
