//! Lines on paper: headings, paragraphs and items, broken to the width. Whatever is set here is shown, and nothing in it is obeyed by the
//! terminal. It knows no page.

use super::style::{Headings, Style};
use crate::sanitize::{visible, visible_line};

/// Text that grows line by line.
#[derive(Debug)]
pub(super) struct Paper {
    style: Style,
    text: String,
}

impl Paper {
    pub(super) fn new(style: Style) -> Self {
        Self { style, text: String::new() }
    }

    pub(super) fn width(&self) -> usize {
        self.style.width
    }

    /// An empty line, unless there is one already.
    pub(super) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A heading, with a gap before it.
    pub(super) fn heading(&mut self, words: &str) {
        self.gap();
        self.strong(words);
    }

    /// A line that stands out.
    pub(super) fn strong(&mut self, words: &str) {
        for line in self.broken(words, "", "") {
            match self.style.headings {
                Headings::Plain => self.text.push_str(&line),
                Headings::Bold => {
                    self.text.push_str("\u{1b}[1m");
                    self.text.push_str(&line);
                    self.text.push_str("\u{1b}[0m");
                }
            }
            self.text.push('\n');
        }
    }

    /// A paragraph.
    pub(super) fn para(&mut self, words: &str) {
        self.set(words, "", "");
    }

    /// Paragraphs with a gap between them.
    pub(super) fn paras<S: AsRef<str>>(&mut self, paras: &[S]) {
        for (place, words) in paras.iter().enumerate() {
            if place > 0 {
                self.gap();
            }
            self.para(words.as_ref());
        }
    }

    /// A paragraph that hangs under its mark: “ 1  One-on-one”.
    pub(super) fn item(&mut self, mark: &str, words: &str) {
        let under = " ".repeat(textwrap::core::display_width(mark));
        self.set(words, mark, &under);
    }

    /// A line as it is: a drawing.
    pub(super) fn drawn(&mut self, line: &str) {
        self.text.push_str(visible_line(line).trim_end());
        self.text.push('\n');
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    fn set(&mut self, words: &str, first: &str, then: &str) {
        for line in self.broken(words, first, then) {
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    fn broken(&self, words: &str, first: &str, then: &str) -> Vec<String> {
        let options = textwrap::Options::new(self.style.width)
            .initial_indent(first)
            .subsequent_indent(then)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        textwrap::wrap(&visible(words), options).into_iter().map(std::borrow::Cow::into_owned).collect()
    }
}
