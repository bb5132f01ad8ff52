//! Sending requests: the [`Client`], and the types that it returns.
//!
//! A client combines a credential, a transport, a retry policy and a rate limiter. It is built once and cloned freely.
//! A declared endpoint has a `send` method, which takes the client; [`Client::send`] accepts a reference to any
//! endpoint.
//!
//! # Examples
//!
//! ```
//! use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client};
//!
//! #[zoom_endpoint(GET "/users/<user_id>")]
//! struct GetUser {
//!     user_id: String,
//! }
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), zoom_core::Error> {
//! // A transport that replaces Zoom; without it, the client calls Zoom's API.
//! let zoom = MemoryTransport::new(|_| http::Response::new(r#"{"id":"a"}"#));
//! let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
//! let user = GetUser::new("me").send(&client).await?;
//! assert_eq!(user["id"], "a");
//! # Ok(())
//! # }
//! ```

pub(crate) mod builder;
pub(crate) mod call;
pub(crate) mod curl;
pub(crate) mod dynamic_request;
mod dynamic_value;
mod from_env;
pub(crate) mod handle;
pub(crate) mod log;
mod ongoing;
mod path_template;
mod redirect;
pub(crate) mod response;
pub(crate) mod response_as;
pub(crate) mod retry;
mod sending;
pub mod variables;

pub use self::{
    builder::ClientBuilder,
    call::{Call, CallWithResponse},
    curl::Curl,
    dynamic_request::DynamicRequest,
    handle::Client,
    response::Response,
    response_as::{Ignore, Raw, ignore, raw},
};
