//! The queues: with moments handed in, and with a clock that stands still until something waits for it.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::Duration;

use reqwest::Method;
use tokio::time::{Instant, timeout};

use super::bucket::{Priority, Ticket};
use super::error::RestError;
use super::route::Route;
use super::schedule::{Full, Heard, Schedule};
use super::told::{Limited, Scope, Told, Window};
use super::turn::Turns;

const POSTS: &str = "/channels/{channel_id}/messages";
const PIN: &str = "/channels/{channel_id}/messages/pins/{message_id}";
const CALLBACK: &str = "/interactions/{interaction_id}/{interaction_token}/callback";

fn ms(number: u64) -> Duration {
    Duration::from_millis(number)
}

fn post(channel: u64) -> Route {
    Route::new(Method::POST, POSTS, &[&channel])
}

fn pin(channel: u64) -> Route {
    Route::new(Method::PUT, PIN, &[&channel, &1])
}

fn callback(id: u64) -> Route {
    Route::new(Method::POST, CALLBACK, &[&id, &"token"]).not_counted()
}

/// An answer that tells how much is left.
fn told(bucket: &str, limit: u32, remaining: u32, reset_after: Duration) -> Heard {
    let window = Some(Window { limit, remaining, reset_after });
    Heard::Answer(Told { bucket: Some(Arc::from(bucket)), window }, false)
}

fn limited(scope: Scope, wait: Duration) -> Heard {
    Heard::Limited(Told::default(), Limited { wait, scope })
}

const NO_LIMIT: Heard = Heard::Answer(Told { bucket: None, window: None }, false);

fn schedule() -> Schedule {
    Schedule::new(None, 10, 100)
}

fn enter(schedule: &mut Schedule, route: &Route, priority: Priority, now: Instant) -> Ticket {
    schedule.enter(route, priority, now).unwrap().0
}

fn some(schedule: &mut Schedule, route: &Route, count: usize, now: Instant) -> Vec<Ticket> {
    (0..count).map(|_| enter(schedule, route, Priority::Answer, now)).collect()
}

#[test]
fn an_unknown_bucket_lets_one_through_and_then_keeps_to_what_was_told() {
    let (mut schedule, now) = (schedule(), Instant::now());
    let tickets = some(&mut schedule, &post(1), 8, now);
    assert_eq!(schedule.grants(now), tickets[..1]);
    assert_eq!((schedule.grants(now), schedule.next(now)), (vec![], None));
    schedule.heard(tickets[0], &told("a", 5, 4, ms(5_000)), now);
    assert_eq!(schedule.grants(now), tickets[1..5]);
    for (index, ticket) in tickets[1..5].iter().enumerate() {
        schedule.heard(*ticket, &told("a", 5, 3 - index as u32, ms(4_900)), now + ms(100));
    }
    assert!(schedule.grants(now + ms(100)).is_empty());
    assert_eq!(schedule.next(now + ms(100)), Some(now + ms(5_000)));
    assert!(schedule.grants(now + ms(4_999)).is_empty());
    assert_eq!(schedule.grants(now + ms(5_000)), tickets[5..]);
}

#[test]
fn where_discord_names_no_limit_there_is_none() {
    let (mut schedule, now) = (schedule(), Instant::now());
    let tickets = some(&mut schedule, &post(1), 8, now);
    assert_eq!(schedule.grants(now), tickets[..1]);
    schedule.heard(tickets[0], &NO_LIMIT, now);
    assert_eq!(schedule.grants(now), tickets[1..]);
}

#[test]
fn a_full_bucket_does_not_hold_up_another() {
    let (mut schedule, now) = (schedule(), Instant::now());
    let first = some(&mut schedule, &post(1), 3, now);
    assert_eq!(schedule.grants(now), first[..1]);
    schedule.heard(first[0], &told("a", 1, 0, ms(5_000)), now);
    let other = enter(&mut schedule, &post(2), Priority::Background, now);
    assert_eq!(schedule.grants(now), [other]);
    // Not while nobody has answered in the other channel, though its pattern is known.
    let more = enter(&mut schedule, &post(2), Priority::Emergency, now);
    assert!(schedule.grants(now).is_empty());
    schedule.heard(other, &told("a", 5, 4, ms(5_000)), now);
    assert_eq!(schedule.grants(now), [more]);
}

