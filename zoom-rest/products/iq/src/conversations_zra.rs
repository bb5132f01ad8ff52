//! Conversations, zra: 17 operations.

use zoom_core::{
    DateOrDateTime, DateTime, Extra, FilePart, MeetingId, MeetingUuid, zoom_endpoint, zoom_enum, zoom_object,
};

use super::{
    AddConversationByFileConversationType, CalloutType, Comment, ConversationInformationDeal,
    ConversationInteractionParticipant, ConversationType, IqConversationComments, IqConversationInteractions,
    IqUserPlaylist, PartNumberEtag, Participant, PeriodType, Playlist, PlaylistType, PrimaryLanguage,
    ScorecardQuestionScale, ScorecardRater, SmartChapter, SpeakerType, Timeline, UploadMethod, UploadParams,
};

/// Lists the sales calls and meetings, called conversations, that Zoom Revenue Accelerator has analyzed or is analyzing.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::ListConversations;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let conversations = ListConversations::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/GET/zra/conversations)
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
    errors = [
        (400, 1001, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (404, 1005, TEAM_DOES_NOT_EXIST = "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListConversations {
    /// Keeps only conversations whose host has this ID.
    pub host_id: Option<String>,
    /// Keeps only conversations in which the participant with this ID took part; it is an ID internal to Zoom.
    pub participant_id: Option<String>,
    /// Keeps only conversations of the Zoom Revenue Accelerator team with this ID.
    pub team_id: Option<String>,
    /// Keeps only conversations that belong to the deal with this ID.
    pub deal_id: Option<String>,
    /// Which time of a conversation must lie between `from` and `to`: the meeting's start or the time when Zoom processed it. Default: `meetingStartTime`.
    pub period_type: Option<PeriodType>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Kind of conversations to return: meetings, phone calls or both. Default: `all`.
    pub conversation_type: Option<ConversationType>,
    /// Keeps only conversations that contain engaging questions (`engagingQuestions`) or next steps (`nextSteps`).
    pub callout_type: Option<CalloutType>,
    /// Keeps only conversations in which the indicator with this ID, a search for certain phrases, found something.
    pub indicator_id: Option<String>,
    /// ID of the topic that conversations must mention.
    pub mentioned_topic_id: Option<String>,
    /// Whether only conversations that have a score are returned, if `true`; Zoom does not explain what `false` does.
    pub scored: Option<bool>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListConversations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListConversationsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Start of the period for which conversations are listed.
    pub from: Option<DateTime>,
    /// End of the period for which conversations are listed.
    pub to: Option<DateTime>,
    /// Conversations, one entry each.
    #[lossy]
    pub conversations: Vec<ListConversationsConversation>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Conversation in a list, with its meeting, host, deal and scores.
///
/// Element of `conversations` in [`ListConversationsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListConversationsConversation {
    /// ID of the conversation in Zoom IQ (Revenue Accelerator).
    pub conversation_id: Option<String>,
    /// User ID of the host of the meeting or call.
    pub host_id: Option<String>,
    /// Number of the meeting; it may have more than ten digits.
    pub meeting_id: Option<MeetingId>,
    /// UUID of the meeting occurrence that is the conversation.
    pub meeting_uuid: Option<String>,
    /// ID of the deal to which the conversation belongs.
    pub deal_id: Option<String>,
    /// Title of the meeting.
    ///
    /// Deprecated by Zoom.
    pub topic: Option<String>,
    /// Topic of the conversation.
    pub conversation_topic: Option<String>,
    /// Length of the recording, in minutes.
    pub duration: Option<i64>,
    /// Duration of the recording. In seconds.
    pub duration_sec: Option<i64>,
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
    /// Number of next steps that came up in the conversation.
    pub next_steps_count: Option<i64>,
    /// How many filler words, such as "um", are spoken per minute.
    pub filler_words_count: Option<i64>,
    /// Whether the conversation is still being analyzed.
    pub processing_analysis: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds the recording of a meeting or call as a conversation, from a file uploaded before or from a URL outside Zoom.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{AddConversation, AddConversationByFileConversationType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddConversation::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/POST/zra/conversations)
#[zoom_endpoint(
    POST "/zra/conversations" -> AddConversationResponse,
    rate_limit = Medium,
    scopes = [
        "iq_conversation:write:admin",
        "iq_conversation:write",
        "zra:write:conversation",
        "zra:write:conversation:admin",
    ],
    errors = [
        (400, 1001, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 1005, FILE_DOES_NOT_EXIST = "the file does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddConversation {
    /// ID or email address of the host of the conversation.
    pub host_id: Option<String>,
    /// ID of the recording that was uploaded to Zoom Revenue Accelerator before; the alternative to `download_url`.
    pub file_id: Option<String>,
    /// URL, outside Zoom, from which Zoom downloads the recording; the alternative to `file_id`.
    pub download_url: Option<String>,
    /// Topic of the conversation.
    pub conversation_topic: Option<String>,
    /// Whether the conversation was a meeting or a phone call.
    pub conversation_type: AddConversationByFileConversationType,
    /// ID of the deal to which the conversation belongs.
    pub deal_id: Option<String>,
    /// Main language spoken; if empty, Zoom detects it.
    pub primary_language: Option<PrimaryLanguage>,
    /// When the meeting began.
    pub meeting_start_time: DateTime,
    /// When the meeting ended.
    pub meeting_end_time: Option<DateTime>,
    /// IANA time zone in which times are shown, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Participants of the conversation, one entry each. At most 200 items.
    pub participants: Option<Vec<Participant>>,
    /// Who spoke when, one entry each. At most 200 items.
    pub timeline: Option<Vec<Timeline>>,
}

/// Response to [`AddConversation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddConversationResponse {
    /// ID of the conversation in Zoom IQ (Revenue Accelerator).
    pub conversation_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one Zoom Revenue Accelerator conversation.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetConversationInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetConversationInformation::new("aDYlohsHRtCd4ii1uC2+hA==")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/GET/zra/conversations/{conversationId})
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
    errors = [
        (403, 1004, PERMISSION_DENIED = "permission denied"),
        (404, 1005, CONVERSATION_DOES_NOT_EXIST = "the conversation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetConversationInformation {
    /// ID of the conversation, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub conversation_id: MeetingUuid,
}

/// Response to [`GetConversationInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationInformation {
    /// ID of the conversation in Zoom IQ (Revenue Accelerator).
    pub conversation_id: Option<String>,
    /// Number of the meeting; it may have more than ten digits.
    pub meeting_id: Option<MeetingId>,
    /// UUID of the meeting occurrence that is the conversation.
    pub meeting_uuid: Option<String>,
    /// User ID of the host of the meeting or call.
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
    /// URL of the page that shows the conversation in Zoom Revenue Accelerator.
    pub conversation_url: Option<String>,
    /// Deal that the conversation belongs to.
    pub deal: Option<ConversationInformationDeal>,
    /// Calendar service that holds the event linked to this conversation, such as Google or Outlook.
    pub calendar_client: Option<String>,
    /// ID of the calendar event at the calendar provider.
    pub event_id: Option<String>,
    /// Duration of the recording. In seconds.
    pub duration_sec: Option<i64>,
    /// Who viewed the conversation and how often.
    pub conversation_view: Option<ConversationView>,
    /// Participants of the conversation, one entry each. At most 500 items.
    pub participants: Option<Vec<ConversationInformationParticipant>>,
    /// Moments of the conversation that users marked, one entry each. At most 100 items.
    pub moment_info: Option<Vec<MomentInfo>>,
    /// URL for a download, valid for an hour; apparently the older form of `recording_download_url`.
    ///
    /// Deprecated by Zoom.
    #[wire("downloadUrl")]
    pub download_url: Option<String>,
    /// URL for downloading the recording, valid for an hour.
    pub recording_download_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who viewed the conversation and how often.
///
/// Value of `conversation_view` in [`ConversationInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationView {
    /// Number of times that the conversation was viewed.
    pub total_view_counts: Option<i64>,
    /// Users who viewed the conversation, one entry each. At most 500 items.
    pub view_user_infos: Option<Vec<ConversationViewer>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User who viewed a conversation or shared a moment of it, with a count.
///
/// Element of `view_user_infos` and `share_user_infos` in [`ConversationView`] and [`MomentInfo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationViewer {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// How often the user viewed the conversation or shared the moment.
    pub counts: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Participant in a conversation, by name and email address.
///
/// Element of `participants` in [`ConversationInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationInformationParticipant {
    /// Name of the participant.
    pub display_name: Option<String>,
    /// Email address of the participant; usually empty for people from outside the account.
    pub email: Option<String>,
    /// Whether the person is a representative or a customer.
    #[wire("type")]
    pub kind: Option<SpeakerType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Moment that a user marked in a conversation, with its creator and the users who shared it.
///
/// Element of `moment_info` in [`ConversationInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MomentInfo {
    /// ID of the moment, a part of a conversation that a user marked.
    pub moment_id: Option<String>,
    /// Name of the moment.
    pub moment_name: Option<String>,
    /// ID of the user who marked the moment.
    pub create_user_id: Option<String>,
    /// Name of the user who marked the moment.
    pub create_user_display_name: Option<String>,
    /// Number of times that this moment was shared.
    pub share_counts: Option<String>,
    /// Users who shared the moment, one entry each. At most 10 items.
    pub share_user_infos: Option<Vec<ConversationViewer>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one Zoom Revenue Accelerator conversation.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::DeleteConversation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteConversation::new("aDYlohsHRtCd4ii1uC2+hA==").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/DELETE/zra/conversations/{conversationId})
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
        (400, 300, INVALID_PATH_PARAMETER = "the path parameter is invalid"),
        (403, 5004, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
        (404, 1005, CONVERSATION_DOES_NOT_EXIST = "the conversation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteConversation {
    /// ID of the conversation, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub conversation_id: MeetingUuid,
}

/// Lists the comments on one Zoom Revenue Accelerator conversation.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetConversationComments;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let comments = GetConversationComments::new("aDYlohsHRtCd4ii1uC2+hA==")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/GET/zra/conversations/{conversationId}/comments)
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
    errors = [(404, 1005, CONVERSATION_DOES_NOT_EXIST = "the conversation does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetConversationComments {
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
/// # Examples
///
/// ```
/// use zoom_rest::iq::AddConversationComments;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddConversationComments::new("aDYlohsHRtCd4ii1uC2+hA==", "Thank you")
///     .parent_comment_id("Zl3aVt0bQ9y")
///     .is_private(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/POST/zra/conversations/{conversationId}/comments)
#[zoom_endpoint(
    POST "/zra/conversations/<conversation_id>/comments" -> Comment,
    rate_limit = Medium,
    scopes = [
        "iq_comment:write",
        "iq_comment:write:admin",
        "zra:read:list_conversation_comments",
        "zra:read:list_conversation_comments:admin",
    ],
    errors = [
        (400, 1001, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 1005, CONVERSATION_DOES_NOT_EXIST = "the conversation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddConversationComments {
    /// ID of the conversation, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub conversation_id: MeetingUuid,
    /// ID of the comment to which this one replies.
    pub parent_comment_id: Option<String>,
    /// Text of the comment on the conversation.
    pub comment: String,
    /// IDs of the users whom the comment mentions. At most 50 items.
    pub mention_user_ids: Option<Vec<String>>,
    /// IDs of the teams that the comment mentions. At most 50 items.
    pub mention_team_ids: Option<Vec<String>>,
    /// Whether the comment is private; Zoom does not explain who can then read it.
    pub is_private: Option<bool>,
    /// Point in the recording that the comment refers to, as `HH:mm:ss`.
    pub time_in_recording: Option<String>,
}

/// Updates one comment on a Zoom Revenue Accelerator conversation.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UpdateConversationComment;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateConversationComment::new("aDYlohsHRtCd4ii1uC2+hA==", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/PATCH/zra/conversations/{conversationId}/comments/{commentId})
#[zoom_endpoint(
    PATCH "/zra/conversations/<conversation_id>/comments/<comment_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "iq_comment:write",
        "iq_comment:write:admin",
        "zra:update:conversation_comment",
        "zra:update:conversation_comment:admin",
    ],
    errors = [
        (400, 1001, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 1005, CONVERSATION_DOES_NOT_EXIST = "the conversation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateConversationComment {
    /// ID of the conversation, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub conversation_id: MeetingUuid,
    /// ID of the comment to update.
    pub comment_id: String,
    /// New text of the comment.
    pub comment: Option<String>,
    /// IDs of the users whom the comment mentions. At most 50 items.
    pub mention_user_ids: Option<Vec<String>>,
    /// IDs of the teams that the comment mentions. At most 50 items.
    pub mention_team_ids: Option<Vec<String>>,
    /// Point in the recording that the comment refers to, as `HH:mm:ss`.
    pub time_in_recording: Option<String>,
}

/// Deletes one comment from a Zoom Revenue Accelerator conversation.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::DeleteConversationComment;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteConversationComment::new("aDYlohsHRtCd4ii1uC2+hA==", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/DELETE/zra/conversations/{conversationId}/comments/{commentId})
#[zoom_endpoint(
    DELETE "/zra/conversations/<conversation_id>/comments/<comment_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "iq_comment:write",
        "iq_comment:write:admin",
        "zra:delete:conversation_comment",
        "zra:delete:conversation_comment:admin",
    ],
    errors = [
        (400, 1001, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 1005, CONVERSATION_DOES_NOT_EXIST = "the conversation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteConversationComment {
    /// ID of the conversation, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub conversation_id: MeetingUuid,
    /// ID of the comment.
    pub comment_id: String,
}

/// Returns how Zoom Revenue Accelerator analyzed the content of a conversation.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{ConversationContentAnalysisType, GetConversationContentAnalysis};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetConversationContentAnalysis::new(
///     "aDYlohsHRtCd4ii1uC2+hA==",
///     ConversationContentAnalysisType::All,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/GET/zra/conversations/{conversationId}/content_analysis)
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
    errors = [
        (400, 1001, INVALID_REQUEST_PARAMETER = "the request parameter is invalid"),
        (404, 1005, CONVERSATION_DOES_NOT_EXIST = "the conversation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetConversationContentAnalysis {
    /// ID of the conversation, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub conversation_id: MeetingUuid,
    /// Which findings are returned, such as topics or next steps; `all` for all.
    pub analysis_type: ConversationContentAnalysisType,
    /// How many entries a page holds. Default: `30`.
    ///
    /// Deprecated by Zoom.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    ///
    /// Deprecated by Zoom.
    pub next_page_token: Option<String>,
}

/// Which findings about a sales conversation are returned, such as topics or next steps.
///
/// Values of `analysis_type` in [`GetConversationContentAnalysis`].
#[zoom_enum]
pub enum ConversationContentAnalysisType {
    /// `topics`: What the conversation was about.
    Topics,
    /// `nextSteps`: Next steps that came up.
    #[value("nextSteps")]
    NextSteps,
    /// `engagingQuestions`: Questions that drew the other side in.
    #[value("engagingQuestions")]
    EngagingQuestions,
    /// `indicators`: Mentions of terms that the account watches for, such as names of competitors.
    Indicators,
    /// `smartChapters`: Chapters into which AI divides the conversation, and its summary.
    #[value("smartChapters")]
    SmartChapters,
    /// `dealMemo`: What speaks for and against winning the deal.
    #[value("dealMemo")]
    DealMemo,
    /// `all`: Every kind of analysis.
    All,
}

/// Response to [`GetConversationContentAnalysis`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetConversationContentAnalysisResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    ///
    /// Deprecated by Zoom.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    ///
    /// Deprecated by Zoom.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Text that sums up the conversation; only if the request's `analysis_type` is `smartChapters`.
    pub summary: Option<String>,
    /// Chapters into which AI divided the conversation; only if the request's `analysis_type` is `smartChapters` or `all`. At most 20 items.
    pub smart_chapters: Option<Vec<SmartChapter>>,
    /// What AI found for the `analysis_type` of the request, such as its topics or next steps; absent if that is `all`. At most 50 items.
    pub analysis: Option<Vec<AnalysisSection>>,
    /// Topics of the conversation, one entry each; only if the request's `analysis_type` is `all`. At most 50 items.
    pub topics: Option<Vec<AnalysisSection>>,
    /// Next steps that came up in the conversation, one entry each; only if the request's `analysis_type` is `all`. At most 50 items.
    pub next_steps: Option<Vec<AnalysisSection>>,
    /// Engaging questions that came up in the conversation, one entry each; only if the request's `analysis_type` is `all`. At most 50 items.
    pub good_questions: Option<Vec<AnalysisSection>>,
    /// What the indicators, which look for certain phrases, found in the conversation; only if the request's `analysis_type` is `all`. At most 100 items.
    pub indicators: Option<Vec<AnalysisSection>>,
    /// Summary of what the conversation means for the deal; only if the request's `analysis_type` is `dealMemo` or `all`.
    pub deal_memo: Option<DealMemo>,
    /// Playbooks, lists of points that a sales conversation should cover, with the notes on each.
    pub playbooks: Option<Vec<Playbook>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Part of a conversation's analysis, such as a topic or the next steps, made up of the passages that belong to it.
///
/// Element of `analysis` and other members in [`GetConversationContentAnalysisResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AnalysisSection {
    /// Passages that the analysis picked out, one entry each. At most 50 items.
    pub section: Option<Vec<ConversationContentAnalysisSection>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Passage of a conversation that the analysis picked out, with its speaker and times, and the topic or indicator that it matches.
///
/// Element of `section` in [`AnalysisSection`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationContentAnalysisSection {
    /// User ID of the speaker; empty for external people and those who are not signed in.
    pub user_id: Option<String>,
    /// Name of the person who speaks the passage.
    pub display_name: Option<String>,
    /// Words that the analysis picked out.
    pub text: Option<String>,
    /// Everything that the speaker said around `text`, in full.
    pub utterance: Option<String>,
    /// Name of the topic to which the passage belongs, such as `pricing`.
    pub label: Option<String>,
    /// Name of the indicator, a search for certain phrases, that found the passage.
    pub indicator_name: Option<String>,
    /// ID of the indicator, a search for certain phrases, that found the passage.
    pub indicator_id: Option<String>,
    /// Word for which the indicator listens.
    pub key_word: Option<String>,
    /// Who marked the passage: software, or a user, whose ID is then the value.
    pub marked_by: Option<ConversationAnalysisSectionMarkedBy>,
    /// When the passage in the conversation begins.
    pub start_time: Option<DateTime>,
    /// When the passage in the conversation ends.
    pub end_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who marked the passage: software, or a user, whose ID is then the value.
///
/// Values of `marked_by` in [`ConversationContentAnalysisSection`].
#[zoom_enum]
pub enum ConversationAnalysisSectionMarkedBy {
    /// `nlp`: Natural language processing (NLP).
    Nlp,
    /// `es`: Marked by `es`, which Zoom does not explain.
    Es,
    /// `aic`: AI Companion.
    Aic,
    /// `the value of the user_id`: Placeholder in Zoom's documents: a passage that a user marked by hand presumably carries that user's ID here instead.
    #[value("the value of the user_id")]
    TheValueOfTheUserId,
}

/// Summary of what the conversation means for the deal; only if the request's `analysis_type` is `dealMemo` or `all`.
///
/// Value of `deal_memo` in [`GetConversationContentAnalysisResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DealMemo {
    /// What speaks for winning the deal, one entry each. At most 10 items.
    pub potential_wins: Option<Vec<DealFactor>>,
    /// What speaks against winning the deal, one entry each. At most 10 items.
    pub potential_concerns: Option<Vec<DealFactor>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Factor that speaks for or against winning a deal, with an explanation.
///
/// Element of `potential_wins` and `potential_concerns` in [`DealMemo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DealFactor {
    /// What helps or hinders the deal.
    pub factor: Option<String>,
    /// Why the factor matters.
    pub explanation: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Playbook, a list of points that a sales conversation should cover, with what was found for each point.
///
/// Element of `playbooks` in [`GetConversationContentAnalysisResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Playbook {
    /// ID of the playbook.
    pub playbook_id: Option<String>,
    /// Name of the playbook.
    pub playbook_name: Option<String>,
    /// Points of the playbook with the notes on each, one entry each.
    pub elements: Option<Vec<PlaybookElement>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Point of a playbook, with the answer that the conversation gives to it.
///
/// Element of `elements` in [`Playbook`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlaybookElement {
    /// ID of the playbook's point.
    pub element_id: Option<String>,
    /// Name of the playbook's point.
    pub element_name: Option<String>,
    /// Answer that the conversation gives to the playbook's point, with its sources.
    pub answer: Option<PlaybookElementAnswer>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Answer that the conversation gives to the playbook's point, with its sources.
///
/// Value of `answer` in [`PlaybookElement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlaybookElementAnswer {
    /// Texts that sum up the answer, one entry each.
    pub summaries: Option<Vec<String>>,
    /// Places in the conversation from which the answer was taken, one entry each.
    pub sources: Option<Vec<AnswerSource>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Passage of a transcript on which an answer in a playbook is based.
///
/// Element of `sources` in [`PlaybookElementAnswer`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AnswerSource {
    /// ID of this passage in the transcript.
    pub item_id: Option<String>,
    /// Name of the person who speaks in the passage.
    pub speaker_name: Option<String>,
    /// Time in the recording at which the passage begins, as `HH:mm:ss.SSS`.
    pub start_time: Option<String>,
    /// Time in the recording at which the passage ends, as `HH:mm:ss.SSS`.
    pub end_time: Option<String>,
    /// Time from the start of the recording, apparently to the start of the passage. In seconds.
    pub time_s: Option<i64>,
    /// Words of the transcript in this passage.
    pub text: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the participants of one Zoom Revenue Accelerator conversation, with what each of them said and figures on how they spoke.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetConversationInteractions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let participants = GetConversationInteractions::new("aDYlohsHRtCd4ii1uC2+hA==")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/GET/zra/conversations/{conversationId}/interactions)
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
    errors = [
        (400, 1001, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 1005, CONVERSATION_DOES_NOT_EXIST = "the conversation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetConversationInteractions {
    /// ID of the conversation, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub conversation_id: MeetingUuid,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Lists the scorecards, forms with questions and scores, that were filled in for one Zoom Revenue Accelerator conversation.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetConversationScorecards;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let scorecards = GetConversationScorecards::new("aDYlohsHRtCd4ii1uC2+hA==")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/GET/zra/conversations/{conversationId}/scorecards)
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
    errors = [
        (400, 1001, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 1005, CONVERSATION_DOES_NOT_EXIST = "the conversation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetConversationScorecards {
    /// ID of the conversation, in the form of a meeting's UUID; encoded as Zoom requires when the request is built.
    pub conversation_id: MeetingUuid,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetConversationScorecards`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationScorecards {
    /// Scorecards filled in for the conversation, one entry each.
    #[lossy]
    pub scorecards: Vec<ConversationScorecard>,
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
/// Element of `scorecards` in [`ConversationScorecards`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationScorecard {
    /// ID of the scorecard.
    pub scorecard_id: Option<String>,
    /// Name of the scorecard.
    pub scorecard_name: Option<String>,
    /// What the scorecard is for.
    pub scorecard_description: Option<String>,
    /// Average of the scores given with this scorecard.
    pub average_score: Option<f64>,
    /// When the scorecard was filled in.
    pub rate_time: Option<DateTime>,
    /// User who filled in the scorecard.
    pub rater: Option<ScorecardRater>,
    /// Questions of the scorecard, one entry each. At most 50 items.
    pub scorecard_questions: Option<Vec<ConversationScorecardQuestion>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Question of a scorecard, with its score, answer and justification.
///
/// Element of `scorecard_questions` in [`ConversationScorecard`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ConversationScorecardQuestion {
    /// ID of the question on the scorecard.
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
    /// Why the rater gave this score.
    pub justification: Option<String>,
    /// Answer that the rater selected for the question, such as `Yes`.
    pub answer: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Makes another user the host of a Zoom Revenue Accelerator conversation.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UpdateConversationHostId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateConversationHostId::new("aDYlohsHRtCd4ii1uC2+hA==")
///     .new_host_id("jill@example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/PATCH/zra/conversations/{conversationId}/update_host)
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
        (400, 1006, LICENSE_MISSING = "a license is missing"),
        (400, 300, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (404, 1005, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, CONVERSATION_DOES_NOT_EXIST = "the conversation does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateConversationHostId {
    /// ID of the conversation, in the form of a meeting's UUID; encode it twice if it begins with `/` or contains `//`.
    pub conversation_id: String,
    /// ID or email address of the user who becomes the host.
    pub new_host_id: Option<String>,
}

/// Uploads a video, transcript or metadata file to Zoom Revenue Accelerator.
///
/// Send the main file first, then transcript, then metadata; needs a Zoom Revenue Accelerator license.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UploadZraIqFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadZraIqFile::new(zoom_core::FilePart::open("flow.json")?)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/POST/zra/files)
#[zoom_endpoint(
    POST "/zra/files" -> UploadZraIqFileResponse,
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
pub struct UploadZraIqFile {
    /// Video, transcript (name ending in `transcript.json`) or metadata file (name ending in `metadata.json`) to upload, at most 2 GB.
    #[part(file)]
    pub file: FilePart,
    /// ID that the upload of the main file returned; given when uploading the transcript or metadata that belong to it.
    pub main_file_id: Option<String>,
    /// System from which a transcript or metadata file comes: `1` for Gong (the default), `2` for Chorus.
    pub source: Option<f64>,
}

/// Response to [`UploadZraIqFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadZraIqFileResponse {
    /// ID of the file that was uploaded to Zoom Revenue Accelerator.
    pub file_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Uploads one part of a large video or transcript file to Zoom Revenue Accelerator.
///
/// Meant for files from 2 GB; only for `iq_listened` users, a term that Zoom does not explain.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::UploadZraIqMultipartFile;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UploadZraIqMultipartFile::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/POST/zra/files/multipart)
#[zoom_endpoint(
    POST "/zra/files/multipart" -> UploadZraIqMultipartFileResponse,
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
pub struct UploadZraIqMultipartFile {
    /// Part of the file to upload, from 5 to 100 MB; only the last part may be smaller.
    #[part(file)]
    pub file: FilePart,
    /// Token that the start of the multipart upload returned and that ties its parts together.
    pub upload_context: String,
    /// Position of the part within the multipart upload, from `1` to `100`.
    pub part_number: i64,
}

/// Response to [`UploadZraIqMultipartFile`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UploadZraIqMultipartFileResponse {
    /// Part number and ETag, to be sent back when the multipart upload is completed.
    pub part_number_etag: Option<PartNumberEtag>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Starts or finishes the upload of a file in parts to Zoom Revenue Accelerator.
///
/// The upload must finish within 7 days; only for `iq_listened` users, a term that Zoom does not explain.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{InitiateOrCompleteUpload, UploadMethod, UploadParams};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = InitiateOrCompleteUpload::new(UploadMethod::CreateMultipartUpload)
///     .params(UploadParams::new().file_name("sales-call.mp4"))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/POST/zra/files/multipart/upload_events)
#[zoom_endpoint(
    POST "/zra/files/multipart/upload_events" -> InitiateOrCompleteUploadResponse,
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
pub struct InitiateOrCompleteUpload {
    /// Whether the multipart upload is created or completed.
    pub method: UploadMethod,
    /// Which file to upload, or which uploaded parts complete it, depending on `method` in the request.
    pub params: Option<UploadParams>,
}

/// Response to [`InitiateOrCompleteUpload`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InitiateOrCompleteUploadResponse {
    /// Token that ties the parts of the multipart upload together; only if the request's `method` is `CreateMultipartUpload`.
    pub upload_context: Option<String>,
    /// ID of the uploaded file; only if the request's `method` is `CompleteMultipartUpload`.
    pub file_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds a user's meeting as a conversation, by recording URL or meeting UUID.
///
/// If the two name different meetings, the URL wins.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::AddUserConversation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddUserConversation::new("me")
///     .meeting_uuid("aDYlohsHRtCd4ii1uC2+hA==")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/POST/zra/users/{userId}/conversations)
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
pub struct AddUserConversation {
    /// ID or email address of the user; `me` for the current user.
    pub user_id: String,
    /// URL of the recording: its share URL or its play URL.
    pub recording_link: Option<String>,
    /// UUID of the meeting occurrence to add; ignored if `recording_link` names another meeting.
    pub meeting_uuid: Option<String>,
}

/// Response to [`AddUserConversation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddUserConversationResponse {
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
/// use zoom_rest::iq::{GetUserPlaylist, PlaylistType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let playlists = GetUserPlaylist::new("me")
///     .kind(PlaylistType::Smart)
///     .following(true)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/conversations/GET/zra/users/{userId}/conversations/playlists)
#[zoom_endpoint(
    GET "/zra/users/<user_id>/conversations/playlists" -> IqUserPlaylist,
    paginate = playlists: Playlist,
    rate_limit = Medium,
    scopes = ["iq_playlist:read:admin", "iq_playlist:read", "zra:read:list_conversation_playlists"],
    errors = [
        (400, 1001, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserPlaylist {
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
