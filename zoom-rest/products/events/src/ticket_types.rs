//! Ticket types: 8 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_object};

use super::{AttendanceType, CustomQuestionType, RegistrationQuestionsForEventQuestion};

/// List registration questions for event.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListRegistrationQuestionsForEvent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListRegistrationQuestionsForEvent::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/questions" -> ListRegistrationQuestionsForEventResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_ticket_types:read",
        "zoom_events_ticket_types:read:admin",
        "zoom_events:read:list_registration_questions",
        "zoom_events:read:list_registration_questions:admin",
    ],
    errors = [(403, 260200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRegistrationQuestionsForEvent {
    /// Event ID.
    pub event_id: String,
}

/// Response to [`ListRegistrationQuestionsForEvent`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRegistrationQuestionsForEventResponse {
    /// Questions: at most 30 items.
    pub questions: Option<Vec<RegistrationQuestionsForEventQuestion>>,
    /// Custom questions: at most 100 items.
    pub custom_questions: Option<Vec<CustomQuestion>>,
}

/// Element of `custom_questions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomQuestion {
    /// Options.
    pub options: Option<Vec<String>>,
    /// Required.
    pub required: Option<bool>,
    /// Title.
    pub title: Option<String>,
    /// Question ID.
    pub question_id: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<CustomQuestionType>,
    /// Min length.
    pub min_length: Option<i64>,
    /// Max length.
    pub max_length: Option<i64>,
}

/// Update registration questions for event.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateRegistrationQuestionsForEvent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateRegistrationQuestionsForEvent::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/zoom_events/events/<event_id>/questions" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_ticket_types:write",
        "zoom_events_ticket_types:write:admin",
        "zoom_events:update:registraion_question",
        "zoom_events:update:registraion_question:admin",
    ],
    errors = [(403, 260200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRegistrationQuestionsForEvent {
    /// Event ID.
    pub event_id: String,
    /// Questions: at most 30 items.
    pub questions: Option<Vec<RegistrationQuestionsForEventQuestion>>,
    /// Custom questions: at most 100 items.
    pub custom_questions: Option<Vec<CustomQuestion>>,
}

/// List ticket types.
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
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/ticket_types" -> ListTicketTypesResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_ticket_types:read",
        "zoom_events_ticket_types:read:admin",
        "zoom_events:read:list_ticket_types",
        "zoom_events:read:list_ticket_types:admin",
    ],
    errors = [(403, 260200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTicketTypes {
    /// Event ID.
    pub event_id: String,
}

/// Response to [`ListTicketTypes`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTicketTypesResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Ticket types: at most 50 items.
    pub ticket_types: Option<Vec<TicketType>>,
}

/// Element of `ticket_types`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TicketType {
    /// Ticket type ID.
    pub ticket_type_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Currency.
    pub currency: Option<String>,
    /// Free.
    pub free: Option<bool>,
    /// Price.
    pub price: Option<String>,
    /// Quantity.
    pub quantity: Option<f64>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Description.
    pub description: Option<String>,
    /// Sold quantity.
    pub sold_quantity: Option<f64>,
    /// Sessions: at most 200 items.
    pub sessions: Option<Vec<String>>,
    /// Bookmarked sessions: at most 200 items.
    pub bookmarked_sessions: Option<Vec<String>>,
    /// Private visibility rules.
    pub private_visibility_rules: Option<PrivateVisibilityRules>,
}

/// Value of `private_visibility_rules`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PrivateVisibilityRules {
    /// Account restrict.
    pub account_restrict: Option<bool>,
    /// Allow domain list: at most 20000 items.
    pub allow_domain_list: Option<Vec<String>>,
    /// Email restrict list: at most 50000 items.
    pub email_restrict_list: Option<Vec<String>>,
    /// Attendance type.
    pub attendance_type: Option<AttendanceType>,
}