#[test]
fn routes_that_turn_out_to_share_a_bucket_share_what_is_left() {
    let (mut schedule, now) = (schedule(), Instant::now());
    let (posts, pins) = (some(&mut schedule, &post(1), 3, now), some(&mut schedule, &pin(1), 3, now));
    assert_eq!(schedule.grants(now), [posts[0], pins[0]]);
    schedule.heard(posts[0], &told("a", 3, 2, ms(1_000)), now);
    assert_eq!(schedule.grants(now), posts[1..]);
    // The answer to the pin tells that all of these were one bucket.
    schedule.heard(pins[0], &told("a", 3, 1, ms(1_000)), now);
    assert!(schedule.grants(now).is_empty());
    schedule.heard(posts[1], &told("a", 3, 0, ms(1_000)), now);
    schedule.heard(posts[2], &limited(Scope::Bucket, ms(1_500)), now);
    schedule.wait(posts[2], now);
    assert!(schedule.grants(now + ms(1_499)).is_empty());
    // What was refused keeps its place in front.
    assert_eq!(schedule.grants(now + ms(1_500)), [posts[2], pins[1], pins[2]]);
}

#[test]
fn emergencies_go_first_and_inside_a_priority_who_came_first() {
    let (mut schedule, now) = (schedule(), Instant::now());
    let probe = enter(&mut schedule, &post(1), Priority::Background, now);
    assert_eq!(schedule.grants(now), [probe]);
    let order = [Priority::Background, Priority::Answer, Priority::Emergency, Priority::Answer, Priority::Emergency];
    let tickets = order.map(|priority| enter(&mut schedule, &post(1), priority, now));
    schedule.heard(probe, &told("a", 9, 8, ms(1_000)), now);
    assert_eq!(schedule.grants(now), [2, 4, 1, 3, 0].map(|index: usize| tickets[index]));
}

#[test]
fn emergencies_overtake_over_all_channels_when_everything_is_held() {
    let (mut schedule, now) = (Schedule::new(Some(2), 10, 100), Instant::now());
    let tickets: Vec<Ticket> = (1..=6).map(|channel| enter(&mut schedule, &post(channel), Priority::Answer, now)).collect();
    assert_eq!(schedule.grants(now), tickets[..2]);
    let urgent = enter(&mut schedule, &post(9), Priority::Emergency, now);
    tickets[..2].iter().for_each(|ticket| schedule.heard(*ticket, &NO_LIMIT, now + ms(100)));
    assert_eq!(schedule.next(now + ms(100)), Some(now + ms(1_100)));
    assert!(schedule.grants(now + ms(1_099)).is_empty());
    assert_eq!(schedule.grants(now + ms(1_100)), [urgent, tickets[2]]);
}

#[test]
fn a_full_queue_takes_only_what_is_more_urgent_and_drops_the_last_of_the_least() {
    let (mut schedule, now) = (Schedule::new(None, 3, 5), Instant::now());
    let probe = enter(&mut schedule, &post(1), Priority::Answer, now);
    assert_eq!(schedule.grants(now), [probe]);
    let kinds = [Priority::Background, Priority::Answer, Priority::Background];
    let tickets = kinds.map(|priority| enter(&mut schedule, &post(1), priority, now));
    assert_eq!(schedule.enter(&post(1), Priority::Background, now), Err(Full));
    let (_, displaced) = schedule.enter(&post(1), Priority::Answer, now).unwrap();
    assert_eq!(displaced, Some(tickets[2]));
    // All queues together are bounded too, but not for emergencies.
    enter(&mut schedule, &post(2), Priority::Answer, now);
    assert_eq!(schedule.enter(&post(3), Priority::Answer, now), Err(Full));
    assert!(schedule.enter(&post(3), Priority::Emergency, now).is_ok());
}

#[test]
fn answers_to_interactions_are_held_by_nothing_that_holds_everything() {
    let (mut schedule, now) = (Schedule::new(Some(1), 10, 100), Instant::now());
    let first = enter(&mut schedule, &post(1), Priority::Answer, now);
    assert_eq!(schedule.grants(now), [first]);
    schedule.heard(first, &limited(Scope::Global, ms(3_000)), now);
    schedule.wait(first, now);
    let other = enter(&mut schedule, &post(2), Priority::Emergency, now);
    let taps: Vec<Ticket> = (1..=60).map(|id| enter(&mut schedule, &callback(id), Priority::Answer, now)).collect();
    assert_eq!(schedule.grants(now), taps);
    assert_eq!(schedule.next(now), Some(now + ms(3_000)));
    assert!(schedule.grants(now + ms(2_999)).is_empty());
    assert_eq!(schedule.grants(now + ms(3_000)), [other]);
}

#[test]
fn fifty_a_second_are_counted_from_when_discord_must_have_seen_them() {
    let (mut schedule, now) = (Schedule::new(Some(50), 10, 1_000), Instant::now());
    let tickets: Vec<Ticket> = (1..=120).map(|channel| enter(&mut schedule, &post(channel), Priority::Answer, now)).collect();
    assert_eq!(schedule.grants(now).len(), 50);
    // Answered after 300 ms: Discord may have counted them that late.
    tickets[..50].iter().for_each(|ticket| schedule.heard(*ticket, &NO_LIMIT, now + ms(300)));
    assert_eq!(schedule.grants(now + ms(1_299)).len(), 0);
    assert_eq!(schedule.grants(now + ms(1_300)).len(), 50);
    // Never answered: taken to have arrived within a second.
    assert_eq!(schedule.next(now + ms(1_300)), Some(now + ms(3_300)));
    assert_eq!(schedule.grants(now + ms(3_300)).len(), 20);
}

