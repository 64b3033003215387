//! The front of the house: the desk of who plays alone, and the workshop it hands over to.

use egui::{Ui, Vec2};

use super::desk::Desk;
use super::host::{Flow, Scene, WindowState};
use super::room::{Clock, WorkshopApp};
use super::screens::Door;
use crate::play::{DataFolder, Entry};

/// What the window shows: the desk, or a workshop.
pub struct Front {
    folder: DataFolder,
    desk: Desk,
    workshop: Option<WorkshopApp>,
    displays: usize,
}

impl Front {
    /// With a desk in front.
    #[must_use]
    pub fn of(folder: DataFolder, desk: Desk) -> Self {
        Self { folder, desk, workshop: None, displays: 1 }
    }

    /// With the set-up of a workshop in front, this scenario chosen.
    #[must_use]
    pub fn with_workshop(mut self, scenario: Option<Entry>) -> Self {
        self.open_workshop(scenario);
        self
    }

    fn open_workshop(&mut self, scenario: Option<Entry>) {
        let mut workshop = WorkshopApp::open(self.folder.clone(), self.desk.settings(), scenario, Clock::system());
        workshop.displays(self.displays);
        self.workshop = Some(workshop);
    }
}

impl Scene for Front {
    fn ui(&mut self, ui: &mut Ui) -> Flow {
        if let Some(workshop) = &mut self.workshop {
            workshop.ui(ui);
            if workshop.has_left() {
                self.workshop = None;
                self.desk.back_from_workshop();
                ui.ctx().request_repaint();
            }
            return Flow::Stay;
        }
        let flow = self.desk.ui(ui);
        if let Some(door) = self.desk.hands_over() {
            self.open_workshop(None);
            if let (Door::GoOn(path), Some(workshop)) = (door, &mut self.workshop) {
                workshop.resume(&path);
            }
            ui.ctx().request_repaint();
        }
        flow
    }

    fn drawn_for(&self) -> Option<Vec2> {
        match &self.workshop {
            // The room's page fills its window by itself.
            Some(workshop) if workshop.shows_the_room() => None,
            _ => Scene::drawn_for(&self.desk),
        }
    }

    fn beside_drawn_for(&self) -> Option<Vec2> {
        Scene::drawn_for(&self.desk)
    }

    fn closing(&mut self) {
        if let Some(workshop) = &mut self.workshop {
            workshop.closing();
        }
        Scene::closing(&mut self.desk);
    }

    fn window_changed(&mut self, state: WindowState) {
        Scene::window_changed(&mut self.desk, state);
    }

    fn beside(&self) -> Option<String> {
        self.workshop.as_ref()?.beside()
    }

    fn beside_ui(&mut self, ui: &mut Ui) {
        if let Some(workshop) = &mut self.workshop {
            workshop.beside_ui(ui);
            if workshop.has_left() {
                ui.ctx().request_repaint();
            }
        }
    }

    fn beside_closed(&mut self) {
        if let Some(workshop) = &mut self.workshop {
            workshop.beside_closed();
        }
    }

    fn turns(&self) -> Option<usize> {
        self.workshop.as_ref()?.turns()
    }

    fn displays(&mut self, there: usize) {
        self.displays = there;
        if let Some(workshop) = &mut self.workshop {
            workshop.displays(there);
        }
    }
}
