//! What the week screen shows, made once per step.

use crate::gui::screens::Portrait;
use crate::gui::screens::parts::TopBar;
use crate::gui::widgets::scale::Pan;
use crate::play::{Session, View};
use crate::sim::moves::AimKind;
use crate::sim::{Aim, Decision, MemberId, MoveId, Obstacle, TaskId, ids};
use crate::wording::Localizer;
use crate::wording::pages::{self, MondayPage, MovesPage, PersonLine, TaskLine, Told};

/// What the week screen shows.
pub struct WeekView {
    /// The bar over it.
    pub bar: TopBar,
    /// People and work as they stand now.
    pub monday: MondayPage,
    /// The moves as they can be made now.
    pub moves: MovesPage,
    /// Everybody's face.
    pub faces: Vec<Portrait>,
    /// The moves made this week.
    pub made: Vec<MadeLine>,
    /// What came of the last move at once.
    pub came: Vec<String>,
    /// What was told by it.
    pub told: Vec<Told>,
    /// Moves for which there is not enough attention: one reason for all of them.
    pub too_dear: Vec<MoveId>,
    /// Points of the week, and how many are spent.
    pub attention: Points,
    /// Where the scale leans, −1 all led … +1 all managed.
    pub lean: f64,
    /// Money, in words, where there is any.
    pub budget: Option<String>,
}

/// Points of attention of a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points {
    /// All of them.
    pub total: u8,
    /// Spent, the answer to the dilemma included.
    pub spent: u8,
}

/// A move made this week.
#[derive(Clone, Debug, PartialEq)]
pub struct MadeLine {
    /// Which.
    pub which: MoveId,
    /// What it is called.
    pub name: String,
    /// What it was aimed at; nothing for the team.
    pub aim: Option<String>,
    /// Where its weight lies.
    pub pan: Pan,
    /// Points.
    pub cost: u8,
}

impl WeekView {
    /// Whether some move can still be made this week.
    #[must_use]
    pub fn can_move(&self) -> bool {
        self.moves.families.iter().flat_map(|family| &family.moves).any(|line| line.why_not.is_none())
    }

    /// As the play stands.
    #[must_use]
    pub fn of(localizer: &Localizer, session: &Session) -> Self {
        let view = session.view();
        let scenario = session.scenario();
        let made = view.moves_made().map(|(which, aim)| {
            let it = &scenario.moves[which.index()];
            let aim = (aim != Aim::Team).then(|| localizer.aim(scenario, aim));
            MadeLine { which, name: localizer.move_name(scenario, which), aim, pan: pan(it.family.pan()), cost: it.cost }
        });
        let last_was_a_move = matches!(session.decisions().last(), Some(Decision::Move(..)));
        let (came, told) = if last_was_a_move { pages::made(localizer, session) } else { (Vec::new(), Vec::new()) };
        let answer = view.answered().map_or(0, |(event, choice)| view.event(event).choices[usize::from(choice)].attention);
        let spent = view.attention_spent() + answer;
        let budget = (scenario.budget > 0 || view.budget() != 0).then(|| localizer.fill("week-budget", &[("n", view.budget().into())]));
        Self {
            bar: TopBar::of(localizer, session),
            monday: pages::monday(localizer, session),
            moves: pages::moves(localizer, session),
            faces: faces(&view),
            made: made.collect(),
            came,
            told,
            too_dear: view.moves().filter(|it| matches!(it.obstacle, Some(Obstacle::Attention { .. }))).map(|it| it.id).collect(),
            attention: Points { total: view.attention() + spent, spent },
            lean: view.lean(),
            budget,
        }
    }

    pub(super) fn face(&self, member: MemberId) -> Option<&Portrait> {
        self.faces.iter().find(|face| face.member == member)
    }

    /// Points of this week's moves in a pan.
    pub(super) fn weights(&self, pan: Pan) -> u8 {
        self.made.iter().filter(|made| made.pan == pan).map(|made| made.cost).sum()
    }

    /// The person's line on this screen.
    #[must_use]
    pub fn person(&self, member: MemberId) -> Option<&PersonLine> {
        self.monday.people.iter().find(|line| line.member == member)
    }

    /// The task's line on this screen.
    #[must_use]
    pub fn task(&self, task: TaskId) -> Option<&TaskLine> {
        self.monday.tasks.iter().find(|line| line.task == task)
    }
}

/// Everybody's face as a boss sees it.
pub(in crate::gui) fn faces(view: &View<'_>) -> Vec<Portrait> {
    view.people().map(|person| Portrait::of(&person)).collect()
}

/// The pan of the rules as the pan that is drawn.
pub(in crate::gui) fn pan(pan: ids::Pan) -> Pan {
    match pan {
        ids::Pan::Manage => Pan::Manage,
        ids::Pan::Lead => Pan::Lead,
    }
}

/// The key of the words for what a move may be aimed at, short.
pub(super) fn aim_key(kind: AimKind) -> &'static str {
    match kind {
        AimKind::Team => "week-aim-team",
        AimKind::Member => "week-aim-person",
        AimKind::Task => "week-aim-task",
        AimKind::MemberAndTask => "week-aim-both",
    }
}
