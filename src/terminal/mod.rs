//! The whole game as plain lines: answers in, lines out.
//!
//! It works over any streams, needs no display, moves no cursor, and reads well aloud. The same answers give the same lines, byte for
//! byte. It lays out the pages of [`crate::wording`] and turns what is typed into decisions; it knows no rule and makes no sentence of
//! its own about a play.
//!
//! ```no_run
//! # fn main() -> Result<(), fulcrum::terminal::TerminalError> {
//! # let (store, shelf): (fulcrum::play::Store, Vec<fulcrum::terminal::Shelved>) = unimplemented!();
//! use fulcrum::terminal::{Console, Style, menu};
//! let (mut input, mut output, mut talk) = (std::io::stdin().lock(), std::io::stdout().lock(), std::io::stderr().lock());
//! let mut console = Console::new(&mut input, &mut output, &mut talk, Style::detect());
//! menu(&mut console, &fulcrum::wording::Languages::built_in().localizer(None), &store, &shelf, fulcrum::sim::luck::Seed(7))?;
//! # Ok(()) }
//! ```

mod answer;
mod ask;
mod commands;
mod console;
mod due;
mod friday_screen;
mod glossary;
mod journal;
mod menu;
mod moves_phase;
mod notes;
mod paper;
mod patience;
mod phases;
mod plot;
mod replay;
mod resume;
mod screens;
mod style;
mod table;
mod walk;

pub use console::Console;
pub use menu::menu;
pub use replay::replay;
pub use resume::{Shelved, begin, resume};
pub use style::{Answers, Headings, Style};
pub use table::{Farewell, TerminalError, play};
