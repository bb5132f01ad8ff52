//! Accounts: 5 operations.

use zoom_core::{DateTime, Secret, zoom_endpoint, zoom_enum, zoom_object};

/// List subaccounts.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::ListSubaccounts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let accounts = ListSubaccounts::new()
///     .page_size(300)
///     .sub_reseller_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
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
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSubaccounts {
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page, starting at 1: defaults to `1`.
    pub page_number: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Sub reseller ID.
    pub sub_reseller_id: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Email.
    pub email: Option<String>,
}

/// Response to [`ListSubaccounts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSubaccountsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<i64>,
    /// Number of the page, starting at 1.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<i64>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Accounts.
    #[lossy]
    pub accounts: Vec<Account>,
}

/// Element of `accounts`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::accounts::master::CreateSubAccount;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSubAccount::new("jill@example.com", "Jill", "Chill", "x7!Qm2")
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
        (400, 300, "the word is invalid"),
        (400, 1107, "a required setting is turned off"),
        (400, 1111, "a parameter is invalid"),
        (400, 11101, "a required setting is turned off"),
        (400, 11102, "the access token is invalid or expired"),
        (400, 11103, "the user email does not exist"),
        (400, 11104, "a parameter is invalid"),
        (400, 11105, "the access token is invalid or expired"),
        (400, 11106, "a parameter is invalid"),
        (400, 11107, "the change was made already"),
        (400, 11108, "not available for this kind of account"),
        (400, 11109, "an error on Zoom's side"),
        (400, 11110, "the resource already exists"),
        (400, 11111, "not supported"),
        (400, 11112, "not supported"),
        (409, 1005, "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSubAccount {
    /// Account name.
    #[length(..=64)]
    pub account_name: Option<String>,
    /// Email.
    #[length(..=128)]
    pub email: String,
    /// First name.
    #[length(..=64)]
    pub first_name: String,
    /// Last name.
    #[length(..=64)]
    pub last_name: String,
    /// Options.
    pub options: Option<SubAccountOptions>,
    /// Password.
    pub password: Secret,
    /// Sub reseller ID.
    pub sub_reseller_id: Option<String>,
    /// Transfer code.
    #[length(..=512)]
    pub transfer_code: Option<String>,
}

/// Value of `options`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubAccountOptions {
    /// Billing auto renew.
    ///
    /// Deprecated by Zoom.
    pub billing_auto_renew: Option<bool>,
    /// Meeting connector list.
    pub meeting_connector_list: Option<Vec<String>>,
    /// Resource meeting hybrid list: at most 999 items.
    pub resource_meeting_hybrid_list: Option<Vec<String>>,
    /// Resource meeting connector list: at most 999 items.
    pub resource_meeting_connector_list: Option<Vec<String>>,
    /// Resource share mc: defaults to `false`.
    pub resource_share_mc: Option<bool>,
    /// Resource share mh: defaults to `false`.
    pub resource_share_mh: Option<bool>,
    /// Pay mode: defaults to `master`.
    pub pay_mode: Option<PayMode>,
    /// Room connector list.
    pub room_connector_list: Option<Vec<String>>,
    /// Share mc: defaults to `false`.
    pub share_mc: Option<bool>,
    /// Share rc: defaults to `false`.
    pub share_rc: Option<bool>,
}

/// Values of `pay_mode`.
#[zoom_enum]
pub enum PayMode {
    /// `master`.
    Master,
    /// `sub`.
    Sub,
}

/// Response to [`CreateSubAccount`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
/// use zoom_rest::accounts::master::GetSubAccountDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSubAccountDetails::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/accounts/<account_id>" -> SubAccountDetails,
    rate_limit = Light,
    scopes = ["account:master", "account:read:sub_account:master", "account:read:sub_account:admin"],
    errors = [(404, 2001, "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSubAccountDetails {
    /// Account ID.
    pub account_id: String,
}

/// Response to [`GetSubAccountDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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

/// Values of `account_type`.
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

/// Value of `options`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
    /// Resource meeting hybrid list: at most 999 items.
    pub resource_meeting_hybrid_list: Option<Vec<String>>,
    /// Resource meeting connector list: at most 999 items.
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
/// use zoom_rest::accounts::master::DisassociateSubAccount;
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
    derive(Clone, Debug, PartialEq),
)]
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
/// use zoom_rest::accounts::master::{PayMode, UpdateOptions};
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
        (200, 200, "the change was made already"),
        (400, 2100, "a license is missing"),
        (400, 2115, "a resource named in the request does not exist"),
        (404, 2001, "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateOptions {
    /// Account ID.
    pub account_id: String,
    /// Billing auto renew.
    pub billing_auto_renew: Option<bool>,
    /// Meeting connector list.
    pub meeting_connector_list: Option<Vec<String>>,
    /// Pay mode: defaults to `master`.
    pub pay_mode: Option<PayMode>,
    /// Room connector list.
    pub room_connector_list: Option<Vec<String>>,
    /// Share mc: defaults to `false`.
    pub share_mc: Option<bool>,
    /// Share rc: defaults to `false`.
    pub share_rc: Option<bool>,
    /// Resource meeting hybrid list: at most 999 items.
    pub resource_meeting_hybrid_list: Option<Vec<String>>,
    /// Resource meeting connector list: at most 999 items.
    pub resource_meeting_connector_list: Option<Vec<String>>,
    /// Resource share mc: defaults to `false`.
    pub resource_share_mc: Option<bool>,
    /// Resource share mh: defaults to `false`.
    pub resource_share_mh: Option<bool>,
}
