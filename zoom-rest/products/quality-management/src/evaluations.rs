//! Evaluations: 3 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

use super::ScoringFormat;

/// List automated evaluations.
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
#[zoom_endpoint(
    GET "/qm/automated_evaluations" -> ListAutomatedEvaluationsResponse,
    paginate = data: AutomatedEvaluationData,
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
    /// Status.
    pub status: Option<AutomatedEvaluationStatus>,
    /// Agent ID.
    pub agent_id: Option<String>,
    /// Interaction ID.
    pub interaction_id: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Values of `status`.
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
    /// Total.
    pub total: Option<f64>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Data: at most 100 items.
    #[lossy]
    pub data: Vec<AutomatedEvaluationData>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Element of `data`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AutomatedEvaluationData {
    /// ID.
    pub id: Option<String>,
    /// Account ID.
    pub account_id: Option<String>,
    /// Modify time.
    pub modify_time: Option<DateTime>,
    /// Create time.
    pub create_time: Option<DateTime>,
    /// Interaction ID.
    pub interaction_id: Option<String>,
    /// Scorecard ID.
    pub scorecard_id: Option<String>,
    /// Agent info.
    pub agent_info: Option<AgentInfo>,
    /// Scorecard name.
    pub scorecard_name: Option<String>,
    /// Scoring format.
    pub scoring_format: Option<ScoringFormat>,
    /// Total score.
    pub total_score: Option<f64>,
    /// Evaluation score.
    pub evaluation_score: Option<f64>,
    /// Interaction deleted.
    pub interaction_deleted: Option<bool>,
    /// Status.
    pub status: Option<AutomatedEvaluationStatus>,
}

/// Agent info.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AgentInfo {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
}

/// List evaluations.
///
/// # Examples
///
/// ```
/// use zoom_rest::quality_management::{EvaluationStatus, ListEvaluations};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let data = ListEvaluations::new()
///     .status(EvaluationStatus::Active)
///     .agent_ids("one")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/qm/evaluation" -> ListEvaluationsResponse,
    paginate = data: EvaluationData,
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
    /// Status.
    pub status: Option<EvaluationStatus>,
    /// Agent IDs.
    pub agent_ids: Option<String>,
    /// Evaluator ID.
    pub evaluator_id: Option<String>,
    /// Acknowledgement status.
    pub acknowledgement_status: Option<AcknowledgementStatus>,
    /// Interaction ID.
    pub interaction_id: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Values of `status`.
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

/// Values of `acknowledgement_status`.
#[zoom_enum]
pub enum AcknowledgementStatus {
    /// `Pending`.
    #[value("Pending")]
    Pending,
    /// `Complete`.
    #[value("Complete")]
    Complete,
    /// `Auto complete`.
    #[value("Auto complete")]
    AutoComplete,
    /// `None`.
    #[value("None")]
    None,
}

/// Response to [`ListEvaluations`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEvaluationsResponse {
    /// Total.
    pub total: Option<f64>,
    /// Records per page.
    pub page_size: Option<i64>,
    /// Data: at most 100 items.
    #[lossy]
    pub data: Vec<EvaluationData>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Element of `data`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EvaluationData {
    /// ID.
    pub id: Option<String>,
    /// Account ID.
    pub account_id: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
    /// Creator ID.
    pub creator_id: Option<String>,
    /// Modify time.
    pub modify_time: Option<DateTime>,
    /// Create time.
    pub create_time: Option<DateTime>,
    /// Channel type.
    pub channel_type: Option<ChannelType>,
    /// Task name.
    pub task_name: Option<String>,
    /// Interaction ID.
    pub interaction_id: Option<String>,
    /// Scorecard ID.
    pub scorecard_id: Option<String>,
    /// Creator info.
    pub creator_info: Option<AgentInfo>,
    /// Agent info.
    pub agent_info: Option<AgentInfo>,
    /// Evaluators info.
    pub evaluators_info: Option<Vec<AgentInfo>>,
    /// Scorecard name.
    pub scorecard_name: Option<String>,
    /// Scoring format.
    pub scoring_format: Option<ScoringFormat>,
    /// Total score.
    pub total_score: Option<f64>,
    /// Evaluation score.
    pub evaluation_score: Option<f64>,
    /// Interaction deleted.
    pub interaction_deleted: Option<bool>,
    /// Status.
    pub status: Option<EvaluationDataStatus>,
    /// Acknowledgement status.
    pub acknowledgement_status: Option<EvaluationDataAcknowledgementStatus>,
}

