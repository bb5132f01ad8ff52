//! Helpers that both kinds of document share.

use serde_json::Value;
use zoom_core::Operation;

use crate::exit::Failure;

/// Returns the name of the placeholder, if a path segment is one.
pub(super) fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix('<')?.strip_suffix('>')
}

/// Returns the URL to which an operation's path is appended.
pub(super) fn base_url(operation: &Operation) -> Result<String, Failure> {
    let environment = zoom_core::Environment::default();
    let base = environment.base_url(operation.base).map_err(zoom_core::Error::from)?;
    Ok(base.as_str().to_owned())
}

/// Returns an object without the members that are `null`.
pub(super) fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    members.into_iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| (name.to_owned(), value)).collect()
}
