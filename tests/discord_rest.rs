//! The REST layer against a fake Discord on loopback that keeps Discord's limits and makes trouble.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    missing_docs,
    reason = "a test that panics is a test that fails, and a table is as long as its cases"
)]

mod support;

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use meldwijzer::platform::discord::Token;
use meldwijzer::platform::discord::rest::{Code, OneTime, Priority, Rest, RestError, RestSettings, Tapped, Timeouts, Trouble, Urgency};
use serde_json::{Value, json};
use serenity::builder::{
    CreateActionRow, CreateAutocompleteResponse, CreateButton, CreateCommand, CreateCommandOption, CreateInputText,
    CreateInteractionResponseFollowup, CreateInteractionResponseMessage, CreateMessage, CreateModal, EditInteractionResponse, EditMessage,
};
use serenity::model::application::{CommandOptionType, InputTextStyle, InteractionResponseFlags};
use serenity::model::channel::MessageFlags;
use serenity::model::id::{ApplicationId, ChannelId, InteractionId, MessageId, UserId};

use support::fake_discord::{FakeDiscord, Fault, Log, TOKEN};
use support::fake_limits::{Limits, REAL, Scope};

const ANSWER: Urgency = Urgency::answer(Priority::Answer);

fn ms(number: u64) -> Duration {
    Duration::from_millis(number)
}

fn rest_with(discord: &FakeDiscord, token: &str, per_second: Option<u32>) -> Rest {
    let timeouts = Timeouts { connect: ms(2_000), headers: ms(1_000), whole: ms(1_500) };
    Rest::new(&Token::new(token), &RestSettings { base: Some(discord.url.clone()), per_second, timeouts }).unwrap()
}

fn rest(discord: &FakeDiscord) -> Rest {
    rest_with(discord, TOKEN, Some(50))
}

async fn post_as(rest: &Rest, channel: u64, id: u64, urgency: Urgency) -> Result<(), RestError> {
    let message = CreateMessage::new().content(format!("antwoord {id}"));
    rest.create_message(ChannelId::new(channel), message, &OneTime::answer(MessageId::new(id), 0), urgency).await.map(drop)
}

async fn post(rest: &Rest, channel: u64, id: u64) -> Result<(), RestError> {
    post_as(rest, channel, id, ANSWER).await
}

fn tapped(id: u64) -> Tapped<'static> {
    Tapped { id: InteractionId::new(id), application: ApplicationId::new(8), token: "tapgeheim" }
}

fn private(text: &str) -> CreateInteractionResponseMessage {
    CreateInteractionResponseMessage::new().content(text).flags(InteractionResponseFlags::EPHEMERAL)
}

fn further(text: &str) -> CreateInteractionResponseFollowup {
    CreateInteractionResponseFollowup::new().content(text).flags(MessageFlags::EPHEMERAL)
}

/// The nonces of what was posted, in order.
fn nonces(discord: &FakeDiscord) -> Vec<String> {
    discord.look(Log::posts).iter().map(|body| body["nonce"].as_str().unwrap().to_owned()).collect()
}

fn count(discord: &FakeDiscord, path: &str) -> usize {
    discord.look(|log| log.requests.iter().filter(|request| request.path.contains(path)).count())
}

