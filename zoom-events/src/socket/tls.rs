//! TLS with an explicit cryptography provider, so that it works regardless of how many providers a program contains.

use std::sync::Arc;

use rustls::{
    ClientConfig,
    crypto::CryptoProvider,
    pki_types::{CertificateDer, pem::PemObject as _},
};
use rustls_platform_verifier::Verifier;
use zoom_core::error::RequestError;

use super::error::{SocketError, SocketErrorKind};

/// Returns AWS-LC, even if both features are enabled.
#[cfg(feature = "rustls-aws-lc")]
#[allow(clippy::unnecessary_wraps, reason = "without either feature, there is no provider")]
fn provider() -> Option<CryptoProvider> {
    Some(rustls::crypto::aws_lc_rs::default_provider())
}

#[cfg(all(feature = "rustls-ring", not(feature = "rustls-aws-lc")))]
#[allow(clippy::unnecessary_wraps, reason = "without either feature, there is no provider")]
fn provider() -> Option<CryptoProvider> {
    Some(rustls::crypto::ring::default_provider())
}

#[cfg(not(any(feature = "rustls-ring", feature = "rustls-aws-lc")))]
fn provider() -> Option<CryptoProvider> {
    None
}

/// Returns the configuration of connections that trust the system's certificates and those in `roots`.
///
/// # Errors
///
/// [`SocketError`] if no feature adds a cryptography provider, or if there is no certificate to trust.
pub(crate) fn config(roots: Vec<CertificateDer<'static>>) -> Result<Arc<ClientConfig>, SocketError> {
    let provider = Arc::new(provider().ok_or_else(|| {
        let reason = "needs TLS for `wss://`: enable the feature `rustls-aws-lc` or `rustls-ring` of zoom-events";
        SocketError::settings(RequestError::new("base_url", reason))
    })?);
    let tls = |error: rustls::Error| SocketError::new(SocketErrorKind::Tls).with_source(error);
    let verifier = Verifier::new_with_extra_roots(roots, Arc::clone(&provider)).map_err(tls)?;
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(tls)?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

/// Reads PEM certificates.
///
/// # Errors
///
/// [`RequestError`] if there is no certificate, or if one of them can't be read.
pub(crate) fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, RequestError> {
    let invalid = || {
        let reason = "must be PEM certificates, from `-----BEGIN CERTIFICATE-----` to `-----END CERTIFICATE-----`";
        RequestError::new("root_certificate", reason)
    };
    let certificates: Vec<_> = CertificateDer::pem_slice_iter(pem).collect::<Result<_, _>>().map_err(|_| invalid())?;
    if certificates.is_empty() { Err(invalid()) } else { Ok(certificates) }
}
