//! TSP: 8 operations.

use zoom_core::{Secret, zoom_endpoint};

use super::super::{
    AccountTspInformation, AddUserTspAccountResponse, ListUserTspAccountsResponse, TspAccount, TspBridge,
    UserTspAccountDialInNumber,
};

/// Returns an account's settings for its telephony service provider (TSP), an outside company that provides meeting audio by phone.
///
/// Needs a Pro plan or higher with TSP audio turned on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetAccountTspInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAccountTspInformation::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/tsp/GET/accounts/{accountId}/tsp)
#[zoom_endpoint(
    GET "/accounts/<account_id>/tsp" -> AccountTspInformation,
    rate_limit = Light,
    scopes = ["tsp:master", "tsp:read:tsp:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountTspInformation {
    /// ID of the sub-account.
    pub account_id: String,
}

/// Updates an account's settings for its telephony service provider (TSP), an outside company that provides meeting audio by phone.
///
/// Needs a Pro plan or higher with TSP audio turned on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::UpdateAccountTspInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountTspInformation::new("Zl3aVt0bQ9y")
///     .enable(true)
///     .modify_credential_forbidden(true)
///     .tsp_enabled(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/tsp/PATCH/accounts/{accountId}/tsp)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/tsp" -> (),
    rate_limit = Light,
    scopes = ["tsp:master", "tsp:update:tsp:master"],
    errors = [(400, 300, INVALID_PARAMETER = "the parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountTspInformation {
    /// ID of the sub-account.
    pub account_id: String,
    /// Whether users can add telephony service provider (TSP) numbers that the account does not list.
    pub dial_in_number_unrestricted: Option<bool>,
    /// Whether users of the account can hold audio conferences through the outside provider; needs `tsp_enabled`.
    pub enable: Option<bool>,
    /// Whether telephony service provider (TSP) settings pass from a master account to its sub-accounts; a sub-account takes over those of its master account.
    pub master_account_setting_extended: Option<bool>,
    /// Whether users are kept from changing their telephony service provider (TSP) credentials.
    pub modify_credential_forbidden: Option<bool>,
    /// Region of the bridge that connects the audio of the telephony service provider (TSP) with Zoom meetings.
    pub tsp_bridge: Option<TspBridge>,
    /// Whether the account has the telephony service provider (TSP) feature at all; `enable` and the other TSP settings need it.
    pub tsp_enabled: Option<bool>,
    /// Name of the telephony service provider (TSP).
    pub tsp_provider: Option<String>,
}

/// Lists the accounts, two at most, that one user has with a telephony service provider (TSP), an outside company that provides meeting audio by phone.
///
/// Needs a Pro plan or higher with TSP audio turned on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListUserTspAccounts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUserTspAccounts::new("Zl3aVt0bQ9y", "jill@example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/tsp/GET/accounts/{accountId}/users/{userId}/tsp)
#[zoom_endpoint(
    GET "/accounts/<account_id>/users/<user_id>/tsp" -> ListUserTspAccountsResponse,
    rate_limit = Medium,
    scopes = ["tsp:master", "tsp:read:list_tsp_accounts:master"],
    errors = [
        (400, 2024, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 1120, USER_HAS_NO_PENDING_INVITATION = "the user has no pending invitation"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserTspAccounts {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

/// Adds a telephony service provider (TSP) account to one user, who can have two.
///
/// Needs a Pro plan or higher with TSP audio turned on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::TspBridge;
/// use zoom_rest::meetings::master::AddUserTspAccount;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddUserTspAccount::new(
///     "Zl3aVt0bQ9y",
///     "jill@example.com",
///     "4155550",
///     "3041",
/// )
/// .tsp_bridge(TspBridge::UsTspTb)
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/tsp/POST/accounts/{accountId}/users/{userId}/tsp)
#[zoom_endpoint(
    POST "/accounts/<account_id>/users/<user_id>/tsp" -> AddUserTspAccountResponse,
    rate_limit = Light,
    scopes = ["tsp:master", "tsp:write:tsp_account:master"],
    errors = [
        (400, 2024, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 300, "a parameter is missing or invalid, or a limit was exceeded"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 1120, USER_HAS_NO_PENDING_INVITATION = "the user has no pending invitation"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUserTspAccount {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Numeric conference code of the telephony service provider (TSP) audio account.
    #[length(1..=16)]
    pub conference_code: String,
    /// Dial-in numbers of the telephony service provider (TSP) account, one entry each.
    pub dial_in_numbers: Option<Vec<UserTspAccountDialInNumber>>,
    /// PIN with which the leader controls the phone conference; digits only. At most 16 characters.
    pub leader_pin: Secret,
    /// Region of the bridge that connects the audio of the telephony service provider (TSP) with Zoom meetings.
    pub tsp_bridge: Option<TspBridge>,
}

/// Sets the URL of the page with global dial-in numbers for a telephony service provider (TSP) user.
///
/// Needs a Pro plan or higher with TSP audio turned on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::SetGlobalDialInUrlForTspUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SetGlobalDialInUrlForTspUser::new("Zl3aVt0bQ9y", "jill@example.com")
///     .audio_url("https://example.com/dial-in")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/tsp/PATCH/accounts/{accountId}/users/{userId}/tsp/settings)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/users/<user_id>/tsp/settings" -> (),
    rate_limit = Light,
    scopes = ["tsp:master", "tsp:update:tsp_settings:master"],
    errors = [
        (400, 2000, PERMISSION_DENIED = "permission denied"),
        (400, 2024, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 1001, RESOURCE_DOES_NOT_BELONG_TO_THIS_ACCOUNT = "the resource does not belong to this account"),
        (404, 1120, INVITE_DOES_NOT_EXIST = "the invite does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SetGlobalDialInUrlForTspUser {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// URL with the global dial-in numbers of a telephony service provider (TSP) account.
    #[length(..=512)]
    pub audio_url: Option<String>,
}

/// Returns one of a user's accounts with a telephony service provider (TSP), an outside company that provides meeting audio by phone.
///
/// Needs a Pro plan or higher with TSP audio turned on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetUserTspAccount;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserTspAccount::new("Zl3aVt0bQ9y", "jill@example.com", "1")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/tsp/GET/accounts/{accountId}/users/{userId}/tsp/{tspId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/users/<user_id>/tsp/<tsp_id>" -> TspAccount,
    rate_limit = Light,
    scopes = ["tsp:master", "tsp:read:tsp_account:master"],
    errors = [
        (400, 300, "the TSP ID does not exist, or the TSP config does not exist"),
        (400, 2024, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 1120, USER_HAS_NO_PENDING_INVITATION = "the user has no pending invitation"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserTspAccount {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// ID of the user's account with the telephony service provider (TSP). One of `1`, `2`.
    pub tsp_id: String,
}

/// Updates one of a user's telephony service provider (TSP) accounts.
///
/// Needs a Pro plan or higher with TSP audio turned on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::TspBridge;
/// use zoom_rest::meetings::master::UpdateTspAccount;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateTspAccount::new("Zl3aVt0bQ9y", "jill@example.com", "1", "4155550", "3041")
///     .tsp_bridge(TspBridge::UsTspTb)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/tsp/PATCH/accounts/{accountId}/users/{userId}/tsp/{tspId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/users/<user_id>/tsp/<tsp_id>" -> (),
    rate_limit = Light,
    scopes = ["tsp:master", "tsp:update:tsp_account:master"],
    errors = [
        (400, 2024, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 300, "the TSP ID does not exist, or the TSP config does not exist, or a parameter is missing or invalid, or the parameter is invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 1120, USER_HAS_NO_PENDING_INVITATION = "the user has no pending invitation"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateTspAccount {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// ID of the user's account with the telephony service provider (TSP). One of `1`, `2`.
    pub tsp_id: String,
    /// Numeric conference code of the telephony service provider (TSP) audio account.
    #[length(1..=16)]
    pub conference_code: String,
    /// Dial-in numbers of the telephony service provider (TSP) account, one entry each.
    pub dial_in_numbers: Option<Vec<UserTspAccountDialInNumber>>,
    /// PIN with which the leader controls the phone conference; digits only. At most 16 characters.
    pub leader_pin: Secret,
    /// Region of the bridge that connects the audio of the telephony service provider (TSP) with Zoom meetings.
    pub tsp_bridge: Option<TspBridge>,
}

/// Deletes one of a user's accounts with a telephony service provider (TSP), an outside company that provides meeting audio by phone.
///
/// Needs a Pro plan or higher with TSP audio turned on. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::DeleteUserTspAccount;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserTspAccount::new("Zl3aVt0bQ9y", "jill@example.com", "1")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/tsp/DELETE/accounts/{accountId}/users/{userId}/tsp/{tspId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/users/<user_id>/tsp/<tsp_id>" -> (),
    rate_limit = Light,
    scopes = ["tsp:master", "tsp:delete:tsp_account:master"],
    errors = [
        (400, 2024, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 300, "the TSP does not exist, or the TSP config does not exist, or a parameter is missing or invalid"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 1120, USER_HAS_NO_PENDING_INVITATION = "the user has no pending invitation"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserTspAccount {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// ID of the user's account with the telephony service provider (TSP). One of `1`, `2`.
    pub tsp_id: String,
}
