//! A scenario: validated, immutable, everything by typed id. Only the loader makes one.

use super::condition::{Condition, Pick};
use super::effect::{Effect, Outcome};
use super::ids::*;
use super::model::Coefficients;
use super::moves::Move;
use super::people::{Member, Secret};
use super::tasks::Task;
use super::text::{Line, Text};

/// The most people of a scenario.
pub const PEOPLE_LIMIT: usize = 512;

/// The most people an event can be about.
pub const CAST_LIMIT: usize = 6;

/// People, work, and things that happen.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// The author's name for it.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// One line under the title.
    pub place: String,
    /// The trade it plays in.
    pub trade: String,
    /// How hard it is.
    pub level: Level,
    /// Language of its texts, as a BCP 47 tag.
    pub language: String,
    /// How many weeks it lasts.
    pub weeks: u8,
    /// How many weeks its author wrote: more than `weeks` where only the first ones are played.
    pub weeks_written: u8,
    /// Points of attention a week.
    pub attention: u8,
    /// Money at the start.
    pub budget: i32,
    /// How far the sponsor believes the player at the start, 0–100.
    pub credibility: f64,
    /// How easily people speak up here, 0–100; 50 is usual (`safety`).
    pub safety: f64,
    /// What it practises.
    pub practises: Vec<String>,
    /// What success is, in one line.
    pub success: String,
    /// The situation.
    pub brief: Text,
    /// Who wants it done.
    pub sponsor: Option<Sponsor>,
    /// The people.
    pub members: Vec<Member>,
    /// The work.
    pub tasks: Vec<Task>,
    /// What can happen.
    pub events: Vec<Event>,
    /// What can be promised.
    pub promises: Vec<Promise>,
    /// Goals, worries and knowledge of all people.
    pub secrets: Vec<Secret>,
    /// Named conditions.
    pub named: Vec<Named>,
    /// Names of flags.
    pub flags: Vec<String>,
    /// Names of tallies.
    pub tallies: Vec<String>,
    /// Names of disciplines.
    pub skills: Vec<String>,
    /// The moves, in the order of families.
    pub moves: Vec<Move>,
    /// How it can end; the last holds always.
    pub endings: Vec<Ending>,
    /// Questions for reflection.
    pub debrief: Vec<Text>,
    /// Notes for who runs a workshop with it.
    pub facilitator: Facilitator,
    /// What it claims to teach.
    pub lessons: Vec<Lesson>,
    /// The numbers of the rules.
    pub model: Coefficients,
    /// Changes with every byte that decides a play: the file, the move library and the model.
    pub hash: String,
}

/// How hard a scenario is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, serde::Deserialize, serde::Serialize)]
#[expect(missing_docs, reason = "the words say it")]
pub enum Level {
    Gentle,
    #[default]
    Steady,
    Hard,
}

/// Who wants it done.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the words say it")]
pub struct Sponsor {
    pub name: String,
    pub role: String,
}

/// Something that can happen: a dilemma if it has choices, else news.
#[derive(Clone, Debug)]
pub struct Event {
    /// The author's name for it.
    pub id: String,
    /// Its key for luck.
    pub luck: u64,
    /// Its title.
    pub title: Text,
    /// Where and when, in a few words.
    pub moment: Text,
    /// Whose face stands beside it.
    pub face: Option<Who>,
    /// When it may come.
    pub when: Condition,
    /// Per week, in percent.
    pub chance: u8,
    /// Goes before the others of its week.
    pub urgent: bool,
    /// May come again after so many weeks.
    pub again_after: Option<u8>,
    /// Its people, in order of place; inherited ones first.
    pub cast: Vec<CastPlace>,
    /// The event whose people it inherits.
    pub cast_from: Option<EventId>,
    /// What is seen and said.
    pub text: Text,
    /// Sentences added when they hold.
    pub lines: Vec<Line>,
    /// What it does when it comes.
    pub effects: Vec<Effect>,
    /// What one can answer; none: it is news.
    pub choices: Vec<Choice>,
    /// Whether it asks if somebody is leaving, which gives it precedence.
    pub leaving: bool,
}

impl Event {
    /// Whether it is told and wants no answer.
    #[must_use]
    pub fn is_news(&self) -> bool {
        self.choices.is_empty()
    }
}

