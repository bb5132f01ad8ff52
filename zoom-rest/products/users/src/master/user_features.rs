//! Users, features: 1 operation.

use zoom_core::zoom_endpoint;

use super::super::{FeatureType, FeatureUser, LicenseInfo, UpdateUsersFeaturesResponse};

/// Update users features.
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
///     "one",
///     vec![FeatureUser::new()],
/// )
///     .subscription_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts/<account_id>/users/features" -> UpdateUsersFeaturesResponse,
    rate_limit = Medium,
    scopes = ["user:master", "user:write:feature:master"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUsersFeatures {
    /// Account ID.
    pub account_id: String,
    /// Feature type.
    pub feature_type: FeatureType,
    /// Feature value.
    pub feature_value: String,
    /// Subscription ID.
    pub subscription_id: Option<String>,
    /// Users: at most 30 items.
    pub users: Vec<FeatureUser>,
    /// License info list: at most 2 items.
    ///
    /// Deprecated by Zoom.
    pub license_info_list: Option<Vec<LicenseInfo>>,
}
