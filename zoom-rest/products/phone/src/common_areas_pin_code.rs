//! Common areas, pin code: 1 operation.

use zoom_core::{Secret, zoom_endpoint};

/// Update common area PIN code.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateCommonAreaPinCode;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCommonAreaPinCode::new("Zl3aVt0bQ9y", "one").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/common_areas/<common_area_id>/pin_code" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:common_area:admin"],
    errors = [(400, 400, "the PIN code is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCommonAreaPinCode {
    /// Common area ID.
    pub common_area_id: String,
    /// PIN code.
    pub pin_code: Secret,
}
