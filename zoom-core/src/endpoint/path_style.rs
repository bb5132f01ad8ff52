//! Determines how the type of a path parameter is encoded, for the metadata that an expansion writes.

use std::marker::PhantomData;

use super::{
    columns::At,
    operation::{ParamLocation, Style},
};
use crate::types::{MeetingIdOrUuid, MeetingUuid};

/// Selects the style of a type in a path. An inherent constant takes precedence over [`PlainPath`], which covers all
/// other types.
pub struct PathStyle<T>(PhantomData<T>);

impl PathStyle<MeetingUuid> {
    /// The location and the style.
    pub const AT: At = (ParamLocation::Path, Style::Uuid);
}

impl PathStyle<MeetingIdOrUuid> {
    /// The location and the style.
    pub const AT: At = (ParamLocation::Path, Style::Uuid);
}

/// The style of every type other than the UUIDs.
pub trait PlainPath {
    /// The location and the style.
    const AT: At = (ParamLocation::Path, Style::Repeated);
}

impl<T> PlainPath for PathStyle<T> {}
