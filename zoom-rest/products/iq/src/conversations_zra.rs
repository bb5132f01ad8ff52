//! Conversations, zra: 17 operations.

use zoom_core::{
    DateOrDateTime, DateTime, FilePart, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_enum, zoom_object,
};

use super::{
    CalloutType, Comment, CompleteMultipartUploadMethod, CompleteMultipartUploadParams, ConversationInformationDeal,
    ConversationInteractionParticipant, ConversationType, IdDownloadUrlConversationType, IqConversationComments,
    IqConversationInteractions, IqUserPlaylist, PartNumberEtag, Participant, PeriodType, Playlist, PrimaryLanguage,
    ScorecardQuestionScale, ScorecardRater, SmartChapter, SpeakerType, Timeline, UserPlaylistType,
};

/// List conversations.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::ListConversations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let conversations = ListConversations::new()
///     .host_id("Zl3aVt0bQ9y")
///     .participant_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zra/conversations" -> ListConversationsResponse,
    paginate = conversations: ListConversationsConversation,
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
pub struct ListConversations {
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

/// Response to [`ListConversations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListConversationsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Conversations.
    #[lossy]
    pub conversations: Vec<ListConversationsConversation>,
}

/// Element of `conversations`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListConversationsConversation {
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
    /// Duration sec.
    pub duration_sec: Option<i64>,
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

/// Add conversation.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{AddConversation, IdDownloadUrlConversationType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddConversation::new(
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
#[zoom_endpoint(
    POST "/zra/conversations" -> AddConversationResponse,
    rate_limit = Medium,
    scopes = [
        "iq_conversation:write:admin",
        "iq_conversation:write",
        "zra:write:conversation",
        "zra:write:conversation:admin",
    ],
    errors = [(400, 1001, "a parameter is invalid"), (404, 1005, "the file does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddConversation {
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
    /// Participants: at most 200 items.
    pub participants: Option<Vec<Participant>>,
    /// Timeline: at most 200 items.
    pub timeline: Option<Vec<Timeline>>,
}

/// Response to [`AddConversation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddConversationResponse {
    /// Conversation ID.
    pub conversation_id: Option<String>,
}

/// Get conversation information.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetConversationInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetConversationInformation::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zra/conversations/<conversation_id>" -> ConversationInformation,
    rate_limit = Light,
    scopes = [
        "iq_conversation:read",
        "iq_conversation:write",
        "iq_conversation:read:admin",
        "iq_conversation:write:admin",
        "zra:read:conversations:admin",
        "zra:read:conversations",
    ],
    errors = [(403, 1004, "permission denied"), (404, 1005, "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetConversationInformation {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
}

/// Response to [`GetConversationInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationInformation {
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
    /// Calendar client.
    pub calendar_client: Option<String>,
    /// Event ID.
    pub event_id: Option<String>,
    /// Duration sec.
    pub duration_sec: Option<i64>,
    /// Conversation view.
    pub conversation_view: Option<ConversationView>,
    /// Participants: at most 500 items.
    pub participants: Option<Vec<ConversationInformationParticipant>>,
    /// Moment info: at most 100 items.
    pub moment_info: Option<Vec<MomentInfo>>,
    /// Download URL.
    ///
    /// Deprecated by Zoom.
    #[wire("downloadUrl")]
    pub download_url: Option<String>,
    /// Recording download URL.
    pub recording_download_url: Option<String>,
}

/// Value of `conversation_view`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationView {
    /// Total view counts.
    pub total_view_counts: Option<i64>,
    /// View user infos: at most 500 items.
    pub view_user_infos: Option<Vec<ViewUserInfo>>,
}

/// View user info.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ViewUserInfo {
    /// User ID.
    pub user_id: Option<String>,
    /// User display name.
    pub user_display_name: Option<String>,
    /// Counts.
    pub counts: Option<i64>,
}

/// Element of `participants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationInformationParticipant {
    /// Display name.
    pub display_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<SpeakerType>,
}

/// Element of `moment_info`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MomentInfo {
    /// Moment ID.
    pub moment_id: Option<String>,
    /// Moment name.
    pub moment_name: Option<String>,
    /// Create user ID.
    pub create_user_id: Option<String>,
    /// Create user display name.
    pub create_user_display_name: Option<String>,
    /// Share counts.
    pub share_counts: Option<String>,
    /// Share user infos: at most 10 items.
    pub share_user_infos: Option<Vec<ViewUserInfo>>,
}

