//! Meetings, meetings: 5 operations.

use zoom_core::{DateTime, Extra, MeetingId, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    ApprovalType, ApprovedOrDeniedCountriesOrRegions, AudioOptions, AuthenticationException, AutoRecording,
    AutomaticVideoChannels, BreakoutRoom, CalendarType, ContinuousMeetingChat, CreationSource, EncryptionType,
    GlobalDialInNumber, KeyAndValue, LanguageInterpretation, MeetingContinuousMeetingChat, MeetingKind,
    MeetingOccurrence, MeetingRecurrence, MeetingSettingsResource, MeetingStatus, MeetingTrackingField,
    QuestionAndAnswer, RegistrationType, SignLanguageInterpretation, SipUriWithPasscode, SummaryRecipients,
    TrackingField, TranscriptQuestionPermission, UpdateMeetingSettingsMeetingInvitee, WaitingRoomOptions,
};

/// Returns one meeting.
///
/// The host needs a Zoom Meetings Basic license or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeeting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeeting::new(85746065432_u64)
///     .show_previous_occurrences(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId})
#[zoom_endpoint(
    GET "/meetings/<meeting_id>" -> GetMeetingResponse,
    rate_limit = Light,
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:meeting", "meeting:read:meeting:admin"],
    errors = [
        (400, 3000, PERMISSION_DENIED_3000 = "permission denied"),
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeeting {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// ID of the occurrence to return, if the meeting is recurring.
    pub occurrence_id: Option<String>,
    /// Whether the response includes past occurrences of a recurring meeting.
    pub show_previous_occurrences: Option<bool>,
}

/// Response to [`GetMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetMeetingResponse {
    /// ID of the user who scheduled the meeting on behalf of the host.
    pub assistant_id: Option<String>,
    /// Email address of the host.
    pub host_email: Option<String>,
    /// ID of the user who hosts the meeting.
    pub host_id: Option<String>,
    /// Numeric ID of the meeting.
    pub id: Option<MeetingId>,
    /// UUID of this instance of the meeting, meaning one time that it is held; the next instance gets another UUID.
    pub uuid: Option<String>,
    /// Page where people register; only present if registration is on.
    pub registration_url: Option<String>,
    /// Description of the meeting; lists may cut it at 250 characters.
    #[length(..=2000)]
    pub agenda: Option<String>,
    /// When the meeting was created.
    pub created_at: Option<DateTime>,
    /// How long the meeting lasts, in minutes.
    pub duration: Option<i64>,
    /// Passcode in encrypted form, for third-party H.323 and SIP endpoints.
    pub encrypted_password: Option<Secret>,
    /// Digits that participants key in when they join by phone (PSTN).
    pub pstn_password: Option<Secret>,
    /// Passcode, in digits, for joining from an H.323 or SIP room system.
    pub h323_password: Option<Secret>,
    /// URL with which participants join the meeting.
    pub join_url: Option<String>,
    /// URL with which to join the chat that belongs to the meeting.
    pub chat_join_url: Option<String>,
    /// Occurrences of a recurring meeting with fixed times, one entry each.
    pub occurrences: Option<Vec<MeetingOccurrence>>,
    /// Passcode of the meeting.
    pub password: Option<Secret>,
    /// Host's Personal Meeting ID (PMI), the number of the host's own permanent meeting; not used for recurring meetings with fixed times.
    pub pmi: Option<String>,
    /// Whether the Google Workspace add-on prescheduled the meeting.
    pub pre_schedule: Option<bool>,
    /// How a recurring meeting with a fixed time repeats.
    pub recurrence: Option<MeetingRecurrence>,
    /// How the meeting behaves: audio, video, registration and recording.
    pub settings: Option<MeetingSettings>,
    /// When the meeting begins or began, in UTC.
    pub start_time: Option<DateTime>,
    /// Link with which the host starts the meeting; expires and must not be shared.
    pub start_url: Option<Secret>,
    /// Whether the meeting is in progress.
    pub status: Option<MeetingStatus>,
    /// ID of the meeting's sensitivity label; Zoom Support must turn the feature on.
    pub sensitivity_label_id: Option<String>,
    /// ID of the template by which the meeting is scheduled.
    pub template_id: Option<String>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// Title of the meeting.
    pub topic: Option<String>,
    /// Custom fields for classifying meetings and webinars, with their values.
    pub tracking_fields: Option<Vec<TrackingField>>,
    /// Kind of meeting: instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or screen share only (`10`).
    #[wire("type")]
    pub kind: Option<GetMeetingType>,
    /// Key generated for this meeting, with which a participant can take the host role.
    pub dynamic_host_key: Option<Secret>,
    /// How the meeting was created: in the web portal, through the API or otherwise.
    pub creation_source: Option<CreationSource>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the meeting behaves: audio, video, registration and recording.
///
/// Value of `settings` in [`GetMeetingResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingSettings {
    /// Country codes of further data center regions that may host the meeting.
    pub additional_data_center_regions: Option<Vec<String>>,
    /// Whether one registrant can join from several devices.
    pub allow_multiple_devices: Option<bool>,
    /// Email addresses or IDs of the alternative hosts, separated by semicolons.
    pub alternative_hosts: Option<String>,
    /// Whether the alternative hosts are notified by email.
    pub alternative_hosts_email_notification: Option<bool>,
    /// Whether alternative hosts can create and change polls.
    pub alternative_host_update_polls: Option<bool>,
    /// Whether alternative hosts can manage the summaries of the meeting.
    pub alternative_host_manage_meeting_summary: Option<bool>,
    /// Whether alternative hosts can manage the cloud recordings of the meeting.
    pub alternative_host_manage_cloud_recording: Option<bool>,
    /// Whether registrants are approved automatically (`0`) or by hand (`1`), or nobody needs to register (`2`).
    pub approval_type: Option<ApprovalType>,
    /// Countries and regions from which people can or cannot join.
    pub approved_or_denied_countries_or_regions: Option<ApprovedOrDeniedCountriesOrRegions>,
    /// How participants can join the audio: by telephone, by computer (VoIP) or both.
    pub audio: Option<AudioOptions>,
    /// Dial-in information of the third-party audio conference, in free text.
    #[length(..=2048)]
    pub audio_conference_info: Option<String>,
    /// Email domains whose users can join, separated by commas; wildcards are allowed.
    pub authentication_domains: Option<String>,
    /// People who can join without authentication, through an invitation link of their own.
    pub authentication_exception: Option<Vec<AuthenticationException>>,
    /// Name of the authentication profile.
    pub authentication_name: Option<String>,
    /// ID of the authentication profile that participants must satisfy.
    pub authentication_option: Option<String>,
    /// Whether a recording starts automatically, and whether it is made locally or in the cloud.
    pub auto_recording: Option<AutoRecording>,
    /// Whether the host may pause or stop an automatic cloud recording.
    pub host_pause_stop_recording: Option<bool>,
    /// Video channels to which recordings of the meeting are added automatically.
    pub auto_add_recording_to_video_management: Option<AutomaticVideoChannels>,
    /// Breakout rooms and who is assigned to them before the meeting.
    pub breakout_room: Option<BreakoutRoom>,
    /// Which calendar integration was used to schedule the meeting.
    pub calendar_type: Option<CalendarType>,
    /// Whether registration ends with the date of the meeting.
    pub close_registration: Option<bool>,
    /// Whether the meeting is hosted in China.
    ///
    /// Deprecated by Zoom.
    pub cn_meeting: Option<bool>,
    /// Email address that registrants can contact with questions.
    pub contact_email: Option<String>,
    /// Name of the person whom registrants can contact.
    pub contact_name: Option<String>,
    /// Keys and values of your own that are attached to the meeting. At most 10 items.
    pub custom_keys: Option<Vec<KeyAndValue>>,
    /// Whether alternative hosts and users who may schedule for the host are notified by email; `alternative_hosts_email_notification` covers the alternative hosts alone.
    pub email_notification: Option<bool>,
    /// Kind of encryption for meetings: enhanced (keys in the cloud) or end-to-end (keys on the devices).
    pub encryption_type: Option<EncryptionType>,
    /// Whether only people signed in may join; deprecated in favor of `meeting_authentication`.
    ///
    /// Deprecated by Zoom.
    pub enforce_login: Option<bool>,
    /// Domains whose signed-in users may join; deprecated in favor of `authentication_domains`.
    ///
    /// Deprecated by Zoom.
    pub enforce_login_domains: Option<String>,
    /// Whether focus mode, in which participants see only the hosts and themselves, is on from the start.
    pub focus_mode: Option<bool>,
    /// Countries and regions for which the meeting offers dial-in numbers.
    pub global_dial_in_countries: Option<Vec<String>>,
    /// Dial-in numbers, one entry per number, with its country or region.
    pub global_dial_in_numbers: Option<Vec<GlobalDialInNumber>>,
    /// Whether the host's video is on at the start.
    pub host_video: Option<bool>,
    /// Whether the meeting is hosted in India.
    ///
    /// Deprecated by Zoom.
    pub in_meeting: Option<bool>,
    /// How many minutes before the start people may join without the host, `0` for any time; used only if `join_before_host` is true. One of `0`, `5`, `10`, `15`.
    pub jbh_time: Option<i64>,
    /// Whether participants may join before the host arrives.
    pub join_before_host: Option<bool>,
    /// How Q&A works: whether Q&A is on, and who sees questions, comments and upvotes.
    pub question_and_answer: Option<QuestionAndAnswer>,
    /// Language interpretation: whether interpreters can be assigned, and who they are with which languages.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation: whether interpreters can be assigned, and who they are.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether only authenticated people may join, such as those signed in to Zoom.
    pub meeting_authentication: Option<bool>,
    /// Whether participants are muted as they join.
    pub mute_upon_entry: Option<bool>,
    /// Whether the video of participants is on when the meeting starts.
    pub participant_video: Option<bool>,
    /// Whether the meeting is marked as private; Zoom does not say what this changes.
    pub private_meeting: Option<bool>,
    /// Whether people receive a confirmation email after registering.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether registrants are emailed when they are approved, denied or canceled.
    pub registrants_email_notification: Option<bool>,
    /// Whether people register for a recurring meeting once for all occurrences (`1`), for each one (`2`) or once for those they choose (`3`).
    pub registration_type: Option<RegistrationType>,
    /// Whether the registration page has buttons for sharing on social media.
    pub show_share_button: Option<bool>,
    /// Whether people who register see how to join on the confirmation page.
    pub show_join_info: Option<bool>,
    /// Whether the meeting uses the host's personal meeting ID (PMI).
    pub use_pmi: Option<bool>,
    /// Whether participants wait until the host admits them.
    pub waiting_room: Option<bool>,
    /// How the waiting room of the meeting works.
    pub waiting_room_options: Option<WaitingRoomOptions>,
    /// Whether shared screens carry a watermark.
    pub watermark: Option<bool>,
    /// Whether the host may save the order of the videos.
    pub host_save_video_order: Option<bool>,
    /// Whether the meeting is internal to the account.
    pub internal_meeting: Option<bool>,
    /// People invited to the meeting, one entry each.
    pub meeting_invitees: Option<Vec<MeetingInvitee>>,
    /// Chat that goes on before and after the meeting.
    pub continuous_meeting_chat: Option<ContinuousMeetingChat>,
    /// Whether the meeting is a participant-focused one; Zoom does not explain the term.
    pub participant_focused_meeting: Option<bool>,
    /// Whether changes to the meeting are also written to the host's connected calendar.
    pub push_change_to_calendar: Option<bool>,
    /// Whiteboards and other resources attached to the meeting.
    pub resources: Option<Vec<MeetingSettingsResource>>,
    /// Whether AI Companion starts to summarize with the start of the meeting.
    pub auto_start_meeting_summary: Option<bool>,
    /// Who receives the AI Companion summary after the meeting.
    pub who_will_receive_summary: Option<SummaryRecipients>,
    /// Whether people can ask AI Companion questions from the start of the meeting.
    pub auto_start_ai_companion_questions: Option<bool>,
    /// Who can put questions to AI Companion about the transcript.
    pub who_can_ask_questions: Option<TranscriptQuestionPermission>,
    /// ID of the template by which the meeting summary is written.
    pub summary_template_id: Option<String>,
    /// Whether participants can test their devices for the meeting.
    pub device_testing: Option<bool>,
    /// Whether hosts can ask participants once for permission to unmute them at will.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether hosts and co-hosts can mute and unmute participants without their consent.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether participants cannot use video in the meeting; Zoom Support must first make this option available to the account.
    pub disable_participant_video: Option<bool>,
    /// Whether attendee reports contain the email addresses of guests.
    pub email_in_attendee_report: Option<bool>,
    /// Whether detection of deepfakes starts with the meeting; Zoom Support must enable it.
    pub auto_start_deepfake_detection: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person invited to a meeting, by email address.
///
/// Element of `meeting_invitees` in [`MeetingSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingInvitee {
    /// Email address of the invitee.
    pub email: Option<String>,
    /// Whether the person belongs to the account.
    pub internal_user: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of meeting: instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), personal room (`4`) or screen share only (`10`).
