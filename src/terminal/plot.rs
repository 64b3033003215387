//! Two drawings of letters and digits: curves over weeks, and the way through a map of four quarters. They know numbers and no names.

use crate::wording::Localizer;

/// A curve: a letter, and a value 0–100 for each week.
pub(super) struct Curve {
    pub(super) letter: char,
    pub(super) values: Vec<f64>,
}

/// Rows of the curves: one for every ten points.
const ROWS: usize = 10;

/// Both curves with the value axis at the left and a column for each week. Where two meet, the mark is `*`.
pub(super) fn curves(curves: &[Curve], gutter: usize, width: usize) -> Vec<String> {
    let weeks = curves.iter().map(|curve| curve.values.len()).max().unwrap_or(0);
    let column = column(weeks, gutter, width);
    let mut lines = Vec::new();
    for row in (0..=ROWS).rev() {
        let mut line = if row % 5 == 0 { format!("{:1$} |", row * 100 / ROWS, gutter - 1) } else { format!("{:gutter$}|", "") };
        for week in 0..weeks {
            let mut mark = ' ';
            for curve in curves {
                if curve.values.get(week).is_some_and(|value| at(*value, ROWS) == row) {
                    mark = if mark == ' ' { curve.letter } else { '*' };
                }
            }
            line.push_str(&format!("{mark:>column$}"));
        }
        lines.push(line);
    }
    lines.push(format!("{:gutter$}+{}", "", "-".repeat(column * weeks)));
    lines
}

/// A row under the curves: a mark for each week.
pub(super) fn lane(name: &str, marks: &[String], gutter: usize, width: usize) -> String {
    let column = column(marks.len(), gutter, width);
    let mut line = format!("{name:>gutter$} ");
    for mark in marks {
        line.push_str(&format!("{mark:>column$}"));
    }
    line
}

/// How many columns the names of these rows, and the values of the axis, stand in.
pub(super) fn gutter(names: &[String]) -> usize {
    names.iter().map(|name| textwrap::core::display_width(name)).max().unwrap_or(0).max(7)
}

/// How wide the column of a week is.
fn column(weeks: usize, gutter: usize, width: usize) -> usize {
    (width.saturating_sub(gutter + 2) / weeks.max(1)).clamp(2, 6)
}

/// Where the scale leant on a Friday, in a letter: `m` to managing, `l` to leading, `=` in balance.
pub(super) fn lean_mark(localizer: &Localizer, lean: f64) -> String {
    localizer.get(match lean {
        lean if lean > 0.12 => "lean-managing",
        lean if lean < -0.12 => "lean-leading",
        _ => "lean-level",
    })
}

/// Where somebody stood in each week, on a map of two results.
pub(super) struct Map {
    /// Delivery to the right, team upwards, 0–100 each, by week.
    pub(super) path: Vec<(f64, f64)>,
    /// Where the quarters meet.
    pub(super) cross: (f64, f64),
    /// What the quarters are called: upper left, upper right, lower left, lower right.
    pub(super) names: [String; 4],
}

/// Rows and least columns of the map.
const MAP_ROWS: usize = 12;
const MAP_COLUMNS: usize = 60;

impl Map {
    /// The map, each week as its number; a later week stands over an earlier one.
    pub(super) fn lines(&self, width: usize) -> Vec<String> {
        let columns = MAP_COLUMNS.min(width.saturating_sub(2)).max(10);
        let (across, up) = (at(self.cross.0, columns - 1), at(self.cross.1, MAP_ROWS - 1));
        let mut field = vec![vec![' '; columns]; MAP_ROWS];
        for (row, cells) in field.iter_mut().enumerate() {
            cells[across] = '|';
            if row == up {
                cells.fill('-');
                cells[across] = '+';
            }
        }
        let half = |left: bool| if left { across.saturating_sub(1) } else { columns - across - 2 };
        for (place, name) in self.names.iter().enumerate() {
            let (left, top) = (place % 2 == 0, place < 2);
            let row = if top { MAP_ROWS - 1 } else { 0 };
            let start = if left { 0 } else { across + 2 };
            for (offset, letter) in name.chars().take(half(left)).enumerate() {
                field[row][start + offset] = letter;
            }
        }
        for (week, (delivery, team)) in self.path.iter().enumerate() {
            let (column, row) = (at(*delivery, columns - 1), at(*team, MAP_ROWS - 1));
            for (offset, digit) in (week + 1).to_string().chars().enumerate() {
                field[row][(column + offset).min(columns - 1)] = digit;
            }
        }
        field.into_iter().rev().map(|cells| cells.into_iter().collect()).collect()
    }
}

/// The step of `0..=steps` that a value 0–100 falls on.
fn at(value: f64, steps: usize) -> usize {
    ((value / 100.0 * steps as f64).round() as usize).min(steps)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_stands_in_its_row() {
        let lines = curves(&[Curve { letter: 'D', values: vec![0.0, 100.0] }, Curve { letter: 'T', values: vec![0.0, 48.0] }], 7, 40);
        assert!(lines[0].ends_with('D') && lines[0].starts_with("   100"), "{lines:?}");
        assert!(lines[5].ends_with('T') && lines[5].starts_with("    50"), "{lines:?}");
        assert!(lines[10].contains('*'), "{lines:?}");
    }

    #[test]
    fn a_week_stands_in_its_quarter() {
        let names = ["lost", "thriving", "neither", "worn"].map(str::to_owned);
        let map = Map { path: vec![(10.0, 10.0), (90.0, 90.0)], cross: (60.0, 50.0), names };
        let lines = map.lines(80);
        let find = |digit: char| {
            let row = lines.iter().position(|line| line.contains(digit)).unwrap();
            (row, lines[row].find(digit).unwrap())
        };
        let (cross_row, cross_column) = find('+');
        let ((low, left), (high, right)) = (find('1'), find('2'));
        assert!(low > cross_row && left < cross_column, "{lines:?}");
        assert!(high < cross_row && right > cross_column, "{lines:?}");
    }
}
