//! What can be read from a piece of the source, and what a field may hold. What is wrong is written down, and reading goes on.

use serde::Deserialize;

use super::log::Log;
use super::outline::Piece;

/// Something that can be read from a piece of the source. What is wrong is written down, and `None` given back.
pub(super) trait Read<'a>: Sized {
    /// Reads it.
    fn read(piece: &Piece<'a>, log: &mut Log<'a>) -> Option<Self>;
}

/// Reads a value by RON; what RON complains of is said in our words, at its place in the whole source.
pub(super) fn by_ron<'a, T: Deserialize<'a>>(piece: &Piece<'a>, log: &mut Log<'a>) -> Option<T> {
    if piece.broken {
        log.leave_unread(piece.span.clone());
        return None;
    }
    match ron::from_str(piece.text) {
        Ok(value) => Some(value),
        Err(error) => {
            log.add(super::ron_error::explain(&error, piece, log));
            log.leave_unread(piece.span.clone());
            None
        }
    }
}

/// Implements [`Read`] for types that RON reads whole.
macro_rules! read_by_ron {
    ($($name:ty),+ $(,)?) => {$(
        impl<'a> $crate::scenario_file::read::Read<'a> for $name {
            fn read(
                piece: &$crate::scenario_file::outline::Piece<'a>,
                log: &mut $crate::scenario_file::log::Log<'a>,
            ) -> Option<Self> {
                $crate::scenario_file::read::by_ron(piece, log)
            }
        }
    )+};
}
pub(super) use read_by_ron;

/// What a field may hold. Whatever is not there or cannot be read is `Default`.
pub(super) trait Field<'a>: Default {
    /// Whether the field must be written.
    const REQUIRED: bool;

    /// Reads it.
    fn read_field(piece: &Piece<'a>, log: &mut Log<'a>) -> Option<Self>;
}

/// A field that must be written.
macro_rules! required {
    ($($name:ty),+ $(,)?) => {$(
        impl<'a> $crate::scenario_file::read::Field<'a> for $name {
            const REQUIRED: bool = true;

            fn read_field(
                piece: &$crate::scenario_file::outline::Piece<'a>,
                log: &mut $crate::scenario_file::log::Log<'a>,
            ) -> Option<Self> {
                $crate::scenario_file::read::Read::read(piece, log)
            }
        }
    )+};
}
pub(super) use required;
