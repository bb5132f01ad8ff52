//! Reports, users: 2 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, MeetingId, zoom_endpoint, zoom_enum, zoom_object};

use super::KeyAndValue;

/// Lists the hosts who were active (hosted at least one meeting) or inactive (hosted none) in a period.
///
/// The period can be at most one month long and must fall within the last six months; needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ActiveInactiveHostReportType, GetActiveInactiveHostReports};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = GetActiveInactiveHostReports::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .kind(ActiveInactiveHostReportType::Active)
/// .page_size(300)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/users)
#[zoom_endpoint(
    GET "/report/users" -> ActiveInactiveHostReports,
    paginate = users: ReportedHost,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:read:admin", "report:read:list_users:admin"],
    errors = [(400, 200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetActiveInactiveHostReports {
    /// Whether to return hosts with at least one meeting in the period (`active`) or with none (`inactive`).
    #[query(rename = "type")]
    pub kind: Option<ActiveInactiveHostReportType>,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page to return; where `next_page_token` exists, use that instead. Default: `1`.
    pub page_number: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the group whose members the results are limited to.
    pub group_id: Option<String>,
}

/// Whether to return hosts with at least one meeting in the period (`active`) or with none (`inactive`).
///
/// Values of `type` in [`GetActiveInactiveHostReports`].
#[zoom_enum]
pub enum ActiveInactiveHostReportType {
    /// `active`: Users who hosted at least one meeting in the period.
    Active,
    /// `inactive`: Users who hosted no meeting in the period.
    Inactive,
}

/// Response to [`GetActiveInactiveHostReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ActiveInactiveHostReports {
    /// Start of the date range that the entries cover.
    pub from: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// Number of the page.
    pub page_number: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// End of the date range that the entries cover, not before `from`.
    pub to: Option<Date>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Minutes of all meetings in the range.
    pub total_meeting_minutes: Option<i64>,
    /// Number of meetings in the range.
    pub total_meetings: Option<i64>,
    /// Number of participants in the range.
    pub total_participants: Option<i64>,
    /// Active or inactive hosts, one entry each.
    #[lossy]
    pub users: Vec<ReportedHost>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Host in the report on active or inactive hosts, with meetings and minutes.
///
/// Element of `users` in [`ActiveInactiveHostReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ReportedHost {
    /// Custom attributes that the account gave the user, one entry each.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Department of the host.
    pub dept: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// ID of the user.
    pub id: Option<String>,
    /// How many minutes of meetings the user had.
    pub meeting_minutes: Option<i64>,
    /// How many meetings the user had.
    pub meetings: Option<i64>,
    /// How many participants the user's meetings had.
    pub participants: Option<i64>,
    /// License of the user: Basic (`1`) or Licensed (`2`).
    #[wire("type")]
    pub kind: Option<i64>,
    /// Display name of the user.
    pub user_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Custom attribute of a user, with its key, name and value.
///
/// Element of `custom_attributes` in [`ReportedHost`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomAttribute {
    /// ID of the custom attribute.
    pub key: Option<String>,
    /// Name of the custom attribute.
    pub name: Option<String>,
    /// Value of the custom attribute.
    pub value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists a user's past meetings and webinars, by default those that had two or more unique participants.
///
/// The period can be one month long, within the past six months; needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{GetMeetingReports, MeetingReportType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let meetings = GetMeetingReports::new(
///     "me",
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .page_size(300)
/// .kind(MeetingReportType::Past)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/users/{userId}/meetings)
#[zoom_endpoint(
    GET "/report/users/<user_id>/meetings" -> MeetingReports,
    paginate = meetings: MeetingReportMeeting,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:read:admin", "report:read:user:admin"],
    errors = [
        (400, 200, "not available for this kind of account, or permission denied"),
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingReports {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Which past meetings to return: those with two or more participants (`past`), with a single one (`pastOne`), or those hosted or joined (`pastJoined`). Default: `past`.
    #[query(rename = "type")]
    pub kind: Option<MeetingReportType>,
}

/// Which past meetings to return; `pastOne` is those with a single participant.
///
/// Values of `type` in [`GetMeetingReports`].
#[zoom_enum]
pub enum MeetingReportType {
    /// `past`: Ended meetings with two or more participants.
    Past,
    /// `pastOne`: Ended meetings that had only one attendee.
    #[value("pastOne")]
    PastOne,
    /// `pastJoined`: Ended meetings that the account's users hosted or joined.
    #[value("pastJoined")]
    PastJoined,
}

/// Response to [`GetMeetingReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingReports {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// Number of the page.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Start of the date range that the entries cover.
    pub from: Option<Date>,
    /// The meetings, one entry each.
    #[lossy]
    pub meetings: Vec<MeetingReportMeeting>,
    /// End of the date range that the entries cover, not before `from`.
    pub to: Option<Date>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Past meeting or webinar of a user, with its host, times and duration.
///
/// Element of `meetings` in [`MeetingReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingReportMeeting {
    /// Keys and values of your own that are attached to the meeting. At most 10 items.
    pub custom_keys: Option<Vec<KeyAndValue>>,
    /// How long the meeting or webinar lasted, in minutes.
    pub duration: Option<i64>,
    /// When the meeting or webinar ended.
    pub end_time: Option<DateTime>,
    /// Numeric ID of the meeting or webinar.
    pub id: Option<MeetingId>,
    /// How many participants there were.
    pub participants_count: Option<i64>,
    /// ID that the developer gave the Video SDK session in its token.
    pub session_key: Option<String>,
    /// Whether the meeting was created in Zoom or by an app, with the app's name.
    pub source: Option<String>,
    /// When the meeting or webinar began, in UTC.
    pub start_time: Option<DateTime>,
    /// Title of the meeting or webinar.
    pub topic: Option<String>,
    /// Minutes that all participants together spent in the meeting, the host included.
    pub total_minutes: Option<i64>,
    /// Kind of meeting or webinar: instant (`1`), scheduled (`2`; webinar `5`), recurring without (`3`, `6`) or with fixed times (`8`, `9`), personal room (`4`) or audio conference (`7`). One of `1` to `9`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// Display name of the user.
    pub user_name: Option<String>,
    /// UUID of one instance of the meeting.
    pub uuid: Option<String>,
    /// When the meeting is scheduled to begin.
    pub schedule_time: Option<String>,
    /// When the user entered the waiting room.
    pub join_waiting_room_time: Option<String>,
    /// When the user joined the meeting.
    pub join_time: Option<String>,
    /// When the user left the meeting.
    pub leave_time: Option<String>,
    /// Account name of the host's organization.
    pub host_organization: Option<String>,
    /// Display name of the host.
    pub host_name: Option<String>,
    /// Whether the user shared a screen in the meeting.
    pub has_screen_share: Option<bool>,
    /// Whether the user recorded the meeting.
    pub has_recording: Option<bool>,
    /// Whether the user used the meeting chat.
    pub has_chat: Option<bool>,
    /// How the meeting was encrypted: end to end (`1`) or with enhanced encryption (`2`).
    pub meeting_encryption_status: Option<MeetingEncryptionStatus>,
    /// How many of the participants belong to the caller's own account.
    pub participants_count_my_account: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the meeting was encrypted: end to end (`1`) or with enhanced encryption (`2`).
///
/// Values of `meeting_encryption_status` in [`MeetingReportMeeting`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MeetingEncryptionStatus {
    /// `1`: End-to-end encryption, with keys that only the participants' devices have.
    E2EEncryption = 1,
    /// `2`: Enhanced encryption, Zoom's usual kind, with keys that Zoom's servers manage.
    EnhancedEncryption = 2,
}
