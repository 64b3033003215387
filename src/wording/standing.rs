//! How people and tasks stand, in words: faces, trends, deadlines. What a boss sees, and no number of a person.

use crate::play::{Band, MemberView, TaskStanding, TaskView, View};
use crate::sim::{MemberMeter, Trend};

use super::localizer::Localizer;

impl Localizer {
    /// What one reads in somebody's face; nothing where it is as faces are.
    #[must_use]
    pub fn face(&self, person: &MemberView<'_>) -> Option<String> {
        let band = |meter| person.reading(meter).band;
        let strain = match band(MemberMeter::Strain) {
            Band::VeryHigh => Some("face-worn"),
            Band::High => Some("face-tired"),
            Band::VeryLow => Some("face-rested"),
            Band::Low | Band::Middle => None,
        };
        let morale = match band(MemberMeter::Morale) {
            Band::VeryHigh => Some("face-bright"),
            Band::High => Some("face-cheerful"),
            Band::Low => Some("face-flat"),
            Band::VeryLow => Some("face-downcast"),
            Band::Middle => None,
        };
        let trust = match band(MemberMeter::Trust) {
            Band::VeryHigh => Some("face-open"),
            Band::High => Some("face-close"),
            Band::Low => Some("face-guarded"),
            Band::VeryLow => Some("face-turned-away"),
            Band::Middle => None,
        };
        let seen: Vec<String> = [strain, morale, trust].into_iter().flatten().map(|key| self.get(key)).collect();
        (!seen.is_empty()).then(|| self.fill("face-looks", &[("how", self.list(&seen).into())]))
    }

    /// Where a meter went, in two words; nothing where it stayed.
    #[must_use]
    pub fn trend(&self, meter: MemberMeter, trend: Trend) -> Option<String> {
        let key = match (meter, trend) {
            (_, Trend::Level) => return None,
            (MemberMeter::Morale, Trend::Up) => "trend-morale-up",
            (MemberMeter::Morale, Trend::Down) => "trend-morale-down",
            (MemberMeter::Clarity, Trend::Up) => "trend-clarity-up",
            (MemberMeter::Clarity, Trend::Down) => "trend-clarity-down",
            (MemberMeter::Trust, Trend::Up) => "trend-trust-up",
            (MemberMeter::Trust, Trend::Down) => "trend-trust-down",
            (MemberMeter::Strain, Trend::Up) => "trend-strain-up",
            (MemberMeter::Strain, Trend::Down) => "trend-strain-down",
        };
        Some(self.get(key))
    }

    /// Where the meters of somebody went, in one clause: “Morale and trust rising, strain easing.”
    #[must_use]
    pub fn trends(&self, person: &MemberView<'_>) -> Option<String> {
        let went = |trend: Trend, only: fn(MemberMeter) -> bool| -> Vec<String> {
            let all = MemberMeter::ALL.into_iter().filter(|meter| only(*meter) && person.reading(*meter).trend == trend);
            all.map(|meter| self.part(meter_key(meter), "inside", &[])).collect()
        };
        let rows = [
            ("trends-up", went(Trend::Up, |_| true)),
            ("trends-down", went(Trend::Down, |meter| meter != MemberMeter::Strain)),
            ("trends-easing", went(Trend::Down, |meter| meter == MemberMeter::Strain)),
        ];
        let said: Vec<String> = rows
            .into_iter()
            .filter(|(_, meters)| !meters.is_empty())
            .map(|(key, meters)| self.fill(key, &[("list", self.list(&meters).into())]))
            .collect();
        (!said.is_empty()).then(|| self.capital(&self.fill("trends-all", &[("list", said.join(", ").into())])))
    }

    /// What a meter is called.
    #[must_use]
    pub fn meter(&self, meter: MemberMeter) -> String {
        self.get(meter_key(meter))
    }

    /// How a task stands.
    #[must_use]
    pub fn standing(&self, view: &View<'_>, task: &TaskView<'_>) -> String {
        match task.standing() {
            TaskStanding::Done(_) => self.get("task-done"),
            TaskStanding::Dropped => self.get("task-dropped"),
            TaskStanding::Blocked(why) => {
                let why = self.text(why, &view.plain_scope());
                self.fill("task-blocked", &[("why", why.into())])
            }
            TaskStanding::Late => self.get("task-late"),
            TaskStanding::WaitsFor(before) => self.fill("task-waits", &[("task", self.task(view.scenario(), before).into())]),
            TaskStanding::Nobody => self.get("task-nobody"),
            TaskStanding::Behind => self.get("task-behind"),
            TaskStanding::OnCourse => self.get("task-on-course"),
        }
    }

    /// When a task is due.
    #[must_use]
    pub fn due(&self, week_now: u8, due: u8) -> String {
        let key = match due.cmp(&week_now) {
            std::cmp::Ordering::Greater => "task-due",
            std::cmp::Ordering::Equal => "task-due-now",
            std::cmp::Ordering::Less => "task-was-due",
        };
        self.fill(key, &[("week", due.into())])
    }

    /// Where the scale leans, −1 all led … +1 all managed.
    #[must_use]
    pub fn lean(&self, lean: f64) -> String {
        self.get(lean_key(lean))
    }

    /// The same as it reads after “the scale”.
    #[must_use]
    pub fn lean_inside(&self, lean: f64) -> String {
        self.part(lean_key(lean), "inside", &[])
    }

    /// What a week did to the scale.
    #[must_use]
    pub fn lean_moved(&self, before: f64, now: f64) -> String {
        let moved = now - before;
        self.get(if moved.abs() < 0.03 {
            "scale-stayed"
        } else if now.abs() < before.abs() {
            "scale-back"
        } else if moved > 0.0 {
            "scale-to-managing"
        } else {
            "scale-to-leading"
        })
    }
}

pub(super) fn meter_key(meter: MemberMeter) -> &'static str {
    match meter {
        MemberMeter::Morale => "meter-morale",
        MemberMeter::Clarity => "meter-clarity",
        MemberMeter::Trust => "meter-trust",
        MemberMeter::Strain => "meter-strain",
    }
}

fn lean_key(lean: f64) -> &'static str {
    match lean {
        lean if lean > FAR => "scale-far-managing",
        lean if lean > LEVEL => "scale-managing",
        lean if lean < -FAR => "scale-far-leading",
        lean if lean < -LEVEL => "scale-leading",
        _ => "scale-level",
    }
}

/// Closer to the middle than this is level.
const LEVEL: f64 = 0.12;

/// Beyond this it leans far.
const FAR: f64 = 0.5;
