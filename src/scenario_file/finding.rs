//! What was measured in real teams: the findings that the numbers of the rules answer to, in our own words and with their sources.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

/// A finding.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// What was found, in a line.
    pub finding: String,
    /// How large it was.
    pub size: String,
    /// Who measured it.
    pub source: String,
    /// What of it must hold in the game.
    pub in_the_game: String,
}

#[derive(Deserialize)]
#[serde(rename = "Evidence")]
struct Table(BTreeMap<String, Finding>);

/// All findings by key.
#[must_use]
pub fn findings() -> &'static BTreeMap<String, Finding> {
    static TABLE: OnceLock<BTreeMap<String, Finding>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let text = include_str!("../../assets/evidence.ron");
        let table: Table =
            ron::from_str(text).unwrap_or_else(|error| panic!("this is a bug in Fulcrum: its evidence cannot be read: {error}"));
        table.0
    })
}
