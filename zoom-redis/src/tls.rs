//! TLS with an explicit cryptography provider, so that it works regardless of how many providers a program contains.

#[cfg(any(feature = "rustls-aws-lc", feature = "rustls-ring"))]
mod named {
    use std::{io, sync::Arc};

    use rustls::{
        ClientConfig,
        crypto::CryptoProvider,
        pki_types::{CertificateDer, ServerName, pem::PemObject as _},
    };
    use rustls_platform_verifier::Verifier;
    use tokio::net::TcpStream;
    use tokio_rustls::{TlsConnector, client::TlsStream};

    use crate::error::{RedisError, RedisErrorKind};

    /// Returns the cryptography provider: AWS-LC if both features are enabled.
    fn provider() -> CryptoProvider {
        #[cfg(feature = "rustls-aws-lc")]
        let provider = rustls::crypto::aws_lc_rs::default_provider();
        #[cfg(not(feature = "rustls-aws-lc"))]
        let provider = rustls::crypto::ring::default_provider();
        provider
    }

    /// Encrypts connections. It trusts the certificates that the system trusts, and the additional ones that it was
    /// created with.
    #[derive(Clone)]
    pub(crate) struct Tls(TlsConnector);

    impl Tls {
        /// Creates a connector that also trusts the certificates in `roots`, which are in PEM format.
        pub(crate) fn new(roots: &[Vec<u8>]) -> Result<Self, RedisError> {
            let mut extra = Vec::new();
            for pem in roots {
                let read = CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, _>>();
                let Some(certificates) = read.ok().filter(|read| !read.is_empty()) else {
                    return Err(RedisError::settings(
                        "the root certificate must be in PEM format, from `-----BEGIN CERTIFICATE-----` to \
                         `-----END CERTIFICATE-----`",
                    ));
                };
                extra.extend(certificates);
            }
            let failed =
                |error: rustls::Error| RedisError::new(RedisErrorKind::Tls, format!("TLS can't be set up: {error}"));
            let provider = Arc::new(provider());
            let verifier = Verifier::new_with_extra_roots(extra, Arc::clone(&provider)).map_err(failed)?;
            let config = ClientConfig::builder_with_provider(provider)
                .with_safe_default_protocol_versions()
                .map_err(failed)?
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(verifier))
                .with_no_client_auth();
            Ok(Self(TlsConnector::from(Arc::new(config))))
        }

        pub(crate) async fn connect(&self, host: &str, tcp: TcpStream) -> Result<TlsStream<TcpStream>, RedisError> {
            let name = ServerName::try_from(host.to_owned())
                .map_err(|_| RedisError::settings("the Redis host must be a name or an address"))?;
            self.0.connect(name, tcp).await.map_err(|error| failure(&error))
        }
    }

    fn failure(error: &io::Error) -> RedisError {
        let message = match error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
            Some(rustls::Error::InvalidCertificate(reason)) => format!(
                "the certificate of the Redis server is not trusted ({reason:?}): pass the certificate that signed it \
                 to `Redis::with_root_certificate`"
            ),
            Some(rustls::Error::InvalidMessage(_)) => return RedisError::no_tls(),
            Some(reason) => format!(
                "the TLS handshake with Redis failed ({reason}): check the TLS settings of the server, which must not \
                 require client certificates"
            ),
            None => return RedisError::unavailable("the connection broke before it was encrypted"),
        };
        RedisError::new(RedisErrorKind::Tls, message)
    }
}

#[cfg(not(any(feature = "rustls-aws-lc", feature = "rustls-ring")))]
mod named {
    use tokio::net::TcpStream;

    use crate::error::RedisError;

    /// TLS is not available without one of the features.
    #[derive(Clone)]
    pub(crate) enum Tls {}

    impl Tls {
        pub(crate) fn new(_: &[Vec<u8>]) -> Result<Self, RedisError> {
            Err(RedisError::settings(
                "`rediss://` needs TLS: enable the feature `rustls-aws-lc` or `rustls-ring` of zoom-redis",
            ))
        }

        #[allow(clippy::unused_async, reason = "has the same signature as with TLS")]
        pub(crate) async fn connect(&self, _: &str, _: TcpStream) -> Result<TcpStream, RedisError> {
            match *self {}
        }
    }
}

pub(crate) use self::named::Tls;
