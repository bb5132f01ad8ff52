//! `zoomctl login`: gets tokens from Zoom, and keeps them as a profile.

use std::{
    io::{self, IsTerminal as _},
    time::Duration,
};

use zoom_core::{
    Secret,
    auth::{
        App, Auth as _, AuthServer, AuthorizationCode, DeviceCode, LoopbackReceiver, ServerToServer, TokenStore as _,
        Tokens,
    },
    client::variables as names,
};

use crate::{
    exit::Failure,
    globals::Globals,
    profile::{self, Profile},
    secret_store::{SecretKind, SecretStore},
    settings,
    shared::{Namespace, Shared},
    terminal::{note, tell},
    variables::{self, variable},
};

/// The time limit for a login in the browser.
const BROWSER_TIMEOUT: Duration = Duration::from_secs(15 * 60);

/// The arguments of `zoomctl login`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "The client secret is read from ZOOM_CLIENT_SECRET, or prompted for on a terminal. An app without a \
                        secret is a public client. Secrets and tokens are kept in the system's keyring, or in files \
                        that \
                        only you can read. With `--redis`, tokens are kept in Redis, where they are shared by \
                        everyone with the same URL, profile and app."
)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag")]
pub(crate) struct Args {
    /// Client ID of the app
    #[arg(long, value_name = "ID", env = names::CLIENT_ID, hide_env_values = true)]
    client_id: Option<String>,
    /// Log in with the browser on this machine instead of a code
    #[arg(long, conflicts_with = "server_to_server")]
    browser: bool,
    /// Redirect URL that is registered with the app; it must point to this machine
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:8123/zoom", requires = "browser")]
    redirect_url: String,
    /// Log in as a server-to-server app, without a user
    #[arg(long)]
    server_to_server: bool,
    /// Account ID of a server-to-server app
    #[arg(long, value_name = "ID", env = names::ACCOUNT_ID, hide_env_values = true)]
    account_id: Option<String>,
    /// Log in to Zoom for Government
    #[arg(long)]
    gov: bool,
    /// Keep secrets in files even if there is a keyring
    #[arg(long)]
    no_keyring: bool,
}

/// Runs `zoomctl login`.
pub(crate) async fn run(args: Args, globals: &Globals) -> Result<(), Failure> {
    reject_sandbox(globals)?;
    let name = profile::name(globals)?;
    variables::check()?;
    if !args.server_to_server && args.account_id.as_ref().is_some_and(|id| !id.trim().is_empty()) {
        note("the account ID is ignored, because a user is logging in: add `--server-to-server` to log in as an app");
    }
    if args.gov && globals.base_url.as_ref().is_some_and(|base_url| !base_url.contains("zoomgov.com")) {
        return Err(Failure::usage(
            "`--gov` and `--base-url` (or ZOOM_BASE_URL) name different servers: omit one of them",
        ));
    }
    // The prompts come first: Ctrl-C ends a prompt only until the runtime takes over signal handling, which it does
    // when this function first waits.
    let AppValues { client_id, account_id, secret } = app_values(&args)?;
    let earlier = Profile::load(name).ok().flatten().filter(|earlier| earlier.redis);
    let redis_url = match (globals.redis_url(), &earlier) {
        (Some(url), _) => Some(url.clone()),
        (None, Some(earlier)) => earlier.redis_url(name).await?,
        (None, None) => None,
    };
    let of_earlier = earlier.as_ref().and_then(|earlier| earlier.redis_prefix.as_deref());
    let redis_prefix = globals.redis_prefix().or(of_earlier).map(str::to_owned);
    let shared = match &redis_url {
        Some(url) => {
            let namespace = Namespace::new(redis_prefix.as_deref(), globals.base_url.as_deref())?;
            Some(Shared::open(url, &globals.leases, namespace).await?)
        }
        None => None,
    };
    let mut app = App::new(&*client_id);
    if let Some(secret) = &secret {
        app = app.secret(secret.clone());
    }
    let mut profile = Profile {
        client_id,
        account_id,
        gov: args.gov,
        base_url: globals.base_url.clone(),
        insecure_http: globals.insecure_http && globals.base_url.is_some(),
        plan: globals.plan.or(earlier.as_ref().and_then(|earlier| earlier.plan)),
        redis: shared.is_some(),
        redis_account: globals.redis_account().map(str::to_owned).or(earlier.and_then(|earlier| earlier.redis_account)),
        redis_prefix: redis_prefix.filter(|_| shared.is_some()),
        secret_store: SecretStore::choose(args.no_keyring),
    };
    let server = AuthServer::new(&profile.environment()?)?;
    let tokens = match &profile.account_id {
        Some(account_id) => {
            // Getting a token shows that the app's ID and secret are valid. Calls request their own tokens later.
            ServerToServer::new(app, account_id).authorization(&server).await?;
            None
        }
        None if args.browser => Some(log_in_with_browser(app, &args.redirect_url, &server).await?),
        None => Some(log_in_with_code(app, &server).await?),
    };
    let secrets = Secrets { client: secret, redis_url, tokens, shared };
    store(&mut profile, name, &secrets).await?;
    let location = profile.secret_store.described()?;
    let shared = if profile.redis { " except the tokens, which are in Redis" } else { "" };
    note(&format!("logged in as the profile `{name}`; its secrets are in {location}{shared}"));
    Ok(())
}

