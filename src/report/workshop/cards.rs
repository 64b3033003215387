//! Voting cards and seats, to cut out.

use maud::{Markup, html};

use crate::sim::{MemberId, Scenario};
use crate::wording::{Localizer, first_name};

/// Letter, shape and colour of a card. The colours are those of the room, and their order of lightness differs too.
const CARDS: [(&str, &str); 4] =
    [("ws-shape-a", "#43179A"), ("ws-shape-b", "#15756D"), ("ws-shape-c", "#B8400B"), ("ws-shape-d", "#2A2522")];

/// One person's four cards, a page.
pub(super) fn cards(localizer: &Localizer) -> Markup {
    html! {
        section.page aria-label=(localizer.get("ws-kit-cards")) {
            div.cards { @for (option, (shape, color)) in (0_u8..).zip(CARDS) { div.card { (card(localizer, option, shape, color)) } } }
        }
    }
}

fn card(localizer: &Localizer, option: u8, shape: &str, color: &str) -> Markup {
    let letter = localizer.letter(option);
    // A triangle's middle lies lower, and it has less room.
    let (y, size) = if option == 2 { (73, 34) } else { (67, 46) };
    html! {
        svg viewBox="0 0 100 100" role="img" aria-label={ (letter) ", " (localizer.get(shape)) } {
            @match option {
                0 => circle cx="50" cy="50" r="48" fill=(color) {},
                1 => rect x="4" y="4" width="92" height="92" rx="6" fill=(color) {},
                2 => path d="M50,4 L98,92 L2,92 Z" fill=(color) {},
                _ => path d="M50,1 L99,50 L50,99 L1,50 Z" fill=(color) {},
            }
            text x="50" y=(y) text-anchor="middle" font-weight="700" font-size=(size) fill="#FFFFFF" { (letter) }
        }
    }
}

/// Whom each part of the room listens for.
pub(super) fn seats(localizer: &Localizer, scenario: &Scenario, adopted: &[MemberId]) -> Markup {
    html! {
        section.page {
            h1 { (localizer.get("ws-kit-seats")) }
            div.seats { @for member in adopted { (seat(localizer, scenario, *member)) } }
        }
    }
}

fn seat(localizer: &Localizer, scenario: &Scenario, member: MemberId) -> Markup {
    let it = &scenario.members[member.index()];
    let name = [("name", first_name(scenario, member).into())];
    html! {
        div.seat {
            h3 { (it.name) }
            p.lead { (it.role) }
            p { (localizer.fill("ws-kit-seat-ask", &name)) }
            @for key in ["ws-kit-seat-1", "ws-kit-seat-2", "ws-kit-seat-3"] {
                p.note { (localizer.fill(key, &name)) }
                div.rule {}
            }
        }
    }
}
