//! Event access: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the links that give people access to an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListEventAccessLinks;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListEventAccessLinks::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/event-access/GET/zoom_events/events/{eventId}/access_links)
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/access_links" -> ListEventAccessLinksResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_access_links:read:admin",
        "zoom_events_access_links:read",
        "zoom_events:read:list_access_links",
        "zoom_events:read:list_access_links:admin",
    ],
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEventAccessLinks {
    /// ID of the Zoom Events event.
    pub event_id: String,
}

/// Response to [`ListEventAccessLinks`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEventAccessLinksResponse {
    /// Links with which people join the event, one entry each. At most 300 items.
    pub access_links: Option<Vec<AccessLink>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Link with which people join an event, with how they are authenticated.
///
/// Element of `access_links` in [`ListEventAccessLinksResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccessLink {
    /// ID of the access link.
    pub access_link_id: Option<String>,
    /// Name of the access link.
    pub name: Option<String>,
    /// Whether people register through the link or join as a group.
    #[wire("type")]
    pub kind: Option<AccessLinkType>,
    /// Whether the attendee pages of the event use this link.
    pub is_default: Option<bool>,
    /// Link with which people get to the event.
    pub url: Option<String>,
    /// How people prove who they are before they get in.
    pub authentication_method: Option<AuthenticationMethod>,
    /// Name of the account's identity provider with which people sign in, for `corporate_idp`.
    pub idp_name: Option<String>,
    /// Email domains from which people may register. At most 20000 items.
    pub allow_domain_list: Option<Vec<String>>,
    /// Email addresses that may register; each of them receives an invitation. At most 50000 items.
    pub email_restrict_list: Option<Vec<String>>,
    /// Checks that attendees must pass when they join the event.
    pub security_at_join: Option<SecurityAtJoin>,
    /// ID of the ticket type, which decides what people who join through a group link can access.
    pub ticket_type_id: Option<String>,
    /// Whether one registration to a recurring event covers all sessions, one or several.
    pub recurring_registration_option: Option<RecurringRegistrationOption>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether people register through the link or join as a group.
///
/// Values of `type` in [`AccessLink`] and other types.
#[zoom_enum]
pub enum AccessLinkType {
    /// `registration`: Joining requires the email address used at registration.
    Registration,
    /// `group-join`: A chosen group of attendees joins without registering.
    #[value("group-join")]
    GroupJoin,
}

/// How people prove who they are when they register for an event or join it.
///
/// Values of `authentication_method` in [`AccessLink`] and other types.
#[zoom_enum]
pub enum AuthenticationMethod {
    /// `zoom_account`: Signing in with a Zoom account.
    ZoomAccount,
    /// `zoom_account_otp`: Signing in with a Zoom account, or with a one-time passcode sent by email.
    ZoomAccountOtp,
    /// `corporate_idp`: Single sign-on (SSO) with the company's identity provider.
    CorporateIdp,
    /// `bypass_auth`: Authentication is skipped.
    BypassAuth,
    /// `accelerated_auth`: Authentication through the company's own Zoom address, a vanity URL.
    AcceleratedAuth,
}

/// Checks that attendees must pass when they join the event.
///
/// Value of `security_at_join` in [`AccessLink`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SecurityAtJoin {
    /// Whether attendees must sign in with the email address with which they registered.
    pub email_authentication: Option<bool>,
    /// Whether attendees must enter a security code as an additional check.
    pub security_code_verification: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether one registration to a recurring event covers all sessions, one or several.
///
/// Values of `recurring_registration_option` in [`AccessLink`] and other types.
#[zoom_enum]
pub enum RecurringRegistrationOption {
    /// `all_sessions`: One registration covers every session.
    AllSessions,
    /// `single_session`: Each registration is for one session.
    SingleSession,
    /// `multiple_sessions`: Each registration can be for one or more sessions.
    MultipleSessions,
}

