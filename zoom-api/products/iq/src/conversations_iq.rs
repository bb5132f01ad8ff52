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
/// use zoom_api::iq::ListIqConversations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let conversations = ListIqConversations::new()
///     .host_id("Zl3aVt0bQ9y")
///     .participant_id("Zl3aVt0bQ9y")
///     .items(client)
///     .all()
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
    errors = [(400, 1001, "a parameter is not valid"), (404, 1005, "the team does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
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
    /// Period type: `meetingStartTime` unless said.
    pub period_type: Option<PeriodType>,
    /// From.
    pub from: Option<DateOrDateTime>,
    /// To.
    pub to: Option<DateOrDateTime>,
    /// Conversation type: `all` unless said.
    pub conversation_type: Option<ConversationType>,
    /// Callout type.
    pub callout_type: Option<CalloutType>,
    /// Indicator ID.
    pub indicator_id: Option<String>,
    /// Mentioned topic ID.
    pub mentioned_topic_id: Option<String>,
    /// Scored.
    pub scored: Option<bool>,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListIqConversations`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListIqConversationsResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// Conversations.
    pub conversations: Vec<Conversation>,
}

/// Conversation.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::iq::{AddConversationByFileIdDownloadUrl, IdDownloadUrlConversationType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = AddConversationByFileIdDownloadUrl::new(IdDownloadUrlConversationType::Meeting, "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
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
)]
#[derive(Clone, Debug, PartialEq)]
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
    /// The time zone, as in `America/New_York`.
    pub timezone: Option<String>,
    /// Participants.
    pub participants: Option<Vec<Participant>>,
    /// Timeline.
    pub timeline: Option<Vec<Timeline>>,
}

/// What [`AddConversationByFileIdDownloadUrl`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::iq::GetIqConversationInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetIqConversationInformation::new(85746065432_u64).send(client).await?;
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetIqConversationInformation {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
}

/// What [`GetIqConversationInformation`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// When it begins.
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
/// use zoom_api::iq::DeleteIqConversationByConversationId;
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
        (400, 300, "the path parameter is not valid"),
        (403, 5004, "forbidden"),
        (404, 1005, "the conversation does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::iq::GetIqConversationComments;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let comments = GetIqConversationComments::new(85746065432_u64)
///     .page_size(300)
///     .items(client)
///     .all()
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetIqConversationComments {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// Add IQ new comments to conversation.
///
/// # Examples
///
/// ```
/// use zoom_api::iq::AddIqNewCommentsToConversation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = AddIqNewCommentsToConversation::new(85746065432_u64, "one")
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
)]
#[derive(Clone, Debug, PartialEq)]
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
    /// Is private.
    pub is_private: Option<bool>,
    /// Time in recording.
    pub time_in_recording: Option<String>,
}

/// Update IQ conversation comment.
///
/// # Examples
///
/// ```
/// use zoom_api::iq::UpdateIqConversationComment;
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
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::iq::DeleteIqConversationComment;
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
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::iq::{AnalysisType, GetIqConversationContentAnalysis};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetIqConversationContentAnalysis::new(85746065432_u64, AnalysisType::Topics)
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetIqConversationContentAnalysis {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
    /// Analysis type.
    pub analysis_type: AnalysisType,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What `analysis_type` can be.
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

/// What [`GetIqConversationContentAnalysis`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IqConversationContentAnalysis {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// Summary.
    pub summary: Option<String>,
    /// Smart chapters.
    pub smart_chapters: Option<Vec<SmartChapter>>,
    /// Analysis.
    pub analysis: Option<Vec<Analysis>>,
}

/// Analysis.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Analysis {
    /// Section.
    pub section: Option<Vec<Section>>,
}

/// Section.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// When it begins.
    pub start_time: Option<DateTime>,
    /// When it ends.
    pub end_time: Option<DateTime>,
}

