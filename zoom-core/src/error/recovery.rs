//! Decides whether sending the same call again can help. Callers and the retry policy use the same decision.

/// The possible result of sending the same call again a little later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Recovery {
    /// The same call would fail again.
    Never,
    /// The same call may succeed. Zoom has not acted on the failed one, so a call with any method is safe to send
    /// again.
    NotActedOn,
    /// The same call may succeed, but Zoom may have acted on the failed one, so only an idempotent call is safe to send
    /// again.
    MaybeActedOn,
}
