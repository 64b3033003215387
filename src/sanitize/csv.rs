//! Cells of a spreadsheet: a name is no formula, whatever it begins with.

use super::unseen::{is_unseen, visible_line};

/// What a spreadsheet takes for the beginning of a formula, the wide and the small forms of it too.
const FORMULA: &[char] = &['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫'];

/// A text as a cell: in one line, and with an apostrophe before it where a spreadsheet would reckon with it. Blanks before a formula do
/// not keep it from being one.
#[must_use]
pub fn csv_cell(text: &str) -> String {
    let begins = text.trim_start_matches(|c: char| c.is_whitespace() || is_unseen(c));
    let is_formula = begins.starts_with(FORMULA) || text.starts_with(['\t', '\r', '\n']);
    format!("{}{}", if is_formula { "'" } else { "" }, visible_line(text))
}

#[cfg(test)]
mod tests {
    use super::csv_cell;

    #[test]
    fn a_formula_is_quoted_whatever_stands_before_it() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\u{a0}=1", "\u{200b}=1", "\u{feff}=1", "＝1", "\u{3000}＝1", "\t=1", "\r=1"]
        {
            assert!(csv_cell(text).starts_with('\''), "{text:?}");
        }
        assert_eq!(csv_cell("\t1"), "' 1");
        assert_eq!(csv_cell("Ana"), "Ana");
        assert_eq!(csv_cell("Anne-Marie = A"), "Anne-Marie = A");
        assert_eq!(csv_cell("A\u{202e}na"), "A\\u{202e}na");
    }
}
