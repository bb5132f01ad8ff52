//! Webinars, webinars: 43 operations.

use zoom_core::{
    DateTime, Extra, FilePart, MeetingId, MeetingIdOrUuid, Secret, Value, zoom_endpoint, zoom_enum, zoom_object,
};

use super::{
    ApprovalType, Attendee, AudioOptions, AutoRecording, BatchRegistrationRegistrant, CloseCaption,
    ContactOrRegistrant, CreateWebinarSettings, CreationSource, CustomQuestion, CustomSurvey, EmailNotification,
    FollowUpAbsenteesEmailNotification, FollowUpAttendeesEmailNotification, IdRef, InviteLinkAttendee,
    LanguageInterpretation, ListedWebinarRegistrant, LivestreamDetails, MeetingOccurrence, MeetingPoll,
    MeetingRecurrence, MeetingTrackingField, NoOfEmployees, Occurrence, PollQuestion, PollResponse, PollType,
    PurchasingTimeFrame, Question, RegistrantEmployeeCount, RegistrantLanguage, RegistrantStatus,
    RegistrantStatusAction, RegistrationType, RoleInPurchaseProcess, SignLanguageInterpretation, SimuliveDelayStart,
    SipUriWithPasscode, TrackingField, WebinarKind, WebinarRegistrants, WebinarSettingsQuestionAndAnswer,
};

/// Returns one scheduled webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetWebinar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinar::new(85746065432_u64)
///     .show_previous_occurrences(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId})
#[zoom_endpoint(
    GET "/webinars/<webinar_id>" -> GetWebinarResponse,
    rate_limit = Light,
    scopes = ["webinar:read:admin", "webinar:read", "webinar:read:webinar", "webinar:read:webinar:admin"],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, NO_SUBSCRIPTION_OR_PERMISSION_DENIED = "the account lacks the required subscription, or permission denied"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinar {
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// ID of the one occurrence to return, if not the whole recurring webinar.
    pub occurrence_id: Option<String>,
    /// Whether the response includes past occurrences of a recurring webinar.
    pub show_previous_occurrences: Option<bool>,
}

/// Response to [`GetWebinar`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetWebinarResponse {
    /// Email address of the host.
    pub host_email: Option<String>,
    /// ID of the user who hosts the webinar.
    pub host_id: Option<String>,
    /// Webinar ID, as a number.
    pub id: Option<MeetingId>,
    /// ID of the template by which the webinar is scheduled.
    pub template_id: Option<String>,
    /// UUID of one instance of the webinar.
    pub uuid: Option<String>,
    /// Description of the webinar; lists may cut it at 250 characters.
    pub agenda: Option<String>,
    /// When the webinar was created.
    pub created_at: Option<DateTime>,
    /// How long the webinar lasts, in minutes.
    pub duration: Option<i64>,
    /// Page where people register; only present if registration is on.
    pub registration_url: Option<String>,
    /// URL with which participants join the webinar.
    pub join_url: Option<String>,
    /// Occurrences of a recurring webinar with fixed times, one entry each.
    pub occurrences: Option<Vec<MeetingOccurrence>>,
    /// Passcode of the webinar. At most 10 characters.
    pub password: Option<Secret>,
    /// Passcode in encrypted form, for third-party H.323 and SIP endpoints.
    pub encrypted_passcode: Option<Secret>,
    /// Passcode, in digits, for joining from an H.323 or SIP room system.
    pub h323_passcode: Option<Secret>,
    /// How a recurring webinar with a fixed time repeats.
    pub recurrence: Option<MeetingRecurrence>,
    /// How the webinar behaves: audio, video, registration and recording.
    pub settings: Option<CreateWebinarSettings>,
    /// When the webinar begins or began, in UTC.
    pub start_time: Option<DateTime>,
    /// Link with which the host starts the webinar; expires and must not be shared.
    pub start_url: Option<Secret>,
    /// IANA time zone of the webinar.
    pub timezone: Option<String>,
    /// Title of the webinar.
    #[length(..=200)]
    pub topic: Option<String>,
    /// Custom fields for classifying meetings and webinars, with their values.
    pub tracking_fields: Option<Vec<TrackingField>>,
    /// Kind of webinar: single, or recurring with or without a fixed time.
    #[wire("type")]
    pub kind: Option<WebinarKind>,
    /// Whether the webinar is simulive, a recording shown as if it were live.
    pub is_simulive: Option<bool>,
    /// ID of the existing recording that a simulive (prerecorded) webinar plays.
    pub record_file_id: Option<String>,
    /// Whether the simulive (prerecorded) webinar can turn live; the host must be present then.
    pub transition_to_live: Option<bool>,
    /// How long after the start a simulive (prerecorded) webinar begins to play.
    pub simulive_delay_start: Option<SimuliveDelayStart>,
    /// How the webinar was created: in the web portal, through the API or otherwise.
    pub creation_source: Option<CreationSource>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one scheduled webinar.
