//! How often one refresh requests tokens: again if the server is unavailable for a moment, because all callers are waiting.

use std::time::Duration;

use super::tokens::Tokens;
use crate::{
    clock,
    error::{AuthError, AuthErrorKind},
    random,
};

/// The longest wait before the second attempt, which doubles with each further one. The shortest is three quarters of
/// it, so that three retries last for more than a second, and processes that began together do not retry together.
const FIRST_WAIT: Duration = Duration::from_millis(250);

/// The longest wait that the server may ask for between two attempts.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// After this time, no attempt begins. It is longer than one attempt, so that a connection on which nothing arrives is
/// followed by another one: the server may be available again.
const LONGEST: Duration = Duration::from_secs(45);

/// Requests tokens, and up to `retries` times again if the server is unavailable.
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
