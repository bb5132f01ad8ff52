//! Cloud recording, meetings: 16 operations.

use zoom_core::{
    Date, DateOrDateTime, DateTime, Extra, Id, MeetingId, MeetingIdOrUuid, MeetingUuid, Secret, zoom_endpoint,
    zoom_enum, zoom_object,
};

use super::{
    ApproveOrDeny, CustomQuestion, IdRef, MeetingRecordingType, NoOfEmployees, PurchasingTimeFrame, Question,
    RecordingFile, RegistrantStatus, RoleInPurchaseProcess,
};

/// Returns all cloud recordings of one meeting, with a `download_url` for the files.
///
/// For protected recordings, send `download_access_token` or the OAuth token as a Bearer token.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingRecordings::new(85746065432_u64)
///     .include_fields("download_access_token")
///     .ttl(3600)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/{meetingId}/recordings)
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
        (200, 200, PERMISSION_DENIED = "permission denied"),
        (400, 1010, USER_NOT_FOUND = "the user was not found"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 3301, NO_RECORDING = "there is no recording"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingRecordings {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Extra members to return; only `download_access_token` is possible.
    pub include_fields: Option<String>,
    /// How long the `download_access_token` stays valid, in seconds, at most `604800` (7 days).
    #[range(0..=604800)]
    pub ttl: Option<i64>,
}

/// Response to [`GetMeetingRecordings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingRecordings {
    /// ID of the Zoom account of the user who recorded.
    pub account_id: Option<String>,
    /// How long the recording is, in minutes.
    pub duration: Option<i64>,
    /// ID of the user who hosts the meeting or webinar.
    pub host_id: Option<String>,
    /// Numeric ID of the meeting or webinar.
    pub id: Option<MeetingId>,
    /// Number of files in the recording.
    pub recording_count: Option<i64>,
    /// When the meeting or webinar began, in UTC.
    pub start_time: Option<DateTime>,
    /// Title of the meeting or webinar.
    pub topic: Option<String>,
    /// Size of all recording files together, in bytes.
    pub total_size: Option<i64>,
    /// Kind of meeting or webinar that was recorded, or `99` for an uploaded recording.
    #[wire("type")]
    pub kind: Option<MeetingRecordingType>,
    /// UUID of one instance of the meeting.
    pub uuid: Option<String>,
    /// Encoded passcode to append as `?pwd=` to the URL that plays or shares the recording, so that no prompt appears.
    pub recording_play_passcode: Option<Secret>,
    /// Whether the recording is deleted automatically later.
    pub auto_delete: Option<bool>,
    /// Day on which the recording is deleted automatically; absent if it is kept.
    pub auto_delete_date: Option<Date>,
    /// Name of the Zoom Node service, which runs on the organization's own servers.
    pub service_name: Option<String>,
    /// Recording zone of a Zoom Node; only for recordings on a recording connector (RC), a server that the organization runs itself.
    pub rc_zone: Option<String>,
    /// ID of the hybrid recorder or recording connector, the server that made the recording; returned only for these two.
    pub instance_id: Option<String>,
    /// ID of what Zoom calls a zone instance without explaining it; returned only for a hybrid recorder or recording connector.
    pub zone_instance_id: Option<String>,
    /// Name of the Zoom Node zone in which the meeting was presumably held; only for recordings on a recording connector (RC).
    pub rc_meeting_zone_name: Option<String>,
    /// Address of the network file system (NFS) with the recordings.
    pub external_storage_addr: Option<String>,
    /// Files that make up the recording, such as video, audio, chat and transcript.
    pub recording_files: Option<Vec<RecordingFile>>,
    /// JWT for downloading the recording; present only if the request asks for it in `include_fields`.
    pub download_access_token: Option<Secret>,
    /// Passcode of the recordings.
    pub password: Option<Secret>,
    /// Separate audio recording of each participant; only if the setting for such recordings is on.
    pub participant_audio_files: Option<Vec<ParticipantAudioFile>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Audio file of one participant in a recorded meeting, with its size and link.
///
/// Element of `participant_audio_files` in [`MeetingRecordings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ParticipantAudioFile {
    /// URL of the file; the download needs an access token.
    pub download_url: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Path of the file on the customer's server; only for Zoom on-premise accounts.
    pub file_path: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// Format of the file.
    pub file_type: Option<String>,
    /// ID of the participant's audio file.
    pub id: Option<String>,
    /// URL where the recording can be opened and played.
    pub play_url: Option<String>,
    /// When the recording stopped, in UTC.
    pub recording_end: Option<DateTime>,
    /// When the recording began, in UTC.
    pub recording_start: Option<DateTime>,
    /// Whether the recording file is complete. Always `completed`.
    pub status: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes every recording file of a meeting or webinar.
///
/// Needs cloud recording on the user's account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{DeleteMeetingWebinarRecordings, RecordingDeletionAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMeetingWebinarRecordings::new(85746065432_u64)
///     .action(RecordingDeletionAction::Trash)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/DELETE/meetings/{meetingId}/recordings)
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
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT_1010 = "the resource does not belong to this account"),
        (400, 3310, RECORDING_USED_BY_SIMULIVE_WEBINAR = "the recording is used by a simulive webinar"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT_1001 = "the resource does not belong to this account"),
        (404, 3301, NO_RECORDING = "there is no recording"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMeetingWebinarRecordings {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Whether to move the recording to the trash or delete it permanently. Default: `trash`.
    pub action: Option<RecordingDeletionAction>,
}

/// What to do with the registrant, recording, livestream or app.
///
/// Values of `action` in [`DeleteMeetingWebinarRecordings`] and [`DeleteRecordingFile`].
#[zoom_enum]
pub enum RecordingDeletionAction {
    /// `trash`: Moves the recording to the trash.
    Trash,
    /// `delete`: Deletes the recording permanently.
    Delete,
}

/// Lists who viewed or downloaded the recording of a meeting or webinar, and when.
///
/// Covers at most 1 month.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{GetRecordingAnalyticsDetails, RecordingAnalyticsDetailType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let analytics_details = GetRecordingAnalyticsDetails::new(85746065432_u64)
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .kind(RecordingAnalyticsDetailType::ByView)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/{meetingId}/recordings/analytics_details)
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/recordings/analytics_details" -> RecordingAnalyticsDetails,
    paginate = analytics_details: AnalyticsDetail,
    max_range = "1 month",
    scopes = [
        "cloud_recording:read:recording_analytics_details",
        "cloud_recording:read:recording_analytics_details:master",
        "cloud_recording:read:recording_analytics_details:admin",
    ],
    errors = [
        (400, 1010, USER_NOT_FOUND = "the user was not found"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 3301, NO_RECORDING = "there is no recording"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRecordingAnalyticsDetails {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Whether to list views or downloads of the recording.
    #[query(rename = "type")]
    pub kind: Option<RecordingAnalyticsDetailType>,
}

/// Whether to list views or downloads of the recording.
///
/// Values of `type` in [`GetRecordingAnalyticsDetails`].
#[zoom_enum]
pub enum RecordingAnalyticsDetailType {
    /// `by_view`: Views of the recording.
    ByView,
    /// `by_download`: Downloads of the recording.
    ByDownload,
}

/// Response to [`GetRecordingAnalyticsDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingAnalyticsDetails {
    /// Start of the date range that the entries cover.
    pub from: Option<Date>,
    /// End of the date range that the entries cover, not before `from`.
    pub to: Option<Date>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Who viewed or downloaded the recording, one entry each.
    #[lossy]
    pub analytics_details: Vec<AnalyticsDetail>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One view or download of a recording, with its user and time.
///
/// Element of `analytics_details` in [`RecordingAnalyticsDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AnalyticsDetail {
    /// When the person watched or downloaded the recording.
    pub date_time: Option<DateTime>,
    /// Name of the person who watched or downloaded the recording.
    pub name: Option<String>,
    /// Email address of the person who watched or downloaded the recording.
    pub email: Option<String>,
    /// How long the person watched the recording, in seconds; only when views (`by_view`) are listed.
    pub duration: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns how many people viewed and downloaded the recording of a meeting or webinar on each day.
///
/// Covers at most 1 month.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetRecordingAnalyticsSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetRecordingAnalyticsSummary::new(85746065432_u64)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/{meetingId}/recordings/analytics_summary)
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/recordings/analytics_summary" -> RecordingAnalyticsSummary,
    max_range = "1 month",
    scopes = [
        "cloud_recording:read:recording_analytics_summary",
        "cloud_recording:read:recording_analytics_summary:master",
        "cloud_recording:read:recording_analytics_summary:admin",
    ],
    errors = [
        (400, 1010, USER_NOT_FOUND = "the user was not found"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 3301, NO_RECORDING = "there is no recording"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRecordingAnalyticsSummary {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
}

/// Response to [`GetRecordingAnalyticsSummary`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingAnalyticsSummary {
    /// Start of the date range that the entries cover.
    pub from: Option<Date>,
    /// End of the date range that the entries cover, not before `from`.
    pub to: Option<Date>,
    /// Numbers of people who watched and who downloaded the recording, one entry per day.
    pub analytics_summary: Option<Vec<AnalyticsSummary>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Number of people who watched and who downloaded a recording on one day.
///
/// Element of `analytics_summary` in [`RecordingAnalyticsSummary`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AnalyticsSummary {
    /// Day to which the numbers apply.
    pub date: Option<Date>,
    /// Number of people who watched the recording.
    pub views_total_count: Option<i64>,
    /// Number of people who downloaded the recording.
    pub downloads_total_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the people who registered to view a past meeting's on-demand cloud recordings.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ListRecordingRegistrants, RegistrantStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let registrants = ListRecordingRegistrants::new(85746065432_u64)
///     .status(RegistrantStatus::Approved)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/{meetingId}/recordings/registrants)
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/recordings/registrants" -> ListRecordingRegistrantsResponse,
    paginate = registrants: RecordingRegistrant,
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
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// Keeps only registrants with this status. Default: `approved`.
    pub status: Option<RegistrantStatus>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page to return; where `next_page_token` exists, use that instead. Default: `1`.
    pub page_number: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListRecordingRegistrants`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRecordingRegistrantsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// Number of the page.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// People who registered, one entry each.
    #[lossy]
    pub registrants: Vec<RecordingRegistrant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person registered to view a recording, with contact data and responses.
///
/// Element of `registrants` in [`ListRecordingRegistrantsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RecordingRegistrant {
    /// ID of the registrant, with which to approve or deny the person.
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
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Registers a person to view the on-demand cloud recordings of a past meeting.
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
/// .last_name("Chill")
/// .org("Example Inc.")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/POST/meetings/{meetingId}/recordings/registrants)
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
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
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
    pub email: String,
    /// First name of the registrant.
    #[length(..=64)]
    pub first_name: String,
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
}

/// Response to [`CreateRecordingRegistrant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateRecordingRegistrantResponse {
    /// Meeting ID, as a number.
    pub id: Option<MeetingId>,
    /// ID of the registrant.
    pub registrant_id: Option<String>,
    /// URL where the registrant can watch the on-demand recording; it contains a token of this registrant.
    pub share_url: Option<String>,
    /// Title of the meeting or webinar.
    pub topic: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the questions that people fill in when they register to view a meeting's on-demand recording.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/{meetingId}/recordings/registrants/questions)
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
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}

/// Response to [`GetRegistrationQuestions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RegistrationQuestions {
    /// Custom questions, one entry each.
    pub custom_questions: Option<Vec<RegistrationQuestionCustomQuestion>>,
    /// Standard fields of the registration form, one entry each.
    pub questions: Option<Vec<Question>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Custom question of a recording's registration form.
///
/// Element of `custom_questions` in [`RegistrationQuestions`] and [`UpdateRecordingRegistrationQuestions`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RegistrationQuestionCustomQuestion {
    /// Possible answers to the custom question; not for questions answered with free text.
    pub answers: Option<Vec<String>>,
    /// Whether the custom question must be answered in order to register.
    pub required: Option<bool>,
    /// Text of the custom registration question.
    pub title: Option<String>,
    /// How the question is answered: free text, one choice or several.
    #[wire("type")]
    pub kind: Option<RegistrationQuestionCustomQuestionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the question is answered: free text, one choice or several.
///
/// Values of `type` in [`RegistrationQuestionCustomQuestion`].
#[zoom_enum]
pub enum RegistrationQuestionCustomQuestionType {
    /// `short`: A short answer is written.
    Short,
    /// `single`: One answer can be chosen.
    Single,
    /// `multiple`: Several answers can be chosen.
    Multiple,
}

/// Updates the questions that people fill in when they register to view a meeting's on-demand recording.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{RegistrationQuestionCustomQuestion, RegistrationQuestionCustomQuestionType, UpdateRecordingRegistrationQuestions};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateRecordingRegistrationQuestions::new(85746065432_u64)
///     .custom_questions(vec![
///         RegistrationQuestionCustomQuestion::new()
///             .answers(vec!["Sales".to_owned(), "Support".to_owned()])
///             .required(true)
///             .title("Which department do you work in?")
///             .kind(RegistrationQuestionCustomQuestionType::Single),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PATCH/meetings/{meetingId}/recordings/registrants/questions)
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
pub struct UpdateRecordingRegistrationQuestions {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Custom questions, one entry each.
    pub custom_questions: Option<Vec<RegistrationQuestionCustomQuestion>>,
    /// Standard fields of the registration form, one entry each.
    pub questions: Option<Vec<Question>>,
}

/// Approves registrants to view a meeting's on-demand recording, or denies them.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ApproveOrDeny, IdRef, UpdateMeetingRecordingRegistrantStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeetingRecordingRegistrantStatus::new(85746065432_u64, ApproveOrDeny::Approve)
///     .registrants(vec![IdRef::new().id("Zl3aVt0bQ9y")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PUT/meetings/{meetingId}/recordings/registrants/status)
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
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// Whether the registrants are approved or denied.
    pub action: ApproveOrDeny,
    /// Registrants whose status to change, one entry each. At most 30 items.
    pub registrants: Option<Vec<IdRef>>,
}

/// Returns the cloud recording settings of one meeting.
///
/// The members about who may open the recording and how, such as its passcode, need the `View the recording content` permission.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/{meetingId}/recordings/settings)
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
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}

/// Response to [`GetMeetingRecordingSettings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingRecordingSettings {
    /// Whether registrants are approved automatically (`0`) or by hand (`1`), or nobody needs to register (`2`).
    pub approval_type: Option<i64>,
    /// Email domains whose users can view the recording, separated by commas.
    pub authentication_domains: Option<String>,
    /// ID of the authentication profile, a rule that says how viewers must sign in.
    pub authentication_option: Option<String>,
    /// Name of the authentication profile.
    pub authentication_name: Option<String>,
    /// Whether people must register to view the recording.
    pub on_demand: Option<bool>,
    /// Passcode that protects the recordings. 8 to 10 characters.
    pub password: Option<Secret>,
    /// Whether only signed-in users can view cloud recordings.
    pub recording_authentication: Option<bool>,
    /// Whether the host is emailed when someone registers to view the recording.
    pub send_email_to_host: Option<bool>,
    /// Whether the recording is shared publicly, internally or not at all.
    pub share_recording: Option<ShareRecording>,
    /// Whether the registration page has buttons for sharing on social media.
    pub show_social_share_buttons: Option<bool>,
    /// Name of the recording.
    pub topic: Option<String>,
    /// Whether viewers can download the recording.
    pub viewer_download: Option<bool>,
    /// Whether the recording is deleted automatically later.
    pub auto_delete: Option<bool>,
    /// Day on which the recording is deleted automatically; absent if it is kept.
    pub auto_delete_date: Option<Date>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the recording is shared publicly, internally or not at all.
///
/// Values of `share_recording` in [`MeetingRecordingSettings`] and [`UpdateMeetingRecordingSettings`].
#[zoom_enum]
pub enum ShareRecording {
    /// `publicly`: Anyone with the link can view the recording.
    Publicly,
    /// `internally`: Only signed-in users of the account can view the recording.
    Internally,
    /// `none`: The recording is not shared.
    None,
}

/// Updates the cloud recording settings of one meeting.
///
/// To change who may open the recording and how, such as its passcode, the user needs permissions to view recording content and to edit recordings.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateMeetingRecordingSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeetingRecordingSettings::new(85746065432_u64)
///     .approval_type(1)
///     .on_demand(true)
///     .send_email_to_host(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PATCH/meetings/{meetingId}/recordings/settings)
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
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Whether registrants are approved automatically (`0`) or by hand (`1`), or nobody needs to register (`2`).
    pub approval_type: Option<i64>,
    /// Email domains whose users can view the recording, separated by commas.
    pub authentication_domains: Option<String>,
    /// ID of the authentication profile, a rule that says how viewers must sign in.
    pub authentication_option: Option<String>,
    /// Whether people must register to view the recording.
    pub on_demand: Option<bool>,
    /// Passcode that protects the recordings. 8 to 10 characters.
    pub password: Option<Secret>,
    /// Whether only authenticated users can view the recording, such as those signed in to Zoom.
    pub recording_authentication: Option<bool>,
    /// Whether the host is emailed when someone registers to view the recording.
    pub send_email_to_host: Option<bool>,
    /// Whether the recording is shared publicly, internally or not at all.
    pub share_recording: Option<ShareRecording>,
    /// Whether the registration page has buttons for sharing on social media.
    pub show_social_share_buttons: Option<bool>,
    /// Name of the recording.
    pub topic: Option<String>,
    /// Whether viewers can download the recording.
    pub viewer_download: Option<bool>,
    /// Whether the recording is deleted automatically later.
    pub auto_delete: Option<bool>,
}

