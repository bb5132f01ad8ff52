//! The transport that a client uses if none is set.

use std::sync::Arc;

use super::{connecting::Connecting, interface::Transport};
use crate::error::Error;

/// Returns the transport provided by the feature `reqwest`.
#[cfg(feature = "reqwest")]
pub(crate) fn default_transport(connecting: &Connecting) -> Result<Arc<dyn Transport>, Error> {
    Ok(Arc::new(super::reqwest::ReqwestTransport::connecting(connecting)?))
}

/// Always fails: no feature provides a default transport.
#[cfg(not(feature = "reqwest"))]
pub(crate) fn default_transport(_: &Connecting) -> Result<Arc<dyn Transport>, Error> {
    let reason = "is missing: write `.transport(…)`, or turn on the feature `reqwest` of zoom-core";
    Err(crate::error::RequestError::new("transport", reason).into())
}
