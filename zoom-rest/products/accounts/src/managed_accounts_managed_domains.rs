//! Accounts, managed domains: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists the email domains that an account manages; `me` means the master account.
///
/// Needs a Pro plan or higher with the master account option.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetAccountManagedDomains;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAccountManagedDomains::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/accounts/GET/accounts/{accountId}/managed_domains)
#[zoom_endpoint(
    GET "/accounts/<account_id>/managed_domains" -> AccountManagedDomains,
    rate_limit = Light,
    scopes = ["account:read:admin", "account:read:managed_domains:master"],
    errors = [
        (200, 200, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountManagedDomains {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
}

/// Response to [`GetAccountManagedDomains`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountManagedDomains {
    /// Domains that the account manages, one entry each.
    pub domains: Option<Vec<Domain>>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Domain that the account manages, with its state.
///
/// Element of `domains` in [`AccountManagedDomains`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Domain {
    /// Name of the managed domain.
    pub domain: Option<String>,
    /// State that the managed domain is in, such as `verified`.
    pub status: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