#[tokio::test]
async fn every_call_is_what_discord_describes() {
    let discord = FakeDiscord::start().await;
    let rest = rest(&discord);
    let (channel, message, application) = (ChannelId::new(20), MessageId::new(31), ApplicationId::new(8));
    assert!(rest.gateway(ANSWER).await.unwrap().url.starts_with("ws://"));
    let gateway = rest.bot_gateway(ANSWER).await.unwrap();
    assert_eq!((gateway.shards, gateway.session_start_limit.remaining), (1, 999));
    assert_eq!(rest.current_user(ANSWER).await.unwrap().id, 7);
    let known = rest.current_application(ANSWER).await.unwrap();
    assert_eq!((known.id, known.flags), (application, 1 << 19));
    let reply = CreateMessage::new().content("hallo").reference_message((channel, message));
    rest.create_message(channel, reply, &OneTime::answer(message, 0), ANSWER).await.unwrap();
    rest.edit_message(channel, MessageId::new(900), EditMessage::new().content("anders"), ANSWER).await.unwrap();
    assert_eq!(rest.message(channel, message, ANSWER).await.unwrap().content, "een vraag");
    assert_eq!(rest.messages_after(channel, message, 200, ANSWER).await.unwrap().len(), 2);
    rest.pin(channel, message, ANSWER).await.unwrap();
    rest.unpin(channel, message, ANSWER).await.unwrap();
    assert_eq!(rest.direct_channel(UserId::new(5), ANSWER).await.unwrap().id, 21);
    assert_eq!(rest.channel(ChannelId::new(21), ANSWER).await.unwrap().id(), 21);

    let button = CreateButton::new("mw1:t:nl:contact-who").label("Wie kan ik bellen?");
    let rows = vec![CreateActionRow::Buttons(vec![button])];
    rest.respond(tapped(1), private("antwoord").components(rows.clone()), ANSWER).await.unwrap();
    let later = CreateInteractionResponseMessage::new().flags(InteractionResponseFlags::EPHEMERAL);
    rest.respond_later(tapped(2), later, ANSWER).await.unwrap();
    rest.respond_updating(tapped(3), private("anders"), ANSWER).await.unwrap();
    let choices = CreateAutocompleteResponse::new().add_string_choice("Veilig Thuis", "veilig-thuis");
    rest.respond_suggesting(tapped(4), choices, ANSWER).await.unwrap();
    let input = CreateInputText::new(InputTextStyle::Short, "Wie", "wie");
    let form = CreateModal::new("mw1:form", "Instellingen").components(vec![CreateActionRow::InputText(input)]);
    rest.respond_asking(tapped(5), form, ANSWER).await.unwrap();
    rest.acknowledge(tapped(6), ANSWER).await.unwrap();
    rest.edit_original(tapped(2), EditInteractionResponse::new().content("klaar").components(rows), ANSWER).await.unwrap();
    rest.follow_up(tapped(2), further("en verder"), ANSWER).await.unwrap();

    let option =
        CreateCommandOption::new(CommandOptionType::String, "plaats", "Waar?").name_localized("en-GB", "place").set_autocomplete(true);
    let command = CreateCommand::new("contact").description("Wie kan ik bellen?").description_localized("en-US", "Who can I call?");
    let given = rest.put_global_commands(application, &[command.add_option(option)], ANSWER).await;
    discord.assert_clean();
    let given = given.unwrap();
    assert_eq!((given.len(), given[0].name.as_str()), (1, "contact"));
    assert_eq!(rest.global_commands(application, ANSWER).await.unwrap().len(), 1);

    discord.assert_clean();
    let requests = discord.look(|log| log.requests.clone());
    assert!(requests.iter().any(|request| request.query == "after=31&limit=100"), "{requests:#?}");
    assert!(requests.iter().any(|request| request.query == "with_localizations=true"));
    for request in &requests {
        let agent = &request.headers["user-agent"];
        assert!(agent.starts_with("DiscordBot (https://") && agent.ends_with(&format!(", {})", env!("CARGO_PKG_VERSION"))), "{agent}");
    }
    let first = discord.look(Log::posts).remove(0);
    assert_eq!((&first["nonce"], &first["enforce_nonce"]), (&json!("31-0"), &json!(true)));
    assert_eq!(first["allowed_mentions"], json!({"parse": [], "users": [], "roles": [], "replied_user": false}));
    assert_eq!(rest.metrics().figures().sent, requests.len() as u64);
}

#[tokio::test]
async fn a_message_is_posted_once_whatever_goes_wrong() {
    let faults: [fn() -> Fault; 8] = [
        || Fault::Before(500),
        || Fault::After(500),
        || Fault::CutBefore,
        || Fault::Cut,
        || Fault::Stall,
        || Fault::Limit(Scope::Bucket, ms(400)),
        || Fault::Limit(Scope::Shared, ms(400)),
        || Fault::Limit(Scope::Global, ms(400)),
    ];
    let discord = FakeDiscord::start().await;
    let rest = rest(&discord);
    for (index, fault) in faults.iter().enumerate() {
        discord.fault(fault());
        discord.fault(fault());
        post(&rest, 20, 100 + index as u64).await.unwrap();
    }
    assert_eq!(nonces(&discord), (100..108).map(|id| format!("{id}-0")).collect::<Vec<_>>());
    assert_eq!(count(&discord, "/messages"), 24, "three tries each");
    let figures = rest.metrics().figures();
    assert_eq!((figures.sent, figures.retried, figures.rate_limited, figures.given_up), (24, 16, 6, 0));
    discord.assert_clean();
}

