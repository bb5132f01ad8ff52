//! Visitor management: 6 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists visitor invitations: the user's own or, for admins, those at the locations that they manage.
///
/// Needs a visitor management license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::ListVisitorsByLocation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let invitations = ListVisitorsByLocation::new()
///     .invite_location_id("Zl3aVt0bQ9y")
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/visitor-management/GET/visitor/invitation)
#[zoom_endpoint(
    GET "/visitor/invitation" -> ListVisitorsByLocationResponse,
    paginate = invitations: Invitation,
    rate_limit = Medium,
    scopes = [
        "visitor_management:read",
        "visitor_management:read:list_invitations",
        "visitor_management:read:list_invitations:admin",
    ],
    errors = [(400, 30051005, PAGE_TOKEN_OR_PAGE_SIZE_INVALID = "the page token or the page size is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListVisitorsByLocation {
    /// ID of the place whose expected visitors are listed.
    pub invite_location_id: Option<String>,
    /// Start of the time range in which the visits to list fall.
    pub from: Option<DateOrDateTime>,
    /// End of the time range in which the visits to list fall.
    pub to: Option<DateOrDateTime>,
    /// Whether only the user's own invitations are returned or, for admins, those at all locations that they manage. Default: `user`.
    pub data_scope: Option<DataScope>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Whether only the user's own invitations are returned or, for admins, those at all locations that they manage.
///
/// Values of `data_scope` in [`ListVisitorsByLocation`].
#[zoom_enum]
pub enum DataScope {
    /// `user`: Only the user's own invitations.
    User,
    /// `account`: Invitations at all locations that the admin manages.
    Account,
}

/// Response to [`ListVisitorsByLocation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListVisitorsByLocationResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Invitations of visitors, one entry each.
    #[lossy]
    pub invitations: Vec<Invitation>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Invitation of a visitor, with the visit's host, place and time.
///
/// Value of `invitations` and `result` in [`ListVisitorsByLocationResponse`] and [`GetInvitationResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Invitation {
    /// ID of the visitor's invitation.
    pub invitation_id: Option<String>,
    /// Postal address of the office that the visitor comes to.
    pub address: Option<String>,
    /// Text that goes with the invitation; Zoom calls it the host's details, and shows `Notice items` as an example.
    pub details: Option<String>,
    /// When the visit begins.
    pub start_time: Option<DateTime>,
    /// Email address of the host.
    pub host_email: Option<String>,
    /// Display name of the host.
    pub host_name: Option<String>,
    /// ID of the place where the visitor is expected.
    pub invite_location_id: Option<String>,
    /// Name of the office that the visitor comes to.
    pub office_name: Option<String>,
    /// URL of the visitor's photo.
    pub visitor_photo_url: Option<String>,
    /// When the visitor checked in.
    pub check_in_time: Option<DateTime>,
    /// How far the visit has come, from registration to signing out.
    pub status: Option<InvitationStatus>,
    /// IANA time zone of the place to visit.
    pub time_zone: Option<String>,
    /// Email address of the invited visitor.
    pub visitor_email: Option<String>,
    /// Display name of the invited visitor.
    pub visitor_name: Option<String>,
    /// Company or organization of the invited visitor.
    pub visitor_organization: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far the visit has come, from registration to signing out.
///
/// Values of `status` in [`Invitation`].
#[zoom_enum]
pub enum InvitationStatus {
    /// `WAITING_FOR_REGISTRATION`: The visitor has not registered yet.
    #[value("WAITING_FOR_REGISTRATION")]
    WaitingForRegistration,
    /// `REGISTERED`: The visitor has completed the registration.
    #[value("REGISTERED")]
    Registered,
    /// `SIGNED_IN`: The visitor has arrived.
    #[value("SIGNED_IN")]
    SignedIn,
    /// `CANCELED`: The invitation was withdrawn.
    #[value("CANCELED")]
    Canceled,
    /// `CHECK_OUT`: The visitor has left.
    #[value("CHECK_OUT")]
    CheckOut,
    /// `NO_SHOW`: The visitor did not come.
    #[value("NO_SHOW")]
    NoShow,
}

/// Invites a visitor and sends the invitation.
///
/// Needs a visitor management license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::SendInvitation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SendInvitation::new()
///     .visitor_email("jill@example.com")
///     .visitor_name("Jill Chill")
///     .start_time("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .invite_location_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/visitor-management/POST/visitor/invitation)
#[zoom_endpoint(
    POST "/visitor/invitation" -> (),
    rate_limit = Medium,
    scopes = [
        "visitor_management:write:admin",
        "visitor_management:write:invitation",
        "visitor_management:write:invitation:admin",
    ],
    errors = [
        (400, 30059712, RESOURCE_BLOCKED = "the resource is blocked"),
        (400, 30059710, SETTING_TURNED_OFF = "a required setting is turned off"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SendInvitation {
    /// Email address of the invited visitor.
    pub visitor_email: Option<String>,
    /// Display name of the invited visitor.
    pub visitor_name: Option<String>,
    /// When the visit begins.
    pub start_time: Option<DateTime>,
    /// ID of the place where the visitor is expected.
    pub invite_location_id: Option<String>,
    /// ID of the user whom the visitor comes to see.
    pub host_id: Option<String>,
    /// Company or organization of the invited visitor.
    pub visitor_organization: Option<String>,
}

/// Returns one visitor invitation to the person who sent it.
///
/// Needs a visitor management license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::GetInvitation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetInvitation::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/visitor-management/GET/visitor/invitation/{invitationId})
#[zoom_endpoint(
    GET "/visitor/invitation/<invitation_id>" -> GetInvitationResponse,
    rate_limit = Medium,
    scopes = [
        "visitor_management:read",
        "visitor_management:read:invitation_details",
        "visitor_management:read:invitation_details:admin",
    ],
    errors = [(404, 30059702, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetInvitation {
    /// ID of the visitor's invitation.
    pub invitation_id: String,
}

/// Response to [`GetInvitation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetInvitationResponse {
    /// Invitation of the visitor.
    pub result: Option<Invitation>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes one visitor invitation.
///
/// Needs a visitor management license.
///
/// # Examples
///
/// ```
/// use zoom_rest::rooms::UpdateInvitation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateInvitation::new("Zl3aVt0bQ9y")
///     .start_time("2026-01-31T09:00:00Z".parse::<zoom_core::DateTime>()?)
///     .invite_location_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/visitor-management/PATCH/visitor/invitation/{invitationId})
#[zoom_endpoint(
    PATCH "/visitor/invitation/<invitation_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "visitor_management:write",
        "visitor_management:update:invitation",
        "visitor_management:update:invitation:admin",
    ],
    errors = [
        (400, 30059712, RESOURCE_BLOCKED = "the resource is blocked"),
        (400, 30059710, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 30059707, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateInvitation {
    /// ID of the visitor's invitation.
    pub invitation_id: String,
    /// Display name of the invited visitor.
    pub visitor_name: Option<String>,
    /// When the visit begins.
    pub start_time: Option<DateTime>,
    /// ID of the place where the visitor is expected.
    pub invite_location_id: Option<String>,
    /// User ID of the host, whom the visitor comes to see.
    pub host_id: Option<String>,
    /// Company or organization of the invited visitor.
    pub visitor_organization: Option<String>,
    /// Email address of the invited visitor.
    pub visitor_email: Option<String>,
}

/// Cancels or deletes one visitor invitation of the inviter.
///
/// Needs a visitor management license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/visitor-management/DELETE/visitor/invitation/{invitationId})
#[zoom_endpoint(
    DELETE "/visitor/invitation/<invitation_id>" -> (),
    rate_limit = Medium,
    scopes = [
        "visitor_management:write",
        "visitor_management:delete:invitation",
        "visitor_management:delete:invitation:admin",
    ],
    errors = [(404, 30059708, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteInvitation {
    /// ID of the visitor's invitation.
    pub invitation_id: String,
    /// Whether to cancel the invitation (`true`) or delete it (`false`).
    pub cancel: Option<bool>,
}

/// Checks in the visitor of one invitation.
///
/// Needs a visitor management license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/rooms/#tag/visitor-management/POST/visitor/invitation/{invitationId}/checkin)
#[zoom_endpoint(
    POST "/visitor/invitation/<invitation_id>/checkin" -> (),
    rate_limit = Medium,
    scopes = [
        "visitor_management:write",
        "visitor_management:write:check_in",
        "visitor_management:write:check_in:admin",
    ],
    errors = [
        (400, 30059712, RESOURCE_BLOCKED = "the resource is blocked"),
        (400, 30059710, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 30059713, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CheckInVisitor {
    /// ID of the visitor's invitation.
    pub invitation_id: String,
}
