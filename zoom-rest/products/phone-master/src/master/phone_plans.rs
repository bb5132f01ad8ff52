//! Phone plans: 2 operations.

use zoom_core::zoom_endpoint;

use super::super::{ListCallingPlansResponse, ListPlanInformationResponse};

/// Lists every Zoom Phone calling plan that the account has.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListCallingPlans;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListCallingPlans::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-plans/GET/accounts/{accountId}/phone/calling_plans)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/calling_plans" -> ListCallingPlansResponse,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_calling_plans:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCallingPlans {
    /// ID of the sub-account.
    pub account_id: String,
}

/// Returns the account's Zoom Phone plans, with the phone numbers in use and still available.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListPlanInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListPlanInformation::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/phone-plans/GET/accounts/{accountId}/phone/plans)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/plans" -> ListPlanInformationResponse,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_calling_plans:master"],
    errors = [
        (400, 403, PERMISSION_DENIED = "permission denied"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPlanInformation {
    /// ID of the sub-account.
    pub account_id: String,
}
