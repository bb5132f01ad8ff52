//! Common areas, activation code: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Generates codes with which devices sign in as common areas.
///
/// Takes at most 50 common areas in one request; for account owners and admins with a Zoom Phone license.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GenerateActivationCodesForCommonAreas;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GenerateActivationCodesForCommonAreas::new(vec![
///     "Zl3aVt0bQ9y".to_owned(),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/common-areas/POST/phone/common_areas/activation_code)
#[zoom_endpoint(
    POST "/phone/common_areas/activation_code" -> GenerateCodesCommonAreasResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:common_area:admin"],
    errors = [
        (400, 400, LIMIT_EXCEEDED_OR_SETTING_TURNED_OFF = "a limit was exceeded, or a required setting is turned off"),
        (400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist"),
        (403, 403, PERMISSION_DENIED = "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GenerateActivationCodesForCommonAreas {
    /// IDs of the common areas, from the list of common areas. At most 50 items.
    pub common_area_ids: Vec<String>,
}

/// Response to [`GenerateActivationCodesForCommonAreas`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GenerateCodesCommonAreasResponse {
    /// Activation codes of the common areas, one entry each. At most 50 items.
    pub common_areas_activation_codes: Option<Vec<CommonAreasActivationCode>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Activation code that was generated for a common area, with its expiry.
///
/// Element of `common_areas_activation_codes` in [`GenerateCodesCommonAreasResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreasActivationCode {
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
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
