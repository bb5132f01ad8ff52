//! Cloud peering provider exchange: 1 operation.

use zoom_core::{zoom_endpoint, zoom_object};

/// List peering phone numbers for provider.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::ListPeeringPhoneNumbersForProvider;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let numbers = ListPeeringPhoneNumbersForProvider::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .phone_number("+14155550100")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/carrier/peering_numbers" -> ListPeeringPhoneNumbersForProviderResponse,
    paginate = numbers: Number,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:list_carrier_peering_numbers:master"],
    errors = [(400, 1001, "the carrier was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListPeeringPhoneNumbersForProvider {
    /// Account ID.
    pub account_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
}

/// Response to [`ListPeeringPhoneNumbersForProvider`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListPeeringPhoneNumbersForProviderResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Numbers.
    #[lossy]
    pub numbers: Vec<Number>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Number {
    /// Customer account name.
    pub customer_account_name: Option<String>,
    /// Customer account number.
    pub customer_account_number: Option<String>,
    /// Assigned.
    pub assigned: Option<bool>,
    /// Billing ref ID.
    pub billing_ref_id: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Service info.
    pub service_info: Option<String>,
    /// SIP trunk name.
    pub sip_trunk_name: Option<String>,
    /// Status.
    pub status: Option<bool>,
}
