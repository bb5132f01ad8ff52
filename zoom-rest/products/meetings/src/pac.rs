//! PAC: 1 operation.

use zoom_core::{Id, zoom_endpoint, zoom_object};

/// List user PAC accounts.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListUserPacAccounts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUserPacAccounts::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/users/<user_id>/pac" -> ListUserPacAccountsResponse,
    rate_limit = Light,
    scopes = ["pac:read:admin", "pac:read", "pac:read:list_pac_accounts", "pac:read:list_pac_accounts:admin"],
    errors = [(400, 2024, "a required setting is turned off"), (404, 1001, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserPacAccounts {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
}

/// Response to [`ListUserPacAccounts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserPacAccountsResponse {
    /// PAC accounts.
    pub pac_accounts: Option<Vec<PacAccount>>,
}

/// Element of `pac_accounts`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PacAccount {
    /// Conference ID.
    pub conference_id: Option<Id>,
    /// Dedicated dial in number.
    pub dedicated_dial_in_number: Option<Vec<DedicatedDialInNumber>>,
    /// Global dial in numbers.
    pub global_dial_in_numbers: Option<Vec<DedicatedDialInNumber>>,
    /// Listen only password.
    #[length(..=6)]
    pub listen_only_password: Option<String>,
    /// Participant password.
    #[length(..=6)]
    pub participant_password: Option<String>,
}

/// Dedicated dial in number.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DedicatedDialInNumber {
    /// Country.
    pub country: Option<String>,
    /// Number.
    #[length(..=16)]
    pub number: Option<String>,
}
