//! The file of SQLite. Its rights only show to somebody who is not root, so most of this runs in a process of its own.

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
