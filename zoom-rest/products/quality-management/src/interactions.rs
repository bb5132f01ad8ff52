//! Interactions: 3 operations.

use zoom_core::{DateOrDateTime, DateTime, Id, zoom_endpoint, zoom_enum, zoom_object};

use super::ScoringFormat;

/// List interactions.
///
/// # Examples
///
/// ```
/// use zoom_rest::quality_management::ListInteractions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let interactions = ListInteractions::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/qm/interactions" -> ListInteractionsResponse,
    paginate = interactions: Interaction,
    rate_limit = Medium,
    scopes = [
        "qm_interactions:read",
        "qm_interactions:read:admin",
        "zoom_quality_management:read:interactions",
        "zoom_quality_management:read:interactions:admin",
    ],
    errors = [(400, 1001, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListInteractions {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Indicator ID.
    pub indicator_id: Option<String>,
    /// Topic.
    pub topic: Option<String>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Scored.
    pub scored: Option<bool>,
    /// User IDs: sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Option<Vec<String>>,
    /// Channels: sent comma-separated.
    #[query(style = comma)]
    pub channels: Option<Vec<String>>,
    /// Direction.
    pub direction: Option<String>,
    /// Dispositions: sent comma-separated.
    #[query(style = comma)]
    pub dispositions: Option<Vec<String>>,
    /// Language.
    pub language: Option<String>,
    /// Queues: sent comma-separated.
    #[query(style = comma)]
    pub queues: Option<Vec<String>>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Time zone.
    pub time_zone: Option<String>,
}

/// Response to [`ListInteractions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListInteractionsResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Interactions: at most 300 items.
    #[lossy]
    pub interactions: Vec<Interaction>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Element of `interactions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Interaction {
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<i64>,
    /// Queue ID.
    pub queue_id: Option<String>,
    /// Queue name.
    pub queue_name: Option<String>,
    /// Interaction info.
    pub interaction_info: Option<InteractionInfo>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Direction.
    pub direction: Option<String>,
    /// Disposition.
    pub disposition: Option<String>,
    /// Silence event count.
    pub silence_event_count: Option<i64>,
    /// Crosstalk event count.
    pub crosstalk_event_count: Option<i64>,
    /// Hold event count.
    pub hold_event_count: Option<i64>,
    /// Scorecard name.
    pub scorecard_name: Option<String>,
    /// Summary.
    pub summary: Option<InteractionSummary>,
    /// Primary language.
    pub primary_language: Option<String>,
    /// Screen recording status.
    pub screen_recording_status: Option<ScreenRecordingStatus>,
}

/// Value of `interaction_info`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractionInfo {
    /// From.
    pub from: Option<String>,
    /// To.
    pub to: Option<String>,
    /// Interaction ID.
    pub interaction_id: Option<String>,
    /// Agent name.
    pub agent_name: Option<String>,
    /// Consumer name.
    pub consumer_name: Option<String>,
    /// Channel type.
    pub channel_type: Option<InteractionInfoChannelType>,
    /// Associated IDs: at most 100 items.
    pub associated_ids: Option<Vec<String>>,
    /// Evaluations: at most 10 items.
    pub evaluations: Option<Vec<Evaluation>>,
}

/// Values of `channel_type`.
#[zoom_enum]
pub enum InteractionInfoChannelType {
    /// `VIDEO`.
    #[value("VIDEO")]
    Video,
    /// `MANUAL`.
    #[value("MANUAL")]
    Manual,
    /// `SMS`.
    #[value("SMS")]
    Sms,
    /// `AUDIO`.
    #[value("AUDIO")]
    Audio,
    /// `WEB_CHAT`.
    #[value("WEB_CHAT")]
    WebChat,
}

/// Element of `evaluations`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Evaluation {
    /// Evaluation ID.
    pub evaluation_id: Option<String>,
    /// Evaluation type.
    pub evaluation_type: Option<EvaluationType>,
}

/// Values of `evaluation_type`.
#[zoom_enum]
pub enum EvaluationType {
    /// `Manual`.
    #[value("Manual")]
    Manual,
    /// `Automated`.
    #[value("Automated")]
    Automated,
}

/// Value of `summary`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractionSummary {
    /// Evaluation score.
    pub evaluation_score: Option<f64>,
    /// Sentiment score.
    pub sentiment_score: Option<f64>,
    /// Engagement score.
    pub engagement_score: Option<f64>,
}

/// Values of `screen_recording_status`.
#[zoom_enum]
pub enum ScreenRecordingStatus {
    /// `UNAVAILABLE`.
    #[value("UNAVAILABLE")]
    Unavailable,
    /// `AVAILABLE`.
    #[value("AVAILABLE")]
    Available,
    /// `DELETED`.
    #[value("DELETED")]
    Deleted,
}

/// Add interaction.
///
/// # Examples
///
/// ```
/// use zoom_rest::quality_management::{AddInteraction, InteractionDirection};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddInteraction::new("https://example.com")
///     .start_time("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .direction(InteractionDirection::Inbound)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/qm/interactions" -> AddInteractionResponse,
    scopes = [
        "qm_interactions:write:admin",
        "qm_interactions:write",
        "zoom_quality_management:write:interactions",
        "zoom_quality_management:write:interactions:admin",
    ],
    errors = [(400, 1001, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddInteraction {
    /// Download URL.
    pub download_url: String,
    /// Interaction info.
    pub interaction_info: Option<AddInteractionInteractionInfo>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Direction.
    pub direction: Option<InteractionDirection>,
    /// Queue ID.
    pub queue_id: Option<String>,
    /// Disposition.
    pub disposition: Option<String>,
    /// Primary language.
    pub primary_language: Option<PrimaryLanguage>,
}

/// Value of `interaction_info`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct AddInteractionInteractionInfo {
    /// From.
    pub from: Option<String>,
    /// To.
    pub to: Option<String>,
    /// Consumer name.
    pub consumer_name: Option<String>,
    /// Channel type: required in requests.
    #[required(new)]
    pub channel_type: Option<AddInteractionInteractionInfoChannelType>,
    /// Agent ID.
    pub agent_id: Option<String>,
    /// Agent email.
    pub agent_email: Option<String>,
}

/// Values of `channel_type`.
#[zoom_enum]
pub enum AddInteractionInteractionInfoChannelType {
    /// `video`.
    Video,
    /// `voice`.
    Voice,
}

/// Values of `direction`.
#[zoom_enum]
pub enum InteractionDirection {
    /// `inbound`.
    Inbound,
    /// `outbound`.
    Outbound,
}

/// Values of `primary_language`.
#[zoom_enum]
pub enum PrimaryLanguage {
    /// `en-GB`.
    #[value("en-GB")]
    EnGb,
    /// `en-US`.
    #[value("en-US")]
    EnUs,
    /// `ar`.
    Ar,
    /// `da-DK`.
    #[value("da-DK")]
    DaDk,
    /// `de-DE`.
    #[value("de-DE")]
    DeDe,
    /// `es-ES`.
    #[value("es-ES")]
    EsEs,
    /// `es-MX`.
    #[value("es-MX")]
    EsMx,
    /// `fr-CA`.
    #[value("fr-CA")]
    FrCa,
    /// `fr-FR`.
    #[value("fr-FR")]
    FrFr,
    /// `it-IT`.
    #[value("it-IT")]
    ItIt,
    /// `ja`.
    Ja,
    /// `ko-KR`.
    #[value("ko-KR")]
    KoKr,
    /// `nl-NL`.
    #[value("nl-NL")]
    NlNl,
    /// `pt-BR`.
    #[value("pt-BR")]
    PtBr,
    /// `pt-PT`.
    #[value("pt-PT")]
    PtPt,
    /// `ru`.
    Ru,
    /// `zh-CN`.
    #[value("zh-CN")]
    ZhCn,
    /// `zh-HK`.
    #[value("zh-HK")]
    ZhHk,
}

/// Response to [`AddInteraction`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddInteractionResponse {
    /// Interaction ID.
    pub interaction_id: Option<String>,
}

/// Get interaction detail.
///
/// # Examples
///
/// ```
/// use zoom_rest::quality_management::GetInteractionDetail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetInteractionDetail::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/qm/interactions/<interaction_id>" -> InteractionDetail,
    rate_limit = Medium,
    scopes = [
        "qm_interactions:read:admin",
        "qm_interactions:read",
        "zoom_quality_management:read:interactions",
        "zoom_quality_management:read:interactions:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetInteractionDetail {
    /// Interaction ID.
    pub interaction_id: String,
}

/// Response to [`GetInteractionDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractionDetail {
    /// Summary.
    pub summary: Option<InteractionSummary>,
    /// Metrics.
    pub metrics: Option<InteractionDetailMetrics>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<i64>,
    /// Queue ID.
    pub queue_id: Option<String>,
    /// Queue name.
    pub queue_name: Option<String>,
    /// Recording URL.
    pub recording_url: Option<String>,
    /// Screen recording URLs: at most 20 items.
    pub screen_recording_urls: Option<Vec<String>>,
    /// Transcript body.
    pub transcript_body: Option<TranscriptBody>,
    /// Language.
    pub language: Option<String>,
    /// Interaction summary.
    pub interaction_summary: Option<String>,
    /// Interaction info.
    pub interaction_info: Option<InteractionDetailInteractionInfo>,
    /// Screen recording status.
    pub screen_recording_status: Option<ScreenRecordingStatus>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Silence events: at most 100 items.
    pub silence_events: Option<Vec<SilenceEvent>>,
    /// Crosstalk events: at most 100 items.
    pub crosstalk_events: Option<Vec<SilenceEvent>>,
    /// Hold events: at most 100 items.
    pub hold_events: Option<Vec<SilenceEvent>>,
    /// Direction.
    pub direction: Option<String>,
    /// Analysis.
    pub analysis: Option<InteractionDetailAnalysis>,
}

/// Value of `metrics`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractionDetailMetrics {
    /// Talk to listen ratio: at most 100 items.
    pub talk_to_listen_ratio: Option<Vec<TalkToListenRatio>>,
    /// Longest monolog: at most 100 items.
    pub longest_monolog: Option<Vec<TalkToListenRatio>>,
    /// Talk speed: at most 100 items.
    pub talk_speed: Option<Vec<TalkToListenRatio>>,
    /// Filler words: at most 100 items.
    pub filler_words: Option<Vec<TalkToListenRatio>>,
    /// Patience: at most 100 items.
    pub patience: Option<Vec<TalkToListenRatio>>,
}

