//! What the room takes home: one A4 for the room, and a slip to tear off for each person.

use maud::{Markup, html};

use crate::wording::Localizer;
use crate::wording::workshop::{PollPage, RoomPaper, TimelinePage, room_paper};
use crate::workshop::{RoomDebriefs, WorkshopSession};

use super::kit::plan;
use super::page;

/// Slips on a page.
const SLIPS: u16 = 4;
/// So many reasons fit on one page with the rest.
const WHY: usize = 2;

/// What the room takes home, as one HTML page.
#[must_use]
pub fn take_home(localizer: &Localizer, room: &WorkshopSession, debriefs: &RoomDebriefs) -> String {
    let paper = room_paper(localizer, room, debriefs);
    let body = html! {
        (for_the_room(localizer, &paper))
        @for _ in 0..room.present().div_ceil(SLIPS) { (slips(localizer, &room.scenario().title)) }
    };
    page(localizer, &paper.title, &room.scenario().language, &body)
}

fn for_the_room(localizer: &Localizer, paper: &RoomPaper) -> Markup {
    html! {
        section.page.dense {
            h1 { (paper.title) }
            p.lead { (paper.lead) }
            h2 { (localizer.get("ws-paper-how")) }
            @for timeline in &paper.timelines { (way(timeline)) }
            @if !paper.splits.is_empty() {
                h2 { (localizer.get("ws-paper-splits")) }
                @for (poll, came) in &paper.splits { (split(localizer, poll, came)) }
                p.note { (localizer.get("ws-net")) " " (localizer.get("ws-paper-promise")) }
            }
            @if let Some(foresight) = &paper.foresight {
                h2 { (localizer.get("ws-paper-forecasts")) }
                p { (foresight) }
            }
            @if !paper.turns.is_empty() {
                h2 { (localizer.get("ws-paper-turns")) }
                p.note { (localizer.get("ws-paper-here-and-there")) }
                @for (heading, text) in &paper.turns { p { strong { (heading) "." } " " (text) } }
            }
            @if let Some(what_if) = &paper.what_if {
                h2 { (localizer.get("ws-paper-what-if")) }
                p { strong { (what_if.heading) "." } " " (what_if.text) @for why in what_if.why.iter().take(WHY) { " " (why) } }
            }
            @if !paper.said.is_empty() {
                h2 { (localizer.get("ws-paper-said")) }
                @for sentence in &paper.said { blockquote { (sentence) } }
            }
            @if !paper.questions.is_empty() {
                h2 { (localizer.get("ws-paper-questions")) }
                ul { @for question in &paper.questions { li { (question) } } }
            }
        }
    }
}

fn way(timeline: &TimelinePage) -> Markup {
    let rest = [&timeline.path, &timeline.scale, &timeline.ending];
    html! {
        p {
            @if let Some(table) = &timeline.table { strong { (table) } " " }
            (timeline.results)
            @for part in rest.into_iter().flatten() { " " (part) }
        }
    }
}

fn split(localizer: &Localizer, poll: &PollPage, came: &[String]) -> Markup {
    let talked = poll.options.iter().any(|option| option.moved.is_some());
    let heading = localizer.fill("ws-paper-week", &[("week", poll.week.into()), ("title", poll.title.as_str().into())]);
    html! {
        h3 { (heading) }
        table {
            tr { th {} th {} th.n { (localizer.get("ws-paper-first")) } @if talked { th.n { (localizer.get("ws-paper-last")) } th.n {} } }
            @for option in &poll.options {
                tr.chosen[option.is_decided] {
                    td { (option.letter) }
                    td { (option.text) }
                    td.n { (localizer.share(option.first)) }
                    @if talked {
                        td.n { (localizer.share(option.again)) }
                        td.n { (option.moved.as_deref().filter(|_| option.first.is_some() && option.again.is_some()).unwrap_or_default()) }
                    }
                }
            }
        }
        p { (came.join(" ")) }
    }
}

fn slips(localizer: &Localizer, title: &str) -> Markup {
    html! {
        section.page {
            div.slips {
                @for _ in 0..SLIPS {
                    div.slip {
                        strong { (localizer.fill("ws-slip-title", &[("title", title.into())])) }
                        (plan(localizer))
                    }
                }
            }
        }
    }
}
