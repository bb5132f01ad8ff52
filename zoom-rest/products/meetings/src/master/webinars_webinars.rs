//! Webinars, webinars: 39 operations.

use zoom_core::{DateTime, Extra, FilePart, MeetingId, MeetingIdOrUuid, Secret, Value, zoom_endpoint, zoom_object};

use super::super::{
    AddPanelistsPanelist, AddPanelistsResponse, AddWebinarRegistrantResponse, Attendee,
    BatchRegisterForWebinarResponse, BatchRegistrationRegistrant, ContactOrRegistrant,
    CreateWebinarInviteLinksResponse, CustomQuestion, CustomSurvey, GetWebinarResponse, ListPanelistsResponse,
    ListWebinarPollsResponse, ListWebinarRegistrationQuestionsResponse, ListedWebinarRegistrant,
    LiveStreamStatusAction, LivestreamDetails, MeetingPoll, MeetingRecurrence, MeetingTrackingField, NameTag,
    PollQuestion, PollResponse, PollType, PurchasingTimeFrame, Question, RegistrantEmployeeCount, RegistrantLanguage,
    RegistrantStatus, RegistrantStatusAction, RoleInPurchaseProcess, SimuliveDelayStart, UpdateWebinarSettings,
    UploadBrandingVirtualBackgroundResponse, UploadWebinarBrandingWallpaperResponse, WebinarKind, WebinarRegistrant,
    WebinarRegistrants, WebinarRegistrationCustomQuestion, WebinarSessionBranding, WebinarSurvey, WebinarToken,
    WebinarTrackingSources,
};

/// Returns one scheduled webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetWebinar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinar::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .show_previous_occurrences(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/GET/accounts/{accountId}/webinars/{webinarId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/webinars/<webinar_id>" -> GetWebinarResponse,
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:read:webinar:master"],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, NO_SUBSCRIPTION_OR_PERMISSION_DENIED = "the account lacks the required subscription, or permission denied"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinar {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// ID of the one occurrence to return, if not the whole recurring webinar.
    pub occurrence_id: Option<String>,
    /// Whether the response includes past occurrences of a recurring webinar.
    pub show_previous_occurrences: Option<bool>,
}

/// Updates one scheduled webinar.
///
/// Allows 100 requests per day for each host; needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::UpdateWebinar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWebinar::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/PATCH/accounts/{accountId}/webinars/{webinarId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/webinars/<webinar_id>" -> (),
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:update:webinar:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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

/// Deletes one of the account's webinars.
///
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::DeleteWebinar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWebinar::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/DELETE/accounts/{accountId}/webinars/{webinarId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/webinars/<webinar_id>" -> (),
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:delete:webinar:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// ID of the one occurrence to delete, if not the whole recurring webinar.
    pub occurrence_id: Option<String>,
    /// Whether panelists and registrants are told by email that the webinar is canceled.
    pub cancel_webinar_reminder: Option<bool>,
}

/// Registers up to 30 people at once for a webinar that requires registration.
///
/// The host needs a license; only scheduled webinars (type `5`) are supported. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::BatchRegistrationRegistrant;
/// use zoom_rest::meetings::master::BatchRegisterForWebinar;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BatchRegisterForWebinar::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/POST/accounts/{accountId}/webinars/{webinarId}/batch_registrants)
#[zoom_endpoint(
    POST "/accounts/<account_id>/webinars/<webinar_id>/batch_registrants" -> BatchRegisterForWebinarResponse,
    rate_limit = Heavy,
    scopes = ["webinar:master", "webinar:write:batch_registrants:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
    /// Whether registrants are approved at once, although approval by hand is set.
    pub auto_approve: Option<bool>,
    /// People to register, one entry each.
    pub registrants: Option<Vec<BatchRegistrationRegistrant>>,
}

/// Returns a webinar's session branding: wallpaper, virtual backgrounds and name tags.
///
/// Needs a Pro plan or higher with the Webinar add-on and the Webinar Session Branding setting on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetWebinarSessionBranding;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarSessionBranding::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/GET/accounts/{accountId}/webinars/{webinarId}/branding)
#[zoom_endpoint(
    GET "/accounts/<account_id>/webinars/<webinar_id>/branding" -> WebinarSessionBranding,
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:read:branding:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}

