//! What time it is. A rehearsal's hour takes five minutes.

use std::rc::Rc;
use std::time::{SystemTime, UNIX_EPOCH};

/// A rehearsal's clock is so much faster.
const FASTER: u64 = 12;

/// Seconds since 1970, from wherever they come.
#[derive(Clone)]
pub struct Clock(Rc<dyn Fn() -> u64>);

impl Clock {
    /// The system's. One that stands before 1970 stands still.
    #[must_use]
    pub fn system() -> Self {
        Self::new(|| SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()))
    }

    /// Any.
    #[must_use]
    pub fn new(seconds: impl Fn() -> u64 + 'static) -> Self {
        Self(Rc::new(seconds))
    }

    /// The same, from now on fast enough for a rehearsal.
    #[must_use]
    pub fn hurried(&self) -> Self {
        let (usual, began) = (self.clone(), self.now());
        Self::new(move || began + FASTER * usual.now().saturating_sub(began))
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> u64 {
        (self.0)()
    }
}
