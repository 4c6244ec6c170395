//! What the tests of platforms share: a Discord on loopback, and Discord's own description of its requests.
#![allow(dead_code, reason = "every test takes what it needs")]

pub mod fake_discord;
pub mod fake_limits;
pub mod fault_run;
pub mod openapi;