/// What `marked_by` can be.
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
/// use zoom_api::iq::GetIqConversationInteractions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetIqConversationInteractions::new(85746065432_u64)
///     .page_size(300)
///     .items(client)
///     .all()
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetIqConversationInteractions {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// Get IQ conversation scorecards.
///
/// # Examples
///
/// ```
/// use zoom_api::iq::GetIqConversationScorecards;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let scorecards = GetIqConversationScorecards::new(85746065432_u64)
///     .page_size(300)
///     .items(client)
///     .all()
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetIqConversationScorecards {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`GetIqConversationScorecards`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IqConversationScorecards {
    /// Scorecards.
    pub scorecards: Vec<Scorecard>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
}

/// Scorecard.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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

/// Scorecard question.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::iq::UpdateConversationHost;
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
        (400, 300, "a parameter is missing or not valid"),
        (404, 1005, "the user does not exist"),
        (404, 2001, "the conversation does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
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
/// use zoom_api::iq::UploadIqFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = UploadIqFile::new(zoom_core::FilePart::open("picture.png")?)
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
        (400, 124, "the access token is not valid, or has expired"),
        (400, 200, "the account lacks the subscription"),
        (400, 300, "a limit is exceeded"),
        (404, 1005, "the file does not exist"),
    ],
)]
#[derive(Clone, Debug)]
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

/// What [`UploadIqFile`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::iq::UploadIqMultipartFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = UploadIqMultipartFile::new(zoom_core::FilePart::open("picture.png")?, "one", 1)
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
        (400, 124, "the access token is not valid, or has expired"),
        (400, 200, "the account lacks the subscription"),
        (400, 300, "a limit is exceeded"),
        (404, 1005, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug)]
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

/// What [`UploadIqMultipartFile`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::iq::{CompleteMultipartUploadMethod, InitiateIqCompleteMultipartUpload};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = InitiateIqCompleteMultipartUpload::new(CompleteMultipartUploadMethod::CreateMultipartUpload)
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
        (400, 124, "the access token is not valid, or has expired"),
        (400, 200, "the account lacks the subscription"),
        (400, 300, "the part number etags is not valid"),
        (404, 1005, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InitiateIqCompleteMultipartUpload {
    /// Method.
    pub method: CompleteMultipartUploadMethod,
    /// Params.
    pub params: Option<CompleteMultipartUploadParams>,
}

/// What [`InitiateIqCompleteMultipartUpload`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::iq::AddConversationByMeetingRecordUrlMeetingUuid;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = AddConversationByMeetingRecordUrlMeetingUuid::new("me")
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
        (400, 3300, "it could not be done"),
        (400, 5333, "the link is not valid"),
        (400, 3318, "the link is not valid"),
        (400, 3320, "it could not be done"),
        (400, 3319, "it was done before"),
        (400, 3315, "it was done before"),
        (400, 3314, "a parameter is missing or not valid"),
        (400, 3317, "a license is missing"),
        (403, 3313, "the user can't be used for this"),
        (403, 1004, "no permission"),
        (404, 1005, "the user does not exist"),
        (404, 3316, "the meeting does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddConversationByMeetingRecordUrlMeetingUuid {
    /// User ID: an email address as well.
    pub user_id: String,
    /// Recording link.
    pub recording_link: Option<String>,
    /// Meeting UUID.
    pub meeting_uuid: Option<String>,
}

/// What [`AddConversationByMeetingRecordUrlMeetingUuid`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
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
/// use zoom_api::iq::{GetIqUserPlaylist, UserPlaylistType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let playlists = GetIqUserPlaylist::new("me")
///     .page_size(300)
///     .kind(UserPlaylistType::All)
///     .items(client)
///     .all()
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
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetIqUserPlaylist {
    /// User ID: an email address as well.
    pub user_id: String,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Type: `All` unless said.
    #[query(rename = "type")]
    pub kind: Option<UserPlaylistType>,
    /// Following: `false` unless said.
    pub following: Option<bool>,
    /// Create by self: `false` unless said.
    pub create_by_self: Option<bool>,
}
