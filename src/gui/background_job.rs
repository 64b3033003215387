//! Long work beside the window: on a thread where there are threads, else a slice at each look. How far it is can be asked at any time,
//! a panic in it is a value that can be shown, and nobody waits for it once it is dropped.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::debrief::Progress;

/// How often the window looks how far the work is.
pub(in crate::gui) const LOOK: Duration = Duration::from_millis(300);

/// What one slice of the work came to.
pub(in crate::gui) enum Slice<T> {
    /// There is more to do.
    More,
    /// All of it is done.
    Done(T),
    /// Nobody waits for it any more.
    Stopped,
}

type Work<T> = Box<dyn FnMut(&Progress<'_>) -> Slice<T> + Send>;

/// Work that goes on beside the window.
pub(in crate::gui) struct BackgroundJob<T> {
    runs: Mutex<Runs<T>>,
    watched: Watched,
}

/// Where the work is done.
enum Runs<T> {
    /// On a thread of its own, which sends the result.
    OnThread(Receiver<Outcome<T>>),
    /// Here, one slice whenever somebody looks.
    InSlices(Work<T>),
}

/// What the worker and the window share.
#[derive(Clone, Default)]
struct Watched {
    /// The share that is done, as bits of an `f32`.
    done: Arc<AtomicU32>,
    stop: Arc<AtomicBool>,
}

/// How far work has come.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::gui) enum Outcome<T> {
    /// It goes on.
    Running,
    /// It is done.
    Done(T),
    /// It panicked, with these words: a bug, and no reason to close the window.
    Failed(String),
}

impl<T: Send + 'static> BackgroundJob<T> {
    /// Begins. `work` is called until it is done or stopped; each call should be short where there may be no threads.
    pub(in crate::gui) fn begin(work: impl FnMut(&Progress<'_>) -> Slice<T> + Send + 'static) -> Self {
        let watched = Watched::default();
        let (send, result) = channel();
        let held: Arc<Mutex<Option<Work<T>>>> = Arc::new(Mutex::new(Some(Box::new(work))));
        let (taken, seen) = (Arc::clone(&held), watched.clone());
        let spawned = thread::Builder::new().name("background job".into()).spawn(move || {
            let work = taken.lock().unwrap_or_else(PoisonError::into_inner).take();
            if let Some(work) = work {
                run(work, &seen, &send);
            }
        });
        let left = held.lock().unwrap_or_else(PoisonError::into_inner).take_if(|_| spawned.is_err());
        let runs = left.map_or(Runs::OnThread(result), Runs::InSlices);
        Self { runs: Mutex::new(runs), watched }
    }

    /// The same where there are no threads.
    #[cfg(test)]
    fn begin_in_slices(work: impl FnMut(&Progress<'_>) -> Slice<T> + Send + 'static) -> Self {
        Self { runs: Mutex::new(Runs::InSlices(Box::new(work))), watched: Watched::default() }
    }

    /// How far it has come. Without threads this is where a slice of it is done.
    pub(in crate::gui) fn poll(&self) -> Outcome<T> {
        match &mut *self.runs.lock().unwrap_or_else(PoisonError::into_inner) {
            Runs::OnThread(result) => match result.try_recv() {
                Ok(outcome) => outcome,
                Err(TryRecvError::Empty) => Outcome::Running,
                Err(TryRecvError::Disconnected) => ended_without_result(),
            },
            Runs::InSlices(work) => one_slice(work, &self.watched).unwrap_or(Outcome::Running),
        }
    }

    /// What becomes of it, waited for.
    pub(in crate::gui) fn wait(&self) -> Outcome<T> {
        loop {
            let outcome = match &mut *self.runs.lock().unwrap_or_else(PoisonError::into_inner) {
                Runs::OnThread(result) => result.recv().unwrap_or_else(|_| ended_without_result()),
                Runs::InSlices(work) => one_slice(work, &self.watched).unwrap_or(Outcome::Running),
            };
            if !matches!(outcome, Outcome::Running) {
                return outcome;
            }
        }
    }
}

fn ended_without_result<T>() -> Outcome<T> {
    Outcome::Failed("the work ended without a result".into())
}

impl<T> BackgroundJob<T> {
    /// The share that is done, 0–1.
    pub(in crate::gui) fn done(&self) -> f32 {
        f32::from_bits(self.watched.done.load(Ordering::Relaxed))
    }
}

impl<T> Drop for BackgroundJob<T> {
    fn drop(&mut self) {
        self.watched.stop.store(true, Ordering::Relaxed);
    }
}

/// Slice after slice, until it is done, stopped or failed.
fn run<T>(mut work: Work<T>, watched: &Watched, send: &Sender<Outcome<T>>) {
    while !watched.stop.load(Ordering::Relaxed) {
        if let Some(outcome) = one_slice(&mut work, watched) {
            // Nobody may be there to take it any more.
            let _ = send.send(outcome);
            return;
        }
    }
}

/// One slice; nothing while there is more to do, or where nobody waits.
fn one_slice<T>(work: &mut Work<T>, watched: &Watched) -> Option<Outcome<T>> {
    let progress = |share: f32| watched.done.store(share.to_bits(), Ordering::Relaxed);
    match catch_unwind(AssertUnwindSafe(|| work(&Progress::new(&watched.stop, &progress)))) {
        Ok(Slice::Done(result)) => Some(Outcome::Done(result)),
        Ok(Slice::More) => None,
        Ok(Slice::Stopped) => Some(ended_without_result()),
        Err(panic) => Some(Outcome::Failed(words_of(panic.as_ref()))),
    }
}

/// What a panic said.
fn words_of(panic: &(dyn Any + Send)) -> String {
    let words = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    words.unwrap_or("no reason was given").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_result_comes_once_it_is_there() {
        let (go, wait) = channel::<()>();
        let work = BackgroundJob::begin(move |_| wait.recv().map_or(Slice::Stopped, |()| Slice::Done(7)));
        assert_eq!(work.poll(), Outcome::Running);
        go.send(()).expect("the work waits");
        assert_eq!(work.wait(), Outcome::Done(7));
    }

    /// Work of three slices.
    fn three_slices() -> impl FnMut(&Progress<'_>) -> Slice<u8> + Send {
        let mut slices = 0;
        move |_| {
            slices += 1;
            if slices < 3 { Slice::More } else { Slice::Done(slices) }
        }
    }

    #[test]
    fn without_threads_each_look_does_a_slice() {
        let work = BackgroundJob::begin_in_slices(three_slices());
        assert_eq!([work.poll(), work.poll(), work.poll()], [Outcome::Running, Outcome::Running, Outcome::Done(3)]);
        assert_eq!(BackgroundJob::begin(three_slices()).wait(), Outcome::Done(3), "and with threads it comes to the same");
    }

    #[test]
    fn work_that_panics_becomes_a_value_and_does_not_take_the_window_with_it() {
        let failed = Outcome::Failed("on purpose, in a test".into());
        let fails = |_: &Progress<'_>| -> Slice<u8> { panic!("on purpose, in a test") };
        assert_eq!(BackgroundJob::begin(fails).wait(), failed);
        assert_eq!(BackgroundJob::begin_in_slices(fails).poll(), failed);
    }

    #[test]
    fn work_that_nobody_waits_for_is_not_gone_on_with() {
        let (send, told) = channel::<()>();
        let work: BackgroundJob<()> = BackgroundJob::begin(move |_| {
            // Once the sender is dropped with the work, `told` ends.
            let _ = &send;
            thread::yield_now();
            Slice::More
        });
        drop(work);
        assert!(told.recv().is_err());
    }
}
