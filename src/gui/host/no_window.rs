//! What is done where no window can be opened: it is said in one line, and the game goes on elsewhere.

use std::any::Any;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::wording::{Explain, Localizer};

/// No window could be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoWindow {
    /// No environment variable names a display.
    #[error("no display")]
    NoDisplay,
    /// There seems to be a display, but nothing could be drawn on it.
    #[error("no window: {0}")]
    Failed(String),
}

impl Explain for NoWindow {
    fn explain(&self, localizer: &Localizer) -> String {
        match self {
            Self::NoDisplay => localizer.get("no-display"),
            Self::Failed(why) => localizer.fill("no-window", &[("why", why.as_str().into())]),
        }
    }
}

/// Whether the environment names a display.
pub(super) fn look_for_display() -> Result<(), NoWindow> {
    let named = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let elsewhere = cfg!(any(not(unix), target_os = "macos"));
    if elsewhere || ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"].iter().any(named) { Ok(()) } else { Err(NoWindow::NoDisplay) }
}

/// Runs a window. Until its first picture was shown, a panic means that there is no window; after it, it is a panic.
pub(super) fn guarded(shown: &Arc<AtomicBool>, run: impl FnOnce()) -> Result<(), NoWindow> {
    let last_words = Arc::new(Mutex::new(None));
    let usual: Arc<dyn Fn(&PanicHookInfo<'_>) + Send + Sync> = Arc::from(panic::take_hook());
    panic::set_hook({
        let (shown, usual, last_words) = (Arc::clone(shown), Arc::clone(&usual), Arc::clone(&last_words));
        Box::new(move |info| {
            if shown.load(Ordering::Relaxed) {
                usual(info);
            } else {
                let mut first = last_words.lock().unwrap_or_else(PoisonError::into_inner);
                first.get_or_insert_with(|| one_line(info.payload()));
            }
        })
    });
    let outcome = panic::catch_unwind(AssertUnwindSafe(run));
    panic::set_hook(Box::new(move |info| usual(info)));
    match outcome {
        Ok(()) => Ok(()),
        Err(payload) if shown.load(Ordering::Relaxed) => panic::resume_unwind(payload),
        Err(payload) => {
            let first = last_words.lock().unwrap_or_else(PoisonError::into_inner).take();
            Err(NoWindow::Failed(first.unwrap_or_else(|| one_line(payload.as_ref()))))
        }
    }
}

/// The first sentence of what a panic said, without the details that only its makers need.
fn one_line(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<String>().map(String::as_str).or_else(|| payload.downcast_ref::<&str>().copied());
    let line = text.and_then(|text| text.lines().find(|line| !line.trim().is_empty())).unwrap_or("no reason was given");
    let end = [": ", "! ", ". "].iter().filter_map(|mark| line.find(mark)).min().unwrap_or(line.len());
    line[..end].trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    // One test, for the panic hook belongs to the whole process.
    #[test]
    fn a_panic_means_no_window_only_before_the_first_picture() {
        let shown = Arc::new(AtomicBool::new(false));
        let failed = guarded(&shown, || panic!("\nno driver number {}! See the manual.\nand a second line", 7));
        assert_eq!(failed, Err(NoWindow::Failed("no driver number 7".into())));
        assert_eq!(guarded(&shown, || {}), Ok(()));

        shown.store(true, Ordering::Relaxed);
        let later = panic::catch_unwind(AssertUnwindSafe(|| guarded(&shown, || panic::resume_unwind(Box::new("a bug")))));
        assert_eq!(later.expect_err("it goes through").downcast_ref::<&str>(), Some(&"a bug"));
    }
}
