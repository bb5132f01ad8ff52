//! Phone plans: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists every Zoom Phone calling plan that the account has.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-plans/GET/phone/calling_plans)
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
    /// Calling plans, one entry each. At most 200 items.
    pub calling_plans: Option<Vec<ListCallingPlansCallingPlan>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Calling plan of the account, with how many are subscribed, assigned and available.
///
/// Element of `calling_plans` in [`ListCallingPlansResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCallingPlansCallingPlan {
    /// How many licenses of the calling plan are in use.
    pub assigned: Option<i64>,
    /// How many licenses of the calling plan can still be assigned.
    pub available: Option<i64>,
    /// Name of the calling plan.
    pub name: Option<String>,
    /// Number of subscriptions bought for the plan.
    pub subscribed: Option<i64>,
    /// Calling plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<i64>,
    /// ID of the billing account; used in India.
    pub billing_account_id: Option<String>,
    /// Name of the billing account; present only in India.
    pub billing_account_name: Option<String>,
    /// ID of the billing subscription, for accounts with several subscriptions.
    pub billing_subscription_id: Option<String>,
    /// Name of the billing subscription, as edited on the billing page.
    pub billing_subscription_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns the account's Zoom Phone plans, with the phone numbers in use and still available.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/phone-plans/GET/phone/plans)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/plans" -> ListPlanInformationResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_calling_plans:admin"],
    errors = [
        (400, 403, PERMISSION_DENIED = "permission denied"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPlanInformation {}

/// Response to [`ListPlanInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPlanInformationResponse {
    /// Calling plans, one entry each. At most 100 items.
    pub calling_plans: Option<Vec<PlanInformationCallingPlan>>,
    /// Phone number plans of the account, one entry each with how many are in use. At most 100 items.
    pub phone_numbers: Option<Vec<PlanInformationPhoneNumber>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Calling plan of the account, with how many are subscribed, assigned and available.
///
/// Element of `calling_plans` in [`ListPlanInformationResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanInformationCallingPlan {
    /// How many licenses of the calling plan are in use.
    pub assigned: Option<i64>,
    /// How many licenses of the calling plan can still be assigned.
    pub available: Option<i64>,
    /// Name of the calling plan.
    pub name: Option<String>,
    /// Number of subscriptions bought for the plan.
    pub subscribed: Option<i64>,
    /// Calling plan, as a code from the page "Plans" of Zoom's developer documentation.
    #[wire("type")]
    pub kind: Option<i64>,
    /// ID of the billing subscription, for accounts with several subscriptions.
    pub billing_subscription_id: Option<String>,
    /// Name of the billing subscription, as edited on the billing page.
    pub billing_subscription_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number plan, with how many numbers are subscribed, assigned and available.
///
/// Element of `phone_numbers` in [`ListPlanInformationResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PlanInformationPhoneNumber {
    /// How many of the plan's subscriptions are in use.
    pub assigned: Option<i64>,
    /// How many of the plan's subscriptions can still be assigned.
    pub available: Option<i64>,
    /// Name of the phone number plan.
    pub name: Option<String>,
    /// Number of subscriptions bought for the plan.
    pub subscribed: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
