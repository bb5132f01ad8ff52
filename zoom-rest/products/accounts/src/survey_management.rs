//! Survey management: 4 operations.

use zoom_core::{Extra, Id, zoom_endpoint, zoom_enum, zoom_object};

/// Lists every survey of the account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetSurveys;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let surveys = GetSurveys::new().page_size("30").items(client).collect_all().await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/survey-management/GET/surveys)
#[zoom_endpoint(
    GET "/surveys" -> Surveys,
    paginate = surveys: Survey,
    rate_limit = Medium,
    scopes = ["survey:read:admin", "survey_management:read:list_surveys:admin"],
    errors = [
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (400, 200, PERMISSION_DENIED_200 = "permission denied"),
        (403, 6720, PERMISSION_DENIED_6720 = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSurveys {
    /// How many entries a page holds.
    pub page_size: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetSurveys`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Surveys {
    /// Surveys, one entry each.
    #[lossy]
    pub surveys: Vec<Survey>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Survey, by ID, name and type.
///
/// Element of `surveys` in [`Surveys`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Survey {
    /// ID of the survey.
    pub survey_id: Option<String>,
    /// Title of the survey.
    pub survey_name: Option<String>,
    /// Kind of survey, such as a poll or a quiz; it decides which permission is needed to read the survey.
    pub survey_type: Option<SurveyType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of survey, such as a poll or a quiz; it decides which permission is needed to read the survey.
///
/// Values of `survey_type` in [`Survey`] and other types.
#[zoom_enum]
pub enum SurveyType {
    /// `basic_poll`: A poll with single-choice and multiple-choice questions only; needs the `Survey:Read` permission.
    BasicPoll,
    /// `advanced_poll`: A poll that can also ask for rankings, matches or written answers; needs the `Survey:Read` permission.
    AdvancedPoll,
    /// `quiz`: A quiz; needs the `Survey:Read` permission.
    Quiz,
    /// `survey`: A survey; needs the `Survey:Read` permission.
    Survey,
    /// `consumer_engagement_survey`: A survey of consumers about their contact with the contact center; needs the `EngagementSurvey:Read` permission.
    ConsumerEngagementSurvey,
}

/// Returns the latest version of one survey.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/survey-management/GET/surveys/{surveyId})
#[zoom_endpoint(
    GET "/surveys/<survey_id>" -> SurveyInfo,
    rate_limit = Light,
    scopes = ["survey:read:admin", "survey_management:read:survey:admin"],
    errors = [
        (400, 200, PERMISSION_DENIED_200 = "permission denied"),
        (403, 6720, PERMISSION_DENIED_6720 = "permission denied"),
        (404, 6701, INVALID_PARAMETER_SURVEY = "the parameter survey is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSurveyInfo {
    /// ID of the survey, from the list of surveys.
    pub survey_id: String,
}

/// Response to [`GetSurveyInfo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyInfo {
    /// ID of the survey.
    pub survey_id: Option<String>,
    /// Title of the survey.
    pub survey_name: Option<String>,
    /// Kind of survey, such as a poll or a quiz; it decides which permission is needed to read the survey.
    pub survey_type: Option<SurveyType>,
    /// Whether the survey is open to answers.
    pub published: Option<bool>,
    /// Whether answers are given without showing who gave them.
    pub anonymous: Option<bool>,
    /// Questions of the survey, one entry each.
    pub survey_questions: Option<Vec<SurveyQuestion>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Question of a survey, with its type, options and subquestions.
///
/// Element of `survey_questions` in [`SurveyInfo`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyQuestion {
    /// Text of the survey question, as the respondent sees it.
    pub question_name: Option<String>,
    /// ID of the question.
    pub question_id: Option<String>,
    /// Position of the question within the survey.
    pub question_order: Option<i64>,
    /// Form in which the question is to be answered, such as a choice, a rating or free text.
    pub question_type: Option<QuestionType>,
    /// Whether the survey question must be answered.
    pub required: Option<bool>,
    /// Parts of a matching or rank order question, one entry each.
    pub sub_questions: Option<Vec<SubQuestion>>,
    /// Answer choices of the question, one entry each.
    pub options: Option<Vec<SurveyQuestionOption>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Form in which the question is to be answered, such as a choice, a rating or free text.
///
/// Values of `question_type` in [`SurveyQuestion`] and [`SurveyInstanceSurveyQuestion`].
#[zoom_enum]
pub enum QuestionType {
    /// `single`: One of the options can be chosen.
    Single,
    /// `multiple`: Several of the options can be chosen.
    Multiple,
    /// `matching`: Items to match with each other.
    Matching,
    /// `rank_order`: Items to put in order.
    RankOrder,
    /// `short_answer`: A brief answer in words.
    ShortAnswer,
    /// `long_answer`: A longer answer in words.
    LongAnswer,
    /// `fill_in_the_blank`: Text with gaps to complete.
    FillInTheBlank,
    /// `rating_scale`: A rating within a range.
    RatingScale,
}

/// Subquestion of a survey question, with its place in the order.
///
/// Element of `sub_questions` in [`SurveyQuestion`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubQuestion {
    /// Text of the sub-question, as the respondent sees it.
    pub sub_question_name: Option<String>,
    /// ID of the sub-question.
    pub sub_question_id: Option<String>,
    /// Position of the sub-question within the question.
    pub sub_question_order: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Option that can be chosen to answer a survey question.
///
/// Element of `options` in [`SurveyQuestion`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyQuestionOption {
    /// ID of the answer choice.
    pub option_id: Option<String>,
    /// Text of the answer choice.
    pub option_value: Option<String>,
    /// Label of the score; only for a rating scale question.
    pub option_label: Option<String>,
    /// Position of the answer choice.
    pub option_order: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the past answers to a survey, for each time it was used in a meeting, webinar, chat or contact center.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetSurveyAnswers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let survey_answers = GetSurveyAnswers::new("Zl3aVt0bQ9y")
///     .page_size("30")
///     .instance_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/survey-management/GET/surveys/{surveyId}/answers)
#[zoom_endpoint(
    GET "/surveys/<survey_id>/answers" -> SurveyAnswers,
    paginate = survey_answers: SurveyAnswer,
    rate_limit = Medium,
    scopes = ["survey:read:admin", "survey_management:read:list_survey_answers:admin"],
    errors = [
        (400, 6703, INVALID_PARAMETER_SURVEY_INSTANCE = "the parameter survey instance is invalid"),
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (403, 6720, PERMISSION_DENIED = "permission denied"),
        (404, 6701, INVALID_PARAMETER_SURVEY = "the parameter survey is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSurveyAnswers {
    /// ID of the survey, from the list of surveys.
    pub survey_id: String,
    /// How many entries a page holds.
    pub page_size: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// UUID of one occasion on which the survey was used (an instance), such as a meeting or chat: only its answers are returned. Encode it once before you pass it on, as Zoom wants it encoded twice.
    pub instance_id: Option<String>,
    /// Keeps only entries submitted from then on, as an ISO 8601 timestamp.
    pub submit_time_start: Option<String>,
    /// Keeps only entries submitted until then, as an ISO 8601 timestamp.
    pub submit_time_end: Option<String>,
}

/// Response to [`GetSurveyAnswers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyAnswers {
    /// Responses to the survey, one entry per respondent. At most 100 items.
    #[lossy]
    pub survey_answers: Vec<SurveyAnswer>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Answers that one person submitted to a survey, and when.
///
/// Element of `survey_answers` in [`SurveyAnswers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyAnswer {
    /// Email address of the person who submitted the answers.
    pub email: Option<String>,
    /// Display name of the person who submitted the answers, unless the survey is anonymous.
    pub name: Option<String>,
    /// UUID of the meeting, chat or other occasion (instance) on which the person answered the survey; for a meeting, the meeting UUID.
    pub instance_id: Option<String>,
    /// When the person submitted the answers, in UTC.
    pub submit_time: Option<String>,
    /// Whether this person answered anonymously.
    pub anonymous: Option<bool>,
    /// Survey questions that one user responded to, with the responses. At most 100 items.
    pub questions: Option<Vec<SurveyAnswerQuestion>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Question of a survey with the answers that one person gave to it and its subquestions.
///
/// Element of `questions` in [`SurveyAnswer`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyAnswerQuestion {
    /// ID of the question.
    pub question_id: Option<String>,
    /// Answers to the question: an entry for each chosen option, or for each gap that was filled in. At most 50 items.
    pub question_answers: Option<Vec<QuestionAnswer>>,
    /// Responses to the parts of a matching or rank order question. At most 10 items.
    pub sub_questions: Option<Vec<SurveyAnswerQuestionSubQuestion>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// One answer to a survey question or subquestion: the option that was chosen, or the text that was entered.
///
/// Element of `question_answers` and `sub_question_answers` in [`SurveyAnswerQuestion`] and [`SurveyAnswerQuestionSubQuestion`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionAnswer {
    /// ID of the option that was chosen; in a fill-in-the-blank question, it tells which gap the answer fills.
    pub option_id: Option<String>,
    /// What the respondent submitted as the answer, as text.
    pub answer: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Subquestion of a survey question with the answers that one person gave to it.
///
/// Element of `sub_questions` in [`SurveyAnswerQuestion`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyAnswerQuestionSubQuestion {
    /// ID of the sub-question.
    pub sub_question_id: Option<String>,
    /// Answers to the part of the question; for choices, the IDs of the options that were chosen. At most 16 items.
    pub sub_question_answers: Option<Vec<QuestionAnswer>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the times a survey was used, across meetings, webinars, Zoom Team Chat and Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetSurveyInstances;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let survey_instances = GetSurveyInstances::new("Zl3aVt0bQ9y")
///     .page_size("30")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/survey-management/GET/surveys/{surveyId}/instances)
#[zoom_endpoint(
    GET "/surveys/<survey_id>/instances" -> SurveyInstances,
    paginate = survey_instances: SurveyInstance,
    rate_limit = Medium,
    scopes = ["survey:read:admin", "survey_management:read:list_survey_instances:admin"],
    errors = [
        (400, 6703, INVALID_PARAMETER_SURVEY_INSTANCE = "the parameter survey instance is invalid"),
        (400, 300, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
        (403, 6720, PERMISSION_DENIED = "permission denied"),
        (404, 6701, INVALID_PARAMETER_SURVEY = "the parameter survey is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSurveyInstances {
    /// ID of the survey, from the list of surveys.
    pub survey_id: String,
    /// How many entries a page holds.
    pub page_size: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// UUID of one occasion on which the survey was used (an instance), such as a meeting or chat: only this one is returned. Encode it once before you pass it on, as Zoom wants it encoded twice.
    pub instance_id: Option<String>,
}

/// Response to [`GetSurveyInstances`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyInstances {
    /// Occasions on which the survey was used, such as meetings, one entry each.
    #[lossy]
    pub survey_instances: Vec<SurveyInstance>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Survey as it was used in one meeting or other session, with its questions and whether anyone responded.
///
/// Element of `survey_instances` in [`SurveyInstances`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyInstance {
    /// Name of the meeting, webinar or other occasion on which the survey was used.
    pub instance_name: Option<String>,
    /// UUID of the meeting, chat or other occasion on which the survey was used (an instance); for a meeting, the same as the meeting UUID.
    pub instance_id: Option<String>,
    /// Product in which the survey was used.
    pub product_type: Option<ProductType>,
    /// Whether an attendee answered the survey.
    pub has_response: Option<bool>,
    /// ID of the survey.
    pub survey_id: Option<String>,
    /// Title of the survey.
    pub survey_name: Option<String>,
    /// Kind of survey, such as a poll or a quiz; it decides which permission is needed to read the survey.
    pub survey_type: Option<SurveyType>,
    /// Whether answers are given without showing who gave them, as the text `true` or `false`.
    pub anonymous: Option<String>,
    /// Questions of the survey, one entry each.
    pub survey_questions: Option<Vec<SurveyInstanceSurveyQuestion>>,
    /// Number of the meeting in which the survey was used; it may have more than ten digits.
    pub meeting_id: Option<Id>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Product in which the survey was used.
///
/// Values of `product_type` in [`SurveyInstance`].
#[zoom_enum]
pub enum ProductType {
    /// `meeting`: A survey in a meeting.
    Meeting,
    /// `webinar`: A survey in a webinar.
    Webinar,
    /// `contact_center`: A survey of Zoom Contact Center.
    ContactCenter,
    /// `survey_public_link`: A survey opened through its public link.
    SurveyPublicLink,
    /// `team_chat`: A survey in Zoom Team Chat.
    TeamChat,
    /// `vitual_agent`: A survey of Zoom Virtual Agent, the AI assistant that answers customers.
    VitualAgent,
}

/// Question of a survey that was used in a session, with its options and subquestions.
///
/// Element of `survey_questions` in [`SurveyInstance`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyInstanceSurveyQuestion {
    /// Text of the survey question, as the respondent sees it.
    pub question_name: Option<String>,
    /// ID of the question.
    pub question_id: Option<String>,
    /// Position of the question within the survey.
    pub question_order: Option<i64>,
    /// Form in which the question is to be answered, such as a choice, a rating or free text.
    pub question_type: Option<QuestionType>,
    /// Whether the survey question must be answered.
    pub required: Option<bool>,
    /// Parts of a matching or rank order question, one entry each.
    pub sub_questions: Option<Vec<SurveyInstanceSurveyQuestionSubQuestion>>,
    /// Answer choices of the question, one entry each.
    pub options: Option<Vec<SurveyInstanceSurveyQuestionOption>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Subquestion of a question of a survey that was used in a session.
///
/// Element of `sub_questions` in [`SurveyInstanceSurveyQuestion`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyInstanceSurveyQuestionSubQuestion {
    /// Text of the sub-question, as the respondent sees it.
    pub sub_question_name: Option<String>,
    /// ID of the sub-question.
    pub sub_question_id: Option<String>,
    /// Position of the sub-question within the question.
    pub sub_question_order: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Option that can be chosen to answer a question of a survey.
///
/// Element of `options` in [`SurveyInstanceSurveyQuestion`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyInstanceSurveyQuestionOption {
    /// ID of the answer choice.
    pub option_id: Option<String>,
    /// Text of the answer choice.
    pub option_value: Option<String>,
    /// Label of the score; only for a rating scale question.
    pub option_label: Option<String>,
    /// Position of the answer choice.
    pub option_order: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
