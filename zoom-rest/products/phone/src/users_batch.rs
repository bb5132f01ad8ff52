//! Users, batch: 2 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::AddUserActivationStatus;

/// Batch add users.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::BatchAddUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BatchAddUsers::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/users/batch" -> Vec<BatchAddUsersResponse>,
    rate_limit = Medium,
    scopes = ["phone:write:admin", "phone:write:batch_users:admin"],
    errors = [
        (400, 400, "a limit is exceeded"),
        (400, 300, "a parameter is invalid"),
        (404, 404, "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchAddUsers {
    /// Users: at most 10 items.
    pub users: Option<Vec<AddUser>>,
}

/// Element of `users`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct AddUser {
    /// Email: required in requests.
    #[required(new)]
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Calling plans: required in requests; at most 150 items.
    #[required(new)]
    pub calling_plans: Option<Vec<String>>,
    /// Site code.
    pub site_code: Option<String>,
    /// Site name.
    pub site_name: Option<String>,
    /// Template name.
    pub template_name: Option<String>,
    /// Extension number: required in requests.
    #[required(new)]
    pub extension_number: Option<String>,
    /// Activation status.
    pub activation_status: Option<AddUserActivationStatus>,
    /// Phone numbers: at most 10 items.
    pub phone_numbers: Option<Vec<String>>,
    /// Outbound caller ID.
    pub outbound_caller_id: Option<String>,
    /// Select outbound caller ID.
    pub select_outbound_caller_id: Option<bool>,
    /// SMS.
    pub sms: Option<bool>,
    /// Desk phones: at most 10 items.
    pub desk_phones: Option<Vec<AddUserDeskPhone>>,
}

/// Element of `desk_phones`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddUserDeskPhone {
    /// Brand.
    pub brand: Option<String>,
    /// Model.
    pub model: Option<String>,
    /// MAC.
    pub mac: Option<String>,
    /// Provision template.
    pub provision_template: Option<String>,
}

/// Batch add users response.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BatchAddUsersResponse {
    /// Email.
    pub email: Option<String>,
    /// ID.
    pub id: Option<String>,
}

/// Update multiple user properties in batch.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{BatchType, UpdateMultipleUserPropertiesInBatch};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateMultipleUserPropertiesInBatch::new()
///     .batch_type(BatchType::MoveSite)
///     .site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/phone/users/batch" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:batch_users:admin"],
    errors = [
        (400, 400, "not supported"),
        (400, 12007, "the resource is in use"),
        (400, 12008, "a license is missing"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateMultipleUserPropertiesInBatch {
    /// Batch type.
    pub batch_type: Option<BatchType>,
    /// User IDs: at most 10 items.
    pub user_ids: Option<Vec<String>>,
    /// Site ID.
    pub site_id: Option<String>,
    /// Activation status.
    pub activation_status: Option<AddUserActivationStatus>,
}

/// Values of `batch_type`.
#[zoom_enum]
pub enum BatchType {
    /// `move_site`.
    MoveSite,
    /// `assign_pending_user`.
    AssignPendingUser,
    /// `activate`.
    Activate,
}
