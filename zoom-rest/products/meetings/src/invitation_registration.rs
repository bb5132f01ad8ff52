//! Invitation registration: 10 operations.

use zoom_core::{DateTime, MeetingId, MeetingIdOrUuid, zoom_endpoint, zoom_enum, zoom_object};

use super::{
    Attendee, BatchRegistrationRegistrant, Contact, CustomQuestion, MeetingInviteLinkAttendee,
    MeetingRegistrantLanguage, MeetingRegistrantNoOfEmployees, NoOfEmployees, Occurrence, PurchasingTimeFrame,
    Question, RecordingRegistrantStatus, RoleInPurchaseProcess, UpdateMeetingRegistrantStatusAction,
};

/// Perform meeting batch registration.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::PerformMeetingBatchRegistration;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = PerformMeetingBatchRegistration::new(85746065432_u64)
///     .auto_approve(true)
///     .registrants_confirmation_email(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/meetings/<meeting_id>/batch_registrants" -> PerformMeetingBatchRegistrationResponse,
    rate_limit = Heavy,
    scopes = [
        "meeting:write",
        "meeting:write:admin",
        "meeting:write:batch_registrants",
        "meeting:write:batch_registrants:admin",
    ],
    errors = [
        (400, 3038, "the operation failed"),
        (400, 303, "not supported"),
        (400, 3161, "permission denied"),
        (400, 3043, "a limit is exceeded"),
        (400, 404, "a required setting is turned off"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct PerformMeetingBatchRegistration {
    /// Meeting ID.
    pub meeting_id: MeetingIdOrUuid,
    /// Auto approve.
    pub auto_approve: Option<bool>,
    /// Registrants confirmation email.
    pub registrants_confirmation_email: Option<bool>,
    /// Registrants.
    pub registrants: Option<Vec<BatchRegistrationRegistrant>>,
}

/// Response to [`PerformMeetingBatchRegistration`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PerformMeetingBatchRegistrationResponse {
    /// Registrants.
    pub registrants: Option<Vec<PerformMeetingBatchRegistrationRegistrant>>,
}

/// Element of `registrants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PerformMeetingBatchRegistrationRegistrant {
    /// Email.
    pub email: Option<String>,
    /// URL at which participants join.
    pub join_url: Option<String>,
    /// Registrant ID.
    pub registrant_id: Option<String>,
    /// Participant PIN code.
    pub participant_pin_code: Option<i64>,
}

/// Get meeting invitation.
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
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/invitation" -> MeetingInvitation,
    rate_limit = Light,
    scopes = ["meeting:read", "meeting:read:admin", "meeting:read:invitation", "meeting:read:invitation:admin"],
    errors = [(400, 3161, "permission denied"), (404, 3001, "the meeting does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingInvitation {
    /// Meeting ID.
    pub meeting_id: MeetingId,
}

/// Response to [`GetMeetingInvitation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingInvitation {
    /// Invitation.
    pub invitation: Option<String>,
    /// SIP links.
    pub sip_links: Option<Vec<String>>,
}

/// Create meeting invite links.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::CreateMeetingInviteLinks;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateMeetingInviteLinks::new(85746065432_u64)
///     .ttl(7200)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 300, "the meeting is invalid"),
        (400, 3000, "permission denied"),
        (400, 3161, "permission denied"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateMeetingInviteLinks {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// Attendees: at most 500 items.
    pub attendees: Option<Vec<Attendee>>,
    /// Ttl: defaults to `7200`.
    #[range(0..=7776000)]
    pub ttl: Option<i64>,
}

/// Response to [`CreateMeetingInviteLinks`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateMeetingInviteLinksResponse {
    /// Attendees: at most 500 items.
    pub attendees: Option<Vec<MeetingInviteLinkAttendee>>,
}

