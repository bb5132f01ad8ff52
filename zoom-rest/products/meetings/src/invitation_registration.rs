//! Invitation registration: 10 operations.

use zoom_core::{DateTime, Extra, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    Attendee, BatchRegistrationRegistrant, ContactOrRegistrant, CustomQuestion, InviteLinkAttendee, NoOfEmployees,
    Occurrence, PurchasingTimeFrame, Question, RegistrantEmployeeCount, RegistrantLanguage, RegistrantStatus,
    RegistrantStatusAction, RoleInPurchaseProcess,
};

/// Registers up to 30 people at once for a scheduled meeting that requires registration.
///
/// The host needs a license; instant and recurring meetings are not supported.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{BatchRegisterForMeeting, BatchRegistrationRegistrant};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BatchRegisterForMeeting::new(85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/POST/meetings/{meetingId}/batch_registrants)
#[zoom_endpoint(
    POST "/meetings/<meeting_id>/batch_registrants" -> BatchRegisterForMeetingResponse,
    rate_limit = Heavy,
    scopes = [
        "meeting:write",
        "meeting:write:admin",
        "meeting:write:batch_registrants",
        "meeting:write:batch_registrants:admin",
    ],
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
    /// Meeting number, or UUID of one occurrence; encoded as Zoom requires when the request is built.
    pub meeting_id: MeetingIdOrUuid,
    /// Whether these registrants are approved at once, even if the meeting requires approval by hand.
    pub auto_approve: Option<bool>,
    /// Whether people receive a confirmation email after registering.
    pub registrants_confirmation_email: Option<bool>,
    /// People to register, one entry each.
    pub registrants: Option<Vec<BatchRegistrationRegistrant>>,
}

/// Response to [`BatchRegisterForMeeting`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BatchRegisterForMeetingResponse {
    /// People who were registered, one entry each.
    pub registrants: Option<Vec<RegisterForMeetingRegistrant>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who was registered for a meeting in a batch, with the join link.
///
/// Element of `registrants` in [`BatchRegisterForMeetingResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RegisterForMeetingRegistrant {
    /// Email address of the registrant.
    pub email: Option<String>,
    /// Personal URL with which the approved registrant joins.
    pub join_url: Option<String>,
    /// ID of the registrant.
    pub registrant_id: Option<String>,
    /// PIN with which the registrant proves who they are before joining by phone.
    pub participant_pin_code: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the invitation text of one meeting.
///
/// The host needs a Zoom Meetings Basic license or higher.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingInvitation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingInvitation::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/GET/meetings/{meetingId}/invitation)
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/invitation" -> MeetingInvitation,
    rate_limit = Light,
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:invitation", "meeting:read:invitation:admin"],
    errors = [
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingInvitation {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
}

/// Response to [`GetMeetingInvitation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingInvitation {
    /// Text of the invitation, ready to be sent.
    pub invitation: Option<String>,
    /// SIP addresses for joining, one entry each.
    pub sip_links: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates several invitation links for a meeting at once.
///
/// `ttl` is in seconds, by default `7200`; `0` means no expiration and `7776000` (90 days) is the maximum.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{Attendee, CreateMeetingInviteLinks};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateMeetingInviteLinks::new(85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/POST/meetings/{meetingId}/invite_links)
#[zoom_endpoint(
    POST "/meetings/<meeting_id>/invite_links" -> CreateMeetingInviteLinksResponse,
    rate_limit = Light,
    scopes = [
        "meeting:write:admin",
        "meeting:write",
        "meeting:write:invite_links",
        "meeting:write:invite_links:admin",
    ],
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
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// People for whom the invitation links are, one entry each. At most 500 items.
    pub attendees: Option<Vec<Attendee>>,
    /// How long the invitation links stay valid, in seconds. Default: `7200`.
    #[range(0..=7776000)]
    pub ttl: Option<i64>,
}

/// Response to [`CreateMeetingInviteLinks`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateMeetingInviteLinksResponse {
    /// Invited people with the link that was created for each, one entry each. At most 500 items.
    pub attendees: Option<Vec<InviteLinkAttendee>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the people who registered for a meeting.
