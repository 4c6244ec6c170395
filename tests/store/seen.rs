//! What was seen last, and the direct messages that are known.

use super::*;

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
