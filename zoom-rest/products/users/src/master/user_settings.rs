//! Users, settings: 4 operations.

use zoom_core::{Extra, FilePart, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::super::{
    AiCompanionQuestions, AutoRecording, ClosedCaptioning, CloudRecordingLifetime, ConcurrentMeeting, DataCenterRegion,
    EmojiLimit, EntryExitChime, GroupParticipantChatPartners, GroupSettingAudioConferencing,
    GroupSettingAuthenticationOption, GroupSettingEmailNotification, GroupSettingOption, GroupSettingProfile,
    IpAddressAccessControl, LanguageInterpretation, ManualCaptioning, MeetingSummaryWithAiCompanion,
    ParticipantsShareSimultaneously, RecordingPasswordRequirement, SavableChats, ScreenSharingPermission,
    SeparateRecordings, SignLanguageInterpretation, SmartRecording, UncheckedDataCenterRegion,
    UpdateRecordingNotification, UpdateUserSettingsInMeeting, UpdateUserSettingsScheduleMeeting,
    UpdateUserSettingsTelephony, UpdateUserSettingsTsp, UploadUserVirtualBackgroundFilesResponse, UserMeetingPolling,
    UserSettingAudioConferencing, UserSettingMeetingSecurity, UserSettingScheduleMeeting, UserSettingTelephony,
    UserSettingTsp, UserSettingWhiteboard, VirtualBackgroundSettings, WebinarChat, WebinarLiveStreaming,
};

/// Returns the settings of one user, such as those for meetings and recordings.
///
/// User-level apps pass `me` as the user. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::GroupSettingOption;
/// use zoom_rest::users::master::GetUserSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserSettings::new("Zl3aVt0bQ9y", "me")
///     .option(GroupSettingOption::MeetingSecurity)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/GET/accounts/{accountId}/users/{userId}/settings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/users/<user_id>/settings" -> UserSettings,
    rate_limit = Medium,
    scopes = ["user:master", "user:read:settings:master"],
    errors = [
        (400, 1120, USER_HAS_NO_PENDING_INVITATION = "the user has no pending invitation"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Way of signing in of the user who is meant; Zoom does not say what happens without it: Facebook (`0`), Google (`1`), Apple (`24`), Microsoft (`27`), mobile device (`97`), RingCentral (`98`), API (`99`), Zoom email (`100`), SSO (`101`); in China also phone (`11`), WeChat (`21`), Alipay (`23`).
    pub login_type: Option<i64>,
    /// Group of settings to return, such as `meeting_security`, instead of the general ones.
    pub option: Option<GroupSettingOption>,
    /// Names of the only settings to return, such as `host_video`. Sent comma-separated.
    #[query(style = comma)]
    pub custom_query_fields: Option<Vec<String>>,
}

/// Response to [`GetUserSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettings {
    /// Settings for telephone audio in meetings, such as dial-in numbers and calls from Zoom to participants.
    pub audio_conferencing: Option<GroupSettingAudioConferencing>,
    /// Settings for notifications by email.
    pub email_notification: Option<GroupSettingEmailNotification>,
    /// Licenses and capacities of the user, by product or add-on.
    pub feature: Option<UserSettingFeature>,
    /// Settings for what happens in meetings and webinars, such as chat, screen sharing and captions.
    pub in_meeting: Option<UserSettingInMeeting>,
    /// Settings for user profiles, such as where recordings are stored.
    pub profile: Option<GroupSettingProfile>,
    /// Settings for local and cloud recording.
    pub recording: Option<UserSettingRecording>,
    /// Settings that apply when meetings are scheduled.
    pub schedule_meeting: Option<UserSettingScheduleMeeting>,
    /// Settings for third-party audio and for the dial-in numbers in invitations.
    pub telephony: Option<UserSettingTelephony>,
    /// Settings for the telephony service provider (TSP).
    pub tsp: Option<UserSettingTsp>,
    /// Settings for Zoom Whiteboard.
    pub whiteboard: Option<UserSettingWhiteboard>,
    /// Authentication profiles from which hosts can choose for meetings or recordings, one entry each.
    pub authentication_options: Option<Value>,
    /// Whether hosts can invite people who need not pass the authentication.
    pub allow_authentication_exception: Option<bool>,
    /// Whether only authenticated people may join, such as those signed in to Zoom.
    pub meeting_authentication: Option<bool>,
    /// Whether only signed-in users can view cloud recordings.
    pub recording_authentication: Option<bool>,
    /// How meetings are protected, such as passcodes and a waiting room.
    pub meeting_security: Option<UserSettingMeetingSecurity>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Licenses and capacities of the user, by product or add-on.
///
/// Value of `feature` in [`UserSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingFeature {
    /// Whether the user's meetings are hosted in China.
    ///
    /// Deprecated by Zoom.
    pub cn_meeting: Option<bool>,
    /// Concurrent Meeting plan of the user, for several meetings at the same time; needs a subscription.
    pub concurrent_meeting: Option<ConcurrentMeeting>,
    /// Whether the user's meetings are hosted in India.
    ///
    /// Deprecated by Zoom.
    pub in_meeting: Option<bool>,
    /// Whether the user has the large meeting add-on.
    pub large_meeting: Option<bool>,
    /// How many participants the user's large meetings hold.
    pub large_meeting_capacity: Option<i64>,
    /// How many participants a meeting may have.
    pub meeting_capacity: Option<i64>,
    /// Whether the user has a webinar license.
    pub webinar: Option<bool>,
    /// Number of people that the user's webinars can hold.
    pub webinar_capacity: Option<i64>,
    /// Whether the user holds a license for Zoom Events.
    pub zoom_events: Option<bool>,
    /// Number of attendees that the user's Zoom Events license allows. One of `500` (up to 500 attendees), `1000` (up to 1,000 attendees), `3000` (up to 3,000 attendees), `5000` (up to 5,000 attendees), `10000` (up to 10,000 attendees), `20000` (up to 20,000 attendees), `30000` (up to 30,000 attendees), `50000` (up to 50,000 attendees).
    pub zoom_events_capacity: Option<i64>,
    /// Whether the user holds a license for Zoom Events Unlimited.
    pub zoom_events_unlimited: Option<bool>,
    /// Attendee limits of the user's Zoom Events Unlimited licenses, largest first. At most 9 items. One of `100`, `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
    pub zoom_events_unlimited_capacities: Option<Vec<i64>>,
    /// Whether the user holds a license for Zoom Sessions Unlimited.
    pub zoom_sessions_unlimited: Option<bool>,
    /// Attendee limits of the user's Zoom Sessions Unlimited licenses, largest first. At most 9 items. One of `100`, `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
    pub zoom_sessions_unlimited_capacities: Option<Vec<i64>>,
    /// Whether the user holds a license for Zoom Events Pay Per Attendee.
    pub zoom_events_pay_per_attendee: Option<bool>,
    /// Whether the user holds a license for Zoom Sessions Pay Per Attendee.
    pub zoom_sessions_pay_per_attendee: Option<bool>,
    /// Whether the user has a Zoom Phone license.
    pub zoom_phone: Option<bool>,
    /// Whether the user holds a license for Zoom Revenue Accelerator, under its former name; see `zoom_revenue_accelerator`.
    ///
    /// Deprecated by Zoom.
    pub zoom_iq_for_sales: Option<bool>,
    /// Whether the user holds a license for Zoom Revenue Accelerator.
    pub zoom_revenue_accelerator: Option<bool>,
    /// Whether the user holds a license for Zoom Whiteboard.
    pub zoom_whiteboard: Option<bool>,
    /// Whether the user holds a license for Zoom Whiteboard Plus.
    pub zoom_whiteboard_plus: Option<bool>,
    /// Whether the user holds a license for Zoom Translated Captions.
    pub zoom_translated_captions: Option<bool>,
    /// Whether the user holds a license for Zoom Customer Managed Key.
    pub zoom_customer_managed_key: Option<bool>,
    /// Whether the user holds a license for Zoom Huddles.
    ///
    /// Deprecated by Zoom.
    pub zoom_huddles: Option<bool>,
    /// Whether the user holds a license for Zoom Quality Management.
    pub zoom_quality_management: Option<bool>,
    /// Whether the user holds a license for Zoom Workforce Management.
    pub zoom_workforce_management: Option<bool>,
    /// Whether the user holds a license for Zoom Scheduler.
    pub zoom_scheduler: Option<bool>,
    /// Whether the user holds a license for Zoom Clips Plus.
    pub zoom_clips_plus: Option<bool>,
    /// Whether the user holds a license for Zoom Mail and Calendar.
    pub zoom_mail_calendar: Option<bool>,
    /// Whether the user holds a license for Zoom Compliance Management.
    pub zoom_compliance_management: Option<bool>,
    /// Whether the user holds a license for Zoom Docs.
    pub zoom_docs: Option<bool>,
    /// Licenses of the user, one entry each; used if the account has several subscriptions.
    pub license_info_list: Option<Vec<UserSettingFeatureLicense>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// License of a sub-account's user for a product or add-on.
///
/// Element of `license_info_list` in [`UserSettingFeature`] and [`UpdateUserSettingsFeature`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingFeatureLicense {
    /// Product or add-on that the license is for, such as Zoom Scheduler. Required in requests.
    #[required(new)]
    pub license_type: Option<UserFeatureLicenseType>,
    /// Number of the plan within `license_type`, such as `65536` for Zoom Whiteboard Plus; in requests, `0` removes the license. Required in requests. One of `1`, `2`, `4`, `8`, `16`, `32`, `64`, `128`, `256`, `512`, `1024`, `2048`, `4086`, `8192`, `16384`, `32768`, `65536`, `131072`, `262144`, `524288`, `2147483648`, `549755813888`, `1099511627776`, `2199023255552`, `8796093022208`, `17592186044416`, `281474976710656`, `4503599627370496`, `0`.
    #[required(new)]
    pub license_option: Option<i64>,
    /// ID of the subscription from which the license is assigned.
    pub subscription_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Product or add-on that the license is for, such as Zoom Scheduler.
///
/// Values of `license_type` in [`UserSettingFeatureLicense`].
#[zoom_enum]
pub enum UserFeatureLicenseType {
    /// `ZOOM_WHITEBOARD`: Zoom Whiteboard or Zoom Whiteboard Plus.
    #[value("ZOOM_WHITEBOARD")]
    ZoomWhiteboard,
    /// `ZOOM_TRANSLATED_CAPTIONS`.
    #[value("ZOOM_TRANSLATED_CAPTIONS")]
    ZoomTranslatedCaptions,
    /// `ZOOM_SCHEDULER`: Zoom Scheduler, with which others book appointments with the user.
    #[value("ZOOM_SCHEDULER")]
    ZoomScheduler,
    /// `ZOOM_CLIPS`: Zoom Clips Plus.
    #[value("ZOOM_CLIPS")]
    ZoomClips,
    /// `ZOOM_VISITOR_MANAGEMENT`: Registration and check-in of visitors to an office.
    #[value("ZOOM_VISITOR_MANAGEMENT")]
    ZoomVisitorManagement,
    /// `ZOOM_CMK`: Zoom Customer Managed Key: encryption of stored data with keys that the customer controls.
    #[value("ZOOM_CMK")]
    ZoomCmk,
    /// `ZOOM_DOCS`.
    #[value("ZOOM_DOCS")]
    ZoomDocs,
    /// `ZOOM_REVENUE_ACCELERATOR`: Analysis of sales conversations.
    #[value("ZOOM_REVENUE_ACCELERATOR")]
    ZoomRevenueAccelerator,
    /// `ZOOM_COMPLIANCE_MANAGEMENT`: Archiving and review of communication for compliance with regulations, or its Plus version.
    #[value("ZOOM_COMPLIANCE_MANAGEMENT")]
    ZoomComplianceManagement,
    /// `ZOOM_WORKFORCE_MANAGEMENT`: Forecasts of workload and schedules for contact center agents.
    #[value("ZOOM_WORKFORCE_MANAGEMENT")]
    ZoomWorkforceManagement,
    /// `ZOOM_QUALITY_MANAGEMENT`: Evaluation of conversations of contact center agents.
    #[value("ZOOM_QUALITY_MANAGEMENT")]
    ZoomQualityManagement,
    /// `ZOOM_HEALTHCARE_CLINICAL_NOTES`: Zoom Workplace for Clinicians, which drafts notes of patients' visits.
    #[value("ZOOM_HEALTHCARE_CLINICAL_NOTES")]
    ZoomHealthcareClinicalNotes,
    /// `ZOOM_EVENTS_NEW_SAAS`: Zoom Events Unlimited.
    #[value("ZOOM_EVENTS_NEW_SAAS")]
    ZoomEventsNewSaas,
    /// `ZOOM_EVENTS_CONSUMPTION`: Zoom Events, paid per attendee.
    #[value("ZOOM_EVENTS_CONSUMPTION")]
    ZoomEventsConsumption,
    /// `ZOOM_WEBINARS_PLUS`: Zoom Webinars Plus Unlimited.
    #[value("ZOOM_WEBINARS_PLUS")]
    ZoomWebinarsPlus,
    /// `ZOOM_WEBINARS_PLUS_CONSUMPTION`: Zoom Webinars Plus, paid per attendee.
    #[value("ZOOM_WEBINARS_PLUS_CONSUMPTION")]
    ZoomWebinarsPlusConsumption,
}

/// Settings for what happens in meetings and webinars, such as chat, screen sharing and captions.
///
/// Value of `in_meeting` in [`UserSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingInMeeting {
    /// Whether hosts can turn on focus mode when they schedule a meeting.
    pub allow_host_to_enable_focus_mode: Option<bool>,
    /// Whether users can delete messages that are in the meeting chat.
    pub allow_users_to_delete_messages_in_meeting_chat: Option<bool>,
    /// Whether meetings can be livestreamed.
    pub allow_live_streaming: Option<bool>,
    /// Whether a thumbs up or down survey appears when a meeting ends.
    pub post_meeting_feedback: Option<bool>,
    /// Whether participants can use a whiteboard.
    pub whiteboard: Option<bool>,
    /// With whom meeting participants may chat: no one (`1`), hosts and co-hosts (`2`), everyone in public (`3`), or in private too (`4`).
    pub allow_participants_chat_with: Option<GroupParticipantChatPartners>,
    /// Which messages of the meeting chat participants can save: none (`1`), those of hosts and co-hosts (`2`) or all (`3`).
    pub allow_users_save_chats: Option<SavableChats>,
    /// Whether participants can draw and write on shared screens.
    pub annotation: Option<bool>,
    /// Whether hosts can put attendees on hold; without effect today.
    ///
    /// Deprecated by Zoom.
    pub attendee_on_hold: Option<bool>,
    /// Whether focus mode is available, in which participants see video only of the host and co-hosts.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether the meeting chat is saved automatically.
    pub auto_saving_chat: Option<bool>,
    /// Whether hosts can split a meeting into smaller rooms.
    pub breakout_room: Option<bool>,
    /// Whether hosts can assign people to breakout rooms when they schedule a meeting.
    pub breakout_room_schedule: Option<bool>,
    /// Whether participants can write messages that everyone in the meeting sees.
    pub chat: Option<bool>,
    /// Whether participants may ask questions (Q&A) in meetings.
    pub meeting_question_answer: Option<bool>,
    /// Whether the host can type captions or assign someone, or a device, to provide them.
    pub closed_caption: Option<bool>,
    /// Whether captions typed by people, transcribed automatically or made by an outside service are available, and whether participants can save them.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether hosts can appoint co-hosts, who have the same controls in the meeting.
    pub co_host: Option<bool>,
    /// Whether certain data center regions are chosen for hosting.
    pub custom_data_center_regions: Option<bool>,
    /// Whether meetings can be streamed to a custom service.
    pub custom_live_streaming_service: Option<bool>,
    /// Instructions that tell hosts how to set up a custom livestream.
    pub custom_service_instructions: Option<String>,
    /// Codes of the chosen data center regions; used if `custom_data_center_regions` is `true`.
    pub data_center_regions: Option<Vec<DataCenterRegion>>,
    /// Whether users cannot share their desktop in meetings that they host.
    pub disable_screen_sharing_for_host_meetings: Option<bool>,
    /// Whether the screen cannot be shared while guests are in the meeting.
    pub disable_screen_sharing_for_in_meeting_guests: Option<bool>,
    /// Whether third-party room systems (H.323 or SIP) must use encryption too; despite the name, Zoom does not call it end-to-end.
    pub e2e_encryption: Option<bool>,
    /// When a chime sounds as people join or leave the meeting.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether other participants may move the user's camera.
    pub far_end_camera_control: Option<bool>,
    /// Whether users may send feedback to Zoom when a meeting ends.
    pub feedback: Option<bool>,
    /// Whether files can be sent through the meeting chat.
    pub file_transfer: Option<bool>,
    /// Whether meetings send higher-quality video, which needs more bandwidth.
    pub group_hd: Option<bool>,
    /// Whether webinars use HD video, which takes more bandwidth.
    pub webinar_group_hd: Option<bool>,
    /// Whether people may join from a desktop browser, which offers fewer features.
    pub join_from_desktop: Option<bool>,
    /// Whether people may join from a mobile browser, which offers fewer features.
    pub join_from_mobile: Option<bool>,
    /// Whether language interpretation is available, and in which languages.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Whether hosts can assign sign language interpreters, and for which languages.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether meetings may be streamed live on Facebook.
    pub live_streaming_facebook: Option<bool>,
    /// Whether meetings may be streamed live on YouTube.
    pub live_streaming_youtube: Option<bool>,
    /// Settings for manual and automatic captions, much like `closed_captioning`; Zoom does not explain how the two differ.
    pub manual_captioning: Option<ManualCaptioning>,
    /// Whether participants may react with emojis.
    pub meeting_reactions: Option<bool>,
    /// Whether all emojis or only a few serve as reactions.
    pub meeting_reactions_emojis: Option<EmojiLimit>,
    /// Whether the host and panelists can clap so that others hear it.
    pub allow_host_panelists_to_use_audible_clap: Option<bool>,
    /// Whether people can react with emoji in webinars.
    pub webinar_reactions: Option<bool>,
    /// Whether hosts may show a survey when the meeting ends; client 5.7.3 or later.
    pub meeting_survey: Option<bool>,
    /// Whether participants may give nonverbal feedback by icons in the participants panel.
    pub non_verbal_feedback: Option<bool>,
    /// Whether hosts may hold polls in meetings.
    pub polling: Option<bool>,
    /// Whether participants may send messages to one another in private.
    pub private_chat: Option<bool>,
    /// Whether people who join by phone can record their name to serve as the entry and exit chime.
    pub record_play_voice: Option<bool>,
    /// Whether the person sharing a screen can let others control it.
    pub remote_control: Option<bool>,
    /// Whether the host can give one participant remote support.
    pub remote_support: Option<bool>,
    /// Whether hosts can ask participants once for permission to unmute them at will.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether users can share two cameras at once.
    ///
    /// Deprecated by Zoom.
    pub share_dual_camera: Option<bool>,
    /// Whether people who open a meeting link are offered a link to join in the browser, without the Zoom app.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether the meeting controls stay visible all the time.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the presenter can let others change slides.
    pub slide_control: Option<bool>,
    /// Data center regions that are left out; only applies if `custom_data_center_regions` is `true`.
    pub unchecked_data_center_regions: Option<Vec<UncheckedDataCenterRegion>>,
    /// Whether users can replace their background with an image or video.
    pub virtual_background: Option<bool>,
    /// Which virtual backgrounds users can choose, and whether they can add their own.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether participants wait until the host admits them.
    pub waiting_room: Option<bool>,
    /// Whether and with whom participants can chat in webinars.
    pub webinar_chat: Option<WebinarChat>,
    /// Whether and to which services webinars can be live streamed.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// Polls in meetings: whether hosts can add them, which kinds of questions, and whether answers are anonymous.
    pub meeting_polling: Option<UserMeetingPolling>,
    /// Polls in webinars: whether they are on and who may create them.
    pub webinar_polling: Option<UserMeetingPolling>,
    /// Whether hosts can show attendees a survey after the webinar.
    pub webinar_survey: Option<bool>,
    /// Whether only hosts or participants as well can share their screens.
    pub who_can_share_screen: Option<ScreenSharingPermission>,
    /// Who can start sharing while someone else is sharing.
    pub who_can_share_screen_when_someone_is_sharing: Option<ScreenSharingPermission>,
    /// Whether one or several participants may share their screen at a time.
    pub participants_share_simultaneously: Option<ParticipantsShareSimultaneously>,
    /// Whether meetings or webinars can be live streamed to Workplace by Facebook.
    pub workplace_by_facebook: Option<bool>,
    /// Whether users can move a meeting to another device without leaving it.
    pub transfer_meetings_between_devices: Option<bool>,
    /// Whether Zoom windows stay visible in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Whether hosts can have AI Companion summarize meetings, and with whom summaries are shared.
    pub meeting_summary_with_ai_companion: Option<MeetingSummaryWithAiCompanion>,
    /// Whether and which people in a meeting can ask AI Companion about it.
    pub ai_companion_questions: Option<AiCompanionQuestions>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for local and cloud recording.
///
/// Value of `recording` in [`UserSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingRecording {
    /// Whether the host must confirm the recording disclaimer.
    pub ask_host_to_confirm_disclaimer: Option<bool>,
    /// Whether participants are asked for consent when a recording starts; needs `recording_disclaimer`.
    pub ask_participants_to_consent_disclaimer: Option<bool>,
    /// Whether cloud recordings are deleted automatically once they reach the age in `auto_delete_cmr_days`.
    pub auto_delete_cmr: Option<bool>,
    /// Age at which cloud recordings are deleted, in days; needs `auto_delete_cmr`.
    pub auto_delete_cmr_days: Option<CloudRecordingLifetime>,
    /// Which views are saved as recordings of their own: active speaker, gallery and shared screen.
    pub record_files_separately: Option<SeparateRecordings>,
    /// Whether recordings show the names of the participants.
    pub display_participant_name: Option<bool>,
    /// Whether the presenter's thumbnail appears in recordings of a shared screen.
    pub recording_thumbnails: Option<bool>,
    /// Whether recordings suit other video editors; files are larger and take longer.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether short highlights can be made from cloud recordings.
    ///
    /// Deprecated by Zoom.
    pub recording_highlight: Option<bool>,
    /// Whether cloud recordings include the messages that panelists send in a webinar.
    pub save_panelist_chat: Option<bool>,
    /// Whether cloud recordings include the poll results shared during the meeting.
    pub save_poll_results: Option<bool>,
    /// Whether the captions are saved with the cloud recording, as a file of timed text (VTT).
    pub save_close_caption: Option<bool>,
    /// Whether a recording starts automatically, and whether it is made locally or in the cloud.
    pub auto_recording: Option<AutoRecording>,
    /// Whether hosts can record meetings and webinars in the cloud.
    pub cloud_recording: Option<bool>,
    /// Whether the host may pause or stop an automatic cloud recording.
    pub host_pause_stop_recording: Option<bool>,
    /// Whether cloud recordings open only from certain IP addresses, and from which.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts and participants may record to their own computer.
    pub local_recording: Option<bool>,
    /// Whether the cloud recording includes one audio-only file with all participants.
    pub record_audio_file: Option<bool>,
    /// Whether the cloud recording includes the gallery view with the shared screen.
    pub record_gallery_view: Option<bool>,
    /// Whether the cloud recording includes the active speaker with the shared screen.
    pub record_speaker_view: Option<bool>,
    /// Whether Zoom transcribes the audio of cloud recordings.
    pub recording_audio_transcript: Option<bool>,
    /// Whether participants see a notice before recording starts; superseded by `recording_notification_for_zoom_client` where that setting exists.
    pub recording_disclaimer: Option<bool>,
    /// AI features for recordings, such as smart chapters and next steps.
    pub smart_recording: Option<SmartRecording>,
    /// Minimum strength of passcodes for shared recordings, as the account sets it.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Whether cloud recordings include the chat.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show the date and time.
    pub show_timestamp: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the settings of one user, such as those for meetings and recordings.
///
/// User-level apps pass `me` as the user. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::GroupSettingOption;
/// use zoom_rest::users::master::UpdateUserSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserSettings::new("Zl3aVt0bQ9y", "me")
///     .option(GroupSettingOption::MeetingAuthentication)
///     .meeting_authentication(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/PATCH/accounts/{accountId}/users/{userId}/settings)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/users/<user_id>/settings" -> (),
    rate_limit = Medium,
    scopes = ["user:master", "user:update:settings:master"],
    errors = [
        (400, 1108, SETTING_TURNED_OFF_1108 = "a required setting is turned off"),
        (400, 1204, CHANGE_ALREADY_MADE_1204 = "the change was already made"),
        (400, 1205, CHANGE_ALREADY_MADE_1205 = "the change was already made"),
        (400, 1206, SETTING_TURNED_OFF_1206 = "a required setting is turned off"),
        (400, 1120, USER_HAS_NO_PENDING_INVITATION = "the user has no pending invitation"),
        (400, 1122, SETTING_TURNED_OFF_1122 = "a required setting is turned off"),
        (400, 200, NUMBER_CANNOT_BE_USED = "the number cannot be used"),
        (400, 300, USER_HOSTS_UPCOMING_ZOOM_EVENT = "the user hosts an upcoming Zoom event"),
        (400, 1207, SETTING_TURNED_OFF_1207 = "a required setting is turned off"),
        (400, 1208, SETTING_TURNED_OFF_1208 = "a required setting is turned off"),
        (400, 1209, LIMIT_EXCEEDED_1209 = "a limit was exceeded"),
        (400, 1210, SETTING_TURNED_OFF_1210 = "a required setting is turned off"),
        (400, 1211, LIMIT_EXCEEDED_1211 = "a limit was exceeded"),
        (400, 1228, LIMIT_EXCEEDED_1228 = "a limit was exceeded"),
        (400, 1233, SETTING_TURNED_OFF_1233 = "a required setting is turned off"),
        (400, 1234, SETTING_TURNED_OFF_1234 = "a required setting is turned off"),
        (400, 1242, CHANGES_CANNOT_BE_COMBINED = "these changes cannot be combined"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Which authentication or security settings the request changes, such as `meeting_security`; left out for other groups such as `in_meeting`.
    #[query]
    pub option: Option<GroupSettingOption>,
    /// Settings for telephone audio in meetings, such as dial-in numbers and calls from Zoom to participants.
    pub audio_conferencing: Option<UserSettingAudioConferencing>,
    /// Settings for notifications by email.
    pub email_notification: Option<GroupSettingEmailNotification>,
    /// Licenses and capacities to set for the user, by product or add-on.
    pub feature: Option<UpdateUserSettingsFeature>,
    /// Settings for what happens in meetings and webinars, such as chat, screen sharing and captions.
    pub in_meeting: Option<UpdateUserSettingsInMeeting>,
    /// Settings for user profiles, such as where recordings are stored.
    pub profile: Option<GroupSettingProfile>,
    /// Settings for local and cloud recording.
    pub recording: Option<UpdateUserSettingsRecording>,
    /// Settings that apply when meetings are scheduled.
    pub schedule_meeting: Option<UpdateUserSettingsScheduleMeeting>,
    /// Settings for third-party audio and for the dial-in numbers in invitations.
    pub telephony: Option<UpdateUserSettingsTelephony>,
    /// Settings for audio from a telephony service provider (TSP), an outside company over whose phone service people join meetings.
    pub tsp: Option<UpdateUserSettingsTsp>,
    /// Authentication profile to change, show or hide; its own `action` says which.
    pub authentication_option: Option<GroupSettingAuthenticationOption>,
    /// Whether only authenticated people may join, such as those signed in to Zoom.
    pub meeting_authentication: Option<bool>,
    /// Whether only signed-in users can view cloud recordings.
    pub recording_authentication: Option<bool>,
    /// How meetings are protected, such as passcodes and a waiting room.
    pub meeting_security: Option<UserSettingMeetingSecurity>,
}

/// Licenses and capacities to set for the user, by product or add-on.
///
/// Value of `feature` in [`UpdateUserSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserSettingsFeature {
    /// Concurrent Meeting plan of the user, for several meetings at the same time; needs a subscription.
    pub concurrent_meeting: Option<ConcurrentMeeting>,
    /// Whether the user has the large meeting add-on.
    pub large_meeting: Option<bool>,
    /// How many participants the user's large meetings hold: 500, 1000, 3000 or 5000; needs `large_meeting`.
    pub large_meeting_capacity: Option<i64>,
    /// How many participants can join a meeting that the user schedules.
    pub meeting_capacity: Option<i64>,
    /// Whether the user has a webinar license.
    pub webinar: Option<bool>,
    /// Number of people that the user's webinars can hold. One of `100`, `500`, `501`, `1000`, `1001`, `3000`, `5000`, `10000`.
    pub webinar_capacity: Option<i64>,
    /// Whether the user holds a license for Zoom Events.
    pub zoom_events: Option<bool>,
    /// Number of attendees that the user's Zoom Events license allows. One of `500` (up to 500 attendees), `1000` (up to 1,000 attendees), `3000` (up to 3,000 attendees), `5000` (up to 5,000 attendees), `10000` (up to 10,000 attendees), `20000` (up to 20,000 attendees), `30000` (up to 30,000 attendees), `50000` (up to 50,000 attendees).
    pub zoom_events_capacity: Option<i64>,
    /// Whether the user holds a license for Zoom Events Unlimited.
    pub zoom_events_unlimited: Option<bool>,
    /// Attendee limits of the user's Zoom Events Unlimited licenses, largest first. At most 9 items. One of `100`, `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
    pub zoom_events_unlimited_capacities: Option<Vec<i64>>,
    /// Whether the user holds a license for Zoom Sessions Unlimited.
    pub zoom_sessions_unlimited: Option<bool>,
    /// Attendee limits of the user's Zoom Sessions Unlimited licenses, largest first. At most 9 items. One of `100`, `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
    pub zoom_sessions_unlimited_capacities: Option<Vec<i64>>,
    /// Whether the user holds a license for Zoom Events Pay Per Attendee.
    pub zoom_events_pay_per_attendee: Option<bool>,
    /// Whether the user holds a license for Zoom Sessions Pay Per Attendee.
    pub zoom_sessions_pay_per_attendee: Option<bool>,
    /// Whether the user has a Zoom Phone license; `false` also releases the user's numbers and phones.
    pub zoom_phone: Option<bool>,
    /// Whether the user holds a license for Zoom Revenue Accelerator, under its former name; see `zoom_revenue_accelerator`.
    ///
    /// Deprecated by Zoom.
    pub zoom_iq_for_sales: Option<bool>,
    /// Whether the user holds a license for Zoom Revenue Accelerator.
    pub zoom_revenue_accelerator: Option<bool>,
    /// Whether the user holds a license for Zoom Whiteboard.
    pub zoom_whiteboard: Option<bool>,
    /// Whether the user holds a license for Zoom Whiteboard Plus.
    pub zoom_whiteboard_plus: Option<bool>,
    /// Whether the user holds a license for Zoom Translated Captions.
    pub zoom_translated_captions: Option<bool>,
    /// Whether the user holds a license for Zoom Customer Managed Key.
    pub zoom_customer_managed_key: Option<bool>,
    /// Whether the user holds a license for Zoom Huddles.
    ///
    /// Deprecated by Zoom.
    pub zoom_huddles: Option<bool>,
    /// Whether the user holds a license for Zoom Quality Management.
    pub zoom_quality_management: Option<bool>,
    /// Whether the user holds a license for Zoom Workforce Management.
    pub zoom_workforce_management: Option<bool>,
    /// Whether the user holds a license for Zoom Scheduler.
    pub zoom_scheduler: Option<bool>,
    /// Whether the user holds a license for Zoom Clips Plus.
    pub zoom_clips_plus: Option<bool>,
    /// Whether the user holds a license for Zoom Mail and Calendar.
    pub zoom_mail_calendar: Option<bool>,
    /// Whether the user holds a license for Zoom Compliance Management.
    pub zoom_compliance_management: Option<bool>,
    /// Whether the user holds a license for Zoom Docs.
    pub zoom_docs: Option<bool>,
    /// Licenses of the user, one entry each; used if the account has several subscriptions.
    pub license_info_list: Option<Vec<UserSettingFeatureLicense>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for local and cloud recording.
///
/// Value of `recording` in [`UpdateUserSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserSettingsRecording {
    /// Whether the host must confirm the recording disclaimer.
    pub ask_host_to_confirm_disclaimer: Option<bool>,
    /// Whether participants are asked for consent when a recording starts; needs `recording_disclaimer`.
    pub ask_participants_to_consent_disclaimer: Option<bool>,
    /// Whether cloud recordings are deleted automatically once they reach the age in `auto_delete_cmr_days`. Default: `false`.
    pub auto_delete_cmr: Option<bool>,
    /// Age at which cloud recordings are deleted, in days; needs `auto_delete_cmr`.
    pub auto_delete_cmr_days: Option<CloudRecordingLifetime>,
    /// Which views are saved as recordings of their own: active speaker, gallery and shared screen.
    pub record_files_separately: Option<SeparateRecordings>,
    /// Whether recordings show the names of the participants.
    pub display_participant_name: Option<bool>,
    /// Whether the presenter's thumbnail appears in recordings of a shared screen.
    pub recording_thumbnails: Option<bool>,
    /// Whether recordings suit other video editors; files are larger and take longer.
    pub optimize_recording_for_3rd_party_video_editor: Option<bool>,
    /// Whether short highlights can be made from cloud recordings.
    ///
    /// Deprecated by Zoom.
    pub recording_highlight: Option<bool>,
    /// Whether cloud recordings include the messages that panelists send in a webinar.
    pub save_panelist_chat: Option<bool>,
    /// Whether cloud recordings include the poll results shared during the meeting.
    pub save_poll_results: Option<bool>,
    /// Whether the captions are saved with the cloud recording, as a file of timed text (VTT).
    pub save_close_caption: Option<bool>,
    /// Whether a recording starts automatically, and whether it is made locally or in the cloud. Default: `local`.
    pub auto_recording: Option<AutoRecording>,
    /// Whether hosts can record meetings and webinars in the cloud. Default: `false`.
    pub cloud_recording: Option<bool>,
    /// Whether the host may pause or stop an automatic cloud recording. Default: `false`.
    pub host_pause_stop_recording: Option<bool>,
    /// Whether cloud recordings open only from certain IP addresses, and from which.
    pub ip_address_access_control: Option<IpAddressAccessControl>,
    /// Whether hosts and participants may record to their own computer.
    pub local_recording: Option<bool>,
    /// Whether the cloud recording includes one audio-only file with all participants. Default: `false`.
    pub record_audio_file: Option<bool>,
    /// Whether the cloud recording includes the gallery view with the shared screen. Default: `false`.
    pub record_gallery_view: Option<bool>,
    /// Whether the cloud recording includes the active speaker with the shared screen. Default: `false`.
    pub record_speaker_view: Option<bool>,
    /// Whether Zoom transcribes the audio of cloud recordings.
    pub recording_audio_transcript: Option<bool>,
    /// Whether participants see a notice before recording starts; superseded by `recording_notification_for_zoom_client` where that setting exists.
    ///
    /// Deprecated by Zoom.
    pub recording_disclaimer: Option<bool>,
    /// AI features for recordings, such as smart chapters and next steps.
    pub smart_recording: Option<SmartRecording>,
    /// Minimum strength of passcodes for shared recordings, as the account sets it.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Whether cloud recordings include the chat. Default: `false`.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show the date and time. Default: `false`.
    pub show_timestamp: Option<bool>,
    /// How participants in Zoom clients learn that the meeting is recorded.
    pub recording_notification_for_zoom_client: Option<UpdateRecordingNotification>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Uploads a virtual background for one user, who can have up to 10.
///
/// The image (JPG, GIF, PNG) or video (MP4, MOV) may be at most 15 MB; the feature must be enabled on the account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::UploadUserVirtualBackgroundFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadUserVirtualBackgroundFiles::new("Zl3aVt0bQ9y", "me")
///     .file(zoom_core::FilePart::open("picture.png")?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/POST/accounts/{accountId}/users/{userId}/settings/virtual_backgrounds)
#[zoom_endpoint(
    POST "/accounts/<account_id>/users/<user_id>/settings/virtual_backgrounds" -> UploadUserVirtualBackgroundFilesResponse,
    body = multipart,
    rate_limit = Medium,
    scopes = ["user:master", "user:write:master", "user:write:virtual_background_files:master"],
    errors = [(400, 120, FILE_MISSING_OR_EMPTY = "the file is missing or empty")],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadUserVirtualBackgroundFiles {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// File to upload, in binary form.
    #[part(file)]
    pub file: Option<FilePart>,
}

/// Deletes virtual backgrounds that one user has.
///
/// The account must have the Virtual Background feature enabled. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::master::DeleteUserVirtualBackgroundFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserVirtualBackgroundFiles::new("Zl3aVt0bQ9y", "me")
///     .file_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/DELETE/accounts/{accountId}/users/{userId}/settings/virtual_backgrounds)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/users/<user_id>/settings/virtual_backgrounds" -> (),
    rate_limit = Light,
    scopes = ["user:master", "user:write:master", "user:delete:virtual_background_files:master"],
    errors = [
        (400, 300, INVALID_PARAMETER = "the parameter is invalid"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserVirtualBackgroundFiles {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// IDs of the virtual background files to delete. Sent comma-separated.
    #[query(style = comma)]
    pub file_ids: Option<Vec<String>>,
}
