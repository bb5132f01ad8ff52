//! Visitor management: 6 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// Get list of visitors by location.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetListOfVisitorsByLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let invitations = GetListOfVisitorsByLocation::new()
///     .invite_location_id("Zl3aVt0bQ9y")
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/visitor/invitation" -> ListOfVisitorsByLocation,
    paginate = invitations: Invitation,
    rate_limit = Medium,
    scopes = [
        "visitor_management:read",
        "visitor_management:read:list_invitations",
        "visitor_management:read:list_invitations:admin",
    ],
    errors = [(400, 30051005, "the access token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetListOfVisitorsByLocation {
    /// Invite location ID.
    pub invite_location_id: Option<String>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Data scope: defaults to `user`.
    pub data_scope: Option<DataScope>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Values of `data_scope`.
#[zoom_enum]
pub enum DataScope {
    /// `user`.
    User,
    /// `account`.
    Account,
}

/// Response to [`GetListOfVisitorsByLocation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListOfVisitorsByLocation {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Invitations.
    #[lossy]
    pub invitations: Vec<Invitation>,
}

/// Invitation.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Invitation {
    /// Invitation ID.
    pub invitation_id: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Details.
    pub details: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Host email.
    pub host_email: Option<String>,
    /// Host name.
    pub host_name: Option<String>,
    /// Invite location ID.
    pub invite_location_id: Option<String>,
    /// Office name.
    pub office_name: Option<String>,
    /// Visitor photo URL.
    pub visitor_photo_url: Option<String>,
    /// Check in time.
    pub check_in_time: Option<DateTime>,
    /// Status.
    pub status: Option<InvitationStatus>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Visitor email.
    pub visitor_email: Option<String>,
    /// Visitor name.
    pub visitor_name: Option<String>,
    /// Visitor organization.
    pub visitor_organization: Option<String>,
}

/// Values of `status`.
#[zoom_enum]
pub enum InvitationStatus {
    /// `WAITING_FOR_REGISTRATION`.
    #[value("WAITING_FOR_REGISTRATION")]
    WaitingForRegistration,
    /// `REGISTERED`.
    #[value("REGISTERED")]
    Registered,
    /// `SIGNED_IN`.
    #[value("SIGNED_IN")]
    SignedIn,
    /// `CANCELED`.
    #[value("CANCELED")]
    Canceled,
    /// `CHECK_OUT`.
    #[value("CHECK_OUT")]
    CheckOut,
    /// `NO_SHOW`.
    #[value("NO_SHOW")]
    NoShow,
}

/// Send invitation.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::SendInvitation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SendInvitation::new()
///     .visitor_email("jill@example.com")
///     .visitor_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/visitor/invitation" -> (),
    rate_limit = Medium,
    scopes = [
        "visitor_management:write:admin",
        "visitor_management:write:invitation",
        "visitor_management:write:invitation:admin",
    ],
    errors = [
        (400, 30059712, "a required setting is turned off"),
        (400, 30059710, "a required setting is turned off"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SendInvitation {
    /// Visitor email.
    pub visitor_email: Option<String>,
    /// Visitor name.
    pub visitor_name: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Invite location ID.
    pub invite_location_id: Option<String>,
    /// Host ID.
    pub host_id: Option<String>,
    /// Visitor organization.
    pub visitor_organization: Option<String>,
}

/// Get invitation details by invitation ID.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetInvitationDetailsByInvitationId;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetInvitationDetailsByInvitationId::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/visitor/invitation/<invitation_id>" -> InvitationDetailsByInvitationId,
    rate_limit = Medium,
    scopes = [
        "visitor_management:read",
        "visitor_management:read:invitation_details",
        "visitor_management:read:invitation_details:admin",
    ],
    errors = [(404, 30059702, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetInvitationDetailsByInvitationId {
    /// Invitation ID.
    pub invitation_id: String,
}

/// Response to [`GetInvitationDetailsByInvitationId`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct InvitationDetailsByInvitationId {
    /// Result.
    pub result: Option<Invitation>,
}

/// Update invitation.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateInvitation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateInvitation::new("Zl3aVt0bQ9y")
///     .visitor_name("Support")
///     .start_time("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/visitor/invitation/<invitation_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "visitor_management:write",
        "visitor_management:update:invitation",
        "visitor_management:update:invitation:admin",
    ],
    errors = [
        (400, 30059712, "a required setting is turned off"),
        (400, 30059710, "a required setting is turned off"),
        (404, 30059707, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateInvitation {
    /// Invitation ID.
    pub invitation_id: String,
    /// Visitor name.
    pub visitor_name: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Invite location ID.
    pub invite_location_id: Option<String>,
    /// Host ID.
    pub host_id: Option<String>,
    /// Visitor organization.
    pub visitor_organization: Option<String>,
    /// Visitor email.
    pub visitor_email: Option<String>,
}

/// Delete invitation.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::DeleteInvitation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteInvitation::new("Zl3aVt0bQ9y").cancel(true).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/visitor/invitation/<invitation_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "visitor_management:write",
        "visitor_management:delete:invitation",
        "visitor_management:delete:invitation:admin",
    ],
    errors = [(404, 30059708, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteInvitation {
    /// Invitation ID.
    pub invitation_id: String,
    /// Cancel.
    pub cancel: Option<bool>,
}

/// Check in visitor.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::CheckInVisitor;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// CheckInVisitor::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/visitor/invitation/<invitation_id>/checkin" -> (),
    rate_limit = Medium,
    scopes = [
        "visitor_management:write",
        "visitor_management:write:check_in",
        "visitor_management:write:check_in:admin",
    ],
    errors = [
        (400, 30059712, "a required setting is turned off"),
        (400, 30059710, "a required setting is turned off"),
        (404, 30059713, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CheckInVisitor {
    /// Invitation ID.
    pub invitation_id: String,
}
