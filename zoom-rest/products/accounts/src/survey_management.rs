//! Survey management: 4 operations.

use zoom_core::{Id, zoom_endpoint, zoom_enum, zoom_object};

/// Get surveys.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetSurveys;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let surveys = GetSurveys::new().page_size("one").items(client).collect_all().await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/surveys" -> Surveys,
    paginate = surveys: Survey,
    rate_limit = Medium,
    scopes = ["survey:read:admin", "survey_management:read:list_surveys:admin"],
    errors = [
        (400, 300, "the page token is invalid or expired"),
        (400, 200, "permission denied"),
        (403, 6720, "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSurveys {
    /// Records per page.
    pub page_size: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetSurveys`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Surveys {
    /// Surveys.
    #[lossy]
    pub surveys: Vec<Survey>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Element of `surveys`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Survey {
    /// Survey ID.
    pub survey_id: Option<String>,
    /// Survey name.
    pub survey_name: Option<String>,
    /// Survey type.
    pub survey_type: Option<SurveyType>,
}

/// Values of `survey_type`.
#[zoom_enum]
pub enum SurveyType {
    /// `basic_poll`.
    BasicPoll,
    /// `advanced_poll`.
    AdvancedPoll,
    /// `quiz`.
    Quiz,
    /// `survey`.
    Survey,
    /// `consumer_engagement_survey`.
    ConsumerEngagementSurvey,
}

/// Get survey info.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetSurveyInfo;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSurveyInfo::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/surveys/<survey_id>" -> SurveyInfo,
    rate_limit = Light,
    scopes = ["survey:read:admin", "survey_management:read:survey:admin"],
    errors = [
        (400, 200, "permission denied"),
        (403, 6720, "permission denied"),
        (404, 6701, "the parameter survey is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSurveyInfo {
    /// Survey ID.
    pub survey_id: String,
}

/// Response to [`GetSurveyInfo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyInfo {
    /// Survey ID.
    pub survey_id: Option<String>,
    /// Survey name.
    pub survey_name: Option<String>,
    /// Survey type.
    pub survey_type: Option<SurveyType>,
    /// Published.
    pub published: Option<bool>,
    /// Anonymous.
    pub anonymous: Option<bool>,
    /// Survey questions.
    pub survey_questions: Option<Vec<SurveyQuestion>>,
}

/// Element of `survey_questions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyQuestion {
    /// Question name.
    pub question_name: Option<String>,
    /// Question ID.
    pub question_id: Option<String>,
    /// Question order.
    pub question_order: Option<i64>,
    /// Question type.
    pub question_type: Option<QuestionType>,
    /// Required.
    pub required: Option<bool>,
    /// Sub questions.
    pub sub_questions: Option<Vec<SubQuestion>>,
    /// Options.
    pub options: Option<Vec<SurveyQuestionOption>>,
}

/// Values of `question_type`.
#[zoom_enum]
pub enum QuestionType {
    /// `single`.
    Single,
    /// `multiple`.
    Multiple,
    /// `matching`.
    Matching,
    /// `rank_order`.
    RankOrder,
    /// `short_answer`.
    ShortAnswer,
    /// `long_answer`.
    LongAnswer,
    /// `fill_in_the_blank`.
    FillInTheBlank,
    /// `rating_scale`.
    RatingScale,
}

/// Element of `sub_questions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubQuestion {
    /// Sub question name.
    pub sub_question_name: Option<String>,
    /// Sub question ID.
    pub sub_question_id: Option<String>,
    /// Sub question order.
    pub sub_question_order: Option<i64>,
}

/// Element of `options`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyQuestionOption {
    /// Option ID.
    pub option_id: Option<String>,
    /// Option value.
    pub option_value: Option<String>,
    /// Option label.
    pub option_label: Option<String>,
    /// Option order.
    pub option_order: Option<i64>,
}

