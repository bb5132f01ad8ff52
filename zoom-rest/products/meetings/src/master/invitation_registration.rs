//! Invitation registration: 10 operations.

use zoom_core::{MeetingId, MeetingIdOrUuid, zoom_endpoint};

use super::super::{
    AddMeetingRegistrantResponse, Attendee, BatchRegisterForMeetingResponse, BatchRegistrationRegistrant,
    ContactOrRegistrant, CreateMeetingInviteLinksResponse, CustomQuestion, ListMeetingRegistrantsResponse,
    ListMeetingRegistrationQuestionsResponse, MeetingInvitation, MeetingRegistrant, MeetingRegistrationCustomQuestion,
    PurchasingTimeFrame, Question, RegistrantEmployeeCount, RegistrantLanguage, RegistrantStatus,
    RegistrantStatusAction, RoleInPurchaseProcess,
};

/// Registers up to 30 people at once for a scheduled meeting that requires registration.
///
/// The host needs a license; instant and recurring meetings are not supported. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::BatchRegistrationRegistrant;
/// use zoom_rest::meetings::master::BatchRegisterForMeeting;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BatchRegisterForMeeting::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .registrants(vec![BatchRegistrationRegistrant::new("jill@example.com", "Jill")])
///     .auto_approve(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/invitation--registration/POST/accounts/{accountId}/meetings/{meetingId}/batch_registrants)
#[zoom_endpoint(
    POST "/accounts/<account_id>/meetings/<meeting_id>/batch_registrants" -> BatchRegisterForMeetingResponse,
    rate_limit = Heavy,
    scopes = ["meeting:master", "meeting:write:batch_registrants:master"],
    errors = [
        (400, 3038, MEETING_OR_SESSION_OVER = "the meeting or session is over"),
        (400, 303, NOT_SUPPORTED = "not supported"),
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (400, 3043, MEETING_OR_WEBINAR_FULL = "the meeting or webinar is full"),
        (400, 404, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchRegisterForMeeting {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Whether these registrants are approved at once, even if the meeting requires approval by hand.
    pub auto_approve: Option<bool>,
    /// Whether people receive a confirmation email after registering.
    pub registrants_confirmation_email: Option<bool>,
    /// People to register, one entry each.
    pub registrants: Option<Vec<BatchRegistrationRegistrant>>,
}

/// Returns the invitation text of one meeting.
///
/// The host needs a Zoom Meetings Basic license or higher. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetMeetingInvitation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingInvitation::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/invitation--registration/GET/accounts/{accountId}/meetings/{meetingId}/invitation)
#[zoom_endpoint(
    GET "/accounts/<account_id>/meetings/<meeting_id>/invitation" -> MeetingInvitation,
    rate_limit = Light,
    scopes = ["meeting:master", "meeting:read:invitation:master"],
    errors = [
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingInvitation {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
}

/// Creates several invitation links for a meeting at once.
///
/// `ttl` is in seconds, by default `7200`; `0` means no expiration and `7776000` (90 days) is the maximum. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::Attendee;
/// use zoom_rest::meetings::master::CreateMeetingInviteLinks;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateMeetingInviteLinks::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .attendees(vec![Attendee::new("Jill Chill")])
///     .ttl(86400)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/invitation--registration/POST/accounts/{accountId}/meetings/{meetingId}/invite_links)
#[zoom_endpoint(
    POST "/accounts/<account_id>/meetings/<meeting_id>/invite_links" -> CreateMeetingInviteLinksResponse,
    rate_limit = Light,
    scopes = ["meeting:master", "meeting:write:invite_links:master"],
    errors = [
        (400, 300, INVALID_MEETING = "the meeting is invalid"),
        (400, 3000, PERMISSION_DENIED_3000 = "permission denied"),
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateMeetingInviteLinks {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// People for whom the invitation links are, one entry each. At most 500 items.
    pub attendees: Option<Vec<Attendee>>,
    /// How long the invitation links stay valid, in seconds. Default: `7200`.
    #[range(0..=7776000)]
    pub ttl: Option<i64>,
}

/// Lists the people who registered for a meeting.
///
/// The host needs a Pro plan or higher, and registration must be on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::RegistrantStatus;
/// use zoom_rest::meetings::master::ListMeetingRegistrants;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let registrants = ListMeetingRegistrants::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .status(RegistrantStatus::Pending)
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/invitation--registration/GET/accounts/{accountId}/meetings/{meetingId}/registrants)
#[zoom_endpoint(
    GET "/accounts/<account_id>/meetings/<meeting_id>/registrants" -> ListMeetingRegistrantsResponse,
    paginate = registrants: MeetingRegistrant,
    rate_limit = Medium,
    scopes = ["meeting:master", "meeting:read:list_registrants:master"],
    errors = [
        (400, 300, PERMISSION_DENIED_300 = "permission denied"),
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingRegistrants {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// ID of the occurrence of a recurring meeting whose registrants to list.
    pub occurrence_id: Option<String>,
    /// Keeps only registrants with this status. Default: `approved`.
    pub status: Option<RegistrantStatus>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page to return; where `next_page_token` exists, use that instead. Default: `1`.
    pub page_number: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Registers one person for a meeting.
///
/// The host needs a license; a meeting takes at most 4,999 registrants. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::AddMeetingRegistrant;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddMeetingRegistrant::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
///     "Jill",
///     "jill@example.com",
/// )
/// .last_name("Chill")
/// .address("1 Main Street")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/invitation--registration/POST/accounts/{accountId}/meetings/{meetingId}/registrants)
#[zoom_endpoint(
    POST "/accounts/<account_id>/meetings/<meeting_id>/registrants" -> AddMeetingRegistrantResponse,
    rate_limit = Light,
    scopes = ["meeting:master", "meeting:write:registrant:master"],
    errors = [
        (400, 3043, MEETING_OR_WEBINAR_FULL = "the meeting or webinar is full"),
        (400, 3000, PERMISSION_DENIED_3000 = "permission denied"),
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (404, 1001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMeetingRegistrant {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// IDs of the occurrences to register for, one entry each. Sent comma-separated.
    #[query(style = comma)]
    pub occurrence_ids: Option<Vec<String>>,
    /// First name of the registrant.
    #[length(..=64)]
    pub first_name: String,
    /// Last name of the registrant.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// Email address of the registrant.
    #[length(..=128)]
    pub email: String,
    /// Postal address of the registrant.
    pub address: Option<String>,
    /// City in which the registrant lives.
    pub city: Option<String>,
    /// State or province where the registrant lives.
    pub state: Option<String>,
    /// Postal code of the registrant.
    pub zip: Option<String>,
    /// ISO 3166-1 alpha-2 code of the registrant's country.
    pub country: Option<String>,
    /// Phone number of the registrant.
    pub phone: Option<String>,
    /// Questions and comments of the registrant.
    pub comments: Option<String>,
    /// Custom questions of the registration and the answers of the registrant.
    pub custom_questions: Option<Vec<CustomQuestion>>,
    /// Line of business of the registrant.
    pub industry: Option<String>,
    /// Job title of the registrant.
    pub job_title: Option<String>,
    /// Size range of the registrant's company; empty if none was chosen.
    pub no_of_employees: Option<RegistrantEmployeeCount>,
    /// Organization of the registrant.
    pub org: Option<String>,
    /// How soon the registrant expects to buy; an empty string if not stated.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// What part the registrant plays in the purchase; an empty string if not stated.
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// Language for the registrant's confirmation emails.
    pub language: Option<RegistrantLanguage>,
    /// Whether this registrant is approved at once, even if the meeting requires approval by hand.
    pub auto_approve: Option<bool>,
}

/// Lists the questions that people see when they register for a meeting.
///
/// The host needs a Pro plan or higher, and registration must be on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListMeetingRegistrationQuestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListMeetingRegistrationQuestions::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/invitation--registration/GET/accounts/{accountId}/meetings/{meetingId}/registrants/questions)
#[zoom_endpoint(
    GET "/accounts/<account_id>/meetings/<meeting_id>/registrants/questions" -> ListMeetingRegistrationQuestionsResponse,
    rate_limit = Light,
    scopes = ["meeting:master"],
    errors = [
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingRegistrationQuestions {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
}

/// Updates the questions that people see when they register for a meeting.
///
/// The host needs a Pro plan or higher, and registration must be on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{MeetingRegistrationCustomQuestion, QuestionsCustomQuestionType};
/// use zoom_rest::meetings::master::UpdateMeetingRegistrationQuestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeetingRegistrationQuestions::new("Zl3aVt0bQ9y", 85746065432_u64)
///     .custom_questions(vec![
///         MeetingRegistrationCustomQuestion::new()
///             .answers(vec!["Sales".to_owned(), "Support".to_owned()])
///             .required(true)
///             .title("Which department do you work in?")
///             .kind(QuestionsCustomQuestionType::Single),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/invitation--registration/PATCH/accounts/{accountId}/meetings/{meetingId}/registrants/questions)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/meetings/<meeting_id>/registrants/questions" -> (),
    rate_limit = Light,
    scopes = ["meeting:master", "meeting:update:registration_question:master"],
    errors = [
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMeetingRegistrationQuestions {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// Custom questions, one entry each.
    pub custom_questions: Option<Vec<MeetingRegistrationCustomQuestion>>,
    /// Standard fields of the registration form, one entry each.
    pub questions: Option<Vec<Question>>,
}

/// Approves, cancels or denies a meeting's registrants.
///
/// The host needs a Pro plan or higher; calls for the same registrant are also limited per 24 hours. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ContactOrRegistrant, RegistrantStatusAction};
/// use zoom_rest::meetings::master::UpdateMeetingRegistrantStatus;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeetingRegistrantStatus::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
///     RegistrantStatusAction::Approve,
/// )
/// .registrants(vec![
///     ContactOrRegistrant::new().email("jill@example.com").id("Zl3aVt0bQ9y"),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/invitation--registration/PUT/accounts/{accountId}/meetings/{meetingId}/registrants/status)
#[zoom_endpoint(
    PUT "/accounts/<account_id>/meetings/<meeting_id>/registrants/status" -> (),
    rate_limit = Medium,
    scopes = ["meeting:master", "meeting:update:registrant_status:master"],
    errors = [
        (400, 3000, PERMISSION_DENIED_3000 = "permission denied"),
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMeetingRegistrantStatus {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// ID of one occurrence of the recurring meeting.
    #[query]
    pub occurrence_id: Option<String>,
    /// Whether the registrants are approved, denied or canceled.
    pub action: RegistrantStatusAction,
    /// Registrants whose status to change, one entry each. At most 30 items.
    pub registrants: Option<Vec<ContactOrRegistrant>>,
}

/// Returns one person who registered for a meeting.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetMeetingRegistrant;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingRegistrant::new(
///     "Zl3aVt0bQ9y",
///     85746065432_u64,
///     "Zl3aVt0bQ9y",
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/invitation--registration/GET/accounts/{accountId}/meetings/{meetingId}/registrants/{registrantId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/meetings/<meeting_id>/registrants/<registrant_id>" -> MeetingRegistrant,
    rate_limit = Light,
    scopes = ["meeting:master", "meeting:read:registrant:master"],
    errors = [
        (400, 3000, PERMISSION_DENIED_3000 = "permission denied"),
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingRegistrant {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// ID of the registrant, from the list of registrants.
    pub registrant_id: String,
}

/// Removes one person from a meeting's registrants.
///
/// The host needs a Pro plan or higher; recurring meetings with registration by occurrence (`registration_type` `2` or `3`) need `occurrence_id`. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::DeleteMeetingRegistrant;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMeetingRegistrant::new("Zl3aVt0bQ9y", 85746065432_u64, "Zl3aVt0bQ9y")
///     .occurrence_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/invitation--registration/DELETE/accounts/{accountId}/meetings/{meetingId}/registrants/{registrantId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/meetings/<meeting_id>/registrants/<registrant_id>" -> (),
    rate_limit = Light,
    scopes = ["meeting:master", "meeting:delete:registrant:master"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, "the registrant ID is invalid, or a required setting is turned off"),
        (400, 3000, PERMISSION_DENIED_3000 = "permission denied"),
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMeetingRegistrant {
    /// ID of the sub-account.
    pub account_id: String,
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// ID of the registrant, from the list of registrants.
    pub registrant_id: String,
    /// ID of one occurrence of the recurring meeting.
    pub occurrence_id: Option<String>,
}