/// Deletes one cloud recording file of a meeting or webinar.
///
/// Needs the setting that lets hosts delete cloud recordings.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{DeleteRecordingFile, RecordingDeletionAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteRecordingFile::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .action(RecordingDeletionAction::Trash)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/DELETE/meetings/{meetingId}/recordings/{recordingId})
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
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT_1010 = "the resource does not belong to this account"),
        (400, 3303, UNCOMPLETED_MEETING_NOT_DELETED = "the uncompleted meeting could not be deleted"),
        (400, 3310, "the recording is used by a simulive webinar, or the resource is still being processed"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT_1001 = "the resource does not belong to this account"),
        (404, 3301, NO_RECORDING = "there is no recording"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteRecordingFile {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// ID of one file of the cloud recording.
    pub recording_id: String,
    /// Whether to move the recording file to the trash or delete it permanently. Default: `trash`.
    pub action: Option<RecordingDeletionAction>,
}

/// Recovers one recording file of a meeting from the trash.
///
/// Possible for 30 days after deletion.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PUT/meetings/{meetingId}/recordings/{recordingId}/status)
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
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT_1010 = "the resource does not belong to this account"),
        (400, 3309, LICENSE_MISSING = "a license is missing"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT_1001 = "the resource does not belong to this account"),
        (404, 3301, NO_RECORDING = "there is no recording"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RecoverSingleRecording {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// ID of one file of the cloud recording.
    pub recording_id: String,
    /// What to do with the recording file. The only value is `recover`.
    pub action: Option<String>,
}

/// Returns information on a meeting's transcript, with a `download_url` for its content.
///
/// To download, send the user's OAuth token as a Bearer token.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/{meetingId}/transcript)
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
    errors = [(404, 3322, MEETING_TRANSCRIPT_DOES_NOT_EXIST = "the meeting transcript does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingTranscript {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}

/// Response to [`GetMeetingTranscript`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingTranscript {
    /// UUID of the meeting that was transcribed.
    pub meeting_id: Option<Id>,
    /// ID of the Zoom account of the host.
    pub account_id: Option<String>,
    /// Topic of the meeting.
    pub meeting_topic: Option<String>,
    /// ID of the user who hosts the meeting or webinar.
    pub host_id: Option<String>,
    /// When the transcript was created.
    pub transcript_created_time: Option<DateTime>,
    /// Whether the transcript can be downloaded.
    pub can_download: Option<bool>,
    /// Whether the transcript is deleted automatically later.
    pub auto_delete: Option<bool>,
    /// Day on which the transcript is deleted automatically; absent if it is kept.
    pub auto_delete_date: Option<Date>,
    /// URL of the transcript; only if `can_download` is `true`, and the download needs an access token.
    pub download_url: Option<String>,
    /// Why the transcript cannot be downloaded; only if `can_download` is `false`.
    pub download_restriction_reason: Option<DownloadRestrictionReason>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Why the transcript cannot be downloaded; only if `can_download` is `false`.
///
/// Values of `download_restriction_reason` in [`MeetingTranscript`].
#[zoom_enum]
pub enum DownloadRestrictionReason {
    /// `DELETED_OR_TRASHED`: The transcript is gone, or is in the trash.
    #[value("DELETED_OR_TRASHED")]
    DeletedOrTrashed,
    /// `UNSUPPORTED`: The transcript's format cannot be downloaded.
    #[value("UNSUPPORTED")]
    Unsupported,
    /// `NO_TRANSCRIPT_DATA`: The meeting was not transcribed.
    #[value("NO_TRANSCRIPT_DATA")]
    NoTranscriptData,
    /// `NOT_READY`: The transcript is still being processed.
    #[value("NOT_READY")]
    NotReady,
}

/// Deletes the transcript of one meeting or webinar.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/DELETE/meetings/{meetingId}/transcript)
#[zoom_endpoint(
    DELETE "/meetings/<meeting_id>/transcript" -> (),
    rate_limit = Medium,
    scopes = [
        "recording:write",
        "recording:write:admin",
        "cloud_recording:delete:meeting_transcript",
        "cloud_recording:delete:meeting_transcript:admin",
    ],
    errors = [(404, 3322, MEETING_TRANSCRIPT_DOES_NOT_EXIST = "the meeting transcript does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMeetingWebinarTranscript {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}

/// Recovers all deleted cloud recordings of one meeting from the trash.
///
/// Possible for 30 days after deletion; needs a Pro user with cloud recording.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PUT/meetings/{meetingUUID}/recordings/status)
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
        (200, 200, PERMISSION_DENIED = "permission denied"),
        (400, 1010, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (400, 3309, LICENSE_MISSING = "a license is missing"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 3301, NO_RECORDING = "there is no recording"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RecoverMeetingRecordings {
    /// UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_uuid: MeetingUuid,
    /// What to do with the recordings. The only value is `recover`.
    pub action: Option<String>,
}
