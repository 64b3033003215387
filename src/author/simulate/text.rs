//! The report that a trainer reads: 80 columns, plain words, small plots.

use std::io::{self, Write};

use crate::author::policy::{PolicyName, SearchPlan};
use crate::author::statistics::{Histogram, Summary};
use crate::sim::Scenario;
use crate::sim::scenario::{Claim, ResultKind};

use super::branches::{Branches, plays_branched};
use super::hollow::{Flaw, OptionKind};
use super::lessons::{Finding, Measured, Verdict};
use super::tally::Tally;
use super::{Outcome, Rehearsed, plot};

const COLUMNS: usize = 80;

pub(super) fn write(it: &Outcome, out: &mut impl Write) -> io::Result<()> {
    head(it, out)?;
    results(it, out)?;
    plots(it, out)?;
    endings(it, out)?;
    leavers(it, out)?;
    coverage(it, out)?;
    hidden(it, out)?;
    hollow(it, out)?;
    lessons(it, out)
}

fn title(out: &mut impl Write, title: &str) -> io::Result<()> {
    writeln!(out, "\n{title}\n{}", "─".repeat(COLUMNS))
}

fn paragraph(out: &mut impl Write, text: &str, indent: &str) -> io::Result<()> {
    let options = textwrap::Options::new(COLUMNS).initial_indent(indent).subsequent_indent(indent);
    textwrap::wrap(text, options).iter().try_for_each(|line| writeln!(out, "{line}"))
}

fn head(it: &Outcome, out: &mut impl Write) -> io::Result<()> {
    let scenario = &it.scenario;
    writeln!(out, "{}", scenario.title)?;
    let people = scenario.members.iter().filter(|member| member.here).count();
    writeln!(out, "{} weeks, {people} people, {} pieces of work, {} events", scenario.weeks, scenario.tasks.len(), scenario.events.len())?;
    writeln!(out, "Luck from {} on. The same number is the same luck for every player.", it.options.seed)?;
    if it.rehearsed == Rehearsed::Interrupted {
        writeln!(out, "Interrupted: what follows is true of the plays that were done.")?;
    }
    Ok(())
}

fn results(it: &Outcome, out: &mut impl Write) -> io::Result<()> {
    title(out, "How each player ends: mean ± its uncertainty, and the middle 80% of plays")?;
    writeln!(out, "{:<12}{:>8}   {:<20}{:<20}{:>8}{:>7}", "", "plays", "delivery", "team", "balance", "left")?;
    for tally in &it.tallies {
        writeln!(
            out,
            "{:<12}{:>8}   {:<20}{:<20}{:>+8.0}{:>7.2}",
            tally.policy,
            tally.plays(),
            spread(&tally.delivery, &tally.deliveries),
            spread(&tally.team, &tally.teams),
            tally.balance.mean(),
            tally.left.mean(),
        )?;
    }
    writeln!(out, "Balance runs from −100, all managing, to +100, all leading.")?;
    if it.tally(PolicyName::Best).is_some() && it.tallies.len() > 1 {
        writeln!(out, "best searches thousands of plays for each of its own, so it has fewer.")?;
    }
    if it.tally(PolicyName::Best).is_some() {
        search(it, out)?;
    }
    Ok(())
}

/// What the searching player left out, if the scenario is too large for all of it.
fn search(it: &Outcome, out: &mut impl Write) -> io::Result<()> {
    let plan = SearchPlan::for_scenario(&it.scenario);
    if plan.is_whole(&it.scenario) {
        return Ok(());
    }
    let SearchPlan { kept, tried, weeks } = plan;
    let text = format!(
        "This scenario is too large for best to search it whole: it keeps {kept} of the plays it has, tries {tried} next weeks from each, and \
         does so in {weeks} of {} weeks, so that one search takes at most {} steps.",
        it.scenario.weeks,
        SearchPlan::STEPS
    );
    paragraph(out, &text, "")
}

fn spread(spread: &Summary, histogram: &Histogram) -> String {
    if spread.count() == 0 {
        return "–".to_owned();
    }
    // One play says nothing of how far others are from it.
    let uncertainty = spread.interval().map_or("?".to_owned(), |interval| format!("{:.1}", (interval.high - interval.low) / 2.0));
    let range = format!("{}–{}", histogram.percentile(10), histogram.percentile(90));
    format!("{:>4.1} ±{uncertainty}  {range:<7}", spread.mean())
}

