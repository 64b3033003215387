//! Records, lists and maps: read field by field and item by item, so that one slip costs one item. Strict: no field that there is not, none
//! twice, none missing.

use std::collections::HashSet;

use super::code::Code;
use super::lexer::Kind;
use super::limits;
use super::log::Log;
use super::outline::{Entry, Group, Piece, Shape};
use super::problem::{Problem, Span};
use super::read::{Field, Read, by_ron, required};
use super::value::{At, Id, Int, QuotedText, Real};

required!(Id<'a>, Int<'a>, Real<'a>, QuotedText<'a>);

impl<'a, T: Read<'a> + Default> Field<'a> for At<T> {
    const REQUIRED: bool = true;

    fn read_field(piece: &Piece<'a>, log: &mut Log<'a>) -> Option<Self> {
        Self::read(piece, log)
    }
}

/// A field that may be left out. One that is there and cannot be read is not the same as one that is not there: it is a blank one.
impl<'a, T: Read<'a> + Default> Field<'a> for Option<T> {
    const REQUIRED: bool = false;

    fn read_field(piece: &Piece<'a>, log: &mut Log<'a>) -> Option<Self> {
        Some(Some(T::read(piece, log).unwrap_or_default()))
    }
}

impl<'a, T: Read<'a>> Field<'a> for Vec<T> {
    const REQUIRED: bool = false;

    fn read_field(piece: &Piece<'a>, log: &mut Log<'a>) -> Option<Self> {
        Self::read(piece, log)
    }
}

impl<'a, T: Read<'a>> Field<'a> for Map<'a, T> {
    const REQUIRED: bool = false;

    fn read_field(piece: &Piece<'a>, log: &mut Log<'a>) -> Option<Self> {
        Self::read(piece, log)
    }
}

/// What must be written, and is nothing while it cannot be read.
#[derive(Debug)]
pub(super) struct Needed<T>(pub(super) Option<T>);

impl<T> Default for Needed<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<'a, T: Read<'a>> Field<'a> for Needed<T> {
    const REQUIRED: bool = true;

    fn read_field(piece: &Piece<'a>, log: &mut Log<'a>) -> Option<Self> {
        T::read(piece, log).map(|it| Self(Some(it)))
    }
}

/// A list that must be written.
#[derive(Debug, Default)]
pub(super) struct Full<T> {
    it: T,
}

impl<T> std::ops::Deref for Full<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.it
    }
}

impl<'a, T: Field<'a>> Field<'a> for Full<T> {
    const REQUIRED: bool = true;

    fn read_field(piece: &Piece<'a>, log: &mut Log<'a>) -> Option<Self> {
        T::read_field(piece, log).map(|it| Self { it })
    }
}

