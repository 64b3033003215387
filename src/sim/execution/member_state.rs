//! How a person of the team stands in a play.

use crate::sim::ids::*;
use crate::sim::people::Member;

/// Where a person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// At work.
    Here,
    /// Absent until this week begins.
    Away(u8),
    /// Not yet part of the team.
    NotYet,
    /// Left in this week.
    Left(u8),
}

/// A person in a play.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberState {
    /// Morale, clarity, trust, strain, in the order of [`MemberMeter::ALL`].
    pub meters: [f64; 4],
    /// The same on Monday of this week, for trends.
    pub monday: [f64; 4],
    /// The same on Monday of last week.
    pub last_monday: [f64; 4],
    /// Where they are.
    pub presence: Presence,
    /// What they work on.
    pub task: Option<TaskId>,
    /// How recently they were listened to: 100 fresh, fading to 0.
    pub heard: f64,
    /// The last week they were listened to, named for something, or spoken to at all.
    pub last_heard: Option<u8>,
    /// The last week something they did was named.
    pub last_thanked: Option<u8>,
    /// The last week the player turned to them.
    pub last_spoken: Option<u8>,
    /// Whether this week's work was mostly useful, or a task was finished.
    pub earned: bool,
    /// Whether they work overtime this week.
    pub overtime: bool,
    /// Weeks of overtime in a row before this one.
    pub overtime_weeks: u8,
    /// Whether their time is protected this week.
    pub focus: bool,
    /// Days of this week already taken from them (help to be shown around).
    pub taken: f64,
    /// The task they were given because somebody saw they could grow with it.
    pub stretch: Option<TaskId>,
    /// Weeks of work that served their goal.
    pub goal_weeks: u8,
    /// Skill points gained.
    pub learned: f64,
    /// Resentment, 0 and up.
    pub resentment: f64,
    /// The week they gave notice in.
    pub notice: Option<u8>,
    /// Misdirected share and rework share of last week, 0–1: the hindrances of this one.
    pub lost_share: f64,
    /// See `lost_share`.
    pub rework_share: f64,
}

impl MemberState {
    /// How somebody starts.
    #[must_use]
    pub fn start(member: &Member) -> Self {
        Self {
            meters: member.start,
            monday: member.start,
            last_monday: member.start,
            presence: if member.here { Presence::Here } else { Presence::NotYet },
            task: None,
            heard: 0.0,
            last_heard: None,
            last_thanked: None,
            last_spoken: None,
            earned: false,
            overtime: false,
            overtime_weeks: 0,
            focus: false,
            taken: 0.0,
            stretch: None,
            goal_weeks: 0,
            learned: 0.0,
            resentment: 0.0,
            notice: None,
            lost_share: 0.0,
            rework_share: 0.0,
        }
    }

    /// What a meter reads.
    #[must_use]
    pub fn meter(&self, meter: MemberMeter) -> f64 {
        self.meters[meter as usize]
    }

    /// At work this week.
    #[must_use]
    pub fn is_here(&self) -> bool {
        self.presence == Presence::Here
    }

    /// Of the team, at work or away.
    #[must_use]
    pub fn is_in_team(&self) -> bool {
        matches!(self.presence, Presence::Here | Presence::Away(_))
    }

    /// No longer of the team.
    #[must_use]
    pub fn has_left(&self) -> bool {
        matches!(self.presence, Presence::Left(_))
    }
}
