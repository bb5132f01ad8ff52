//! Group, lock: 1 event.

use zoom_core::{Extra, zoom_event, zoom_object};

use super::EncryptionType;

/// Locks on a group's settings, which keep members from changing them, were set or released.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "group.lock_settings_updated",
    scopes = [
        "group:read:admin",
        "group:write:admin",
        "group:master",
        "group:read:lock_settings:master",
        "group:read:lock_settings:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct GroupLockSettingsUpdated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// Group with its locked settings as they are after the change.
    #[required(sent)]
    pub object: GroupLockSettingsUpdatedObject,
    /// When the change was made, in Unix milliseconds.
    pub time_stamp: Option<i64>,
    /// Group with its locked settings as they were before the change.
    pub old_object: Option<GroupLockSettingsUpdatedObject>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Group with its locked settings, before or after the change.
///
/// Value of `object` and `old_object` in [`GroupLockSettingsUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GroupLockSettingsUpdatedObject {
    /// ID of the group.
    #[required(sent)]
    pub id: Option<String>,
    /// Which settings of the group are locked, so that its members cannot change them.
    #[required(sent)]
    pub settings: Option<SettingsUpdatedSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which settings of the group are locked, so that its members cannot change them.
///
/// Value of `settings` in [`GroupLockSettingsUpdatedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsUpdatedSettings {
    /// Which settings for toll, toll-free and other calls into meetings are locked.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Which settings for notifications by email are locked.
    pub email_notification: Option<EmailNotification>,
    /// Which settings for meetings in progress are locked.
    pub in_meeting: Option<InMeeting>,
    /// Which further settings, in none of the other groups, are locked.
    pub other_options: Option<OtherOptions>,
    /// Which settings for local and cloud recording are locked.
    pub recording: Option<SettingsUpdatedSettingsRecording>,
    /// Which settings for scheduling meetings are locked.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// Which settings for third-party audio and dial-in numbers are locked.
    pub telephony: Option<SettingsUpdatedSettingsTelephony>,
    /// Which settings that protect meetings, such as passcodes, are locked.
    pub meeting_security: Option<MeetingSecurity>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which settings for toll, toll-free and other calls into meetings are locked.
///
/// Value of `audio_conferencing` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioConferencing {
    /// Whether this setting is locked: whether participants can dial in over toll-free and fee-based numbers.
    pub toll_free_and_fee_based_toll_call: Option<bool>,
    /// Whether this setting is locked: whether participants can dial in over numbers that charge the caller.
    pub toll_call: Option<bool>,
    /// Whether this setting is locked: whether and to which countries Zoom can call people to connect their audio or to invite them.
    pub call_me_and_invite_by_phone: Option<bool>,
    /// Whether this setting is locked: whether users may have their own Personal Audio Conference, a meeting by phone only.
    pub personal_audio_conference: Option<bool>,
    /// Whether this setting is locked: whether and how participants' phone numbers are masked in the participants list.
    pub participant_phone_masking: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which settings for notifications by email are locked.
///
/// Value of `email_notification` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailNotification {
    /// Whether this setting is locked: whether people are notified when they are made alternative host or removed as such.
    pub alternative_host_reminder: Option<bool>,
    /// Whether this setting is locked: whether people are told by email that the meeting is canceled.
    pub cancel_meeting_reminder: Option<bool>,
    /// Whether this setting is locked: whether hosts are notified when a cloud recording is ready.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Whether this setting is locked: whether the host is notified of participants who join before them.
    pub jbh_reminder: Option<bool>,
    /// Whether this setting is locked: whether the host is emailed when someone schedules, moves or cancels a meeting for them.
    pub schedule_for_reminder: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which settings for meetings and webinars in progress are locked.
///
/// Value of `in_meeting` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InMeeting {
    /// Whether this setting is locked: whether members of the account see when someone from outside has joined.
    pub alert_guest_join: Option<bool>,
    /// Whether this setting is locked: whether users can delete messages that are in the meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether this setting is locked: whether meetings can be livestreamed.
    pub allow_live_streaming: Option<bool>,
    /// Whether this setting is locked: whether Zoom windows stay visible in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Whether this setting is locked: whether participants can draw and write on shared screens.
    pub annotation: Option<bool>,
    /// Whether this setting is locked: whether users can keep a group of contacts whose calls are answered automatically.
    pub auto_answer: Option<bool>,
    /// Whether this setting is locked: whether live transcription can generate captions.
    pub auto_generated_captions: Option<bool>,
    /// Whether this setting is locked: whether the meeting chat is saved automatically.
    pub auto_saving_chat: Option<bool>,
    /// Whether this setting is locked: whether hosts can split a meeting into smaller rooms.
    pub breakout_room: Option<bool>,
    /// Whether this setting is locked: whether participants can write messages that everyone in the meeting sees.
    pub chat: Option<bool>,
    /// Whether this setting is locked: whether the host can type captions or assign someone, or a device, to provide them.
    pub closed_caption: Option<bool>,
    /// Whether this setting is locked: whether hosts can appoint co-hosts, who have the same controls in the meeting.
    pub co_host: Option<bool>,
    /// Whether this setting is locked: whether certain data center regions are chosen for hosting.
    pub custom_data_center_regions: Option<bool>,
    /// Whether this setting is locked: whether users cannot share their desktop in meetings that they host.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether this setting is locked: whether the screen cannot be shared while guests are in the meeting.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether this setting is locked: whether all meetings must be encrypted end to end.
    pub e2e_encryption: Option<bool>,
    /// Whether this setting is locked: when a chime sounds as people join or leave the meeting.
    pub entry_exit_chime: Option<bool>,
    /// Whether this setting is locked: whether other participants may move the user's camera.
    pub far_end_camera_control: Option<bool>,
    /// Whether this setting is locked: whether users may send feedback to Zoom when a meeting ends.
    pub feedback: Option<bool>,
    /// Whether this setting is locked: whether files can be sent through the meeting chat.
    pub file_transfer: Option<bool>,
    /// Whether this setting is locked: whether participants may open the complete transcript in a side panel during the meeting.
    pub full_transcript: Option<bool>,
    /// Whether this setting is locked: whether meetings send higher-quality video, which needs more bandwidth.
    pub group_hd: Option<bool>,
    /// Whether this setting is locked: whether language interpretation is available, and in which languages.
    pub language_interpretation: Option<bool>,
    /// Whether this setting is locked: whether hosts can assign sign language interpreters, and for which languages.
    pub sign_language_interpretation: Option<bool>,
    /// Whether this setting is locked: whether captions that people type by hand are available in meetings at all.
    pub manual_captions: Option<bool>,
    /// Whether this setting is locked: whether participants may react with emojis.
    pub meeting_reactions: Option<bool>,
    /// Whether this setting is locked: whether people can react with emoji in webinars.
    pub webinar_reactions: Option<bool>,
    /// Whether this setting is locked: whether hosts may show a survey when the meeting ends; client 5.7.3 or later.
    pub meeting_survey: Option<bool>,
    /// Whether this setting is locked: whether participants may give nonverbal feedback by icons in the participants panel.
    pub non_verbal_feedback: Option<bool>,
    /// Whether this setting is locked: whether users may choose the original, unprocessed sound of their microphone.
    pub original_audio: Option<bool>,
    /// Whether this setting is locked: whether hosts may hold polls in meetings.
    pub polling: Option<bool>,
    /// Whether this setting is locked: whether a thumbs up or down survey appears when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether this setting is locked: whether participants may send messages to one another in private.
    pub private_chat: Option<bool>,
    /// Whether this setting is locked: whether the person sharing a screen can let others control it.
    pub remote_control: Option<bool>,
    /// Whether this setting is locked: whether the host can give one participant remote support.
    pub remote_support: Option<bool>,
    /// Whether this setting is locked: whether hosts can ask participants once for permission to unmute them at will.
    pub request_permission_to_unmute: Option<bool>,
    /// Whether this setting is locked: whether participants can save the captions: `save_caption` of the closed captioning settings.
    pub save_caption: Option<bool>,
    /// Whether this setting is locked: whether participants can save the captions: `save_captions` of the manual captioning settings.
    pub save_captions: Option<bool>,
    /// Whether this setting is locked: whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether this setting is locked: whether only the default email program is offered for invitations by email.
    pub sending_default_email_invites: Option<bool>,
    /// Whether this setting is locked: whether people can join in the browser, without the Zoom app.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether this setting is locked: whether people can join in the browser; Zoom doesn't explain how it differs from `show_a_join_from_your_browser_link`.
    pub show_browser_join_link: Option<bool>,
    /// Whether this setting is locked: whether the meeting controls stay visible all the time.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether this setting is locked: whether the presenter can let others change slides.
    pub slide_control: Option<bool>,
    /// Whether this setting is locked: whether users can choose stereo sound in meetings.
    pub stereo_audio: Option<bool>,
    /// Whether this setting is locked: whether the Outlook plugin writes invitations as HTML instead of plain text.
    pub use_html_format_email: Option<bool>,
    /// Whether this setting is locked: whether users can replace their background with an image or video.
    pub virtual_background: Option<bool>,
    /// Whether this setting is locked: whether participants wait until the host admits them.
    pub waiting_room: Option<bool>,
    /// Whether this setting is locked: whether and with whom participants can chat in webinars.
    pub webinar_chat: Option<bool>,
    /// Whether this setting is locked: whether and to which services webinars can be live streamed.
    pub webinar_live_streaming: Option<bool>,
    /// Whether this setting is locked: whether hosts can add polls before or during webinars.
    pub webinar_polling: Option<bool>,
    /// Whether this setting is locked: whether attendees can put questions to the host and panelists.
    pub webinar_question_answer: Option<bool>,
    /// Whether this setting is locked: whether participants may ask questions (Q&A) in meetings.
    pub meeting_question_answer: Option<bool>,
    /// Whether this setting is locked: whether hosts can show attendees a survey after the webinar.
    pub webinar_survey: Option<bool>,
    /// Whether this setting is locked: whether participants can use a whiteboard.
    pub whiteboard: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which further settings, in none of the other groups, are locked.
///
/// Value of `other_options` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OtherOptions {
    /// Whether this setting is locked: whether mobile devices hide the app contents in their task switcher.
    pub blur_snapshot: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which settings for local and cloud recording are locked.
///
/// Value of `recording` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsUpdatedSettingsRecording {
    /// Whether this setting is locked: whether only members of the account can open its cloud recordings.
    pub account_user_access_recording: Option<bool>,
    /// Whether this setting is locked: whether cloud recordings are deleted for good after a set number of days.
    pub auto_delete_cmr: Option<bool>,
    /// Whether this setting is locked: whether a recording starts automatically, and whether it is made locally or in the cloud.
    pub auto_recording: Option<bool>,
    /// Whether this setting is locked: whether hosts can record meetings and webinars in the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether this setting is locked: whether everyone who has the link can download a cloud recording.
    pub cloud_recording_download: Option<bool>,
    /// Whether this setting is locked: whether hosts may delete their cloud recordings; if not, only an administrator may.
    pub host_delete_cloud_recording: Option<bool>,
    /// Whether this setting is locked: whether cloud recordings open only from certain IP addresses, and from which.
    pub ip_address_access_control: Option<bool>,
    /// Whether this setting is locked: whether hosts and participants may record to their own computer.
    pub local_recording: Option<bool>,
    /// Whether this setting is locked: whether hosts cannot open their cloud recordings; administrators for recordings still can.
    pub prevent_host_access_recording: Option<bool>,
    /// Whether this setting is locked: whether only signed-in users can view cloud recordings.
    pub recording_authentication: Option<bool>,
    /// Whether this setting is locked: archiving of meetings and webinars, once Zoom Support has enabled it.
    pub archive: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which settings for scheduling meetings are locked.
///
/// Value of `schedule_meeting` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleMeeting {
    /// Whether this setting is locked: how participants can join the audio: by telephone, by computer (VoIP) or otherwise.
    pub audio_type: Option<bool>,
    /// Whether this setting is locked: whether the join link contains the encrypted passcode, so that one click suffices.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether this setting is locked: whether personal meetings that can begin before the host joins need a passcode.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether this setting is locked: whether the host's video is on at the start.
    pub host_video: Option<bool>,
    /// Whether this setting is locked: whether participants may join before the host arrives.
    pub join_before_host: Option<bool>,
    /// Whether this setting is locked: whether only authenticated people may join, such as those signed in to Zoom.
    pub meeting_authentication: Option<bool>,
    /// Whether this setting is locked: whether participants are muted as they join.
    pub mute_upon_entry: Option<bool>,
    /// Whether this setting is locked: whether the video of participants is on when the meeting starts.
    pub participant_video: Option<bool>,
    /// Whether this setting is locked: whether participants who join by phone must enter a numeric passcode.
    pub pstn_password_protected: Option<bool>,
    /// Whether this setting is locked: whether instant meetings have a passcode, generated at random.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Whether this setting is locked: which meetings that use the personal meeting ID (PMI) require a passcode.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// Whether this setting is locked: whether a passcode is generated for each newly scheduled meeting that does not use the personal meeting ID (PMI).
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether this setting is locked: whether users get a desktop notification before meetings.
    pub upcoming_meeting_reminder: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which settings for third-party audio and dial-in numbers are locked.
///
/// Value of `telephony` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsUpdatedSettingsTelephony {
    /// Whether this setting is locked: choice of the region that most people call from, or call into, when they join by phone.
    pub telephony_regions: Option<bool>,
    /// Whether this setting is locked: whether users can join with the audio conference of another provider.
    pub third_party_audio: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which settings that protect meetings, such as passcodes, are locked.
///
/// Value of `meeting_security` in [`SettingsUpdatedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSecurity {
    /// Whether this setting is locked: whether entry can be restricted by country or region.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// Whether this setting is locked: whether every meeting needs a passcode, a waiting room or sign-in.
    pub auto_security: Option<bool>,
    /// Whether this setting is locked: whether people from certain email domains cannot join meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Whether this setting is locked: whether the join link contains the encrypted passcode, so that one click suffices.
    pub embed_password_in_join_link: Option<bool>,
    /// Kind of encryption for meetings, enhanced (keys in the cloud) or end-to-end (keys on the devices); not a lock.
    pub encryption_type: Option<EncryptionType>,
    /// Whether this setting is locked: whether meetings may be encrypted end to end; `encryption_type` then chooses the kind.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether this setting is locked: whether meetings need a passcode; meetings with the Personal Meeting ID (PMI) are exempt.
    pub meeting_password: Option<bool>,
    /// Whether this setting is locked: whether people must be signed in to join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether this setting is locked: whether people joining by phone need a numeric passcode for meetings that have a passcode.
    pub phone_password: Option<bool>,
    /// Whether this setting is locked: whether meetings with a Personal Meeting ID (PMI) need a passcode.
    pub pmi_password: Option<bool>,
    /// Whether this setting is locked: whether participants wait until the host admits them.
    pub waiting_room: Option<bool>,
    /// Whether this setting is locked: whether a passcode is generated for each newly scheduled webinar.
    pub webinar_password: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
