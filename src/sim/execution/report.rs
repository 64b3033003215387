//! What a week did, as facts: every change with its cause. Others put it into words.

use crate::sim::ids::*;
use crate::sim::moves::Aim;

/// Something that changed, by how much, and why.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// What changed.
    pub subject: Subject,
    /// By how much, in the subject's own unit, after limits.
    pub amount: f64,
    /// Why.
    pub cause: Cause,
}

/// What can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// A meter of a person, in points.
    Member(MemberId, MemberMeter),
    /// A skill of a person, in points 0–5.
    Skill(MemberId, SkillId),
    /// Days of useful work on a task.
    Progress(TaskId),
    /// Days that went into the wrong thing.
    Misdirected(TaskId),
    /// Days that must be done again.
    Rework(TaskId),
    /// Days that a task takes.
    Effort(TaskId),
    /// Quality of a task, in points.
    Quality(TaskId),
    /// Money.
    Budget,
    /// The sponsor's belief, in points.
    Credibility,
    /// Points of next week.
    Attention,
}

/// Why something changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cause {
    /// Something happened.
    Event(EventId),
    /// An answer of the player.
    Choice(EventId, ChoiceNo),
    /// A move of the player.
    Move(MoveId, Aim),
    /// Somebody's work.
    Work(MemberId),
    /// The work of hands that were brought in.
    HelpersWork,
    /// Flaws in the week's work of somebody.
    Flaws(MemberId),
    /// Work that did not know where to go, by somebody.
    Unaimed(MemberId),
    /// The load of the task in hand.
    Load(TaskId),
    /// Something in the way.
    Hindrance(Hindrance),
    /// A challenge worth having.
    Challenge,
    /// A quiet week lets people recover.
    Recovery,
    /// The work served what they want for themselves.
    ServedGoal(TaskId),
    /// They saw it move forward.
    UsefulWork,
    /// They did not know what counts.
    Unclear,
    /// They were tired.
    Tired,
    /// They trust you, or do not.
    TrustInYou,
    /// Overtime.
    Overtime,
    /// What was said fades, habits return.
    Fading,
    /// Nobody turned to them this week.
    NotSpokenTo,
    /// A new task.
    NewWork(TaskId),
    /// A task was finished in time.
    Finished(TaskId),
    /// A task is past due.
    Overdue(TaskId),
    /// You kept your word.
    Kept(PromiseId),
    /// You broke your word.
    Broken(PromiseId),
    /// Something nobody dealt with came true.
    Bite(SecretId),
    /// They said it, and nothing happened.
    Unheeded(SecretId),
    /// Somebody left.
    SomebodyLeft(MemberId),
    /// The sponsor wants to be told more often.
    SponsorsDoubt,
}

/// What stands in people's way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hindrance {
    /// Their task is blocked.
    Blocked(TaskId),
    /// They carry something nobody heard.
    Unheard,
    /// Last week's work came back.
    Rework,
    /// Last week's work went the wrong way.
    LostWork,
    /// They had nothing to do.
    Idle,
}

/// Something that happened and is not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Note {
    /// Somebody said what they knew, wanted or worried about.
    Voiced(SecretId, Voiced),
    /// A hidden risk came true; said before, or not.
    Bit(SecretId, WasSaid),
    /// A task was finished, so many weeks early (late if negative).
    Finished(TaskId, i8),
    /// A task became late.
    Overdue(TaskId),
    /// A task appeared.
    Opened(TaskId),
    /// A task was given up.
    Dropped(TaskId),
    /// Something came in the way of a task.
    Blocked(TaskId),
    /// Something left the way of a task.
    Unblocked(TaskId),
    /// Somebody took up a task of their own accord.
    TookUp(MemberId, TaskId),
    /// Somebody had nothing to do.
    Idle(MemberId),
    /// Somebody gave notice.
    GaveNotice(MemberId),
    /// Somebody took their notice back.
    Stayed(MemberId),
    /// Somebody left.
    Left(MemberId),
    /// Somebody joined.
    Joined(MemberId),
    /// Somebody is away until this week.
    Away(MemberId, u8),
    /// Somebody is back.
    Back(MemberId),
    /// The player gave their word.
    Promised(PromiseId),
    /// It was kept.
    Kept(PromiseId),
    /// It was broken.
    Broken(PromiseId),
    /// They let the player off.
    Released(PromiseId),
    /// Asked to follow, they came.
    Came(MemberId),
    /// Asked to follow, they stayed away.
    StayedAway(MemberId),
    /// What was said was acted on.
    Heeded(SecretId),
    /// Help is there.
    HelpCame,
    /// A seat is filled again.
    SeatFilled,
}

