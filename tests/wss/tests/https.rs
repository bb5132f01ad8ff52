//! Tests calls over `https://`, with each of the features `rustls-aws-lc`, `rustls-ring` and `native-tls` alone, with
//! all of them, and with none.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

#[cfg(not(any(feature = "rustls-aws-lc", feature = "rustls-ring")))]
use std::error::Error as _;
use std::time::Duration;

use zoom_core::{
    AccessToken, Client, ClientBuilder, Error,
    transport::{HyperTransport, ReqwestTransport},
};

fn builder() -> ClientBuilder {
    Client::builder().auth(AccessToken::new("token"))
}

fn hyper() -> Result<HyperTransport, zoom_core::error::TransportError> {
    HyperTransport::new(Duration::from_secs(10), Duration::from_secs(10))
}

#[cfg(not(any(feature = "rustls-aws-lc", feature = "rustls-ring", feature = "native-tls")))]
#[test]
fn without_cryptography_an_error_names_the_features_and_a_client_of_ones_own_needs_none() {
    let Err(Error::Transport(error)) = builder().build() else { panic!("a client without TLS") };
    let help = "turn on the feature `rustls-aws-lc`, `rustls-ring` or `native-tls`";
    assert!(error.source().unwrap().to_string().contains(help), "{error:?}");
    assert!(!error.may_have_been_sent());
    let own = zoom_core::reqwest::Client::builder().redirect(zoom_core::reqwest::redirect::Policy::none()).build();
    builder().transport(ReqwestTransport::with_client(own.unwrap())).build().unwrap();
}

#[cfg(not(any(feature = "rustls-aws-lc", feature = "rustls-ring")))]
#[test]
fn without_rustls_the_transport_of_hyper_names_its_features() {
    let error = hyper().unwrap_err();
    assert!(error.source().unwrap().to_string().contains("turn on the feature `rustls-aws-lc` or `rustls-ring`"));
}

#[cfg(any(feature = "rustls-aws-lc", feature = "rustls-ring", feature = "native-tls"))]
mod with_cryptography {
    use std::sync::{Arc, Mutex};

