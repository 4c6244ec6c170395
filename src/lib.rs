//! Meldwijzer: a chat assistant that stands beside professionals who suspect domestic violence or child abuse.
//!
//! It answers from vetted text only and keeps no message. The data flow one way:
//!
//! ```text
//! platform event → message → understanding → answer → rendering → platform
//! ```
//!
//! - [`message`]: what a platform hands over.
//! - [`understanding`]: what the person means. Pure.
//! - [`content`]: the authors' files, built in or from a folder, and their checks.
//! - [`answer`]: what to say, as ids. Pure.
//! - [`rendering`]: the words, as blocks.
//! - [`assistant`]: the whole flow, [`Message`](message::Message) to [`Reply`](rendering::Reply).
//! - [`sector`]: where a team works.
//! - [`store`]: settings and what was seen last, in SQLite or PostgreSQL; never a message.
//! - [`platform`]: the terminal and Discord, each in its own folder.
//! - [`metrics`]: counts and times for whoever watches; nothing about anybody.
//! - [`serve`], [`cli`], [`config`]: starting, the commands, the settings.

pub mod answer;
pub mod assistant;
pub mod cli;
pub mod command;
pub mod config;
pub mod content;
pub mod message;
pub mod metrics;
pub mod platform;
pub mod rendering;
pub mod sector;
pub mod serve;
pub mod store;
pub mod understanding;
