//! Reports, users: 2 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, MeetingId, zoom_endpoint, zoom_enum, zoom_object};

use super::AdditionalHeader;

/// Get active inactive host reports.
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
///     .kind(ActiveInactiveHostReportType::Active)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/users" -> ActiveInactiveHostReports,
    paginate = users: User,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:read:admin", "report:read:list_users:admin"],
    errors = [(400, 200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetActiveInactiveHostReports {
    /// Type.
    #[query(rename = "type")]
    pub kind: Option<ActiveInactiveHostReportType>,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page, starting at 1: defaults to `1`.
    pub page_number: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Group ID.
    pub group_id: Option<String>,
}

/// Values of `type`.
#[zoom_enum]
pub enum ActiveInactiveHostReportType {
    /// `active`.
    Active,
    /// `inactive`.
    Inactive,
}

/// Response to [`GetActiveInactiveHostReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ActiveInactiveHostReports {
    /// From.
    pub from: Option<Date>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Number of the page, starting at 1.
    pub page_number: Option<i64>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// To.
    pub to: Option<Date>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Total meeting minutes.
    pub total_meeting_minutes: Option<i64>,
    /// Total meetings.
    pub total_meetings: Option<i64>,
    /// Total participants.
    pub total_participants: Option<i64>,
    /// Users.
    #[lossy]
    pub users: Vec<User>,
}

/// Element of `users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct User {
    /// Custom attributes.
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Dept.
    pub dept: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Meeting minutes.
    pub meeting_minutes: Option<i64>,
    /// Meetings.
    pub meetings: Option<i64>,
    /// Participants.
    pub participants: Option<i64>,
    /// Type.
    #[wire("type")]
    pub kind: Option<i64>,
    /// User name.
    pub user_name: Option<String>,
}

/// Element of `custom_attributes`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomAttribute {
    /// Key.
    pub key: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Get meeting reports.
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
///     .page_size(300)
///     .kind(MeetingReportType::Past)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/users/<user_id>/meetings" -> MeetingReports,
    paginate = meetings: MeetingReportMeeting,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:read:admin", "report:read:user:admin"],
    errors = [
        (400, 200, "not available for this kind of account, or permission denied"),
        (400, 300, "the page token is invalid or expired"),
        (404, 1001, "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingReports {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Type: defaults to `past`.
    #[query(rename = "type")]
    pub kind: Option<MeetingReportType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum MeetingReportType {
    /// `past`.
    Past,
    /// `pastOne`.
    #[value("pastOne")]
    PastOne,
    /// `pastJoined`.
    #[value("pastJoined")]
    PastJoined,
}

/// Response to [`GetMeetingReports`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingReports {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Number of the page, starting at 1.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<i64>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// From.
    pub from: Option<Date>,
    /// Meetings.
    #[lossy]
    pub meetings: Vec<MeetingReportMeeting>,
    /// To.
    pub to: Option<Date>,
}

/// Element of `meetings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingReportMeeting {
    /// Custom keys: at most 10 items.
    pub custom_keys: Option<Vec<AdditionalHeader>>,
    /// Duration.
    pub duration: Option<i64>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// ID.
    pub id: Option<MeetingId>,
    /// Participants count.
    pub participants_count: Option<i64>,
    /// Session key.
    pub session_key: Option<String>,
    /// Source.
    pub source: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Topic.
    pub topic: Option<String>,
    /// Total minutes.
    pub total_minutes: Option<i64>,
    /// Type: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// User email.
    pub user_email: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// UUID.
    pub uuid: Option<String>,
    /// Schedule time.
    pub schedule_time: Option<String>,
    /// Join waiting room time.
    pub join_waiting_room_time: Option<String>,
    /// Join time.
    pub join_time: Option<String>,
    /// Leave time.
    pub leave_time: Option<String>,
    /// Host organization.
    pub host_organization: Option<String>,
    /// Host name.
    pub host_name: Option<String>,
    /// Whether it has screen share.
    pub has_screen_share: Option<bool>,
    /// Whether it has recording.
    pub has_recording: Option<bool>,
    /// Whether it has chat.
    pub has_chat: Option<bool>,
    /// Meeting encryption status.
    pub meeting_encryption_status: Option<MeetingEncryptionStatus>,
    /// Participants count my account.
    pub participants_count_my_account: Option<i64>,
}

/// Values of `meeting_encryption_status`.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum MeetingEncryptionStatus {
    /// `1`.
    E2EEncryption = 1,
    /// `2`.
    EnhancedEncryption = 2,
}
