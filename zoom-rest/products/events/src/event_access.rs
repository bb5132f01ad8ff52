//! Event access: 5 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// List event access links.
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
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/access_links" -> ListEventAccessLinksResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_access_links:read:admin",
        "zoom_events_access_links:read",
        "zoom_events:read:list_access_links",
        "zoom_events:read:list_access_links:admin",
    ],
    errors = [(403, 260200, "permission denied"), (404, 2002, "the event was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListEventAccessLinks {
    /// Event ID.
    pub event_id: String,
}

/// Response to [`ListEventAccessLinks`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListEventAccessLinksResponse {
    /// Access links: at most 300 items.
    pub access_links: Option<Vec<AccessLink>>,
}

/// Element of `access_links`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccessLink {
    /// Access link ID.
    pub access_link_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<AccessLinkType>,
    /// Whether it is default.
    pub is_default: Option<bool>,
    /// URL.
    pub url: Option<String>,
    /// Authentication method.
    pub authentication_method: Option<AuthenticationMethod>,
    /// Idp name.
    pub idp_name: Option<String>,
    /// Allow domain list: at most 20000 items.
    pub allow_domain_list: Option<Vec<String>>,
    /// Email restrict list: at most 50000 items.
    pub email_restrict_list: Option<Vec<String>>,
    /// Security at join.
    pub security_at_join: Option<SecurityAtJoin>,
    /// Ticket type ID.
    pub ticket_type_id: Option<String>,
    /// Recurring registration option.
    pub recurring_registration_option: Option<RecurringRegistrationOption>,
}

/// Values of `type`.
#[zoom_enum]
pub enum AccessLinkType {
    /// `registration`.
    Registration,
    /// `group-join`.
    #[value("group-join")]
    GroupJoin,
}

/// Values of `authentication_method`.
#[zoom_enum]
pub enum AuthenticationMethod {
    /// `zoom_account`.
    ZoomAccount,
    /// `zoom_account_otp`.
    ZoomAccountOtp,
    /// `corporate_idp`.
    CorporateIdp,
    /// `bypass_auth`.
    BypassAuth,
    /// `accelerated_auth`.
    AcceleratedAuth,
}

/// Value of `security_at_join`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SecurityAtJoin {
    /// Email authentication.
    pub email_authentication: Option<bool>,
    /// Security code verification.
    pub security_code_verification: Option<bool>,
}

/// Values of `recurring_registration_option`.
#[zoom_enum]
pub enum RecurringRegistrationOption {
    /// `all_sessions`.
    AllSessions,
    /// `single_session`.
    SingleSession,
    /// `multiple_sessions`.
    MultipleSessions,
}

/// Create event access link.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{AccessLinkType, AuthenticationMethod, CreateEventAccessLink};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateEventAccessLink::new(
///     "Zl3aVt0bQ9y",
///     "Support",
///     AccessLinkType::Registration,
///     AuthenticationMethod::ZoomAccount,
/// )
///     .is_default(true)
///     .idp_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zoom_events/events/<event_id>/access_links" -> CreateEventAccessLinkResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_access_links:write",
        "zoom_events_access_links:write:admin",
        "zoom_events:write:access_links",
        "zoom_events:write:access_links:admin",
    ],
    errors = [
        (400, 261202, "the operation failed"),
        (400, 261203, "the request was rejected"),
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateEventAccessLink {
    /// Event ID.
    pub event_id: String,
    /// Name.
    pub name: String,
    /// Type.
    #[serde(rename = "type")]
    pub kind: AccessLinkType,
    /// Whether it is default.
    pub is_default: Option<bool>,
    /// Authentication method.
    pub authentication_method: AuthenticationMethod,
    /// Idp name.
    pub idp_name: Option<String>,
    /// Allow domain list: at most 20000 items.
    pub allow_domain_list: Option<Vec<String>>,
    /// Email restrict list: at most 50000 items.
    pub email_restrict_list: Option<Vec<String>>,
    /// Security at join.
    pub security_at_join: Option<SecurityAtJoin>,
    /// Ticket type ID.
    pub ticket_type_id: Option<String>,
    /// Recurring registration option.
    pub recurring_registration_option: Option<RecurringRegistrationOption>,
}

/// Response to [`CreateEventAccessLink`] and [`GetEventAccessLink`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateEventAccessLinkResponse {
    /// Access link ID.
    pub access_link_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<AccessLinkType>,
    /// Whether it is default.
    pub is_default: Option<bool>,
    /// Authentication method.
    pub authentication_method: Option<AuthenticationMethod>,
    /// Idp name.
    pub idp_name: Option<String>,
    /// Allow domain list: at most 20000 items.
    pub allow_domain_list: Option<Vec<String>>,
    /// Email restrict list: at most 50000 items.
    pub email_restrict_list: Option<Vec<String>>,
    /// Security at join.
    pub security_at_join: Option<SecurityAtJoin>,
    /// Ticket type ID.
    pub ticket_type_id: Option<String>,
    /// Recurring registration option.
    pub recurring_registration_option: Option<RecurringRegistrationOption>,
}

/// Get event access link.
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
#[zoom_endpoint(
    GET "/zoom_events/events/<event_id>/access_links/<access_link_id>" -> CreateEventAccessLinkResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_access_links:read",
        "zoom_events_access_links:read:admin",
        "zoom_events:read:access_links",
        "zoom_events:read:access_links:admin",
    ],
    errors = [
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
        (404, 261201, "the event access link was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetEventAccessLink {
    /// Event ID.
    pub event_id: String,
    /// Access link ID.
    pub access_link_id: String,
}

/// Update event access.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateEventAccess;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateEventAccess::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .name("Support")
///     .is_default(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
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
        (400, 261202, "the operation failed"),
        (400, 261203, "the request was rejected"),
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
        (404, 261201, "the event access link was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateEventAccess {
    /// Event ID.
    pub event_id: String,
    /// Access link ID.
    pub access_link_id: String,
    /// Name.
    pub name: Option<String>,
    /// Whether it is default.
    pub is_default: Option<bool>,
    /// Authentication method.
    pub authentication_method: Option<AuthenticationMethod>,
    /// Idp name.
    pub idp_name: Option<String>,
    /// Allow domain list: at most 20000 items.
    pub allow_domain_list: Option<Vec<String>>,
    /// Email restrict list: at most 50000 items.
    pub email_restrict_list: Option<Vec<String>>,
    /// Security at join.
    pub security_at_join: Option<SecurityAtJoin>,
    /// Ticket type ID.
    pub ticket_type_id: Option<String>,
    /// Recurring registration option.
    pub recurring_registration_option: Option<RecurringRegistrationOption>,
}

/// Delete event access link.
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
        (403, 260200, "permission denied"),
        (404, 2002, "the event was not found"),
        (404, 261201, "the event access link was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteEventAccessLink {
    /// Event ID.
    pub event_id: String,
    /// Access link ID.
    pub access_link_id: String,
}
