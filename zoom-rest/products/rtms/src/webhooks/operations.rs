//! RTMS: 2 events.

use zoom_core::{Extra, zoom_event, zoom_object};

/// The app uses more than 80% of its allowed concurrent real-time media streams (RTMS).
///
/// Zoom repeats it periodically for the app owner; the default limit is 2,000 streams.
#[zoom_event(
    "rtms.concurrency_near_limit",
    scopes = ["rtms:read", "rtms:read:rtms_concurrency_near_limit", "rtms:read:rtms_concurrency_near_limit:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct RtmsConcurrencyNearLimit {
    /// Largest number of streams that may run at the same time.
    #[required(sent)]
    pub concurrency_limit: Option<i64>,
    /// Number of streams that are running at the moment.
    #[required(sent)]
    pub concurrency_number: Option<i64>,
    /// Streams in use, in percent of those allowed at the same time.
    #[required(sent)]
    pub percentage: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The app reached its limit of concurrent real-time media streams (RTMS).
///
/// Until streams end, no new one can start; the default limit is 2,000 streams.
#[zoom_event(
    "rtms.concurrency_limited",
    scopes = ["rtms:read", "rtms:read:rtms_concurrency_limited", "rtms:read:rtms_concurrency_limited:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct RtmsConcurrencyLimited {
    /// ID of the user who triggered the event, probably by starting a stream; Zoom does not say how.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Number of streams that are running at the moment.
    #[required(sent)]
    pub concurrency_number: Option<i64>,
    /// Meeting, webinar or Video SDK session with which the limit was probably reached, by its ID.
    #[required(sent)]
    pub id_field: Option<IdField>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Meeting, webinar or Video SDK session with which the limit was probably reached; only one of the IDs is given.
///
/// Value of `id_field` in [`RtmsConcurrencyLimited`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IdField {
    /// UUID of one occurrence of the meeting.
    pub meeting_uuid: Option<String>,
    /// UUID of one occurrence of the webinar.
    pub webinar_uuid: Option<String>,
    /// UUID of the Video SDK session.
    pub session_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
