//! Conversations, iq: 17 operations.

use zoom_core::{
    DateOrDateTime, DateTime, FilePart, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_enum, zoom_object,
};

use super::{
    CalloutType, Comment, CompleteMultipartUploadMethod, CompleteMultipartUploadParams, ConversationInformationDeal,
    ConversationInteractionParticipant, ConversationType, IdDownloadUrlConversationType, IqConversationComments,
    IqConversationInteractions, IqUserPlaylist, PartNumberEtag, Participant, PeriodType, Playlist, PrimaryLanguage,
    ScorecardQuestionScale, ScorecardRater, SmartChapter, Timeline, UserPlaylistType,
};

/// List IQ conversations.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::ListIqConversations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let conversations = ListIqConversations::new()
///     .host_id("Zl3aVt0bQ9y")
///     .participant_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/iq/conversations" -> ListIqConversationsResponse,
    paginate = conversations: Conversation,
    rate_limit = Medium,
    scopes = [
        "iq_conversation:read",
        "iq_conversation:write",
        "iq_conversation:read:admin",
        "iq_conversation:write:admin",
        "zra:read:list_conversations",
        "zra:read:list_conversations:admin",
    ],
    errors = [(400, 1001, "a parameter is invalid"), (404, 1005, "the team does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListIqConversations {
    /// Host ID.
    pub host_id: Option<String>,
    /// Participant ID.
    pub participant_id: Option<String>,
    /// Team ID.
    pub team_id: Option<String>,
    /// Deal ID.
    pub deal_id: Option<String>,
    /// Period type: defaults to `meetingStartTime`.
    pub period_type: Option<PeriodType>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Conversation type: defaults to `all`.
    pub conversation_type: Option<ConversationType>,
    /// Callout type.
    pub callout_type: Option<CalloutType>,
    /// Indicator ID.
    pub indicator_id: Option<String>,
    /// Mentioned topic ID.
    pub mentioned_topic_id: Option<String>,
    /// Scored.
    pub scored: Option<bool>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListIqConversations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListIqConversationsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Conversations.
    #[lossy]
    pub conversations: Vec<Conversation>,
}

/// Element of `conversations`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Conversation {
    /// Conversation ID.
    pub conversation_id: Option<String>,
    /// Host ID.
    pub host_id: Option<String>,
    /// Meeting ID.
    pub meeting_id: Option<MeetingId>,
    /// Meeting UUID.
    pub meeting_uuid: Option<String>,
    /// Deal ID.
    pub deal_id: Option<String>,
    /// Topic.
    ///
    /// Deprecated by Zoom.
    pub topic: Option<String>,
    /// Conversation topic.
    pub conversation_topic: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Conversation type.
    pub conversation_type: Option<String>,
    /// Meeting start time.
    pub meeting_start_time: Option<DateTime>,
    /// IQ processed time.
    pub iq_processed_time: Option<DateTime>,
    /// Engagement score.
    pub engagement_score: Option<i64>,
    /// Sentiment score.
    pub sentiment_score: Option<i64>,
    /// Engaging questions count.
    pub engaging_questions_count: Option<i64>,
    /// Next steps count.
    pub next_steps_count: Option<i64>,
    /// Filler words count.
    pub filler_words_count: Option<i64>,
    /// Processing analysis.
    pub processing_analysis: Option<bool>,
}

/// Add conversation by file ID download URL.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{AddConversationByFileIdDownloadUrl, IdDownloadUrlConversationType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddConversationByFileIdDownloadUrl::new(
///     IdDownloadUrlConversationType::Meeting,
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
/// )
///     .host_id("Zl3aVt0bQ9y")
///     .file_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/iq/conversations" -> AddConversationByFileIdDownloadUrlResponse,
    rate_limit = Medium,
    scopes = [
        "iq_conversation:write:admin",
        "iq_conversation:write",
        "zra:write:conversation",
        "zra:write:conversation:admin",
    ],
    errors = [(404, 1005, "the file does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddConversationByFileIdDownloadUrl {
    /// Host ID.
    pub host_id: Option<String>,
    /// File ID.
    pub file_id: Option<String>,
    /// Download URL.
    pub download_url: Option<String>,
    /// Conversation topic.
    pub conversation_topic: Option<String>,
    /// Conversation type.
    pub conversation_type: IdDownloadUrlConversationType,
    /// Deal ID.
    pub deal_id: Option<String>,
    /// Primary language.
    pub primary_language: Option<PrimaryLanguage>,
    /// Meeting start time.
    pub meeting_start_time: DateTime,
    /// Meeting end time.
    pub meeting_end_time: Option<DateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Participants.
    pub participants: Option<Vec<Participant>>,
    /// Timeline.
    pub timeline: Option<Vec<Timeline>>,
}

/// Response to [`AddConversationByFileIdDownloadUrl`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddConversationByFileIdDownloadUrlResponse {
    /// Conversation ID.
    pub conversation_id: Option<String>,
}

