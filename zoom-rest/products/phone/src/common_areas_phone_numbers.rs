//! Common areas, phone numbers: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::PhoneNumber;

/// Assigns phone numbers to one common area.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AssignPhoneNumbersToCommonArea, PhoneNumber};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignPhoneNumbersToCommonArea::new(
///     "Zl3aVt0bQ9y",
///     vec![PhoneNumber::new().id("Zl3aVt0bQ9y").number("+14155550100")],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/common-areas/POST/phone/common_areas/{commonAreaId}/phone_numbers)
#[zoom_endpoint(
    POST "/phone/common_areas/<common_area_id>/phone_numbers" -> AssignPhoneNumbersToCommonAreaResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:common_area_number:admin"],
    errors = [
        (400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist"),
        (400, 405, LIST_HAS_TOO_MANY_ITEMS = "a list has too many items"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignPhoneNumbersToCommonArea {
    /// ID of the common area, or its extension ID.
    pub common_area_id: String,
    /// Phone numbers to assign to the common area, one entry each. At most 20 items.
    pub phone_numbers: Vec<PhoneNumber>,
}

/// Response to [`AssignPhoneNumbersToCommonArea`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignPhoneNumbersToCommonAreaResponse {
    /// Phone numbers that were assigned to the common area, one entry each.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes one phone number from a common area.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignCommonAreaPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignCommonAreaPhoneNumbers::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/common-areas/DELETE/phone/common_areas/{commonAreaId}/phone_numbers/{phoneNumberId})
#[zoom_endpoint(
    DELETE "/phone/common_areas/<common_area_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:common_area_number:admin"],
    errors = [(400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignCommonAreaPhoneNumbers {
    /// ID of the common area, or its extension ID.
    pub common_area_id: String,
    /// ID of the phone number to remove, or the number itself.
    pub phone_number_id: String,
}