///
/// Values of `type` in [`GetMeetingResponse`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum GetMeetingType {
    /// `1`: An instant meeting.
    InstantMeeting = 1,
    /// `2`: A scheduled meeting.
    ScheduledMeeting = 2,
    /// `3`: A recurring meeting with no fixed time.
    RecurringMeetingWithNoFixedTime = 3,
    /// `4`: A meeting that uses a Personal Meeting ID (PMI).
    PmiMeeting = 4,
    /// `8`: A recurring meeting with a fixed time.
    RecurringMeetingWithFixedTime = 8,
    /// `10`: A meeting for screen sharing only.
    ScreenShareOnlyMeeting = 10,
}

/// Updates one meeting.
///
/// A meeting can be updated 100 times in 24 hours; a `start_time` in the past is ignored.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateMeeting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeeting::new(85746065432_u64)
///     .duration(45)
///     .start_time("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .topic("Quarterly planning")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/meetings/PATCH/meetings/{meetingId})
#[zoom_endpoint(
    PATCH "/meetings/<meeting_id>" -> (),
    rate_limit = Light,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:meeting:admin", "meeting:update:meeting"],
    errors = [
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (400, 300, "a parameter is invalid, or the enforce login domains are invalid"),
        (400, 3000, "permission denied, or not supported, or the resource is blocked, or the meeting could not be created, or not available for this kind of account, or the user belongs to another account"),
        (401, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
        (429, 4001, RATE_LIMIT_EXCEEDED = "the rate limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMeeting {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// ID of the occurrence to update, if the meeting is recurring; only its agenda, start, duration and some settings can change.
    #[query]
    pub occurrence_id: Option<String>,
    /// Description of the meeting; lists may cut it at 250 characters.
    #[length(..=2000)]
    pub agenda: Option<String>,
    /// How long the meeting lasts, in minutes.
    #[range(1..=1440)]
    pub duration: Option<i64>,
    /// Passcode of the meeting. At most 10 characters.
    pub password: Option<Secret>,
    /// Whether the meeting is prescheduled through the Google Workspace add-on; only for scheduled meetings (`2`) and recurring ones without fixed times (`3`). Default: `false`.
    pub pre_schedule: Option<bool>,
    /// Email address or ID of the user on whose behalf the meeting is scheduled.
    pub schedule_for: Option<String>,
    /// How a recurring meeting with a fixed time repeats.
    pub recurrence: Option<MeetingRecurrence>,
    /// How the meeting behaves: audio, video, registration and recording.
    pub settings: Option<UpdateMeetingSettings>,
    /// When the meeting begins: in UTC with a final `Z`, otherwise in the time zone in `timezone`.
    pub start_time: Option<DateTime>,
    /// ID of the meeting's sensitivity label; Zoom Support must turn the feature on.
    pub sensitivity_label_id: Option<String>,
    /// ID of the template by which the meeting is scheduled.
    pub template_id: Option<String>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// Title of the meeting.
    #[length(..=200)]
    pub topic: Option<String>,
    /// Custom fields for classifying meetings and webinars, with their values.
    pub tracking_fields: Option<Vec<MeetingTrackingField>>,
    /// Kind of meeting: instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), or screen share only (`10`). Default: `2`.
    #[serde(rename = "type")]
    pub kind: Option<MeetingKind>,
}

/// How the meeting behaves: audio, video, registration and recording.
///
/// Value of `settings` in [`UpdateMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateMeetingSettings {
    /// Whether one registrant can join from several devices.
    pub allow_multiple_devices: Option<bool>,
    /// Email addresses or IDs of the alternative hosts, separated by semicolons.
    pub alternative_hosts: Option<String>,
    /// Whether the alternative hosts are notified by email. Default: `true`.
    pub alternative_hosts_email_notification: Option<bool>,
    /// Whether alternative hosts can create and change polls.
    pub alternative_host_update_polls: Option<bool>,
    /// Whether alternative hosts can manage the summaries of the meeting.
    pub alternative_host_manage_meeting_summary: Option<bool>,
    /// Whether alternative hosts can manage the cloud recordings of the meeting.
    pub alternative_host_manage_cloud_recording: Option<bool>,
    /// Whether registrants are approved automatically (`0`) or by hand (`1`), or nobody needs to register (`2`). Default: `2`.
    pub approval_type: Option<ApprovalType>,
    /// Countries and regions from which people can or cannot join.
    pub approved_or_denied_countries_or_regions: Option<ApprovedOrDeniedCountriesOrRegions>,
    /// How participants can join the audio: by telephone, by computer (VoIP) or both. Default: `both`.
    pub audio: Option<AudioOptions>,
    /// Dial-in information of the third-party audio conference, in free text.
    #[length(..=2048)]
    pub audio_conference_info: Option<String>,
    /// Email domains whose users can join, separated by commas; wildcards are allowed.
    pub authentication_domains: Option<String>,
    /// People who can join without authentication, through an invitation link of their own.
    pub authentication_exception: Option<Vec<AuthenticationException>>,
    /// Name of the authentication profile.
    pub authentication_name: Option<String>,
    /// ID of the authentication profile that participants must satisfy.
    pub authentication_option: Option<String>,
    /// Whether a recording starts automatically, and whether it is made locally or in the cloud. Default: `none`.
    pub auto_recording: Option<AutoRecording>,
    /// Whether the host may pause or stop an automatic cloud recording.
    pub host_pause_stop_recording: Option<bool>,
    /// Video channels to which recordings of the meeting are added automatically.
    pub auto_add_recording_to_video_management: Option<AutomaticVideoChannels>,
    /// Breakout rooms and who is assigned to them before the meeting.
    pub breakout_room: Option<BreakoutRoom>,
    /// Which calendar integration was used to schedule the meeting.
    pub calendar_type: Option<CalendarType>,
    /// Whether registration ends with the date of the meeting. Default: `false`.
    pub close_registration: Option<bool>,
    /// Whether the meeting is hosted in China. Default: `false`.
    ///
    /// Deprecated by Zoom.
    pub cn_meeting: Option<bool>,
    /// Email address that registrants can contact with questions.
    pub contact_email: Option<String>,
    /// Name of the person whom registrants can contact.
    pub contact_name: Option<String>,
    /// Keys and values of your own that are attached to the meeting. At most 10 items.
    pub custom_keys: Option<Vec<KeyAndValue>>,
    /// Whether alternative hosts and users who may schedule for the host are notified by email; `alternative_hosts_email_notification` covers the alternative hosts alone. Default: `true`.
    pub email_notification: Option<bool>,
    /// Kind of encryption for meetings: enhanced (keys in the cloud) or end-to-end (keys on the devices).
    pub encryption_type: Option<EncryptionType>,
    /// Whether only people signed in may join; deprecated in favor of `meeting_authentication`.
    ///
    /// Deprecated by Zoom.
    pub enforce_login: Option<bool>,
    /// Domains whose signed-in users may join; deprecated in favor of `authentication_domains`.
    ///
    /// Deprecated by Zoom.
    pub enforce_login_domains: Option<String>,
    /// Whether focus mode, in which participants see only the hosts and themselves, is on from the start.
    pub focus_mode: Option<bool>,
    /// Countries and regions for which the meeting offers dial-in numbers.
    pub global_dial_in_countries: Option<Vec<String>>,
    /// Dial-in numbers, one entry per number, with its country or region.
    pub global_dial_in_numbers: Option<Vec<GlobalDialInNumber>>,
    /// Whether the host's video is on at the start.
    pub host_video: Option<bool>,
    /// Whether the meeting is hosted in India. Default: `false`.
    ///
    /// Deprecated by Zoom.
    pub in_meeting: Option<bool>,
    /// How many minutes before the start people may join without the host, `0` for any time; used only if `join_before_host` is true. One of `0`, `5`, `10`, `15`.
    pub jbh_time: Option<i64>,
    /// Whether participants may join before the host arrives. Default: `false`.
    pub join_before_host: Option<bool>,
    /// How Q&A works: whether Q&A is on, and who sees questions, comments and upvotes.
    pub question_and_answer: Option<QuestionAndAnswer>,
    /// Language interpretation: whether interpreters can be assigned, and who they are with which languages.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation: whether interpreters can be assigned, and who they are.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether only authenticated people may join, such as those signed in to Zoom.
    pub meeting_authentication: Option<bool>,
    /// People invited to the meeting, one entry each.
    pub meeting_invitees: Option<Vec<UpdateMeetingSettingsMeetingInvitee>>,
    /// Whether participants are muted as they join. Default: `false`.
    pub mute_upon_entry: Option<bool>,
    /// Whether the video of participants is on when the meeting starts.
    pub participant_video: Option<bool>,
    /// Whether the meeting is marked as private; Zoom does not say what this changes.
    pub private_meeting: Option<bool>,
    /// Whether people receive a confirmation email after registering.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether registrants are emailed when they are approved, denied or canceled.
    pub registrants_email_notification: Option<bool>,
    /// Whether people register for a recurring meeting once for all occurrences (`1`), for each one (`2`) or once for those they choose (`3`). Default: `1`.
    pub registration_type: Option<RegistrationType>,
    /// Whether the registration page has buttons for sharing on social media.
    pub show_share_button: Option<bool>,
    /// Whether the meeting uses the host's personal meeting ID (PMI).
    pub use_pmi: Option<bool>,
    /// Whether participants wait until the host admits them. Default: `false`.
    pub waiting_room: Option<bool>,
    /// How the waiting room of the meeting works.
    pub waiting_room_options: Option<WaitingRoomOptions>,
    /// Whether shared screens carry a watermark. Default: `false`.
    pub watermark: Option<bool>,
    /// Whether the host may save the order of the videos.
    pub host_save_video_order: Option<bool>,
    /// Whether the meeting is internal to the account. Default: `false`.
    pub internal_meeting: Option<bool>,
    /// Chat that goes on before and after the meeting.
    pub continuous_meeting_chat: Option<MeetingContinuousMeetingChat>,
    /// Whether the meeting is a participant-focused one; Zoom does not explain the term. Default: `false`.
    pub participant_focused_meeting: Option<bool>,
    /// Whether changes to the meeting are also written to the host's connected calendar.
    pub push_change_to_calendar: Option<bool>,
    /// Whiteboards and other resources attached to the meeting.
    pub resources: Option<Vec<MeetingSettingsResource>>,
    /// Whether AI Companion starts to summarize with the start of the meeting. Default: `false`.
    pub auto_start_meeting_summary: Option<bool>,
    /// Who receives the AI Companion summary after the meeting.
    pub who_will_receive_summary: Option<SummaryRecipients>,
    /// Whether people can ask AI Companion questions from the start of the meeting. Default: `false`.
    pub auto_start_ai_companion_questions: Option<bool>,
    /// Who can put questions to AI Companion about the transcript.
    pub who_can_ask_questions: Option<TranscriptQuestionPermission>,
    /// ID of the template by which the meeting summary is written.
    pub summary_template_id: Option<String>,
    /// Whether participants can test their devices for the meeting. Default: `false`.
    pub device_testing: Option<bool>,
    /// Whether hosts can ask participants once for permission to unmute them at will.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether hosts and co-hosts can mute and unmute participants without their consent.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether participants cannot use video in the meeting; Zoom Support must first make this option available to the account. Default: `false`.
    pub disable_participant_video: Option<bool>,
    /// Whether attendee reports contain the email addresses of guests.
    pub email_in_attendee_report: Option<bool>,
    /// Whether detection of deepfakes starts with the meeting; Zoom Support must enable it.
    pub auto_start_deepfake_detection: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes a meeting or one occurrence of it.
///
/// Without `occurrence_id`, the whole recurring series is deleted.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteMeeting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMeeting::new(85746065432_u64)
///     .occurrence_id("Zl3aVt0bQ9y")
///     .schedule_for_reminder(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/meetings/DELETE/meetings/{meetingId})
#[zoom_endpoint(
    DELETE "/meetings/<meeting_id>" -> (),
    rate_limit = Light,
    scopes = ["meeting:write:admin", "meeting:write", "meeting:delete:meeting", "meeting:delete:meeting:admin"],
    errors = [
        (400, 300, INVALID_PARAMETER = "the parameter is invalid"),
        (400, 3000, PERMISSION_DENIED_3000 = "permission denied"),
        (400, 3018, PERMISSION_DENIED_3018 = "permission denied"),
        (400, 3037, PERMISSION_DENIED_3037 = "permission denied"),
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMeeting {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// ID of one occurrence of the recurring meeting.
    pub occurrence_id: Option<String>,
    /// Whether the host and alternative hosts are emailed about the cancellation.
    pub schedule_for_reminder: Option<bool>,
    /// Whether registrants are told by email that the meeting is canceled.
    pub cancel_meeting_reminder: Option<bool>,
}

/// Returns a SIP URI for joining a meeting, built from the meeting ID and an optional passcode.
///
/// The URI is valid for 2 hours by default.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingSipUriWithPasscode;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingSipUriWithPasscode::new(85746065432_u64)
///     .passcode("123456")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/meetings/{meetingId}/sip_dialing)
#[zoom_endpoint(
    POST "/meetings/<meeting_id>/sip_dialing" -> SipUriWithPasscode,
    rate_limit = Medium,
    scopes = ["meeting:write:sip_dialing", "meeting:write:admin:sip_dialing", "meeting:write:sip_dialing:admin"],
    errors = [
        (400, 300, INVALID_MEETING = "the meeting is invalid"),
        (400, 3000, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 300, MEETING_DOES_NOT_EXIST_300 = "the meeting does not exist"),
        (404, 3001, MEETING_DOES_NOT_EXIST_3001 = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingSipUriWithPasscode {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// Passcode to embed in the SIP dial string; Zoom does not check it.
    pub passcode: Option<Secret>,
}

/// Changes the status of a meeting, for example to end it.
///
/// The host needs a Zoom Meetings Basic license or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{MeetingStatusAction, UpdateMeetingStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeetingStatus::new(85746065432_u64)
///     .action(MeetingStatusAction::End)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/meetings/PUT/meetings/{meetingId}/status)
#[zoom_endpoint(
    PUT "/meetings/<meeting_id>/status" -> (),
    rate_limit = Light,
    scopes = ["meeting:write:admin", "meeting:write", "meeting:update:status", "meeting:update:status:admin"],
    errors = [
        (400, 3000, PERMISSION_DENIED_3000 = "permission denied"),
        (400, 3063, "the request failed, and Zoom states no cause"),
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMeetingStatus {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// Whether to end the meeting, or bring back a deleted one.
    pub action: Option<MeetingStatusAction>,
}

/// Whether to end the meeting, or bring back a deleted one.
///
/// Values of `action` in [`UpdateMeetingStatus`].
#[zoom_enum]
pub enum MeetingStatusAction {
    /// `end`: Ends the meeting for everyone.
    End,
    /// `recover`: Restores a deleted meeting.
    Recover,
}