/// Get IQ conversation information.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetIqConversationInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetIqConversationInformation::new(85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/iq/conversations/<conversation_id>" -> IqConversationInformation,
    rate_limit = Light,
    scopes = [
        "iq_conversation:read",
        "iq_conversation:write",
        "iq_conversation:read:admin",
        "iq_conversation:write:admin",
        "zra:read:conversations:admin",
        "zra:read:conversations",
    ],
    errors = [(404, 1005, "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIqConversationInformation {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
}

/// Response to [`GetIqConversationInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IqConversationInformation {
    /// Conversation ID.
    pub conversation_id: Option<String>,
    /// Meeting ID.
    pub meeting_id: Option<MeetingId>,
    /// Meeting UUID.
    pub meeting_uuid: Option<String>,
    /// Host ID.
    pub host_id: Option<String>,
    /// Host email.
    pub host_email: Option<String>,
    /// Topic.
    ///
    /// Deprecated by Zoom.
    pub topic: Option<String>,
    /// Conversation topic.
    pub conversation_topic: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
    /// Summary.
    pub summary: Option<String>,
    /// Conversation type.
    pub conversation_type: Option<String>,
    /// Stage during conversation.
    pub stage_during_conversation: Option<String>,
    /// Start time.
    ///
    /// Deprecated by Zoom.
    pub start_time: Option<DateTime>,
    /// Meeting start time.
    pub meeting_start_time: Option<DateTime>,
    /// IQ processed time.
    pub iq_processed_time: Option<DateTime>,
    /// Engagement score.
    pub engagement_score: Option<i64>,
    /// Sentiment score.
    pub sentiment_score: Option<i64>,
    /// Conversation URL.
    pub conversation_url: Option<String>,
    /// Deal.
    pub deal: Option<ConversationInformationDeal>,
}

