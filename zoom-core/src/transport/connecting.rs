//! How the default transport connects: its time limits, its proxy, the certificates that it trusts, and its own
//! certificate.

use std::{fmt, time::Duration};

use crate::error::{Error, RequestError};

/// The settings of the default transport.
#[derive(Clone)]
pub(crate) struct Connecting {
    pub(crate) connect_timeout: Duration,
    pub(crate) read_timeout: Duration,
    /// The URL of a proxy, which may contain a password.
    pub(crate) proxy: Option<String>,
    pub(crate) tls: TlsSettings,
}

impl Connecting {
    pub(crate) const fn new(connect_timeout: Duration, read_timeout: Duration) -> Self {
        let tls = TlsSettings { root_certificates: Vec::new(), identity: None };
        Self { connect_timeout, read_timeout, proxy: None, tls }
    }

    /// Rejects settings that a custom transport would ignore.
    pub(crate) fn check_unused(&self) -> Result<(), Error> {
        let Self { connect_timeout: _, read_timeout: _, proxy, tls: TlsSettings { root_certificates, identity } } =
            self;
        let set = [
            ("proxy", proxy.is_some()),
            ("root_certificate", !root_certificates.is_empty()),
            ("identity", identity.is_some()),
        ];
        match set.into_iter().find(|(_, is_set)| *is_set) {
            Some((name, _)) => {
                let reason = "applies only to the default transport: set it in the client that you pass to \
                              `ReqwestTransport::with_client`, or remove `.transport(…)`";
                Err(RequestError::new(name, reason).into())
            }
            None => Ok(()),
        }
    }
}

/// Certificates and keys in PEM, as passed to the builder.
#[derive(Clone, Default)]
pub(crate) struct TlsSettings {
    /// Certificates that are trusted in addition to those that the system trusts.
    pub(crate) root_certificates: Vec<String>,
    /// The client's own certificates and their private key.
    pub(crate) identity: Option<String>,
}

/// Omits the password of the proxy and the private key.
impl fmt::Debug for Connecting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connecting")
            .field("connect_timeout", &self.connect_timeout)
            .field("read_timeout", &self.read_timeout)
            .field("has_proxy", &self.proxy.is_some())
            .field("root_certificates", &self.tls.root_certificates.len())
            .field("has_identity", &self.tls.identity.is_some())
            .finish()
    }
}
