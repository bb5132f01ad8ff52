//! Contact center, voicemail: 1 event.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

/// The transcript of a Zoom Contact Center voicemail was saved.
#[zoom_event(
    "contact_center.voicemail_transcript_completed",
    scopes = [
        "contact_center_voicemail:read:admin",
        "contact_center_voicemail:write:admin",
        "contact_center:read:voicemail_transcript_completed:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct ContactVoicemailTranscriptCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the voicemail.
    #[required(sent)]
    pub object: VoicemailTranscriptCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the voicemail.
///
/// Value of `object` in [`ContactVoicemailTranscriptCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VoicemailTranscriptCompletedObject {
    /// ID of the message.
    #[required(sent)]
    pub message_id: Option<String>,
    /// ID of the contact center inbox.
    #[required(sent)]
    pub inbox_id: Option<String>,
    /// Name of the contact center inbox.
    #[required(sent)]
    pub inbox_name: Option<String>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    #[required(sent)]
    pub engagement_id: Option<String>,
    /// When the event happened, to the second.
    ///
    /// Deprecated by Zoom.
    pub date_time: Option<DateTime>,
    /// When the event happened, to the millisecond.
    #[required(sent)]
    pub date_time_ms: Option<DateTime>,
    /// ID of the flow that handled the engagement or task.
    pub flow_id: Option<String>,
    /// Name of the flow that handled the engagement or task.
    pub flow_name: Option<String>,
    /// Task queue ID, the older ID of the queue, which `cc_queue_id` replaces.
    ///
    /// Deprecated by Zoom.
    pub queue_id: Option<String>,
    /// ID of the Zoom Contact Center queue.
    pub cc_queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Address of the transcript; the download needs an OAuth access token.
    pub transcript_url: Option<String>,
    /// Duration of the inbox message in seconds.
    pub message_duration: Option<i64>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Name under which the consumer is shown.
    pub consumer_display_name: Option<String>,
    /// Whether the voicemail is still there (`normal`) or was deleted (`deleted`).
    pub status: Option<TranscribedVoicemailStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the voicemail is still there (`normal`) or was deleted (`deleted`).
///
/// Values of `status` in [`VoicemailTranscriptCompletedObject`].
#[zoom_enum]
pub enum TranscribedVoicemailStatus {
    /// `normal`.
    Normal,
    /// `deleted`.
    Deleted,
}
