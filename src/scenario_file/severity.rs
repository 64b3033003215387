//! How much a problem matters.

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The file cannot be played.
    Error,
    /// It can be played, and is probably not what the author means.
    Warning,
    /// Worth a look.
    Hint,
}

impl Severity {
    /// All of them, the gravest first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Hint];

    /// What one of them is called.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }

    /// “1 error”, “3 hints”.
    #[must_use]
    pub fn counted(self, count: usize) -> String {
        format!("{count} {}{}", self.name(), if count == 1 { "" } else { "s" })
    }
}
