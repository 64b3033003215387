//! Friday: what changed and why. Every change of some size is in a line of some cause; what did the same to everybody is told once.

use crate::play::{Session, TaskStanding};
use crate::sim::report::Trend;
use crate::sim::{Cause, Change, MemberId, Note, Subject, TaskId};

use super::super::attribution::CauseLine;
use super::super::localizer::Localizer;
use super::super::notes::Told;
use super::super::promises::PromiseLine;
use super::super::text::first_name;
use super::losses::largest_loss;
use super::shifts::{FirstSight, MeterChange, first_sight, meter_changes};
use super::since::as_of;
use crate::play::attribution::{Viewpoint, contributions};
use crate::play::felt::Moved;

/// What a week did.
#[derive(Clone, Debug, PartialEq)]
pub struct FridayPage {
    /// The week, from 1.
    pub week: u8,
    /// “Friday, week 3 of 10”.
    pub heading: String,
    /// What the week was about.
    pub headline: String,
    /// What happened to people, at first sight: one cause a person and meter.
    pub first_sight: FirstSight,
    /// Each person with every cause, who changed most first.
    pub people: Vec<PersonChange>,
    /// Tasks that moved.
    pub tasks: Vec<TaskChange>,
    /// The largest loss of the week: whose work went into the wrong thing, why, and what would mend it.
    pub loss: Option<String>,
    /// Tasks that did not, with the reason.
    pub untouched: Vec<(TaskId, String, String)>,
    /// Promises settled this week, and those still owed.
    pub word: Vec<PromiseLine>,
    /// What the player foresaw.
    pub foresaw: Vec<Foresaw>,
    /// The sponsor.
    pub sponsor: Option<SponsorLine>,
    /// Where the scale leans, −1 all led … +1 all managed.
    pub lean: f64,
    /// The same in words.
    pub scale: String,
    /// What this week did to it.
    pub scale_moved: String,
}

/// What a week did to a person.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonChange {
    /// Who.
    pub member: MemberId,
    /// What one calls them.
    pub name: String,
    /// Whether they left this week.
    pub has_left: bool,
    /// What changed, to stand after the name.
    pub says: String,
    /// What else happened to them, in sentences.
    pub notes: Vec<String>,
    /// Why: each meter that something moved, with every cause.
    pub meters: Vec<MeterChange>,
    /// What they told.
    pub told: Vec<Told>,
}

/// What a week did to a task.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskChange {
    /// Which.
    pub task: TaskId,
    /// Its title.
    pub title: String,
    /// Share done last Friday, 0–100.
    pub from: u8,
    /// Share done now.
    pub to: u8,
    /// “25 to 60 percent”, or “done, a week early”.
    pub says: String,
    /// How it stands, where that is more than “on course”.
    pub standing: Option<String>,
    /// Why, the largest first.
    pub causes: Vec<CauseLine>,
}

/// A forecast against what came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foresaw {
    /// Whether it was right.
    pub is_right: bool,
    /// The two in words.
    pub words: String,
}

/// The sponsor on a Friday.
#[derive(Clone, Debug, PartialEq)]
pub struct SponsorLine {
    /// Name and role.
    pub who: String,
    /// What they say, in quotation marks; empty where the scenario names nobody.
    pub says: String,
    /// How their belief moved, if it did.
    pub moved: Option<String>,
    /// Why.
    pub causes: Vec<CauseLine>,
}

/// What the week that ended did.
#[must_use]
pub fn friday(localizer: &Localizer, session: &Session) -> FridayPage {
    let report = session.game().report();
    let view = session.view();
    // As last Friday left it: one decision before this Monday.
    let start = session.start_of_week();
    let before = (start.0 > 0).then(|| as_of(session, crate::play::Step(start.0 - 1)));
    let people = people(localizer, session);
    let here: Vec<MemberId> = session.game().state().members_in_play().collect();
    let (tasks, untouched) = tasks(localizer, session, before.as_ref());
    let settled_now = |line: &PromiseLine| line.settled.is_none() || line.settled == Some(view.week());
    let lean_before = before.as_ref().map_or(0.0, |before| before.view().lean());
    FridayPage {
        week: view.week(),
        heading: localizer.fill("friday-heading", &[("week", view.week().into()), ("weeks", view.scenario().weeks.into())]),
        headline: localizer.headline(session),
        first_sight: first_sight(localizer, session, &here),
        people,
        tasks,
        loss: largest_loss(localizer, session),
        untouched,
        word: localizer.ledger(&view).into_iter().filter(settled_now).collect(),
        foresaw: foresaw(localizer, session),
        sponsor: sponsor(localizer, session),
        lean: report.lean,
        scale: localizer.lean(report.lean),
        scale_moved: localizer.lean_moved(lean_before, report.lean),
    }
}

