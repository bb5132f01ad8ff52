//! Calls: a request goes out, and its answer to the standard output.

use std::path::Path;

use clap::ArgMatches;
use http::Response;
use zoom_core::{Answer as Kind, Client, DynamicRequest, Endpoint as _, Operation, raw};

use crate::{
    arguments,
    command::Globals,
    connect::{self, Login},
    exit::Failure,
    json::Json,
    output::{self, Answer, Field, Format, Output, Records},
    progress, undeclared, verbose,
};

/// Runs the command of an operation.
pub(crate) async fn operation(
    operation: &'static Operation,
    matches: &ArgMatches,
    globals: &Globals,
) -> Result<(), Failure> {
    let request = arguments::request(operation, matches)?;
    let is_all = operation.paginate.is_some() && matches.get_flag("all");
    let save = matches.get_one::<std::path::PathBuf>("save");
    run(&request, globals, matches.get_flag("dry-run"), is_all, save.map(AsRef::as_ref)).await
}

/// Runs `zoom call`.
pub(crate) async fn by_path(args: &undeclared::Args, globals: &Globals) -> Result<(), Failure> {
    run(&undeclared::request(args)?, globals, args.dry_run, false, args.save.as_deref()).await
}

async fn run(
    request: &DynamicRequest,
    globals: &Globals,
    is_dry: bool,
    is_all: bool,
    save: Option<&Path>,
) -> Result<(), Failure> {
    if is_dry {
        let curl = connect::unsent(globals)?.to_curl(request)?;
        return output::print(&format!("{curl}\n"));
    }
    if request.operation().answer == Kind::Stream && save.is_none() {
        return Err(Failure::usage("the answer is a file: say where it goes, as in `--save answer.bin`"));
    }
    if let Some(path) = save {
        check_place(path)?;
    }
    let login = Login::of(globals).await?;
    let client = &login.client(globals).await?;
    if globals.verbose {
        verbose::tell_request(client, request);
    }
    let output = output_of(globals);
    match save {
        Some(path) => download(client, request, path, globals.verbose).await,
        None if is_all => all(client, request, &output, globals.verbose).await,
        None => one(client, request, &output, globals.verbose).await,
    }
}

/// Refuses a place that an answer can't be written to, before the call has done what can't be done again.
fn check_place(path: &Path) -> Result<(), Failure> {
    let shown = path.display();
    if path.is_dir() {
        return Err(Failure::usage(format!("`--save {shown}`: that is a folder: add the file's name")));
    }
    // A name alone has an empty folder: this one.
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.is_dir() {
        return Err(Failure::usage(format!(
            "`--save {shown}`: there is no folder `{}`: make it first",
            folder.display()
        )));
    }
    Ok(())
}

/// How the output is to look, as the flags say.
pub(crate) fn output_of(globals: &Globals) -> Output {
    Output {
        format: globals.output.unwrap_or(Format::Json),
        fields: globals.fields.iter().map(|name| Field::new(name)).collect(),
    }
}

async fn one(client: &Client, request: &DynamicRequest, output: &Output, is_verbose: bool) -> Result<(), Failure> {
    let answer = client.send(&raw(request)).await?;
    if is_verbose {
        verbose::tell_answer(&answer);
    }
    let Some(json) = json(request.operation(), &answer)? else { return Ok(()) };
    let is_cut = !output.is_whole() && has_more(request.operation(), &json);
    output.write(json, |json| divide(request.operation(), json))?;
    if is_cut {
        output::note("these are the records of one page: `--all` fetches every one");
    }
    Ok(())
}

/// Writes the items of every page while they arrive.
async fn all(client: &Client, request: &DynamicRequest, output: &Output, is_verbose: bool) -> Result<(), Failure> {
    let operation = request.operation();
    let mut pages = request.pages(client).ahead();
    let mut records = Records::new(output);
    let bar = progress::items();
    while let Some(page) = pages.next().await {
        let page = page?;
        if let Some(total) = pages.total() {
            progress::set_total(&bar, total);
        }
        let items = match json(operation, &page)?.map(|page| divide(operation, page)) {
            Some(Answer::Records(items)) => items,
            Some(Answer::One(page)) => {
                check_empty(operation, &page)?;
                Vec::new()
            }
            None => Vec::new(),
        };
        bar.inc(items.len() as u64);
        bar.suspend(|| {
            if is_verbose {
                verbose::tell_answer(&page);
            }
            items.into_iter().try_for_each(|item| records.write(item))?;
            records.flush()
        })?;
    }
    bar.finish_and_clear();
    records.finish()
}

/// Refuses a page whose items go by another name: without them it would seem to be empty.
fn check_empty(operation: &Operation, page: &Json) -> Result<(), Failure> {
    let (Some(paginate), Json::Object(members)) = (operation.paginate, page) else { return Ok(()) };
    let lists: Vec<&str> =
        members.iter().filter(|(_, value)| matches!(value, Json::List(_))).map(|(name, _)| name.as_str()).collect();
    // Items may come as null.
    if lists.is_empty() || members.contains_key(paginate.items) {
        return Ok(());
    }
    let (name, items, lists) = (operation.name, paginate.items, lists.join("` and `"));
    Err(Failure::failed(format!(
        "{name}: none of a page's lists, `{lists}`, is `{items}`: leave `--all` out to see the page as it came"
    )))
}

async fn download(client: &Client, request: &DynamicRequest, path: &Path, is_verbose: bool) -> Result<(), Failure> {
    let download = request.download(client).await?;
    if is_verbose {
        verbose::tell_headers(download.headers());
    }
    let bar = progress::bytes(download.length());
    let drawn = bar.clone();
    let length = download.on_progress(move |progress| drawn.set_position(progress.received)).save_to(path).await?;
    bar.finish_and_clear();
    output::note(&format!("wrote {length} bytes to `{}`", path.display()));
    Ok(())
}

/// The JSON of an answer; `None` where there is no content.
fn json(operation: &Operation, answer: &Response<bytes::Bytes>) -> Result<Option<Json>, Failure> {
    if answer.body().trim_ascii().is_empty() {
        return Ok(None);
    }
    serde_json::from_slice(answer.body()).map(Some).map_err(|error| {
        let (name, status) = (operation.name, answer.status());
        Failure::failed(format!(
            "{name}: Zoom answered {status} with what is no JSON ({error}): `--save FILE` keeps it, `--verbose` shows it"
        ))
    })
}

/// Whether a page names another one, which its records alone don't show.
fn has_more(operation: &Operation, page: &Json) -> bool {
    let Json::Object(members) = page else { return false };
    let token = ["next_page_token", "nextPageToken"].iter().find_map(|name| members.get(*name));
    operation.paginate.is_some() && token.is_some_and(|token| !token.cell().is_empty())
}

/// The records of an answer: the items of a page, the elements of a list, or the answer itself.
fn divide(operation: &Operation, answer: Json) -> Answer {
    match answer {
        Json::List(elements) => Answer::Records(elements),
        Json::Object(mut members) => {
            let lists = members.iter().filter(|(_, value)| matches!(value, Json::List(_)));
            let items =
                operation.paginate.and_then(|paginate| paginate.items_among(lists.map(|(name, _)| name.as_str())));
            let items = items.and_then(|items| members.get_index_of(items));
            match items.and_then(|items| members.swap_remove_index(items)) {
                Some((_, Json::List(items))) => Answer::Records(items),
                _ => Answer::One(Json::Object(members)),
            }
        }
        other => Answer::One(other),
    }
}