/// A place in an event's cast.
#[derive(Clone, Debug)]
pub struct CastPlace {
    /// The author's name for it.
    pub name: String,
    /// How the person is chosen; `None`: inherited.
    pub pick: Option<Pick>,
    /// Only from these; empty: all present.
    pub from: Vec<Who>,
    /// None of these.
    pub except: Vec<Who>,
}

/// An answer to a dilemma.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The author's name for it.
    pub id: String,
    /// What one reads.
    pub label: Text,
    /// Which way it leans; shown only afterwards.
    pub style: Style,
    /// Points of this week's attention.
    pub attention: u8,
    /// Money.
    pub budget: i32,
    /// What must hold.
    pub needs: Condition,
    /// What is said when it does not.
    pub why_not: Text,
    /// What it does.
    pub effects: Vec<Effect>,
    /// What happens next.
    pub reply: Text,
    /// What it does besides, by circumstance.
    pub outcomes: Vec<Outcome>,
    /// What was paid and bought, for the debrief.
    pub debrief: Text,
}

/// Something the player may give their word on.
#[derive(Clone, Debug)]
pub struct Promise {
    /// The author's name for it.
    pub id: String,
    /// To whom.
    pub to: Who,
    /// What was said.
    pub text: Text,
    /// Judged on Friday of this week.
    pub due: u8,
    /// Kept when this holds then.
    pub kept_when: Condition,
}

/// A condition with a name.
#[derive(Clone, Debug)]
pub struct Named {
    /// The author's name for it.
    pub id: String,
    /// The condition.
    pub condition: Condition,
}

/// A way for the play to end.
#[derive(Clone, Debug)]
pub struct Ending {
    /// The author's name for it.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// When it is this one, if none before it is.
    pub when: Condition,
    /// A picture months later.
    pub text: Text,
    /// What became of whom.
    pub lines: Vec<Line>,
}

/// Notes for who runs a workshop.
#[derive(Clone, Debug, Default)]
pub struct Facilitator {
    /// Where to stop, what to ask.
    pub notes: String,
    /// Minutes it takes.
    pub minutes: u16,
}

/// Something the scenario claims to teach, that a command proves or refutes.
#[derive(Clone, Debug)]
pub struct Lesson {
    /// The claim in words.
    pub says: String,
    /// The claim in numbers.
    pub claim: Claim,
}

/// One of the two results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
pub enum ResultKind {
    /// Value in time, times quality.
    Delivery,
    /// Morale, trust, growth, who stayed.
    Team,
}

/// A claim that can be measured.
#[derive(Clone, Debug)]
pub enum Claim {
    /// One policy ends lower than another.
    Lower {
        /// At which result.
        at: ResultKind,
        /// The one that ends lower.
        who: String,
        /// The one that ends higher.
        than: String,
        /// By at least so much.
        by: i32,
    },
    /// One answer pays over another, same luck, everything else as the policies play it.
    Pays {
        /// At which result.
        at: ResultKind,
        /// In which dilemma.
        event: EventId,
        /// The answer that pays.
        choice: ChoiceNo,
        /// The answer it is compared with.
        over: ChoiceNo,
        /// By at least so much.
        by: i32,
    },
    /// A policy reaches an ending in at least so many of a hundred plays.
    Reaches {
        /// Which policy.
        who: String,
        /// Which ending.
        ending: EndingId,
        /// Percent.
        percent: u8,
    },
}

/// The place of the thing with this id in a list.
macro_rules! find {
    ($($(#[$doc:meta])* $name:ident($list:ident) -> $id:ident;)+) => {
        impl Scenario {$(
            $(#[$doc])*
            #[must_use]
            pub fn $name(&self, id: &str) -> Option<$id> {
                self.$list.iter().position(|it| it.id == id).map($id::at)
            }
        )+}
    };
}

find! {
    /// The person with this id.
    member(members) -> MemberId;
    /// The task with this id.
    task(tasks) -> TaskId;
    /// The event with this id.
    event(events) -> EventId;
    /// The promise with this id.
    promise(promises) -> PromiseId;
    /// The secret with this id.
    secret(secrets) -> SecretId;
    /// The move with this id.
    move_id(moves) -> MoveId;
    /// The ending with this id.
    ending(endings) -> EndingId;
}

impl Scenario {
    /// The choice of an event with this id.
    #[must_use]
    pub fn choice(&self, event: EventId, id: &str) -> Option<ChoiceNo> {
        let place = self.events[event.index()].choices.iter().position(|choice| choice.id == id)?;
        u8::try_from(place).ok()
    }
}
