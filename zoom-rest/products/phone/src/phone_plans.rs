//! Phone plans: 2 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// List calling plans.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListCallingPlans;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListCallingPlans::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/calling_plans" -> ListCallingPlansResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_calling_plans:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCallingPlans {}

/// Response to [`ListCallingPlans`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallingPlansResponse {
    /// Calling plans: at most 200 items.
    pub calling_plans: Option<Vec<ListCallingPlansCallingPlan>>,
}

/// Element of `calling_plans`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallingPlansCallingPlan {
    /// Assigned.
    pub assigned: Option<i64>,
    /// Available.
    pub available: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Subscribed.
    pub subscribed: Option<i64>,
    /// Type.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Billing account ID.
    pub billing_account_id: Option<String>,
    /// Billing account name.
    pub billing_account_name: Option<String>,
    /// Billing subscription ID.
    pub billing_subscription_id: Option<String>,
    /// Billing subscription name.
    pub billing_subscription_name: Option<String>,
}

/// List plan information.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListPlanInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListPlanInformation::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/plans" -> ListPlanInformationResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_calling_plans:admin"],
    errors = [(400, 403, "permission denied"), (404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPlanInformation {}

/// Response to [`ListPlanInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPlanInformationResponse {
    /// Calling plans: at most 100 items.
    pub calling_plans: Option<Vec<PlanInformationCallingPlan>>,
    /// Phone numbers: at most 100 items.
    pub phone_numbers: Option<Vec<PlanInformationPhoneNumber>>,
}

/// Element of `calling_plans`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanInformationCallingPlan {
    /// Assigned.
    pub assigned: Option<i64>,
    /// Available.
    pub available: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Subscribed.
    pub subscribed: Option<i64>,
    /// Type.
    #[wire("type")]
    pub kind: Option<i64>,
    /// Billing subscription ID.
    pub billing_subscription_id: Option<String>,
    /// Billing subscription name.
    pub billing_subscription_name: Option<String>,
}

/// Element of `phone_numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanInformationPhoneNumber {
    /// Assigned.
    pub assigned: Option<i64>,
    /// Available.
    pub available: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Subscribed.
    pub subscribed: Option<i64>,
}
