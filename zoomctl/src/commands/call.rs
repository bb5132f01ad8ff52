//! `zoomctl call`: any method and path, whether the catalogue has the operation or not.

use std::path::PathBuf;

use clap::{ValueEnum, ValueHint};
use http::Method;
use indexmap::IndexMap;
use zoom_core::{
    DynamicRequest, Value,
    operation::{Base, ParamLocation},
    schema::Type,
};

use crate::{
    arguments::one_or_list,
    body,
    exit::Failure,
    globals::Globals,
    send::{self, Options},
    value,
};

/// The arguments of `zoomctl call GET /users/me/token type=zak`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "A parameter whose `<NAME>` is in the path is put there. On GET, HEAD and DELETE, the others are \
                        added to the query, and otherwise to the JSON body: as JSON if the value is valid JSON, and as \
                        text if not.\n\nExample: zoomctl call GET /users/me/token type=zak"
)]
pub(crate) struct Args {
    /// HTTP method
    method: String,
    /// Path, which may have placeholders, such as `/users/<user_id>`
    path: String,
    /// Parameters; repeat a name to send a list
    #[arg(value_name = "NAME=VALUE")]
    parameters: Vec<String>,
    /// Add a parameter to the query, whatever the method
    #[arg(long, value_name = "NAME=VALUE")]
    query: Vec<String>,
    /// Set the body: JSON, @FILE, or - for standard input; parameters override its members
    #[arg(long, value_name = "JSON|@FILE|-")]
    body: Option<String>,
    /// Call this host of Zoom
    #[arg(long, value_enum, default_value_t = Host::Api)]
    base: Host,
    /// Print the request as a curl command instead of sending it
    #[arg(long)]
    dry_run: bool,
    /// Write the response to a file, once it is complete
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    save: Option<PathBuf>,
}

/// The bases of Zoom's operations.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Host {
    Api,
    Root,
    FileApi,
    File,
}

/// Runs `zoomctl call`.
pub(crate) async fn run(args: &Args, globals: &Globals) -> Result<(), Failure> {
    let options = Options { dry_run: args.dry_run, all: false, save: args.save.as_deref() };
    send::send(&[request(args)?], options, globals).await
}

/// Builds the request of a command line.
fn request(args: &Args) -> Result<DynamicRequest, Failure> {
    let method = Method::from_bytes(args.method.to_ascii_uppercase().as_bytes())
        .map_err(|_| Failure::usage(format!("`{}` is not an HTTP method: write one such as `GET`", args.method)))?;
    let base = match args.base {
        Host::Api => Base::Api,
        Host::Root => Base::Root,
        Host::FileApi => Base::FileApi,
        Host::File => Base::File,
    };
    let location = |name: &str| default_location(&method, &args.path, name);
    let parameters = parse_pairs(&args.parameters)?;
    let mut request = DynamicRequest::new(method.clone(), &*args.path).base(base);
    if let Some(argument) = &args.body {
        request = match body::json(argument)? {
            Value::Object(members) => members
                .into_iter()
                .fold(request, |request, (name, value)| request.set_in(ParamLocation::Member, name, value)),
            body if parameters.keys().all(|name| location(name) != ParamLocation::Member) => {
                request.set_in(ParamLocation::Body, "body", body)
            }
            // Parameters can only be added to an object, so this fails.
            body => return body::members(body).map(|_| request),
        };
    }
    for (name, values) in parameters {
        let location = location(name);
        let value = |text: &str| match location {
            ParamLocation::Member => value::parse(text, Type::Any)
                .map_err(|problem| Failure::usage(format!("the value of `{name}` {problem}"))),
            _ => Ok(Value::from(text)),
        };
        let values = values.into_iter().map(value).collect::<Result<Vec<_>, _>>()?;
        request = request.set_in(location, name, one_or_list(values.into_iter()));
    }
    for (name, values) in parse_pairs(&args.query)? {
        request = request.set_in(ParamLocation::Query, name, one_or_list(values.into_iter().map(Value::from)));
    }
    Ok(request)
}

/// Returns where a parameter is sent by default, as [`DynamicRequest::set`] does.
fn default_location(method: &Method, path: &str, name: &str) -> ParamLocation {
    if path.contains(&format!("<{name}>")) {
        ParamLocation::Path
    } else if [Method::GET, Method::HEAD, Method::DELETE].contains(method) {
        ParamLocation::Query
    } else {
        ParamLocation::Member
    }
}

/// Parses `NAME=VALUE` pairs into the values of each name, in the order of the command line.
fn parse_pairs(pairs: &[String]) -> Result<IndexMap<&str, Vec<&str>>, Failure> {
    let mut parsed = IndexMap::<_, Vec<_>>::new();
    for pair in pairs {
        let (name, value) = pair.split_once('=').filter(|(name, _)| !name.is_empty()).ok_or_else(|| {
            Failure::usage(format!("`{pair}` is not a parameter: write a name and a value, as in `type=zak`"))
        })?;
        parsed.entry(name).or_default().push(value);
    }
    Ok(parsed)
}
