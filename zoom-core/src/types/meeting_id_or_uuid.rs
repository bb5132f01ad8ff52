//! The value of parameters that accept both a meeting's number and a UUID.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

use super::{id::Id, meeting_id::MeetingId, meeting_uuid::MeetingUuid};
use crate::{
    decode::{expectation::ValueKind, lenient},
    encode::param::{ParamValue, ParamWriter},
};

/// A meeting's number or the UUID of one of its instances, for the parameters and fields that accept either.
///
/// A number selects the latest instance of a meeting, and a UUID selects one specific instance. Text in any form of a
/// [`MeetingId`], such as `857 4606 5432`, becomes a number; any other text becomes a [`MeetingUuid`].
///
/// # Examples
///
/// ```
/// use zoom_core::{zoom_endpoint, BaseUrl, Endpoint, MeetingIdOrUuid};
///
/// #[zoom_endpoint(GET "/meetings/<meeting_id>/recordings")]
/// struct GetRecordings {
///     meeting_id: MeetingIdOrUuid,
/// }
///
/// let base = BaseUrl::parse("https://api.zoom.us/v2")?;
/// for (request, path) in [
///     (GetRecordings::new(85_746_065_432), "/v2/meetings/85746065432/recordings"),
///     (GetRecordings::new("85746065432"), "/v2/meetings/85746065432/recordings"),
///     (GetRecordings::new("857 4606 5432"), "/v2/meetings/85746065432/recordings"),
///     (GetRecordings::new("a//b=="), "/v2/meetings/a%252F%252Fb%253D%253D/recordings"),
/// ] {
///     assert_eq!(request.to_http_request(&base)?.uri().path(), path);
/// }
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
pub enum MeetingIdOrUuid {
    /// The number of a meeting or a webinar.
    Id(MeetingId),
    /// The UUID of one instance.
    Uuid(MeetingUuid),
}

/// Conversions from other integer types are missing, so that the type of a literal can be inferred.
impl From<u64> for MeetingIdOrUuid {
    fn from(number: u64) -> Self {
        Self::Id(number.into())
    }
}

impl From<String> for MeetingIdOrUuid {
    fn from(text: String) -> Self {
        MeetingId::read(&text).map_or_else(|| Self::Uuid(text.into()), Self::Id)
    }
}

impl From<&str> for MeetingIdOrUuid {
    fn from(text: &str) -> Self {
        MeetingId::read(text).map_or_else(|| Self::Uuid(text.into()), Self::Id)
    }
}

impl From<MeetingId> for MeetingIdOrUuid {
    fn from(id: MeetingId) -> Self {
        Self::Id(id)
    }
}

impl From<MeetingUuid> for MeetingIdOrUuid {
    fn from(uuid: MeetingUuid) -> Self {
        Self::Uuid(uuid)
    }
}

impl From<Id> for MeetingIdOrUuid {
    fn from(id: Id) -> Self {
        id.as_str().into()
    }
}

impl From<&Id> for MeetingIdOrUuid {
    fn from(id: &Id) -> Self {
        id.as_str().into()
    }
}

impl fmt::Display for MeetingIdOrUuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => id.fmt(f),
            Self::Uuid(uuid) => uuid.fmt(f),
        }
    }
}

impl ParamValue for MeetingIdOrUuid {
    fn write_param(&self, to: &mut ParamWriter<'_>) {
        match self {
            Self::Id(id) => id.write_param(to),
            Self::Uuid(uuid) => uuid.write_param(to),
        }
    }
}

impl<'de> Deserialize<'de> for MeetingIdOrUuid {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        lenient::read_text(from, ValueKind::MeetingIdOrUuid).map(Self::from)
    }
}