#[tokio::test]
async fn nothing_is_lost_and_nothing_posted_twice_over_hundreds_of_messages_with_trouble_in_turn() {
    const MESSAGES: u64 = 400;
    let discord = FakeDiscord::start().await;
    discord.limit(Limits { per_channel: Some((5, ms(250))), in_all: None });
    let rest = rest_with(&discord, TOKEN, None);
    let kinds = [0, 1, 2, 3, 4, 5, 6_u64];
    let sending: Vec<_> = (0..MESSAGES)
        .map(|index| {
            let rest = rest.clone();
            tokio::spawn(async move { post(&rest, 20 + index % 6, 1_000 + index).await })
        })
        .collect();
    // Every time 25 more requests have come, something goes wrong with the next few.
    for (round, kind) in (1..=14).zip(kinds.into_iter().cycle()) {
        discord.within(Duration::from_secs(30), "requests", |log| log.requests.len() >= round * 25).await;
        for _ in 0..5 {
            discord.fault(match kind {
                0 => Fault::Before(500),
                1 => Fault::After(500),
                2 => Fault::CutBefore,
                3 => Fault::Cut,
                4 => Fault::Limit(Scope::Bucket, ms(300)),
                5 => Fault::Limit(Scope::Global, ms(300)),
                _ => Fault::Stall,
            });
        }
    }
    for sent in sending {
        tokio::time::timeout(Duration::from_mins(1), sent).await.unwrap().unwrap().unwrap();
    }
    let posted = nonces(&discord);
    let different: BTreeSet<&String> = posted.iter().collect();
    assert_eq!((posted.len() as u64, different.len() as u64), (MESSAGES, MESSAGES));
    // Nothing came before a wait was over.
    discord.assert_clean();
    let figures = rest.metrics().figures();
    assert!(figures.retried >= 50 && figures.rate_limited >= 10, "{figures:?}");
    assert_eq!((figures.given_up, rest.waiting()), (0, 0));
}

#[tokio::test]
async fn a_quiet_channel_is_answered_at_once_beside_a_flooded_one() {
    let discord = FakeDiscord::start().await;
    discord.limit(Limits { per_channel: Some((5, ms(1_000))), ..REAL });
    let rest = rest(&discord);
    let flood: Vec<_> = (0..20)
        .map(|index| {
            let rest = rest.clone();
            tokio::spawn(async move { post(&rest, 20, 100 + index).await })
        })
        .collect();
    discord.until("the flood", |log| log.posts().len() >= 5).await;
    let started = Instant::now();
    for index in 0..5 {
        post(&rest, 21, 200 + index).await.unwrap();
    }
    assert!(started.elapsed() < ms(1_000), "{:?}", started.elapsed());
    assert!(rest.waiting() > 0, "the flood was over already");
    for sent in flood {
        sent.await.unwrap().unwrap();
    }
    let order: Vec<String> = nonces(&discord).into_iter().filter(|nonce| nonce.starts_with('1')).collect();
    assert_eq!(order.len(), 20);
    assert_eq!(discord.look(|log| log.limiter.refused), 0);
    discord.assert_clean();
}

#[tokio::test]
async fn emergencies_overtake() {
    let discord = FakeDiscord::start().await;
    discord.limit(Limits { per_channel: Some((1, ms(300))), in_all: None });
    let rest = rest(&discord);
    post(&rest, 20, 100).await.unwrap();
    let later = async {
        let kinds = [Priority::Background, Priority::Answer, Priority::Emergency];
        let posts = kinds.into_iter().zip(101..).map(|(priority, id)| post_as(&rest, 20, id, Urgency::answer(priority)));
        futures_util::future::join_all(posts).await
    };
    assert!(later.await.into_iter().all(|sent| sent.is_ok()));
    assert_eq!(nonces(&discord), ["100-0", "103-0", "102-0", "101-0"]);
    discord.assert_clean();
}

#[tokio::test]
async fn fifty_a_second_are_kept_and_a_global_429_holds_everything_but_taps() {
    for per_second in [Some(50), None] {
        let discord = FakeDiscord::start().await;
        discord.limit(REAL);
        let rest = rest_with(&discord, TOKEN, per_second);
        let started = Instant::now();
        let many: Vec<_> = (0..120)
            .map(|index| {
                let rest = rest.clone();
                tokio::spawn(async move { post(&rest, 1_000 + index, 100 + index).await })
            })
            .collect();
        discord.until("the first second", |log| log.posts().len() >= 50).await;
        let tapping = Instant::now();
        rest.respond(tapped(1), private("tik"), Urgency::first_answer(Priority::Answer)).await.unwrap();
        assert!(tapping.elapsed() < ms(700), "{:?}", tapping.elapsed());
        for sent in many {
            sent.await.unwrap().unwrap();
        }
        assert!(started.elapsed() >= ms(2_000), "{:?}", started.elapsed());
        assert_eq!(nonces(&discord).len(), 120);
        let refused = discord.look(|log| log.limiter.refused);
        assert_eq!(refused == 0, per_second.is_some(), "{refused} answers 429");
        discord.assert_clean();
    }
}

