//! The program: reads the command line and hands over. It knows no rule and makes no sentence of the game.

mod command_line;

use std::process::ExitCode;

fn main() -> ExitCode {
    command_line::run()
}
