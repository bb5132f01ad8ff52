//! Common areas, calling plans: 2 operations.

use zoom_core::{zoom_endpoint, zoom_object};

use super::ToCommonAreaCallingPlan;

/// Assign calling plans to common area.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AssignCallingPlansToCommonArea, ToCommonAreaCallingPlan};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignCallingPlansToCommonArea::new(
///     "Zl3aVt0bQ9y",
///     vec![ToCommonAreaCallingPlan::new()],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/phone/common_areas/<common_area_id>/calling_plans" -> AssignCallingPlansToCommonAreaResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:common_area_calling_plan:admin"],
    errors = [(400, 404, "the common area does not exist"), (400, 405, "a limit is exceeded")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignCallingPlansToCommonArea {
    /// Common area ID.
    pub common_area_id: String,
    /// Calling plans: at most 20 items.
    pub calling_plans: Vec<ToCommonAreaCallingPlan>,
}

/// Response to [`AssignCallingPlansToCommonArea`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignCallingPlansToCommonAreaResponse {
    /// Calling plans: at most 20 items.
    pub calling_plans: Option<Vec<CallingPlansToCommonAreaCallingPlan>>,
}

/// Element of `calling_plans`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallingPlansToCommonAreaCallingPlan {
    /// Name.
    pub name: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Billing account ID.
    pub billing_account_id: Option<String>,
    /// Billing account name.
    pub billing_account_name: Option<String>,
}

/// Unassign calling plan from common area.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignCallingPlanFromCommonArea;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignCallingPlanFromCommonArea::new("Zl3aVt0bQ9y", "one")
///     .billing_account_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/phone/common_areas/<common_area_id>/calling_plans/<kind>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:common_area_calling_plan:admin"],
    errors = [(400, 404, "the common area does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignCallingPlanFromCommonArea {
    /// Common area ID.
    pub common_area_id: String,
    /// Type.
    pub kind: String,
    /// Billing account ID.
    pub billing_account_id: Option<String>,
}
