//! Regions: 7 operations.

use zoom_core::{DateTime, zoom_endpoint, zoom_object};

/// List regions.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListRegions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let regions = ListRegions::new().page_size(300).items(client).collect_all().await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/regions" -> ListRegionsResponse,
    paginate = regions: Region,
    rate_limit = Medium,
    scopes = ["contact_center_region:read:admin", "contact_center:read:list_regions:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRegions {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListRegions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRegionsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Regions: at most 300 items.
    #[lossy]
    pub regions: Vec<Region>,
}

/// Element of `regions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Region {
    /// Region ID.
    pub region_id: Option<String>,
    /// Region name.
    pub region_name: Option<String>,
    /// Is main region.
    pub is_main_region: Option<bool>,
    /// SIP zone ID.
    pub sip_zone_id: Option<String>,
    /// SIP zone name.
    pub sip_zone_name: Option<String>,
    /// Users count.
    pub users_count: Option<i64>,
    /// Last modified time.
    pub last_modified_time: Option<DateTime>,
}

/// Create region.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::CreateRegion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateRegion::new()
///     .region_name("Support")
///     .sip_zone_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/regions" -> CreateRegionResponse,
    rate_limit = Light,
    scopes = ["contact_center_region:write:admin", "contact_center:write:region:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateRegion {
    /// Region name.
    pub region_name: Option<String>,
    /// SIP zone ID.
    pub sip_zone_id: Option<String>,
}

/// Response to [`CreateRegion`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateRegionResponse {
    /// Region name.
    pub region_name: Option<String>,
    /// Region ID.
    pub region_id: Option<String>,
    /// SIP zone ID.
    pub sip_zone_id: Option<String>,
}

/// Get region.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetRegion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetRegion::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/regions/<region_id>" -> GetRegionResponse,
    rate_limit = Light,
    scopes = ["contact_center_region:read:admin", "contact_center:read:region:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRegion {
    /// Region ID.
    pub region_id: String,
}

/// Response to [`GetRegion`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetRegionResponse {
    /// Region ID.
    pub region_id: Option<String>,
    /// Region name.
    pub region_name: Option<String>,
    /// SIP zone ID.
    pub sip_zone_id: Option<String>,
    /// SIP zone name.
    pub sip_zone_name: Option<String>,
    /// Is main region.
    pub is_main_region: Option<bool>,
}

/// Update region.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateRegion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateRegion::new("Zl3aVt0bQ9y")
///     .region_name("Support")
///     .sip_zone_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/contact_center/regions/<region_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_region:write:admin", "contact_center:udpate:region:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRegion {
    /// Region ID.
    pub region_id: String,
    /// Region name.
    pub region_name: Option<String>,
    /// SIP zone ID.
    pub sip_zone_id: Option<String>,
}

/// Delete region.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteRegion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteRegion::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/regions/<region_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_region:write:admin", "contact_center:delete:region:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteRegion {
    /// Region ID.
    pub region_id: String,
    /// Move users to region ID.
    pub move_users_to_region_id: String,
}

/// List region users.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListRegionUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListRegionUsers::new("Zl3aVt0bQ9y")
///     .role_id("Zl3aVt0bQ9y")
///     .page_size(1)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/regions/<region_id>/users" -> ListRegionUsersResponse,
    paginate = users: RegionUser,
    rate_limit = Medium,
    scopes = ["contact_center_region:read:admin", "contact_center:read:list_region_users:admin"],
    errors = [(400, 400, "a required setting is turned off"), (404, 1017, "the region does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRegionUsers {
    /// Region ID.
    pub region_id: String,
    /// Role ID.
    pub role_id: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Response to [`ListRegionUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRegionUsersResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Users: at most 100 items.
    #[lossy]
    pub users: Vec<RegionUser>,
}

/// Element of `users`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RegionUser {
    /// User ID.
    pub user_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// User email.
    pub user_email: Option<String>,
    /// Role ID.
    pub role_id: Option<String>,
    /// Role name.
    pub role_name: Option<String>,
}

/// Assign users to region.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::AssignUsersToRegion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignUsersToRegion::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/regions/<region_id>/users" -> (),
    rate_limit = Light,
    scopes = ["contact_center_region:write:admin", "contact_center:write:region_user:admin"],
    errors = [(400, 400, "a required setting is turned off"), (404, 1017, "the region does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignUsersToRegion {
    /// Region ID.
    pub region_id: String,
    /// User IDs: at most 20 items.
    pub user_ids: Option<Vec<String>>,
}