/// The values that identify the app.
struct AppValues {
    client_id: String,
    /// The account of a server-to-server app.
    account_id: Option<String>,
    secret: Option<Secret>,
}

/// Collects the values that identify the app from flags, variables and prompts. All missing values are reported at
/// once.
fn app_values(args: &Args) -> Result<AppValues, Failure> {
    let given = |value: &Option<String>| value.as_deref().map(str::trim).filter(|id| !id.is_empty()).map(str::to_owned);
    let or_prompt = |value: Option<String>, label: &str, is_secret| match value {
        Some(value) => Ok(Some(value)),
        None => prompt(label, is_secret),
    };
    let is_account = args.server_to_server;
    let client_id = or_prompt(given(&args.client_id), "Client ID", false)?;
    let account_id = if is_account { or_prompt(given(&args.account_id), "Account ID", false)? } else { None };
    let label = if is_account { "Client secret" } else { "Client secret (empty for a public client)" };
    let secret = or_prompt(variable(names::CLIENT_SECRET), label, true)?;
    let missing: Vec<&str> = [
        (client_id.is_none(), "the client ID (add `--client-id ID`, or set ZOOM_CLIENT_ID)"),
        (is_account && account_id.is_none(), "the account ID (add `--account-id ID`, or set ZOOM_ACCOUNT_ID)"),
        (is_account && secret.is_none(), "the client secret (set ZOOM_CLIENT_SECRET, or type it on a terminal)"),
    ]
    .into_iter()
    .filter_map(|(is_missing, what)| is_missing.then_some(what))
    .collect();
    match (client_id, missing.split_last()) {
        (Some(client_id), None) => {
            for (id, flag) in [(Some(&client_id), "--client-id"), (account_id.as_ref(), "--account-id")] {
                if id.is_some_and(|id| id.contains(|c: char| c.is_whitespace() || c.is_control())) {
                    return Err(Failure::usage(format!(
                        "`{flag}` contains a space or a line break: write the ID only"
                    )));
                }
            }
            Ok(AppValues { client_id, account_id, secret: secret.map(Secret::from) })
        }
        (_, missing) => {
            let list = match missing {
                Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
                Some((last, _)) => (*last).to_owned(),
                None => String::new(),
            };
            let command = if is_account { "login --server-to-server" } else { "login" };
            Err(Failure::usage(format!("`{command}` needs {list}: see the app's page in Zoom's marketplace")))
        }
    }
}

/// The secrets that a login must keep.
struct Secrets {
    /// The client secret of the app.
    client: Option<Secret>,
    redis_url: Option<Secret>,
    /// The tokens of a user.
    tokens: Option<Tokens>,
    /// The Redis server that stores the tokens, if they are not kept with the other secrets.
    shared: Option<Shared>,
}

