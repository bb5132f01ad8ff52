//! `zoomctl mcp`: a Model Context Protocol server for agents.

use std::{collections::HashMap, fs, io::Read as _, net::SocketAddr, path::PathBuf, sync::Arc};

use clap::ValueHint;
use tokio::net::TcpListener;
use zoomctl_mcp::{
    Backend, handles,
    http::{self, Access, Http},
    oauth::{Subject, Url},
    serve_stdio,
};

use crate::{
    catalogue,
    exit::Failure,
    globals::Globals,
    mcp::{
        account::Account,
        audit::Audit,
        call::Settings,
        files::Files,
        oauth,
        operations::Operations,
        policy::{self, Pattern, Policy},
        task::Tools,
    },
    settings,
    terminal::note,
};

/// The variable that contains the bearer token of the HTTP server.
const TOKEN_VARIABLE: &str = "ZOOMCTL_MCP_TOKEN";

/// The minimum number of characters in a bearer token, so that nobody can guess it.
const SHORTEST_TOKEN: usize = 16;

/// The arguments of `zoomctl mcp`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "Clients start the server, which reads requests from standard input: in the client, set the command \
                  to `zoomctl` and the arguments to `mcp`. It has five tools: zoom_search and zoom_describe find an \
                  operation, and zoom_read, \
                  zoom_write and zoom_delete call it.\n\nA PATTERN names operations, with `*` for any text: a product such as \
                  `meetings`, or `meetings.list-*`, or `list-*`.\n\nWith --http, clients send `Authorization: Bearer \
                  TOKEN`. The token is the value of ZOOMCTL_MCP_TOKEN, or else a generated one, which is printed. For \
                  several logins, use --tokens FILE, with a line `TOKEN PROFILE` for each.\n\nWith \
                  --authorization-server, clients send an access token that the authorization server has issued for \
                  this server: a JWT whose audience is --resource. --subjects FILE has a line `SUBJECT PROFILE` for \
                  each login; if there are several authorization servers, each line ends with the URL of the server \
                  to which it applies.\n\nExamples:\n  zoomctl mcp --read-only\n  zoomctl mcp --products \
                  meetings,users --audit calls.jsonl\n  zoomctl mcp --sandbox --http 127.0.0.1:8765\n  zoomctl mcp \
                  --http 127.0.0.1:8765 --resource \
                  https://mcp.example.com/mcp --authorization-server https://login.example.com --subjects subjects.txt"
)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag that is set or not")]
pub(crate) struct Args {
    /// Serve HTTP at this address, such as `127.0.0.1:8765`, instead of reading standard input
    #[arg(long, value_name = "ADDRESS")]
    http: Option<SocketAddr>,
    /// Read bearer tokens from this file, each with the profile whose login it uses
    #[arg(long, value_name = "FILE", requires = "http", value_hint = ValueHint::FilePath)]
    tokens: Option<PathBuf>,
    /// Accept access tokens, which must be JWTs, from this authorization server; may be repeated
    #[arg(long, value_name = "URL", requires_all = ["http", "subjects"], conflicts_with = "tokens", value_parser = Url::parse)]
    authorization_server: Vec<Url>,
    /// Accept only access tokens for this URL, at which clients reach the server (default: its address)
    #[arg(long, value_name = "URL", requires = "authorization_server", value_parser = Url::parse)]
    resource: Option<Url>,
    /// Read the subjects of access tokens from this file, each with the profile whose login it uses
    #[arg(long, value_name = "FILE", requires = "authorization_server", value_hint = ValueHint::FilePath)]
    subjects: Option<PathBuf>,
    /// Accept requests for this host name, in addition to this machine's own names; may be repeated
    #[arg(long, value_name = "HOST", requires = "http", value_parser = http::host)]
    allow_host: Vec<String>,
    /// Accept requests from web pages of this origin, such as `http://localhost:6274`; may be repeated
    #[arg(long, value_name = "ORIGIN", requires = "http", value_parser = http::origin)]
    allow_origin: Vec<String>,
    /// Offer only the operations of these products
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    products: Vec<String>,
    /// Offer only these operations; may be repeated
    #[arg(long, value_name = "PATTERN", value_delimiter = ',')]
    allow: Vec<String>,
    /// Do not offer these operations; may be repeated
    #[arg(long, value_name = "PATTERN", value_delimiter = ',')]
    deny: Vec<String>,
    /// Offer only operations that change nothing
    #[arg(long)]
    read_only: bool,
    /// Add a tool for each of these operations; may be repeated
    #[arg(long, value_name = "PATTERN", value_delimiter = ',')]
    operations: Vec<String>,
    /// Ask before these operations too, in addition to those that delete something; may be repeated
    #[arg(long, value_name = "PATTERN", value_delimiter = ',')]
    confirm: Vec<String>,
    /// Never ask; required for deleting with clients that cannot ask their users
    #[arg(short, long, conflicts_with = "confirm")]
    yes: bool,
    /// Return at most this many bytes at once
    #[arg(long, value_name = "BYTES", default_value_t = 20_000, value_parser = clap::value_parser!(u32).range(2_000..))]
    max_bytes: u32,
    /// Return secrets such as passwords and tokens as they are instead of as `[redacted]`
    #[arg(long)]
    show_secrets: bool,
    /// Read files to upload from this folder, and save downloads there (default: a new folder for each download, and no uploads)
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    files: Option<PathBuf>,
    /// Send names and values that are not documented, as long as their types are correct
    #[arg(long)]
    lenient: bool,
    /// Append a line of JSON for each call to this file: the operation, the names of its parameters, and the outcome
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    audit: Option<PathBuf>,
}

