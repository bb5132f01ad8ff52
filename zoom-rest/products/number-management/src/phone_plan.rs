//! Phone plan: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::ReservedZoomProduct;

/// Returns the account's phone number plans, with how many of each are bought, assigned and still available.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::{ListPhoneNumberPlanInformation, ReservedZoomProduct};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let plans = ListPhoneNumberPlanInformation::new(ReservedZoomProduct::ZoomPhone)
///     .page_size(200)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/phone-plan/GET/number_management/plan)
#[zoom_endpoint(
    GET "/number_management/plan" -> ListPhoneNumberPlanInformationResponse,
    paginate = plans: Plan,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:numbers_plan:admin"],
    errors = [
        (400, 999, INVALID_PARAMETER = "a parameter is invalid"),
        (400, 1002006, PRODUCT_MISSING = "the product is missing"),
        (400, 1003100, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPhoneNumberPlanInformation {
    /// Zoom product whose phone number plans to return.
    pub product: ReservedZoomProduct,
    /// How many entries a page holds. Default: `30`.
    #[range(..=200)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListPhoneNumberPlanInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPhoneNumberPlanInformationResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Plans for phone numbers, one entry each.
    #[lossy]
    pub plans: Vec<Plan>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number plan, with how many of it are bought, assigned and still available.
///
/// Element of `plans` in [`ListPhoneNumberPlanInformationResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Plan {
    /// How many of the plans are assigned, as the name suggests; Zoom describes it only as a total of plans.
    pub assigned: Option<i64>,
    /// How many phone number plans can still be assigned.
    pub available: Option<i64>,
    /// Number of subscriptions bought for the plan.
    pub subscribed: Option<i64>,
    /// Name of the plan.
    pub name: Option<String>,
    /// Whether the plan is unlimited; Zoom does not say in what respect.
    pub is_unlimited: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
