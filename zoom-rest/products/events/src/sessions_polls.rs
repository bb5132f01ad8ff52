//! Sessions, polls: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the polls of one session of an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListSessionPolls;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSessionPolls::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/sessions/GET/zoom_events/events/{eventId}/sessions/{sessionId}/polls)
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/sessions/<session_id>/polls" -> ListSessionPollsResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:read",
        "zoom_events_sessions:read:admin",
        "zoom_events:read:list_session_polls",
        "zoom_events:read:list_session_polls:admin",
    ],
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
        (404, 2003, SESSION_NOT_FOUND = "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionPolls {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the event session.
    pub session_id: String,
}

/// Response to [`ListSessionPolls`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionPollsResponse {
    /// Number of polls of the session.
    pub total_records: Option<i64>,
    /// The polls, one entry each. At most 300 items.
    pub polls: Option<Vec<Poll>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Poll of an event session, with its title and questions.
///
/// Element of `polls` in [`ListSessionPollsResponse`] and [`CreateOrUpdateSessionPolls`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Poll {
    /// ID of the poll; required in a request that updates an existing poll.
    pub id: Option<String>,
    /// Whether the poll of the session is active.
    pub status: Option<PollStatus>,
    /// Whether participants answer the poll anonymously. Required in requests.
    #[required(new)]
    pub anonymous: Option<bool>,
    /// Whether the poll is a basic poll, an advanced poll or a quiz. Required in requests.
    #[required(new)]
    pub poll_type: Option<PollType>,
    /// Questions that the poll asks, one entry each. At most 30 items.
    pub questions: Option<Vec<PollQuestion>>,
    /// Name of the poll. Required in requests.
    #[required(new)]
    #[length(..=64)]
    pub title: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the poll of the session is active.
///
/// Values of `status` in [`Poll`].
#[zoom_enum]
pub enum PollStatus {
    /// `active`.
    Active,
    /// `inactive`: The poll is deactivated.
    Inactive,
}

/// Whether the poll is a basic poll, an advanced poll or a quiz.
///
/// Values of `poll_type` in [`Poll`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum PollType {
    /// `1`: A basic poll with single-choice and multiple-choice questions.
    BasicPoll = 1,
    /// `2`: An advanced poll, which the account must have enabled.
    AdvancedPoll = 2,
    /// `3`: A quiz, which the account must have enabled.
    Quiz = 3,
}

/// Question of a session's poll, with its possible and right answers.
///
/// Element of `questions` in [`Poll`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PollQuestion {
    /// Longest answer accepted, in characters; for short and long answer questions only.
    pub answer_max_character: Option<i64>,
    /// Shortest answer accepted, in characters; for short and long answer questions only.
    #[range(1..)]
    pub answer_min_character: Option<i64>,
    /// Whether participants must answer the question. Default: `false`.
    pub answer_required: Option<bool>,
    /// Possible answers to the question, at least two: at most 10 for choices, 16 for `matching` and 7 for `rank_order`.
    pub answers: Option<Vec<String>>,
    /// Whether upper and lower case matter in the answer to a fill-in-the-blank question. Default: `false`.
    pub case_sensitive: Option<bool>,
    /// Text of the question; a fill-in-the-blank question needs one entry in `right_answers` for each of its blanks. Required in requests.
    #[required(new)]
    #[length(..=255)]
    pub name: Option<String>,
    /// Items to match or rank, from 2 to 10; only for `matching` and `rank_order` questions.
    pub prompts: Option<Vec<String>>,
    /// Correct answers for the items in `prompts`: several for a `matching` question, one for a `rank_order` question.
    pub prompt_right_answers: Option<Vec<String>>,
    /// Caption at the upper end of the rating scale.
    pub rating_max_label: Option<String>,
    /// Highest score that a respondent can choose on the rating scale.
    #[range(..=10)]
    pub rating_max_value: Option<i64>,
    /// Caption at the lower end of the rating scale.
    pub rating_min_label: Option<String>,
    /// Lowest score that a respondent can choose on the rating scale.
    #[range(0..)]
    pub rating_min_value: Option<i64>,
    /// Correct answers to the question; required for quizzes.
    pub right_answers: Option<Vec<String>>,
    /// Whether the choices appear as a drop-down list. Default: `false`.
    pub show_as_dropdown: Option<bool>,
    /// How the question is answered, such as a single choice or a rating. Required in requests.
    #[required(new)]
    #[wire("type")]
    pub kind: Option<PollQuestionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the question is answered, such as a single choice or a rating.
///
/// Values of `type` in [`PollQuestion`].
#[zoom_enum]
pub enum PollQuestionType {
    /// `single`: One answer can be chosen.
    Single,
    /// `multiple`: Several answers can be chosen.
    Multiple,
    /// `matching`: Items are paired with one another.
    Matching,
    /// `rank_order`: Items are put in order.
    RankOrder,
    /// `short_answer`: A brief text is written.
    ShortAnswer,
    /// `long_answer`: A longer text is written.
    LongAnswer,
    /// `fill_in_the_blank`: Missing words are filled in.
    FillInTheBlank,
    /// `rating_scale`: A rating is given on a scale.
    RatingScale,
}

/// Sets the polls of one session of an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{CreateOrUpdateSessionPolls, Poll, PollQuestion, PollQuestionType, PollType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CreateOrUpdateSessionPolls::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .polls(vec![
///         Poll::new(true, PollType::BasicPoll, "Session feedback")
///             .questions(vec![
///                 PollQuestion::new(
///                     "How useful was this session?",
///                     PollQuestionType::Single,
///                 )
///                 .answers(vec![
///                     "Very useful".to_owned(),
///                     "Somewhat useful".to_owned(),
///                     "Not useful".to_owned(),
///                 ]),
///             ]),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/sessions/PUT/zoom_events/events/{eventId}/sessions/{sessionId}/polls)
#[zoom_endpoint(
    PUT "/zoom_events/events/<event_id>/sessions/<session_id>/polls" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:write",
        "zoom_events_sessions:write:admin",
        "zoom_events:update:session_poll",
        "zoom_events:update:session_poll:admin",
    ],
    errors = [(403, 260200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateOrUpdateSessionPolls {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the event session.
    pub session_id: String,
    /// The polls, one entry each. At most 300 items.
    pub polls: Option<Vec<Poll>>,
}