/// Creates one session branding name tag for a webinar.
///
/// A webinar can have 20; needs the Webinar Session Branding setting on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::CreateWebinarBrandingNameTag;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWebinarBrandingNameTag::new(
///     "Zl3aVt0bQ9y",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/POST/accounts/{accountId}/webinars/{webinarId}/branding/name_tags)
#[zoom_endpoint(
    POST "/accounts/<account_id>/webinars/<webinar_id>/branding/name_tags" -> NameTag,
    rate_limit = Medium,
    scopes = ["webinar:master", "webinar:write:branding_name_tag:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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
/// Needs the Webinar Session Branding setting on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::DeleteWebinarBrandingNameTag;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWebinarBrandingNameTag::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .name_tag_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/DELETE/accounts/{accountId}/webinars/{webinarId}/branding/name_tags)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/webinars/<webinar_id>/branding/name_tags" -> (),
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:delete:branding_name_tag:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// IDs of the name tags to delete, one entry each. Sent comma-separated.
    #[query(style = comma)]
    pub name_tag_ids: Option<Vec<String>>,
}

/// Updates one session branding name tag of a webinar.
///
/// Needs the Webinar Session Branding setting on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::UpdateWebinarBrandingNameTag;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWebinarBrandingNameTag::new("Zl3aVt0bQ9y", 85746065432_u64, "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/PATCH/accounts/{accountId}/webinars/{webinarId}/branding/name_tags/{nameTagId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/webinars/<webinar_id>/branding/name_tags/<name_tag_id>" -> (),
    rate_limit = Medium,
    scopes = ["webinar:master", "webinar:update:branding_name_tag:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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
/// A webinar can have 10 files, each a JPG, GIF or PNG of up to 15 MB; needs the Webinar Session Branding setting on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::UploadWebinarBrandingVirtualBackground;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadWebinarBrandingVirtualBackground::new(
///     "Zl3aVt0bQ9y",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/POST/accounts/{accountId}/webinars/{webinarId}/branding/virtual_backgrounds)
#[zoom_endpoint(
    POST "/accounts/<account_id>/webinars/<webinar_id>/branding/virtual_backgrounds" -> UploadBrandingVirtualBackgroundResponse,
    body = multipart,
    rate_limit = Medium,
    scopes = ["webinar:master", "webinar:write:branding_virtual_background:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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

/// Sets the default virtual background of a webinar's session branding.
///
/// Needs the Webinar Session Branding setting on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::SetDefaultWebinarVirtualBackground;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SetDefaultWebinarVirtualBackground::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/PATCH/accounts/{accountId}/webinars/{webinarId}/branding/virtual_backgrounds)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/webinars/<webinar_id>/branding/virtual_backgrounds" -> (),
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:update:branding_virtual_background:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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
/// Needs the Webinar Session Branding setting on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::DeleteWebinarBrandingVirtualBackgrounds;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWebinarBrandingVirtualBackgrounds::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/DELETE/accounts/{accountId}/webinars/{webinarId}/branding/virtual_backgrounds)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/webinars/<webinar_id>/branding/virtual_backgrounds" -> (),
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:delete:branding_virtual_background:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// IDs of the virtual background files to delete, one entry each. Sent comma-separated.
    #[query(style = comma)]
    pub ids: Option<Vec<String>>,
}

/// Uploads the one wallpaper file that a webinar's session branding can have.
///
/// The JPG, GIF or PNG must be 16:9 and up to 15 MB; needs the Webinar Session Branding setting on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::UploadWebinarBrandingWallpaper;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadWebinarBrandingWallpaper::new(
///     "Zl3aVt0bQ9y",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/POST/accounts/{accountId}/webinars/{webinarId}/branding/wallpaper)
#[zoom_endpoint(
    POST "/accounts/<account_id>/webinars/<webinar_id>/branding/wallpaper" -> UploadWebinarBrandingWallpaperResponse,
    body = multipart,
    rate_limit = Medium,
    scopes = ["webinar:master", "webinar:write:branding_wallpaper:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// File to upload, in binary form.
    #[part(file)]
    pub file: FilePart,
}

/// Deletes the wallpaper file from a webinar's session branding.
///
/// Needs the Webinar Session Branding setting on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::DeleteWebinarBrandingWallpaper;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWebinarBrandingWallpaper::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/DELETE/accounts/{accountId}/webinars/{webinarId}/branding/wallpaper)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/webinars/<webinar_id>/branding/wallpaper" -> (),
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:delete:branding_wallpaper:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}

