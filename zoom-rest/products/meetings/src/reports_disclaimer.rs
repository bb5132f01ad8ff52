//! Reports, disclaimer: 1 operation.

use zoom_core::{DateOrDateTime, DateTime, Extra, Id, MeetingId, zoom_endpoint, zoom_enum, zoom_object};

/// Lists how users of the account responded to disclaimers, such as the notice that a meeting is recorded.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{DisclaimerType, GetDisclaimerReport};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let disclaimer_records = GetDisclaimerReport::new(
///     "2026-01-01".parse::<zoom_core::DateOrDateTime>()?,
///     "2026-01-31".parse::<zoom_core::DateOrDateTime>()?,
/// )
/// .search_value("jill@example.com")
/// .disclaimer_type(DisclaimerType::Recording)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/disclaimer)
#[zoom_endpoint(
    GET "/report/disclaimer" -> DisclaimerReport,
    paginate = disclaimer_records: DisclaimerRecord,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["report:read:admin", "report:read:disclaimer:admin"],
    errors = [
        (400, 300, "the page token is invalid or expired, or the parameter is invalid"),
        (403, 12703, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDisclaimerReport {
    /// Start of the date range in which the disclaimers were generated.
    pub from: DateOrDateTime,
    /// End of the date range in which the disclaimers were generated, at most one month after `from`.
    pub to: DateOrDateTime,
    /// Email address of the user or number of the meeting to search for.
    pub search_value: Option<String>,
    /// Keeps only disclaimers that were shown on this occasion, such as a recording.
    pub disclaimer_type: Option<DisclaimerType>,
    /// ID of the group whose members the results are limited to.
    pub group_id: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Occasion on which a disclaimer is shown to a user, such as a recording.
///
/// Values of `disclaimer_type` in [`GetDisclaimerReport`].
#[zoom_enum]
pub enum DisclaimerType {
    /// `login`: Signing in.
    Login,
    /// `joinMeeting`: Joining a meeting.
    #[value("joinMeeting")]
    JoinMeeting,
    /// `recording`: Recording of the meeting.
    Recording,
    /// `remoteControl`: Remote control of a screen.
    #[value("remoteControl")]
    RemoteControl,
    /// `meetingConnector`: Meetings on an on-premise meeting connector.
    #[value("meetingConnector")]
    MeetingConnector,
    /// `archive`: Archiving of the meeting.
    Archive,
    /// `summary`: Meeting summary by AI Companion.
    Summary,
    /// `query`: Questions to AI Companion.
    Query,
    /// `AICompanion`: Use of AI Companion.
    #[value("AICompanion")]
    AiCompanion,
    /// `caption`: Captions in the meeting.
    Caption,
    /// `joinSDKMeeting`: Joining a meeting through the SDK.
    #[value("joinSDKMeeting")]
    JoinSdkMeeting,
    /// `NDI`: Video output over the network with NDI (Network Device Interface).
    #[value("NDI")]
    Ndi,
    /// `joinWebinar`: Joining a webinar.
    #[value("joinWebinar")]
    JoinWebinar,
    /// `internalMMRGuestJoin`: A guest joins a meeting on an internal multimedia router, a server that carries audio and video.
    #[value("internalMMRGuestJoin")]
    InternalMmrGuestJoin,
    /// `liveStream`: Live streaming of the meeting.
    #[value("liveStream")]
    LiveStream,
    /// `phoneACR`: Automatic call recording (ACR) in Zoom Phone.
    #[value("phoneACR")]
    PhoneAcr,
    /// `viewBOActivity`: Viewing activity in breakout rooms (BO).
    #[value("viewBOActivity")]
    ViewBoActivity,
    /// `webinarBO`: Breakout rooms (BO) in a webinar.
    #[value("webinarBO")]
    WebinarBo,
    /// `unmuteAudio`: Unmuting of a participant's audio.
    #[value("unmuteAudio")]
    UnmuteAudio,
    /// `joinOnZoom`: Joining an event on the platform that became Zoom Events.
    #[value("joinOnZoom")]
    JoinOnZoom,
    /// `GDPR`: Data protection under the GDPR.
    #[value("GDPR")]
    Gdpr,
    /// `chinaMeeting`: Meetings hosted in China.
    #[value("chinaMeeting")]
    ChinaMeeting,
    /// `zappJoin`: Joining with a Zoom App (Zapp).
    #[value("zappJoin")]
    ZappJoin,
    /// `softUpdateReminder`: Reminder to update the software.
    #[value("softUpdateReminder")]
    SoftUpdateReminder,
    /// `all`: Every kind of disclaimer.
    All,
}

/// Response to [`GetDisclaimerReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DisclaimerReport {
    /// Responses of users to disclaimers, one entry each. At most 300 items.
    #[lossy]
    pub disclaimer_records: Vec<DisclaimerRecord>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How a user responded to a disclaimer, with the meeting and time.
///
/// Element of `disclaimer_records` in [`DisclaimerReport`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DisclaimerRecord {
    /// How the person responded to the disclaimer.
    pub disclaimer_status: Option<DisclaimerStatus>,
    /// When the disclaimer was generated.
    pub time: Option<DateTime>,
    /// Occasion on which the disclaimer was shown, as text such as `AI Companion`.
    pub disclaimer_type: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// Number of the meeting.
    pub meeting_number: Option<MeetingId>,
    /// UUID of the meeting in which the disclaimer was shown.
    pub meeting_id: Option<Id>,
    /// Kind of client that was used, such as an app or a browser.
    pub client_type: Option<String>,
    /// Whether the meeting is part of an event in Zoom Events.
    pub is_zoom_event: Option<bool>,
    /// Whether the user is a guest.
    pub is_guest: Option<bool>,
    /// IDs of the groups to which the user belongs. At most 20 items.
    pub group_ids: Option<Vec<String>>,
    /// Name under which the user is shown.
    pub display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the person responded to the disclaimer, a notice to agree to, such as about a recording.
///
/// Values of `disclaimer_status` in [`DisclaimerRecord`].
#[zoom_enum]
pub enum DisclaimerStatus {
    /// `Agree`.
    #[value("Agree")]
    Agree,
    /// `Cancel`: The person canceled instead of agreeing; Zoom does not explain how this differs from `Decline Attend`.
    #[value("Cancel")]
    Cancel,
    /// `Passive Agree`: The person agreed only implicitly, without giving an answer.
    #[value("Passive Agree")]
    PassiveAgree,
    /// `Decline Attend`: The person declined and did not attend, as the name suggests; Zoom does not explain it.
    #[value("Decline Attend")]
    DeclineAttend,
}
