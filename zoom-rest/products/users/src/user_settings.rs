//! Users, settings: 4 operations.

use zoom_core::{Extra, FilePart, Secret, Value, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AutoRecording, ClosedCaptioning, CloudRecordingAuthentication, CloudRecordingPermanentlyDeleted, DataCenterRegion,
    EmojiLimit, EncryptionType, EntryExitChime, GeneralSetting, GroupParticipantChatPartners,
    GroupSettingAudioConferencing, GroupSettingAuthenticationOption, GroupSettingEmailNotification, GroupSettingOption,
    GroupSettingProfile, IpAddressAccessControl, LanguageInterpretation, LocalRecordingOptions, ManualCaptioning,
    MeetingPasswordRequirement, ParticipantPhoneMasking, ParticipantsShareSimultaneously, PmiPasscodeRequirement,
    RecordingNotificationForZoomClient, RecordingNotificationsPhoneUsers, SavableChats, ScreenSharingPermission,
    SeparateRecordings, SignLanguageInterpretation, SmartRecording, TelephonyCountries, TelephonyCountrySelection,
    TelephonyRegions, UncheckedDataCenterRegion, UpdateGlobalDialInCountries, UpdateLanguageInterpretation,
    UpdateRecordingNotification, VirtualBackgroundSettings, WaitingRoomSettings, WebinarChat, WebinarLiveStreaming,
};

