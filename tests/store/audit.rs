//! Who changed what.

use super::*;

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
