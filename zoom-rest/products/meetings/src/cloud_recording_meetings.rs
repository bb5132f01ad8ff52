//! Cloud recording, meetings: 16 operations.

use zoom_core::{
    Date, DateOrDateTime, DateTime, Id, MeetingId, MeetingIdOrUuid, MeetingUuid, Secret, zoom_endpoint, zoom_enum,
    zoom_object,
};

use super::{
    CustomQuestion, MeetingRecordingType, NoOfEmployees, PurchasingTimeFrame, Question, RecordingFile,
    RecordingRegistrantStatus, RegistrantStatusAction, RegistrantStatusRegistrant, RoleInPurchaseProcess,
};

/// Get meeting recordings.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingRecordings::new(85746065432_u64)
///     .include_fields("one")
///     .ttl(0)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/recordings" -> MeetingRecordings,
    rate_limit = Light,
    scopes = [
        "recording:read",
        "phone_recording:read:admin",
        "cloud_recording:read:list_recording_files:admin",
        "cloud_recording:read:list_recording_files",
        "cloud_recording:read:list_recording_files:master",
    ],
    errors = [
        (200, 200, "permission denied"),
        (400, 1010, "the user was not found"),
        (404, 1001, "the resource does not belong to this account"),
        (404, 3301, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingRecordings {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Include fields.
    pub include_fields: Option<String>,
    /// Ttl.
    #[range(0..=604800)]
    pub ttl: Option<i64>,
}

/// Response to [`GetMeetingRecordings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingRecordings {
    /// Account ID.
    pub account_id: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Host ID.
    pub host_id: Option<String>,
    /// ID.
    pub id: Option<MeetingId>,
    /// Recording count.
    pub recording_count: Option<i64>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Topic.
    pub topic: Option<String>,
    /// Total size.
    pub total_size: Option<i64>,
    /// Type.
    #[wire("type")]
    pub kind: Option<MeetingRecordingType>,
    /// UUID.
    pub uuid: Option<String>,
    /// Recording play passcode.
    pub recording_play_passcode: Option<Secret>,
    /// Auto delete.
    pub auto_delete: Option<bool>,
    /// Auto delete date.
    pub auto_delete_date: Option<Date>,
    /// Service name.
    pub service_name: Option<String>,
    /// Rc zone.
    pub rc_zone: Option<String>,
    /// Instance ID.
    pub instance_id: Option<String>,
    /// Zone instance ID.
    pub zone_instance_id: Option<String>,
    /// Rc meeting zone name.
    pub rc_meeting_zone_name: Option<String>,
    /// External storage addr.
    pub external_storage_addr: Option<String>,
    /// Recording files.
    pub recording_files: Option<Vec<RecordingFile>>,
    /// Download access token.
    pub download_access_token: Option<Secret>,
    /// Password.
    pub password: Option<Secret>,
    /// Participant audio files.
    pub participant_audio_files: Option<Vec<ParticipantAudioFile>>,
}

/// Element of `participant_audio_files`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParticipantAudioFile {
    /// Download URL.
    pub download_url: Option<String>,
    /// File name.
    pub file_name: Option<String>,
    /// File path.
    pub file_path: Option<String>,
    /// File size.
    pub file_size: Option<i64>,
    /// File type.
    pub file_type: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Play URL.
    pub play_url: Option<String>,
    /// Recording end.
    pub recording_end: Option<DateTime>,
    /// Recording start.
    pub recording_start: Option<DateTime>,
    /// Status: always `completed`.
    pub status: Option<String>,
}

