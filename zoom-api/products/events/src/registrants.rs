//! Registrants: 2 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::TicketAuthenticationMethod;

/// List registrants.
///
/// # Examples
///
/// ```
/// use zoom_api::events::ListRegistrants;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let registrants = ListRegistrants::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/registrants" -> ListRegistrantsResponse,
    paginate = registrants: Registrant,
    rate_limit = Light,
    scopes = [
        "zoom_events_registrants:read",
        "zoom_events_registrants:read:admin",
        "zoom_events:read:list_registrants",
        "zoom_events:read:list_registrants:admin",
    ],
    errors = [(403, 260200, "no permission"), (404, 2002, "the event was not found")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListRegistrants {
    /// Event ID.
    pub event_id: String,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListRegistrants`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRegistrantsResponse {
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Registrants: at most 300 of them.
    pub registrants: Vec<Registrant>,
}

/// Registrant.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Registrant {
    /// Email.
    pub email: Option<String>,
    /// Registration status.
    pub registration_status: Option<RegistrationStatus>,
    /// Tickets: at most 50 of them.
    pub tickets: Option<Vec<Ticket>>,
}

/// What `registration_status` can be.
#[zoom_enum]
pub enum RegistrationStatus {
    /// `REGISTERED`.
    #[value("REGISTERED")]
    Registered,
    /// `INVITED`.
    #[value("INVITED")]
    Invited,
    /// `GIFTED`.
    #[value("GIFTED")]
    Gifted,
    /// `DIRECT_JOIN`.
    #[value("DIRECT_JOIN")]
    DirectJoin,
    /// `PRE_REGISTERED`.
    #[value("PRE_REGISTERED")]
    PreRegistered,
    /// `PRE_REGISTER_INVITED`.
    #[value("PRE_REGISTER_INVITED")]
    PreRegisterInvited,
}

/// Ticket.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    /// Ticket ID.
    pub ticket_id: Option<String>,
    /// Role.
    pub role: Option<TicketRole>,
    /// Authentication method.
    pub authentication_method: Option<TicketAuthenticationMethod>,
    /// Qr code URL.
    pub qr_code_url: Option<String>,
}

/// What `role` can be.
#[zoom_enum]
pub enum TicketRole {
    /// `ATTENDEE`.
    #[value("ATTENDEE")]
    Attendee,
    /// `SPEAKER`.
    #[value("SPEAKER")]
    Speaker,
    /// `ALTERNATIVE_HOST`.
    #[value("ALTERNATIVE_HOST")]
    AlternativeHost,
    /// `PANELIST`.
    #[value("PANELIST")]
    Panelist,
    /// `INTERPRETER`.
    #[value("INTERPRETER")]
    Interpreter,
    /// `SPONSOR`.
    #[value("SPONSOR")]
    Sponsor,
    /// `EXPO_BOOTH_OWNER`.
    #[value("EXPO_BOOTH_OWNER")]
    ExpoBoothOwner,
    /// `MODERATOR`.
    #[value("MODERATOR")]
    Moderator,
    /// `GUEST`.
    #[value("GUEST")]
    Guest,
    /// `ORIGINAL_HOST`.
    #[value("ORIGINAL_HOST")]
    OriginalHost,
}

/// List session attendees.
///
/// # Examples
///
/// ```
/// use zoom_api::events::ListSessionAttendees;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let attendees = ListSessionAttendees::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/sessions/<session_id>/attendees" -> ListSessionAttendeesResponse,
    paginate = attendees: SessionAttendee,
    rate_limit = Light,
    scopes = [
        "zoom_events_registrants:read",
        "zoom_events_registrants:read:admin",
        "zoom_events:read:list_session_attendees",
        "zoom_events:read:list_session_attendees:admin",
    ],
    errors = [
        (403, 260200, "no permission"),
        (404, 2002, "the event was not found"),
        (404, 2003, "the session was not found"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSessionAttendees {
    /// Event ID.
    pub event_id: String,
    /// Session ID.
    pub session_id: String,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListSessionAttendees`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSessionAttendeesResponse {
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Attendees: at most 300 of them.
    pub attendees: Vec<SessionAttendee>,
}

/// Session attendee.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SessionAttendee {
    /// Email.
    pub email: Option<String>,
    /// Authentication method.
    pub authentication_method: Option<TicketAuthenticationMethod>,
}
