//! Regions: 7 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

/// Lists the account's regions in Zoom Contact Center.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/regions/GET/contact_center/regions)
#[zoom_endpoint(
    GET "/contact_center/regions" -> ListRegionsResponse,
    paginate = regions: Region,
    rate_limit = Medium,
    scopes = ["contact_center_region:read:admin", "contact_center:read:list_regions:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRegions {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListRegions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRegionsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Regions, one entry each. At most 300 items.
    #[lossy]
    pub regions: Vec<Region>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Region of agents, with its SIP zone and the number of its users.
///
/// Element of `regions` in [`ListRegionsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Region {
    /// ID of the Zoom Contact Center region.
    pub region_id: Option<String>,
    /// Display name of the Zoom Contact Center region.
    pub region_name: Option<String>,
    /// Whether the region is the account's main one.
    pub is_main_region: Option<bool>,
    /// ID of the SIP zone (location of Zoom's call servers) that serves the region.
    pub sip_zone_id: Option<String>,
    /// Name of the SIP zone.
    pub sip_zone_name: Option<String>,
    /// Number of users in the region.
    pub users_count: Option<i64>,
    /// When the region was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a region in Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::CreateRegion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateRegion::new()
///     .region_name("Europe")
///     .sip_zone_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/regions/POST/contact_center/regions)
#[zoom_endpoint(
    POST "/contact_center/regions" -> CreateRegionResponse,
    rate_limit = Light,
    scopes = ["contact_center_region:write:admin", "contact_center:write:region:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateRegion {
    /// Display name of the Zoom Contact Center region.
    pub region_name: Option<String>,
    /// ID of the SIP zone (location of Zoom's call servers) that serves the region.
    pub sip_zone_id: Option<String>,
}

/// Response to [`CreateRegion`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateRegionResponse {
    /// Display name of the Zoom Contact Center region.
    pub region_name: Option<String>,
    /// ID of the Zoom Contact Center region.
    pub region_id: Option<String>,
    /// ID of the SIP zone (location of Zoom's call servers) that serves the region.
    pub sip_zone_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one Zoom Contact Center region.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/regions/GET/contact_center/regions/{regionId})
#[zoom_endpoint(
    GET "/contact_center/regions/<region_id>" -> GetRegionResponse,
    rate_limit = Light,
    scopes = ["contact_center_region:read:admin", "contact_center:read:region:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRegion {
    /// ID of the Zoom Contact Center region.
    pub region_id: String,
}

/// Response to [`GetRegion`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetRegionResponse {
    /// ID of the Zoom Contact Center region.
    pub region_id: Option<String>,
    /// Display name of the Zoom Contact Center region.
    pub region_name: Option<String>,
    /// ID of the SIP zone (location of Zoom's call servers) that serves the region.
    pub sip_zone_id: Option<String>,
    /// Name of the SIP zone.
    pub sip_zone_name: Option<String>,
    /// Whether the region is the account's main one.
    pub is_main_region: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one Zoom Contact Center region.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateRegion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateRegion::new("Zl3aVt0bQ9y")
///     .region_name("Europe")
///     .sip_zone_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/regions/PATCH/contact_center/regions/{regionId})
#[zoom_endpoint(
    PATCH "/contact_center/regions/<region_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_region:write:admin", "contact_center:udpate:region:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateRegion {
    /// ID of the Zoom Contact Center region.
    pub region_id: String,
    /// Display name of the Zoom Contact Center region.
    pub region_name: Option<String>,
    /// ID of the SIP zone (location of Zoom's call servers) that serves the region.
    pub sip_zone_id: Option<String>,
}

/// Deletes one Zoom Contact Center region and moves its members to another region.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteRegion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteRegion::new("Zl3aVt0bQ9y", "Qm8sKd2vRt5").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/regions/DELETE/contact_center/regions/{regionId})
#[zoom_endpoint(
    DELETE "/contact_center/regions/<region_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_region:write:admin", "contact_center:delete:region:admin"],
    errors = [
        (400, 3802, RESOURCE_CANNOT_BE_DELETED = "the resource cannot be deleted"),
        (400, 3803, TWO_VALUES_MUST_DIFFER = "two values must differ"),
        (400, 3806, REGION_SIP_ZONE_NOT_SET_UP_CORRECTLY = "the region's SIP zone is not set up correctly"),
        (404, 3801, REGION_DOES_NOT_EXIST = "the region does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteRegion {
    /// ID of the Zoom Contact Center region.
    pub region_id: String,
    /// ID of the region to which users are moved.
    pub move_to_region_id: String,
}

/// Lists the agents assigned to one Zoom Contact Center region.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListRegionUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListRegionUsers::new("Zl3aVt0bQ9y")
///     .role_id("Zl3aVt0bQ9y")
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/regions/GET/contact_center/regions/{regionId}/users)
#[zoom_endpoint(
    GET "/contact_center/regions/<region_id>/users" -> ListRegionUsersResponse,
    paginate = users: RegionUser,
    rate_limit = Medium,
    scopes = ["contact_center_region:read:admin", "contact_center:read:list_region_users:admin"],
    errors = [
        (400, 400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 1017, REGION_DOES_NOT_EXIST = "the region does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListRegionUsers {
    /// ID of the Zoom Contact Center region.
    pub region_id: String,
    /// Keeps only users who hold the role with this ID.
    pub role_id: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListRegionUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListRegionUsersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Users, one entry each. At most 100 items.
    #[lossy]
    pub users: Vec<RegionUser>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User who belongs to a region, with their role.
///
/// Element of `users` in [`ListRegionUsersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RegionUser {
    /// ID of the user.
    pub user_id: Option<String>,
    /// Name under which the user is shown.
    pub display_name: Option<String>,
    /// Email address of the user.
    pub user_email: Option<String>,
    /// ID of the role that the user holds.
    pub role_id: Option<String>,
    /// Display name of the role that the user holds.
    pub role_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Assigns users to one Zoom Contact Center region.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::AssignUsersToRegion;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignUsersToRegion::new("Zl3aVt0bQ9y")
///     .user_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/regions/POST/contact_center/regions/{regionId}/users)
#[zoom_endpoint(
    POST "/contact_center/regions/<region_id>/users" -> (),
    rate_limit = Light,
    scopes = ["contact_center_region:write:admin", "contact_center:write:region_user:admin"],
    errors = [
        (400, 400, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 1017, REGION_DOES_NOT_EXIST = "the region does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignUsersToRegion {
    /// ID of the Zoom Contact Center region.
    pub region_id: String,
    /// IDs or email addresses of the users to assign to the region. At most 20 items.
    pub user_ids: Option<Vec<String>>,
}
