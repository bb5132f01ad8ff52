//! The client for a call: the server that it calls, and the login that it uses.

use std::time::Duration;

use tokio::time::timeout;
use zoom_core::{
    AccessToken, BaseUrl, Client, ClientBuilder, Environment, Secret,
    auth::{App, Auth, RefreshToken},
    client::variables as names,
    rate_limit::ZoomRateLimiter,
    retry::RetryPolicy,
};
#[cfg(feature = "sandbox")]
use zoom_sandbox::Sandbox;

use crate::{
    base_url, cassette,
    exit::{Code, Failure},
    globals::Globals,
    plan::Plan,
    profile::{self, Profile},
    settings,
    shared::{self, Namespace, Shared},
    terminal::{note, tell},
    variables::{self, AppVariables, variable},
};

/// The time limit for retrying to save tokens, which may have to wait for another process or for the keyring.
const SAVE_TIMEOUT: Duration = Duration::from_secs(5);

/// How long the program waits on exit for its leases in Redis to be released.
const RELEASE_TIMEOUT: Duration = Duration::from_secs(5);

/// How long the program waits on exit for the lease of a user's login to be released, because nobody else can get the
/// login's new tokens: the maximum duration of a request to Zoom's OAuth server, plus time to save the tokens.
const REFRESH_TIMEOUT: Duration = Duration::from_secs(35);

/// How long to wait before a note about the wait is printed.
const SHORT_WAIT: Duration = Duration::from_millis(500);

/// A login, by its source.
pub(crate) enum Login {
    /// `ZOOM_ACCESS_TOKEN`
    Token(Secret),
    /// `ZOOM_ACCOUNT_ID`, `ZOOM_CLIENT_ID` and `ZOOM_CLIENT_SECRET`
    Account(App, String),
    /// A profile and its name.
    Profile(String, Profile),
    /// `ZOOM_CLIENT_ID` and `ZOOM_CLIENT_SECRET`, and the name of a profile whose tokens somebody else has stored in
    /// Redis.
    Shared(String, App),
    /// `--sandbox`: the sandbox runs until this is dropped.
    #[cfg(feature = "sandbox")]
    Sandbox(Box<Sandbox>),
}

impl Login {
    /// Finds the login to use: from the sandbox, the profile that a flag or variable names, the environment, or the
    /// default profile, in that order.
    #[cfg_attr(not(feature = "sandbox"), expect(clippy::unused_async, reason = "only a sandbox needs `await`"))]
    pub(crate) async fn find(globals: &Globals) -> Result<Self, Failure> {
        // When calls are replayed, no token leaves the program.
        if globals.replay.is_some() {
            return Ok(Self::Token("replayed".into()));
        }
        #[cfg(feature = "sandbox")]
        if globals.sandbox {
            let sandbox = Sandbox::start().await.map_err(|error| sandbox_failure(&error))?;
            return Ok(Self::Sandbox(Box::new(sandbox)));
        }
        Self::find_real(globals)
    }

    /// Finds the login for calls that are sent to Zoom.
    fn find_real(globals: &Globals) -> Result<Self, Failure> {
        if globals.profile.is_none() {
            variables::check()?;
            if let Some(token) = variables::access_token()? {
                return Ok(Self::Token(token));
            }
            if let Some((app, account)) = variables::account()? {
                return Ok(Self::Account(app, account));
            }
        }
        let name = profile::name(globals)?;
        match Profile::load(name)? {
            Some(profile) => Ok(Self::Profile(name.to_owned(), profile)),
            None if globals.redis_url().is_some() => match variable(names::CLIENT_ID) {
                Some(id) => Ok(Self::Shared(name.to_owned(), variables::app(id, variable(names::CLIENT_SECRET)))),
                None => Err(Failure::rejected(format!(
                    "not logged in as the profile `{name}`: set ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET to those of the app \
                     whose login is in Redis, or run `zoomctl login --redis URL --profile {name}`"
                ))),
            },
            None if globals.profile.is_some() => Err(not_logged_in(name)),
            None => Err(Failure::rejected(format!(
                "not logged in: run `zoomctl login`, or set ZOOM_ACCESS_TOKEN to a token{}{}",
                variables::half_set_app(),
                other_profiles()
            ))),
        }
    }

