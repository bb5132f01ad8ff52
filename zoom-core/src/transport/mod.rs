//! Sending requests: the [`Transport`] trait, its implementations, and the [`Environment`] of hosts.
//!
//! A transport sends one request once, and returns the response while its body is still arriving. It does not follow
//! redirects, and does not deal with credentials, Zoom's errors or decoding.
//!
//! | transport | feature | used for |
//! | --- | --- | --- |
//! | `ReqwestTransport` | `reqwest` | most programs; the default |
//! | `HyperTransport` | `hyper` | programs that make many calls: half as many instructions per call, but neither proxies nor gzip |
//! | [`TowerTransport`] | | your own `tower` service; for layers around any transport, see [`ClientBuilder::layer`] |
//! | [`MemoryTransport`] | | tests without a socket |
//!
//! [`ClientBuilder::layer`]: crate::ClientBuilder::layer
//!
//! # TLS
//!
//! The features of zoom-core choose the TLS implementation of the transports that use sockets. The choice is explicit
//! and does not depend on the features that other crates turn on. All of the features can be on at the same time; the
//! first one in this table is used.
//!
//! | feature | TLS | builds with |
//! | --- | --- | --- |
//! | `rustls-aws-lc` (default) | rustls with AWS-LC | a C compiler, and `cmake` on some systems |
//! | `rustls-ring` | rustls with ring | a C compiler |
//! | `native-tls` | the system's TLS: Schannel, Security Framework or `OpenSSL`; for `ReqwestTransport` only | no C compiler on Windows and macOS; the headers of OpenSSL elsewhere |
//! | none of them | that of your own client: `ReqwestTransport::with_client` | whatever that client needs |
//!
//! Features apply to a whole program. With only `rustls-ring`, another crate's own `reqwest::Client::new()` has no
//! provider, and panics unless the process has installed one or a feature of reqwest adds one.
//!
//! A provider that the process has installed (`rustls::crypto::CryptoProvider::install_default`), such as a validated
//! one, takes precedence over the one that the feature adds. Certificates that the system trusts are accepted.
//!
//! # Custom hooks, layers and transports
//!
//! | to | write |
//! | --- | --- |
//! | inspect each request or add a header to it | [`ClientBuilder::before_request`] |
//! | inspect each response or failure, such as for metrics | [`ClientBuilder::after_response`] |
//! | delay, limit or replace requests and responses | a `tower` layer: [`ClientBuilder::layer`] |
//! | send by other means | a [`Transport`] |
//!
//! [`ClientBuilder::before_request`]: crate::ClientBuilder::before_request
//! [`ClientBuilder::after_response`]: crate::ClientBuilder::after_response
//!
//! # Examples
//!
//! ```
//! use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client};
//!
//! #[zoom_endpoint(DELETE "/meetings/<meeting_id>" -> ())]
//! struct DeleteMeeting {
//!     meeting_id: u64,
//! }
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), zoom_core::Error> {
//! let transport = MemoryTransport::new(|_| http::Response::builder().status(204).body("").unwrap_or_default());
//! let client = Client::builder().auth(AccessToken::new("secret")).transport(transport.clone()).build()?;
//! DeleteMeeting::new(123).send(&client).await?;
//! assert_eq!(transport.requests()[0].uri(), "https://api.zoom.us/v2/meetings/123");
//! # Ok(())
//! # }
//! ```

mod interface;

pub(crate) mod environment;

mod connecting;
mod failure;
mod outgoing;
#[cfg(any(feature = "hyper", feature = "reqwest"))]
mod read_timeout;
mod refetch;

#[cfg(all(any(feature = "hyper", feature = "reqwest"), any(feature = "rustls-aws-lc", feature = "rustls-ring")))]
mod tls;

#[cfg(feature = "hyper")]
mod hyper;
mod memory;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(feature = "reqwest")]
mod reqwest_tls;
mod tower;

mod hooks;

mod default;

#[cfg(feature = "hyper")]
pub use self::hyper::HyperTransport;
#[cfg(feature = "reqwest")]
pub use self::reqwest::{ReqwestTransport, reqwest_request};
pub(crate) use self::{
    connecting::Connecting,
    default::default_transport,
    failure::broken_off,
    hooks::Hooked,
    outgoing::declares_empty_body,
    refetch::{Refetch, RefetchFuture},
};
pub use self::{
    environment::Environment,
    hooks::SentRequest,
    interface::{Transport, TransportFuture},
    memory::MemoryTransport,
    tower::{TowerTransport, TransportService},
};
