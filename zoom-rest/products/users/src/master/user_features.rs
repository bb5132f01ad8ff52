//! Users, features: 1 operation.

use zoom_core::zoom_endpoint;

use super::super::{FeatureType, FeatureUser, LicenseInfo, UpdateUsersFeaturesResponse};

/// Sets one feature, such as the license or an add-on, to the same value for up to 30 users.
///
/// Accepts one request every 10 seconds. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{FeatureType, FeatureUser};
/// use zoom_rest::users::master::UpdateUsersFeatures;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateUsersFeatures::new(
///     "Zl3aVt0bQ9y",
///     FeatureType::UserType,
///     "2",
///     vec![FeatureUser::new().email("jill@example.com")],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/users/ma/#tag/users/POST/accounts/{accountId}/users/features)
#[zoom_endpoint(
    POST "/accounts/<account_id>/users/features" -> UpdateUsersFeaturesResponse,
    rate_limit = Medium,
    scopes = ["user:master", "user:write:feature:master"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUsersFeatures {
    /// ID of the sub-account.
    pub account_id: String,
    /// Feature to change, such as the license or an add-on.
    pub feature_type: FeatureType,
    /// New value of the feature, depending on `feature_type`: `1` (Basic) or `2` (Licensed) for `user_type`, `Basic`, `Plus` or `None` for `concurrent_meeting`, `true` or `false` for `zoom_whiteboard`. For `large_meeting` and `webinar` it is a code, not the capacity: `1` means 100 participants for `large_meeting` but 500 for `webinar`, and `0` turns either off.
    pub feature_value: String,
    /// ID of the subscription from which the license is assigned.
    pub subscription_id: Option<String>,
    /// Users whose feature is changed, one entry each. At most 30 items.
    pub users: Vec<FeatureUser>,
    /// Licenses to assign to the users, one entry each; used if the account has several subscriptions. At most 2 items.
    ///
    /// Deprecated by Zoom.
    pub license_info_list: Option<Vec<LicenseInfo>>,
}
