//! The scenarios that come with Fulcrum.

use std::sync::OnceLock;

use include_dir::{Dir, include_dir};

static SCENARIOS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");

/// The one that a new player is offered first.
pub const FLAGSHIP: &str = "home-by-noon.ron";

/// File name and text of each, the flagship first, then by name.
#[must_use]
pub fn built_in() -> &'static [(&'static str, &'static str)] {
    static ALL: OnceLock<Vec<(&str, &str)>> = OnceLock::new();
    ALL.get_or_init(collect)
}

fn collect() -> Vec<(&'static str, &'static str)> {
    let name = |path: &'static std::path::Path| path.file_name().and_then(|name| name.to_str());
    let mut all: Vec<(&str, &str)> = SCENARIOS
        .files()
        .filter(|file| file.path().extension().is_some_and(|extension| extension == "ron"))
        .filter_map(|file| Some((name(file.path())?, file.contents_utf8()?)))
        .collect();
    all.sort_by_key(|(name, _)| (*name != FLAGSHIP, *name));
    all
}