/// Creates a link that gives people access to an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{AccessLinkType, AuthenticationMethod, CreateEventAccessLink};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateEventAccessLink::new(
///     "Zl3aVt0bQ9y",
///     "Partners",
///     AccessLinkType::Registration,
///     AuthenticationMethod::ZoomAccount,
/// )
/// .is_default(true)
/// .allow_domain_list(vec!["example.com".to_owned()])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/event-access/POST/zoom_events/events/{eventId}/access_links)
#[zoom_endpoint(
    POST "/zoom_events/events/<event_id>/access_links" -> EventAccessLink,
    rate_limit = Light,
    scopes = [
        "zoom_events_access_links:write",
        "zoom_events_access_links:write:admin",
        "zoom_events:write:access_links",
        "zoom_events:write:access_links:admin",
    ],
    errors = [
        (400, 261202, TICKET_TYPE_NOT_FOUND = "the ticket type was not found"),
        (400, 261203, EACH_NAME_MUST_BE_UNIQUE = "each name must be unique"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateEventAccessLink {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// Name of the access link.
    pub name: String,
    /// Whether people register through the link or join as a group.
    #[serde(rename = "type")]
    pub kind: AccessLinkType,
    /// Whether the attendee pages of the event use this link.
    pub is_default: Option<bool>,
    /// How people prove who they are before they get in.
    pub authentication_method: AuthenticationMethod,
    /// Name of the account's identity provider; needed if the account has several.
    pub idp_name: Option<String>,
    /// Email domains from which people may register. At most 20000 items.
    pub allow_domain_list: Option<Vec<String>>,
    /// Email addresses that may register; each of them receives an invitation. At most 50000 items.
    pub email_restrict_list: Option<Vec<String>>,
    /// Checks that attendees must pass when they join the event.
    pub security_at_join: Option<SecurityAtJoin>,
    /// ID of the ticket type, which decides what people who join through a group link can access.
    pub ticket_type_id: Option<String>,
    /// Whether one registration to a recurring event covers all sessions, one or several.
    pub recurring_registration_option: Option<RecurringRegistrationOption>,
}

/// Response to [`CreateEventAccessLink`] and [`GetEventAccessLink`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EventAccessLink {
    /// ID of the access link.
    pub access_link_id: Option<String>,
    /// Name of the access link.
    pub name: Option<String>,
    /// Whether people register through the link or join as a group.
    #[wire("type")]
    pub kind: Option<AccessLinkType>,
    /// Whether the attendee pages of the event use this link.
    pub is_default: Option<bool>,
    /// How people prove who they are before they get in.
    pub authentication_method: Option<AuthenticationMethod>,
    /// Name of the account's identity provider with which people sign in, for `corporate_idp`.
    pub idp_name: Option<String>,
    /// Email domains from which people may register. At most 20000 items.
    pub allow_domain_list: Option<Vec<String>>,
    /// Email addresses that may register; each of them receives an invitation. At most 50000 items.
    pub email_restrict_list: Option<Vec<String>>,
    /// Checks that attendees must pass when they join the event.
    pub security_at_join: Option<SecurityAtJoin>,
    /// ID of the ticket type, which decides what people who join through a group link can access.
    pub ticket_type_id: Option<String>,
    /// Whether one registration to a recurring event covers all sessions, one or several.
    pub recurring_registration_option: Option<RecurringRegistrationOption>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one of the links that give people access to an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::GetEventAccessLink;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetEventAccessLink::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/event-access/GET/zoom_events/events/{eventId}/access_links/{accessLinkId})
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/access_links/<access_link_id>" -> EventAccessLink,
    rate_limit = Light,
    scopes = [
        "zoom_events_access_links:read",
        "zoom_events_access_links:read:admin",
        "zoom_events:read:access_links",
        "zoom_events:read:access_links:admin",
    ],
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
        (404, 261201, EVENT_ACCESS_LINK_NOT_FOUND = "the event access link was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEventAccessLink {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the access link.
    pub access_link_id: String,
}

/// Updates one of the links that give people access to an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateEventAccess;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateEventAccess::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .name("Partners")
///     .allow_domain_list(vec!["example.com".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/event-access/PATCH/zoom_events/events/{eventId}/access_links/{accessLinkId})
#[zoom_endpoint(
    PATCH "/zoom_events/events/<event_id>/access_links/<access_link_id>" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_access_links:write",
        "zoom_events_access_links:write:admin",
        "zoom_events:update:access_links",
        "zoom_events:update:access_links:admin",
    ],
    errors = [
        (400, 261202, TICKET_TYPE_NOT_FOUND = "the ticket type was not found"),
        (400, 261203, EACH_NAME_MUST_BE_UNIQUE = "each name must be unique"),
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
        (404, 261201, EVENT_ACCESS_LINK_NOT_FOUND = "the event access link was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateEventAccess {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the access link.
    pub access_link_id: String,
    /// Name of the access link.
    pub name: Option<String>,
    /// Whether the attendee pages of the event use this link; only `true` has an effect.
    pub is_default: Option<bool>,
    /// How people prove who they are before they get in.
    pub authentication_method: Option<AuthenticationMethod>,
    /// Name of the account's identity provider; needed if the account has several.
    pub idp_name: Option<String>,
    /// Email domains from which people may register. At most 20000 items.
    pub allow_domain_list: Option<Vec<String>>,
    /// Email addresses that may register; each of them receives an invitation. At most 50000 items.
    pub email_restrict_list: Option<Vec<String>>,
    /// Checks that attendees must pass when they join the event.
    pub security_at_join: Option<SecurityAtJoin>,
    /// ID of the ticket type, which decides what people who join through a group link can access.
    pub ticket_type_id: Option<String>,
    /// Whether one registration to a recurring event covers all sessions, one or several.
    pub recurring_registration_option: Option<RecurringRegistrationOption>,
}

/// Deletes one of the links that give people access to an event.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::DeleteEventAccessLink;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteEventAccessLink::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/event-access/DELETE/zoom_events/events/{eventId}/access_links/{accessLinkId})
#[zoom_endpoint(
    DELETE "/zoom_events/events/<event_id>/access_links/<access_link_id>" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_access_links:write",
        "zoom_events_access_links:write:admin",
        "zoom_events:delete:access_links",
        "zoom_events:delete:access_links:admin",
    ],
    errors = [
        (403, 260200, PERMISSION_DENIED = "permission denied"),
        (404, 2002, EVENT_NOT_FOUND = "the event was not found"),
        (404, 261201, EVENT_ACCESS_LINK_NOT_FOUND = "the event access link was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteEventAccessLink {
    /// ID of the Zoom Events event.
    pub event_id: String,
    /// ID of the access link.
    pub access_link_id: String,
}
