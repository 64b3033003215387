//! Rows that share the room there is, or scroll where there is too little.

use egui::Ui;

use crate::gui::screens::parts::scroll;

/// Where a row is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    /// How high it is.
    pub(super) height: f32,
    /// Whether a hairline parts it from what is above.
    pub(super) has_line: bool,
}

/// Lays rows out, each at least as high as it must be and at most `most` if there is room to spare.
pub(super) fn rows(ui: &mut Ui, id: &str, least: &[f32], most: f32, mut row: impl FnMut(&mut Ui, usize, Row)) {
    let heights = share(least, ui.available_height(), most);
    scroll(ui, id, |ui| {
        // The focus ring and the ground of a chosen row reach beyond the rows.
        ui.set_clip_rect(ui.clip_rect().expand2(egui::vec2(8.0, 0.0)));
        for (i, height) in heights.into_iter().enumerate() {
            row(ui, i, Row { height, has_line: true });
        }
    });
}

/// The heights of rows: alike where that can be.
fn share(least: &[f32], room: f32, most: f32) -> Vec<f32> {
    let n = least.len() as f32;
    let even = (room / n).min(most).floor();
    if least.iter().all(|least| *least <= even) {
        return vec![even; least.len()];
    }
    let spare = ((room - height(least)) / n).max(0.0).floor();
    least.iter().map(|least| least.ceil() + spare).collect()
}

/// How high rows are at least.
pub(super) fn height(least: &[f32]) -> f32 {
    least.iter().map(|least| least.ceil()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_alike_where_there_is_room() {
        assert_eq!(share(&[60.0, 80.0], 200.0, 500.0), [100.0, 100.0]);
        assert_eq!(share(&[60.0, 80.0], 2000.0, 120.0), [120.0, 120.0]);
    }

    #[test]
    fn a_high_row_takes_its_own_and_shares_what_is_left() {
        assert_eq!(share(&[50.0, 130.0], 200.0, 500.0), [60.0, 140.0]);
    }

    #[test]
    fn what_does_not_fit_keeps_its_height() {
        assert_eq!(share(&[50.0, 130.0], 100.0, 500.0), [50.0, 130.0]);
    }
}
