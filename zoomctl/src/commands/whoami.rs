//! `zoomctl whoami`: the login that calls use.

use zoom_core::{DynamicRequest, Value};

use crate::{catalogue, connect::Login, exit::Failure, globals::Globals, json::Json};

/// Runs `zoomctl whoami`.
pub(crate) async fn run(globals: &Globals) -> Result<(), Failure> {
    let login = Login::find(globals).await?;
    let client = login.client(globals).await?;
    let (source, profile, app, account) = match &login {
        #[cfg(feature = "sandbox")]
        Login::Sandbox(_) => ("--sandbox", None, None, None),
        Login::Token(_) if globals.replay.is_some() => ("--replay", None, None, None),
        Login::Token(_) => ("ZOOM_ACCESS_TOKEN", None, None, None),
        Login::Shared(name, app) => ("redis", Some(name.as_str()), Some(app.id()), None),
        Login::Account(app, account) => ("ZOOM_ACCOUNT_ID", None, Some(app.id()), Some(account.as_str())),
        Login::Profile(name, profile) => {
            ("profile", Some(name.as_str()), Some(&*profile.client_id), profile.account_id.as_deref())
        }
    };
    let user = match catalogue::named("get-user").iter().find(|entry| entry.product == "users") {
        // A server-to-server app has no user, so Zoom does not know `me`.
        Some(entry) if account.is_none() => {
            client.send(&DynamicRequest::for_operation(entry.operation).set("user_id", "me")).await?
        }
        _ => Value::Null,
    };
    let text = |text: Option<&str>| text.map_or(Json::Null, Json::text);
    let user_text = |name: &str| text(user.get(name).and_then(Value::as_str));
    let record = Json::object([
        ("login", Json::text(source)),
        ("profile", text(profile)),
        ("client_id", text(app)),
        ("account_id", account.map_or_else(|| user_text("account_id"), Json::text)),
        ("user_id", user_text("id")),
        ("email", user_text("email")),
        ("name", user_text("display_name")),
    ]);
    globals.output().write_one(record)
}