/// Rejects `--sandbox`, because a sandbox needs no login.
pub(crate) fn reject_sandbox(globals: &Globals) -> Result<(), Failure> {
    if globals.is_sandbox() {
        return Err(Failure::usage("`--sandbox` needs no login: omit it to log in or out of Zoom"));
    }
    Ok(())
}

/// Stores a login in three steps. The shared tokens are stored first: if this step fails, nothing on this machine has
/// changed. The other secrets follow, in files if the keyring fails, and the profile is stored last. Deletes the
/// secrets that an earlier login left elsewhere and, if any step fails, the secrets of this login.
async fn store(profile: &mut Profile, name: &str, secrets: &Secrets) -> Result<(), Failure> {
    // If the folder cannot be created, falling back from the keyring to files is impossible.
    settings::create_folder(&settings::folder()?)?;
    if let (Some(shared), Some(tokens)) = (&secrets.shared, &secrets.tokens) {
        shared.save(name, tokens).await?;
    }
    // A profile that cannot be read is replaced as well.
    let earlier = Profile::load(name).ok().flatten().map(|earlier| earlier.secret_store);
    let tried = profile.secret_store;
    let mut stored = store_secrets(tried, name, secrets).await;
    if let (SecretStore::Keyring, Err(failure)) = (tried, &stored) {
        note(&format!("{failure}; keeping the secrets in files instead"));
        profile.secret_store = SecretStore::File;
        stored = store_secrets(profile.secret_store, name, secrets).await;
    }
    let stored = stored.and_then(|()| profile.save(name));
    let stale = [SecretStore::Keyring, SecretStore::File].into_iter().filter(|secret_store| match &stored {
        Ok(()) => *secret_store != profile.secret_store && (*secret_store == tried || Some(*secret_store) == earlier),
        Err(_) => *secret_store == profile.secret_store || *secret_store == tried,
    });
    for secret_store in stale {
        if let Err(failure) = secret_store.clear(name).await {
            tell(&format!("{failure}; it may still contain secrets of the profile `{name}`"));
        }
    }
    stored
}

/// Stores the secrets that are not shared.
async fn store_secrets(secret_store: SecretStore, name: &str, secrets: &Secrets) -> Result<(), Failure> {
    // The secrets of an earlier login are no longer valid.
    secret_store.clear(name).await?;
    for (kind, secret) in [(SecretKind::Client, &secrets.client), (SecretKind::RedisUrl, &secrets.redis_url)] {
        if let Some(secret) = secret {
            secret_store.write(name, kind, secret).await?;
        }
    }
    match &secrets.tokens {
        Some(tokens) if secrets.shared.is_none() => Ok(secret_store.tokens(name)?.save(tokens).await?),
        _ => Ok(()),
    }
}

async fn log_in_with_code(app: App, server: &AuthServer) -> Result<Tokens, Failure> {
    let login = DeviceCode::new(app).begin(server).await?;
    tell(&format!("open {} and enter the code {}", login.verification_uri(), login.user_code()));
    Ok(login.finish(server).await?)
}

async fn log_in_with_browser(app: App, redirect_url: &str, server: &AuthServer) -> Result<Tokens, Failure> {
    let login = AuthorizationCode::new(app, redirect_url).begin()?;
    let receiver = LoopbackReceiver::bind(&login).await?;
    let url = login.authorize_url(server);
    tell(&format!("log in at {url}"));
    if io::stderr().is_terminal() {
        // If there is no browser, the printed URL is enough.
        _ = open::that_detached(&url);
    }
    Ok(receiver.tokens(server, BROWSER_TIMEOUT).await?)
}

/// Prompts on the terminal. Returns `None` if nothing is entered, or if there is no terminal.
fn prompt(label: &str, is_secret: bool) -> Result<Option<String>, Failure> {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Ok(None);
    }
    _ = io::Write::write_fmt(&mut io::stderr(), format_args!("{label}: "));
    let entered = if is_secret {
        rpassword::read_password()
    } else {
        let mut line = String::new();
        io::stdin().read_line(&mut line).map(|_| line)
    };
    let entered = entered.map_err(|error| Failure::failed(format!("cannot read from the terminal: {error}")))?;
    Ok(Some(entered.trim().to_owned()).filter(|entered| !entered.is_empty()))
}