/// Delete conversation by conversation ID.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::DeleteConversationByConversationId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteConversationByConversationId::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/zra/conversations/<conversation_id>" -> (),
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
pub struct DeleteConversationByConversationId {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
}

/// Get conversation comments.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetConversationComments;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let comments = GetConversationComments::new(85746065432_u64)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zra/conversations/<conversation_id>/comments" -> IqConversationComments,
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
pub struct GetConversationComments {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Add new comments to conversation.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::AddNewCommentsToConversation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddNewCommentsToConversation::new(85746065432_u64, "one")
///     .parent_comment_id("Zl3aVt0bQ9y")
///     .is_private(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zra/conversations/<conversation_id>/comments" -> Comment,
    rate_limit = Medium,
    scopes = [
        "iq_comment:write",
        "iq_comment:write:admin",
        "zra:read:list_conversation_comments",
        "zra:read:list_conversation_comments:admin",
    ],
    errors = [(400, 1001, "the request param is invalid"), (404, 1005, "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddNewCommentsToConversation {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
    /// Parent comment ID.
    pub parent_comment_id: Option<String>,
    /// Comment.
    pub comment: String,
    /// Mention user IDs: at most 50 items.
    pub mention_user_ids: Option<Vec<String>>,
    /// Mention team IDs: at most 50 items.
    pub mention_team_ids: Option<Vec<String>>,
    /// Whether it is private.
    pub is_private: Option<bool>,
    /// Time in recording.
    pub time_in_recording: Option<String>,
}

/// Update conversation comment.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UpdateConversationComment;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateConversationComment::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .comment("one")
///     .time_in_recording("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/zra/conversations/<conversation_id>/comments/<comment_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "iq_comment:write",
        "iq_comment:write:admin",
        "zra:update:conversation_comment",
        "zra:update:conversation_comment:admin",
    ],
    errors = [(400, 1001, "the request param is invalid"), (404, 1005, "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateConversationComment {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
    /// Comment ID.
    pub comment_id: String,
    /// Comment.
    pub comment: Option<String>,
    /// Mention user IDs: at most 50 items.
    pub mention_user_ids: Option<Vec<String>>,
    /// Mention team IDs: at most 50 items.
    pub mention_team_ids: Option<Vec<String>>,
    /// Time in recording.
    pub time_in_recording: Option<String>,
}

/// Delete conversation comment.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::DeleteConversationComment;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteConversationComment::new(85746065432_u64, "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/zra/conversations/<conversation_id>/comments/<comment_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "iq_comment:write",
        "iq_comment:write:admin",
        "zra:delete:conversation_comment",
        "zra:delete:conversation_comment:admin",
    ],
    errors = [(400, 1001, "the request param is invalid"), (404, 1005, "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteConversationComment {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
    /// Comment ID.
    pub comment_id: String,
}

/// Get conversation content analysis.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{ConversationContentAnalysisType, GetConversationContentAnalysis};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetConversationContentAnalysis::new(
///     85746065432_u64,
///     ConversationContentAnalysisType::Topics,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zra/conversations/<conversation_id>/content_analysis" -> GetConversationContentAnalysisResponse,
    rate_limit = Medium,
    scopes = [
        "iq_conversation:read",
        "iq_conversation:write",
        "iq_conversation:read:admin",
        "iq_conversation:write:admin",
        "zra:read:conversation_analysis",
        "zra:read:conversation_analysis:admin",
    ],
    errors = [(400, 1001, "the request parameter is invalid"), (404, 1005, "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetConversationContentAnalysis {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
    /// Analysis type.
    pub analysis_type: ConversationContentAnalysisType,
    /// Records per page: defaults to `30`.
    ///
    /// Deprecated by Zoom.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    ///
    /// Deprecated by Zoom.
    pub next_page_token: Option<String>,
}

/// Values of `analysis_type`.
#[zoom_enum]
pub enum ConversationContentAnalysisType {
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
    /// `dealMemo`.
    #[value("dealMemo")]
    DealMemo,
    /// `all`.
    All,
}

/// Response to [`GetConversationContentAnalysis`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetConversationContentAnalysisResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    ///
    /// Deprecated by Zoom.
    pub next_page_token: Option<String>,
    /// Records per page.
    ///
    /// Deprecated by Zoom.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Summary.
    pub summary: Option<String>,
    /// Smart chapters: at most 20 items.
    pub smart_chapters: Option<Vec<SmartChapter>>,
    /// Analysis: at most 50 items.
    pub analysis: Option<Vec<ConversationContentAnalysis>>,
    /// Topics: at most 50 items.
    pub topics: Option<Vec<ConversationContentAnalysis>>,
    /// Next steps: at most 50 items.
    pub next_steps: Option<Vec<ConversationContentAnalysis>>,
    /// Good questions: at most 50 items.
    pub good_questions: Option<Vec<ConversationContentAnalysis>>,
    /// Indicators: at most 100 items.
    pub indicators: Option<Vec<ConversationContentAnalysis>>,
    /// Deal memo.
    pub deal_memo: Option<DealMemo>,
    /// Playbooks.
    pub playbooks: Option<Vec<Playbook>>,
}

/// Conversation content analysis.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationContentAnalysis {
    /// Section: at most 50 items.
    pub section: Option<Vec<ConversationContentAnalysisSection>>,
}

/// Element of `section`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationContentAnalysisSection {
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
    pub marked_by: Option<ConversationContentAnalysisSectionMarkedBy>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
}

