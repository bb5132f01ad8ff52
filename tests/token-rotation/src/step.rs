//! The steps of a refresh, and a gate that holds a worker at one of them.

use std::{
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
};

use tokio::sync::Notify;

/// A point within a refresh at which a worker can be held, killed or stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The store is about to be asked for the lease.
    BeforeLease,
    /// The worker has the lease.
    Leased,
    /// The worker has loaded the tokens again and is about to send their refresh token to Zoom.
    Loaded,
    /// Zoom has sent the new tokens, and the old refresh token is invalid. The new tokens are not saved yet.
    Granted,
    /// The new tokens are saved. The lease is not released yet.
    Saved,
    /// The lease is released.
    Released,
}

impl Step {
    /// The steps, in order.
    pub const ALL: [Self; 6] =
        [Self::BeforeLease, Self::Leased, Self::Loaded, Self::Granted, Self::Saved, Self::Released];

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.to_string() == name)
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// The step at which a worker is to be held. The worker reports to its test by writing lines to standard output.
#[derive(Default)]
pub(crate) struct Gate {
    held_at: Mutex<Option<Step>>,
    go: Notify,
}

impl Gate {
    /// Holds the worker the next time it reaches this step.
    pub(crate) fn hold(&self, step: Step) {
        *self.held_at() = Some(step);
    }

    /// Lets the worker continue.
    pub(crate) fn go(&self) {
        self.go.notify_one();
    }

    /// If the worker is to be held at this step, reports the step and waits until the test lets the worker continue.
    pub(crate) async fn reach(&self, step: Step) {
        if self.held_at().take_if(|held| *held == step).is_some() {
            report(&format!("at {step}"));
            self.go.notified().await;
        }
    }

    fn held_at(&self) -> MutexGuard<'_, Option<Step>> {
        self.held_at.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The beginning of each line that is meant for the test: the test harness also writes lines.
pub(crate) const REPORT: &str = "worker: ";

/// Writes a line for the test.
pub(crate) fn report(line: &str) {
    println!("{REPORT}{line}");
}
