//! Pointing: the cross-hair on a person or task that the move in hand is aimed at, and whether the pointer moves.

use egui::{Event, InputState, Painter, Pos2};

use super::super::paint::{Canvas, Path};
use super::super::theme::Palette;
use super::scale::Pan;

/// Draws the disc, 26 points across, around a point.
pub fn target(painter: &Painter, center: Pos2, pan: Pan, p: &Palette) {
    let (fill, edge, line) = match pan {
        Pan::Manage => (p.manage, p.manage, p.on_manage),
        Pan::Lead => (p.lead, p.lead_edge, p.on_lead),
    };
    let c = Canvas::at(painter, center);
    c.outlined_disc(0.0, 0.0, 11.0, fill, 1.6, edge);
    c.stroke(&Path::at(0.0, -7.0).line(0.0, 7.0), 1.6, line);
    c.stroke(&Path::at(-7.0, 0.0).line(7.0, 0.0), 1.6, line);
    c.outlined_disc(0.0, 0.0, 4.2, fill, 1.6, line);
}

/// Whether the pointer moved for this picture, also where it has only just arrived and has no speed yet.
pub(in crate::gui) fn pointer_moves(input: &InputState) -> bool {
    input.pointer.is_moving() || input.events.iter().any(|event| matches!(event, Event::PointerMoved(_)))
}
