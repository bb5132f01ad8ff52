//! Webinars, webinars: 43 operations.

use zoom_core::{DateTime, FilePart, MeetingId, MeetingIdOrUuid, Secret, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    AndPanelistsReminderEmailNotification, ApprovalType, Attendee, AutoRecording, BatchRegistrationRegistrant,
    CloseCaption, Contact, CreateMeetingPollResponse, CreateWebinarSettings, CreateWebinarType, CreationSource,
    CustomQuestion, CustomSurvey, GetMeetingSipUriWithPasscodeResponse, LanguageInterpretation, LivestreamDetails,
    MeetingInviteLinkAttendee, MeetingOccurrence, MeetingPoll, MeetingRecurrence, MeetingRegistrantLanguage,
    MeetingRegistrantNoOfEmployees, MeetingSettingsAudio, MeetingTrackingField, NoOfEmployees, Occurrence,
    PollQuestion, PollType, PurchasingTimeFrame, Question, RecordingRegistrantStatus, RegistrantStatusRegistrant,
    RoleInPurchaseProcess, SignLanguageInterpretation, SimuliveDelayStart, TrackingField,
    UpdateMeetingRegistrantStatusAction, WebinarAbsenteeRegistrant, WebinarAbsentees, WebinarRecurrence,
    WebinarSettingsQuestionAndAnswer,
};

