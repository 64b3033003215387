//! The codes of problems: stable names that scripts, saved searches and `scenarios/PROBLEMS.md` rely on. A code is never used again for
//! something else.

use super::severity::Severity;

macro_rules! codes {
    ($($name:ident $number:literal $severity:ident $title:literal;)+) => {
        /// A kind of problem. `scenarios/PROBLEMS.md` explains each with its cause and its mend.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $(#[doc = $title] $name,)+ }

        impl Code {
            /// All of them, in order.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The code as it is printed.
            #[must_use]
            pub const fn number(self) -> &'static str {
                match self { $(Self::$name => $number,)+ }
            }

            /// How much such a problem matters.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)+ }
            }

            /// What such a problem is, in a few words.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)+ }
            }
        }
    };
}

codes! {
    CannotRead "F000" Error "A file that cannot be read";
    Unreadable "F001" Error "Something that cannot be read";
    ControlCharacter "F002" Error "A control character";
    NestedTooDeep "F003" Error "Brackets within brackets, too deep";
    Bracket "F004" Error "A bracket that is not closed, or closes nothing";
    TextQuotes "F005" Error "A text that ends too early or never";
    CurlyQuotes "F006" Error "A text between curly or single quotes";
    Separator "F007" Error "A missing or wrong comma or colon";
    TooMany "F008" Error "Too many, or too long";
    NewerFormat "F009" Error "A format that this Fulcrum does not know";
    NotAScenario "F010" Error "Not a scenario";
    UnknownField "F011" Error "A field that there is not";
    MissingField "F012" Error "A field that is missing";
    FieldTwice "F013" Error "The same name twice";
    UnknownWord "F014" Error "A word that there is not";
    WrongShape "F015" Error "Something else is wanted here";
    NotWhole "F016" Error "A whole number is wanted";
    OutOfRange "F017" Error "A number out of its range";
    Unseen "F018" Warning "A character that cannot be seen";
    Language "F019" Warning "A language that there is not";
    BadId "F020" Error "An id that cannot be one";
    UnknownId "F021" Error "An id that nothing has";
    SameIdTwice "F022" Error "Two things with the same id";
    ReservedId "F023" Error "An id that means something already";
    NoMeaningHere "F024" Error "A word without meaning here";
    UnknownName "F025" Error "A name in braces that nobody has";
    ReadOnly "F026" Error "A meter that can only be read";
    Circle "F030" Error "A circle";
    NoFreeChoice "F031" Error "No choice that is always open";
    OutcomeOrder "F032" Error "Outcomes in an order that cannot work";
    NotLedHere "F033" Error "A follow-up that nothing leads to";
    BiteBeforeSaid "F034" Error "A bite before it can be said";
    UnknownPolicy "F035" Error "A policy that there is not";
    EmptyClaim "F036" Error "A claim that claims nothing";
    EmptyText "F037" Error "A text with nothing in it";
    NeverHappens "F040" Error "An event that can never happen";
    EndingNeverReached "F041" Error "An ending that can never be reached";
    LastEnding "F042" Warning "A last ending that may not hold";
    ReadNeverSet "F043" Warning "Read, but never set";
    SetNeverRead "F044" Warning "Set, but never read";
    DeadlineTooTight "F045" Warning "A deadline that no team of this size can meet";
    AfterTheEnd "F046" Warning "Something planned for after the last week";
    NeverOpened "F047" Warning "A hidden task that nothing opens";
    DeadAfter "F048" Warning "An `after` that does nothing, or too much";
    Untouched "F049" Warning "A person whom nothing touches";
    EmptyChoice "F050" Warning "A choice that does nothing";
    BetterOnEverything "F051" Warning "A choice that is better on everything";
    UnusedName "F052" Warning "A name that is never used";
    NeverPromised "F053" Warning "A promise that is never given";
    PromiseTooLate "F054" Warning "A promise that falls due before it is given";
    PromiseDecided "F055" Warning "A promise that nothing can keep or break";
    FollowDecided "F056" Warning "Asking to follow, and the answer is certain";
    NeverHolds "F057" Warning "A condition that can never hold";
    NoEffect "F058" Warning "An effect that does nothing";
    NobodyCan "F059" Warning "A skill that nobody has";
    TextTooLong "F060" Warning "A text that is too long";
    SceneTooLong "F061" Warning "A dilemma too long to be read aloud";
    LongSentence "F062" Hint "A sentence of more than twenty words";
    UnevenChoices "F063" Hint "Choices of very different length";
    StraightQuote "F064" Hint "A straight quote in a text";
    NumberOfChoices "F065" Hint "One choice only, or more than four";
    OnlyOneCan "F070" Hint "Work that only one person can do";
    MayBeGone "F071" Hint "A line about somebody who may be gone";
    SameName "F072" Hint "Two that are called the same";
    NotListed "F079" Hint "More than is listed";
    Coefficients "F080" Error "A coefficient too many or too few";
    CoefficientRange "F081" Error "A coefficient out of its range";
    UnknownEvidence "F082" Error "Evidence that there is not";
}

impl Code {
    /// Whether what it complains of is an id, which stands in quotes.
    #[must_use]
    pub(super) const fn is_about_ids(self) -> bool {
        matches!(
            self,
            Self::UnknownId
                | Self::UnknownPolicy
                | Self::UnknownName
                | Self::ReadNeverSet
                | Self::SetNeverRead
                | Self::Coefficients
                | Self::UnknownEvidence
                | Self::NobodyCan
                | Self::NoMeaningHere
        )
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.number())
    }
}
