//! Archiving: 6 operations.

use zoom_core::{
    DateOrDateTime, DateTime, Extra, MeetingId, MeetingUuid, Secret, zoom_endpoint, zoom_enum, zoom_object,
};

/// Lists the archived meeting and webinar files of an account.
///
/// Needs Meeting and Webinar Archiving, which Zoom Support turns on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListArchivedFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let meetings = ListArchivedFiles::new()
///     .from("2026-01-25T00:00:00Z".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31T00:00:00Z".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/archiving/GET/archive_files)
#[zoom_endpoint(
    GET "/archive_files" -> ListArchivedFilesResponse,
    paginate = meetings: ArchivedMeeting,
    rate_limit = Medium,
    max_range = "7 days",
    scopes = [
        "recording:read:admin",
        "archiving:read:list_archived_files:admin",
        "archiving:read:list_archived_files:master",
    ],
    errors = [(400, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListArchivedFiles {
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Which timestamp the requested date range applies to. Default: `meeting_start_time`.
    pub query_date_type: Option<QueryDateType>,
    /// ID of the group whose users the entries are limited to; replaced by `group_ids`.
    ///
    /// Deprecated by Zoom.
    pub group_id: Option<String>,
    /// Keeps only entries of users in one of these groups, IDs separated by commas.
    pub group_ids: Option<String>,
}

/// Which timestamp the requested date range applies to.
///
/// Values of `query_date_type` in [`ListArchivedFiles`].
#[zoom_enum]
pub enum QueryDateType {
    /// `meeting_start_time`: When the meeting started.
    MeetingStartTime,
    /// `archive_complete_time`: When archiving was finished.
    ArchiveCompleteTime,
}

/// Response to [`ListArchivedFiles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListArchivedFilesResponse {
    /// Start of the date range that the entries cover.
    pub from: Option<DateTime>,
    /// Archived meetings and webinars, one entry each.
    #[lossy]
    pub meetings: Vec<ArchivedMeeting>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// End of the date range that the entries cover, not before `from`.
    pub to: Option<DateTime>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Meeting or webinar with its archived files.
///
/// Response to [`GetMeetingArchivedFiles`].
///
/// Element of `meetings` in [`ListArchivedFilesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ArchivedMeeting {
    /// Name of the Zoom account of the user; Zoom does not say which user, presumably the host.
    pub account_name: Option<String>,
    /// Archived files of the meeting or webinar, one entry each.
    pub archive_files: Option<Vec<ArchiveFile>>,
    /// When the archive of the meeting or webinar was complete, in UTC.
    pub complete_time: Option<String>,
    /// How long the meeting or webinar was scheduled to last, in minutes.
    pub duration: Option<i64>,
    /// How long the meeting or webinar lasted, in seconds.
    pub duration_in_second: Option<i64>,
    /// ID of the user who hosts the meeting or webinar.
    pub host_id: Option<String>,
    /// ID of the meeting or webinar, as a number.
    pub id: Option<MeetingId>,
    /// Whether the archived meeting is a breakout room.
    pub is_breakout_room: Option<bool>,
    /// Whether the meeting belongs to the account (`internal`) or to another one (`external`).
    pub meeting_type: Option<MeetingType>,
    /// UUID of the main meeting; returned only for a breakout room.
    pub parent_meeting_id: Option<String>,
    /// Number of archived files of the meeting or webinar.
    pub recording_count: Option<i64>,
    /// When the meeting or webinar began, in UTC.
    pub start_time: Option<DateTime>,
    /// IANA time zone of the meeting or webinar.
    pub timezone: Option<String>,
    /// Title of the meeting or webinar.
    pub topic: Option<String>,
    /// Size of all archived files together, in bytes.
    pub total_size: Option<i64>,
    /// Kind of meeting or webinar: instant (`1`), scheduled (`2`; webinar `5`), recurring without (`3`, `6`) or with fixed times (`8`, `9`), personal room (`4`), audio conference (`7`) or breakout room (`100`).
    #[wire("type")]
    pub kind: Option<i64>,
    /// UUID of this instance of the meeting or webinar.
    pub uuid: Option<String>,
    /// Whether the archive of the meeting or webinar has been processed.
    pub status: Option<ArchivedFileStatus>,
    /// IDs of the participants' primary groups, separated by commas; only for people of the account.
    pub group_id: Option<String>,
    /// Further files in the archive, such as images, one entry each.
    pub physical_files: Option<Vec<PhysicalFile>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Archived file of a meeting or webinar, with its type, size and link.
///
/// Element of `archive_files` in [`ArchivedMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ArchiveFile {
    /// URL of the archived file; the download needs an access token.
    pub download_url: Option<String>,
    /// Extension of the file name, which shows its format.
    pub file_extension: Option<String>,
    /// Path of the file on the customer's server; only for Zoom on-premise accounts.
    pub file_path: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// Format or kind of the archived file, such as `MP4` video or `CHAT` text.
    pub file_type: Option<FileType>,
    /// ID of the archive file.
    pub id: Option<String>,
    /// Whether the file holds a single participant instead of the whole meeting.
    pub individual: Option<bool>,
    /// Email address of the recorded participant; usually empty for people outside the account.
    pub participant_email: Option<String>,
    /// When the recorded participant joined, or when the recording of the whole meeting began.
    pub participant_join_time: Option<DateTime>,
    /// When the recorded participant left, or when the recording of the whole meeting ended.
    pub participant_leave_time: Option<DateTime>,
    /// Which view or content was recorded in the file, such as the shared screen with the speaker or only the sound.
    pub recording_type: Option<RecordingType>,
    /// How far the processing of the archived file has come.
    pub status: Option<ArchiveFileStatus>,
    /// SHA-256 fingerprint of the archived file.
    pub encryption_fingerprint: Option<String>,
    /// How many messages the chat file holds; only for a `JSON` or `TXT` file.
    pub number_of_messages: Option<i64>,
    /// Country or region where the archived file is stored.
    pub storage_location: Option<StorageLocation>,
    /// Whether the archived file is deleted automatically.
    pub auto_delete: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Format or kind of the archived file, such as `MP4` video or `CHAT` text.
///
/// Values of `file_type` in [`ArchiveFile`].
#[zoom_enum]
pub enum FileType {
    /// `MP4`: Video file.
    #[value("MP4")]
    Mp4,
    /// `M4A`: Audio-only file.
    #[value("M4A")]
    M4A,
    /// `CHAT`: Text file of the chat messages.
    #[value("CHAT")]
    Chat,
    /// `CC`: Closed captions in VTT format.
    #[value("CC")]
    Cc,
    /// `CHAT_MESSAGE`: JSON file of chat messages, with those deleted or from the waiting room, and reactions.
    #[value("CHAT_MESSAGE")]
    ChatMessage,
    /// `TRANSCRIPT`: What was said, in text form.
    #[value("TRANSCRIPT")]
    Transcript,
    /// `SUB_GROUP_MEMBER_LOG`: JSON log of who entered and left a subgroup, a term that Zoom does not explain here.
    #[value("SUB_GROUP_MEMBER_LOG")]
    SubGroupMemberLog,
    /// `AIC_COVERSATION`: JSON archive of AI Companion content.
    #[value("AIC_COVERSATION")]
    AicCoversation,
}

/// Which view or content was recorded in the file, such as the shared screen with the speaker or only the sound.
///
/// Values of `recording_type` in [`ArchiveFile`].
#[zoom_enum]
pub enum RecordingType {
    /// `shared_screen_with_speaker_view`: Shared screen together with the active speaker.
    SharedScreenWithSpeakerView,
    /// `audio_only`: Sound without video.
    AudioOnly,
    /// `chat_file`: Plain text file of the chat messages.
    ChatFile,
    /// `closed_caption`: A file of captions.
    ClosedCaption,
    /// `chat_message`: JSON file of the chat, with waiting room chat, deleted messages and reactions too.
    ChatMessage,
    /// `audio_transcript`: Speech turned into text.
    AudioTranscript,
    /// `aic_conversation`: A conversation with AI Companion.
    AicConversation,
}

/// How far the processing of the archived file has come.
///
/// Values of `status` in [`ArchiveFile`].
#[zoom_enum]
pub enum ArchiveFileStatus {
    /// `completed`: Processing is finished.
    Completed,
    /// `processing`: Processing is not finished yet.
    Processing,
    /// `failed`: The file could not be processed.
    Failed,
}

/// Country or region where the archived file is stored.
///
/// Values of `storage_location` in [`ArchiveFile`].
#[zoom_enum]
pub enum StorageLocation {
    /// `US`: Stored in the United States.
    #[value("US")]
    Us,
    /// `AU`: Stored in Australia.
    #[value("AU")]
    Au,
    /// `BR`: Stored in Brazil.
    #[value("BR")]
    Br,
    /// `CA`: Stored in Canada.
    #[value("CA")]
    Ca,
    /// `EU`: Stored in Europe.
    #[value("EU")]
    Eu,
    /// `IN`: Stored in India.
    #[value("IN")]
    In,
    /// `JP`: Stored in Japan.
    #[value("JP")]
    Jp,
    /// `SG`: Stored in Singapore.
    #[value("SG")]
    Sg,
    /// `CH`: Stored in Switzerland.
    #[value("CH")]
    Ch,
}

/// Whether the meeting belongs to the account (`internal`) or to another one (`external`).
///
/// Values of `meeting_type` in [`ArchivedMeeting`].
#[zoom_enum]
pub enum MeetingType {
    /// `internal`: A meeting within the account.
    Internal,
    /// `external`: A meeting of another account; its ID, host ID, and topic are left out.
    External,
}

/// Whether the archive of the meeting or webinar has been processed.
///
/// Values of `status` in [`ArchivedMeeting`].
#[zoom_enum]
pub enum ArchivedFileStatus {
    /// `completed`: Processing is finished.
    Completed,
    /// `processing`: Processing is not finished yet.
    Processing,
}

/// Further file in the archive of a meeting or webinar, such as an image, with its name, size and download link.
///
/// Element of `physical_files` in [`ArchivedMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhysicalFile {
    /// ID of the file in the archive.
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// URL of the file; the download needs an access token.
    pub download_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns statistics on the archived meeting and webinar files of an account.
///
/// Needs Meeting and Webinar Archiving, which Zoom Support turns on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetArchivedFileStatistics;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetArchivedFileStatistics::new()
///     .from("2026-01-25T00:00:00Z".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31T00:00:00Z".parse::<zoom_core::DateOrDateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/archiving/GET/archive_files/statistics)
#[zoom_endpoint(
    GET "/archive_files/statistics" -> ArchivedFileStatistics,
    rate_limit = Medium,
    max_range = "7 days",
    scopes = ["recording:read:admin", "archiving:read:archived_file_statistics:admin"],
    errors = [(400, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetArchivedFileStatistics {
    /// Start of the date range that the statistics cover.
    pub from: Option<DateOrDateTime>,
    /// End of the date range that the statistics cover, not before `from`.
    pub to: Option<DateOrDateTime>,
}

/// Response to [`GetArchivedFileStatistics`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ArchivedFileStatistics {
    /// Start of the date range that the statistics cover.
    pub from: Option<DateTime>,
    /// End of the date range that the statistics cover, not before `from`.
    pub to: Option<DateTime>,
    /// Number of archived meetings and webinars in the date range.
    pub total_records: Option<i64>,
    /// Number of archived files by file extension.
    pub statistic_by_file_extension: Option<StatisticByFileExtension>,
    /// Number of archived files by status.
    pub statistic_by_file_status: Option<StatisticByFileStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Number of archived files by file extension.
///
/// Value of `statistic_by_file_extension` in [`ArchivedFileStatistics`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StatisticByFileExtension {
    /// Number of MP4 files.
    pub mp4_file_count: Option<i64>,
    /// Number of M4A files.
    pub m4a_file_count: Option<i64>,
    /// Number of TXT files.
    pub txt_file_count: Option<i64>,
    /// Number of JSON files.
    pub json_file_count: Option<i64>,
    /// Number of VTT files.
    pub vtt_file_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Number of archived files by status.
///
/// Value of `statistic_by_file_status` in [`ArchivedFileStatistics`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StatisticByFileStatus {
    /// Number of files that are being processed.
    pub processing_file_count: Option<i64>,
    /// Number of files that are complete.
    pub completed_file_count: Option<i64>,
    /// Number of files that failed.
    pub failed_file_count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates whether one archived file is deleted automatically.
///
/// Zoom Support must turn on archiving and the option to disable automatic deletion.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateArchivedFileAutoDeleteStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateArchivedFileAutoDeleteStatus::new("Zl3aVt0bQ9y", false).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/archiving/PATCH/archive_files/{fileId})
#[zoom_endpoint(
    PATCH "/archive_files/<file_id>" -> (),
    rate_limit = Light,
    scopes = [
        "recording:write",
        "recording:write:admin",
        "archiving:update:archived_file_auto_delete_status",
        "archiving:update:archived_file_auto_delete_status:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateArchivedFileAutoDeleteStatus {
    /// ID of the file.
    pub file_id: String,
    /// Whether the archived file is deleted automatically.
    pub auto_delete: bool,
}

/// Returns a token with which a Meeting SDK app or bot can archive a meeting's raw audio and video live.
///
/// The host needs a Pro plan or higher and the Archive meetings and webinars setting on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingArchiveTokenForLocalArchiving;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingArchiveTokenForLocalArchiving::new(85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/archiving/GET/meetings/{meetingId}/jointoken/local_archiving)
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/jointoken/local_archiving" -> MeetingArchiveTokenForLocalArchiving,
    rate_limit = Light,
    scopes = ["meeting_token:read:admin:local_archiving", "meeting:read:local_archiving_token:admin"],
    errors = [
        (400, 300, INVALID_MEETING = "the meeting is invalid"),
        (400, 3000, PERMISSION_DENIED_3000 = "permission denied"),
        (400, 124, ANOTHER_KIND_OF_AUTHORIZATION_REQUIRED = "another kind of authorization is required"),
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (404, 300, MEETING_DOES_NOT_EXIST_300 = "the meeting does not exist"),
        (404, 3001, MEETING_DOES_NOT_EXIST_3001 = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingArchiveTokenForLocalArchiving {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
}

/// Response to [`GetMeetingArchiveTokenForLocalArchiving`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingArchiveTokenForLocalArchiving {
    /// How long the token stays valid, in seconds. Always `120`.
    pub expire_in: Option<i64>,
    /// Token with which to archive the meeting.
    pub token: Option<Secret>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the archived files of one past meeting instance.
///
/// Needs Meeting and Webinar Archiving, which Zoom Support turns on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingArchivedFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingArchivedFiles::new("aDYlohsHRtCd4ii1uC2+hA==")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/archiving/GET/past_meetings/{meetingUUID}/archive_files)
#[zoom_endpoint(
    GET "/past_meetings/<meeting_uuid>/archive_files" -> ArchivedMeeting,
    rate_limit = Light,
    scopes = ["recording:read", "archiving:read:archived_files:admin", "archiving:read:archived_files"],
    errors = [(404, 3001, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingArchivedFiles {
    /// UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_uuid: MeetingUuid,
}

/// Deletes all archived files of one past meeting.
///
/// Needs Meeting and Webinar Archiving, which Zoom Support turns on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteMeetingArchivedFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMeetingArchivedFiles::new("aDYlohsHRtCd4ii1uC2+hA==").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/archiving/DELETE/past_meetings/{meetingUUID}/archive_files)
#[zoom_endpoint(
    DELETE "/past_meetings/<meeting_uuid>/archive_files" -> (),
    rate_limit = Light,
    scopes = ["recording:write:admin", "archiving:delete:archived_files:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMeetingArchivedFiles {
    /// UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_uuid: MeetingUuid,
}
