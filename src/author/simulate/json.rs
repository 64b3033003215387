//! Everything an outcome holds, for programs. Names are stable; numbers are rounded to four places.

use std::io::{self, Write};

use serde_json::{Map, Value, json};

use crate::author::statistics::{Interval, Summary};
use crate::sim::ids::Family;
use crate::sim::scenario::Claim;

use super::branches::Worth;
use super::hollow::{Flaw, OptionKind};
use super::lessons::{Finding, Verdict};
use super::tally::Tally;
use super::{Outcome, Rehearsed, csv};

pub(super) fn write(it: &Outcome, out: &mut impl Write) -> io::Result<()> {
    let scenario = &it.scenario;
    let unseen = it.coverage().never_seen(scenario);
    let hollow: Vec<Value> = it
        .hollow()
        .iter()
        .map(|option| {
            json!({
                "id": option.id,
                "kind": match option.kind { OptionKind::Choice => "choice", OptionKind::Move => "move" },
                "flaw": match option.flaw { Flaw::AlwaysWins => "always_wins", Flaw::NeverPays => "never_pays" },
                "worth": worth(&option.worth),
            })
        })
        .collect();
    let value = json!({
        "scenario": scenario.id,
        "plays": it.options.plays,
        "seed": it.options.seed,
        "interrupted": it.rehearsed == Rehearsed::Interrupted,
        "policies": it.tallies.iter().map(|tally| policy(it, tally)).collect::<Vec<_>>(),
        "never_seen": { "events": unseen.events, "choices": unseen.choices, "endings": unseen.endings, "moves": unseen.moves },
        "options": options(it),
        "hollow": hollow,
        "lessons": it.findings.iter().map(|found| finding(it, found)).collect::<Vec<_>>(),
    });
    serde_json::to_writer_pretty(&mut *out, &value)?;
    writeln!(out)
}

fn round(value: f64) -> Value {
    json!((value * 10_000.0).round() / 10_000.0)
}

/// Nothing where too little was seen to say.
fn interval(interval: Option<Interval>) -> Value {
    interval.map_or(Value::Null, |interval| json!([round(interval.low), round(interval.high)]))
}

fn spread(spread: &Summary) -> Value {
    let (min, max) = spread.range().unwrap_or_default();
    json!({
        "mean": round(spread.mean()),
        "interval": interval(spread.interval()),
        "deviation": round(spread.deviation()),
        "min": round(min),
        "max": round(max),
    })
}

fn counts<'a>(ids: impl Iterator<Item = &'a String>, counts: &[u64]) -> Value {
    Value::Object(ids.zip(counts).map(|(id, count)| (id.clone(), json!(count))).collect())
}

fn policy(it: &Outcome, tally: &Tally) -> Value {
    let (scenario, coverage) = (&it.scenario, &tally.coverage);
    let [thriving, worn, lost, neither] = tally.quarters;
    let [morale, clarity, trust, strain] = &tally.meters;
    let percentiles = |histogram: &crate::author::statistics::Histogram| json!([10, 25, 50, 75, 90].map(|at| histogram.percentile(at)));
    let choices: Map<String, Value> = scenario
        .events
        .iter()
        .zip(&coverage.choices)
        .filter(|(event, _)| !event.is_news())
        .map(|(event, taken)| (event.id.clone(), counts(event.choices.iter().map(|choice| &choice.id), taken)))
        .collect();
    let mut families = Map::new();
    for family in Family::ALL {
        let of = scenario.moves.iter().zip(&coverage.moves).filter(|(it, _)| it.family == family);
        families.insert(csv::name(family).to_owned(), json!(of.map(|(_, count)| count).sum::<u64>()));
    }
    json!({
        "policy": tally.policy.name(),
        "plays": tally.plays(),
        "delivery": spread(&tally.delivery),
        "delivery_percentiles": percentiles(&tally.deliveries),
        "team": spread(&tally.team),
        "team_percentiles": percentiles(&tally.teams),
        "balance": spread(&tally.balance),
        "useful": spread(&tally.useful),
        "misdirected": spread(&tally.misdirected),
        "defects": spread(&tally.defects),
        "morale": spread(morale),
        "clarity": spread(clarity),
        "trust": spread(trust),
        "strain": spread(strain),
        "left": spread(&tally.left),
        "leavers": counts(scenario.members.iter().map(|member| &member.id), &tally.leavers),
        "quarters": { "thriving": thriving, "worn_out": worn, "lost": lost, "neither": neither },
        "endings": counts(scenario.endings.iter().map(|ending| &ending.id), &coverage.endings),
        "events": counts(scenario.events.iter().map(|event| &event.id), &coverage.events),
        "choices": choices,
        "moves": counts(scenario.moves.iter().map(|it| &it.id), &coverage.moves),
        "families": families,
        "told": counts(scenario.secrets.iter().map(|secret| &secret.id), &coverage.told),
        "came_true": counts(scenario.secrets.iter().map(|secret| &secret.id), &coverage.bitten),
    })
}

fn worth(worth: &Worth) -> Value {
    json!({
        "occasions": worth.occasions(),
        "delivery": round(worth.delivery.mean()),
        "team": round(worth.team.mean()),
        "won": worth.won,
        "beaten": worth.beaten,
    })
}

/// What each choice and move was worth, with the same luck.
fn options(it: &Outcome) -> Value {
    let Some(branches) = &it.branches else { return Value::Null };
    let scenario = &it.scenario;
    let choices = scenario.events.iter().zip(&branches.choices).flat_map(|(event, worths)| {
        event.choices.iter().zip(worths).map(|(choice, it)| (format!("{}/{}", event.id, choice.id), worth(it)))
    });
    let moves = scenario.moves.iter().zip(&branches.moves).map(|(it, value)| (it.id.clone(), worth(value)));
    json!({ "choices": choices.collect::<Map<_, _>>(), "moves": moves.collect::<Map<_, _>>() })
}

fn finding(it: &Outcome, finding: &Finding) -> Value {
    let lesson = &it.scenario.lessons[finding.lesson];
    let mut value = json!({
        "says": lesson.says,
        "claim": match lesson.claim { Claim::Lower { .. } => "lower", Claim::Pays { .. } => "pays", Claim::Reaches { .. } => "reaches" },
        "verdict": match finding.verdict {
            Verdict::Proved => "proved",
            Verdict::Refuted => "refuted",
            Verdict::Undecided => "undecided",
            Verdict::NotMeasured => "not_measured",
        },
    });
    if let Some(measured) = finding.measured {
        value["measured"] = round(measured.value);
        value["interval"] = interval(measured.interval);
        value["asked"] = round(measured.bar);
        value["of"] = json!(measured.plays);
    }
    value
}
