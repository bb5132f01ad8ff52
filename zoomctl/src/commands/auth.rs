//! `zoomctl auth`: shows and chooses the logins on this machine, and prints an access token.

use std::{
    io::{self, IsTerminal as _},
    time::SystemTime,
};

use clap_complete::ArgValueCompleter;
use zoom_core::{
    Value,
    auth::{Auth as _, AuthServer, MemoryStore, ServerToServer, TokenStore as _, Tokens},
    jiff::{Timestamp, Unit},
    operation::Base,
};

use super::{
    config,
    login::{self, reject_sandbox},
    logout,
};
use crate::{
    connect::Login,
    exit::{Code, Failure},
    globals::Globals,
    identity::{Identity, member, optional, user},
    json::Json,
    profile::{self, Profile},
    settings, shared,
    terminal::{self, note, tell},
    variables::variable,
};

/// The subcommands of `zoomctl auth`.
#[derive(clap::Subcommand, Debug)]
pub(crate) enum Command {
    /// Show the login that calls use: its kind, its account or user, where its secrets are kept, when its token
    /// expires, and its scopes
    #[command(after_help = "The exit code is 3 if there is no login, or if Zoom rejects it.")]
    Status {
        /// Show only what is stored on this machine, without contacting Zoom or Redis
        #[arg(long)]
        offline: bool,
    },
    /// List the logins on this machine
    List,
    /// Print the access token, which is refreshed first if it has expired
    #[command(after_help = "Whoever has the token can act for the login until it expires.\n\nExample: curl -H \
                            \"Authorization: Bearer $(zoomctl auth token)\" https://api.zoom.us/v2/users/me")]
    Token,
    /// Choose the default login
    Switch {
        /// Name of its profile; may be omitted if there is only one other profile
        #[arg(value_name = "PROFILE", add = ArgValueCompleter::new(settings::complete_profile))]
        name: Option<String>,
    },
    /// Log in, as `zoomctl login` does
    Login(login::Args),
    /// Revoke a login, and delete its secrets, as `zoomctl logout` does
    Logout,
}

/// Runs a subcommand of `zoomctl auth`.
pub(crate) async fn run(command: Command, globals: &Globals) -> Result<(), Failure> {
    reject_sandbox(globals)?;
    match command {
        Command::Status { offline } => status(offline, globals).await,
        Command::List => list(globals),
        Command::Token => token(globals).await,
        Command::Switch { name } => switch(name, globals),
        Command::Login(args) => login::run(args, globals).await,
        Command::Logout => logout::run(globals).await,
    }
}

async fn status(is_offline: bool, globals: &Globals) -> Result<(), Failure> {
    let login = Login::find(globals).await?;
    let (mut tokens, mut user) = (None, Value::Null);
    let checked = if is_offline {
        kept_tokens(&login).await.map(|kept| tokens = kept)
    } else {
        ask(&login, globals, &mut tokens, &mut user).await
    };
    let facts = facts(&login, globals, tokens.as_ref(), &user)?;
    if globals.selects_records() {
        globals.output().write_one(Json::object(facts))?;
    } else {
        let rows: Vec<[String; 2]> = facts.into_iter().filter_map(|(name, value)| row(name, value)).collect();
        let lines = terminal::rows(&rows).into_iter().map(|line| line + "\n");
        terminal::print(&lines.collect::<String>())?;
    }
    checked
}

/// Returns the row for a fact, if it is known.
fn row(name: &str, value: Json) -> Option<[String; 2]> {
    let text = match value {
        Json::Null => return None,
        Json::Bool(is_true) => if is_true { "yes" } else { "no" }.to_owned(),
        Json::List(elements) => elements.iter().map(Json::cell).collect::<Vec<_>>().join(", "),
        value => value.cell(),
    };
    Some([name.replace('_', " "), text])
}

