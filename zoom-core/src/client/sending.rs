//! Builder settings for how a client sends requests: hooks around each request, and the proxy and TLS of the default
//! transport.

use std::{sync::Arc, time::Duration};

use http::Response;

use super::builder::ClientBuilder;
use crate::{
    body::Body,
    endpoint::operation::Operation,
    error::TransportError,
    transport::{Hooked, SentRequest},
};

impl ClientBuilder {
    /// Calls `hook` before each request is sent: before the first attempt of a call, before each retry, and before each
    /// request to Zoom's OAuth server. The hook may inspect the request and add headers.
    ///
    /// The hook must not block. It sees the credential, and the changes made by layers that were added later. To wait,
    /// to replace a request or to send it elsewhere, write a `tower` layer: see [`layer`](Self::layer).
    ///
    /// # Examples
    ///
    /// ```
    /// use http::HeaderValue;
    /// use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client};
    ///
    /// #[zoom_endpoint(GET "/users/<user_id>")]
    /// struct GetUser {
    ///     user_id: String,
    /// }
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// let zoom = MemoryTransport::new(|_| http::Response::new("{}"));
    /// let client = Client::builder()
    ///     .auth(AccessToken::new("secret"))
    ///     .transport(zoom.clone())
    ///     .before_request(|request| {
    ///         println!("sending {}", request.operation().name);
    ///         request.headers_mut().insert("x-team", HeaderValue::from_static("reports"));
    ///     })
    ///     .build()?;
    /// GetUser::new("me").send(&client).await?;
    /// assert_eq!(zoom.requests()[0].headers()["x-team"], "reports");
    /// # Ok(())
    /// # }
    /// ```
    pub fn before_request(mut self, hook: impl Fn(&mut SentRequest<'_>) + Send + Sync + 'static) -> Self {
        self.layers.push(Box::new(move |transport| Arc::new(Hooked::Before(transport, Box::new(hook)))));
        self
    }

    /// Calls `hook` after each request, with its outcome (the status and headers of any response, or the failure) and
    /// the time since the request was sent.
    ///
    /// The hook must not block. The body has not arrived yet; a `tower` layer can read it: see [`layer`](Self::layer).
    /// The hook is not called for a call that is dropped or whose time limit passes in the client.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::sync::{atomic::{AtomicU64, Ordering}, Arc};
    ///
    /// use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client};
    ///
    /// #[zoom_endpoint(GET "/users/<user_id>")]
    /// struct GetUser {
    ///     user_id: String,
    /// }
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), zoom_core::Error> {
    /// let server_errors = Arc::new(AtomicU64::default());
    /// let counted = server_errors.clone();
    /// let zoom = MemoryTransport::new(|_| http::Response::builder().status(500).body("").unwrap_or_default());
    /// let client = Client::builder()
    ///     .auth(AccessToken::new("secret"))
    ///     .transport(zoom)
    ///     .retry(zoom_core::retry::RetryPolicy::never())
    ///     .after_response(move |operation, outcome, elapsed| match outcome {
    ///         Ok(response) if response.status().is_server_error() => {
    ///             counted.fetch_add(1, Ordering::Relaxed);
    ///         }
    ///         Ok(_) => {}
    ///         Err(error) => eprintln!("{} failed after {elapsed:?}: {error}", operation.name),
    ///     })
    ///     .build()?;
    /// GetUser::new("me").send(&client).await.unwrap_err();
    /// assert_eq!(server_errors.load(Ordering::Relaxed), 1);
    /// # Ok(())
    /// # }
    /// ```
    pub fn after_response(
        mut self,
        hook: impl Fn(&'static Operation, Result<&Response<Body>, &TransportError>, Duration) + Send + Sync + 'static,
    ) -> Self {
        self.layers.push(Box::new(move |transport| Arc::new(Hooked::After(transport, Arc::new(hook)))));
        self
    }

    /// Sends `https` requests through this proxy, instead of the one that the environment variables `HTTPS_PROXY` and
    /// `NO_PROXY` specify. Plain `http`, which is allowed only to this machine, uses no proxy.
    ///
    /// `url` is the `http` or `https` URL of the proxy, and may contain a user name and a password.
    /// [`build`](Self::build) rejects any other URL. If the proxy can't be reached or rejects the connection, the error
    /// is [`Connect`](crate::error::TransportErrorKind::Connect): nothing was sent to Zoom.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{AccessToken, Client};
    ///
    /// # #[cfg(feature = "reqwest")] {
    /// let client = Client::builder()
    ///     .auth(AccessToken::new("secret"))
    ///     .proxy("http://user:password@proxy.example:3128")
    ///     .build()?;
    /// # }
    /// # Ok::<(), zoom_core::Error>(())
    /// ```
    #[cfg(feature = "reqwest")]
    pub fn proxy(mut self, url: &str) -> Self {
        self.connecting.proxy = Some(url.to_owned());
        self
    }

    /// Trusts the certificates in this PEM text, in addition to those that the system trusts: for example, the
    /// certificate of a company's proxy or of a test server.
    ///
    /// May be called several times. [`build`](Self::build) rejects text without a certificate.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use zoom_core::{AccessToken, Client};
    ///
    /// let client = Client::builder()
    ///     .auth(AccessToken::new("secret"))
    ///     .root_certificate(&std::fs::read_to_string("company-ca.pem")?)
    ///     .build()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "reqwest")]
    pub fn root_certificate(mut self, pem: &str) -> Self {
        self.connecting.tls.root_certificates.push(pem.to_owned());
        self
    }

    /// Sets the client's own certificate, for servers and proxies that require one (mutual TLS). The PEM text must
    /// contain the certificate, the chain of certificates that leads from it to its authority, and its private key. By
    /// default, there is none.
    ///
    /// [`build`](Self::build) rejects text without a certificate or without a key, and, with `rustls`, a key that does
    /// not belong to the certificate. If only the feature `native-tls` is enabled, the key must be in the PKCS#8 format
    /// (`BEGIN PRIVATE KEY`).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use zoom_core::{AccessToken, Client};
    ///
    /// let client = Client::builder()
    ///     .auth(AccessToken::new("secret"))
    ///     .identity(&std::fs::read_to_string("client-certificate-and-key.pem")?)
    ///     .build()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "reqwest")]
    pub fn identity(mut self, pem: &str) -> Self {
        self.connecting.tls.identity = Some(pem.to_owned());
        self
    }
}
