//! Accounts: 5 operations.

use zoom_core::{DateTime, Extra, Secret, Value, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the sub-accounts that belong to the calling master account.
///
/// Zoom opens the master account calls to approved partners only.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/accounts/GET/accounts)
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
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of the page to return; where `next_page_token` exists, use that instead. Default: `1`.
    pub page_number: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// ID of the sub-reseller (a second-level master account) whose sub-accounts are returned.
    pub sub_reseller_id: Option<String>,
    /// Phone number of the owner of the account to find.
    pub phone_number: Option<String>,
    /// Email address of the owner of the account to find.
    pub email: Option<String>,
}

/// Response to [`ListSubaccounts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSubaccountsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Number of pages in the whole result.
    pub page_count: Option<i64>,
    /// Number of the page.
    ///
    /// Deprecated by Zoom.
    pub page_number: Option<i64>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// The sub-accounts, one entry each.
    #[lossy]
    pub accounts: Vec<Account>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sub-account of the master account, with its owner, seats and subscription dates.
///
/// Element of `accounts` in [`ListSubaccountsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Account {
    /// Name of the account.
    pub account_name: Option<String>,
    /// Number that identifies the account.
    pub account_number: Option<f64>,
    /// Kind of account, such as `Free` or `Pro`.
    pub account_type: Option<String>,
    /// When the account was created.
    pub created_at: Option<DateTime>,
    /// ID of the account.
    pub id: Option<String>,
    /// Email address of the sub-account's owner.
    pub owner_email: Option<String>,
    /// Largest number of paid seats that the account may have.
    pub seats: Option<i64>,
    /// When the subscription of the account ends; absent if it has no end.
    pub subscription_end_time: Option<DateTime>,
    /// When the subscription of the account began; empty if there is none.
    pub subscription_start_time: Option<DateTime>,
    /// Whether the account is a sub-reseller, which is a second-level master account.
    pub reseller: Option<bool>,
    /// Whether the account buys its licenses in bulk.
    pub bulk_license: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a sub-account under the calling master account; Zoom sends the new sub-account a confirmation by email.
