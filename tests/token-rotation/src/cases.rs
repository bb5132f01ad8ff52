//! The cases. Each uses a separate login, ends with [`Rotation::check`], and panics if the store lost something.

use crate::{
    process::{Calls, Worker},
    rotation::Rotation,
    step::Step,
};

/// The number of processes that share a login, in cases where the number matters.
pub const WORKERS: usize = 8;

/// The number of callers in each worker that is not itself held at a step.
const CALLERS: usize = 20;

/// One hour in seconds: how far a wrong clock is ahead or behind.
const HOUR: i64 = 3_600;

/// Checks that eight processes with `callers` callers each, none of which has a valid token, send a single request to
/// the OAuth server and that all calls succeed.
///
/// # Panics
///
/// Panics if this does not hold.
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

/// Checks that eight processes replace at least this many tokens in a row and that Zoom never receives a refresh token
/// twice.
///
/// # Panics
///
/// Panics if this does not hold.
pub async fn rotations_in_a_row(rotation: &Rotation<'_>, rotations: usize) {
    let mut workers = rotation.workers(WORKERS).await;
    rotate(rotation, &mut workers, rotations).await;
    assert_eq!(rotation.zoom.rejected(), 0);
    rotation.check().await;
}

/// Checks that the login is not lost when clocks are an hour ahead or behind.
///
/// # Panics
///
/// Panics if this does not hold.
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

/// Kills one of eight workers at a step and checks that the calls of the others succeed. If the worker has new tokens
/// that are not saved, the login is lost: that case is [`lost_when_killed_before_the_save`].
///
/// # Panics
///
/// Panics if this does not hold.
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

/// Kills a worker after Zoom has replaced the refresh token and before the new one is saved. The other worker waits for
/// the new tokens for as long as the last lease can last. Checks that its calls then fail, and that the error reports
/// the login as lost.
///
/// # Panics
///
/// Panics if this does not hold.
pub async fn lost_when_killed_before_the_save(rotation: &Rotation<'_>) {
    let killed = held_at(rotation.worker_with_short_lease().await, Step::Granted).await;
    let mut other = rotation.worker_with_short_lease().await;
    other.begin_calls(CALLERS).await;
    killed.kill().await;
    let calls = other.ends().await;
    assert!(calls.failed.is_some_and(|error| error.contains("invalid_grant")));
    assert!(!rotation.is_alive().await, "the killed worker can't have saved the new tokens");
    rotation.check_saves();
}

/// Stops a worker with SIGSTOP at a step until its lease has ended and the other worker has taken the lease, then lets
/// it continue. Checks that no call of either worker fails.
///
/// # Panics
///
/// Panics if this does not hold.
pub async fn stopped_past_the_lease_at(rotation: &Rotation<'_>, step: Step) {
    // However late the stopped worker continues, the other one keeps checking the store for long enough.
    let (stopped, mut other) = (rotation.worker_with_short_lease().await, rotation.worker().await);
    let mut stopped = held_at(stopped, step).await;
    stopped.stop().await;
    other.begin_calls(CALLERS).await;
    let others = if step == Step::Granted {
        // The other worker sends the refresh token that Zoom has already replaced, and then keeps checking the store
        // for the new one.
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

/// Holds a worker at a step of its refresh while the store is disturbed, for example restarted with its data. Checks
/// that the worker's call succeeds and that the login is not lost.
///
/// # Errors
///
/// Returns the calls of the other worker if one of them failed: a call that needs the store while it is unavailable may
/// fail.
///
/// # Panics
///
/// Panics if this does not hold.
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

/// Makes the store unavailable when a worker has to save new tokens. Checks that the worker's call succeeds and that
/// the tokens are saved when the store is available again.
///
/// # Panics
///
/// Panics if this does not hold.
pub async fn saved_after_an_outage(
    rotation: &Rotation<'_>,
    begin_outage: impl AsyncFnOnce(),
    end_outage: impl AsyncFnOnce(),
) {
    // The worker can't release its lease, and the next worker waits until that lease ends.
    let mut worker = held_at(rotation.worker_with_short_lease().await, Step::Granted).await;
    begin_outage().await;
    worker.go_on().await;
    assert_eq!(worker.ends().await, Calls::all(1));
    end_outage().await;
    rotation.check().await;
}

/// Begins a call and waits until it is held at a step.
async fn held_at(mut worker: Worker, step: Step) -> Worker {
    worker.hold_at(step).await;
    worker.begin_calls(1).await;
    worker.reaches(step).await;
    worker
}
