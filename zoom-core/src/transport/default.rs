//! The transport of a client that is built without one.

use std::{sync::Arc, time::Duration};

use super::interface::Transport;
use crate::error::Error;

/// Returns the transport that the feature `reqwest` adds.
#[cfg(feature = "reqwest")]
pub(crate) fn default_transport(
    connect_timeout: Duration,
    read_timeout: Duration,
) -> Result<Arc<dyn Transport>, Error> {
    Ok(Arc::new(super::reqwest::ReqwestTransport::new(connect_timeout, read_timeout)?))
}

/// Fails: no feature adds a default transport.
#[cfg(not(feature = "reqwest"))]
pub(crate) fn default_transport(_: Duration, _: Duration) -> Result<Arc<dyn Transport>, Error> {
    let reason = "is missing: write `.transport(…)`, or turn on the feature `reqwest` of zoom-core";
    Err(crate::error::RequestError::new("transport", reason).into())
}
