//! Account, created: 1 event.

use zoom_core::{Extra, zoom_event, zoom_object};

/// A sub-account was created, through the API or the Zoom web portal.
///
/// Needs a Pro plan or higher with the master account option.
#[zoom_event(
    "account.created",
    scopes = ["account:master", "account:read:sub_account:master", "account:read:sub_account:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct AccountCreated {
    /// ID of the account in which the event happened, presumably the master account; that of the new sub-account is in `object`.
    pub account_id: Option<String>,
    /// Email address of the person who created the sub-account.
    pub operator: Option<String>,
    /// ID of the user who created the sub-account.
    pub operator_id: Option<String>,
    /// The sub-account that was created.
    pub object: AccountCreatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// The sub-account that was created.
///
/// Value of `object` in [`AccountCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountCreatedObject {
    /// ID of the new sub-account.
    pub id: Option<String>,
    /// User ID of the sub-account's owner.
    pub owner_id: Option<String>,
    /// Email address of the sub-account; Zoom does not say whether it is the owner's.
    pub email: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
