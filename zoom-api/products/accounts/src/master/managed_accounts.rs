//! Accounts: 5 operations.

use zoom_core::{DateTime, Secret, zoom_endpoint, zoom_enum, zoom_object};

/// List subaccounts.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::master::ListSubaccounts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let accounts = ListSubaccounts::new()
///     .page_size(300)
///     .sub_reseller_id("Zl3aVt0bQ9y")
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts" -> ListSubaccountsResponse,
    paginate = accounts: Account,
    rate_limit = Medium,
    scopes = [
        "account:master",
        "account:write:master",
        "account:read:master",
        "account:read:list_sub_accounts:master",
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSubaccounts {
    /// How many records a page holds: at most 300, `30` unless said.
    pub page_size: Option<i64>,
    /// The number of the page, from 1: `1` unless said.
    pub page_number: Option<i64>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// Sub reseller ID.
    pub sub_reseller_id: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Email.
    pub email: Option<String>,
}

/// What [`ListSubaccounts`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSubaccountsResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many pages there are.
    pub page_count: Option<i64>,
    /// The number of the page, from 1.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<i64>,
    /// How many records a page holds: at most 300.
    pub page_size: Option<i64>,
    /// How many records there are on all pages.
    pub total_records: Option<i64>,
    /// Accounts.
    pub accounts: Vec<Account>,
}

/// Account.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// Account name.
    pub account_name: Option<String>,
    /// Account number.
    pub account_number: Option<f64>,
    /// Account type.
    pub account_type: Option<String>,
    /// Created at.
    pub created_at: Option<DateTime>,
    /// ID.
    pub id: Option<String>,
    /// Owner email.
    pub owner_email: Option<String>,
    /// Seats.
    pub seats: Option<i64>,
    /// Subscription end time.
    pub subscription_end_time: Option<DateTime>,
    /// Subscription start time.
    pub subscription_start_time: Option<DateTime>,
    /// Reseller.
    pub reseller: Option<bool>,
    /// Bulk license.
    pub bulk_license: Option<bool>,
}

/// Create sub account.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::master::CreateSubAccount;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = CreateSubAccount::new("jill@example.com", "Jill", "Chill", "x7!Qm2")
///     .account_name("Support")
///     .sub_reseller_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/accounts" -> CreateSubAccountResponse,
    rate_limit = Light,
    scopes = ["account:master", "account:write:sub_account:master"],
    errors = [
        (400, 300, "the word is not valid"),
        (400, 1107, "a setting that this needs is off"),
        (400, 1111, "a parameter is not valid"),
        (400, 11101, "a setting that this needs is off"),
        (400, 11102, "the access token is not valid, or has expired"),
        (400, 11103, "the user email does not exist"),
        (400, 11104, "a parameter is not valid"),
        (400, 11105, "the access token is not valid, or has expired"),
        (400, 11106, "a parameter is not valid"),
        (400, 11107, "it was done before"),
        (400, 11108, "not available for this kind of account"),
        (400, 11109, "a fault on Zoom's side"),
        (400, 11110, "it exists already"),
        (400, 11111, "not supported here"),
        (400, 11112, "not supported here"),
        (409, 1005, "it exists already"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSubAccount {
    /// Account name: at most 64 characters.
    pub account_name: Option<String>,
    /// Email: at most 128 characters.
    pub email: String,
    /// First name: at most 64 characters.
    pub first_name: String,
    /// Last name: at most 64 characters.
    pub last_name: String,
    /// Options.
    pub options: Option<SubAccountOptions>,
    /// Password: at least 8.
    pub password: Secret,
    /// Sub reseller ID.
    pub sub_reseller_id: Option<String>,
    /// Transfer code: at most 512 characters.
    pub transfer_code: Option<String>,
}

/// Sub account options.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubAccountOptions {
    /// Billing auto renew.
    ///
    /// Deprecated by Zoom.
    pub billing_auto_renew: Option<bool>,
    /// Meeting connector list.
    pub meeting_connector_list: Option<Vec<String>>,
    /// Resource meeting hybrid list: at most 999 of them.
    pub resource_meeting_hybrid_list: Option<Vec<String>>,
    /// Resource meeting connector list: at most 999 of them.
    pub resource_meeting_connector_list: Option<Vec<String>>,
    /// Resource share mc: `false` unless said.
    pub resource_share_mc: Option<bool>,
    /// Resource share mh: `false` unless said.
    pub resource_share_mh: Option<bool>,
    /// Pay mode: `master` unless said.
    pub pay_mode: Option<PayMode>,
    /// Room connector list.
    pub room_connector_list: Option<Vec<String>>,
    /// Share mc: `false` unless said.
    pub share_mc: Option<bool>,
    /// Share rc: `false` unless said.
    pub share_rc: Option<bool>,
}

/// What `pay_mode` can be.
#[zoom_enum]
pub enum PayMode {
    /// `master`.
    Master,
    /// `sub`.
    Sub,
}

/// What [`CreateSubAccount`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSubAccountResponse {
    /// Created at.
    pub created_at: Option<DateTime>,
    /// ID.
    pub id: Option<String>,
    /// Owner email.
    pub owner_email: Option<String>,
    /// Owner ID.
    pub owner_id: Option<String>,
}