/// Declares records of the format: a struct, and how it is read.
macro_rules! records {
    ($($(#[$doc:meta])* $name:ident, $what:literal { $($field:ident: $type:ty,)+ })+) => {
        $(
        $(#[$doc])*
        #[derive(Debug, Default)]
        pub(in $crate::scenario_file) struct $name<'a> {
            /// Its opening bracket, in the source: where it stands.
            #[allow(dead_code, reason = "not every record is ever pointed at")]
            pub(in $crate::scenario_file) head: &'a str,
            $(pub(in $crate::scenario_file) $field: $type,)+
        }

        impl<'a> $crate::scenario_file::read::Read<'a> for $name<'a> {
            fn read(
                piece: &$crate::scenario_file::outline::Piece<'a>,
                log: &mut $crate::scenario_file::log::Log<'a>,
            ) -> Option<Self> {
                let group = $crate::scenario_file::record::Fields::open(piece, $what, log)?;
                Some(Self::read_group(piece, group, log))
            }
        }

        impl<'a> $name<'a> {
            /// Reads it from a group that is known to be such a record.
            pub(in $crate::scenario_file) fn read_group(
                piece: &$crate::scenario_file::outline::Piece<'a>,
                group: &$crate::scenario_file::outline::Group<'a>,
                log: &mut $crate::scenario_file::log::Log<'a>,
            ) -> Self {
                const FIELDS: &[&str] = &[$(stringify!($field)),+];
                let mut fields = $crate::scenario_file::record::Fields::of(piece, group, $what, FIELDS, log);
                let record = Self {
                    head: fields.head(),
                    $($field: fields.take(stringify!($field), log),)+
                };
                fields.close(log);
                record
            }
        }
    )+

        /// All records, each with its fields.
        pub(in $crate::scenario_file) const RECORDS: &[$crate::scenario_file::vocabulary::Fields] = &[$(
            $crate::scenario_file::vocabulary::Fields { what: $what, names: &[$(stringify!($field)),+] }
        ),+];
    };
}
pub(super) use records;

/// The fields of a record while it is read.
pub(super) struct Fields<'p, 'a> {
    what: &'static str,
    piece: &'p Piece<'a>,
    group: &'p Group<'a>,
    /// The field that each entry is taken for.
    names: Vec<Option<&'static str>>,
    missing: Vec<&'static str>,
}

impl<'p, 'a> Fields<'p, 'a> {
    /// The group that a record is written as.
    pub(super) fn open(piece: &'p Piece<'a>, what: &'static str, log: &mut Log<'a>) -> Option<&'p Group<'a>> {
        match &piece.shape {
            Shape::Group(group) if group.open == '(' && group.name.is_empty() => Some(group),
            _ => wrong_shape(piece, what, "(…)", log),
        }
    }

    /// The entries of a group as fields.
    pub(super) fn of(
        piece: &'p Piece<'a>,
        group: &'p Group<'a>,
        what: &'static str,
        known: &'static [&'static str],
        log: &mut Log<'a>,
    ) -> Self {
        let mut names: Vec<Option<&'static str>> = group.entries.iter().map(|entry| exact(entry, known)).collect();
        // At most one entry is taken for each field, whatever the number of entries.
        let written = |name: &&&'static str| names.contains(&Some(**name));
        let mut free: Vec<&'static str> = known.iter().filter(|name| !written(name)).copied().collect();
        let mut taken: Vec<&'static str> = Vec::new();
        for (entry, name) in group.entries.iter().zip(&mut names) {
            match *name {
                Some(field) if taken.contains(&field) => {
                    let span = entry.key.as_ref().map_or(0..0, |key| key.span.clone());
                    log.add(Problem::new(Code::FieldTwice, span, format!("{what} has `{field}` twice")).label("delete one of them"));
                    *name = None;
                }
                Some(field) => taken.push(field),
                None => {
                    *name = unknown_field(entry, what, known, log).filter(|meant| free.contains(meant));
                    match *name {
                        Some(meant) => free.retain(|field| *field != meant),
                        None => log.leave_unread(entry.value.span.clone()),
                    }
                }
            }
        }
        Self { what, piece, group, names, missing: Vec::new() }
    }

    /// What opens the record.
    pub(super) fn head(&self) -> &'a str {
        let length = self.group.head.len();
        &self.piece.text[..length]
    }

    pub(super) fn take<T: Field<'a>>(&mut self, name: &'static str, log: &mut Log<'a>) -> T {
        let Some(place) = self.names.iter().position(|known| *known == Some(name)) else {
            if T::REQUIRED {
                self.missing.push(name);
            }
            return T::default();
        };
        T::read_field(&self.group.entries[place].value, log).unwrap_or_default()
    }

    /// Says which fields are missing, unless a slip of punctuation may have swallowed them.
    pub(super) fn close(self, log: &mut Log<'a>) {
        if self.missing.is_empty() || self.piece.broken {
            return;
        }
        let list = self.missing.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let head = self.group.head.clone();
        log.add(Problem::new(Code::MissingField, head, format!("{} lacks {list}", self.what)).label(format!("write {list} in here")));
    }
}