    /// Returns a client with this login. The client stays within the rate limits of the account if the account's plan
    /// is known or the limits are shared.
    pub(crate) async fn client(&self, globals: &Globals) -> Result<Client, Failure> {
        self.client_on(globals, None).await
    }

    /// Returns a client with this login. It stays within the rate limits of `plan` if no other plan is known.
    pub(crate) async fn client_on(&self, globals: &Globals, plan: Option<Plan>) -> Result<Client, Failure> {
        let plan = self.plan(globals).or(plan).filter(|_| globals.replay.is_none());
        let shared = &self.shared(globals).await?;
        let auth = self.auth(globals, shared.as_ref()).await?;
        let mut client = builder(self.environment(globals)?).auth(auth);
        if let Some(retries) = globals.retry {
            client = client.retry(RetryPolicy::default().max_attempts(retries.saturating_add(1)));
        }
        if let Some(transport) = cassette::transport(globals)? {
            client = client.transport(transport);
        }
        let client = match (shared, plan) {
            (Some(shared), plan) => shared.limit(client, self.account(globals)?, plan.unwrap_or(Plan::DEFAULT)),
            (None, Some(plan)) => client.rate_limit(ZoomRateLimiter::new(plan.into())),
            (None, None) => client,
        };
        Ok(with_time_limit(client.build()?, globals))
    }

    /// Returns the source of the access tokens. Missing secrets or tokens are reported before anything is sent.
    pub(crate) async fn auth(&self, globals: &Globals, shared: Option<&Shared>) -> Result<Box<dyn Auth>, Failure> {
        Ok(match (self, shared) {
            (Self::Token(token), _) => Box::new(AccessToken::new(token.clone())),
            (Self::Account(app, account), shared) => Box::new(shared::server_to_server(app.clone(), account, shared)),
            (Self::Profile(name, profile), shared) => profile.auth(name, shared, &globals.login_in_use).await?,
            (Self::Shared(name, app), Some(shared)) => {
                let login = RefreshToken::new(app.clone(), shared.login(name).await?);
                Box::new(globals.login_in_use.get_or_init(|| login).clone())
            }
            (Self::Shared(name, _), None) => return Err(not_logged_in(name)),
            #[cfg(feature = "sandbox")]
            (Self::Sandbox(sandbox), _) => Box::new(AccessToken::new(sandbox.access_token())),
        })
    }

    /// Returns the environment with the servers that calls are sent to.
    pub(crate) fn environment(&self, globals: &Globals) -> Result<Environment, Failure> {
        match self {
            #[cfg(feature = "sandbox")]
            Self::Sandbox(sandbox) => base_url::custom(sandbox.base_url(), false),
            Self::Profile(_, profile) if globals.base_url.is_none() => profile.environment(),
            _ => environment(globals),
        }
    }

    /// Connects to the Redis server that a flag, a variable or the profile names. A sandbox shares nothing.
    pub(crate) async fn shared(&self, globals: &Globals) -> Result<Option<Shared>, Failure> {
        let url = match (globals.redis_url(), self) {
            _ if globals.replay.is_some() => None,
            #[cfg(feature = "sandbox")]
            (_, Self::Sandbox(_)) => None,
            (Some(url), _) => Some(url.clone()),
            (None, Self::Profile(name, profile)) => profile.redis_url(name).await?,
            (None, _) => None,
        };
        match url {
            Some(url) => Shared::open(&url, &globals.leases, self.namespace(globals)?).await.map(Some),
            None => Ok(None),
        }
    }

    /// Returns the namespace of the login and the limits in Redis.
    fn namespace(&self, globals: &Globals) -> Result<Namespace, Failure> {
        let profile = if let Self::Profile(_, profile) = self { Some(profile) } else { None };
        let prefix = globals.redis_prefix().or(profile.and_then(|profile| profile.redis_prefix.as_deref()));
        let base_url = globals.base_url.as_deref().or(profile.and_then(|profile| profile.base_url.as_deref()));
        Namespace::new(prefix, base_url)
    }

