//! Types used by several files.

use zoom_core::{Date, DateTime, Extra, zoom_enum, zoom_object};

/// Which time of a conversation the queried period refers to, such as the meeting's start.
///
/// Values of `period_type` in [`ListIqConversations`](super::ListIqConversations) and [`ListConversations`](super::ListConversations).
#[zoom_enum]
pub enum PeriodType {
    /// `meetingStartTime`: When the meeting started.
    #[value("meetingStartTime")]
    MeetingStartTime,
    /// `iqProcessedTime`: When Zoom IQ, now called Zoom Revenue Accelerator, analyzed the conversation.
    #[value("iqProcessedTime")]
    IqProcessedTime,
}

/// Kind of conversations to return: meetings, phone calls or both.
///
/// Values of `conversation_type` in [`ListIqConversations`](super::ListIqConversations) and [`ListConversations`](super::ListConversations).
#[zoom_enum]
pub enum ConversationType {
    /// `all`: Meetings and phone calls.
    All,
    /// `meeting`: Conversations held in Zoom meetings.
    Meeting,
    /// `phone`: Conversations held on the telephone.
    Phone,
}

/// Indicator that conversations must contain to be listed: engaging questions or next steps.
///
/// Values of `callout_type` in [`ListIqConversations`](super::ListIqConversations) and other types.
#[zoom_enum]
pub enum CalloutType {
    /// `engagingQuestions`: Only conversations in which an engaging question was asked.
    #[value("engagingQuestions")]
    EngagingQuestions,
    /// `nextSteps`: Only conversations in which next steps were named.
    #[value("nextSteps")]
    NextSteps,
}

/// Whether the conversation was a meeting or a phone call.
///
/// Values of `conversation_type` in [`AddConversationByFile`](super::AddConversationByFile) and [`AddConversation`](super::AddConversation).
#[zoom_enum]
pub enum AddConversationByFileConversationType {
    /// `meeting`: The conversation took place in a meeting.
    Meeting,
    /// `phone`: The conversation was a phone call.
    Phone,
}

/// Main language spoken in the conversation.
///
/// Values of `primary_language` in [`AddConversationByFile`](super::AddConversationByFile) and [`AddConversation`](super::AddConversation).
#[zoom_enum]
pub enum PrimaryLanguage {
    /// `en`: The English language.
    En,
    /// `es`: The Spanish language.
    Es,
    /// `fr`: The French language.
    Fr,
    /// `de`: The German language.
    De,
    /// `it`: The Italian language.
    It,
    /// `zh`: The Chinese language.
    Zh,
    /// `ru`: The Russian language.
    Ru,
    /// `uk`: The Ukrainian language.
    Uk,
    /// `ja`: The Japanese language.
    Ja,
    /// `ko`: The Korean language.
    Ko,
    /// `vi`: The Vietnamese language.
    Vi,
    /// `pt`: The Portuguese language.
    Pt,
    /// `nl`: The Dutch language.
    Nl,
    /// `hi`: The Hindi language.
    Hi,
}

/// Participant or speaker in a conversation, by name and email address.
///
/// Element of `participants` in [`AddConversationByFile`](super::AddConversationByFile) and other types.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct Participant {
    /// Name of the participant. Required in requests.
    #[required(new)]
    pub display_name: Option<String>,
    /// Email address of the participant.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Moment of a recording at which certain participants speak.
///
/// Element of `timeline` in [`AddConversationByFile`](super::AddConversationByFile) and [`AddConversation`](super::AddConversation).
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct Timeline {
    /// Time in the recording at which the speech begins, as `HH:mm:ss.SSS`. Required in requests.
    #[required(new)]
    pub start_time_in_recording: Option<String>,
    /// Participants who speak at this point of the recording. Required in requests.
    #[required(new)]
    pub participants: Option<Vec<Participant>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deal that the conversation belongs to.
///
/// Value of `deal` in [`IqConversationInformation`](super::IqConversationInformation) and [`ConversationInformation`](super::ConversationInformation).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationInformationDeal {
    /// ID of the deal.
    pub id: Option<String>,
    /// Name of the deal.
    pub name: Option<String>,
    /// Step in the sales process that the deal has reached.
    pub stage: Option<String>,
    /// CRM account name of the deal's customer.
    pub customer_crm_account_name: Option<String>,
    /// Date on which the deal was or is expected to be closed.
    pub close_date: Option<Date>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`GetIqConversationComments`](super::GetIqConversationComments) and [`GetConversationComments`](super::GetConversationComments).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IqConversationComments {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Comments on the conversation, one entry each.
    #[lossy]
    pub comments: Vec<Comment>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`AddIqConversationComments`](super::AddIqConversationComments) and [`AddConversationComments`](super::AddConversationComments).
