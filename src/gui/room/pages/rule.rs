//! The rule behind a result, for the one who says “this is rigged”: the numbers that made a change, and what was measured about it.

use super::super::show::{Block, Mark, Sheet};
use super::PageContext;
use crate::debrief;
use crate::scenario_file::Library;
use crate::sim::{Change, Subject};
use crate::wording::debrief::{RulePage, rule};
use crate::workshop::Step;

/// So many changes of a week can be opened, the largest first.
const MOST: usize = 12;
/// So many numbers stand on a page.
const NUMBERS: usize = 5;

/// A sheet for each change of the week that was last told; none before its Friday, for a change tells how an answer leans.
pub(in crate::gui::room) fn rules(book: PageContext<'_>) -> Vec<Sheet> {
    let PageContext { localizer, room, .. } = book;
    if !matches!(room.step(), Step::Friday | Step::Debrief(_)) {
        return Vec::new();
    }
    let session = room.session();
    let Some(report) = session.finished_weeks().last() else { return Vec::new() };
    let mut changes: Vec<&Change> =
        report.changes.iter().filter(|change| matches!(change.subject, Subject::Member(..) | Subject::Progress(_))).collect();
    changes.sort_by(|a, b| b.amount.abs().total_cmp(&a.amount.abs()));
    let sheet = |change: &&Change| {
        let page = rule(localizer, session, change, &debrief::rule(Library::built_in(), session.scenario(), change));
        sheet_of(book, page, report.week)
    };
    changes.iter().take(MOST).map(sheet).collect()
}

fn sheet_of(book: PageContext<'_>, page: RulePage, week: u8) -> Sheet {
    let localizer = book.localizer;
    let number = |number: &crate::wording::debrief::NumberLine| {
        let finding = page.findings.iter().find(|finding| number.evidence == finding.key);
        let evidence = finding.map_or(number.evidence.as_str(), |finding| finding.source);
        let args = [("says", number.says.as_str().into()), ("value", number.value.as_str().into()), ("evidence", evidence.into())];
        (Mark::Dot, localizer.fill("room-rule-number", &args))
    };
    let mut blocks = vec![Block::Points(page.numbers.iter().take(NUMBERS).map(number).collect())];
    // What was measured about the first of these numbers.
    let cited = page.numbers.first().and_then(|number| page.findings.iter().find(|finding| number.evidence == finding.key));
    if let Some(finding) = cited.or(page.findings.first()) {
        let args = [("finding", finding.finding.as_str().into()), ("source", finding.source.into())];
        blocks.push(Block::Text(localizer.fill("room-rule-finding", &args)));
    } else if page.numbers.is_empty() {
        blocks.push(Block::Text(localizer.get("room-rule-guess")));
    }
    Sheet {
        kicker: localizer.fill("room-rule", &[("week", week.into())]),
        title: page.change,
        story: page.cause.into_iter().chain([page.source]).collect(),
        blocks,
        foot: localizer.get("room-rule-foot"),
        ..Sheet::default()
    }
}
