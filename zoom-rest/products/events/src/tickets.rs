//! Tickets: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{Question, TicketAuthenticationMethod};

/// Lists the tickets issued for an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListTickets;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let tickets = ListTickets::new("Zl3aVt0bQ9y")
///     .ticket_type_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/tickets/GET/zoom_events/events/{eventId}/tickets)
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
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTickets {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// Keeps only the ticket with this ID in a system outside Zoom.
    pub external_ticket_id: Option<String>,
    /// Keeps only entries of the person with this email address.
    pub email: Option<String>,
    /// Keeps only tickets of the ticket type with this ID.
    pub ticket_type_id: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListTickets`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTicketsResponse {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Tickets, one entry each. At most 300 items.
    #[lossy]
    pub tickets: Vec<ListTicketsTicket>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Ticket, with its type, the data of its holder and the link to join.
///
/// Element of `tickets` in [`ListTicketsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTicketsTicket {
    /// ID of the ticket, issued at registration.
    pub ticket_id: Option<String>,
    /// ID of the ticket type, which decides what the holder can access.
    pub ticket_type_id: Option<String>,
    /// ID of the ticket in a system outside Zoom.
    pub external_ticket_id: Option<String>,
    /// Link with which this ticket's holder joins.
    pub event_join_link: Option<String>,
    /// Whether the holder gets emails about the event.
    pub send_notification: Option<bool>,
    /// Email address with which the person registered.
    pub email: Option<String>,
    /// Role to which the ticket entitles, such as speaker or panelist.
    pub ticket_role_type: Option<TicketRoleType>,
    /// Where the registration came from, or the tracking source of its link.
    pub registration_source: Option<String>,
    /// ID of the session that the ticket admits to; only for recurring sessions.
    pub session_id: Option<String>,
    /// How holders of this ticket prove who they are.
    pub authentication_method: Option<TicketAuthenticationMethod>,
    /// Link behind the QR code on the attendee's e-badge, for hybrid and in-person events.
    pub qr_code_url: Option<String>,
    /// First (given) name of the person.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Last (family) name of the person.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// Postal address of the registrant.
    pub address: Option<String>,
    /// City of the registrant's address.
    pub city: Option<String>,
    /// State or province of the registrant's address.
    pub state: Option<String>,
    /// Postal code of the registrant's address, such as a ZIP code.
    pub zip: Option<String>,
    /// ISO 3166-1 alpha-2 code of the registrant's country.
    pub country: Option<String>,
    /// Phone number of the registrant.
    pub phone: Option<String>,
    /// Industry in which the registrant works.
    pub industry: Option<String>,
    /// Job title of the person.
    pub job_title: Option<String>,
    /// Organization to which the registrant belongs.
    pub organization: Option<String>,
    /// How many employees the registrant's organization has.
    pub organization_size: Option<String>,
    /// Questions and comments of the registrant.
    #[length(..=255)]
    pub comments: Option<String>,
    /// Custom questions of the registration, one entry each. At most 100 items.
    pub custom_questions: Option<Vec<Question>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Role to which the ticket entitles, such as speaker or panelist.
///
/// Values of `ticket_role_type` in [`ListTicketsTicket`] and [`GetTicketResponse`].
#[zoom_enum]
pub enum TicketRoleType {
    /// `normal`: A ticket without a special role.
    Normal,
    /// `alternative_host`: A ticket for an alternative host.
    AlternativeHost,
    /// `panelist`: A ticket for a panelist.
    Panelist,
    /// `bind_meeting`: A ticket bound to a meeting; Zoom does not explain what it entitles to.
    BindMeeting,
    /// `speaker`: A ticket for a speaker.
    Speaker,
    /// `subscription`: A ticket that, by its name, comes with a subscription; Zoom does not explain which.
    Subscription,
    /// `sponsor`: A ticket for a sponsor.
    Sponsor,
    /// `interpreter`: A ticket for an interpreter.
    Interpreter,
    /// `host`: A ticket for the host.
    Host,
    /// `moderator`: A ticket for a moderator.
    Moderator,
    /// `expo_booth_owner`: A ticket for whoever owns a booth at the expo.
    ExpoBoothOwner,
    /// `attendee_without_order`: A ticket for someone who attends without having ordered.
    AttendeeWithoutOrder,
    /// `pre_registration`: A ticket for someone who was registered in advance.
    PreRegistration,
    /// `company_zoom_room`: A ticket for a Zoom Room of the company.
    CompanyZoomRoom,
    /// `moderator_allhost`: A ticket for a moderator; Zoom does not explain the difference from `moderator`.
    ModeratorAllhost,
    /// `hub_host`: A ticket for a host of the hub, the place that groups an organizer's events.
    HubHost,
    /// `hub_owner`: A ticket for the owner of the hub, the place that groups an organizer's events.
    HubOwner,
}

/// Creates up to 30 tickets for an event by pre-registration.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{CreateTickets, CreateTicketsTicket, ValidationLevel};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateTickets::new("Zl3aVt0bQ9y")
///     .validation_level(ValidationLevel::Standard)
///     .tickets(vec![
///         CreateTicketsTicket::new("jill@example.com")
///             .first_name("Jill")
///             .last_name("Chill"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/tickets/POST/zoom_events/events/{eventId}/tickets)
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
        (400, 26502, INVALID_PARAMETER_26502 = "a parameter is invalid"),
        (400, 26501, RESOURCE_NOT_PUBLISHED_YET = "the resource is not published yet"),
        (400, 26401, INVALID_PARAMETER_26401 = "a parameter is invalid"),
        (400, 260503, EMAIL_ADDRESS_CANNOT_BE_USED = "the email address cannot be used"),
        (400, 260504, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
        (404, 2007, INVALID_TICKET_TYPE_ID = "the ticket type ID is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateTickets {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// How strictly answers are checked: `standard` ignores answers to unknown questions, `strict` rejects them, `none` checks nothing.
    #[query]
    pub validation_level: Option<ValidationLevel>,
    /// Where the registration came from, or the tracking source of its link.
    #[length(..=16)]
    pub registration_source: Option<String>,
    /// Tickets, one entry each. At most 30 items.
    pub tickets: Option<Vec<CreateTicketsTicket>>,
}

/// How strictly answers are checked: `standard` ignores answers to unknown questions, `strict` rejects them, `none` checks nothing.
///
/// Values of `validation_level` in [`CreateTickets`].
#[zoom_enum]
pub enum ValidationLevel {
    /// `standard`: Required questions must be answered; unknown ones are ignored.
    Standard,
    /// `strict`: Required questions must be answered; unknown ones cause an error.
    Strict,
    /// `none`: Answers are not checked; unknown ones are ignored.
    None,
}

/// Ticket to create, with the data of the person who gets it.
///
/// Element of `tickets` in [`CreateTickets`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct CreateTicketsTicket {
    /// Email address of the person who gets the ticket. Required in requests.
    #[required(new)]
    #[length(..=128)]
    pub email: Option<String>,
    /// ID of the ticket type; by default, the event's default ticket type, unless it was deleted.
    pub ticket_type_id: Option<String>,
    /// ID of the ticket in a system outside Zoom.
    #[length(..=128)]
    pub external_ticket_id: Option<String>,
    /// Whether the holder gets emails about the event.
    pub send_notification: Option<bool>,
    /// Whether people without a Zoom account can join as guests; cannot be combined with `registration_needed`.
    pub fast_join: Option<bool>,
    /// Whether the holder must fill in the registration form; otherwise the questions are left out.
    pub registration_needed: Option<bool>,
    /// IDs of the sessions to register for, one entry each; for recurring events with registration by session only. At most 200 items.
    pub session_ids: Option<Vec<String>>,
    /// First (given) name of the person.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Last (family) name of the person.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// Postal address of the registrant.
    pub address: Option<String>,
    /// City of the registrant's address.
    pub city: Option<String>,
    /// State or province of the registrant's address.
    pub state: Option<String>,
    /// Postal code of the registrant's address, such as a ZIP code.
    pub zip: Option<String>,
    /// ISO 3166-1 alpha-2 code of the registrant's country.
    pub country: Option<String>,
    /// Phone number of the registrant.
    pub phone: Option<String>,
    /// Industry in which the registrant works.
    pub industry: Option<String>,
    /// Job title of the person.
    pub job_title: Option<String>,
    /// Organization to which the registrant belongs.
    pub organization: Option<String>,
    /// How many employees the registrant's organization has.
    pub organization_size: Option<String>,
    /// Questions and comments of the registrant.
    #[length(..=255)]
    pub comments: Option<String>,
    /// Custom questions of the registration, one entry each. At most 100 items.
    pub custom_questions: Option<Vec<Question>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateTickets`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateTicketsResponse {
    /// What failed, one entry per problem; empty if everything succeeded. At most 30 items.
    pub errors: Option<Vec<TicketError>>,
    /// Tickets, one entry each. At most 30 items.
    pub tickets: Option<Vec<CreateTicketsResponseTicket>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Ticket that could not be created, with the email address and the reason.
///
/// Element of `errors` in [`CreateTicketsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TicketError {
    /// Email address of the person for whom the request failed.
    pub email: Option<String>,
    /// Why the ticket could not be created, as a code.
    pub error_code: Option<ErrorCode>,
    /// What went wrong, in words.
    pub message: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Why a ticket could not be created, as a code.
///
/// Values of `error_code` in [`TicketError`].
#[zoom_enum]
pub enum ErrorCode {
    /// `email_not_found`: The email address is missing or invalid.
    EmailNotFound,
    /// `ticket_type_notfound`: There is no such ticket type.
    TicketTypeNotfound,
    /// `stock_not_exist`: There is no stock of tickets for the ticket type.
    StockNotExist,
    /// `invalid_sale_time`: The sale date does not fit the ticket type.
    InvalidSaleTime,
    /// `invalid_api_registration_questions_answers`: A registration question or its answer is not valid.
    InvalidApiRegistrationQuestionsAnswers,
    /// `ticket_generated_failed`: The ticket could not be created.
    TicketGeneratedFailed,
    /// `fast_join_with_registrationNeeded`: Fast join, which admits guests without authentication, cannot be combined with registration.
    #[value("fast_join_with_registrationNeeded")]
    FastJoinWithRegistrationNeeded,
    /// `tickets_duplicate_custom_questions`: A custom question occurs twice in the tickets.
    TicketsDuplicateCustomQuestions,
}

/// Ticket that was created, with its links to register and to join.
///
/// Element of `tickets` in [`CreateTicketsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateTicketsResponseTicket {
    /// ID of the ticket, issued at registration.
    pub ticket_id: Option<String>,
    /// ID of the ticket in a system outside Zoom.
    pub external_ticket_id: Option<String>,
    /// Link with which this ticket's holder joins.
    pub event_join_link: Option<String>,
    /// Link with which this registrant registers for the event.
    pub event_registration_link: Option<String>,
    /// Link behind the QR code on the attendee's e-badge, for hybrid and in-person events.
    pub qr_code_url: Option<String>,
    /// Email address of the person who gets the ticket.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one ticket for an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/tickets/GET/zoom_events/events/{eventId}/tickets/{ticketId})
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
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
        (404, 26503, TICKET_NOT_FOUND = "the ticket was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTicket {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the ticket.
    pub ticket_id: String,
}

/// Response to [`GetTicket`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetTicketResponse {
    /// ID of the ticket, issued at registration.
    pub ticket_id: Option<String>,
    /// ID of the ticket type, which decides what the holder can access.
    pub ticket_type_id: Option<String>,
    /// ID of the ticket in a system outside Zoom.
    pub external_ticket_id: Option<String>,
    /// Link with which this ticket's holder joins.
    pub event_join_link: Option<String>,
    /// Whether the holder gets emails about the event.
    pub send_notification: Option<bool>,
    /// Email address with which the person registered.
    pub email: Option<String>,
    /// Role to which the ticket entitles, such as speaker or panelist.
    pub ticket_role_type: Option<TicketRoleType>,
    /// Link behind the QR code on the attendee's e-badge, for hybrid and in-person events.
    pub qr_code_url: Option<String>,
    /// Where the registration came from, or the tracking source of its link.
    pub registration_source: Option<String>,
    /// ID of the session that the ticket admits to; only for recurring sessions.
    pub session_id: Option<String>,
    /// How holders of this ticket prove who they are.
    pub authentication_method: Option<TicketAuthenticationMethod>,
    /// First (given) name of the person.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Last (family) name of the person.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// Postal address of the registrant.
    pub address: Option<String>,
    /// City of the registrant's address.
    pub city: Option<String>,
    /// State or province of the registrant's address.
    pub state: Option<String>,
    /// Postal code of the registrant's address, such as a ZIP code.
    pub zip: Option<String>,
    /// ISO 3166-1 alpha-2 code of the registrant's country.
    pub country: Option<String>,
    /// Phone number of the registrant.
    pub phone: Option<String>,
    /// Industry in which the registrant works.
    pub industry: Option<String>,
    /// Job title of the person.
    pub job_title: Option<String>,
    /// Organization to which the registrant belongs.
    pub organization: Option<String>,
    /// How many employees the registrant's organization has.
    pub organization_size: Option<String>,
    /// Questions and comments of the registrant.
    #[length(..=255)]
    pub comments: Option<String>,
    /// Custom questions of the registration, one entry each. At most 100 items.
    pub custom_questions: Option<Vec<Question>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the registration data of one ticket for an event, such as the holder's address and responses to custom questions.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{Question, UpdateTicket};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateTicket::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .first_name("Jill")
///     .custom_questions(vec![
///         Question::new()
///             .title("How did you hear about this event?")
///             .answer("From a colleague"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/tickets/PATCH/zoom_events/events/{eventId}/tickets/{ticketId})
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
        (400, 1063, TICKET_ID_CANNOT_BE_CHANGED = "a ticket ID cannot be changed"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 26503, TICKET_NOT_FOUND = "the ticket was not found"),
        (404, 2002, EVENT_ID_NOT_FOUND = "the event ID was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateTicket {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the ticket.
    pub ticket_id: String,
    /// First (given) name of the person.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Last (family) name of the person.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// Postal address of the registrant.
    pub address: Option<String>,
    /// City of the registrant's address.
    pub city: Option<String>,
    /// State or province of the registrant's address.
    pub state: Option<String>,
    /// Postal code of the registrant's address, such as a ZIP code.
    pub zip: Option<String>,
    /// ISO 3166-1 alpha-2 code of the registrant's country.
    pub country: Option<String>,
    /// Phone number of the registrant.
    pub phone: Option<String>,
    /// Industry in which the registrant works.
    pub industry: Option<String>,
    /// Job title of the person.
    pub job_title: Option<String>,
    /// Organization to which the registrant belongs.
    pub organization: Option<String>,
    /// How many employees the registrant's organization has.
    pub organization_size: Option<String>,
    /// Questions and comments of the registrant.
    #[length(..=255)]
    pub comments: Option<String>,
    /// Custom questions of the registration, one entry each. At most 100 items.
    pub custom_questions: Option<Vec<Question>>,
    /// ID of the ticket in a system outside Zoom.
    #[length(..=128)]
    pub external_ticket_id: Option<String>,
}

/// Deletes one ticket for an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/tickets/DELETE/zoom_events/events/{eventId}/tickets/{ticketId})
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
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 26503, TICKET_NOT_FOUND = "the ticket was not found"),
        (404, 2002, EVENT_ID_NOT_FOUND = "the event ID was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteTicket {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the ticket.
    pub ticket_id: String,
}