/// Values of `channel_type`.
#[zoom_enum]
pub enum ChannelType {
    /// `VIDEO`.
    #[value("VIDEO")]
    Video,
    /// `AUDIO`.
    #[value("AUDIO")]
    Audio,
    /// `MANUAL`.
    #[value("MANUAL")]
    Manual,
    /// `MESSAGE`.
    #[value("MESSAGE")]
    Message,
}

/// Values of `status`.
#[zoom_enum]
pub enum EvaluationDataStatus {
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
    /// `Cancled`.
    #[value("Cancled")]
    Cancled,
}

/// Values of `acknowledgement_status`.
#[zoom_enum]
pub enum EvaluationDataAcknowledgementStatus {
    /// `Pending`.
    #[value("Pending")]
    Pending,
    /// `Complete`.
    #[value("Complete")]
    Complete,
    /// `Auto Complete`.
    #[value("Auto Complete")]
    AutoComplete,
    /// `None`.
    #[value("None")]
    None,
}

/// Get evaluation detail.
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
    /// Evaluation ID.
    pub evaluation_id: String,
}

/// Response to [`GetEvaluationDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EvaluationDetail {
    /// Scorecard.
    pub scorecard: Option<EvaluationDetailScorecard>,
}

/// Value of `scorecard`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EvaluationDetailScorecard {
    /// Scorecard ID.
    pub scorecard_id: Option<String>,
    /// Scorecard name.
    pub scorecard_name: Option<String>,
    /// Sections: at most 20 items.
    pub sections: Option<Vec<Section>>,
    /// Score.
    pub score: Option<f64>,
    /// Total score.
    pub total_score: Option<f64>,
    /// Evaluator.
    pub evaluator: Option<EvaluationDetailScorecardEvaluator>,
    /// Create time.
    pub create_time: Option<DateTime>,
    /// Modify time.
    pub modify_time: Option<DateTime>,
    /// Acknowledgment status.
    pub acknowledgment_status: Option<AcknowledgementStatus>,
    /// Dispute status.
    pub dispute_status: Option<DisputeStatus>,
    /// Interaction ID.
    pub interaction_id: Option<String>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Agent name.
    pub agent_name: Option<String>,
    /// Agent user ID.
    pub agent_user_id: Option<String>,
}

/// Element of `sections`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Section {
    /// Name.
    pub name: Option<String>,
    /// Weight.
    pub weight: Option<f64>,
    /// Order.
    pub order: Option<f64>,
    /// Questions: at most 100 items.
    pub questions: Option<Vec<Question>>,
}

/// Element of `questions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Question {
    /// Question ID.
    pub question_id: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<QuestionType>,
    /// Title.
    pub title: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Options: at most 20 items.
    pub options: Option<Vec<QuestionOption>>,
    /// Answer ID.
    pub answer_id: Option<String>,
    /// Answer label.
    pub answer_label: Option<String>,
    /// Score.
    pub score: Option<f64>,
    /// Scale.
    pub scale: Option<QuestionScale>,
}

/// Values of `type`.
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

/// Element of `options`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionOption {
    /// Option ID.
    pub option_id: Option<String>,
    /// Label.
    pub label: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Auto fail.
    pub auto_fail: Option<bool>,
    /// Points.
    pub points: Option<f64>,
}

/// Value of `scale`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionScale {
    /// Whether it has na option.
    pub has_na_option: Option<bool>,
    /// High label.
    pub high_label: Option<String>,
    /// Low label.
    pub low_label: Option<String>,
    /// Scale max.
    pub scale_max: Option<i64>,
    /// Scale min.
    pub scale_min: Option<i64>,
}

/// Value of `evaluator`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EvaluationDetailScorecardEvaluator {
    /// Name.
    pub name: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
}

/// Values of `dispute_status`.
#[zoom_enum]
pub enum DisputeStatus {
    /// `None`.
    #[value("None")]
    None,
    /// `Pending`.
    #[value("Pending")]
    Pending,
    /// `Complete`.
    #[value("Complete")]
    Complete,
}