/// Talk to listen ratio.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TalkToListenRatio {
    /// Speaker user ID.
    pub speaker_user_id: Option<String>,
    /// Value.
    pub value: Option<f64>,
}

/// Value of `transcript_body`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TranscriptBody {
    /// Meeting ID.
    pub meeting_id: Option<Id>,
    /// Account ID.
    pub account_id: Option<String>,
    /// Host ID.
    pub host_id: Option<String>,
    /// Recording start.
    pub recording_start: Option<String>,
    /// Recording end.
    pub recording_end: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// Speakers: at most 100 items.
    pub speakers: Option<Vec<Speaker>>,
    /// Items: at most 2000 items.
    pub items: Option<Vec<TranscriptBodyItem>>,
}

/// Element of `speakers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Speaker {
    /// Speaker ID.
    pub speaker_id: Option<String>,
    /// Zoom user ID.
    pub zoom_user_id: Option<String>,
    /// Email address.
    pub email_address: Option<String>,
    /// Username.
    pub username: Option<String>,
    /// Role.
    pub role: Option<SpeakerRole>,
}

/// Values of `role`.
#[zoom_enum]
pub enum SpeakerRole {
    /// `rep`.
    Rep,
    /// `customer`.
    Customer,
}

/// Element of `items`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TranscriptBodyItem {
    /// Comments.
    pub comments: Option<String>,
    /// Item ID.
    pub item_id: Option<String>,
    /// Speaker ID.
    pub speaker_id: Option<String>,
    /// Zoom user ID.
    pub zoom_user_id: Option<String>,
    /// Start time.
    pub start_time: Option<String>,
    /// End time.
    pub end_time: Option<String>,
    /// Text.
    pub text: Option<String>,
    /// Email.
    pub email: Option<String>,
}

