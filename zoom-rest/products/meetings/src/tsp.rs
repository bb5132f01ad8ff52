//! TSP: 8 operations.

use zoom_core::{Secret, zoom_endpoint, zoom_enum, zoom_object};

/// Get account TSP information.
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
    /// Dial in number unrestricted.
    pub dial_in_number_unrestricted: Option<bool>,
    /// Dial in numbers.
    pub dial_in_numbers: Option<Vec<DialInNumber>>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Master account setting extended.
    pub master_account_setting_extended: Option<bool>,
    /// Modify credential forbidden.
    pub modify_credential_forbidden: Option<bool>,
    /// TSP bridge.
    pub tsp_bridge: Option<TspBridge>,
    /// TSP enabled.
    pub tsp_enabled: Option<bool>,
    /// TSP provider.
    pub tsp_provider: Option<String>,
}

/// Element of `dial_in_numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DialInNumber {
    /// Code.
    pub code: Option<String>,
    /// Number.
    #[length(..=16)]
    pub number: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
}

/// Values of `tsp_bridge`.
#[zoom_enum]
pub enum TspBridge {
    /// `US_TSP_TB`.
    #[value("US_TSP_TB")]
    UsTspTb,
    /// `EU_TSP_TB`.
    #[value("EU_TSP_TB")]
    EuTspTb,
}

/// Update account TSP information.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateAccountTspInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateAccountTspInformation::new()
///     .dial_in_number_unrestricted(true)
///     .enable(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/tsp" -> (),
    rate_limit = Light,
    scopes = ["tsp:write:admin", "tsp:update:tsp:admin"],
    errors = [(400, 300, "the parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateAccountTspInformation {
    /// Dial in number unrestricted.
    pub dial_in_number_unrestricted: Option<bool>,
    /// Whether it is enabled.
    pub enable: Option<bool>,
    /// Master account setting extended.
    pub master_account_setting_extended: Option<bool>,
    /// Modify credential forbidden.
    pub modify_credential_forbidden: Option<bool>,
    /// TSP bridge.
    pub tsp_bridge: Option<TspBridge>,
    /// TSP enabled.
    pub tsp_enabled: Option<bool>,
    /// TSP provider.
    pub tsp_provider: Option<String>,
}

/// List user TSP accounts.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListUserTspAccounts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUserTspAccounts::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/users/<user_id>/tsp" -> ListUserTspAccountsResponse,
    rate_limit = Medium,
    scopes = ["tsp:read:admin", "tsp:read", "tsp:read:list_tsp_accounts", "tsp:read:list_tsp_accounts:admin"],
    errors = [
        (400, 2024, "a required setting is turned off"),
        (404, 1001, "the user does not exist"),
        (404, 1120, "not possible at this time"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserTspAccounts {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
}

/// Response to [`ListUserTspAccounts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserTspAccountsResponse {
    /// TSP accounts.
    pub tsp_accounts: Option<Vec<TspAccount>>,
}

/// Response to [`GetUserTspAccount`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct TspAccount {
    /// Conference code.
    #[length(1..=16)]
    pub conference_code: Option<String>,
    /// Dial in numbers.
    pub dial_in_numbers: Option<Vec<UserTspAccountDialInNumber>>,
    /// ID.
    pub id: Option<String>,
    /// Leader PIN: at most 16 characters.
    pub leader_pin: Option<Secret>,
    /// TSP bridge.
    pub tsp_bridge: Option<TspBridge>,
}

/// Element of `dial_in_numbers`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserTspAccountDialInNumber {
    /// Code.
    #[length(..=6)]
    pub code: Option<String>,
    /// Country label.
    #[length(..=10)]
    pub country_label: Option<String>,
    /// Number.
    #[length(1..=16)]
    pub number: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<DialInNumberType>,
}

/// Values of `type`.
#[zoom_enum]
pub enum DialInNumberType {
    /// `toll`.
    Toll,
    /// `tollfree`.
    Tollfree,
    /// `media_link`.
    MediaLink,
}

