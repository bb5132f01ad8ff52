//! Sending requests: the [`Transport`] trait, its implementations, and the [`Environment`] of hosts.
//!
//! A transport sends one request once, and returns the response while its body is still arriving. It follows no redirects,
//! and knows nothing of credentials, Zoom's errors or decoding.
//!
//! | transport | feature | for |
//! | --- | --- | --- |
//! | `ReqwestTransport` | `reqwest` | most programs: the default |
//! | `HyperTransport` | `hyper` | half the instructions per call, without proxies and gzip |
//! | [`TowerTransport`] | | a `tower` service of your own; for layers around any transport, see [`ClientBuilder::layer`] |
//! | [`MemoryTransport`] | | tests without a socket |
//!
//! [`ClientBuilder::layer`]: crate::ClientBuilder::layer
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

mod failure;
mod outgoing;
#[cfg(any(feature = "hyper", feature = "reqwest"))]
mod read_timeout;
mod refetch;

#[cfg(feature = "hyper")]
mod hyper;
mod memory;
#[cfg(feature = "reqwest")]
mod reqwest;
mod tower;

mod default;

#[cfg(feature = "hyper")]
pub use self::hyper::HyperTransport;
#[cfg(feature = "reqwest")]
pub use self::reqwest::{ReqwestTransport, reqwest_request};
pub(crate) use self::{
    default::default_transport,
    failure::broken_off,
    outgoing::declares_empty_body,
    refetch::{Refetch, RefetchFuture},
};
pub use self::{
    environment::Environment,
    interface::{Transport, TransportFuture},
    memory::MemoryTransport,
    tower::{TowerTransport, TransportService},
};
