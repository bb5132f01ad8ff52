//! Interactions: 3 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, Id, zoom_endpoint, zoom_enum, zoom_object};

use super::ScoringFormat;

/// Lists the account's interactions in Quality Management.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/quality-management/#tag/interactions/GET/qm/interactions)
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
    errors = [(400, 1001, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListInteractions {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Keeps only interactions in which the indicator with this ID was detected; an indicator looks for certain phrases.
    pub indicator_id: Option<String>,
    /// Keeps only interactions with these words as a topic.
    pub topic: Option<String>,
    /// Keeps only entries of the engagement with this ID.
    pub engagement_id: Option<String>,
    /// Keeps only interactions that have a score (`true`) or have none (`false`).
    pub scored: Option<bool>,
    /// Keeps only interactions of the agents with these user IDs, one entry each. Sent comma-separated.
    #[query(style = comma)]
    pub user_ids: Option<Vec<String>>,
    /// Keeps only interactions on these channels, such as `VIDEO` or `AUDIO`, one entry each. Sent comma-separated.
    #[query(style = comma)]
    pub channels: Option<Vec<String>>,
    /// Direction of the interactions to return: `inbound` or `outbound`.
    pub direction: Option<String>,
    /// Keeps only interactions with these dispositions, which are outcomes noted by name, one entry each. Sent comma-separated.
    #[query(style = comma)]
    pub dispositions: Option<Vec<String>>,
    /// Keeps only interactions in these main languages, as codes separated by commas, such as `en,ja`.
    pub language: Option<String>,
    /// Keeps only interactions in the queues with these IDs, one entry each. Sent comma-separated.
    #[query(style = comma)]
    pub queues: Option<Vec<String>>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// User's time zone, as an IANA name such as `America/Los_Angeles`; Zoom does not say what it affects.
    pub time_zone: Option<String>,
}

/// Response to [`ListInteractions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListInteractionsResponse {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Interactions, one entry each. At most 300 items.
    #[lossy]
    pub interactions: Vec<Interaction>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Interaction of an agent with a customer, with figures such as silence and hold events.
///
/// Element of `interactions` in [`ListInteractionsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Interaction {
    /// When the interaction began, in UTC.
    pub start_time: Option<DateTime>,
    /// How long the interaction lasted, in minutes.
    pub duration: Option<i64>,
    /// ID of the Zoom Contact Center queue.
    pub queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// Who took part in the interaction, and by which way of contact.
    pub interaction_info: Option<InteractionInfo>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Whether the interaction came in (`inbound`) or went out (`outbound`).
    pub direction: Option<String>,
    /// Outcome that was noted for the call or interaction.
    pub disposition: Option<String>,
    /// Number of times that nobody spoke.
    pub silence_event_count: Option<i64>,
    /// Number of times that people talked at once.
    pub crosstalk_event_count: Option<i64>,
    /// Number of times that the consumer was on hold.
    pub hold_event_count: Option<i64>,
    /// Name of the scorecard by which interactions are evaluated.
    pub scorecard_name: Option<String>,
    /// Figures that sum up the interaction.
    pub summary: Option<InteractionSummary>,
    /// Main language spoken.
    pub primary_language: Option<String>,
    /// Whether there is a recording of the agent's screen.
    pub screen_recording_status: Option<ScreenRecordingStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who took part in the interaction, and by which way of contact.
///
/// Value of `interaction_info` in [`Interaction`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractionInfo {
    /// Phone number of the caller, in E.164 format.
    pub from: Option<String>,
    /// Phone number of the called party, in E.164 format.
    pub to: Option<String>,
    /// ID of the interaction, such as a call or chat.
    pub interaction_id: Option<String>,
    /// Name of the agent.
    pub agent_name: Option<String>,
    /// Name of the consumer.
    pub consumer_name: Option<String>,
    /// Way of contact, such as voice or video.
    pub channel_type: Option<InteractionInfoChannelType>,
    /// IDs of related interactions, one entry each. At most 100 items.
    pub associated_ids: Option<Vec<String>>,
    /// Evaluations of the interaction, one entry each. At most 10 items.
    pub evaluations: Option<Vec<Evaluation>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Way of contact, such as voice or video.
///
/// Values of `channel_type` in [`InteractionInfo`] and [`InteractionDetailInteractionInfo`].
#[zoom_enum]
pub enum InteractionInfoChannelType {
    /// `VIDEO`.
    #[value("VIDEO")]
    Video,
    /// `MANUAL`: Zoom does not explain this channel.
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

/// Evaluation of an interaction, by ID, and whether a person or AI made it.
///
/// Element of `evaluations` in [`InteractionInfo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Evaluation {
    /// ID of the evaluation.
    pub evaluation_id: Option<String>,
    /// Whether a person or AI gave the scores.
    pub evaluation_type: Option<EvaluationType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a person or AI gave the scores.
///
/// Values of `evaluation_type` in [`Evaluation`] and [`InteractionEvaluation`].
#[zoom_enum]
pub enum EvaluationType {
    /// `Manual`.
    #[value("Manual")]
    Manual,
    /// `Automated`.
    #[value("Automated")]
    Automated,
}

/// Figures that sum up the interaction.
///
/// Value of `summary` in [`Interaction`] and [`InteractionDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractionSummary {
    /// Overall score of the evaluation, computed from the scorecard's answers.
    pub evaluation_score: Option<f64>,
    /// How positive the conversation sounded, as a score.
    pub sentiment_score: Option<f64>,
    /// How engaged the people in the conversation were, as a score.
    pub engagement_score: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether there is a recording of the agent's screen.
///
/// Values of `screen_recording_status` in [`Interaction`] and [`InteractionDetail`].
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

/// Adds an interaction to Quality Management from a third-party download URL.
///
/// # Examples
///
/// ```
/// use zoom_rest::quality_management::{AddInteraction, InteractionDirection, NewInteractionChannelType, NewInteractionParties};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddInteraction::new("https://example.com/recordings/call.mp3")
///     .interaction_info(
///         NewInteractionParties::new(NewInteractionChannelType::Voice)
///             .agent_email("jill@example.com"),
///     )
///     .start_time("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .direction(InteractionDirection::Inbound)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/quality-management/#tag/interactions/POST/qm/interactions)
#[zoom_endpoint(
    POST "/qm/interactions" -> AddInteractionResponse,
    scopes = [
        "qm_interactions:write:admin",
        "qm_interactions:write",
        "zoom_quality_management:write:interactions",
        "zoom_quality_management:write:interactions:admin",
    ],
    errors = [(400, 1001, INVALID_PARAMETER = "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddInteraction {
    /// URL, outside Zoom, from which Zoom downloads the recording.
    pub download_url: String,
    /// Who took part in the interaction, and by which way of contact.
    pub interaction_info: Option<NewInteractionParties>,
    /// When the interaction began, in UTC.
    pub start_time: Option<DateTime>,
    /// Whether the interaction came in (`inbound`) or went out (`outbound`).
    pub direction: Option<InteractionDirection>,
    /// ID of the Zoom Contact Center queue.
    pub queue_id: Option<String>,
    /// Outcome that was noted for the call or interaction.
    pub disposition: Option<String>,
    /// Main language spoken; if empty, Zoom detects it.
    pub primary_language: Option<PrimaryLanguage>,
}

/// Who took part in the interaction, and by which way of contact.
///
/// Value of `interaction_info` in [`AddInteraction`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct NewInteractionParties {
    /// Phone number of the caller, in E.164 format.
    pub from: Option<String>,
    /// Phone number of the called party, in E.164 format.
    pub to: Option<String>,
    /// Name of the consumer.
    pub consumer_name: Option<String>,
    /// Way of contact, such as voice or video. Required in requests.
    #[required(new)]
    pub channel_type: Option<NewInteractionChannelType>,
    /// ID of the agent.
    pub agent_id: Option<String>,
    /// Email address of the agent.
    pub agent_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Way of contact, such as voice or video.
///
/// Values of `channel_type` in [`NewInteractionParties`].
#[zoom_enum]
pub enum NewInteractionChannelType {
    /// `video`.
    Video,
    /// `voice`.
    Voice,
}

/// Whether the interaction came in (`inbound`) or went out (`outbound`).
///
/// Values of `direction` in [`AddInteraction`].
#[zoom_enum]
pub enum InteractionDirection {
    /// `inbound`: Incoming, such as a call or a message.
    Inbound,
    /// `outbound`: Outgoing, such as a call or a message.
    Outbound,
}

/// Main language spoken.
///
/// Values of `primary_language` in [`AddInteraction`].
#[zoom_enum]
pub enum PrimaryLanguage {
    /// `en-GB`: English (United Kingdom).
    #[value("en-GB")]
    EnGb,
    /// `en-US`: English (United States).
    #[value("en-US")]
    EnUs,
    /// `ar`: The Arabic language.
    Ar,
    /// `da-DK`: Danish (Denmark).
    #[value("da-DK")]
    DaDk,
    /// `de-DE`: German (Germany).
    #[value("de-DE")]
    DeDe,
    /// `es-ES`: Spanish (Spain).
    #[value("es-ES")]
    EsEs,
    /// `es-MX`: Spanish (Mexico).
    #[value("es-MX")]
    EsMx,
    /// `fr-CA`: French (Canada).
    #[value("fr-CA")]
    FrCa,
    /// `fr-FR`: French (France).
    #[value("fr-FR")]
    FrFr,
    /// `it-IT`: Italian (Italy).
    #[value("it-IT")]
    ItIt,
    /// `ja`: The Japanese language.
    Ja,
    /// `ko-KR`: Korean (South Korea).
    #[value("ko-KR")]
    KoKr,
    /// `nl-NL`: Dutch (Netherlands).
    #[value("nl-NL")]
    NlNl,
    /// `pt-BR`: Portuguese (Brazil).
    #[value("pt-BR")]
    PtBr,
    /// `pt-PT`: Portuguese (Portugal).
    #[value("pt-PT")]
    PtPt,
    /// `ru`: The Russian language.
    Ru,
    /// `zh-CN`: Chinese (mainland China).
    #[value("zh-CN")]
    ZhCn,
    /// `zh-HK`: Chinese (Hong Kong).
    #[value("zh-HK")]
    ZhHk,
}

/// Response to [`AddInteraction`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddInteractionResponse {
    /// ID of the interaction, such as a call or chat.
    pub interaction_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one interaction in Quality Management.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/quality-management/#tag/interactions/GET/qm/interactions/{interactionId})
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
    /// ID of the interaction.
    pub interaction_id: String,
}

/// Response to [`GetInteractionDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractionDetail {
    /// Figures that sum up the interaction.
    pub summary: Option<InteractionSummary>,
    /// How each speaker talked, in numbers.
    pub metrics: Option<InteractionDetailMetrics>,
    /// When the interaction began, in UTC.
    pub start_time: Option<DateTime>,
    /// How long the interaction lasted, in minutes.
    pub duration: Option<i64>,
    /// ID of the Zoom Contact Center queue.
    pub queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue.
    pub queue_name: Option<String>,
    /// URL of the recording.
    pub recording_url: Option<String>,
    /// URLs of the recordings of the agent's screen, one entry each. At most 20 items.
    pub screen_recording_urls: Option<Vec<String>>,
    /// Transcript of the interaction: the speakers and what they said.
    pub transcript_body: Option<TranscriptBody>,
    /// Main language of the interaction, as a code such as `en`.
    pub language: Option<String>,
    /// Summary of the whole interaction.
    pub interaction_summary: Option<String>,
    /// Who took part in the interaction, and by which way of contact.
    pub interaction_info: Option<InteractionDetailInteractionInfo>,
    /// Whether there is a recording of the agent's screen.
    pub screen_recording_status: Option<ScreenRecordingStatus>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Times at which nobody spoke, one entry each. At most 100 items.
    pub silence_events: Option<Vec<InteractionTimeSpan>>,
    /// Times at which people talked at once, one entry each. At most 100 items.
    pub crosstalk_events: Option<Vec<InteractionTimeSpan>>,
    /// Times at which the consumer was on hold, one entry each. At most 100 items.
    pub hold_events: Option<Vec<InteractionTimeSpan>>,
    /// Whether the interaction came in (`inbound`) or went out (`outbound`).
    pub direction: Option<String>,
    /// What AI found in the interaction.
    pub analysis: Option<InteractionDetailAnalysis>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How each speaker talked, in numbers.
///
/// Value of `metrics` in [`InteractionDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractionDetailMetrics {
    /// Time that each speaker spent talking compared to listening, one entry per speaker. At most 100 items.
    pub talk_to_listen_ratio: Option<Vec<SpeakerMetric>>,
    /// Longest time that each speaker talked without a break, one entry per speaker. At most 100 items.
    pub longest_monolog: Option<Vec<SpeakerMetric>>,
    /// Words per minute of each speaker, one entry per speaker. At most 100 items.
    pub talk_speed: Option<Vec<SpeakerMetric>>,
    /// Filler words per minute of each speaker, such as "um", one entry per speaker. At most 100 items.
    pub filler_words: Option<Vec<SpeakerMetric>>,
    /// Average time that each speaker waited after others before speaking, one entry each. At most 100 items.
    pub patience: Option<Vec<SpeakerMetric>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Figure about how one speaker talked, such as the talk speed.
///
/// Element of `talk_to_listen_ratio` and other members in [`InteractionDetailMetrics`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SpeakerMetric {
    /// User ID of the speaker whom the figure describes.
    pub speaker_user_id: Option<String>,
    /// The figure: a ratio for talking and listening, in seconds for monologs and patience, otherwise per minute.
    pub value: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Transcript of the interaction: the speakers and what they said.
///
/// Value of `transcript_body` in [`InteractionDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TranscriptBody {
    /// ID of the meeting; Zoom's example looks like a UUID, not like a meeting number.
    pub meeting_id: Option<Id>,
    /// ID of the Zoom account to which the transcript belongs.
    pub account_id: Option<String>,
    /// User ID of the host of the meeting.
    pub host_id: Option<String>,
    /// When the recording began, in UTC.
    pub recording_start: Option<String>,
    /// When the recording stopped, in UTC.
    pub recording_end: Option<String>,
    /// Main language of the interaction, as a code such as `en`.
    pub language: Option<String>,
    /// People whose words the transcript records, one entry each. At most 100 items.
    pub speakers: Option<Vec<Speaker>>,
    /// Pieces of the transcript in the order spoken, one entry each. At most 2000 items.
    pub items: Option<Vec<TranscriptBodyItem>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who speaks in the transcript, with the role in the conversation.
///
/// Element of `speakers` in [`TranscriptBody`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Speaker {
    /// ID by which the transcript refers to the speaker.
    pub speaker_id: Option<String>,
    /// ID of the Zoom user.
    pub zoom_user_id: Option<String>,
    /// Email address of the speaker; null for people from outside the account.
    pub email_address: Option<String>,
    /// Name of the person who speaks.
    pub username: Option<String>,
    /// Whether the speaker is the customer or the representative.
    pub role: Option<SpeakerRole>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the speaker is the customer or the representative.
///
/// Values of `role` in [`Speaker`].
#[zoom_enum]
pub enum SpeakerRole {
    /// `rep`: The representative, who speaks for the company.
    Rep,
    /// `customer`.
    Customer,
}

/// Words that one speaker says in the transcript, with their times.
///
/// Element of `items` in [`TranscriptBody`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TranscriptBodyItem {
    /// Comments on the words; Zoom does not document them further.
    pub comments: Option<String>,
    /// Position of the item in the transcript, counted from zero.
    pub item_id: Option<String>,
    /// ID of the person who says the words; refers to an entry in `speakers`.
    pub speaker_id: Option<String>,
    /// ID of the speaker as a Zoom user.
    pub zoom_user_id: Option<String>,
    /// Offset in the recording at which the words begin, such as `00:00:22.790`.
    pub start_time: Option<String>,
    /// Offset in the recording at which the words end, written like `start_time`.
    pub end_time: Option<String>,
    /// Words spoken, as text.
    pub text: Option<String>,
    /// Email address of the speaker; null for people from outside the account.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who took part in the interaction, and by which way of contact.
///
/// Value of `interaction_info` in [`InteractionDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractionDetailInteractionInfo {
    /// Phone number of the caller, in E.164 format.
    pub from: Option<String>,
    /// Phone number of the called party, in E.164 format.
    pub to: Option<String>,
    /// ID of the interaction, such as a call or chat.
    pub interaction_id: Option<String>,
    /// Name of the agent.
    pub agent_name: Option<String>,
    /// Name of the consumer.
    pub consumer_name: Option<String>,
    /// Way of contact, such as voice or video.
    pub channel_type: Option<InteractionInfoChannelType>,
    /// Name of the user who gave the scores.
    ///
    /// Deprecated by Zoom.
    pub evaluator_name: Option<String>,
    /// Name of the scorecard by which interactions are evaluated.
    ///
    /// Deprecated by Zoom.
    pub scorecard_name: Option<String>,
    /// ID of the scorecard by which interactions are evaluated.
    ///
    /// Deprecated by Zoom.
    pub scorecard_id: Option<String>,
    /// ID of the user who gave the scores.
    ///
    /// Deprecated by Zoom.
    pub evaluator_user_id: Option<String>,
    /// Overall score of the evaluation, computed from the scorecard's answers.
    ///
    /// Deprecated by Zoom.
    pub evaluation_score: Option<f64>,
    /// Evaluations of the interaction, one entry each.
    pub evaluations: Option<Vec<InteractionEvaluation>>,
    /// IDs of related interactions, one entry each. At most 100 items.
    pub associated_ids: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Evaluation of the interaction, with its scores and comments.
///
/// Element of `evaluations` in [`InteractionDetailInteractionInfo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractionEvaluation {
    /// ID of the evaluation.
    pub evaluation_id: Option<String>,
    /// Whether a person or AI gave the scores.
    pub evaluation_type: Option<EvaluationType>,
    /// How far the evaluation is.
    pub evaluation_status_desc: Option<EvaluationStatusDesc>,
    /// ID of the evaluation's session; Zoom does not say what a session is.
    pub session_id: Option<String>,
    /// Points or percentage reached.
    pub score: Option<f64>,
    /// Highest score that the evaluation can reach.
    pub total_score: Option<f64>,
    /// Score as a share of the possible one, or the score itself for percentages.
    pub score_rate: Option<f64>,
    /// Whether results are stated in points or as a percentage.
    pub scoring_format: Option<ScoringFormat>,
    /// ID of the user who gave the scores.
    pub evaluator_id: Option<String>,
    /// Name of the user who gave the scores.
    pub evaluator_name: Option<String>,
    /// Comments on sections, one entry each.
    pub section_comments: Option<Vec<SectionComment>>,
    /// Comments on single questions, one entry each.
    pub question_comments: Option<Vec<QuestionComment>>,
    /// Name of the evaluation, which is that of the scorecard used.
    pub evaluation_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far the evaluation is; values in capitals are for automatic scoring, the others for manual scoring.
///
/// Values of `evaluation_status_desc` in [`InteractionEvaluation`].
#[zoom_enum]
pub enum EvaluationStatusDesc {
    /// `COMPLETED`: Automatic scoring is done.
    #[value("COMPLETED")]
    Completed,
    /// `PROCESSING`: Automatic scoring is under way.
    #[value("PROCESSING")]
    Processing,
    /// `FAILED`: Automatic scoring did not succeed.
    #[value("FAILED")]
    Failed,
    /// `Active`.
    #[value("Active")]
    Active,
    /// `Pending`.
    #[value("Pending")]
    Pending,
    /// `Expired`: The time for manual scoring is over.
    #[value("Expired")]
    Expired,
    /// `Canceled`: Manual scoring was called off.
    #[value("Canceled")]
    Canceled,
}

/// Comment that an evaluator made on a section.
///
/// Element of `section_comments` in [`InteractionEvaluation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SectionComment {
    /// ID of the section.
    pub section_id: Option<String>,
    /// Name of the section.
    pub section_name: Option<String>,
    /// Comment of the evaluator.
    pub comment_text: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Comment that an evaluator made on a question.
///
/// Element of `question_comments` in [`InteractionEvaluation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionComment {
    /// ID of the question.
    pub question_id: Option<String>,
    /// Text of the question.
    pub question_title: Option<String>,
    /// Comment of the evaluator.
    pub comment_text: Option<String>,
    /// Time in the recording that the comment is about. In seconds.
    pub comment_time: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Time span of silence, crosstalk or hold in an interaction.
///
/// Element of `silence_events` and other members in [`InteractionDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractionTimeSpan {
    /// Offset at which the time span begins, such as `00:01:07.580`.
    pub start_time: Option<String>,
    /// Offset at which the time span ends, such as `00:01:10.960`.
    pub end_time: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What AI found in the interaction.
///
/// Value of `analysis` in [`InteractionDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractionDetailAnalysis {
    /// Topics of the interaction, one entry each. At most 20 items.
    pub topics: Option<Vec<Topic>>,
    /// Indicators, which look for certain phrases, that were detected in the interaction, one entry each. At most 250 items.
    pub indicators: Option<Vec<Indicator>>,
    /// What is to be done next, according to the summary. At most 20 items.
    pub next_steps: Option<Vec<NextStep>>,
    /// Questions that AI found good, one entry each. At most 20 items.
    pub good_questions: Option<Vec<GoodQuestion>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Topic of the conversation, defined by the account or discovered by AI.
///
/// Element of `topics` in [`InteractionDetailAnalysis`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Topic {
    /// Name of the topic.
    pub topic_name: Option<String>,
    /// Whether the account defined the topic or AI discovered it.
    #[wire("type")]
    pub kind: Option<TopicType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the account defined the topic or AI discovered it.
///
/// Values of `type` in [`Topic`].
#[zoom_enum]
pub enum TopicType {
    /// `predefined`: A custom topic that the account defined.
    Predefined,
    /// `discovered`: A topic found by AI.
    Discovered,
}

/// Indicator, which looks for certain phrases, that was detected in the interaction, by name.
///
/// Element of `indicators` in [`InteractionDetailAnalysis`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Indicator {
    /// Name of the indicator that was detected.
    pub indicator_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Next step that follows from the conversation.
///
/// Element of `next_steps` in [`InteractionDetailAnalysis`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NextStep {
    /// What is to be done next.
    pub next_step: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Question in the conversation that AI found good.
///
/// Element of `good_questions` in [`InteractionDetailAnalysis`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GoodQuestion {
    /// Question that AI found good.
    pub good_question: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
