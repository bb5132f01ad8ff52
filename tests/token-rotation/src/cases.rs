//! The cases. Each takes a login of its own, ends with [`Rotation::check`], and panics if the store lost something.

use crate::{
    process::{Calls, Worker},
    rotation::Rotation,
    step::Step,
};

/// How many processes share a login where the number matters.
pub const WORKERS: usize = 8;

/// How many callers each of the other workers has.
const CALLERS: usize = 20;

/// An hour, by which a clock is wrong.
const HOUR: i64 = 3_600;

/// Eight processes with `callers` each, of which no one has a valid token, send one request to the OAuth server, and all
/// calls succeed.
///
/// # Panics
///
/// If that does not hold.
pub async fn one_refresh_serves_all(rotation: &Rotation<'_>, callers: usize) {
    let mut workers = rotation.workers(WORKERS).await;
    for worker in &mut workers {
        worker.begin_calls(callers).await;
    }
    for worker in &mut workers {
        assert_eq!(worker.ends().await, Calls::all(callers));
    }
    assert_eq!((rotation.zoom.refreshed(), rotation.zoom.rejected()), (1, 0));
    rotation.check().await;
}

/// Eight processes replace at least this many tokens in a row, and Zoom never sees a refresh token twice.
///
/// # Panics
///
/// If that does not hold.
pub async fn rotations_in_a_row(rotation: &Rotation<'_>, rotations: usize) {
    let mut workers = rotation.workers(WORKERS).await;
    rotate(rotation, &mut workers, rotations).await;
    assert_eq!(rotation.zoom.rejected(), 0);
    rotation.check().await;
}

/// Clocks that are an hour ahead and an hour behind lose no login.
///
/// # Panics
///
/// If that does not hold.
pub async fn clocks_off_by_an_hour(rotation: &Rotation<'_>, rotations: usize) {
    let mut workers = rotation.workers(2).await;
    for seconds in [HOUR, -HOUR] {
        workers.push(rotation.worker_ahead(seconds).await);
    }
    for worker in &mut workers {
        worker.begin_calls(CALLERS).await;
    }
    for worker in &mut workers {
        assert_eq!(worker.ends().await, Calls::all(CALLERS));
    }
    rotate(rotation, &mut workers, rotations).await;
    assert_eq!(rotation.zoom.rejected(), 0);
    rotation.check().await;
}

async fn rotate(rotation: &Rotation<'_>, workers: &mut [Worker], rotations: usize) {
    for worker in &mut *workers {
        worker.begin_rotations().await;
    }
    rotation.zoom.has_refreshed(rotations).await;
    for worker in &mut *workers {
        worker.enough().await;
        let ended = worker.ends().await;
        assert!(ended.succeeded > 0 && ended.failed.is_none(), "{ended:?}");
    }
}

/// One of eight workers is killed at a step, and the calls of the others succeed. If it had new tokens that were not saved, the
/// login is lost, which is [`lost_when_killed_before_the_save`].
///
/// # Panics
///
/// If that does not hold.
pub async fn killed_at(rotation: &Rotation<'_>, step: Step) {
    if step == Step::Granted {
        return lost_when_killed_before_the_save(rotation).await;
    }
    let killed = held_at(rotation.worker_with_short_lease().await, step).await;
    let mut others = rotation.workers(WORKERS - 1).await;
    for other in &mut others {
        other.begin_calls(CALLERS).await;
    }
    killed.kill().await;
    for other in &mut others {
        assert_eq!(other.ends().await, Calls::all(CALLERS), "killed at {step}");
    }
    rotation.check().await;
}

/// A worker is killed when Zoom has replaced the refresh token and nobody could save the new one. The error of the others says
/// that the login is lost, after they have looked for the new tokens until the last lease could have ended.
///
/// # Panics
///
/// If that does not hold.
pub async fn lost_when_killed_before_the_save(rotation: &Rotation<'_>) {
    let killed = held_at(rotation.worker_with_short_lease().await, Step::Granted).await;
    let mut other = rotation.worker_with_short_lease().await;
    other.begin_calls(CALLERS).await;
    killed.kill().await;
    let calls = other.ends().await;
    assert!(calls.failed.is_some_and(|error| error.contains("invalid_grant")));
    assert!(!rotation.is_alive().await, "the killed worker could not save");
    rotation.check_saves();
}

/// A worker is stopped with SIGSTOP at a step, until its lease has ended and the other worker has taken it, and woken. No
/// call of either fails.
///
/// # Panics
///
/// If that does not hold.
pub async fn stopped_past_the_lease_at(rotation: &Rotation<'_>, step: Step) {
    // The other one looks again for long enough, whenever the stopped one is woken.
    let (stopped, mut other) = (rotation.worker_with_short_lease().await, rotation.worker().await);
    let mut stopped = held_at(stopped, step).await;
    stopped.stop().await;
    other.begin_calls(CALLERS).await;
    let others = if step == Step::Granted {
        // The other one presents the refresh token that Zoom has replaced, and looks again until it could be saved.
        rotation.zoom.has_rejected(1).await;
        None
    } else {
        let calls = other.ends().await;
        rotation.lease_is_free().await;
        Some(calls)
    };
    stopped.wake().await;
    stopped.go_on().await;
    let others = match others {
        Some(calls) => calls,
        None => other.ends().await,
    };
    assert_eq!([others, stopped.ends().await], [Calls::all(CALLERS), Calls::all(1)], "stopped at {step}");
    rotation.check().await;
}

/// A worker is held at a step of its refresh while the store is disturbed, such as restarted with its data. Its call
/// succeeds, and the login is not lost.
///
/// # Errors
///
/// The calls of another worker, if one of them failed: a call that needs the store while it is away may fail.
///
/// # Panics
///
/// If that does not hold.
pub async fn disturbed_at(rotation: &Rotation<'_>, step: Step, disturb: impl AsyncFnOnce()) -> Result<(), Calls> {
    let (held, mut other) = (rotation.worker().await, rotation.worker().await);
    let mut held = held_at(held, step).await;
    other.begin_calls(CALLERS).await;
    disturb().await;
    held.go_on().await;
    assert_eq!(held.ends().await, Calls::all(1), "disturbed at {step}");
    let calls = other.ends().await;
    rotation.check().await;
    if calls == Calls::all(CALLERS) { Ok(()) } else { Err(calls) }
}

/// The store is away when a worker has to save new tokens. Its call succeeds, and they are saved when the store is back.
///
/// # Panics
///
/// If that does not hold.
pub async fn saved_after_an_outage(
    rotation: &Rotation<'_>,
    begin_outage: impl AsyncFnOnce(),
    end_outage: impl AsyncFnOnce(),
) {
    // It can't release its lease, for whose end the next one waits.
    let mut worker = held_at(rotation.worker_with_short_lease().await, Step::Granted).await;
    begin_outage().await;
    worker.go_on().await;
    assert_eq!(worker.ends().await, Calls::all(1));
    end_outage().await;
    rotation.check().await;
}

/// Begins a call, and waits until it is held at a step.
async fn held_at(mut worker: Worker, step: Step) -> Worker {
    worker.hold_at(step).await;
    worker.begin_calls(1).await;
    worker.reaches(step).await;
    worker
}