/// Get webinar.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetWebinar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinar::new(85746065432_u64)
///     .occurrence_id("Zl3aVt0bQ9y")
///     .show_previous_occurrences(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/webinars/<webinar_id>" -> GetWebinarResponse,
    rate_limit = Light,
    scopes = ["webinar:read:admin", "webinar:read", "webinar:read:webinar", "webinar:read:webinar:admin"],
    errors = [
        (400, 300, "the webinar is invalid"),
        (400, 200, "the account lacks the required subscription, or permission denied"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinar {
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
    /// One occurrence of a recurring meeting or webinar.
    pub occurrence_id: Option<String>,
    /// Show previous occurrences.
    pub show_previous_occurrences: Option<bool>,
}

/// Response to [`GetWebinar`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetWebinarResponse {
    /// Host email.
    pub host_email: Option<String>,
    /// Host ID.
    pub host_id: Option<String>,
    /// ID.
    pub id: Option<MeetingId>,
    /// Template ID.
    pub template_id: Option<String>,
    /// UUID.
    pub uuid: Option<String>,
    /// Agenda.
    pub agenda: Option<String>,
    /// Created at.
    pub created_at: Option<DateTime>,
    /// Duration.
    pub duration: Option<i64>,
    /// Registration URL.
    pub registration_url: Option<String>,
    /// URL at which participants join.
    pub join_url: Option<String>,
    /// Occurrences.
    pub occurrences: Option<Vec<MeetingOccurrence>>,
    /// Password: at most 10 characters.
    pub password: Option<Secret>,
    /// Encrypted passcode.
    pub encrypted_passcode: Option<Secret>,
    /// H.323 passcode.
    pub h323_passcode: Option<Secret>,
    /// Recurrence.
    pub recurrence: Option<WebinarRecurrence>,
    /// Settings.
    pub settings: Option<CreateWebinarSettings>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// URL at which the host starts it (contains the host's token).
    pub start_url: Option<Secret>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Topic.
    #[length(..=200)]
    pub topic: Option<String>,
    /// Tracking fields.
    pub tracking_fields: Option<Vec<TrackingField>>,
    /// Type.
    #[wire("type")]
    pub kind: Option<CreateWebinarType>,
    /// Whether it is simulive.
    pub is_simulive: Option<bool>,
    /// Record file ID.
    pub record_file_id: Option<String>,
    /// Transition to live.
    pub transition_to_live: Option<bool>,
    /// Simulive delay start.
    pub simulive_delay_start: Option<SimuliveDelayStart>,
    /// Creation source.
    pub creation_source: Option<CreationSource>,
}

/// Update webinar.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateWebinar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWebinar::new(85746065432_u64)
///     .occurrence_id("Zl3aVt0bQ9y")
///     .agenda("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/webinars/<webinar_id>" -> (),
    rate_limit = Light,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:webinar", "webinar:update:webinar:admin"],
    errors = [
        (400, 3003, "a required setting is turned off"),
        (400, 3000, "the operation failed"),
        (400, 300, "a parameter is invalid, or the webinar is invalid"),
        (400, 200, "the account lacks the required subscription, or permission denied"),
        (400, 4505, "the operation failed"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWebinar {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// One occurrence of a recurring meeting or webinar.
    #[query]
    pub occurrence_id: Option<String>,
    /// Agenda.
    pub agenda: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Password: at most 10 characters.
    pub password: Option<Secret>,
    /// Schedule for.
    pub schedule_for: Option<String>,
    /// Recurrence.
    pub recurrence: Option<MeetingRecurrence>,
    /// Settings.
    pub settings: Option<UpdateWebinarSettings>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Topic.
    pub topic: Option<String>,
    /// Tracking fields.
    pub tracking_fields: Option<Vec<MeetingTrackingField>>,
    /// Type: defaults to `5`.
    #[serde(rename = "type")]
    pub kind: Option<CreateWebinarType>,
    /// Whether it is simulive.
    pub is_simulive: Option<bool>,
    /// Record file ID.
    pub record_file_id: Option<String>,
    /// Transition to live.
    pub transition_to_live: Option<bool>,
    /// Simulive delay start.
    pub simulive_delay_start: Option<SimuliveDelayStart>,
}

/// Value of `settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateWebinarSettings {
    /// Additional data center regions.
    pub additional_data_center_regions: Option<Vec<String>>,
    /// Allow multiple devices.
    pub allow_multiple_devices: Option<bool>,
    /// Alternative hosts.
    pub alternative_hosts: Option<String>,
    /// Alternative host update polls.
    pub alternative_host_update_polls: Option<bool>,
    /// Approval type: defaults to `2`.
    pub approval_type: Option<ApprovalType>,
    /// Attendees and panelists reminder email notification.
    pub attendees_and_panelists_reminder_email_notification: Option<AndPanelistsReminderEmailNotification>,
    /// Audio: defaults to `both`.
    pub audio: Option<MeetingSettingsAudio>,
    /// Audio conference info.
    #[length(..=2048)]
    pub audio_conference_info: Option<String>,
    /// Authentication domains.
    pub authentication_domains: Option<String>,
    /// Authentication option.
    pub authentication_option: Option<String>,
    /// Auto recording: defaults to `none`.
    pub auto_recording: Option<AutoRecording>,
    /// Close registration.
    ///
    /// Deprecated by Zoom.
    pub close_registration: Option<bool>,
    /// Contact email.
    pub contact_email: Option<String>,
    /// Contact name.
    pub contact_name: Option<String>,
    /// Email language.
    pub email_language: Option<String>,
    /// Enforce login.
    ///
    /// Deprecated by Zoom.
    pub enforce_login: Option<bool>,
    /// Enforce login domains.
    ///
    /// Deprecated by Zoom.
    pub enforce_login_domains: Option<String>,
    /// Follow up absentees email notification.
    pub follow_up_absentees_email_notification: Option<AndPanelistsReminderEmailNotification>,
    /// Follow up attendees email notification.
    pub follow_up_attendees_email_notification: Option<AndPanelistsReminderEmailNotification>,
    /// Global dial in countries.
    pub global_dial_in_countries: Option<Vec<String>>,
    /// HD video: defaults to `false`.
    pub hd_video: Option<bool>,
    /// HD video for attendees: defaults to `false`.
    pub hd_video_for_attendees: Option<bool>,
    /// Host video.
    pub host_video: Option<bool>,
    /// Language interpretation.
    pub language_interpretation: Option<LanguageInterpretation>,
    /// Sign language interpretation.
    pub sign_language_interpretation: Option<SignLanguageInterpretation>,
    /// Panelist authentication.
    pub panelist_authentication: Option<bool>,
    /// Meeting authentication.
    pub meeting_authentication: Option<bool>,
    /// Add watermark.
    pub add_watermark: Option<bool>,
    /// Add audio watermark.
    pub add_audio_watermark: Option<bool>,
    /// Notify registrants.
    pub notify_registrants: Option<bool>,
    /// On demand: defaults to `false`.
    pub on_demand: Option<bool>,
    /// Panelists invitation email notification.
    pub panelists_invitation_email_notification: Option<bool>,
    /// Panelists video.
    pub panelists_video: Option<bool>,
    /// Post webinar survey.
    pub post_webinar_survey: Option<bool>,
    /// Practice session: defaults to `false`.
    pub practice_session: Option<bool>,
    /// Question and answer.
    pub question_and_answer: Option<WebinarSettingsQuestionAndAnswer>,
    /// Registrants confirmation email.
    pub registrants_confirmation_email: Option<bool>,
    /// Registrants email notification.
    pub registrants_email_notification: Option<bool>,
    /// Registrants restrict number: defaults to `0`.
    #[range(0..=20000)]
    pub registrants_restrict_number: Option<i64>,
    /// Registration type: one of `1`, `2`, `3`; defaults to `1`.
    pub registration_type: Option<i64>,
    /// Send 1080p video to attendees: defaults to `false`.
    pub send_1080p_video_to_attendees: Option<bool>,
    /// Show share button.
    pub show_share_button: Option<bool>,
    /// Show join info.
    pub show_join_info: Option<bool>,
    /// Survey URL.
    pub survey_url: Option<String>,
    /// Enable session branding.
    pub enable_session_branding: Option<bool>,
    /// Request permission to unmute participants.
    pub request_permission_to_unmute_participants: Option<bool>,
    /// Allow host control participant mute state.
    pub allow_host_control_participant_mute_state: Option<bool>,
    /// Email in attendee report.
    pub email_in_attendee_report: Option<bool>,
}

/// Delete webinar.
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
#[zoom_endpoint(
    DELETE "/webinars/<webinar_id>" -> (),
    rate_limit = Light,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:delete:webinar", "webinar:delete:webinar:admin"],
    errors = [
        (400, 3000, "the resource was archived or removed, or the operation failed, or the webinar occurrence does not exist"),
        (400, 200, "the account lacks the required subscription, or permission denied"),
        (400, 300, "the webinar is invalid"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWebinar {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// One occurrence of a recurring meeting or webinar.
    pub occurrence_id: Option<String>,
    /// Cancel webinar reminder.
    pub cancel_webinar_reminder: Option<bool>,
}

/// Perform webinar batch registration.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::PerformWebinarBatchRegistration;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = PerformWebinarBatchRegistration::new(85746065432_u64)
///     .auto_approve(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/webinars/<webinar_id>/batch_registrants" -> PerformWebinarBatchRegistrationResponse,
    rate_limit = Heavy,
    scopes = [
        "webinar:write",
        "webinar:write:admin",
        "webinar:write:batch_registrants",
        "webinar:write:batch_registrants:admin",
    ],
    errors = [
        (400, 200, "the account lacks the required subscription, or permission denied"),
        (400, 300, "not supported, or the webinar is invalid"),
        (400, 3038, "the operation failed"),
        (400, 3000, "a limit is exceeded, or not supported, or a required setting is turned off"),
        (400, 3043, "a limit is exceeded"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct PerformWebinarBatchRegistration {
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
    /// Auto approve.
    pub auto_approve: Option<bool>,
    /// Registrants.
    pub registrants: Option<Vec<BatchRegistrationRegistrant>>,
}

/// Response to [`PerformWebinarBatchRegistration`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PerformWebinarBatchRegistrationResponse {
    /// Registrants.
    pub registrants: Option<Vec<PerformWebinarBatchRegistrationRegistrant>>,
}

/// Element of `registrants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PerformWebinarBatchRegistrationRegistrant {
    /// Email.
    pub email: Option<String>,
    /// URL at which participants join.
    pub join_url: Option<String>,
    /// Registrant ID.
    pub registrant_id: Option<String>,
}

/// Get webinar session branding.
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
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/branding" -> WebinarSessionBranding,
    rate_limit = Light,
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:branding", "webinar:read:branding:admin"],
    errors = [
        (400, 3000, "a required setting is turned off"),
        (400, 300, "the webinar is invalid"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarSessionBranding {
    /// Webinar ID.
    pub webinar_id: MeetingId,
}

/// Response to [`GetWebinarSessionBranding`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarSessionBranding {
    /// Wallpaper.
    pub wallpaper: Option<RegistrantStatusRegistrant>,
    /// Virtual backgrounds.
    pub virtual_backgrounds: Option<Vec<VirtualBackground>>,
    /// Name tags.
    pub name_tags: Option<Vec<NameTag>>,
}

/// Element of `virtual_backgrounds`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VirtualBackground {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Whether it is default.
    pub is_default: Option<bool>,
}

/// Response to [`CreateWebinarBrandingNameTag`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NameTag {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Text color.
    pub text_color: Option<String>,
    /// Accent color.
    pub accent_color: Option<String>,
    /// Background color.
    pub background_color: Option<String>,
    /// Whether it is default.
    pub is_default: Option<bool>,
}

/// Create webinar branding name tag.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::CreateWebinarBrandingNameTag;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWebinarBrandingNameTag::new(
///     85746065432_u64,
///     "Support",
///     "one",
///     "one",
///     "one",
/// )
///     .is_default(true)
///     .set_default_for_all_panelists(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (400, 3000, "a required setting is turned off, or a limit is exceeded"),
        (400, 300, "the webinar is invalid"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateWebinarBrandingNameTag {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Name.
    pub name: String,
    /// Text color.
    pub text_color: String,
    /// Accent color.
    pub accent_color: String,
    /// Background color.
    pub background_color: String,
    /// Whether it is default: defaults to `false`.
    pub is_default: Option<bool>,
    /// Set default for all panelists: defaults to `true`.
    pub set_default_for_all_panelists: Option<bool>,
}

/// Delete webinar branding name tag.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteWebinarBrandingNameTag;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWebinarBrandingNameTag::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 300, "the parameter is invalid, or the webinar is invalid"),
        (400, 3000, "a required setting is turned off"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWebinarBrandingNameTag {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Name tag IDs: sent comma-separated.
    #[query(style = comma)]
    pub name_tag_ids: Option<Vec<String>>,
}

/// Update webinar branding name tag.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateWebinarBrandingNameTag;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWebinarBrandingNameTag::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .name("Support")
///     .text_color("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 3000, "a required setting is turned off"),
        (400, 300, "the webinar is invalid, or the name tag does not exist"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWebinarBrandingNameTag {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Name tag ID.
    pub name_tag_id: String,
    /// Name.
    pub name: Option<String>,
    /// Text color.
    pub text_color: Option<String>,
    /// Accent color.
    pub accent_color: Option<String>,
    /// Background color.
    pub background_color: Option<String>,
    /// Whether it is default: defaults to `false`.
    pub is_default: Option<bool>,
    /// Set default for all panelists: defaults to `true`.
    pub set_default_for_all_panelists: Option<bool>,
}

/// Upload webinar branding virtual background.
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
///     .default(true)
///     .set_default_for_all_panelists(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/webinars/<webinar_id>/branding/virtual_backgrounds" -> UploadWebinarBrandingVirtualBackgroundResponse,
    body = multipart,
    rate_limit = Medium,
    scopes = [
        "webinar:write",
        "webinar:write:admin",
        "webinar:write:branding_virtual_background",
        "webinar:write:branding_virtual_background:admin",
    ],
    errors = [
        (400, 3000, "a required setting is turned off"),
        (400, 120, "the file was rejected, or a limit is exceeded"),
        (400, 300, "the webinar is invalid"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadWebinarBrandingVirtualBackground {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// File.
    #[part(file)]
    pub file: FilePart,
    /// Default: defaults to `false`.
    pub default: Option<bool>,
    /// Set default for all panelists: defaults to `true`.
    pub set_default_for_all_panelists: Option<bool>,
}

/// Response to [`UploadWebinarBrandingVirtualBackground`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadWebinarBrandingVirtualBackgroundResponse {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Whether it is default.
    pub is_default: Option<bool>,
    /// Size.
    pub size: Option<i64>,
    /// Type: always `image`.
    #[wire("type")]
    pub kind: Option<String>,
}

/// Set webinar default branding virtual background.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::SetWebinarDefaultBrandingVirtualBackground;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SetWebinarDefaultBrandingVirtualBackground::new(85746065432_u64)
///     .id("Zl3aVt0bQ9y")
///     .set_default_for_all_panelists(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 300, "the parameter is invalid, or the webinar is invalid"),
        (400, 3000, "a required setting is turned off"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SetWebinarDefaultBrandingVirtualBackground {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// ID.
    #[query]
    pub id: Option<String>,
    /// Set default for all panelists.
    #[query]
    pub set_default_for_all_panelists: Option<bool>,
}

/// Delete webinar branding virtual backgrounds.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteWebinarBrandingVirtualBackgrounds;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWebinarBrandingVirtualBackgrounds::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 300, "the parameter is invalid, or the webinar is invalid"),
        (400, 3000, "a required setting is turned off"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWebinarBrandingVirtualBackgrounds {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// IDs: sent comma-separated.
    #[query(style = comma)]
    pub ids: Option<Vec<String>>,
}

/// Upload webinar branding wallpaper.
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
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 3000, "a required setting is turned off"),
        (400, 120, "the file was rejected, or a limit is exceeded"),
        (400, 300, "the webinar is invalid"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadWebinarBrandingWallpaper {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// File.
    #[part(file)]
    pub file: FilePart,
}

/// Response to [`UploadWebinarBrandingWallpaper`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadWebinarBrandingWallpaperResponse {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Size.
    pub size: Option<i64>,
    /// Type: always `image`.
    #[wire("type")]
    pub kind: Option<String>,
}

/// Delete webinar branding wallpaper.
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
        (400, 300, "the webinar is invalid"),
        (400, 3000, "a required setting is turned off"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWebinarBrandingWallpaper {
    /// Webinar ID.
    pub webinar_id: MeetingId,
}

/// Create webinar invite links.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::CreateWebinarInviteLinks;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWebinarInviteLinks::new(85746065432_u64)
///     .ttl(7200)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 300, "the webinar is invalid"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateWebinarInviteLinks {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Attendees: at most 500 items.
    pub attendees: Option<Vec<Attendee>>,
    /// Ttl: defaults to `7200`.
    #[range(0..=7776000)]
    pub ttl: Option<i64>,
}

/// Response to [`CreateWebinarInviteLinks`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateWebinarInviteLinksResponse {
    /// Attendees: at most 500 items.
    pub attendees: Option<Vec<MeetingInviteLinkAttendee>>,
}

/// Get webinar join token for live streaming.
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
        (400, 300, "the webinar is invalid"),
        (400, 124, "another kind of authorization is required"),
        (400, 3000, "permission denied"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarJoinTokenForLiveStreaming {
    /// Webinar ID.
    pub webinar_id: MeetingId,
}

/// Response to [`GetWebinarJoinTokenForLiveStreaming`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarJoinTokenForLiveStreaming {
    /// Expire in: always `120`.
    pub expire_in: Option<i64>,
    /// Token.
    pub token: Option<Secret>,
}

/// Get webinar archive token for local archiving.
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
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/jointoken/local_archiving" -> WebinarArchiveTokenForLocalArchiving,
    rate_limit = Light,
    scopes = ["webinar_token:read:admin:local_archiving", "webinar:read:local_archiving_token:admin"],
    errors = [
        (400, 300, "the webinar is invalid"),
        (400, 124, "another kind of authorization is required"),
        (400, 3000, "permission denied"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarArchiveTokenForLocalArchiving {
    /// Webinar ID.
    pub webinar_id: MeetingId,
}

/// Response to [`GetWebinarArchiveTokenForLocalArchiving`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarArchiveTokenForLocalArchiving {
    /// Expire in: always `120`.
    pub expire_in: Option<i64>,
    /// Token.
    pub token: Option<Secret>,
}

/// Get webinar join token for local recording.
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
        (400, 300, "the webinar is invalid"),
        (400, 124, "another kind of authorization is required"),
        (400, 3000, "permission denied"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarJoinTokenForLocalRecording {
    /// Webinar ID.
    pub webinar_id: MeetingId,
}

/// Response to [`GetWebinarJoinTokenForLocalRecording`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarJoinTokenForLocalRecording {
    /// Expire in: always `120`.
    pub expire_in: Option<i64>,
    /// Token.
    pub token: Option<Secret>,
}

/// Get live stream details.
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
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/livestream" -> LivestreamDetails,
    rate_limit = Light,
    scopes = ["webinar:read:admin", "webinar:read", "webinar:read:livestream", "webinar:read:livestream:admin"],
    errors = [
        (400, 300, "the webinar is invalid"),
        (400, 200, "the account lacks the required subscription, or permission denied, or a required setting is turned off"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLiveStreamDetails {
    /// Webinar ID.
    pub webinar_id: MeetingIdOrUuid,
}

/// Update live stream.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateLiveStream;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLiveStream::new(
///     85746065432_u64,
///     "https://example.com",
///     "Zl3aVt0bQ9y",
///     "https://example.com",
/// )
///     .resolution("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/webinars/<webinar_id>/livestream" -> (),
    rate_limit = Light,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:update:livestream", "webinar:update:livestream:admin"],
    errors = [
        (400, 300, "the webinar is invalid"),
        (400, 200, "a required setting is turned off, or permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLiveStream {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Page URL.
    #[length(..=1024)]
    pub page_url: String,
    /// Stream key: at most 512 characters.
    pub stream_key: Secret,
    /// Stream URL.
    #[length(..=1024)]
    pub stream_url: String,
    /// Resolution.
    pub resolution: Option<String>,
}

/// Update live stream status.
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
        (400, 300, "the webinar is invalid"),
        (400, 1001, "the user does not exist"),
        (400, 200, "permission denied, or the account lacks the required subscription, or not possible at this time"),
        (400, 3000, "not possible for this resource"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLiveStreamStatus {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Action.
    pub action: Option<LiveStreamStatusAction>,
    /// Settings.
    pub settings: Option<LiveStreamStatusSettings>,
}

/// Values of `action`.
#[zoom_enum]
pub enum LiveStreamStatusAction {
    /// `start`.
    Start,
    /// `stop`.
    Stop,
}

/// Value of `settings`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct LiveStreamStatusSettings {
    /// Active speaker name.
    pub active_speaker_name: Option<bool>,
    /// Display name.
    #[length(1..=50)]
    pub display_name: Option<String>,
    /// Close caption: defaults to `burnt-in`.
    pub close_caption: Option<CloseCaption>,
}

/// List panelists.
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
        (400, 300, "the webinar is invalid"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPanelists {
    /// Webinar ID.
    pub webinar_id: MeetingId,
}

/// Response to [`ListPanelists`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPanelistsResponse {
    /// Panelists.
    pub panelists: Option<Vec<Panelist>>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `panelists`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Panelist {
    /// ID.
    pub id: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// URL at which participants join.
    pub join_url: Option<String>,
    /// Virtual background ID.
    pub virtual_background_id: Option<String>,
    /// Name tag ID.
    pub name_tag_id: Option<String>,
    /// Name tag name.
    pub name_tag_name: Option<String>,
    /// Name tag pronouns.
    pub name_tag_pronouns: Option<String>,
    /// Name tag description.
    pub name_tag_description: Option<String>,
}

/// Add panelists.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::AddPanelists;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddPanelists::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/webinars/<webinar_id>/panelists" -> AddPanelistsResponse,
    rate_limit = Medium,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:write:panelist", "webinar:write:panelist:admin"],
    errors = [
        (400, 3000, "a limit is exceeded"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (400, 300, "the webinar is invalid"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddPanelists {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Panelists: at most 30 items.
    pub panelists: Option<Vec<AddPanelistsPanelist>>,
}

/// Element of `panelists`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddPanelistsPanelist {
    /// Email.
    pub email: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Virtual background ID.
    pub virtual_background_id: Option<String>,
    /// Name tag ID.
    pub name_tag_id: Option<String>,
    /// Name tag name.
    pub name_tag_name: Option<String>,
    /// Name tag pronouns.
    pub name_tag_pronouns: Option<String>,
    /// Name tag description.
    pub name_tag_description: Option<String>,
}

/// Response to [`AddPanelists`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddPanelistsResponse {
    /// ID.
    pub id: Option<String>,
    /// Updated at.
    pub updated_at: Option<DateTime>,
}

/// Remove all panelists.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::RemoveAllPanelists;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveAllPanelists::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/webinars/<webinar_id>/panelists" -> (),
    rate_limit = Light,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:delete:panelist", "webinar:delete:panelist:admin"],
    errors = [
        (400, 300, "the webinar is invalid"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveAllPanelists {
    /// Webinar ID.
    pub webinar_id: MeetingId,
}

/// Remove panelist.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::RemovePanelist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemovePanelist::new(85746065432_u64, "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/webinars/<webinar_id>/panelists/<panelist_id>" -> (),
    rate_limit = Light,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:delete:panelist", "webinar:delete:panelist:admin"],
    errors = [
        (400, 300, "the webinar is invalid"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemovePanelist {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Panelist ID.
    pub panelist_id: String,
}

/// List webinar polls.
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
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/polls" -> ListWebinarPollsResponse,
    rate_limit = Light,
    scopes = ["webinar:read:admin", "webinar:read", "webinar:read:list_polls", "webinar:read:list_polls:admin"],
    errors = [
        (400, 4400, "a required setting is turned off"),
        (400, 300, "the webinar is invalid"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinarPolls {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Anonymous.
    pub anonymous: Option<bool>,
}

/// Response to [`ListWebinarPolls`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWebinarPollsResponse {
    /// Polls.
    pub polls: Option<Vec<MeetingPoll>>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Create webinar poll.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{CreateWebinarPoll, PollType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWebinarPoll::new(85746065432_u64)
///     .anonymous(true)
///     .poll_type(PollType::Poll)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/webinars/<webinar_id>/polls" -> CreateMeetingPollResponse,
    rate_limit = Light,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:write:poll", "webinar:write:poll:admin"],
    errors = [
        (400, 4400, "a required setting is turned off"),
        (400, 300, "the webinar is invalid"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateWebinarPoll {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Anonymous: defaults to `false`.
    pub anonymous: Option<bool>,
    /// Poll type.
    pub poll_type: Option<PollType>,
    /// Questions.
    pub questions: Option<Vec<PollQuestion>>,
    /// Title.
    #[length(..=64)]
    pub title: Option<String>,
}

/// Get webinar poll.
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
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/polls/<poll_id>" -> MeetingPoll,
    rate_limit = Light,
    scopes = ["webinar:read:admin", "webinar:read", "webinar:read:poll", "webinar:read:poll:admin"],
    errors = [
        (400, 4400, "a required setting is turned off"),
        (400, 300, "the webinar is invalid"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarPoll {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Poll ID.
    pub poll_id: String,
}

/// Update webinar poll.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{PollType, UpdateWebinarPoll};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWebinarPoll::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .anonymous(true)
///     .poll_type(PollType::Poll)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/webinars/<webinar_id>/polls/<poll_id>" -> (),
    rate_limit = Light,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:update:poll", "webinar:update:poll:admin"],
    errors = [
        (400, 4400, "a required setting is turned off"),
        (400, 300, "the webinar is invalid"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWebinarPoll {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Poll ID.
    pub poll_id: String,
    /// Anonymous: defaults to `false`.
    pub anonymous: Option<bool>,
    /// Poll type.
    pub poll_type: Option<PollType>,
    /// Questions.
    pub questions: Option<Vec<PollQuestion>>,
    /// Title.
    #[length(..=64)]
    pub title: Option<String>,
}

/// Delete webinar poll.
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
#[zoom_endpoint(
    DELETE "/webinars/<webinar_id>/polls/<poll_id>" -> (),
    rate_limit = Light,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:delete:poll", "webinar:delete:poll:admin"],
    errors = [
        (400, 4400, "a required setting is turned off, or the poll IDs are invalid, or the operation failed"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (400, 300, "the webinar is invalid"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWebinarPoll {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Poll ID.
    pub poll_id: String,
}

/// List webinar registrants.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ListWebinarRegistrants, RecordingRegistrantStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let registrants = ListWebinarRegistrants::new(85746065432_u64)
///     .occurrence_id("Zl3aVt0bQ9y")
///     .status(RecordingRegistrantStatus::Pending)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/registrants" -> WebinarAbsentees,
    paginate = registrants: WebinarAbsenteeRegistrant,
    rate_limit = Medium,
    scopes = [
        "webinar:read:admin",
        "webinar:read",
        "webinar:read:list_registrants",
        "webinar:read:list_registrants:admin",
    ],
    errors = [
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinarRegistrants {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// One occurrence of a recurring meeting or webinar.
    pub occurrence_id: Option<String>,
    /// Status: defaults to `approved`.
    pub status: Option<RecordingRegistrantStatus>,
    /// Tracking source ID.
    pub tracking_source_id: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page, starting at 1: defaults to `1`.
    pub page_number: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Add webinar registrant.
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
///     .last_name("Chill")
///     .address("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/webinars/<webinar_id>/registrants" -> AddWebinarRegistrantResponse,
    rate_limit = Light,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:write:registrant", "webinar:write:registrant:admin"],
    errors = [
        (400, 3000, "a parameter is missing or invalid, or a limit is exceeded, or not supported, or a parameter is invalid"),
        (400, 3027, "the operation failed"),
        (400, 3034, "the email address cannot be used"),
        (400, 3038, "the operation failed"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (400, 300, "the webinar is invalid"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddWebinarRegistrant {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Occurrence IDs: sent comma-separated.
    #[query(style = comma)]
    pub occurrence_ids: Option<Vec<String>>,
    /// First name.
    #[length(..=64)]
    pub first_name: String,
    /// Last name.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// Email.
    #[length(..=128)]
    pub email: String,
    /// Address.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Zip.
    pub zip: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Comments.
    pub comments: Option<String>,
    /// Custom questions.
    pub custom_questions: Option<Vec<CustomQuestion>>,
    /// Industry.
    pub industry: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// No of employees.
    pub no_of_employees: Option<MeetingRegistrantNoOfEmployees>,
    /// Org.
    pub org: Option<String>,
    /// Purchasing time frame.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// Role in purchase process.
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// Language.
    pub language: Option<MeetingRegistrantLanguage>,
    /// Source ID.
    pub source_id: Option<String>,
}

/// Response to [`AddWebinarRegistrant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddWebinarRegistrantResponse {
    /// ID.
    pub id: Option<MeetingId>,
    /// URL at which participants join.
    pub join_url: Option<String>,
    /// Registrant ID.
    pub registrant_id: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Topic.
    #[length(..=200)]
    pub topic: Option<String>,
    /// Occurrences.
    pub occurrences: Option<Vec<Occurrence>>,
}

/// List webinar registration questions.
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
        (400, 300, "the webinar is invalid"),
        (400, 200, "the account lacks the required subscription"),
        (400, 3000, "a required setting is turned off"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinarRegistrationQuestions {
    /// Webinar ID.
    pub webinar_id: MeetingId,
}

/// Response to [`ListWebinarRegistrationQuestions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWebinarRegistrationQuestionsResponse {
    /// Custom questions.
    pub custom_questions: Option<Vec<ListWebinarRegistrationQuestionsCustomQuestion>>,
    /// Questions.
    pub questions: Option<Vec<Question>>,
}

/// Element of `custom_questions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListWebinarRegistrationQuestionsCustomQuestion {
    /// Answers.
    pub answers: Option<Vec<String>>,
    /// Required.
    pub required: Option<bool>,
    /// Title.
    pub title: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<ListWebinarRegistrationQuestionsCustomQuestionType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum ListWebinarRegistrationQuestionsCustomQuestionType {
    /// `short`.
    Short,
    /// `single_radio`.
    SingleRadio,
    /// `single_dropdown`.
    SingleDropdown,
    /// `multiple`.
    Multiple,
}

/// Update webinar registration questions.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateWebinarRegistrationQuestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWebinarRegistrationQuestions::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 300, "the webinar is invalid"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (400, 3000, "a required setting is turned off"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWebinarRegistrationQuestions {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Custom questions.
    pub custom_questions: Option<Vec<ListWebinarRegistrationQuestionsCustomQuestion>>,
    /// Questions.
    pub questions: Option<Vec<Question>>,
}

/// Update webinar registrant status.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{UpdateMeetingRegistrantStatusAction, UpdateWebinarRegistrantStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWebinarRegistrantStatus::new(
///     85746065432_u64,
///     UpdateMeetingRegistrantStatusAction::Approve,
/// )
///     .occurrence_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 3035, "a limit is exceeded"),
        (400, 300, "the webinar is invalid, or a required setting is turned off"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWebinarRegistrantStatus {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// One occurrence of a recurring meeting or webinar.
    #[query]
    pub occurrence_id: Option<String>,
    /// Action.
    pub action: UpdateMeetingRegistrantStatusAction,
    /// Registrants: at most 30 items.
    pub registrants: Option<Vec<Contact>>,
}

/// Get webinar registrant.
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
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/registrants/<registrant_id>" -> WebinarRegistrant,
    rate_limit = Light,
    scopes = ["webinar:read:admin", "webinar:read", "webinar:read:registrant", "webinar:read:registrant:admin"],
    errors = [
        (400, 300, "the webinar is invalid"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (400, 3000, "a required setting is turned off"),
        (400, 3079, "the registrant does not exist"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarRegistrant {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Registrant ID.
    pub registrant_id: String,
    /// One occurrence of a recurring meeting or webinar.
    pub occurrence_id: Option<String>,
}

/// Response to [`GetWebinarRegistrant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarRegistrant {
    /// ID.
    pub id: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Comments.
    pub comments: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Custom questions.
    pub custom_questions: Option<Vec<CustomQuestion>>,
    /// Email.
    #[length(..=128)]
    pub email: Option<String>,
    /// First name.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Industry.
    pub industry: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Last name.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// No of employees.
    pub no_of_employees: Option<NoOfEmployees>,
    /// Org.
    pub org: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Purchasing time frame.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// Role in purchase process.
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// State.
    pub state: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Zip.
    pub zip: Option<String>,
    /// Language.
    pub language: Option<MeetingRegistrantLanguage>,
    /// Create time.
    pub create_time: Option<DateTime>,
    /// URL at which participants join.
    pub join_url: Option<String>,
}

/// Delete webinar registrant.
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
#[zoom_endpoint(
    DELETE "/webinars/<webinar_id>/registrants/<registrant_id>" -> (),
    rate_limit = Light,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:delete:registrant", "webinar:delete:registrant:admin"],
    errors = [
        (400, 200, "the account lacks the required subscription, or permission denied"),
        (400, 300, "a parameter is invalid, or the webinar is invalid"),
        (400, 3000, "a required setting is turned off, or a resource named in the request does not exist"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWebinarRegistrant {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Registrant ID.
    pub registrant_id: String,
    /// One occurrence of a recurring meeting or webinar.
    pub occurrence_id: Option<String>,
}

/// Get webinar SIP URI with passcode.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetWebinarSipUriWithPasscode;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarSipUriWithPasscode::new(85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/webinars/<webinar_id>/sip_dialing" -> GetMeetingSipUriWithPasscodeResponse,
    rate_limit = Light,
    scopes = ["webinar:write:sip_dialing", "webinar:write:admin:sip_dialing", "webinar:write:sip_dialing:admin"],
    errors = [
        (400, 300, "the webinar is invalid"),
        (400, 3000, "permission denied, or a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarSipUriWithPasscode {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Passcode.
    pub passcode: Option<Secret>,
}

/// Update webinar status.
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
#[zoom_endpoint(
    PUT "/webinars/<webinar_id>/status" -> (),
    rate_limit = Light,
    scopes = ["webinar:write:admin", "webinar:write", "webinar:update:status", "webinar:update:status:admin"],
    errors = [
        (400, 3063, "the operation failed"),
        (400, 300, "the webinar is invalid"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWebinarStatus {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Action: always `end`.
    pub action: Option<String>,
}

/// Get webinar survey.
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
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/survey" -> WebinarSurvey,
    rate_limit = Light,
    scopes = ["webinar:read:admin", "webinar:read", "webinar:read:survey", "webinar:read:survey:admin"],
    errors = [
        (400, 300, "the webinar is invalid"),
        (400, 3000, "a required setting is turned off"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarSurvey {
    /// Webinar ID.
    pub webinar_id: MeetingId,
}

/// Response to [`GetWebinarSurvey`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarSurvey {
    /// Custom survey.
    pub custom_survey: Option<CustomSurvey>,
    /// Show in the browser.
    pub show_in_the_browser: Option<bool>,
    /// Show in the follow up email.
    pub show_in_the_follow_up_email: Option<bool>,
    /// Third party survey.
    #[length(..=64)]
    pub third_party_survey: Option<String>,
}

/// Update webinar survey.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateWebinarSurvey;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWebinarSurvey::new(85746065432_u64)
///     .show_in_the_browser(true)
///     .show_in_the_follow_up_email(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/webinars/<webinar_id>/survey" -> (),
    rate_limit = Light,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:update:survey", "webinar:update:survey:admin"],
    errors = [
        (400, 300, "the webinar is invalid, or the third party survey is invalid"),
        (400, 3000, "a required setting is turned off"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateWebinarSurvey {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Custom survey.
    pub custom_survey: Option<CustomSurvey>,
    /// Show in the browser: defaults to `true`.
    pub show_in_the_browser: Option<bool>,
    /// Show in the follow up email: defaults to `false`.
    pub show_in_the_follow_up_email: Option<bool>,
    /// Third party survey.
    #[length(..=64)]
    pub third_party_survey: Option<String>,
}

/// Delete webinar survey.
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
#[zoom_endpoint(
    DELETE "/webinars/<webinar_id>/survey" -> (),
    rate_limit = Light,
    scopes = ["webinar:write", "webinar:write:admin", "webinar:delete:survey", "webinar:delete:survey:admin"],
    errors = [
        (400, 300, "the webinar is invalid"),
        (400, 3000, "a required setting is turned off"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteWebinarSurvey {
    /// Webinar ID.
    pub webinar_id: MeetingId,
}

/// Get webinar token.
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
#[zoom_endpoint(
    GET "/webinars/<webinar_id>/token" -> WebinarToken,
    rate_limit = Light,
    scopes = ["webinar:read", "webinar:read:admin", "webinar:read:token", "webinar:read:token:admin"],
    errors = [
        (400, 300, "the webinar is invalid"),
        (400, 3000, "a required setting is turned off, or not possible at this time"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarToken {
    /// Webinar ID.
    pub webinar_id: MeetingId,
    /// Type: always `closed_caption_token`; defaults to `closed_caption_token`.
    #[query(rename = "type")]
    pub kind: Option<String>,
}

/// Response to [`GetWebinarToken`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarToken {
    /// Token.
    pub token: Option<Secret>,
}

/// Get webinar tracking sources.
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
        (400, 300, "the webinar is invalid"),
        (400, 200, "permission denied, or the account lacks the required subscription"),
        (404, 3001, "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarTrackingSources {
    /// Webinar ID.
    pub webinar_id: MeetingId,
}

/// Response to [`GetWebinarTrackingSources`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct WebinarTrackingSources {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Tracking sources.
    pub tracking_sources: Option<Vec<TrackingSource>>,
}

/// Element of `tracking_sources`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TrackingSource {
    /// ID.
    pub id: Option<String>,
    /// Registration count.
    pub registration_count: Option<i64>,
    /// Source name.
    pub source_name: Option<String>,
    /// Tracking URL.
    pub tracking_url: Option<String>,
    /// Visitor count.
    pub visitor_count: Option<i64>,
}
