//! Users, batch: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::UserActivationStatus;

/// Adds up to 10 of the account's active users to Zoom Phone at once.
///
/// Needs a Pro plan or higher, a Zoom Phone license, and owner or admin rights.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AddUser, BatchAddUsers};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = BatchAddUsers::new()
///     .users(vec![
///         AddUser::new("jill@example.com", vec!["US/CA Unlimited".to_owned()], "1001")
///             .first_name("Jill")
///             .last_name("Chill")
///             .site_name("Main Site"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/POST/phone/users/batch)
#[zoom_endpoint(
    POST "/phone/users/batch" -> Vec<BatchAddUsersResponse>,
    rate_limit = Medium,
    scopes = ["phone:write:admin", "phone:write:batch_users:admin"],
    errors = [
        (400, 400, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 300, INVALID_PARAMETER_300 = "a parameter is invalid"),
        (404, 404, INVALID_PARAMETER_404 = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchAddUsers {
    /// Users to add to Zoom Phone, one entry each. At most 10 items.
    pub users: Option<Vec<AddUser>>,
}

/// User to add to Zoom Phone, with extension, site, plans and numbers.
///
/// Element of `users` in [`BatchAddUsers`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct AddUser {
    /// Email address of the user. Required in requests.
    #[required(new)]
    pub email: Option<String>,
    /// First (given) name of the person.
    pub first_name: Option<String>,
    /// Last (family) name of the person.
    pub last_name: Option<String>,
    /// Calling plans of the user by short name, such as `US/CA Unlimited`; with several subscriptions, a colon and the ID or name of the billing subscription follow. Required in requests. At most 150 items.
    #[required(new)]
    pub calling_plans: Option<Vec<String>>,
    /// Number that identifies the site and precedes its extensions; needed if `site_name` is missing or the user gets Indian plans.
    pub site_code: Option<String>,
    /// Display name of the Zoom Phone site; needed if `site_code` is missing or the user gets Indian plans.
    pub site_name: Option<String>,
    /// Name of the template by which the user is set up; must belong to the same site.
    pub template_name: Option<String>,
    /// Extension number in Zoom Phone, without the site code, which people in the account can dial. Required in requests.
    #[required(new)]
    pub extension_number: Option<String>,
    /// Whether Zoom Phone is to be activated for the user.
    pub activation_status: Option<UserActivationStatus>,
    /// Unassigned phone numbers of the account to give to the user, in E.164 format. At most 10 items.
    pub phone_numbers: Option<Vec<String>>,
    /// Number shown to the people called, in E.164 format; empty hides it.
    pub outbound_caller_id: Option<String>,
    /// Whether the user can choose the caller ID shown on outbound calls.
    pub select_outbound_caller_id: Option<bool>,
    /// Whether the user can send and receive text messages.
    pub sms: Option<bool>,
    /// Desk phones of the user, one entry each, with brand, model and MAC address. At most 10 items.
    pub desk_phones: Option<Vec<AddUserDeskPhone>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Desk phone to add for a new user, with its brand, model and MAC address.
///
/// Element of `desk_phones` in [`AddUser`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddUserDeskPhone {
    /// Manufacturer of the desk phone.
    pub brand: Option<String>,
    /// Model name of the device.
    pub model: Option<String>,
    /// MAC address of the desk phone.
    pub mac: Option<String>,
    /// Name of the provisioning template, a set of configuration for desk phones, to use; ignored for models that support none.
    pub provision_template: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// User who was added to Zoom Phone in a batch.
///
/// Element of the response to [`BatchAddUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BatchAddUsersResponse {
    /// Email address of the user who was added.
    pub email: Option<String>,
    /// ID of the user.
    pub id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes properties of up to 10 phone users at once, such as their site.
///
/// Needs a Business or Education plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{BatchType, BatchUpdateUserProperties};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchUpdateUserProperties::new()
///     .batch_type(BatchType::MoveSite)
///     .user_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .site_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/PUT/phone/users/batch)
#[zoom_endpoint(
    PUT "/phone/users/batch" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:batch_users:admin"],
    errors = [
        (400, 400, NOT_SUPPORTED = "not supported"),
        (400, 12007, RESOURCE_IN_USE = "the resource is in use"),
        (400, 12008, LICENSE_MISSING = "a license is missing"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchUpdateUserProperties {
    /// What the batch does to all the users it names.
    pub batch_type: Option<BatchType>,
    /// IDs or email addresses of the users. At most 10 items.
    pub user_ids: Option<Vec<String>>,
    /// ID of the Zoom Phone site to which the users move; only for the batch type `move_site`.
    pub site_id: Option<String>,
    /// Whether Zoom Phone is turned on or off for the users; presumably only for the batch type `activate`.
    pub activation_status: Option<UserActivationStatus>,
}

/// What the batch does to all the users it names.
///
/// Values of `batch_type` in [`BatchUpdateUserProperties`].
#[zoom_enum]
pub enum BatchType {
    /// `move_site`: Moves the users in `user_ids` to the site in `site_id`.
    MoveSite,
    /// `assign_pending_user`: Assigns the Zoom Phone feature of their Zoom One license to the users.
    AssignPendingUser,
    /// `activate`: Turns Zoom Phone on for the users; presumably off if `activation_status` is `deactivate`.
    Activate,
}