/// Delete meeting webinar recordings.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{DeleteMeetingWebinarRecordings, MeetingWebinarRecordingAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMeetingWebinarRecordings::new(85746065432_u64)
///     .action(MeetingWebinarRecordingAction::Trash)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/meetings/<meeting_id>/recordings" -> (),
    rate_limit = Light,
    scopes = [
        "recording:write:admin",
        "recording:write",
        "cloud_recording:delete:meeting_recording",
        "cloud_recording:delete:meeting_recording:admin",
        "cloud_recording:delete:meeting_recording:master",
    ],
    errors = [
        (400, 1010, "the resource does not belong to this account"),
        (400, 3310, "the operation failed"),
        (404, 1001, "the resource does not belong to this account"),
        (404, 3301, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMeetingWebinarRecordings {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Action: defaults to `trash`.
    pub action: Option<MeetingWebinarRecordingAction>,
}

/// Values of `action`.
#[zoom_enum]
pub enum MeetingWebinarRecordingAction {
    /// `trash`.
    Trash,
    /// `delete`.
    Delete,
}

/// Get meeting webinar recording analytics details.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingWebinarRecordingAnalyticsDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let analytics_details = GetMeetingWebinarRecordingAnalyticsDetails::new(
///     85746065432_u64,
/// )
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/recordings/analytics_details" -> MeetingWebinarRecordingAnalyticsDetails,
    paginate = analytics_details: AnalyticsDetail,
    max_range = "1 month",
    scopes = [
        "cloud_recording:read:recording_analytics_details",
        "cloud_recording:read:recording_analytics_details:master",
        "cloud_recording:read:recording_analytics_details:admin",
    ],
    errors = [
        (400, 1010, "the user was not found"),
        (404, 1001, "the resource does not belong to this account"),
        (404, 3301, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingWebinarRecordingAnalyticsDetails {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Type.
    #[query(rename = "type")]
    pub kind: Option<RecordingAnalyticsDetailType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum RecordingAnalyticsDetailType {
    /// `by_view`.
    ByView,
    /// `by_download`.
    ByDownload,
}

/// Response to [`GetMeetingWebinarRecordingAnalyticsDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingWebinarRecordingAnalyticsDetails {
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Analytics details.
    #[lossy]
    pub analytics_details: Vec<AnalyticsDetail>,
}

/// Element of `analytics_details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AnalyticsDetail {
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Name.
    pub name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
}

/// Get meeting webinar recording analytics summary.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingWebinarRecordingAnalyticsSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingWebinarRecordingAnalyticsSummary::new(85746065432_u64)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/recordings/analytics_summary" -> MeetingWebinarRecordingAnalyticsSummary,
    max_range = "1 month",
    scopes = [
        "cloud_recording:read:recording_analytics_summary",
        "cloud_recording:read:recording_analytics_summary:master",
        "cloud_recording:read:recording_analytics_summary:admin",
    ],
    errors = [
        (400, 1010, "the user was not found"),
        (404, 1001, "the resource does not belong to this account"),
        (404, 3301, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingWebinarRecordingAnalyticsSummary {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
}

/// Response to [`GetMeetingWebinarRecordingAnalyticsSummary`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingWebinarRecordingAnalyticsSummary {
    /// From.
    pub from: Option<Date>,
    /// To.
    pub to: Option<Date>,
    /// Analytics summary.
    pub analytics_summary: Option<Vec<AnalyticsSummary>>,
}

/// Element of `analytics_summary`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AnalyticsSummary {
    /// Date.
    pub date: Option<Date>,
    /// Views total count.
    pub views_total_count: Option<i64>,
    /// Downloads total count.
    pub downloads_total_count: Option<i64>,
}

/// List recording registrants.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ListRecordingRegistrants, RecordingRegistrantStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let registrants = ListRecordingRegistrants::new(85746065432_u64)
///     .status(RecordingRegistrantStatus::Pending)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/recordings/registrants" -> ListRecordingRegistrantsResponse,
    paginate = registrants: Registrant,
    rate_limit = Medium,
    scopes = [
        "recording:read:admin",
        "recording:read",
        "cloud_recording:read:list_recording_registrants",
        "cloud_recording:read:list_recording_registrants:admin",
        "cloud_recording:read:list_recording_registrants:master",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRecordingRegistrants {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// Status: defaults to `approved`.
    pub status: Option<RecordingRegistrantStatus>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page, starting at 1: defaults to `1`.
    pub page_number: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListRecordingRegistrants`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRecordingRegistrantsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Number of the page, starting at 1.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<i64>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Registrants.
    #[lossy]
    pub registrants: Vec<Registrant>,
}

/// Element of `registrants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Registrant {
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
    pub status: Option<RecordingRegistrantStatus>,
    /// Zip.
    pub zip: Option<String>,
}

/// Create recording registrant.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::CreateRecordingRegistrant;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateRecordingRegistrant::new(
///     85746065432_u64,
///     "jill@example.com",
///     "Jill",
/// )
///     .address("one")
///     .city("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/meetings/<meeting_id>/recordings/registrants" -> CreateRecordingRegistrantResponse,
    rate_limit = Light,
    scopes = [
        "recording:write:admin",
        "recording:write",
        "cloud_recording:write:recording_registrant",
        "cloud_recording:write:recording_registrant:master",
        "cloud_recording:write:recording_registrant:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateRecordingRegistrant {
    /// Meeting ID.
    pub meeting_id: MeetingId,
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
    pub email: String,
    /// First name.
    #[length(..=64)]
    pub first_name: String,
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
    pub status: Option<RecordingRegistrantStatus>,
    /// Zip.
    pub zip: Option<String>,
}

/// Response to [`CreateRecordingRegistrant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateRecordingRegistrantResponse {
    /// ID.
    pub id: Option<MeetingId>,
    /// Registrant ID.
    pub registrant_id: Option<String>,
    /// Share URL.
    pub share_url: Option<String>,
    /// Topic.
    pub topic: Option<String>,
}

/// Get registration questions.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetRegistrationQuestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetRegistrationQuestions::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/recordings/registrants/questions" -> RegistrationQuestions,
    rate_limit = Light,
    scopes = [
        "recording:read:admin",
        "recording:read",
        "cloud_recording:read:registration_questions",
        "cloud_recording:read:registration_questions:master",
        "cloud_recording:read:registration_questions:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRegistrationQuestions {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
}

/// Response to [`GetRegistrationQuestions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RegistrationQuestions {
    /// Custom questions.
    pub custom_questions: Option<Vec<RegistrationQuestionCustomQuestion>>,
    /// Questions.
    pub questions: Option<Vec<Question>>,
}

/// Element of `custom_questions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RegistrationQuestionCustomQuestion {
    /// Answers.
    pub answers: Option<Vec<String>>,
    /// Required.
    pub required: Option<bool>,
    /// Title.
    pub title: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<RegistrationQuestionCustomQuestionType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum RegistrationQuestionCustomQuestionType {
    /// `short`.
    Short,
    /// `single`.
    Single,
    /// `multiple`.
    Multiple,
}

/// Update meeting recording registration questions.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateMeetingRecordingRegistrationQuestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeetingRecordingRegistrationQuestions::new(85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/meetings/<meeting_id>/recordings/registrants/questions" -> (),
    rate_limit = Light,
    scopes = [
        "recording:write:admin",
        "recording:write",
        "cloud_recording:update:registration_questions:admin",
        "cloud_recording:update:registration_questions",
        "cloud_recording:update:registration_questions:master",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMeetingRecordingRegistrationQuestions {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Custom questions.
    pub custom_questions: Option<Vec<RegistrationQuestionCustomQuestion>>,
    /// Questions.
    pub questions: Option<Vec<Question>>,
}

/// Update meeting recording registrant status.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{RegistrantStatusAction, UpdateMeetingRecordingRegistrantStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeetingRecordingRegistrantStatus::new(
///     85746065432_u64,
///     RegistrantStatusAction::Approve,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/meetings/<meeting_id>/recordings/registrants/status" -> (),
    rate_limit = Medium,
    scopes = [
        "recording:write:admin",
        "recording:write",
        "cloud_recording:update:registrant_status",
        "cloud_recording:update:registrant_status:master",
        "cloud_recording:update:registrant_status:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMeetingRecordingRegistrantStatus {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// Action.
    pub action: RegistrantStatusAction,
    /// Registrants: at most 30 items.
    pub registrants: Option<Vec<RegistrantStatusRegistrant>>,
}

/// Get meeting recording settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingRecordingSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingRecordingSettings::new(85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/recordings/settings" -> MeetingRecordingSettings,
    rate_limit = Light,
    scopes = [
        "recording:read:admin",
        "recording:read",
        "cloud_recording:read:recording_settings",
        "cloud_recording:read:recording_settings:admin",
        "cloud_recording:read:recording_settings:master",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingRecordingSettings {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
}

/// Response to [`GetMeetingRecordingSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingRecordingSettings {
    /// Approval type: one of `0`, `1`, `2`.
    pub approval_type: Option<i64>,
    /// Authentication domains.
    pub authentication_domains: Option<String>,
    /// Authentication option.
    pub authentication_option: Option<String>,
    /// Authentication name.
    pub authentication_name: Option<String>,
    /// On demand.
    pub on_demand: Option<bool>,
    /// Password: 8 to 10 characters.
    pub password: Option<Secret>,
    /// Recording authentication.
    pub recording_authentication: Option<bool>,
    /// Send email to host.
    pub send_email_to_host: Option<bool>,
    /// Share recording.
    pub share_recording: Option<ShareRecording>,
    /// Show social share buttons.
    pub show_social_share_buttons: Option<bool>,
    /// Topic.
    pub topic: Option<String>,
    /// Viewer download.
    pub viewer_download: Option<bool>,
    /// Auto delete.
    pub auto_delete: Option<bool>,
    /// Auto delete date.
    pub auto_delete_date: Option<Date>,
}

/// Values of `share_recording`.
#[zoom_enum]
pub enum ShareRecording {
    /// `publicly`.
    Publicly,
    /// `internally`.
    Internally,
    /// `none`.
    None,
}

/// Update meeting recording settings.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateMeetingRecordingSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeetingRecordingSettings::new(85746065432_u64)
///     .approval_type(1)
///     .authentication_domains("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/meetings/<meeting_id>/recordings/settings" -> (),
    rate_limit = Light,
    scopes = [
        "recording:write:admin",
        "recording:write",
        "cloud_recording:update:recording_settings",
        "cloud_recording:update:recording_settings:master",
        "cloud_recording:update:recording_settings:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMeetingRecordingSettings {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Approval type: one of `0`, `1`, `2`.
    pub approval_type: Option<i64>,
    /// Authentication domains.
    pub authentication_domains: Option<String>,
    /// Authentication option.
    pub authentication_option: Option<String>,
    /// On demand.
    pub on_demand: Option<bool>,
    /// Password: 8 to 10 characters.
    pub password: Option<Secret>,
    /// Recording authentication.
    pub recording_authentication: Option<bool>,
    /// Send email to host.
    pub send_email_to_host: Option<bool>,
    /// Share recording.
    pub share_recording: Option<ShareRecording>,
    /// Show social share buttons.
    pub show_social_share_buttons: Option<bool>,
    /// Topic.
    pub topic: Option<String>,
    /// Viewer download.
    pub viewer_download: Option<bool>,
    /// Auto delete.
    pub auto_delete: Option<bool>,
}

/// Delete recording file for meeting webinar.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{DeleteRecordingFileForMeetingWebinar, MeetingWebinarRecordingAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteRecordingFileForMeetingWebinar::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .action(MeetingWebinarRecordingAction::Trash)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/meetings/<meeting_id>/recordings/<recording_id>" -> (),
    rate_limit = Light,
    scopes = [
        "recording:write:admin",
        "recording:write",
        "cloud_recording:delete:recording_file",
        "cloud_recording:delete:recording_file:admin",
        "cloud_recording:delete:recording_file:master",
    ],
    errors = [
        (400, 1010, "the resource does not belong to this account"),
        (400, 3303, "the operation failed"),
        (400, 3310, "the operation failed, or the file was rejected"),
        (404, 1001, "the resource does not belong to this account"),
        (404, 3301, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteRecordingFileForMeetingWebinar {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Recording ID.
    pub recording_id: String,
    /// Action: defaults to `trash`.
    pub action: Option<MeetingWebinarRecordingAction>,
}

/// Recover single recording.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::RecoverSingleRecording;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RecoverSingleRecording::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .action("recover")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/meetings/<meeting_id>/recordings/<recording_id>/status" -> (),
    rate_limit = Light,
    scopes = [
        "recording:write:admin",
        "recording:write",
        "cloud_recording:update:recover_single_recording",
        "cloud_recording:update:recover_single_recording:master",
        "cloud_recording:update:recover_single_recording:admin",
    ],
    errors = [
        (400, 1010, "the resource does not belong to this account"),
        (400, 3309, "a license is missing"),
        (404, 1001, "the resource does not belong to this account"),
        (404, 3301, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RecoverSingleRecording {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Recording ID.
    pub recording_id: String,
    /// Action: always `recover`.
    pub action: Option<String>,
}

/// Get meeting transcript.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingTranscript;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingTranscript::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/transcript" -> MeetingTranscript,
    rate_limit = Medium,
    scopes = [
        "recording:read",
        "recording:write",
        "recording:read:admin",
        "recording:write:admin",
        "cloud_recording:read:meeting_transcript",
        "cloud_recording:read:meeting_transcript:admin",
    ],
    errors = [(404, 3322, "the meeting transcript does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingTranscript {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
}

/// Response to [`GetMeetingTranscript`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTranscript {
    /// Meeting ID.
    pub meeting_id: Option<Id>,
    /// Account ID.
    pub account_id: Option<String>,
    /// Meeting topic.
    pub meeting_topic: Option<String>,
    /// Host ID.
    pub host_id: Option<String>,
    /// Transcript created time.
    pub transcript_created_time: Option<DateTime>,
    /// Can download.
    pub can_download: Option<bool>,
    /// Auto delete.
    pub auto_delete: Option<bool>,
    /// Auto delete date.
    pub auto_delete_date: Option<Date>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Download restriction reason.
    pub download_restriction_reason: Option<DownloadRestrictionReason>,
}

/// Values of `download_restriction_reason`.
#[zoom_enum]
pub enum DownloadRestrictionReason {
    /// `DELETED_OR_TRASHED`.
    #[value("DELETED_OR_TRASHED")]
    DeletedOrTrashed,
    /// `UNSUPPORTED`.
    #[value("UNSUPPORTED")]
    Unsupported,
    /// `NO_TRANSCRIPT_DATA`.
    #[value("NO_TRANSCRIPT_DATA")]
    NoTranscriptData,
    /// `NOT_READY`.
    #[value("NOT_READY")]
    NotReady,
}

/// Delete meeting webinar transcript.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteMeetingWebinarTranscript;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMeetingWebinarTranscript::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/meetings/<meeting_id>/transcript" -> (),
    rate_limit = Medium,
    scopes = [
        "recording:write",
        "recording:write:admin",
        "cloud_recording:delete:meeting_transcript",
        "cloud_recording:delete:meeting_transcript:admin",
    ],
    errors = [(404, 3322, "the meeting transcript does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMeetingWebinarTranscript {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
}

/// Recover meeting recordings.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::RecoverMeetingRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RecoverMeetingRecordings::new("aDYlohsHRtCd4ii1uC2+hA==")
///     .action("recover")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/meetings/<meeting_uuid>/recordings/status" -> (),
    rate_limit = Light,
    scopes = [
        "recording:write:admin",
        "recording:write",
        "cloud_recording:update:recover_meeting_recordings",
        "cloud_recording:update:recover_meeting_recordings:master",
        "cloud_recording:update:recover_meeting_recordings:admin",
    ],
    errors = [
        (200, 200, "permission denied"),
        (400, 1010, "the resource does not belong to this account"),
        (400, 3309, "a license is missing"),
        (404, 1001, "the user does not exist"),
        (404, 3301, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RecoverMeetingRecordings {
    /// Meeting UUID.
    pub meeting_uuid: MeetingUuid,
    /// Action: always `recover`.
    pub action: Option<String>,
}
