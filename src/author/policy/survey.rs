//! All people and all work, looked at once for a decision: so that weighing a thousand moves costs no more than that one look.

use crate::play::{Band, MemberView, TaskStanding, TaskView, View};
use crate::sim::ids::SkillId;
use crate::sim::{MemberMeter, TaskId};

/// What a boss has seen before deciding.
pub(super) struct Survey {
    pub(super) team: TeamMood,
    tasks: Vec<TaskSeen>,
    /// Tasks that can be worked on and are alike to whoever looks for somebody (the same skill, the same pull), in the scenario's order.
    kinds: Vec<Vec<TaskId>>,
}

/// What the whole team looks like, each 0–1: how much is missing.
pub(super) struct TeamMood {
    pub(super) spirit: f64,
    pub(super) trust: f64,
    pub(super) clarity: f64,
    pub(super) strain: f64,
    pub(super) pressed: bool,
}

/// What was seen of a task.
#[derive(Clone, Copy)]
pub(super) struct TaskSeen {
    /// How many work on it.
    pub(super) hands: f64,
    /// Whether it is late or will be.
    pub(super) pressed: bool,
    /// How unclear it is to whom it is least clear, 0–1.
    pub(super) unclear: f64,
    /// Whether it can be worked on now.
    pub(super) workable: bool,
    /// How much it wants another pair of hands.
    pub(super) pull: f64,
}

impl Survey {
    pub(super) fn new(view: View<'_>) -> Self {
        let mut unclear = vec![0.0; view.scenario().tasks.len()];
        for person in view.people().filter(MemberView::is_here) {
            if let Some(task) = person.task() {
                let most: &mut f64 = &mut unclear[task.index()];
                *most = most.max(1.0 - points(person.reading(MemberMeter::Clarity).band) / 100.0);
            }
        }
        let seen = |(place, crew)| {
            let task = view.task(TaskId::at(place));
            let standing = task.standing_with(crew);
            let pressed = matches!(standing, TaskStanding::Late | TaskStanding::Behind);
            let workable = task.is_workable();
            let pull = if workable { pull(view, &task, crew.hands, pressed) } else { -1.0 };
            TaskSeen { hands: crew.hands as f64, pressed, unclear: unclear[place], workable, pull }
        };
        let tasks: Vec<TaskSeen> = view.crews().into_iter().enumerate().map(seen).collect();
        let kinds = kinds(view, &tasks);
        Self { team: TeamMood::new(view, &tasks), tasks, kinds }
    }

    pub(super) fn task(&self, task: TaskId) -> &TaskSeen {
        &self.tasks[task.index()]
    }

    /// The tasks that can be worked on, by kind.
    pub(super) fn kinds(&self) -> &[Vec<TaskId>] {
        &self.kinds
    }
}

/// Kinds in no order that means anything; there are few, however many tasks there are.
fn kinds(view: View<'_>, tasks: &[TaskSeen]) -> Vec<Vec<TaskId>> {
    let mut workable: Vec<(SkillId, u64, TaskId)> = tasks
        .iter()
        .enumerate()
        .filter(|(_, seen)| seen.workable)
        .map(|(place, seen)| (view.scenario().tasks[place].needs, seen.pull.to_bits(), TaskId::at(place)))
        .collect();
    workable.sort_unstable();
    let alike = workable.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1));
    alike.map(|tasks| tasks.iter().map(|(.., task)| *task).collect()).collect()
}

/// How much a task that can be worked on wants another pair of hands: undone, due soon, and few on it.
fn pull(view: View<'_>, task: &TaskView<'_>, hands: usize, pressed: bool) -> f64 {
    let soon = 1.0 - f64::from(task.due().saturating_sub(view.week()).min(6)) / 6.0;
    let few = match hands {
        0 => 1.0,
        1 => 0.2,
        2 => 0.0,
        _ => -0.6,
    };
    soon + few + if pressed { 0.5 } else { 0.0 }
}

impl TeamMood {
    fn new(view: View<'_>, tasks: &[TaskSeen]) -> Self {
        let (mut spirit, mut trust, mut clarity, mut strain, mut count) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for person in view.people().filter(MemberView::is_here) {
            let face = person.mood();
            spirit += f64::from(face.morale);
            trust += f64::from(face.trust);
            strain += f64::from(face.strain);
            clarity += points(person.reading(MemberMeter::Clarity).band);
            count += 100.0;
        }
        let share = |sum: f64| if count > 0.0 { sum / count } else { 0.5 };
        let pressed = load(view) > 1.0 || view.tasks().any(|task| tasks[task.id.index()].pressed);
        Self { spirit: 1.0 - share(spirit), trust: 1.0 - share(trust), clarity: 1.0 - share(clarity), strain: share(strain), pressed }
    }
}

/// How much work there is for the time that is left: 1 is just enough. A boss counts on half of everybody's days to be useful.
pub(super) fn load(view: View<'_>) -> f64 {
    let undone = |task: &TaskView<'_>| !task.is_done() && !task.is_dropped();
    let left: f64 = view.tasks().filter(undone).map(|task| task.of().effort * (1.0 - f64::from(task.percent_done()) / 100.0)).sum();
    let days: f64 = view.people().filter(|person| !person.has_left()).map(|person| person.of().capacity * 0.5).sum();
    let weeks = f64::from(view.scenario().weeks - view.week()) + 1.0;
    left / (days * weeks).max(0.1)
}

/// What a band seems to be worth.
pub(super) fn points(band: Band) -> f64 {
    match band {
        Band::VeryLow => 15.0,
        Band::Low => 33.0,
        Band::Middle => 50.0,
        Band::High => 67.0,
        Band::VeryHigh => 85.0,
    }
}