///
/// Element of `comments` in [`IqConversationComments`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Comment {
    /// ID of the comment.
    pub id: Option<String>,
    /// ID of the comment to which this one replies.
    pub parent_comment_id: Option<String>,
    /// Name of the user who commented.
    pub user_name: Option<String>,
    /// Email address of the user who commented.
    pub user_email: Option<String>,
    /// When the comment was added.
    pub created_time: Option<DateTime>,
    /// When the comment was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// Text of the comment on the conversation.
    pub comment: Option<String>,
    /// Users whom the comment mentions.
    pub mention_users: Option<Vec<MentionUser>>,
    /// Teams that the comment mentions.
    pub mention_teams: Option<Vec<MentionTeam>>,
    /// Whether the comment is private rather than public; Zoom does not explain who can read a private one.
    pub is_private: Option<bool>,
    /// Point in the recording that the comment refers to, as `HH:mm:ss`.
    pub time_in_recording: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User that a comment mentions.
///
/// Element of `mention_users` in [`Comment`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MentionUser {
    /// ID of the mentioned user.
    pub user_id: Option<String>,
    /// Name of the mentioned user.
    pub user_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Team that a comment mentions.
///
/// Element of `mention_teams` in [`Comment`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MentionTeam {
    /// ID of the team mentioned in the comment.
    pub team_id: Option<String>,
    /// Name of the team mentioned in the comment.
    pub team_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Chapter of a conversation, with its title, summary and times.
