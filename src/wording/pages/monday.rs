//! Monday: what is known. News, people with what they say, tasks, and promises that fall due.

use crate::play::{MemberView, Session, TaskView, View};
use crate::sim::report::Voiced;
use crate::sim::{EventId, MemberId, MemberMeter, TaskId, Trend};

use super::super::lines::Voices;
use super::super::localizer::Localizer;
use super::super::notes::Told;
use super::super::promises::{PromiseLine, Word};
use super::since::{as_of, spoken};

/// What is known on a Monday.
#[derive(Clone, Debug, PartialEq)]
pub struct MondayPage {
    /// The week, from 1.
    pub week: u8,
    /// How many there are.
    pub weeks: u8,
    /// What happened over the weekend, in sentences.
    pub notes: Vec<String>,
    /// What came out with the news.
    pub told: Vec<Told>,
    /// The news.
    pub news: Vec<NewsLine>,
    /// The people.
    pub people: Vec<PersonLine>,
    /// The work.
    pub tasks: Vec<TaskLine>,
    /// Promises due this Friday or later.
    pub owed: Vec<PromiseLine>,
    /// Points of attention this week, and money.
    pub terms: String,
}

/// A piece of news.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewsLine {
    /// Which.
    pub event: EventId,
    /// Its title.
    pub title: String,
    /// Where and when.
    pub moment: String,
    /// What is told, in paragraphs.
    pub text: Vec<String>,
}

/// A person on a Monday.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonLine {
    /// Who.
    pub member: MemberId,
    /// First and last name.
    pub name: String,
    /// What they do.
    pub role: String,
    /// What one reads in their face; nothing where it is as faces are.
    pub face: Option<String>,
    /// What they say, in quotation marks.
    pub says: Option<String>,
    /// Where their meters went, those that moved.
    pub trends: Vec<(MemberMeter, Trend, String)>,
    /// The same in one clause: “Morale and trust rising, strain easing.”
    pub moved: Option<String>,
    /// Whether last week's work was worth naming.
    pub did_well: bool,
    /// Away, leaving, or what they are on.
    pub stands: String,
    /// What they have told: a goal, or something that waits for an answer.
    pub told: Vec<String>,
}

/// A task on a Monday.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskLine {
    /// Which.
    pub task: TaskId,
    /// Its title.
    pub title: String,
    /// When it is due.
    pub due: String,
    /// Share done, 0–100.
    pub percent: u8,
    /// The same in words.
    pub done: String,
    /// Who is on it.
    pub workers: Vec<MemberId>,
    /// Their names, in a row.
    pub names: String,
    /// How it stands.
    pub standing: String,
    /// A clear goal, broken down: what was given to it.
    pub marks: Vec<String>,
    /// Whom it serves.
    pub for_whom: Option<String>,
    /// Whether it needs nothing more: done or given up.
    pub is_over: bool,
}

/// What is known on the Monday of this week.
#[must_use]
pub fn monday(localizer: &Localizer, session: &Session) -> MondayPage {
    let view = session.view();
    let at_start = as_of(session, session.start_of_week());
    let (mut notes, mut told) = spoken(localizer, session, &at_start.game().report().notes);
    let (attention, usual) = (at_start.view().attention(), view.scenario().attention);
    if attention < usual {
        notes.push(localizer.fill("monday-less-attention", &[("n", attention.into()), ("usual", usual.into())]));
    }
    // What a scene brings out, the scene itself tells.
    told.retain(|told| told.voiced != Voiced::ByScene);
    let scenario = view.scenario();
    let news = view.news().iter().map(|event| {
        let (it, scope) = (view.event(*event), at_start.view().scope(*event));
        NewsLine {
            event: *event,
            title: localizer.text(&it.title, &scope),
            moment: localizer.text(&it.moment, &scope),
            text: localizer.scene(it, &scope),
        }
    });
    let owed = localizer.ledger(&view).into_iter().filter(|line| matches!(line.stands, Word::Owed | Word::DueNow));
    let terms = [("attention", view.attention().into()), ("budget", view.budget().into())];
    MondayPage {
        week: view.week(),
        weeks: scenario.weeks,
        notes,
        told,
        news: news.collect(),
        people: people(localizer, session),
        tasks: tasks(localizer, &view),
        owed: owed.collect(),
        terms: localizer.fill("monday-terms", &terms),
    }
}

