//! Reports, meeting activities: 1 operation.

use zoom_core::{DateOrDateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists what people did in the meetings of the account, from the activity log: creating, starting, joining, leaving or ending a meeting, remote control and chat.
///
/// Zoom Support must turn on the meeting audit trail log for the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ActivityType, GetMeetingActivitiesReport};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let meeting_activity_logs = GetMeetingActivitiesReport::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
///     ActivityType::AllActivities,
/// )
/// .page_size(300)
/// .meeting_number("85746065432")
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meeting_activities)
#[zoom_endpoint(
    GET "/report/meeting_activities" -> MeetingActivitiesReport,
    paginate = meeting_activity_logs: MeetingActivityLog,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:read:admin", "report:read:meeting_activity_log:admin"],
    errors = [(404, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingActivitiesReport {
    /// Start of the time range.
    pub from: DateOrDateTime,
    /// End of the time range.
    pub to: DateOrDateTime,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only activities in the meeting with this number.
    pub meeting_number: Option<String>,
    /// Name or email address of the person whose activities to list.
    pub search_key: Option<String>,
    /// Kind of meeting activity to list. Default: all Activities.
    pub activity_type: ActivityType,
}

/// Kind of meeting activity to list.
///
/// Values of `activity_type` in [`GetMeetingActivitiesReport`].
#[zoom_enum]
pub enum ActivityType {
    /// `All Activities`.
    #[value("All Activities")]
    AllActivities,
    /// `Meeting Created`.
    #[value("Meeting Created")]
    MeetingCreated,
    /// `Meeting Started`.
    #[value("Meeting Started")]
    MeetingStarted,
    /// `User Join`.
    #[value("User Join")]
    UserJoin,
    /// `User Left`.
    #[value("User Left")]
    UserLeft,
    /// `Remote Control`.
    #[value("Remote Control")]
    RemoteControl,
    /// `In-Meeting Chat`.
    #[value("In-Meeting Chat")]
    InMeetingChat,
    /// `Meeting Ended`.
    #[value("Meeting Ended")]
    MeetingEnded,
}

/// Response to [`GetMeetingActivitiesReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingActivitiesReport {
    /// Activities in meetings, one entry each. At most 300 items.
    #[lossy]
    pub meeting_activity_logs: Vec<MeetingActivityLog>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Activity in a meeting, with its category, time and the person who did it.
///
/// Element of `meeting_activity_logs` in [`MeetingActivitiesReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingActivityLog {
    /// Number of the meeting.
    pub meeting_number: Option<String>,
    /// When the activity took place, such as `2024-03-21 07:09:03:216`.
    pub activity_time: Option<String>,
    /// Display name of the person who did the activity.
    pub operator: Option<String>,
    /// Email address of the person who did the activity.
    pub operator_email: Option<String>,
    /// Kind of activity, such as `Meeting Started`.
    pub activity_category: Option<String>,
    /// What was done, in words.
    pub activity_detail: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