///
/// The host needs a Pro plan or higher, and registration must be on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ListMeetingRegistrants, RegistrantStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let registrants = ListMeetingRegistrants::new(85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/GET/meetings/{meetingId}/registrants)
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/registrants" -> ListMeetingRegistrantsResponse,
    paginate = registrants: MeetingRegistrant,
    rate_limit = Medium,
    scopes = [
        "meeting:read:admin",
        "meeting:read",
        "meeting:read:list_registrants",
        "meeting:read:list_registrants:admin",
    ],
    errors = [
        (400, 300, PERMISSION_DENIED_300 = "permission denied"),
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingRegistrants {
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

/// Response to [`ListMeetingRegistrants`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingRegistrantsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// Number of the page.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// People who registered, one entry each.
    #[lossy]
    pub registrants: Vec<MeetingRegistrant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`GetMeetingRegistrant`].
///
/// Element of `registrants` in [`ListMeetingRegistrantsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingRegistrant {
    /// ID of the registrant.
    pub id: Option<String>,
    /// Postal address of the registrant.
    pub address: Option<String>,
    /// City in which the registrant lives.
    pub city: Option<String>,
    /// Questions and comments of the registrant.
    pub comments: Option<String>,
    /// ISO 3166-1 alpha-2 code of the registrant's country.
    pub country: Option<String>,
    /// Custom questions of the registration and the answers of the registrant.
    pub custom_questions: Option<Vec<CustomQuestion>>,
    /// Email address of the registrant.
    #[length(..=128)]
    pub email: Option<String>,
    /// First name of the registrant.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Line of business of the registrant.
    pub industry: Option<String>,
    /// Job title of the registrant.
    pub job_title: Option<String>,
    /// Last name of the registrant.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// Size range of the registrant's company; empty if none was chosen.
    pub no_of_employees: Option<NoOfEmployees>,
    /// Organization of the registrant.
    pub org: Option<String>,
    /// Phone number of the registrant.
    pub phone: Option<String>,
    /// How soon the registrant expects to buy; an empty string if not stated.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// What part the registrant plays in the purchase; an empty string if not stated.
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// State or province where the registrant lives.
    pub state: Option<String>,
    /// Whether the registrant is approved, denied or waiting for approval.
    pub status: Option<RegistrantStatus>,
    /// Postal code of the registrant.
    pub zip: Option<String>,
    /// When the person registered.
    pub create_time: Option<DateTime>,
    /// Personal URL with which the approved registrant joins.
    pub join_url: Option<String>,
    /// PIN with which the registrant proves who they are before joining by phone.
    pub participant_pin_code: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Registers one person for a meeting.
///
/// The host needs a license; a meeting takes at most 4,999 registrants.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::AddMeetingRegistrant;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddMeetingRegistrant::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/POST/meetings/{meetingId}/registrants)
#[zoom_endpoint(
    POST "/meetings/<meeting_id>/registrants" -> AddMeetingRegistrantResponse,
    rate_limit = Light,
    scopes = ["meeting:write:admin", "meeting:write", "meeting:write:registrant", "meeting:write:registrant:admin"],
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

/// Response to [`AddMeetingRegistrant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddMeetingRegistrantResponse {
    /// Meeting ID, as a number.
    pub id: Option<MeetingId>,
    /// Personal URL with which the approved registrant joins.
    pub join_url: Option<String>,
    /// ID of the registrant.
    pub registrant_id: Option<String>,
    /// When the meeting begins, in UTC.
    pub start_time: Option<DateTime>,
    /// Title of the meeting.
    #[length(..=200)]
    pub topic: Option<String>,
    /// Occurrences of a recurring meeting with fixed times, one entry each.
    pub occurrences: Option<Vec<Occurrence>>,
    /// PIN with which the registrant proves who they are before joining by phone.
    pub participant_pin_code: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists the questions that people see when they register for a meeting.
///
/// The host needs a Pro plan or higher, and registration must be on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListMeetingRegistrationQuestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListMeetingRegistrationQuestions::new(85746065432_u64)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/GET/meetings/{meetingId}/registrants/questions)
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/registrants/questions" -> ListMeetingRegistrationQuestionsResponse,
    rate_limit = Light,
    scopes = [
        "meeting:read",
        "meeting:read:admin",
        "meeting:read:list_registration_questions",
        "meeting:read:list_registration_questions:admin",
    ],
    errors = [
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingRegistrationQuestions {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
}

/// Response to [`ListMeetingRegistrationQuestions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingRegistrationQuestionsResponse {
    /// Custom questions, one entry each.
    pub custom_questions: Option<Vec<MeetingRegistrationCustomQuestion>>,
    /// Standard fields of the registration form, one entry each.
    pub questions: Option<Vec<Question>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Custom question of a meeting's registration form.
///
/// Element of `custom_questions` in [`ListMeetingRegistrationQuestionsResponse`] and [`UpdateMeetingRegistrationQuestions`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingRegistrationCustomQuestion {
    /// Possible answers to the custom question; not for questions answered with free text.
    pub answers: Option<Vec<String>>,
    /// Whether the custom question must be answered in order to register.
    pub required: Option<bool>,
    /// Text of the custom registration question.
    pub title: Option<String>,
    /// How the question is answered: in free text or by one choice.
    #[wire("type")]
    pub kind: Option<QuestionsCustomQuestionType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the question is answered: in free text or by one choice.
///
/// Values of `type` in [`MeetingRegistrationCustomQuestion`].
#[zoom_enum]
pub enum QuestionsCustomQuestionType {
    /// `short`: A short answer is written.
    Short,
    /// `single`: One answer can be chosen.
    Single,
}

/// Updates the questions that people see when they register for a meeting.
///
/// The host needs a Pro plan or higher, and registration must be on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{MeetingRegistrationCustomQuestion, QuestionsCustomQuestionType, UpdateMeetingRegistrationQuestions};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeetingRegistrationQuestions::new(85746065432_u64)
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/PATCH/meetings/{meetingId}/registrants/questions)
#[zoom_endpoint(
    PATCH "/meetings/<meeting_id>/registrants/questions" -> (),
    rate_limit = Light,
    scopes = [
        "meeting:write",
        "meeting:write:admin",
        "meeting:update:registration_question",
        "meeting:update:registration_question:admin",
    ],
    errors = [
        (400, 3161, PERMISSION_DENIED = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMeetingRegistrationQuestions {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// Custom questions, one entry each.
    pub custom_questions: Option<Vec<MeetingRegistrationCustomQuestion>>,
    /// Standard fields of the registration form, one entry each.
    pub questions: Option<Vec<Question>>,
}

/// Approves, cancels or denies a meeting's registrants.
///
/// The host needs a Pro plan or higher; calls for the same registrant are also limited per 24 hours.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ContactOrRegistrant, RegistrantStatusAction, UpdateMeetingRegistrantStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeetingRegistrantStatus::new(85746065432_u64, RegistrantStatusAction::Approve)
///     .registrants(vec![
///         ContactOrRegistrant::new().email("jill@example.com").id("Zl3aVt0bQ9y"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/PUT/meetings/{meetingId}/registrants/status)
#[zoom_endpoint(
    PUT "/meetings/<meeting_id>/registrants/status" -> (),
    rate_limit = Medium,
    scopes = [
        "meeting:write:admin",
        "meeting:write",
        "meeting:update:registrant_status",
        "meeting:update:registrant_status:admin",
    ],
    errors = [
        (400, 3000, PERMISSION_DENIED_3000 = "permission denied"),
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMeetingRegistrantStatus {
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
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetMeetingRegistrant;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetMeetingRegistrant::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/GET/meetings/{meetingId}/registrants/{registrantId})
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/registrants/<registrant_id>" -> MeetingRegistrant,
    rate_limit = Light,
    scopes = ["meeting:read:admin", "meeting:read", "meeting:read:registrant", "meeting:read:registrant:admin"],
    errors = [
        (400, 3000, PERMISSION_DENIED_3000 = "permission denied"),
        (400, 3161, PERMISSION_DENIED_3161 = "permission denied"),
        (404, 3001, MEETING_DOES_NOT_EXIST = "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingRegistrant {
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// ID of the registrant, from the list of registrants.
    pub registrant_id: String,
}

/// Removes one person from a meeting's registrants.
///
/// The host needs a Pro plan or higher; recurring meetings with registration by occurrence (`registration_type` `2` or `3`) need `occurrence_id`.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteMeetingRegistrant;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteMeetingRegistrant::new(85746065432_u64, "Zl3aVt0bQ9y")
///     .occurrence_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/DELETE/meetings/{meetingId}/registrants/{registrantId})
#[zoom_endpoint(
    DELETE "/meetings/<meeting_id>/registrants/<registrant_id>" -> (),
    rate_limit = Light,
    scopes = ["meeting:write:admin", "meeting:write", "meeting:delete:registrant", "meeting:delete:registrant:admin"],
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
    /// Meeting ID, as a number.
    pub meeting_id: MeetingId,
    /// ID of the registrant, from the list of registrants.
    pub registrant_id: String,
    /// ID of one occurrence of the recurring meeting.
    pub occurrence_id: Option<String>,
}
