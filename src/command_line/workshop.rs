//! `fulcrum workshop`: the room and the facilitator's notes in windows; without a display, the kit.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::bail;

use fulcrum::play::{DataFolder, Entry, catalog};
use fulcrum::report::workshop::kit;
use fulcrum::report::{Overwrite, write_file};
use fulcrum::sim::luck::Seed;
use fulcrum::workshop::{Length, Seating, SetUp, WorkshopSession};

use super::scenarios::{self, Found};
use super::window::{Opening, open};
use super::{WorkshopArgs, localizer, tell};

/// Opens the set-up of a workshop, or writes its kit.
pub(super) fn workshop(args: &WorkshopArgs) -> anyhow::Result<ExitCode> {
    let folder = DataFolder::find()?;
    folder.tidy();
    let entry = match args.scenario.as_deref().map(scenarios::find).transpose()? {
        None => None,
        Some(Found::Scenario(entry)) => Some(*entry),
        Some(Found::Not(code)) => return Ok(code),
    };
    if let Some(file) = &args.kit {
        return write_kit(&folder, entry, args, file);
    }
    if let Err(why) = open(&folder, Opening::Workshop(entry.map(Box::new))) {
        let scenario = args.scenario.as_ref().map_or("first-loaf".into(), |scenario| scenario.to_string_lossy());
        tell(&localizer(), "command-workshop-needs-window", &[("why", why.into()), ("scenario", scenario.into())]);
        return Ok(ExitCode::from(1));
    }
    Ok(ExitCode::SUCCESS)
}

/// The printable kit; a file that is there already is left alone.
fn write_kit(folder: &DataFolder, entry: Option<Entry>, args: &WorkshopArgs, file: &Path) -> anyhow::Result<ExitCode> {
    let localizer = localizer();
    let entry = entry.or_else(|| catalog(Some(folder)).into_iter().find(|entry| entry.scenario().is_some()));
    let Some(scenario) = entry.as_ref().and_then(Entry::scenario) else { bail!(localizer.get("command-no-kit")) };
    let seating = args.tables.map_or(Seating::OneRoom, Seating::Tables);
    let set_up = SetUp::proposed(scenario, args.people, seating, args.minutes.into())?;
    let room = WorkshopSession::new(Arc::clone(scenario), set_up, Seed(1))?;
    let kit = kit(&localizer.for_scenario(scenario), &room);
    write_file(file, Overwrite::Never, |out| std::io::Write::write_all(out, kit.as_bytes()))?;
    let args = [("title", scenario.title.as_str().into()), ("path", file.display().to_string().into())];
    tell(&localizer, "command-kit-written", &args);
    Ok(ExitCode::SUCCESS)
}

impl From<super::Minutes> for Length {
    fn from(minutes: super::Minutes) -> Self {
        match minutes {
            super::Minutes::FortyFive => Self::Minutes45,
            super::Minutes::Sixty => Self::Minutes60,
            super::Minutes::Ninety => Self::Minutes90,
        }
    }
}
