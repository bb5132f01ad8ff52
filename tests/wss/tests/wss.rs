//! Tests a connection over `wss://`, with each of the features `rustls-aws-lc` and `rustls-ring` alone, with both, and
//! with neither.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::error::Error as _;

use zoom_core::AccessToken;
use zoom_events::{Connect, EventSocket, SocketErrorKind};

fn connect(port: u16) -> Connect {
    EventSocket::connect(AccessToken::new("token"), "abc").base_url(&format!("wss://localhost:{port}/ws"))
}

#[cfg(not(any(feature = "rustls-aws-lc", feature = "rustls-ring")))]
#[tokio::test]
async fn without_cryptography_an_error_names_the_features() {
    let error = connect(1).await.unwrap_err();
    assert_eq!(error.kind(), &SocketErrorKind::Settings);
    assert!(error.source().unwrap().to_string().contains("enable the feature `rustls-aws-lc` or `rustls-ring`"));
}

#[cfg(any(feature = "rustls-aws-lc", feature = "rustls-ring"))]
mod with_cryptography {
    use std::{io, sync::Arc};

    use futures_util::{SinkExt as _, StreamExt as _};
    use rcgen::{CertifiedKey, generate_simple_self_signed};
    use rustls::{ServerConfig, crypto::CryptoProvider, pki_types::PrivatePkcs8KeyDer};
    use tokio::net::{TcpListener, TcpStream};
    use tokio_rustls::{TlsAcceptor, server::TlsStream};
    use tokio_tungstenite::{WebSocketStream, accept_async, tungstenite::Message};
    use zoom_events::SocketItem;

    use super::*;

    #[cfg(feature = "rustls-aws-lc")]
    fn provider() -> CryptoProvider {
        rustls::crypto::aws_lc_rs::default_provider()
    }

    #[cfg(not(feature = "rustls-aws-lc"))]
    fn provider() -> CryptoProvider {
        rustls::crypto::ring::default_provider()
    }

    /// A server with a self-signed certificate for `localhost`, and the certificate in PEM format.
    struct Server {
        listener: TcpListener,
        acceptor: TlsAcceptor,
        pem: String,
    }

    impl Server {
        async fn start() -> Self {
            let CertifiedKey { cert, signing_key } = generate_simple_self_signed(["localhost".to_owned()]).unwrap();
            let key = PrivatePkcs8KeyDer::from(signing_key.serialize_der()).into();
            let config = ServerConfig::builder_with_provider(Arc::new(provider()))
                .with_safe_default_protocol_versions()
                .unwrap()
                .with_no_client_auth()
                .with_single_cert(vec![cert.der().clone()], key)
                .unwrap();
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            Self { listener, acceptor: TlsAcceptor::from(Arc::new(config)), pem: cert.pem() }
        }

        fn connect(&self) -> Connect {
            connect(self.listener.local_addr().unwrap().port())
        }

        async fn tls(&self) -> io::Result<TlsStream<TcpStream>> {
            let (stream, _) = self.listener.accept().await?;
            self.acceptor.accept(stream).await
        }

        async fn accept(&self) -> WebSocketStream<TlsStream<TcpStream>> {
            let mut socket = accept_async(self.tls().await.unwrap()).await.unwrap();
            socket.send(Message::text(r#"{"module":"build_connection","success":true}"#)).await.unwrap();
            socket
        }
    }

    #[tokio::test]
    async fn an_event_arrives_over_tls_with_a_certificate_that_is_given() {
        let server = Server::start().await;
        let (socket, mut peer) =
            tokio::join!(server.connect().root_certificate(&server.pem).into_future(), server.accept());
        let mut socket = socket.unwrap();
        let event = r#"{"module":"message","success":true,"content":"{\"event\":\"test.happened\"}"}"#;
        peer.send(Message::text(event)).await.unwrap();
        match socket.next().await.unwrap().unwrap() {
            SocketItem::Event(event) => assert_eq!(event.name(), "test.happened"),
            other => panic!("{other:?}"),
        }
        socket.close().await;
        assert!(matches!(peer.next().await, Some(Ok(Message::Close(_)))));
    }

    #[tokio::test]
    async fn a_certificate_that_nobody_trusts_is_an_error() {
        let (server, other) = (Server::start().await, Server::start().await);
        // Trust another server's certificate, so that the result does not depend on the system's certificates.
        let (error, handshake) =
            tokio::join!(server.connect().root_certificate(&other.pem).into_future(), server.tls());
        let error = error.unwrap_err();
        assert_eq!(error.kind(), &SocketErrorKind::Tls, "{error} {:?}", error.source());
        assert!(!error.is_temporary());
        assert!(handshake.is_err());
    }

    #[tokio::test]
    async fn text_that_is_not_a_certificate_is_an_error_that_says_what_to_write() {
        for pem in ["", "certificate", "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n"] {
            let error = connect(1).root_certificate(pem).await.unwrap_err();
            assert_eq!(error.kind(), &SocketErrorKind::Settings);
            assert!(error.source().unwrap().to_string().contains("root_certificate"), "{pem}");
        }
    }
}
