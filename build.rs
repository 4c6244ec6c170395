//! Compiles the content and learns the model while the program is built, so that it starts at once.
//!
//! It uses the very modules of the program. When the content has errors it stores nothing: the program then loads
//! the files itself and says what is wrong and where.

#![allow(dead_code, unused_imports, missing_docs, reason = "the program's modules are used here in part")]
#![allow(clippy::expect_used, reason = "a build script talks to Cargo and stops when it cannot write")]

#[path = "src/message.rs"]
mod message;
#[path = "src/understanding/mod.rs"]
mod understanding;

#[path = "src/content"]
mod content {
    pub mod contacts;
    pub mod contract;
    pub mod finding;
    pub mod source;
    pub mod stored;
    pub mod topics;
}

use std::path::Path;

use content::source::Files;
use content::stored::Stored;

fn main() {
    for path in ["intents", "contacts", "src/message.rs", "src/understanding", "src/content", "build.rs"] {
        println!("cargo::rerun-if-changed={path}");
    }
    let (files, _) = Files::read(Path::new("."));
    let stored = Stored::compile(&files, &mut Vec::new());
    let bytes = stored.and_then(|s| postcard::to_allocvec(&s).ok()).unwrap_or_default();
    let out = std::env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR");
    std::fs::write(Path::new(&out).join("content.bin"), bytes).expect("OUT_DIR can be written");
}
