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

/// Keeps it. It only spares some presses: where it cannot be kept, nothing is lost and nothing is said. A file that cannot be read is put
/// aside first, and never written over.
pub(super) fn keep(folder: &DataFolder, record: &Path, walk: &Walk) {
    let mut walks = match read(folder) {
        Ok(walks) => walks,
        Err(Unreadable) if put_aside(folder) => BTreeMap::new(),
        Err(Unreadable) => return,
    };
    walks.insert(name(record), walk.clone());
    let text = ron::to_string(&walks).expect("this is a bug in Fulcrum: walks that cannot be written as text");
    let _ = DataFolder::write(&file(folder), &text);
}

fn all(folder: &DataFolder) -> BTreeMap<String, Walk> {
    read(folder).unwrap_or_default()
}

/// There is a file, and it cannot be read.
struct Unreadable;

fn read(folder: &DataFolder) -> Result<BTreeMap<String, Walk>, Unreadable> {
    match read_text(&file(folder), SMALL_FILE) {
        Ok(text) => ron::from_str(&text).map_err(|_| Unreadable),
        Err(error) if error.is_missing() => Ok(BTreeMap::new()),
        Err(_) => Err(Unreadable),
    }
}

/// Gives the file another name, beside what was put aside before; whether that was done.
fn put_aside(folder: &DataFolder) -> bool {
    let names = (1_u32..100).map(|number| folder.path().join(format!("walks.unreadable-{number}.ron")));
    names.into_iter().find(|name| !name.exists()).is_some_and(|name| std::fs::rename(file(folder), name).is_ok())
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
    use crate::debrief::Part;

    #[test]
    fn each_walk_opens_where_it_was_left() {
        let dir = tempfile::tempdir().expect("a folder");
        let folder = DataFolder::at(dir.path());
        let (one, other) = (Path::new("records/a-1.ron"), Path::new("records/b-1.ron"));
        assert_eq!(find(&folder, one).part, Part::Story);
        let mut walk = find(&folder, one);
        walk.go(Part::Seats);
        keep(&folder, one, &walk);
        assert_eq!((find(&folder, one), find(&folder, other).part), (walk, Part::Story));
    }

    #[test]
    fn a_file_of_walks_that_cannot_be_read_is_put_aside_and_not_written_over() {
        let dir = tempfile::tempdir().expect("a folder");
        let folder = DataFolder::at(dir.path());
        std::fs::write(file(&folder), "{\"a-1\": half of it").expect("a file");
        let one = Path::new("records/a-1.ron");
        let walk = find(&folder, one);
        keep(&folder, one, &walk);
        assert_eq!(find(&folder, one), walk);
        let kept = std::fs::read_to_string(dir.path().join("walks.unreadable-1.ron")).expect("it was put aside");
        assert_eq!(kept, "{\"a-1\": half of it");
    }
}
