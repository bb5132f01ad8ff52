//! Declarations in a crate that depends on zoom-core under another name, where every warning is an error.

#![deny(warnings, missing_docs, missing_debug_implementations, unreachable_pub, unused_qualifications)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]

pub mod reexport {
    //! zoom-core, as a crate may re-export it for its own users.

    pub use zoom as inner;
}

/// Updates a user.
#[zoom::zoom_endpoint(
    PATCH "/users/<user_id>" -> (),
    rate_limit = Light,
    scopes = ["user:update:user"],
    idempotent = true,
    derive(Clone, Debug),
    crate = ::zoom,
)]
pub struct UpdateUser {
    /// User ID or email address.
    pub user_id: String,
    /// The kind of login.
    #[query]
    pub login_type: Option<LoginType>,
    /// First name.
    pub first_name: Option<String>,
    /// Everything else.
    pub custom: Vec<String>,
}

/// Lists users.
#[deprecated]
#[zoom::zoom_endpoint(GET "/users" -> Users, crate = crate::reexport::inner)]
#[derive(Clone, Debug)]
pub struct ListUsers<'a> {
    /// Which users.
    pub status: Option<&'a str>,
    /// A page's size.
    pub page_size: Option<u16>,
}

/// How a user logs in.
#[zoom::zoom_enum(i64, crate = ::zoom)]
pub enum LoginType {
    /// By Facebook.
    Facebook = 0,
    /// By Google.
    Google = 1,
}

/// A page of users.
#[zoom::zoom_object(crate = ::zoom, derive(Clone, Debug, Default, PartialEq))]
#[derive(Eq)]
pub struct Users {
    /// The users' ids.
    pub users: Vec<String>,
    /// The number of users.
    pub total_records: Option<i64>,
}

/// A user was created.
#[deprecated]
#[zoom::zoom_event("user.created", crate = crate::reexport::inner, key = ["type", "account_id"], derive(Clone, Debug))]
#[derive(PartialEq, Eq)]
pub struct UserCreated<T: Default> {
    /// The kind of login.
    pub r#type: Option<LoginType>,
    /// The user.
    pub object: T,
    /// The account that the user belongs to.
    #[required]
    pub account_id: String,
}
