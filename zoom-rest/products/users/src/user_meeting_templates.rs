//! Users, meeting templates: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::{AutoRecording, EntryExitChime, ScreenSharingPermission};

/// Returns one of a user's meeting templates.
///
/// User-level apps pass `me` as the user.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/{userId}/meeting_templates/{meetingTemplateId})
#[zoom_endpoint(
    GET "/users/<user_id>/meeting_templates/<meeting_template_id>" -> MeetingTemplate,
    rate_limit = Medium,
    scopes = ["user:read:admin", "user:read"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingTemplate {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// ID of the meeting template.
    pub meeting_template_id: String,
}

/// Response to [`GetMeetingTemplate`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTemplate {
    /// ID of the meeting template.
    pub id: Option<String>,
    /// Name of the meeting template.
    pub name: Option<String>,
    /// Settings of the meeting template.
    pub settings: Option<MeetingTemplateSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of the meeting template.
///
/// Value of `settings` in [`MeetingTemplate`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTemplateSettings {
    /// Settings for what happens during meetings, such as chime, feedback, sharing, breakout rooms and captions.
    pub in_meeting: Option<MeetingTemplateInMeeting>,
    /// Whether and where meetings are recorded automatically.
    pub recording: Option<MeetingTemplateRecording>,
    /// Settings that apply when meetings are scheduled.
    pub schedule_meeting: Option<MeetingTemplateScheduling>,
    /// How meetings are protected: whether people first wait in a waiting room.
    pub meeting_security: Option<MeetingTemplateSecurity>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for what happens during meetings, such as chime, feedback, sharing, breakout rooms and captions.
///
/// Value of `in_meeting` in [`MeetingTemplateSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTemplateInMeeting {
    /// When a chime sounds as people join or leave the meeting.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether users may send feedback to Zoom when a meeting ends.
    pub feedback: Option<bool>,
    /// Whether hosts may hold polls in meetings.
    pub polling: Option<bool>,
    /// Whether a thumbs up or down survey appears when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether only hosts or participants as well can share their screens.
    pub who_can_share_screen: Option<ScreenSharingPermission>,
    /// Who can start sharing while someone else is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<ScreenSharingPermission>,
    /// Whether users cannot share their desktop in meetings that they host.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether participants can draw and write on shared screens.
    pub annotation: Option<bool>,
    /// Whether participants can use a whiteboard.
    pub whiteboard: Option<bool>,
    /// Whether the person sharing a screen can let others control it.
    pub remote_control: Option<bool>,
    /// Whether participants may give nonverbal feedback by icons in the participants panel.
    pub non_verbal_feedback: Option<bool>,
    /// Whether meeting participants and webinar panelists may rename themselves.
    pub allow_participants_to_rename: Option<bool>,
    /// Whether hosts can split a meeting into smaller rooms.
    pub breakout_room: Option<bool>,
    /// Whether the host can give one participant remote support.
    pub remote_support: Option<bool>,
    /// Settings of captions that are typed by hand or generated automatically.
    pub manual_captioning: Option<MeetingTemplateManualCaptioning>,
    /// Settings of closed captions: typed, made by an outside service or transcribed live. They overlap with `manual_captioning`, and Zoom does not explain the difference.
    pub closed_captioning: Option<MeetingTemplateClosedCaptioning>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of captions that are typed by hand or generated automatically.
///
/// Value of `manual_captioning` in [`MeetingTemplateInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTemplateManualCaptioning {
    /// Whether live transcription can generate captions.
    pub auto_generated_captions: Option<bool>,
    /// Whether the host can type captions or assign someone to type them.
    pub allow_to_type: Option<bool>,
    /// Whether captions that people type by hand are available in meetings at all.
    pub manual_captions: Option<bool>,
    /// Whether participants can save the captions; needs the full transcript to be visible.
    pub save_captions: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of closed captions: typed, made by an outside service or transcribed live. They overlap with `manual_captioning`, and Zoom does not explain the difference.
///
/// Value of `closed_captioning` in [`MeetingTemplateInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTemplateClosedCaptioning {
    /// Whether a live transcription service may transcribe meetings.
    pub auto_transcribing: Option<bool>,
    /// Whether captions can be typed or provided by a service.
    pub enable: Option<bool>,
    /// Whether participants can save the captions; needs the full transcript to be visible.
    pub save_caption: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and where meetings are recorded automatically.
///
/// Value of `recording` in [`MeetingTemplateSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTemplateRecording {
    /// Whether a recording starts automatically, and whether it is made locally or in the cloud.
    pub auto_recording: Option<AutoRecording>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings that apply when meetings are scheduled.
///
/// Value of `schedule_meeting` in [`MeetingTemplateSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTemplateScheduling {
    /// Whether the host's video is on at the start.
    pub host_video: Option<bool>,
    /// Whether the video of participants is on when the meeting starts.
    pub participant_video: Option<bool>,
    /// Whether participants are muted as they join.
    pub mute_upon_entry: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How meetings are protected: whether people first wait in a waiting room.
///
/// Value of `meeting_security` in [`MeetingTemplateSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTemplateSecurity {
    /// Whether participants wait until the host admits them.
    pub waiting_room: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