#[test]
fn a_429_holds_the_bucket_as_long_as_it_says_and_a_shared_one_too() {
    for scope in [Scope::Bucket, Scope::Shared] {
        let (mut schedule, now) = (schedule(), Instant::now());
        let tickets = some(&mut schedule, &post(1), 2, now);
        assert_eq!(schedule.grants(now), tickets[..1]);
        schedule.heard(tickets[0], &limited(scope, ms(700)), now);
        schedule.wait(tickets[0], now);
        let other = enter(&mut schedule, &post(2), Priority::Answer, now);
        assert_eq!(schedule.grants(now + ms(699)), [other]);
        assert_eq!(schedule.grants(now + ms(700)), tickets[..1], "one finds out whether it is over");
    }
}

#[test]
fn whoever_leaves_frees_the_place_wherever_it_was() {
    let (mut schedule, now) = (schedule(), Instant::now());
    let tickets = some(&mut schedule, &post(1), 4, now);
    assert_eq!(schedule.grants(now), tickets[..1]);
    schedule.leave(tickets[1], now);
    schedule.leave(tickets[0], now);
    assert_eq!(schedule.grants(now), tickets[2..3], "nothing was heard: one again");
    schedule.heard(tickets[2], &Heard::NotSent, now);
    schedule.leave(tickets[2], now);
    assert_eq!(schedule.grants(now), tickets[3..]);
    schedule.leave(tickets[3], now);
    assert_eq!(schedule.waiting(), 0);
}

#[test]
fn a_late_answer_about_the_window_before_changes_nothing() {
    let (mut schedule, now) = (schedule(), Instant::now());
    let tickets = some(&mut schedule, &post(1), 6, now);
    schedule.grants(now);
    schedule.heard(tickets[0], &told("a", 3, 2, ms(1_000)), now);
    assert_eq!(schedule.grants(now), tickets[1..3]);
    schedule.heard(tickets[1], &told("a", 3, 1, ms(1_000)), now);
    // One is still under way when the next window opens, and takes part in it as far as we know.
    assert_eq!(schedule.grants(now + ms(1_000)), tickets[3..5]);
    schedule.heard(tickets[3], &told("a", 3, 2, ms(5_000)), now + ms(1_100));
    schedule.heard(tickets[2], &told("a", 3, 0, ms(0)), now + ms(1_100));
    assert_eq!(schedule.grants(now + ms(1_100)), tickets[5..]);
}

#[test]
fn refusals_slow_everything_down_before_discord_bans_the_address() {
    let (mut schedule, mut now) = (Schedule::new(None, 10, 100), Instant::now());
    let start = now;
    let mut refused = 0_u32;
    while now < start + Duration::from_mins(10) {
        let ticket = enter(&mut schedule, &post(1), Priority::Answer, now);
        while schedule.grants(now) != [ticket] {
            now = schedule.next(now).unwrap();
        }
        now += ms(10);
        schedule.heard(ticket, &Heard::Answer(Told::default(), true), now);
        schedule.leave(ticket, now);
        refused += 1;
    }
    assert!((4_500..9_500).contains(&refused), "{refused}");
    now += Duration::from_mins(11);
    for _ in 0..3 {
        let ticket = enter(&mut schedule, &post(1), Priority::Answer, now);
        assert_eq!(schedule.grants(now), [ticket], "forgotten after ten minutes");
        schedule.leave(ticket, now);
    }
}

/// Numbers that look like chance and are the same every time.
fn dice(mut state: u64) -> impl FnMut(u64) -> u64 {
    move |sides| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % sides
    }
}

