//! Billing account: 2 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::IdAndName;

/// Lists the billing accounts available in Zoom Phone.
///
/// For account owners and admins with a Pro plan or higher and Zoom Phone; needs `site_id` if multiple sites are enabled.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListBillingAccounts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListBillingAccounts::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/billing-account/GET/phone/billing_accounts)
#[zoom_endpoint(
    GET "/phone/billing_accounts" -> ListBillingAccountsResponse,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_billing_accounts:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListBillingAccounts {
    /// ID of the Zoom Phone site whose billing accounts to list; needed if the account has multiple sites.
    pub site_id: Option<String>,
}

/// Response to [`ListBillingAccounts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListBillingAccountsResponse {
    /// Billing accounts, one entry each.
    pub billing_accounts: Option<Vec<IdAndName>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one billing account of Zoom Phone.
///
/// For account owners and admins; needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetBillingAccountDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetBillingAccountDetails::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/billing-account/GET/phone/billing_accounts/{billingAccountId})
#[zoom_endpoint(
    GET "/phone/billing_accounts/<billing_account_id>" -> BillingAccountDetails,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:billing_account:admin"],
    errors = [(400, 400, BILLING_ACCOUNT_DOES_NOT_EXIST = "the billing account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetBillingAccountDetails {
    /// ID of the Zoom Phone billing account.
    pub billing_account_id: String,
}

/// Response to [`GetBillingAccountDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct BillingAccountDetails {
    /// ID of the billing account.
    pub id: Option<String>,
    /// Name of the billing account.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
