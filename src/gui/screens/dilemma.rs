//! A dilemma, its choices, and what happened next.

use egui::{Key, Ui};

use super::keys::{enter, pressed};
use super::parts::{Stage, TopBar, anchored, framed, hints_ui, notes_ui, primary_ui, shown, stage_ui, told_ui};
use super::{Intent, NavigationIntent, Overlay, PlayIntent, Portrait};
use crate::gui::theme::{Theme, TypeSize, Weight, space};
use crate::gui::widgets::choice::{Choice, ChoiceState, choice_ui};
use crate::gui::widgets::text::{self, StyledText, styled_text_ui};
use crate::sim::Decision;
use crate::wording::Localizer;
use crate::wording::pages::{DilemmaPage, ReplyPage};

/// What the screen shows.
#[derive(Clone, Debug)]
pub struct DilemmaView {
    /// The bar over it.
    pub bar: TopBar,
    /// The dilemma.
    pub page: DilemmaPage,
    /// Whose face stands beside it.
    pub face: Option<Portrait>,
    /// The others of the team.
    pub others: Vec<Portrait>,
    /// Where the scale leans, and in words.
    pub scale: (f64, String),
}

/// The answer that was given, and what came of it.
#[derive(Clone, Debug)]
pub struct ReplyView {
    /// The dilemma it answered.
    pub asked: DilemmaView,
    /// The place of the answer.
    pub answer: usize,
    /// What came of it.
    pub page: ReplyPage,
}

const NUMBERS: [Key; 9] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// The question.
pub fn dilemma_ui(ui: &mut Ui, view: &DilemmaView, localizer: &Localizer) -> Option<Intent> {
    let mut asked = None;
    for (choice, key) in view.page.choices.iter().zip(NUMBERS) {
        if pressed(ui, key) && choice.why_not.is_none() {
            asked = Some(Intent::Play(PlayIntent::Decide(Decision::Answer(choice.choice))));
        }
    }
    if pressed(ui, Key::L) {
        asked = Some(Intent::Navigate(NavigationIntent::Open(Overlay::Team)));
    }
    let beside = format!("{}. {}", view.scale.1, localizer.get("dilemma-scale"));
    let from_bar = framed(ui, &view.bar, localizer, 260.0, |ui, rect| {
        stage_ui(ui, rect, view.stage(&beside, &localizer.get("dilemma-others")), |ui| {
            let top = |ui: &mut Ui| scene_ui(ui, &view.page);
            anchored(ui, "dilemma", top, |ui| choices_ui(ui, view, localizer))
        })
    });
    from_bar.or(asked)
}

impl DilemmaView {
    fn stage<'a>(&'a self, beside: &'a str, head: &'a str) -> Stage<'a> {
        Stage { face: self.face.as_ref(), others: &self.others, others_head: head, scale: Some((self.scale.0, beside)) }
    }
}

/// Where, what, and the story.
fn scene_ui(ui: &mut Ui, page: &DilemmaPage) {
    if !page.moment.is_empty() {
        text::kicker(ui, &page.moment);
        ui.add_space(2.0);
    }
    text::title(ui, &page.title);
    ui.add_space(space::MEDIUM);
    for (i, paragraph) in page.text.iter().enumerate() {
        if i > 0 {
            ui.add_space(space::SMALL);
        }
        story_ui(ui, paragraph);
    }
}

/// A paragraph of a story, not wider than one reads well.
pub(super) fn story_ui(ui: &mut Ui, paragraph: &str) {
    let theme = Theme::of(ui.ctx());
    let width = ui.available_width().min(730.0 * theme.text.factor());
    ui.scope(|ui| {
        ui.set_max_width(width);
        styled_text_ui(ui, &StyledText::of(&theme, paragraph, TypeSize::Story, Weight::Regular, theme.palette.ink).leading(31.0));
    });
}

fn choices_ui(ui: &mut Ui, view: &DilemmaView, localizer: &Localizer) -> Option<Intent> {
    let mut asked = None;
    for (i, line) in view.page.choices.iter().enumerate() {
        let number = u8::try_from(i + 1).unwrap_or(u8::MAX);
        let state = line.why_not.as_deref().map_or(ChoiceState::Open, ChoiceState::Locked);
        let mut label = format!("{number}: {}", line.label);
        for more in [&line.cost, &line.why_not].into_iter().flatten() {
            label = format!("{label} {more}");
        }
        let choice = Choice { number, text: &line.label, hint: line.cost.as_deref(), state, label: &label };
        let response = ui.push_id(("choice", i), |ui| choice_ui(ui, &choice)).inner;
        shown(&response);
        if response.clicked() {
            asked = Some(Intent::Play(PlayIntent::Decide(Decision::Answer(line.choice))));
        }
        ui.add_space(space::GUTTER);
    }
    ui.add_space(space::SMALL);
    let last = view.page.choices.len().to_string();
    let choose = [("1", "–"), (last.as_str(), "")];
    let keys = [(&choose[..], localizer.get("dilemma-key-choose")), (&[("L", "")][..], localizer.get("dilemma-key-look"))];
    if hints_ui(ui, &keys) == Some(1) {
        asked = Some(Intent::Navigate(NavigationIntent::Open(Overlay::Team)));
    }
    asked
}

/// What happened next.
pub fn reply_ui(ui: &mut Ui, view: &ReplyView, localizer: &Localizer) -> Option<Intent> {
    let mut asked = enter(ui).then_some(Intent::Play(PlayIntent::Read));
    let beside = localizer.get("reply-scale");
    let name = |member| {
        let all = view.asked.face.iter().chain(&view.asked.others);
        all.clone().find(|face| face.member == member).map_or("", Portrait::first_name)
    };
    let from_bar = framed(ui, &view.asked.bar, localizer, 260.0, |ui, rect| {
        let stage = view.asked.stage(&beside, "");
        stage_ui(ui, rect, stage, |ui| {
            let top = |ui: &mut Ui| {
                text::kicker(ui, &view.asked.page.title);
                ui.add_space(space::MEDIUM);
                if let Some(line) = view.asked.page.choices.get(view.answer) {
                    let label = format!("{} {}", localizer.get("reply-you-chose"), line.label);
                    let number = u8::try_from(view.answer + 1).unwrap_or(u8::MAX);
                    choice_ui(ui, &Choice { number, text: &line.label, hint: None, state: ChoiceState::Taken, label: &label });
                    ui.add_space(space::SECTION);
                }
                for paragraph in &view.page.text {
                    story_ui(ui, paragraph);
                    ui.add_space(space::MEDIUM);
                }
                ui.add_space(space::SMALL);
                notes_ui(ui, &view.page.notes);
                for told in &view.page.told {
                    ui.add_space(space::MEDIUM);
                    told_ui(ui, told, name(told.who));
                }
            };
            anchored(ui, "reply", top, |ui| primary_ui(ui, &localizer.get("reply-on")))
        })
        .then_some(Intent::Play(PlayIntent::Read))
    });
    asked = asked.or(from_bar);
    asked
}
