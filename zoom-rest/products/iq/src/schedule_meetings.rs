//! Schedule meetings: 1 operation.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the scheduled meetings of one user in Zoom Revenue Accelerator.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{ListScheduledMeetings, MeetingPlatform};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let meetings = ListScheduledMeetings::new()
///     .user_id("me")
///     .meeting_platform(MeetingPlatform::Zoom)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/schedulemeetings/GET/zra/scheduled)
#[zoom_endpoint(
    GET "/zra/scheduled" -> ListScheduledMeetingsResponse,
    paginate = meetings: Meeting,
    rate_limit = Medium,
    scopes = [
        "iq_conversation:read:admin",
        "iq_conversation:read",
        "iq_conversation:write",
        "iq_conversation:write:admin",
        "zra:read:list_conversations",
        "zra:read:list_conversations:admin",
    ],
    errors = [(400, 1001, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListScheduledMeetings {
    /// ID of the user whose scheduled meetings to return.
    pub user_id: Option<String>,
    /// Keeps only meetings on this service, such as Zoom.
    pub meeting_platform: Option<MeetingPlatform>,
    /// Start of the time range of the scheduled meetings; Zoom does not say which of their times counts.
    pub from: Option<DateOrDateTime>,
    /// End of the time range of the scheduled meetings; Zoom does not say which of their times counts.
    pub to: Option<DateOrDateTime>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Service on which the meeting takes place, such as Zoom.
///
/// Values of `meeting_platform` in [`ListScheduledMeetings`] and [`Meeting`].
#[zoom_enum]
pub enum MeetingPlatform {
    /// `zoom`.
    Zoom,
    /// `microsoft_teams`.
    MicrosoftTeams,
    /// `google_meet`.
    GoogleMeet,
}

/// Response to [`ListScheduledMeetings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListScheduledMeetingsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Start of the time range of the scheduled meetings; Zoom does not say which of their times counts.
    pub from: Option<DateTime>,
    /// End of the time range of the scheduled meetings; Zoom does not say which of their times counts.
    pub to: Option<DateTime>,
    /// The meetings, one entry each.
    #[lossy]
    pub meetings: Vec<Meeting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Scheduled meeting of a user, with its platform and time.
///
/// Element of `meetings` in [`ListScheduledMeetingsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Meeting {
    /// Title of the meeting.
    pub topic: Option<String>,
    /// ID of the user to whom the scheduled meeting belongs.
    pub user_id: Option<String>,
    /// User ID of the meeting's host; absent if the meeting is external or the host is unknown.
    pub host_id: Option<String>,
    /// UUID of the scheduled meeting.
    pub event_id: Option<String>,
    /// When somebody scheduled the meeting, as opposed to when it begins.
    pub schedule_time: Option<DateTime>,
    /// When the meeting is due to begin.
    pub start_time: Option<DateTime>,
    /// Service on which the meeting takes place, such as Zoom.
    pub meeting_platform: Option<MeetingPlatform>,
    /// Whether the meeting is external rather than internal; Zoom does not define external meetings.
    pub external: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