/// What brought it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Voiced {
    /// They trust the player enough.
    ByTrust,
    /// They were listened to lately; trust alone would not have sufficed.
    ByListening,
    /// The player went and looked.
    ByLooking,
    /// A scene or an answer brought it out.
    ByScene,
}

/// Whether a risk had been said before it came true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WasSaid {
    /// Nobody said it.
    No,
    /// It was said, and nothing was done.
    Yes,
}

/// Which way something went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Deserialize, serde::Serialize)]
#[expect(missing_docs, reason = "the words say it")]
pub enum Trend {
    Down,
    Level,
    Up,
}

impl Trend {
    /// Down or up if the change is beyond `bar` either way.
    #[must_use]
    pub fn from_change(change: f64, bar: f64) -> Self {
        if change > bar {
            Self::Up
        } else if change < -bar {
            Self::Down
        } else {
            Self::Level
        }
    }
}

/// What the player foresees for the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Forecast {
    /// Team morale.
    pub morale: Trend,
    /// Useful output.
    pub output: Trend,
}

/// One person's week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PersonWeek {
    /// Who.
    pub member: MemberId,
    /// What they worked on.
    pub task: Option<TaskId>,
    /// Meters on Friday before the drift of the week, in the order of [`MemberMeter::ALL`].
    pub meters: [f64; 4],
    /// Days they could have given.
    pub capacity: f64,
    /// Days of useful work.
    pub useful: f64,
    /// Days that went the wrong way.
    pub misdirected: f64,
    /// Days with flaws in them.
    pub defects: f64,
    /// Load: days needed a week over days there are, 0–2.
    pub pressure: f64,
    /// Hindrances, weighted.
    pub hindrance: f64,
    /// Challenges, weighted.
    pub challenge: f64,
    /// Whether their task was blocked.
    pub blocked: bool,
    /// Whether they worked overtime.
    pub overtime: bool,
}

/// What a week did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WeekReport {
    /// The week, from 1.
    pub week: u8,
    /// The news of its Monday.
    pub news: Vec<EventId>,
    /// Its dilemma and the answer.
    pub answered: Option<(EventId, ChoiceNo)>,
    /// Which outcome of the answer came, if it has outcomes.
    pub outcome: Option<u8>,
    /// The moves, in order, with the outcome that came of each.
    pub moves: Vec<(MoveId, Aim, Option<u8>)>,
    /// Every change, in order.
    pub changes: Vec<Change>,
    /// What else happened, in order.
    pub notes: Vec<Note>,
    /// Each person's week.
    pub people: Vec<PersonWeek>,
    /// What the player foresaw.
    pub forecast: Option<Forecast>,
    /// Team morale on Monday and on Friday.
    pub morale: (f64, f64),
    /// Useful days of the week before, and of this one.
    pub useful: (Option<f64>, f64),
    /// Days that went the wrong way.
    pub misdirected: f64,
    /// Days with flaws in them.
    pub defects: f64,
    /// The two results as they stand on Friday.
    pub delivery: f64,
    /// See `delivery`.
    pub team: f64,
    /// Where the scale leans on Friday, −1 led … +1 managed.
    pub lean: f64,
}

impl WeekReport {
    /// Empties it for a week, in the memory it already has.
    pub fn begin(&mut self, week: u8) {
        self.week = week;
        self.news.clear();
        self.answered = None;
        self.outcome = None;
        self.moves.clear();
        self.changes.clear();
        self.notes.clear();
        self.people.clear();
        self.forecast = None;
        self.morale = (0.0, 0.0);
        self.useful = (None, 0.0);
        self.misdirected = 0.0;
        self.defects = 0.0;
        self.delivery = 0.0;
        self.team = 0.0;
        self.lean = 0.0;
    }

    /// Where team morale went. One point is level.
    #[must_use]
    pub fn morale_trend(&self) -> Trend {
        Trend::from_change(self.morale.1 - self.morale.0, 1.0)
    }

    /// Where useful output went; nothing to compare in the first week. Five in a hundred is level.
    #[must_use]
    pub fn output_trend(&self) -> Option<Trend> {
        let before = self.useful.0?;
        Some(Trend::from_change(self.useful.1 - before, before * 0.05))
    }
}
