//! Opening: empty databases, known ones, several instances at once, and addresses that lead nowhere.

use super::*;

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
