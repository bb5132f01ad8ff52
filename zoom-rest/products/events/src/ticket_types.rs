//! Ticket types: 8 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

use super::{AttendanceType, CustomQuestionType, RegistrationQuestion};

/// Lists the questions that people answer to register for an event, set for the whole event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListEventRegistrationQuestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListEventRegistrationQuestions::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/ticket-types/GET/zoom_events/events/{eventId}/questions)
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/questions" -> ListEventRegistrationQuestionsResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_ticket_types:read",
        "zoom_events_ticket_types:read:admin",
        "zoom_events:read:list_registration_questions",
        "zoom_events:read:list_registration_questions:admin",
    ],
    errors = [(403, 260200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEventRegistrationQuestions {
    /// ID of the Zoom Events event.
    pub event_id: String,
}

/// Response to [`ListEventRegistrationQuestions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEventRegistrationQuestionsResponse {
    /// Standard registration fields shown on the form, one entry each. At most 30 items.
    pub questions: Option<Vec<RegistrationQuestion>>,
    /// Custom questions of the registration, one entry each. At most 100 items.
    pub custom_questions: Option<Vec<CustomQuestion>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Custom question of a registration form.
///
/// Element of `custom_questions` in [`ListEventRegistrationQuestionsResponse`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomQuestion {
    /// Answer choices, one entry each.
    pub options: Option<Vec<String>>,
    /// Whether the custom question must be answered in order to register.
    pub required: Option<bool>,
    /// Text of the question.
    pub title: Option<String>,
    /// ID of the custom registration question.
    pub question_id: Option<String>,
    /// How the question is answered: free text, one choice or several.
    #[wire("type")]
    pub kind: Option<CustomQuestionType>,
    /// Smallest number of characters that the answer must have; for `short_answer` and `long_answer` questions.
    pub min_length: Option<i64>,
    /// Largest number of characters that the answer may have: at most 500 for `short_answer` and 2000 for `long_answer` questions.
    pub max_length: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the questions that people answer to register for an event, set for the whole event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{FieldName, RegistrationQuestion, UpdateEventRegistrationQuestions};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateEventRegistrationQuestions::new("Zl3aVt0bQ9y")
///     .questions(vec![
///         RegistrationQuestion::new()
///             .field_name(FieldName::JobTitle)
///             .required(true)
///             .title("Job title"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/ticket-types/PUT/zoom_events/events/{eventId}/questions)
#[zoom_endpoint(
    PUT "/zoom_events/events/<event_id>/questions" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_ticket_types:write",
        "zoom_events_ticket_types:write:admin",
        "zoom_events:update:registraion_question",
        "zoom_events:update:registraion_question:admin",
    ],
    errors = [(403, 260200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateEventRegistrationQuestions {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// Standard registration fields shown on the form, one entry each. At most 30 items.
    pub questions: Option<Vec<RegistrationQuestion>>,
    /// Custom questions of the registration, one entry each. At most 100 items.
    pub custom_questions: Option<Vec<CustomQuestion>>,
}

/// Lists the kinds of ticket that an event offers.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListTicketTypes;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListTicketTypes::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/ticket-types/GET/zoom_events/events/{eventId}/ticket_types)
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/ticket_types" -> ListTicketTypesResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_ticket_types:read",
        "zoom_events_ticket_types:read:admin",
        "zoom_events:read:list_ticket_types",
        "zoom_events:read:list_ticket_types:admin",
    ],
    errors = [(403, 260200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTicketTypes {
    /// ID of the Zoom Events event.
    pub event_id: String,
}

/// Response to [`ListTicketTypes`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTicketTypesResponse {
    /// Number of ticket types of the event.
    pub total_records: Option<i64>,
    /// Ticket types of the event, one entry each. At most 50 items.
    pub ticket_types: Option<Vec<TicketType>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Type of ticket that an event offers, with its price, quantity and sales period.
///
/// Element of `ticket_types` in [`ListTicketTypesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TicketType {
    /// ID of the ticket type, which decides what the holder can access.
    pub ticket_type_id: Option<String>,
    /// Name of the ticket type.
    pub name: Option<String>,
    /// ISO 4217 code of the currency.
    pub currency: Option<String>,
    /// Whether the ticket is free.
    pub free: Option<bool>,
    /// Price of one ticket, in the currency that `currency` names.
    pub price: Option<String>,
    /// Number of tickets of the type that may be issued.
    pub quantity: Option<f64>,
    /// When sales of the ticket type begin.
    pub start_time: Option<DateTime>,
    /// When the sale of tickets ends, in UTC.
    pub end_time: Option<DateTime>,
    /// What the ticket type is about, in free text.
    pub description: Option<String>,
    /// Number of tickets sold.
    pub sold_quantity: Option<f64>,
    /// IDs of the sessions that the ticket type admits to; `ALL` for every one. At most 200 items.
    pub sessions: Option<Vec<String>>,
    /// IDs of the sessions that are bookmarked for the ticket's holder, one entry each; `ALL` for every session. At most 200 items.
    pub bookmarked_sessions: Option<Vec<String>>,
    /// Who sees the ticket type if it is private.
    pub private_visibility_rules: Option<PrivateVisibilityRules>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who sees the ticket type if it is private.
///
/// Value of `private_visibility_rules` in [`TicketType`] and [`UpdateTicketType`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PrivateVisibilityRules {
    /// Whether only people of certain Zoom accounts may get the ticket.
    pub account_restrict: Option<bool>,
    /// Email domains whose people can get the ticket type. At most 20000 items.
    pub allow_domain_list: Option<Vec<String>>,
    /// Email addresses that may register; each of them receives an invitation. At most 50000 items.
    pub email_restrict_list: Option<Vec<String>>,
    /// Whether people attend virtually, in person or both.
    pub attendance_type: Option<AttendanceType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a kind of ticket for an event with several sessions, but not for single-session or recurring events.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::CreateEventTicketType;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateEventTicketType::new(
///     "Zl3aVt0bQ9y",
///     "Early bird",
///     "USD",
///     "2026-01-01T09:00:00Z".parse::<zoom_core::DateTime>()?,
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
/// )
/// .free(false)
/// .price("10.00")
/// .sessions(vec!["ALL".to_owned()])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/ticket-types/POST/zoom_events/events/{eventId}/ticket_types)
#[zoom_endpoint(
    POST "/zoom_events/events/<event_id>/ticket_types" -> CreateEventTicketTypeResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_ticket_types:write",
        "zoom_events_ticket_types:write:admin",
        "zoom_events:write:ticket_type",
        "zoom_events:write:ticket_type:admin",
    ],
    errors = [
        (400, 26401, INVALID_PARAMETER = "a parameter is invalid"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_ID_NOT_FOUND = "the event ID was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateEventTicketType {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// Name of the ticket type.
    pub name: String,
    /// ISO 4217 code of the currency.
    pub currency: String,
    /// Whether the ticket is free.
    pub free: Option<bool>,
    /// Price of one ticket, in the currency that `currency` names.
    pub price: Option<String>,
    /// Number of tickets of the type that may be issued.
    pub quantity: Option<f64>,
    /// When sales of the ticket type begin.
    pub start_time: DateTime,
    /// When the sale of tickets ends, in UTC.
    pub end_time: DateTime,
    /// What the ticket type is about, in free text.
    pub description: Option<String>,
    /// Number of tickets sold; Zoom does not explain what it does in a request.
    pub sold_quantity: Option<f64>,
    /// IDs of the sessions that the ticket type admits to; `ALL` for every one. At most 200 items.
    pub sessions: Option<Vec<String>>,
    /// IDs of the sessions that are bookmarked for the ticket's holder, one entry each; `ALL` for every session. At most 200 items.
    pub bookmarked_sessions: Option<Vec<String>>,
    /// Who sees the ticket type if it is private.
    pub private_visibility_rules: Option<EventTicketTypePrivateVisibilityRules>,
    /// Whether people attend virtually, in person or both.
    pub attendance_type: Option<AttendanceType>,
}

/// Who sees the ticket type if it is private.
///
/// Value of `private_visibility_rules` in [`CreateEventTicketType`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventTicketTypePrivateVisibilityRules {
    /// Whether only people of certain Zoom accounts may get the ticket.
    pub account_restrict: Option<bool>,
    /// Email domains whose people can get the ticket type. At most 20000 items.
    pub allow_domain_list: Option<Vec<String>>,
    /// Email addresses that may register; each of them receives an invitation. At most 50000 items.
    pub email_restrict_list: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateEventTicketType`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateEventTicketTypeResponse {
    /// ID of the ticket type, which decides what the holder can access.
    pub ticket_type_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates a kind of ticket of an event, except for single-session events.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateTicketType;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateTicketType::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .name("Early bird")
///     .sessions(vec!["ALL".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/ticket-types/PATCH/zoom_events/events/{eventId}/ticket_types/{ticketTypeId})
#[zoom_endpoint(
    PATCH "/zoom_events/events/<event_id>/ticket_types/<ticket_type_id>" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_ticket_types:write",
        "zoom_events_ticket_types:write:admin",
        "zoom_events:update:ticket_type",
        "zoom_events:update:ticket_type:admin",
    ],
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 26502, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateTicketType {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the ticket type, from the list of ticket types.
    pub ticket_type_id: String,
    /// Name of the ticket type.
    pub name: Option<String>,
    /// ISO 4217 code of the currency.
    pub currency: Option<String>,
    /// Whether the ticket is free.
    pub free: Option<bool>,
    /// Price of one ticket, in the currency that `currency` names.
    pub price: Option<String>,
    /// Number of tickets of the type that may be issued.
    pub quantity: Option<f64>,
    /// When sales of the ticket type begin.
    pub start_time: Option<DateTime>,
    /// When the sale of tickets ends, in UTC.
    pub end_time: Option<DateTime>,
    /// What the ticket type is about, in free text.
    pub description: Option<String>,
    /// Number of tickets sold; Zoom does not explain what it does in a request.
    pub sold_quantity: Option<f64>,
    /// IDs of the sessions that the ticket type admits to; `ALL` for every one. At most 200 items.
    pub sessions: Option<Vec<String>>,
    /// IDs of the sessions that are bookmarked for the ticket's holder, one entry each; `ALL` for every session. At most 200 items.
    pub bookmarked_sessions: Option<Vec<String>>,
    /// Who sees the ticket type if it is private.
    pub private_visibility_rules: Option<PrivateVisibilityRules>,
}

/// Deletes a kind of ticket from an event, except from single-session events.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::DeleteTicketType;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteTicketType::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/ticket-types/DELETE/zoom_events/events/{eventId}/ticket_types/{ticketTypeId})
#[zoom_endpoint(
    DELETE "/zoom_events/events/<event_id>/ticket_types/<ticket_type_id>" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_ticket_types:write",
        "zoom_events_ticket_types:write:admin",
        "zoom_events:delete:ticket_type",
        "zoom_events:delete:ticket_type:admin",
    ],
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_ID_NOT_FOUND = "the event ID was not found"),
        (404, 26502, INVALID_PARAMETER = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteTicketType {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the ticket type, from the list of ticket types.
    pub ticket_type_id: String,
}

/// Lists the questions that people answer to register with one kind of ticket.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListTicketTypeRegistrationQuestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListTicketTypeRegistrationQuestions::new(
///     "Zl3aVt0bQ9y",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/ticket-types/GET/zoom_events/events/{eventId}/ticket_types/{ticketTypeId}/questions)
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/ticket_types/<ticket_type_id>/questions" -> ListTypeRegistrationQuestionsResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_ticket_types:read",
        "zoom_events_ticket_types:read:admin",
        "zoom_events:read:list_registration_questions",
        "zoom_events:read:list_registration_questions:admin",
    ],
    errors = [(403, 260200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTicketTypeRegistrationQuestions {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the ticket type, from the list of ticket types.
    pub ticket_type_id: String,
}

/// Response to [`ListTicketTypeRegistrationQuestions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTypeRegistrationQuestionsResponse {
    /// Standard registration fields shown on the form, one entry each. At most 30 items.
    pub questions: Option<Vec<RegistrationQuestion>>,
    /// Custom questions of the registration, one entry each. At most 100 items.
    pub custom_questions: Option<Vec<CustomQuestion>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the questions asked of people who register with one kind of ticket.
///
/// Not for single-session events; needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{FieldName, RegistrationQuestion, UpdateTicketTypeRegistrationQuestions};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateTicketTypeRegistrationQuestions::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .questions(vec![
///         RegistrationQuestion::new()
///             .field_name(FieldName::JobTitle)
///             .required(true)
///             .title("Job title"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/ticket-types/PUT/zoom_events/events/{eventId}/ticket_types/{ticketTypeId}/questions)
#[zoom_endpoint(
    PUT "/zoom_events/events/<event_id>/ticket_types/<ticket_type_id>/questions" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_ticket_types:write",
        "zoom_events_ticket_types:write:admin",
        "zoom_events:update:registraion_question",
        "zoom_events:update:registraion_question:admin",
    ],
    errors = [(403, 260200, PERMISSION_DENIED = "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateTicketTypeRegistrationQuestions {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the ticket type, from the list of ticket types.
    pub ticket_type_id: String,
    /// Standard registration fields shown on the form, one entry each. At most 30 items.
    pub questions: Option<Vec<RegistrationQuestion>>,
    /// Custom questions of the registration, one entry each. At most 100 items.
    pub custom_questions: Option<Vec<CustomQuestion>>,
}