#[test]
fn discord_never_has_to_refuse_however_long_answers_travel() {
    const LIMIT: u32 = 5;
    const LENGTH: Duration = Duration::from_secs(5);
    for seed in 0..20 {
        let mut roll = dice(seed);
        let start = Instant::now();
        let mut schedule = Schedule::new(Some(50), 1_000, 10_000);
        let mut waiting: Vec<Ticket> = Vec::new();
        let mut channel_of = HashMap::new();
        for _ in 0..300 {
            let channel = roll(8);
            let ticket = enter(&mut schedule, &post(channel), Priority::Answer, start);
            channel_of.insert(ticket, channel);
            waiting.push(ticket);
        }
        // What happens when: an arrival at Discord, or an answer that comes back.
        let mut events: BTreeMap<(Instant, u64), (Ticket, Option<Heard>)> = BTreeMap::new();
        let (mut windows, mut all) = (HashMap::<u64, (Instant, u32)>::new(), Vec::<Instant>::new());
        let (mut now, mut count, mut served) = (start, 0, 0);
        while served < waiting.len() {
            for ticket in schedule.grants(now) {
                count += 1;
                events.insert((now + ms(1 + roll(80)), count), (ticket, None));
            }
            let next = events.keys().next().map(|(at, _)| *at).into_iter().chain(schedule.next(now)).min();
            now = next.expect("somebody is forgotten");
            let Some(((at, _), (ticket, heard))) = events.pop_first() else { continue };
            if at > now {
                events.insert((at, count + 1_000_000), (ticket, heard));
                continue;
            }
            if let Some(heard) = heard {
                schedule.heard(ticket, &heard, now);
                schedule.leave(ticket, now);
                served += 1;
                continue;
            }
            let window = windows.entry(channel_of[&ticket]).or_insert((now, 0));
            if now >= window.0 + LENGTH {
                *window = (now, 0);
            }
            window.1 += 1;
            assert!(window.1 <= LIMIT, "seed {seed}: {} in a window", window.1);
            all.retain(|at| now.duration_since(*at) < Duration::from_secs(1));
            all.push(now);
            assert!(all.len() <= 50, "seed {seed}: {} in a second", all.len());
            let heard = told("a", LIMIT, LIMIT - window.1, window.0 + LENGTH - now);
            count += 1;
            events.insert((now + ms(1 + roll(80)), count), (ticket, Some(heard)));
        }
        // 300 over 8 channels, 5 every 5 s: no channel has more than about 60 of them.
        assert!(now < start + Duration::from_secs(75), "seed {seed}: {:?}", now - start);
    }
}

#[tokio::test(start_paused = true)]
async fn turns_come_when_the_time_has_come_and_dropping_one_frees_it() {
    let turns = Turns::new(schedule());
    let start = Instant::now();
    let mut first = turns.enter(&post(1), Priority::Answer).unwrap();
    first.come().await.unwrap();
    let mut second = turns.enter(&post(1), Priority::Answer).unwrap();
    let mut third = turns.enter(&post(1), Priority::Answer).unwrap();
    assert!(timeout(Duration::from_mins(1), second.come()).await.is_err(), "nobody answered yet");
    first.heard(&told("a", 1, 0, ms(5_000)));
    drop(second);
    third.come().await.unwrap();
    assert_eq!(start.elapsed(), Duration::from_secs(65));
    // Under way and dropped: the next may try.
    drop(third);
    let mut fourth = turns.enter(&post(1), Priority::Answer).unwrap();
    fourth.come().await.unwrap();
    assert_eq!(turns.waiting(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_429_is_waited_out_and_the_quiet_channel_goes_on() {
    let turns = Turns::new(schedule());
    let start = Instant::now();
    let mut flooded = turns.enter(&post(1), Priority::Answer).unwrap();
    flooded.come().await.unwrap();
    flooded.heard(&limited(Scope::Bucket, ms(37_000)));
    flooded.again().unwrap();
    let mut quiet = turns.enter(&post(2), Priority::Background).unwrap();
    quiet.come().await.unwrap();
    assert_eq!(start.elapsed(), Duration::ZERO);
    flooded.come().await.unwrap();
    assert_eq!(start.elapsed(), ms(37_000));
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_ends_all_waiting() {
    let turns = Turns::new(schedule());
    let mut first = turns.enter(&post(1), Priority::Answer).unwrap();
    first.come().await.unwrap();
    let mut second = turns.enter(&post(1), Priority::Answer).unwrap();
    turns.refuse();
    assert_eq!(second.come().await, Err(RestError::TokenRefused));
    assert_eq!(first.again(), Err(RestError::TokenRefused));
    assert!(matches!(turns.enter(&post(2), Priority::Emergency), Err(RestError::TokenRefused)));
    turns.refused().await;
}

#[tokio::test(start_paused = true)]
async fn who_has_to_make_room_is_told() {
    let turns = Turns::new(Schedule::new(None, 1, 10));
    let mut probe = turns.enter(&post(1), Priority::Answer).unwrap();
    probe.come().await.unwrap();
    let mut patient = turns.enter(&post(1), Priority::Background).unwrap();
    let mut urgent = turns.enter(&post(1), Priority::Emergency).unwrap();
    assert_eq!(patient.come().await, Err(RestError::QueueFull));
    assert!(matches!(turns.enter(&post(1), Priority::Answer), Err(RestError::QueueFull)));
    probe.heard(&NO_LIMIT);
    urgent.come().await.unwrap();
}