    /// Returns the plan of the account, if a flag, a variable or the profile names it.
    pub(crate) fn plan(&self, globals: &Globals) -> Option<Plan> {
        let of_profile = if let Self::Profile(_, profile) = self { profile.plan } else { None };
        globals.plan.or(of_profile)
    }

    /// Returns the account name under which calls are counted in Redis.
    pub(crate) fn account<'a>(&'a self, globals: &'a Globals) -> Result<&'a str, Failure> {
        let of_login = match self {
            Self::Account(_, account) => Some(account),
            Self::Profile(_, profile) => profile.redis_account.as_ref().or(profile.account_id.as_ref()),
            _ => None,
        };
        match globals.redis_account().or(of_login.map(String::as_str)) {
            Some(account) => Ok(account),
            None => profile::name(globals),
        }
    }
}

/// Returns a client with the time limit of `--timeout`.
fn with_time_limit(client: Client, globals: &Globals) -> Client {
    match globals.timeout {
        Some(limit) => client.with_timeout(limit),
        None => client,
    }
}

/// The rate limits of an account, and the place where its calls are counted.
pub(crate) struct Budget {
    pub(crate) account: String,
    /// The plan, if one is named.
    pub(crate) plan: Option<Plan>,
    /// The Redis server where programs count calls together, or `None` if each counts its own.
    pub(crate) shared: Option<Shared>,
}

impl Budget {
    /// Finds the account and the plan that flags, variables or a profile name. No login is required.
    pub(crate) async fn find(globals: &Globals) -> Result<Self, Failure> {
        match Login::find_real(globals) {
            Ok(login) => Ok(Self {
                account: login.account(globals)?.to_owned(),
                plan: login.plan(globals),
                shared: if globals.is_sandbox() { None } else { login.shared(globals).await? },
            }),
            Err(failure) if failure.code() != Some(Code::Rejected) => Err(failure),
            Err(_) => {
                let account = globals.redis_account().map_or_else(|| profile::name(globals), Ok)?.to_owned();
                let shared = match globals.redis_url() {
                    Some(url) if !globals.is_sandbox() => {
                        let namespace = Namespace::new(globals.redis_prefix(), globals.base_url.as_deref())?;
                        Some(Shared::open(url, &globals.leases, namespace).await?)
                    }
                    _ => None,
                };
                Ok(Self { account, plan: globals.plan, shared })
            }
        }
    }
}

/// Returns the login of the app itself, which Zoom's WebSocket requires, and the URL of the server that the login
/// belongs to, unless that server is Zoom's commercial cloud.
pub(crate) async fn app_login(globals: &Globals) -> Result<(Box<dyn Auth>, Option<BaseUrl>), Failure> {
    let parse = |base_url: &str| base_url::parse(base_url, globals.insecure_http);
    let base_url = globals.base_url.as_deref().map(parse).transpose()?;
    if globals.profile.is_none() {
        variables::check()?;
        match AppVariables::find(base_url.as_ref())? {
            Some(AppVariables::Token(token)) => return Ok((Box::new(AccessToken::new(token)), base_url)),
            Some(AppVariables::App(id, secret)) => {
                let shared = app_sharing(globals, None, base_url.as_ref()).await?;
                return Ok((Box::new(shared::client_credentials(id, secret, shared.as_ref())), base_url));
            }
            None => {}
        }
    }
    let name = profile::name(globals)?;
    let Some(profile) = Profile::load(name)? else {
        if globals.profile.is_some() {
            return Err(not_logged_in(name));
        }
        return Err(Failure::rejected(
            "no app to listen as: set ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET to the ID and secret of the app that has \
             the event subscription, or run `zoomctl login`",
        ));
    };
    let base_url = match (base_url, &profile.base_url) {
        (Some(base_url), _) => Some(base_url),
        (None, Some(base_url)) => Some(base_url::parse(base_url, profile.insecure_http)?),
        (None, None) if profile.gov => Some(parse("https://api.zoomgov.com/v2")?),
        (None, None) => None,
    };
    let secret = profile.secret(name).await?;
    let shared = app_sharing(globals, Some((name, &profile)), base_url.as_ref()).await?;
    Ok((Box::new(shared::client_credentials(profile.client_id, secret, shared.as_ref())), base_url))
}