fn plots(it: &Outcome, out: &mut impl Write) -> io::Result<()> {
    let model = &it.scenario.model;
    for (kind, bar) in [(ResultKind::Delivery, model.delivered_at), (ResultKind::Team, model.thriving_at)] {
        let (name, reached) = match kind {
            ResultKind::Delivery => ("Delivery", "delivered"),
            ResultKind::Team => ("Team", "thriving"),
        };
        title(out, &format!("{name}: how often each value came"))?;
        for tally in it.tallies.iter().filter(|tally| tally.plays() > 0) {
            let histogram = match kind {
                ResultKind::Delivery => &tally.deliveries,
                ResultKind::Team => &tally.teams,
            };
            writeln!(out, "{:<12}{}", tally.policy, plot::shape(histogram))?;
        }
        writeln!(out, "{:<12}{}  ^ {reached}", "", plot::scale(bar))?;
    }
    Ok(())
}

fn endings(it: &Outcome, out: &mut impl Write) -> io::Result<()> {
    title(out, "Where plays end, in percent")?;
    write!(out, "{:<20}", "")?;
    for tally in &it.tallies {
        write!(out, "{:>12}", tally.policy)?;
    }
    writeln!(out)?;
    let quarters = ["delivered, thriving", "delivered, worn out", "enthusiastic, lost", "neither"];
    for (place, name) in quarters.iter().enumerate() {
        line(out, name, it.tallies.iter().map(|tally| (tally.quarters[place], tally.plays())))?;
    }
    writeln!(out, "By the scenario’s own endings:")?;
    for (place, ending) in it.scenario.endings.iter().enumerate() {
        line(out, &ending.id, it.tallies.iter().map(|tally| (tally.coverage.endings[place], tally.plays())))?;
    }
    Ok(())
}

fn line(out: &mut impl Write, name: &str, shares: impl Iterator<Item = (u64, u64)>) -> io::Result<()> {
    write!(out, "{:<20}", clip(name, 19))?;
    for (count, of) in shares {
        write!(out, "{:>12}", percent(count, of))?;
    }
    writeln!(out)
}

fn percent(count: u64, of: u64) -> String {
    match (count, of) {
        (_, 0) => "–".to_owned(),
        (0, _) => "·".to_owned(),
        (count, of) => {
            let share = 100.0 * count as f64 / of as f64;
            if share < 0.1 { "<0.1".to_owned() } else { format!("{share:.1}") }
        }
    }
}

fn clip(text: &str, width: usize) -> String {
    if text.chars().count() <= width { text.to_owned() } else { text.chars().take(width - 1).chain(['…']).collect() }
}

fn leavers(it: &Outcome, out: &mut impl Write) -> io::Result<()> {
    title(out, "Who leaves, in percent of plays")?;
    for (place, member) in it.scenario.members.iter().enumerate() {
        line(out, member.first_name(), it.tallies.iter().map(|tally| (tally.leavers[place], tally.plays())))?;
    }
    Ok(())
}

fn coverage(it: &Outcome, out: &mut impl Write) -> io::Result<()> {
    let coverage = it.coverage();
    let plays = coverage.plays;
    title(out, "What was seen, by all players: times in a hundred plays")?;
    for (place, event) in it.scenario.events.iter().enumerate() {
        let choices = event.choices.iter().zip(&coverage.choices[place]);
        let choices = choices.map(|(choice, count)| format!("{} {}", choice.id, percent(*count, coverage.events[place])));
        let choices: Vec<String> = choices.collect();
        let answers = if choices.is_empty() { "news".to_owned() } else { choices.join("  ") };
        writeln!(out, "{:<20}{:>6}  {}", clip(&event.id, 19), percent(coverage.events[place], plays), clip(&answers, COLUMNS - 28))?;
    }
    writeln!(out, "Beside an event: how many in a hundred of its answers each choice was.")?;
    let moves: Vec<String> =
        it.scenario.moves.iter().zip(&coverage.moves).map(|(it, count)| format!("{} {}", it.id, percent(*count, plays))).collect();
    paragraph(out, &format!("Moves: {}", moves.join(", ")), "")?;
    let unseen = coverage.never_seen(&it.scenario);
    let kinds = [("events", unseen.events), ("choices", unseen.choices), ("endings", unseen.endings), ("moves", unseen.moves)];
    if kinds.iter().all(|(_, ids)| ids.is_empty()) {
        return writeln!(out, "Never seen: nothing.");
    }
    for (kind, ids) in kinds.iter().filter(|(_, ids)| !ids.is_empty()) {
        paragraph(out, &format!("Never seen, {kind}: {}", ids.join(", ")), "")?;
    }
    Ok(())
}

