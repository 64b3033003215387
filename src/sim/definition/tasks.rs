//! What a piece of work is.

use std::sync::Arc;

use super::ids::*;
use super::text::Text;

/// A task as the scenario has it.
#[derive(Clone, Debug)]
pub struct Task {
    /// The author's name for it.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Days of useful work.
    pub effort: f64,
    /// The week it is due in.
    pub due: u8,
    /// What it is worth to those it serves.
    pub value: f64,
    /// The discipline it needs.
    pub needs: SkillId,
    /// Tasks that must be done before.
    pub after: Vec<TaskId>,
    /// Whom it serves.
    pub for_whom: Option<String>,
    /// Who works on it at the start.
    pub on: Vec<MemberId>,
    /// What stands in its way at the start.
    pub blocked: Option<Arc<Text>>,
    /// Not there until an effect opens it.
    pub hidden: bool,
}