///
/// Allows 100 requests per day for each host; needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateWebinar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWebinar::new(85746065432_u64)
///     .duration(60)
///     .start_time("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .topic("Plans for the quarter")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/{webinarId})
#[zoom_endpoint(
    PATCH "/webinars/<webinar_id>" -> (),
    rate_limit = Light,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:webinar", "webinar:update:webinar:admin"],
    errors = [
        (400, 3003, RESOURCE_BLOCKED = "the resource is blocked"),
        (400, 3000, MEETING_OR_SESSION_HAS_ALREADY_STARTED = "the meeting or session has already started"),
        (400, 300, INVALID_PARAMETER_OR_INVALID_WEBINAR = "a parameter is invalid, or the webinar is invalid"),
        (400, 200, NO_SUBSCRIPTION_OR_PERMISSION_DENIED = "the account lacks the required subscription, or permission denied"),
        (400, 4505, SIMULIVE_WEBINAR_REQUIRES_FIXED_TIME = "a simulive webinar requires a fixed time"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWebinar {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// ID of the one occurrence to change; only its agenda, start, duration and a few settings, such as `auto_recording`, can differ.
    #[query]
    pub occurrence_id: Option<String>,
    /// Description of the webinar; lists may cut it at 250 characters.
    pub agenda: Option<String>,
    /// How long the webinar lasts, in minutes.
    pub duration: Option<i64>,
    /// Passcode of the webinar. At most 10 characters.
    pub password: Option<Secret>,
    /// Email address or ID of the user on whose behalf the webinar is scheduled.
    pub schedule_for: Option<String>,
    /// How a recurring webinar with a fixed time repeats.
    pub recurrence: Option<MeetingRecurrence>,
    /// How the webinar behaves: audio, video, registration and recording.
    pub settings: Option<UpdateWebinarSettings>,
    /// When the webinar begins: in UTC with a final `Z`, otherwise in the time zone in `timezone`.
    pub start_time: Option<DateTime>,
    /// IANA time zone of the webinar.
    pub timezone: Option<String>,
    /// Title of the webinar.
    pub topic: Option<String>,
    /// Custom fields for classifying meetings and webinars, with their values.
    pub tracking_fields: Option<Vec<MeetingTrackingField>>,
    /// Kind of webinar: single, or recurring with or without a fixed time. Default: `5` (a webinar that takes place once).
    #[serde(rename = "type")]
    pub kind: Option<WebinarKind>,
    /// Whether the webinar is simulive, a recording shown as if it were live.
    pub is_simulive: Option<bool>,
    /// ID of the existing recording that a simulive (prerecorded) webinar plays.
    pub record_file_id: Option<String>,
    /// Whether the simulive (prerecorded) webinar can turn live; the host must be present then.
    pub transition_to_live: Option<bool>,
    /// How long after the start a simulive (prerecorded) webinar begins to play.
    pub simulive_delay_start: Option<SimuliveDelayStart>,
}

/// How the webinar behaves: audio, video, registration and recording.
///
/// Value of `settings` in [`UpdateWebinar`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateWebinarSettings {
    /// Country codes of further data center regions that may host the webinar.
    pub additional_data_center_regions: Option<Vec<String>>,
    /// Whether one registrant can join from several devices.
    pub allow_multiple_devices: Option<bool>,
    /// Email addresses or IDs of the alternative hosts, separated by commas.
    pub alternative_hosts: Option<String>,
    /// Whether alternative hosts can create and change polls.
    pub alternative_host_update_polls: Option<bool>,
    /// Whether registrants are approved automatically (`0`) or by hand (`1`), or nobody needs to register (`2`). Default: `2`.
    pub approval_type: Option<ApprovalType>,
    /// Whether and when an email reminds attendees and panelists of the webinar.
    pub attendees_and_panelists_reminder_email_notification: Option<EmailNotification>,
    /// How participants can join the audio: by telephone, by computer (VoIP) or both. Default: `both`.
    pub audio: Option<AudioOptions>,
    /// Dial-in information of the third-party audio conference, in free text.
    #[length(..=2048)]
    pub audio_conference_info: Option<String>,
    /// Email domains whose users can join, separated by commas; wildcards are allowed.
    pub authentication_domains: Option<String>,
    /// ID of the authentication profile that participants must satisfy.
    pub authentication_option: Option<String>,
    /// Whether a recording starts automatically, and whether it is made locally or in the cloud. Default: `none`.
    pub auto_recording: Option<AutoRecording>,
    /// Whether registration ends with the date of the webinar.
    ///
    /// Deprecated by Zoom.
    pub close_registration: Option<bool>,
    /// Email address that registrants can contact with questions.
    pub contact_email: Option<String>,
    /// Name of the person whom registrants can contact.
    pub contact_name: Option<String>,
    /// Language of the emails about the webinar, as a tag such as `en-US`.
    pub email_language: Option<String>,
    /// Whether only people signed in may join; deprecated in favor of `meeting_authentication`.
    ///
    /// Deprecated by Zoom.
    pub enforce_login: Option<bool>,
    /// Domains whose signed-in users may join; deprecated in favor of `authentication_domains`.
    ///
    /// Deprecated by Zoom.
    pub enforce_login_domains: Option<String>,
    /// Whether and when an email goes to registrants who did not come.
    pub follow_up_absentees_email_notification: Option<FollowUpAbsenteesEmailNotification>,
    /// Whether and when an email goes to those who attended.
    pub follow_up_attendees_email_notification: Option<FollowUpAttendeesEmailNotification>,
    /// Countries and regions whose dial-in numbers the webinar offers, as codes such as `US`.
    pub global_dial_in_countries: Option<Vec<String>>,
    /// Whether HD video is used. Default: `false`.
    pub hd_video: Option<bool>,
    /// Whether attendees see HD video. Default: `false`.
    pub hd_video_for_attendees: Option<bool>,
    /// Whether the host's video is on at the start.
    pub host_video: Option<bool>,
    /// Language interpretation: whether interpreters can be assigned, and who they are with which languages.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation: whether interpreters can be assigned, and who they are.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Whether panelists must sign in to join.
    pub panelist_authentication: Option<bool>,
    /// Whether only authenticated people may join, such as those signed in to Zoom.
    pub meeting_authentication: Option<bool>,
    /// Whether each viewer sees a watermark that identifies them.
    pub add_watermark: Option<bool>,
    /// Whether a mark in the audio identifies the participants.
    pub add_audio_watermark: Option<bool>,
    /// Whether registrants receive an email if the host changes the webinar.
    pub notify_registrants: Option<bool>,
    /// Whether the webinar can be watched on demand. Default: `false`.
    pub on_demand: Option<bool>,
    /// Whether panelists receive an invitation by email.
    pub panelists_invitation_email_notification: Option<bool>,
    /// Whether the video of panelists is on as they join.
    pub panelists_video: Option<bool>,
    /// Whether a survey page opens in attendees' browsers after the webinar.
    pub post_webinar_survey: Option<bool>,
    /// Whether the webinar has a practice session, in which host and panelists rehearse before attendees are let in. Default: `false`.
    pub practice_session: Option<bool>,
    /// How Q&A works: whether Q&A is on, and who sees questions, comments and upvotes.
    pub question_and_answer: Option<WebinarSettingsQuestionAndAnswer>,
    /// Whether people receive a confirmation email after registering.
    pub registrants_confirmation_email: Option<bool>,
    /// Whether registrants are emailed when they are approved, denied or canceled.
    pub registrants_email_notification: Option<bool>,
    /// Largest number of people who can register; `0` means no limit. Default: `0`.
    #[range(0..=20000)]
    pub registrants_restrict_number: Option<i64>,
    /// How people register for a recurring webinar: once for all occurrences (`1`), separately for each (`2`), or once for those they choose (`3`). Default: `1`.
    pub registration_type: Option<RegistrationType>,
    /// Whether webinar attendees always receive video in 1080p. Default: `false`.
    pub send_1080p_video_to_attendees: Option<bool>,
    /// Whether the registration page has buttons for sharing on social media.
    pub show_share_button: Option<bool>,
    /// Whether people who register see how to join on the confirmation page.
    pub show_join_info: Option<bool>,
    /// Page of an external survey that attendees are sent to after the webinar.
    pub survey_url: Option<String>,
    /// Whether hosts may give the webinar session its own look, such as a background.
    pub enable_session_branding: Option<bool>,
    /// Whether hosts can ask participants once for permission to unmute them at will.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Whether hosts and co-hosts can mute and unmute participants without their consent.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Whether attendee reports contain the email addresses of guests.
    pub email_in_attendee_report: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one of the account's webinars.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteWebinar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWebinar::new(85746065432_u64)
///     .occurrence_id("Zl3aVt0bQ9y")
///     .cancel_webinar_reminder(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/{webinarId})
#[zoom_endpoint(
    DELETE "/webinars/<webinar_id>" -> (),
    rate_limit = Light,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:delete:webinar", "webinar:delete:webinar:admin"],
    errors = [
        (400, 3000, "the resource was archived or removed, or the meeting or session has already started, or the webinar occurrence does not exist"),
        (400, 200, NO_SUBSCRIPTION_OR_PERMISSION_DENIED = "the account lacks the required subscription, or permission denied"),
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWebinar {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// ID of the one occurrence to delete, if not the whole recurring webinar.
    pub occurrence_id: Option<String>,
    /// Whether panelists and registrants are told by email that the webinar is canceled.
    pub cancel_webinar_reminder: Option<bool>,
}

/// Registers up to 30 people at once for a webinar that requires registration.
///
/// The host needs a license; only scheduled webinars (type `5`) are supported.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{BatchRegisterForWebinar, BatchRegistrationRegistrant};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BatchRegisterForWebinar::new(85746065432_u64)
///     .registrants(vec![BatchRegistrationRegistrant::new("jill@example.com", "Jill")])
///     .auto_approve(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/{webinarId}/batch_registrants)
#[zoom_endpoint(
    POST "/webinars/<webinar_id>/batch_registrants" -> BatchRegisterForWebinarResponse,
    rate_limit = Heavy,
    scopes = [
        "webinar:write",
        "webinar:write:admin",
        "webinar:write:batch_registrants",
        "webinar:write:batch_registrants:admin",
    ],
    errors = [
        (400, 200, NO_SUBSCRIPTION_OR_PERMISSION_DENIED = "the account lacks the required subscription, or permission denied"),
        (400, 300, NOT_SUPPORTED_OR_INVALID_WEBINAR = "not supported, or the webinar is invalid"),
        (400, 3038, MEETING_OR_SESSION_OVER = "the meeting or session is over"),
        (400, 3000, "a limit was exceeded, or not supported, or a required setting is turned off"),
        (400, 3043, MEETING_OR_WEBINAR_FULL = "the meeting or webinar is full"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchRegisterForWebinar {
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// Whether registrants are approved at once, although approval by hand is set.
    pub auto_approve: Option<bool>,
    /// People to register, one entry each.
    pub registrants: Option<Vec<BatchRegistrationRegistrant>>,
}

/// Response to [`BatchRegisterForWebinar`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BatchRegisterForWebinarResponse {
    /// People who were registered, one entry each.
    pub registrants: Option<Vec<RegisterForWebinarRegistrant>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who was registered for a webinar in a batch, with the join link.
///
/// Element of `registrants` in [`BatchRegisterForWebinarResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RegisterForWebinarRegistrant {
    /// Email address of the registrant.
    pub email: Option<String>,
    /// Personal URL with which the approved registrant joins.
    pub join_url: Option<String>,
    /// ID of the registrant.
    pub registrant_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns a webinar's session branding: wallpaper, virtual backgrounds and name tags.
///
/// Needs a Pro plan or higher with the Webinar add-on and the Webinar Session Branding setting on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetWebinarSessionBranding;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarSessionBranding::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}/branding)
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/branding" -> WebinarSessionBranding,
    rate_limit = Light,
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:branding", "webinar:read:branding:admin"],
    errors = [
        (400, 3000, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarSessionBranding {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}

/// Response to [`GetWebinarSessionBranding`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarSessionBranding {
    /// ID of the wallpaper, the picture shown behind the videos of the webinar.
    pub wallpaper: Option<IdRef>,
    /// Virtual backgrounds of the webinar, one entry each.
    pub virtual_backgrounds: Option<Vec<VirtualBackground>>,
    /// Name tags of the webinar, one entry each.
    pub name_tags: Option<Vec<NameTag>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Virtual background that panelists of a webinar can use.
///
/// Element of `virtual_backgrounds` in [`WebinarSessionBranding`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VirtualBackground {
    /// ID of the virtual background.
    pub id: Option<String>,
    /// Name of the virtual background.
    pub name: Option<String>,
    /// Whether the virtual background is the default one.
    pub is_default: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Name tag that hosts, panelists and other speakers of a webinar can wear under its session branding, with its colors.
///
/// Response to [`CreateWebinarBrandingNameTag`].
///
/// Element of `name_tags` in [`WebinarSessionBranding`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NameTag {
    /// ID of the name tag.
    pub id: Option<String>,
    /// Name of the name tag.
    pub name: Option<String>,
    /// Color of the text on the name tag, as a hexadecimal number.
    pub text_color: Option<String>,
    /// Hex code of the accent color on the name tag.
    pub accent_color: Option<String>,
    /// Hex code of the background color on the name tag.
    pub background_color: Option<String>,
    /// Whether the name tag is the webinar's default name tag.
    pub is_default: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates one session branding name tag for a webinar.
///
/// A webinar can have 20; needs the Webinar Session Branding setting on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::CreateWebinarBrandingNameTag;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWebinarBrandingNameTag::new(
///     85746065432_u64,
///     "Panelist",
///     "FFFFFF",
///     "1E71F6",
///     "0B1E3F",
/// )
/// .is_default(true)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/{webinarId}/branding/name_tags)
#[zoom_endpoint(
    POST "/webinars/<webinar_id>/branding/name_tags" -> NameTag,
    rate_limit = Medium,
    scopes = [
        "webinar:write",
        "webinar:write:admin",
        "webinar:write:branding_name_tag",
        "webinar:write:branding_name_tag:admin",
    ],
    errors = [
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (400, 3000, SETTING_TURNED_OFF_OR_LIMIT_EXCEEDED = "a required setting is turned off, or a limit was exceeded"),
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateWebinarBrandingNameTag {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// Name of the name tag.
    pub name: String,
    /// Color of the text on the name tag, as a hexadecimal number.
    pub text_color: String,
    /// Hex code of the accent color on the name tag.
    pub accent_color: String,
    /// Hex code of the background color on the name tag.
    pub background_color: String,
    /// Whether the name tag becomes the webinar's default name tag. Default: `false`.
    pub is_default: Option<bool>,
    /// Whether every panelist gets the name tag as the new default, including those who have none yet. Default: `true`.
    pub set_default_for_all_panelists: Option<bool>,
}

/// Deletes session branding name tags of a webinar.
///
/// Needs the Webinar Session Branding setting on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteWebinarBrandingNameTag;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWebinarBrandingNameTag::new(85746065432_u64)
///     .name_tag_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/{webinarId}/branding/name_tags)
#[zoom_endpoint(
    DELETE "/webinars/<webinar_id>/branding/name_tags" -> (),
    rate_limit = Light,
    scopes = [
        "webinar:write",
        "webinar:write:admin",
        "webinar:delete:branding_name_tag",
        "webinar:delete:branding_name_tag:admin",
    ],
    errors = [
        (400, 300, INVALID_PARAMETER_OR_INVALID_WEBINAR = "the parameter is invalid, or the webinar is invalid"),
        (400, 3000, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWebinarBrandingNameTag {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// IDs of the name tags to delete, one entry each. Sent comma-separated.
    #[query(style = comma)]
    pub name_tag_ids: Option<Vec<String>>,
}

/// Updates one session branding name tag of a webinar.
///
/// Needs the Webinar Session Branding setting on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateWebinarBrandingNameTag;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWebinarBrandingNameTag::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .name("Panelist")
///     .text_color("FFFFFF")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/{webinarId}/branding/name_tags/{nameTagId})
#[zoom_endpoint(
    PATCH "/webinars/<webinar_id>/branding/name_tags/<name_tag_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "webinar:write",
        "webinar:write:admin",
        "webinar:update:branding_name_tag",
        "webinar:update:branding_name_tag:admin",
    ],
    errors = [
        (400, 3000, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 300, "the webinar is invalid, or the name tag does not exist"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWebinarBrandingNameTag {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// ID of the name tag.
    pub name_tag_id: String,
    /// Name of the name tag.
    pub name: Option<String>,
    /// Hexadecimal code of the color of the text on the name tag, such as `FFFFFF`, without `#`.
    pub text_color: Option<String>,
    /// Hexadecimal code of the accent color on the name tag, such as `0E72ED`, without `#`.
    pub accent_color: Option<String>,
    /// Hexadecimal code of the background color on the name tag, such as `000000`, without `#`.
    pub background_color: Option<String>,
    /// Whether to make this name tag the default one among the webinar's name tags. Default: `false`.
    pub is_default: Option<bool>,
    /// Whether the name tag becomes the default for every panelist, even for those who have no default name tag yet. Default: `true`.
    pub set_default_for_all_panelists: Option<bool>,
}

/// Uploads a virtual background for a webinar's hosts and panelists.
///
/// A webinar can have 10 files, each a JPG, GIF or PNG of up to 15 MB; needs the Webinar Session Branding setting on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UploadWebinarBrandingVirtualBackground;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadWebinarBrandingVirtualBackground::new(
///     85746065432_u64,
///     zoom_core::FilePart::open("picture.png")?,
/// )
/// .default(true)
/// .set_default_for_all_panelists(true)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/{webinarId}/branding/virtual_backgrounds)
#[zoom_endpoint(
    POST "/webinars/<webinar_id>/branding/virtual_backgrounds" -> UploadBrandingVirtualBackgroundResponse,
    body = multipart,
    rate_limit = Medium,
    scopes = [
        "webinar:write",
        "webinar:write:admin",
        "webinar:write:branding_virtual_background",
        "webinar:write:branding_virtual_background:admin",
    ],
    errors = [
        (400, 3000, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 120, "the file was rejected, or the file is missing or empty, or a limit was exceeded"),
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadWebinarBrandingVirtualBackground {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// File to upload, in binary form.
    #[part(file)]
    pub file: FilePart,
    /// Whether the file becomes the default one among the webinar's virtual backgrounds. Default: `false`.
    pub default: Option<bool>,
    /// Whether the file becomes the default for every panelist, even for those who have no default virtual background yet. Default: `true`.
    pub set_default_for_all_panelists: Option<bool>,
}

/// Response to [`UploadWebinarBrandingVirtualBackground`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadBrandingVirtualBackgroundResponse {
    /// ID of the virtual background.
    pub id: Option<String>,
    /// Name of the virtual background.
    pub name: Option<String>,
    /// Whether the virtual background is the default one.
    pub is_default: Option<bool>,
    /// Size of the file, in bytes.
    pub size: Option<i64>,
    /// Kind of the file that holds the virtual background. Always `image`.
    #[wire("type")]
    pub kind: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sets the default virtual background of a webinar's session branding.
///
/// Needs the Webinar Session Branding setting on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::SetDefaultWebinarVirtualBackground;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SetDefaultWebinarVirtualBackground::new(85746065432_u64)
///     .id("Zl3aVt0bQ9y")
///     .set_default_for_all_panelists(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/{webinarId}/branding/virtual_backgrounds)
#[zoom_endpoint(
    PATCH "/webinars/<webinar_id>/branding/virtual_backgrounds" -> (),
    rate_limit = Light,
    scopes = [
        "webinar:write",
        "webinar:write:admin",
        "webinar:update:branding_virtual_background",
        "webinar:update:branding_virtual_background:admin",
    ],
    errors = [
        (400, 300, INVALID_PARAMETER_OR_INVALID_WEBINAR = "the parameter is invalid, or the webinar is invalid"),
        (400, 3000, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SetDefaultWebinarVirtualBackground {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// ID of the uploaded virtual background file that becomes the default.
    #[query]
    pub id: Option<String>,
    /// Whether the file becomes the default for every panelist, even for those who have no default virtual background yet.
    #[query]
    pub set_default_for_all_panelists: Option<bool>,
}

/// Deletes virtual backgrounds from a webinar's session branding.
///
/// Needs the Webinar Session Branding setting on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteWebinarBrandingVirtualBackgrounds;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWebinarBrandingVirtualBackgrounds::new(85746065432_u64)
///     .ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/{webinarId}/branding/virtual_backgrounds)
#[zoom_endpoint(
    DELETE "/webinars/<webinar_id>/branding/virtual_backgrounds" -> (),
    rate_limit = Light,
    scopes = [
        "webinar:write",
        "webinar:write:admin",
        "webinar:delete:branding_virtual_background",
        "webinar:delete:branding_virtual_background:admin",
    ],
    errors = [
        (400, 300, INVALID_PARAMETER_OR_INVALID_WEBINAR = "the parameter is invalid, or the webinar is invalid"),
        (400, 3000, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWebinarBrandingVirtualBackgrounds {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// IDs of the virtual background files to delete, one entry each. Sent comma-separated.
    #[query(style = comma)]
    pub ids: Option<Vec<String>>,
}

/// Uploads the one wallpaper file that a webinar's session branding can have.
///
/// The JPG, GIF or PNG must be 16:9 and up to 15 MB; needs the Webinar Session Branding setting on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UploadWebinarBrandingWallpaper;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadWebinarBrandingWallpaper::new(
///     85746065432_u64,
///     zoom_core::FilePart::open("picture.png")?,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/{webinarId}/branding/wallpaper)
#[zoom_endpoint(
    POST "/webinars/<webinar_id>/branding/wallpaper" -> UploadWebinarBrandingWallpaperResponse,
    body = multipart,
    rate_limit = Medium,
    scopes = [
        "webinar:write",
        "webinar:write:admin",
        "webinar:write:branding_wallpaper",
        "webinar:write:branding_wallpaper:admin",
    ],
    errors = [
        (400, 3000, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 120, "the file is missing or empty, or a limit was exceeded, or the file was rejected"),
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadWebinarBrandingWallpaper {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// File to upload, in binary form.
    #[part(file)]
    pub file: FilePart,
}

/// Response to [`UploadWebinarBrandingWallpaper`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadWebinarBrandingWallpaperResponse {
    /// ID of the wallpaper.
    pub id: Option<String>,
    /// Name of the wallpaper.
    pub name: Option<String>,
    /// Size of the file, in bytes.
    pub size: Option<i64>,
    /// Kind of the file that holds the wallpaper. Always `image`.
    #[wire("type")]
    pub kind: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes the wallpaper file from a webinar's session branding.
///
/// Needs the Webinar Session Branding setting on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteWebinarBrandingWallpaper;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWebinarBrandingWallpaper::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/{webinarId}/branding/wallpaper)
#[zoom_endpoint(
    DELETE "/webinars/<webinar_id>/branding/wallpaper" -> (),
    rate_limit = Light,
    scopes = [
        "webinar:write",
        "webinar:write:admin",
        "webinar:delete:branding_wallpaper",
        "webinar:delete:branding_wallpaper:admin",
    ],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 3000, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWebinarBrandingWallpaper {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}

/// Creates several invitation links for a webinar at once.
///
/// Needs the Webinar add-on with a Business, Education or API plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{Attendee, CreateWebinarInviteLinks};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWebinarInviteLinks::new(85746065432_u64)
///     .attendees(vec![Attendee::new("Jill Chill")])
///     .ttl(3600)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/{webinarId}/invite_links)
#[zoom_endpoint(
    POST "/webinars/<webinar_id>/invite_links" -> CreateWebinarInviteLinksResponse,
    rate_limit = Light,
    scopes = [
        "webinar:write:admin",
        "webinar:write",
        "webinar:write:invite_links",
        "webinar:write:invite_links:admin",
    ],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateWebinarInviteLinks {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// People for whom the invitation links are, one entry each. At most 500 items.
    pub attendees: Option<Vec<Attendee>>,
    /// How long the invitation links stay valid, in seconds. Default: `7200`.
    #[range(0..=7776000)]
    pub ttl: Option<i64>,
}

/// Response to [`CreateWebinarInviteLinks`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateWebinarInviteLinksResponse {
    /// People for whom the invitation links are, one entry each. At most 500 items.
    pub attendees: Option<Vec<InviteLinkAttendee>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns a token with which a Meeting SDK bot can join a webinar and live stream it.
///
/// Needs a Pro plan or higher with the Webinar add-on and the setting for livestreaming webinars on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetWebinarJoinTokenForLiveStreaming;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarJoinTokenForLiveStreaming::new(85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}/jointoken/live_streaming)
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/jointoken/live_streaming" -> WebinarJoinTokenForLiveStreaming,
    rate_limit = Light,
    scopes = [
        "webinar_token:read:admin:live_streaming",
        "webinar_token:read:live_streaming",
        "webinar:read:live_streaming_token",
        "webinar:read:live_streaming_token:admin",
    ],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 124, ANOTHER_KIND_OF_AUTHORIZATION_REQUIRED = "another kind of authorization is required"),
        (400, 3000, PERMISSION_DENIED = "permission denied"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarJoinTokenForLiveStreaming {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}

/// Response to [`GetWebinarJoinTokenForLiveStreaming`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarJoinTokenForLiveStreaming {
    /// How long the token stays valid, in seconds. Always `120`.
    pub expire_in: Option<i64>,
    /// Token with which to join and live stream the webinar.
    pub token: Option<Secret>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns a token with which a Meeting SDK app or bot can archive a webinar's raw audio and video live.
///
/// Needs a Pro plan or higher with the Webinar add-on and the Archive meetings and webinars setting on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetWebinarArchiveTokenForLocalArchiving;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarArchiveTokenForLocalArchiving::new(85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}/jointoken/local_archiving)
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/jointoken/local_archiving" -> WebinarArchiveTokenForLocalArchiving,
    rate_limit = Light,
    scopes = ["webinar_token:read:admin:local_archiving", "webinar:read:local_archiving_token:admin"],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 124, ANOTHER_KIND_OF_AUTHORIZATION_REQUIRED = "another kind of authorization is required"),
        (400, 3000, PERMISSION_DENIED = "permission denied"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarArchiveTokenForLocalArchiving {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}

/// Response to [`GetWebinarArchiveTokenForLocalArchiving`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarArchiveTokenForLocalArchiving {
    /// How long the token stays valid, in seconds. Always `120`.
    pub expire_in: Option<i64>,
    /// Token with which to archive the webinar.
    pub token: Option<Secret>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns a token with which a Meeting SDK bot can join a webinar and record it locally.
///
/// Needs a Pro plan or higher with the Webinar add-on and the Local recording setting on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetWebinarJoinTokenForLocalRecording;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarJoinTokenForLocalRecording::new(85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}/jointoken/local_recording)
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/jointoken/local_recording" -> WebinarJoinTokenForLocalRecording,
    rate_limit = Light,
    scopes = [
        "webinar_token:read:admin:local_recording",
        "webinar_token:read:local_recording",
        "webinar:read:local_recording_token",
        "webinar:read:local_recording_token:admin",
    ],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 124, ANOTHER_KIND_OF_AUTHORIZATION_REQUIRED = "another kind of authorization is required"),
        (400, 3000, PERMISSION_DENIED = "permission denied"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarJoinTokenForLocalRecording {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}

/// Response to [`GetWebinarJoinTokenForLocalRecording`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarJoinTokenForLocalRecording {
    /// How long the token stays valid, in seconds. Always `120`.
    pub expire_in: Option<i64>,
    /// Token with which to join and record the webinar.
    pub token: Option<Secret>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns a webinar's live stream settings, such as the stream URL, stream key and page URL.
///
/// Needs a Pro plan or higher with the Webinar add-on, and a live stream must be configured.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetLiveStreamDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetLiveStreamDetails::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}/livestream)
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/livestream" -> LivestreamDetails,
    rate_limit = Light,
    scopes = ["webinar:read:admin", "webinar:read", "webinar:read:livestream", "webinar:read:livestream:admin"],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, "the account lacks the required subscription, or permission denied, or a required setting is turned off"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLiveStreamDetails {
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
}

/// Updates the live stream settings of one webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on, and a live stream must be configured.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateLiveStream;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLiveStream::new(
///     85746065432_u64,
///     "https://example.com/live",
///     "Zl3aVt0bQ9y",
///     "rtmp://live.example.com/app",
/// )
/// .resolution("720p")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/{webinarId}/livestream)
#[zoom_endpoint(
    PATCH "/webinars/<webinar_id>/livestream" -> (),
    rate_limit = Light,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:update:livestream", "webinar:update:livestream:admin"],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, "a required setting is turned off, or permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLiveStream {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// Web page where anyone can watch the live stream.
    #[length(..=1024)]
    pub page_url: String,
    /// Secret key that goes with the stream URL. At most 512 characters.
    pub stream_key: Secret,
    /// Address to which the live stream is sent, over the streaming protocol RTMP.
    #[length(..=1024)]
    pub stream_url: String,
    /// Resolution of the live stream: `720p` or `1080p`.
    pub resolution: Option<String>,
}

/// Starts or stops the live stream of a webinar, or changes how it appears.
///
/// Needs a Pro plan or higher with the Webinar add-on, and a live stream must be configured.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{LiveStreamStatusAction, UpdateLiveStreamStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLiveStreamStatus::new(85746065432_u64)
///     .action(LiveStreamStatusAction::Start)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/{webinarId}/livestream/status)
#[zoom_endpoint(
    PATCH "/webinars/<webinar_id>/livestream/status" -> (),
    rate_limit = Light,
    scopes = [
        "webinar:write:admin",
        "webinar:write",
        "webinar:update:livestream_status",
        "webinar:update:livestream_status:admin",
    ],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (400, 200, "permission denied, or the account lacks the required subscription, or the meeting or session has not started yet"),
        (400, 3000, WEBINAR_HAS_NO_CUSTOM_STREAMING_SERVICE = "the webinar has no custom streaming service"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLiveStreamStatus {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// Whether to start the livestream or stop it.
    pub action: Option<LiveStreamStatusAction>,
    /// How the livestream appears, such as its title and whether speaker names are shown; can be changed only while it is stopped.
    pub settings: Option<LiveStreamStatusSettings>,
}

/// Whether to start the livestream or stop it.
///
/// Values of `action` in [`UpdateLiveStreamStatus`].
#[zoom_enum]
pub enum LiveStreamStatusAction {
    /// `start`: Starts the live stream.
    Start,
    /// `stop`: Ends the live stream.
    Stop,
}

/// How the livestream appears, such as its title and whether speaker names are shown; can be changed only while it is stopped.
///
/// Value of `settings` in [`UpdateLiveStreamStatus`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LiveStreamStatusSettings {
    /// Whether the livestream shows the name of whoever is speaking.
    pub active_speaker_name: Option<bool>,
    /// Title of the livestream; used only when the livestream is started.
    #[length(1..=50)]
    pub display_name: Option<String>,
    /// How captions appear in the livestream. Default: `burnt-in`.
    pub close_caption: Option<CloseCaption>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists all panelists of one webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListPanelists;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListPanelists::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}/panelists)
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/panelists" -> ListPanelistsResponse,
    rate_limit = Medium,
    scopes = [
        "webinar:read:admin",
        "webinar:read",
        "webinar:read:list_panelists",
        "webinar:read:list_panelists:admin",
    ],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPanelists {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}

/// Response to [`ListPanelists`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPanelistsResponse {
    /// Panelists of the webinar, one entry each.
    pub panelists: Option<Vec<Panelist>>,
    /// Number of panelists in the list.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Panelist of a webinar, with join link, virtual background and name tag.
///
/// Element of `panelists` in [`ListPanelistsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Panelist {
    /// ID of the panelist.
    pub id: Option<String>,
    /// Email address of the panelist.
    pub email: Option<String>,
    /// Name of the panelist.
    pub name: Option<String>,
    /// URL with which the panelist joins the webinar.
    pub join_url: Option<String>,
    /// ID of the virtual background that the panelist uses.
    pub virtual_background_id: Option<String>,
    /// ID of the name tag that the panelist shows.
    pub name_tag_id: Option<String>,
    /// Name shown on the panelist's name tag.
    pub name_tag_name: Option<String>,
    /// Pronouns shown on the panelist's name tag.
    pub name_tag_pronouns: Option<String>,
    /// Line below the name on the panelist's name tag, such as a title.
    pub name_tag_description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds people as panelists to a scheduled webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{AddPanelists, AddPanelistsPanelist};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddPanelists::new(85746065432_u64)
///     .panelists(vec![
///         AddPanelistsPanelist::new().email("jill@example.com").name("Jill Chill"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/{webinarId}/panelists)
#[zoom_endpoint(
    POST "/webinars/<webinar_id>/panelists" -> AddPanelistsResponse,
    rate_limit = Medium,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:write:panelist", "webinar:write:panelist:admin"],
    errors = [
        (400, 3000, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPanelists {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// People to add as panelists, one entry each. At most 30 items.
    pub panelists: Option<Vec<AddPanelistsPanelist>>,
}

/// Panelist to add to a webinar, with virtual background and name tag.
///
/// Element of `panelists` in [`AddPanelists`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddPanelistsPanelist {
    /// Email address of the panelist.
    pub email: Option<String>,
    /// Name of the panelist.
    pub name: Option<String>,
    /// ID of the virtual background that the panelist uses.
    pub virtual_background_id: Option<String>,
    /// ID of the name tag that the panelist shows.
    pub name_tag_id: Option<String>,
    /// Name shown on the panelist's name tag.
    pub name_tag_name: Option<String>,
    /// Pronouns shown on the panelist's name tag.
    pub name_tag_pronouns: Option<String>,
    /// Line below the name on the panelist's name tag, such as a title.
    pub name_tag_description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`AddPanelists`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddPanelistsResponse {
    /// ID of the webinar to which the panelists were added.
    pub id: Option<String>,
    /// When the panelists were added.
    pub updated_at: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes every panelist from one webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::RemoveAllPanelists;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = RemoveAllPanelists::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/{webinarId}/panelists)
#[zoom_endpoint(
    DELETE "/webinars/<webinar_id>/panelists" -> Option<Value>,
    rate_limit = Light,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:delete:panelist", "webinar:delete:panelist:admin"],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveAllPanelists {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}

/// Removes one panelist from a webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::RemovePanelist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = RemovePanelist::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/{webinarId}/panelists/{panelistId})
#[zoom_endpoint(
    DELETE "/webinars/<webinar_id>/panelists/<panelist_id>" -> Option<Value>,
    rate_limit = Light,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:delete:panelist", "webinar:delete:panelist:admin"],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemovePanelist {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// ID or email address of the panelist.
    pub panelist_id: String,
}

/// Lists all polls of one webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListWebinarPolls;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListWebinarPolls::new(85746065432_u64)
///     .anonymous(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}/polls)
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/polls" -> ListWebinarPollsResponse,
    rate_limit = Light,
    scopes = ["webinar:read:admin", "webinar:read", "webinar:read:list_polls", "webinar:read:list_polls:admin"],
    errors = [
        (400, 4400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinarPolls {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// Whether to look for the polls that participants answer anonymously; Zoom doesn't say whether `true` leaves out the other polls.
    pub anonymous: Option<bool>,
}

/// Response to [`ListWebinarPolls`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWebinarPollsResponse {
    /// The polls, one entry each.
    pub polls: Option<Vec<MeetingPoll>>,
    /// Number of polls in the list.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates one poll for a webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{CreateWebinarPoll, PollQuestion, PollQuestionType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWebinarPoll::new(85746065432_u64)
///     .questions(vec![
///         PollQuestion::new()
///             .answers(vec!["Very useful".to_owned(), "Not useful".to_owned()])
///             .name("How useful was this webinar?")
///             .kind(PollQuestionType::Single),
///     ])
///     .title("Feedback")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/{webinarId}/polls)
#[zoom_endpoint(
    POST "/webinars/<webinar_id>/polls" -> PollResponse,
    rate_limit = Light,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:write:poll", "webinar:write:poll:admin"],
    errors = [
        (400, 4400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateWebinarPoll {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// Whether participants answer the poll anonymously. Default: `false`.
    pub anonymous: Option<bool>,
    /// Kind of poll: basic (`1`), advanced (`2`) or quiz (`3`).
    pub poll_type: Option<PollType>,
    /// Questions that the poll asks, one entry each.
    pub questions: Option<Vec<PollQuestion>>,
    /// Name of the poll.
    #[length(..=64)]
    pub title: Option<String>,
}

/// Returns one webinar poll.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetWebinarPoll;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarPoll::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}/polls/{pollId})
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/polls/<poll_id>" -> MeetingPoll,
    rate_limit = Light,
    scopes = ["webinar:read:admin", "webinar:read", "webinar:read:poll", "webinar:read:poll:admin"],
    errors = [
        (400, 4400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarPoll {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// ID of the poll.
    pub poll_id: String,
}

/// Updates one poll of a webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{PollQuestion, PollQuestionType, UpdateWebinarPoll};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWebinarPoll::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .questions(vec![
///         PollQuestion::new()
///             .answers(vec!["Very useful".to_owned(), "Not useful".to_owned()])
///             .name("How useful was this webinar?")
///             .kind(PollQuestionType::Single),
///     ])
///     .title("Feedback")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PUT/webinars/{webinarId}/polls/{pollId})
#[zoom_endpoint(
    PUT "/webinars/<webinar_id>/polls/<poll_id>" -> (),
    rate_limit = Light,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:update:poll", "webinar:update:poll:admin"],
    errors = [
        (400, 4400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWebinarPoll {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// ID of the poll.
    pub poll_id: String,
    /// Whether participants answer the poll anonymously. Default: `false`.
    pub anonymous: Option<bool>,
    /// Kind of poll: basic (`1`), advanced (`2`) or quiz (`3`).
    pub poll_type: Option<PollType>,
    /// Questions that the poll asks, one entry each.
    pub questions: Option<Vec<PollQuestion>>,
    /// Name of the poll.
    #[length(..=64)]
    pub title: Option<String>,
}

/// Deletes one poll of a webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteWebinarPoll;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWebinarPoll::new(85746065432_u64, "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/{webinarId}/polls/{pollId})
#[zoom_endpoint(
    DELETE "/webinars/<webinar_id>/polls/<poll_id>" -> (),
    rate_limit = Light,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:delete:poll", "webinar:delete:poll:admin"],
    errors = [
        (400, 4400, "a required setting is turned off, or the poll IDs are invalid, or polls of the survey library cannot be changed here"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWebinarPoll {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// ID of the poll.
    pub poll_id: String,
}

/// Lists people who have registered for a webinar, by default those who are approved.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ListWebinarRegistrants, RegistrantStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let registrants = ListWebinarRegistrants::new(85746065432_u64)
///     .occurrence_id("Zl3aVt0bQ9y")
///     .status(RegistrantStatus::Approved)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}/registrants)
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/registrants" -> WebinarRegistrants,
    paginate = registrants: ListedWebinarRegistrant,
    rate_limit = Medium,
    scopes = [
        "webinar:read:admin",
        "webinar:read",
        "webinar:read:list_registrants",
        "webinar:read:list_registrants:admin",
    ],
    errors = [
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinarRegistrants {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// Keeps only registrants for the occurrence of the recurring webinar with this ID.
    pub occurrence_id: Option<String>,
    /// Keeps only registrants with this status. Default: `approved`.
    pub status: Option<RegistrantStatus>,
    /// Keeps only registrants who came from the tracking source with this ID, one of the places where the registration link was shared.
    pub tracking_source_id: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page to return; where `next_page_token` exists, use that instead. Default: `1`.
    pub page_number: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Registers one person for a webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::AddWebinarRegistrant;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddWebinarRegistrant::new(
///     85746065432_u64,
///     "Jill",
///     "jill@example.com",
/// )
/// .last_name("Chill")
/// .address("1 Main Street")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/{webinarId}/registrants)
#[zoom_endpoint(
    POST "/webinars/<webinar_id>/registrants" -> AddWebinarRegistrantResponse,
    rate_limit = Light,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:write:registrant", "webinar:write:registrant:admin"],
    errors = [
        (400, 3000, "a parameter is missing or invalid, or a limit was exceeded, or not supported"),
        (400, 3027, HOST_CANNOT_REGISTER = "the host cannot register"),
        (400, 3034, EMAIL_ADDRESS_CANNOT_BE_USED = "the email address cannot be used"),
        (400, 3038, MEETING_OR_SESSION_OVER = "the meeting or session is over"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddWebinarRegistrant {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// IDs of the occurrences to register for, one entry each. Sent comma-separated.
    #[query(style = comma)]
    pub occurrence_ids: Option<Vec<String>>,
    /// First name of the registrant.
    #[length(..=64)]
    pub first_name: String,
    /// Last name of the registrant.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// Email address of the registrant.
    #[length(..=128)]
    pub email: String,
    /// Postal address of the registrant.
    pub address: Option<String>,
    /// City in which the registrant lives.
    pub city: Option<String>,
    /// State or province where the registrant lives.
    pub state: Option<String>,
    /// Postal code of the registrant.
    pub zip: Option<String>,
    /// ISO 3166-1 alpha-2 code of the registrant's country.
    pub country: Option<String>,
    /// Phone number of the registrant.
    pub phone: Option<String>,
    /// Questions and comments of the registrant.
    pub comments: Option<String>,
    /// Custom questions of the registration and the answers of the registrant.
    pub custom_questions: Option<Vec<CustomQuestion>>,
    /// Line of business of the registrant.
    pub industry: Option<String>,
    /// Job title of the registrant.
    pub job_title: Option<String>,
    /// Size range of the registrant's company; empty if none was chosen.
    pub no_of_employees: Option<RegistrantEmployeeCount>,
    /// Organization of the registrant.
    pub org: Option<String>,
    /// How soon the registrant expects to buy; an empty string if not stated.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// What part the registrant plays in the purchase; an empty string if not stated.
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// Language for the registrant's confirmation emails.
    pub language: Option<RegistrantLanguage>,
    /// ID of the tracking source that the registrant came from, one of the places where the registration link was shared.
    pub source_id: Option<String>,
}

/// Response to [`AddWebinarRegistrant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddWebinarRegistrantResponse {
    /// Webinar ID, as a number.
    pub id: Option<MeetingId>,
    /// Personal URL with which the approved registrant joins.
    pub join_url: Option<String>,
    /// ID of the registrant.
    pub registrant_id: Option<String>,
    /// When the webinar begins, in UTC.
    pub start_time: Option<DateTime>,
    /// Title of the webinar.
    #[length(..=200)]
    pub topic: Option<String>,
    /// Occurrences of a recurring webinar with fixed times, one entry each.
    pub occurrences: Option<Vec<Occurrence>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the questions that people see when they register for a webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListWebinarRegistrationQuestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListWebinarRegistrationQuestions::new(85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}/registrants/questions)
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/registrants/questions" -> ListWebinarRegistrationQuestionsResponse,
    rate_limit = Light,
    scopes = [
        "webinar:read:admin",
        "webinar:read",
        "webinar:read:list_registration_questions",
        "webinar:read:list_registration_questions:admin",
    ],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 3000, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinarRegistrationQuestions {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}

/// Response to [`ListWebinarRegistrationQuestions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWebinarRegistrationQuestionsResponse {
    /// Custom questions, one entry each.
    pub custom_questions: Option<Vec<WebinarRegistrationCustomQuestion>>,
    /// Standard fields of the registration form, one entry each.
    pub questions: Option<Vec<Question>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Custom question of a webinar's registration form.
///
/// Element of `custom_questions` in [`ListWebinarRegistrationQuestionsResponse`] and [`UpdateWebinarRegistrationQuestions`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarRegistrationCustomQuestion {
    /// Possible answers to the custom question; not for questions answered with free text.
    pub answers: Option<Vec<String>>,
    /// Whether the custom question must be answered in order to register.
    pub required: Option<bool>,
    /// Text of the custom registration question.
    pub title: Option<String>,
    /// How the question is answered: free text, one choice or several.
    #[wire("type")]
    pub kind: Option<WebinarRegistrationCustomQuestionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the question is answered: free text, one choice or several.
///
/// Values of `type` in [`WebinarRegistrationCustomQuestion`].
#[zoom_enum]
pub enum WebinarRegistrationCustomQuestionType {
    /// `short`: A short answer is written.
    Short,
    /// `single_radio`: One answer can be chosen, from radio buttons.
    SingleRadio,
    /// `single_dropdown`: One answer can be chosen, from a drop-down list.
    SingleDropdown,
    /// `multiple`: Several answers can be chosen.
    Multiple,
}

/// Updates the questions that people see when they register for a webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on, and the webinar must require registration.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{UpdateWebinarRegistrationQuestions, WebinarRegistrationCustomQuestion, WebinarRegistrationCustomQuestionType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWebinarRegistrationQuestions::new(85746065432_u64)
///     .custom_questions(vec![
///         WebinarRegistrationCustomQuestion::new()
///             .required(true)
///             .title("How did you hear about us?")
///             .kind(WebinarRegistrationCustomQuestionType::Short),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/{webinarId}/registrants/questions)
#[zoom_endpoint(
    PATCH "/webinars/<webinar_id>/registrants/questions" -> (),
    rate_limit = Light,
    scopes = [
        "webinar:write:admin",
        "webinar:write",
        "webinar:update:registration_question",
        "webinar:update:registration_question:admin",
    ],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (400, 3000, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWebinarRegistrationQuestions {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// Custom questions, one entry each.
    pub custom_questions: Option<Vec<WebinarRegistrationCustomQuestion>>,
    /// Standard fields of the registration form, one entry each.
    pub questions: Option<Vec<Question>>,
}

/// Approves or denies a webinar's registrants, or revokes their approval.
///
/// Needs a Pro plan or higher with the Webinar add-on; calls for the same registrant are also limited per 24 hours.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ContactOrRegistrant, RegistrantStatusAction, UpdateWebinarRegistrantStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWebinarRegistrantStatus::new(85746065432_u64, RegistrantStatusAction::Approve)
///     .registrants(vec![
///         ContactOrRegistrant::new().email("jill@example.com").id("Zl3aVt0bQ9y"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PUT/webinars/{webinarId}/registrants/status)
#[zoom_endpoint(
    PUT "/webinars/<webinar_id>/registrants/status" -> (),
    rate_limit = Medium,
    scopes = [
        "webinar:write:admin",
        "webinar:write",
        "webinar:update:registrant_status",
        "webinar:update:registrant_status:admin",
    ],
    errors = [
        (400, 3035, MEETING_OR_WEBINAR_FULL = "the meeting or webinar is full"),
        (400, 300, INVALID_WEBINAR_OR_SETTING_TURNED_OFF = "the webinar is invalid, or a required setting is turned off"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWebinarRegistrantStatus {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// ID of the occurrence of the recurring webinar for which the registrants' status changes.
    #[query]
    pub occurrence_id: Option<String>,
    /// Whether to approve the registrants, deny them or cancel an approval that they have.
    pub action: RegistrantStatusAction,
    /// Registrants whose status to change, one entry each. At most 30 items.
    pub registrants: Option<Vec<ContactOrRegistrant>>,
}

/// Returns one person who registered for a webinar.
///
/// The account needs a Webinar plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetWebinarRegistrant;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarRegistrant::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .occurrence_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}/registrants/{registrantId})
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/registrants/<registrant_id>" -> WebinarRegistrant,
    rate_limit = Light,
    scopes = ["webinar:read:admin", "webinar:read", "webinar:read:registrant", "webinar:read:registrant:admin"],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (400, 3000, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 3079, REGISTRANT_DOES_NOT_EXIST = "the registrant does not exist"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarRegistrant {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// ID of the registrant, from the list of registrants.
    pub registrant_id: String,
    /// ID of the occurrence of the recurring webinar for which the person registered.
    pub occurrence_id: Option<String>,
}

/// Response to [`GetWebinarRegistrant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarRegistrant {
    /// ID of the registrant.
    pub id: Option<String>,
    /// Postal address of the registrant.
    pub address: Option<String>,
    /// City in which the registrant lives.
    pub city: Option<String>,
    /// Questions and comments of the registrant.
    pub comments: Option<String>,
    /// ISO 3166-1 alpha-2 code of the registrant's country.
    pub country: Option<String>,
    /// Custom questions of the registration and the answers of the registrant.
    pub custom_questions: Option<Vec<CustomQuestion>>,
    /// Email address of the registrant.
    #[length(..=128)]
    pub email: Option<String>,
    /// First name of the registrant.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Line of business of the registrant.
    pub industry: Option<String>,
    /// Job title of the registrant.
    pub job_title: Option<String>,
    /// Last name of the registrant.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// Size range of the registrant's company; empty if none was chosen.
    pub no_of_employees: Option<NoOfEmployees>,
    /// Organization of the registrant.
    pub org: Option<String>,
    /// Phone number of the registrant.
    pub phone: Option<String>,
    /// How soon the registrant expects to buy; an empty string if not stated.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// What part the registrant plays in the purchase; an empty string if not stated.
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// State or province where the registrant lives.
    pub state: Option<String>,
    /// Whether the registrant is approved, denied or waiting for approval.
    pub status: Option<RegistrantStatus>,
    /// Postal code of the registrant.
    pub zip: Option<String>,
    /// Language for the registrant's confirmation emails.
    pub language: Option<RegistrantLanguage>,
    /// When the person registered.
    pub create_time: Option<DateTime>,
    /// Personal URL with which the approved registrant joins.
    pub join_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes one person from a webinar's registrants.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteWebinarRegistrant;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWebinarRegistrant::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .occurrence_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/{webinarId}/registrants/{registrantId})
#[zoom_endpoint(
    DELETE "/webinars/<webinar_id>/registrants/<registrant_id>" -> (),
    rate_limit = Light,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:delete:registrant", "webinar:delete:registrant:admin"],
    errors = [
        (400, 200, NO_SUBSCRIPTION_OR_PERMISSION_DENIED = "the account lacks the required subscription, or permission denied"),
        (400, 300, INVALID_REGISTRANT_ID_OR_INVALID_WEBINAR = "the registrant ID is invalid, or the webinar is invalid"),
        (400, 3000, "a required setting is turned off, or a resource named in the request does not exist"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWebinarRegistrant {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// ID of the registrant, from the list of registrants.
    pub registrant_id: String,
    /// ID of the occurrence of the recurring webinar from which to remove the registrant.
    pub occurrence_id: Option<String>,
}

/// Returns a SIP URI for joining a webinar, built from the webinar ID and an optional passcode.
///
/// Needs a Pro plan or higher with the Webinar add-on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetWebinarSipUriWithPasscode;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarSipUriWithPasscode::new(85746065432_u64)
///     .passcode("3041")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/{webinarId}/sip_dialing)
#[zoom_endpoint(
    POST "/webinars/<webinar_id>/sip_dialing" -> SipUriWithPasscode,
    rate_limit = Light,
    scopes = ["webinar:write:sip_dialing", "webinar:write:admin:sip_dialing", "webinar:write:sip_dialing:admin"],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 3000, "permission denied, or a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarSipUriWithPasscode {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// Passcode to embed in the SIP dial string; Zoom does not check it.
    pub passcode: Option<Secret>,
}

/// Changes a webinar's status: ends one that is in progress.
///
/// The account needs a Webinar plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateWebinarStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWebinarStatus::new(85746065432_u64).action("end").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PUT/webinars/{webinarId}/status)
#[zoom_endpoint(
    PUT "/webinars/<webinar_id>/status" -> (),
    rate_limit = Light,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:update:status", "webinar:update:status:admin"],
    errors = [
        (400, 3063, MEETING_OF_ON_PREMISES_USER = "the API cannot end meetings of on-premises users"),
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWebinarStatus {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// What to do with the webinar. The only value is `end`.
    pub action: Option<String>,
}

/// Returns the survey of one webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on and the Webinar Survey feature.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetWebinarSurvey;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarSurvey::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}/survey)
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/survey" -> WebinarSurvey,
    rate_limit = Light,
    scopes = ["webinar:read:admin", "webinar:read", "webinar:read:survey", "webinar:read:survey:admin"],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 3000, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarSurvey {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}

/// Response to [`GetWebinarSurvey`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarSurvey {
    /// Survey made for this webinar, with its questions.
    pub custom_survey: Option<CustomSurvey>,
    /// Whether the survey opens in the browser when the webinar ends.
    pub show_in_the_browser: Option<bool>,
    /// Whether the follow-up email links to the survey.
    pub show_in_the_follow_up_email: Option<bool>,
    /// Link to a survey of another provider.
    #[length(..=64)]
    pub third_party_survey: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the survey of one webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on and the Webinar Survey feature.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateWebinarSurvey;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWebinarSurvey::new(85746065432_u64)
///     .show_in_the_follow_up_email(true)
///     .third_party_survey("https://example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/PATCH/webinars/{webinarId}/survey)
#[zoom_endpoint(
    PATCH "/webinars/<webinar_id>/survey" -> (),
    rate_limit = Light,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:survey", "webinar:update:survey:admin"],
    errors = [
        (400, 300, "the webinar is invalid, or the third party survey is invalid"),
        (400, 3000, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWebinarSurvey {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// Survey made for this webinar, with its questions.
    pub custom_survey: Option<CustomSurvey>,
    /// Whether the survey opens in the browser when the webinar ends. Default: `true`.
    pub show_in_the_browser: Option<bool>,
    /// Whether the follow-up email links to the survey. Default: `false`.
    pub show_in_the_follow_up_email: Option<bool>,
    /// Link to a survey of another provider.
    #[length(..=64)]
    pub third_party_survey: Option<String>,
}

/// Deletes the survey of one webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on and the Webinar Survey feature.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteWebinarSurvey;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWebinarSurvey::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/{webinarId}/survey)
#[zoom_endpoint(
    DELETE "/webinars/<webinar_id>/survey" -> (),
    rate_limit = Light,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:survey", "webinar:delete:survey:admin"],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 3000, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWebinarSurvey {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}

/// Returns the URL token with which a third-party service can send closed captions to a webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on and the closed caption settings on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetWebinarToken;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarToken::new(85746065432_u64)
///     .kind("closed_caption_token")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}/token)
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/token" -> WebinarToken,
    rate_limit = Light,
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:token", "webinar:read:token:admin"],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 3000, "a required setting is turned off, or the meeting or session has not started yet"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarToken {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// Kind of token to return. The only value is `closed_caption_token`. Default: `closed_caption_token`.
    #[query(rename = "type")]
    pub kind: Option<String>,
}

/// Response to [`GetWebinarToken`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarToken {
    /// URL token with which to send closed captions.
    pub token: Option<Secret>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists a webinar's tracking sources, the places where its registration link was shared and from which registrants came.
///
/// Needs a Webinar license, and the webinar must require registration.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetWebinarTrackingSources;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarTrackingSources::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}/tracking_sources)
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/tracking_sources" -> WebinarTrackingSources,
    rate_limit = Medium,
    scopes = [
        "webinar:read:admin",
        "webinar:read",
        "webinar:read:list_tracking_sources",
        "webinar:read:list_tracking_sources:admin",
    ],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarTrackingSources {
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}

/// Response to [`GetWebinarTrackingSources`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarTrackingSources {
    /// Number of registration records of the webinar, according to Zoom.
    pub total_records: Option<i64>,
    /// Sources from which people came to the registration page, one entry each.
    pub tracking_sources: Option<Vec<TrackingSource>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Source that leads people to a webinar's registration, with its tracking link.
///
/// Element of `tracking_sources` in [`WebinarTrackingSources`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TrackingSource {
    /// ID of the tracking source.
    pub id: Option<String>,
    /// Number of registrations that came from this source.
    pub registration_count: Option<i64>,
    /// Name of the platform where the registration link was shared.
    pub source_name: Option<String>,
    /// Registration link that was shared at the source.
    pub tracking_url: Option<String>,
    /// Number of people who opened the registration page from this source.
    pub visitor_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
