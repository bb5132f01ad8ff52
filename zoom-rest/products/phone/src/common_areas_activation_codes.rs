//! Common areas, activation codes: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::ActivationCodeSite;

/// Lists the activation codes of the account's common areas.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListActivationCodes;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let common_areas_activation_codes = ListActivationCodes::new()
///     .page_size(100)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/common-areas/GET/phone/common_areas/activation_codes)
#[zoom_endpoint(
    GET "/phone/common_areas/activation_codes" -> ListActivationCodesResponse,
    paginate = common_areas_activation_codes: ActivationCodeCommonAreasActivationCode,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_common_area_activation_codes:admin"],
    errors = [(400, 400, "the page token is invalid or expired, or a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListActivationCodes {
    /// How many entries a page holds. Default: `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListActivationCodes`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListActivationCodesResponse {
    /// Activation codes of the common areas, one entry each.
    #[lossy]
    pub common_areas_activation_codes: Vec<ActivationCodeCommonAreasActivationCode>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Activation code of a common area, with its expiry and state.
///
/// Element of `common_areas_activation_codes` in [`ListActivationCodesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ActivationCodeCommonAreasActivationCode {
    /// ID of the common area, or of its extension.
    pub common_area_id: Option<String>,
    /// Name of the common area.
    pub display_name: Option<String>,
    /// Extension number in Zoom Phone, which people in the account can dial.
    pub extension_number: Option<i64>,
    /// Code to sign in a device for the common area.
    pub activation_code: Option<String>,
    /// When the activation code stops working, in UTC.
    pub activation_code_expiration: Option<String>,
    /// Whether the activation code has been used.
    pub status: Option<AreasActivationCodeStatus>,
    /// Zoom Phone site to which the common area belongs.
    pub site: Option<ActivationCodeSite>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the activation code has been used.
///
/// Values of `status` in [`ActivationCodeCommonAreasActivationCode`].
#[zoom_enum]
pub enum AreasActivationCodeStatus {
    /// `used`: The code has been used to log in on a smartphone.
    Used,
    /// `not_used`: The code has never been used to log in on a smartphone.
    NotUsed,
}
