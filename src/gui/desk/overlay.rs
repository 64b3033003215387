//! What lies over a screen: made when it is opened.

use super::Desk;
use crate::gui::screens::friday::word_lines;
use crate::gui::screens::overlay::OverlayView;
use crate::gui::screens::week::faces;
use crate::gui::screens::{Overlay, Portrait};
use crate::play::Session;
use crate::sim::MemberId;
use crate::wording::pages;

impl Desk {
    /// The page of an overlay; nothing where there is nothing to show.
    pub(super) fn over_page(&self, overlay: Overlay) -> Option<OverlayView> {
        let words = &self.localizer;
        let session = self.play.as_ref().map(|play| play.session());
        Some(match overlay {
            Overlay::Keys => OverlayView::Keys(self.screen),
            Overlay::Menu => OverlayView::Menu(self.screen),
            Overlay::Note => OverlayView::Note,
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

fn portrait(session: &Session, member: MemberId) -> Option<Portrait> {
    faces(&session.view()).into_iter().find(|face| face.member == member)
}
