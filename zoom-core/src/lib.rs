//! Declare endpoints of the Zoom REST API as structs, and call them.

mod clock;
mod error;
mod secret;

mod base_url;
mod body;
mod decode;
mod encode;
mod param;
mod retry_after;

mod classify;
mod endpoint;
mod environment;
mod operation;

mod transport;

mod auth;

mod call;
mod client;

mod curl;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use serde_json::{Value, json};
/// Declares an endpoint of Zoom's API as a struct.
pub use zoom_macros::zoom_endpoint;

#[cfg(feature = "reqwest")]
pub use crate::transport::ReqwestTransport;
pub use crate::{
    auth::{AccessToken, Auth, AuthFuture},
    base_url::BaseUrl,
    body::{Body, BoxError, CollectError},
    call::Call,
    client::{Client, ClientBuilder},
    curl::Curl,
    decode::Answer,
    encode::{EncodedRequest, RequestEncoder},
    endpoint::Endpoint,
    environment::Environment,
    error::{
        ApiError, AuthError, DecodeError, EXCERPT_LIMIT, Error, FieldError, InvalidRequest, LimitKind, RateLimited,
        TransportError, TransportErrorKind,
    },
    operation::{Base, ErrorCode, Operation, Param, Place, RateLimit, Style},
    param::{ParamSink, ParamValue, ParamValues, ParamWriter},
    transport::{MemoryTransport, TowerTransport, Transport, TransportFuture},
};
