//! A dilemma, its choices, and what happened next. No word here tells which way a choice leans.

use crate::play::Session;
use crate::sim::Scope;
use crate::sim::scenario::Event;
use crate::sim::{ChoiceNo, EventId, MemberId};

use super::super::localizer::Localizer;
use super::super::notes::Told;
use super::since::{as_of, notes_of_last_decision, spoken};

/// Something that wants an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DilemmaPage {
    /// Which.
    pub event: EventId,
    /// Its title.
    pub title: String,
    /// Where and when.
    pub moment: String,
    /// Whose face stands beside it.
    pub face: Option<MemberId>,
    /// What is seen and said, in paragraphs.
    pub text: Vec<String>,
    /// What one can answer, in the order written.
    pub choices: Vec<ChoiceLine>,
}

/// A choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceLine {
    /// Its number, from 0.
    pub choice: ChoiceNo,
    /// What one reads.
    pub label: String,
    /// What it costs, if it costs anything.
    pub cost: Option<String>,
    /// Why it cannot be taken, if it cannot.
    pub why_not: Option<String>,
}

/// What happened next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyPage {
    /// What is told, in paragraphs.
    pub text: Vec<String>,
    /// What else came of it, in sentences.
    pub notes: Vec<String>,
    /// What somebody told.
    pub told: Vec<Told>,
}

impl Localizer {
    /// The text of an event and its lines that hold, in paragraphs.
    pub(super) fn scene(&self, event: &Event, scope: &Scope<'_>) -> Vec<String> {
        let text = self.text(&event.text, scope);
        let mut scene: Vec<String> = text.split("\n\n").map(str::to_owned).collect();
        for line in event.lines.iter().filter(|line| scope.holds(&line.when)) {
            let last = scene.last_mut().expect("this is a bug in Fulcrum: a split text has a part");
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(&self.text(&line.text, scope));
        }
        scene
    }
}

/// The dilemma of this week as it was put, if there is one.
#[must_use]
pub fn dilemma(localizer: &Localizer, session: &Session) -> Option<DilemmaPage> {
    // Its lines are read as they held when it came, also once it is answered.
    let then = as_of(session, session.start_of_week());
    let view = then.view();
    let event = view.dilemma()?;
    let (it, scope) = (view.event(event), view.scope(event));
    let choices = it.choices.iter().enumerate().map(|(place, choice)| {
        let number = ChoiceNo::try_from(place).expect("this is a bug in Fulcrum: more choices than the loader's limits");
        ChoiceLine {
            choice: number,
            label: localizer.text(&choice.label, &scope),
            cost: (choice.attention > 0 || choice.budget != 0).then(|| localizer.cost(choice.attention, choice.budget)),
            why_not: view.can_answer(number).err().map(|refusal| localizer.refusal(&view, &refusal)),
        }
    });
    Some(DilemmaPage {
        event,
        title: localizer.text(&it.title, &scope),
        moment: localizer.text(&it.moment, &scope),
        face: it.face.and_then(|who| scope.one(who)),
        text: localizer.scene(it, &scope),
        choices: choices.collect(),
    })
}

/// What came of the answer of this week, right after it was given.
#[must_use]
pub fn reply(localizer: &Localizer, session: &Session) -> Option<ReplyPage> {
    let view = session.view();
    let (event, choice) = view.answered()?;
    let scope = view.scope(event);
    let it = &view.event(event).choices[usize::from(choice)];
    let outcome = view.report().outcome.map(|place| &it.outcomes[usize::from(place)].reply);
    let text = std::iter::once(&it.reply).chain(outcome).filter(|text| !text.is_empty()).map(|text| localizer.text(text, &scope)).collect();
    let (notes, told) = spoken(localizer, session, &notes_of_last_decision(session));
    Some(ReplyPage { text, notes, told })
}
