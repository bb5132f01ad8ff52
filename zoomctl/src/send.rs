//! Sends a request, and writes the response to standard output or to a file.

use std::{
    io::{self, IsTerminal as _},
    path::Path,
};

use http::Response;
use tokio::task::spawn_blocking;
use zoom_core::{Client, DynamicRequest, Endpoint as _, Operation, client::raw, operation::ResponseKind, schema::Type};

use crate::{
    connect::{self, Login},
    exit::Failure,
    fields,
    globals::Globals,
    json::Json,
    output::{Content, Format, Output, RecordWriter},
    progress,
    saved_file::SavedFile,
    terminal::{self, note},
    verbose,
};

/// The flags of a call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Options<'a> {
    /// Whether to print the request and send nothing.
    pub(crate) dry_run: bool,
    /// Whether to fetch every page.
    pub(crate) all: bool,
    /// The file for the response; `-` is standard output.
    pub(crate) save: Option<&'a Path>,
    /// Whether to print the status and the headers of the response before its body.
    pub(crate) include: bool,
}

/// Sends requests according to the flags. There is more than one request only with `--all`, and the items of all
/// requests are then written as one list.
pub(crate) async fn send(requests: &[DynamicRequest], options: Options<'_>, globals: &Globals) -> Result<(), Failure> {
    if options.dry_run {
        let client = connect::dry_run_client(globals)?;
        return requests.iter().try_for_each(|request| terminal::print(&format!("{}\n", client.to_curl(request)?)));
    }
    let Some(request) = requests.first() else { return Ok(()) };
    if request.operation().response == ResponseKind::Stream {
        check_file(options, globals)?;
    }
    let save = save_to(request.operation(), options, globals)?;
    let login = Login::find(globals).await?;
    let client = &login.client(globals).await?;
    if globals.verbose {
        verbose::print_request(client, request);
    }
    let output = Output { leading: leading(request.operation()), ..globals.output() };
    match save {
        Some(SaveTo::File(path)) if options.all => {
            every_page_to(path, client, requests, &output, globals.verbose).await
        }
        Some(SaveTo::File(path)) => self::save(client, request, path, globals.verbose).await,
        Some(SaveTo::Stdout) => copy_to_stdout(client, request, globals.verbose).await,
        None if options.all => every_page(client, requests, RecordWriter::new(&output), globals.verbose).await,
        None => one(client, request, &output, options.include, globals.verbose).await,
    }
}

/// The destination to which `--save` writes the body of a response or, with `--all`, its records.
#[derive(Clone, Copy, Debug)]
enum SaveTo<'a> {
    File(&'a Path),
    /// Standard output, for the body as it is. With `--all`, or with flags that select or format records, `--save -`
    /// has no effect: the records are printed as usual.
    Stdout,
}

/// Returns the flags of a command that select or format records.
fn changing(globals: &Globals) -> Vec<&'static str> {
    // The format in the settings only applies to printed output.
    let is_formatted = globals.output.is_some_and(|format| format != Format::Json);
    let flags = [
        ("--jq", globals.jq.is_some()),
        ("--fields", !globals.fields.is_empty()),
        ("--sort", globals.sort.is_some()),
        ("--limit", globals.limit.is_some()),
        ("--output", is_formatted),
    ];
    flags.into_iter().filter(|(_, is_set)| *is_set).map(|(flag, _)| flag).collect()
}

/// Rejects flags that do not apply to a response that is a file, and a call that does not specify where to write the
/// file.
fn check_file(options: Options<'_>, globals: &Globals) -> Result<(), Failure> {
    let unusable = changing(globals);
    if options.save.is_some() && unusable.is_empty() {
        return Ok(());
    }
    let omit = match unusable.as_slice() {
        [] => String::new(),
        flags => format!(", not records: omit `{}`", flags.join("` and `")),
    };
    let to = match options.save {
        Some(_) => String::new(),
        None => format!(
            "{} name the file to write, as in `--save response.bin`, or write it to standard output with `--save -`",
            if omit.is_empty() { ":" } else { ", and" }
        ),
    };
    Err(Failure::usage(format!("the response is a file{omit}{to}")))
}

/// Returns the destination of `--save`. Flags and paths that can't be used with it are rejected before the call is
/// sent.
fn save_to<'a>(operation: &Operation, options: Options<'a>, globals: &Globals) -> Result<Option<SaveTo<'a>>, Failure> {
    let Some(path) = options.save else { return Ok(None) };
    let is_stdout = terminal::is_stdout(path);
    if !is_stdout {
        check_save_path(path)?;
    }
    let changing = changing(globals);
    match (is_stdout, options.all) {
        (true, true) => Ok(None),
        (true, false) if !changing.is_empty() => Ok(None),
        (_, false) if !changing.is_empty() => {
            let flags = changing.join("` and `");
            let mut message = format!(
                "`--save` writes the response as it is, without `{flags}`: redirect the output with `>` instead of `--save`"
            );
            if operation.paginate.is_some() {
                message += ", or add `--all` to save the records of every page";
            }
            if operation.paginate.is_some() && globals.jq.is_some() {
                message += ", which `--jq` filters as one list, as in `.[].id`";
            }
            Err(Failure::usage(message))
        }
        (true, false) => Ok(Some(SaveTo::Stdout)),
        (false, _) => Ok(Some(SaveTo::File(path))),
    }
}

