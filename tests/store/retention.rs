//! Every period, to the second.

use super::*;

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

#[test]
fn the_privacy_document_names_every_table_in_both_languages() {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/PRIVACY.md")).unwrap();
    let (dutch, english) = text.split_once("\n## English").unwrap();
    for period in PERIODS {
        let row = format!("\n| `{}` |", period.table);
        for (language, part, after) in [("Dutch", dutch, ["jaar", "dagen", "uur"]), ("English", english, ["year", "days", "hours"])] {
            let (_, row) = part.split_once(&row).unwrap_or_else(|| panic!("{} has no row in the {language} part", period.table));
            let row = row.lines().next().unwrap();
            let Keep::After(_, time) = period.keep else { continue };
            let [year, days, hours] = after;
            let time = match time.as_secs() / 3_600 {
                24 => format!("24 {hours}"),
                hours if hours == 365 * 24 => format!("1 {year}"),
                hours => format!("{} {days}", hours / 24),
            };
            assert!(row.contains(&time), "{} in {language}: {time} is not in {row}", period.table);
        }
    }
}