/// Get sub account details.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::master::GetSubAccountDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = GetSubAccountDetails::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>" -> SubAccountDetails,
    rate_limit = Light,
    scopes = ["account:master", "account:read:sub_account:master", "account:read:sub_account:admin"],
    errors = [(404, 2001, "the account does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSubAccountDetails {
    /// Account ID.
    pub account_id: String,
}

/// What [`GetSubAccountDetails`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubAccountDetails {
    /// Account name.
    pub account_name: Option<String>,
    /// Account number.
    pub account_number: Option<i64>,
    /// Account type.
    pub account_type: Option<AccountType>,
    /// Created at.
    pub created_at: Option<DateTime>,
    /// ID.
    pub id: Option<String>,
    /// Options.
    pub options: Option<SubAccountDetailOptions>,
    /// Owner email.
    pub owner_email: Option<String>,
    /// Owner ID.
    pub owner_id: Option<String>,
    /// Seats.
    pub seats: Option<i64>,
    /// Subscription end time.
    pub subscription_end_time: Option<DateTime>,
    /// Subscription start time.
    pub subscription_start_time: Option<DateTime>,
    /// Vanity URL.
    pub vanity_url: Option<String>,
    /// Reseller.
    pub reseller: Option<bool>,
}

/// What `account_type` can be.
#[zoom_enum]
pub enum AccountType {
    /// `Free`.
    #[value("Free")]
    Free,
    /// `Pro`.
    #[value("Pro")]
    Pro,
    /// `Enterprise`.
    #[value("Enterprise")]
    Enterprise,
    /// `API Partner`.
    #[value("API Partner")]
    ApiPartner,
    /// `Education`.
    #[value("Education")]
    Education,
    /// `Business`.
    #[value("Business")]
    Business,
    /// `Free Trial`.
    #[value("Free Trial")]
    FreeTrial,
    /// `Bulk License`.
    #[value("Bulk License")]
    BulkLicense,
    /// `Zoom Rooms`.
    #[value("Zoom Rooms")]
    ZoomRooms,
    /// `Zoom Video SDK`.
    #[value("Zoom Video SDK")]
    ZoomVideoSdk,
    /// `Zoom Phone`.
    #[value("Zoom Phone")]
    ZoomPhone,
}

/// Sub account detail options.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubAccountDetailOptions {
    /// Billing auto renew.
    pub billing_auto_renew: Option<bool>,
    /// Meeting connector list.
    pub meeting_connector_list: Option<Vec<String>>,
    /// Pay mode.
    pub pay_mode: Option<PayMode>,
    /// Room connector list.
    pub room_connector_list: Option<Vec<String>>,
    /// Share mc.
    pub share_mc: Option<bool>,
    /// Share rc.
    pub share_rc: Option<bool>,
    /// Resource meeting hybrid list: at most 999 of them.
    pub resource_meeting_hybrid_list: Option<Vec<String>>,
    /// Resource meeting connector list: at most 999 of them.
    pub resource_meeting_connector_list: Option<Vec<String>>,
    /// Resource share mc.
    pub resource_share_mc: Option<bool>,
    /// Resource share mh.
    pub resource_share_mh: Option<bool>,
}

/// Disassociate sub account.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::master::DisassociateSubAccount;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DisassociateSubAccount::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>" -> (),
    rate_limit = Light,
    scopes = ["account:master", "account:write:master", "account:delete:sub_account:master"],
    errors = [(404, 2000, "not available for this kind of account"), (404, 2001, "the account does not exist")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DisassociateSubAccount {
    /// Account ID.
    pub account_id: String,
}

/// Update options.
///
/// # Examples
///
/// ```
/// use zoom_api::accounts::master::{PayMode, UpdateOptions};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateOptions::new("Zl3aVt0bQ9y")
///     .billing_auto_renew(true)
///     .pay_mode(PayMode::Master)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/options" -> (),
    rate_limit = Light,
    scopes = ["account:master", "account:update:options:master"],
    errors = [
        (200, 200, "it was done before"),
        (400, 2100, "a license is missing"),
        (400, 2115, "something that the request names does not exist"),
        (404, 2001, "the account does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateOptions {
    /// Account ID.
    pub account_id: String,
    /// Billing auto renew.
    pub billing_auto_renew: Option<bool>,
    /// Meeting connector list.
    pub meeting_connector_list: Option<Vec<String>>,
    /// Pay mode: `master` unless said.
    pub pay_mode: Option<PayMode>,
    /// Room connector list.
    pub room_connector_list: Option<Vec<String>>,
    /// Share mc: `false` unless said.
    pub share_mc: Option<bool>,
    /// Share rc: `false` unless said.
    pub share_rc: Option<bool>,
    /// Resource meeting hybrid list: at most 999 of them.
    pub resource_meeting_hybrid_list: Option<Vec<String>>,
    /// Resource meeting connector list: at most 999 of them.
    pub resource_meeting_connector_list: Option<Vec<String>>,
    /// Resource share mc: `false` unless said.
    pub resource_share_mc: Option<bool>,
    /// Resource share mh: `false` unless said.
    pub resource_share_mh: Option<bool>,
}
