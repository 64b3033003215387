//! The game in its window, with the plays and settings of the data folder (`FULCRUM_DATA`).

use fulcrum::gui::desk::Desk;
use fulcrum::play::DataFolder;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let desk = Desk::open(DataFolder::find()?);
    Ok(fulcrum::gui::run(desk.window(), desk)?)
}
