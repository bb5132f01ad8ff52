//! Users, features: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::LicenseInfo;

/// Sets one feature, such as the license or an add-on, to the same value for up to 30 users.
///
/// Accepts one request every 10 seconds.
///
/// # Examples
///
/// ```
/// use zoom_rest::users::{FeatureType, FeatureUser, UpdateUsersFeatures};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateUsersFeatures::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/users/#tag/users/POST/users/features)
#[zoom_endpoint(
    POST "/users/features" -> UpdateUsersFeaturesResponse,
    rate_limit = Medium,
    scopes = ["user:write", "user:write:admin", "user:write:feature:admin"],
    errors = [
        (400, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 300, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUsersFeatures {
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

/// Feature to change, such as the license or an add-on.
///
/// Values of `feature_type` in [`UpdateUsersFeatures`].
#[zoom_enum]
pub enum FeatureType {
    /// `user_type`: License: Basic or Licensed.
    UserType,
    /// `concurrent_meeting`: Add-on with which the user hosts several meetings at the same time.
    ConcurrentMeeting,
    /// `large_meeting`: Large meeting add-on; the value is a code for the capacity.
    LargeMeeting,
    /// `webinar`: Webinar add-on; the value is a code for the capacity.
    Webinar,
    /// `zoom_events`: Zoom Events license; the value is the capacity itself, such as `500`.
    ZoomEvents,
    /// `zoom_whiteboard`: Zoom Whiteboard license, switched on or off.
    ZoomWhiteboard,
    /// `plan_united_type`: Zoom United plan, a bundle with Zoom Phone.
    PlanUnitedType,
    /// `zoom_one_type`: Zoom Workplace plan, formerly Zoom One.
    ZoomOneType,
    /// `zoom_iq_for_sales`: Zoom Revenue Accelerator, under its former name.
    ZoomIqForSales,
    /// `zoom_revenue_accelerator`: Analysis of sales conversations.
    ZoomRevenueAccelerator,
    /// `zoom_clips_plus`: Zoom Clips Plus, for recording and sharing short videos.
    ZoomClipsPlus,
}

/// User whose features are to be changed, by ID or email address.
///
/// Element of `users` in [`UpdateUsersFeatures`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FeatureUser {
    /// ID of the user.
    pub id: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`UpdateUsersFeatures`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UpdateUsersFeaturesResponse {
    /// IDs of the users whose feature was changed, one entry each. At most 30 items.
    pub success_user_ids: Option<Vec<String>>,
    /// Users whose feature could not be changed, grouped by the reason. At most 30 items.
    pub fail_details: Option<Vec<FailDetail>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Users for whom a feature could not be changed, with the reason.
///
/// Element of `fail_details` in [`UpdateUsersFeaturesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct FailDetail {
    /// IDs of the users for whom the feature could not be changed. At most 30 items.
    pub user_ids: Option<Vec<String>>,
    /// Why the feature could not be changed for these users.
    pub reason: Option<FeatureFailureReason>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Why the feature could not be changed for these users.
///
/// Values of `reason` in [`FailDetail`].
#[zoom_enum]
pub enum FeatureFailureReason {
    /// `Users not found`.
    #[value("Users not found")]
    UsersNotFound,
    /// `Have upcoming events`: The users host events that are still to come.
    #[value("Have upcoming events")]
    HaveUpcomingEvents,
    /// `Unpaid user`: Users without a paid license.
    #[value("Unpaid user")]
    UnpaidUser,
    /// `Not enough seats`: The account has too few free licenses.
    #[value("Not enough seats")]
    NotEnoughSeats,
    /// `Can't update for Zoom One users`: The users have Zoom One, a plan with several products, now called Zoom Workplace.
    #[value("Can't update for Zoom One users")]
    CanTUpdateForZoomOneUsers,
    /// `Can't update for free users`.
    #[value("Can't update for free users")]
    CanTUpdateForFreeUsers,
    /// `Can't update for Zoom United users`: The users have Zoom United, an older plan that combines meetings, phone and chat.
    #[value("Can't update for Zoom United users")]
    CanTUpdateForZoomUnitedUsers,
    /// `Can't update for Zoom Room users`.
    #[value("Can't update for Zoom Room users")]
    CanTUpdateForZoomRoomUsers,
    /// `Not allowed to add basic users`: Basic users, who have no paid license, cannot be added.
    #[value("Not allowed to add basic users")]
    NotAllowedToAddBasicUsers,
    /// `Can't update for non-SSO users`: Users who do not sign in through single sign-on (SSO).
    #[value("Can't update for non-SSO users")]
    CanTUpdateForNonSsoUsers,
    /// `No need to update`: Nothing would change for these users.
    #[value("No need to update")]
    NoNeedToUpdate,
}
