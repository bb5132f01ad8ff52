//! Shared line group, phone numbers: 3 operations.

use zoom_core::zoom_endpoint;

use super::PhoneNumber;

/// Assigns direct phone numbers that the members of a shared line group will share.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AssignSharedLineGroupPhoneNumbers, PhoneNumber};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignSharedLineGroupPhoneNumbers::new("Zl3aVt0bQ9y")
///     .phone_numbers(vec![PhoneNumber::new().number("+14155550100")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/POST/phone/shared_line_groups/{slgId}/phone_numbers)
#[zoom_endpoint(
    POST "/phone/shared_line_groups/<slg_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:shared_line_group_number:admin"],
    errors = [
        (400, 400, PHONE_NUMBER_DOES_NOT_EXIST = "the phone number does not exist"),
        (400, 300, INVALID_PARAMETER = "a parameter is invalid"),
        (401, 124, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 404, SHARED_LINE_GROUP_DOES_NOT_EXIST = "the shared line group does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignSharedLineGroupPhoneNumbers {
    /// ID of the shared line group.
    pub slg_id: String,
    /// Phone numbers to assign to the shared line group, one entry each. At most 5 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// Removes all phone numbers from a shared line group at once.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignAllSharedLineGroupPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignAllSharedLineGroupPhoneNumbers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/DELETE/phone/shared_line_groups/{slgId}/phone_numbers)
#[zoom_endpoint(
    DELETE "/phone/shared_line_groups/<slg_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:shared_line_group_number:admin"],
    errors = [
        (400, 400, PHONE_NUMBER_DOES_NOT_EXIST = "the phone number does not exist"),
        (400, 300, "the request is invalid; Zoom states no cause"),
        (401, 124, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignAllSharedLineGroupPhoneNumbers {
    /// ID of the shared line group.
    pub slg_id: String,
}

/// Removes one phone number from a shared line group.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignSharedLineGroupPhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignSharedLineGroupPhoneNumber::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/shared-line-group/DELETE/phone/shared_line_groups/{slgId}/phone_numbers/{phoneNumberId})
#[zoom_endpoint(
    DELETE "/phone/shared_line_groups/<slg_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:shared_line_group_number:admin"],
    errors = [
        (400, 400, PHONE_NUMBER_DOES_NOT_EXIST = "the phone number does not exist"),
        (400, 300, "the request is invalid; Zoom states no cause"),
        (401, 124, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignSharedLineGroupPhoneNumber {
    /// ID of the shared line group.
    pub slg_id: String,
    /// ID that Zoom gave to the phone number.
    pub phone_number_id: String,
}
