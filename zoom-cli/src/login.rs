//! `zoom login`, `zoom logout` and `zoom whoami`.

use std::{
    io::{self, IsTerminal as _},
    time::Duration,
};

use secrecy::SecretString;
use zoom_core::{
    App, Auth as _, AuthServer, AuthorizationCode, DeviceCode, DynamicRequest, LoopbackReceiver, ServerToServer,
    TokenStore as _, Tokens,
};

use crate::{
    call::output_of,
    catalogue,
    command::Globals,
    connect::{self, Login},
    exit::Failure,
    json::Json,
    output::{self, Answer},
    settings::{self, Profile},
    vault::{Secret, Vault},
};

/// How long a browser is waited for.
const PATIENCE: Duration = Duration::from_secs(15 * 60);

/// `zoom login`
#[derive(clap::Args, Debug)]
#[command(
    after_help = "The app's secret is asked for on a terminal, or comes from ZOOM_CLIENT_SECRET; an app without one is a \
                        public client. Secrets are kept in the system's keyring, or in a file that only you may read."
)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag")]
pub(crate) struct Args {
    /// The app's client id
    #[arg(long, value_name = "ID", env = "ZOOM_CLIENT_ID", hide_env_values = true)]
    client_id: Option<String>,
    /// Log in with the browser of this machine, in place of a code that is entered anywhere
    #[arg(long, conflicts_with = "server_to_server")]
    browser: bool,
    /// The redirect URL that is registered with the app, which has to be of this machine
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:8123/zoom", requires = "browser")]
    redirect_url: String,
    /// Log in as a server-to-server app, without a user
    #[arg(long)]
    server_to_server: bool,
    /// The account of a server-to-server app
    #[arg(long, value_name = "ID", env = "ZOOM_ACCOUNT_ID", hide_env_values = true)]
    account_id: Option<String>,
    /// Zoom for Government
    #[arg(long)]
    gov: bool,
    /// Keep secrets in a file even if there is a keyring
    #[arg(long)]
    no_keyring: bool,
}

/// Runs `zoom login`.
pub(crate) async fn login(args: Args, globals: &Globals) -> Result<(), Failure> {
    no_sandbox(globals)?;
    let name = settings::name(globals)?;
    let account_id = match args.account_id.filter(|id| !id.is_empty() && args.server_to_server) {
        None if args.server_to_server => {
            return Err(Failure::usage(
                "of which account is the app? Add `--account-id ID`, as Zoom's marketplace shows it",
            ));
        }
        account_id => account_id,
    };
    let client_id = match args.client_id.filter(|id| !id.is_empty()) {
        Some(client_id) => client_id,
        None => asked("Client id", false)?
            .ok_or_else(|| Failure::usage("whose login? Add `--client-id ID`, as Zoom's marketplace shows it"))?,
    };
    let secret = match connect::variable("ZOOM_CLIENT_SECRET") {
        Some(secret) => Some(SecretString::from(secret)),
        None => asked("Client secret (none for a public client)", true)?.map(SecretString::from),
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
        vault: Vault::choose(args.no_keyring),
    };
    let server = AuthServer::new(&profile.environment()?)?;
    let tokens = match &profile.account_id {
        Some(account_id) => {
            // A first token shows that the app is right; the next call gets one of its own.
            ServerToServer::new(app, account_id).authorization(&server).await?;
            None
        }
        None if args.browser => Some(by_browser(app, &args.redirect_url, &server).await?),
        None => Some(by_code(app, &server).await?),
    };
    keep(&mut profile, name, secret.as_ref(), tokens.as_ref()).await?;
    let place = match profile.vault {
        Vault::Keyring => "the system's keyring".to_owned(),
        Vault::File => format!("`{}`", settings::folder()?.display()),
    };
    output::note(&format!("logged in as the profile `{name}`; its secrets are in {place}"));
    Ok(())
}

/// That there is a real login to make or to end.
fn no_sandbox(globals: &Globals) -> Result<(), Failure> {
    if globals.is_of_sandbox() {
        return Err(Failure::usage("`--sandbox` needs no login: leave one of the two out"));
    }
    Ok(())
}

/// Keeps a login, the secrets first: in a file where the keyring fails. None of them is left in another place, or without
/// its profile.
async fn keep(
    profile: &mut Profile,
    name: &str,
    secret: Option<&SecretString>,
    tokens: Option<&Tokens>,
) -> Result<(), Failure> {
    // Without the folder a file would do no better than the keyring.
    settings::make(&settings::folder()?)?;
    // A profile that can't be read is replaced as well.
    let earlier = Profile::load(name).ok().flatten().map(|earlier| earlier.vault);
    let tried = profile.vault;
    let mut kept = keep_secrets(tried, name, secret, tokens).await;
    if let (Vault::Keyring, Err(failure)) = (tried, &kept) {
        output::note(&format!("{failure}; a file is used in its place"));
        profile.vault = Vault::File;
        kept = keep_secrets(profile.vault, name, secret, tokens).await;
    }
    let kept = kept.and_then(|()| profile.save(name));
    let left = [Vault::Keyring, Vault::File].into_iter().filter(|vault| match &kept {
        Ok(()) => *vault != profile.vault && (*vault == tried || Some(*vault) == earlier),
        Err(_) => *vault == profile.vault || *vault == tried,
    });
    for vault in left {
        if let Err(failure) = vault.clear(name).await {
            output::note(&format!("{failure}; secrets of the profile `{name}` may be left there"));
        }
    }
    kept
}

