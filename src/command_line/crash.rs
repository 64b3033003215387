//! If the window stops because of a mistake of ours, what is known of it is kept in a file that can be sent to somebody.

use std::backtrace::Backtrace;
use std::panic::{self, PanicHookInfo};
use std::path::{Path, PathBuf};

use fulcrum::play::{DataFolder, FolderError};
use fulcrum::wording::Explain;

use super::{localizer, tell};

/// From now on a panic leaves a report in the folder and says where it lies.
pub(super) fn report_into(folder: &DataFolder) {
    // Read now: a panic may come where nothing can be read any more.
    let (folder, localizer) = (folder.path().to_owned(), localizer());
    panic::set_hook(Box::new(move |info| {
        tell(&localizer, "command-bug", &[("what", what_was_said(info).into())]);
        match write(&folder, &text(info)) {
            Ok(path) => tell(&localizer, "command-bug-kept", &[("path", path.display().to_string().into())]),
            Err(error) => tell(&localizer, "command-bug-not-kept", &[("why", error.explain(&localizer).into())]),
        }
    }));
}

/// Writes a report under the first name that is free: a report is never replaced.
fn write(folder: &Path, text: &str) -> Result<PathBuf, FolderError> {
    DataFolder::make(folder)?;
    let free = (1..).map(|n| folder.join(format!("bug-report-{n}.txt"))).find(|path| !path.exists());
    let path = free.expect("this is a bug in Fulcrum: there are names without end");
    DataFolder::write(&path, text)?;
    Ok(path)
}

fn text(info: &PanicHookInfo<'_>) -> String {
    let place = info.location().map_or_else(String::new, |place| format!(" at {place}"));
    format!(
        "Fulcrum {} on {} stopped{place}:\n{}\n\n{}",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        what_was_said(info),
        Backtrace::force_capture()
    )
}

fn what_was_said<'a>(info: &'a PanicHookInfo<'_>) -> &'a str {
    info.payload_as_str().unwrap_or("nothing was said")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_replaces_no_other() {
        let folder = tempfile::tempdir().expect("a folder");
        let first = write(folder.path(), "one").expect("it is written");
        let second = write(folder.path(), "two").expect("it is written");
        assert_ne!(first, second);
        assert_eq!(std::fs::read_to_string(first).expect("it is there"), "one");
    }
}