/// Returns what is known about a login, in display order.
fn facts(
    login: &Login,
    globals: &Globals,
    tokens: Option<&Tokens>,
    user: &Value,
) -> Result<[(&'static str, Json); 13], Failure> {
    let identity = Identity::of(login);
    let is_default = identity.profile.map(|name| name == profile::default_name(globals));
    let (secrets, is_in_redis) = match login {
        Login::Token(_) => ("ZOOM_ACCESS_TOKEN".to_owned(), false),
        Login::Account(..) => ("ZOOM_CLIENT_SECRET".to_owned(), globals.redis_url().is_some()),
        Login::Shared(..) => ("ZOOM_CLIENT_SECRET".to_owned(), true),
        Login::Profile(_, profile) => {
            (profile.secret_store.location()?, profile.redis || globals.redis_url().is_some())
        }
        #[cfg(feature = "sandbox")]
        Login::Sandbox(_) => ("--sandbox".to_owned(), false),
    };
    let tokens_in = match login {
        _ if is_in_redis => Json::text("Redis"),
        Login::Profile(_, profile) if profile.account_id.is_none() => Json::text(&*secrets),
        _ => Json::Null,
    };
    let scopes = tokens.and_then(|tokens| tokens.scopes.as_ref());
    Ok([
        ("profile", optional(identity.profile)),
        ("default", is_default.map_or(Json::Null, Json::Bool)),
        ("login", Json::text(identity.source)),
        ("kind", Json::text(identity.kind)),
        (
            "server",
            Json::text(login.environment(globals)?.base_url(Base::Api).map_err(zoom_core::Error::from)?.as_str()),
        ),
        ("client_id", optional(identity.client_id)),
        ("account_id", identity.account_id.map_or_else(|| member(user, "account_id"), Json::text)),
        ("user", member(user, "email")),
        ("plan", login.plan(globals).map_or(Json::Null, |plan| Json::text(plan.name()))),
        ("secrets", Json::text(secrets)),
        ("tokens", tokens_in),
        ("expires_at", tokens.map_or(Json::Null, |tokens| time(tokens.expires_at))),
        ("scopes", scopes.map_or(Json::Null, |scopes| Json::List(scopes.iter().map(Json::text).collect()))),
    ])
}

/// Returns a time as text, to the second.
fn time(time: SystemTime) -> Json {
    let time = Timestamp::try_from(time).ok().and_then(|time| time.round(Unit::Second).ok());
    time.map_or(Json::Null, |time| Json::text(time.to_string()))
}

/// Returns the tokens of a user that are kept on this machine.
async fn kept_tokens(login: &Login) -> Result<Option<Tokens>, Failure> {
    match login {
        Login::Profile(name, profile) if profile.account_id.is_none() && !profile.redis => {
            Ok(profile.secret_store.tokens(name)?.load().await?)
        }
        _ => Ok(None),
    }
}

/// Requests a token from Zoom to check that the login is valid, and then requests the user. If the token does not
/// permit reading the user, that is not a failure.
async fn ask(login: &Login, globals: &Globals, tokens: &mut Option<Tokens>, asked: &mut Value) -> Result<(), Failure> {
    let shared = login.shared(globals).await?;
    let server = AuthServer::new(&login.environment(globals)?)?;
    let app = match login {
        Login::Account(app, account) => Some((app.clone(), account)),
        Login::Profile(name, profile) => match &profile.account_id {
            Some(account) => Some((profile.app(name).await?, account)),
            None => None,
        },
        _ => None,
    };
    if let (Some((app, account)), None) = (&app, &shared) {
        // Afterwards, the store contains the token with its lifetime and scopes.
        let store = MemoryStore::default();
        ServerToServer::new(app.clone(), account.as_str()).store(store.clone()).authorization(&server).await?;
        *tokens = store.load().await?;
        return Ok(());
    }
    login.auth(globals, shared.as_ref()).await?.authorization(&server).await?;
    *tokens = match (login, &shared, &app) {
        (_, Some(shared), Some((app, account))) => shared.tokens(&shared::account_name(app, account)).load().await?,
        (Login::Profile(name, _) | Login::Shared(name, _), Some(shared), None) => shared.tokens(name).load().await?,
        _ => kept_tokens(login).await?,
    };
    if app.is_some() {
        return Ok(());
    }
    match user(&login.client(globals).await?).await {
        Ok(user) => *asked = user,
        Err(error) => {
            let failure = Failure::from(error);
            if failure.is_login_rejected() || failure.code() == Some(Code::Network) {
                return Err(failure);
            }
            note(&format!("the user is not shown, because Zoom did not report it: {failure}"));
        }
    }
    Ok(())
}

fn list(globals: &Globals) -> Result<(), Failure> {
    let mut records = Vec::new();
    for name in settings::profile_names()? {
        match Profile::load(&name) {
            Ok(Some(profile)) => records.push(record(&name, &profile, globals)?),
            // Another program has removed the profile.
            Ok(None) => {}
            Err(failure) => tell(&failure.to_string()),
        }
    }
    if let Some(source) = overriding_variable(globals) {
        note(&format!("calls use the login of {source} while it is set"));
    }
    if globals.selects_records() {
        return globals.output().write_list(records.into_iter().map(Json::object).collect());
    }
    if records.is_empty() {
        note("there is no login on this machine: make one with `zoomctl login`");
        return Ok(());
    }
    let mut table = terminal::columns();
    table.add_row(records[0].each_ref().map(|(name, _)| name.replace('_', " ")));
    for record in records {
        table.add_row(record.map(|(_, value)| match value {
            Json::Bool(is_true) => if is_true { "*" } else { "" }.to_owned(),
            value => value.cell(),
        }));
    }
    let lines: Vec<String> = table.lines().map(|line| format!("{}\n", line.trim())).collect();
    terminal::print(&lines.concat())
}

/// Returns a profile as a record.
fn record(name: &str, profile: &Profile, globals: &Globals) -> Result<[(&'static str, Json); 7], Failure> {
    let kind = if profile.account_id.is_some() { "server-to-server" } else { "user" };
    let server = match &profile.base_url {
        Some(base_url) => base_url.clone(),
        None => profile.environment()?.base_url(Base::Api).map_err(zoom_core::Error::from)?.to_string(),
    };
    let secrets = profile.secret_store.location()?;
    Ok([
        ("profile", Json::text(name)),
        ("default", Json::Bool(name == profile::default_name(globals))),
        ("kind", Json::text(kind)),
        ("client_id", Json::text(&*profile.client_id)),
        ("account_id", optional(profile.account_id.as_deref())),
        ("server", Json::text(server)),
        ("secrets", Json::text(if profile.redis { format!("{secrets}, Redis") } else { secrets })),
    ])
}

/// Returns the variable whose login is used instead of the default profile, if one is set.
fn overriding_variable(globals: &Globals) -> Option<&'static str> {
    let is_set = |name: &&str| variable(name).is_some();
    ["ZOOM_PROFILE", "ZOOM_ACCESS_TOKEN", "ZOOM_ACCOUNT_ID"].into_iter().find(is_set).filter(|name| {
        // `--profile` takes precedence over the login in the other variables.
        globals.profile.is_none() || *name == "ZOOM_PROFILE"
    })
}

async fn token(globals: &Globals) -> Result<(), Failure> {
    let login = Login::find(globals).await?;
    let shared = login.shared(globals).await?;
    let server = AuthServer::new(&login.environment(globals)?)?;
    let authorization = login.auth(globals, shared.as_ref()).await?.authorization(&server).await?;
    let header = authorization.header().to_str().unwrap_or_default();
    let Some(token) = header.strip_prefix("Bearer ") else {
        return Err(Failure::failed("the login has no access token"));
    };
    if io::stdout().is_terminal() {
        note("whoever has this token can act for the login until it expires");
    }
    if globals.selects_records() {
        return globals.output().write_one(Json::object([("access_token", Json::text(token))]));
    }
    terminal::print(&format!("{token}\n"))
}

fn switch(name: Option<String>, globals: &Globals) -> Result<(), Failure> {
    let name = match name {
        Some(name) => settings::profile_name(&name).map(str::to_owned).map_err(|problem| {
            Failure::usage(format!("`{}` is not a profile: {problem}", crate::exit::one_line(&name)))
        })?,
        None => other(globals)?,
    };
    config::set_profile(&name)?;
    note(&format!("the profile `{name}` is now the default"));
    if let Some(source) = overriding_variable(globals) {
        tell(&format!("calls still use the login of {source} while it is set"));
    }
    Ok(())
}

/// Returns the only profile that is not the default.
fn other(globals: &Globals) -> Result<String, Failure> {
    let mut names = settings::profile_names()?;
    let all = names.join("`, `");
    names.retain(|name| name != profile::default_name(globals));
    match (names.pop(), names.is_empty()) {
        (Some(name), true) => Ok(name),
        (None, _) if all.is_empty() => {
            Err(Failure::rejected("there is no login on this machine: make one with `zoomctl login`"))
        }
        (None, _) => Err(Failure::usage(format!(
            "there is no login other than `{all}`: make one with `zoomctl login --profile NAME`"
        ))),
        (Some(_), false) => Err(Failure::usage(format!("there are several other logins: name one of `{all}`"))),
    }
}
