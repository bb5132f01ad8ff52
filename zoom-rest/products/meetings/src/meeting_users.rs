//! Meetings, users: 3 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, MeetingId, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    ApprovalType, ApprovedOrDeniedCountriesOrRegions, AudioOptions, AuthenticationException, AutoRecording,
    AutomaticVideoChannels, BreakoutRoom, CalendarType, ContinuousMeetingChat, CreationSource, EncryptionType,
    GlobalDialInNumber, KeyAndValue, LanguageInterpretation, MeetingContinuousMeetingChat, MeetingKind,
    MeetingOccurrence, MeetingRecurrence, MeetingSettingsResource, MeetingStatus, MeetingTrackingField,
    QuestionAndAnswer, RegistrationType, SignLanguageInterpretation, SummaryRecipients, TrackingField,
    TranscriptQuestionPermission, UpdateMeetingSettingsMeetingInvitee, WaitingRoomOptions,
};

/// Lists the meetings that a user hosts, by default all whose meeting ID has not expired.
///
/// Instant meetings are left out; upcoming and previous meetings cover at most 6 months.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ListMeetings, ListMeetingsType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let meetings = ListMeetings::new("me")
///     .kind(ListMeetingsType::Scheduled)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/users/{userId}/meetings)
#[zoom_endpoint(
    GET "/users/<user_id>/meetings" -> ListMeetingsResponse,
    paginate = meetings: ListMeetingsMeeting,
    rate_limit = Medium,
    scopes = ["meeting:read:admin", "meeting:read", "meeting:read:list_meetings", "meeting:read:list_meetings:admin"],
    errors = [
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (403, 2306, PERMISSION_DENIED_2306 = "permission denied"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetings {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Which meetings to return, such as scheduled, live or upcoming ones. Default: `scheduled`.
    #[query(rename = "type")]
    pub kind: Option<ListMeetingsType>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of the page to return; where `next_page_token` exists, use that instead.
    pub page_number: Option<i64>,
    /// Start of the period whose meetings are listed.
    pub from: Option<DateOrDateTime>,
    /// End of the period whose meetings are listed.
    pub to: Option<DateOrDateTime>,
    /// IANA time zone in which `from` and `to` are read.
    pub timezone: Option<String>,
}

/// Which meetings to return, such as scheduled, live or upcoming ones.
///
/// Values of `type` in [`ListMeetings`].
#[zoom_enum]
pub enum ListMeetingsType {
    /// `scheduled`: Meetings still to come, those in progress, and past ones whose meeting ID has not expired.
    Scheduled,
    /// `live`: Those in progress now.
    Live,
    /// `upcoming`: Those still to come, and those in progress.
    Upcoming,
    /// `upcoming_meetings`: Meetings still to come, and those in progress; Zoom describes it just as `upcoming`.
    UpcomingMeetings,
    /// `previous_meetings`: Meetings whose scheduled end has passed.
    PreviousMeetings,
}

/// Response to [`ListMeetings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// Number of the page.
    pub page_number: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// The meetings, one entry each.
    #[lossy]
    pub meetings: Vec<ListMeetingsMeeting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Meeting of a user in a list, with its time, topic and join link.
///
/// Element of `meetings` in [`ListMeetingsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingsMeeting {
    /// Description of the meeting; lists may cut it at 250 characters.
    pub agenda: Option<String>,
    /// When the meeting was created.
    pub created_at: Option<DateTime>,
    /// How long the meeting lasts, in minutes.
    pub duration: Option<i64>,
    /// ID of the user who hosts the meeting.
    pub host_id: Option<String>,
    /// Numeric ID of the meeting.
    pub id: Option<MeetingId>,
    /// URL with which participants join the meeting.
    pub join_url: Option<String>,
    /// Host's Personal Meeting ID (PMI); only present if the meeting was scheduled with it.
    pub pmi: Option<String>,
    /// When the meeting begins or began, in UTC.
    pub start_time: Option<DateTime>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// Title of the meeting.
    pub topic: Option<String>,
    /// Kind of meeting: instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`).
    #[wire("type")]
    pub kind: Option<ListedMeetingKind>,
    /// UUID of this instance of the meeting, meaning one time that it is held; the next instance gets another UUID.
    pub uuid: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of meeting: instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`).
///
/// Values of `type` in [`ListMeetingsMeeting`] and [`UpcomingMeeting`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ListedMeetingKind {
    /// `1`: An instant meeting.
    InstantMeeting = 1,
    /// `2`: A scheduled meeting.
    ScheduledMeeting = 2,
    /// `3`: A recurring meeting with no fixed time.
    RecurringMeetingWithNoFixedTime = 3,
    /// `8`: A recurring meeting with a fixed time.
    RecurringMeetingWithFixedTime = 8,
}

/// Creates a meeting with the given user as host.
///
/// The returned `start_url` expires after 2 hours, or after 90 days for hosts created without a password (`custCreate`).
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::CreateMeeting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateMeeting::new("me")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/users/{userId}/meetings)
#[zoom_endpoint(
    POST "/users/<user_id>/meetings" -> CreateMeetingResponse,
    rate_limit = Light,
    scopes = ["meeting:write:admin", "meeting:write", "meeting:write:meeting", "meeting:write:meeting:admin"],
    errors = [
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (400, 3000, "not supported, or the resource is blocked, or the meeting could not be created"),
        (400, 300, "a parameter is invalid, or the enforce login domains are invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateMeeting {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Description of the meeting; lists may cut it at 250 characters.
    #[length(..=2000)]
    pub agenda: Option<String>,
    /// Whether a meeting without a passcode gets one generated, if the user's settings ask for it. Default: `true`.
    pub default_password: Option<bool>,
    /// How long the meeting lasts, in minutes. Default: `60`.
    #[range(1..=1440)]
    pub duration: Option<i64>,
    /// Passcode of the meeting. At most 10 characters.
    pub password: Option<Secret>,
    /// Whether the meeting is prescheduled through the Google Workspace add-on; only for scheduled meetings (`2`) and recurring ones without fixed times (`3`). Default: `false`.
    pub pre_schedule: Option<bool>,
    /// How a recurring meeting with a fixed time repeats.
    pub recurrence: Option<MeetingRecurrence>,
    /// Email address or ID of the user on whose behalf the meeting is scheduled.
    pub schedule_for: Option<String>,
    /// How the meeting behaves: audio, video, registration and recording.
    pub settings: Option<CreateMeetingSettings>,
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
/// Value of `settings` in [`CreateMeeting`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateMeetingSettings {
    /// Country codes of further data center regions that may host the meeting.
    pub additional_data_center_regions: Option<Vec<String>>,
    /// Whether one registrant can join from several devices.
    pub allow_multiple_devices: Option<bool>,
    /// Email addresses or IDs of the alternative hosts, separated by semicolons.
    pub alternative_hosts: Option<String>,
    /// Whether the alternative hosts are notified by email. Default: `true`.
    pub alternative_hosts_email_notification: Option<bool>,
    /// Whether registrants are approved automatically (`0`) or by hand (`1`), or nobody needs to register (`2`). Default: `2`.
    pub approval_type: Option<CreateMeetingSettingsApprovalType>,
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
    pub authentication_exception: Option<Vec<MeetingAuthenticationException>>,
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
    /// Whether alternative hosts and users who may schedule for the host are notified by email; `alternative_hosts_email_notification` covers the alternative hosts alone. Default: `true`.
    pub email_notification: Option<bool>,
    /// Kind of encryption for meetings: enhanced (keys in the cloud) or end-to-end (keys on the devices).
    pub encryption_type: Option<EncryptionType>,
    /// Whether focus mode, in which participants see only the hosts and themselves, is on from the start.
    pub focus_mode: Option<bool>,
    /// Countries and regions for which the meeting offers dial-in numbers.
    pub global_dial_in_countries: Option<Vec<String>>,
    /// Whether the host's video is on at the start.
    pub host_video: Option<bool>,
    /// Whether the meeting is hosted in India. Default: `false`.
    ///
    /// Deprecated by Zoom.
    pub in_meeting: Option<bool>,
    /// How many minutes before the start people may join without the host, `0` for any time; used only if `join_before_host` is true.
    pub jbh_time: Option<JbhTime>,
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
    pub registration_type: Option<CreateMeetingSettingsRegistrationType>,
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
    /// Whether alternative hosts can create and change polls.
    pub alternative_host_update_polls: Option<bool>,
    /// Whether alternative hosts can manage the summaries of the meeting.
    pub alternative_host_manage_meeting_summary: Option<bool>,
    /// Whether alternative hosts can manage the cloud recordings of the meeting.
    pub alternative_host_manage_cloud_recording: Option<bool>,
    /// Whether the meeting is internal to the account. Default: `false`.
    pub internal_meeting: Option<bool>,
    /// Chat that goes on before and after the meeting.
    pub continuous_meeting_chat: Option<MeetingContinuousMeetingChat>,
    /// Whether the meeting is a participant-focused one; Zoom does not explain the term. Default: `false`.
    pub participant_focused_meeting: Option<bool>,
    /// Whether changes to the meeting are also written to the host's connected calendar. Default: `false`.
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
    /// Whether participants can test their devices for the meeting. Default: `false`.
    pub device_testing: Option<bool>,
    /// Whether hosts can ask participants once for permission to unmute them at will. Default: `false`.
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

/// Whether registrants are approved automatically (`0`) or by hand (`1`), or nobody needs to register (`2`).
///
/// Values of `approval_type` in [`CreateMeetingSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CreateMeetingSettingsApprovalType {
    /// `0`: Registrants are approved automatically.
    AutomaticallyApproveRegistration = 0,
    /// `1`: Registrants are approved by hand.
    ManuallyApproveRegistration = 1,
    /// `2`: No registration is required.
    NoRegistrationRequired = 2,
}

/// Person who may join without authentication, by name and email address.
///
/// Element of `authentication_exception` in [`CreateMeetingSettings`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingAuthenticationException {
    /// Email address of the person who may join without signing in.
    pub email: Option<String>,
    /// Name of the person who may join without signing in.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How many minutes before the start people may join without the host, `0` for any time; used only if `join_before_host` is true.
///
/// Values of `jbh_time` in [`CreateMeetingSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum JbhTime {
    /// `0`: Participants can join before the host at any time.
    AtAnytime = 0,
    /// `5`: Participants can join 5 minutes before the start time.
    Minutes5BeforeStartTime = 5,
    /// `10`: Participants can join 10 minutes before the start time.
    Minutes10BeforeStartTime = 10,
    /// `15`: Participants can join 15 minutes before the start time.
    Minutes15BeforeStartTime = 15,
}

/// Whether people register for a recurring meeting once for all occurrences (`1`), for each one (`2`) or once for those they choose (`3`).
///
/// Values of `registration_type` in [`CreateMeetingSettings`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum CreateMeetingSettingsRegistrationType {
    /// `1`: One registration covers every occurrence.
    OnceAttendAnyOccurrence = 1,
    /// `2`: Each occurrence needs its own registration.
    MustForEachOccurrence = 2,
    /// `3`: One registration, for occurrences that the attendee chooses.
    OnceSelectOneMoreOccurrencesAttend = 3,
}

