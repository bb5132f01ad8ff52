//! The calls that are reported while a sandbox runs.

use std::{fmt, sync::Arc};

use http::{Method, StatusCode};
use zoom_core::Operation;

/// A call that the sandbox has responded to: see [`SandboxBuilder::on_call`](crate::SandboxBuilder::on_call).
///
/// It does not contain credentials, because it omits the query, the headers and the body.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Handled {
    /// The method of the request.
    pub method: Method,
    /// The path of the request as it arrived, without its query.
    pub path: String,
    /// The operation to which the path belongs; `None` for logins, files, control calls and unknown paths.
    pub operation: Option<&'static Operation>,
    /// The status of the response; `None` if the connection was cut instead.
    pub status: Option<StatusCode>,
}

/// Writes one line, such as `GET /v2/users/me 200 (GetUser)`.
impl fmt::Display for Handled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ", self.method, self.path)?;
        match self.status {
            Some(status) => f.write_str(status.as_str())?,
            None => f.write_str("connection cut")?,
        }
        self.operation.map_or(Ok(()), |operation| write!(f, " ({})", operation.name))
    }
}

type Listener = Arc<dyn Fn(&Handled) + Send + Sync>;

/// The listener to which calls are reported.
#[derive(Clone, Default)]
pub(crate) struct Calls(Option<Listener>);

impl Calls {
    pub(crate) fn new(listener: Listener) -> Self {
        Self(Some(listener))
    }

    pub(crate) fn is_heard(&self) -> bool {
        self.0.is_some()
    }

    pub(crate) fn report(&self, handled: &Handled) {
        if let Some(listener) = &self.0 {
            listener(handled);
        }
    }
}

impl fmt::Debug for Calls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Calls").field("is_heard", &self.is_heard()).finish()
    }
}