/// Delete IQ conversation by conversation ID.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::DeleteIqConversationByConversationId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteIqConversationByConversationId::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    DELETE "/iq/conversations/<conversation_id>" -> (),
    rate_limit = Light,
    scopes = [
        "iq_conversation:write:admin",
        "iq_conversation:write",
        "zra:delete:conversations",
        "zra:delete:conversations:admin",
    ],
    errors = [
        (400, 300, "the path parameter is invalid"),
        (403, 5004, "forbidden"),
        (404, 1005, "the conversation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteIqConversationByConversationId {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
}

/// Get IQ conversation comments.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetIqConversationComments;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let comments = GetIqConversationComments::new(85746065432_u64)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/iq/conversations/<conversation_id>/comments" -> IqConversationComments,
    paginate = comments: Comment,
    rate_limit = Medium,
    scopes = [
        "iq_comment:read",
        "iq_comment:write",
        "iq_comment:read:admin",
        "iq_comment:write:admin",
        "zra:read:list_conversation_comments",
        "zra:read:list_conversation_comments:admin",
    ],
    errors = [(404, 1005, "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIqConversationComments {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Add IQ new comments to conversation.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::AddIqNewCommentsToConversation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddIqNewCommentsToConversation::new(85746065432_u64, "one")
///     .parent_comment_id("Zl3aVt0bQ9y")
///     .is_private(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/iq/conversations/<conversation_id>/comments" -> Comment,
    rate_limit = Medium,
    scopes = [
        "iq_comment:write",
        "iq_comment:write:admin",
        "zra:write:conversation_comment",
        "zra:write:conversation_comment:admin",
    ],
    errors = [(404, 1005, "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddIqNewCommentsToConversation {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
    /// Parent comment ID.
    pub parent_comment_id: Option<String>,
    /// Comment.
    pub comment: String,
    /// Mention user IDs.
    pub mention_user_ids: Option<Vec<String>>,
    /// Mention team IDs.
    pub mention_team_ids: Option<Vec<String>>,
    /// Whether it is private.
    pub is_private: Option<bool>,
    /// Time in recording.
    pub time_in_recording: Option<String>,
}

/// Update IQ conversation comment.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UpdateIqConversationComment;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateIqConversationComment::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .comment("one")
///     .time_in_recording("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    PATCH "/iq/conversations/<conversation_id>/comments/<comment_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "iq_comment:write",
        "iq_comment:write:admin",
        "zra:update:conversation_comment",
        "zra:update:conversation_comment:admin",
    ],
    errors = [(404, 1005, "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateIqConversationComment {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
    /// Comment ID.
    pub comment_id: String,
    /// Comment.
    pub comment: Option<String>,
    /// Mention user IDs.
    pub mention_user_ids: Option<Vec<String>>,
    /// Mention team IDs.
    pub mention_team_ids: Option<Vec<String>>,
    /// Time in recording.
    pub time_in_recording: Option<String>,
}

/// Delete IQ conversation comment.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::DeleteIqConversationComment;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteIqConversationComment::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    DELETE "/iq/conversations/<conversation_id>/comments/<comment_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "iq_comment:write",
        "iq_comment:write:admin",
        "zra:delete:conversation_comment",
        "zra:delete:conversation_comment:admin",
    ],
    errors = [(404, 1005, "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteIqConversationComment {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
    /// Comment ID.
    pub comment_id: String,
}

/// Get IQ conversation content analysis.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{AnalysisType, GetIqConversationContentAnalysis};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetIqConversationContentAnalysis::new(
///     85746065432_u64,
///     AnalysisType::Topics,
/// )
///     .page_size(300)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/iq/conversations/<conversation_id>/content_analysis" -> IqConversationContentAnalysis,
    rate_limit = Medium,
    scopes = [
        "iq_conversation:read",
        "iq_conversation:write",
        "iq_conversation:read:admin",
        "iq_conversation:write:admin",
        "zra:read:conversation_analysis",
        "zra:read:conversation_analysis:admin",
    ],
    errors = [(404, 1005, "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIqConversationContentAnalysis {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
    /// Analysis type.
    pub analysis_type: AnalysisType,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Values of `analysis_type`.
#[zoom_enum]
pub enum AnalysisType {
    /// `topics`.
    Topics,
    /// `nextSteps`.
    #[value("nextSteps")]
    NextSteps,
    /// `engagingQuestions`.
    #[value("engagingQuestions")]
    EngagingQuestions,
    /// `indicators`.
    Indicators,
    /// `smartChapters`.
    #[value("smartChapters")]
    SmartChapters,
}

/// Response to [`GetIqConversationContentAnalysis`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IqConversationContentAnalysis {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Summary.
    pub summary: Option<String>,
    /// Smart chapters.
    pub smart_chapters: Option<Vec<SmartChapter>>,
    /// Analysis.
    pub analysis: Option<Vec<Analysis>>,
}

/// Element of `analysis`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Analysis {
    /// Section.
    pub section: Option<Vec<Section>>,
}

/// Element of `section`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Section {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Text.
    pub text: Option<String>,
    /// Utterance.
    pub utterance: Option<String>,
    /// Label.
    pub label: Option<String>,
    /// Indicator name.
    pub indicator_name: Option<String>,
    /// Indicator ID.
    pub indicator_id: Option<String>,
    /// Key word.
    pub key_word: Option<String>,
    /// Marked by.
    pub marked_by: Option<MarkedBy>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
}

/// Values of `marked_by`.
#[zoom_enum]
pub enum MarkedBy {
    /// `nlp`.
    Nlp,
    /// `es`.
    Es,
    /// `the value of the user_id`.
    #[value("the value of the user_id")]
    TheValueOfTheUserId,
}

/// Get IQ conversation interactions.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetIqConversationInteractions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetIqConversationInteractions::new(85746065432_u64)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/iq/conversations/<conversation_id>/interactions" -> IqConversationInteractions,
    paginate = participants: ConversationInteractionParticipant,
    rate_limit = Medium,
    scopes = [
        "iq_conversation:read",
        "iq_conversation:write",
        "iq_conversation:read:admin",
        "iq_conversation:write:admin",
        "zra:read:conversation_participants",
        "zra:read:conversation_participants:admin",
    ],
    errors = [(404, 1005, "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIqConversationInteractions {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Get IQ conversation scorecards.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetIqConversationScorecards;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let scorecards = GetIqConversationScorecards::new(85746065432_u64)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/iq/conversations/<conversation_id>/scorecards" -> IqConversationScorecards,
    paginate = scorecards: Scorecard,
    rate_limit = Medium,
    scopes = [
        "iq_coaching:read:admin",
        "iq_coaching:read",
        "zra:read:conversation_scorecards",
        "zra:read:conversation_scorecards:admin",
    ],
    errors = [(404, 1005, "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIqConversationScorecards {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetIqConversationScorecards`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IqConversationScorecards {
    /// Scorecards.
    #[lossy]
    pub scorecards: Vec<Scorecard>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Element of `scorecards`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Scorecard {
    /// Scorecard ID.
    pub scorecard_id: Option<String>,
    /// Scorecard name.
    pub scorecard_name: Option<String>,
    /// Scorecard description.
    pub scorecard_description: Option<String>,
    /// Average score.
    pub average_score: Option<f64>,
    /// Rate time.
    pub rate_time: Option<DateTime>,
    /// Rater.
    pub rater: Option<ScorecardRater>,
    /// Scorecard questions.
    pub scorecard_questions: Option<Vec<ScorecardQuestion>>,
}

/// Element of `scorecard_questions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScorecardQuestion {
    /// Question ID.
    pub question_id: Option<String>,
    /// Question title.
    pub question_title: Option<String>,
    /// Score.
    pub score: Option<f64>,
    /// Question description.
    pub question_description: Option<String>,
    /// Question comment.
    pub question_comment: Option<String>,
    /// Scale.
    pub scale: Option<ScorecardQuestionScale>,
}

/// Update conversation host.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UpdateConversationHost;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateConversationHost::new("Zl3aVt0bQ9y")
///     .new_host_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    PATCH "/iq/conversations/<conversation_id>/update_host" -> (),
    rate_limit = Medium,
    scopes = [
        "iq_conversation:write:admin",
        "iq_conversation:write",
        "zra:update:conversation_host",
        "zra:update:conversation_host:admin",
    ],
    errors = [
        (400, 1006, "a license is missing"),
        (400, 300, "a parameter is missing or invalid"),
        (404, 1005, "the user does not exist"),
        (404, 2001, "the conversation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateConversationHost {
    /// Conversation ID.
    pub conversation_id: String,
    /// New host ID.
    pub new_host_id: Option<String>,
}

/// Upload IQ file.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UploadIqFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadIqFile::new(zoom_core::FilePart::open("picture.png")?)
///     .main_file_id("Zl3aVt0bQ9y")
///     .source(1.0)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/iq/files" -> UploadIqFileResponse,
    base = FileApi,
    body = multipart,
    scopes = ["iq_conversation:write:admin", "iq_conversation:write", "zra:write:file", "zra:write:file:admin"],
    errors = [
        (400, 124, "the access token is invalid or expired"),
        (400, 200, "the account lacks the required subscription"),
        (400, 300, "a limit is exceeded"),
        (404, 1005, "the file does not exist"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadIqFile {
    /// File.
    #[part(file)]
    pub file: FilePart,
    /// Main file ID.
    pub main_file_id: Option<String>,
    /// Source.
    pub source: Option<f64>,
}

/// Response to [`UploadIqFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadIqFileResponse {
    /// File ID.
    pub file_id: Option<String>,
}

/// Upload IQ multipart file.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UploadIqMultipartFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadIqMultipartFile::new(
///     zoom_core::FilePart::open("picture.png")?,
///     "one",
///     1,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/iq/files/multipart" -> UploadIqMultipartFileResponse,
    base = FileApi,
    body = multipart,
    scopes = ["iq_conversation:write:admin", "iq_conversation:write", "zra:write:file", "zra:write:file:admin"],
    errors = [
        (400, 124, "the access token is invalid or expired"),
        (400, 200, "the account lacks the required subscription"),
        (400, 300, "a limit is exceeded"),
        (404, 1005, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadIqMultipartFile {
    /// File.
    #[part(file)]
    pub file: FilePart,
    /// Upload context.
    pub upload_context: String,
    /// Part number.
    pub part_number: i64,
}

/// Response to [`UploadIqMultipartFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadIqMultipartFileResponse {
    /// Part number etag.
    pub part_number_etag: Option<PartNumberEtag>,
}

/// Initiate IQ complete multipart upload.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{CompleteMultipartUploadMethod, InitiateIqCompleteMultipartUpload};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InitiateIqCompleteMultipartUpload::new(
///     CompleteMultipartUploadMethod::CreateMultipartUpload,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/iq/files/multipart/upload_events" -> InitiateIqCompleteMultipartUploadResponse,
    base = FileApi,
    scopes = ["iq_conversation:write:admin", "iq_conversation:write", "zra:write:file", "zra:write:file:admin"],
    errors = [
        (400, 124, "the access token is invalid or expired"),
        (400, 200, "the account lacks the required subscription"),
        (400, 300, "the part number etags are invalid"),
        (404, 1005, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct InitiateIqCompleteMultipartUpload {
    /// Method.
    pub method: CompleteMultipartUploadMethod,
    /// Params.
    pub params: Option<CompleteMultipartUploadParams>,
}

/// Response to [`InitiateIqCompleteMultipartUpload`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InitiateIqCompleteMultipartUploadResponse {
    /// Upload context.
    pub upload_context: Option<String>,
    /// File ID.
    pub file_id: Option<String>,
}

/// Add conversation by meeting record URL meeting UUID.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::AddConversationByMeetingRecordUrlMeetingUuid;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddConversationByMeetingRecordUrlMeetingUuid::new("me")
///     .recording_link("one")
///     .meeting_uuid("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/iq/users/<user_id>/conversations" -> AddConversationByMeetingRecordUrlMeetingUuidResponse,
    rate_limit = Medium,
    scopes = [
        "iq_conversation:write:admin",
        "iq_conversation:write",
        "zra:write:conversation",
        "zra:write:conversation:admin",
    ],
    errors = [
        (400, 3300, "the operation failed"),
        (400, 5333, "the link is invalid"),
        (400, 3318, "the link is invalid"),
        (400, 3320, "the operation failed"),
        (400, 3319, "the change was made already"),
        (400, 3315, "the change was made already"),
        (400, 3314, "a parameter is missing or invalid"),
        (400, 3317, "a license is missing"),
        (403, 3313, "the user cannot be used for this"),
        (403, 1004, "permission denied"),
        (404, 1005, "the user does not exist"),
        (404, 3316, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddConversationByMeetingRecordUrlMeetingUuid {
    /// User ID: also accepts an email address.
    pub user_id: String,
    /// Recording link.
    pub recording_link: Option<String>,
    /// Meeting UUID.
    pub meeting_uuid: Option<String>,
}

/// Response to [`AddConversationByMeetingRecordUrlMeetingUuid`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddConversationByMeetingRecordUrlMeetingUuidResponse {
    /// Meeting UUID.
    pub meeting_uuid: Option<String>,
}

/// Get IQ user playlist.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{GetIqUserPlaylist, UserPlaylistType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let playlists = GetIqUserPlaylist::new("me")
///     .page_size(300)
///     .kind(UserPlaylistType::All)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/iq/users/<user_id>/conversations/playlists" -> IqUserPlaylist,
    paginate = playlists: Playlist,
    rate_limit = Medium,
    scopes = ["iq_playlist:read", "iq_playlist:read:admin", "zra:read:list_conversation_playlists"],
    errors = [(404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIqUserPlaylist {
    /// User ID: also accepts an email address.
    pub user_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Type: defaults to `All`.
    #[query(rename = "type")]
    pub kind: Option<UserPlaylistType>,
    /// Following: defaults to `false`.
    pub following: Option<bool>,
    /// Create by self: defaults to `false`.
    pub create_by_self: Option<bool>,
}
