//! Puts tokens back when a server was started again and has lost them, even if nobody needs them in this program.

use std::{error::Error as _, sync::OnceLock, time::Duration};

use tokio::{runtime::Handle, sync::watch::Receiver, task::JoinHandle};
use zoom_core::error::AuthError;

use super::{scripts::RedisKeys, shared::SharedTokens};
use crate::error::{RedisError, RedisErrorKind};

/// The wait before the server is looked at again if it is not there, which doubles up to the longest.
const FIRST_WAIT: Duration = Duration::from_millis(50);
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// A task that looks at the server after each time the connection was closed. It ends when this is dropped.
#[derive(Default)]
pub(super) struct Watch(OnceLock<JoinHandle<()>>);

impl Watch {
    /// Begins to watch, unless it already does or has no runtime.
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
        // To look is enough: what the server has lost is put back.
        while tokens.has_seen() && tokens.load().await.is_err_and(|error| may_pass(&error)) {
            tokio::time::sleep(wait).await;
            wait = wait.saturating_mul(2).min(LONGEST_WAIT);
        }
    }
}

/// Whether the server may be of use later, without a change to this program.
fn may_pass(error: &AuthError) -> bool {
    use RedisErrorKind::{Denied, ForeignValue, Settings};
    let cause = error.source().and_then(|cause| cause.downcast_ref::<RedisError>());
    cause.is_some_and(|cause| !matches!(cause.kind(), Settings | Denied | ForeignValue))
}
