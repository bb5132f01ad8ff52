//! User, created: 1 event.

use zoom_core::{Extra, zoom_enum, zoom_event, zoom_object};

use super::UserLicenseType;

/// A user was added to the account, by the method in `creation_type`.
///
/// Needs a Pro plan or higher; for accepted invitations, listen to `user.invitation_accepted`.
#[zoom_event(
    "user.created",
    scopes = ["user:read:admin", "user:write:admin", "user:master", "user:read:user:master", "user:read:user:admin"],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct UserCreated {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// Email address of the user who caused the event.
    #[required(sent)]
    pub operator: Option<String>,
    /// ID of the user who caused the event.
    #[required(sent)]
    pub operator_id: Option<String>,
    /// How the new user was created.
    #[required(sent)]
    pub creation_type: Option<CreationType>,
    /// What the event is about: the user.
    #[required(sent)]
    pub object: UserCreatedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How the new user was created.
///
/// Values of `creation_type` in [`UserCreated`].
#[zoom_enum]
pub enum CreationType {
    /// `create`: User who activates the account through an emailed link.
    Create,
    /// `ssoCreate`: User without a password, provisioned in advance for SSO.
    #[value("ssoCreate")]
    SsoCreate,
    /// `autoCreate`: User with an email login, created for an Enterprise account with a managed domain.
    #[value("autoCreate")]
    AutoCreate,
    /// `custCreate`: User without a password who cannot sign in to Zoom.
    #[value("custCreate")]
    CustCreate,
}

/// What the event is about: the user.
///
/// Value of `object` in [`UserCreated`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserCreatedObject {
    /// ID of the user.
    #[required(sent)]
    pub id: Option<String>,
    /// First name of the person that the event is about.
    pub first_name: Option<String>,
    /// Last name of the person that the event is about.
    pub last_name: Option<String>,
    /// Name under which the user is shown.
    pub display_name: Option<String>,
    /// Email address of the user.
    #[required(sent)]
    pub email: Option<String>,
    /// License that the user has.
    #[required(sent)]
    #[wire("type")]
    pub kind: Option<UserLicenseType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
