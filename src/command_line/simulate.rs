//! `fulcrum simulate`: ten thousand rehearsals, with progress on a terminal; Ctrl-C prints what is done so far.

use std::borrow::Cow;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::Context;
use indicatif::{ProgressBar, ProgressStyle};

use fulcrum::author::policy::PolicyName;
use fulcrum::author::simulate::{self, Options, Progress, Rehearsed};
use fulcrum::sanitize;

use super::scenarios::{self, Found};
use super::{SimulateArgs, TableFormat, finish, say};

/// Rehearses; 1 if a lesson is refuted.
pub(super) fn simulate(args: &SimulateArgs) -> anyhow::Result<ExitCode> {
    let scenario = match scenarios::find(&args.scenario)? {
        Found::Scenario(entry) => Arc::clone(entry.scenario().context("this is a bug in Fulcrum: found without a scenario")?),
        Found::Not(code) => return Ok(code),
    };
    let options =
        Options { plays: args.plays, seed: args.seed, policies: policies(&args.policy)?, threads: args.threads.unwrap_or(0).into() };
    let cancel = on_ctrl_c();
    let bar = bar();
    let mut progress = |now: Progress| {
        bar.set_length(now.total);
        bar.set_position(now.done);
    };
    let mut out = BufWriter::new(io::stdout());
    if args.format == TableFormat::Csv {
        let rehearsed = simulate::run_csv(&scenario, &options, &mut out, &mut progress, cancel)?;
        bar.finish_and_clear();
        tell_if_interrupted(rehearsed);
        return Ok(ExitCode::SUCCESS);
    }
    let outcome = simulate::run(&scenario, &options, &mut progress, cancel)?;
    bar.finish_and_clear();
    let written = match args.format {
        TableFormat::Json => write_safe(&mut out, |text| outcome.write_json(text), sanitize::json),
        TableFormat::Text | TableFormat::Csv => write_safe(&mut out, |text| outcome.write_text(text), sanitize::visible),
    };
    tell_if_interrupted(outcome.rehearsed);
    finish(ExitCode::from(u8::from(outcome.is_refuted())), written.and_then(|()| out.flush()).map_err(Into::into))
}

/// Writes what `write` makes, once `safe` has made it safe to look at.
fn write_safe(out: &mut impl Write, write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>, safe: fn(&str) -> Cow<'_, str>) -> io::Result<()> {
    let mut text = Vec::new();
    write(&mut text)?;
    out.write_all(safe(&String::from_utf8_lossy(&text)).as_bytes())
}

fn policies(named: &[String]) -> anyhow::Result<Vec<PolicyName>> {
    if named.is_empty() {
        return Ok(PolicyName::ALL.to_vec());
    }
    named.iter().map(|name| Ok(name.trim().parse()?)).collect()
}

fn bar() -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {pos} of {len} plays, {eta} left").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(0).with_style(style)
}

/// A flag that Ctrl-C sets; the second Ctrl-C ends the program as usual.
fn on_ctrl_c() -> &'static AtomicBool {
    static CANCEL: AtomicBool = AtomicBool::new(false);
    let set = ctrlc::set_handler(|| {
        if CANCEL.swap(true, Ordering::Relaxed) {
            std::process::exit(130);
        }
    });
    if set.is_err() {
        say("fulcrum: Ctrl-C will end this at once, without results");
    }
    &CANCEL
}

fn tell_if_interrupted(rehearsed: Rehearsed) {
    if rehearsed == Rehearsed::Interrupted {
        say("fulcrum: interrupted; what is printed is true of the plays that were done");
    }
}
