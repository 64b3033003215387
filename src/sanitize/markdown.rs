//! Markdown: what somebody wrote is words there, and never markup.

use super::unseen::visible_line;

/// Words that mean nothing to Markdown or to HTML in it, in one line.
#[derive(Clone, Copy, Debug)]
pub struct Markdown<'a>(pub &'a str);

impl std::fmt::Display for Markdown<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = visible_line(self.0.trim());
        // A line that begins like a list or a heading is neither.
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let numbered = digits > 0 && text[digits..].starts_with(['.', ')']);
        for (place, c) in text.char_indices() {
            let special = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&');
            let listed = place == 0 && matches!(c, '-' | '+' | '=') || numbered && place == digits;
            if special || listed {
                f.write_str("\\")?;
            }
            write!(f, "{c}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Markdown;

    #[test]
    fn nothing_a_person_wrote_is_markup() {
        assert_eq!(Markdown("<b>*x*</b>\n# no").to_string(), "\\<b\\>\\*x\\*\\</b\\> \\# no");
        assert_eq!(Markdown("- not a list").to_string(), "\\- not a list");
        assert_eq!(Markdown("1. nor this").to_string(), "1\\. nor this");
        assert_eq!(Markdown("12 of 100 | 5").to_string(), "12 of 100 \\| 5");
        assert_eq!(Markdown("a\u{202e}b").to_string(), "a\\\\u{202e}b");
    }
}
