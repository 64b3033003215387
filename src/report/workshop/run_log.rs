//! The run log, for the facilitator alone: what happened when, with the counts. Counts, and no vote of a person.

use maud::{Markup, html};

use crate::wording::Localizer;
use crate::wording::pages;
use crate::wording::workshop::poll;
use crate::workshop::{Ballot, Input, Poll, Seating, Step, WorkshopSession};

use super::kit::{minutes, people};
use super::page;

/// The run log of a workshop as far as it has come, as one HTML page.
#[must_use]
pub fn run_log(localizer: &Localizer, room: &WorkshopSession) -> String {
    let title = localizer.fill("ws-log-title", &[("title", room.scenario().title.as_str().into())]);
    let set_up = room.set_up();
    let seating = match set_up.seating() {
        Seating::OneRoom => localizer.get("ws-log-one-room"),
        Seating::Tables(tables) => localizer.fill("ws-log-tables", &[("n", tables.into())]),
    };
    let args = [
        ("people", people(localizer, set_up.people()).into()),
        ("minutes", minutes(localizer, set_up.length().minutes()).into()),
        ("seating", seating.into()),
        ("seed", room.seed().0.to_string().into()),
    ];
    let body = html! {
        section {
            h1 { (title) }
            p.lead { (localizer.get("ws-log-private")) }
            p { (localizer.fill("ws-log-set-up", &args)) }
            @if !room.polls().is_empty() {
                h2 { (localizer.get("ws-log-votes")) }
                @for it in room.polls() { (vote(localizer, room, it)) }
            }
            @if !room.is_one_room() { (answers(localizer, room)) }
            @for forecast in &room.recall().forecasts {
                @let came = match forecast.came { Some(true) => "yes", Some(false) => "no", None => "unknown" };
                @let args = [
                    ("week", forecast.week.into()), ("better", forecast.better.into()), ("present", forecast.present.into()), ("came", came.into()),
                ];
                p { (localizer.fill("ws-log-forecast", &args)) }
            }
            @if !room.said().is_empty() {
                h2 { (localizer.get("ws-paper-said")) }
                @for said in room.said() { blockquote { (localizer.quoted(&said.words)) } }
            }
            h2 { (localizer.get("ws-log-minutes")) }
            (times(localizer, room))
        }
    };
    page(localizer, &title, &room.scenario().language, &body)
}

fn vote(localizer: &Localizer, room: &WorkshopSession, it: &Poll) -> Markup {
    let page = poll(localizer, room.session(), it);
    let heading = localizer.fill("ws-paper-week", &[("week", page.week.into()), ("title", page.title.as_str().into())]);
    html! {
        div.scene {
            h3 { (heading) }
            table {
                @for option in &page.options {
                    tr.chosen[option.is_decided] {
                        td { (option.letter) }
                        td { (option.text) }
                        @for ballot in &it.ballots { td.n { (ballot.counts()[usize::from(option.option)]) } }
                    }
                }
            }
            p.note { @for ballot in &it.ballots { (who_was_there(localizer, ballot)) " " } }
            @if let Some(decided) = &page.decided { p { (decided) } }
        }
    }
}

fn who_was_there(localizer: &Localizer, ballot: &Ballot) -> String {
    let mut said = vec![localizer.fill("ws-log-present", &[("people", people(localizer, ballot.present()).into())])];
    if ballot.abstained() > 0 {
        said.push(localizer.fill("ws-log-abstained", &[("n", ballot.abstained().into())]));
    }
    if ballot.missing() > 0 {
        said.push(localizer.fill("ws-log-missing", &[("n", ballot.missing().into())]));
    }
    format!("{}.", localizer.list(&said))
}

/// What each table answered and did.
fn answers(localizer: &Localizer, room: &WorkshopSession) -> Markup {
    html! {
        h2 { (localizer.get("ws-log-decided")) }
        @for (number, table) in (1_usize..).zip(room.tables()) {
            @for week in pages::history(localizer, &table.session) {
                @let made = (!week.moves.is_empty()).then(|| localizer.clauses(&week.moves));
                @let decided: Vec<String> = week.answer.into_iter().chain(made).collect();
                @if !decided.is_empty() {
                    @let args = [("table", number.into()), ("week", week.week.into()), ("answer", decided.join(" ").into())];
                    p { (localizer.fill("ws-log-in-tables", &args)) }
                }
            }
        }
    }
}

/// When each step was reached, by playing the inputs again.
fn times(localizer: &Localizer, room: &WorkshopSession) -> Markup {
    let mut again = WorkshopSession::new(room.scenario().clone(), room.set_up().clone(), room.seed())
        .expect("this is a bug in Fulcrum: a set-up that fitted");
    let mut rows: Vec<(u32, u8, Step)> = vec![(0, 0, Step::Gather)];
    for entry in room.log() {
        let before = again.step();
        again.take(entry.input.clone(), entry.at).expect("this is a bug in Fulcrum: an input taken before is refused on replay");
        if again.step() != before || matches!(entry.input, Input::EndEarly) {
            rows.push((entry.at, again.week(), again.step()));
        }
    }
    html! {
        div.times {
            table {
                tr { th.n { (localizer.get("ws-log-time")) } th.n { (localizer.get("ws-log-week")) } th { (localizer.get("ws-log-what")) } }
                @for (at, week, step) in rows {
                    tr {
                        td.n { (format!("{}:{:02}", at / 60, at % 60)) }
                        td.n { @if step.is_in_a_week() { (week) } }
                        td { (localizer.next_step(step, room.set_up().seating())) }
                    }
                }
            }
        }
    }
}