fn people(localizer: &Localizer, session: &Session) -> Vec<PersonChange> {
    let report = session.game().report();
    let scenario = session.scenario();
    let left = report.notes.iter().filter_map(|note| if let Note::Left(member) = note { Some(*member) } else { None });
    let mut people: Vec<(f64, PersonChange)> = left
        .chain(session.game().state().members_in_play())
        .map(|member| {
            let moved = Moved::of(&report.changes, member);
            let has_left = session.view().person(member).has_left();
            let notes: Vec<String> =
                report.notes.iter().filter(|note| is_about(**note, member)).filter_map(|note| localizer.note(session, *note)).collect();
            let told: Vec<Told> =
                report.notes.iter().filter_map(|note| localizer.told(session, *note)).filter(|told| told.who == member).collect();
            let weight = if has_left { f64::MAX } else { moved.size() + 8.0 * (notes.len() + told.len()) as f64 };
            let person = PersonChange {
                member,
                name: first_name(scenario, member).to_owned(),
                has_left,
                says: if has_left { localizer.get("change-left") } else { localizer.moved(&moved) },
                notes,
                meters: if has_left { Vec::new() } else { meter_changes(localizer, session, member) },
                told,
            };
            (weight, person)
        })
        .collect();
    people.sort_by(|a, b| b.0.total_cmp(&a.0));
    people.into_iter().map(|(_, person)| person).collect()
}

/// Notes that stand with a person on Friday. What they told, and that they left, is said otherwise.
fn is_about(note: Note, member: MemberId) -> bool {
    match note {
        // That somebody had nothing to do stands among their causes.
        Note::TookUp(who, _) | Note::GaveNotice(who) | Note::Stayed(who) | Note::Joined(who) | Note::Away(who, _) | Note::Back(who) => {
            who == member
        }
        _ => false,
    }
}

fn tasks(localizer: &Localizer, session: &Session, before: Option<&Session>) -> (Vec<TaskChange>, Vec<(TaskId, String, String)>) {
    let view = session.view();
    let report = session.game().report();
    let (mut moved, mut untouched) = (Vec::new(), Vec::new());
    for task in view.tasks() {
        let finished = report.notes.iter().find_map(|note| match note {
            Note::Finished(done, early) if *done == task.id => Some(*early),
            _ => None,
        });
        let was_over = finished.is_none() && matches!(task.standing(), TaskStanding::Done(_) | TaskStanding::Dropped);
        let contributions = contributions(&report.changes, Viewpoint::Task(task.id));
        let title = task.of().title.clone();
        if contributions.is_empty() {
            if !was_over {
                untouched.push((task.id, title, localizer.standing(&view, &task)));
            }
            continue;
        }
        let from = before.map_or(0, |before| before.view().task(task.id).percent_done());
        let to = task.percent_done();
        let says = match finished {
            Some(early) => done(localizer, early),
            // What is done can still turn out better or worse than it was.
            None if task.is_done() => {
                let good: f64 = contributions.iter().map(|contribution| contribution.good).sum();
                localizer.get(if good < 0.0 { "done-worse" } else { "done-better" })
            }
            None => {
                let effort = |session: &Session| session.game().state().tasks[task.id.index()].effort;
                let has_grown = effort(session) > before.map_or(task.of().effort, effort) + 0.05;
                let key = match (has_grown, from == to) {
                    (true, _) => "percent-range-grown",
                    (false, true) => "percent-still",
                    (false, false) => "percent-range",
                };
                localizer.fill(key, &[("from", from.into()), ("to", to.into())])
            }
        };
        let plain = matches!(task.standing(), TaskStanding::Done(_) | TaskStanding::OnCourse);
        moved.push((
            share_moved(&report.changes, task.id),
            TaskChange {
                task: task.id,
                title,
                from,
                to,
                says,
                // What was due this Friday is late from now on.
                standing: match report.notes.contains(&Note::Overdue(task.id)) {
                    true => Some(localizer.get("task-late")),
                    false => (!plain).then(|| localizer.standing(&view, &task)),
                },
                causes: localizer.cause_lines(session, Viewpoint::Task(task.id), &contributions),
            },
        ));
    }
    moved.sort_by(|a, b| b.0.total_cmp(&a.0));
    (moved.into_iter().map(|(_, change)| change).collect(), untouched)
}

