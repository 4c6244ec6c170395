//! A store that answers, changes, fails, and says nothing for ever.

use std::future::pending;

use super::*;
use crate::store::Change;

const SERVER: ServerId = ServerId(10);
const PERSON: PersonId = PersonId(5);

async fn store(folder: &tempfile::TempDir) -> Store {
    Store::open(&format!("sqlite:{}", folder.path().join("test.sqlite").display())).await.unwrap()
}

async fn speak(store: &Store, language: Locale) {
    store.change_settings(SERVER, &[Change::Language(Some(language))], PERSON, memory::now()).await.unwrap();
}

/// As if it had been read so long ago.
fn grow_old(known: &Known) {
    let mut kept = known.lock();
    let old = Instant::now().checked_sub(FRESH).unwrap();
    kept.servers.values_mut().for_each(|(at, _)| *at = old);
    kept.people.values_mut().for_each(|(at, _)| *at = old);
    kept.pause = None;
}

#[tokio::test]
async fn what_was_read_counts_until_it_is_old_or_changed_here() {
    let folder = tempfile::tempdir().unwrap();
    let (store, other) = (store(&folder).await, store(&folder).await);
    let known = Known::new(store.clone());
    assert_eq!((known.settings(SERVER).await.language, known.language(PERSON).await), (None, None));
    speak(&other, Locale::En).await;
    other.set_language(PERSON, Some(Locale::En), memory::now()).await.unwrap();
    assert_eq!((known.settings(SERVER).await.language, known.language(PERSON).await), (None, None));
    // another instance changed it
    grow_old(&known);
    assert_eq!((known.settings(SERVER).await.language, known.language(PERSON).await), (Some(Locale::En), Some(Locale::En)));
    // this one does
    speak(&store, Locale::Nl).await;
    known.server_changed(SERVER);
    assert_eq!(known.settings(SERVER).await.language, Some(Locale::Nl));
    store.set_language(PERSON, None, memory::now()).await.unwrap();
    known.person_changed(PERSON);
    assert_eq!(known.language(PERSON).await, None);
}

#[tokio::test]
async fn a_person_who_is_forgotten_is_forgotten_here_too() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder).await;
    let known = Known::new(store.clone());
    let changes = [Change::Officer(Some(PERSON)), Change::OfficerName(Some("Anna".into()))];
    store.change_settings(SERVER, &changes, PersonId(6), memory::now()).await.unwrap();
    let shown = async || {
        let settings = known.settings(SERVER).await;
        around(&settings)
    };
    assert_eq!(shown().await.officer_name.as_deref(), Some("Anna"));
    store.forget_person(PERSON).await.unwrap();
    known.person_changed(PERSON);
    assert_eq!(shown().await, Surroundings::default());
}

#[tokio::test]
async fn a_store_that_fails_leaves_the_last_that_was_known() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder).await;
    let known = Known::new(store.clone());
    speak(&store, Locale::En).await;
    assert_eq!(known.settings(SERVER).await.language, Some(Locale::En));
    store.close().await;
    grow_old(&known);
    assert_eq!(known.settings(SERVER).await.language, Some(Locale::En));
    assert!(known.lock().pause.is_some());
    // whoever is not known gets the defaults, also while the store is left alone
    for _ in 0..2 {
        assert_eq!(*known.settings(ServerId(11)).await, Settings::default());
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_that_says_nothing_holds_up_one_answer_for_a_moment_and_the_next_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    tokio::time::resume();
    let known = Known::new(store(&folder).await);
    tokio::time::pause();
    let silent = || known.look_up(|kept| &mut kept.people, PERSON, pending());
    let start = Instant::now();
    assert_eq!(silent().await, None);
    assert_eq!(start.elapsed().as_millis() / 10, PATIENCE.as_millis() / 10);
    let start = Instant::now();
    assert_eq!(silent().await, None);
    assert_eq!(start.elapsed(), Duration::ZERO);
    tokio::time::advance(PAUSE).await;
    // one that is slow is there for the next answer
    let slow = || async {
        tokio::time::sleep(PATIENCE * 2).await;
        Ok(Some(Locale::En))
    };
    assert_eq!(known.look_up(|kept| &mut kept.people, PERSON, slow()).await, None);
    tokio::time::sleep(PATIENCE * 2).await;
    assert_eq!(silent().await, Some(Locale::En));
}

#[tokio::test]
async fn what_was_read_before_a_change_is_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    let known = Known::new(store(&folder).await);
    let changing = known.clone();
    let read = async move {
        changing.person_changed(PERSON);
        Ok(Some(Locale::En))
    };
    assert_eq!(known.look_up(|kept| &mut kept.people, PERSON, read).await, Some(Locale::En));
    assert_eq!(known.language(PERSON).await, None);
}
