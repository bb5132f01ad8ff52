//! Polls: 7 operations.

use zoom_core::{Extra, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_object};

use super::{MeetingPoll, PastPollResults, PollQuestion, PollResponse, PollStatus, PollType};

/// Creates several polls for a scheduled meeting in one call.
///
/// The host needs a Pro plan or higher with polls on; instant meetings have no polls.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{CreatePolls, Poll, PollQuestion, PollQuestionType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreatePolls::new(85746065432_u64)
///     .polls(vec![
///         Poll::new()
///             .questions(vec![
///                 PollQuestion::new()
///                     .answers(vec![
///                         "Very useful".to_owned(),
///                         "Somewhat useful".to_owned(),
///                         "Not useful".to_owned(),
///                     ])
///                     .name("How useful was this training?")
///                     .kind(PollQuestionType::Single),
///             ])
///             .title("Training feedback"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/polls/POST/meetings/{meetingId}/batch_polls)
#[zoom_endpoint(
    POST "/meetings/<meeting_id>/batch_polls" -> CreatePollsResponse,
    rate_limit = Light,
    scopes = ["meeting:write:admin", "meeting:write", "meeting:write:batch_polls", "meeting:write:batch_polls:admin"],
    errors = [
        (400, 300, INVALID_MEETING = "the meeting is invalid"),
        (400, 3000, PERMISSION_DENIED_3000 = "permission denied"),
        (400, 4400, LIMIT_EXCEEDED_OR_SETTING_TURNED_OFF = "a limit was exceeded, or a required setting is turned off"),
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreatePolls {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// The polls, one entry each. At most 25 items.
    pub polls: Option<Vec<Poll>>,
}

/// Poll to create, with its type, title and questions.
///
/// Element of `polls` in [`CreatePolls`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Poll {
    /// Whether participants answer the poll anonymously. Default: `false`.
    pub anonymous: Option<bool>,
    /// Kind of poll: basic (`1`), advanced (`2`) or quiz (`3`). Default: `1`.
    pub poll_type: Option<PollType>,
    /// Questions that the poll asks, one entry each.
    pub questions: Option<Vec<PollQuestion>>,
    /// Name of the poll.
    #[length(..=64)]
    pub title: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreatePolls`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreatePollsResponse {
    /// The polls, one entry each.
    pub polls: Option<Vec<CreatePollsPoll>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Poll that was created, with its ID, title and questions.
///
/// Element of `polls` in [`CreatePollsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreatePollsPoll {
    /// Whether participants answer the poll anonymously.
    pub anonymous: Option<bool>,
    /// ID of the poll.
    pub id: Option<String>,
    /// Kind of poll: basic (`1`), advanced (`2`) or quiz (`3`).
    pub poll_type: Option<PollType>,
    /// Questions that the poll asks, one entry each.
    pub questions: Option<Vec<PollQuestion>>,
    /// State of the poll, such as started, ended or being shared.
    pub status: Option<PollStatus>,
    /// Name of the poll.
    pub title: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists all polls of a scheduled meeting.
///
/// The host needs a Pro plan or higher; instant meetings have no polls.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListMeetingPolls;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListMeetingPolls::new(85746065432_u64)
///     .anonymous(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/polls/GET/meetings/{meetingId}/polls)
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/polls" -> ListMeetingPollsResponse,
    rate_limit = Light,
    scopes = ["meeting:read:admin", "meeting:read", "meeting:read:list_polls", "meeting:read:list_polls:admin"],
    errors = [
        (400, 4400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (404, 404, MEETING_POLL_NOT_FOUND = "the meeting poll was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingPolls {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// Whether the polls that are answered anonymously are asked for (`true`) or not (`false`); Zoom does not say whether `true` leaves out the other polls.
    pub anonymous: Option<bool>,
}

/// Response to [`ListMeetingPolls`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingPollsResponse {
    /// The polls, one entry each.
    pub polls: Option<Vec<MeetingPoll>>,
    /// Number of polls in the list.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates one poll for a scheduled meeting.
///
/// The host needs a Pro plan or higher with polls on; instant meetings have no polls.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{CreateMeetingPoll, PollQuestion, PollQuestionType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateMeetingPoll::new(85746065432_u64)
///     .anonymous(true)
///     .questions(vec![
///         PollQuestion::new()
///             .answers(vec![
///                 "Very useful".to_owned(),
///                 "Somewhat useful".to_owned(),
///                 "Not useful".to_owned(),
///             ])
///             .name("How useful was this training?")
///             .kind(PollQuestionType::Single),
///     ])
///     .title("Training feedback")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/polls/POST/meetings/{meetingId}/polls)
#[zoom_endpoint(
    POST "/meetings/<meeting_id>/polls" -> PollResponse,
    rate_limit = Light,
    scopes = ["meeting:write:admin", "meeting:write", "meeting:write:poll", "meeting:write:poll:admin"],
    errors = [
        (400, 4400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (404, 404, MEETING_NOT_FOUND = "the meeting was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateMeetingPoll {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// Whether participants answer the poll anonymously. Default: `false`.
    pub anonymous: Option<bool>,
    /// Kind of poll: basic (`1`), advanced (`2`) or quiz (`3`).
    pub poll_type: Option<PollType>,
    /// Questions that the poll asks, one entry each.
    pub questions: Option<Vec<PollQuestion>>,
    /// Name of the poll.
    #[length(..=64)]
    pub title: Option<String>,
}

/// Returns one poll of a meeting.
///
/// The host needs a Pro plan or higher with the Meeting Polls/Quizzes setting on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingPoll;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingPoll::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/polls/GET/meetings/{meetingId}/polls/{pollId})
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/polls/<poll_id>" -> MeetingPoll,
    rate_limit = Light,
    scopes = ["meeting:read:admin", "meeting:read", "meeting:read:poll", "meeting:read:poll:admin"],
    errors = [
        (400, 4400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (404, 404, MEETING_POLL_NOT_FOUND = "the meeting poll was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingPoll {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// ID of the poll.
    pub poll_id: String,
}

/// Updates one poll of a scheduled meeting.
///
/// The host needs a Pro plan or higher with the Meeting Polls/Quizzes setting on; instant meetings have no polls.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{PollQuestion, PollQuestionType, UpdateMeetingPoll};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeetingPoll::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .anonymous(true)
///     .questions(vec![
///         PollQuestion::new()
///             .answers(vec![
///                 "Very useful".to_owned(),
///                 "Somewhat useful".to_owned(),
///                 "Not useful".to_owned(),
///             ])
///             .name("How useful was this training?")
///             .kind(PollQuestionType::Single),
///     ])
///     .title("Training feedback")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/polls/PUT/meetings/{meetingId}/polls/{pollId})
#[zoom_endpoint(
    PUT "/meetings/<meeting_id>/polls/<poll_id>" -> (),
    rate_limit = Light,
    scopes = ["meeting:write:admin", "meeting:write", "meeting:update:poll", "meeting:update:poll:admin"],
    errors = [
        (400, 4400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (404, 404, MEETING_POLL_NOT_FOUND = "the meeting poll was not found"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMeetingPoll {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// ID of the poll.
    pub poll_id: String,
    /// Whether participants answer the poll anonymously. Default: `false`.
    pub anonymous: Option<bool>,
    /// Kind of poll: basic (`1`), advanced (`2`) or quiz (`3`).
    pub poll_type: Option<PollType>,
    /// Questions that the poll asks, one entry each.
    pub questions: Option<Vec<PollQuestion>>,
    /// Name of the poll.
    #[length(..=64)]
    pub title: Option<String>,
}

/// Deletes one poll of a scheduled meeting.
///
/// The host needs a Pro plan with polls on; instant meetings have no polls.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteMeetingPoll;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMeetingPoll::new(85746065432_u64, "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/polls/DELETE/meetings/{meetingId}/polls/{pollId})
#[zoom_endpoint(
    DELETE "/meetings/<meeting_id>/polls/<poll_id>" -> (),
    rate_limit = Light,
    scopes = ["meeting:write:admin", "meeting:write", "meeting:delete:poll", "meeting:delete:poll:admin"],
    errors = [
        (400, 4400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (404, 404, MEETING_POLL_NOT_FOUND = "the meeting poll was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMeetingPoll {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// ID of the poll.
    pub poll_id: String,
}

/// Lists the poll results of a past scheduled meeting.
///
/// The host needs a Pro plan; instant meetings have no polls.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListPastMeetingPollResults;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListPastMeetingPollResults::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/polls/GET/past_meetings/{meetingId}/polls)
#[zoom_endpoint(
    GET "/past_meetings/<meeting_id>/polls" -> PastPollResults,
    rate_limit = Medium,
    scopes = [
        "meeting:read:admin",
        "meeting:read",
        "meeting:read:list_poll_results",
        "meeting:read:list_poll_results:admin",
    ],
    errors = [(400, 12702, MEETING_TOOK_PLACE_OVER_YEAR_AGO = "the meeting took place over a year ago")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPastMeetingPollResults {
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
}
