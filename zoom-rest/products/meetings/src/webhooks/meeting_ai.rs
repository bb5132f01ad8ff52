//! Meeting, ai: 3 events.

use zoom_core::{Extra, MeetingId, zoom_enum, zoom_event, zoom_object};

/// AI Companion assets of a live meeting, such as transcripts or summaries, were deleted; the event lists which kinds.
///
/// Needs a host on a Pro plan or higher; end-to-end encrypted meetings have no AI Companion.
#[zoom_event(
    "meeting.ai_companion_assets_deleted",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:ai_companion", "meeting:read:ai_companion:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingAiCompanionAssetsDeleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingAiCompanionAssetsDeletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingAiCompanionAssetsDeleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingAiCompanionAssetsDeletedObject {
    /// Number of the meeting.
    #[required(sent)]
    pub meeting_number: Option<MeetingId>,
    /// UUID of one occurrence of the meeting.
    #[required(sent)]
    pub meeting_uuid: Option<String>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// AI Companion assets of the meeting that were deleted.
    #[required(sent)]
    pub ai_companion: Option<AiCompanion>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// AI Companion assets of the meeting that were deleted.
///
/// Value of `ai_companion` in [`MeetingAiCompanionAssetsDeletedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AiCompanion {
    /// Kinds of assets that were deleted, such as the summaries, one entry each.
    #[required(sent)]
    pub deleted_assets: Option<Vec<DeletedAsset>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of AI Companion asset that was deleted, such as the summaries.
///
/// Values of `deleted_assets` in [`AiCompanion`].
#[zoom_enum]
pub enum DeletedAsset {
    /// `transcripts`.
    Transcripts,
    /// `summaries`.
    Summaries,
}

/// A user started AI Companion in a live meeting.
///
/// Needs a host on a Pro plan or higher; end-to-end encrypted meetings have no AI Companion.
#[zoom_event(
    "meeting.ai_companion_started",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:ai_companion", "meeting:read:ai_companion:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingAiCompanionStarted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingAiCompanionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the meeting.
///
/// Value of `object` in [`MeetingAiCompanionStarted`] and [`MeetingAiCompanionStopped`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingAiCompanionObject {
    /// Number of the meeting.
    #[required(sent)]
    pub meeting_number: Option<MeetingId>,
    /// UUID of one occurrence of the meeting.
    #[required(sent)]
    pub meeting_uuid: Option<String>,
    /// ID of the user who hosts the meeting.
    #[required(sent)]
    pub host_id: Option<String>,
    /// AI Companion features that were started or stopped.
    #[required(sent)]
    pub ai_companion: Option<MeetingAiCompanionAiCompanion>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// AI Companion features that were started or stopped.
///
/// Value of `ai_companion` in [`MeetingAiCompanionObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingAiCompanionAiCompanion {
    /// Whether the feature that answers questions about the meeting is among those that were started or stopped.
    pub questions: Option<bool>,
    /// Whether the meeting summary is among the features that were started or stopped.
    pub summary: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A user stopped AI Companion in a live meeting.
///
/// Needs a host on a Pro plan or higher; end-to-end encrypted meetings have no AI Companion.
#[zoom_event(
    "meeting.ai_companion_stopped",
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:ai_companion", "meeting:read:ai_companion:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct MeetingAiCompanionStopped {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the meeting.
    #[required(sent)]
    pub object: MeetingAiCompanionObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
