//! TLS with rustls: the cryptography provider, the trusted certificates, and the client's own certificate.

use std::sync::Arc;

use rustls::{
    ClientConfig, DigitallySignedStruct, SignatureScheme,
    client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    crypto::CryptoProvider,
    pki_types::{
        CertificateDer, PrivateKeyDer, ServerName, UnixTime,
        pem::{self, PemObject},
    },
};
use rustls_platform_verifier::Verifier;

use super::connecting::TlsSettings;
use crate::error::{Error, RequestError, TransportError, TransportErrorKind};

/// Returns the provider that the process has installed, or else the one that a feature adds: AWS-LC if both features
/// are on.
///
/// It is always passed to rustls explicitly, because rustls could not choose by itself if a program's other
/// dependencies turned on another provider.
fn provider() -> Arc<CryptoProvider> {
    #[cfg(feature = "rustls-aws-lc")]
    let of_feature = rustls::crypto::aws_lc_rs::default_provider;
    #[cfg(not(feature = "rustls-aws-lc"))]
    let of_feature = rustls::crypto::ring::default_provider;
    CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(of_feature()))
}

/// Returns the TLS settings of connections, without protocols to negotiate.
///
/// # Errors
///
/// [`Error::InvalidRequest`] if a certificate or a key can't be read; [`Error::Transport`] if TLS can't be set up.
pub(super) fn config(settings: &TlsSettings) -> Result<ClientConfig, Error> {
    let failed = |error: rustls::Error| TransportError::new(TransportErrorKind::Tls).not_sent().with_source(error);
    let mut roots = Vec::new();
    for pem in &settings.root_certificates {
        roots.extend(certificates("root_certificate", pem)?);
    }
    let provider = provider();
    let config = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(failed)?
        .dangerous()
        .with_custom_certificate_verifier(verifier(roots, provider)?);
    let Some(identity) = &settings.identity else { return Ok(config.with_no_client_auth()) };
    let chain = certificates("identity", identity)?;
    let key = PrivateKeyDer::from_pem_slice(identity.as_bytes()).map_err(|_| {
        let reason =
            "has no private key: add it in PEM, from `-----BEGIN PRIVATE KEY-----` to `-----END PRIVATE KEY-----`";
        RequestError::new("identity", reason)
    })?;
    let unusable = |error: rustls::Error| {
        RequestError::new(
            "identity",
            format!("can't be used: check that the key belongs to the first certificate ({error})"),
        )
    };
    Ok(config.with_client_auth_cert(chain, key).map_err(unusable)?)
}

/// Returns the verifier of server certificates: the system's own, which also trusts `roots`.
fn verifier(
    roots: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, Error> {
    if roots.is_empty() {
        return Ok(match Verifier::new(Arc::clone(&provider)) {
            Ok(verifier) => Arc::new(verifier),
            Err(reason) => Arc::new(NoRoots { reason, provider }),
        });
    }
    #[cfg(any(all(unix, not(target_os = "android")), windows))]
    return match Verifier::new_with_extra_roots(roots, provider) {
        Ok(verifier) => Ok(Arc::new(verifier)),
        Err(error) => Err(TransportError::new(TransportErrorKind::Tls).not_sent().with_source(error).into()),
    };
    #[cfg(not(any(all(unix, not(target_os = "android")), windows)))]
    Err(RequestError::new("root_certificate", "is not supported on this system: install the certificate there").into())
}

/// Rejects every server. This verifier is used where the system does not trust any certificates, as in a container
/// without the package `ca-certificates`, so that a client that uses only `http://` can still be built.
#[derive(Debug)]
struct NoRoots {
    reason: rustls::Error,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for NoRoots {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Err(self.reason.clone())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Err(self.reason.clone())
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Err(self.reason.clone())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

/// Reads the certificates in a setting.
fn certificates(setting: &'static str, pem: &str) -> Result<Vec<CertificateDer<'static>>, RequestError> {
    let certificates: Result<Vec<_>, pem::Error> = CertificateDer::pem_slice_iter(pem.as_bytes()).collect();
    match certificates {
        Ok(certificates) if !certificates.is_empty() => Ok(certificates),
        _ => {
            let reason =
                "must have certificates in PEM, from `-----BEGIN CERTIFICATE-----` to `-----END CERTIFICATE-----`";
            Err(RequestError::new(setting, reason))
        }
    }
}
