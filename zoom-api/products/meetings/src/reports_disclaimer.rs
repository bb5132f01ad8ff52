//! Reports, disclaimer: 1 operation.

use zoom_core::{DateOrDateTime, DateTime, Id, zoom_endpoint, zoom_enum, zoom_object};

/// Get disclaimer report.
///
/// # Examples
///
/// ```
/// use zoom_api::meetings::{DisclaimerType, GetDisclaimerReport};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let disclaimer_records = GetDisclaimerReport::new("2026-01-01".parse::<zoom_core::DateOrDateTime>()?, "2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .search_value("one")
///     .disclaimer_type(DisclaimerType::Login)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/report/disclaimer" -> DisclaimerReport,
    paginate = disclaimer_records: DisclaimerRecord,
    rate_limit = Heavy,
    scopes = ["report:read:admin", "report:read:disclaimer:admin"],
    errors = [
        (400, 300, "the page token is not valid, or has expired, or the parameter is not valid"),
        (403, 12703, "no permission"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetDisclaimerReport {
    /// From.
    pub from: DateOrDateTime,
    /// To.
    pub to: DateOrDateTime,
    /// Search value.
    pub search_value: Option<String>,
    /// Disclaimer type.
    pub disclaimer_type: Option<DisclaimerType>,
    /// Group ID.
    pub group_id: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What `disclaimer_type` can be.
#[zoom_enum]
pub enum DisclaimerType {
    /// `login`.
    Login,
    /// `joinMeeting`.
    #[value("joinMeeting")]
    JoinMeeting,
    /// `recording`.
    Recording,
    /// `remoteControl`.
    #[value("remoteControl")]
    RemoteControl,
    /// `meetingConnector`.
    #[value("meetingConnector")]
    MeetingConnector,
    /// `archive`.
    Archive,
    /// `summary`.
    Summary,
    /// `query`.
    Query,
    /// `AICompanion`.
    #[value("AICompanion")]
    AiCompanion,
    /// `caption`.
    Caption,
    /// `joinSDKMeeting`.
    #[value("joinSDKMeeting")]
    JoinSdkMeeting,
    /// `NDI`.
    #[value("NDI")]
    Ndi,
    /// `joinWebinar`.
    #[value("joinWebinar")]
    JoinWebinar,
    /// `internalMMRGuestJoin`.
    #[value("internalMMRGuestJoin")]
    InternalMmrGuestJoin,
    /// `liveStream`.
    #[value("liveStream")]
    LiveStream,
    /// `phoneACR`.
    #[value("phoneACR")]
    PhoneAcr,
    /// `viewBOActivity`.
    #[value("viewBOActivity")]
    ViewBoActivity,
    /// `webinarBO`.
    #[value("webinarBO")]
    WebinarBo,
    /// `unmuteAudio`.
    #[value("unmuteAudio")]
    UnmuteAudio,
    /// `joinOnZoom`.
    #[value("joinOnZoom")]
    JoinOnZoom,
    /// `GDPR`.
    #[value("GDPR")]
    Gdpr,
    /// `chinaMeeting`.
    #[value("chinaMeeting")]
    ChinaMeeting,
    /// `zappJoin`.
    #[value("zappJoin")]
    ZappJoin,
    /// `softUpdateReminder`.
    #[value("softUpdateReminder")]
    SoftUpdateReminder,
    /// `all`.
    All,
}

/// What [`GetDisclaimerReport`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DisclaimerReport {
    /// Disclaimer records: at most 300 of them.
    pub disclaimer_records: Vec<DisclaimerRecord>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
}

/// Disclaimer record.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DisclaimerRecord {
    /// Disclaimer status.
    pub disclaimer_status: Option<DisclaimerStatus>,
    /// Time.
    pub time: Option<DateTime>,
    /// Disclaimer type.
    pub disclaimer_type: Option<String>,
    /// User email.
    pub user_email: Option<String>,
    /// Meeting number.
    pub meeting_number: Option<i64>,
    /// Meeting ID.
    pub meeting_id: Option<Id>,
    /// Client type.
    pub client_type: Option<String>,
    /// Is zoom event.
    pub is_zoom_event: Option<bool>,
    /// Is guest.
    pub is_guest: Option<bool>,
    /// Group IDs: at most 20 of them.
    pub group_ids: Option<Vec<String>>,
    /// Display name.
    pub display_name: Option<String>,
}

/// What `disclaimer_status` can be.
#[zoom_enum]
pub enum DisclaimerStatus {
    /// `Agree`.
    #[value("Agree")]
    Agree,
    /// `Cancel`.
    #[value("Cancel")]
    Cancel,
    /// `Passive Agree`.
    #[value("Passive Agree")]
    PassiveAgree,
    /// `Decline Attend`.
    #[value("Decline Attend")]
    DeclineAttend,
}
