//! Determines how a path parameter of a given type is encoded, for the metadata that an expansion writes.

use std::marker::PhantomData;

use super::{
    columns::At,
    operation::{ParamLocation, Style},
};
use crate::types::{MeetingIdOrUuid, MeetingUuid};

/// Selects the style in which values of a type are written in a path. An inherent constant takes precedence over
/// [`PlainPath`], which covers all other types.
pub struct PathStyle<T>(PhantomData<T>);

impl PathStyle<MeetingUuid> {
    /// The location and the style.
    pub const AT: At = (ParamLocation::Path, Style::Uuid);
}

impl PathStyle<MeetingIdOrUuid> {
    /// The location and the style.
    pub const AT: At = (ParamLocation::Path, Style::Uuid);
}

/// The style of all types except the two that contain a UUID.
pub trait PlainPath {
    /// The location and the style.
    const AT: At = (ParamLocation::Path, Style::Repeated);
}

impl<T> PlainPath for PathStyle<T> {}