/// Value of `interaction_info`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractionDetailInteractionInfo {
    /// From.
    pub from: Option<String>,
    /// To.
    pub to: Option<String>,
    /// Interaction ID.
    pub interaction_id: Option<String>,
    /// Agent name.
    pub agent_name: Option<String>,
    /// Consumer name.
    pub consumer_name: Option<String>,
    /// Channel type.
    pub channel_type: Option<InteractionInfoChannelType>,
    /// Evaluator name.
    ///
    /// Deprecated by Zoom.
    pub evaluator_name: Option<String>,
    /// Scorecard name.
    ///
    /// Deprecated by Zoom.
    pub scorecard_name: Option<String>,
    /// Scorecard ID.
    ///
    /// Deprecated by Zoom.
    pub scorecard_id: Option<String>,
    /// Evaluator user ID.
    ///
    /// Deprecated by Zoom.
    pub evaluator_user_id: Option<String>,
    /// Evaluation score.
    ///
    /// Deprecated by Zoom.
    pub evaluation_score: Option<f64>,
    /// Evaluations.
    pub evaluations: Option<Vec<InteractionDetailInteractionInfoEvaluation>>,
    /// Associated IDs: at most 100 items.
    pub associated_ids: Option<Vec<String>>,
}

/// Element of `evaluations`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractionDetailInteractionInfoEvaluation {
    /// Evaluation ID.
    pub evaluation_id: Option<String>,
    /// Evaluation type.
    pub evaluation_type: Option<EvaluationType>,
    /// Evaluation status desc.
    pub evaluation_status_desc: Option<EvaluationStatusDesc>,
    /// Session ID.
    pub session_id: Option<String>,
    /// Score.
    pub score: Option<f64>,
    /// Total score.
    pub total_score: Option<f64>,
    /// Score rate.
    pub score_rate: Option<f64>,
    /// Scoring format.
    pub scoring_format: Option<ScoringFormat>,
    /// Evaluator ID.
    pub evaluator_id: Option<String>,
    /// Evaluator name.
    pub evaluator_name: Option<String>,
    /// Section comments.
    pub section_comments: Option<Vec<SectionComment>>,
    /// Question comments.
    pub question_comments: Option<Vec<QuestionComment>>,
    /// Evaluation name.
    pub evaluation_name: Option<String>,
}

