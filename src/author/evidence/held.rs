//! What a rule does while meters are held where one wants them: facts that complete the rows.

use std::sync::Arc;

use crate::sim::effect::{Effect, Follow};
use crate::sim::state::State;
use crate::sim::{Cause, Condition, Game, MemberMeter, Note, Subject, Who};

use MemberMeter::{Clarity, Morale, Strain, Trust};

use super::twins::{difference, play, useful_a_week};
use super::{Bar, Evidence, Fact};

/// Weeks of a play with held meters.
const WEEKS: u8 = 3;
/// A difference this small is none.
const SOME: f64 = 1e-6;

/// Holds everybody's meters, each week before it ends: at rest, but for these.
fn hold(meters: &'static [(MemberMeter, f64)]) -> impl Fn(&mut Game) {
    move |game| set(game.state_mut(), meters)
}

fn set(state: &mut State, meters: &[(MemberMeter, f64)]) {
    for member in &mut state.members {
        for (meter, value) in [(Morale, 50.0), (Clarity, 50.0), (Trust, 50.0), (Strain, 30.0)].iter().chain(meters) {
            member.meters[*meter as usize] = *value;
        }
    }
}

/// The facts that this row gets besides.
pub(super) fn facts(evidence: &Evidence, key: &str) -> Vec<Fact> {
    match key {
        "engagement-cap" => {
            vec![Fact::new("output at morale 65 against 35, all else held", morale_alone(evidence), Bar::Between(0.06, 0.3))]
        }
        "demands" => demands(evidence),
        "freedom-needs-clarity" => vec![Fact::new("share gone astray: high morale less middling", astray(evidence), Bar::Above(SOME))],
        "quality-vs-quantity" => vec![Fact::new("share of flaws at high strain, less at low", careless(evidence), Bar::Above(SOME))],
        "ambiguity" => vec![
            Fact::new("useful days at high clarity, less at low", clear(evidence), Bar::Above(SOME)),
            Fact::new("useful days with blocked tasks, less without", blocked(evidence), Bar::Below(-SOME)),
        ],
        "goals" => goals(evidence),
        "listening" => listening(evidence),
        "lmx" => trust(evidence),
        "autonomy-support" => vec![Fact::new("strain of a protected week, all else held", protected(evidence), Bar::Below(-SOME))],
        "recognition" => vec![
            Fact::new("morale of one given what they could grow with", stretched(evidence), Bar::Above(SOME)),
            Fact::new("share of weeks that deserve to be named", earned(evidence), Bar::Between(0.05, 0.95)),
        ],
        "turnover-is-social" => leaving(evidence),
        _ => Vec::new(),
    }
}

fn morale_alone(evidence: &Evidence) -> Option<f64> {
    let low = hold(&[(Morale, 35.0)]);
    let more = difference(&evidence.quiet, WEEKS, useful_a_week, hold(&[(Morale, 65.0)]), &low)?;
    Some(more / useful_a_week(&play(&evidence.quiet, 1, WEEKS, &low))?)
}

/// A reading of people's weeks: one sum over another.
fn ratio(of: fn(&crate::sim::report::PersonWeek) -> (f64, f64)) -> impl Fn(&Game) -> Option<f64> {
    move |game| {
        let weeks = game.reports().iter().flat_map(|report| &report.people).filter(|week| week.task.is_some());
        let (top, bottom) = weeks.map(of).fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        (bottom > 0.0).then(|| top / bottom)
    }
}

/// What a cause did to a meter in all weeks, over everybody.
fn moved(meter: MemberMeter, is: fn(Cause) -> bool) -> impl Fn(&Game) -> Option<f64> {
    move |game| {
        let changes = game.reports().iter().flat_map(|report| &report.changes);
        let of = changes.filter(|change| matches!(change.subject, Subject::Member(_, it) if it == meter) && is(change.cause));
        Some(of.map(|change| change.amount).sum())
    }
}

