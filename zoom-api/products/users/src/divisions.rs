//! Divisions: 7 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_object};

/// List divisions.
///
/// Not to be had in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_api::users::ListDivisions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let divisions = ListDivisions::new().page_size(300).items(client).all().await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/divisions" -> ListDivisionsResponse,
    paginate = divisions: Division,
    rate_limit = Light,
    scopes = ["division:read:admin", "division:read:list_divisions:admin"],
    errors = [
        (401, 30031002, "a parameter is missing or not valid"),
        (401, 30031004, "the access token is not valid, or has expired"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDivisions {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
}

/// What [`ListDivisions`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDivisionsResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Divisions: at most 300 of them.
    pub divisions: Vec<Division>,
}

/// Division.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Division {
    /// Division ID.
    pub division_id: Option<String>,
    /// Division name.
    pub division_name: Option<String>,
    /// Division description.
    pub division_description: Option<String>,
    /// Is main division.
    pub is_main_division: Option<bool>,
    /// Total members.
    pub total_members: Option<i64>,
}

/// Create division.
///
/// Not to be had in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_api::users::CreateDivision;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = CreateDivision::new("Support")
///     .division_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/divisions" -> CreateDivisionResponse,
    rate_limit = Light,
    scopes = ["division:wirte:admin", "division:write:division:admin"],
    errors = [
        (400, 40005, "the field is not valid"),
        (400, 42006, "a limit is exceeded"),
        (401, 30031004, "the access token is not valid, or has expired"),
        (401, 30031002, "a parameter is missing or not valid"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateDivision {
    /// Division name.
    pub division_name: String,
    /// Division description.
    pub division_description: Option<String>,
}

/// What [`CreateDivision`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDivisionResponse {
    /// Division ID.
    pub division_id: Option<String>,
    /// Division name.
    pub division_name: Option<String>,
    /// Division description.
    pub division_description: Option<String>,
}

/// Get division.
///
/// Not to be had in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_api::users::GetDivision;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetDivision::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/divisions/<division_id>" -> GetDivisionResponse,
    rate_limit = Light,
    scopes = ["division:wirte:admin", "division:read:admin", "division:read:division:admin"],
    errors = [
        (401, 30031002, "a parameter is missing or not valid"),
        (401, 30031004, "the access token is not valid, or has expired"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetDivision {
    /// Division ID.
    pub division_id: String,
}

/// What [`GetDivision`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDivisionResponse {
    /// Division ID.
    pub division_id: Option<String>,
    /// Division name.
    pub division_name: Option<String>,
    /// Division description.
    pub division_description: Option<String>,
    /// Is main division.
    pub is_main_division: Option<bool>,
}

/// Update division.
///
/// Not to be had in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_api::users::UpdateDivision;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateDivision::new("Zl3aVt0bQ9y")
///     .division_name("Support")
///     .division_description("Each Monday")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/divisions/<division_id>" -> (),
    rate_limit = Light,
    scopes = ["division:wirte:admin", "division:update:division:admin"],
    errors = [
        (401, 30031002, "a parameter is missing or not valid"),
        (401, 30031004, "the access token is not valid, or has expired"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateDivision {
    /// Division ID.
    pub division_id: String,
    /// Division name.
    pub division_name: Option<String>,
    /// Division description.
    pub division_description: Option<String>,
}

/// Delete division.
///
/// Not to be had in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_api::users::DeleteDivision;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDivision::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/divisions/<division_id>" -> (),
    rate_limit = Light,
    scopes = ["division:wirte:admin", "division:delete:division:admin"],
    errors = [
        (400, 42011, "what the request names was archived or removed"),
        (400, 42012, "the user can't be used for this"),
        (401, 30031002, "a parameter is missing or not valid"),
        (401, 30031004, "the access token is not valid, or has expired"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteDivision {
    /// Division ID.
    pub division_id: String,
}

/// List division members.
///
/// Not to be had in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_api::users::ListDivisionMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListDivisionMembers::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/divisions/<division_id>/users" -> ListDivisionMembersResponse,
    paginate = users: DivisionMember,
    rate_limit = Light,
    scopes = ["division:read:admin", "division:read:member:admin"],
    errors = [
        (401, 30031002, "a parameter is missing or not valid"),
        (401, 30031004, "the access token is not valid, or has expired"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDivisionMembers {
    /// Division ID.
    pub division_id: String,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
}

/// What [`ListDivisionMembers`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDivisionMembersResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Users: at most 300 of them.
    pub users: Vec<DivisionMember>,
}

/// Division member.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DivisionMember {
    /// User ID.
    pub user_id: Option<String>,
    /// User display name.
    pub user_display_name: Option<String>,
    /// User email.
    pub user_email: Option<String>,
}

/// Add division members.
///
/// Not to be had in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_api::users::AddDivisionMembers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = AddDivisionMembers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/divisions/<division_id>/users" -> AddDivisionMembersResponse,
    rate_limit = Medium,
    scopes = ["division:wirte:admin", "division:write:member:admin"],
    errors = [
        (401, 30031002, "a parameter is missing or not valid"),
        (401, 30031004, "the access token is not valid, or has expired"),
        (404, 40406, "the division was not found"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddDivisionMembers {
    /// Division ID.
    pub division_id: String,
    /// Users: at most 30 of them.
    pub users: Option<Vec<NewDivisionMember>>,
}

/// New division member.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewDivisionMember {
    /// User email.
    pub user_email: Option<String>,
    /// User ID.
    pub user_id: Option<String>,
}

/// What [`AddDivisionMembers`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDivisionMembersResponse {
    /// Added at.
    pub added_at: Option<DateTime>,
    /// IDs.
    pub ids: Option<String>,
}