#[tokio::test]
async fn a_refused_token_stops_everything() {
    let discord = FakeDiscord::start().await;
    let rest = rest_with(&discord, "ander.geheim.token", Some(50));
    assert_eq!(post(&rest, 20, 31).await, Err(RestError::TokenRefused));
    rest.refused().await;
    assert_eq!(rest.current_user(ANSWER).await.unwrap_err(), RestError::TokenRefused);
    assert_eq!(discord.look(|log| log.requests.len()), 1);
}

#[tokio::test]
async fn a_follow_up_is_sent_again_only_when_it_did_not_happen() {
    let discord = FakeDiscord::start().await;
    let rest = rest(&discord);
    discord.fault(Fault::Limit(Scope::Bucket, ms(100)));
    rest.follow_up(tapped(1), further("een"), ANSWER).await.unwrap();
    for fault in [Fault::After(500), Fault::Cut, Fault::Stall] {
        discord.fault(fault);
        let sent = rest.follow_up(tapped(1), further("twee"), ANSWER).await;
        assert!(matches!(sent, Err(RestError::Unsure(_))), "{sent:?}");
    }
    assert_eq!((count(&discord, "/webhooks/"), discord.look(Log::follow_ups).len()), (5, 4));
    discord.assert_clean();
}

#[tokio::test]
async fn a_tap_is_answered_once_and_within_its_three_seconds() {
    let discord = FakeDiscord::start().await;
    let rest = rest(&discord);
    let urgency = Urgency::first_answer(Priority::Answer);
    discord.fault(Fault::After(502));
    rest.respond(tapped(1), private("een"), urgency).await.unwrap();
    assert_eq!((count(&discord, "/callback"), discord.look(Log::first_answers).len()), (2, 1));
    // Answered by somebody else.
    let again = rest.respond(tapped(1), private("twee"), urgency).await.unwrap_err();
    assert_eq!(again.code(), Some(Code::AlreadyAnswered));
    for _ in 0..20 {
        discord.fault(Fault::Before(500));
    }
    let started = Instant::now();
    let given_up = rest.respond(tapped(2), private("drie"), urgency).await.unwrap_err();
    assert!(matches!(given_up, RestError::GivenUp(Trouble::Answer(_))), "{given_up:?}");
    assert!(started.elapsed() < ms(3_000));
    discord.assert_clean();
}

#[tokio::test]
async fn refusals_are_typed_and_end_at_once() {
    let discord = FakeDiscord::start().await;
    let rest = rest(&discord);
    let cases = [
        (404, 10_003, Code::UnknownChannel, true),
        (404, 10_008, Code::UnknownMessage, true),
        (404, 10_062, Code::UnknownInteraction, true),
        (403, 50_001, Code::MissingAccess, true),
        (403, 50_013, Code::MissingPermissions, true),
        (400, 30_003, Code::PinsFull, false),
        (401, 50_027, Code::InvalidWebhookToken, false),
        (400, 77_777, Code::Other(77_777), false),
    ];
    for (status, number, code, gone) in cases {
        let body: Value = json!({"message": "geheim verhaal", "code": number});
        discord.fault(Fault::Refuse(status, body));
        let error = rest.pin(ChannelId::new(20), MessageId::new(31), ANSWER).await.unwrap_err();
        assert_eq!((error.code(), error.is_gone()), (Some(code), gone), "{number}");
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(&status.to_string()) && !shown.contains("geheim"), "{shown}");
    }
    assert_eq!(count(&discord, "/pins/"), cases.len());
}

#[tokio::test]
async fn what_takes_too_long_is_given_up_and_what_is_dropped_frees_its_place() {
    let discord = FakeDiscord::start().await;
    let rest = rest(&discord);
    let hasty = Urgency { priority: Priority::Answer, patience: ms(300), insist: ms(300) };
    discord.fault(Fault::Limit(Scope::Bucket, ms(1_200)));
    let started = Instant::now();
    let error = post_as(&rest, 20, 31, hasty).await.unwrap_err();
    assert!(started.elapsed() < ms(290), "it knows at once that the wait is too long");
    assert_eq!(error.to_string(), "given up: answer 429 Too Many Requests");
    let late = post_as(&rest, 20, 32, hasty).await;
    assert_eq!(late, Err(RestError::TooLate));
    let dropped = tokio::time::timeout(ms(50), post(&rest, 20, 33)).await;
    assert!(dropped.is_err());
    assert_eq!(rest.waiting(), 0);
    post(&rest, 20, 34).await.unwrap();
    assert_eq!((nonces(&discord), rest.metrics().figures().given_up), (vec!["34-0".to_owned()], 2));
    discord.fault(Fault::Stall);
    let stalled = post_as(&rest, 20, 35, hasty).await;
    assert_eq!(stalled, Err(RestError::GivenUp(Trouble::Silence)));
    discord.assert_clean();
}