impl Args {
    fn policy(&self) -> Result<Policy, Failure> {
        let patterns = |flag: &str, texts: &[String]| -> Result<Vec<Pattern>, Failure> {
            texts.iter().map(|text| Pattern::new(flag, text)).collect()
        };
        let known: Vec<&str> = catalogue::products().iter().map(|product| product.name).collect();
        if let Some(unknown) = self.products.iter().find(|product| !known.contains(&product.as_str())) {
            let known = known.join("`, `");
            return Err(Failure::usage(format!(
                "`--products {unknown}`: this build has no such product: write one or more of `{known}`"
            )));
        }
        Ok(Policy {
            products: self.products.clone(),
            allow: patterns("--allow", &self.allow)?,
            deny: patterns("--deny", &self.deny)?,
            confirm: patterns("--confirm", &self.confirm)?,
            is_read_only: self.read_only,
            is_confirmed: self.yes,
            is_lenient: self.lenient,
        })
    }

    fn tools(&self) -> Result<Tools, Failure> {
        let policy = self.policy()?;
        let patterns = self.operations.iter().map(|text| Pattern::of_operations("--operations", text));
        let native = policy::with_tools(&patterns.collect::<Result<Vec<_>, _>>()?, &policy);
        let settings = Settings {
            max_bytes: usize::try_from(self.max_bytes).unwrap_or(usize::MAX),
            shows_secrets: self.show_secrets,
            files: Files::new(self.files.as_deref())?,
        };
        Ok(Tools { policy, settings, native })
    }
}

