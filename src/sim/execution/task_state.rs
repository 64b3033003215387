//! How a piece of work stands in a play, and who was brought in for it.

use std::sync::Arc;

use crate::sim::ids::*;
use crate::sim::tasks::Task;
use crate::sim::text::Text;

/// A task in a play.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskState {
    /// Days it takes now (scope changes it).
    pub effort: f64,
    /// Days of useful work done and still good.
    pub progress: f64,
    /// Days' worth of flaws that stayed in.
    pub flaws: f64,
    /// The week it is due in now.
    pub due: u8,
    /// The week it was done in.
    pub done: Option<u8>,
    /// Given up.
    pub dropped: bool,
    /// Not there yet.
    pub hidden: bool,
    /// What stands in its way.
    pub blocked: Option<Arc<Text>>,
    /// A specific, hard goal was set.
    pub clear_goal: bool,
    /// Broken down into steps.
    pub broken_down: bool,
    /// Quality moved by the author's effects, on top of flaws.
    pub quality_shift: f64,
    /// Share of value lost to the cutting of scope, 0–1.
    pub cut: f64,
    /// How many work on it; counted when the week's work begins, so that nobody has to count them again and again.
    pub hands: u16,
    /// Whether it could be worked on when the week's work began; looked up once for the same reason.
    pub workable: bool,
}

impl TaskState {
    /// How a task starts.
    #[must_use]
    pub fn start(task: &Task) -> Self {
        Self {
            effort: task.effort,
            progress: 0.0,
            flaws: 0.0,
            due: task.due,
            done: None,
            dropped: false,
            hidden: task.hidden,
            blocked: task.blocked.clone(),
            clear_goal: false,
            broken_down: false,
            quality_shift: 0.0,
            cut: 0.0,
            hands: 0,
            workable: false,
        }
    }

    /// Days still to do.
    #[must_use]
    pub fn left(&self) -> f64 {
        (self.effort - self.progress).max(0.0)
    }

    /// Share of the work done, 0–1.
    #[must_use]
    pub fn share_done(&self) -> f64 {
        if self.done.is_some() { 1.0 } else { (self.progress / self.effort.max(0.1)).clamp(0.0, 1.0) }
    }

    /// Quality of what is done, 0–100: all of it, less the flaws that stayed in.
    #[must_use]
    pub fn quality(&self) -> f64 {
        let worked = self.progress.max(1.0);
        (100.0 - 100.0 * self.flaws / worked + self.quality_shift).clamp(0.0, 100.0)
    }
}

/// Hands that were brought in for a task.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Helper {
    /// What they work on; `None` once it is done and they look for the next.
    pub task: Option<TaskId>,
    /// The first week they give work in.
    pub from: u8,
    /// The last week.
    pub until: u8,
    /// Their skill in whatever they do, 0–5.
    pub skill: f64,
}

impl Helper {
    /// The last week of somebody who stays.
    pub const FOR_GOOD: u8 = u8::MAX;
}