fn hidden(it: &Outcome, out: &mut impl Write) -> io::Result<()> {
    title(out, "What is hidden: told or found in so many percent of plays / came true")?;
    write!(out, "{:<20}", "")?;
    for tally in &it.tallies {
        write!(out, "{:>12}", tally.policy)?;
    }
    writeln!(out)?;
    for (place, secret) in it.scenario.secrets.iter().enumerate() {
        write!(out, "{:<20}", clip(&secret.id, 19))?;
        for Tally { coverage, .. } in &it.tallies {
            let whole = |count: u64| (count * 100 + coverage.plays / 2).checked_div(coverage.plays).unwrap_or(0);
            let told = whole(coverage.told[place]);
            let both = if secret.bite.is_some() { format!("{told} / {}", whole(coverage.bitten[place])) } else { told.to_string() };
            write!(out, "{both:>12}")?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn hollow(it: &Outcome, out: &mut impl Write) -> io::Result<()> {
    title(out, "Hollow options: what always wins or never pays teaches nothing")?;
    if it.branches.is_none() {
        return writeln!(out, "Not looked at: interrupted before.");
    }
    let branched = plays_branched(&it.scenario, it.options.plays);
    if branched < it.options.plays.min(Branches::MOST_PLAYS) {
        let text = format!("This scenario is so large that options were compared in {branched} plays only.");
        paragraph(out, &text, "")?;
    }
    let hollow = it.hollow();
    if hollow.is_empty() {
        return writeln!(out, "None.");
    }
    for option in hollow {
        let kind = match option.kind {
            OptionKind::Choice => "choice",
            OptionKind::Move => "move",
        };
        let flaw = match option.flaw {
            Flaw::AlwaysWins => "always wins",
            Flaw::NeverPays => "never pays",
        };
        let (delivery, team) = (option.worth.delivery.mean(), option.worth.team.mean());
        let text = format!(
            "{kind} {} {flaw}: on {} occasions, delivery {delivery:+.1} and team {team:+.1} against the other ways.",
            option.id,
            option.worth.occasions()
        );
        paragraph(out, &text, "")?;
    }
    Ok(())
}

fn lessons(it: &Outcome, out: &mut impl Write) -> io::Result<()> {
    title(out, "Lessons: what the scenario claims to teach")?;
    if it.findings.is_empty() {
        return writeln!(out, "It claims none.");
    }
    for finding in &it.findings {
        let lesson = &it.scenario.lessons[finding.lesson];
        let verdict = match finding.verdict {
            Verdict::Proved => "PROVED",
            Verdict::Refuted => "REFUTED",
            Verdict::Undecided => "UNDECIDED",
            Verdict::NotMeasured => "NOT MEASURED",
        };
        paragraph(out, &format!("{verdict}: {}", lesson.says), "")?;
        paragraph(out, &numbers(&it.scenario, &lesson.claim, finding), "    ")?;
    }
    Ok(())
}

/// A claim with what was measured of it.
fn numbers(scenario: &Scenario, claim: &Claim, finding: &Finding) -> String {
    let result = |at: &ResultKind| match at {
        ResultKind::Delivery => "delivery",
        ResultKind::Team => "team",
    };
    let asked = match claim {
        Claim::Lower { at, who, than, by } => format!("{who} must end at least {by} lower than {than} on {}", result(at)),
        Claim::Pays { at, event, choice, over, by } => {
            let event = &scenario.events[event.index()];
            let (choice, over) = (&event.choices[usize::from(*choice)].id, &event.choices[usize::from(*over)].id);
            format!("in {}, {choice} must end at least {by} higher than {over} on {}, with the same luck", event.id, result(at))
        }
        Claim::Reaches { who, ending, percent } => {
            format!("{who} must reach {} in at least {percent}% of plays", scenario.endings[ending.index()].id)
        }
    };
    match finding.measured {
        None => format!("{asked}. Nothing measured it: a policy it names was not rehearsed, or the branches were not reached."),
        Some(Measured { value, interval: Some(interval), plays, .. }) => {
            format!("{asked}. Measured: {value:.1} (95% sure: {:.1} to {:.1}, {plays} plays).", interval.low, interval.high)
        }
        Some(Measured { value, interval: None, .. }) => format!("{asked}. Measured: {value:.1}, once, which proves nothing."),
    }
}