/// Get survey answers.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetSurveyAnswers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let survey_answers = GetSurveyAnswers::new("Zl3aVt0bQ9y")
///     .page_size("one")
///     .instance_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/surveys/<survey_id>/answers" -> SurveyAnswers,
    paginate = survey_answers: SurveyAnswer,
    rate_limit = Medium,
    scopes = ["survey:read:admin", "survey_management:read:list_survey_answers:admin"],
    errors = [
        (400, 6703, "the parameter survey instance is invalid"),
        (400, 300, "the page token is invalid or expired"),
        (403, 6720, "permission denied"),
        (404, 6701, "the parameter survey is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSurveyAnswers {
    /// Survey ID.
    pub survey_id: String,
    /// Records per page.
    pub page_size: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Instance ID.
    pub instance_id: Option<String>,
    /// Submit time start.
    pub submit_time_start: Option<String>,
    /// Submit time end.
    pub submit_time_end: Option<String>,
}

/// Response to [`GetSurveyAnswers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyAnswers {
    /// Survey answers: at most 100 items.
    #[lossy]
    pub survey_answers: Vec<SurveyAnswer>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Element of `survey_answers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyAnswer {
    /// Email.
    pub email: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Instance ID.
    pub instance_id: Option<String>,
    /// Submit time.
    pub submit_time: Option<String>,
    /// Anonymous.
    pub anonymous: Option<bool>,
    /// Questions: at most 100 items.
    pub questions: Option<Vec<SurveyAnswerQuestion>>,
}

/// Element of `questions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyAnswerQuestion {
    /// Question ID.
    pub question_id: Option<String>,
    /// Question answers: at most 50 items.
    pub question_answers: Option<Vec<QuestionAnswer>>,
    /// Sub questions: at most 10 items.
    pub sub_questions: Option<Vec<SurveyAnswerQuestionSubQuestion>>,
}

/// Question answer.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionAnswer {
    /// Option ID.
    pub option_id: Option<String>,
    /// Answer.
    pub answer: Option<String>,
}

/// Element of `sub_questions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyAnswerQuestionSubQuestion {
    /// Sub question ID.
    pub sub_question_id: Option<String>,
    /// Sub question answers: at most 16 items.
    pub sub_question_answers: Option<Vec<QuestionAnswer>>,
}

/// Get survey instances.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetSurveyInstances;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let survey_instances = GetSurveyInstances::new("Zl3aVt0bQ9y")
///     .page_size("one")
///     .instance_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/surveys/<survey_id>/instances" -> SurveyInstances,
    paginate = survey_instances: SurveyInstance,
    rate_limit = Medium,
    scopes = ["survey:read:admin", "survey_management:read:list_survey_instances:admin"],
    errors = [
        (400, 6703, "the parameter survey instance is invalid"),
        (400, 300, "the page token is invalid or expired"),
        (403, 6720, "permission denied"),
        (404, 6701, "the parameter survey is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSurveyInstances {
    /// Survey ID.
    pub survey_id: String,
    /// Records per page.
    pub page_size: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Instance ID.
    pub instance_id: Option<String>,
}

/// Response to [`GetSurveyInstances`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyInstances {
    /// Survey instances.
    #[lossy]
    pub survey_instances: Vec<SurveyInstance>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Element of `survey_instances`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyInstance {
    /// Instance name.
    pub instance_name: Option<String>,
    /// Instance ID.
    pub instance_id: Option<String>,
    /// Product type.
    pub product_type: Option<ProductType>,
    /// Whether it has response.
    pub has_response: Option<bool>,
    /// Survey ID.
    pub survey_id: Option<String>,
    /// Survey name.
    pub survey_name: Option<String>,
    /// Survey type.
    pub survey_type: Option<SurveyType>,
    /// Anonymous.
    pub anonymous: Option<String>,
    /// Survey questions.
    pub survey_questions: Option<Vec<SurveyInstanceSurveyQuestion>>,
    /// Meeting ID.
    pub meeting_id: Option<Id>,
}

/// Values of `product_type`.
#[zoom_enum]
pub enum ProductType {
    /// `meeting`.
    Meeting,
    /// `webinar`.
    Webinar,
    /// `contact_center`.
    ContactCenter,
    /// `survey_public_link`.
    SurveyPublicLink,
    /// `team_chat`.
    TeamChat,
    /// `vitual_agent`.
    VitualAgent,
}

/// Element of `survey_questions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyInstanceSurveyQuestion {
    /// Question name.
    pub question_name: Option<String>,
    /// Question ID.
    pub question_id: Option<String>,
    /// Question order.
    pub question_order: Option<i64>,
    /// Question type.
    pub question_type: Option<QuestionType>,
    /// Required.
    pub required: Option<bool>,
    /// Sub questions.
    pub sub_questions: Option<Vec<SurveyInstanceSurveyQuestionSubQuestion>>,
    /// Options.
    pub options: Option<Vec<SurveyInstanceSurveyQuestionOption>>,
}

/// Element of `sub_questions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyInstanceSurveyQuestionSubQuestion {
    /// Sub question name.
    pub sub_question_name: Option<String>,
    /// Sub question ID.
    pub sub_question_id: Option<String>,
    /// Sub question order.
    pub sub_question_order: Option<String>,
}

/// Element of `options`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyInstanceSurveyQuestionOption {
    /// Option ID.
    pub option_id: Option<String>,
    /// Option value.
    pub option_value: Option<String>,
    /// Option label.
    pub option_label: Option<String>,
    /// Option order.
    pub option_order: Option<String>,
}
