//! Small plots made of letters.

use crate::author::statistics::Histogram;

/// Columns of a plot of 0–100: two points each, nearly.
pub(super) const WIDTH: usize = 51;

/// How often each value was seen, as a row of blocks; the highest is full.
pub(super) fn shape(histogram: &Histogram) -> String {
    const BLOCKS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let bins = histogram.bins(WIDTH);
    let most = bins.iter().copied().max().unwrap_or(0).max(1);
    let block = |count: &u64| match count {
        0 => ' ',
        count => BLOCKS[((u128::from(*count) * 8).div_ceil(u128::from(most)) as usize).clamp(1, 8) - 1],
    };
    bins.iter().map(block).collect::<String>().trim_end().to_owned()
}

/// The scale under such plots, with a mark at a bar.
pub(super) fn scale(bar: f64) -> String {
    let mut columns = vec!['·'; WIDTH];
    let place = |value: f64| ((value * WIDTH as f64 / 101.0) as usize).min(WIDTH - 1);
    columns[place(bar)] = '^';
    for (value, label) in [(0.0, "0"), (25.0, "25"), (50.0, "50"), (75.0, "75"), (98.0, "100")] {
        let start = place(value).min(WIDTH - label.len());
        if (start..start + label.len()).all(|column| columns[column] == '·') {
            label.chars().enumerate().for_each(|(offset, letter)| columns[start + offset] = letter);
        }
    }
    columns.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shape_is_as_high_as_often_and_empty_where_never() {
        let mut histogram = Histogram::default();
        (0..80).for_each(|_| histogram.add(50.0));
        (0..10).for_each(|_| histogram.add(10.0));
        let shape = shape(&histogram);
        assert_eq!(shape.chars().filter(|letter| *letter != ' ').collect::<String>(), "▁█");
        assert_eq!(shape.chars().position(|letter| letter == '█'), Some(25));
    }

    #[test]
    fn the_scale_marks_its_bar() {
        let scale = scale(60.0);
        assert_eq!(scale.chars().count(), WIDTH);
        assert!(scale.starts_with('0') && scale.ends_with("100") && scale.contains('^'));
    }
}