/// Returns the fields that a table shows first: the ID, name and status of a record.
fn leading(operation: &Operation) -> Vec<&'static str> {
    let Some(object) = fields::record_type(operation).object() else { return LEADING.to_vec() };
    let mut names: Vec<(usize, &'static str)> = object
        .members()
        .filter_map(|member| {
            let rank = match member.ty {
                _ if member.wire_name == "id" => 0,
                Type::Id if !member.wire_name.ends_with("_id") => 0,
                Type::Text { .. } | Type::Secret if is_name(member.wire_name) => 1,
                _ if member.wire_name.ends_with("status") => 2,
                Type::Id => 3,
                _ => return None,
            };
            Some((rank, member.wire_name))
        })
        .collect();
    names.sort_by_key(|(rank, _)| *rank);
    names.into_iter().map(|(_, name)| name).collect()
}

/// The fields to show first for a record of unknown type.
const LEADING: [&str; 6] = ["id", "uuid", "name", "topic", "email", "status"];

fn is_name(wire_name: &str) -> bool {
    ["name", "topic", "email", "title"]
        .iter()
        .any(|word| wire_name == *word || wire_name.ends_with(&format!("_{word}")))
}

/// Rejects a path that cannot be written to before the call is sent, since some calls cannot be undone.
fn check_save_path(path: &Path) -> Result<(), Failure> {
    let shown = path.display();
    if path.is_dir() {
        return Err(Failure::usage(format!("`--save {shown}`: this is a folder: add a file name")));
    }
    // The parent of a bare file name is an empty path, which means the current folder.
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.is_dir() {
        return Err(Failure::usage(format!(
            "`--save {shown}`: the folder `{}` does not exist: create it first",
            folder.display()
        )));
    }
    Ok(())
}

async fn one(
    client: &Client,
    request: &DynamicRequest,
    output: &Output,
    is_head_included: bool,
    is_verbose: bool,
) -> Result<(), Failure> {
    let response = client.send(&raw(request)).await?;
    if is_verbose {
        verbose::print_response(&response);
    }
    if is_head_included {
        terminal::print(&verbose::head(response.status(), response.headers()))?;
    }
    let is_json = output.jq.is_none() && output.format == Format::Json;
    let is_saved_as_it_is = is_json && output.is_unchanged() && !is_head_included;
    let Some(json) = json(request.operation(), &response, is_saved_as_it_is)? else { return Ok(()) };
    let is_partial = !output.is_unchanged() && has_next_page(request.operation(), &json);
    output.write_response(json, |json| divide(request.operation(), json))?;
    if is_partial {
        note("these are the records of one page: fetch every page with `--all`");
    }
    Ok(())
}

/// Writes the items of every page of each request as they arrive.
async fn every_page(
    client: &Client,
    requests: &[DynamicRequest],
    mut writer: RecordWriter<'_>,
    is_verbose: bool,
) -> Result<(), Failure> {
    let bar = progress::items();
    for (at, request) in requests.iter().enumerate() {
        if at > 0 && is_verbose {
            verbose::print_request(client, request);
        }
        let operation = request.operation();
        let before = bar.position();
        let mut pages = request.pages(client).prefetch();
        while let Some(page) = pages.next().await {
            let page = page?;
            // Until the last request, the overall total is not known.
            if let Some(total) = pages.total().filter(|_| at + 1 == requests.len()) {
                progress::set_total(&bar, before + total);
            }
            if is_verbose {
                bar.suspend(|| verbose::print_response(&page));
            }
            let read = json(operation, &page, false)?;
            let next = read.as_ref().and_then(next_page);
            let items = match read.map(|page| divide(operation, page)) {
                Some(Content::Records(items)) => items,
                Some(Content::Single(page)) => {
                    check_items(operation, &page)?;
                    Vec::new()
                }
                None => Vec::new(),
            };
            bar.inc(items.len() as u64);
            bar.suspend(|| {
                items.into_iter().try_for_each(|item| writer.write(item))?;
                writer.flush()
            })?;
            if writer.is_full() {
                break;
            }
            if let Some(next) = next.filter(|_| is_verbose) {
                bar.suspend(|| verbose::print_request(client, &request.clone().set("next_page_token", next)));
            }
        }
        if writer.is_full() {
            break;
        }
        if let Some(shortfall) = pages.shortfall() {
            let warning = format!("{}: the list may be incomplete: {shortfall}", operation.name);
            bar.suspend(|| crate::terminal::tell(&warning));
        }
    }
    bar.finish_and_clear();
    writer.finish()?;
    Ok(())
}

