//! Access tokens that several processes share: one of them requests a token, and the others take it from a store.

use std::time::Duration;

use super::{
    lease_wait::LeaseWait,
    store::{StoreFuture, TokenLease, TokenStore},
    tokens::Tokens,
};
use crate::{
    clock,
    error::{AuthError, AuthErrorKind},
    types::Secret,
};

/// How long each call to the store may take: a store that does not respond counts as a failed one.
const STORE_TIMEOUT: Duration = Duration::from_secs(5);

/// Returns the stored tokens if they can be used. Otherwise, requests tokens and saves them.
///
/// If the store fails, this process requests a token for itself, which costs a request but does no harm.
pub(super) async fn shared_tokens<R>(
    store: &dyn TokenStore,
    stale: Option<&Secret>,
    request: impl Fn() -> R,
) -> Result<Tokens, AuthError>
where
    R: Future<Output = Result<Tokens, AuthError>>,
{
    let mut wait = LeaseWait::begin();
    loop {
        let attempt = async {
            if let Some(tokens) = usable(store, stale).await? {
                return Ok(Attempt::Stored(tokens));
            }
            Ok::<_, AuthError>(in_time(store.lease()).await?.map_or(Attempt::Wait, Attempt::Leased))
        };
        match attempt.await {
            Ok(Attempt::Stored(tokens)) => return Ok(tokens),
            Ok(Attempt::Leased(lease)) => {
                let tokens = with_lease(store, stale, &request).await;
                if let Err(error) = in_time(lease.release()).await {
                    warn(error.kind(), "the lease of a shared token can't be released");
                }
                return tokens;
            }
            Ok(Attempt::Wait) if wait.again().await => {}
            Ok(Attempt::Wait) => return request().await,
            Err(error) => {
                warn(error.kind(), "the store of a shared token fails: this process requests a token for itself");
                return request().await;
            }
        }
    }
}

async fn in_time<T>(call: StoreFuture<'_, T>) -> Result<T, AuthError> {
    let late = |_| Err(AuthError::store("the store did not respond within 5 seconds"));
    tokio::time::timeout(STORE_TIMEOUT, call).await.unwrap_or_else(late)
}

enum Attempt {
    Stored(Tokens),
    Leased(Box<dyn TokenLease>),
    Wait,
}

async fn usable(store: &dyn TokenStore, stale: Option<&Secret>) -> Result<Option<Tokens>, AuthError> {
    Ok(in_time(store.load()).await?.filter(|tokens| tokens.is_usable(stale, clock::now())))
}

async fn with_lease<R>(
    store: &dyn TokenStore,
    stale: Option<&Secret>,
    request: impl Fn() -> R,
) -> Result<Tokens, AuthError>
where
    R: Future<Output = Result<Tokens, AuthError>>,
{
    // The previous holder may have saved a token after the store was read and before the lease was obtained.
    if let Ok(Some(tokens)) = usable(store, stale).await {
        return Ok(tokens);
    }
    let tokens = request().await?;
    // The lease may have ended in the meantime, and its next holder may have saved a newer token.
    if let Ok(Some(stored)) = usable(store, stale).await
        && stored.expires_at > tokens.expires_at
    {
        return Ok(stored);
    }
    if let Err(error) = in_time(store.save(&tokens)).await {
        warn(error.kind(), "a token can't be shared, because its store fails");
    }
    Ok(tokens)
}

fn warn(kind: AuthErrorKind, message: &str) {
    tracing::warn!(?kind, "{message}");
}