/// Response to [`CreateMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateMeetingResponse {
    /// ID of the user who scheduled the meeting on behalf of the host.
    pub assistant_id: Option<String>,
    /// Email address of the host.
    pub host_email: Option<String>,
    /// ID of the user who hosts the meeting.
    pub host_id: Option<String>,
    /// Numeric ID of the meeting.
    #[required]
    pub id: MeetingId,
    /// UUID of this instance of the meeting, meaning one time that it is held; the next instance gets another UUID.
    pub uuid: Option<String>,
    /// Page where people register; only present if registration is on.
    pub registration_url: Option<String>,
    /// Description of the meeting; lists may cut it at 250 characters.
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
    pub settings: Option<CreateMeetingResponseSettings>,
    /// When the meeting begins, in UTC.
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
    #[length(..=200)]
    pub topic: Option<String>,
    /// Custom fields for classifying meetings and webinars, with their values.
    pub tracking_fields: Option<Vec<TrackingField>>,
    /// Kind of meeting: instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), or screen share only (`10`).
    #[wire("type")]
    pub kind: Option<MeetingKind>,
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
/// Value of `settings` in [`CreateMeetingResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateMeetingResponseSettings {
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
    pub meeting_invitees: Option<Vec<UpdateMeetingSettingsMeetingInvitee>>,
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

