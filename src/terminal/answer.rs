//! What a typed line means: a number, a command, or words that fit one of several things.
//!
//! A command is understood in English and in the language that is spoken.

use crate::wording::Localizer;

/// A line, understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// Nothing but Enter.
    Enter,
    /// A number.
    Number(usize),
    /// Something one may ask or do at any prompt.
    Command(Command),
    /// Words.
    Words(String),
}

/// Something one may ask or do at any prompt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Command {
    Help,
    /// A word of the game is to be explained.
    Explain(String),
    /// What is to be kept in the journal; empty where it is asked for.
    Note(String),
    Undo(Back),
    People,
    Tasks,
    History,
    Word,
    Moves,
    Why,
    Again,
    Quit,
}

/// How far to go back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Back {
    /// One decision.
    One,
    /// To this week's Monday, or to the last one from there.
    Week,
    /// To the Monday of this week.
    To(u8),
}

impl Answer {
    /// What a line means, typed in English or in the language that is spoken.
    pub(super) fn read(localizer: &Localizer, line: &str) -> Self {
        match Self::of(&canonical(localizer, line)) {
            Self::Words(_) => Self::Words(line.trim().to_owned()),
            understood => understood,
        }
    }

    fn of(line: &str) -> Self {
        let line = line.trim();
        if line.is_empty() {
            return Self::Enter;
        }
        if let Ok(number) = line.trim_end_matches('.').parse() {
            return Self::Number(number);
        }
        match Command::of(line) {
            Some(command) => Self::Command(command),
            None => Self::Words(line.to_owned()),
        }
    }
}

/// What one may type, as the program knows it, with the message that says it in each language.
const TYPED: [(&str, &str); 18] = [
    ("b", "typed-b"),
    ("help", "typed-help"),
    ("undo", "typed-undo"),
    ("week", "typed-week"),
    ("people", "typed-people"),
    ("tasks", "typed-tasks"),
    ("moves", "typed-moves"),
    ("why", "typed-why"),
    ("word", "typed-word"),
    ("history", "typed-history"),
    ("note", "typed-note"),
    ("again", "typed-again"),
    ("quit", "typed-quit"),
    ("back", "typed-back"),
    ("contents", "typed-contents"),
    ("leader:", "typed-leader"),
    ("example:", "typed-example"),
    ("if", "typed-if"),
];

/// A line as the program knows it: a word of a command, at its beginning, is put into English.
pub(super) fn canonical(localizer: &Localizer, line: &str) -> String {
    let Some((first, rest)) = line.split_once(char::is_whitespace) else { return known(localizer, line).unwrap_or(line).to_owned() };
    let Some(first) = known(localizer, first) else { return line.to_owned() };
    // “undo week” is two words of a command, “note undo” is not.
    let (second, after) = rest.trim_start().split_once(char::is_whitespace).unwrap_or((rest.trim_start(), ""));
    match known(localizer, second).filter(|_| first == "undo") {
        Some(second) => format!("{first} {second} {after}"),
        None => format!("{first} {rest}"),
    }
}

/// Whether a line is one of these words of the program.
pub(super) fn is_one_of(localizer: &Localizer, line: &str, words: &[&str]) -> bool {
    let line = canonical(localizer, line);
    words.iter().any(|word| line.eq_ignore_ascii_case(word))
}

/// The word that the program knows for one of this language.
fn known(localizer: &Localizer, word: &str) -> Option<&'static str> {
    let word = word.to_lowercase();
    TYPED.iter().find(|(_, key)| localizer.get(key).to_lowercase() == word).map(|(known, _)| *known)
}

