//! Sessions, polls: 2 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// List session polls.
///
/// # Examples
///
/// ```
/// use zoom_api::events::ListSessionPolls;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = ListSessionPolls::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (403, 260200, "no permission"),
        (404, 2002, "the event was not found"),
        (404, 2003, "the session was not found"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSessionPolls {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
}

/// What [`ListSessionPolls`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSessionPollsResponse {
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Polls: at most 300 of them.
    pub polls: Option<Vec<Poll>>,
}

/// Poll.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Poll {
    /// ID.
    pub id: Option<String>,
    /// Status.
    pub status: Option<PollStatus>,
    /// Anonymous: required in a request.
    pub anonymous: Option<bool>,
    /// Poll type: required in a request.
    pub poll_type: Option<PollType>,
    /// Questions: at most 30 of them.
    pub questions: Option<Vec<PollQuestion>>,
    /// Title: required in a request, at most 64 characters.
    pub title: Option<String>,
}

/// What `status` can be.
#[zoom_enum]
pub enum PollStatus {
    /// `active`.
    Active,
    /// `inactive`.
    Inactive,
}

/// What `poll_type` can be.
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum PollType {
    /// `1`.
    BasicPoll = 1,
    /// `2`.
    AdvancedPoll = 2,
    /// `3`.
    Quiz = 3,
}

/// Poll question.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PollQuestion {
    /// Answer max character.
    pub answer_max_character: Option<i64>,
    /// Answer min character: at least 1.
    pub answer_min_character: Option<i64>,
    /// Answer required: `false` unless said.
    pub answer_required: Option<bool>,
    /// Answers.
    pub answers: Option<Vec<String>>,
    /// Case sensitive: `false` unless said.
    pub case_sensitive: Option<bool>,
    /// Name: required in a request, at most 255 characters.
    pub name: Option<String>,
    /// Prompts.
    pub prompts: Option<Vec<String>>,
    /// Prompt right answers.
    pub prompt_right_answers: Option<Vec<String>>,
    /// Rating max label.
    pub rating_max_label: Option<String>,
    /// Rating max value: at most 10.
    pub rating_max_value: Option<i64>,
    /// Rating min label.
    pub rating_min_label: Option<String>,
    /// Rating min value: at least 0.
    pub rating_min_value: Option<i64>,
    /// Right answers.
    pub right_answers: Option<Vec<String>>,
    /// Show as dropdown: `false` unless said.
    pub show_as_dropdown: Option<bool>,
    /// Type: required in a request.
    #[wire("type")]
    pub kind: Option<PollQuestionType>,
}

/// What `type` can be.
#[zoom_enum]
pub enum PollQuestionType {
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

/// Create or update session polls.
///
/// # Examples
///
/// ```
/// use zoom_api::events::CreateOrUpdateSessionPolls;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CreateOrUpdateSessionPolls::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/zoom_events/events/<event_id>/sessions/<session_id>/polls" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_sessions:write",
        "zoom_events_sessions:write:admin",
        "zoom_events:update:session_poll",
        "zoom_events:update:session_poll:admin",
    ],
    errors = [(403, 260200, "no permission")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateSessionPolls {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
    /// Polls: at most 300 of them.
    pub polls: Option<Vec<Poll>>,
}
