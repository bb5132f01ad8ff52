//! Known differences from the documents, each with its reason. An entry covers every difference that begins with it.

/// Requests that are not sent as documented.
pub(crate) const REQUESTS: &[(&str, &str)] = &[];

/// Responses whose examples contradict their own schemas.
pub(crate) const RESPONSES: &[(&str, &str)] = &[];

/// Operations that are not declared as documented.
pub(crate) const OPERATIONS: &[(&str, &str)] = &[];
