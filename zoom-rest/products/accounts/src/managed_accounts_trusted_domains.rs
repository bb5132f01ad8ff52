//! Accounts, trusted domains: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists the trusted domains of an account, that is, the email domains associated with the organization; `me` means the master account.
///
/// Needs a paid account.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::GetAccountTrustedDomains;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAccountTrustedDomains::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/#tag/accounts/GET/accounts/{accountId}/trusted_domains)
#[zoom_endpoint(
    GET "/accounts/<account_id>/trusted_domains" -> AccountTrustedDomains,
    rate_limit = Light,
    scopes = ["account:read:admin", "account:read:trusted_domains:master"],
    errors = [
        (200, 2001, ACCOUNT_DOES_NOT_EXIST_200_2001 = "the account does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST_404_2001 = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountTrustedDomains {
    /// ID of the Zoom account; a master account writes `me` for itself.
    pub account_id: String,
}

/// Response to [`GetAccountTrustedDomains`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountTrustedDomains {
    /// Email domains associated with the organization, one entry each.
    pub trusted_domains: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
