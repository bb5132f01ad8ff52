//! What the expansions of the macros name. Not for users: it changes with the macros, without notice.

pub use core::{
    clone::Clone,
    convert::Into,
    marker::PhantomData,
    option::Option::{self, None, Some},
    primitive::{bool, str},
    result::Result::{self, Err, Ok},
};
pub use std::string::String;

pub use http::Response;
pub use serde;
pub use serde_json::Value;
pub use zoom_macros::ZoomEndpoint;

pub use crate::{
    body::Body,
    call::{Call, call},
    client::Client,
    curl::{Curl, to_curl},
    decode::{Decode, DecodeJson},
    encode::{RequestEncoder, SerializeRemote},
    endpoint::Endpoint,
    error::Error,
    fields::{cloned, debug, equal},
    operation::{Base, BodyFormat, Cursor, ErrorCode, Operation, Paginate, Param, RateLimit, params, placed},
    paging::{ItemList, Items, Paged, Pages, items, pages},
    patch::Patch,
    query_group::{GroupParams, NoGroup, QueryGroup},
    setter::set,
    types::{PathStyle, PlainPath},
};

// `#[zoom_query]`
pub use zoom_macros::ZoomQuery;

// `#[zoom_enum]`: each std trait below stands for its derive, too.
pub use core::{
    cmp::{Eq, PartialEq},
    convert::{From, Infallible},
    fmt::{self, Debug, Display},
    hash::Hash,
    primitive::i64,
    str::FromStr,
};
pub use zoom_macros::ZoomEnum;

pub use crate::{
    open_enum::{
        IntegerEnum, ParseEnumError, StringEnum, deserialize_number, deserialize_text, deserialize_text_or_empty,
        from_number, from_text, parse_number,
    },
    param::{ParamValue, ParamWriter},
};

// `#[zoom_object]`
pub use core::default::Default;
pub use zoom_macros::ZoomObject;

pub use crate::object::{Absent, Always, Kept, List, Required, read_object, read_whole_object, required, write_object};

pub use crate::classify::classify;
#[cfg(feature = "reqwest")]
pub use crate::transport::reqwest_request;

// A bare operation of each method, of which an expansion says what differs.
pub use crate::operation::{DELETE, GET, HEAD, PATCH, POST, PUT};

/// The operation of a declaration that does not compile, so that its uses add no error.
pub const UNUSABLE: &Operation = &GET;

/// What the fuzz targets reach into.
#[cfg(fuzzing)]
pub mod fuzzed {
    use std::time::SystemTime;

    use bytes::Bytes;
    use http::Response;

    use crate::{
        auth::{self, Tokens},
        body::Body,
        error::{AuthError, Error},
    };

    /// Reads an answer of the OAuth server.
    ///
    /// # Errors
    ///
    /// What the answer says.
    pub fn tokens(status: u16, body: &[u8]) -> Result<Tokens, AuthError> {
        auth::read_tokens(status, body)
    }

    /// Reads a `Retry-After`.
    pub fn retry_at(value: &str, now: SystemTime) -> Option<SystemTime> {
        crate::retry_after::retry_at(value, now)
    }

    /// Tells success from refusal.
    ///
    /// # Errors
    ///
    /// What the answer says.
    pub fn classify(response: Response<Bytes>) -> Result<Response<Body>, Error> {
        crate::classify::classify(super::UNUSABLE, response.map(Body::from))
    }
}