    use rcgen::{
        BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair,
        KeyUsagePurpose,
    };
    use rustls::{
        RootCertStore, ServerConfig,
        crypto::CryptoProvider,
        pki_types::PrivatePkcs8KeyDer,
        server::{WebPkiClientVerifier, danger::ClientCertVerifier},
    };
    use tokio::{
        io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional},
        net::{TcpListener, TcpStream},
    };
    use tokio_rustls::TlsAcceptor;
    use zoom_core::{Value, error::TransportErrorKind, retry::RetryPolicy, zoom_endpoint};

    use super::*;

    #[zoom_endpoint(POST "/users/<user_id>/meetings")]
    struct CreateMeeting {
        user_id: String,
    }

    #[cfg(feature = "rustls-aws-lc")]
    fn provider() -> CryptoProvider {
        rustls::crypto::aws_lc_rs::default_provider()
    }

    #[cfg(not(feature = "rustls-aws-lc"))]
    fn provider() -> CryptoProvider {
        rustls::crypto::ring::default_provider()
    }

    /// The kind of error for a server that is not trusted: the system's TLS does not report that the certificate is the
    /// reason.
    const NOT_TRUSTED: TransportErrorKind = if cfg!(any(feature = "rustls-aws-lc", feature = "rustls-ring")) {
        TransportErrorKind::Tls
    } else {
        TransportErrorKind::Connect
    };

    /// A certificate authority that no system trusts.
    struct Authority(CertifiedIssuer<'static, KeyPair>);

    impl Authority {
        fn new() -> Self {
            let mut params = CertificateParams::new(Vec::new()).unwrap();
            params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
            // If the authority had the same name as the certificates that it issues, OpenSSL would treat those as
            // self-signed.
            params.distinguished_name.push(DnType::CommonName, "authority of this test");
            params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
            Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
        }

        fn pem(&self) -> String {
            self.0.pem()
        }

        /// Returns a certificate for `localhost` and its key.
        fn issue(&self, usage: ExtendedKeyUsagePurpose) -> (rcgen::Certificate, KeyPair) {
            let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
            params.extended_key_usages = vec![usage];
            params.use_authority_key_identifier_extension = true;
            let key = KeyPair::generate().unwrap();
            (params.signed_by(&key, &self.0).unwrap(), key)
        }

        /// Returns a client's certificate and key as one string.
        fn identity(&self) -> String {
            let (certificate, key) = self.issue(ExtendedKeyUsagePurpose::ClientAuth);
            format!("{}{}", certificate.pem(), key.serialize_pem())
        }
    }

    /// Reads the first line and the headers of a request.
    async fn head(socket: &mut (impl AsyncRead + Unpin)) -> String {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            match socket.read_u8().await {
                Ok(byte) => head.push(byte),
                Err(_) => break,
            }
        }
        String::from_utf8(head).unwrap()
    }

    /// Starts a server and returns its base URL. Its certificate was issued by `authority`, and it responds to one
    /// request on each connection.
    async fn server(authority: &Authority, clients: Option<&Authority>) -> String {
        let (certificate, key) = authority.issue(ExtendedKeyUsagePurpose::ServerAuth);
        let provider = Arc::new(provider());
        let verifier: Arc<dyn ClientCertVerifier> = match clients {
            Some(clients) => {
                let mut roots = RootCertStore::empty();
                roots.add(clients.0.der().clone()).unwrap();
                WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider)).build().unwrap()
            }
            None => WebPkiClientVerifier::no_client_auth(),
        };
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_client_cert_verifier(verifier)
            .with_single_cert(vec![certificate.der().clone()], PrivatePkcs8KeyDer::from(key.serialize_der()).into())
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base_url = format!("https://localhost:{}/v2", listener.local_addr().unwrap().port());
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let acceptor = acceptor.clone();
                tokio::spawn(async move {
                    let Ok(mut socket) = acceptor.accept(socket).await else { return };
                    head(&mut socket).await;
                    let response = b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 8\r\n\r\n{\"a\": 1}";
                    _ = socket.write_all(response).await;
                    _ = socket.shutdown().await;
                });
            }
        });
        base_url
    }

    async fn call(builder: ClientBuilder, base_url: &str) -> Result<Value, Error> {
        let client = builder.base_url(base_url).retry(RetryPolicy::never()).build()?;
        CreateMeeting::new("me").send(&client).await
    }

    fn kind(result: Result<Value, Error>) -> TransportErrorKind {
        match result {
            Err(Error::Transport(error)) => error.kind(),
            other => panic!("{other:?}"),
        }
    }

    #[tokio::test]
    async fn a_server_whose_authority_is_given_is_trusted_and_no_other() {
        let (authority, other) = (Authority::new(), Authority::new());
        let base_url = server(&authority, None).await;
        let trusting = |authority: &Authority| builder().root_certificate(&authority.pem());
        call(trusting(&authority), &base_url).await.unwrap();
        // Several certificates can be trusted, in one string or in several.
        call(trusting(&other).root_certificate(&authority.pem()), &base_url).await.unwrap();
        call(builder().root_certificate(&(other.pem() + &authority.pem())), &base_url).await.unwrap();
        // Trust another authority's certificate, so that the result does not depend on the system's certificates.
        assert_eq!(kind(call(trusting(&other), &base_url).await), NOT_TRUSTED);
    }

    #[tokio::test]
    async fn a_server_that_requires_a_certificate_of_the_client_gets_it() {
        let (authority, clients) = (Authority::new(), Authority::new());
        let base_url = server(&authority, Some(&clients)).await;
        let trusting = || builder().root_certificate(&authority.pem());
        call(trusting().identity(&clients.identity()), &base_url).await.unwrap();
        for rejected in [trusting(), trusting().identity(&Authority::new().identity())] {
            assert!(matches!(call(rejected, &base_url).await, Err(Error::Transport(_))));
        }
    }

    #[tokio::test]
    async fn what_is_not_a_certificate_or_a_key_is_an_error_that_names_the_setting() {
        let authority = Authority::new();
        let (certificate, _) = authority.issue(ExtendedKeyUsagePurpose::ClientAuth);
        let broken = "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n";
        for (name, builder) in [
            ("root_certificate", builder().root_certificate("")),
            ("root_certificate", builder().root_certificate("certificate")),
            ("root_certificate", builder().root_certificate(broken)),
            ("identity", builder().identity("")),
            ("identity", builder().identity(&certificate.pem())),
            ("identity", builder().identity(&KeyPair::generate().unwrap().serialize_pem())),
            ("proxy", builder().proxy("proxy.example:3128")),
            ("proxy", builder().proxy("ftp://user:s3cr3t@proxy.example")),
            ("proxy", builder().proxy("http://user:s3cr3t@proxy.example/path")),
        ] {
            match builder.build() {
                Err(Error::InvalidRequest(error)) => {
                    assert_eq!(error.parameter(), name);
                    assert!(!error.to_string().contains("s3cr3t"), "{error}");
                }
                other => panic!("{name}: {other:?}"),
            }
        }
    }

    /// A proxy that records the first line and the headers of each request, and opens the connection that it asks for.
    struct Proxy {
        url: String,
        heads: Arc<Mutex<Vec<String>>>,
    }

    impl Proxy {
        async fn start(accepts: bool) -> Self {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let url = format!("http://user:s3cr3t@{}", listener.local_addr().unwrap());
            let heads = Arc::new(Mutex::new(Vec::new()));
            let recorded = Arc::clone(&heads);
            tokio::spawn(async move {
                while let Ok((mut socket, _)) = listener.accept().await {
                    let heads = Arc::clone(&recorded);
                    tokio::spawn(async move {
                        let head = head(&mut socket).await;
                        let target = head.split(' ').nth(1).unwrap_or_default().to_owned();
                        heads.lock().unwrap().push(head);
                        if !accepts {
                            let response = b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n";
                            return socket.write_all(response).await;
                        }
                        let mut server = TcpStream::connect(target).await?;
                        socket.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
                        copy_bidirectional(&mut socket, &mut server).await?;
                        Ok(())
                    });
                }
            });
            Self { url, heads }
        }
    }

    #[tokio::test]
    async fn a_call_goes_through_the_proxy_that_sees_no_token() {
        let authority = Authority::new();
        let base_url = server(&authority, None).await;
        let proxy = Proxy::start(true).await;
        call(builder().root_certificate(&authority.pem()).proxy(&proxy.url), &base_url).await.unwrap();
        let heads = proxy.heads.lock().unwrap();
        let host = base_url.trim_start_matches("https://").trim_end_matches("/v2");
        assert!(heads[0].starts_with(&format!("CONNECT {host} HTTP/1.1\r\n")), "{heads:?}");
        // `user:s3cr3t`
        assert!(heads[0].to_ascii_lowercase().contains("proxy-authorization: basic dxnlcjpzm2nym3q="), "{heads:?}");
        assert_eq!((heads.len(), heads[0].contains("token")), (1, false), "{heads:?}");
    }

    #[tokio::test]
    async fn a_proxy_that_rejects_a_call_or_is_away_is_a_connection_that_sent_nothing() {
        let authority = Authority::new();
        let base_url = server(&authority, None).await;
        let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
        for url in [Proxy::start(false).await.url, format!("http://user:s3cr3t@{closed}")] {
            let Err(Error::Transport(error)) = call(builder().proxy(&url), &base_url).await else { panic!("{url}") };
            assert_eq!((error.kind(), error.may_have_been_sent()), (TransportErrorKind::Connect, false));
            let mut cause: Option<&dyn std::error::Error> = Some(&error);
            while let Some(error) = cause {
                assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{error:?}");
                cause = error.source();
            }
        }
    }

    #[tokio::test]
    async fn both_transports_reject_a_server_that_nobody_trusts() {
        let base_url = server(&Authority::new(), None).await;
        assert_eq!(kind(call(builder(), &base_url).await), NOT_TRUSTED);
        #[cfg(any(feature = "rustls-aws-lc", feature = "rustls-ring"))]
        assert_eq!(kind(call(builder().transport(hyper().unwrap()), &base_url).await), TransportErrorKind::Tls);
    }

    #[test]
    fn a_setting_that_another_transport_would_ignore_is_an_error() {
        let own = zoom_core::transport::MemoryTransport::new(|_| http_response());
        for (name, builder) in [
            ("proxy", builder().proxy("http://proxy.example:3128")),
            ("root_certificate", builder().root_certificate(&Authority::new().pem())),
            ("identity", builder().identity(&Authority::new().identity())),
        ] {
            match builder.transport(own.clone()).build() {
                Err(Error::InvalidRequest(error)) => assert_eq!(error.parameter(), name),
                other => panic!("{name}: {other:?}"),
            }
        }
        _ = ReqwestTransport::new(Duration::from_secs(1), Duration::from_secs(1)).unwrap();
    }

    fn http_response() -> zoom_core::http::Response<&'static str> {
        zoom_core::http::Response::new("{}")
    }
}
