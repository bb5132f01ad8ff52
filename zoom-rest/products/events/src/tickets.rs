//! Tickets: 5 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::{Question, TicketAuthenticationMethod};

/// List tickets.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListTickets;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let tickets = ListTickets::new("Zl3aVt0bQ9y")
///     .external_ticket_id("Zl3aVt0bQ9y")
///     .email("jill@example.com")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/tickets" -> ListTicketsResponse,
    paginate = tickets: ListTicketsTicket,
    rate_limit = Light,
    scopes = [
        "zoom_events_tickets:read",
        "zoom_events_tickets:read:admin",
        "zoom_events:read:list_tickets",
        "zoom_events:read:list_tickets:admin",
    ],
    errors = [(403, 260200, "permission denied"), (404, 2002, "the event was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTickets {
    /// Event ID.
    pub event_id: String,
    /// External ticket ID.
    pub external_ticket_id: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Ticket type ID.
    pub ticket_type_id: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListTickets`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTicketsResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Tickets: at most 300 items.
    #[lossy]
    pub tickets: Vec<ListTicketsTicket>,
}

/// Element of `tickets`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTicketsTicket {
    /// Ticket ID.
    pub ticket_id: Option<String>,
    /// Ticket type ID.
    pub ticket_type_id: Option<String>,
    /// External ticket ID.
    pub external_ticket_id: Option<String>,
    /// Event join link.
    pub event_join_link: Option<String>,
    /// Send notification.
    pub send_notification: Option<bool>,
    /// Email.
    pub email: Option<String>,
    /// Ticket role type.
    pub ticket_role_type: Option<TicketRoleType>,
    /// Registration source.
    pub registration_source: Option<String>,
    /// Session ID.
    pub session_id: Option<String>,
    /// Authentication method.
    pub authentication_method: Option<TicketAuthenticationMethod>,
    /// Qr code URL.
    pub qr_code_url: Option<String>,
    /// First name.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Last name.
    #[length(..=64)]
    pub last_name: Option<String>,
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
    /// Industry.
    pub industry: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Organization.
    pub organization: Option<String>,
    /// Organization size.
    pub organization_size: Option<String>,
    /// Comments.
    #[length(..=255)]
    pub comments: Option<String>,
    /// Custom questions: at most 100 items.
    pub custom_questions: Option<Vec<Question>>,
}

/// Values of `ticket_role_type`.
#[zoom_enum]
pub enum TicketRoleType {
    /// `normal`.
    Normal,
    /// `alternative_host`.
    AlternativeHost,
    /// `panelist`.
    Panelist,
    /// `bind_meeting`.
    BindMeeting,
    /// `speaker`.
    Speaker,
    /// `subscription`.
    Subscription,
    /// `sponsor`.
    Sponsor,
    /// `interpreter`.
    Interpreter,
    /// `host`.
    Host,
    /// `moderator`.
    Moderator,
    /// `expo_booth_owner`.
    ExpoBoothOwner,
    /// `attendee_without_order`.
    AttendeeWithoutOrder,
    /// `pre_registration`.
    PreRegistration,
    /// `company_zoom_room`.
    CompanyZoomRoom,
    /// `moderator_allhost`.
    ModeratorAllhost,
    /// `hub_host`.
    HubHost,
    /// `hub_owner`.
    HubOwner,
}

/// Create tickets.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{CreateTickets, ValidationLevel};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateTickets::new("Zl3aVt0bQ9y")
///     .validation_level(ValidationLevel::Standard)
///     .registration_source("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zoom_events/events/<event_id>/tickets" -> CreateTicketsResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_tickets:write",
        "zoom_events_tickets:write:admin",
        "zoom_events:write:ticket",
        "zoom_events:write:ticket:admin",
    ],
    errors = [
        (400, 26502, "a parameter is invalid"),
        (400, 26501, "not possible for this resource"),
        (400, 26401, "a parameter is invalid"),
        (400, 260503, "the email address cannot be used"),
        (400, 260504, "a parameter is missing or invalid"),
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
        (404, 2007, "the ticket type ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateTickets {
    /// Event ID.
    pub event_id: String,
    /// Validation level.
    #[query]
    pub validation_level: Option<ValidationLevel>,
    /// Registration source.
    #[length(..=16)]
    pub registration_source: Option<String>,
    /// Tickets: at most 30 items.
    pub tickets: Option<Vec<CreateTicketsTicket>>,
}

/// Values of `validation_level`.
#[zoom_enum]
pub enum ValidationLevel {
    /// `standard`.
    Standard,
    /// `strict`.
    Strict,
    /// `none`.
    None,
}

/// Element of `tickets`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct CreateTicketsTicket {
    /// Email: required in requests.
    #[required(new)]
    #[length(..=128)]
    pub email: Option<String>,
    /// Ticket type ID.
    pub ticket_type_id: Option<String>,
    /// External ticket ID.
    #[length(..=128)]
    pub external_ticket_id: Option<String>,
    /// Send notification.
    pub send_notification: Option<bool>,
    /// Fast join.
    pub fast_join: Option<bool>,
    /// Registration needed.
    pub registration_needed: Option<bool>,
    /// Session IDs: at most 200 items.
    pub session_ids: Option<Vec<String>>,
    /// First name.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Last name.
    #[length(..=64)]
    pub last_name: Option<String>,
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
    /// Industry.
    pub industry: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Organization.
    pub organization: Option<String>,
    /// Organization size.
    pub organization_size: Option<String>,
    /// Comments.
    #[length(..=255)]
    pub comments: Option<String>,
    /// Custom questions: at most 100 items.
    pub custom_questions: Option<Vec<Question>>,
}

/// Response to [`CreateTickets`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateTicketsResponse {
    /// Errors: at most 30 items.
    pub errors: Option<Vec<TicketError>>,
    /// Tickets: at most 30 items.
    pub tickets: Option<Vec<CreateTicketsTicket2>>,
}

/// Element of `errors`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TicketError {
    /// Email.
    pub email: Option<String>,
    /// Error code.
    pub error_code: Option<ErrorCode>,
    /// Message.
    pub message: Option<String>,
}

/// Values of `error_code`.
#[zoom_enum]
pub enum ErrorCode {
    /// `email_not_found`.
    EmailNotFound,
    /// `ticket_type_notfound`.
    TicketTypeNotfound,
    /// `stock_not_exist`.
    StockNotExist,
    /// `invalid_sale_time`.
    InvalidSaleTime,
    /// `invalid_api_registration_questions_answers`.
    InvalidApiRegistrationQuestionsAnswers,
    /// `ticket_generated_failed`.
    TicketGeneratedFailed,
    /// `fast_join_with_registrationNeeded`.
    #[value("fast_join_with_registrationNeeded")]
    FastJoinWithRegistrationNeeded,
    /// `tickets_duplicate_custom_questions`.
    TicketsDuplicateCustomQuestions,
}

/// Element of `tickets`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateTicketsTicket2 {
    /// Ticket ID.
    pub ticket_id: Option<String>,
    /// External ticket ID.
    pub external_ticket_id: Option<String>,
    /// Event join link.
    pub event_join_link: Option<String>,
    /// Event registration link.
    pub event_registration_link: Option<String>,
    /// Qr code URL.
    pub qr_code_url: Option<String>,
    /// Email.
    pub email: Option<String>,
}

/// Get ticket.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::GetTicket;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetTicket::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/tickets/<ticket_id>" -> GetTicketResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_tickets:read",
        "zoom_events_tickets:read:admin",
        "zoom_events:read:ticket",
        "zoom_events:read:ticket:admin",
    ],
    errors = [
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
        (404, 26503, "the ticket was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTicket {
    /// Event ID.
    pub event_id: String,
    /// Ticket ID.
    pub ticket_id: String,
}

/// Response to [`GetTicket`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetTicketResponse {
    /// Ticket ID.
    pub ticket_id: Option<String>,
    /// Ticket type ID.
    pub ticket_type_id: Option<String>,
    /// External ticket ID.
    pub external_ticket_id: Option<String>,
    /// Event join link.
    pub event_join_link: Option<String>,
    /// Send notification.
    pub send_notification: Option<bool>,
    /// Email.
    pub email: Option<String>,
    /// Ticket role type.
    pub ticket_role_type: Option<TicketRoleType>,
    /// Qr code URL.
    pub qr_code_url: Option<String>,
    /// Registration source.
    pub registration_source: Option<String>,
    /// Session ID.
    pub session_id: Option<String>,
    /// Authentication method.
    pub authentication_method: Option<TicketAuthenticationMethod>,
    /// First name.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Last name.
    #[length(..=64)]
    pub last_name: Option<String>,
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
    /// Industry.
    pub industry: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Organization.
    pub organization: Option<String>,
    /// Organization size.
    pub organization_size: Option<String>,
    /// Comments.
    #[length(..=255)]
    pub comments: Option<String>,
    /// Custom questions: at most 100 items.
    pub custom_questions: Option<Vec<Question>>,
}

/// Update ticket.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateTicket;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateTicket::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .first_name("Jill")
///     .last_name("Chill")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/zoom_events/events/<event_id>/tickets/<ticket_id>" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_tickets:write",
        "zoom_events_tickets:write:admin",
        "zoom_events:write:ticket",
        "zoom_events:write:ticket:admin",
    ],
    errors = [
        (400, 1063, "the operation failed"),
        (403, 260200, "permission denied"),
        (404, 26503, "the ticket was not found"),
        (404, 2002, "the event ID was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateTicket {
    /// Event ID.
    pub event_id: String,
    /// Ticket ID.
    pub ticket_id: String,
    /// First name.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Last name.
    #[length(..=64)]
    pub last_name: Option<String>,
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
    /// Industry.
    pub industry: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Organization.
    pub organization: Option<String>,
    /// Organization size.
    pub organization_size: Option<String>,
    /// Comments.
    #[length(..=255)]
    pub comments: Option<String>,
    /// Custom questions: at most 100 items.
    pub custom_questions: Option<Vec<Question>>,
    /// External ticket ID.
    #[length(..=128)]
    pub external_ticket_id: Option<String>,
}

/// Delete ticket.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::DeleteTicket;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteTicket::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/zoom_events/events/<event_id>/tickets/<ticket_id>" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_tickets:write",
        "zoom_events_tickets:write:admin",
        "zoom_events:delete:ticket",
        "zoom_events:delete:ticket:admin",
    ],
    errors = [
        (403, 260200, "permission denied"),
        (404, 26503, "the ticket was not found"),
        (404, 2002, "the event ID was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteTicket {
    /// Event ID.
    pub event_id: String,
    /// Ticket ID.
    pub ticket_id: String,
}
