//! The workshop: one facilitator, a room that votes with cards, talks, votes again, and lives with what it chose.
//!
//! [`WorkshopSession`] is a reducer over typed [`Input`]s: set-up, seed and inputs in, everything else follows. So undo, resume after a crash and a
//! rehearsal are the same thing, a replay. It makes no words, knows no clock (time is handed in, in seconds since the workshop began) and
//! no window. It keeps counts only: nowhere is there a vote of a person.

mod ballot;
mod debriefs;
mod durations;
mod floor;
mod input;
mod plans;
mod poll;
mod recall;
mod rehearse;
mod schedule;
mod session;
mod set_up;
mod shares;
mod step;
mod store;
mod urgency;

pub use ballot::{Ballot, OverCount};
pub use debriefs::{DebriefWork, RoomDebriefs};
pub use durations::{PlannedTime, TimePlan};
pub use floor::{RoomForecast, Said, Table};
pub use input::{Decider, Entry, Input, Refused};
pub use plans::{Plan, PlanFocus, ready_plans};
pub use poll::{Decided, Poll, PollKind};
pub use recall::{OtherAnswer, Recall, Split};
pub use rehearse::invented;
pub use schedule::{Advice, Schedule, Timer};
pub use session::WorkshopSession;
pub use set_up::{Length, MOST_PEOPLE, Seating, SetUp, SetUpError, WeekKind};
pub use shares::{FEWEST_SHOWN, Movement, movements, shares};
pub use step::{Question, Step, Turn, script};
pub use store::{ResumedWorkshop, SavedWorkshop, UnreadableWorkshop, WorkshopError, WorkshopFile, Workshops};
