//! Revenue accelerator: 7 events.

use zoom_core::{Extra, zoom_enum, zoom_event, zoom_object};

/// Zoom Revenue Accelerator finished analyzing a conversation.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "revenue_accelerator.conversation_analysis_completed",
    scopes = [
        "iq_conversation:read:admin",
        "iq_conversation:read",
        "zra:read:conversations",
        "zra:read:conversations:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct RevenueConversationAnalysisCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the conversation.
    #[required(sent)]
    pub object: RevenueAnalysisCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the conversation.
///
/// Value of `object` in [`RevenueConversationAnalysisCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RevenueAnalysisCompletedObject {
    /// ID of the conversation in Zoom IQ (Revenue Accelerator).
    #[required(sent)]
    pub conversation_id: Option<String>,
    /// Where the conversation came from.
    pub source: Option<ConversationSource>,
    /// ID of the host of the conversation or meeting.
    pub host_id: Option<String>,
    /// ID of the Zoom Contact Center engagement that the conversation comes from.
    pub engagement_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Where the conversation came from.
///
/// Values of `source` in [`RevenueAnalysisCompletedObject`].
#[zoom_enum]
pub enum ConversationSource {
    /// `ZOOM_MEETING`.
    #[value("ZOOM_MEETING")]
    ZoomMeeting,
    /// `ZOOM_PHONE`.
    #[value("ZOOM_PHONE")]
    ZoomPhone,
    /// `ZOOM_CONTACT_CENTER`.
    #[value("ZOOM_CONTACT_CENTER")]
    ZoomContactCenter,
    /// `MICROSOFT_TEAMS`.
    #[value("MICROSOFT_TEAMS")]
    MicrosoftTeams,
    /// `GOOGLE_MEET`.
    #[value("GOOGLE_MEET")]
    GoogleMeet,
    /// `OTHERS`.
    #[value("OTHERS")]
    Others,
}

/// A Zoom Revenue Accelerator user removed a moment from a playlist.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "revenue_accelerator.playlist_remove_moment",
    scopes = [
        "iq_playlist:read:admin",
        "iq_playlist:read",
        "zra:read:list_conversation_playlists",
        "zra:read:list_conversation_playlists:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct RevenueAcceleratorPlaylistRemoveMoment {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Email address of the user who caused the event.
    pub operator: Option<String>,
    /// What the event is about: the moment and the playlist.
    #[required(sent)]
    pub object: RevenueAcceleratorPlaylistObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the moment that was added or removed, and its playlist.
///
/// Value of `object` in [`RevenueAcceleratorPlaylistRemoveMoment`] and [`RevenueAcceleratorPlaylistAddMoment`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RevenueAcceleratorPlaylistObject {
    /// ID of the playlist.
    #[required(sent)]
    pub playlist_id: Option<String>,
    /// Name of the playlist.
    pub playlist_name: Option<String>,
    /// ID of the moment's place in the playlist.
    pub playlist_detail_id: Option<String>,
    /// ID of the moment, a part of a conversation that a user marked.
    #[required(sent)]
    pub moment_id: Option<String>,
    /// Name of the moment.
    pub moment_name: Option<String>,
    /// When the moment was added to or removed from the playlist, in Unix milliseconds.
    pub update_time: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Revenue Accelerator user added a moment to a playlist.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "revenue_accelerator.playlist_add_moment",
    scopes = [
        "iq_playlist:read:admin",
        "iq_playlist:read",
        "zra:read:list_conversation_playlists",
        "zra:read:list_conversation_playlists:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct RevenueAcceleratorPlaylistAddMoment {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Email address of the user who caused the event.
    pub operator: Option<String>,
    /// What the event is about: the moment and the playlist.
    #[required(sent)]
    pub object: RevenueAcceleratorPlaylistObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Revenue Accelerator user created a playlist.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "revenue_accelerator.playlist_create",
    scopes = [
        "iq_playlist:read:admin",
        "iq_playlist:read",
        "zra:read:list_conversation_playlists",
        "zra:read:list_conversation_playlists:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct RevenueAcceleratorPlaylistCreate {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Email address of the user who caused the event.
    pub operator: Option<String>,
    /// What the event is about: the playlist.
    #[required(sent)]
    pub object: RevenueAcceleratorPlaylistCreateObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the playlist.
///
/// Value of `object` in [`RevenueAcceleratorPlaylistCreate`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RevenueAcceleratorPlaylistCreateObject {
    /// ID of the playlist.
    #[required(sent)]
    pub playlist_id: Option<String>,
    /// Kind of playlist.
    #[required(sent)]
    pub playlist_type: Option<PlaylistType>,
    /// Name of the playlist.
    #[required(sent)]
    pub playlist_name: Option<String>,
    /// When the playlist was created, in Unix milliseconds.
    pub create_time: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the playlist of conversations is filled by hand or automatically.
///
/// Values of `playlist_type` in [`RevenueAcceleratorPlaylistCreateObject`].
#[zoom_enum]
pub enum PlaylistType {
    /// `BASIC`: An ordinary playlist, to which users add conversations.
    #[value("BASIC")]
    Basic,
    /// `SMART`: A playlist that collects conversations that meet set conditions.
    #[value("SMART")]
    Smart,
}

/// A Zoom Revenue Accelerator user commented on a conversation.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "revenue_accelerator.post_comment_completed",
    scopes = [
        "iq_comment:read:admin",
        "iq_comment:read",
        "zra:read:list_conversation_comments",
        "zra:read:list_conversation_comments:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct RevenueAcceleratorPostCommentCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Email address of the user who caused the event.
    pub operator: Option<String>,
    /// What the event is about: the comment.
    #[required(sent)]
    pub object: RevenuePostCommentCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the comment.
///
/// Value of `object` in [`RevenueAcceleratorPostCommentCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RevenuePostCommentCompletedObject {
    /// ID of the comment.
    #[required(sent)]
    pub comment_id: Option<String>,
    /// ID of the conversation in Zoom IQ (Revenue Accelerator).
    #[required(sent)]
    pub conversation_id: Option<String>,
    /// Text of the comment.
    pub text: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A Zoom Revenue Accelerator user deleted a playlist.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "revenue_accelerator.playlist_delete",
    scopes = [
        "iq_playlist:read:admin",
        "iq_playlist:read",
        "zra:read:list_conversation_playlists",
        "zra:read:list_conversation_playlists:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct RevenueAcceleratorPlaylistDelete {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// Email address of the user who caused the event.
    pub operator: Option<String>,
    /// What the event is about: the playlist.
    #[required(sent)]
    pub object: RevenueAcceleratorPlaylistDeleteObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the playlist.
///
/// Value of `object` in [`RevenueAcceleratorPlaylistDelete`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RevenueAcceleratorPlaylistDeleteObject {
    /// ID of the playlist.
    #[required(sent)]
    pub playlist_id: Option<String>,
    /// Name of the playlist.
    pub playlist_name: Option<String>,
    /// When the playlist was deleted, in Unix milliseconds.
    pub delete_time: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The CRM objects linked to a Zoom Revenue Accelerator conversation changed.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "revenue_accelerator.conversation_crm_associations_changed",
    scopes = [
        "iq_conversation:read",
        "iq_conversation:read:admin",
        "zra:read:conversation_crm_associations",
        "zra:read:conversation_crm_associations:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct RevenueCrmAssociationsChanged {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the conversations whose links to CRM records changed, one entry each.
    #[required(sent)]
    pub object: Option<Vec<RevenueCrmAssociationsChangedObject>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Conversation whose links to CRM records changed, with the old and new links.
///
/// Element of `object` in [`RevenueCrmAssociationsChanged`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RevenueCrmAssociationsChangedObject {
    /// ID of the conversation in Zoom IQ (Revenue Accelerator).
    pub conversation_id: Option<String>,
    /// CRM records that are no longer linked to the conversation, by their IDs.
    pub old_associations: Option<Vec<Association>>,
    /// CRM records that are now linked to the conversation, by their IDs.
    pub new_associations: Option<Vec<Association>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Account, deal or lead of the CRM that a conversation is linked to.
///
/// Element of `old_associations` and `new_associations` in [`RevenueCrmAssociationsChangedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Association {
    /// ID of the deal in the CRM system.
    pub deal_id: Option<String>,
    /// ID of the account in the CRM system.
    pub account_id: Option<String>,
    /// ID of the lead in the CRM system.
    pub lead_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
