//! User, signed: 2 events.

use zoom_core::{DateTime, Extra, zoom_enum, zoom_event, zoom_object};

/// A user signed in to Zoom, in the web portal or a client.
///
/// Deactivated users and those created without a sign-in (`custCreate`) cannot sign in.
#[zoom_event(
    "user.signed_in",
    scopes = [
        "user:read:admin",
        "user:write:admin",
        "user:read",
        "user:write",
        "user:master",
        "user:read:user:master",
        "user:read:user",
        "user:read:user:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct UserSignedIn {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the user.
    #[required(sent)]
    pub object: UserSignedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the event is about: the user.
///
/// Value of `object` in [`UserSignedIn`] and [`UserSignedOut`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSignedObject {
    /// ID of the user.
    #[required(sent)]
    pub id: Option<String>,
    /// Kind of client that was used, such as an app or a browser.
    #[required(sent)]
    pub client_type: Option<ClientType>,
    /// When the user signed in or out.
    #[required(sent)]
    pub date_time: Option<DateTime>,
    /// Email address of the user.
    #[required(sent)]
    pub email: Option<String>,
    /// Version of the Zoom client; a hyphen if the user signed in by browser.
    #[required(sent)]
    pub version: Option<String>,
    /// How the user signed in: Facebook (`0`), Google (`1`), Zoom email (`100`) or single sign-on (`101`).
    #[required(sent)]
    pub login_type: Option<LoginType>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of client that was used, such as an app or a browser.
///
/// Values of `client_type` in [`UserSignedObject`].
#[zoom_enum]
pub enum ClientType {
    /// `browser`: A web browser.
    Browser,
    /// `mac`: A computer with macOS.
    Mac,
    /// `win`: A computer with Windows.
    Win,
    /// `iphone`: Apple's phone.
    Iphone,
    /// `android`: An Android phone or tablet.
    Android,
    /// `ipad`: Apple's tablet.
    Ipad,
    /// `chromeos`: A device with Chrome OS.
    Chromeos,
    /// `linux`: A computer with Linux.
    Linux,
}

/// How the user signed in: Facebook (`0`), Google (`1`), Zoom email (`100`) or single sign-on (`101`).
///
/// Values of `login_type` in [`UserSignedObject`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum LoginType {
    /// `0`: Facebook sign-in.
    Facebook = 0,
    /// `1`: Google sign-in.
    Google = 1,
    /// `100`: Zoom sign-in.
    Zoom = 100,
    /// `101`: Single sign-on (SSO).
    SingleSignOn = 101,
}

/// A user signed out of Zoom, in the web portal or a client.
#[zoom_event(
    "user.signed_out",
    scopes = [
        "user:read:admin",
        "user:write:admin",
        "user:read",
        "user:write",
        "user:master",
        "user:read:user:master",
        "user:read:user",
        "user:read:user:admin",
    ],
    derive(Clone, Debug, Default, PartialEq),
)]
#[non_exhaustive]
pub struct UserSignedOut {
    /// ID of the Zoom account in which the event happened.
    #[required(sent)]
    pub account_id: Option<String>,
    /// What the event is about: the user.
    #[required(sent)]
    pub object: UserSignedObject,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