/// Writes the items of every page to a file, which replaces an existing one once all items have arrived, or directly
/// into a pipe or a device.
async fn every_page_to(
    path: &Path,
    client: &Client,
    requests: &[DynamicRequest],
    output: &Output,
    is_verbose: bool,
) -> Result<(), Failure> {
    let shown = path.display();
    let failed = |error: io::Error| Failure::failed(format!("cannot write `{shown}`: {error}"));
    // Another thread waits for the reader of a pipe, so that Ctrl-C can end the wait.
    let opened = path.to_owned();
    let file = spawn_blocking(move || SavedFile::open(&opened)).await;
    let file = file.map_err(io::Error::other).flatten().map_err(failed)?;
    let to = file.writer().map_err(failed)?;
    let written = every_page(client, requests, RecordWriter::to(output, Box::new(to)), is_verbose).await;
    written.map_err(|failure| match failure {
        // Unlike the reader of standard output, the reader of a named pipe must receive all records.
        Failure::ClosedPipe => failed(io::Error::other("the reader closed the pipe before all records were written")),
        failure => failure,
    })?;
    match file.finish().map_err(failed)? {
        Some(length) => note(&format!("wrote {length} bytes to `{shown}`")),
        None => note(&format!("wrote the records to `{shown}`")),
    }
    Ok(())
}

/// Rejects a page that has lists but not the expected list of items, because it would seem to be empty.
fn check_items(operation: &Operation, page: &Json) -> Result<(), Failure> {
    let (Some(paginate), Json::Object(members)) = (operation.paginate, page) else { return Ok(()) };
    let lists: Vec<&str> =
        members.iter().filter(|(_, value)| matches!(value, Json::List(_))).map(|(name, _)| name.as_str()).collect();
    // Zoom may send `null` for an empty list.
    if lists.is_empty() || members.contains_key(paginate.items) {
        return Ok(());
    }
    let (name, items, lists) = (operation.name, paginate.items, lists.join("` and `"));
    Err(Failure::failed(format!(
        "{name}: the page has no list `{items}`, only `{lists}`: omit `--all` and `--limit` to see the page unchanged"
    )))
}

async fn save(client: &Client, request: &DynamicRequest, path: &Path, is_verbose: bool) -> Result<(), Failure> {
    let download = request.download(client).await?;
    if is_verbose {
        verbose::print_headers(download.headers());
    }
    let bar = progress::bytes(download.length());
    let position = bar.clone();
    let length = download.on_progress(move |progress| position.set_position(progress.received)).save_to(path).await?;
    bar.finish_and_clear();
    note(&format!("wrote {length} bytes to `{}`", path.display()));
    Ok(())
}

/// Writes the body of a response to standard output as it arrives. If the body is cut short, that is a failure, even
/// though its beginning has been written.
async fn copy_to_stdout(client: &Client, request: &DynamicRequest, is_verbose: bool) -> Result<(), Failure> {
    let mut download = request.download(client).await?;
    if is_verbose {
        verbose::print_headers(download.headers());
    }
    // On a terminal, a bar would be drawn between the lines of the body.
    let bar = (!io::stdout().is_terminal()).then(|| progress::bytes(download.length()));
    while let Some(piece) = download.chunk().await {
        let piece = piece?;
        terminal::write(&piece)?;
        if let Some(bar) = &bar {
            bar.inc(piece.len() as u64);
        }
    }
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
    Ok(())
}

/// Parses the JSON of a response. Returns `None` if it has no content. `can_save` states whether the same command with
/// `--save FILE` would write the body as it is.
fn json(operation: &Operation, response: &Response<bytes::Bytes>, can_save: bool) -> Result<Option<Json>, Failure> {
    if response.body().trim_ascii().is_empty() {
        return Ok(None);
    }
    zoom_core::body::read_json(response.body()).map(Some).map_err(|error| {
        let (name, status) = (operation.name, response.status());
        let or_save = if can_save { "save it with `--save FILE`, or " } else { "" };
        Failure::failed(format!(
            "{name}: Zoom returned {status} with a body that is not JSON ({error}): {or_save}print it with `--verbose`"
        ))
    })
}

/// Returns whether a page has a token for the next page; the token is not part of the page's records.
fn has_next_page(operation: &Operation, page: &Json) -> bool {
    operation.paginate.is_some() && next_page(page).is_some()
}

/// Returns the token of the next page, if there is one.
fn next_page(page: &Json) -> Option<String> {
    let Json::Object(members) = page else { return None };
    let token = ["next_page_token", "nextPageToken"].iter().find_map(|name| members.get(*name))?;
    Some(token.cell()).filter(|token| !token.is_empty())
}

/// Divides a response into records: the items of a page, the elements of a list, or else the response itself.
fn divide(operation: &Operation, response: Json) -> Content {
    match response {
        Json::List(elements) => Content::Records(elements),
        Json::Object(mut members) => {
            let lists = members.iter().filter(|(_, value)| matches!(value, Json::List(_)));
            let items =
                operation.paginate.and_then(|paginate| paginate.items_among(lists.map(|(name, _)| name.as_str())));
            let items = items.and_then(|items| members.get_index_of(items));
            match items.and_then(|items| members.swap_remove_index(items)) {
                Some((_, Json::List(items))) => Content::Records(items),
                _ => Content::Single(Json::Object(members)),
            }
        }
        other => Content::Single(other),
    }
}