/// Runs `zoomctl mcp`.
pub(crate) async fn run(args: Args, globals: &Globals) -> Result<(), Failure> {
    let tools = Arc::new(args.tools()?);
    let audit = Audit::open(args.audit.as_deref())?;
    let operations = |globals: &Globals, login: Option<String>| {
        Arc::new(Operations {
            tools: Arc::clone(&tools),
            account: Arc::new(Account::new(globals.clone())),
            audit: audit.clone(),
            login,
        })
    };
    let Some(address) = args.http else {
        let operations = operations(globals, None);
        let account = Arc::clone(&operations.account);
        let result = tokio::select! {
            biased;
            _ = tokio::signal::ctrl_c() => Ok(()),
            result = serve_stdio(operations) => result.map_err(Failure::failed),
        };
        account.close().await;
        return result;
    };
    let of_profile =
        |profile: String| operations(&Globals { profile: Some(profile.clone()), ..globals.clone() }, Some(profile));
    let callers = match (&args.tokens, &args.subjects) {
        (_, Some(path)) => {
            let subjects = oauth::subjects(path, &args.authorization_server)?.into_iter();
            Callers::Subjects(subjects.map(|(subject, profile)| (subject, of_profile(profile))).collect())
        }
        (Some(path), None) => {
            Callers::Tokens(logins(path)?.into_iter().map(|(token, profile)| (token, of_profile(profile))).collect())
        }
        (None, None) => Callers::Tokens(vec![(token()?, operations(globals, None))]),
    };
    let listener = TcpListener::bind(address)
        .await
        .map_err(|error| Failure::failed(format!("`--http {address}`: cannot listen: {error}")))?;
    let address = listener.local_addr().unwrap_or(address);
    let mut hosts = http::hosts(address, &args.allow_host);
    let accounts = callers.accounts();
    let access = match callers {
        Callers::Tokens(logins) => Access::Tokens(backends(logins)),
        Callers::Subjects(logins) => {
            let url = oauth::resource_url(args.resource.as_ref(), address)?;
            // A proxy forwards the host name that clients use for the server.
            hosts.push(url.host().to_owned());
            Access::Subjects(oauth::resource(url, &args.authorization_server)?, backends(logins))
        }
    };
    note(&format!("serving MCP at http://{address}{}; stop it with Ctrl-C", http::PATH));
    let http = Http::new(access, &hosts, &args.allow_origin);
    tokio::select! {
        () = http.serve(listener) => {}
        _ = tokio::signal::ctrl_c() => {}
    }
    for account in accounts {
        account.close().await;
    }
    Ok(())
}

/// The callers that may use the server, each with a login.
enum Callers {
    Tokens(Vec<(String, Arc<Operations>)>),
    Subjects(Vec<(Subject, Arc<Operations>)>),
}

impl Callers {
    fn accounts(&self) -> Vec<Arc<Account>> {
        let account = |operations: &Arc<Operations>| Arc::clone(&operations.account);
        match self {
            Self::Tokens(logins) => logins.iter().map(|(_, operations)| account(operations)).collect(),
            Self::Subjects(logins) => logins.iter().map(|(_, operations)| account(operations)).collect(),
        }
    }
}

fn backends<T>(logins: Vec<(T, Arc<Operations>)>) -> Vec<(T, Arc<dyn Backend>)> {
    logins.into_iter().map(|(caller, operations)| (caller, operations as Arc<dyn Backend>)).collect()
}

/// Returns the bearer token from the variable, or generates one and prints it.
fn token() -> Result<String, Failure> {
    if let Some(token) = crate::variables::variable(TOKEN_VARIABLE) {
        check_token(&token).map_err(|problem| Failure::usage(format!("{TOKEN_VARIABLE} {problem}")))?;
        return Ok(token);
    }
    let token = handles::random::<24>().map_err(Failure::failed)?;
    crate::terminal::tell(&format!("clients send this header: Authorization: Bearer {token}"));
    Ok(token)
}

/// Reads the file of tokens, which has a token and a profile on each line.
fn logins(path: &std::path::Path) -> Result<HashMap<String, String>, Failure> {
    let shown = path.display();
    let wrong = |line: usize, problem: &str| Failure::usage(format!("`--tokens {shown}`: line {line} {problem}"));
    let mut file: fs::File = settings::open_secret(path)?
        .ok_or_else(|| Failure::usage(format!("`--tokens {shown}`: the file does not exist")))?;
    let mut text = String::new();
    file.read_to_string(&mut text)
        .map_err(|error| Failure::usage(format!("`--tokens {shown}`: cannot read the file: {error}")))?;
    let mut logins = HashMap::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#')) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [token, profile] = words.as_slice() else {
            return Err(wrong(at + 1, "is not a token and a profile, separated by a space"));
        };
        check_token(token).map_err(|problem| wrong(at + 1, &format!("has an invalid token: it {problem}")))?;
        if logins.insert((*token).to_owned(), (*profile).to_owned()).is_some() {
            return Err(wrong(at + 1, "repeats a token"));
        }
    }
    if logins.is_empty() {
        return Err(Failure::usage(format!("`--tokens {shown}`: the file has no line `TOKEN PROFILE`")));
    }
    Ok(logins)
}

fn check_token(token: &str) -> Result<(), &'static str> {
    if token.len() >= SHORTEST_TOKEN && token.chars().all(|c| c.is_ascii_graphic()) {
        return Ok(());
    }
    Err("must have at least 16 visible ASCII characters")
}