/// Create event ticket type.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::CreateEventTicketType;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateEventTicketType::new(
///     "Zl3aVt0bQ9y",
///     "Support",
///     "one",
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
///     "2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?,
/// )
///     .free(true)
///     .price("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 26401, "a parameter is invalid"),
        (403, 260200, "permission denied"),
        (404, 2002, "the event ID was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateEventTicketType {
    /// Event ID.
    pub event_id: String,
    /// Name.
    pub name: String,
    /// Currency.
    pub currency: String,
    /// Free.
    pub free: Option<bool>,
    /// Price.
    pub price: Option<String>,
    /// Quantity.
    pub quantity: Option<f64>,
    /// Start time.
    pub start_time: DateTime,
    /// End time.
    pub end_time: DateTime,
    /// Description.
    pub description: Option<String>,
    /// Sold quantity.
    pub sold_quantity: Option<f64>,
    /// Sessions: at most 200 items.
    pub sessions: Option<Vec<String>>,
    /// Bookmarked sessions: at most 200 items.
    pub bookmarked_sessions: Option<Vec<String>>,
    /// Private visibility rules.
    pub private_visibility_rules: Option<EventTicketTypePrivateVisibilityRules>,
    /// Attendance type.
    pub attendance_type: Option<AttendanceType>,
}

/// Value of `private_visibility_rules`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventTicketTypePrivateVisibilityRules {
    /// Account restrict.
    pub account_restrict: Option<bool>,
    /// Allow domain list: at most 20000 items.
    pub allow_domain_list: Option<Vec<String>>,
    /// Email restrict list: at most 50000 items.
    pub email_restrict_list: Option<Vec<String>>,
}

/// Response to [`CreateEventTicketType`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateEventTicketTypeResponse {
    /// Ticket type ID.
    pub ticket_type_id: Option<String>,
}

/// Update ticket type for event.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateTicketTypeForEvent;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateTicketTypeForEvent::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .name("Support")
///     .currency("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (403, 260200, "permission denied"),
        (404, 26502, "a parameter is invalid"),
        (404, 2002, "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateTicketTypeForEvent {
    /// Event ID.
    pub event_id: String,
    /// Ticket type ID.
    pub ticket_type_id: String,
    /// Name.
    pub name: Option<String>,
    /// Currency.
    pub currency: Option<String>,
    /// Free.
    pub free: Option<bool>,
    /// Price.
    pub price: Option<String>,
    /// Quantity.
    pub quantity: Option<f64>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Description.
    pub description: Option<String>,
    /// Sold quantity.
    pub sold_quantity: Option<f64>,
    /// Sessions: at most 200 items.
    pub sessions: Option<Vec<String>>,
    /// Bookmarked sessions: at most 200 items.
    pub bookmarked_sessions: Option<Vec<String>>,
    /// Private visibility rules.
    pub private_visibility_rules: Option<PrivateVisibilityRules>,
}

/// Delete ticket type.
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
        (403, 260200, "permission denied"),
        (404, 2002, "the event ID was not found"),
        (404, 26502, "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteTicketType {
    /// Event ID.
    pub event_id: String,
    /// Ticket type ID.
    pub ticket_type_id: String,
}

/// List registration questions for ticket type.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListRegistrationQuestionsForTicketType;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListRegistrationQuestionsForTicketType::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/ticket_types/<ticket_type_id>/questions" -> ListRegistrationQuestionsForTicketTypeResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_ticket_types:read",
        "zoom_events_ticket_types:read:admin",
        "zoom_events:read:list_registration_questions",
        "zoom_events:read:list_registration_questions:admin",
    ],
    errors = [(403, 260200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRegistrationQuestionsForTicketType {
    /// Event ID.
    pub event_id: String,
    /// Ticket type ID.
    pub ticket_type_id: String,
}

/// Response to [`ListRegistrationQuestionsForTicketType`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRegistrationQuestionsForTicketTypeResponse {
    /// Questions: at most 30 items.
    pub questions: Option<Vec<RegistrationQuestionsForEventQuestion>>,
    /// Custom questions: at most 100 items.
    pub custom_questions: Option<Vec<CustomQuestion>>,
}

/// Update registration questions for ticket type.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateRegistrationQuestionsForTicketType;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateRegistrationQuestionsForTicketType::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/zoom_events/events/<event_id>/ticket_types/<ticket_type_id>/questions" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_ticket_types:write",
        "zoom_events_ticket_types:write:admin",
        "zoom_events:update:registraion_question",
        "zoom_events:update:registraion_question:admin",
    ],
    errors = [(403, 260200, "permission denied")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRegistrationQuestionsForTicketType {
    /// Event ID.
    pub event_id: String,
    /// Ticket type ID.
    pub ticket_type_id: String,
    /// Questions: at most 30 items.
    pub questions: Option<Vec<RegistrationQuestionsForEventQuestion>>,
    /// Custom questions: at most 100 items.
    pub custom_questions: Option<Vec<CustomQuestion>>,
}
