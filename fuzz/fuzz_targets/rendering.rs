#![no_main]

use meldwijzer::{message, rendering};

#[path = "../bodies/rendering.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|data: &[u8]| body::run(data));
