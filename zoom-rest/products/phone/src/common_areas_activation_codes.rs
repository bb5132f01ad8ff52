//! Common areas, activation codes: 1 operation.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::AreasActivationCodeSite;

/// List activation codes.
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
    /// Records per page: defaults to `30`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListActivationCodes`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListActivationCodesResponse {
    /// Common areas activation codes.
    #[lossy]
    pub common_areas_activation_codes: Vec<ActivationCodeCommonAreasActivationCode>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    pub page_size: Option<i64>,
}

/// Element of `common_areas_activation_codes`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ActivationCodeCommonAreasActivationCode {
    /// Common area ID.
    pub common_area_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Extension number.
    pub extension_number: Option<i64>,
    /// Activation code.
    pub activation_code: Option<String>,
    /// Activation code expiration.
    pub activation_code_expiration: Option<String>,
    /// Status.
    pub status: Option<AreasActivationCodeStatus>,
    /// Site.
    pub site: Option<AreasActivationCodeSite>,
}

/// Values of `status`.
#[zoom_enum]
pub enum AreasActivationCodeStatus {
    /// `used`.
    Used,
    /// `not_used`.
    NotUsed,
}
