//! The papers of a workshop: the kit before it, what the room takes home, and the facilitator's run log. Each is one HTML file that needs
//! nothing else, made for A4. Everything in them is escaped by the template; nobody's vote is in any of them.

mod cards;
mod kit;
mod run_log;
mod take_home;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::wording::Localizer;

pub use kit::kit;
pub use run_log::run_log;
pub use take_home::take_home;

/// How they look, on a screen and on paper.
const STYLE: &str = include_str!("../../../assets/workshop.css");

fn page(localizer: &Localizer, title: &str, language: &str, body: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content=(concat!("Fulcrum ", env!("CARGO_PKG_VERSION")));
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                p.on-screen { (localizer.get("ws-print-hint")) }
                (body)
            }
        }
    };
    page.into_string()
}
