//! Quality management: 2 events.

use zoom_core::{Extra, zoom_enum, zoom_event, zoom_object};

/// Zoom Quality Management has finished analyzing an interaction, such as a call or a chat.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "quality_management.interaction_analysis_completed",
    scopes = [
        "qm_interactions:read:admin",
        "qm_interactions:read",
        "zoom_quality_management:read:interactions",
        "zoom_quality_management:read:interactions:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct QualityInteractionAnalysisCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the interaction.
    #[required(sent)]
    pub object: QualityAnalysisCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the analyzed interaction, such as a call or a chat.
///
/// Value of `object` in [`QualityInteractionAnalysisCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QualityAnalysisCompletedObject {
    /// When the interaction began.
    pub start_time: Option<String>,
    /// How long the interaction lasted, in seconds.
    pub duration: Option<i64>,
    /// ID of the Zoom Contact Center queue that the interaction went through.
    pub queue_id: Option<String>,
    /// Display name of the Zoom Contact Center queue that the interaction went through.
    pub queue_name: Option<String>,
    /// ID of the Zoom Contact Center engagement (one contact between a consumer and the contact center) that was analyzed as this interaction.
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
    /// Main language spoken.
    pub primary_language: Option<String>,
    /// Who took part in the interaction, and by which way of contact.
    #[required(sent)]
    pub interaction_info: Option<InteractionInfo>,
    /// Scores of the interaction: for its evaluation, its sentiment and its engagement.
    pub summary: Option<QualityAnalysisCompletedSummary>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who took part in the interaction, and by which way of contact.
///
/// Value of `interaction_info` in [`QualityAnalysisCompletedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InteractionInfo {
    /// Phone number of the caller, in E.164 format.
    pub from: Option<String>,
    /// Phone number of the called party, in E.164 format.
    pub to: Option<String>,
    /// ID of the interaction, such as a call or chat.
    #[required(sent)]
    pub interaction_id: Option<String>,
    /// Name of the agent.
    pub agent_name: Option<String>,
    /// Name of the consumer.
    pub consumer_name: Option<String>,
    /// Way of contact, such as voice or video.
    pub channel_type: Option<ChannelType>,
    /// IDs of related interactions, one entry each.
    pub associated_ids: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Way of contact, such as voice or video.
///
/// Values of `channel_type` in [`InteractionInfo`].
#[zoom_enum]
pub enum ChannelType {
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

/// Scores of the interaction: for its evaluation, its sentiment and its engagement.
///
/// Value of `summary` in [`QualityAnalysisCompletedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QualityAnalysisCompletedSummary {
    /// Overall score of the evaluation, computed from the answers on its scorecard, the form by which interactions are evaluated.
    pub evaluation_score: Option<f64>,
    /// How positive the conversation sounded, as a score.
    pub sentiment_score: Option<f64>,
    /// How engaged the people in the conversation were, as a score.
    pub engagement_score: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// An evaluation in Zoom Quality Management is complete.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "quality_management.evaluation_completed",
    scopes = [
        "qm_evaluations:read:admin",
        "qm_evaluations:read",
        "zoom_quality_management:read:evaluations",
        "zoom_quality_management:read:evaluations:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct QualityManagementEvaluationCompleted {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the evaluation of an interaction.
    #[required(sent)]
    pub object: QualityEvaluationCompletedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the evaluation of an interaction.
///
/// Value of `object` in [`QualityManagementEvaluationCompleted`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QualityEvaluationCompletedObject {
    /// ID of the interaction, such as a call or chat.
    pub interaction_id: Option<String>,
    /// User ID of the agent whose interaction was evaluated.
    pub agent_user_id: Option<String>,
    /// ID of the user who gave the scores.
    pub evaluator_user_id: Option<String>,
    /// ID of the evaluation.
    #[required(sent)]
    pub evaluation_id: Option<String>,
    /// Agent who was scored.
    pub agent_info: Option<AgentInfo>,
    /// Users who gave the scores, one entry each.
    pub evaluators_info: Option<Vec<EvaluatorsInfo>>,
    /// Name of the scorecard by which interactions are evaluated.
    pub scorecard_name: Option<String>,
    /// How results are stated: in `points` or as a `percentage`.
    pub scoring_format: Option<String>,
    /// Highest score that can be reached.
    pub total_possible_score: Option<f64>,
    /// Overall score of the evaluation, computed from the scorecard's answers.
    pub evaluation_score: Option<f64>,
    /// Score as a share of the possible one, from 0.00 to 1.00.
    pub evaluation_score_ratio: Option<f64>,
    /// Whether a person or AI gave the scores.
    pub evaluation_type: Option<EvaluationType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Agent who was scored, by ID and name.
///
/// Value of `agent_info` in [`QualityEvaluationCompletedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentInfo {
    /// User ID of the agent.
    pub agent_user_id: Option<String>,
    /// Name under which the agent is shown.
    pub display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User who evaluated the interaction.
///
/// Element of `evaluators_info` in [`QualityEvaluationCompletedObject`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EvaluatorsInfo {
    /// ID of the user who gave the scores.
    pub evaluator_user_id: Option<String>,
    /// Name under which the evaluator is shown.
    pub display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a person or AI gave the scores.
///
/// Values of `evaluation_type` in [`QualityEvaluationCompletedObject`].
#[zoom_enum]
pub enum EvaluationType {
    /// `MANUAL`.
    #[value("MANUAL")]
    Manual,
    /// `AUTOMATED`.
    #[value("AUTOMATED")]
    Automated,
}
