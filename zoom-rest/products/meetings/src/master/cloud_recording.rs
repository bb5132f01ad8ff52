//! Cloud recording: 16 operations.

use zoom_core::{
    Date, DateOrDateTime, DateTime, Extra, Id, MeetingId, MeetingIdOrUuid, MeetingUuid, Secret, zoom_endpoint,
    zoom_enum, zoom_object,
};

use super::super::{
    AllRecordingMeeting, AnalyticsDetail, ApproveOrDeny, ArchivedFileStatus, CreateRecordingRegistrantResponse,
    CustomQuestion, FileExtension, IdRef, ListAllRecordingsResponse, ListRecordingRegistrantsResponse,
    MeetingRecordingSettings, MeetingRecordingType, NoOfEmployees, ParticipantAudioFile, PurchasingTimeFrame, Question,
    RecordingAnalyticsDetailType, RecordingAnalyticsDetails, RecordingAnalyticsSummary, RecordingDeletionAction,
    RecordingFile, RecordingFileRecordingType, RecordingRegistrant, RegistrantStatus,
    RegistrationQuestionCustomQuestion, RegistrationQuestions, RoleInPurchaseProcess, ShareRecording,
};

/// Returns all cloud recordings of one meeting, with a `download_url` for the files.
///
/// For protected recordings, send `download_access_token` or the OAuth token as a Bearer token. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetMeetingRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingRecordings::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/cloud-recording/GET/accounts/{accountId}/meetings/{meetingId}/recordings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/meetings/<meeting_id>/recordings" -> MeetingRecordings,
    rate_limit = Light,
    scopes = ["recording:master", "cloud_recording:read:list_recording_files:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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
    /// UUID of the meeting or webinar on this occasion; each time that it takes place has a UUID of its own.
    pub uuid: Option<String>,
    /// Encoded passcode to append as `?pwd=` to the URL that plays or shares the recording, so that no prompt appears.
    pub recording_play_passcode: Option<Secret>,
    /// Whether the recording is deleted automatically later.
    pub auto_delete: Option<bool>,
    /// Day on which the recording is deleted automatically; absent if it is kept.
    pub auto_delete_date: Option<Date>,
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

/// Deletes every recording file of a meeting or webinar.
///
/// Needs cloud recording on the user's account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::RecordingDeletionAction;
/// use zoom_rest::meetings::master::DeleteMeetingWebinarRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMeetingWebinarRecordings::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .action(RecordingDeletionAction::Trash)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/cloud-recording/DELETE/accounts/{accountId}/meetings/{meetingId}/recordings)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/meetings/<meeting_id>/recordings" -> (),
    rate_limit = Light,
    scopes = ["recording:master", "cloud_recording:delete:meeting_recording:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Whether to move the recording to the trash or delete it permanently. Default: `trash`.
    pub action: Option<RecordingDeletionAction>,
}

/// Lists who viewed or downloaded the recording of a meeting or webinar, and when.
///
/// Covers at most 1 month. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::RecordingAnalyticsDetailType;
/// use zoom_rest::meetings::master::GetRecordingAnalyticsDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let analytics_details = GetRecordingAnalyticsDetails::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
/// )
/// .page_size(300)
/// .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
/// .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
/// .kind(RecordingAnalyticsDetailType::ByView)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/cloud-recording/GET/accounts/{accountId}/meetings/{meetingId}/recordings/analytics_details)
#[zoom_endpoint(
    GET "/accounts/<account_id>/meetings/<meeting_id>/recordings/analytics_details" -> RecordingAnalyticsDetails,
    paginate = analytics_details: AnalyticsDetail,
    max_range = "1 month",
    scopes = ["cloud_recording:read:recording_analytics_details:master"],
    errors = [
        (400, 1010, USER_NOT_FOUND = "the user was not found"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 3301, NO_RECORDING = "there is no recording"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRecordingAnalyticsDetails {
    /// ID of the sub-account.
    pub account_id: String,
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

/// Returns how many people viewed and downloaded the recording of a meeting or webinar on each day.
///
/// Covers at most 1 month. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetRecordingAnalyticsSummary;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetRecordingAnalyticsSummary::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/cloud-recording/GET/accounts/{accountId}/meetings/{meetingId}/recordings/analytics_summary)
#[zoom_endpoint(
    GET "/accounts/<account_id>/meetings/<meeting_id>/recordings/analytics_summary" -> RecordingAnalyticsSummary,
    max_range = "1 month",
    scopes = ["cloud_recording:read:recording_analytics_summary:master"],
    errors = [
        (400, 1010, USER_NOT_FOUND = "the user was not found"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 3301, NO_RECORDING = "there is no recording"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRecordingAnalyticsSummary {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
}

/// Lists the people who registered to view a past meeting's on-demand cloud recordings.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::RegistrantStatus;
/// use zoom_rest::meetings::master::ListRecordingRegistrants;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let registrants = ListRecordingRegistrants::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/cloud-recording/GET/accounts/{accountId}/meetings/{meetingId}/recordings/registrants)
#[zoom_endpoint(
    GET "/accounts/<account_id>/meetings/<meeting_id>/recordings/registrants" -> ListRecordingRegistrantsResponse,
    paginate = registrants: RecordingRegistrant,
    rate_limit = Medium,
    scopes = ["recording:master", "cloud_recording:read:list_recording_registrants:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRecordingRegistrants {
    /// ID of the sub-account.
    pub account_id: String,
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

/// Registers a person to view the on-demand cloud recordings of a past meeting.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::CreateRecordingRegistrant;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateRecordingRegistrant::new(
///     "Zl3aVt0bQ9y",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/cloud-recording/POST/accounts/{accountId}/meetings/{meetingId}/recordings/registrants)
#[zoom_endpoint(
    POST "/accounts/<account_id>/meetings/<meeting_id>/recordings/registrants" -> CreateRecordingRegistrantResponse,
    rate_limit = Light,
    scopes = ["recording:master", "cloud_recording:write:recording_registrant:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateRecordingRegistrant {
    /// ID of the sub-account.
    pub account_id: String,
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

/// Lists the questions that people fill in when they register to view a meeting's on-demand recording.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetRegistrationQuestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetRegistrationQuestions::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/cloud-recording/GET/accounts/{accountId}/meetings/{meetingId}/recordings/registrants/questions)
#[zoom_endpoint(
    GET "/accounts/<account_id>/meetings/<meeting_id>/recordings/registrants/questions" -> RegistrationQuestions,
    rate_limit = Light,
    scopes = ["recording:master", "cloud_recording:read:registration_questions:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRegistrationQuestions {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}

/// Updates the questions that people fill in when they register to view a meeting's on-demand recording.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{RegistrationQuestionCustomQuestion, RegistrationQuestionCustomQuestionType};
/// use zoom_rest::meetings::master::UpdateRecordingRegistrationQuestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateRecordingRegistrationQuestions::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/cloud-recording/PATCH/accounts/{accountId}/meetings/{meetingId}/recordings/registrants/questions)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/meetings/<meeting_id>/recordings/registrants/questions" -> (),
    rate_limit = Light,
    scopes = ["recording:master", "cloud_recording:update:registration_questions:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRecordingRegistrationQuestions {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Custom questions, one entry each.
    pub custom_questions: Option<Vec<RegistrationQuestionCustomQuestion>>,
    /// Standard fields of the registration form, one entry each.
    pub questions: Option<Vec<Question>>,
}

/// Approves registrants to view a meeting's on-demand recording, or denies them.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ApproveOrDeny, IdRef};
/// use zoom_rest::meetings::master::UpdateMeetingRecordingRegistrantStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeetingRecordingRegistrantStatus::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
///     ApproveOrDeny::Approve,
/// )
/// .registrants(vec![IdRef::new().id("Zl3aVt0bQ9y")])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/cloud-recording/PUT/accounts/{accountId}/meetings/{meetingId}/recordings/registrants/status)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/meetings/<meeting_id>/recordings/registrants/status" -> (),
    rate_limit = Medium,
    scopes = ["recording:master", "cloud_recording:update:registrant_status:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMeetingRecordingRegistrantStatus {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// Whether the registrants are approved or denied.
    pub action: ApproveOrDeny,
    /// Registrants whose status to change, one entry each. At most 30 items.
    pub registrants: Option<Vec<IdRef>>,
}

/// Returns the cloud recording settings of one meeting.
///
/// The members about who may open the recording and how, such as its passcode, need the `View the recording content` permission. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetMeetingRecordingSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingRecordingSettings::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/cloud-recording/GET/accounts/{accountId}/meetings/{meetingId}/recordings/settings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/meetings/<meeting_id>/recordings/settings" -> MeetingRecordingSettings,
    rate_limit = Light,
    scopes = ["recording:master", "cloud_recording:read:recording_settings:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingRecordingSettings {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}

/// Updates the cloud recording settings of one meeting.
///
/// To change who may open the recording and how, such as its passcode, the user needs permissions to view recording content and to edit recordings. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::UpdateMeetingRecordingSettings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeetingRecordingSettings::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/cloud-recording/PATCH/accounts/{accountId}/meetings/{meetingId}/recordings/settings)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/meetings/<meeting_id>/recordings/settings" -> (),
    rate_limit = Light,
    scopes = ["recording:master", "cloud_recording:update:recording_settings:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMeetingRecordingSettings {
    /// ID of the sub-account.
    pub account_id: String,
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
/// Needs the setting that lets hosts delete cloud recordings. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::RecordingDeletionAction;
/// use zoom_rest::meetings::master::DeleteRecordingFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteRecordingFile::new("Zl3aVt0bQ9y", 85746065432_u64, "Zl3aVt0bQ9y")
///     .action(RecordingDeletionAction::Trash)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/cloud-recording/DELETE/accounts/{accountId}/meetings/{meetingId}/recordings/{recordingId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/meetings/<meeting_id>/recordings/<recording_id>" -> (),
    rate_limit = Light,
    scopes = ["recording:master", "cloud_recording:delete:recording_file:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// ID of one file of the cloud recording.
    pub recording_id: String,
    /// Whether to move the recording file to the trash or delete it permanently. Default: `trash`.
    pub action: Option<RecordingDeletionAction>,
}

/// Recovers one recording file of a meeting from the trash.
///
/// Possible for 30 days after deletion. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::RecoverSingleRecording;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RecoverSingleRecording::new("Zl3aVt0bQ9y", 85746065432_u64, "Zl3aVt0bQ9y")
///     .action("recover")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/cloud-recording/PUT/accounts/{accountId}/meetings/{meetingId}/recordings/{recordingId}/status)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/meetings/<meeting_id>/recordings/<recording_id>/status" -> (),
    rate_limit = Light,
    scopes = ["recording:master", "cloud_recording:update:recover_single_recording:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// ID of one file of the cloud recording.
    pub recording_id: String,
    /// What to do with the recording file. The only value is `recover`.
    pub action: Option<String>,
}

/// Recovers all deleted cloud recordings of one meeting from the trash.
///
/// Possible for 30 days after deletion; needs a Pro user with cloud recording. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::RecoverMeetingRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RecoverMeetingRecordings::new("Zl3aVt0bQ9y", "aDYlohsHRtCd4ii1uC2+hA==")
///     .action("recover")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/cloud-recording/PUT/accounts/{accountId}/meetings/{meetingUUID}/recordings/status)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/meetings/<meeting_uuid>/recordings/status" -> (),
    rate_limit = Light,
    scopes = ["recording:master", "cloud_recording:update:recover_meeting_recordings:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_uuid: MeetingUuid,
    /// What to do with the recordings. The only value is `recover`.
    pub action: Option<String>,
}

/// Lists the cloud recordings of all users of the account that `account_id` names.
///
/// Needs a Pro plan or higher with cloud recording; to download a recording with a passcode, send the access token in the `Authorization` header.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListAccountRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let meetings = ListAccountRecordings::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/cloud-recording/GET/accounts/{accountId}/recordings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/recordings" -> ListAccountRecordingsResponse,
    paginate = meetings: AccountRecordingMeeting,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = [
        "recording:master",
        "cloud_recording:read:list_account_recordings:master",
        "cloud_recording:read:list_account_recordings:admin",
    ],
    errors = [
        (200, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 200, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAccountRecordings {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Whether to include recordings made with an on-premise meeting connector.
    pub mc: Option<bool>,
}

/// Response to [`ListAccountRecordings`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAccountRecordingsResponse {
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
    /// Recorded meetings and webinars, one entry each.
    #[lossy]
    pub meetings: Vec<AccountRecordingMeeting>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recorded meeting or webinar of an account, with its recording files.
///
/// Element of `meetings` in [`ListAccountRecordingsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountRecordingMeeting {
    /// How long the meeting or webinar was scheduled to last, in minutes.
    pub duration: Option<i64>,
    /// ID of the user who hosts the meeting or webinar.
    pub host_id: Option<String>,
    /// Numeric ID of the meeting or webinar.
    pub id: Option<MeetingId>,
    /// Number of recording files of the meeting or webinar.
    pub recording_count: Option<i64>,
    /// Files that make up the recording, such as video, audio, chat and transcript.
    pub recording_files: Option<Vec<AccountRecordingMeetingRecordingFile>>,
    /// When the meeting or webinar began, in UTC.
    pub start_time: Option<DateTime>,
    /// Title of the meeting or webinar.
    pub topic: Option<String>,
    /// Size of all recording files together, in bytes.
    pub total_size: Option<i64>,
    /// Kind of meeting: instant (`1`), scheduled (`2`), recurring without (`3`) or with fixed times (`8`), with a Personal Meeting ID (`4`) or a personal audio conference (`7`); kind of webinar: single (`5`), recurring without (`6`) or with fixed times (`9`); or uploaded recording (`99`).
    #[wire("type")]
    pub kind: Option<i64>,
    /// UUID of the meeting or webinar on this occasion; each time that it takes place has a UUID of its own.
    pub uuid: Option<String>,
    /// Name of the zone of recording servers on the organization's premises; only for recordings that a recording connector made there.
    pub rc_zone: Option<String>,
    /// ID of the recorder on the organization's own servers: a hybrid recorder or a recording connector; absent for all other recordings.
    pub instance_id: Option<String>,
    /// Name of the Zoom Node service, which runs on the organization's own servers.
    pub service_name: Option<String>,
    /// Address of the network file system (NFS) with the recordings.
    pub external_storage_addr: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Recording file in an account's list, with its type, size and links.
///
/// Element of `recording_files` in [`AccountRecordingMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountRecordingMeetingRecordingFile {
    /// ID of the recording file.
    pub id: Option<String>,
    /// UUID of the recorded meeting or webinar.
    pub meeting_id: Option<Id>,
    /// When the recording began, in UTC.
    pub recording_start: Option<DateTime>,
    /// When the recording stopped, in UTC.
    pub recording_end: Option<DateTime>,
    /// Which view or part of the meeting the file holds, such as the gallery view, the audio alone or the chat.
    pub recording_type: Option<RecordingFileRecordingType>,
    /// Kind of file, such as video (`MP4`), audio (`M4A`) or chat messages (`CHAT`).
    pub file_type: Option<MeetingRecordingFileType>,
    /// Extension of the file name, which shows its format.
    pub file_extension: Option<FileExtension>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// URL where the recording can be opened and played.
    pub play_url: Option<String>,
    /// URL of the recording file; the download needs an access token.
    pub download_url: Option<String>,
    /// Path of the file on the customer's server; only for Zoom on-premise accounts.
    pub file_path: Option<String>,
    /// Whether the recording file is complete.
    pub status: Option<ArchivedFileStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of file, such as video (`MP4`), audio (`M4A`) or chat messages (`CHAT`).
///
/// Values of `file_type` in [`AccountRecordingMeetingRecordingFile`].
#[zoom_enum]
pub enum MeetingRecordingFileType {
    /// `MP4`: Video file.
    #[value("MP4")]
    Mp4,
    /// `M4A`: Audio-only file.
    #[value("M4A")]
    M4A,
    /// `CHAT`: Text file of the chat messages.
    #[value("CHAT")]
    Chat,
    /// `TRANSCRIPT`: Transcript of what was said, in VTT format.
    #[value("TRANSCRIPT")]
    Transcript,
    /// `CSV`: Polling data as comma-separated values.
    #[value("CSV")]
    Csv,
    /// `TB`: Timestamps of the recording, in JSON format.
    #[value("TB")]
    Tb,
    /// `CC`: Closed captions in VTT format.
    #[value("CC")]
    Cc,
    /// `CHAT_MESSAGE`: Chat messages in JSON format, together with deleted messages, waiting room chats and reactions.
    #[value("CHAT_MESSAGE")]
    ChatMessage,
    /// `SUMMARY`: Summary of the recording in JSON format.
    #[value("SUMMARY")]
    Summary,
    /// `TIMELINE`: Timestamps of the recording in JSON format; Zoom does not explain how it differs from `TB`.
    #[value("TIMELINE")]
    Timeline,
}

/// Lists all cloud recordings of one user.
///
/// Needs a Pro plan or higher and cloud recording on the user's account. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListAllRecordings;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let meetings = ListAllRecordings::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/cloud-recording/GET/accounts/{accountId}/users/{userId}/recordings)
#[zoom_endpoint(
    GET "/accounts/<account_id>/users/<user_id>/recordings" -> ListAllRecordingsResponse,
    paginate = meetings: AllRecordingMeeting,
    rate_limit = Medium,
    max_range = "1 month",
    scopes = ["recording:master", "cloud_recording:read:list_user_recordings:master"],
    errors = [
        (401, 124, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 3301, NO_RECORDING = "there is no recording"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAllRecordings {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// `true` to list recordings made with an on-premise meeting connector. Default: `false`.
    pub mc: Option<String>,
    /// Whether to list items in the trash. Default: `false`.
    pub trash: Option<bool>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Whether to list whole recordings in the trash (`meeting_recordings`) or single files (`recording_file`). Default: `meeting_recordings`.
    pub trash_type: Option<String>,
    /// Number of the meeting whose recordings to list.
    pub meeting_id: Option<MeetingId>,
}
