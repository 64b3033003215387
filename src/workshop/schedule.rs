//! The time: how far behind, what could be left out, and the last third guarded for the debrief.

use super::durations::Pace;
use super::floor::WorkshopState;
use super::set_up::WeekKind;
use super::step::{Question, Step, script};
use crate::debrief::Part;

/// Less than this is not worth a change of plan.
const SLACK: u32 = 60;

/// How a workshop stands in its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// Seconds since it began.
    pub elapsed: u32,
    /// Seconds behind the plan; ahead if negative.
    pub behind: i32,
    /// Seconds until the last third, which belongs to the debrief; negative once that has begun.
    pub left_to_play: i32,
    /// Seconds until it should be over; negative once it should.
    pub left: i32,
    /// Seconds that the weeks still planned take.
    pub needed: u32,
    /// What could be done about it, the mildest first.
    pub advice: Vec<Advice>,
}

/// What could be done about the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    /// Leave out the talk that stands here.
    SkipTalk,
    /// Make this later week light.
    Lighten(u8),
    /// End after this week.
    EndAfter(u8),
    /// The last third has begun.
    DebriefNow,
    /// There is time to make this later week full.
    Fill(u8),
}

/// The ring that empties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timer {
    /// Seconds left; 0 once it is empty.
    pub left: u32,
    /// Seconds in all.
    pub of: u32,
}

impl Timer {
    pub(super) fn of(floor: &WorkshopState, now: u32) -> Option<Self> {
        let of = floor.step.ring(floor.set_up.seating())?;
        Some(Self { left: of.saturating_sub(now.saturating_sub(floor.since)), of })
    }
}

impl Schedule {
    pub(super) fn of(floor: &WorkshopState, now: u32) -> Self {
        let length = floor.set_up.length();
        let (guard, end) = (length.guard() * 60, length.minutes() * 60);
        let in_step = now.saturating_sub(floor.since);
        let planned = planned_before(floor) + in_step.min(seconds(floor, floor.step));
        let needed = needed(floor, in_step);
        let left_to_play = apart(guard, now);
        let mut schedule =
            Self { elapsed: now, behind: apart(now, planned), left_to_play, left: apart(end, now), needed, advice: Vec::new() };
        schedule.advise(floor);
        schedule
    }

    fn advise(&mut self, floor: &WorkshopState) {
        if !floor.step.is_in_a_week() {
            return;
        }
        if self.left_to_play <= 0 {
            self.advice.push(Advice::DebriefNow);
            return;
        }
        let left = self.left_to_play.unsigned_abs();
        let later = || (1_u8..).zip(&floor.kinds).filter(|(week, _)| *week > floor.week());
        if self.needed > left + SLACK {
            if matches!(floor.step, Step::Reveal(_) | Step::Pairs(_) | Step::Talk(_)) {
                self.advice.push(Advice::SkipTalk);
            }
            self.advice.extend(later().filter(|(_, kind)| **kind == WeekKind::Full).last().map(|(week, _)| Advice::Lighten(week)));
            self.advice.extend(self.last_that_fits(floor).map(Advice::EndAfter));
        } else if self.needed + SLACK + week_seconds(floor, WeekKind::Full) - week_seconds(floor, WeekKind::Light) <= left {
            self.advice.extend(later().find(|(_, kind)| **kind == WeekKind::Light).map(|(week, _)| Advice::Fill(week)));
        }
    }

    /// The last week that still ends before the guard, if not all do.
    fn last_that_fits(&self, floor: &WorkshopState) -> Option<u8> {
        let mut over = self.needed.saturating_sub(self.left_to_play.unsigned_abs() + SLACK);
        let mut last = u8::try_from(floor.kinds.len()).unwrap_or(u8::MAX);
        while over > 0 && last > floor.week() {
            over = over.saturating_sub(week_seconds(floor, floor.kinds[usize::from(last) - 1]));
            last -= 1;
        }
        (usize::from(last) < floor.kinds.len()).then_some(last)
    }
}

fn apart(a: u32, b: u32) -> i32 {
    i32::try_from(i64::from(a) - i64::from(b)).unwrap_or(if a > b { i32::MAX } else { i32::MIN })
}

/// How fast it goes with those who are in the room now.
fn pace(floor: &WorkshopState) -> Pace {
    Pace::new(&floor.scenario, floor.present, floor.set_up.seating(), floor.set_up.length())
}

fn seconds(floor: &WorkshopState, step: Step) -> u32 {
    pace(floor).step(step, floor.kind()).total()
}

fn week_seconds(floor: &WorkshopState, kind: WeekKind) -> u32 {
    pace(floor).week(kind).total()
}

fn opening_seconds(floor: &WorkshopState) -> u32 {
    pace(floor).opening().total()
}

/// Seconds that everything before this step takes by plan.
fn planned_before(floor: &WorkshopState) -> u32 {
    let length = floor.set_up.length();
    match floor.step {
        Step::Gather | Step::Practice | Step::Practised | Step::Brief => {
            let opening = pace(floor).opening_steps().iter();
            opening.take_while(|step| **step != floor.step).map(|step| seconds(floor, *step)).sum()
        }
        Step::Debrief(now) => {
            let before = Part::IN_ROOM.into_iter().take_while(|part| *part != now);
            length.guard() * 60 + before.map(|part| seconds(floor, Step::Debrief(part))).sum::<u32>()
        }
        Step::Over => length.minutes() * 60,
        _ => {
            let weeks = floor.kinds.iter().take(usize::from(floor.week()) - 1);
            let before: u32 = weeks.map(|kind| week_seconds(floor, *kind)).sum();
            opening_seconds(floor) + before + so_far_this_week(floor)
        }
    }
}

fn steps_of_the_week(floor: &WorkshopState) -> (Vec<Step>, usize) {
    let steps = script(floor.kind(), floor.set_up.seating(), floor.has_dilemma());
    // A plan of one's own is made while the others would vote.
    let now = if floor.step == Step::Chair { Step::Ask(Question::Plan) } else { floor.step };
    let place = steps.iter().position(|step| *step == now).unwrap_or(0);
    (steps, place)
}

fn so_far_this_week(floor: &WorkshopState) -> u32 {
    let (steps, place) = steps_of_the_week(floor);
    steps[..place].iter().map(|step| seconds(floor, *step)).sum()
}

/// Seconds that the rest of this week and the later ones take by plan.
fn needed(floor: &WorkshopState, in_step: u32) -> u32 {
    match floor.step {
        Step::Debrief(_) | Step::Over => 0,
        Step::Gather | Step::Practice | Step::Practised | Step::Brief => {
            let opening = opening_seconds(floor).saturating_sub(planned_before(floor) + in_step);
            opening + floor.kinds.iter().map(|kind| week_seconds(floor, *kind)).sum::<u32>()
        }
        _ => {
            let (steps, place) = steps_of_the_week(floor);
            let this: u32 = steps[place..].iter().map(|step| seconds(floor, *step)).sum();
            let later: u32 = floor.kinds.iter().skip(usize::from(floor.week())).map(|kind| week_seconds(floor, *kind)).sum();
            this.saturating_sub(in_step.min(seconds(floor, floor.step))) + later
        }
    }
}
