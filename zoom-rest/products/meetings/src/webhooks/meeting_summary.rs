//! Meeting, summary: 6 events.

use zoom_core::{DateTime, Extra, MeetingId, zoom_event, zoom_object};

/// A user recovered a meeting summary from the trash.
///
/// Needs a host on a Pro plan or higher with AI Companion meeting summaries enabled; end-to-end encrypted meetings have none.
#[zoom_event(
    "meeting.summary_recovered",
    scopes = [
        "meeting_summary:read:admin",
        "meeting_summary:read",
        "meeting_summary:master",
        "meeting:read:summary:master",
        "meeting:read:summary",
        "meeting:read:summary:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingSummaryRecovered {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the meeting summary.
    #[required(sent)]
    pub object: MeetingSummaryObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting summary.
///
/// Value of `object` in [`MeetingSummaryRecovered`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSummaryObject {
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub meeting_host_id: Option<String>,
    /// Email address of the meeting's host.
    #[required(sent)]
    pub meeting_host_email: Option<String>,
    /// UUID of one occurrence of the meeting.
    #[required(sent)]
    pub meeting_uuid: Option<String>,
    /// Number of the meeting; it may have more than ten digits.
    #[required(sent)]
    pub meeting_id: Option<MeetingId>,
    /// Topic of the meeting.
    #[required(sent)]
    pub meeting_topic: Option<String>,
    /// When the meeting began.
    #[required(sent)]
    pub meeting_start_time: Option<DateTime>,
    /// When the meeting ended.
    #[required(sent)]
    pub meeting_end_time: Option<DateTime>,
    /// When the summarized part of the meeting begins, in UTC.
    #[required(sent)]
    pub summary_start_time: Option<DateTime>,
    /// When the summarized part of the meeting ends, in UTC.
    #[required(sent)]
    pub summary_end_time: Option<DateTime>,
    /// When the meeting summary was created, in UTC.
    #[required(sent)]
    pub summary_created_time: Option<DateTime>,
    /// When the meeting summary was last changed, in UTC.
    #[required(sent)]
    pub summary_last_modified_time: Option<DateTime>,
    /// Heading of the meeting summary.
    #[required(sent)]
    pub summary_title: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user shared a meeting summary.
///
/// Needs a host on a Pro plan or higher with AI Companion meeting summaries enabled; end-to-end encrypted meetings have none.
#[zoom_event(
    "meeting.summary_shared",
    scopes = [
        "meeting_summary:read:admin",
        "meeting_summary:read",
        "meeting_summary:master",
        "meeting:read:summary:master",
        "meeting:read:summary",
        "meeting:read:summary:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingSummaryShared {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the meeting summary.
    #[required(sent)]
    pub object: MeetingSummarySharedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting summary.
///
/// Value of `object` in [`MeetingSummaryShared`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSummarySharedObject {
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub meeting_host_id: Option<String>,
    /// Email address of the meeting's host.
    #[required(sent)]
    pub meeting_host_email: Option<String>,
    /// UUID of one occurrence of the meeting.
    #[required(sent)]
    pub meeting_uuid: Option<String>,
    /// Number of the meeting; it may have more than ten digits.
    #[required(sent)]
    pub meeting_id: Option<MeetingId>,
    /// Topic of the meeting.
    #[required(sent)]
    pub meeting_topic: Option<String>,
    /// When the meeting began.
    #[required(sent)]
    pub meeting_start_time: Option<DateTime>,
    /// When the meeting ended.
    #[required(sent)]
    pub meeting_end_time: Option<DateTime>,
    /// When the summarized part of the meeting begins, in UTC.
    #[required(sent)]
    pub summary_start_time: Option<DateTime>,
    /// When the summarized part of the meeting ends, in UTC.
    #[required(sent)]
    pub summary_end_time: Option<DateTime>,
    /// When the meeting summary was created, in UTC.
    #[required(sent)]
    pub summary_created_time: Option<DateTime>,
    /// When the meeting summary was last changed, in UTC.
    #[required(sent)]
    pub summary_last_modified_time: Option<DateTime>,
    /// Heading of the meeting summary.
    #[required(sent)]
    pub summary_title: Option<String>,
    /// Users with whom the summary was shared, one entry each.
    #[required(sent)]
    pub share_with_users: Option<Vec<ShareWithUser>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User with whom a meeting summary was shared, by email address.
///
/// Element of `share_with_users` in [`MeetingSummarySharedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShareWithUser {
    /// Email address of the user with whom the summary is shared.
    #[required(sent)]
    pub user_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The summary of an ended meeting or webinar is available.
///
/// Needs a host on a Pro plan or higher with AI Companion meeting summaries enabled; end-to-end encrypted meetings have none.
#[zoom_event(
    "meeting.summary_completed",
    scopes = [
        "meeting_summary:read:admin",
        "meeting_summary:read",
        "meeting:master",
        "meeting:read:summary:master",
        "meeting:read:summary",
        "meeting:read:summary:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingSummaryCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting summary.
    #[required(sent)]
    pub object: MeetingSummaryCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting summary.
///
/// Value of `object` in [`MeetingSummaryCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSummaryCompletedObject {
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub meeting_host_id: Option<String>,
    /// Email address of the meeting's host.
    #[required(sent)]
    pub meeting_host_email: Option<String>,
    /// UUID of one occurrence of the meeting.
    #[required(sent)]
    pub meeting_uuid: Option<String>,
    /// Number of the meeting; it may have more than ten digits.
    #[required(sent)]
    pub meeting_id: Option<MeetingId>,
    /// Topic of the meeting.
    #[required(sent)]
    pub meeting_topic: Option<String>,
    /// When the meeting began.
    #[required(sent)]
    pub meeting_start_time: Option<DateTime>,
    /// When the meeting ended.
    #[required(sent)]
    pub meeting_end_time: Option<DateTime>,
    /// When the summarized part of the meeting begins, in UTC.
    #[required(sent)]
    pub summary_start_time: Option<DateTime>,
    /// When the summarized part of the meeting ends, in UTC.
    #[required(sent)]
    pub summary_end_time: Option<DateTime>,
    /// When the meeting summary was created, in UTC.
    #[required(sent)]
    pub summary_created_time: Option<DateTime>,
    /// When the meeting summary was last changed, in UTC.
    #[required(sent)]
    pub summary_last_modified_time: Option<DateTime>,
    /// Heading of the meeting summary.
    #[required(sent)]
    pub summary_title: Option<String>,
    /// Text that sums up the whole meeting.
    ///
    /// Deprecated by Zoom.
    pub summary_overview: Option<String>,
    /// Parts of the meeting summary, each with a label and a text.
    ///
    /// Deprecated by Zoom.
    #[required(sent)]
    pub summary_details: Option<Vec<SummaryDetail>>,
    /// What is to be done next, according to the summary.
    ///
    /// Deprecated by Zoom.
    #[required(sent)]
    pub next_steps: Option<Vec<String>>,
    /// Whole meeting summary as Markdown; takes the place of the older summary fields.
    pub summary_content: Option<String>,
    /// Link to the full summary in Zoom Docs.
    pub summary_doc_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Section of a meeting or webinar summary, with its heading.
///
/// Element of `summary_details` in [`MeetingSummaryCompletedObject`] and [`MeetingSummaryUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SummaryDetail {
    /// Heading of the summary's section.
    #[required(sent)]
    pub label: Option<String>,
    /// Text that sums up the part of the meeting.
    #[required(sent)]
    pub summary: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user moved a meeting summary to the trash.
///
/// Needs a host on a Pro plan or higher with AI Companion meeting summaries enabled; end-to-end encrypted meetings have none.
#[zoom_event(
    "meeting.summary_trashed",
    scopes = [
        "meeting_summary:read:admin",
        "meeting_summary:read",
        "meeting_summary:master",
        "meeting:read:summary:master",
        "meeting:read:summary",
        "meeting:read:summary:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingSummaryTrashed {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the meeting summary.
    #[required(sent)]
    pub object: MeetingSummaryObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user changed a meeting summary.
///
/// Needs a host on a Pro plan or higher with AI Companion meeting summaries enabled; end-to-end encrypted meetings have none.
#[zoom_event(
    "meeting.summary_updated",
    scopes = [
        "meeting_summary:read:admin",
        "meeting_summary:read",
        "meeting_summary:master",
        "meeting:read:summary:master",
        "meeting:read:summary",
        "meeting:read:summary:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingSummaryUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the meeting summary.
    #[required(sent)]
    pub object: MeetingSummaryUpdatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting summary.
///
/// Value of `object` in [`MeetingSummaryUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSummaryUpdatedObject {
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub meeting_host_id: Option<String>,
    /// Email address of the meeting's host.
    #[required(sent)]
    pub meeting_host_email: Option<String>,
    /// UUID of one occurrence of the meeting.
    #[required(sent)]
    pub meeting_uuid: Option<String>,
    /// Number of the meeting; it may have more than ten digits.
    #[required(sent)]
    pub meeting_id: Option<MeetingId>,
    /// Topic of the meeting.
    #[required(sent)]
    pub meeting_topic: Option<String>,
    /// When the meeting began.
    #[required(sent)]
    pub meeting_start_time: Option<DateTime>,
    /// When the meeting ended.
    #[required(sent)]
    pub meeting_end_time: Option<DateTime>,
    /// When the summarized part of the meeting begins, in UTC.
    #[required(sent)]
    pub summary_start_time: Option<DateTime>,
    /// When the summarized part of the meeting ends, in UTC.
    #[required(sent)]
    pub summary_end_time: Option<DateTime>,
    /// When the meeting summary was created, in UTC.
    #[required(sent)]
    pub summary_created_time: Option<DateTime>,
    /// When the meeting summary was last changed, in UTC.
    #[required(sent)]
    pub summary_last_modified_time: Option<DateTime>,
    /// ID of the user who last changed the summary.
    #[required(sent)]
    pub summary_last_modified_user_id: Option<String>,
    /// Email address of the user who last changed the summary.
    #[required(sent)]
    pub summary_last_modified_user_email: Option<String>,
    /// Heading of the meeting summary.
    #[required(sent)]
    pub summary_title: Option<String>,
    /// Text that sums up the whole meeting.
    ///
    /// Deprecated by Zoom.
    pub summary_overview: Option<String>,
    /// Parts of the meeting summary, each with a label and a text.
    ///
    /// Deprecated by Zoom.
    #[required(sent)]
    pub summary_details: Option<Vec<SummaryDetail>>,
    /// What is to be done next, according to the summary.
    ///
    /// Deprecated by Zoom.
    #[required(sent)]
    pub next_steps: Option<Vec<String>>,
    /// The meeting summary as users edited it.
    ///
    /// Deprecated by Zoom.
    #[required(sent)]
    pub edited_summary: Option<EditedSummary>,
    /// Whole meeting summary as Markdown; takes the place of the older summary fields.
    pub summary_content: Option<String>,
    /// Link to the full summary in Zoom Docs.
    pub summary_doc_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The meeting summary as users edited it.
///
/// Value of `edited_summary` in [`MeetingSummaryUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EditedSummary {
    /// Text that sums up the whole meeting, as a user edited it.
    pub summary_overview: Option<String>,
    /// Details of the meeting summary, as a user edited them.
    pub summary_details: Option<String>,
    /// What is to be done next, as edited by the user.
    pub next_steps: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user permanently deleted a meeting summary.
///
/// Needs a host on a Pro plan or higher with AI Companion meeting summaries enabled; end-to-end encrypted meetings have none.
#[zoom_event(
    "meeting.summary_deleted",
    scopes = [
        "meeting_summary:read:admin",
        "meeting_summary:read",
        "meeting_summary:master",
        "meeting:read:summary:master",
        "meeting:read:summary",
        "meeting:read:summary:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingSummaryDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// What the event is about: the meeting summary.
    #[required(sent)]
    pub object: MeetingSummaryObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
