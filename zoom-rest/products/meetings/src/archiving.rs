//! Archiving: 6 operations.

use zoom_core::{DateOrDateTime, DateTime, MeetingId, MeetingUuid, Secret, zoom_endpoint, zoom_enum, zoom_object};

/// List archived files.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListArchivedFiles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let meetings = ListArchivedFiles::new()
///     .page_size(300)
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/archive_files" -> ListArchivedFilesResponse,
    paginate = meetings: Meeting,
    rate_limit = Medium,
    max_range = "7 days",
    scopes = [
        "recording:read:admin",
        "archiving:read:list_archived_files:admin",
        "archiving:read:list_archived_files:master",
    ],
    errors = [(400, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListArchivedFiles {
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Query date type: defaults to `meeting_start_time`.
    pub query_date_type: Option<QueryDateType>,
    /// Group ID.
    ///
    /// Deprecated by Zoom.
    pub group_id: Option<String>,
    /// Group IDs.
    pub group_ids: Option<String>,
}

/// Values of `query_date_type`.
#[zoom_enum]
pub enum QueryDateType {
    /// `meeting_start_time`.
    MeetingStartTime,
    /// `archive_complete_time`.
    ArchiveCompleteTime,
}

/// Response to [`ListArchivedFiles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListArchivedFilesResponse {
    /// From.
    pub from: Option<DateTime>,
    /// Meetings.
    #[lossy]
    pub meetings: Vec<Meeting>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// To.
    pub to: Option<DateTime>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Response to [`GetMeetingArchivedFiles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Meeting {
    /// Account name.
    pub account_name: Option<String>,
    /// Archive files.
    pub archive_files: Option<Vec<ArchiveFile>>,
    /// Complete time.
    pub complete_time: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Duration in second.
    pub duration_in_second: Option<i64>,
    /// Host ID.
    pub host_id: Option<String>,
    /// ID.
    pub id: Option<MeetingId>,
    /// Is breakout room.
    pub is_breakout_room: Option<bool>,
    /// Meeting type.
    pub meeting_type: Option<MeetingType>,
    /// Parent meeting ID.
    pub parent_meeting_id: Option<String>,
    /// Recording count.
    pub recording_count: Option<i64>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Topic.
    pub topic: Option<String>,
    /// Total size.
    pub total_size: Option<i64>,
    /// Type: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `100`.
    #[wire("type")]
    pub kind: Option<i64>,
    /// UUID.
    pub uuid: Option<String>,
    /// Status.
    pub status: Option<ArchivedFileStatus>,
    /// Group ID.
    pub group_id: Option<String>,
    /// Physical files.
    pub physical_files: Option<Vec<PhysicalFile>>,
}

/// Element of `archive_files`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ArchiveFile {
    /// Download URL.
    pub download_url: Option<String>,
    /// File extension.
    pub file_extension: Option<String>,
    /// File path.
    pub file_path: Option<String>,
    /// File size.
    pub file_size: Option<i64>,
    /// File type.
    pub file_type: Option<FileType>,
    /// ID.
    pub id: Option<String>,
    /// Individual.
    pub individual: Option<bool>,
    /// Participant email.
    pub participant_email: Option<String>,
    /// Participant join time.
    pub participant_join_time: Option<DateTime>,
    /// Participant leave time.
    pub participant_leave_time: Option<DateTime>,
    /// Recording type.
    pub recording_type: Option<RecordingType>,
    /// Status.
    pub status: Option<ArchiveFileStatus>,
    /// Encryption fingerprint.
    pub encryption_fingerprint: Option<String>,
    /// Number of messages.
    pub number_of_messages: Option<i64>,
    /// Storage location.
    pub storage_location: Option<StorageLocation>,
    /// Auto delete.
    pub auto_delete: Option<bool>,
}

/// Values of `file_type`.
#[zoom_enum]
pub enum FileType {
    /// `MP4`.
    #[value("MP4")]
    Mp4,
    /// `M4A`.
    #[value("M4A")]
    M4A,
    /// `CHAT`.
    #[value("CHAT")]
    Chat,
    /// `CC`.
    #[value("CC")]
    Cc,
    /// `CHAT_MESSAGE`.
    #[value("CHAT_MESSAGE")]
    ChatMessage,
    /// `TRANSCRIPT`.
    #[value("TRANSCRIPT")]
    Transcript,
    /// `SUB_GROUP_MEMBER_LOG`.
    #[value("SUB_GROUP_MEMBER_LOG")]
    SubGroupMemberLog,
    /// `AIC_COVERSATION`.
    #[value("AIC_COVERSATION")]
    AicCoversation,
}

/// Values of `recording_type`.
#[zoom_enum]
pub enum RecordingType {
    /// `shared_screen_with_speaker_view`.
    SharedScreenWithSpeakerView,
    /// `audio_only`.
    AudioOnly,
    /// `chat_file`.
    ChatFile,
    /// `closed_caption`.
    ClosedCaption,
    /// `chat_message`.
    ChatMessage,
    /// `audio_transcript`.
    AudioTranscript,
    /// `aic_conversation`.
    AicConversation,
}

/// Values of `status`.
#[zoom_enum]
pub enum ArchiveFileStatus {
    /// `completed`.
    Completed,
    /// `processing`.
    Processing,
    /// `failed`.
    Failed,
}

/// Values of `storage_location`.
#[zoom_enum]
pub enum StorageLocation {
    /// `US`.
    #[value("US")]
    Us,
    /// `AU`.
    #[value("AU")]
    Au,
    /// `BR`.
    #[value("BR")]
    Br,
    /// `CA`.
    #[value("CA")]
    Ca,
    /// `EU`.
    #[value("EU")]
    Eu,
    /// `IN`.
    #[value("IN")]
    In,
    /// `JP`.
    #[value("JP")]
    Jp,
    /// `SG`.
    #[value("SG")]
    Sg,
    /// `CH`.
    #[value("CH")]
    Ch,
}

/// Values of `meeting_type`.
#[zoom_enum]
pub enum MeetingType {
    /// `internal`.
    Internal,
    /// `external`.
    External,
}

/// Values of `status`.
#[zoom_enum]
pub enum ArchivedFileStatus {
    /// `completed`.
    Completed,
    /// `processing`.
    Processing,
}

/// Element of `physical_files`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PhysicalFile {
    /// File ID.
    pub file_id: Option<String>,
    /// File name.
    pub file_name: Option<String>,
    /// File size.
    pub file_size: Option<i64>,
    /// Download URL.
    pub download_url: Option<String>,
}

/// Get archived file statistics.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetArchivedFileStatistics;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetArchivedFileStatistics::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/archive_files/statistics" -> ArchivedFileStatistics,
    rate_limit = Medium,
    max_range = "7 days",
    scopes = ["recording:read:admin", "archiving:read:archived_file_statistics:admin"],
    errors = [(400, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetArchivedFileStatistics {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
}

/// Response to [`GetArchivedFileStatistics`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ArchivedFileStatistics {
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Statistic by file extension.
    pub statistic_by_file_extension: Option<StatisticByFileExtension>,
    /// Statistic by file status.
    pub statistic_by_file_status: Option<StatisticByFileStatus>,
}

/// Value of `statistic_by_file_extension`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StatisticByFileExtension {
    /// Mp4 file count.
    pub mp4_file_count: Option<i64>,
    /// M4a file count.
    pub m4a_file_count: Option<i64>,
    /// Txt file count.
    pub txt_file_count: Option<i64>,
    /// Json file count.
    pub json_file_count: Option<i64>,
    /// Vtt file count.
    pub vtt_file_count: Option<i64>,
}

/// Value of `statistic_by_file_status`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct StatisticByFileStatus {
    /// Processing file count.
    pub processing_file_count: Option<i64>,
    /// Completed file count.
    pub completed_file_count: Option<i64>,
    /// Failed file count.
    pub failed_file_count: Option<i64>,
}

/// Update archived file auto delete status.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateArchivedFileAutoDeleteStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateArchivedFileAutoDeleteStatus::new("Zl3aVt0bQ9y", true).send(client).await?;
/// # Ok(())
/// # }
/// ```
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
    /// File ID.
    pub file_id: String,
    /// Auto delete.
    pub auto_delete: bool,
}

/// Get meeting archive token for local archiving.
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
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/jointoken/local_archiving" -> MeetingArchiveTokenForLocalArchiving,
    rate_limit = Light,
    scopes = ["meeting_token:read:admin:local_archiving", "meeting:read:local_archiving_token:admin"],
    errors = [
        (400, 300, "the meeting is invalid"),
        (400, 3000, "permission denied"),
        (400, 124, "another kind of authorization is required"),
        (400, 3161, "permission denied"),
        (404, 300, "the meeting does not exist"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingArchiveTokenForLocalArchiving {
    /// Meeting ID.
    pub meeting_id: MeetingId,
}

/// Response to [`GetMeetingArchiveTokenForLocalArchiving`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingArchiveTokenForLocalArchiving {
    /// Expire in: always `120`.
    pub expire_in: Option<i64>,
    /// Token.
    pub token: Option<Secret>,
}

/// Get meeting archived files.
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
#[zoom_endpoint(
    GET "/past_meetings/<meeting_uuid>/archive_files" -> Meeting,
    rate_limit = Light,
    scopes = ["recording:read", "archiving:read:archived_files:admin", "archiving:read:archived_files"],
    errors = [(404, 3001, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingArchivedFiles {
    /// Meeting UUID.
    pub meeting_uuid: MeetingUuid,
}

/// Delete meeting archived files.
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
#[zoom_endpoint(
    DELETE "/past_meetings/<meeting_uuid>/archive_files" -> (),
    rate_limit = Light,
    scopes = ["recording:write:admin", "archiving:delete:archived_files:admin"],
    errors = [(400, 200, "not available for this kind of account"), (404, 3001, "the meeting does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMeetingArchivedFiles {
    /// Meeting UUID.
    pub meeting_uuid: MeetingUuid,
}