/// Values of `marked_by`.
#[zoom_enum]
pub enum ConversationContentAnalysisSectionMarkedBy {
    /// `nlp`.
    Nlp,
    /// `es`.
    Es,
    /// `aic`.
    Aic,
    /// `the value of the user_id`.
    #[value("the value of the user_id")]
    TheValueOfTheUserId,
}

/// Value of `deal_memo`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DealMemo {
    /// Potential wins: at most 10 items.
    pub potential_wins: Option<Vec<PotentialWin>>,
    /// Potential concerns: at most 10 items.
    pub potential_concerns: Option<Vec<PotentialWin>>,
}

/// Potential win.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PotentialWin {
    /// Factor.
    pub factor: Option<String>,
    /// Explanation.
    pub explanation: Option<String>,
}

/// Element of `playbooks`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Playbook {
    /// Playbook ID.
    pub playbook_id: Option<String>,
    /// Playbook name.
    pub playbook_name: Option<String>,
    /// Elements.
    pub elements: Option<Vec<PlaybookElement>>,
}

/// Element of `elements`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlaybookElement {
    /// Element ID.
    pub element_id: Option<String>,
    /// Element name.
    pub element_name: Option<String>,
    /// Answer.
    pub answer: Option<PlaybookElementAnswer>,
}

/// Value of `answer`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlaybookElementAnswer {
    /// Summaries.
    pub summaries: Option<Vec<String>>,
    /// Sources.
    pub sources: Option<Vec<Source>>,
}

/// Element of `sources`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Source {
    /// Item ID.
    pub item_id: Option<String>,
    /// Speaker name.
    pub speaker_name: Option<String>,
    /// Start time.
    pub start_time: Option<String>,
    /// End time.
    pub end_time: Option<String>,
    /// Time s.
    pub time_s: Option<i64>,
    /// Text.
    pub text: Option<String>,
}

