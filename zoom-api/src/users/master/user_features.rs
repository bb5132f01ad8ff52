//! Users, features: 1 operation.

use zoom_core::zoom_endpoint;

use crate::users::{FeatureType, FeatureUser, LicenseInfo, UpdateUsersFeaturesResponse};

/// Update users features.
#[zoom_endpoint(
    POST "/accounts/<account_id>/users/features" -> UpdateUsersFeaturesResponse,
    rate_limit = Medium,
    scopes = ["user:master", "user:write:feature:master"],
    errors = [
        (400, 200, "not available for this kind of account"),
        (400, 300, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
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
    /// Users: at most 30 of them.
    pub users: Vec<FeatureUser>,
    /// License info list: at most 2 of them.
    ///
    /// Deprecated by Zoom.
    pub license_info_list: Option<Vec<LicenseInfo>>,
}