/// Returns the ID and the secret of the app, from the environment or from the login.
#[cfg(feature = "rtms")]
pub(crate) async fn app(globals: &Globals) -> Result<(String, Secret), Failure> {
    if globals.profile.is_none() {
        variables::check()?;
        if let (Some(id), Some(secret)) = (variable(names::CLIENT_ID), variable(names::CLIENT_SECRET)) {
            return Ok((id, secret.into()));
        }
    }
    let name = profile::name(globals)?;
    match Profile::load(name)? {
        Some(profile) => {
            let secret = profile.secret(name).await?;
            Ok((profile.client_id, secret))
        }
        None if globals.profile.is_some() => Err(not_logged_in(name)),
        None => Err(Failure::rejected(
            "no app to sign as: set ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET to the ID and secret of the app that \
             received the event, or run \
             `zoomctl login`",
        )),
    }
}

/// Connects to the Redis server that shares the token of an app, if a flag, a variable or the profile names one.
async fn app_sharing(
    globals: &Globals,
    profile: Option<(&str, &Profile)>,
    base_url: Option<&BaseUrl>,
) -> Result<Option<Shared>, Failure> {
    let url = match (globals.redis_url(), profile) {
        (Some(url), _) => Some(url.clone()),
        (None, Some((name, profile))) => profile.redis_url(name).await?,
        (None, None) => None,
    };
    let Some(url) = url else { return Ok(None) };
    let prefix = globals.redis_prefix().or(profile.and_then(|(_, profile)| profile.redis_prefix.as_deref()));
    let namespace = Namespace::new(prefix, base_url.map(BaseUrl::as_str))?;
    Shared::open(&url, &globals.leases, namespace).await.map(Some)
}

/// Returns what to do about an app that Zoom's WebSocket rejected, which depends on the source of its login.
pub(crate) fn app_help(globals: &Globals) -> String {
    if let Some(name) = &globals.profile {
        return format!("log in with the app that has the subscription: `zoomctl login --profile {name}`");
    }
    let unset = if variable(names::ACCESS_TOKEN).is_some() { ", and unset ZOOM_ACCESS_TOKEN" } else { "" };
    format!("set ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET to those of the app that has the subscription{unset}")
}

/// Returns whether calls go to Zoom for Government.
pub(crate) fn is_gov(globals: &Globals) -> bool {
    matches!(Login::find_real(globals), Ok(Login::Profile(_, profile)) if profile.gov)
}

/// Returns the failure for a profile that a flag or variable names but that has no login.
fn not_logged_in(profile: &str) -> Failure {
    Failure::rejected(format!(
        "not logged in as the profile `{profile}`: run `zoomctl login --profile {profile}`{}",
        other_profiles()
    ))
}

/// Returns a list of the existing profiles to append to a message. It is empty if there are no profiles.
fn other_profiles() -> String {
    let names = settings::profile_names().unwrap_or_default();
    if names.is_empty() {
        return String::new();
    }
    let (there, one) = if names.len() == 1 { ("there is a login", "it") } else { ("there are logins", "one") };
    format!("; {there} for `{}`: choose {one} with `--profile NAME` or `zoomctl auth switch NAME`", names.join("`, `"))
}

/// Saves the tokens that the command could not save. If that fails again, a message is printed: Zoom has replaced the
/// stored tokens, so the session ends with the program.
pub(crate) async fn save_login(globals: &Globals) {
    // A refresh in progress must end first.
    let is_released = is_released(globals).await;
    let Some(login) = globals.login_in_use.get() else {
        if !is_released {
            note("the token in Redis is still being refreshed: until its lease ends, others may wait for it");
        }
        return;
    };
    if !is_released && login.unsaved().is_none() {
        let help = login_help(globals);
        tell(&format!("the login in Redis may be lost, because its refresh was cut short: if Zoom rejects it, {help}"));
    }
    if login.unsaved().is_none() {
        return;
    }
    let error = match timeout(SAVE_TIMEOUT, login.save()).await {
        Ok(result) => result.err(),
        Err(_) => login.unsaved(),
    };
    if let Some(error) = error {
        let (failure, help) = (Failure::from(error), login_help(globals));
        tell(&format!("the login is lost, because its new tokens could not be saved ({failure}); {help}"));
    }
}

