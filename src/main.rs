//! Starts the command that was asked for and turns its result into an exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    meldwijzer::cli::run()
}
