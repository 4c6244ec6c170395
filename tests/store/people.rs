//! What is kept about a person: shown, forgotten, and not longer than needed.

use super::*;

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
