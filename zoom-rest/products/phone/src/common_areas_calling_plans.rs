//! Common areas, calling plans: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::CallingPlansCallingPlan;

/// Assigns calling plans to one common area.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AssignCallingPlansToCommonArea, CallingPlansCallingPlan};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignCallingPlansToCommonArea::new(
///     "Zl3aVt0bQ9y",
///     vec![CallingPlansCallingPlan::new().kind(100)],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/common-areas/POST/phone/common_areas/{commonAreaId}/calling_plans)
#[zoom_endpoint(
    POST "/phone/common_areas/<common_area_id>/calling_plans" -> AssignCallingPlansToCommonAreaResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:common_area_calling_plan:admin"],
    errors = [
        (400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist"),
        (400, 405, LIST_HAS_TOO_MANY_ITEMS = "a list has too many items"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignCallingPlansToCommonArea {
    /// ID of the common area, or its extension ID.
    pub common_area_id: String,
    /// Calling plans to assign to the common area, one entry each. At most 20 items.
    pub calling_plans: Vec<CallingPlansCallingPlan>,
}

/// Response to [`AssignCallingPlansToCommonArea`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignCallingPlansToCommonAreaResponse {
    /// Calling plans that were assigned to the common area, one entry each.
    pub calling_plans: Option<Vec<CallingPlansToCommonAreaCallingPlan>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Calling plan that was assigned to a common area, with its billing account.
///
/// Element of `calling_plans` in [`AssignCallingPlansToCommonAreaResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CallingPlansToCommonAreaCallingPlan {
    /// Name of the calling plan.
    pub name: Option<String>,
    /// Calling plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<i64>,
    /// ID of the billing account; present only if the common area is in India.
    pub billing_account_id: Option<String>,
    /// Name of the billing account; present only if the common area is in India.
    pub billing_account_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes a calling plan from one common area.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignCommonAreaCallingPlan;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignCommonAreaCallingPlan::new("Zl3aVt0bQ9y", "100").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/common-areas/DELETE/phone/common_areas/{commonAreaId}/calling_plans/{type})
#[zoom_endpoint(
    DELETE "/phone/common_areas/<common_area_id>/calling_plans/<kind>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:common_area_calling_plan:admin"],
    errors = [(400, 404, COMMON_AREA_DOES_NOT_EXIST = "the common area does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignCommonAreaCallingPlan {
    /// ID of the common area, or its extension ID.
    pub common_area_id: String,
    /// Type number of the calling plan to remove, such as `100`.
    pub kind: String,
    /// ID of the billing account; needed if the common area is in India.
    pub billing_account_id: Option<String>,
}
