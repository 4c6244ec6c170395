//! What the tests of platforms share: a Discord on loopback, and Discord's own description of its requests.

pub mod fake_discord;
pub mod openapi;
