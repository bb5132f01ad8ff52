//! The transport of a client that is built without one.

use std::sync::Arc;

use super::{connecting::Connecting, interface::Transport};
use crate::error::Error;

/// Returns the transport that the feature `reqwest` adds.
#[cfg(feature = "reqwest")]
pub(crate) fn default_transport(connecting: &Connecting) -> Result<Arc<dyn Transport>, Error> {
    Ok(Arc::new(super::reqwest::ReqwestTransport::connecting(connecting)?))
}

/// Fails: no feature adds a default transport.
#[cfg(not(feature = "reqwest"))]
pub(crate) fn default_transport(_: &Connecting) -> Result<Arc<dyn Transport>, Error> {
    let reason = "is missing: write `.transport(…)`, or turn on the feature `reqwest` of zoom-core";
    Err(crate::error::RequestError::new("transport", reason).into())
}
