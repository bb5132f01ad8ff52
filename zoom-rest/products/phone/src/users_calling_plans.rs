//! Users, calling plans: 3 operations.

use zoom_core::zoom_endpoint;

use super::CallingPlansCallingPlan;

/// Assigns calling plans to a Zoom Phone user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license; user-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AssignCallingPlanToUser, CallingPlansCallingPlan};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignCallingPlanToUser::new("me")
///     .calling_plans(vec![CallingPlansCallingPlan::new().kind(200)])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/POST/phone/users/{userId}/calling_plans)
#[zoom_endpoint(
    POST "/phone/users/<user_id>/calling_plans" -> (),
    rate_limit = Light,
    scopes = ["phone:write", "phone:write:admin", "phone:write:calling_plan", "phone:write:calling_plan:admin"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignCallingPlanToUser {
    /// ID or email address of the user.
    pub user_id: String,
    /// Calling plans to assign to the user, one entry each. At most 150 items.
    pub calling_plans: Option<Vec<CallingPlansCallingPlan>>,
}

/// Switches a Zoom Phone user from one calling plan to another.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license; user-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UpdateUserCallingPlan;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateUserCallingPlan::new("me", 100, 200).send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/PUT/phone/users/{userId}/calling_plans)
#[zoom_endpoint(
    PUT "/phone/users/<user_id>/calling_plans" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write", "phone:update:calling_plan", "phone:update:calling_plan:admin"],
    errors = [
        (400, 404, USER_LACKS_REQUIRED_PLAN = "the user lacks the required plan"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateUserCallingPlan {
    /// ID or email address of the user.
    pub user_id: String,
    /// Calling plan that the user has now, as a number from the page "Plans" of Zoom's developer documentation.
    pub source_type: i64,
    /// Calling plan to which the user changes, as a number from the page "Plans" of Zoom's developer documentation.
    pub target_type: i64,
    /// ID of the billing subscription of the present plan; needed if the account has several plans of its type.
    pub source_billing_subscription_id: Option<String>,
    /// ID of the billing subscription of the new plan; needed if the account has several plans of its type.
    pub target_billing_subscription_id: Option<String>,
}

/// Takes a calling plan away from a Zoom Phone user.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license; user-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignUserCallingPlan;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignUserCallingPlan::new("me", "100").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/users/DELETE/phone/users/{userId}/calling_plans/{planType})
#[zoom_endpoint(
    DELETE "/phone/users/<user_id>/calling_plans/<plan_type>" -> (),
    rate_limit = Light,
    scopes = [
        "phone:write",
        "phone:write:admin",
        "phone:delete:users_calling_plan",
        "phone:delete:users_calling_plan:admin",
    ],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (400, 400, INVALID_FIELD = "the field is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignUserCallingPlan {
    /// ID or email address of the user.
    pub user_id: String,
    /// Calling plan to remove, as a number from the page "Plans" of Zoom's developer documentation, such as `100`.
    pub plan_type: String,
    /// ID of the billing account; needed if the user is in India.
    pub billing_account_id: Option<String>,
}