/// Returns the settings of one user, such as those for meetings and recordings.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{GetUserSettings, GroupSettingOption};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserSettings::new("me")
///     .option(GroupSettingOption::MeetingSecurity)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/GET/users/{userId}/settings)
#[zoom_endpoint(
    GET "/users/<user_id>/settings" -> UserSettings,
    rate_limit = Medium,
    scopes = [
        "user:read",
        "user:write",
        "user:read:admin",
        "user:write:admin",
        "user:read:settings",
        "user:read:settings:admin",
    ],
    errors = [
        (400, 1120, USER_HAS_NO_PENDING_INVITATION = "the user has no pending invitation"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserSettings {
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
    /// Settings for toll, toll-free and other calls into meetings.
    pub audio_conferencing: Option<GroupSettingAudioConferencing>,
    /// Settings for notifications by email.
    pub email_notification: Option<GroupSettingEmailNotification>,
    /// Licenses and capacities of the user, by product or add-on.
    pub feature: Option<UserSettingFeature>,
    /// Settings for what happens during meetings, such as screen sharing.
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
    /// General settings, such as how clients find Zoom Rooms nearby.
    pub general_setting: Option<GeneralSetting>,
    /// Authentication profiles for meetings or recordings: a list if the request's `option` names one of the two, otherwise an object with the settings of both.
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
    ///
    /// Deprecated by Zoom.
    pub zoom_sessions_unlimited: Option<bool>,
    /// Attendee limits of the user's Zoom Sessions Unlimited licenses, largest first. At most 9 items. One of `100`, `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
    ///
    /// Deprecated by Zoom.
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
    ///
    /// Deprecated by Zoom.
    pub zoom_docs: Option<bool>,
    /// Whether the user holds a license for Zoom Canvas.
    pub zoom_canvas: Option<bool>,
    /// Licenses of the user, one entry each; used if the account has several subscriptions.
    pub license_info_list: Option<Vec<FeatureLicenseInfo>>,
    /// Attendee limits of the user's Zoom Webinars Plus Unlimited licenses, largest first. At most 9 items. One of `100`, `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
    pub zoom_webinars_plus_unlimited_capacities: Option<Vec<i64>>,
    /// Whether the user holds a license for Zoom Webinars Plus Unlimited.
    pub zoom_webinars_plus_unlimited: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Concurrent Meeting plan of the user, for several meetings at the same time; needs a subscription.
///
/// Values of `concurrent_meeting` in [`UserSettingFeature`] and [`UpdateUserSettingsFeature`].
#[zoom_enum]
pub enum ConcurrentMeeting {
    /// `Basic`: The Concurrent Meeting Basic plan is assigned.
    #[value("Basic")]
    Basic,
    /// `Plus`: The Concurrent Meeting Plus plan is assigned.
    #[value("Plus")]
    Plus,
    /// `None`: No Concurrent Meeting plan is assigned.
    #[value("None")]
    None,
}

/// License of a user for a product or add-on.
///
/// Element of `license_info_list` in [`UserSettingFeature`] and [`UpdateUserSettingsFeature`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FeatureLicenseInfo {
    /// Product or add-on that the license is for, such as Zoom Scheduler. Required in requests.
    #[required(new)]
    pub license_type: Option<FeatureLicenseType>,
    /// Number of the license's variant; its meaning depends on `license_type`. Required in requests. One of `1` (Zoom Clips Plus, Zoom Revenue Accelerator, or Zoom Events paid per attendee, depending on `license_type`), `2` (Zoom Whiteboard, or Zoom Events Unlimited for 100 attendees, depending on `license_type`), `4` (Zoom Events Unlimited for 500 attendees), `8` (Zoom Events Unlimited for 1,000 attendees), `16` (Zoom Events Unlimited for 3,000 attendees), `32` (Zoom Events Unlimited for 5,000 attendees), `64` (Zoom Events Unlimited for 10,000 attendees), `128` (Zoom Events Unlimited for 20,000 attendees), `256` (Zoom Custom AI Companion, or Zoom Events Unlimited for 30,000 attendees, depending on `license_type`), `512` (Zoom Workplace for Clinicians Unlimited, or Zoom Events Unlimited for 50,000 attendees, depending on `license_type`), `1024` (Zoom Webinars Plus, paid per attendee), `2048` (Zoom Translated Captions, or Zoom Webinars Plus Unlimited for 100 attendees, depending on `license_type`), `4096` (Zoom AI Companion, or Zoom Webinars Plus Unlimited for 500 attendees, depending on `license_type`), `8192` (Zoom Webinars Plus Unlimited for 1,000 attendees), `16384` (Zoom Webinars Plus Unlimited for 3,000 attendees), `32768` (Zoom Webinars Plus Unlimited for 5,000 attendees), `65536` (Zoom Whiteboard Plus, or Zoom Webinars Plus Unlimited for 10,000 attendees, depending on `license_type`), `131072` (Zoom Customer Managed Key, or Zoom Webinars Plus Unlimited for 20,000 attendees, depending on `license_type`), `262144` (Zoom Webinars Plus Unlimited for 30,000 attendees), `524288` (Zoom Webinars Plus Unlimited for 50,000 attendees), `2147483648` (Zoom Visitor Management), `549755813888` (Zoom Workforce Management), `1099511627776` (Zoom Quality Management, or CX Insights Leader, depending on `license_type`), `2199023255552` (Zoom Scheduler), `8796093022208` (Zoom Compliance Management), `17592186044416` (Zoom Compliance Management Plus), `35184372088832` (Zoom Advanced Quality Management), `281474976710656` (Zoom Canvas), `4503599627370496` (Zoom Workplace for Clinicians, paid per note, or Zoom Enhanced Media, depending on `license_type`).
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
/// Values of `license_type` in [`FeatureLicenseInfo`].
#[zoom_enum]
pub enum FeatureLicenseType {
    /// `ZOOM_WHITEBOARD`: Zoom Whiteboard or Zoom Whiteboard Plus.
    #[value("ZOOM_WHITEBOARD")]
    ZoomWhiteboard,
    /// `ZOOM_TRANSLATED_CAPTIONS`: Captions that are translated into other languages during meetings.
    #[value("ZOOM_TRANSLATED_CAPTIONS")]
    ZoomTranslatedCaptions,
    /// `ZOOM_SCHEDULER`: Zoom Scheduler, with which others can book appointments.
    #[value("ZOOM_SCHEDULER")]
    ZoomScheduler,
    /// `ZOOM_CLIPS`: Zoom Clips Plus.
    #[value("ZOOM_CLIPS")]
    ZoomClips,
    /// `ZOOM_VISITOR_MANAGEMENT`: Zoom Visitor Management, for inviting visitors to the office and checking them in.
    #[value("ZOOM_VISITOR_MANAGEMENT")]
    ZoomVisitorManagement,
    /// `ZOOM_CMK`: Zoom Customer Managed Key, for encryption with keys that the customer controls.
    #[value("ZOOM_CMK")]
    ZoomCmk,
    /// `ZOOM_DOCS`: Zoom Docs, for writing and sharing documents together.
    #[value("ZOOM_DOCS")]
    ZoomDocs,
    /// `ZOOM_REVENUE_ACCELERATOR`: Zoom Revenue Accelerator, which analyzes sales conversations.
    #[value("ZOOM_REVENUE_ACCELERATOR")]
    ZoomRevenueAccelerator,
    /// `ZOOM_COMPLIANCE_MANAGEMENT`: Zoom Compliance Management or its Plus version, for archiving communication and checking it against rules.
    #[value("ZOOM_COMPLIANCE_MANAGEMENT")]
    ZoomComplianceManagement,
    /// `ZOOM_WORKFORCE_MANAGEMENT`: Zoom Workforce Management, for planning the shifts of contact center agents.
    #[value("ZOOM_WORKFORCE_MANAGEMENT")]
    ZoomWorkforceManagement,
    /// `ZOOM_QUALITY_MANAGEMENT`: Zoom Quality Management, for rating contact center agents' conversations.
    #[value("ZOOM_QUALITY_MANAGEMENT")]
    ZoomQualityManagement,
    /// `ZOOM_HEALTHCARE_CLINICAL_NOTES`: Zoom Workplace for Clinicians, which drafts notes of visits with patients.
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
    /// `ZOOM_CUSTOM_AI_COMPANION`: Zoom AI Companion or Zoom Custom AI Companion.
    #[value("ZOOM_CUSTOM_AI_COMPANION")]
    ZoomCustomAiCompanion,
    /// `CX_INSIGHTS`: CX Insights, where CX means customer experience; Zoom's documents don't explain the product.
    #[value("CX_INSIGHTS")]
    CxInsights,
    /// `ZOOM_ENHANCED_MEDIA`: Zoom Enhanced Media, an add-on that Zoom's documents name but don't explain.
    #[value("ZOOM_ENHANCED_MEDIA")]
    ZoomEnhancedMedia,
    /// `EDU_STUDENT`: License for students under a Zoom plan for education.
    #[value("EDU_STUDENT")]
    EduStudent,
}

/// Settings for meetings and webinars in progress, such as chat, polls and screen sharing.
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
    /// Whether outside endpoints (H.323/SIP), too, must use encryption; elsewhere Zoom describes this as AES encryption of all meetings.
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
    /// Whether people can join in the browser, without the Zoom app.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether the meeting controls stay visible all the time.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the presenter can let others change slides.
    pub slide_control: Option<bool>,
    /// Data center regions to leave out; needs `custom_data_center_regions`.
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
    /// Polls in webinars: whether hosts can add them, which kinds of questions, and whether answers are anonymous.
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
    /// Whether hosts can have AI Companion summarize webinars, and with whom summaries are shared.
    pub webinar_summary_with_ai_companion: Option<WebinarSummaryWithAiCompanion>,
    /// Whether and which people in a meeting can ask AI Companion about it.
    pub ai_companion_questions: Option<AiCompanionQuestions>,
    /// Whether and which people in a webinar can ask AI Companion about it.
    pub webinar_ai_companion_questions: Option<WebinarAiCompanionQuestions>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings of a user for polls in meetings or webinars.
///
/// Value of `meeting_polling` and `webinar_polling` in [`UserSettingInMeeting`] and [`UpdateUserSettingsInMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserMeetingPolling {
    /// Whether hosts can use advanced poll questions, such as ranking or matching, and quizzes.
    pub advanced_polls: Option<bool>,
    /// Whether alternative hosts, too, can create and change polls and quizzes.
    pub allow_alternative_host_to_add_edit: Option<bool>,
    /// Whether polls must be answered anonymously.
    pub require_answers_to_be_anonymous: Option<bool>,
    /// Whether hosts can add an image to each poll question.
    pub allow_host_to_upload_image: Option<bool>,
    /// Whether hosts can add polls.
    pub enable: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether hosts can have AI Companion summarize meetings, and with whom summaries are shared.
///
/// Value of `meeting_summary_with_ai_companion` in [`UserSettingInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSummaryWithAiCompanion {
    /// Whether hosts can have meetings summarized.
    pub enable: Option<bool>,
    /// Whether the summary starts automatically with the meeting.
    pub auto_enable: Option<bool>,
    /// Who receives the summary: the host (`1`), co-hosts and alternative hosts too (`2`), invitees of the organization (`3`) or all invitees (`4`).
    pub who_will_receive_summary: Option<SummaryRecipients>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who receives the summary: the host (`1`), co-hosts and alternative hosts too (`2`), invitees of the organization (`3`) or all invitees (`4`).
///
/// Values of `who_will_receive_summary` in [`MeetingSummaryWithAiCompanion`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SummaryRecipients {
    /// `1`: Only the host.
    OnlyHost = 1,
    /// `2`: Only the host, co-hosts, and alternative hosts.
    OnlyHostCoHostsAlternativeHosts = 2,
    /// `3`: Only the host and invitees in the organization.
    OnlyHostInviteesOurOrganization = 3,
    /// `4`: All invitees, inside and outside the organization.
    AllInviteesIncludingThoseOutsideOurOrganization = 4,
}

/// Whether hosts can have AI Companion summarize webinars, and with whom summaries are shared.
///
/// Value of `webinar_summary_with_ai_companion` in [`UserSettingInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarSummaryWithAiCompanion {
    /// Whether hosts can have webinars summarized.
    pub enable: Option<bool>,
    /// Whether the summary starts automatically with the webinar.
    pub auto_enable: Option<bool>,
    /// Who receives the summary: the host (`1`), co-hosts and panelists of the organization too (`2`), or also panelists from outside it (`3`).
    pub who_will_receive_summary: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether and which people in a meeting can ask AI Companion about it.
///
/// Value of `ai_companion_questions` in [`UserSettingInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AiCompanionQuestions {
    /// Whether hosts and invited participants can ask AI Companion questions.
    pub enable: Option<bool>,
    /// Whether questions to AI Companion are allowed automatically when the meeting starts.
    pub auto_enable: Option<bool>,
    /// Who can ask AI Companion about the meeting's transcript.
    pub who_can_ask_questions: Option<QuestionPermission>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who can ask AI Companion about the meeting's transcript.
///
/// Values of `who_can_ask_questions` in [`AiCompanionQuestions`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum QuestionPermission {
    /// `1`: All participants and invitees.
    AllParticipantsAndInvitees = 1,
    /// `2`: All participants, but only from when they join, so presumably not about what was said earlier.
    AllParticipantsOnlyFromWhenTheyJoin = 2,
    /// `3`: Only the host.
    OnlyMeetingHost = 3,
    /// `4`: Participants and invitees in the organization.
    ParticipantsAndInviteesInOurOrganization = 4,
    /// `5`: Participants in the organization, but only from when they join, so presumably not about what was said earlier.
    ParticipantsInOurOrganizationOnlyFromWhenTheyJoin = 5,
}

/// Whether and which people in a webinar can ask AI Companion about it.
///
/// Value of `webinar_ai_companion_questions` in [`UserSettingInMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarAiCompanionQuestions {
    /// Whether hosts and panelists can ask AI Companion questions.
    pub enable: Option<bool>,
    /// Whether questions to AI Companion are turned on automatically as the webinar starts.
    pub auto_enable: Option<bool>,
    /// Who can ask AI Companion about the webinar's transcript.
    pub who_can_ask_questions: Option<TranscriptQuestionPermission>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who can ask AI Companion about the webinar's transcript.
///
/// Values of `who_can_ask_questions` in [`WebinarAiCompanionQuestions`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum TranscriptQuestionPermission {
    /// `0`: The hosts and all panelists.
    HostsAndAllPanelists = 0,
    /// `1`: The hosts and all panelists in the organization.
    HostsAndAllPanelistsInYourOrganization = 1,
    /// `2`: Only the host, co-hosts, and alternative hosts.
    OnlyWebinarHostCoHostsAndAlternativeHosts = 2,
    /// `3`: All participants.
    AllParticipants = 3,
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
    ///
    /// Deprecated by Zoom.
    pub recording_disclaimer: Option<bool>,
    /// AI features for recordings, such as smart chapters and next steps.
    pub smart_recording: Option<SmartRecording>,
    /// Minimum strength of passcodes for shared recordings, as the account sets it.
    pub recording_password_requirement: Option<RecordingPasswordRequirement>,
    /// Whether cloud recordings include the chat.
    pub save_chat_text: Option<bool>,
    /// Whether recordings show the date and time.
    pub show_timestamp: Option<bool>,
    /// How participants in Zoom clients learn that the meeting is recorded.
    pub recording_notification_for_zoom_client: Option<RecordingNotificationForZoomClient>,
    /// Whether Zoom Revenue Accelerator deletes recording files on a schedule of its own.
    pub allow_revenue_accelerator_manage_recording_separate_auto_delete: Option<bool>,
    /// Whether cloud recordings in the trash are deleted for good, and which emails announce it.
    pub cloud_recording_permanently_deleted: Option<CloudRecordingPermanentlyDeleted>,
    /// Whether third-party bots can record.
    pub allow_cmr_3rd_party_bot: Option<bool>,
    /// Whether recordings carry a watermark.
    pub water_marker_recording: Option<bool>,
    /// Whether viewers of the recording see the transcript.
    pub viewer_see_transcript: Option<bool>,
    /// Whether people who were invited can open the recordings without the passcode.
    pub allow_invitees_access_recordings_without_passcode: Option<bool>,
    /// Whether new cloud recordings require viewers to register first.
    pub recording_as_on_demand: Option<bool>,
    /// How participants on the phone learn that the meeting is recorded.
    pub recording_notifications_phone_users: Option<RecordingNotificationsPhoneUsers>,
    /// Whether recordings are uploaded to the cloud, presumably those made on a computer; Zoom does not say which.
    pub upload_recording: Option<bool>,
    /// Whether users can add their cloud recordings to Zoom Clips.
    pub allow_add_cloud_recordings_to_zoom_clips: Option<bool>,
    /// Whether cloud recordings can be shared.
    pub allow_share: Option<bool>,
    /// Whether viewers of the recording see the chat.
    pub viewer_see_chat: Option<bool>,
    /// Setting that makes people sign in before they view cloud recordings.
    pub authenticated_view_cloud_recoding: Option<CloudRecordingAuthentication>,
    /// Whether a finished cloud recording is announced to the URL that is subscribed to such notices.
    pub notification_subscription_url_when_recording_available: Option<bool>,
    /// Whether emails go out about the storage that recordings take up.
    pub recording_storage_email_notifications: Option<bool>,
    /// Who may record to their own computer, and how requests are approved.
    pub local_recording_options: Option<LocalRecordingOptions>,
    /// Whether the shareable link contains the passcode, so that one click suffices.
    pub embed_passcode_in_shareable_link: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Age at which cloud recordings are deleted, in days.
///
/// Values of `auto_delete_cmr_days` in [`UserSettingRecording`] and [`UpdateUserSettingsRecording`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CloudRecordingLifetime {
    /// `30`: Deleted after thirty days.
    Days30 = 30,
    /// `60`: Deleted after sixty days.
    Days60 = 60,
    /// `90`: Deleted after ninety days.
    Days90 = 90,
    /// `120`: Deleted after one hundred twenty days.
    Days120 = 120,
}

