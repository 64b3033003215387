//! The vocabulary as it is declared: each word once, with how it is written and what it means. From the declarations in `words.rs`
//! come the parser, the list of words, what is said to those who leave something out, and the page for authors.

use std::fmt::Write;

/// A word of the vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// The word itself.
    pub name: &'static str,
    /// How it is written, with what stands in its brackets.
    pub form: &'static str,
    /// A text that is read as it stands; the form itself, where that is one.
    pub example: &'static str,
    /// What it means, in a line.
    pub meaning: &'static str,
}

/// The words that can stand in one place.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// What they are called.
    pub heading: &'static str,
    /// The words, in the order in which they are explained.
    pub words: &'static [Word],
}

/// A record of the format: what may be written in it.
#[derive(Clone, Copy, Debug)]
pub struct Fields {
    /// What the record is: "a task".
    pub what: &'static str,
    /// Its fields, in the order in which they are explained.
    pub names: &'static [&'static str],
}

/// Declares the words for each place: the type that RON reads, and what authors are told of each word.
macro_rules! vocabulary {
    ($(
        $(#[$list_meta:meta])*
        $list:ident $(<$life:lifetime>)?, $heading:literal {
            $(
                $(#[$meta:meta])*
                $word:ident $(($($inner:ty),+))? $({$($field:ident: $type:ty),+})?
                    = $form:literal $(as in $example:literal)?, $meaning:literal;
            )+
        }
    )+) => {
        $(
            $(#[$list_meta])*
            pub(super) enum $list $(<$life>)? {
                $($(#[$meta])* $word $(($($inner),+))? $({$($field: $type),+})?,)+
            }
        )+

        /// All words, by the place in which they can stand.
        pub(super) const SECTIONS: &[$crate::scenario_file::vocabulary::Section] = &[$(
            $crate::scenario_file::vocabulary::Section {
                heading: $heading,
                words: &[$($crate::scenario_file::vocabulary::Word {
                    name: stringify!($word),
                    form: $form,
                    example: $crate::scenario_file::vocabulary::last(&[$form $(, $example)?]),
                    meaning: $meaning,
                }),+],
            }
        ),+];

        #[cfg(test)]
        mod tests {
            #[test]
            fn every_example_is_read_as_its_word() {
                $($({
                    let example = $crate::scenario_file::vocabulary::last(&[$form $(, $example)?]);
                    let read = ron::from_str::<super::$list>(example).map(|word| format!("{word:?}"));
                    assert!(read.as_ref().is_ok_and(|read| read.starts_with(stringify!($word))), "{example}: {read:?}");
                })+)+
            }
        }
    };
}
pub(super) use vocabulary;

/// The last of a few texts.
pub(super) const fn last(texts: &[&'static str]) -> &'static str {
    texts[texts.len() - 1]
}

/// The page for authors: a table for each place.
#[must_use]
pub fn vocabulary_page(sections: &[Section]) -> String {
    let mut page = String::from(
        "# The words of a scenario\n\nEvery word that conditions, effects and claims are made of. [README.md](README.md) says where each stands. \
         This page is made from the\nwords that Fulcrum reads: `FULCRUM_WRITE_PAGES=1 cargo test --test vocabulary` makes it again.\n",
    );
    for section in sections {
        write!(page, "\n## {}\n\n| write | it means |\n|---|---|\n", section.heading).expect("this is a bug in Fulcrum: a text can grow");
        for word in section.words {
            let example = if word.example == word.form { String::new() } else { format!(", as in `{}`", word.example) };
            writeln!(page, "| `{}`{example} | {} |", word.form, word.meaning).expect("this is a bug in Fulcrum: a text can grow");
        }
    }
    page
}