/// List meeting registrants.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{ListMeetingRegistrants, RecordingRegistrantStatus};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let registrants = ListMeetingRegistrants::new(85746065432_u64)
///     .occurrence_id("Zl3aVt0bQ9y")
///     .status(RecordingRegistrantStatus::Pending)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 300, "permission denied"),
        (400, 3161, "permission denied"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingRegistrants {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// One occurrence of a recurring meeting or webinar.
    pub occurrence_id: Option<String>,
    /// Status: defaults to `approved`.
    pub status: Option<RecordingRegistrantStatus>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page, starting at 1: defaults to `1`.
    pub page_number: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListMeetingRegistrants`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingRegistrantsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Number of the page, starting at 1.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<i64>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Registrants.
    #[lossy]
    pub registrants: Vec<MeetingRegistrant>,
}

/// Element of `registrants`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MeetingRegistrant {
    /// ID.
    pub id: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Comments.
    pub comments: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Custom questions.
    pub custom_questions: Option<Vec<CustomQuestion>>,
    /// Email.
    #[length(..=128)]
    pub email: Option<String>,
    /// First name.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Industry.
    pub industry: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Last name.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// No of employees.
    pub no_of_employees: Option<NoOfEmployees>,
    /// Org.
    pub org: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Purchasing time frame.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// Role in purchase process.
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// State.
    pub state: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Zip.
    pub zip: Option<String>,
    /// Create time.
    pub create_time: Option<DateTime>,
    /// URL at which participants join.
    pub join_url: Option<String>,
    /// Participant PIN code.
    pub participant_pin_code: Option<i64>,
}

/// Add meeting registrant.
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
///     .last_name("Chill")
///     .address("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/meetings/<meeting_id>/registrants" -> AddMeetingRegistrantResponse,
    rate_limit = Light,
    scopes = ["meeting:write:admin", "meeting:write", "meeting:write:registrant", "meeting:write:registrant:admin"],
    errors = [
        (400, 3043, "a limit is exceeded"),
        (400, 3000, "permission denied"),
        (400, 3161, "permission denied"),
        (404, 1001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddMeetingRegistrant {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// Occurrence IDs: sent comma-separated.
    #[query(style = comma)]
    pub occurrence_ids: Option<Vec<String>>,
    /// First name.
    #[length(..=64)]
    pub first_name: String,
    /// Last name.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// Email.
    #[length(..=128)]
    pub email: String,
    /// Address.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Zip.
    pub zip: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Comments.
    pub comments: Option<String>,
    /// Custom questions.
    pub custom_questions: Option<Vec<CustomQuestion>>,
    /// Industry.
    pub industry: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// No of employees.
    pub no_of_employees: Option<MeetingRegistrantNoOfEmployees>,
    /// Org.
    pub org: Option<String>,
    /// Purchasing time frame.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// Role in purchase process.
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// Language.
    pub language: Option<MeetingRegistrantLanguage>,
    /// Auto approve.
    pub auto_approve: Option<bool>,
}

/// Response to [`AddMeetingRegistrant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddMeetingRegistrantResponse {
    /// ID.
    pub id: Option<MeetingId>,
    /// URL at which participants join.
    pub join_url: Option<String>,
    /// Registrant ID.
    pub registrant_id: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Topic.
    #[length(..=200)]
    pub topic: Option<String>,
    /// Occurrences.
    pub occurrences: Option<Vec<Occurrence>>,
    /// Participant PIN code.
    pub participant_pin_code: Option<i64>,
}

/// List meeting registration questions.
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
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/registrants/questions" -> ListMeetingRegistrationQuestionsResponse,
    rate_limit = Light,
    scopes = [
        "meeting:read",
        "meeting:read:admin",
        "meeting:read:list_registration_questions",
        "meeting:read:list_registration_questions:admin",
    ],
    errors = [(400, 3161, "permission denied"), (404, 3001, "the meeting does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListMeetingRegistrationQuestions {
    /// Meeting ID.
    pub meeting_id: MeetingId,
}

/// Response to [`ListMeetingRegistrationQuestions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingRegistrationQuestionsResponse {
    /// Custom questions.
    pub custom_questions: Option<Vec<ListMeetingRegistrationQuestionsCustomQuestion>>,
    /// Questions.
    pub questions: Option<Vec<Question>>,
}

/// Element of `custom_questions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListMeetingRegistrationQuestionsCustomQuestion {
    /// Answers.
    pub answers: Option<Vec<String>>,
    /// Required.
    pub required: Option<bool>,
    /// Title.
    pub title: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<QuestionsCustomQuestionType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum QuestionsCustomQuestionType {
    /// `short`.
    Short,
    /// `single`.
    Single,
}

/// Update meeting registration questions.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateMeetingRegistrationQuestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeetingRegistrationQuestions::new(85746065432_u64).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/meetings/<meeting_id>/registrants/questions" -> (),
    rate_limit = Light,
    scopes = [
        "meeting:write",
        "meeting:write:admin",
        "meeting:update:registration_question",
        "meeting:update:registration_question:admin",
    ],
    errors = [(400, 3161, "permission denied"), (404, 3001, "the meeting does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMeetingRegistrationQuestions {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// Custom questions.
    pub custom_questions: Option<Vec<ListMeetingRegistrationQuestionsCustomQuestion>>,
    /// Questions.
    pub questions: Option<Vec<Question>>,
}

/// Update meeting registrant status.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{UpdateMeetingRegistrantStatus, UpdateMeetingRegistrantStatusAction};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMeetingRegistrantStatus::new(
///     85746065432_u64,
///     UpdateMeetingRegistrantStatusAction::Approve,
/// )
///     .occurrence_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 3000, "permission denied"),
        (400, 3161, "permission denied"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMeetingRegistrantStatus {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// One occurrence of a recurring meeting or webinar.
    #[query]
    pub occurrence_id: Option<String>,
    /// Action.
    pub action: UpdateMeetingRegistrantStatusAction,
    /// Registrants: at most 30 items.
    pub registrants: Option<Vec<Contact>>,
}

/// Get meeting registrant.
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
#[zoom_endpoint(
    GET "/meetings/<meeting_id>/registrants/<registrant_id>" -> GetMeetingRegistrantResponse,
    rate_limit = Light,
    scopes = ["meeting:read:admin", "meeting:read", "meeting:read:registrant", "meeting:read:registrant:admin"],
    errors = [
        (400, 3000, "permission denied"),
        (400, 3161, "permission denied"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetMeetingRegistrant {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// Registrant ID.
    pub registrant_id: String,
}

/// Response to [`GetMeetingRegistrant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetMeetingRegistrantResponse {
    /// ID.
    pub id: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Comments.
    pub comments: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Custom questions.
    pub custom_questions: Option<Vec<CustomQuestion>>,
    /// Email.
    #[length(..=128)]
    pub email: Option<String>,
    /// First name.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Industry.
    pub industry: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Last name.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// No of employees.
    pub no_of_employees: Option<NoOfEmployees>,
    /// Org.
    pub org: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Purchasing time frame.
    pub purchasing_time_frame: Option<PurchasingTimeFrame>,
    /// Role in purchase process.
    pub role_in_purchase_process: Option<RoleInPurchaseProcess>,
    /// State.
    pub state: Option<String>,
    /// Status.
    pub status: Option<RecordingRegistrantStatus>,
    /// Zip.
    pub zip: Option<String>,
    /// Create time.
    pub create_time: Option<DateTime>,
    /// URL at which participants join.
    pub join_url: Option<String>,
    /// Participant PIN code.
    pub participant_pin_code: Option<i64>,
}

/// Delete meeting registrant.
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
#[zoom_endpoint(
    DELETE "/meetings/<meeting_id>/registrants/<registrant_id>" -> (),
    rate_limit = Light,
    scopes = ["meeting:write:admin", "meeting:write", "meeting:delete:registrant", "meeting:delete:registrant:admin"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "a parameter is invalid, or a required setting is turned off"),
        (400, 3000, "permission denied"),
        (400, 3161, "permission denied"),
        (404, 3001, "the meeting does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteMeetingRegistrant {
    /// Meeting ID.
    pub meeting_id: MeetingId,
    /// Registrant ID.
    pub registrant_id: String,
    /// One occurrence of a recurring meeting or webinar.
    pub occurrence_id: Option<String>,
}