/// Minimum strength of passcodes for shared recordings, as the account sets it.
///
/// Value of `recording_password_requirement` in [`UserSettingRecording`] and [`UpdateUserSettingsRecording`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingPasswordRequirement {
    /// Whether a passcode must hold at least one letter.
    pub have_letter: Option<bool>,
    /// Whether a passcode must hold at least one digit.
    pub have_number: Option<bool>,
    /// Whether a passcode must hold at least one special character, such as `!` or `#`.
    pub have_special_character: Option<bool>,
    /// How many characters a recording passcode must have at least.
    #[range(..=10)]
    pub length: Option<i64>,
    /// Whether a passcode must consist of digits alone.
    pub only_allow_numeric: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings that apply when meetings are scheduled.
///
/// Value of `schedule_meeting` in [`UserSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingScheduleMeeting {
    /// How participants can join the audio: by telephone, by computer (VoIP) or otherwise.
    pub audio_type: Option<AudioType>,
    /// Passcode for meetings that were already scheduled.
    pub default_password_for_scheduled_meetings: Option<String>,
    /// Whether the join link contains the encrypted passcode, so that one click suffices.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether personal meetings that can begin before the host joins need a passcode.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on at the start.
    pub host_video: Option<bool>,
    /// Whether participants may join before the host arrives.
    pub join_before_host: Option<bool>,
    /// Rules for the passcodes of meetings and webinars.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether the video of participants is on when the meeting starts.
    pub participants_video: Option<bool>,
    /// Whether users may have a Personal Meeting ID (PMI).
    pub personal_meeting: Option<bool>,
    /// Passcode of meetings with the Personal Meeting ID (PMI).
    pub pmi_password: Option<Secret>,
    /// Whether participants who join by phone must enter a numeric passcode.
    pub pstn_password_protected: Option<bool>,
    /// Whether instant meetings have a passcode, generated at random.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Which meetings that use the personal meeting ID (PMI) require a passcode.
    pub require_password_for_pmi_meetings: Option<PmiPasscodeRequirement>,
    /// Whether meetings that are already scheduled require a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether a passcode is generated for each newly scheduled meeting that does not use the personal meeting ID (PMI).
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether instant meetings use the personal meeting ID (PMI).
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the personal meeting ID (PMI).
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Chat that goes on before and after the meeting.
    pub continuous_meeting_chat: Option<UserContinuousMeetingChat>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How participants can join the audio: by telephone, by computer (VoIP) or otherwise.