fn demands(evidence: &Evidence) -> Vec<Fact> {
    let recovery = || moved(Strain, |cause| cause == Cause::Recovery);
    let worn = difference(&evidence.quiet, WEEKS, useful_a_week, hold(&[(Strain, 90.0)]), hold(&[(Strain, 30.0)]));
    let rest = difference(&evidence.quiet, WEEKS, recovery(), hold(&[(Strain, 90.0)]), hold(&[(Strain, 30.0)]));
    let quiet = recovery()(&play(&evidence.quiet, 1, WEEKS, hold(&[(Strain, 30.0)])));
    let little = difference(&evidence.quiet, WEEKS, useful_a_week, hold(&[(Strain, 35.0)]), hold(&[(Strain, 10.0)]));
    vec![
        Fact::new("useful days at high strain, less at low", worn, Bar::Below(-SOME)),
        Fact::new("useful days that a little strain costs", little, Bar::Between(-SOME, SOME)),
        Fact::new("recovery from little strain", quiet, Bar::Below(0.0)),
        Fact::new("recovery from much, less from little", rest, Bar::Below(-SOME)),
    ]
}

fn clear(evidence: &Evidence) -> Option<f64> {
    difference(&evidence.quiet, WEEKS, useful_a_week, hold(&[(Clarity, 75.0)]), hold(&[(Clarity, 25.0)]))
}

fn blocked(evidence: &Evidence) -> Option<f64> {
    let why = Arc::new(crate::sim::Text::plain("held"));
    let block = |game: &mut Game| {
        set(game.state_mut(), &[]);
        game.state_mut().tasks.iter_mut().for_each(|task| task.blocked = Some(Arc::clone(&why)));
    };
    let free = |game: &mut Game| {
        set(game.state_mut(), &[]);
        game.state_mut().tasks.iter_mut().for_each(|task| task.blocked = None);
    };
    difference(&evidence.quiet, WEEKS, useful_a_week, block, free)
}

fn astray(evidence: &Evidence) -> Option<f64> {
    let astray = ratio(|week| (week.misdirected, week.useful + week.misdirected));
    difference(&evidence.quiet, WEEKS, astray, hold(&[(Morale, 80.0), (Clarity, 20.0)]), hold(&[(Morale, 50.0), (Clarity, 20.0)]))
}

fn careless(evidence: &Evidence) -> Option<f64> {
    let flaws = ratio(|week| (week.defects, week.useful));
    difference(&evidence.quiet, WEEKS, flaws, hold(&[(Strain, 90.0)]), hold(&[(Strain, 30.0)]))
}

/// A goal and a breakdown, set on every task without the hour they cost.
fn goals(evidence: &Evidence) -> Vec<Fact> {
    let held = |goal: bool, steps: bool| {
        move |game: &mut Game| {
            set(game.state_mut(), &[]);
            for task in &mut game.state_mut().tasks {
                task.clear_goal = goal;
                task.broken_down = steps;
            }
        }
    };
    let more = |with: (bool, bool)| difference(&evidence.quiet, WEEKS, useful_a_week, held(with.0, with.1), held(false, false));
    let morale =
        difference(&evidence.quiet, WEEKS, moved(Morale, |cause| cause == Cause::Challenge), held(true, false), held(false, false));
    vec![
        Fact::new("useful days that a goal adds, clarity held", more((true, false)), Bar::Above(SOME)),
        Fact::new("useful days that steps add, clarity held", more((false, true)), Bar::Above(SOME)),
        Fact::new("morale that reaching for it gives", morale, Bar::Above(SOME)),
    ]
}

fn listening(evidence: &Evidence) -> Vec<Fact> {
    let told = |game: &Game| {
        let notes = game.reports().iter().flat_map(|report| &report.notes);
        Some(notes.filter(|note| matches!(note, Note::Voiced(..))).count() as f64)
    };
    let heard = |game: &mut Game| game.state_mut().members.iter_mut().for_each(|member| member.heard = 100.0);
    let weeks = evidence.quiet.weeks;
    let more = difference(&evidence.quiet, weeks, told, heard, |_| {});
    let once = play(&evidence.quiet, 1, WEEKS, |game| {
        if game.state().week == 1 {
            heard(game);
        }
    });
    let left = once.state().members.iter().map(|member| member.heard).fold(0.0, f64::max);
    vec![
        Fact::new("told, because they were listened to", more, Bar::Above(0.0)),
        Fact::new("what is left of it three weeks after", left, Bar::Below(60.0)),
    ]
}

