//! The workshop in words: what to do next, why something is not taken, how the time stands, and a vote as the room may see it.

mod paper;
mod plan;
mod poll;

use crate::workshop::{
    Advice, MOST_PEOPLE, PlannedTime, Question, Refused, Schedule, Seating, Step, TimePlan, Turn, WeekKind, WorkshopFile, WorkshopSession,
};

use super::localizer::Localizer;
use super::problems::Explain;

pub use paper::{Account, RoomPaper, TimelinePage, WhatIfPage, room_paper};
pub use poll::{OptionLine, PollPage, poll};

/// Half a minute more or less is on time.
const ON_TIME: i32 = 90;

impl Localizer {
    /// The letter of an option, from 0.
    #[must_use]
    pub fn letter(&self, option: u8) -> String {
        self.fill("ws-letter", &[("n", option.into())])
    }

    /// Letters in a row: “A and C”.
    #[must_use]
    pub fn letters(&self, options: &[u8]) -> String {
        let letters: Vec<String> = options.iter().map(|option| self.letter(*option)).collect();
        self.list(&letters)
    }

    /// Tables in a row, by their places from 0: “Table 2”, “Tables 1 and 3”.
    #[must_use]
    pub fn tables(&self, places: &[usize]) -> String {
        let numbers: Vec<String> = places.iter().map(|place| (place + 1).to_string()).collect();
        self.fill("ws-tables", &[("n", numbers.len().into()), ("list", self.list(&numbers).into())])
    }

    /// The rules of the room, or those of tables, where no cards are counted: what they are called, and each.
    #[must_use]
    pub fn rules(&self, seating: Seating) -> (String, [String; 4]) {
        let (title, rules) = match seating {
            Seating::OneRoom => ("ws-kit-rules", ["ws-kit-rule-1", "ws-kit-rule-2", "ws-kit-rule-3", "ws-kit-rule-4"]),
            Seating::Tables(_) => {
                ("room-tables-rules", ["room-tables-rule-1", "room-tables-rule-2", "room-tables-rule-3", "room-tables-rule-4"])
            }
        };
        (self.get(title), rules.map(|key| self.get(key)))
    }

    /// The next thing for the facilitator to do, in three words or so.
    #[must_use]
    pub fn next_step(&self, step: Step, seating: Seating) -> String {
        self.get(&format!("ws-step-{}", step_key(step, seating)))
    }

    /// What the facilitator may say or ask then.
    #[must_use]
    pub fn to_say(&self, step: Step, seating: Seating) -> String {
        self.get(&format!("ws-say-{}", step_key(step, seating)))
    }

    /// How much is made of a week.
    #[must_use]
    pub fn week_kind(&self, kind: WeekKind, seating: Seating) -> String {
        self.get(match (kind, seating) {
            (WeekKind::Full, Seating::OneRoom) => "ws-kind-full",
            (WeekKind::Light, Seating::OneRoom) => "ws-kind-light",
            (WeekKind::Full, Seating::Tables(_)) => "ws-kind-full-tables",
            (WeekKind::Light, Seating::Tables(_)) => "ws-kind-light-tables",
        })
    }

    /// Why an input was not taken, kindly.
    #[must_use]
    pub fn not_taken(&self, room: &WorkshopSession, refused: &Refused) -> String {
        let leaders = || self.letters(&room.poll().map(crate::workshop::Poll::leaders).unwrap_or_default());
        match refused {
            Refused::NotNow => self.get("ws-not-now"),
            Refused::Nobody => self.get("ws-not-nobody"),
            Refused::TooManyPeople => self.fill("ws-not-too-many", &[("most", MOST_PEOPLE.into())]),
            // The room may read these: a number in them could be reckoned with.
            Refused::OverCount { .. } => self.get("ws-not-over-count"),
            Refused::AlreadyCounted { .. } => self.get("ws-not-already-counted"),
            Refused::NothingCounted => self.get("ws-not-nothing-counted"),
            Refused::NoSuchOption => self.get("ws-not-an-option"),
            Refused::Closed(option) => self.fill("ws-not-open", &[("letter", self.letter(*option).into())]),
            Refused::Tied(options) => self.fill("ws-not-tied", &[("letters", self.letters(options).into())]),
            Refused::NotALeader => self.fill("ws-not-a-leader", &[("letters", leaders().into())]),
            Refused::TalkedEnough => self.get("ws-not-talked-enough"),
            Refused::LetterMissing(table) => self.fill("ws-not-letter-missing", &[("table", (table + 1).into())]),
            Refused::NoSuchTable => self.get("ws-not-a-table"),
            Refused::LastTable => self.get("ws-not-last-table"),
            Refused::NotALaterWeek => self.get("ws-not-a-later-week"),
            Refused::NothingPlayed => self.get("ws-not-played"),
            Refused::Move(refusal) => self.refusal(&room.view(), refusal),
            Refused::Misfit(misfit) => misfit.explain(self),
            Refused::NoWords => self.get("ws-not-words"),
            Refused::NothingToUndo => self.get("ws-not-undo"),
        }
    }

