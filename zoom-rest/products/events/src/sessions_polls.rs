//! Sessions, polls: 2 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// List session polls.
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
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
        (404, 2003, "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionPolls {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
}

/// Response to [`ListSessionPolls`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionPollsResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Polls: at most 300 items.
    pub polls: Option<Vec<Poll>>,
}

/// Element of `polls`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Poll {
    /// ID.
    pub id: Option<String>,
    /// Status.
    pub status: Option<PollStatus>,
    /// Anonymous: required in requests.
    #[required(new)]
    pub anonymous: Option<bool>,
    /// Poll type: required in requests.
    #[required(new)]
    pub poll_type: Option<PollType>,
    /// Questions: at most 30 items.
    pub questions: Option<Vec<PollQuestion>>,
    /// Title: required in requests.
    #[required(new)]
    #[length(..=64)]
    pub title: Option<String>,
}

/// Values of `status`.
#[zoom_enum]
pub enum PollStatus {
    /// `active`.
    Active,
    /// `inactive`.
    Inactive,
}

/// Values of `poll_type`.
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

/// Element of `questions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PollQuestion {
    /// Answer max character.
    pub answer_max_character: Option<i64>,
    /// Answer min character.
    #[range(1..)]
    pub answer_min_character: Option<i64>,
    /// Answer required: defaults to `false`.
    pub answer_required: Option<bool>,
    /// Answers.
    pub answers: Option<Vec<String>>,
    /// Case sensitive: defaults to `false`.
    pub case_sensitive: Option<bool>,
    /// Name: required in requests.
    #[required(new)]
    #[length(..=255)]
    pub name: Option<String>,
    /// Prompts.
    pub prompts: Option<Vec<String>>,
    /// Prompt right answers.
    pub prompt_right_answers: Option<Vec<String>>,
    /// Rating max label.
    pub rating_max_label: Option<String>,
    /// Rating max value.
    #[range(..=10)]
    pub rating_max_value: Option<i64>,
    /// Rating min label.
    pub rating_min_label: Option<String>,
    /// Rating min value.
    #[range(0..)]
    pub rating_min_value: Option<i64>,
    /// Right answers.
    pub right_answers: Option<Vec<String>>,
    /// Show as dropdown: defaults to `false`.
    pub show_as_dropdown: Option<bool>,
    /// Type: required in requests.
    #[required(new)]
    #[wire("type")]
    pub kind: Option<PollQuestionType>,
}

/// Values of `type`.
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
/// use zoom_rest::events::CreateOrUpdateSessionPolls;
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
    errors = [(403, 260200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateOrUpdateSessionPolls {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
    /// Polls: at most 300 items.
    pub polls: Option<Vec<Poll>>,
}