/// Creates several invitation links for a webinar at once.
///
/// Needs the Webinar add-on with a Business, Education or API plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::Attendee;
/// use zoom_rest::meetings::master::CreateWebinarInviteLinks;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWebinarInviteLinks::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/POST/accounts/{accountId}/webinars/{webinarId}/invite_links)
#[zoom_endpoint(
    POST "/accounts/<account_id>/webinars/<webinar_id>/invite_links" -> CreateWebinarInviteLinksResponse,
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:write:invite_links:master"],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateWebinarInviteLinks {
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// People for whom the invitation links are, one entry each. At most 500 items.
    pub attendees: Option<Vec<Attendee>>,
    /// How long the invitation links stay valid, in seconds. Default: `7200`.
    #[range(0..=7776000)]
    pub ttl: Option<i64>,
}

/// Returns a webinar's live stream settings, such as the stream URL, stream key and page URL.
///
/// Needs a Pro plan or higher with the Webinar add-on, and a live stream must be configured. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetLiveStreamDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetLiveStreamDetails::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/GET/accounts/{accountId}/webinars/{webinarId}/livestream)
#[zoom_endpoint(
    GET "/accounts/<account_id>/webinars/<webinar_id>/livestream" -> LivestreamDetails,
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:read:livestream:master"],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, "the account lacks the required subscription, or permission denied, or a required setting is turned off"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetLiveStreamDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or UUID of the webinar; encoded as Zoom requires when the request is built.
    pub webinar_id: MeetingIdOrUuid,
}

/// Updates the live stream settings of one webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on, and a live stream must be configured. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::UpdateLiveStream;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLiveStream::new(
///     "Zl3aVt0bQ9y",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/PATCH/accounts/{accountId}/webinars/{webinarId}/livestream)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/webinars/<webinar_id>/livestream" -> (),
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:update:livestream:master"],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, "a required setting is turned off, or permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateLiveStream {
    /// ID of the sub-account.
    pub account_id: String,
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
/// Needs a Pro plan or higher with the Webinar add-on, and a live stream must be configured. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::LiveStreamStatusAction;
/// use zoom_rest::meetings::master::UpdateLiveStreamStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateLiveStreamStatus::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .action(LiveStreamStatusAction::Start)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/PATCH/accounts/{accountId}/webinars/{webinarId}/livestream/status)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/webinars/<webinar_id>/livestream/status" -> (),
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:update:livestream_status:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// Whether to start the livestream or stop it.
    pub action: Option<LiveStreamStatusAction>,
    /// How the livestream appears, such as its title and whether speaker names are shown; can be changed only while it is stopped.
    pub settings: Option<LiveStreamStatusSettings>,
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
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists all panelists of one webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListPanelists;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListPanelists::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/GET/accounts/{accountId}/webinars/{webinarId}/panelists)
#[zoom_endpoint(
    GET "/accounts/<account_id>/webinars/<webinar_id>/panelists" -> ListPanelistsResponse,
    rate_limit = Medium,
    scopes = ["webinar:master", "webinar:read:list_panelists:master"],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPanelists {
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}

/// Adds people as panelists to a scheduled webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::AddPanelistsPanelist;
/// use zoom_rest::meetings::master::AddPanelists;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddPanelists::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/POST/accounts/{accountId}/webinars/{webinarId}/panelists)
#[zoom_endpoint(
    POST "/accounts/<account_id>/webinars/<webinar_id>/panelists" -> AddPanelistsResponse,
    rate_limit = Medium,
    scopes = ["webinar:master", "webinar:write:panelist:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// People to add as panelists, one entry each. At most 30 items.
    pub panelists: Option<Vec<AddPanelistsPanelist>>,
}

/// Removes every panelist from one webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::RemoveAllPanelists;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = RemoveAllPanelists::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/DELETE/accounts/{accountId}/webinars/{webinarId}/panelists)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/webinars/<webinar_id>/panelists" -> Option<Value>,
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:delete:panelist:master"],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveAllPanelists {
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}

/// Removes one panelist from a webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::RemovePanelist;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = RemovePanelist::new("Zl3aVt0bQ9y", 85746065432_u64, "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/DELETE/accounts/{accountId}/webinars/{webinarId}/panelists/{panelistId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/webinars/<webinar_id>/panelists/<panelist_id>" -> Option<Value>,
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:delete:panelist:master"],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemovePanelist {
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// ID or email address of the panelist.
    pub panelist_id: String,
}

/// Lists all polls of one webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListWebinarPolls;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListWebinarPolls::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .anonymous(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/GET/accounts/{accountId}/webinars/{webinarId}/polls)
#[zoom_endpoint(
    GET "/accounts/<account_id>/webinars/<webinar_id>/polls" -> ListWebinarPollsResponse,
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:read:list_polls:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// Whether to look for the polls that participants answer anonymously; Zoom doesn't say whether `true` leaves out the other polls.
    pub anonymous: Option<bool>,
}

