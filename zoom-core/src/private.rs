//! What the expansions of the macros name. Not for users: it changes with the macros, without notice.

pub use core::{
    clone::Clone,
    convert::Into,
    marker::PhantomData,
    option::Option::{self, None, Some},
    primitive::{bool, str},
    result::Result,
};
pub use std::string::String;

pub use http::{Method, Response};
pub use serde;
pub use serde_json::Value;

pub use crate::{
    body::Body,
    decode::{Answer, Decode, DecodeJson},
    encode::RequestEncoder,
    endpoint::Endpoint,
    error::Error,
    operation::{Base, ErrorCode, Operation, Param, Place, RateLimit, Style},
};