///
/// Values of `audio_type` in [`UserSettingScheduleMeeting`] and [`UpdateUserSettingsScheduleMeeting`].
#[zoom_enum]
pub enum AudioType {
    /// `both`: Telephone and computer audio (VoIP).
    Both,
    /// `telephony`: Telephone (PSTN) only.
    Telephony,
    /// `voip`: Computer audio only.
    Voip,
    /// `thirdParty`: Audio conference by another provider.
    #[value("thirdParty")]
    ThirdParty,
}

/// Chat that goes on before and after the meeting.
///
/// Value of `continuous_meeting_chat` in [`UserSettingScheduleMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserContinuousMeetingChat {
    /// Whether the chat goes on before and after the meeting.
    pub enable: Option<bool>,
    /// Whether people outside the account can join the continuous meeting chat.
    ///
    /// Deprecated by Zoom.
    pub can_add_external_users: Option<bool>,
    /// Whether external people who are invited join the meeting's continuous chat automatically.
    ///
    /// Deprecated by Zoom.
    pub auto_add_invited_external_users: Option<bool>,
    /// Whether instant meetings have a continuous meeting chat.
    pub support_instant_meetings: Option<bool>,
    /// Whether scheduled meetings have a continuous meeting chat.
    pub support_scheduled_meetings: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for third-party audio and for the dial-in numbers in invitations.
