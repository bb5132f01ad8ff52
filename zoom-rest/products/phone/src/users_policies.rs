//! Users, policies: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::UserLockedBy;

/// Returns one Zoom Phone policy of a user, the one for emergency calls.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetUserPolicyDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserPolicyDetails::new("me", "allow_emergency_calls")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/GET/phone/users/{userId}/policies/{policyType})
#[zoom_endpoint(
    GET "/phone/users/<user_id>/policies/<policy_type>" -> UserPolicyDetails,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:user_policy:admin"],
    errors = [
        (400, 400, INVALID_POLICY_TYPE = "the policy type is invalid"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserPolicyDetails {
    /// ID or email address of the user.
    pub user_id: String,
    /// Which policy to read. The only value is `allow_emergency_calls`.
    pub policy_type: String,
}

/// Response to [`GetUserPolicyDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserPolicyDetails {
    /// Whether the user can make emergency calls, and from which kinds of device.
    pub allow_emergency_calls: Option<UserPolicyDetailAllowEmergencyCalls>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the user can make emergency calls, and from which kinds of device.
///
/// Value of `allow_emergency_calls` in [`UserPolicyDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserPolicyDetailAllowEmergencyCalls {
    /// Whether the user can make emergency calls.
    pub enable: Option<bool>,
    /// Whether an administrator locked the setting, so that lower levels cannot change it.
    pub locked: Option<bool>,
    /// Level of administration that locked the setting.
    pub locked_by: Option<UserLockedBy>,
    /// Whether the setting differs from the inherited one; if so, it can be reset.
    pub modified: Option<bool>,
    /// Whether the user can make emergency calls from Zoom clients.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Whether the user can make emergency calls from desk phones.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Changes one Zoom Phone policy of a user, the one for emergency calls.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{UpdateUserPolicy, UserPolicyAllowEmergencyCalls};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserPolicy::new("me", "allow_emergency_calls")
///     .allow_emergency_calls(
///         UserPolicyAllowEmergencyCalls::new()
///             .enable(true)
///             .allow_emergency_calls_from_clients(true)
///             .allow_emergency_calls_from_deskphones(true),
///     )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/PATCH/phone/users/{userId}/policies/{policyType})
#[zoom_endpoint(
    PATCH "/phone/users/<user_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:user_policy:admin"],
    errors = [
        (400, 400, "the policy type is invalid, or these changes cannot be combined"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserPolicy {
    /// ID or email address of the user.
    pub user_id: String,
    /// Which policy to change. The only value is `allow_emergency_calls`.
    pub policy_type: String,
    /// Whether the user can make emergency calls, and from which kinds of device.
    pub allow_emergency_calls: Option<UserPolicyAllowEmergencyCalls>,
}

/// Whether the user can make emergency calls, and from which kinds of device.
///
/// Value of `allow_emergency_calls` in [`UpdateUserPolicy`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserPolicyAllowEmergencyCalls {
    /// Whether the user can make emergency calls.
    pub enable: Option<bool>,
    /// Whether the setting falls back to the value inherited from the level above it, such as the account.
    pub reset: Option<bool>,
    /// Whether the user can make emergency calls from Zoom clients.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Whether the user can make emergency calls from desk phones.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
