//! Phone plan: 1 operation.

use zoom_core::zoom_endpoint;

use super::super::{ListPhoneNumberPlanInformationResponse, Plan, ReservedZoomProduct};

/// Returns the account's phone number plans, with how many of each are bought, assigned and still available.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::ReservedZoomProduct;
/// use zoom_rest::number_management::master::ListPhoneNumberPlanInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let plans = ListPhoneNumberPlanInformation::new(
///     "Zl3aVt0bQ9y",
///     ReservedZoomProduct::ZoomPhone,
/// )
/// .page_size(200)
/// .items(client)
/// .collect_all()
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/phone-plan/GET/accounts/{accountId}/number_management/plan)
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/plan" -> ListPhoneNumberPlanInformationResponse,
    paginate = plans: Plan,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:numbers_plan:master"],
    errors = [
        (400, 999, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 1002006, PRODUCT_MISSING = "the product is missing"),
        (400, 1003100, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneNumberPlanInformation {
    /// ID of the sub-account.
    pub account_id: String,
    /// Zoom product whose phone number plans to return.
    pub product: ReservedZoomProduct,
    /// How many entries a page holds. Default: `30`.
    #[range(..=200)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}
