//! `zoomctl whoami`: shows the login that calls use.

use zoom_core::{Value, auth::AuthServer};

use crate::{
    connect::Login,
    exit::Failure,
    globals::Globals,
    identity::{Identity, member, optional, user},
    json::Json,
};

/// Runs `zoomctl whoami`.
pub(crate) async fn run(globals: &Globals) -> Result<(), Failure> {
    let login = Login::find(globals).await?;
    let mut identity = Identity::of(&login);
    if globals.replay.is_some() {
        identity.source = "--replay";
    }
    let user = if identity.has_user() {
        user(&login.client(globals).await?).await?
    } else {
        // Getting a token shows that the app's ID and secret are valid.
        let shared = login.shared(globals).await?;
        let server = AuthServer::new(&login.environment(globals)?)?;
        login.auth(globals, shared.as_ref()).await?.authorization(&server).await?;
        Value::Null
    };
    let record = Json::object([
        ("login", Json::text(identity.source)),
        ("profile", optional(identity.profile)),
        ("client_id", optional(identity.client_id)),
        ("account_id", identity.account_id.map_or_else(|| member(&user, "account_id"), Json::text)),
        ("user_id", member(&user, "id")),
        ("email", member(&user, "email")),
        ("name", member(&user, "display_name")),
        ("kind", Json::text(identity.kind)),
    ]);
    globals.output().write_one(record)
}
