//! PAC: 1 operation.

use zoom_core::{Extra, Id, zoom_endpoint, zoom_object};

/// Lists a user's personal audio conference (PAC) accounts, with which the user hosts meetings by phone only.
///
/// Needs a Pro plan or higher with Audio Conferencing, and Personal Audio Conference turned on in the user's profile.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/pac/GET/users/{userId}/pac)
#[zoom_endpoint(
    GET "/users/<user_id>/pac" -> ListUserPacAccountsResponse,
    rate_limit = Light,
    scopes = ["pac:read:admin", "pac:read", "pac:read:list_pac_accounts", "pac:read:list_pac_accounts:admin"],
    errors = [
        (400, 2024, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserPacAccounts {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

/// Response to [`ListUserPacAccounts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserPacAccountsResponse {
    /// Personal audio conference (PAC) accounts, one entry each.
    pub pac_accounts: Option<Vec<PacAccount>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Personal audio conference (PAC) account of a user, with its numbers and passwords.
///
/// Element of `pac_accounts` in [`ListUserPacAccountsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PacAccount {
    /// ID of the personal audio conference.
    pub conference_id: Option<Id>,
    /// Dial-in numbers that are dedicated to the account, one entry each.
    pub dedicated_dial_in_number: Option<Vec<DialInNumberAndCountry>>,
    /// Global dial-in numbers of the account, one entry per number, with its country or region.
    pub global_dial_in_numbers: Option<Vec<DialInNumberAndCountry>>,
    /// Passcode for listeners; at most 6 characters.
    #[length(..=6)]
    pub listen_only_password: Option<String>,
    /// Passcode for participants; at most 6 characters.
    #[length(..=6)]
    pub participant_password: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Number to dial in, with its country.
///
/// Element of `dedicated_dial_in_number` and other members in [`PacAccount`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DialInNumberAndCountry {
    /// Country, as a name or an ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// Number to dial to join by phone.
    pub number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