/// Values of `evaluation_status_desc`.
#[zoom_enum]
pub enum EvaluationStatusDesc {
    /// `COMPLETED`.
    #[value("COMPLETED")]
    Completed,
    /// `PROCESSING`.
    #[value("PROCESSING")]
    Processing,
    /// `FAILED`.
    #[value("FAILED")]
    Failed,
    /// `Active`.
    #[value("Active")]
    Active,
    /// `Pending`.
    #[value("Pending")]
    Pending,
    /// `Expired`.
    #[value("Expired")]
    Expired,
    /// `Canceled`.
    #[value("Canceled")]
    Canceled,
}

/// Element of `section_comments`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SectionComment {
    /// Section ID.
    pub section_id: Option<String>,
    /// Section name.
    pub section_name: Option<String>,
    /// Comment text.
    pub comment_text: Option<String>,
}

/// Element of `question_comments`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionComment {
    /// Question ID.
    pub question_id: Option<String>,
    /// Question title.
    pub question_title: Option<String>,
    /// Comment text.
    pub comment_text: Option<String>,
    /// Comment time.
    pub comment_time: Option<f64>,
}

/// Silence event.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SilenceEvent {
    /// Start time.
    pub start_time: Option<String>,
    /// End time.
    pub end_time: Option<String>,
}

/// Value of `analysis`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractionDetailAnalysis {
    /// Topics: at most 20 items.
    pub topics: Option<Vec<Topic>>,
    /// Indicators: at most 250 items.
    pub indicators: Option<Vec<Indicator>>,
    /// Next steps: at most 20 items.
    pub next_steps: Option<Vec<NextStep>>,
    /// Good questions: at most 20 items.
    pub good_questions: Option<Vec<GoodQuestion>>,
}

/// Element of `topics`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Topic {
    /// Topic name.
    pub topic_name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<TopicType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum TopicType {
    /// `predefined`.
    Predefined,
    /// `discovered`.
    Discovered,
}

/// Element of `indicators`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Indicator {
    /// Indicator name.
    pub indicator_name: Option<String>,
}

/// Element of `next_steps`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NextStep {
    /// Next step.
    pub next_step: Option<String>,
}

/// Element of `good_questions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GoodQuestion {
    /// Good question.
    pub good_question: Option<String>,
}
