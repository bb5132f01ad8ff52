//! A lease: the right to refresh a login. It is renewed while it is held, and then released.

use std::{sync::Arc, time::Duration};

use tokio::{runtime::Handle, task::JoinHandle};
use zoom_core::{
    auth::{StoreFuture, TokenLease},
    error::AuthError,
};

use super::scripts::RedisKeys;
use crate::error::RedisError;

/// A lease that is possibly held. Dropping it releases it, if a Tokio runtime is running.
pub(super) struct RedisLease {
    terms: Terms,
    is_held: bool,
    renewal: Option<JoinHandle<()>>,
}

/// The owner of a lease, and how long it lasts if it is not renewed.
#[derive(Clone)]
pub(super) struct Terms {
    pub(super) server: RedisKeys,
    pub(super) owner: Arc<str>,
    pub(super) time: Duration,
}

impl Terms {
    fn milliseconds(&self) -> u64 {
        u64::try_from(self.time.as_millis()).unwrap_or(u64::MAX)
    }

    /// Takes the lease. Returns `None` if someone else holds it.
    pub(super) async fn take(self) -> Result<Option<RedisLease>, RedisError> {
        // From here on, the server may have granted the lease, even if this future is dropped.
        let mut lease = RedisLease { terms: self, is_held: true, renewal: None };
        lease.is_held = lease.terms.server.lease(&lease.terms.owner, lease.terms.milliseconds()).await?;
        if !lease.is_held {
            return Ok(None);
        }
        lease.renewal = Some(tokio::spawn(lease.terms.clone().renew()));
        Ok(Some(lease))
    }

    /// Renews the lease until it is lost or the task is stopped.
    async fn renew(self) {
        loop {
            tokio::time::sleep(self.time / 3).await;
            match self.server.renew(&self.owner, self.milliseconds()).await {
                Ok(true) => {}
                Ok(false) => {
                    tracing::warn!("the lease of a login expired while its holder was refreshing the tokens");
                    return;
                }
                Err(error) => tracing::debug!(kind = ?error.kind(), "the lease of a login can't be renewed now"),
            }
        }
    }

    async fn release(&self) -> Result<(), AuthError> {
        let released = self.server.release(&self.owner).await;
        released.map_err(|error| AuthError::store("the lease of a login can't be released").with_source(error))
    }
}

impl TokenLease for RedisLease {
    fn release(mut self: Box<Self>) -> StoreFuture<'static, ()> {
        Box::pin(async move {
            self.stop_renewal();
            let released = self.terms.release().await;
            // After an error, the lease expires by itself.
            self.is_held = false;
            released
        })
    }
}

impl RedisLease {
    fn stop_renewal(&mut self) {
        if let Some(renewal) = self.renewal.take() {
            renewal.abort();
        }
    }
}

impl Drop for RedisLease {
    fn drop(&mut self) {
        self.stop_renewal();
        if let (true, Ok(runtime)) = (self.is_held, Handle::try_current()) {
            let terms = self.terms.clone();
            runtime.spawn(async move { terms.release().await });
        }
    }
}