fn share_moved(changes: &[Change], task: TaskId) -> f64 {
    changes.iter().filter(|change| change.subject == Subject::Progress(task)).map(|change| change.amount).sum()
}

fn done(localizer: &Localizer, early: i8) -> String {
    let weeks = localizer.weeks(usize::from(early.unsigned_abs()));
    match early {
        0 => localizer.get("done-in-time"),
        early if early > 0 => localizer.fill("done-early", &[("weeks", weeks.into())]),
        _ => localizer.fill("done-late", &[("weeks", weeks.into())]),
    }
}

fn foresaw(localizer: &Localizer, session: &Session) -> Vec<Foresaw> {
    let report = session.game().report();
    let Some(forecast) = report.forecast else { return Vec::new() };
    let mut lines = Vec::new();
    if let Some(came) = report.output_trend() {
        let what = localizer.get(match forecast.output {
            Trend::Up => "foresaw-output-up",
            Trend::Level => "foresaw-output-level",
            Trend::Down => "foresaw-output-down",
        });
        let not = match came {
            Trend::Up => "foresaw-output-rose",
            Trend::Level => "foresaw-output-stayed",
            Trend::Down => "foresaw-output-fell",
        };
        lines.push(foresight(localizer, what, forecast.output == came, not));
    }
    let what = localizer.get(match forecast.morale {
        Trend::Up => "foresaw-morale-up",
        Trend::Level => "foresaw-morale-level",
        Trend::Down => "foresaw-morale-down",
    });
    let came = report.morale_trend();
    let not = match came {
        Trend::Up => "foresaw-morale-rose",
        Trend::Level => "foresaw-morale-stayed",
        Trend::Down => "foresaw-morale-fell",
    };
    lines.push(foresight(localizer, what, forecast.morale == came, not));
    lines
}

fn foresight(localizer: &Localizer, what: String, is_right: bool, not: &str) -> Foresaw {
    Foresaw { is_right, words: localizer.fill(if is_right { "foresaw-right" } else { not }, &[("what", what.into())]) }
}

fn sponsor(localizer: &Localizer, session: &Session) -> Option<SponsorLine> {
    let report = session.game().report();
    let contributions = contributions(&report.changes, Viewpoint::Sponsor);
    let moved: f64 = report.changes.iter().filter(|change| change.subject == Subject::Credibility).map(|change| change.amount).sum();
    let key = match moved {
        moved if moved >= 1.0 => Some("sponsor-believes-more"),
        moved if moved <= -1.0 => Some("sponsor-believes-less"),
        _ => None,
    };
    let (who, name) = match &session.scenario().sponsor {
        Some(it) => (localizer.person_and_role(&it.name, &it.role), it.name.split_whitespace().next().unwrap_or(&it.name).to_owned()),
        // Nobody is named: told only where their belief moved.
        None if contributions.is_empty() => return None,
        None => (localizer.get("the-sponsor"), localizer.get("the-sponsor")),
    };
    Some(SponsorLine {
        who,
        says: localizer.sponsor_line(session).unwrap_or_default(),
        moved: key.map(|key| localizer.fill(key, &[("name", name.into())])),
        causes: localizer.cause_lines(session, Viewpoint::Sponsor, &contributions),
    })
}

impl FridayPage {
    /// Whether this page names `cause` where it tells of `subject`. Money and attention are told where they are spent.
    #[must_use]
    pub fn names(&self, subject: Subject, cause: Cause) -> bool {
        let among = |lines: &[CauseLine]| lines.iter().any(|line| line.of.contains(&cause));
        match subject {
            Subject::Member(member, _) | Subject::Skill(member, _) => {
                let of_person = self.people.iter().filter(|person| person.member == member);
                of_person.flat_map(|person| &person.meters).any(|change| among(&change.causes))
            }
            Subject::Progress(task)
            | Subject::Misdirected(task)
            | Subject::Rework(task)
            | Subject::Effort(task)
            | Subject::Quality(task) => self.tasks.iter().any(|it| it.task == task && among(&it.causes)),
            Subject::Credibility => self.sponsor.as_ref().is_some_and(|sponsor| among(&sponsor.causes)),
            Subject::Budget | Subject::Attention => false,
        }
    }
}
