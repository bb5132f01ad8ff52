//! `zoomctl call`: calls any method and path, whether or not the catalogue contains the operation.

use std::path::PathBuf;

use clap::{ValueEnum, ValueHint};
use clap_complete::ArgValueCompleter;
use http::Method;
use indexmap::IndexMap;
use zoom_core::{
    DynamicRequest, Endpoint as _, FilePart, Value,
    operation::{Base, BodyFormat, ParamLocation},
    schema::Type,
};

use crate::{
    arguments::one_or_list,
    body,
    call_target::Target,
    completion, confirm, connect,
    exit::Failure,
    globals::Globals,
    send::{self, Options},
    value,
};

/// The arguments of `zoomctl call GET /users/me/token type=zak`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "A parameter whose `<NAME>` is in the path replaces that placeholder. The others are added to the \
                        query for GET, HEAD and DELETE, and otherwise to the JSON body: as JSON if the value is valid \
                        JSON, and as text if not. `NAME=@FILE` sends a file, as a part of a form; text that begins \
                        with `@` is \
                        written as JSON, as in `name='\"@ann\"'`.\n\nExamples:\n  zoomctl call GET \
                        '/users/me/token?type=zak'\n  zoomctl call POST /users/me/picture pic_file=@photo.png\n  zoomctl \
                        call GET /users --all -o csv"
)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag that is set or not")]
pub(crate) struct Args {
    /// HTTP method
    #[arg(add = ArgValueCompleter::new(completion::method))]
    method: String,
    /// Path, which may have placeholders, such as `/users/<user_id>`, and a query; or a URL of Zoom's API
    path: String,
    /// Parameters; repeat a name to send a list
    #[arg(value_name = "NAME=VALUE")]
    parameters: Vec<String>,
    /// Add a parameter to the query, regardless of the method
    #[arg(long, value_name = "NAME=VALUE")]
    query: Vec<String>,
    /// Set the body: JSON, @FILE, or - for standard input; parameters override its members
    #[arg(long, value_name = "JSON|@FILE|-")]
    body: Option<String>,
    /// Add a header to the request, such as `X-Request-Id: 5`
    #[arg(long, value_name = "NAME: VALUE", value_parser = header)]
    header: Vec<(String, String)>,
    /// Print the status and the headers of the response before its body
    #[arg(short, long, conflicts_with_all = ["save", "all", "jq"])]
    include: bool,
    /// Fetch every page, and write the items as they arrive
    #[arg(long)]
    all: bool,
    /// Call this Zoom host (default: api)
    #[arg(long, value_enum)]
    base: Option<Host>,
    /// Print the request as a curl command instead of sending it
    #[arg(long)]
    dry_run: bool,
    /// Delete without asking; required if there is no terminal
    #[arg(short, long)]
    yes: bool,
    /// Write the response to a file, once it is complete; - for standard output
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
    let request = request(args, globals)?;
    let is_paged = request.operation().paginate.is_some();
    if args.all && !is_paged {
        return Err(Failure::usage(format!(
            "`--all`: the catalogue has no list at `{} {}`: omit it, and pass `next_page_token` yourself",
            args.method.to_uppercase(),
            args.path
        )));
    }
    if args.include && globals.limit.is_some() {
        return Err(Failure::usage("`--include` shows one response, and `--limit` may need several: omit one of them"));
    }
    if !args.dry_run && !globals.is_sandbox() {
        let name = format!("call {} {}", args.method.to_uppercase(), args.path);
        confirm::ask(&request.operation().method, &name, &name, &[], args.yes)?;
    }
    let options = Options {
        dry_run: args.dry_run,
        all: is_paged && (args.all || globals.limit.is_some()),
        save: args.save.as_deref(),
        include: args.include,
    };
    send::send(&[request], options, globals).await
}

/// Parses a header.
fn header(text: &str) -> Result<(String, String), &'static str> {
    let (name, value) = text.split_once(':').ok_or("write a name and a value, as in `X-Request-Id: 5`")?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

