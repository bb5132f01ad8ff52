//! Billing account: 2 operations.

use zoom_core::zoom_endpoint;

use super::super::{BillingAccountDetails, ListBillingAccountsResponse};

/// Lists the billing accounts available in Zoom Phone.
///
/// For account owners and admins with a Pro plan or higher and Zoom Phone; needs `site_id` if multiple sites are enabled. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListBillingAccounts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListBillingAccounts::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/billing-account/GET/accounts/{accountId}/phone/billing_accounts)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/billing_accounts" -> ListBillingAccountsResponse,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_billing_accounts:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListBillingAccounts {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone site whose billing accounts to list; needed if the account has multiple sites.
    pub site_id: Option<String>,
}

/// Returns one billing account of Zoom Phone.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetBillingAccountDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetBillingAccountDetails::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/billing-account/GET/accounts/{accountId}/phone/billing_accounts/{billingAccountId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/billing_accounts/<billing_account_id>" -> BillingAccountDetails,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:billing_account:master"],
    errors = [(400, 400, BILLING_ACCOUNT_DOES_NOT_EXIST = "the billing account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetBillingAccountDetails {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the Zoom Phone billing account.
    pub billing_account_id: String,
}
