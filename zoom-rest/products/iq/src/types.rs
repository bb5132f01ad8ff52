//! Types used by several files.

use zoom_core::{Date, DateTime, zoom_enum, zoom_object};

/// Values of `period_type`.
#[zoom_enum]
pub enum PeriodType {
    /// `meetingStartTime`.
    #[value("meetingStartTime")]
    MeetingStartTime,
    /// `iqProcessedTime`.
    #[value("iqProcessedTime")]
    IqProcessedTime,
}

/// Values of `conversation_type`.
#[zoom_enum]
pub enum ConversationType {
    /// `all`.
    All,
    /// `meeting`.
    Meeting,
    /// `phone`.
    Phone,
}

/// Values of `callout_type`.
#[zoom_enum]
pub enum CalloutType {
    /// `engagingQuestions`.
    #[value("engagingQuestions")]
    EngagingQuestions,
    /// `nextSteps`.
    #[value("nextSteps")]
    NextSteps,
}

/// Values of `conversation_type`.
#[zoom_enum]
pub enum IdDownloadUrlConversationType {
    /// `meeting`.
    Meeting,
    /// `phone`.
    Phone,
}

/// Values of `primary_language`.
#[zoom_enum]
pub enum PrimaryLanguage {
    /// `en`.
    En,
    /// `es`.
    Es,
    /// `fr`.
    Fr,
    /// `de`.
    De,
    /// `it`.
    It,
    /// `zh`.
    Zh,
    /// `ru`.
    Ru,
    /// `uk`.
    Uk,
    /// `ja`.
    Ja,
    /// `ko`.
    Ko,
    /// `vi`.
    Vi,
    /// `pt`.
    Pt,
    /// `nl`.
    Nl,
    /// `hi`.
    Hi,
}

/// Element of `participants`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct Participant {
    /// Display name: required in requests.
    #[required(new)]
    pub display_name: Option<String>,
    /// Email.
    pub email: Option<String>,
}

/// Element of `timeline`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct Timeline {
    /// Start time in recording: required in requests.
    #[required(new)]
    pub start_time_in_recording: Option<String>,
    /// Participants: required in requests.
    #[required(new)]
    pub participants: Option<Vec<Participant>>,
}

/// Value of `deal`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationInformationDeal {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Stage.
    pub stage: Option<String>,
    /// Customer CRM account name.
    pub customer_crm_account_name: Option<String>,
    /// Close date.
    pub close_date: Option<Date>,
}

/// Response to [`GetIqConversationComments`](super::GetIqConversationComments) and [`GetConversationComments`](super::GetConversationComments).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IqConversationComments {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Comments.
    #[lossy]
    pub comments: Vec<Comment>,
}

/// Response to [`AddIqNewCommentsToConversation`](super::AddIqNewCommentsToConversation) and [`AddNewCommentsToConversation`](super::AddNewCommentsToConversation).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Comment {
    /// ID.
    pub id: Option<String>,
    /// Parent comment ID.
    pub parent_comment_id: Option<String>,
    /// User name.
    pub user_name: Option<String>,
    /// User email.
    pub user_email: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
    /// Comment.
    pub comment: Option<String>,
    /// Mention users.
    pub mention_users: Option<Vec<MentionUser>>,
    /// Mention teams.
    pub mention_teams: Option<Vec<MentionTeam>>,
    /// Whether it is private.
    pub is_private: Option<bool>,
    /// Time in recording.
    pub time_in_recording: Option<String>,
}

/// Element of `mention_users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MentionUser {
    /// User ID.
    pub user_id: Option<String>,
    /// User name.
    pub user_name: Option<String>,
}

/// Element of `mention_teams`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MentionTeam {
    /// Team ID.
    pub team_id: Option<String>,
    /// Team name.
    pub team_name: Option<String>,
}

/// Element of `smart_chapters`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmartChapter {
    /// Title.
    pub title: Option<String>,
    /// Summary.
    pub summary: Option<String>,
    /// Category.
    pub category: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
}

/// Response to [`GetIqConversationInteractions`](super::GetIqConversationInteractions) and [`GetConversationInteractions`](super::GetConversationInteractions).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IqConversationInteractions {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Participants.
    #[lossy]
    pub participants: Vec<ConversationInteractionParticipant>,
}

/// Element of `participants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationInteractionParticipant {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Speaker type.
    pub speaker_type: Option<SpeakerType>,
    /// Transcripts.
    pub transcripts: Option<Vec<Transcript>>,
    /// Metrics.
    pub metrics: Option<ConversationInteractionParticipantMetrics>,
}

/// Values of `speaker_type`.
#[zoom_enum]
pub enum SpeakerType {
    /// `rep`.
    Rep,
    /// `customer`.
    Customer,
}

/// Element of `transcripts`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Transcript {
    /// Item ID.
    pub item_id: Option<String>,
    /// Text.
    pub text: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
}

/// Value of `metrics`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationInteractionParticipantMetrics {
    /// Talk to listen ratio.
    pub talk_to_listen_ratio: Option<f64>,
    /// Longest monolog.
    pub longest_monolog: Option<f64>,
    /// Talk speed.
    pub talk_speed: Option<f64>,
    /// Filler words.
    pub filler_words: Option<f64>,
    /// Patience.
    pub patience: Option<f64>,
}

/// Value of `rater`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScorecardRater {
    /// Email.
    pub email: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
}

/// Value of `scale`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScorecardQuestionScale {
    /// Min score label.
    pub min_score_label: Option<String>,
    /// Max score label.
    pub max_score_label: Option<String>,
}

/// Part number etag.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PartNumberEtag {
    /// Part number.
    pub part_number: Option<i64>,
    /// Etag.
    pub etag: Option<String>,
}

/// Values of `method`.
#[zoom_enum]
pub enum CompleteMultipartUploadMethod {
    /// `CreateMultipartUpload`.
    #[value("CreateMultipartUpload")]
    CreateMultipartUpload,
    /// `CompleteMultipartUpload`.
    #[value("CompleteMultipartUpload")]
    CompleteMultipartUpload,
}

/// Value of `params`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CompleteMultipartUploadParams {
    /// File name.
    pub file_name: Option<String>,
    /// Main file ID.
    pub main_file_id: Option<String>,
    /// Upload context.
    pub upload_context: Option<String>,
    /// Part number etags.
    pub part_number_etags: Option<Vec<PartNumberEtag>>,
}

/// Values of `type`.
#[zoom_enum]
pub enum UserPlaylistType {
    /// `All`.
    #[value("All")]
    All,
    /// `Normal`.
    #[value("Normal")]
    Normal,
    /// `Smart`.
    #[value("Smart")]
    Smart,
    /// `Favorite`.
    #[value("Favorite")]
    Favorite,
}

/// Response to [`GetIqUserPlaylist`](super::GetIqUserPlaylist) and [`GetUserPlaylist`](super::GetUserPlaylist).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IqUserPlaylist {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Playlists.
    #[lossy]
    pub playlists: Vec<Playlist>,
}

/// Element of `playlists`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Playlist {
    /// Playlist ID.
    pub playlist_id: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Playlist name.
    pub playlist_name: Option<String>,
    /// Number of conversations.
    pub number_of_conversations: Option<i64>,
    /// Following.
    pub following: Option<bool>,
    /// Created by.
    pub created_by: Option<String>,
}
