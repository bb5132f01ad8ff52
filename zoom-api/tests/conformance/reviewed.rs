//! What differs from the documents, with the reason. The beginning of a difference stands for all that begin so.

/// Requests that are sent in another way than documented.
pub(crate) const REQUESTS: &[(&str, &str)] = &[];

/// Answers whose examples contradict their own schemas.
pub(crate) const ANSWERS: &[(&str, &str)] = &[];

/// Operations that are declared in another way than documented.
pub(crate) const OPERATIONS: &[(&str, &str)] = &[];
