//! The papers of a workshop: the kit before it, what the room takes home, and the facilitator's run log. Each is one HTML file that needs
//! nothing else, made for A4. Everything in them is escaped by the template, and what cannot be seen is shown as its
//! number; nobody's vote is in any of them.

mod cards;
mod kit;
mod run_log;
mod take_home;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::wording::Localizer;

pub use kit::kit;
pub use run_log::run_log;
pub use take_home::take_home;

use crate::sanitize::{language_tag, visible};

/// How they look, on a screen and on paper.
const STYLE: &str = include_str!("../../../assets/workshop.css");

fn page(localizer: &Localizer, title: &str, language: &str, body: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(language_tag(language).unwrap_or_default()) {
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
    visible(&page.into_string()).into_owned()
}