///
/// Element of `smart_chapters` in [`IqConversationContentAnalysis`](super::IqConversationContentAnalysis) and [`GetConversationContentAnalysisResponse`](super::GetConversationContentAnalysisResponse).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmartChapter {
    /// Heading of the chapter.
    pub title: Option<String>,
    /// Text that sums up the chapter.
    pub summary: Option<String>,
    /// Category to which the chapter belongs; Zoom does not list the possible ones.
    pub category: Option<String>,
    /// When the chapter in the conversation begins.
    pub start_time: Option<DateTime>,
    /// When the chapter in the conversation ends.
    pub end_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`GetIqConversationInteractions`](super::GetIqConversationInteractions) and [`GetConversationInteractions`](super::GetConversationInteractions).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IqConversationInteractions {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Participants of the conversation, one entry each.
    #[lossy]
    pub participants: Vec<ConversationInteractionParticipant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant in a conversation, with what was said and the speaking metrics.
///
/// Element of `participants` in [`IqConversationInteractions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationInteractionParticipant {
    /// ID of the person who speaks; empty for people who are not signed in.
    pub user_id: Option<String>,
    /// Name of the participant.
    pub display_name: Option<String>,
    /// Email address of the participant; usually empty for people from outside the account.
    pub email: Option<String>,
    /// Whether the person is a sales representative or a customer.
    pub speaker_type: Option<SpeakerType>,
    /// What the participant said, one entry each.
    pub transcripts: Option<Vec<Transcript>>,
    /// How the participant spoke, in numbers.
    pub metrics: Option<ConversationParticipantMetrics>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Side of a person in a conversation: sales representative or customer.
///
/// Values of `speaker_type` and `type` in [`ConversationInteractionParticipant`] and [`ConversationInformationParticipant`](super::ConversationInformationParticipant).
#[zoom_enum]
pub enum SpeakerType {
    /// `rep`: A sales representative.
    Rep,
    /// `customer`: A customer.
    Customer,
}

/// Piece of a transcript that one participant said, with its times.
///
/// Element of `transcripts` in [`ConversationInteractionParticipant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Transcript {
    /// ID of the item in the transcript.
    pub item_id: Option<String>,
    /// Words spoken, as text.
    pub text: Option<String>,
    /// When the words in the transcript begin.
    pub start_time: Option<DateTime>,
    /// When the words in the transcript end.
    pub end_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the participant spoke, in numbers.
///
/// Value of `metrics` in [`ConversationInteractionParticipant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationParticipantMetrics {
    /// Time spent talking compared to time spent listening.
    pub talk_to_listen_ratio: Option<f64>,
    /// Longest time that the participant spoke without a break. In seconds.
    pub longest_monolog: Option<f64>,
    /// Words per minute.
    pub talk_speed: Option<f64>,
    /// Filler words per minute, such as "um".
    pub filler_words: Option<f64>,
    /// Average time that the speaker waited after others before speaking. In seconds.
    pub patience: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User who gave the score.
///
/// Value of `rater` in [`Scorecard`](super::Scorecard) and [`ConversationScorecard`](super::ConversationScorecard).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScorecardRater {
    /// Email address of the person who gave the rating.
    pub email: Option<String>,
    /// Name of the person who gave the rating.
    pub display_name: Option<String>,
    /// ID of the user who gave the rating.
    pub user_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Texts at the lowest and at the highest score of a rating question.
///
/// Value of `scale` in [`ScorecardQuestion`](super::ScorecardQuestion) and [`ConversationScorecardQuestion`](super::ConversationScorecardQuestion).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScorecardQuestionScale {
    /// Text at the lowest score of the scale.
    pub min_score_label: Option<String>,
    /// Text at the highest score of the scale.
    pub max_score_label: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One uploaded part of a file: its number and the tag that the storage returned.
///
/// Value of `part_number_etag` and `part_number_etags` in [`UploadIqMultipartFileResponse`](super::UploadIqMultipartFileResponse) and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PartNumberEtag {
    /// Position of the part within the multipart upload.
    pub part_number: Option<i64>,
    /// Tag that the upload of the part returned, needed to complete the upload.
    pub etag: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the multipart upload is created or completed.
///
/// Values of `method` in [`InitiateOrCompleteIqUpload`](super::InitiateOrCompleteIqUpload) and [`InitiateOrCompleteUpload`](super::InitiateOrCompleteUpload).
#[zoom_enum]
pub enum UploadMethod {
    /// `CreateMultipartUpload`: Begins an upload in several parts.
    #[value("CreateMultipartUpload")]
    CreateMultipartUpload,
    /// `CompleteMultipartUpload`: Finishes an upload in several parts.
    #[value("CompleteMultipartUpload")]
    CompleteMultipartUpload,
}

/// Which file to upload, or which uploaded parts complete it, depending on `method` in the request.
///
/// Value of `params` in [`InitiateOrCompleteIqUpload`](super::InitiateOrCompleteIqUpload) and [`InitiateOrCompleteUpload`](super::InitiateOrCompleteUpload).
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadParams {
    /// Name of the file; for `method` of `CreateMultipartUpload` only.
    pub file_name: Option<String>,
    /// ID of the main file, if the new upload is an attachment to it; for `method` of `CreateMultipartUpload` only.
    pub main_file_id: Option<String>,
    /// Token of the multipart upload to complete, from the response that created it; for `method` of `CompleteMultipartUpload` only.
    pub upload_context: Option<String>,
    /// Number and ETag of each uploaded part; for `method` of `CompleteMultipartUpload` only.
    pub part_number_etags: Option<Vec<PartNumberEtag>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of playlist of recorded conversations to list.
///
/// Values of `type` in [`GetIqUserPlaylist`](super::GetIqUserPlaylist) and [`GetUserPlaylist`](super::GetUserPlaylist).
#[zoom_enum]
pub enum PlaylistType {
    /// `All`: Playlists of every type.
    #[value("All")]
    All,
    /// `Normal`: Regular playlists, to which users add conversations.
    #[value("Normal")]
    Normal,
    /// `Smart`: Smart playlists, which collect conversations that meet set conditions.
    #[value("Smart")]
    Smart,
    /// `Favorite`: Playlists marked as favorites.
    #[value("Favorite")]
    Favorite,
}

/// Response to [`GetIqUserPlaylist`](super::GetIqUserPlaylist) and [`GetUserPlaylist`](super::GetUserPlaylist).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IqUserPlaylist {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// The playlists, one entry each.
    #[lossy]
    pub playlists: Vec<Playlist>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Playlist of conversations, with its creator and size.
///
/// Element of `playlists` in [`IqUserPlaylist`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Playlist {
    /// ID of the playlist.
    pub playlist_id: Option<String>,
    /// Kind of playlist, such as `Normal`.
    #[wire("type")]
    pub kind: Option<String>,
    /// When the playlist was last changed, in UTC.
    pub modified_time: Option<DateTime>,
    /// Name of the playlist.
    pub playlist_name: Option<String>,
    /// How many conversations the playlist holds.
    pub number_of_conversations: Option<i64>,
    /// Whether the user follows the playlist.
    pub following: Option<bool>,
    /// Name of the user who created the playlist.
    pub created_by: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