/// Waits until all leases in Redis are released. Returns `false` if that takes too long, or if Ctrl-C is pressed.
async fn is_released(globals: &Globals) -> bool {
    let leases = &globals.leases;
    let released = async {
        if globals.login_in_use.get().is_none() {
            return leases.released(RELEASE_TIMEOUT).await;
        }
        if leases.released(SHORT_WAIT).await {
            return true;
        }
        note(&format!(
            "waiting up to {} seconds for Zoom's response to the refresh of the login in Redis, which is lost without it; \
             press Ctrl-C to stop at once",
            REFRESH_TIMEOUT.as_secs()
        ));
        leases.released(REFRESH_TIMEOUT).await
    };
    tokio::select! {
        biased;
        is_released = released => is_released,
        Ok(()) = tokio::signal::ctrl_c() => false,
    }
}

/// Returns what to do about a rejected login, which depends on its source.
pub(crate) fn login_help(globals: &Globals) -> String {
    let redis = if globals.redis_url().is_some() { " --redis URL" } else { "" };
    match &globals.profile {
        Some(name) => format!("log in again with `zoomctl login{redis} --profile {name}`"),
        None if variable(names::ACCESS_TOKEN).is_some() => "set ZOOM_ACCESS_TOKEN to a new token".to_owned(),
        None if variable(names::ACCOUNT_ID).is_some() => {
            "check ZOOM_ACCOUNT_ID, ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET".to_owned()
        }
        None => format!("log in again with `zoomctl login{redis}`"),
    }
}

/// Returns a client for `--dry-run`, which sends nothing and therefore needs no login.
pub(crate) fn dry_run_client(globals: &Globals) -> Result<Client, Failure> {
    if globals.is_sandbox() {
        return Err(Failure::usage(
            "`--dry-run` cannot be used with `--sandbox`, whose server stops with the command: start one that keeps \
             running with `zoomctl sandbox`",
        ));
    }
    let environment = match Login::find_real(globals) {
        Ok(Login::Profile(_, profile)) if globals.base_url.is_none() => profile.environment()?,
        _ => environment(globals)?,
    };
    Ok(builder(environment).auth(AccessToken::new("none")).build()?)
}

fn environment(globals: &Globals) -> Result<Environment, Failure> {
    match &globals.base_url {
        Some(base_url) => base_url::custom(base_url, globals.insecure_http),
        None => Ok(Environment::commercial()),
    }
}

fn builder(environment: Environment) -> ClientBuilder {
    Client::builder().environment(environment).user_agent(concat!("zoomctl/", env!("CARGO_PKG_VERSION")))
}

/// Returns the failure for a sandbox that did not start.
#[cfg(feature = "sandbox")]
pub(crate) fn sandbox_failure(error: &std::io::Error) -> Failure {
    Failure::failed(format!("cannot start the sandbox: {error}"))
}

#[cfg(test)]
mod tests {
    #[cfg(feature = "sandbox")]
    use {
        clap::{Args as _, Command, FromArgMatches as _},
        http::Method,
        zoom_core::DynamicRequest,
        zoom_sandbox::Fault,
    };

    use super::*;

    #[cfg(feature = "sandbox")]
    #[tokio::test]
    async fn retry_counts_with_a_sandbox_too() {
        let command = Globals::augment_args(Command::new("zoomctl"));
        let matches = command.try_get_matches_from(["zoomctl", "--sandbox", "--retry", "0"]).unwrap();
        let globals = Globals::from_arg_matches(&matches).unwrap();
        let sandbox = Sandbox::builder().fault(Fault::TooManyRequests).start().await.unwrap();
        let login = Login::Sandbox(Box::new(sandbox));
        let client = login.client(&globals).await.unwrap();
        let error = client.send(&DynamicRequest::new(Method::GET, "/users/me")).await.unwrap_err();
        assert!(matches!(error, zoom_core::Error::RateLimited(_)), "{error:?}");
    }
}
