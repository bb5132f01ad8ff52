//! Account, vanity: 2 events.

use zoom_core::{Extra, zoom_event, zoom_object};

/// A requested vanity URL was rejected for an account or sub-account.
///
/// Needs a Pro plan or higher with the master account option.
#[zoom_event(
    "account.vanity_url_rejected",
    scopes = [
        "account:master",
        "account:read:admin",
        "account:write:admin",
        "account:read:vanity_url:master",
        "account:read:vanity_url:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct AccountVanityUrlRejected {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// What the event is about: the account.
    #[required(sent)]
    pub object: AccountVanityUrlObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the account.
///
/// Value of `object` in [`AccountVanityUrlRejected`] and [`AccountVanityUrlApproved`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AccountVanityUrlObject {
    /// ID of the account that the event is about.
    #[required(sent)]
    pub id: Option<String>,
    /// Vanity URL that was requested and then approved or rejected, a custom web address for the account.
    #[required(sent)]
    pub vanity_url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// A requested vanity URL was approved for an account or sub-account.
///
/// Needs a Pro plan or higher with the master account option.
#[zoom_event(
    "account.vanity_url_approved",
    scopes = [
        "account:master",
        "account:read:admin",
        "account:write:admin",
        "account:read:vanity_url:master",
        "account:read:vanity_url:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct AccountVanityUrlApproved {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// What the event is about: the account.
    #[required(sent)]
    pub object: AccountVanityUrlObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
