//! Cloud peering provider exchange: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists the phone numbers that a carrier has added to its customers' Zoom accounts.
///
/// For carriers in Zoom's Provider Exchange, whose networks connect to Zoom's cloud by peering; the account needs a Zoom Phone or Zoom Contact Center license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::ListProviderPeeringPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let numbers = ListProviderPeeringPhoneNumbers::new("Zl3aVt0bQ9y")
///     .phone_number("+14155550100")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/cloud-peering-provider-exchange/GET/accounts/{accountId}/number_management/carrier/peering_numbers)
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/carrier/peering_numbers" -> ListProviderPeeringPhoneNumbersResponse,
    paginate = numbers: Number,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:list_carrier_peering_numbers:master"],
    errors = [(400, 1001, CARRIER_NOT_FOUND = "the carrier was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListProviderPeeringPhoneNumbers {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only this phone number, usually in E.164 format.
    pub phone_number: Option<String>,
}

/// Response to [`ListProviderPeeringPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListProviderPeeringPhoneNumbersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Phone numbers, one entry each.
    #[lossy]
    pub numbers: Vec<Number>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number that a carrier supplies by peering with Zoom, with its customer account.
///
/// Element of `numbers` in [`ListProviderPeeringPhoneNumbersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Number {
    /// Account name of the customer to whom the carrier supplies the phone number.
    pub customer_account_name: Option<String>,
    /// Account number of the customer to whom the carrier supplies the phone number.
    pub customer_account_number: Option<String>,
    /// Whether the phone number is assigned to someone.
    pub assigned: Option<bool>,
    /// Reference chosen by the carrier, which Zoom repeats in a SIP header of outgoing calls.
    pub billing_ref_id: Option<String>,
    /// Phone number, usually in E.164 format.
    pub phone_number: Option<String>,
    /// Text from the carrier about the number, such as its capabilities and limits.
    pub service_info: Option<String>,
    /// Name that Zoom assigned to the carrier's group of SIP trunks.
    pub sip_trunk_name: Option<String>,
    /// Whether the phone number is active.
    pub status: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
