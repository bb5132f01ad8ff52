//! The TLS implementation of reqwest's clients, depending on the features: rustls, the system's own, or none.

use reqwest::ClientBuilder;

use super::connecting::TlsSettings;
use crate::error::Error;

/// Returns a function that adds TLS to a client builder.
///
/// # Errors
///
/// [`Error::InvalidRequest`] if a certificate or a key can't be read; [`Error::Transport`] if TLS can't be set up.
#[cfg(any(feature = "rustls-aws-lc", feature = "rustls-ring"))]
pub(super) fn secured(settings: &TlsSettings) -> Result<impl Fn(ClientBuilder) -> ClientBuilder, Error> {
    let mut config = super::tls::config(settings)?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(move |builder: ClientBuilder| builder.tls_backend_preconfigured(config.clone()))
}

/// Returns a function that adds the system's TLS to a client builder.
///
/// # Errors
///
/// [`Error::InvalidRequest`] if a certificate or a key can't be read.
#[cfg(all(feature = "native-tls", not(any(feature = "rustls-aws-lc", feature = "rustls-ring"))))]
pub(super) fn secured(settings: &TlsSettings) -> Result<impl Fn(ClientBuilder) -> ClientBuilder, Error> {
    use reqwest::{Certificate, Identity};

    use crate::error::RequestError;

    let mut roots = Vec::new();
    for pem in &settings.root_certificates {
        match Certificate::from_pem_bundle(pem.as_bytes()) {
            Ok(certificates) if !certificates.is_empty() => roots.extend(certificates),
            _ => {
                let reason =
                    "must have certificates in PEM, from `-----BEGIN CERTIFICATE-----` to `-----END CERTIFICATE-----`";
                return Err(RequestError::new("root_certificate", reason).into());
            }
        }
    }
    let identity = settings.identity.as_deref().map(|pem| {
        let (certificates, key) = key_of(pem)?;
        Identity::from_pkcs8_pem(certificates.as_bytes(), key.as_bytes()).ok()
    });
    let identity = match identity {
        Some(None) => {
            let reason = "can't be used: it must have certificates and their private key in PEM, the key from \
                          `-----BEGIN PRIVATE KEY-----` to `-----END PRIVATE KEY-----` (PKCS#8)";
            return Err(RequestError::new("identity", reason).into());
        }
        Some(identity) => identity,
        None => None,
    };
    Ok(move |builder: ClientBuilder| {
        let builder = builder.tls_backend_native().tls_certs_merge(roots.clone());
        match &identity {
            Some(identity) => builder.identity(identity.clone()),
            None => builder,
        }
    })
}

/// Separates the private key from the certificates, because the system's TLS reads them separately.
#[cfg(all(feature = "native-tls", not(any(feature = "rustls-aws-lc", feature = "rustls-ring"))))]
fn key_of(pem: &str) -> Option<(String, &str)> {
    const END: &str = "-----END PRIVATE KEY-----";
    let from = pem.find("-----BEGIN PRIVATE KEY-----")?;
    let to = from + pem.get(from..)?.find(END)? + END.len();
    Some(([pem.get(..from)?, pem.get(to..)?].concat(), pem.get(from..to)?))
}

/// Always fails: no feature adds TLS.
#[cfg(not(any(feature = "native-tls", feature = "rustls-aws-lc", feature = "rustls-ring")))]
pub(super) fn secured(_: &TlsSettings) -> Result<impl Fn(ClientBuilder) -> ClientBuilder, Error> {
    use crate::error::{TransportError, TransportErrorKind};

    let reason = "the default transport has no TLS: turn on the feature `rustls-aws-lc`, `rustls-ring` or `native-tls` of \
                  zoom-core, or pass a client that has it to `ReqwestTransport::with_client`";
    let error = TransportError::new(TransportErrorKind::Tls).not_sent().with_source(reason);
    Err::<fn(ClientBuilder) -> ClientBuilder, _>(error.into())
}
