//! What an operation does to an account, which decides the tool that calls it.

use http::Method;
use zoom_core::Operation;

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// It changes nothing: GET and HEAD.
    Read,
    /// It creates or changes something: POST, PUT and PATCH.
    Write,
    /// It deletes something: DELETE.
    Delete,
}

impl Kind {
    /// Every kind.
    pub(crate) const ALL: [Self; 3] = [Self::Read, Self::Write, Self::Delete];

    /// Returns what an operation does, by its method.
    pub(crate) fn of(operation: &Operation) -> Self {
        if operation.method == Method::GET || operation.method == Method::HEAD {
            Self::Read
        } else if operation.method == Method::DELETE {
            Self::Delete
        } else {
            Self::Write
        }
    }

    /// Returns the word for it: `read`, `write` or `delete`.
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