/// Lists the meetings of the next 24 hours that a user scheduled or is invited to.
///
/// Invitations from third-party calendars need the Calendar and Contacts Integration.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListUpcomingMeetings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUpcomingMeetings::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/users/{userId}/upcoming_meetings)
#[zoom_endpoint(
    GET "/users/<user_id>/upcoming_meetings" -> ListUpcomingMeetingsResponse,
    rate_limit = Medium,
    scopes = [
        "meeting:read",
        "meeting:read:admin",
        "meeting:read:list_upcoming_meetings",
        "meeting:read:list_upcoming_meetings:admin",
    ],
    errors = [(404, 3001, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUpcomingMeetings {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

/// Response to [`ListUpcomingMeetings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUpcomingMeetingsResponse {
    /// Number of meetings in the list.
    pub total_records: Option<i64>,
    /// The meetings, one entry each.
    pub meetings: Option<Vec<UpcomingMeeting>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Meeting that the user is going to have, as host or participant.
///
/// Element of `meetings` in [`ListUpcomingMeetingsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpcomingMeeting {
    /// Numeric ID of the meeting.
    pub id: Option<MeetingId>,
    /// Title of the meeting.
    pub topic: Option<String>,
    /// Kind of meeting: instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`).
    #[wire("type")]
    pub kind: Option<ListedMeetingKind>,
    /// When the meeting begins, in UTC.
    pub start_time: Option<DateTime>,
    /// How long the meeting lasts, in minutes.
    pub duration: Option<i64>,
    /// IANA time zone of the meeting.
    pub timezone: Option<String>,
    /// When the meeting was created.
    pub created_at: Option<DateTime>,
    /// URL with which participants join the meeting.
    pub join_url: Option<String>,
    /// Passcode with which to join the meeting.
    pub passcode: Option<Secret>,
    /// Whether the meeting uses the host's personal meeting ID (PMI).
    pub use_pmi: Option<bool>,
    /// Whether the user whose meetings are listed is the host of this one.
    pub is_host: Option<bool>,
    /// Whether the meeting takes the whole day.
    pub is_all_day: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