///
/// Only approved partners may use master account calls.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::{CreateSubAccount, PayMode, SubAccountOptions};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSubAccount::new("jill@example.com", "Jill", "Chill", "x7!Qm2")
///     .account_name("Example Corp")
///     .options(SubAccountOptions::new().pay_mode(PayMode::Master))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/accounts/POST/accounts)
#[zoom_endpoint(
    POST "/accounts" -> CreateSubAccountResponse,
    rate_limit = Light,
    scopes = ["account:master", "account:write:sub_account:master"],
    errors = [
        (400, 300, VALUE_CONTAINS_SPECIAL_CHARACTERS = "the value must not contain special characters"),
        (400, 1107, RESOURCE_BLOCKED = "the resource is blocked"),
        (400, 1111, INVALID_PARAMETER_1111 = "a parameter is invalid"),
        (400, 11101, TRANSFER_TOKEN_INVALID_OR_EXPIRED_11101 = "the account transfer token is invalid or expired"),
        (400, 11102, TRANSFER_TOKEN_INVALID_OR_EXPIRED_11102 = "the account transfer token is invalid or expired"),
        (400, 11103, USER_EMAIL_DOES_NOT_EXIST = "the user email does not exist"),
        (400, 11104, INVALID_PARAMETER_11104 = "a parameter is invalid"),
        (400, 11105, TRANSFER_TOKEN_INVALID_OR_EXPIRED_11105 = "the account transfer token is invalid or expired"),
        (400, 11106, TRANSFER_TOKEN_INVALID_OR_EXPIRED_11106 = "the account transfer token is invalid or expired"),
        (400, 11107, TRANSFER_TOKEN_INVALID_OR_EXPIRED_11107 = "the account transfer token is invalid or expired"),
        (400, 11108, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (400, 11109, RESOURCE_STILL_BEING_PROCESSED = "the resource is still being processed"),
        (400, 11110, RESOURCE_ALREADY_EXISTS_11110 = "the resource already exists"),
        (400, 11111, NOT_SUPPORTED_11111 = "not supported"),
        (400, 11112, NOT_SUPPORTED_11112 = "not supported"),
        (409, 1005, RESOURCE_ALREADY_EXISTS_1005 = "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSubAccount {
    /// Name of the sub-account; if left out, the owner's first and last names joined.
    #[length(..=64)]
    pub account_name: Option<String>,
    /// Email address of the sub-account's owner.
    #[length(..=128)]
    pub email: String,
    /// First name of the sub-account's owner.
    #[length(..=64)]
    pub first_name: String,
    /// Last name of the sub-account's owner.
    #[length(..=64)]
    pub last_name: String,
    /// What the master account sets for the sub-account, such as who pays.
    pub options: Option<SubAccountOptions>,
    /// Password of the sub-account's owner.
    pub password: Secret,
    /// ID of the sub-reseller (a second-level master account) under which the sub-account is created.
    pub sub_reseller_id: Option<String>,
    /// Code for transferring an existing account to the calling partner; Zoom does not explain where to get it.
    #[length(..=512)]
    pub transfer_code: Option<String>,
}

/// What the master account sets for the sub-account, such as who pays.
///
/// Value of `options` in [`CreateSubAccount`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubAccountOptions {
    /// Whether the plan renews itself at the end of its term.
    ///
    /// Deprecated by Zoom.
    pub billing_auto_renew: Option<bool>,
    /// IP addresses of the master account's Meeting Connectors (on-premises meeting servers) that the sub-account may use; all of them if left out.
    pub meeting_connector_list: Option<Vec<String>>,
    /// Names of the zones of the master account's Meeting Hybrid (an on-premises service) that the sub-account may use; all of them if left out. At most 999 items.
    pub resource_meeting_hybrid_list: Option<Vec<String>>,
    /// Names of the master account's resource Meeting Connectors (on-premises meeting servers) that the sub-account may use; all of them if left out. At most 999 items.
    pub resource_meeting_connector_list: Option<Vec<String>>,
    /// Whether the sub-account may use the master account's resource Meeting Connectors; Zoom does not explain how they differ from other Meeting Connectors. Default: `false`.
    pub resource_share_mc: Option<bool>,
    /// Whether the sub-account may use the master account's Meeting Hybrid. Default: `false`.
    pub resource_share_mh: Option<bool>,
    /// Who pays for the sub-account: the master account or the sub-account itself. Default: `master`.
    pub pay_mode: Option<PayMode>,
    /// IP addresses of the master account's Virtual Room Connectors (on-premises, for H.323 and SIP devices) that the sub-account may use; all of them if left out.
    pub room_connector_list: Option<Vec<String>>,
    /// Whether the sub-account may use the master account's Meeting Connectors, which host meetings on premises. Default: `false`.
    pub share_mc: Option<bool>,
    /// Whether the sub-account may use the master account's Virtual Room Connectors (VRC), on-premises gateways for H.323 and SIP devices. Default: `false`.
    pub share_rc: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Who pays for the sub-account: the master account or the sub-account itself.
///
/// Values of `pay_mode` in [`SubAccountOptions`] and other types.
#[zoom_enum]
pub enum PayMode {
    /// `master`: The holder of the master account pays.
    Master,
    /// `sub`: The holder of the sub-account pays.
    Sub,
}

/// Response to [`CreateSubAccount`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSubAccountResponse {
    /// When the account was created.
    pub created_at: Option<DateTime>,
    /// ID of the account.
    pub id: Option<String>,
    /// Email address of the sub-account's owner.
    pub owner_email: Option<String>,
    /// User ID of the account's owner.
    pub owner_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one sub-account, or the master account itself with `me`.
///
/// Only approved partners may use master account calls.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/accounts/GET/accounts/{accountId})
#[zoom_endpoint(
    GET "/accounts/<account_id>" -> SubAccountDetails,
    rate_limit = Light,
    scopes = ["account:master", "account:read:sub_account:master", "account:read:sub_account:admin"],
    errors = [(404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSubAccountDetails {
    /// ID of the sub-account, or `me` for the master account itself.
    pub account_id: String,
}

/// Response to [`GetSubAccountDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubAccountDetails {
    /// Name of the account.
    pub account_name: Option<String>,
    /// Number that identifies the account.
    pub account_number: Option<i64>,
    /// Kind of account, such as `Free` or `Pro`.
    pub account_type: Option<AccountType>,
    /// When the account was created.
    pub created_at: Option<DateTime>,
    /// ID of the account.
    pub id: Option<String>,
    /// What the master account sets for the sub-account, such as who pays.
    pub options: Option<SubAccountDetailOptions>,
    /// Email address of the sub-account's owner.
    pub owner_email: Option<String>,
    /// User ID of the account's owner.
    pub owner_id: Option<String>,
    /// Largest number of paid seats that the account may have.
    pub seats: Option<i64>,
    /// When the subscription of the account ends; absent if it has no end.
    pub subscription_end_time: Option<DateTime>,
    /// When the subscription of the account began; empty if there is none.
    pub subscription_start_time: Option<DateTime>,
    /// Vanity URL: the custom web address of the account.
    pub vanity_url: Option<String>,
    /// Whether the account is a sub-reseller, which is a second-level master account.
    pub reseller: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of account, such as `Free` or `Pro`.
///
/// Values of `account_type` in [`SubAccountDetails`].
#[zoom_enum]
pub enum AccountType {
    /// `Free`: An account without a paid plan.
    #[value("Free")]
    Free,
    /// `Pro`.
    #[value("Pro")]
    Pro,
    /// `Enterprise`.
    #[value("Enterprise")]
    Enterprise,
    /// `API Partner`: An account with the type called API partner, which Zoom does not explain.
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
    /// `Bulk License`: An account whose licenses are bought in bulk.
    #[value("Bulk License")]
    BulkLicense,
    /// `Zoom Rooms`: An account for Zoom Rooms, which equip conference rooms with Zoom.
    #[value("Zoom Rooms")]
    ZoomRooms,
    /// `Zoom Video SDK`: An account for developers who build their own video apps with Zoom's software development kit.
    #[value("Zoom Video SDK")]
    ZoomVideoSdk,
    /// `Zoom Phone`: An account for Zoom Phone, Zoom's telephone service.
    #[value("Zoom Phone")]
    ZoomPhone,
}

/// What the master account sets for the sub-account, such as who pays.
///
/// Value of `options` in [`SubAccountDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SubAccountDetailOptions {
    /// Whether the plan renews itself at the end of its term.
    pub billing_auto_renew: Option<bool>,
    /// IP addresses of the master account's Meeting Connectors (on-premises meeting servers) that the sub-account may use.
    pub meeting_connector_list: Option<Vec<String>>,
    /// Who pays for the sub-account: the master account or the sub-account itself.
    pub pay_mode: Option<PayMode>,
    /// IP addresses of the master account's Virtual Room Connectors (on-premises, for H.323 and SIP devices) that the sub-account may use.
    pub room_connector_list: Option<Vec<String>>,
    /// Whether the sub-account may use the master account's Meeting Connectors, which host meetings on premises.
    pub share_mc: Option<bool>,
    /// Whether the sub-account may use the master account's Virtual Room Connectors (VRC), on-premises gateways for H.323 and SIP devices.
    pub share_rc: Option<bool>,
    /// Names of the zones of the master account's Meeting Hybrid (an on-premises service) that the sub-account may use. At most 999 items.
    pub resource_meeting_hybrid_list: Option<Vec<String>>,
    /// Names of the master account's resource Meeting Connectors (on-premises meeting servers) that the sub-account may use. At most 999 items.
    pub resource_meeting_connector_list: Option<Vec<String>>,
    /// Whether the sub-account may use the master account's resource Meeting Connectors; Zoom does not explain how they differ from other Meeting Connectors.
    pub resource_share_mc: Option<bool>,
    /// Whether the sub-account may use the master account's Meeting Hybrid.
    pub resource_share_mh: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Detaches a sub-account from its master account without deleting it.
///
/// Only a master account may make the call.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/accounts/DELETE/accounts/{accountId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>" -> (),
    rate_limit = Light,
    scopes = ["account:master", "account:write:master", "account:delete:sub_account:master"],
    errors = [
        (404, 2000, NOT_AVAILABLE_FOR_ACCOUNT_TYPE = "not available for this kind of account"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DisassociateSubAccount {
    /// ID of the sub-account.
    pub account_id: String,
}

/// Updates the options that a master account sets for one of its sub-accounts.
///
/// Only master accounts, a privilege for trusted partners, may make the call.
///
/// # Examples
///
/// ```
/// use zoom_rest::accounts::master::UpdateOptions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateOptions::new("Zl3aVt0bQ9y")
///     .billing_auto_renew(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/accounts/ma/#tag/accounts/PATCH/accounts/{accountId}/options)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/options" -> Option<Value>,
    rate_limit = Light,
    scopes = ["account:master", "account:update:options:master"],
    errors = [
        (200, 200, CHANGE_ALREADY_MADE = "the change was already made"),
        (400, 2100, LICENSE_MISSING = "a license is missing"),
        (400, 2115, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
        (404, 2001, ACCOUNT_DOES_NOT_EXIST = "the account does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateOptions {
    /// ID of the sub-account.
    pub account_id: String,
    /// Whether the plan renews itself at the end of its term.
    pub billing_auto_renew: Option<bool>,
    /// IP addresses of the master account's Meeting Connectors (on-premises meeting servers) that the sub-account may use; all of them if left out.
    pub meeting_connector_list: Option<Vec<String>>,
    /// Who pays for the sub-account: the master account or the sub-account itself. Default: `master`.
    pub pay_mode: Option<PayMode>,
    /// IP addresses of the master account's Virtual Room Connectors (on-premises, for H.323 and SIP devices) that the sub-account may use; all of them if left out.
    pub room_connector_list: Option<Vec<String>>,
    /// Whether the sub-account may use the master account's Meeting Connectors, which host meetings on premises. Default: `false`.
    pub share_mc: Option<bool>,
    /// Whether the sub-account may use the master account's Virtual Room Connectors (VRC), on-premises gateways for H.323 and SIP devices. Default: `false`.
    pub share_rc: Option<bool>,
    /// Names of the zones of the master account's Meeting Hybrid (an on-premises service) that the sub-account may use; all of them if left out. At most 999 items.
    pub resource_meeting_hybrid_list: Option<Vec<String>>,
    /// Names of the master account's resource Meeting Connectors (on-premises meeting servers) that the sub-account may use; all of them if left out. At most 999 items.
    pub resource_meeting_connector_list: Option<Vec<String>>,
    /// Whether the sub-account may use the master account's resource Meeting Connectors; Zoom does not explain how they differ from other Meeting Connectors. Default: `false`.
    pub resource_share_mc: Option<bool>,
    /// Whether the sub-account may use the master account's Meeting Hybrid. Default: `false`.
    pub resource_share_mh: Option<bool>,
}
