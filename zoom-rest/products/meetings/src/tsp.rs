//! TSP: 8 operations.

use zoom_core::{Extra, Secret, zoom_endpoint, zoom_enum, zoom_object};

/// Returns an account's settings for its telephony service provider (TSP), an outside company that provides meeting audio by phone.
///
/// Needs a Pro plan or higher with TSP audio turned on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetAccountTspInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetAccountTspInformation::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/tsp/GET/tsp)
#[zoom_endpoint(
    GET "/tsp" -> AccountTspInformation,
    rate_limit = Light,
    scopes = ["tsp:read:admin", "tsp:read:tsp:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetAccountTspInformation {}

/// Response to [`GetAccountTspInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountTspInformation {
    /// Whether users can add telephony service provider (TSP) numbers that the account does not list.
    pub dial_in_number_unrestricted: Option<bool>,
    /// Dial-in numbers of the telephony service provider (TSP) account, one entry each.
    pub dial_in_numbers: Option<Vec<DialInNumber>>,
    /// Whether users of the account can use the telephony service provider (TSP).
    pub enable: Option<bool>,
    /// Whether telephony service provider (TSP) settings pass from a master account to its sub-accounts; a sub-account takes over those of its master account.
    pub master_account_setting_extended: Option<bool>,
    /// Whether users are kept from changing their telephony service provider (TSP) credentials.
    pub modify_credential_forbidden: Option<bool>,
    /// Region of the bridge that connects the audio of the telephony service provider (TSP) with Zoom meetings.
    pub tsp_bridge: Option<TspBridge>,
    /// Whether the telephony service provider (TSP) feature is on; the other TSP settings need it.
    pub tsp_enabled: Option<bool>,
    /// Name of the telephony service provider (TSP).
    pub tsp_provider: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Number to dial in to a conference of a telephony service provider (TSP).
///
/// Element of `dial_in_numbers` in [`AccountTspInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DialInNumber {
    /// Country calling code of the dial-in number, such as `1`.
    pub code: Option<String>,
    /// Number to dial to join by phone.
    #[length(..=16)]
    pub number: Option<String>,
    /// Kind of dial-in number, such as `toll`, a number for which the caller pays.
    #[wire("type")]
    pub kind: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Region of the bridge that connects the audio of a telephony service provider with Zoom meetings.
///
/// Values of `tsp_bridge` in [`AccountTspInformation`] and other types.
#[zoom_enum]
pub enum TspBridge {
    /// `US_TSP_TB`: Bridge in the United States.
    #[value("US_TSP_TB")]
    UsTspTb,
    /// `EU_TSP_TB`: Bridge in Europe.
    #[value("EU_TSP_TB")]
    EuTspTb,
}

/// Updates an account's settings for its telephony service provider (TSP), an outside company that provides meeting audio by phone.
///
/// Needs a Pro plan or higher with TSP audio turned on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateAccountTspInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountTspInformation::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/tsp/PATCH/tsp)
#[zoom_endpoint(
    PATCH "/tsp" -> (),
    rate_limit = Light,
    scopes = ["tsp:write:admin", "tsp:update:tsp:admin"],
    errors = [(400, 300, INVALID_PARAMETER = "the parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountTspInformation {
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
/// Needs a Pro plan or higher with TSP audio turned on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListUserTspAccounts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUserTspAccounts::new("jill@example.com").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/tsp/GET/users/{userId}/tsp)
#[zoom_endpoint(
    GET "/users/<user_id>/tsp" -> ListUserTspAccountsResponse,
    rate_limit = Medium,
    scopes = ["tsp:read:admin", "tsp:read", "tsp:read:list_tsp_accounts", "tsp:read:list_tsp_accounts:admin"],
    errors = [
        (400, 2024, SETTING_TURNED_OFF = "a required setting is turned off"),
        (404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
        (404, 1120, USER_HAS_NO_PENDING_INVITATION = "the user has no pending invitation"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserTspAccounts {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
}

/// Response to [`ListUserTspAccounts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserTspAccountsResponse {
    /// Telephony service provider (TSP) accounts of the user, one entry each.
    pub tsp_accounts: Option<Vec<TspAccount>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`GetUserTspAccount`].
///
/// Element of `tsp_accounts` in [`ListUserTspAccountsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TspAccount {
    /// Numeric conference code of the telephony service provider (TSP) audio account.
    #[length(1..=16)]
    pub conference_code: Option<String>,
    /// Dial-in numbers of the telephony service provider (TSP) account, one entry each.
    pub dial_in_numbers: Option<Vec<UserTspAccountDialInNumber>>,
    /// ID of the telephony service provider (TSP) account. One of `1`, `2`.
    pub id: Option<String>,
    /// PIN with which the leader controls the phone conference; digits only. At most 16 characters.
    pub leader_pin: Option<Secret>,
    /// Region of the bridge that connects the audio of the telephony service provider (TSP) with Zoom meetings.
    pub tsp_bridge: Option<TspBridge>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Number to dial in to a conference of a user's telephony service provider (TSP) account.
///
/// Element of `dial_in_numbers` in [`TspAccount`] and other types.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserTspAccountDialInNumber {
    /// Country calling code of the dial-in number, such as `1`.
    #[length(..=6)]
    pub code: Option<String>,
    /// Text that is shown for the dial-in number in place of its country calling code, such as `America`.
    #[length(..=10)]
    pub country_label: Option<String>,
    /// Number to dial to join by phone.
    #[length(1..=16)]
    pub number: Option<String>,
    /// Kind of dial-in number, such as toll or toll-free.
    #[wire("type")]
    pub kind: Option<DialInNumberType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of dial-in number, such as toll or toll-free.
///
/// Values of `type` in [`UserTspAccountDialInNumber`].
#[zoom_enum]
pub enum DialInNumberType {
    /// `toll`: A number for which the caller pays.
    Toll,
    /// `tollfree`: A number that costs the caller nothing.
    Tollfree,
    /// `media_link`: A media link number, which connects to the telephone network without a paid bridge number.
    MediaLink,
}

/// Adds a telephony service provider (TSP) account to one user, who can have two.
///
/// Needs a Pro plan or higher with TSP audio turned on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{AddUserTspAccount, TspBridge};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddUserTspAccount::new("jill@example.com", "4155550", "3041")
///     .tsp_bridge(TspBridge::UsTspTb)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/tsp/POST/users/{userId}/tsp)
#[zoom_endpoint(
    POST "/users/<user_id>/tsp" -> AddUserTspAccountResponse,
    rate_limit = Light,
    scopes = ["tsp:write:admin", "tsp:write", "tsp:write:tsp_account", "tsp:write:tsp_account:admin"],
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

/// Response to [`AddUserTspAccount`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddUserTspAccountResponse {
    /// ID of the telephony service provider (TSP) account.
    pub id: Option<String>,
    /// Numeric conference code of the telephony service provider (TSP) audio account.
    #[length(1..=16)]
    pub conference_code: Option<String>,
    /// Dial-in numbers of the telephony service provider (TSP) account, one entry each.
    pub dial_in_numbers: Option<Vec<UserTspAccountDialInNumber>>,
    /// PIN with which the leader controls the phone conference; digits only. At most 16 characters.
    pub leader_pin: Option<Secret>,
    /// Region of the bridge that connects the audio of the telephony service provider (TSP) with Zoom meetings.
    pub tsp_bridge: Option<TspBridge>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sets the URL of the page with global dial-in numbers for a telephony service provider (TSP) user.
///
/// Needs a Pro plan or higher with TSP audio turned on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::SetGlobalDialInUrlForTspUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SetGlobalDialInUrlForTspUser::new("jill@example.com")
///     .audio_url("https://example.com/dial-in")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/tsp/PATCH/users/{userId}/tsp/settings)
#[zoom_endpoint(
    PATCH "/users/<user_id>/tsp/settings" -> (),
    rate_limit = Light,
    scopes = ["tsp:write:admin", "tsp:write", "tsp:update:tsp_settings", "tsp:update:tsp_settings:admin"],
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
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// URL with the global dial-in numbers of a telephony service provider (TSP) account.
    #[length(..=512)]
    pub audio_url: Option<String>,
}

/// Returns one of a user's accounts with a telephony service provider (TSP), an outside company that provides meeting audio by phone.
///
/// Needs a Pro plan or higher with TSP audio turned on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetUserTspAccount;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserTspAccount::new("jill@example.com", "1").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/tsp/GET/users/{userId}/tsp/{tspId})
#[zoom_endpoint(
    GET "/users/<user_id>/tsp/<tsp_id>" -> TspAccount,
    rate_limit = Light,
    scopes = ["tsp:read:admin", "tsp:read", "tsp:read:tsp_account", "tsp:read:tsp_account:admin"],
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
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// ID of the user's account with the telephony service provider (TSP). One of `1`, `2`.
    pub tsp_id: String,
}

/// Updates one of a user's telephony service provider (TSP) accounts.
///
/// Needs a Pro plan or higher with TSP audio turned on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{TspBridge, UpdateTspAccount};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateTspAccount::new("jill@example.com", "1", "4155550", "3041")
///     .tsp_bridge(TspBridge::UsTspTb)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/tsp/PATCH/users/{userId}/tsp/{tspId})
#[zoom_endpoint(
    PATCH "/users/<user_id>/tsp/<tsp_id>" -> (),
    rate_limit = Light,
    scopes = ["tsp:write:admin", "tsp:write", "tsp:update:tsp_account", "tsp:update:tsp_account:admin"],
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
/// Needs a Pro plan or higher with TSP audio turned on.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteUserTspAccount;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserTspAccount::new("jill@example.com", "1").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/tsp/DELETE/users/{userId}/tsp/{tspId})
#[zoom_endpoint(
    DELETE "/users/<user_id>/tsp/<tsp_id>" -> (),
    rate_limit = Light,
    scopes = ["tsp:write:admin", "tsp:write", "tsp:delete:tsp_account", "tsp:delete:tsp_account:admin"],
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
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// ID of the user's account with the telephony service provider (TSP). One of `1`, `2`.
    pub tsp_id: String,
}
