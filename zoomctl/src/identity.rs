//! The identity behind a login: what is known about it on this machine, and the user that Zoom reports.

use zoom_core::{Client, DynamicRequest, Error, Value};

use crate::{catalogue, connect::Login, json::Json};

/// What is known about a login on this machine.
pub(crate) struct Identity<'a> {
    /// The flag or the variable that the login comes from, or `profile` or `redis`.
    pub(crate) source: &'static str,
    /// `user`, `server-to-server` or `token`.
    pub(crate) kind: &'static str,
    pub(crate) profile: Option<&'a str>,
    pub(crate) client_id: Option<&'a str>,
    /// The account of a server-to-server app.
    pub(crate) account_id: Option<&'a str>,
}

impl<'a> Identity<'a> {
    pub(crate) fn of(login: &'a Login) -> Self {
        let (source, profile, client_id, account_id) = match login {
            #[cfg(feature = "sandbox")]
            Login::Sandbox(_) => ("--sandbox", None, None, None),
            Login::Token(_) => ("ZOOM_ACCESS_TOKEN", None, None, None),
            Login::Shared(name, app) => ("redis", Some(name.as_str()), Some(app.id()), None),
            Login::Account(app, account) => ("ZOOM_ACCOUNT_ID", None, Some(app.id()), Some(account.as_str())),
            Login::Profile(name, profile) => {
                ("profile", Some(name.as_str()), Some(&*profile.client_id), profile.account_id.as_deref())
            }
        };
        let kind = match (client_id, account_id) {
            (_, Some(_)) => "server-to-server",
            (Some(_), None) => "user",
            (None, None) => "token",
        };
        Self { source, kind, profile, client_id, account_id }
    }

    /// Returns whether calls act for a user. A server-to-server app has no user, so Zoom does not accept `me`.
    pub(crate) fn has_user(&self) -> bool {
        self.account_id.is_none()
    }
}

/// Requests the user of a login from Zoom. Returns `null` in a build without the operation.
pub(crate) async fn user(client: &Client) -> Result<Value, Error> {
    match catalogue::named("get-user").iter().find(|entry| entry.product == "users") {
        Some(entry) => client.send(&DynamicRequest::for_operation(entry.operation).set("user_id", "me")).await,
        None => Ok(Value::Null),
    }
}

/// Returns a member of a user as text, or `null`.
pub(crate) fn member(user: &Value, name: &str) -> Json {
    optional(user.get(name).and_then(Value::as_str))
}

/// Returns text, or `null`.
pub(crate) fn optional(text: Option<&str>) -> Json {
    text.map_or(Json::Null, Json::text)
}
