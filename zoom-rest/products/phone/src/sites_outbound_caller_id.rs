//! Sites, outbound caller id: 3 operations.

use zoom_core::{Value, zoom_endpoint};

use super::{CallerIdExtensionType, CallerIdNumber, CallerIdNumbers};

/// Lists the numbers that a site can show as its customized outbound caller ID.
///
/// The account must have multiple sites enabled; also needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListSiteCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let customize_numbers = ListSiteCallerIdNumbers::new("Zl3aVt0bQ9y")
///     .selected(true)
///     .query_site_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sites/GET/phone/sites/{siteId}/outbound_caller_id/customized_numbers)
#[zoom_endpoint(
    GET "/phone/sites/<site_id>/outbound_caller_id/customized_numbers" -> CallerIdNumbers,
    paginate = customize_numbers: CallerIdNumber,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:list_site_customized_number:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSiteCallerIdNumbers {
    /// ID of the Zoom Phone site whose list of caller IDs is read.
    pub site_id: String,
    /// Keeps only numbers that are already in the custom list (`true`) or not yet in it (`false`).
    pub selected: Option<bool>,
    /// Keeps only phone numbers that belong to the Zoom Phone site with this ID.
    #[query(rename = "site_id")]
    pub query_site_id: Option<String>,
    /// Keeps only numbers that belong to this kind of extension.
    pub extension_type: Option<CallerIdExtensionType>,
    /// Text to search for in phone and extension numbers.
    pub keyword: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Adds numbers that a site can show as its customized outbound caller ID.
///
/// The account must have multiple sites enabled; also needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::AddSiteCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddSiteCallerIdNumbers::new("Zl3aVt0bQ9y")
///     .phone_number_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sites/POST/phone/sites/{siteId}/outbound_caller_id/customized_numbers)
#[zoom_endpoint(
    POST "/phone/sites/<site_id>/outbound_caller_id/customized_numbers" -> Value,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:site_customized_number:admin"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddSiteCallerIdNumbers {
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// IDs of the phone numbers to add to the site's custom list. At most 30 items.
    pub phone_number_ids: Option<Vec<String>>,
}

/// Removes numbers that a site can show as its customized outbound caller ID.
///
/// The account must have multiple sites enabled; also needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::RemoveSiteCallerIdNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// RemoveSiteCallerIdNumbers::new("Zl3aVt0bQ9y")
///     .customize_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sites/DELETE/phone/sites/{siteId}/outbound_caller_id/customized_numbers)
#[zoom_endpoint(
    DELETE "/phone/sites/<site_id>/outbound_caller_id/customized_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:site_customized_number:admin"],
    errors = [(400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct RemoveSiteCallerIdNumbers {
    /// ID of the Zoom Phone site, from the list of sites.
    pub site_id: String,
    /// IDs of the entries to remove from the site's custom list, as `customize_id` in the list. At most 30 items. Sent as `customize_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub customize_ids: Option<Vec<String>>,
}