/// Builds the request that a command line describes.
fn request(args: &Args, globals: &Globals) -> Result<DynamicRequest, Failure> {
    let method = Method::from_bytes(args.method.to_ascii_uppercase().as_bytes())
        .map_err(|_| Failure::usage(format!("`{}` is not an HTTP method: write one such as `GET`", args.method)))?;
    let target = Target::new(&args.path, globals.base_url.as_deref())?;
    if let Some(is_gov) = target.is_gov.filter(|_| globals.base_url.is_none() && !globals.is_sandbox())
        && is_gov != connect::is_gov(globals)
    {
        return Err(Failure::usage(
            "the URL belongs to a different Zoom cloud than the login: write its path, or log in there (`--gov`)",
        ));
    }
    let base = match (args.base, target.base) {
        (Some(Host::Api), _) => Base::Api,
        (Some(Host::Root), _) => Base::Root,
        (Some(Host::FileApi), _) => Base::FileApi,
        (Some(Host::File), _) => Base::File,
        (None, base) => base.unwrap_or(Base::Api),
    };
    let parameters = parse_pairs(&args.parameters)?;
    let has_file = parameters.values().flatten().any(|value| value.starts_with('@'));
    let location = |name: &str| match default_location(&method, &target.path, name) {
        ParamLocation::Member if has_file => ParamLocation::Part,
        location => location,
    };
    // Only a request for an operation in the catalogue knows how to fetch the next page.
    let listed = if args.all || globals.limit.is_some() { target.listed(&method, base) } else { None };
    let mut request = listed.unwrap_or_else(|| DynamicRequest::new(method.clone(), target.path.as_str()).base(base));
    if has_file {
        request = request.body_format(BodyFormat::Multipart);
    }
    if let Some(argument) = &args.body {
        request = match body::json(argument)? {
            _ if has_file => {
                return Err(Failure::usage("a form with a file has no `--body`: write its parts as `NAME=VALUE`"));
            }
            Value::Object(members) => members
                .into_iter()
                .fold(request, |request, (name, value)| request.set_in(ParamLocation::Member, name, value)),
            body if parameters.keys().all(|name| location(name) != ParamLocation::Member) => {
                request.set_in(ParamLocation::Body, "body", body)
            }
            // Parameters can be added only to an object; for any other body, `members` returns the failure.
            body => return body::members(body).map(|_| request),
        };
    }
    let query = group(target.query.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    for (name, values) in query.into_iter().chain(parse_pairs(&args.query)?) {
        request = request.set_in(ParamLocation::Query, name, one_or_list(values.into_iter().map(Value::from)));
    }
    for (name, values) in parameters {
        let location = location(name);
        let value = |text: &str| match location {
            ParamLocation::Member => value::parse(text, Type::Any)
                .map_err(|problem| Failure::usage(format!("the value of `{name}` {problem}"))),
            ParamLocation::Part => Ok(Value::from(unquoted(text))),
            _ => Ok(Value::from(text)),
        };
        if values.len() > 1 && values.iter().any(|value| value.starts_with('@')) && location == ParamLocation::Part {
            return Err(Failure::usage(format!("`{name}` is set several times: a form accepts one file per name")));
        }
        if let ([file], ParamLocation::Part) = (values.as_slice(), location)
            && let Some(path) = file.strip_prefix('@')
        {
            let file = FilePart::open(path)
                .map_err(|error| Failure::usage(format!("`{name}=@…`: cannot read `{path}`: {error}")))?;
            request = request.file(name, file);
            continue;
        }
        let values = values.into_iter().map(value).collect::<Result<Vec<_>, _>>()?;
        request = request.set_in(location, name, one_or_list(values.into_iter()));
    }
    let headers = args.header.iter();
    Ok(headers
        .fold(request, |request, (name, value)| request.set_in(ParamLocation::Header, name.as_str(), value.as_str())))
}

/// Returns a part of a form without the JSON quotes in which text that begins with `@` is written.
fn unquoted(text: &str) -> String {
    serde_json::from_str(text).unwrap_or_else(|_| text.to_owned())
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

/// Parses `NAME=VALUE` pairs into the values of each name, in command-line order.
fn parse_pairs(pairs: &[String]) -> Result<IndexMap<&str, Vec<&str>>, Failure> {
    let pairs = pairs.iter().map(|pair| {
        pair.split_once('=').filter(|(name, _)| !name.is_empty()).ok_or_else(|| {
            Failure::usage(format!("`{pair}` is not a parameter: write a name and a value, as in `type=zak`"))
        })
    });
    Ok(group(pairs.collect::<Result<Vec<_>, _>>()?.into_iter()))
}

/// Groups values by their name, in the order in which the names first occur.
fn group<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> IndexMap<&'a str, Vec<&'a str>> {
    let mut grouped = IndexMap::<_, Vec<_>>::new();
    for (name, value) in pairs {
        grouped.entry(name).or_default().push(value);
    }
    grouped
}
