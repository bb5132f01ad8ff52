//! The names used by the macros' expansions and by this project's other crates. Not for users: the module changes
//! without notice.

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
    client::{
        Client,
        call::{Call, CallWithResponse, call, with_response},
        curl::{Curl, to_curl},
    },
    decode::{
        Decode, DecodeJson,
        std_derives::{cloned, debug, equal},
    },
    encode::{RequestEncoder, body::SerializeRemote, patch::Patch},
    endpoint::{
        Endpoint,
        columns::{error_code, error_codes, located, params},
        operation::{Base, BodyFormat, Cursor, ErrorCode, MaxRange, Operation, Paginate, Param, RateLimit},
        path_style::{PathStyle, PlainPath},
        query_group::{GroupParams, NoGroup, QueryGroup},
    },
    error::Error,
    paging::{
        ItemList, Items, Paged, Pages,
        page_head::{PageHead, read_page},
        streams::{items, pages},
    },
};

// `#[zoom_query]`
pub use zoom_macros::ZoomQuery;

// `#[zoom_enum]`: the name of each std trait below is also the name of its derive.
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
    decode::open_enum::{
        IntegerEnum, ParseEnumError, StringEnum, deserialize_number, deserialize_text, deserialize_text_or_empty,
        from_number, from_text, parse_number,
    },
    encode::param::{ParamValue, ParamWriter},
};

// `#[zoom_object]`
pub use core::default::Default;
pub use zoom_macros::ZoomObject;

pub use crate::decode::{
    field_names::Names,
    lossy::{Lossy, LossyRequired},
    object::{Absent, Always, Kept, List, Required, read_object, read_whole_object, required, write_object},
};

// `#[zoom_event]`
pub use zoom_macros::ZoomEvent;

pub use crate::event::{
    EventInfo, EventPayload,
    info::Fields,
    key::{OptionalStep, PlainStep, joined_key, key_value},
};

pub use crate::endpoint::classify::classify;
#[cfg(feature = "reqwest")]
pub use crate::transport::reqwest_request;

// A bare operation for each method; an expansion writes only what differs from it.
pub use crate::endpoint::operation::{DELETE, GET, HEAD, PATCH, POST, PUT};

/// Sets an optional parameter. Calling this function takes less time to compile than repeating its body in each setter.
#[inline]
pub fn set<T>(parameter: &mut core::option::Option<T>, value: impl core::convert::Into<T>) {
    *parameter = Some(value.into());
}

// The types of a declaration. Without the feature `schema`, the part of the expansion that describes them is not
// compiled.
#[cfg(feature = "schema")]
pub use crate::endpoint::columns::{typed_params, typed_response};
#[cfg(feature = "schema")]
pub use crate::schema::{
    Described, EnumSchema, ObjectType, Schema, Type,
    described::{TypeOf, Undescribed},
};
pub use crate::{
    __zoom_described as described, __zoom_typed_event as typed_event, __zoom_typed_params as typed_params,
    __zoom_typed_response as typed_response,
};

/// The type of a `String`, under a name that the compiler resolves without looking for an implementation.
#[cfg(feature = "schema")]
pub const TEXT: Type = Type::TEXT;

/// The type of a signed integer.
#[cfg(feature = "schema")]
pub const INTEGER: Type = Type::INTEGER;

/// The type of an unsigned integer.
#[cfg(feature = "schema")]
pub const UNSIGNED: Type = Type::UNSIGNED;

/// Compiles an item only if the feature `schema` is on.
#[cfg(feature = "schema")]
#[doc(hidden)]
#[macro_export]
macro_rules! __zoom_described {
    ($($item:tt)*) => { $($item)* };
}

#[cfg(not(feature = "schema"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __zoom_described {
    ($($item:tt)*) => {};
}

/// Adds the types to parameters, if the feature `schema` is on.
#[cfg(feature = "schema")]
#[doc(hidden)]
#[macro_export]
macro_rules! __zoom_typed_params {
    ($params:expr, $($type:expr),*) => {{
        use $crate::__private::Undescribed as _;
        $crate::__private::typed_params($params, [$($type),*])
    }};
}

#[cfg(not(feature = "schema"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __zoom_typed_params {
    ($params:expr, $($type:tt)*) => {
        $params
    };
}

/// Adds the type of the response to an operation, if the feature `schema` is on.
#[cfg(feature = "schema")]
#[doc(hidden)]
#[macro_export]
macro_rules! __zoom_typed_response {
    ($operation:expr, $type:expr) => {{
        use $crate::__private::Undescribed as _;
        $crate::__private::typed_response($operation, $type)
    }};
}

#[cfg(not(feature = "schema"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __zoom_typed_response {
    ($operation:expr, $($type:tt)*) => {
        $operation
    };
}

/// Adds the type of the payload to an event, if the feature `schema` is on.
#[cfg(feature = "schema")]
#[doc(hidden)]
#[macro_export]
macro_rules! __zoom_typed_event {
    ($event:expr, $type:ty) => {{
        use $crate::__private::Undescribed as _;
        $crate::__private::EventInfo { payload: $crate::__private::TypeOf::<$type>::TYPE, ..$event }
    }};
}

#[cfg(not(feature = "schema"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __zoom_typed_event {
    ($event:expr, $($type:tt)*) => {
        $event
    };
}

// Shared by zoomctl and `FileStore`.
pub use crate::auth::private_file::{PrivateFile, PrivateFileError, open_private};

/// Items that zoom-redis shares with `ZoomRateLimiter`.
#[cfg(feature = "rate-limit")]
pub mod limits {
    pub use crate::rate_limit::{
        feedback::{Feedback, is_feedback, read, remaining_of_user},
        status::label,
    };

    /// All products with separate limits.
    pub const PRODUCTS: [crate::rate_limit::Product; 3] = crate::rate_limit::Product::ALL;
}

/// The operation of a declaration that does not compile, so that its uses do not cause further errors.
pub const UNUSABLE: &Operation = &GET;

/// Internals that the fuzz targets call.
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

    /// Reads a response of the OAuth server.
    ///
    /// # Errors
    ///
    /// The error that the response reports, or an error if the response can't be read.
    pub fn tokens(status: u16, body: &[u8]) -> Result<Tokens, AuthError> {
        auth::read_tokens(status, body)
    }

    /// Reads a `Retry-After`.
    pub fn retry_at(value: &str, now: SystemTime) -> Option<SystemTime> {
        crate::endpoint::retry_after::retry_at(value, now)
    }

    /// Decides whether a response is a success.
    ///
    /// # Errors
    ///
    /// The error that the response reports.
    pub fn classify(response: Response<Bytes>) -> Result<Response<Body>, Error> {
        crate::endpoint::classify::classify(super::UNUSABLE, response.map(Body::from))
    }
}
