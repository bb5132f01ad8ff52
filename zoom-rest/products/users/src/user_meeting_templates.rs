//! Users, meeting templates: 1 operation.

use zoom_core::{zoom_endpoint, zoom_object};

use super::{AutoRecording, EntryExitChime, WhoCanShareScreen};

/// Get meeting template.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::GetMeetingTemplate;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingTemplate::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/users/<user_id>/meeting_templates/<meeting_template_id>" -> MeetingTemplate,
    rate_limit = Medium,
    scopes = ["user:read:admin", "user:read"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingTemplate {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Meeting template ID.
    pub meeting_template_id: String,
}

/// Response to [`GetMeetingTemplate`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTemplate {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Settings.
    pub settings: Option<MeetingTemplateSettings>,
}

/// Value of `settings`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTemplateSettings {
    /// In meeting.
    pub in_meeting: Option<MeetingTemplateInMeeting>,
    /// Recording.
    pub recording: Option<MeetingTemplateRecording>,
    /// Schedule meeting.
    pub schedule_meeting: Option<MeetingTemplateScheduling>,
    /// Meeting security.
    pub meeting_security: Option<MeetingTemplateSecurity>,
}

/// Value of `in_meeting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTemplateInMeeting {
    /// Entry exit chime.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Feedback.
    pub feedback: Option<bool>,
    /// Polling.
    pub polling: Option<bool>,
    /// Post meeting feedback.
    pub post_meeting_feedback: Option<bool>,
    /// Screen sharing.
    pub screen_sharing: Option<bool>,
    /// Who can share screen.
    pub who_can_share_screen: Option<WhoCanShareScreen>,
    /// Who can share screen when someone is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<WhoCanShareScreen>,
    /// Disable screen sharing for host meetings.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Annotation.
    pub annotation: Option<bool>,
    /// Whiteboard.
    pub whiteboard: Option<bool>,
    /// Remote control.
    pub remote_control: Option<bool>,
    /// Non verbal feedback.
    pub non_verbal_feedback: Option<bool>,
    /// Allow participants to rename.
    pub allow_participants_to_rename: Option<bool>,
    /// Breakout room.
    pub breakout_room: Option<bool>,
    /// Remote support.
    pub remote_support: Option<bool>,
    /// Manual captioning.
    pub manual_captioning: Option<MeetingTemplateManualCaptioning>,
    /// Closed captioning.
    pub closed_captioning: Option<MeetingTemplateClosedCaptioning>,
}

/// Value of `manual_captioning`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTemplateManualCaptioning {
    /// Auto generated captions.
    pub auto_generated_captions: Option<bool>,
    /// Allow to type.
    pub allow_to_type: Option<bool>,
    /// Manual captions.
    pub manual_captions: Option<bool>,
    /// Save captions.
    pub save_captions: Option<bool>,
}

/// Value of `closed_captioning`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTemplateClosedCaptioning {
    /// Auto transcribing.
    pub auto_transcribing: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Save caption.
    pub save_caption: Option<bool>,
}

/// Value of `recording`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTemplateRecording {
    /// Auto recording.
    pub auto_recording: Option<AutoRecording>,
}

/// Value of `schedule_meeting`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTemplateScheduling {
    /// Host video.
    pub host_video: Option<bool>,
    /// Participant video.
    pub participant_video: Option<bool>,
    /// Mute upon entry.
    pub mute_upon_entry: Option<bool>,
}

/// Value of `meeting_security`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTemplateSecurity {
    /// Waiting room.
    pub waiting_room: Option<bool>,
}