/// Creates one poll for a webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{PollQuestion, PollQuestionType};
/// use zoom_rest::meetings::master::CreateWebinarPoll;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateWebinarPoll::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/POST/accounts/{accountId}/webinars/{webinarId}/polls)
#[zoom_endpoint(
    POST "/accounts/<account_id>/webinars/<webinar_id>/polls" -> PollResponse,
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:write:poll:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetWebinarPoll;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarPoll::new("Zl3aVt0bQ9y", 85746065432_u64, "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/GET/accounts/{accountId}/webinars/{webinarId}/polls/{pollId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/webinars/<webinar_id>/polls/<poll_id>" -> MeetingPoll,
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:read:poll:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// ID of the poll.
    pub poll_id: String,
}

/// Updates one poll of a webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{PollQuestion, PollQuestionType};
/// use zoom_rest::meetings::master::UpdateWebinarPoll;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWebinarPoll::new("Zl3aVt0bQ9y", 85746065432_u64, "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/PUT/accounts/{accountId}/webinars/{webinarId}/polls/{pollId})
#[zoom_endpoint(
    PUT "/accounts/<account_id>/webinars/<webinar_id>/polls/<poll_id>" -> (),
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:update:poll:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::DeleteWebinarPoll;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWebinarPoll::new("Zl3aVt0bQ9y", 85746065432_u64, "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/DELETE/accounts/{accountId}/webinars/{webinarId}/polls/{pollId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/webinars/<webinar_id>/polls/<poll_id>" -> (),
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:delete:poll:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// ID of the poll.
    pub poll_id: String,
}

/// Lists people who have registered for a webinar, by default those who are approved.
///
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::RegistrantStatus;
/// use zoom_rest::meetings::master::ListWebinarRegistrants;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let registrants = ListWebinarRegistrants::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/GET/accounts/{accountId}/webinars/{webinarId}/registrants)
#[zoom_endpoint(
    GET "/accounts/<account_id>/webinars/<webinar_id>/registrants" -> WebinarRegistrants,
    paginate = registrants: ListedWebinarRegistrant,
    rate_limit = Medium,
    scopes = ["webinar:master", "webinar:read:list_registrants:master"],
    errors = [
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListWebinarRegistrants {
    /// ID of the sub-account.
    pub account_id: String,
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
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::AddWebinarRegistrant;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddWebinarRegistrant::new(
///     "Zl3aVt0bQ9y",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/POST/accounts/{accountId}/webinars/{webinarId}/registrants)
#[zoom_endpoint(
    POST "/accounts/<account_id>/webinars/<webinar_id>/registrants" -> AddWebinarRegistrantResponse,
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:write:registrant:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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

/// Lists the questions that people see when they register for a webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListWebinarRegistrationQuestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListWebinarRegistrationQuestions::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/GET/accounts/{accountId}/webinars/{webinarId}/registrants/questions)
#[zoom_endpoint(
    GET "/accounts/<account_id>/webinars/<webinar_id>/registrants/questions" -> ListWebinarRegistrationQuestionsResponse,
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:read:list_registration_questions:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}

/// Updates the questions that people see when they register for a webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on, and the webinar must require registration. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{WebinarRegistrationCustomQuestion, WebinarRegistrationCustomQuestionType};
/// use zoom_rest::meetings::master::UpdateWebinarRegistrationQuestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWebinarRegistrationQuestions::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/PATCH/accounts/{accountId}/webinars/{webinarId}/registrants/questions)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/webinars/<webinar_id>/registrants/questions" -> (),
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:update:registration_question:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// Custom questions, one entry each.
    pub custom_questions: Option<Vec<WebinarRegistrationCustomQuestion>>,
    /// Standard fields of the registration form, one entry each.
    pub questions: Option<Vec<Question>>,
}

/// Approves or denies a webinar's registrants, or revokes their approval.
///
/// Needs a Pro plan or higher with the Webinar add-on; calls for the same registrant are also limited per 24 hours. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ContactOrRegistrant, RegistrantStatusAction};
/// use zoom_rest::meetings::master::UpdateWebinarRegistrantStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWebinarRegistrantStatus::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
///     RegistrantStatusAction::Approve,
/// )
/// .registrants(vec![
///     ContactOrRegistrant::new().email("jill@example.com").id("Zl3aVt0bQ9y"),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/PUT/accounts/{accountId}/webinars/{webinarId}/registrants/status)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/webinars/<webinar_id>/registrants/status" -> (),
    rate_limit = Medium,
    scopes = ["webinar:master", "webinar:update:registrant_status:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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
/// The account needs a Webinar plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetWebinarRegistrant;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarRegistrant::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
///     "Zl3aVt0bQ9y",
/// )
/// .occurrence_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/GET/accounts/{accountId}/webinars/{webinarId}/registrants/{registrantId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/webinars/<webinar_id>/registrants/<registrant_id>" -> WebinarRegistrant,
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:read:registrant:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// ID of the registrant, from the list of registrants.
    pub registrant_id: String,
    /// ID of the occurrence of the recurring webinar for which the person registered.
    pub occurrence_id: Option<String>,
}

/// Removes one person from a webinar's registrants.
///
/// Needs a Pro plan or higher with the Webinar add-on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::DeleteWebinarRegistrant;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWebinarRegistrant::new("Zl3aVt0bQ9y", 85746065432_u64, "Zl3aVt0bQ9y")
///     .occurrence_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/DELETE/accounts/{accountId}/webinars/{webinarId}/registrants/{registrantId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/webinars/<webinar_id>/registrants/<registrant_id>" -> (),
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:delete:registrant:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// ID of the registrant, from the list of registrants.
    pub registrant_id: String,
    /// ID of the occurrence of the recurring webinar from which to remove the registrant.
    pub occurrence_id: Option<String>,
}