    /// How the time stands: against the plan, and until the debrief.
    #[must_use]
    pub fn time(&self, schedule: &Schedule) -> (String, String) {
        let minutes = |seconds: i32| self.fill("ws-minutes", &[("n", ((seconds.abs() + 30) / 60).into())]);
        let behind = match schedule.behind {
            behind if behind > ON_TIME => self.fill("ws-time-behind", &[("minutes", minutes(behind).into())]),
            behind if behind < -ON_TIME => self.fill("ws-time-ahead", &[("minutes", minutes(behind).into())]),
            _ => self.get("ws-time-on"),
        };
        let left = match schedule.left_to_play {
            left if left > 0 => self.fill("ws-time-left", &[("minutes", minutes(left).into())]),
            _ => self.get("ws-time-debrief"),
        };
        (behind, left)
    }

    /// How the time of a workshop adds up: the opening, a week of each kind, all weeks together, and when the debrief begins.
    #[must_use]
    pub fn time_plan(&self, plan: &TimePlan) -> Vec<String> {
        let line = |key: &str, time: PlannedTime| {
            let args = [
                ("rings", clock(time.rings).into()),
                ("pages", clock(time.reading).into()),
                ("counting", clock(time.counting).into()),
                ("sum", clock(time.total()).into()),
            ];
            self.fill(key, &args)
        };
        vec![
            line("ws-plan-opening", plan.opening),
            line("ws-plan-light", plan.light),
            line("ws-plan-full", plan.full),
            self.time_plan_sum(plan),
        ]
    }

    /// All weeks with the opening, and when the debrief begins at the latest.
    #[must_use]
    pub fn time_plan_sum(&self, plan: &TimePlan) -> String {
        let args = [
            ("opening", clock(plan.opening.total()).into()),
            ("full", plan.weeks.0.into()),
            ("fulltime", clock(plan.full.total()).into()),
            ("light", plan.weeks.1.into()),
            ("lighttime", clock(plan.light.total()).into()),
            ("play", plan.minutes_of_play().into()),
            ("guard", (plan.guard / 60).into()),
        ];
        self.fill(if plan.fits() { "ws-plan-fits" } else { "ws-plan-too-long" }, &args)
    }

    /// A workshop as the journal lists it: its title and day, and how it went with where its papers lie.
    #[must_use]
    pub fn listed_workshop(&self, workshop: &WorkshopFile) -> (String, String) {
        let day = jiff::ZonedDateTime::try_from(workshop.written).map(|at| at.date().to_string());
        let head = [("title", workshop.title.as_str().into()), ("date", day.unwrap_or_default().into())];
        let args = [
            ("people", self.capital(&self.fill("ws-people", &[("n", workshop.people.into())])).into()),
            ("weeks", self.weeks(workshop.weeks).into()),
            ("week", workshop.week.into()),
        ];
        let mut lines = vec![self.fill(if workshop.is_over { "ws-listed-over" } else { "ws-listed-waits" }, &args)];
        lines.extend(workshop.papers.iter().map(|path| path.display().to_string()));
        (self.fill("ws-listed", &head), lines.join("\n"))
    }

    /// What could be done about the time.
    #[must_use]
    pub fn advice(&self, advice: Advice) -> String {
        match advice {
            Advice::SkipTalk => self.get("ws-advise-skip-talk"),
            Advice::Lighten(week) => self.fill("ws-advise-lighten", &[("week", week.into())]),
            Advice::EndAfter(week) => self.fill("ws-advise-end", &[("week", week.into())]),
            Advice::DebriefNow => self.get("ws-advise-debrief"),
            Advice::Fill(week) => self.fill("ws-advise-fill", &[("week", week.into())]),
        }
    }
}

/// Seconds as on a clock: “5:01”.
fn clock(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

fn step_key(step: Step, seating: Seating) -> &'static str {
    let at_tables = seating != Seating::OneRoom;
    match step {
        // Where no cards are counted, something else is said.
        Step::Gather if at_tables => "gather-tables",
        Step::Brief if at_tables => "brief-tables",
        Step::Ask(Question::Plan) if at_tables => "ask-plan-tables",
        Step::Talk(_) if at_tables => "talk-tables",
        Step::Friday if at_tables => "friday-tables",
        Step::Gather => "gather",
        Step::Practice => "practice",
        Step::Practised => "practised",
        Step::Brief => "brief",
        Step::Monday => "monday",
        Step::Ask(Question::Dilemma) => "ask-dilemma",
        Step::Ask(Question::Plan) => "ask-plan",
        Step::Vote(_, Turn::First) => "vote",
        Step::Vote(_, Turn::Again) => "vote-again",
        Step::Letters(_) if at_tables => "letters",
        Step::Letters(_) => "letters-part",
        Step::Reveal(_) => "reveal",
        Step::Pairs(_) => "pairs",
        Step::Talk(_) => "talk",
        Step::Decide(_) => "decide",
        Step::Reply => "reply",
        Step::Chair => "chair",
        Step::Forecast => "forecast",
        Step::Friday => "friday",
        Step::Debrief(part) => part.key(),
        Step::Over => "over",
    }
}
