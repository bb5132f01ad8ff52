//! Whether sending the same call again can help: one decision, for the caller and for the retry policy.

/// What sending the same call again a little later can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Recovery {
    /// The same call fails again.
    Never,
    /// The same call may succeed. Zoom has not acted on this one, so any method is safe to send again.
    NotActedOn,
    /// The same call may succeed, but Zoom may have acted on this one, so only an idempotent call is safe to send again.
    MaybeActedOn,
}
