//! Account, updated: 1 event.

use zoom_core::{Extra, zoom_enum, zoom_event, zoom_object};

/// The profile of an account or sub-account was changed.
///
/// Needs a Pro plan or higher.
#[zoom_event(
    "account.updated",
    scopes = [
        "account:master",
        "account:read:admin",
        "account:write:admin",
        "account:read:sub_account:master",
        "account:read:sub_account:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct AccountUpdated {
    /// ID of the Zoom account in which the event happened.
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    pub operator: Option<String>,
    /// What happened to the account's vanity URL or managed domains.
    pub operation: Option<AccountUpdatedOperation>,
    /// What the event is about: the account.
    pub object: AccountUpdatedObject,
    /// Values before the change.
    pub old_object: Option<AccountUpdatedOldObject>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What happened to the account's vanity URL or managed domains.
///
/// Values of `operation` in [`AccountUpdated`].
#[zoom_enum]
pub enum AccountUpdatedOperation {
    /// `apply_vanity_url`: The account applied for a vanity URL, a Zoom web address with its own name.
    ApplyVanityUrl,
    /// `managed_domains_added`: Domains that the account manages were added.
    ManagedDomainsAdded,
    /// `managed_domains_deleted`: Domains that the account manages were deleted.
    ManagedDomainsDeleted,
    /// `managed_domains_verifying`: Domains of the account are being verified.
    ManagedDomainsVerifying,
}

/// What the event is about: the account.
///
/// Value of `object` in [`AccountUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountUpdatedObject {
    /// ID of the account that the event is about.
    pub id: Option<String>,
    /// Name of the account.
    pub account_name: Option<String>,
    /// Other name by which the account goes (alias), after the change.
    pub account_alias: Option<String>,
    /// Name of whoever supports the account's users.
    pub account_support_name: Option<String>,
    /// Email address at which the account's users get support.
    pub account_support_email: Option<String>,
    /// Domains that the account manages.
    pub managed_domains: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Values before the change.
///
/// Value of `old_object` in [`AccountUpdated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountUpdatedOldObject {
    /// Former value of a field that changed; `changed_field_name` only represents the actual name of that field, under which Zoom sends the value.
    #[wire("$changed_field_name")]
    pub changed_field_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