///
/// Value of `telephony` in [`UserSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingTelephony {
    /// Dial-in information of the third-party audio conference, in free text.
    #[length(..=2048)]
    pub audio_conference_info: Option<String>,
    /// Whether the invitation email links to the international dial-in numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Choice of the region that most people call from, or call into, when they join by phone.
    pub telephony_regions: Option<UserTelephonyRegions>,
    /// Whether users can join with the audio conference of another provider.
    pub third_party_audio: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Choice of the region that most people call from, or call into, when they join by phone.
///
/// Value of `telephony_regions` in [`UserSettingTelephony`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserTelephonyRegions {
    /// Codes of the telephony regions that Zoom offers for selection.
    pub allowed_values: Option<Vec<String>>,
    /// Code of the telephony region that most participants call from or into, such as `USTB`, out of `allowed_values`.
    pub selection_values: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for audio from a telephony service provider (TSP), an outside company over whose phone service people join meetings.
///
/// Value of `tsp` in [`UserSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingTsp {
    /// Whether people can have Zoom call them to connect their audio.
    pub call_out: Option<bool>,
    /// Countries and regions to which calls can be placed; Zoom does not document what an entry looks like.
    pub call_out_countries: Option<Vec<Value>>,
    /// Whether the invitation email links to the international dial-in numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Countries and regions whose dial-in numbers email invitations list.
    pub global_dial_in_countries: Option<TelephonyCountries>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for Zoom Whiteboard.
///
/// Value of `whiteboard` in [`UserSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingWhiteboard {
    /// Whether whiteboards can be used outside meetings.
    pub out_meeting_advanced_whiteboard: Option<bool>,
    /// Whether whiteboards can be used in meetings.
    pub in_meeting_advanced_whiteboard: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How meetings are protected, such as passcodes and a waiting room.
///
/// Value of `meeting_security` in [`UserSettings`] and [`UpdateUserSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingMeetingSecurity {
    /// Whether every meeting needs a passcode, a waiting room or sign-in.
    pub auto_security: Option<bool>,
    /// Whether people from certain email domains cannot join meetings and webinars.
    pub block_user_domain: Option<bool>,
    /// Email domains whose people cannot join; wildcards such as `*.example.com` are allowed. At most 20 items.
    pub block_user_domain_list: Option<Vec<String>>,
    /// Whether the join link contains the encrypted passcode, so that one click suffices.
    pub embed_password_in_join_link: Option<bool>,
    /// Kind of encryption for meetings: enhanced (keys in the cloud) or end-to-end (keys on the devices).
    pub encryption_type: Option<EncryptionType>,
    /// Whether meetings may be encrypted end to end; `encryption_type` then chooses the kind.
    pub end_to_end_encrypted_meetings: Option<bool>,
    /// Whether meetings need a passcode; meetings with the Personal Meeting ID (PMI) are exempt.
    pub meeting_password: Option<bool>,
    /// Rules for the passcodes of meetings and webinars.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether people must be signed in to join from the web client.
    pub only_authenticated_can_join_from_webclient: Option<bool>,
    /// Whether people joining by phone need a numeric passcode for meetings that have a passcode.
    pub phone_password: Option<bool>,
    /// Whether meetings with a Personal Meeting ID (PMI) need a passcode.
    pub pmi_password: Option<bool>,
    /// Whether meetings that are already scheduled require a passcode.
    pub require_password_for_scheduled_meeting: Option<bool>,
    /// Whether webinars that are already scheduled require a passcode.
    pub require_password_for_scheduled_webinar: Option<bool>,
    /// Whether participants wait until the host admits them.
    pub waiting_room: Option<bool>,
    /// Who waits, who admits them and who can skip the waiting room.
    pub waiting_room_settings: Option<WaitingRoomSettings>,
    /// Whether a passcode is generated for each newly scheduled webinar.
    pub webinar_password: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes the settings of one user, such as those for meetings and recordings.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{GroupSettingOption, UpdateUserSettings};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserSettings::new("me")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/PATCH/users/{userId}/settings)