/// Changes a webinar's status: ends one that is in progress.
///
/// The account needs a Webinar plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::UpdateWebinarStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWebinarStatus::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .action("end")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/PUT/accounts/{accountId}/webinars/{webinarId}/status)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/webinars/<webinar_id>/status" -> (),
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:update:status:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// What to do with the webinar. The only value is `end`.
    pub action: Option<String>,
}

/// Returns the survey of one webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on and the Webinar Survey feature. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetWebinarSurvey;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarSurvey::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/GET/accounts/{accountId}/webinars/{webinarId}/survey)
#[zoom_endpoint(
    GET "/accounts/<account_id>/webinars/<webinar_id>/survey" -> WebinarSurvey,
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:read:survey:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}

/// Updates the survey of one webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on and the Webinar Survey feature. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::UpdateWebinarSurvey;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateWebinarSurvey::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/PATCH/accounts/{accountId}/webinars/{webinarId}/survey)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/webinars/<webinar_id>/survey" -> (),
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:update:survey:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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
/// Needs a Pro plan or higher with the Webinar add-on and the Webinar Survey feature. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::DeleteWebinarSurvey;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteWebinarSurvey::new("Zl3aVt0bQ9y", 85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/DELETE/accounts/{accountId}/webinars/{webinarId}/survey)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/webinars/<webinar_id>/survey" -> (),
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:delete:survey:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}

/// Returns the URL token with which a third-party service can send closed captions to a webinar.
///
/// Needs a Pro plan or higher with the Webinar add-on and the closed caption settings on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetWebinarToken;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarToken::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .kind("closed_caption_token")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/GET/accounts/{accountId}/webinars/{webinarId}/token)
#[zoom_endpoint(
    GET "/accounts/<account_id>/webinars/<webinar_id>/token" -> WebinarToken,
    rate_limit = Light,
    scopes = ["webinar:master", "webinar:read:token:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
    /// Kind of token to return. The only value is `closed_caption_token`. Default: `closed_caption_token`.
    #[query(rename = "type")]
    pub kind: Option<String>,
}

/// Lists a webinar's tracking sources, the places where its registration link was shared and from which registrants came.
///
/// Needs a Webinar license, and the webinar must require registration. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetWebinarTrackingSources;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetWebinarTrackingSources::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/webinars/GET/accounts/{accountId}/webinars/{webinarId}/tracking_sources)
#[zoom_endpoint(
    GET "/accounts/<account_id>/webinars/<webinar_id>/tracking_sources" -> WebinarTrackingSources,
    rate_limit = Medium,
    scopes = ["webinar:master", "webinar:read:list_tracking_sources:master"],
    errors = [
        (400, 300, INVALID_WEBINAR = "the webinar is invalid"),
        (400, 200, PERMISSION_DENIED_OR_NO_SUBSCRIPTION = "permission denied, or the account lacks the required subscription"),
        (404, 3001, WEBINAR_DOES_NOT_EXIST = "the webinar does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetWebinarTrackingSources {
    /// ID of the sub-account.
    pub account_id: String,
    /// Webinar ID, as a number.
    pub webinar_id: MeetingId,
}
