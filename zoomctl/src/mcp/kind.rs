//! The effect of an operation on an account, which determines the tool that calls it.

use http::Method;
use zoom_core::Operation;

/// The kind of effect that an operation has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Changes nothing: GET and HEAD.
    Read,
    /// Creates or changes something: POST, PUT and PATCH.
    Write,
    /// Deletes something: DELETE.
    Delete,
}

impl Kind {
    /// Every kind.
    pub(crate) const ALL: [Self; 3] = [Self::Read, Self::Write, Self::Delete];

    /// Returns the kind of an operation, by its method.
    pub(crate) fn of(operation: &Operation) -> Self {
        if operation.method == Method::GET || operation.method == Method::HEAD {
            Self::Read
        } else if operation.method == Method::DELETE {
            Self::Delete
        } else {
            Self::Write
        }
    }

    /// Returns the word for the kind: `read`, `write` or `delete`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Delete => "delete",
        }
    }

    /// Returns the name of the tool that calls such operations.
    pub(crate) fn tool(self) -> &'static str {
        match self {
            Self::Read => "zoom_read",
            Self::Write => "zoom_write",
            Self::Delete => "zoom_delete",
        }
    }
}
