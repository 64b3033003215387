//! What moved a person, a task or the sponsor in a week, as lines: the largest causes each by itself, the rest together. What weighs how much
//! is decided in [`crate::play::attribution`]; the words of each cause are in `causes.rs`.

use crate::play::Session;
use crate::play::attribution::{Contribution, Size, Viewpoint, Way, size, told_alone};
use crate::sim::{Cause, MemberId};

use super::localizer::Localizer;

/// One cause in words, with what it did.
#[derive(Clone, Debug, PartialEq)]
pub struct CauseLine {
    /// Good or harm.
    pub way: Way,
    /// How much.
    pub size: Size,
    /// The cause as a sentence.
    pub words: String,
    /// The causes it stands for; several where small ones are told together.
    pub of: Vec<Cause>,
    /// Whom it touched, where it is told of several at once; else nobody.
    pub who: Vec<MemberId>,
}

impl Localizer {
    /// Some contributions as lines: the largest each with its own, the rest together.
    pub(super) fn cause_lines(&self, session: &Session, viewpoint: Viewpoint, contributions: &[Contribution]) -> Vec<CauseLine> {
        let own = told_alone(viewpoint, contributions);
        let mut lines: Vec<CauseLine> = contributions[..own]
            .iter()
            .map(|contribution| CauseLine {
                way: contribution.way(),
                size: viewpoint.size(contribution.weight),
                words: self.cause(session, viewpoint, contribution),
                of: contribution.causes.clone(),
                who: Vec::new(),
            })
            .collect();
        let (helped, hurt): (Vec<&Contribution>, Vec<&Contribution>) =
            contributions[own..].iter().partition(|contribution| contribution.way() == Way::Helped);
        lines.extend(self.rest(session, viewpoint, Way::Helped, &helped));
        lines.extend(self.rest(session, viewpoint, Way::Hurt, &hurt));
        lines
    }

    /// What did the same to several people, each line with their names unless it was all of them.
    pub(super) fn shared_lines(&self, session: &Session, shared: &[(Contribution, Vec<MemberId>)], all: usize) -> Vec<CauseLine> {
        let line = |(contribution, who): &(Contribution, Vec<MemberId>)| {
            let cause = self.cause(session, Viewpoint::Everyone, contribution);
            let words = if who.len() == all {
                cause
            } else {
                let names = self.names(session.scenario(), who);
                self.fill("cause-of-some", &[("who", names.into()), ("cause", cause.trim_end_matches('.').into())])
            };
            CauseLine { way: contribution.way(), size: size(contribution), words, of: contribution.causes.clone(), who: who.clone() }
        };
        shared.iter().map(line).collect()
    }

    /// Small things of one direction, together.
    fn rest(&self, session: &Session, viewpoint: Viewpoint, way: Way, contributions: &[&Contribution]) -> Option<CauseLine> {
        let words = match contributions {
            [] => return None,
            [one] => self.cause(session, viewpoint, one),
            several => {
                let list: Vec<String> = several.iter().map(|contribution| self.cause_in_short(session, viewpoint, contribution)).collect();
                self.fill("cause-rest", &[("list", self.clauses(&list).into())])
            }
        };
        Some(CauseLine {
            way,
            size: Size::Little,
            words,
            of: contributions.iter().flat_map(|contribution| contribution.causes.iter().copied()).collect(),
            who: Vec::new(),
        })
    }
}
