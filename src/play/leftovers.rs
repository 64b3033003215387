//! What a program that was killed while it wrote has left behind: half-written files under names of their own. They are found again and
//! removed; nothing else is.

use std::fs::File;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// How the name of a file ends while it is written.
pub(crate) const PART: &str = ".part";

/// Letters and digits between the name of the file and the end, which tell two writers apart.
const APART: usize = 6;

/// Nothing is written for longer than this.
const STALE: Duration = Duration::from_secs(60);

/// Removes what killed programs have left in this folder. A file that somebody still writes is locked, or young, and stays.
pub(crate) fn remove_leftovers(folder: &Path) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let is_ours = entry.file_name().to_str().is_some_and(is_part) && entry.file_type().is_ok_and(|kind| kind.is_file());
        if is_ours && is_abandoned(&entry.path()) {
            // What cannot be removed today is removed another day.
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// Whether a name is one that Fulcrum gives to a file while it writes it: `first-loaf-1.ronAb12Cd.part`, `.fulcrumAb12Cd.part`.
fn is_part(name: &str) -> bool {
    let Some(stem) = name.strip_suffix(PART) else { return false };
    let Some((name, apart)) = stem.len().checked_sub(APART).and_then(|at| stem.split_at_checked(at)) else { return false };
    let is_ours = name == ".fulcrum" || [".ron", ".txt", ".scenario"].iter().any(|end| name.ends_with(end));
    is_ours && apart.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn is_abandoned(path: &Path) -> bool {
    let written = path.metadata().and_then(|of| of.modified()).ok();
    let is_old = written.and_then(|at| SystemTime::now().duration_since(at).ok()).is_some_and(|age| age >= STALE);
    is_old && File::open(path).is_ok_and(|file| file.try_lock().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn old(path: &Path) -> File {
        let file = File::create(path).expect("made");
        file.set_modified(SystemTime::now() - Duration::from_secs(3600)).expect("dated");
        file
    }

    #[test]
    fn only_what_a_killed_write_left_is_removed() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        for name in ["first-loaf-1.ronAb12Cd.part", ".fulcrumx9Y8z7.part", "film.part", "notes.ron.part", "first-loaf-1.ron"] {
            old(&at(name));
        }
        File::create(at("young.ronAb12Cd.part")).expect("made");
        let written = old(&at("written.ronAb12Cd.part"));
        written.lock().expect("locked");
        remove_leftovers(folder.path());
        let mut left: Vec<String> =
            std::fs::read_dir(folder.path()).expect("a folder").flatten().map(|it| it.file_name().to_string_lossy().into_owned()).collect();
        left.sort();
        assert_eq!(left, ["film.part", "first-loaf-1.ron", "notes.ron.part", "written.ronAb12Cd.part", "young.ronAb12Cd.part"]);
    }
}
