//! Evaluations: 3 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::ScoringFormat;

/// Lists the evaluations that Quality Management made automatically.
///
/// # Examples
///
/// ```
/// use zoom_rest::quality_management::{AutomatedEvaluationStatus, ListAutomatedEvaluations};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let data = ListAutomatedEvaluations::new()
///     .status(AutomatedEvaluationStatus::Completed)
///     .agent_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/quality-management/#tag/evaluations/GET/qm/automated_evaluations)
#[zoom_endpoint(
    GET "/qm/automated_evaluations" -> ListAutomatedEvaluationsResponse,
    paginate = data: AutomatedEvaluation,
    rate_limit = Light,
    scopes = [
        "qm_evaluations:read:admin",
        "qm_evaluations:read",
        "zoom_quality_management:read:evaluations:admin",
        "zoom_quality_management:read:evaluations",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListAutomatedEvaluations {
    /// Keeps only evaluations in this state.
    pub status: Option<AutomatedEvaluationStatus>,
    /// Keeps only evaluations of the agent with this ID.
    pub agent_id: Option<String>,
    /// Keeps only evaluations of the interaction with this ID, such as a call or chat.
    pub interaction_id: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Start of the time range of the evaluations to list; Zoom does not say which of their times counts.
    pub from: Option<DateOrDateTime>,
    /// End of the time range of the evaluations to list; Zoom does not say which of their times counts.
    pub to: Option<DateOrDateTime>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// How far the automated evaluation of an agent's work has come.
///
/// Values of `status` in [`ListAutomatedEvaluations`] and [`AutomatedEvaluation`].
#[zoom_enum]
pub enum AutomatedEvaluationStatus {
    /// `COMPLETED`.
    #[value("COMPLETED")]
    Completed,
    /// `PROCESSING`.
    #[value("PROCESSING")]
    Processing,
    /// `FAILED`.
    #[value("FAILED")]
    Failed,
}

/// Response to [`ListAutomatedEvaluations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListAutomatedEvaluationsResponse {
    /// Number of entries altogether.
    pub total: Option<f64>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Evaluations, one entry each. At most 100 items.
    #[lossy]
    pub data: Vec<AutomatedEvaluation>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Evaluation of an interaction that was scored automatically.
///
/// Element of `data` in [`ListAutomatedEvaluationsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutomatedEvaluation {
    /// ID of the automated evaluation.
    pub id: Option<String>,
    /// ID of the Zoom account to which the evaluation belongs.
    pub account_id: Option<String>,
    /// When the automated evaluation was last changed, in ISO 8601.
    pub modify_time: Option<DateTime>,
    /// When the automated evaluation was created.
    pub create_time: Option<DateTime>,
    /// ID of the interaction, such as a call or chat.
    pub interaction_id: Option<String>,
    /// ID of the scorecard by which interactions are evaluated.
    pub scorecard_id: Option<String>,
    /// Agent who was scored.
    pub agent_info: Option<EvaluationPerson>,
    /// Name of the scorecard by which interactions are evaluated.
    pub scorecard_name: Option<String>,
    /// Whether results are stated in points or as a percentage.
    pub scoring_format: Option<ScoringFormat>,
    /// Total score on the scorecard; Zoom does not say whether that is the highest possible score.
    pub total_score: Option<f64>,
    /// Overall score of the evaluation, computed from the scorecard's answers.
    pub evaluation_score: Option<f64>,
    /// Whether the interaction was deleted.
    pub interaction_deleted: Option<bool>,
    /// How far the automated evaluation has come.
    pub status: Option<AutomatedEvaluationStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Agent, creator or evaluator of an evaluation, by ID and name.
///
/// Value of `agent_info` and other members in [`AutomatedEvaluation`] and [`AgentEvaluation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EvaluationPerson {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Name under which the agent, creator or evaluator is shown.
    pub display_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the manual evaluations of interactions, in which people scored the agent.
///
/// # Examples
///
/// ```
/// use zoom_rest::quality_management::{EvaluationStatus, ListEvaluations};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let data = ListEvaluations::new()
///     .status(EvaluationStatus::Active)
///     .agent_ids("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/quality-management/#tag/evaluations/GET/qm/evaluation)
#[zoom_endpoint(
    GET "/qm/evaluation" -> ListEvaluationsResponse,
    paginate = data: AgentEvaluation,
    rate_limit = Light,
    scopes = [
        "qm_evaluations:read:admin",
        "qm_evaluations:read",
        "zoom_quality_management:read:evaluations",
        "zoom_quality_management:read:evaluations:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEvaluations {
    /// Keeps only evaluations in this state.
    pub status: Option<EvaluationStatus>,
    /// Keeps only evaluations of the agents with these user IDs, separated by commas.
    pub agent_ids: Option<String>,
    /// Keeps only evaluations by the user with this ID.
    pub evaluator_id: Option<String>,
    /// Keeps only evaluations that the agent has, or has not, acknowledged, depending on the value.
    pub acknowledgement_status: Option<AcknowledgementStatus>,
    /// Keeps only evaluations of the interaction with this ID, such as a call or chat.
    pub interaction_id: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Start of the time range of the evaluations to list; Zoom does not say which of their times counts.
    pub from: Option<DateOrDateTime>,
    /// End of the time range of the evaluations to list; Zoom does not say which of their times counts.
    pub to: Option<DateOrDateTime>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// State of an evaluation in which a person scores an agent's conversation with a customer.
///
/// Values of `status` in [`ListEvaluations`].
#[zoom_enum]
pub enum EvaluationStatus {
    /// `Active`.
    #[value("Active")]
    Active,
    /// `Completed`.
    #[value("Completed")]
    Completed,
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

/// Whether the agent has acknowledged the evaluation.
///
/// Values of `acknowledgement_status` and `acknowledgment_status` in [`ListEvaluations`] and [`EvaluationDetailScorecard`].
#[zoom_enum]
pub enum AcknowledgementStatus {
    /// `Pending`: The agent has not acknowledged the evaluation yet.
    #[value("Pending")]
    Pending,
    /// `Complete`: The agent has acknowledged the evaluation.
    #[value("Complete")]
    Complete,
    /// `Auto complete`: The evaluation was acknowledged automatically, without the agent.
    #[value("Auto complete")]
    AutoComplete,
    /// `None`: No acknowledgment status; Zoom does not explain how it differs from `Pending`.
    #[value("None")]
    None,
}

/// Response to [`ListEvaluations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEvaluationsResponse {
    /// Number of entries altogether.
    pub total: Option<f64>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Evaluations, one entry each. At most 100 items.
    #[lossy]
    pub data: Vec<AgentEvaluation>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Evaluation of an agent's interaction, with its scorecard and score.
///
/// Element of `data` in [`ListEvaluationsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentEvaluation {
    /// ID of the evaluation.
    pub id: Option<String>,
    /// ID of the Zoom account to which the evaluation belongs.
    pub account_id: Option<String>,
    /// ID of a Zoom user; in Zoom's example, it is the agent's.
    pub user_id: Option<String>,
    /// ID of the user who created the evaluation.
    pub creator_id: Option<String>,
    /// When the evaluation was last changed, in ISO 8601.
    pub modify_time: Option<DateTime>,
    /// When the evaluation was created.
    pub create_time: Option<DateTime>,
    /// Way of contact, such as voice or video.
    pub channel_type: Option<ChannelType>,
    /// Name of the evaluation task.
    pub task_name: Option<String>,
    /// ID of the interaction, such as a call or chat.
    pub interaction_id: Option<String>,
    /// ID of the scorecard by which interactions are evaluated.
    pub scorecard_id: Option<String>,
    /// User who created the evaluation.
    pub creator_info: Option<EvaluationPerson>,
    /// Agent who was scored.
    pub agent_info: Option<EvaluationPerson>,
    /// Users who gave the scores, one entry each.
    pub evaluators_info: Option<Vec<EvaluationPerson>>,
    /// Name of the scorecard by which interactions are evaluated.
    pub scorecard_name: Option<String>,
    /// Whether results are stated in points or as a percentage.
    pub scoring_format: Option<ScoringFormat>,
    /// Total score on the scorecard; Zoom does not say whether that is the highest possible score.
    pub total_score: Option<f64>,
    /// Overall score of the evaluation, computed from the scorecard's answers.
    pub evaluation_score: Option<f64>,
    /// Whether the interaction was deleted.
    pub interaction_deleted: Option<bool>,
    /// How far the evaluation has come.
    pub status: Option<AgentEvaluationStatus>,
    /// Whether the agent has acknowledged the evaluation.
    pub acknowledgement_status: Option<EvaluationAcknowledgementStatus>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Way of contact, such as voice or video.
///
/// Values of `channel_type` in [`AgentEvaluation`].
#[zoom_enum]
pub enum ChannelType {
    /// `VIDEO`.
    #[value("VIDEO")]
    Video,
    /// `AUDIO`.
    #[value("AUDIO")]
    Audio,
    /// `MANUAL`: Zoom does not explain this channel.
    #[value("MANUAL")]
    Manual,
    /// `MESSAGE`.
    #[value("MESSAGE")]
    Message,
}

/// How far the evaluation of an agent's conversation with a consumer has come.
///
/// Values of `status` in [`AgentEvaluation`].
#[zoom_enum]
pub enum AgentEvaluationStatus {
    /// `Active`: The evaluation can be worked on now; Zoom does not explain how this differs from `Pending`.
    #[value("Active")]
    Active,
    /// `Completed`.
    #[value("Completed")]
    Completed,
    /// `Pending`: The evaluation has yet to be made.
    #[value("Pending")]
    Pending,
    /// `Expired`: The time in which to make the evaluation has passed.
    #[value("Expired")]
    Expired,
    /// `Cancled`: Canceled; Zoom spells the value so.
    #[value("Cancled")]
    Cancled,
}

/// Whether the agent has acknowledged the evaluation.
///
/// Values of `acknowledgement_status` in [`AgentEvaluation`].
#[zoom_enum]
pub enum EvaluationAcknowledgementStatus {
    /// `Pending`.
    #[value("Pending")]
    Pending,
    /// `Complete`: The agent has acknowledged the evaluation.
    #[value("Complete")]
    Complete,
    /// `Auto Complete`: The evaluation was acknowledged automatically, without the agent.
    #[value("Auto Complete")]
    AutoComplete,
    /// `None`: No acknowledgment status; Zoom does not explain how it differs from `Pending`.
    #[value("None")]
    None,
}

/// Returns one evaluation of an interaction.
///
/// # Examples
///
/// ```
/// use zoom_rest::quality_management::GetEvaluationDetail;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetEvaluationDetail::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/quality-management/#tag/evaluations/GET/qm/evaluation/{evaluationId})
#[zoom_endpoint(
    GET "/qm/evaluation/<evaluation_id>" -> EvaluationDetail,
    rate_limit = Medium,
    scopes = [
        "qm_evaluations:read",
        "qm_evaluations:read:admin",
        "zoom_quality_management:read:evaluations",
        "zoom_quality_management:read:evaluations:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEvaluationDetail {
    /// ID of the evaluation.
    pub evaluation_id: String,
}

/// Response to [`GetEvaluationDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EvaluationDetail {
    /// Scorecard that was filled in.
    pub scorecard: Option<EvaluationDetailScorecard>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Scorecard that was filled in.
///
/// Value of `scorecard` in [`EvaluationDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EvaluationDetailScorecard {
    /// ID of the scorecard by which interactions are evaluated.
    pub scorecard_id: Option<String>,
    /// Name of the scorecard by which interactions are evaluated.
    pub scorecard_name: Option<String>,
    /// Sections of the scorecard, one entry each. At most 20 items.
    pub sections: Option<Vec<Section>>,
    /// Overall result of the evaluation.
    pub score: Option<f64>,
    /// Total score on the scorecard; Zoom does not say whether that is the highest possible score.
    pub total_score: Option<f64>,
    /// User who gave the scores.
    pub evaluator: Option<EvaluationDetailScorecardEvaluator>,
    /// When the evaluation was created.
    pub create_time: Option<DateTime>,
    /// When the evaluation was last changed.
    pub modify_time: Option<DateTime>,
    /// Whether the agent has acknowledged the evaluation.
    pub acknowledgment_status: Option<AcknowledgementStatus>,
    /// Whether the agent disputes the evaluation.
    pub dispute_status: Option<DisputeStatus>,
    /// ID of the interaction, such as a call or chat.
    pub interaction_id: Option<String>,
    /// ID of the engagement, one contact between a consumer and the contact center.
    pub engagement_id: Option<String>,
    /// Name of the agent.
    pub agent_name: Option<String>,
    /// User ID of the agent.
    pub agent_user_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Section of a scorecard, with its weight and questions.
///
/// Element of `sections` in [`EvaluationDetailScorecard`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Section {
    /// Name of the section.
    pub name: Option<String>,
    /// Weight of the section in the total score.
    pub weight: Option<f64>,
    /// Position of the section in the scorecard.
    pub order: Option<f64>,
    /// The questions, one entry each. At most 100 items.
    pub questions: Option<Vec<Question>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Question of a scorecard section, with its options, answer and score.
///
/// Element of `questions` in [`Section`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Question {
    /// ID of the question.
    pub question_id: Option<String>,
    /// How the question is answered, such as a single choice or a rating.
    #[wire("type")]
    pub kind: Option<QuestionType>,
    /// Text of the question.
    pub title: Option<String>,
    /// Description of the question, in free text.
    pub description: Option<String>,
    /// Answer choices, one entry each. At most 20 items.
    pub options: Option<Vec<QuestionOption>>,
    /// ID of the chosen answer.
    pub answer_id: Option<String>,
    /// Text of the chosen answer.
    pub answer_label: Option<String>,
    /// Points or percentage reached.
    pub score: Option<f64>,
    /// Lowest and highest score of a rating question.
    pub scale: Option<QuestionScale>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the question is answered, such as a single choice or a rating.
///
/// Values of `type` in [`Question`].
#[zoom_enum]
pub enum QuestionType {
    /// `Yes/No`.
    #[value("Yes/No")]
    YesNo,
    /// `Single Choice`.
    #[value("Single Choice")]
    SingleChoice,
    /// `Rating Scale`.
    #[value("Rating Scale")]
    RatingScale,
}

/// Answer option of a scorecard question, with its points.
///
/// Element of `options` in [`Question`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionOption {
    /// ID of the answer choice.
    pub option_id: Option<String>,
    /// Text of the answer choice.
    pub label: Option<String>,
    /// Value of the answer choice, while `label` is its displayed text; in Zoom's example, both are `Yes`.
    pub value: Option<String>,
    /// Whether choosing this option fails the evaluation at once.
    pub auto_fail: Option<bool>,
    /// Points that the option counts.
    pub points: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lowest and highest score of a rating question.
///
/// Value of `scale` in [`Question`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionScale {
    /// Whether `N/A` can be chosen.
    pub has_na_option: Option<bool>,
    /// Text at the highest score.
    pub high_label: Option<String>,
    /// Text at the lowest score.
    pub low_label: Option<String>,
    /// Highest score.
    pub scale_max: Option<i64>,
    /// Lowest score.
    pub scale_min: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User who gave the scores.
///
/// Value of `evaluator` in [`EvaluationDetailScorecard`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EvaluationDetailScorecardEvaluator {
    /// Name of the evaluator.
    pub name: Option<String>,
    /// ID of the user who made the evaluation.
    pub user_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far a dispute over the evaluation has come, if there is one.
///
/// Values of `dispute_status` in [`EvaluationDetailScorecard`].
#[zoom_enum]
pub enum DisputeStatus {
    /// `None`: The evaluation is not disputed.
    #[value("None")]
    None,
    /// `Pending`: A dispute is open.
    #[value("Pending")]
    Pending,
    /// `Complete`: The dispute is settled.
    #[value("Complete")]
    Complete,
}