impl Command {
    fn of(line: &str) -> Option<Self> {
        let lower = line.to_lowercase();
        let mut words = lower.split_whitespace();
        let (first, second) = (words.next()?, words.next());
        if first.trim_end_matches(':') == "note" {
            return Some(Self::Note(line.split_once(char::is_whitespace).map_or("", |(_, text)| text.trim()).to_owned()));
        }
        Some(match (first, second) {
            ("help" | "?" | "h", None) => Self::Help,
            ("help" | "?", Some(_)) => Self::Explain(line.split_once(char::is_whitespace).map_or("", |(_, typed)| typed.trim()).to_owned()),
            ("people", None) => Self::People,
            ("tasks", None) => Self::Tasks,
            ("history", None) => Self::History,
            ("word", None) => Self::Word,
            ("moves", None) => Self::Moves,
            ("why", None) => Self::Why,
            ("again", None) => Self::Again,
            ("quit" | "exit" | "q", None) => Self::Quit,
            ("undo", None) => Self::Undo(Back::One),
            ("undo", Some("week")) => Self::Undo(words.next().and_then(|week| week.parse().ok()).map_or(Back::Week, Back::To)),
            ("undo", Some(week)) => Self::Undo(Back::To(week.parse().ok()?)),
            _ => return None,
        })
    }
}

/// Which of some things a few words mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    None,
    One(usize),
    Several(Vec<usize>),
}

/// Things that all the words fit: each word begins a word of the thing. One that is meant whole wins over those it begins.
pub(super) fn fit<S: AsRef<str>>(words: &str, things: &[S]) -> Fit {
    let wanted = pieces(words);
    let fits = |thing: &str| {
        let has = pieces(thing);
        wanted.iter().all(|want| has.iter().any(|it| it.starts_with(want.as_str())))
    };
    let found: Vec<usize> = (0..things.len()).filter(|place| !wanted.is_empty() && fits(things[*place].as_ref())).collect();
    match found.as_slice() {
        [] => Fit::None,
        [one] => Fit::One(*one),
        several => {
            let whole: Vec<usize> = several.iter().copied().filter(|place| pieces(things[*place].as_ref()) == wanted).collect();
            match whole.as_slice() {
                [] => Fit::Several(found),
                [one] => Fit::One(*one),
                // Two of one name: the words alone cannot say which.
                _ => Fit::Several(whole),
            }
        }
    }
}

fn pieces(words: &str) -> Vec<String> {
    words.split(|letter: char| !letter.is_alphanumeric()).filter(|piece| !piece.is_empty()).map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_number_a_command_or_words() {
        assert_eq!(Answer::of("  "), Answer::Enter);
        assert_eq!(Answer::of("2."), Answer::Number(2));
        assert_eq!(Answer::of("UNDO"), Answer::Command(Command::Undo(Back::One)));
        assert_eq!(Answer::of("undo week"), Answer::Command(Command::Undo(Back::Week)));
        assert_eq!(Answer::of("undo 3"), Answer::Command(Command::Undo(Back::To(3))));
        assert_eq!(Answer::of("undo week 3"), Answer::Command(Command::Undo(Back::To(3))));
        assert_eq!(Answer::of("undo everything"), Answer::Words("undo everything".to_owned()));
        assert_eq!(Answer::of("Note  Ask Ana first."), Answer::Command(Command::Note("Ask Ana first.".to_owned())));
        assert_eq!(Answer::of("note"), Answer::Command(Command::Note(String::new())));
        assert_eq!(Answer::of("notes on the wall"), Answer::Words("notes on the wall".to_owned()));
        assert_eq!(Answer::of("help useful days"), Answer::Command(Command::Explain("useful days".to_owned())));
        assert_eq!(Answer::of("-1"), Answer::Words("-1".to_owned()));
    }

    #[test]
    fn words_fit_what_they_begin() {
        let things = ["One-on-one: Ruth", "One-on-one: Imran", "Open the floor", "Plan the week", "Plan"];
        assert_eq!(fit("one ruth", &things), Fit::One(0));
        assert_eq!(fit("one-on-one", &things), Fit::Several(vec![0, 1]));
        assert_eq!(fit("floor", &things), Fit::One(2));
        assert_eq!(fit("plan", &things), Fit::One(4));
        assert_eq!(fit("ann", &["Ann", "Ben", "Ann"]), Fit::Several(vec![0, 2]));
        assert_eq!(fit("ann l", &["Ann Lee", "Ann Smith"]), Fit::One(0));
        assert_eq!(fit("dance", &things), Fit::None);
        assert_eq!(fit("...", &things), Fit::None);
    }
}
