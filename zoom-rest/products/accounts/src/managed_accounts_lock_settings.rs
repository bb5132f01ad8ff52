//! Accounts, lock settings: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::EncryptionType;

/// Returns which settings an account locks, so that its groups and users cannot change them.
///
/// Needs a Pro plan or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetLockedSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetLockedSettings::new("Zl3aVt0bQ9y")
///     .option("meeting_security")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/accounts/GET/accounts/{accountId}/lock_settings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/lock_settings" -> LockedSettings,
    rate_limit = Medium,
    scopes = ["account:read:admin", "account:read:lock_settings:master"],
    errors = [
        (200, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLockedSettings {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Group of settings to return, instead of all of them; only `meeting_security` exists.
    pub option: Option<String>,
    /// Names of the settings to return, one entry each, such as `host_video`. Sent comma-separated.
    #[query(style = comma)]
    pub custom_query_fields: Option<Vec<String>>,
}

/// Response to [`GetLockedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedSettings {
    /// Which settings for toll, toll-free and other calls into meetings are locked.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Which settings of Zoom Team Chat are locked.
    pub chat: Option<LockedSettingChat>,
    /// Which settings for notifications by email are locked.
    pub email_notification: Option<EmailNotification>,
    /// Which settings for meetings in progress are locked.
    pub in_meeting: Option<InMeeting>,
    /// Which further settings, in none of the other groups, are locked.
    pub other_options: Option<OtherOptions>,
    /// Which settings for local and cloud recording are locked.
    pub recording: Option<LockedSettingRecording>,
    /// Which settings for scheduling meetings are locked.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// Which settings for third-party audio and dial-in numbers are locked.
    pub telephony: Option<LockedSettingTelephony>,
    /// Which settings for the telephony service provider (TSP), an outside provider of the audio, are locked.
    pub tsp: Option<LockedSettingTsp>,
    /// Which settings that protect meetings, such as passcodes, are locked.
    pub meeting_security: Option<MeetingSecurity>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which settings for toll, toll-free and other calls into meetings are locked.
///
/// Value of `audio_conferencing` in [`LockedSettings`] and [`UpdateLockedSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioConferencing {
    /// Whether this setting is locked: whether participants can dial in over toll-free and fee-based numbers.
    pub toll_free_and_fee_based_toll_call: Option<bool>,
    /// Whether this setting is locked: whether participants can dial in over numbers that charge the caller.
    pub toll_call: Option<bool>,
    /// Whether this setting is locked: whether and to which countries Zoom can call people to connect their audio or to invite them.
    pub call_me_and_invite_by_phone: Option<bool>,
    /// Whether this setting is locked: whether users may have a Personal Audio Conference (PAC), a meeting that is held by telephone alone.
    pub personal_audio_conference: Option<bool>,
    /// Whether this setting is locked: whether and how participants' phone numbers are masked in the participants list.
    pub participant_phone_masking: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which settings of Zoom Team Chat are locked.
///
/// Value of `chat` in [`LockedSettings`] and [`UpdateLockedSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedSettingChat {
    /// Whether this setting is locked: whether users can share files in chats and in channels.
    pub share_files: Option<bool>,
    /// Whether this setting is locked: which emojis users can send in chats.
    pub chat_emojis: Option<bool>,
    /// Whether this setting is locked: whether users can record voice messages in direct messages and group chats.
    pub record_voice_messages: Option<bool>,
    /// Whether this setting is locked: whether users can record video messages in chat; needs file sharing to be on.
    pub record_video_messages: Option<bool>,
    /// Whether this setting is locked: whether users can take screenshots and send them in chat.
    pub screen_capture: Option<bool>,
    /// Whether this setting is locked: whether users can share links to messages and channels.
    pub share_links_in_chat: Option<bool>,
    /// Whether this setting is locked: whether users can schedule a meeting from a chat or channel.
    pub schedule_meetings_in_chat: Option<bool>,
    /// Whether this setting is locked: how long Zoom keeps messages and files in its cloud.
    pub set_retention_period_in_cloud: Option<bool>,
    /// Whether this setting is locked: how long messages stay on users' devices; a user's chat with themselves (personal channel) is not covered.
    pub set_retention_period_in_local: Option<bool>,
    /// Whether this setting is locked: whether and whom users can add as contacts in Zoom Team Chat.
    pub allow_users_to_add_contacts: Option<bool>,
    /// Whether this setting is locked: whether and with whom users can chat in Zoom Team Chat.
    pub allow_users_to_chat_with_others: Option<bool>,
    /// Whether this setting is locked: whether and how chat messages are checked against rules on keywords and text patterns.
    pub chat_etiquette_tool: Option<bool>,
    /// Whether this setting is locked: whether chat data goes to an archiving service outside Zoom.
    pub send_data_to_third_party_archiving_service: Option<bool>,
    /// Whether this setting is locked: whether users can have chat messages translated.
    pub translate_messages: Option<bool>,
    /// Whether this setting is locked: whether users can search GIPHY for animated images and send them in chat.
    pub search_and_send_animated_gif_images: Option<bool>,
    /// Whether this setting is locked: whether users can create shared spaces, which bring related channels together, in Zoom Team Chat.
    pub shared_spaces: Option<bool>,
    /// Whether this setting is locked: whether users may create channels and group chats.
    pub allow_create_channels_and_group_chats: Option<bool>,
    /// Whether this setting is locked: whether people can start a huddle, an informal audio or video conversation, from a channel.
    pub allow_huddles_from_channels: Option<bool>,
    /// Whether this setting is locked: whether users can download files from Zoom Team Chat.
    pub download_file: Option<bool>,
    /// Whether this setting is locked: whether users can share their screen from a chat.
    pub share_screen_in_chat: Option<bool>,
    /// Whether this setting is locked: whether users can create an email address for a chat, whose emails appear as messages.
    pub chat_email_address: Option<bool>,
    /// Whether this setting is locked: whether senders can see that their messages were read, in small chats and channels.
    pub read_receipts: Option<bool>,
    /// Whether this setting is locked: whether and for how long users can delete their own messages in Zoom Team Chat.
    pub allow_delete_message: Option<bool>,
    /// Whether this setting is locked: whether and for how long users can edit their own messages in Zoom Team Chat.
    pub allow_edit_message: Option<bool>,
    /// Whether this setting is locked: whether the status shows that the user is in a meeting or call.
    pub presence_on_meeting: Option<bool>,
    /// Whether this setting is locked: whether the status turns to away as the screen saver starts.
    pub presence_away_when_screen_saver: Option<bool>,
    /// Whether this setting is locked: whether AI Companion can summarize chats, channels and shared documents.
    pub ai_summary: Option<bool>,
    /// Whether this setting is locked: whether AI Companion can write message drafts in Zoom Team Chat.
    pub ai_compose: Option<bool>,
    /// Whether this setting is locked: whether AI Companion makes recommendations in Zoom Team Chat.
    pub ai_recommend: Option<bool>,
    /// Whether this setting is locked: whether AI Companion may suggest quick replies.
    pub ai_reply: Option<bool>,
    /// Whether this setting is locked: whether AI Companion completes sentences while people type in Zoom Team Chat.
    pub ai_sentence_completion: Option<bool>,
    /// Whether this setting is locked: whether AI Companion offers to schedule a meeting from a Zoom Team Chat conversation.
    pub ai_quick_schedule: Option<bool>,
    /// Whether this setting is locked: whether users can start a poll in chats and channels.
    pub survey_poll: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which settings for notifications by email are locked.
///
/// Value of `email_notification` in [`LockedSettings`] and [`UpdateLockedSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
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

/// Which settings for meetings in progress are locked.
///
/// Value of `in_meeting` in [`LockedSettings`].
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
    /// Whether this setting is locked: whether webinar attendees can ask questions anonymously.
    pub anonymous_question_answer: Option<bool>,
    /// Whether this setting is locked: whether hosts can put attendees on hold; without effect today.
    ///
    /// Deprecated by Zoom.
    pub attendee_on_hold: Option<bool>,
    /// Whether this setting is locked: whether focus mode is available, in which participants see video only of the host and co-hosts.
    pub attention_mode_focus_mode: Option<bool>,
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
    /// Whether this setting is locked: whether participants may ask questions (Q&A) in meetings.
    pub meeting_question_answer: Option<bool>,
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
    /// Whether this setting is locked: whether packets are marked with DSCP values, which give them priority in the network.
    pub dscp_marking: Option<bool>,
    /// Whether this setting is locked: whether all meetings must be encrypted with AES; despite the name, Zoom doesn't describe this as end-to-end encryption.
    pub e2e_encryption: Option<bool>,
    /// Value of the setting, not a lock: when a chime sounds as people join or leave, such as `none`.
    pub entry_exit_chime: Option<String>,
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
    /// Whether this setting is locked: whether webinars use HD video, which takes more bandwidth.
    pub webinar_group_hd: Option<bool>,
    /// Whether this setting is locked: whether language interpretation is available, and in which languages.
    pub language_interpretation: Option<bool>,
    /// Whether this setting is locked: whether hosts can assign sign language interpreters, and for which languages.
    pub sign_language_interpretation: Option<bool>,
    /// Whether this setting is locked: whether the host or a participant may type captions.
    pub manual_captions: Option<bool>,
    /// Whether this setting is locked: whether participants may react with emojis.
    pub meeting_reactions: Option<bool>,
    /// Whether this setting is locked: whether people can react with emoji in webinars.
    pub webinar_reactions: Option<bool>,
    /// Whether this setting is locked: whether hosts may show a survey when the meeting ends; client 5.7.3 or later.
    pub meeting_survey: Option<bool>,
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
    /// Whether this setting is locked: whether participants may give nonverbal feedback by icons in the participants panel.
    pub non_verbal_feedback: Option<bool>,
    /// Whether this setting is locked: whether the host can give one participant remote support.
    pub remote_support: Option<bool>,
    /// Whether this setting is locked: whether hosts can ask participants once for permission to unmute them at will.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether this setting is locked: whether participants can save captions or transcripts; Zoom does not say how this differs from `save_captions`.
    pub save_caption: Option<bool>,
    /// Whether this setting is locked: whether participants can save captions or transcripts, which also needs `full_transcript`; Zoom does not say how this differs from `save_caption`.
    pub save_captions: Option<bool>,
    /// Whether this setting is locked: whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether this setting is locked: whether only the default email program is offered for invitations by email.
    pub sending_default_email_invites: Option<bool>,
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
    /// Whether this setting is locked: whether and with whom participants can chat in webinars.
    pub webinar_chat: Option<bool>,
    /// Whether this setting is locked: whether and to which services webinars can be live streamed.
    pub webinar_live_streaming: Option<bool>,
    /// Whether this setting is locked: whether hosts can add polls before or during webinars.
    pub webinar_polling: Option<bool>,
    /// Whether this setting is locked: whether attendees can put questions to the host and panelists.
    pub webinar_question_answer: Option<bool>,
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
/// Value of `other_options` in [`LockedSettings`] and [`UpdateLockedSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OtherOptions {
    /// Whether this setting is locked: whether mobile devices hide the app contents in their task switcher.
    pub blur_snapshot: Option<bool>,
    /// Whether this setting is locked: which options the account offers for webinar registration.
    pub webinar_registration_options: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which settings for local and cloud recording are locked.
///
/// Value of `recording` in [`LockedSettings`] and [`UpdateLockedSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedSettingRecording {
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
/// Value of `schedule_meeting` in [`LockedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleMeeting {
    /// Whether this setting is locked: how participants can join the audio: by telephone, by computer (VoIP) or otherwise.
    pub audio_type: Option<bool>,
    /// Whether this setting is locked: whether the join link contains the encrypted passcode, so that one click suffices.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether this setting is locked: whether only people signed in to Zoom may join.
    pub enforce_login: Option<bool>,
    /// Value of the setting, not a lock: domains whose users may join after signing in.
    pub enforce_login_domains: Option<String>,
    /// Whether this setting is locked: whether only users signed in with an address in the given domains may join.
    pub enforce_login_with_domains: Option<bool>,
    /// Whether this setting is locked: whether the host's video is on at the start.
    pub host_video: Option<bool>,
    /// Whether this setting is locked: whether participants may join before the host arrives.
    pub join_before_host: Option<bool>,
    /// Whether this setting is locked: whether only authenticated people may join, such as those signed in to Zoom.
    pub meeting_authentication: Option<bool>,
    /// Whether this setting is locked: whether every meeting shows “Zoom Meeting” instead of its topic.
    pub not_store_meeting_topic: Option<bool>,
    /// Whether this setting is locked: whether "Zoom Webinar" is shown in place of the topic of every webinar.
    pub always_display_zoom_webinar_as_topic: Option<bool>,
    /// Whether this setting is locked: whether the video of participants is on when the meeting starts.
    pub participant_video: Option<bool>,
    /// Whether this setting is locked: whether instant meetings have a passcode, generated at random.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Whether this setting is locked: which meetings that use the personal meeting ID (PMI) require a passcode.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// Whether this setting is locked: whether a passcode is generated for each newly scheduled meeting that does not use the personal meeting ID (PMI).
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether this setting is locked: whether instant meetings use the personal meeting ID (PMI).
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether this setting is locked: whether scheduled meetings use the personal meeting ID (PMI).
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Whether this setting is locked: chat that goes on before and after the meeting.
    pub continuous_meeting_chat: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which settings for third-party audio and dial-in numbers are locked.
///
/// Value of `telephony` in [`LockedSettings`] and [`UpdateLockedSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedSettingTelephony {
    /// Whether this setting is locked: choice of the region that most people call from, or call into, when they join by phone.
    pub telephony_regions: Option<bool>,
    /// Whether this setting is locked: whether users can join with the audio conference of another provider.
    pub third_party_audio: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which settings for the telephony service provider (TSP), an outside provider of the audio, are locked.
///
/// Value of `tsp` in [`LockedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedSettingTsp {
    /// Whether this setting is locked: whether people can be called on their phone to connect their audio.
    pub call_out: Option<bool>,
    /// Whether this setting is locked: whether the invitation email links to the international dial-in numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Whether this setting is locked: whether toll-free numbers appear in invitations and in the client.
    pub display_toll_free_numbers: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which settings that protect meetings, such as passcodes, are locked.
///
/// Value of `meeting_security` in [`LockedSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSecurity {
    /// Whether this setting is locked: whether entry can be restricted by country or region.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// Whether this setting is locked: whether every meeting needs a passcode, a waiting room or sign-in.
    pub auto_security: Option<bool>,
    /// Whether this setting is locked: whether people from certain email domains cannot join meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Whether this setting is locked: whether and how chat messages are checked against rules on keywords and text patterns.
    pub chat_etiquette_tool: Option<bool>,
    /// Whether this setting is locked: whether the join link contains the encrypted passcode, so that one click suffices.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether this setting is locked: kind of encryption for meetings: enhanced (keys in the cloud) or end-to-end (keys on the devices).
    pub encryption_type: Option<bool>,
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

/// Locks an account's settings, so that its groups and users cannot change them, or unlocks them.
///
/// Needs a Pro plan or higher with the master account option.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::{LockedSettingRecording, LockedSettingScheduleMeeting, UpdateLockedSettings};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLockedSettings::new("Zl3aVt0bQ9y")
///     .recording(LockedSettingRecording::new().auto_recording(true))
///     .schedule_meeting(
///         LockedSettingScheduleMeeting::new().meeting_authentication(true),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/accounts/PATCH/accounts/{accountId}/lock_settings)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/lock_settings" -> (),
    rate_limit = Medium,
    scopes = ["account:write:admin", "account:update:lock_settings:master", "account:update:lock_settings:admin"],
    errors = [
        (200, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 2001, T_ACCOUNT_DOES_NOT_EXIST = "the t account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLockedSettings {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
    /// Which settings for toll, toll-free and other calls into meetings are locked.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Which settings of Zoom Team Chat are locked.
    pub chat: Option<LockedSettingChat>,
    /// Which settings for notifications by email are locked.
    pub email_notification: Option<EmailNotification>,
    /// Which settings for meetings in progress are locked.
    pub in_meeting: Option<LockedSettingInMeeting>,
    /// Which further settings, in none of the other groups, are locked.
    pub other_options: Option<OtherOptions>,
    /// Which settings for local and cloud recording are locked.
    pub recording: Option<LockedSettingRecording>,
    /// Which settings for scheduling meetings are locked.
    pub schedule_meeting: Option<LockedSettingScheduleMeeting>,
    /// Which settings for third-party audio and dial-in numbers are locked.
    pub telephony: Option<LockedSettingTelephony>,
    /// Which settings for the telephony service provider (TSP), an outside provider of the audio, are locked.
    pub tsp: Option<UpdateLockedSettingsTsp>,
    /// Which settings that protect meetings, such as passcodes, are locked.
    pub meeting_security: Option<LockedSettingMeetingSecurity>,
}

/// Which settings for meetings in progress are locked.
///
/// Value of `in_meeting` in [`UpdateLockedSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedSettingInMeeting {
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
    /// Whether this setting is locked: whether webinar attendees can ask questions anonymously.
    pub anonymous_question_answer: Option<bool>,
    /// Whether this setting is locked: whether hosts can put attendees on hold; without effect today. Default: `false`.
    ///
    /// Deprecated by Zoom.
    pub attendee_on_hold: Option<bool>,
    /// Whether this setting is locked: whether focus mode is available, in which participants see video only of the host and co-hosts.
    pub attention_mode_focus_mode: Option<bool>,
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
    /// Whether this setting is locked: whether participants may ask questions (Q&A) in meetings.
    pub meeting_question_answer: Option<bool>,
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
    /// Whether this setting is locked: whether packets are marked with DSCP values, which give them priority in the network.
    pub dscp_marking: Option<bool>,
    /// Whether this setting is locked: whether all meetings must be encrypted with AES; despite the name, Zoom doesn't describe this as end-to-end encryption.
    pub e2e_encryption: Option<bool>,
    /// Value of the setting, not a lock: when a chime sounds as people join or leave, such as `none`.
    pub entry_exit_chime: Option<String>,
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
    /// Whether this setting is locked: whether webinars use HD video, which takes more bandwidth.
    pub webinar_group_hd: Option<bool>,
    /// Whether this setting is locked: whether language interpretation is available, and in which languages.
    pub language_interpretation: Option<bool>,
    /// Whether this setting is locked: whether hosts can assign sign language interpreters, and for which languages.
    pub sign_language_interpretation: Option<bool>,
    /// Whether this setting is locked: whether people can react with emoji in webinars.
    pub webinar_reactions: Option<bool>,
    /// Whether this setting is locked: whether hosts may show a survey when the meeting ends; client 5.7.3 or later.
    pub meeting_survey: Option<bool>,
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
    /// Whether this setting is locked: whether participants may give nonverbal feedback by icons in the participants panel. Default: `false`.
    pub non_verbal_feedback: Option<bool>,
    /// Whether this setting is locked: whether the host can give one participant remote support. Default: `false`.
    pub remote_support: Option<bool>,
    /// Whether this setting is locked: whether hosts can ask participants once for permission to unmute them at will.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether this setting is locked: whether participants can save captions or transcripts; Zoom does not say how this differs from `save_captions`.
    pub save_caption: Option<bool>,
    /// Whether this setting is locked: whether participants can save captions or transcripts, which also needs `full_transcript`; Zoom does not say how this differs from `save_caption`.
    pub save_captions: Option<bool>,
    /// Whether this setting is locked: whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether this setting is locked: whether only the default email program is offered for invitations by email.
    pub sending_default_email_invites: Option<bool>,
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
    /// Whether this setting is locked: whether and with whom participants can chat in webinars.
    pub webinar_chat: Option<bool>,
    /// Whether this setting is locked: whether and to which services webinars can be live streamed.
    pub webinar_live_streaming: Option<bool>,
    /// Whether this setting is locked: whether hosts can add polls before or during webinars.
    pub webinar_polling: Option<bool>,
    /// Whether this setting is locked: whether attendees can put questions to the host and panelists.
    pub webinar_question_answer: Option<bool>,
    /// Whether this setting is locked: whether hosts can show attendees a survey after the webinar.
    pub webinar_survey: Option<bool>,
    /// Whether this setting is locked: whether participants can use a whiteboard.
    pub whiteboard: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which settings for scheduling meetings are locked.
///
/// Value of `schedule_meeting` in [`UpdateLockedSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedSettingScheduleMeeting {
    /// Whether this setting is locked: how participants can join the audio: by telephone, by computer (VoIP) or otherwise.
    pub audio_type: Option<bool>,
    /// Whether this setting is locked: whether the join link contains the encrypted passcode, so that one click suffices.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether this setting is locked: whether only people signed in to Zoom may join.
    pub enforce_login: Option<bool>,
    /// Value of the setting, not a lock: domains whose users may join after signing in.
    pub enforce_login_domains: Option<String>,
    /// Whether this setting is locked: whether only users signed in with an address in the given domains may join.
    pub enforce_login_with_domains: Option<bool>,
    /// Whether this setting is locked: whether the host's video is on at the start.
    pub host_video: Option<bool>,
    /// Whether this setting is locked: whether participants may join before the host arrives.
    pub join_before_host: Option<bool>,
    /// Whether this setting is locked: whether only authenticated people may join, such as those signed in to Zoom.
    pub meeting_authentication: Option<bool>,
    /// Whether this setting is locked: whether every meeting shows “Zoom Meeting” instead of its topic.
    pub not_store_meeting_topic: Option<bool>,
    /// Whether this setting is locked: whether "Zoom Webinar" is shown in place of the topic of every webinar.
    pub always_display_zoom_webinar_as_topic: Option<bool>,
    /// Whether this setting is locked: whether the video of participants is on when the meeting starts.
    pub participant_video: Option<bool>,
    /// Whether this setting is locked: whether users may have a Personal Meeting ID (PMI).
    pub personal_meeting: Option<bool>,
    /// Whether this setting is locked: whether instant meetings have a passcode, generated at random.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Whether this setting is locked: which meetings that use the personal meeting ID (PMI) require a passcode.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// Whether this setting is locked: whether a passcode is generated for each newly scheduled meeting that does not use the personal meeting ID (PMI).
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether this setting is locked: whether instant meetings use the personal meeting ID (PMI).
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether this setting is locked: whether scheduled meetings use the personal meeting ID (PMI).
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Whether this setting is locked: chat that goes on before and after the meeting.
    pub continuous_meeting_chat: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which settings for the telephony service provider (TSP), an outside provider of the audio, are locked.
///
/// Value of `tsp` in [`UpdateLockedSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateLockedSettingsTsp {
    /// Whether this setting is locked: whether people can be called on their phone to connect their audio.
    pub call_out: Option<bool>,
    /// Whether this setting is locked: whether the invitation email links to the international dial-in numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Which settings that protect meetings, such as passcodes, are locked.
///
/// Value of `meeting_security` in [`UpdateLockedSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LockedSettingMeetingSecurity {
    /// Whether this setting is locked: whether entry can be restricted by country or region.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// Whether this setting is locked: whether every meeting needs a passcode, a waiting room or sign-in.
    pub auto_security: Option<bool>,
    /// Whether this setting is locked: whether people from certain email domains cannot join meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Whether this setting is locked: whether and how chat messages are checked against rules on keywords and text patterns.
    pub chat_etiquette_tool: Option<bool>,
    /// Whether this setting is locked: whether the join link contains the encrypted passcode, so that one click suffices.
    pub embed_password_in_join_link: Option<bool>,
    /// Value of the setting, not a lock: kind of encryption for meetings, enhanced (keys in the cloud) or end-to-end (keys on the devices).
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
