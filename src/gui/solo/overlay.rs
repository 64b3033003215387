//! What lies over a screen: made when it is opened.

use super::SoloGame;
use crate::gui::screens::friday::word_lines;
use crate::gui::screens::overlay::OverlayView;
use crate::gui::screens::question::Question;
use crate::gui::screens::week::faces;
use crate::gui::screens::{Intent, Overlay, PlayIntent, Portrait};
use crate::play::Session;
use crate::sim::MemberId;
use crate::wording::{Localizer, pages};

impl SoloGame<'_> {
    /// The page of an overlay; nothing where there is nothing to show.
    pub(super) fn over_page(&self, overlay: Overlay) -> Option<OverlayView> {
        let words = &self.language.localizer;
        let session = self.open.play.as_ref().map(|play| play.session());
        Some(match overlay {
            Overlay::Keys => OverlayView::Keys(self.screen()),
            Overlay::Menu => OverlayView::Menu(self.screen()),
            Overlay::Note => OverlayView::Note,
            Overlay::EndWeek => OverlayView::Ask(end_week(words, session?)),
            Overlay::Reopen => {
                let session = session.or(self.open.back.as_ref().map(|back| back.session()))?;
                OverlayView::Ask(reopen(words, session.view().week()))
            }
            Overlay::Word => {
                let session = session?;
                OverlayView::Word(word_lines(words, session.scenario(), &words.ledger(&session.view())))
            }
            Overlay::Team => {
                let session = session?;
                let people = pages::people(words, session).into_iter().filter_map(|line| Some((portrait(session, line.member)?, line)));
                OverlayView::Team(people.collect(), pages::tasks(words, &session.view()))
            }
            Overlay::Person(member) => {
                let session = session?;
                let line = pages::people(words, session).into_iter().find(|line| line.member == member)?;
                OverlayView::Person(Box::new((portrait(session, member)?, line)))
            }
            Overlay::Task(task) => {
                let line = pages::tasks(words, &session?.view()).into_iter().find(|line| line.task == task)?;
                OverlayView::Task(Box::new(line))
            }
        })
    }
}

/// Whether the week ends although attention is left.
fn end_week(localizer: &Localizer, session: &Session) -> Question {
    Question {
        asks: localizer.get("week-end-ask"),
        about: localizer.fill("week-end-about", &[("left", session.view().attention().into())]),
        yes: (localizer.get("week-end-yes"), Intent::Play(PlayIntent::EndWeek)),
        no: localizer.get("forecast-back"),
    }
}

/// Whether a play that is over goes back to this week, its last.
fn reopen(localizer: &Localizer, week: u8) -> Question {
    let args = [("week", week.into())];
    Question {
        asks: localizer.fill("reopen-ask", &args),
        about: localizer.fill("reopen-about", &args),
        yes: (localizer.fill("reopen-yes", &args), Intent::Play(PlayIntent::UndoWeek)),
        no: localizer.get("reopen-no"),
    }
}

fn portrait(session: &Session, member: MemberId) -> Option<Portrait> {
    faces(&session.view()).into_iter().find(|face| face.member == member)
}
