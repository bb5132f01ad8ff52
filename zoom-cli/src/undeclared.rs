//! `zoom call`: what no operation declares, by its method and its path.

use clap::ValueEnum;
use http::Method;
use indexmap::IndexMap;
use zoom_core::{Base, DynamicRequest, Kind, Place, Value};

use crate::{arguments::one_or_list, body, exit::Failure};

/// `zoom call GET /users/me/token type=zak`
#[derive(clap::Args, Debug)]
#[command(after_help = "A parameter goes into the path where that has `<NAME>`, else into the query on GET, HEAD and \
                        DELETE, and into the JSON body otherwise: as JSON where it is JSON, and as a text otherwise.")]
pub(crate) struct Args {
    /// The method
    method: String,
    /// The path, which may have placeholders, as in `/users/<user_id>`
    path: String,
    /// Parameters; a name that comes twice makes a list
    #[arg(value_name = "NAME=VALUE")]
    parameters: Vec<String>,
    /// A parameter of the query, whatever the method
    #[arg(long, value_name = "NAME=VALUE")]
    query: Vec<String>,
    /// The body: JSON, or @FILE, or - for the standard input; parameters win
    #[arg(long, value_name = "JSON|@FILE|-")]
    body: Option<String>,
    /// Which of Zoom's hosts the path is of
    #[arg(long, value_enum, default_value_t = Host::Api)]
    base: Host,
    /// Print the request as a line of curl, and send nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Write the answer to a file, whole or not at all
    #[arg(long, value_name = "FILE")]
    pub(crate) save: Option<std::path::PathBuf>,
}

/// The bases of Zoom's operations.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Host {
    Api,
    Root,
    FileApi,
    File,
}

/// The request that a command line asks for.
pub(crate) fn request(args: &Args) -> Result<DynamicRequest, Failure> {
    let method = Method::from_bytes(args.method.to_ascii_uppercase().as_bytes())
        .map_err(|_| Failure::usage(format!("`{}` is no method: write it as in `GET`", args.method)))?;
    let base = match args.base {
        Host::Api => Base::Api,
        Host::Root => Base::Root,
        Host::FileApi => Base::FileApi,
        Host::File => Base::File,
    };
    let is_read = [Method::GET, Method::HEAD, Method::DELETE].contains(&method);
    let place = |name: &str| match () {
        () if args.path.contains(&format!("<{name}>")) => Place::Path,
        () if is_read => Place::Query,
        () => Place::Member,
    };
    let parameters = pairs(&args.parameters)?;
    let mut request = DynamicRequest::new(method, &*args.path).base(base);
    if let Some(said) = &args.body {
        request = match body::json(said)? {
            Value::Object(members) => {
                members.into_iter().fold(request, |request, (name, value)| request.set_in(Place::Member, name, value))
            }
            body if parameters.keys().all(|name| place(name) != Place::Member) => {
                request.set_in(Place::Body, "body", body)
            }
            body => return body::members(body).map(|_| request),
        };
    }
    for (name, values) in parameters {
        let place = place(name);
        let value = |text: &str| if place == Place::Member { body::value(text, Kind::Any) } else { Value::from(text) };
        request = request.set_in(place, name, one_or_list(values.into_iter().map(value)));
    }
    for (name, values) in pairs(&args.query)? {
        request = request.set_in(Place::Query, name, one_or_list(values.into_iter().map(Value::from)));
    }
    Ok(request)
}

/// The values of each name, in the order given.
fn pairs(words: &[String]) -> Result<IndexMap<&str, Vec<&str>>, Failure> {
    let mut pairs = IndexMap::<_, Vec<_>>::new();
    for word in words {
        let (name, value) = word
            .split_once('=')
            .filter(|(name, _)| !name.is_empty())
            .ok_or_else(|| Failure::usage(format!("`{word}` is no parameter: write it as in `type=zak`")))?;
        pairs.entry(name).or_default().push(value);
    }
    Ok(pairs)
}
