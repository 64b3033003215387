//! `fulcrum new` and `fulcrum upgrade`: an author's file is made once, and after that only edited as text.

use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};

use fulcrum::scenario_file::{self, upgrade::Upgraded};

use super::say;

/// Writes a small scenario that plays to ID.ron; an existing file is left alone.
pub(super) fn new(id: &str, template: &str) -> anyhow::Result<ExitCode> {
    let text = scenario_file::template(template, id)?;
    let path = PathBuf::from(format!("{id}.ron"));
    let mut file = match File::create_new(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            bail!("{} is there already and is left as it is; take another id, or move the file", path.display())
        }
        Err(error) => return Err(error).with_context(|| format!("{} cannot be written", path.display())),
    };
    file.write_all(text.as_bytes()).with_context(|| format!("{} cannot be written", path.display()))?;
    say(&format!("{0} is there. Play it: fulcrum play {0} · check it: fulcrum check {0}", path.display()));
    Ok(ExitCode::SUCCESS)
}

/// Brings a file to the format of today.
pub(super) fn upgrade(path: &Path) -> anyhow::Result<ExitCode> {
    let text = scenario_file::read(path)?;
    match scenario_file::upgrade::upgrade(&text) {
        Upgraded::Current => {
            say(&format!("{} is of today's format; nothing to do", path.display()));
            Ok(ExitCode::SUCCESS)
        }
        Upgraded::Newer(format) => bail!("{} has format {format}; a newer Fulcrum reads it", path.display()),
        Upgraded::Unknown => bail!("{} has no format number; `fulcrum check {}` says more", path.display(), path.display()),
    }
}
