//! How far each debrief was walked, so that it opens again where it was left.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::gui::screens::debrief::Walk;
use crate::play::DataFolder;
use crate::scenario_file::{SMALL_FILE, read_text};

/// The walk of the play whose record this is; a new one if it was never opened.
pub(super) fn find(folder: &DataFolder, record: &Path) -> Walk {
    let mut walk = all(folder).remove(&name(record)).unwrap_or_default();
    walk.go(walk.part);
    walk
}

/// Keeps it. It only spares some presses: where it cannot be kept, nothing is lost and nothing is said.
pub(super) fn keep(folder: &DataFolder, record: &Path, walk: &Walk) {
    let mut walks = all(folder);
    walks.insert(name(record), walk.clone());
    let text = ron::to_string(&walks).expect("this is a bug in Fulcrum: walks that cannot be written as text");
    let _ = DataFolder::write(&file(folder), &text);
}

fn all(folder: &DataFolder) -> BTreeMap<String, Walk> {
    read_text(&file(folder), SMALL_FILE).ok().and_then(|text| ron::from_str(&text).ok()).unwrap_or_default()
}

fn name(record: &Path) -> String {
    record.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn file(folder: &DataFolder) -> PathBuf {
    folder.path().join("walks.ron")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::screens::debrief::Part;

    #[test]
    fn each_walk_opens_where_it_was_left() {
        let dir = tempfile::tempdir().expect("a folder");
        let folder = DataFolder::at(dir.path());
        let (one, other) = (Path::new("records/a-1.ron"), Path::new("records/b-1.ron"));
        assert_eq!(find(&folder, one).part, Part::Story);
        let mut walk = find(&folder, one);
        walk.go(Part::Seat);
        keep(&folder, one, &walk);
        assert_eq!((find(&folder, one), find(&folder, other).part), (walk, Part::Story));
    }
}
