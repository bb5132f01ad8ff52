//! Restores tokens that a server lost in a restart, even if this program does not need them at the moment.

use std::{error::Error as _, sync::OnceLock, time::Duration};

use tokio::{runtime::Handle, sync::watch::Receiver, task::JoinHandle};
use zoom_core::error::AuthError;

use super::{scripts::RedisKeys, shared::SharedTokens};
use crate::error::{RedisError, RedisErrorKind};

/// The wait before an unavailable server is checked again, which doubles up to `LONGEST_WAIT`.
const FIRST_WAIT: Duration = Duration::from_millis(50);
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// A task that checks the server each time the connection is closed. It ends when this value is dropped.
#[derive(Default)]
pub(super) struct Watch(OnceLock<JoinHandle<()>>);

impl Watch {
    /// Starts the task, unless it is already running or there is no runtime.
    pub(super) fn begin(&self, tokens: &SharedTokens<RedisKeys>) {
        if self.0.get().is_some() {
            return;
        }
        if let (Some(closures), Ok(runtime)) = (tokens.server.closures(), Handle::try_current()) {
            self.0.get_or_init(|| runtime.spawn(look_after_each(closures, tokens.clone())));
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(task) = self.0.get() {
            task.abort();
        }
    }
}

async fn look_after_each(mut closures: Receiver<u64>, tokens: SharedTokens<RedisKeys>) {
    while closures.changed().await.is_ok() {
        let mut wait = FIRST_WAIT;
        // Loading is enough: it restores tokens that the server has lost.
        while tokens.has_seen() && tokens.load().await.is_err_and(|error| may_pass(&error)) {
            tokio::time::sleep(wait).await;
            wait = wait.saturating_mul(2).min(LONGEST_WAIT);
        }
    }
}

/// Returns whether the error may disappear without a change to this program.
fn may_pass(error: &AuthError) -> bool {
    use RedisErrorKind::{Denied, ForeignValue, Settings};
    let cause = error.source().and_then(|cause| cause.downcast_ref::<RedisError>());
    cause.is_some_and(|cause| !matches!(cause.kind(), Settings | Denied | ForeignValue))
}