/// Get conversation interactions.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetConversationInteractions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetConversationInteractions::new(85746065432_u64)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zra/conversations/<conversation_id>/interactions" -> IqConversationInteractions,
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
    errors = [(400, 1001, "the request param is invalid"), (404, 1005, "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetConversationInteractions {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Get conversation scorecards.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetConversationScorecards;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let scorecards = GetConversationScorecards::new(85746065432_u64)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zra/conversations/<conversation_id>/scorecards" -> ConversationScorecards,
    paginate = scorecards: ConversationScorecard,
    rate_limit = Medium,
    scopes = [
        "iq_coaching:read",
        "iq_coaching:read:admin",
        "zra:read:conversation_scorecards",
        "zra:read:conversation_scorecards:admin",
    ],
    errors = [(400, 1001, "the request param is invalid"), (404, 1005, "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetConversationScorecards {
    /// Conversation ID.
    pub conversation_id: MeetingIdOrUuid,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetConversationScorecards`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationScorecards {
    /// Scorecards.
    #[lossy]
    pub scorecards: Vec<ConversationScorecard>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Element of `scorecards`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationScorecard {
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
    /// Scorecard questions: at most 50 items.
    pub scorecard_questions: Option<Vec<ConversationScorecardQuestion>>,
}

/// Element of `scorecard_questions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationScorecardQuestion {
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
    /// Justification.
    pub justification: Option<String>,
    /// Answer.
    pub answer: Option<String>,
}

/// Update conversation host ID.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UpdateConversationHostId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateConversationHostId::new("Zl3aVt0bQ9y")
///     .new_host_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/zra/conversations/<conversation_id>/update_host" -> (),
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
pub struct UpdateConversationHostId {
    /// Conversation ID.
    pub conversation_id: String,
    /// New host ID.
    pub new_host_id: Option<String>,
}

/// Upload ZRA IQ file.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UploadZraIqFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadZraIqFile::new(zoom_core::FilePart::open("picture.png")?)
///     .main_file_id("Zl3aVt0bQ9y")
///     .source(1.0)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zra/files" -> UploadZraIqFileResponse,
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
pub struct UploadZraIqFile {
    /// File.
    #[part(file)]
    pub file: FilePart,
    /// Main file ID.
    pub main_file_id: Option<String>,
    /// Source.
    pub source: Option<f64>,
}

/// Response to [`UploadZraIqFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadZraIqFileResponse {
    /// File ID.
    pub file_id: Option<String>,
}

/// Upload ZRA IQ multipart file.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UploadZraIqMultipartFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadZraIqMultipartFile::new(
///     zoom_core::FilePart::open("picture.png")?,
///     "one",
///     1,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zra/files/multipart" -> UploadZraIqMultipartFileResponse,
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
pub struct UploadZraIqMultipartFile {
    /// File.
    #[part(file)]
    pub file: FilePart,
    /// Upload context.
    pub upload_context: String,
    /// Part number.
    pub part_number: i64,
}

/// Response to [`UploadZraIqMultipartFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadZraIqMultipartFileResponse {
    /// Part number etag.
    pub part_number_etag: Option<PartNumberEtag>,
}

/// Initiate complete multipart upload.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{CompleteMultipartUploadMethod, InitiateCompleteMultipartUpload};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InitiateCompleteMultipartUpload::new(
///     CompleteMultipartUploadMethod::CreateMultipartUpload,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zra/files/multipart/upload_events" -> InitiateCompleteMultipartUploadResponse,
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
pub struct InitiateCompleteMultipartUpload {
    /// Method.
    pub method: CompleteMultipartUploadMethod,
    /// Params.
    pub params: Option<CompleteMultipartUploadParams>,
}

/// Response to [`InitiateCompleteMultipartUpload`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InitiateCompleteMultipartUploadResponse {
    /// Upload context.
    pub upload_context: Option<String>,
    /// File ID.
    pub file_id: Option<String>,
}

/// Add user conversation.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::AddUserConversation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddUserConversation::new("me")
///     .recording_link("one")
///     .meeting_uuid("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zra/users/<user_id>/conversations" -> AddUserConversationResponse,
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
pub struct AddUserConversation {
    /// User ID: also accepts an email address.
    pub user_id: String,
    /// Recording link.
    pub recording_link: Option<String>,
    /// Meeting UUID.
    pub meeting_uuid: Option<String>,
}

/// Response to [`AddUserConversation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddUserConversationResponse {
    /// Meeting UUID.
    pub meeting_uuid: Option<String>,
}

/// Get user playlist.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{GetUserPlaylist, UserPlaylistType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let playlists = GetUserPlaylist::new("me")
///     .page_size(300)
///     .kind(UserPlaylistType::All)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zra/users/<user_id>/conversations/playlists" -> IqUserPlaylist,
    paginate = playlists: Playlist,
    rate_limit = Medium,
    scopes = ["iq_playlist:read:admin", "iq_playlist:read", "zra:read:list_conversation_playlists"],
    errors = [(400, 1001, "the request param is invalid"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserPlaylist {
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
