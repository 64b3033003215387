//! One play, told in full: the eight parts of the debrief, then what was written about it.

use crate::debrief::{Debrief, Part, Progress};
use crate::play::{Answer, Finished, Plan};
use crate::wording::Localizer;
use crate::wording::debrief::{
    LedgerLine, SeatPage, TakeAlongPage, TurnLine, TurningPage, UntoldLine, WhatIfLine, decided, foresight, fortune, ledger, opened, seats,
    take_along, turning, what_ifs,
};
use crate::wording::pages::{EndingPage, StoryPage, ending, story};

use super::document::{Block, Section, Table};
use super::plots::{Drawing, Labels, OnMap, Picture};

/// The parts of one play, as sections of this level.
pub(super) fn sections(play: &Finished, localizer: &Localizer, level: u8) -> Vec<Section> {
    let session = &play.session;
    let over = "this is a bug in Fulcrum: a record of a play that is not over";
    let debrief = Progress::none(|progress| Debrief::of(session, progress)).expect(over);
    let end = ending(localizer, session).expect(over);
    let model = &session.scenario().model;
    let first = localizer.fill("report-story", &[("title", end.title.as_str().into())]);
    let given = ledger(localizer, &debrief);
    let luck = fortune(localizer, &debrief.fortune);
    let seen = foresight(localizer, &debrief);
    let rows = seen.weeks.into_iter().map(|(week, morale, output)| vec![week.to_string(), morale, output]);
    let mut foreseen = Block::paras(seen.reading);
    if rows.len() > 0 {
        let head = ["report-week", "report-morale", "report-output"].map(|key| localizer.get(key)).to_vec();
        foreseen.push(Block::Table(Table { caption: localizer.get("report-forecasts"), head, rows: rows.collect() }));
    }
    foreseen.extend(Block::paras([luck.about, luck.delivery, luck.team]));
    vec![
        Section::new(level, first, story_blocks(localizer, &end, story(localizer, session), (model.delivered_at, model.thriving_at))),
        Section::new(level, localizer.part_section(Part::Turning), turning_blocks(localizer, turning(localizer, &debrief))),
        Section::new(level, localizer.part_section(Part::WhatIf), what_if_blocks(localizer, &debrief)),
        Section::new(level, localizer.part_section(Part::Foresight), foreseen),
        Section::new(level, localizer.part_section(Part::Promises), word_blocks(localizer, given)),
        Section::new(
            level,
            localizer.part_section(Part::Seats),
            seats(localizer, &debrief).into_iter().map(|seat| seat_block(localizer, seat)).collect(),
        ),
        Section::new(level, localizer.part_section(Part::Rules), rule_blocks(localizer, &debrief)),
        Section::new(
            level,
            localizer.part_section(Part::Reflection),
            along_blocks(localizer, take_along(localizer, &debrief), &play.record.answers, &play.record.plans),
        ),
    ]
}

/// Names of what is drawn.
pub(super) fn labels(words: &Localizer, quarters: [String; 4]) -> Labels {
    Labels {
        delivery: words.get("report-delivery"),
        team: words.get("report-team"),
        moves: words.get("report-moves"),
        scale: words.get("report-scale"),
        week: words.get("report-week"),
        quarters,
    }
}

fn story_blocks(localizer: &Localizer, end: &EndingPage, page: StoryPage, bars: (f64, f64)) -> Vec<Block> {
    let mut blocks = vec![Block::Voice(end.text.iter().chain(&end.lines).cloned().collect())];
    blocks.extend(Block::paras([page.results.clone(), page.scale.clone(), page.path.clone()]));
    blocks.extend(Block::paras(page.left.clone()));
    let labels = labels(localizer, page.quarters.clone());
    let picture = |what: Drawing, title: &str, description: &str, legend: Option<String>| {
        let (title, description, labels) = (localizer.get(title), description.to_owned(), labels.clone());
        Block::Picture(Box::new(Picture { what, title, description, legend, labels }))
    };
    let legend = Some(localizer.get("report-curves-legend"));
    blocks.push(picture(Drawing::Curves(page.story.clone()), "report-curves", &localizer.get("report-curves-says"), legend));
    let head = ["report-week", "report-delivery", "report-team", "report-useful", "report-lost", "report-did", "report-scale"];
    let rows = page.story.weeks.iter().zip(&page.weeks).map(|(week, line)| {
        let whole = |value: f64| format!("{}", value.round());
        let (useful, lost) = week.work;
        let numbers = [week.results.delivery, week.results.team, useful, lost].map(whole);
        std::iter::once(week.week.to_string()).chain(numbers).chain([line.moves.clone(), line.scale.clone()]).collect()
    });
    let table = Table { caption: localizer.get("report-weeks"), head: head.map(|key| localizer.get(key)).to_vec(), rows: rows.collect() };
    blocks.push(Block::Table(table));
    blocks.push(picture(Drawing::Map { on: OnMap::Path(page.story), bars }, "report-map", &page.path, None));
    blocks
}

fn turning_blocks(localizer: &Localizer, page: TurningPage) -> Vec<Block> {
    let mut blocks = vec![Block::Para(page.about)];
    blocks.extend(page.most.into_iter().map(turn_block));
    let rows = page.weeks.into_iter().map(|(week, line)| vec![week.to_string(), line]);
    let head = ["report-week", "report-otherwise"].map(|key| localizer.get(key)).to_vec();
    blocks.push(Block::Table(Table { caption: localizer.get("report-every-week"), head, rows: rows.collect() }));
    blocks
}