async fn keep_secrets(
    vault: Vault,
    name: &str,
    secret: Option<&SecretString>,
    tokens: Option<&Tokens>,
) -> Result<(), Failure> {
    // Those of an earlier login are dead.
    vault.clear(name).await?;
    if let Some(secret) = secret {
        vault.write(name, Secret::Client, secret).await?;
    }
    if let Some(tokens) = tokens {
        vault.tokens(name)?.save(tokens).await?;
    }
    Ok(())
}

async fn by_code(app: App, server: &AuthServer) -> Result<Tokens, Failure> {
    let login = DeviceCode::new(app).begin(server).await?;
    output::note(&format!("go to {} and enter {}", login.verification_uri(), login.user_code()));
    Ok(login.wait(server).await?)
}

async fn by_browser(app: App, redirect_url: &str, server: &AuthServer) -> Result<Tokens, Failure> {
    let login = AuthorizationCode::new(app, redirect_url).begin()?;
    let receiver = LoopbackReceiver::bind(&login).await?;
    let url = login.authorize_url(server);
    output::note(&format!("log in at {url}"));
    if io::stderr().is_terminal() {
        // Where there is no browser, the line above is enough.
        _ = open::that_detached(&url);
    }
    Ok(receiver.tokens(server, PATIENCE).await?)
}

/// Asks on the terminal; `None` if nothing is entered, or if nobody is there to ask.
fn asked(what: &str, is_secret: bool) -> Result<Option<String>, Failure> {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Ok(None);
    }
    _ = io::Write::write_fmt(&mut io::stderr(), format_args!("{what}: "));
    let entered = if is_secret {
        rpassword::read_password()
    } else {
        let mut line = String::new();
        io::stdin().read_line(&mut line).map(|_| line)
    };
    let entered = entered.map_err(|error| Failure::failed(format!("the terminal can't be read: {error}")))?;
    Ok(Some(entered.trim().to_owned()).filter(|entered| !entered.is_empty()))
}

/// Runs `zoom logout`.
pub(crate) async fn logout(globals: &Globals) -> Result<(), Failure> {
    no_sandbox(globals)?;
    let name = settings::name(globals)?;
    let Some(profile) = Profile::load(name)? else {
        return Err(Failure::refused(format!("there is no login of the profile `{name}`")));
    };
    if let Err(failure) = revoke(&profile, name).await {
        output::note(&format!("{failure}; the login is forgotten here"));
    }
    profile.vault.clear(name).await?;
    Profile::remove(name)?;
    output::note(&format!("logged out of the profile `{name}`"));
    Ok(())
}

/// Ends a user's login at Zoom.
async fn revoke(profile: &Profile, name: &str) -> Result<(), Failure> {
    if profile.account_id.is_none()
        && let Some(tokens) = profile.vault.tokens(name)?.load().await?
    {
        let server = AuthServer::new(&profile.environment()?)?;
        server.revoke(&profile.app(name).await?, &tokens.access_token).await?;
    }
    Ok(())
}

/// Runs `zoom whoami`.
pub(crate) async fn whoami(globals: &Globals) -> Result<(), Failure> {
    let login = Login::of(globals).await?;
    let client = login.client(globals).await?;
    let (by, profile, app, account) = match &login {
        #[cfg(feature = "sandbox")]
        Login::Sandbox(_) => ("--sandbox", None, None, None),
        Login::Token(_) => ("ZOOM_ACCESS_TOKEN", None, None, None),
        Login::Account(app, account) => ("ZOOM_ACCOUNT_ID", None, Some(app.id()), Some(account.as_str())),
        Login::Kept(name, profile) => {
            ("profile", Some(name.as_str()), Some(&*profile.client_id), profile.account_id.as_deref())
        }
    };
    let user = match catalogue::named("get-user").iter().find(|entry| entry.product == "users") {
        // An app without a user has no `me`.
        Some(entry) if account.is_none() => {
            client.send(&DynamicRequest::of(entry.operation).set("user_id", "me")).await?
        }
        _ => zoom_core::Value::Null,
    };
    let text = |text: Option<&str>| text.map_or(Json::Null, Json::text);
    let of_user = |name: &str| text(user.get(name).and_then(zoom_core::Value::as_str));
    let answer = Json::object([
        ("login", Json::text(by)),
        ("profile", text(profile)),
        ("client_id", text(app)),
        ("account_id", account.map_or_else(|| of_user("account_id"), Json::text)),
        ("user_id", of_user("id")),
        ("email", of_user("email")),
        ("name", of_user("display_name")),
    ]);
    output_of(globals).write(answer, Answer::One)
}
