//! Registrants: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::TicketAuthenticationMethod;

/// Lists the people who registered for an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListRegistrants;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let registrants = ListRegistrants::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/registrants/GET/zoom_events/events/{eventId}/registrants)
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
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRegistrants {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListRegistrants`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRegistrantsResponse {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// People who registered, one entry each. At most 300 items.
    #[lossy]
    pub registrants: Vec<Registrant>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person registered for an event, with the tickets held.
///
/// Element of `registrants` in [`ListRegistrantsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Registrant {
    /// Email address of the registrant.
    pub email: Option<String>,
    /// How far the registration has come, such as invited or registered.
    pub registration_status: Option<RegistrationStatus>,
    /// Tickets that the registrant holds. At most 50 items.
    pub tickets: Option<Vec<Ticket>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far the registration has come, such as invited or registered.
///
/// Values of `registration_status` in [`Registrant`].
#[zoom_enum]
pub enum RegistrationStatus {
    /// `REGISTERED`.
    #[value("REGISTERED")]
    Registered,
    /// `INVITED`.
    #[value("INVITED")]
    Invited,
    /// `GIFTED`: The ticket is a gift from another person.
    #[value("GIFTED")]
    Gifted,
    /// `DIRECT_JOIN`: The person joins directly by a link, without registering.
    #[value("DIRECT_JOIN")]
    DirectJoin,
    /// `PRE_REGISTERED`: The host registered the person in advance.
    #[value("PRE_REGISTERED")]
    PreRegistered,
    /// `PRE_REGISTER_INVITED`: Invited by pre-registration; Zoom does not explain the difference from `INVITED`.
    #[value("PRE_REGISTER_INVITED")]
    PreRegisterInvited,
}

/// Ticket of a registrant, with its role and QR code.
///
/// Element of `tickets` in [`Registrant`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Ticket {
    /// ID of the ticket, issued at registration.
    pub ticket_id: Option<String>,
    /// Role in the event for which the ticket is issued, such as speaker.
    pub role: Option<TicketRole>,
    /// How holders of this ticket prove who they are.
    pub authentication_method: Option<TicketAuthenticationMethod>,
    /// Link behind the QR code on the attendee's e-badge, for hybrid and in-person events.
    pub qr_code_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Role in the event for which the ticket is issued, such as speaker.
///
/// Values of `role` in [`Ticket`].
#[zoom_enum]
pub enum TicketRole {
    /// `ATTENDEE`.
    #[value("ATTENDEE")]
    Attendee,
    /// `SPEAKER`.
    #[value("SPEAKER")]
    Speaker,
    /// `ALTERNATIVE_HOST`: Can host in place of the original host.
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
    /// `EXPO_BOOTH_OWNER`: Runs a booth in the expo.
    #[value("EXPO_BOOTH_OWNER")]
    ExpoBoothOwner,
    /// `MODERATOR`.
    #[value("MODERATOR")]
    Moderator,
    /// `GUEST`.
    #[value("GUEST")]
    Guest,
    /// `ORIGINAL_HOST`: The host in whose place alternative hosts can act.
    #[value("ORIGINAL_HOST")]
    OriginalHost,
}

/// Lists the people who attended one session of an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListSessionAttendees;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let attendees = ListSessionAttendees::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/registrants/GET/zoom_events/events/{eventId}/sessions/{sessionId}/attendees)
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
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
        (404, 2003, SESSION_NOT_FOUND = "the session was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSessionAttendees {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the event session.
    pub session_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListSessionAttendees`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSessionAttendeesResponse {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// People who attended the session, one entry each. At most 300 items.
    #[lossy]
    pub attendees: Vec<SessionAttendee>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person who attends a session, by email address.
///
/// Element of `attendees` in [`ListSessionAttendeesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SessionAttendee {
    /// Email address of the attendee.
    pub email: Option<String>,
    /// How the attendee proves who they are.
    pub authentication_method: Option<TicketAuthenticationMethod>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