#[zoom_endpoint(
    PATCH "/users/<user_id>/settings" -> (),
    rate_limit = Medium,
    scopes = ["user:write:admin", "user:write", "user:update:settings", "user:update:settings:admin"],
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

/// Settings for dialing in to meetings: masking of participants' phone numbers, and countries whose dial-in numbers invitations list.
///
/// Value of `audio_conferencing` in [`UpdateUserSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSettingAudioConferencing {
    /// Whether and how participants' phone numbers are masked in the participants list.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// Countries and regions whose dial-in numbers email invitations list.
    pub global_dial_in_countries: Option<UpdateGlobalDialInCountries>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
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
    ///
    /// Deprecated by Zoom.
    pub zoom_sessions_unlimited: Option<bool>,
    /// Attendee limits of the user's Zoom Sessions Unlimited licenses, largest first. At most 9 items. One of `100`, `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
    ///
    /// Deprecated by Zoom.
    pub zoom_sessions_unlimited_capacities: Option<Vec<i64>>,
    /// Whether the user holds a license for Zoom Webinars Plus Unlimited.
    pub zoom_webinars_plus_unlimited: Option<bool>,
    /// Attendee limits of the user's Zoom Webinars Plus Unlimited licenses, largest first. At most 9 items. One of `100`, `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000`, `50000`.
    pub zoom_webinars_plus_unlimited_capacities: Option<Vec<i64>>,
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
    ///
    /// Deprecated by Zoom.
    pub zoom_docs: Option<bool>,
    /// Whether the user holds a license for Zoom Canvas, for writing and managing documents together.
    pub zoom_canvas: Option<bool>,
    /// Licenses of the user, one entry each; used if the account has several subscriptions. At most 99 items.
    pub license_info_list: Option<Vec<FeatureLicenseInfo>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for meetings and webinars in progress, such as chat, polls and screen sharing.
///
/// Value of `in_meeting` in [`UpdateUserSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserSettingsInMeeting {
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
    pub allow_participants_chat_with: Option<ParticipantChatPartners>,
    /// Which messages of the meeting chat participants can save: none (`1`), those of hosts and co-hosts (`2`) or all (`3`).
    pub allow_users_save_chats: Option<SettingsInMeetingAllowUsersSaveChats>,
    /// Whether participants can draw and write on shared screens. Default: `false`.
    pub annotation: Option<bool>,
    /// Whether hosts can put attendees on hold; without effect today. Default: `false`.
    pub attendee_on_hold: Option<bool>,
    /// Whether focus mode is available, in which participants see video only of the host and co-hosts. Default: `false`.
    pub attention_mode_focus_mode: Option<bool>,
    /// Whether the meeting chat is saved automatically. Default: `false`.
    pub auto_saving_chat: Option<bool>,
    /// Whether hosts can split a meeting into smaller rooms. Default: `false`.
    pub breakout_room: Option<bool>,
    /// Whether hosts can assign people to breakout rooms when they schedule a meeting.
    pub breakout_room_schedule: Option<bool>,
    /// Whether participants can write messages that everyone in the meeting sees. Default: `false`.
    pub chat: Option<bool>,
    /// Whether participants may ask questions (Q&A) in meetings.
    pub meeting_question_answer: Option<bool>,
    /// Whether the host can type captions or assign someone, or a device, to provide them. Default: `false`.
    pub closed_caption: Option<bool>,
    /// Whether captions typed by people, transcribed automatically or made by an outside service are available, and whether participants can save them.
    pub closed_captioning: Option<ClosedCaptioning>,
    /// Whether hosts can appoint co-hosts, who have the same controls in the meeting. Default: `false`.
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
    /// Whether all meetings must be encrypted with AES; Zoom's documents disagree on whether this means end to end.
    pub e2e_encryption: Option<bool>,
    /// When a chime sounds as people join or leave the meeting. Default: `all`.
    pub entry_exit_chime: Option<EntryExitChime>,
    /// Whether other participants may move the user's camera. Default: `false`.
    pub far_end_camera_control: Option<bool>,
    /// Whether users may send feedback to Zoom when a meeting ends. Default: `false`.
    pub feedback: Option<bool>,
    /// Whether files can be sent through the meeting chat.
    pub file_transfer: Option<bool>,
    /// Whether meetings send higher-quality video, which needs more bandwidth. Default: `false`.
    pub group_hd: Option<bool>,
    /// Whether webinars use HD video, which takes more bandwidth. Default: `false`.
    pub webinar_group_hd: Option<bool>,
    /// Whether people may join from a desktop browser, which offers fewer features.
    pub join_from_desktop: Option<bool>,
    /// Whether people may join from a mobile browser, which offers fewer features.
    pub join_from_mobile: Option<bool>,
    /// Whether language interpretation is available, and in which languages.
    pub language_interpretation: Option<UpdateLanguageInterpretation>,
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
    /// Whether participants may give nonverbal feedback by icons in the participants panel. Default: `false`.
    pub non_verbal_feedback: Option<bool>,
    /// Whether hosts may hold polls in meetings. Default: `false`.
    pub polling: Option<bool>,
    /// Whether participants may send messages to one another in private. Default: `false`.
    pub private_chat: Option<bool>,
    /// Whether people who join by phone can record their name to serve as the entry and exit chime.
    pub record_play_voice: Option<bool>,
    /// Whether the person sharing a screen can let others control it. Default: `false`.
    pub remote_control: Option<bool>,
    /// Whether the host can give one participant remote support. Default: `false`.
    pub remote_support: Option<bool>,
    /// Whether hosts can ask participants once for permission to unmute them at will.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether hosts and participants can share their screens.
    pub screen_sharing: Option<bool>,
    /// Whether users can share two cameras at once. Default: `false`.
    ///
    /// Deprecated by Zoom.
    pub share_dual_camera: Option<bool>,
    /// Whether people can join in the browser, without the Zoom app.
    pub show_a_join_from_your_browser_link: Option<bool>,
    /// Whether the meeting controls stay visible all the time.
    pub show_meeting_control_toolbar: Option<bool>,
    /// Whether the presenter can let others change slides.
    pub slide_control: Option<bool>,
    /// Whether users can replace their background with an image or video. Default: `false`.
    pub virtual_background: Option<bool>,
    /// Which virtual backgrounds users can choose, and whether they can add their own.
    pub virtual_background_settings: Option<VirtualBackgroundSettings>,
    /// Whether participants wait until the host admits them. Default: `false`.
    pub waiting_room: Option<bool>,
    /// Whether and with whom participants can chat in webinars.
    pub webinar_chat: Option<WebinarChat>,
    /// Whether and to which services webinars can be live streamed.
    pub webinar_live_streaming: Option<WebinarLiveStreaming>,
    /// Polls in meetings: whether hosts can add them, which kinds of questions, and whether answers are anonymous.
    pub meeting_polling: Option<UserMeetingPolling>,
    /// Polls in webinars: whether hosts can add them, which kinds of questions, and whether answers are anonymous.
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
    /// Whether users can keep a group of contacts whose calls are answered automatically.
    pub auto_answer: Option<bool>,
    /// Whether Zoom windows stay visible in a shared screen.
    pub allow_show_zoom_windows: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// With whom meeting participants may chat: no one (`1`), hosts and co-hosts (`2`), everyone in public (`3`), or in private too (`4`).
