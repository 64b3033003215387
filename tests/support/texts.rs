//! What is written on a picture of the window.

use egui::epaint::{Shape, TextShape};
use egui::{FullOutput, Rect};

/// Every text of a picture, with what it may be seen through.
pub(crate) fn texts(picture: &FullOutput) -> Vec<(Rect, TextShape)> {
    fn collect(shape: &Shape, clip: Rect, found: &mut Vec<(Rect, TextShape)>) {
        match shape {
            Shape::Text(text) => found.push((clip, text.clone())),
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, clip, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for shape in &picture.shapes {
        collect(&shape.shape, shape.clip_rect, &mut found);
    }
    found
}