fn exact(entry: &Entry<'_>, known: &'static [&'static str]) -> Option<&'static str> {
    let key = entry.key.as_ref()?;
    matches!(key.shape, Shape::Single(Kind::Name)).then(|| known.iter().copied().find(|name| *name == key.text))?
}

/// An entry that is no field; the one it looks like, if it is a slip.
fn unknown_field<'a>(entry: &Entry<'a>, what: &str, known: &'static [&'static str], log: &mut Log<'a>) -> Option<&'static str> {
    let Some(key) = &entry.key else {
        if !entry.value.broken {
            let problem = Problem::new(Code::WrongShape, entry.value.span.clone(), format!("this stands in {what} without a name"));
            log.add(problem.label("write the name of the field and a colon before it"));
        }
        return None;
    };
    if log.is_full() {
        return None;
    }
    let problem = Problem::new(Code::UnknownField, key.span.clone(), format!("{what} has no field `{}`", key.text));
    log.add(problem.suggest(key.text, "its fields", known.iter().copied()));
    super::suggest::nearest(key.text, known.iter().copied())
}

fn wrong_shape<T>(piece: &Piece<'_>, what: &str, wanted: &str, log: &mut Log<'_>) -> Option<T> {
    if !piece.broken {
        let span = match &piece.shape {
            Shape::Group(group) => group.head.clone(),
            Shape::Single(_) => piece.span.clone(),
        };
        log.add(Problem::new(Code::WrongShape, span, format!("{what} is wanted here")).label(format!("write it as {wanted}")));
    }
    log.leave_unread(piece.span.clone());
    None
}

/// The entries of a list, each read alone.
impl<'a, T: Read<'a>> Read<'a> for Vec<T> {
    fn read(piece: &Piece<'a>, log: &mut Log<'a>) -> Option<Self> {
        let Shape::Group(group) = &piece.shape else { return wrong_shape(piece, "a list", "[…, …]", log) };
        if !super::value::is_list(piece) {
            return wrong_shape(piece, "a list", "[…, …]", log);
        }
        let mut list = Self::with_capacity(group.entries.len());
        for entry in &group.entries {
            if let Some(key) = &entry.key {
                let problem = Problem::new(Code::WrongShape, key.span.clone(), "an entry of a list has no name");
                log.add(problem.help("lists stand in [ ]; what has names stands in { } or ( )"));
                log.leave_unread(entry.value.span.clone());
            } else {
                list.extend(T::read(&entry.value, log));
            }
        }
        within(limits::ENTRIES.max(limits::EVENTS), list.len(), &group.head, log).then_some(list)
    }
}

/// Things by their ids, in the order written.
#[derive(Debug)]
pub(super) struct Map<'a, T>(pub(super) Vec<(Id<'a>, T)>);

impl<T> Default for Map<'_, T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'a, T: Read<'a>> Read<'a> for Map<'a, T> {
    fn read(piece: &Piece<'a>, log: &mut Log<'a>) -> Option<Self> {
        let Shape::Group(group) = &piece.shape else { return wrong_shape(piece, "a list with ids", "{\"id\": …, \"id\": …}", log) };
        if group.open != '{' {
            return wrong_shape(piece, "a list with ids", "{\"id\": …, \"id\": …}", log);
        }
        let mut map = Vec::with_capacity(group.entries.len());
        let mut seen = HashSet::new();
        for entry in &group.entries {
            let Some(key) = &entry.key else {
                if !entry.value.broken {
                    let problem = Problem::new(Code::WrongShape, entry.value.span.clone(), "an id is missing before this");
                    log.add(problem.label("write \"its-id\": before it"));
                }
                log.leave_unread(entry.value.span.clone());
                continue;
            };
            let Some(id) = key_id(key, log) else {
                log.leave_unread(entry.value.span.clone());
                continue;
            };
            if !seen.insert(id.0) {
                let problem = Problem::new(Code::SameIdTwice, key.span.clone(), format!("the id \"{}\" is here twice", id.0));
                log.add(problem.label("give one of them another id"));
                continue;
            }
            map.extend(T::read(&entry.value, log).map(|value| (id, value)));
        }
        within(limits::ENTRIES, map.len(), &group.head, log).then_some(Self(map))
    }
}

/// The id that a key is, also where its quotes are forgotten or curly, which is a problem and still says which id is meant.
fn key_id<'a>(key: &Piece<'a>, log: &mut Log<'a>) -> Option<Id<'a>> {
    match key.shape {
        Shape::Single(Kind::Name) => {
            let problem = Problem::new(Code::WrongShape, key.span.clone(), "an id stands between straight quotes");
            log.add(problem.label(format!("write \"{}\"", key.text)));
            Some(Id(key.text))
        }
        Shape::Single(Kind::Text) if key.broken => Some(Id(key.text.trim_matches(super::lexer::is_quote))),
        _ => by_ron(key, log),
    }
}

fn within(most: usize, count: usize, span: &Span, log: &mut Log<'_>) -> bool {
    if count > most {
        log.report(Code::TooMany, span.clone(), format!("there are {count} entries here; {most} is the most"));
    }
    count <= most
}
