//! Users, policies: 2 operations.

use zoom_core::{zoom_endpoint, zoom_object};

use super::UsingZoomPhoneLockedBy;

/// Get user policy details.
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
#[zoom_endpoint(
    GET "/phone/users/<user_id>/policies/<policy_type>" -> UserPolicyDetails,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:user_policy:admin"],
    errors = [
        (400, 400, "a parameter is invalid"),
        (404, 2001, "the account does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserPolicyDetails {
    /// User ID.
    pub user_id: String,
    /// Policy type: always `allow_emergency_calls`.
    pub policy_type: String,
}

/// Response to [`GetUserPolicyDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserPolicyDetails {
    /// Allow emergency calls.
    pub allow_emergency_calls: Option<UserPolicyDetailAllowEmergencyCalls>,
}

/// Value of `allow_emergency_calls`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserPolicyDetailAllowEmergencyCalls {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Locked.
    pub locked: Option<bool>,
    /// Locked by.
    pub locked_by: Option<UsingZoomPhoneLockedBy>,
    /// Modified.
    pub modified: Option<bool>,
    /// Allow emergency calls from clients.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Allow emergency calls from deskphones.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
}

/// Update user policy.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateUserPolicy;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserPolicy::new("me", "allow_emergency_calls").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/users/<user_id>/policies/<policy_type>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:user_policy:admin"],
    errors = [
        (400, 400, "a parameter is invalid, or the operation failed"),
        (404, 2001, "the account does not exist"),
        (404, 1001, "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserPolicy {
    /// User ID.
    pub user_id: String,
    /// Policy type: always `allow_emergency_calls`.
    pub policy_type: String,
    /// Allow emergency calls.
    pub allow_emergency_calls: Option<UserPolicyAllowEmergencyCalls>,
}

/// Value of `allow_emergency_calls`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserPolicyAllowEmergencyCalls {
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Reset.
    pub reset: Option<bool>,
    /// Allow emergency calls from clients.
    pub allow_emergency_calls_from_clients: Option<bool>,
    /// Allow emergency calls from deskphones.
    pub allow_emergency_calls_from_deskphones: Option<bool>,
}
