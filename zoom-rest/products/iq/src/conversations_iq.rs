//! Conversations, iq: 17 operations.

use zoom_core::{
    DateOrDateTime, DateTime, Extra, FilePart, MeetingId, MeetingUuid, zoom_endpoint, zoom_enum, zoom_object,
};

use super::{
    AddConversationByFileConversationType, CalloutType, Comment, ConversationInformationDeal,
    ConversationInteractionParticipant, ConversationType, IqConversationComments, IqConversationInteractions,
    IqUserPlaylist, PartNumberEtag, Participant, PeriodType, Playlist, PlaylistType, PrimaryLanguage,
    ScorecardQuestionScale, ScorecardRater, SmartChapter, Timeline, UploadMethod, UploadParams,
};

/// Lists all conversations in Zoom Revenue Accelerator.
///
/// Deprecated; use `GET /zra/conversations` instead.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::ListIqConversations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let conversations = ListIqConversations::new()
///     .host_id("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/GET/iq/conversations)
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
    errors = [
        (400, 1001, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (404, 1005, TEAM_DOES_NOT_EXIST = "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListIqConversations {
    /// Keeps only conversations whose host has this ID.
    pub host_id: Option<String>,
    /// Keeps only conversations in which the participant with this ID took part; Zoom calls it an internal ID.
    pub participant_id: Option<String>,
    /// Keeps only conversations of the team with this ID.
    pub team_id: Option<String>,
    /// Keeps only conversations that belong to the sales deal with this ID.
    pub deal_id: Option<String>,
    /// Which time of a conversation the queried period refers to, such as the meeting's start. Default: `meetingStartTime`.
    pub period_type: Option<PeriodType>,
    /// Start of the period in which the time that `period_type` names must lie.
    pub from: Option<DateOrDateTime>,
    /// End of the period in which the time that `period_type` names must lie.
    pub to: Option<DateOrDateTime>,
    /// Kind of conversations to return: meetings, phone calls or both. Default: `all`.
    pub conversation_type: Option<ConversationType>,
    /// Keeps only conversations that contain engaging questions (`engagingQuestions`) or next steps (`nextSteps`).
    pub callout_type: Option<CalloutType>,
    /// Keeps only conversations that match the indicator, a set of phrases to look for, with this ID.
    pub indicator_id: Option<String>,
    /// ID of the topic that conversations must mention.
    pub mentioned_topic_id: Option<String>,
    /// Keeps only conversations that have a score (`true`) or have none (`false`).
    pub scored: Option<bool>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListIqConversations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListIqConversationsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Conversations, one entry each.
    #[lossy]
    pub conversations: Vec<Conversation>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Conversation in a list, with its meeting, host, deal and scores.
///
/// Element of `conversations` in [`ListIqConversationsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Conversation {
    /// ID of the conversation in Zoom IQ (Revenue Accelerator).
    pub conversation_id: Option<String>,
    /// ID of the host of the conversation or meeting.
    pub host_id: Option<String>,
    /// Number of the meeting; it may have more than ten digits.
    pub meeting_id: Option<MeetingId>,
    /// UUID of one occurrence of the meeting.
    pub meeting_uuid: Option<String>,
    /// ID of the sales deal to which the conversation belongs.
    pub deal_id: Option<String>,
    /// Title of the meeting.
    ///
    /// Deprecated by Zoom.
    pub topic: Option<String>,
    /// Topic of the conversation.
    pub conversation_topic: Option<String>,
    /// Length of the recording, in minutes.
    pub duration: Option<i64>,
    /// Whether the conversation was a meeting or a phone call.
    pub conversation_type: Option<String>,
    /// When the meeting began.
    pub meeting_start_time: Option<DateTime>,
    /// When Zoom IQ (Revenue Accelerator) processed the conversation.
    pub iq_processed_time: Option<DateTime>,
    /// How strongly the conversation engaged its participants, as a score.
    pub engagement_score: Option<i64>,
    /// How positive the conversation sounded, as a score.
    pub sentiment_score: Option<i64>,
    /// Number of questions that kept the conversation going.
    pub engaging_questions_count: Option<i64>,
    /// Number of next steps that were agreed.
    pub next_steps_count: Option<i64>,
    /// Filler words per minute, such as "um".
    pub filler_words_count: Option<i64>,
    /// Whether the conversation is still being analyzed.
    pub processing_analysis: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds a conversation from an uploaded file or a third-party download URL.
///
/// Deprecated; use `POST /zra/conversations` instead.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{AddConversationByFile, AddConversationByFileConversationType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddConversationByFile::new(
///     AddConversationByFileConversationType::Meeting,
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
/// )
/// .host_id("Zl3aVt0bQ9y")
/// .file_id("Zl3aVt0bQ9y")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/POST/iq/conversations)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/iq/conversations" -> AddConversationByFileResponse,
    rate_limit = Medium,
    scopes = [
        "iq_conversation:write:admin",
        "iq_conversation:write",
        "zra:write:conversation",
        "zra:write:conversation:admin",
    ],
    errors = [(404, 1005, FILE_DOES_NOT_EXIST = "the file does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddConversationByFile {
    /// ID or email address of the host of the conversation.
    pub host_id: Option<String>,
    /// ID of the recording file, uploaded to Zoom Revenue Accelerator before; the alternative to `download_url`.
    pub file_id: Option<String>,
    /// URL, outside Zoom, from which Zoom downloads the recording; the alternative to `file_id`.
    pub download_url: Option<String>,
    /// Topic of the conversation.
    pub conversation_topic: Option<String>,
    /// Whether the conversation was a meeting or a phone call.
    pub conversation_type: AddConversationByFileConversationType,
    /// ID of the sales deal to which the conversation belongs.
    pub deal_id: Option<String>,
    /// Main language spoken; if empty, Zoom detects it.
    pub primary_language: Option<PrimaryLanguage>,
    /// When the meeting began.
    pub meeting_start_time: DateTime,
    /// When the meeting ended.
    pub meeting_end_time: Option<DateTime>,
    /// IANA time zone in which times are shown, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Participants of the conversation, one entry each.
    pub participants: Option<Vec<Participant>>,
    /// Who spoke when, one entry each.
    pub timeline: Option<Vec<Timeline>>,
}

/// Response to [`AddConversationByFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddConversationByFileResponse {
    /// ID of the conversation in Zoom IQ (Revenue Accelerator).
    pub conversation_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one Zoom Revenue Accelerator conversation.
///
/// Deprecated; use `GET /zra/conversations/{conversationId}` instead.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetIqConversationInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetIqConversationInformation::new("aDYlohsHRtCd4ii1uC2+hA==")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/GET/iq/conversations/{conversationId})
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
    errors = [(404, 1005, CONVERSATION_DOES_NOT_EXIST = "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIqConversationInformation {
    /// ID of the conversation, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub conversation_id: MeetingUuid,
}

/// Response to [`GetIqConversationInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IqConversationInformation {
    /// ID of the conversation in Zoom IQ (Revenue Accelerator).
    pub conversation_id: Option<String>,
    /// Number of the meeting; it may have more than ten digits.
    pub meeting_id: Option<MeetingId>,
    /// UUID of one occurrence of the meeting.
    pub meeting_uuid: Option<String>,
    /// ID of the host of the conversation or meeting.
    pub host_id: Option<String>,
    /// Email address of the host.
    pub host_email: Option<String>,
    /// Title of the meeting.
    ///
    /// Deprecated by Zoom.
    pub topic: Option<String>,
    /// Topic of the conversation.
    pub conversation_topic: Option<String>,
    /// Length of the recording, in minutes.
    pub duration: Option<i64>,
    /// Text that sums up the conversation.
    pub summary: Option<String>,
    /// Whether the conversation was a meeting or a phone call.
    pub conversation_type: Option<String>,
    /// Step in the sales process that the deal had reached at the time of the conversation.
    pub stage_during_conversation: Option<String>,
    /// When the meeting began.
    ///
    /// Deprecated by Zoom.
    pub start_time: Option<DateTime>,
    /// When the meeting began.
    pub meeting_start_time: Option<DateTime>,
    /// When Zoom IQ (Revenue Accelerator) processed the conversation.
    pub iq_processed_time: Option<DateTime>,
    /// How strongly the conversation engaged its participants, as a score.
    pub engagement_score: Option<i64>,
    /// How positive the conversation sounded, as a score.
    pub sentiment_score: Option<i64>,
    /// URL of the conversation's page.
    pub conversation_url: Option<String>,
    /// Deal that the conversation belongs to.
    pub deal: Option<ConversationInformationDeal>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one Zoom Revenue Accelerator conversation.
///
/// Deprecated; use `DELETE /zra/conversations/{conversationId}` instead.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::DeleteIqConversation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteIqConversation::new("aDYlohsHRtCd4ii1uC2+hA==").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/DELETE/iq/conversations/{conversationId})
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
        (400, 300, INVALID_PATH_PARAMETER = "the path parameter is invalid"),
        (403, 5004, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
        (404, 1005, CONVERSATION_DOES_NOT_EXIST = "the conversation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteIqConversation {
    /// ID of the conversation, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub conversation_id: MeetingUuid,
}

/// Lists the comments on one Zoom Revenue Accelerator conversation.
///
/// Deprecated; use `GET /zra/conversations/{conversationId}/comments` instead.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetIqConversationComments;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let comments = GetIqConversationComments::new("aDYlohsHRtCd4ii1uC2+hA==")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/GET/iq/conversations/{conversationId}/comments)
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
    errors = [(404, 1005, CONVERSATION_DOES_NOT_EXIST = "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIqConversationComments {
    /// ID of the conversation, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub conversation_id: MeetingUuid,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Adds a comment to one Zoom Revenue Accelerator conversation.
///
/// Deprecated; use `POST /zra/conversations/{conversationId}/comments` instead.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::AddIqConversationComments;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddIqConversationComments::new(
///     "aDYlohsHRtCd4ii1uC2+hA==",
///     "Thank you",
/// )
/// .parent_comment_id("Zl3aVt0bQ9y")
/// .is_private(true)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/POST/iq/conversations/{conversationId}/comments)
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
    errors = [(404, 1005, CONVERSATION_DOES_NOT_EXIST = "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddIqConversationComments {
    /// ID of the conversation, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub conversation_id: MeetingUuid,
    /// ID of the comment to which this one replies.
    pub parent_comment_id: Option<String>,
    /// Text of the comment on the conversation.
    pub comment: String,
    /// IDs of the users whom the comment mentions.
    pub mention_user_ids: Option<Vec<String>>,
    /// IDs of the teams that the comment mentions.
    pub mention_team_ids: Option<Vec<String>>,
    /// Whether the comment is private; Zoom does not explain who can then read it.
    pub is_private: Option<bool>,
    /// Point in the recording that the comment refers to, as `HH:mm:ss`.
    pub time_in_recording: Option<String>,
}

/// Updates one comment on a Zoom Revenue Accelerator conversation.
///
/// Deprecated; use `PATCH /zra/conversations/{conversationId}/comments/{commentId}` instead.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UpdateIqConversationComment;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateIqConversationComment::new("aDYlohsHRtCd4ii1uC2+hA==", "Zl3aVt0bQ9y")
///     .mention_user_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .comment("Thank you")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/PATCH/iq/conversations/{conversationId}/comments/{commentId})
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
    errors = [(404, 1005, CONVERSATION_DOES_NOT_EXIST = "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateIqConversationComment {
    /// ID of the conversation, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub conversation_id: MeetingUuid,
    /// ID of the comment.
    pub comment_id: String,
    /// Text of the comment on the conversation.
    pub comment: Option<String>,
    /// IDs of the users whom the comment mentions.
    pub mention_user_ids: Option<Vec<String>>,
    /// IDs of the teams that the comment mentions.
    pub mention_team_ids: Option<Vec<String>>,
    /// Point in the recording that the comment refers to, as `HH:mm:ss`.
    pub time_in_recording: Option<String>,
}

/// Deletes one comment from a Zoom Revenue Accelerator conversation.
///
/// Deprecated; use `DELETE /zra/conversations/{conversationId}/comments/{commentId}` instead.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::DeleteIqConversationComment;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteIqConversationComment::new("aDYlohsHRtCd4ii1uC2+hA==", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/DELETE/iq/conversations/{conversationId}/comments/{commentId})
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
    errors = [(404, 1005, CONVERSATION_DOES_NOT_EXIST = "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteIqConversationComment {
    /// ID of the conversation, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub conversation_id: MeetingUuid,
    /// ID of the comment.
    pub comment_id: String,
}

/// Returns how Zoom Revenue Accelerator analyzed the content of a conversation.
///
/// Deprecated; use `GET /zra/conversations/{conversationId}/content_analysis` instead.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{AnalysisType, GetIqConversationContentAnalysis};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetIqConversationContentAnalysis::new(
///     "aDYlohsHRtCd4ii1uC2+hA==",
///     AnalysisType::Topics,
/// )
/// .page_size(300)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/GET/iq/conversations/{conversationId}/content_analysis)
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
    errors = [(404, 1005, CONVERSATION_DOES_NOT_EXIST = "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIqConversationContentAnalysis {
    /// ID of the conversation, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub conversation_id: MeetingUuid,
    /// Which findings are returned, such as topics or next steps.
    pub analysis_type: AnalysisType,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Which findings are returned, such as topics or next steps.
///
/// Values of `analysis_type` in [`GetIqConversationContentAnalysis`].
#[zoom_enum]
pub enum AnalysisType {
    /// `topics`: What the conversation was about.
    Topics,
    /// `nextSteps`: Next steps that came up.
    #[value("nextSteps")]
    NextSteps,
    /// `engagingQuestions`: Questions that drew the other side in.
    #[value("engagingQuestions")]
    EngagingQuestions,
    /// `indicators`: Key phrases, set up in advance, that came up in the conversation.
    Indicators,
    /// `smartChapters`: Conversation divided into chapters.
    #[value("smartChapters")]
    SmartChapters,
}

/// Response to [`GetIqConversationContentAnalysis`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IqConversationContentAnalysis {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Text that sums up the conversation; only if the request's `analysis_type` is `smartChapters`.
    pub summary: Option<String>,
    /// Chapters into which AI divided the conversation; only if the request's `analysis_type` is `smartChapters`.
    pub smart_chapters: Option<Vec<SmartChapter>>,
    /// Findings of the kind that the request's `analysis_type` names, such as topics or next steps.
    pub analysis: Option<Vec<Analysis>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Part of a conversation's analysis, made up of the passages that belong to it.
///
/// Element of `analysis` in [`IqConversationContentAnalysis`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Analysis {
    /// Passages that the analysis picked out, one entry each.
    pub section: Option<Vec<Section>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Passage of a conversation that the analysis picked out, with its speaker, times and indicator.
///
/// Element of `section` in [`Analysis`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Section {
    /// ID of the person who speaks; empty for people who are not signed in.
    pub user_id: Option<String>,
    /// Name of the person who spoke the passage.
    pub display_name: Option<String>,
    /// Words that the analysis picked out; `utterance` holds the whole sentence.
    pub text: Option<String>,
    /// Whole sentence from which the text is taken.
    pub utterance: Option<String>,
    /// Name of the topic to which the passage belongs, such as `pricing`.
    pub label: Option<String>,
    /// Name of the indicator, a set of phrases to look for, that the passage matched.
    pub indicator_name: Option<String>,
    /// ID of the indicator, a set of phrases to look for, that the passage matched.
    pub indicator_id: Option<String>,
    /// Keyword that is defined in the indicator.
    pub key_word: Option<String>,
    /// Who marked the content: software, or the user with this ID.
    pub marked_by: Option<MarkedBy>,
    /// When the passage in the conversation begins.
    pub start_time: Option<DateTime>,
    /// When the passage in the conversation ends.
    pub end_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who marked the content: software, or the user with this ID.
///
/// Values of `marked_by` in [`Section`].
#[zoom_enum]
pub enum MarkedBy {
    /// `nlp`: Natural language processing (NLP).
    Nlp,
    /// `es`: Marked by `es`, which Zoom does not explain.
    Es,
    /// `the value of the user_id`: Marked by hand by the user with that ID.
    #[value("the value of the user_id")]
    TheValueOfTheUserId,
}

/// Lists the participants of one Zoom Revenue Accelerator conversation, with what each of them said and figures on how they spoke.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetIqConversationInteractions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetIqConversationInteractions::new("aDYlohsHRtCd4ii1uC2+hA==")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/GET/iq/conversations/{conversationId}/interactions)
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
    errors = [(404, 1005, CONVERSATION_DOES_NOT_EXIST = "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIqConversationInteractions {
    /// ID of the conversation, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub conversation_id: MeetingUuid,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Lists the scorecards, each a set of questions with the scores given on them, of one Zoom Revenue Accelerator conversation.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetIqConversationScorecards;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let scorecards = GetIqConversationScorecards::new("aDYlohsHRtCd4ii1uC2+hA==")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/GET/iq/conversations/{conversationId}/scorecards)
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
    errors = [(404, 1005, CONVERSATION_DOES_NOT_EXIST = "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIqConversationScorecards {
    /// ID of the conversation, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub conversation_id: MeetingUuid,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetIqConversationScorecards`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IqConversationScorecards {
    /// Scorecards filled in for the conversation, one entry each.
    #[lossy]
    pub scorecards: Vec<Scorecard>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Scorecard filled in for a conversation, with its rater, average score and questions.
///
/// Element of `scorecards` in [`IqConversationScorecards`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Scorecard {
    /// ID of the scorecard by which the conversation is evaluated.
    pub scorecard_id: Option<String>,
    /// Name of the scorecard by which the conversation is evaluated.
    pub scorecard_name: Option<String>,
    /// What the scorecard is for.
    pub scorecard_description: Option<String>,
    /// Average of the scores given with this scorecard.
    pub average_score: Option<f64>,
    /// When the score was given.
    pub rate_time: Option<DateTime>,
    /// User who gave the score.
    pub rater: Option<ScorecardRater>,
    /// Questions of the scorecard, one entry each.
    pub scorecard_questions: Option<Vec<ScorecardQuestion>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Question of a scorecard, with its score, scale and comment.
///
/// Element of `scorecard_questions` in [`Scorecard`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ScorecardQuestion {
    /// ID of the question on the evaluation scorecard.
    pub question_id: Option<String>,
    /// Text of the question.
    pub question_title: Option<String>,
    /// Score that was given on the question.
    pub score: Option<f64>,
    /// What the question is about.
    pub question_description: Option<String>,
    /// Comment on the question.
    pub question_comment: Option<String>,
    /// Texts at the lowest and at the highest score of a rating question.
    pub scale: Option<ScorecardQuestionScale>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Makes another user the host of a Zoom Revenue Accelerator conversation.
///
/// Deprecated; use `PATCH /zra/conversations/{conversationId}/update_host` instead.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UpdateConversationHost;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateConversationHost::new("aDYlohsHRtCd4ii1uC2+hA==")
///     .new_host_id("jill@example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/PATCH/iq/conversations/{conversationId}/update_host)
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
        (400, 1006, LICENSE_MISSING = "a license is missing"),
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (404, 1005, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, CONVERSATION_DOES_NOT_EXIST = "the conversation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateConversationHost {
    /// ID of the conversation, in the form of a meeting's UUID; encode it twice if it begins with `/` or contains `//`.
    pub conversation_id: String,
    /// ID or email address of the user who becomes the host.
    pub new_host_id: Option<String>,
}

/// Uploads a video, transcript or metadata file to Zoom Revenue Accelerator.
///
/// Deprecated; use `POST /zra/files` instead.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UploadIqFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadIqFile::new(zoom_core::FilePart::open("picture.png")?)
///     .main_file_id("Zl3aVt0bQ9y")
///     .source(2.0)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/POST/iq/files)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/iq/files" -> UploadIqFileResponse,
    base = FileApi,
    body = multipart,
    scopes = ["iq_conversation:write:admin", "iq_conversation:write", "zra:write:file", "zra:write:file:admin"],
    errors = [
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 1005, FILE_DOES_NOT_EXIST = "the file does not exist"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadIqFile {
    /// File to upload, in binary form.
    #[part(file)]
    pub file: FilePart,
    /// ID of the main file, uploaded before, to which this file is an attachment; only for attachments.
    pub main_file_id: Option<String>,
    /// Product from which an uploaded transcript or metadata file comes: `1` for Gong (the default), `2` for Chorus.
    pub source: Option<f64>,
}

/// Response to [`UploadIqFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadIqFileResponse {
    /// ID of the file that was uploaded to Zoom Revenue Accelerator.
    pub file_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Uploads one part of a large video or transcript file to Zoom Revenue Accelerator.
///
/// Deprecated; use `POST /zra/files/multipart` instead.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UploadIqMultipartFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadIqMultipartFile::new(
///     zoom_core::FilePart::open("picture.png")?,
///     "Zl3aVt0bQ9y",
///     1,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/POST/iq/files/multipart)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/iq/files/multipart" -> UploadIqMultipartFileResponse,
    base = FileApi,
    body = multipart,
    scopes = ["iq_conversation:write:admin", "iq_conversation:write", "zra:write:file", "zra:write:file:admin"],
    errors = [
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 300, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 1005, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug),
)]
#[non_exhaustive]
pub struct UploadIqMultipartFile {
    /// Part of the file to upload, from 5 to 100 MB; only the last part may be smaller.
    #[part(file)]
    pub file: FilePart,
    /// Token of the multipart upload, from the response of `InitiateOrCompleteIqUpload` that started it.
    pub upload_context: String,
    /// Position of the part within the multipart upload.
    pub part_number: i64,
}

/// Response to [`UploadIqMultipartFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadIqMultipartFileResponse {
    /// Part number and ETag, to be sent back when the multipart upload is completed.
    pub part_number_etag: Option<PartNumberEtag>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Starts or finishes the upload of a file in parts to Zoom Revenue Accelerator.
///
/// Deprecated; use `POST /zra/files/multipart/upload_events` instead.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{InitiateOrCompleteIqUpload, UploadMethod, UploadParams};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InitiateOrCompleteIqUpload::new(UploadMethod::CreateMultipartUpload)
///     .params(UploadParams::new().file_name("sales-call.mp4"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/POST/iq/files/multipart/upload_events)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/iq/files/multipart/upload_events" -> InitiateOrCompleteIqUploadResponse,
    base = FileApi,
    scopes = ["iq_conversation:write:admin", "iq_conversation:write", "zra:write:file", "zra:write:file:admin"],
    errors = [
        (400, 124, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (400, 200, NO_SUBSCRIPTION = "the account lacks the required subscription"),
        (400, 300, INVALID_PART_NUMBER_ETAGS = "the part number etags are invalid"),
        (404, 1005, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct InitiateOrCompleteIqUpload {
    /// Whether the multipart upload is created or completed.
    pub method: UploadMethod,
    /// Which file to upload, or which uploaded parts complete it, depending on `method` in the request.
    pub params: Option<UploadParams>,
}

/// Response to [`InitiateOrCompleteIqUpload`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InitiateOrCompleteIqUploadResponse {
    /// Token of the multipart upload, to be sent with each part and on completion; only after `CreateMultipartUpload`.
    pub upload_context: Option<String>,
    /// ID of the uploaded file in Zoom Revenue Accelerator; only after `CompleteMultipartUpload`.
    pub file_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds a user's meeting as a conversation, by recording URL or meeting UUID.
///
/// Deprecated; use `POST /zra/users/{userId}/conversations` instead.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::AddConversationByMeeting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddConversationByMeeting::new("me")
///     .meeting_uuid("aDYlohsHRtCd4ii1uC2+hA==")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/POST/iq/users/{userId}/conversations)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/iq/users/<user_id>/conversations" -> AddConversationByMeetingResponse,
    rate_limit = Medium,
    scopes = [
        "iq_conversation:write:admin",
        "iq_conversation:write",
        "zra:write:conversation",
        "zra:write:conversation:admin",
    ],
    errors = [
        (400, 3300, RECORDING_NOT_ADDED_3300 = "the recording could not be added"),
        (400, 5333, INVALID_LINK_5333 = "the link is invalid"),
        (400, 3318, INVALID_LINK_3318 = "the link is invalid"),
        (400, 3320, RECORDING_NOT_ADDED_3320 = "the recording could not be added"),
        (400, 3319, CHANGE_ALREADY_MADE = "the change was already made"),
        (400, 3315, ANOTHER_CHANGE_IN_PROGRESS = "another change is in progress; try again later"),
        (400, 3314, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (400, 3317, LICENSE_MISSING = "a license is missing"),
        (403, 3313, ONLY_HOST = "only the host may do this"),
        (403, 1004, PERMISSION_DENIED = "permission denied"),
        (404, 1005, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 3316, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddConversationByMeeting {
    /// ID or email address of the user; `me` for the current user.
    pub user_id: String,
    /// URL of the recording: its share URL or its play URL; it wins if `meeting_uuid` names another meeting.
    pub recording_link: Option<String>,
    /// UUID of the meeting occurrence to add; ignored if `recording_link` belongs to another meeting.
    pub meeting_uuid: Option<String>,
}

/// Response to [`AddConversationByMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddConversationByMeetingResponse {
    /// UUID of the meeting occurrence that was added as a conversation.
    pub meeting_uuid: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the playlists of one Zoom Revenue Accelerator user; a playlist is a collection of conversations.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{GetIqUserPlaylist, PlaylistType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let playlists = GetIqUserPlaylist::new("me")
///     .kind(PlaylistType::Smart)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/GET/iq/users/{userId}/conversations/playlists)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/iq/users/<user_id>/conversations/playlists" -> IqUserPlaylist,
    paginate = playlists: Playlist,
    rate_limit = Medium,
    scopes = ["iq_playlist:read", "iq_playlist:read:admin", "zra:read:list_conversation_playlists"],
    errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIqUserPlaylist {
    /// ID or email address of the user; `me` for the current user.
    pub user_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Kind of playlist to list. Default: `All`.
    #[query(rename = "type")]
    pub kind: Option<PlaylistType>,
    /// Whether only playlists that the user follows are returned. Default: `false`.
    pub following: Option<bool>,
    /// Whether only playlists that the user made are returned. Default: `false`.
    pub create_by_self: Option<bool>,
}