fn turn_block(turn: TurnLine) -> Block {
    let mut blocks = vec![Block::Para(format!("{} {} {}", turn.was, turn.other, turn.results))];
    blocks.extend(Block::items(turn.why));
    blocks.extend(Block::paras([turn.ending, turn.fit, turn.held, turn.also].into_iter().flatten()));
    Block::Point(turn.heading, blocks)
}

/// Every plain alternative: another answer, a move left out, each with the end it comes to.
fn what_if_blocks(localizer: &Localizer, debrief: &Debrief) -> Vec<Block> {
    let timeline = &debrief.timeline;
    let lines = (1..=timeline.weeks()).flat_map(|week| what_ifs(localizer, timeline, &timeline.plain_ifs(week)));
    let lines: Vec<WhatIfLine> = lines.collect();
    let mut head = ["report-week", "report-otherwise", "report-delivery", "report-team"].map(|key| localizer.get(key)).to_vec();
    let has_other_ends = lines.iter().any(|it| it.ending.is_some());
    if has_other_ends {
        head.push(localizer.get("report-other-ending"));
    }
    let row = |it: WhatIfLine| -> Vec<String> {
        let ending = has_other_ends.then(|| it.ending.unwrap_or_default());
        [it.week.to_string(), it.other, it.delivery, it.team].into_iter().chain(ending).collect()
    };
    let table = Table { caption: localizer.get("report-what-ifs"), head, rows: lines.into_iter().map(row).collect() };
    let weeks = decided(localizer, timeline).into_iter().map(|week| {
        let moves = localizer.fill("history-moves", &[("moves", week.moves.into())]);
        let said = [week.answer, week.says, Some(moves)].into_iter().flatten().collect::<Vec<_>>().join(" ");
        localizer.fill("walk-week-line", &[("week", week.week.into()), ("line", said.into())])
    });
    let mut blocks: Vec<Block> = Block::items(weeks.collect()).into_iter().collect();
    blocks.extend([Block::Para(localizer.get("report-what-if-about")), Block::Table(table)]);
    blocks
}

/// The rules behind the turning points, with their numbers and what was measured.
fn rule_blocks(localizer: &Localizer, debrief: &Debrief) -> Vec<Block> {
    let mut blocks = vec![Block::Para(localizer.get("report-rules-about"))];
    blocks.extend(opened(localizer, debrief).into_iter().map(|line| {
        let rule = line.rule;
        let title = localizer.fill("report-rule", &[("side", line.side.into()), ("change", rule.change.into())]);
        let mut inner = Block::paras(rule.cause.into_iter().chain([rule.source]));
        if !rule.numbers.is_empty() {
            let rows = rule.numbers.into_iter().map(|it| vec![it.name, it.value, it.says, it.evidence]).collect();
            let head = ["report-number", "report-value", "report-means", "report-evidence"].map(|key| localizer.get(key));
            inner.push(Block::Table(Table { caption: localizer.get("report-numbers"), head: head.to_vec(), rows }));
        }
        let findings = rule.findings.iter().map(|it| localizer.finding_in_full(it)).collect();
        inner.extend(Block::items(findings));
        inner.extend(line.as_before.map(Block::Para));
        Block::Point(title, inner)
    }));
    blocks
}

fn word_blocks(localizer: &Localizer, entries: Vec<LedgerLine>) -> Vec<Block> {
    if entries.is_empty() {
        return vec![Block::Para(localizer.get("report-no-word"))];
    }
    let rows = entries.into_iter().map(|entry| vec![entry.text, entry.given, entry.settled]).collect();
    let head = ["report-promise", "report-given", "report-settled"].map(|key| localizer.get(key)).to_vec();
    vec![Block::Table(Table { caption: localizer.get("report-ledger"), head, rows })]
}

fn seat_block(localizer: &Localizer, seat: SeatPage) -> Block {
    let mut blocks = vec![Block::Voice(seat.account)];
    blocks.extend(seat.wanted.map(Block::Para));
    let said: Vec<String> = seat.untold.iter().map(UntoldLine::whole).collect();
    for (key, items) in [("report-noticed", seat.noticed), ("report-told", seat.told), ("report-untold", said)] {
        if let Some(items) = Block::items(items) {
            blocks.push(Block::Para(localizer.get(key)));
            blocks.push(items);
        }
    }
    blocks.extend(seat.alone.map(Block::Para));
    Block::Point(seat.name, blocks)
}

fn along_blocks(localizer: &Localizer, page: TakeAlongPage, answers: &[Answer], plans: &[Plan]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let open: Vec<String> = page.questions.into_iter().filter(|question| answers.iter().all(|it| it.question != *question)).collect();
    blocks.extend(answers.iter().map(|it| Block::Point(it.question.clone(), Block::paras(it.answer.lines().map(str::to_owned)))));
    blocks.extend(Block::items(open));
    let beginnings = page.beginnings.iter().map(|it| localizer.beginning_in_full(it));
    if plans.is_empty() {
        blocks.extend(Block::items(beginnings.collect()));
    }
    let planned = plans.iter().map(|plan| localizer.planned(plan));
    blocks.extend(Block::items(planned.collect()));
    blocks
}
