//! Common areas, pin code: 1 operation.

use zoom_core::{Secret, zoom_endpoint};

/// Updates the PIN of one common area.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateCommonAreaPinCode;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCommonAreaPinCode::new("Zl3aVt0bQ9y", "3041").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/common-areas/PATCH/phone/common_areas/{commonAreaId}/pin_code)
#[zoom_endpoint(
    PATCH "/phone/common_areas/<common_area_id>/pin_code" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:common_area:admin"],
    errors = [(400, 400, INVALID_PIN_CODE = "the PIN code is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCommonAreaPinCode {
    /// ID of the common area.
    pub common_area_id: String,
    /// PIN for voicemail, hot desking and unlocking desk phones.
    pub pin_code: Secret,
}
