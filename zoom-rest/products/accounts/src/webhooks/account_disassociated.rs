//! Account, disassociated: 1 event.

use zoom_core::{Extra, zoom_event, zoom_object};

/// A sub-account was detached from its master account.
///
/// Needs a Pro plan or higher with the master account option.
#[zoom_event(
    "account.disassociated",
    scopes = ["account:master", "account:read:sub_account:master", "account:read:sub_account:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct AccountDisassociated {
    /// ID of the account in which the event happened, presumably the master account; that of the detached sub-account is in `object`.
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    pub operator_id: Option<String>,
    /// The sub-account that was detached from its master account.
    pub object: AccountDisassociatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The sub-account that was detached from its master account.
///
/// Value of `object` in [`AccountDisassociated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountDisassociatedObject {
    /// ID of the sub-account that was detached.
    pub id: Option<String>,
    /// User ID of the sub-account's owner.
    pub owner_id: Option<String>,
    /// Email address of the sub-account's owner.
    pub owner_email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
