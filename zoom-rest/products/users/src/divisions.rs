//! Divisions: 7 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

/// Lists all divisions of the account, the parts to which its users belong.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::ListDivisions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let divisions = ListDivisions::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/divisions/GET/divisions)
#[zoom_endpoint(
    GET "/divisions" -> ListDivisionsResponse,
    paginate = divisions: Division,
    rate_limit = Light,
    scopes = ["division:read:admin", "division:read:list_divisions:admin"],
    errors = [
        (401, 30031002, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDivisions {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListDivisions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDivisionsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Divisions of the account, one entry each. At most 300 items.
    #[lossy]
    pub divisions: Vec<Division>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Division, a part of the account to which users belong, with the number of its members.
///
/// Element of `divisions` in [`ListDivisionsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Division {
    /// ID of the division.
    pub division_id: Option<String>,
    /// Name of the division.
    pub division_name: Option<String>,
    /// What the division is, in free text.
    pub division_description: Option<String>,
    /// Whether this is the account's main division; Zoom does not explain how it differs from the others.
    pub is_main_division: Option<bool>,
    /// Number of members in the division.
    pub total_members: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a division in the account, which can have up to 500.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::CreateDivision;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateDivision::new("Sales")
///     .division_description("Sales teams in all regions")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/divisions/POST/divisions)
#[zoom_endpoint(
    POST "/divisions" -> CreateDivisionResponse,
    rate_limit = Light,
    scopes = ["division:wirte:admin", "division:write:division:admin"],
    errors = [
        (400, 40005, INVALID_FIELD = "the field is invalid"),
        (400, 42006, LIMIT_EXCEEDED = "a limit was exceeded"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (401, 30031002, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateDivision {
    /// Name of the division.
    pub division_name: String,
    /// What the division is, in free text.
    pub division_description: Option<String>,
}

/// Response to [`CreateDivision`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateDivisionResponse {
    /// ID of the division.
    pub division_id: Option<String>,
    /// Name of the division.
    pub division_name: Option<String>,
    /// What the division is, in free text.
    pub division_description: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one division of the account.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::GetDivision;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDivision::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/divisions/GET/divisions/{divisionId})
#[zoom_endpoint(
    GET "/divisions/<division_id>" -> GetDivisionResponse,
    rate_limit = Light,
    scopes = ["division:wirte:admin", "division:read:admin", "division:read:division:admin"],
    errors = [
        (401, 30031002, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDivision {
    /// ID of the division.
    pub division_id: String,
}

/// Response to [`GetDivision`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetDivisionResponse {
    /// ID of the division.
    pub division_id: Option<String>,
    /// Name of the division.
    pub division_name: Option<String>,
    /// What the division is, in free text.
    pub division_description: Option<String>,
    /// Whether this is the account's main division; Zoom does not explain how it differs from the others.
    pub is_main_division: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes one division of the account.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::UpdateDivision;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDivision::new("Zl3aVt0bQ9y")
///     .division_name("Sales")
///     .division_description("Sales teams in all regions")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/divisions/PATCH/divisions/{divisionId})
#[zoom_endpoint(
    PATCH "/divisions/<division_id>" -> (),
    rate_limit = Light,
    scopes = ["division:wirte:admin", "division:update:division:admin"],
    errors = [
        (401, 30031002, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateDivision {
    /// ID of the division.
    pub division_id: String,
    /// Name of the division.
    pub division_name: Option<String>,
    /// What the division is, in free text.
    pub division_description: Option<String>,
}

/// Deletes one division of the account.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::DeleteDivision;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDivision::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/divisions/DELETE/divisions/{divisionId})
#[zoom_endpoint(
    DELETE "/divisions/<division_id>" -> (),
    rate_limit = Light,
    scopes = ["division:wirte:admin", "division:delete:division:admin"],
    errors = [
        (400, 42011, RESOURCE_CANNOT_BE_DELETED = "the resource cannot be deleted"),
        (400, 42012, DIVISION_STILL_HAS_USERS = "the division still has users"),
        (401, 30031002, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDivision {
    /// ID of the division.
    pub division_id: String,
}

/// Lists the users who belong to one division of the account.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::ListDivisionMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListDivisionMembers::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/divisions/GET/divisions/{divisionId}/users)
#[zoom_endpoint(
    GET "/divisions/<division_id>/users" -> ListDivisionMembersResponse,
    paginate = users: DivisionMember,
    rate_limit = Light,
    scopes = ["division:read:admin", "division:read:member:admin"],
    errors = [
        (401, 30031002, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDivisionMembers {
    /// ID of the division.
    pub division_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListDivisionMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListDivisionMembersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Users, one entry each. At most 300 items.
    #[lossy]
    pub users: Vec<DivisionMember>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User who belongs to a division.
///
/// Element of `users` in [`ListDivisionMembersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DivisionMember {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Display name of the user.
    pub user_display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Puts users into a division.
///
/// A user belongs to at most one division.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{AddDivisionMembers, NewDivisionMember};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddDivisionMembers::new("Zl3aVt0bQ9y")
///     .users(vec![NewDivisionMember::new().user_email("jill@example.com")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/divisions/POST/divisions/{divisionId}/users)
#[zoom_endpoint(
    POST "/divisions/<division_id>/users" -> AddDivisionMembersResponse,
    rate_limit = Medium,
    scopes = ["division:wirte:admin", "division:write:member:admin"],
    errors = [
        (401, 30031002, ACCESS_TOKEN_MISSING_OR_REJECTED = "the access token is missing or was rejected"),
        (401, 30031004, ACCESS_TOKEN_INVALID_OR_EXPIRED = "the access token is invalid or expired"),
        (404, 40406, DIVISION_NOT_FOUND = "the division was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddDivisionMembers {
    /// ID of the division.
    pub division_id: String,
    /// Users to put into the division, one entry each. At most 30 items.
    pub users: Option<Vec<NewDivisionMember>>,
}

/// User to add to a division.
///
/// Element of `users` in [`AddDivisionMembers`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NewDivisionMember {
    /// Email address of the user, as an alternative to `user_id`; ignored if both are present.
    pub user_email: Option<String>,
    /// ID of the user, as an alternative to `user_email`.
    pub user_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`AddDivisionMembers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddDivisionMembersResponse {
    /// When the users were put into the division.
    pub added_at: Option<DateTime>,
    /// IDs of the users who were put into the division, separated by commas.
    pub ids: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