fn trust(evidence: &Evidence) -> Vec<Fact> {
    let more = difference(&evidence.quiet, WEEKS, useful_a_week, hold(&[(Trust, 75.0)]), hold(&[(Trust, 25.0)]));
    let morale = moved(Morale, |cause| cause == Cause::TrustInYou);
    let morale = difference(&evidence.quiet, WEEKS, morale, hold(&[(Trust, 75.0)]), hold(&[(Trust, 25.0)]));
    vec![
        Fact::new("useful days at high trust, less at low", more, Bar::Above(SOME)),
        Fact::new("morale that trust gives", morale, Bar::Above(SOME)),
        Fact::new("who follow a believed boss, less a doubted one", followers(evidence), Bar::Above(0.0)),
    ]
}

/// How many more follow in hard times when the sponsor believes the player, at the same trust.
fn followers(evidence: &Evidence) -> Option<f64> {
    let mut scenario = (*evidence.quiet).clone();
    let event = scenario.events.first_mut()?;
    event.when = Condition::Weeks(2, 2);
    event.chance = 100;
    event.cast.clear();
    event.cast_from = None;
    event.choices.clear();
    event.effects = vec![Effect::Follow(Follow { ask: vec![Who::Team], trust: 50, come: Vec::new(), stay: Vec::new() })];
    let believed = |credibility: f64| {
        move |game: &mut Game| {
            game.state_mut().credibility = credibility;
            set(game.state_mut(), &[]);
        }
    };
    let came = |game: &Game| Some(game.report().notes.iter().filter(|note| matches!(note, Note::Came(_))).count() as f64);
    difference(&Arc::new(scenario), 2, came, believed(100.0), believed(0.0))
}

fn protected(evidence: &Evidence) -> Option<f64> {
    let focus = |game: &mut Game| game.state_mut().members.iter_mut().for_each(|member| member.focus = true);
    let hindered = moved(Strain, |cause| matches!(cause, Cause::Hindrance(_)));
    difference(&evidence.quiet, WEEKS, hindered, focus, |_| {})
}

fn stretched(evidence: &Evidence) -> Option<f64> {
    let stretch = |game: &mut Game| game.state_mut().members.iter_mut().for_each(|member| member.stretch = member.task);
    difference(&evidence.quiet, WEEKS, moved(Morale, |cause| cause == Cause::Challenge), stretch, |_| {})
}

fn earned(evidence: &Evidence) -> f64 {
    let share = evidence.scenario().model.earned_share;
    let weeks = &evidence.sample().weeks;
    weeks.iter().filter(|week| week.useful >= share * week.capacity).count() as f64 / weeks.len().max(1) as f64
}

fn leaving(evidence: &Evidence) -> Vec<Fact> {
    let resentment = |game: &Game| Some(game.state().members.iter().map(|member| member.resentment).sum());
    let more = |much, little| difference(&evidence.quiet, WEEKS, resentment, hold(much), hold(little));
    let low_morale = more(&[(Trust, 38.0), (Morale, 10.0)], &[(Trust, 38.0)]);
    let high_strain = more(&[(Trust, 38.0), (Strain, 95.0)], &[(Trust, 38.0)]);
    let little_strain = more(&[(Trust, 38.0), (Strain, 40.0)], &[(Trust, 38.0), (Strain, 10.0)]);
    let noticed = |trust: f64| {
        let after = play(&evidence.quiet, 1, 2, |game| {
            game.state_mut().members.iter_mut().for_each(|member| member.notice = Some(1));
            set(game.state_mut(), &[(Trust, trust)]);
        });
        let members = &after.state().members;
        members.iter().filter(|member| member.has_left()).count() as f64 / members.len() as f64
    };
    vec![
        Fact::new("resentment that low morale adds", low_morale, Bar::Above(SOME)),
        Fact::new("resentment that high strain adds", high_strain, Bar::Above(SOME)),
        Fact::new("resentment that a little strain adds", little_strain, Bar::Between(-SOME, SOME)),
        Fact::new("share who leave once they gave notice", noticed(30.0), Bar::Above(0.5)),
        Fact::new("share who leave although trust came back", noticed(80.0), Bar::Below(0.5)),
    ]
}
