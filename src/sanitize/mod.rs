//! Text from strangers, made safe for where it goes: a terminal, a spreadsheet, a page, a learning record.
//!
//! Titles, names, ids, file names, saves and records are written by people whom nobody knows. What a terminal would obey, what turns a
//! line around and what cannot be seen is shown as its number, `\u{202e}`; what another program would take for a command is quoted.
//! Each kind of output has one function here, and every front end goes through it. It knows characters and nothing of the game.

mod csv;
mod identifiers;
mod json;
mod markdown;
mod unseen;

pub use csv::csv_cell;
pub use identifiers::{UNDETERMINED, iri_segment, language_tag};
pub use json::json;
pub use markdown::Markdown;
pub use unseen::{is_control, is_unseen, unseen, visible, visible_line, without_unseen};
