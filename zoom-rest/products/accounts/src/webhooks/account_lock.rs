//! Account, lock: 1 event.

use zoom_core::{Extra, Value, zoom_event, zoom_object};

/// A setting was locked or unlocked for an account or subaccount.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "account.lock_settings_updated",
    scopes = [
        "account:master",
        "account:read:admin",
        "account:write:admin",
        "account:read:lock_settings:master",
        "account:read:lock_settings:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct AccountLockSettingsUpdated {
    /// ID of the Zoom account to which the event or entry belongs.
    pub account_id: Option<String>,
    /// Email address of the user who did it; may be empty for external users.
    pub operator: Option<String>,
    /// ID of the user who did it; may be empty for external users.
    pub operator_id: Option<String>,
    /// Account that the event is about.
    pub object: AccountLockSettingsUpdatedObject,
    /// When the change was made, in Unix milliseconds.
    pub time_stamp: Option<i64>,
    /// Values before the change.
    pub old_object: Option<AccountLockSettingsUpdatedObject2>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Account that the event is about.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountLockSettingsUpdatedObject {
    /// ID of the account that the event is about.
    pub id: Option<String>,
    /// Settings of the account or of the information barrier policy.
    pub settings: Option<SettingsUpdatedObjectSettings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of the account or of the information barrier policy.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsUpdatedObjectSettings {
    /// Settings that apply when meetings are scheduled.
    pub schedule_meeting: Option<ScheduleMeeting>,
    /// What participants can do during meetings.
    pub in_meeting: Option<InMeeting>,
    /// Settings for notifications by email.
    pub email_notification: Option<EmailNotification>,
    /// Recording settings, or in an information barrier, whether the groups are kept from recording.
    pub recording: Option<SettingsUpdatedObjectSettingsRecording>,
    /// Settings for joining meetings by phone.
    pub telephony: Option<SettingsUpdatedObjectSettingsTelephony>,
    /// Settings for joining the audio by telephone.
    pub audio_conferencing: Option<AudioConferencing>,
    /// Settings of Zoom Team Chat.
    pub chat: Option<SettingsUpdatedObjectSettingsChat>,
    /// Further settings, such as the dashboard's quality scores.
    pub other_options: Option<OtherOptions>,
    /// Settings for the telephony service provider (TSP).
    pub tsp: Option<SettingsUpdatedObjectSettingsTsp>,
    /// How meetings are protected, such as passcodes and a waiting room.
    pub meeting_security: Option<MeetingSecurity>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings that apply when meetings are scheduled.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScheduleMeeting {
    /// How participants can join the audio: by telephone, by computer (VoIP) or otherwise.
    pub audio_type: Option<bool>,
    /// Whether the join link contains the encrypted passcode, so that one click suffices.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether only people signed in to Zoom may join.
    pub enforce_login: Option<bool>,
    /// Whether only users signed in with an address in the given domains may join.
    pub enforce_login_with_domains: Option<bool>,
    /// Whether the host's video is on when the meeting starts.
    pub host_video: Option<bool>,
    /// Whether participants may join before the host arrives.
    pub join_before_host: Option<bool>,
    /// Whether only people signed in to Zoom may join.
    pub meeting_authentication: Option<bool>,
    /// Whether every meeting shows “Zoom Meeting” instead of its topic.
    pub not_store_meeting_topic: Option<bool>,
    /// Whether the video of participants is on when the meeting starts.
    pub participant_video: Option<bool>,
    /// Whether instant meetings have a passcode, generated at random.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Which meetings that use the PMI require a passcode.
    pub require_password_for_pmi_meetings: Option<bool>,
    /// Whether a passcode is generated for each newly scheduled meeting that does not use the PMI.
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether instant meetings use the personal meeting ID (PMI).
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the personal meeting ID (PMI).
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Setting that shows "Zoom Webinar" in place of the topic of every webinar.
    pub always_display_zoom_webinar_as_topic: Option<bool>,
    /// Meeting template.
    pub meeting_template: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What participants can do during meetings.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InMeeting {
    /// Whether members of the account see when someone from outside has joined.
    pub alert_guest_join: Option<bool>,
    /// Whether users can delete messages that are in the meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether meetings can be livestreamed.
    pub allow_live_streaming: Option<bool>,
    /// Whether Zoom windows stay visible in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Whether participants can draw and write on shared screens.
    pub annotation: Option<bool>,
    /// Whether webinar attendees can ask questions anonymously.
    pub anonymous_question_answer: Option<bool>,
    /// Whether hosts can put attendees on hold; deprecated and without effect.
    ///
    /// Deprecated by Zoom.
    pub attendee_on_hold: Option<bool>,
    /// Whether focus mode is available, in which participants see video only of the host and co-hosts.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether users can keep a group of contacts whose calls are answered automatically.
    pub auto_answer: Option<bool>,
    /// Whether live transcription can generate captions.
    pub auto_generated_captions: Option<bool>,
    /// Whether the meeting chat is saved automatically.
    pub auto_saving_chat: Option<bool>,
    /// Whether hosts can split a meeting into smaller rooms.
    pub breakout_room: Option<bool>,
    /// Whether participants can write messages that everyone in the meeting sees.
    pub chat: Option<bool>,
    /// Whether the host can type captions or assign someone, or a device, to provide them.
    pub closed_caption: Option<bool>,
    /// Whether hosts can appoint co-hosts, who have the same controls in the meeting.
    pub co_host: Option<bool>,
    /// Whether certain data center regions are chosen for hosting; see `data_center_regions`.
    pub custom_data_center_regions: Option<bool>,
    /// Whether users cannot share their desktop in meetings that they host.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether the screen cannot be shared while guests are in the meeting.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether packets are marked with DSCP values for quality of service.
    pub dscp_marking: Option<bool>,
    /// Whether all meetings must be encrypted.
    pub e2e_encryption: Option<bool>,
    /// Whether other participants may move the user's camera.
    pub far_end_camera_control: Option<bool>,
    /// Whether users may send feedback to Zoom when a meeting ends.
    pub feedback: Option<bool>,
    /// Whether files can be sent through the meeting chat.
    pub file_transfer: Option<bool>,
    /// Whether participants may open the complete transcript in a side panel during the meeting.
    pub full_transcript: Option<bool>,
    /// Whether meetings send higher-quality video, which needs more bandwidth.
    pub group_hd: Option<bool>,
    /// Language interpretation: whether it is on, with which languages and interpreters.
    pub language_interpretation: Option<bool>,
    /// Whether hosts can assign sign language interpreters, and for which languages.
    pub sign_language_interpretation: Option<bool>,
    /// Whether the host or a participant may type captions.
    pub manual_captions: Option<bool>,
    /// Whether participants may react with emojis.
    pub meeting_reactions: Option<bool>,
    /// Whether people can react with emoji in webinars.
    pub webinar_reactions: Option<bool>,
    /// Whether hosts may show a survey when the meeting ends; client 5.7.3 or later.
    pub meeting_survey: Option<bool>,
    /// Whether users may choose the original, unprocessed sound of their microphone.
    pub original_audio: Option<bool>,
    /// Whether hosts may hold polls in meetings.
    pub polling: Option<bool>,
    /// Whether a thumbs up or down survey appears when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants may send messages to one another in private.
    pub private_chat: Option<bool>,
    /// Whether the person sharing a screen can let others control it.
    pub remote_control: Option<bool>,
    /// Whether participants may give nonverbal feedback by icons in the participants panel.
    pub non_verbal_feedback: Option<bool>,
    /// Whether the host can give one participant remote support.
    pub remote_support: Option<bool>,
    /// Whether hosts can ask participants once for permission to unmute them at will.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether participants can save the captions; needs `view_full_transcript`.
    pub save_caption: Option<bool>,
    /// Whether participants can save the captions; needs the full transcript to be visible.
    pub save_captions: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether users can invite people by email only.
    pub sending_default_email_invites: Option<bool>,
    /// Whether the meeting controls stay visible all the time.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the presenter can let others change slides.
    pub slide_control: Option<bool>,
    /// Whether users can choose stereo sound in meetings.
    pub stereo_audio: Option<bool>,
    /// Whether the Outlook plugin writes invitations as HTML instead of plain text.
    pub use_html_format_email: Option<bool>,
    /// Whether users can replace their background with an image or video.
    pub virtual_background: Option<bool>,
    /// Whether and with whom participants can chat in webinars.
    pub webinar_chat: Option<bool>,
    /// Whether and to which services webinars can be live streamed.
    pub webinar_live_streaming: Option<bool>,
    /// Whether hosts can add polls before or during webinars.
    pub webinar_polling: Option<bool>,
    /// Whether attendees can put questions to the host and panelists.
    pub webinar_question_answer: Option<bool>,
    /// Whether participants may ask questions (Q&A) in meetings.
    pub meeting_question_answer: Option<bool>,
    /// Whether hosts can show attendees a survey after the webinar.
    pub webinar_survey: Option<bool>,
    /// Whether participants can use a whiteboard.
    pub whiteboard: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for notifications by email.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EmailNotification {
    /// Whether people are notified when they are made alternative host or removed as such.
    pub alternative_host_reminder: Option<bool>,
    /// Whether people are told by email that the meeting is canceled.
    pub cancel_meeting_reminder: Option<bool>,
    /// Whether hosts are notified when a cloud recording is ready.
    pub cloud_recording_available_reminder: Option<bool>,
    /// Whether the host is notified of participants who join before them.
    pub jbh_reminder: Option<bool>,
    /// Whether the host is emailed when someone schedules, moves or cancels a meeting for them.
    pub schedule_for_reminder: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for local and cloud recording.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsUpdatedObjectSettingsRecording {
    /// Whether only members of the account can open its cloud recordings.
    pub account_user_access_recording: Option<bool>,
    /// Whether cloud recordings are deleted for good after a set number of days.
    pub auto_delete_cmr: Option<bool>,
    /// Whether and where recording starts automatically; in lock settings, whether this setting is locked.
    pub auto_recording: Option<Value>,
    /// Whether hosts can record meetings and webinars in the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether everyone who has the link can download a cloud recording.
    pub cloud_recording_download: Option<bool>,
    /// Whether hosts may delete their cloud recordings; if not, only an administrator may.
    pub host_delete_cloud_recording: Option<bool>,
    /// Whether cloud recordings open only from certain IP addresses, and from which.
    pub ip_address_access_control: Option<bool>,
    /// Whether hosts and participants may record to their own computer.
    pub local_recording: Option<bool>,
    /// Whether only signed-in users can view cloud recordings.
    pub recording_authentication: Option<bool>,
    /// Archiving of meetings and webinars, once Zoom Support has enabled it; in lock settings, whether it is locked.
    pub archive: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for joining meetings by phone.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsUpdatedObjectSettingsTelephony {
    /// Regions from which most participants call in.
    pub telephony_regions: Option<bool>,
    /// Whether users can join with the audio conference of another provider.
    pub third_party_audio: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for joining the audio by telephone.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AudioConferencing {
    /// Whether participants can dial in over toll-free and fee-based numbers.
    pub toll_free_and_fee_based_toll_call: Option<bool>,
    /// Whether participants can dial in over numbers that charge the caller.
    pub toll_call: Option<bool>,
    /// Settings that let Zoom call people to connect their audio or to invite them.
    pub call_me_and_invite_by_phone: Option<bool>,
    /// Whether users may have their own Personal Audio Conference.
    pub personal_audio_conference: Option<bool>,
    /// Whether and how participants' phone numbers are masked in the participants list.
    pub participant_phone_masking: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of Zoom Team Chat.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsUpdatedObjectSettingsChat {
    /// Whether users can share files in chats and in channels.
    pub share_files: Option<bool>,
    /// Which emojis users can send in chats.
    pub chat_emojis: Option<bool>,
    /// Whether users can record voice messages in direct messages and group chats.
    pub record_voice_messages: Option<bool>,
    /// Whether users can record video messages in chat; needs file sharing to be on.
    pub record_video_messages: Option<bool>,
    /// Whether users can take screenshots and send them in chat.
    pub screen_capture: Option<bool>,
    /// Whether users can share links to messages and channels.
    pub share_links_in_chat: Option<bool>,
    /// Whether users can schedule a meeting from a chat or channel.
    pub schedule_meetings_in_chat: Option<bool>,
    /// Setting that lets users add contacts in Zoom Team Chat.
    pub allow_users_to_add_contacts: Option<bool>,
    /// Setting that lets users chat with other people in Zoom Team Chat.
    pub allow_users_to_chat_with_others: Option<bool>,
    /// Setting that checks chat messages against rules on keywords and text patterns.
    pub chat_etiquette_tool: Option<bool>,
    /// Whether chat data goes to an archiving service outside Zoom.
    pub send_data_to_third_party_archiving_service: Option<bool>,
    /// Whether users can have chat messages translated.
    pub translate_messages: Option<bool>,
    /// Whether users can search GIPHY for animated images and send them in chat.
    pub search_and_send_animated_gif_images: Option<bool>,
    /// How long Zoom keeps messages and files in its cloud.
    pub set_retention_period_in_cloud: Option<bool>,
    /// How long messages stay on the users' devices.
    pub set_retention_period_in_local: Option<bool>,
    /// Whether users can create shared spaces in Team Chat.
    pub shared_spaces: Option<bool>,
    /// Allow create channels and group chats.
    pub allow_create_channels_and_group_chats: Option<bool>,
    /// Whether people can start a huddle from a channel.
    pub allow_huddles_from_channels: Option<bool>,
    /// Whether users can download files from Zoom Team Chat.
    pub download_file: Option<bool>,
    /// Whether users can share their screen from a chat.
    pub share_screen_in_chat: Option<bool>,
    /// Setting that lets users create an email address for a chat, whose emails appear as messages.
    pub chat_email_address: Option<bool>,
    /// Whether senders can see that their messages were read, in small chats and channels.
    pub read_receipts: Option<bool>,
    /// Setting that lets users delete their own messages in Zoom Team Chat.
    pub allow_delete_message: Option<bool>,
    /// Setting that lets users edit their own messages in Zoom Team Chat.
    pub allow_edit_message: Option<bool>,
    /// Whether the status shows that the user is in a meeting or call.
    pub presence_on_meeting: Option<bool>,
    /// Whether the status turns to away as the screen saver starts.
    pub presence_away_when_screen_saver: Option<bool>,
    /// Setting that lets AI Companion summarize chats, channels and shared documents.
    pub ai_summary: Option<bool>,
    /// Setting that lets AI Companion write message drafts in Zoom Team Chat.
    pub ai_compose: Option<bool>,
    /// Whether AI Companion makes recommendations in Zoom Team Chat.
    pub ai_recommend: Option<bool>,
    /// AI reply.
    pub ai_reply: Option<bool>,
    /// Whether AI Companion completes sentences while people type in Zoom Team Chat.
    pub ai_sentence_completion: Option<bool>,
    /// Whether AI Companion offers to schedule a meeting from a Zoom Team Chat conversation.
    pub ai_quick_schedule: Option<bool>,
    /// Whether users can start a poll in chats and channels.
    pub survey_poll: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Further settings, such as the dashboard's quality scores.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OtherOptions {
    /// Whether mobile devices hide the app contents in their task switcher.
    pub blur_snapshot: Option<bool>,
    /// Which options the account offers for webinar registration.
    pub webinar_registration_options: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for the telephony service provider (TSP).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsUpdatedObjectSettingsTsp {
    /// Whether people can have Zoom call them to connect their audio.
    pub call_out: Option<bool>,
    /// Whether the invitation email links to the international dial-in numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How meetings are protected, such as passcodes and a waiting room.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSecurity {
    /// Whether entry can be restricted by country or region.
    pub approved_or_denied_countries_or_regions: Option<bool>,
    /// Whether every meeting needs a passcode, a waiting room or sign-in.
    pub auto_security: Option<bool>,
    /// Whether people from certain email domains cannot join meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Setting that checks chat messages against rules on keywords and text patterns.
    pub chat_etiquette_tool: Option<bool>,
    /// Whether the join link contains the encrypted passcode, so that one click suffices.
    pub embed_password_in_join_link: Option<bool>,
    /// Kind of encryption for meetings: enhanced (keys in the cloud) or end-to-end (keys on the devices).
    pub encryption_type: Option<bool>,
    /// Whether meetings may be encrypted end to end; `encryption_type` then chooses the kind.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether meetings need a passcode; meetings with the Personal Meeting ID (PMI) are exempt.
    pub meeting_password: Option<bool>,
    /// Whether people must be signed in to join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether people joining by phone need a numeric passcode for meetings that have a passcode.
    pub phone_password: Option<bool>,
    /// Whether meetings with a Personal Meeting ID (PMI) need a passcode.
    pub pmi_password: Option<bool>,
    /// Whether participants wait until the host admits them.
    pub waiting_room: Option<bool>,
    /// Whether a passcode is generated for each newly scheduled webinar.
    pub webinar_password: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Values before the change.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountLockSettingsUpdatedObject2 {
    /// ID of the same object before the change.
    pub id: Option<String>,
    /// Settings that changed, with their former values.
    pub settings: Option<SettingsUpdatedObject2Settings>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of the account or of the information barrier policy.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SettingsUpdatedObject2Settings {
    /// Settings that apply when meetings are scheduled.
    pub schedule_meeting: Option<Value>,
    /// What participants can do during meetings.
    pub in_meeting: Option<Value>,
    /// Settings for notifications by email.
    pub email_notification: Option<Value>,
    /// Recording settings, or in an information barrier, whether the groups are kept from recording.
    pub recording: Option<Value>,
    /// Settings for joining meetings by phone.
    pub telephony: Option<Value>,
    /// Further settings, such as the dashboard's quality scores.
    pub other_options: Option<Value>,
    /// Settings for joining the audio by telephone.
    pub audio_conferencing: Option<Value>,
    /// Settings of Zoom Team Chat.
    pub chat: Option<Value>,
    /// How meetings are protected, such as passcodes and a waiting room.
    pub meeting_security: Option<Value>,
    /// Settings for the telephony service provider (TSP).
    pub tsp: Option<Value>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
