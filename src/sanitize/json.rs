//! JSON: valid with any text in it already, and here also safe to look at.

use std::borrow::Cow;

use super::unseen::escaped;

/// JSON with what cannot be seen written as `\u202e`: the same values, and nothing in them that a terminal obeys.
#[must_use]
pub fn json(text: &str) -> Cow<'_, str> {
    escaped(text, |c, out| {
        let mut units = [0; 2];
        c.encode_utf16(&mut units).iter().try_for_each(|unit| std::fmt::Write::write_fmt(out, format_args!("\\u{unit:04x}")))
    })
}

#[cfg(test)]
mod tests {
    use super::json;

    #[test]
    fn the_values_stay_and_nothing_unseen_is_left() {
        let text = serde_json::to_string(&["\u{9b}31m", "\u{202e}", "\u{e0041}", "Zoë"]).expect("JSON");
        let safe = json(&text);
        assert_eq!(safe, "[\"\\u009b31m\",\"\\u202e\",\"\\udb40\\udc41\",\"Zoë\"]");
        let (same, before): (Vec<String>, Vec<String>) =
            (serde_json::from_str(&safe).expect("JSON"), serde_json::from_str(&text).expect("JSON"));
        assert_eq!(same, before);
    }
}
