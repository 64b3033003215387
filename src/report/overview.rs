//! The whole report: one play in full, or many together, and a few of them each in full after that.

use crate::play::{Finished, percentages};
use crate::sim::Text;
use crate::sim::ids::Family;
use crate::wording::Localizer;
use crate::wording::debrief::whole;

use super::TOLD_IN_FULL;
use super::cohort::{Cohort, Group, QUARTERS};
use super::document::{Block, Document, Section, Table};
use super::plots::{Drawing, OnMap, Picture};
use super::portrait;

/// What a report about these plays says.
pub(super) fn document(plays: &[Finished], localizer: &Localizer) -> Document {
    let mut sections = Vec::new();
    if let [play] = plays {
        let args = [("title", play.record.title.as_str().into()), ("day", day(play).into()), ("who", who(localizer, play).into())];
        return Document {
            language: localizer.language().to_owned(),
            title: localizer.fill("report-title-one", &args),
            contents: localizer.get("report-contents"),
            lead: vec![localizer.fill("report-lead-one", &args), localizer.get("report-claims")],
            sections: portrait::sections(play, localizer, 2),
        };
    }
    for group in &Cohort::of(plays).groups {
        sections.push(group_section(localizer, group));
    }
    if plays.len() <= TOLD_IN_FULL {
        for (place, play) in plays.iter().enumerate() {
            let args = [
                ("n", (place + 1).into()),
                ("title", play.record.title.as_str().into()),
                ("day", day(play).into()),
                ("who", who(localizer, play).into()),
            ];
            sections.push(Section::new(
                2,
                localizer.fill("report-title-part", &args),
                vec![Block::Para(localizer.fill("report-lead-one", &args))],
            ));
            sections.extend(portrait::sections(play, localizer, 3));
        }
    }
    Document {
        language: localizer.language().to_owned(),
        title: localizer.fill("report-title-many", &[("n", plays.len().into())]),
        contents: localizer.get("report-contents"),
        lead: vec![localizer.get("report-lead-many"), localizer.get("report-claims")],
        sections,
    }
}

/// The day a play ended, in the world's time.
fn day(play: &Finished) -> String {
    play.record.finished.strftime("%Y-%m-%d").to_string()
}

fn who(localizer: &Localizer, play: &Finished) -> String {
    play.record.name.clone().unwrap_or_else(|| localizer.get("report-nobody"))
}

fn group_section(localizer: &Localizer, group: &Group<'_>) -> Section {
    let scenario = group.scenario();
    let count = group.plays.len();
    // Of many plays no one cast is meant.
    let plain = |text: &Text| localizer.text(text, &group.plays[0].session.view().plain_scope());
    let mut blocks = vec![Block::Para(localizer.fill("report-group", &[("n", count.into()), ("weeks", scenario.weeks.into())]))];
    let quarters = QUARTERS.map(|quarter| localizer.quadrant(quarter));
    let ends = group.plays.iter().map(|play| play.session.game().results()).map(|it| (it.delivery, it.team)).collect();
    let bars = (scenario.model.delivered_at, scenario.model.thriving_at);
    let shares: Vec<String> = quarters.iter().zip(percentages(&group.quarters)).map(|(name, share)| format!("{name}: {share}%")).collect();
    blocks.push(Block::Picture(Box::new(Picture {
        what: Drawing::Map { on: OnMap::Ends(ends), bars },
        title: localizer.fill("report-map-many", &[("title", scenario.title.as_str().into())]),
        description: localizer.list(&shares),
        legend: None,
        labels: portrait::labels(localizer, quarters.clone()),
    })));
    let tables = [
        counts(localizer, ("report-quarters", "report-quarter"), quarters.into_iter(), &group.quarters),
        counts(localizer, ("report-endings", "report-ending"), scenario.endings.iter().map(|it| plain(&it.title)), &group.endings),
        spreads(localizer, group),
        used(localizer, group),
    ];
    blocks.extend(tables.map(Block::Table));
    blocks.push(Block::Para(
        localizer.fill("report-word-many", &[("kept", group.word.0.into()), ("broken", group.word.1.into()), ("left", group.left.into())]),
    ));
    if group.foresight.said > 0 {
        let chance = format!("{:.0}", group.foresight.chance);
        let args = [("hits", group.foresight.hits.into()), ("said", group.foresight.said.into()), ("chance", chance.into())];
        blocks.push(Block::Para(localizer.fill("report-foresight-many", &args)));
    }
    blocks.extend(group.answers.iter().map(|(event, chosen)| {
        let of = &scenario.events[event.index()];
        let all: usize = chosen.iter().sum();
        let labels = of.choices.iter().map(|choice| plain(&choice.label));
        let title = localizer.quoted(&plain(&of.title));
        let caption = localizer.fill("report-answers", &[("title", title.into()), ("n", all.into())]);
        Block::Table(Table { caption, ..counts(localizer, ("report-answer", "report-answer"), labels, chosen) })
    }));
    Section::new(2, scenario.title.clone(), blocks)
}

fn counts(localizer: &Localizer, (caption, first): (&str, &str), names: impl Iterator<Item = String>, counts: &[usize]) -> Table {
    let head = [first, "report-count", "report-share"].map(|key| localizer.get(key)).to_vec();
    let rows = names.zip(counts).zip(percentages(counts)).map(|((name, n), share)| vec![name, n.to_string(), format!("{share}%")]);
    Table { caption: localizer.get(caption), head, rows: rows.collect() }
}

fn spreads(localizer: &Localizer, group: &Group<'_>) -> Table {
    let head = ["report-result", "report-low", "report-middle", "report-high"].map(|key| localizer.get(key)).to_vec();
    let row = |key: &str, spread: [f64; 3]| std::iter::once(localizer.get(key)).chain(spread.map(whole)).collect();
    let rows = vec![row("report-delivery", group.delivery), row("report-team", group.team), row("report-lean", group.balance)];
    Table { caption: localizer.get("report-spreads"), head, rows }
}

fn used(localizer: &Localizer, group: &Group<'_>) -> Table {
    let head = ["report-family", "report-per-play"].map(|key| localizer.get(key)).to_vec();
    let rows = Family::ALL.into_iter().zip(group.used).map(|(family, moves)| vec![localizer.family(family), format!("{moves:.1}")]);
    Table { caption: localizer.get("report-families"), head, rows: rows.collect() }
}
