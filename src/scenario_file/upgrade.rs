//! Bringing a file to the format of today, as edits of its text: an author's comments and layout are theirs.
//!
//! Format 1 is the first, so there is nothing to bring it from. A later format adds here, for each format before it, one function from a
//! text to its edits (a stretch of the text and what stands there then); it finds the stretches by the outline that the loader reads. A file
//! is never rewritten by writing out what was read.

use super::log::Log;
use super::outline::{Shape, outline};

/// What became of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Upgraded {
    /// It is of today's format.
    Current,
    /// It is newer than this Fulcrum: the number of its format.
    Newer(i64),
    /// It has no format number.
    Unknown,
}

/// Brings a text to the format of today.
#[must_use]
pub fn upgrade(text: &str) -> Upgraded {
    match format_of(text) {
        Some(super::FORMAT) => Upgraded::Current,
        Some(format) if format > super::FORMAT => Upgraded::Newer(format),
        _ => Upgraded::Unknown,
    }
}

fn format_of(text: &str) -> Option<i64> {
    let root = outline(&mut Log::new(text, super::words::form))?;
    let Shape::Group(group) = &root.shape else { return None };
    let format = group.entries.iter().find(|entry| entry.key.as_ref().is_some_and(|key| key.text == "format"))?;
    format.value.text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_decides() {
        assert_eq!(upgrade("Scenario(format: 1, title: \"x\")"), Upgraded::Current);
        assert_eq!(upgrade("// mine\nScenario(format: 7)"), Upgraded::Newer(7));
        assert_eq!(upgrade("Scenario(title: \"x\")"), Upgraded::Unknown);
        assert_eq!(upgrade("{"), Upgraded::Unknown);
    }
}
