//! The scopes of a token.

use std::{collections::HashSet, sync::Arc};

/// The scopes of a token.
#[derive(Clone)]
pub(crate) enum Scopes {
    All,
    Only(Arc<HashSet<String>>),
}

impl Scopes {
    /// Returns a set of scopes; `None` means all scopes.
    pub(crate) fn new(scopes: Option<HashSet<String>>) -> Self {
        scopes.map_or(Self::All, |scopes| Self::Only(Arc::new(scopes)))
    }

    pub(crate) fn contains(&self, scope: &str) -> bool {
        match self {
            Self::All => true,
            Self::Only(scopes) => scopes.contains(scope),
        }
    }
}