/// Add user TSP account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{AddUserTspAccount, TspBridge};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AddUserTspAccount::new("me", "one", "one")
///     .tsp_bridge(TspBridge::UsTspTb)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/users/<user_id>/tsp" -> AddUserTspAccountResponse,
    rate_limit = Light,
    scopes = ["tsp:write:admin", "tsp:write", "tsp:write:tsp_account", "tsp:write:tsp_account:admin"],
    errors = [
        (400, 2024, "a required setting is turned off"),
        (400, 300, "a parameter is missing or invalid, or a limit is exceeded"),
        (404, 1001, "the user does not exist"),
        (404, 1120, "not possible at this time"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AddUserTspAccount {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// Conference code.
    #[length(1..=16)]
    pub conference_code: String,
    /// Dial in numbers.
    pub dial_in_numbers: Option<Vec<UserTspAccountDialInNumber>>,
    /// Leader PIN: at most 16 characters.
    pub leader_pin: Secret,
    /// TSP bridge.
    pub tsp_bridge: Option<TspBridge>,
}

/// Response to [`AddUserTspAccount`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AddUserTspAccountResponse {
    /// ID.
    pub id: Option<String>,
    /// Conference code.
    #[length(1..=16)]
    pub conference_code: Option<String>,
    /// Dial in numbers.
    pub dial_in_numbers: Option<Vec<UserTspAccountDialInNumber>>,
    /// Leader PIN: at most 16 characters.
    pub leader_pin: Option<Secret>,
    /// TSP bridge.
    pub tsp_bridge: Option<TspBridge>,
}

/// Set global dial in URL for TSP user.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::SetGlobalDialInUrlForTspUser;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// SetGlobalDialInUrlForTspUser::new("me")
///     .audio_url("https://example.com")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/users/<user_id>/tsp/settings" -> (),
    rate_limit = Light,
    scopes = ["tsp:write:admin", "tsp:write", "tsp:update:tsp_settings", "tsp:update:tsp_settings:admin"],
    errors = [
        (400, 2000, "permission denied"),
        (400, 2024, "a required setting is turned off"),
        (404, 1001, "the resource does not belong to this account"),
        (404, 1120, "the invite does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SetGlobalDialInUrlForTspUser {
    /// User ID: also accepts an email address.
    pub user_id: String,
    /// Audio URL.
    #[length(..=512)]
    pub audio_url: Option<String>,
}

/// Get user TSP account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetUserTspAccount;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetUserTspAccount::new("me", "1").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/users/<user_id>/tsp/<tsp_id>" -> TspAccount,
    rate_limit = Light,
    scopes = ["tsp:read:admin", "tsp:read", "tsp:read:tsp_account", "tsp:read:tsp_account:admin"],
    errors = [
        (400, 300, "the TSP ID provided does not exist, or the TSP config does not exist"),
        (400, 2024, "a required setting is turned off"),
        (404, 1001, "the user does not exist"),
        (404, 1120, "not possible at this time"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetUserTspAccount {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// TSP ID: one of `1`, `2`.
    pub tsp_id: String,
}

/// Update TSP account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::{TspBridge, UpdateTspAccount};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateTspAccount::new("me", "1", "one", "one")
///     .tsp_bridge(TspBridge::UsTspTb)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/users/<user_id>/tsp/<tsp_id>" -> (),
    rate_limit = Light,
    scopes = ["tsp:write:admin", "tsp:write", "tsp:update:tsp_account", "tsp:update:tsp_account:admin"],
    errors = [
        (400, 2024, "a required setting is turned off"),
        (400, 300, "the TSP ID provided does not exist, or the TSP config does not exist, or a parameter is missing or invalid, or the parameter is invalid"),
        (404, 1001, "the user does not exist"),
        (404, 1120, "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateTspAccount {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// TSP ID: one of `1`, `2`.
    pub tsp_id: String,
    /// Conference code.
    #[length(1..=16)]
    pub conference_code: String,
    /// Dial in numbers.
    pub dial_in_numbers: Option<Vec<UserTspAccountDialInNumber>>,
    /// Leader PIN: at most 16 characters.
    pub leader_pin: Secret,
    /// TSP bridge.
    pub tsp_bridge: Option<TspBridge>,
}

/// Delete user TSP account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteUserTspAccount;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteUserTspAccount::new("me", "1").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/users/<user_id>/tsp/<tsp_id>" -> (),
    rate_limit = Light,
    scopes = ["tsp:write:admin", "tsp:write", "tsp:delete:tsp_account", "tsp:delete:tsp_account:admin"],
    errors = [
        (400, 2024, "a required setting is turned off"),
        (400, 300, "the provided TSP does not exist, or the TSP config does not exist, or a parameter is missing or invalid"),
        (404, 1001, "the user does not exist"),
        (404, 1120, "not possible at this time"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteUserTspAccount {
    /// User ID: also accepts an email address; `me` for the caller's own.
    pub user_id: String,
    /// TSP ID: one of `1`, `2`.
    pub tsp_id: String,
}
