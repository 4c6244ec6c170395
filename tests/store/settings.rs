//! Settings of a server, its officer, and what happens when the assistant leaves.

use super::*;

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