/// Everybody as they stand now, with what they said on Monday.
#[must_use]
pub fn people(localizer: &Localizer, session: &Session) -> Vec<PersonLine> {
    let view = session.view();
    let voices = Voices::of(localizer, session);
    view.people().map(|person| person_line(localizer, &view, &voices, &person)).collect()
}

fn person_line(localizer: &Localizer, view: &View<'_>, voices: &Voices, person: &MemberView<'_>) -> PersonLine {
    let of = person.of();
    let scenario = view.scenario();
    let stands = if person.has_left() {
        localizer.get("person-left")
    } else if let Some(week) = person.away_until() {
        localizer.fill("person-away", &[("week", week.into())])
    } else if person.is_leaving() {
        localizer.get("person-notice")
    } else {
        match person.task() {
            Some(task) => localizer.fill("person-on", &[("task", localizer.task(scenario, task).into())]),
            None => localizer.get("person-idle"),
        }
    };
    let is_here = person.is_here();
    let trends = MemberMeter::ALL.into_iter().filter(|_| is_here).filter_map(|meter| {
        let trend = person.reading(meter).trend;
        localizer.trend(meter, trend).map(|said| (meter, trend, said))
    });
    let mut told = Vec::new();
    if let Some(goal) = person.goal() {
        let goal = localizer.text(&goal.text, &view.scope_of(person.id));
        told.push(localizer.fill("person-wants", &[("goal", goal.trim_end_matches('.').into())]));
    }
    if let Some(secret) = person.raised().filter(|_| !person.has_left()) {
        let said = localizer.text(&scenario.secrets[secret.index()].text, &view.scope_of(person.id));
        told.push(localizer.fill("person-waits", &[("said", said.into())]));
    }
    PersonLine {
        member: person.id,
        name: of.name.clone(),
        role: of.role.clone(),
        face: localizer.face(person).filter(|_| is_here),
        says: voices.line(localizer, view, person.id).filter(|_| !person.has_left()).map(|line| localizer.spoken(&line)),
        moved: localizer.trends(person).filter(|_| is_here),
        trends: trends.collect(),
        did_well: person.earned_praise() && is_here,
        stands,
        told,
    }
}

/// The work as it stands now.
#[must_use]
pub fn tasks(localizer: &Localizer, view: &View<'_>) -> Vec<TaskLine> {
    view.tasks().map(|task| task_line(localizer, view, &task)).collect()
}

fn task_line(localizer: &Localizer, view: &View<'_>, task: &TaskView<'_>) -> TaskLine {
    let of = task.of();
    let workers: Vec<MemberId> = task.workers().collect();
    let is_over = matches!(task.standing(), crate::play::TaskStanding::Done(_) | crate::play::TaskStanding::Dropped);
    let marks = [(task.has_goal(), "task-goal"), (task.is_broken_down(), "task-steps")];
    TaskLine {
        task: task.id,
        title: of.title.clone(),
        due: localizer.due(view.week(), task.due()),
        percent: task.percent_done(),
        done: localizer.fill("task-percent", &[("percent", task.percent_done().into())]),
        names: localizer.names(view.scenario(), &workers),
        workers,
        standing: localizer.standing(view, task),
        marks: marks.into_iter().filter(|(is, _)| *is && !is_over).map(|(_, key)| localizer.get(key)).collect(),
        for_whom: of.for_whom.as_ref().map(|whom| localizer.fill("task-for", &[("whom", whom.into())])),
        is_over,
    }
}
