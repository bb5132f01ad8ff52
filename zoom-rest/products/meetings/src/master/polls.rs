//! Polls: 6 operations.

use zoom_core::{MeetingId, MeetingIdOrUuid, zoom_endpoint};

use super::super::{
    CreatePollsResponse, ListMeetingPollsResponse, MeetingPoll, Poll, PollQuestion, PollResponse, PollType,
};

/// Creates several polls for a scheduled meeting in one call.
///
/// The host needs a Pro plan or higher with polls on; instant meetings have no polls. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{Poll, PollQuestion, PollQuestionType};
/// use zoom_rest::meetings::master::CreatePolls;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreatePolls::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/polls/POST/accounts/{accountId}/meetings/{meetingId}/batch_polls)
#[zoom_endpoint(
    POST "/accounts/<account_id>/meetings/<meeting_id>/batch_polls" -> CreatePollsResponse,
    rate_limit = Light,
    scopes = ["meeting:master", "meeting:write:batch_polls:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// The polls, one entry each. At most 25 items.
    pub polls: Option<Vec<Poll>>,
}

/// Lists all polls of a scheduled meeting.
///
/// The host needs a Pro plan or higher; instant meetings have no polls. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListMeetingPolls;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListMeetingPolls::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .anonymous(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/polls/GET/accounts/{accountId}/meetings/{meetingId}/polls)
#[zoom_endpoint(
    GET "/accounts/<account_id>/meetings/<meeting_id>/polls" -> ListMeetingPollsResponse,
    rate_limit = Light,
    scopes = ["meeting:master", "meeting:read:list_polls:master"],
    errors = [
        (400, 4400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (404, 404, MEETING_POLL_NOT_FOUND = "the meeting poll was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingPolls {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// Whether the polls that are answered anonymously are asked for (`true`) or not (`false`); Zoom does not say whether `true` leaves out the other polls.
    pub anonymous: Option<bool>,
}

/// Creates one poll for a scheduled meeting.
///
/// The host needs a Pro plan or higher with polls on; instant meetings have no polls. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{PollQuestion, PollQuestionType};
/// use zoom_rest::meetings::master::CreateMeetingPoll;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateMeetingPoll::new("Zl3aVt0bQ9y", 85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/polls/POST/accounts/{accountId}/meetings/{meetingId}/polls)
#[zoom_endpoint(
    POST "/accounts/<account_id>/meetings/<meeting_id>/polls" -> PollResponse,
    rate_limit = Light,
    scopes = ["meeting:master", "meeting:write:poll:master"],
    errors = [
        (400, 4400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (404, 404, MEETING_NOT_FOUND = "the meeting was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateMeetingPoll {
    /// ID of the sub-account.
    pub account_id: String,
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
/// The host needs a Pro plan or higher with the Meeting Polls/Quizzes setting on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetMeetingPoll;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingPoll::new("Zl3aVt0bQ9y", 85746065432_u64, "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/polls/GET/accounts/{accountId}/meetings/{meetingId}/polls/{pollId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/meetings/<meeting_id>/polls/<poll_id>" -> MeetingPoll,
    rate_limit = Light,
    scopes = ["meeting:master", "meeting:read:poll:master"],
    errors = [
        (400, 4400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (404, 404, MEETING_POLL_NOT_FOUND = "the meeting poll was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingPoll {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// ID of the poll.
    pub poll_id: String,
}

/// Updates one poll of a scheduled meeting.
///
/// The host needs a Pro plan or higher with the Meeting Polls/Quizzes setting on; instant meetings have no polls. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{PollQuestion, PollQuestionType};
/// use zoom_rest::meetings::master::UpdateMeetingPoll;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeetingPoll::new("Zl3aVt0bQ9y", 85746065432_u64, "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/polls/PUT/accounts/{accountId}/meetings/{meetingId}/polls/{pollId})
#[zoom_endpoint(
    PUT "/accounts/<account_id>/meetings/<meeting_id>/polls/<poll_id>" -> (),
    rate_limit = Light,
    scopes = ["meeting:master", "meeting:update:poll:master"],
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
    /// ID of the sub-account.
    pub account_id: String,
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
/// The host needs a Pro plan with polls on; instant meetings have no polls. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::DeleteMeetingPoll;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMeetingPoll::new("Zl3aVt0bQ9y", 85746065432_u64, "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/polls/DELETE/accounts/{accountId}/meetings/{meetingId}/polls/{pollId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/meetings/<meeting_id>/polls/<poll_id>" -> (),
    rate_limit = Light,
    scopes = ["meeting:master", "meeting:delete:poll:master"],
    errors = [
        (400, 4400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (404, 404, MEETING_POLL_NOT_FOUND = "the meeting poll was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMeetingPoll {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// ID of the poll.
    pub poll_id: String,
}
