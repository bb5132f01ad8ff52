//! Common areas, activation code: 1 operation.

use zoom_core::{zoom_endpoint, zoom_object};

/// Generate activation codes for common areas.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GenerateActivationCodesForCommonAreas;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GenerateActivationCodesForCommonAreas::new(vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/common_areas/activation_code" -> GenerateActivationCodesForCommonAreasResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:common_area:admin"],
    errors = [
        (400, 400, "a limit is exceeded, or a required setting is turned off"),
        (400, 404, "the common area does not exist"),
        (403, 403, "permission denied"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GenerateActivationCodesForCommonAreas {
    /// Common area IDs: at most 50 items.
    pub common_area_ids: Vec<String>,
}

/// Response to [`GenerateActivationCodesForCommonAreas`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GenerateActivationCodesForCommonAreasResponse {
    /// Common areas activation codes: at most 50 items.
    pub common_areas_activation_codes: Option<Vec<CommonAreasActivationCode>>,
}

/// Element of `common_areas_activation_codes`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CommonAreasActivationCode {
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
}