///
/// Values of `allow_participants_chat_with` in [`UpdateUserSettingsInMeeting`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ParticipantChatPartners {
    /// `1`: Participants cannot chat.
    CannotUse = 1,
    /// `2`: The host and co-hosts only.
    WithHostCoHostsOnly = 2,
    /// `3`: Everyone, but only in public.
    WithOtherParticipantsPublicly = 3,
    /// `4`: Everyone, in public and in private.
    WithOtherParticipantsPubliclyPrivately = 4,
}

/// Which messages of the meeting chat participants can save: none (`1`), those of hosts and co-hosts (`2`) or all (`3`).
///
/// Values of `allow_users_save_chats` in [`UpdateUserSettingsInMeeting`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum SettingsInMeetingAllowUsersSaveChats {
    /// `1`: Participants cannot save meeting chats.
    ParticipantsCannotSaveMeetingChats = 1,
    /// `2`: Participants can save only messages from the host and co-hosts.
    ParticipantsCanOnlySaveHostAndCoHostMeetingChats = 2,
    /// `3`: Participants can save all meeting chats.
    ParticipantsCanSaveAllMeetingChats = 3,
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
    /// Whether Zoom Revenue Accelerator deletes recording files on a schedule of its own.
    pub allow_revenue_accelerator_manage_recording_separate_auto_delete: Option<bool>,
    /// Whether cloud recordings in the trash are deleted for good, and which emails announce it.
    pub cloud_recording_permanently_deleted: Option<CloudRecordingPermanentlyDeleted>,
    /// Whether third-party bots can record.
    pub allow_cmr_3rd_party_bot: Option<bool>,
    /// Whether recordings carry a watermark.
    pub water_marker_recording: Option<bool>,
    /// Whether viewers of the recording see the transcript.
    pub viewer_see_transcript: Option<bool>,
    /// Whether people who were invited can open the recordings without the passcode.
    pub allow_invitees_access_recordings_without_passcode: Option<bool>,
    /// Whether new cloud recordings require viewers to register first.
    pub recording_as_on_demand: Option<bool>,
    /// How participants on the phone learn that the meeting is recorded.
    pub recording_notifications_phone_users: Option<RecordingNotificationsPhoneUsers>,
    /// Whether recordings are uploaded to the cloud, presumably those made on a computer; Zoom does not say which.
    pub upload_recording: Option<bool>,
    /// Whether users can add their cloud recordings to Zoom Clips.
    pub allow_add_cloud_recordings_to_zoom_clips: Option<bool>,
    /// Whether cloud recordings can be shared.
    pub allow_share: Option<bool>,
    /// Whether viewers of the recording see the chat.
    pub viewer_see_chat: Option<bool>,
    /// Setting that makes people sign in before they view cloud recordings.
    pub authenticated_view_cloud_recoding: Option<CloudRecordingAuthentication>,
    /// Whether a finished cloud recording is announced to the URL that is subscribed to such notices.
    pub notification_subscription_url_when_recording_available: Option<bool>,
    /// Whether emails go out about the storage that recordings take up.
    pub recording_storage_email_notifications: Option<bool>,
    /// Who may record to their own computer, and how requests are approved.
    pub local_recording_options: Option<LocalRecordingOptions>,
    /// Whether the shareable link contains the passcode, so that one click suffices.
    pub embed_passcode_in_shareable_link: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings that apply when meetings are scheduled.
