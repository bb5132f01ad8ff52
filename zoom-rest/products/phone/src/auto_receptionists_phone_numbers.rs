//! Auto receptionists, phone numbers: 3 operations.

use zoom_core::zoom_endpoint;

use super::PhoneNumber;

/// Assigns unassigned phone numbers to an auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AssignAutoReceptionistPhoneNumbers, PhoneNumber};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignAutoReceptionistPhoneNumbers::new("Zl3aVt0bQ9y")
///     .phone_numbers(vec![PhoneNumber::new().number("+14155550123")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/POST/phone/auto_receptionists/{autoReceptionistId}/phone_numbers)
#[zoom_endpoint(
    POST "/phone/auto_receptionists/<auto_receptionist_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:auto_receptionist_number:admin"],
    errors = [
        (400, 400, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignAutoReceptionistPhoneNumbers {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// Unassigned phone numbers to assign, each by its ID or by the number itself.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// Removes all phone numbers from an auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignAllAutoReceptionistPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignAllAutoReceptionistPhoneNumbers::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/DELETE/phone/auto_receptionists/{autoReceptionistId}/phone_numbers)
#[zoom_endpoint(
    DELETE "/phone/auto_receptionists/<auto_receptionist_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:auto_receptionist_number:admin"],
    errors = [(404, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignAllAutoReceptionistPhoneNumbers {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
}

/// Removes one phone number from an auto receptionist.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignAutoReceptionistPhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignAutoReceptionistPhoneNumber::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/auto-receptionists/DELETE/phone/auto_receptionists/{autoReceptionistId}/phone_numbers/{phoneNumberId})
#[zoom_endpoint(
    DELETE "/phone/auto_receptionists/<auto_receptionist_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:auto_receptionist_number:admin"],
    errors = [
        (400, 400, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 404, AUTO_RECEPTIONIST_DOES_NOT_EXIST = "the auto receptionist does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignAutoReceptionistPhoneNumber {
    /// ID of the auto receptionist.
    pub auto_receptionist_id: String,
    /// ID of the phone number to remove, or the number itself in E.164 format.
    pub phone_number_id: String,
}
