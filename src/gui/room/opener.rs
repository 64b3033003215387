//! Opening a paper in the program that the system has for it.

use std::io;
use std::path::Path;
use std::rc::Rc;

/// What opens a file.
type Open = dyn Fn(&Path) -> io::Result<()>;

/// Opens a file in another program.
#[derive(Clone)]
pub struct Opener(Rc<Open>);

impl Opener {
    /// The system's.
    #[must_use]
    pub fn system() -> Self {
        Self::new(|path| open::that_detached(path))
    }

    /// Any.
    #[must_use]
    pub fn new(opens: impl Fn(&Path) -> io::Result<()> + 'static) -> Self {
        Self(Rc::new(opens))
    }

    /// Opens it; the other program goes on by itself.
    ///
    /// # Errors
    /// What the system says if it has no program for it.
    pub fn open(&self, path: &Path) -> io::Result<()> {
        (self.0)(path)
    }
}