///
/// Value of `schedule_meeting` in [`UpdateUserSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserSettingsScheduleMeeting {
    /// How participants can join the audio: by telephone, by computer (VoIP) or otherwise. Default: `voip`.
    pub audio_type: Option<AudioType>,
    /// Passcode for meetings that were already scheduled.
    pub default_password_for_scheduled_meetings: Option<String>,
    /// Whether the join link contains the encrypted passcode, so that one click suffices.
    pub embed_password_in_join_link: Option<bool>,
    /// Whether personal meetings that can begin before the host joins need a passcode.
    pub force_pmi_jbh_password: Option<bool>,
    /// Whether the host's video is on at the start.
    pub host_video: Option<bool>,
    /// Whether participants may join before the host arrives.
    pub join_before_host: Option<bool>,
    /// Rules for the passcodes of meetings and webinars.
    pub meeting_password_requirement: Option<MeetingPasswordRequirement>,
    /// Whether the video of participants is on when the meeting starts.
    pub participants_video: Option<bool>,
    /// Whether users may have a Personal Meeting ID (PMI).
    pub personal_meeting: Option<bool>,
    /// Passcode of meetings with the Personal Meeting ID (PMI).
    pub pmi_password: Option<Secret>,
    /// Whether participants who join by phone must enter a numeric passcode.
    pub pstn_password_protected: Option<bool>,
    /// Whether instant meetings have a passcode, generated at random.
    pub require_password_for_instant_meetings: Option<bool>,
    /// Which meetings that use the personal meeting ID (PMI) require a passcode.
    pub require_password_for_pmi_meetings: Option<PmiPasscodeRequirement>,
    /// Whether meetings that are already scheduled require a passcode.
    pub require_password_for_scheduled_meetings: Option<bool>,
    /// Whether a passcode is generated for each newly scheduled meeting that does not use the personal meeting ID (PMI).
    pub require_password_for_scheduling_new_meetings: Option<bool>,
    /// Whether instant meetings use the personal meeting ID (PMI).
    pub use_pmi_for_instant_meetings: Option<bool>,
    /// Whether scheduled meetings use the personal meeting ID (PMI).
    pub use_pmi_for_scheduled_meetings: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for third-party audio and for the dial-in numbers in invitations.
///
/// Value of `telephony` in [`UpdateUserSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserSettingsTelephony {
    /// Dial-in information of the third-party audio conference, in free text.
    #[length(..=2048)]
    pub audio_conference_info: Option<String>,
    /// Whether the invitation email links to the international dial-in numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Choice of the region that most people call from, or call into, when they join by phone.
    pub telephony_regions: Option<TelephonyRegions>,
    /// Whether users can join with the audio conference of another provider.
    pub third_party_audio: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Settings for audio from a telephony service provider (TSP), an outside company over whose phone service people join meetings.
///
/// Value of `tsp` in [`UpdateUserSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUserSettingsTsp {
    /// Whether people can have Zoom call them to connect their audio.
    pub call_out: Option<bool>,
    /// Countries and regions to which calls can be placed; Zoom does not document what an entry looks like.
    pub call_out_countries: Option<Vec<Value>>,
    /// Whether the invitation email links to the international dial-in numbers.
    pub show_international_numbers_link: Option<bool>,
    /// Countries and regions whose dial-in numbers email invitations list.
    pub global_dial_in_countries: Option<TelephonyCountrySelection>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Uploads a virtual background for one user, who can have up to 10.
///
/// The image (JPG, GIF, PNG) or video (MP4, MOV) may be at most 15 MB; the feature must be enabled on the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::UploadUserVirtualBackgroundFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadUserVirtualBackgroundFiles::new("me")
///     .file(zoom_core::FilePart::open("picture.png")?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/POST/users/{userId}/settings/virtual_backgrounds)
#[zoom_endpoint(
    POST "/users/<user_id>/settings/virtual_backgrounds" -> UploadUserVirtualBackgroundFilesResponse,
    body = multipart,
    rate_limit = Medium,
    scopes = [
        "user:write:admin",
        "user:write",
        "user:write:virtual_background_files",
        "user:write:virtual_background_files:admin",
    ],
    errors = [(400, 120, FILE_MISSING_OR_EMPTY = "the file is missing or empty")],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadUserVirtualBackgroundFiles {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// File to upload, in binary form.
    #[part(file)]
    pub file: Option<FilePart>,
}

/// Response to [`UploadUserVirtualBackgroundFiles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadUserVirtualBackgroundFilesResponse {
    /// ID of the virtual background file.
    pub id: Option<String>,
    /// Whether the file is the standard virtual background.
    pub is_default: Option<bool>,
    /// Name of the virtual background file.
    pub name: Option<String>,
    /// Size of the file, in bytes.
    pub size: Option<i64>,
    /// File type of the virtual background.
    #[wire("type")]
    pub kind: Option<VirtualBackgroundFileType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// File type of the virtual background.
///
/// Values of `type` in [`UploadUserVirtualBackgroundFilesResponse`].
#[zoom_enum]
pub enum VirtualBackgroundFileType {
    /// `image`.
    Image,
    /// `video`.
    Video,
}

/// Deletes virtual backgrounds that one user has.
///
/// The account must have the Virtual Background feature enabled.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::DeleteUserVirtualBackgroundFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserVirtualBackgroundFiles::new("me")
///     .file_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/{userId}/settings/virtual_backgrounds)
#[zoom_endpoint(
    DELETE "/users/<user_id>/settings/virtual_backgrounds" -> (),
    rate_limit = Light,
    scopes = [
        "user:write:admin",
        "user:write",
        "user:delete:virtual_background_files",
        "user:delete:virtual_background_files:admin",
    ],
    errors = [
        (400, 300, INVALID_PARAMETER = "the parameter is invalid"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserVirtualBackgroundFiles {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// IDs of the virtual background files to delete. Sent comma-separated.
    #[query(style = comma)]
    pub file_ids: Option<Vec<String>>,
}
