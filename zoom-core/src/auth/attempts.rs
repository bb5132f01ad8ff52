//! The retries of a refresh: the tokens are requested again if the server is briefly unavailable, because all callers
//! are waiting for them.

use std::time::Duration;

use super::tokens::Tokens;
use crate::{
    clock,
    error::{AuthError, AuthErrorKind},
    random,
};

/// The longest wait before the second attempt; it doubles with each further attempt. The shortest wait is three
/// quarters of it, so that three retries span more than a second, and processes that began together do not retry
/// together.
const FIRST_WAIT: Duration = Duration::from_millis(250);

/// The longest wait between two attempts, including the wait that the server asks for.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// The time after which no further attempt begins. It is longer than one attempt, so that an attempt that times out is
/// followed by another: the server may be available again.
const LONGEST: Duration = Duration::from_secs(45);

/// Requests tokens, and retries up to `retries` times while the server is unavailable.
pub(super) async fn until_available<F>(retries: u32, mut request: impl FnMut() -> F) -> Result<Tokens, AuthError>
where
    F: Future<Output = Result<Tokens, AuthError>>,
{
    let begun = clock::instant();
    let mut attempt = 0;
    loop {
        let error = match request().await {
            Err(error) if error.kind() == AuthErrorKind::Unavailable && attempt < retries => error,
            outcome => return outcome,
        };
        let backoff = FIRST_WAIT.saturating_mul(1 << attempt).mul_f64(random::fraction().mul_add(0.25, 0.75));
        let requested = error.retry_at().map(|at| at.duration_since(clock::now()).unwrap_or_default());
        let wait = requested.map_or(backoff, |requested| requested.saturating_add(backoff));
        if wait > LONGEST_WAIT || begun.elapsed() + wait > LONGEST {
            return Err(error);
        }
        tracing::info!(attempt = attempt + 1, wait_ms = wait.as_millis(), "requesting the token again");
        tokio::time::sleep(wait).await;
        attempt += 1;
    }
}
