//! Phone plan: 1 operation.

use zoom_core::{zoom_endpoint, zoom_object};

use super::ByocPhoneNumberAllocatedProduct;

/// List phone number plan information.
///
/// # Examples
///
/// ```
/// use zoom_api::number_management::{ByocPhoneNumberAllocatedProduct, ListPhoneNumberPlanInformation};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let plans = ListPhoneNumberPlanInformation::new(ByocPhoneNumberAllocatedProduct::ZoomPhone)
///     .page_size(200)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/number_management/plan" -> ListPhoneNumberPlanInformationResponse,
    paginate = plans: Plan,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:numbers_plan:admin"],
    errors = [
        (400, 999, "a parameter is not valid"),
        (400, 1002006, "a parameter is missing or not valid"),
        (400, 1003100, "the page token is not valid, or has expired"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPhoneNumberPlanInformation {
    /// Product.
    pub product: ByocPhoneNumberAllocatedProduct,
    /// How many records a page holds: at most 200, `30` unless said.
    pub page_size: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
}

/// What [`ListPhoneNumberPlanInformation`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPhoneNumberPlanInformationResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// Plans.
    pub plans: Vec<Plan>,
}

/// Plan.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Plan {
    /// Assigned.
    pub assigned: Option<i64>,
    /// Available.
    pub available: Option<i64>,
    /// Subscribed.
    pub subscribed: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Is unlimited.
    pub is_unlimited: Option<bool>,
}
