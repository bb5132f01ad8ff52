//! Calls an operation, and turns the response into a result that an agent can take in: the selected fields, within a
//! byte limit, and a cursor to continue.

use std::sync::Arc;

use bytes::Bytes;
use http::Response;
use percent_encoding::percent_decode_str;
use zoom_core::{Client, Download, DynamicRequest, Endpoint as _, Operation, client::raw, operation::ResponseKind};
use zoomctl_mcp::Fault;

use super::{
    account::Account,
    fault,
    files::Files,
    redact::redact,
    rest::{self, Members, Request, Rest, Taken},
};
use crate::{catalogue::Entry, fields, json::Json};

/// The options for what a tool returns.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) fields: Vec<String>,
    pub(crate) limit: Option<u64>,
    pub(crate) all_pages: bool,
}

/// The settings for returning responses, from the flags of the command.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// The maximum number of bytes in a result.
    pub(crate) max_bytes: usize,
    pub(crate) shows_secrets: bool,
    pub(crate) files: Files,
}

/// A callback that reports how much has arrived and, if known, the total.
pub(crate) type Progress<'a> = &'a (dyn Fn(u64, Option<u64>) + Send + Sync);

/// A single tool call.
pub(crate) struct Caller<'a> {
    pub(crate) account: &'a Account,
    pub(crate) settings: &'a Settings,
    pub(crate) progress: Progress<'a>,
}

impl Caller<'_> {
    /// Sends the request for an operation, and returns the members of the result.
    pub(crate) async fn call(&self, entry: Entry, request: Request, wanted: &Wanted) -> Result<Members, Fault> {
        let session = self.account.session().await?;
        let client = &session.client;
        if entry.operation.response == ResponseKind::Stream {
            let download = request.request.download(client).await;
            return self
                .save(download.map_err(|error| self.fault(Some(entry.operation), error))?, Some(entry.operation))
                .await;
        }
        let source = Some((entry, wanted.fields.clone()));
        self.go_on(Rest { next: Some(request), source, ..Rest::default() }, wanted, Some(client)).await
    }

    /// Returns the next part of a response.
    pub(crate) async fn resume(&self, cursor: &str, wanted: &Wanted) -> Result<Members, Fault> {
        let Some(rest) = self.account.cursors.get(cursor) else {
            return Err(Fault::new(
                "expired_cursor",
                "the cursor is unknown, or older than 15 minutes: call the operation again with its `parameters`",
            ));
        };
        let rest = Rest::clone(&rest);
        let session = if rest.next.is_some() { Some(self.account.session().await?) } else { None };
        self.go_on(rest, wanted, session.as_ref().map(|session| &session.client)).await
    }

    /// Downloads a file by its URL. The URL of an operation is rejected, because operations are subject to the policy
    /// and their responses are redacted.
    pub(crate) async fn download(&self, url: &str) -> Result<Members, Fault> {
        let session = self.account.session().await?;
        if is_operation(url, session.api.as_str()) {
            return Err(Fault::new(
                "wrong_tool",
                "this is the URL of an operation, not of a file: find its name with `zoom_search`",
            ));
        }
        let download = session.client.download(url).await.map_err(|error| self.fault(None, error))?;
        self.save(download, None).await
    }

    /// Returns the request as a curl command line.
    pub(crate) async fn curl(&self, request: &DynamicRequest) -> Result<Members, Fault> {
        let client = match self.account.session().await {
            Ok(session) => session.client.clone(),
            Err(_) => crate::connect::dry_run_client(&self.account.globals)?,
        };
        let curl = client.to_curl(request).map_err(|error| self.fault(Some(request.operation()), error))?;
        Ok(one("curl", Json::text(curl.to_string())))
    }

    /// Returns a value that is not a response, in parts if it is long.
    pub(crate) fn deliver(&self, value: Json) -> Result<Members, Fault> {
        let text = serde_json::to_string(&value).unwrap_or_default();
        match value {
            Json::Object(members) if text.len() <= self.settings.max_bytes => Ok(members),
            _ => self.text(Rest::of_text(text), "a part of the JSON"),
        }
    }

    fn fault(&self, operation: Option<&Operation>, error: zoom_core::Error) -> Fault {
        fault::of_error(operation, error, &self.account.login_help())
    }

    async fn save(&self, download: Download, operation: Option<&Operation>) -> Result<Members, Fault> {
        let folder = self.settings.files.folder()?;
        let content_type = download.content_type().map(str::to_owned);
        let name = download.file_name().unwrap_or_else(|| "download.bin".to_owned());
        let (sender, mut arrived) = tokio::sync::watch::channel((0, download.length()));
        let download =
            download.on_progress(move |progress| _ = sender.send_replace((progress.received, progress.total)));
        let target = folder.path().to_owned();
        let saving = async {
            if download.file_name().is_some() {
                return download.save_in(&target).await;
            }
            let path = unused(&target, &name);
            download.save_new(&path).await.map(|_| path)
        };
        tokio::pin!(saving);
        let path = loop {
            tokio::select! {
                biased;
                saved = &mut saving => break saved.map_err(|error| self.fault(operation, error))?,
                Ok(()) = arrived.changed() => {
                    let (received, total) = *arrived.borrow_and_update();
                    (self.progress)(received, total);
                }
            }
        };
        folder.keep();
        let mut members = one("file", Json::text(path.display().to_string()));
        let bytes = tokio::fs::metadata(&path).await.map_or(0, |metadata| metadata.len());
        members.insert("bytes".into(), Json::Number(bytes.into()));
        if let Some(content_type) = content_type {
            members.insert("content_type".into(), Json::text(content_type));
        }
        Ok(members)
    }

    /// Returns the next part of a response, fetching pages as needed.
    async fn go_on(&self, mut rest: Rest, wanted: &Wanted, client: Option<&Client>) -> Result<Members, Fault> {
        if rest.text.is_some() {
            return self.text(rest, "a part of a long value: joined together, the parts are JSON");
        }
        let mut members = Members::new();
        let mut items = Vec::new();
        let mut budget = rest::budget(&members, self.settings.max_bytes);
        let mut redacted = 0;
        let mut note = None;
        let mut pages = 0_u64;
        let mut is_list = !rest.items.is_empty();
        loop {
            match rest.take_items(&mut items, &mut budget, wanted.limit) {
                Taken::TooLong => {
                    add_notes(&mut members, redacted, None);
                    let what =
                        "a part of an item that is too long for one result: joined together, the parts are its JSON";
                    return self.text_after(members, rest, what);
                }
                Taken::Full => break,
                Taken::All => {}
            }
            let is_wanted = items.is_empty() || wanted.all_pages || wanted.limit.is_some();
            let (Some(client), Some((entry, fields)), true) = (client, rest.source.clone(), is_wanted) else { break };
            // An empty page may be followed by more pages, which are fetched only with `all_pages` or `limit`.
            if pages > 0 && !wanted.all_pages && wanted.limit.is_none() {
                break;
            }
            let Some(next) = rest.next.take() else { break };
            let response = match client.send(&raw(&next.request)).await {
                Ok(response) => response,
                // The items that have arrived are returned, and the cursor begins with the page that failed.
                Err(error) if !items.is_empty() => {
                    note = Some(format!("the next page failed: {}", self.fault(Some(entry.operation), error).message));
                    rest.next = Some(next);
                    break;
                }
                Err(error) => return Err(self.fault(Some(entry.operation), error)),
            };
            pages += 1;
            let mut json = match page(&entry, &response, self.settings.shows_secrets, rest.is_begun) {
                Ok(Some(json)) => json,
                Ok(None) => return Ok(one("done", Json::text(format!("{}: {}", entry.command(), response.status())))),
                Err(fault) if !items.is_empty() => {
                    note = Some(format!("the next page failed: {}", fault.message));
                    rest.next = Some(next);
                    break;
                }
                Err(fault) => return Err(fault),
            };
            if !self.settings.shows_secrets {
                redacted += redact(&mut json, entry.operation.response_type);
            }
            match divide(entry.operation, json) {
                Divided::List { page, items: arrived } => {
                    is_list = true;
                    rest.next = next.following(entry.operation, &page, arrived.len());
                    let page: Members =
                        page.into_iter().filter(|(name, _)| !rest::CURSORS.contains(&name.as_str())).collect();
                    let total = page.get("total_records").and_then(|total| total.cell().parse().ok());
                    rest.items.extend(arrived.into_iter().map(|item| select(item, &fields)));
                    if !rest.is_begun && !page.is_empty() {
                        members.insert("page".into(), Json::Object(page));
                        budget = rest::budget(&members, self.settings.max_bytes);
                    }
                    rest.is_begun = true;
                    (self.progress)((items.len() + rest.items.len()) as u64, total);
                }
                // Some operations omit the list on a page without items.
                Divided::Single(Json::Object(page)) if rest.is_begun => {
                    is_list = true;
                    rest.next = next.following(entry.operation, &page, 0);
                }
                Divided::Single(json) => {
                    let text = match json {
                        Json::Text(text) if entry.operation.response != ResponseKind::Json => text,
                        json => {
                            let json = select(json, &fields);
                            let text = serde_json::to_string(&json).unwrap_or_default();
                            if text.len() <= budget {
                                let mut members = one("response", json);
                                add_notes(&mut members, redacted, None);
                                return Ok(members);
                            }
                            text
                        }
                    };
                    let mut members = Members::new();
                    add_notes(&mut members, redacted, None);
                    let what = "a part of the response; use `fields` to make it shorter";
                    return self.text_after(members, Rest::of_text(text), what);
                }
            }
        }
        if is_list {
            members.insert("items".into(), Json::List(items));
        }
        add_notes(&mut members, redacted, note);
        self.keep(rest, &mut members)?;
        Ok(members)
    }

    /// Returns the next part of the text in `rest`.
    fn text(&self, rest: Rest, what: &str) -> Result<Members, Fault> {
        self.text_after(Members::new(), rest, what)
    }

    /// Returns the next part of the text in `rest`, preceded by other members. If these members take up more than half
    /// of the byte limit, `page` is dropped from them.
    fn text_after(&self, mut members: Members, mut rest: Rest, what: &str) -> Result<Members, Fault> {
        let size = |members: &Members| serde_json::to_string(members).map_or(0, |text| text.len());
        if size(&members) > self.settings.max_bytes / 2 {
            members.shift_remove("page");
        }
        let left = self.settings.max_bytes.saturating_sub(size(&members));
        members.extend(rest.take_text(left).unwrap_or_default());
        if !rest.is_empty() {
            members.insert("note".into(), Json::text(format!("{what}; continue with `zoom_read` and this `cursor`")));
        }
        self.keep(rest, &mut members)?;
        Ok(members)
    }

    /// Stores the rest of the response, and adds a cursor for it to the members.
    fn keep(&self, rest: Rest, members: &mut Members) -> Result<(), Fault> {
        if !rest.is_empty() {
            members.insert("cursor".into(), Json::text(self.account.cursors.keep(Arc::new(rest))?));
        }
        Ok(())
    }
}

/// Returns members that consist of one value.
fn one(name: &str, value: Json) -> Members {
    [(name.to_owned(), value)].into_iter().collect()
}

fn add_notes(members: &mut Members, redacted: usize, note: Option<String>) {
    if redacted > 0 {
        let number = if redacted == 1 { "1 secret".to_owned() } else { format!("{redacted} secrets") };
        let text = format!("{number}: to return secrets, start the server with `--show-secrets`");
        members.insert("redacted".into(), Json::text(text));
    }
    if let Some(note) = note {
        members.insert("note".into(), Json::text(note));
    }
}

/// Returns whether a URL belongs to an operation: its path is below the API's, and it is not a file there, such as
/// `/v2/phone/recording/download/…`. A path that servers could interpret in several ways counts as an operation.
fn is_operation(url: &str, api: &str) -> bool {
    let (Some(steps), Some(base)) = (steps(url), steps(api)) else { return true };
    let is_api = matches!(steps.first().map(String::as_str), Some("v2" | "scim2")) || steps.starts_with(&base);
    is_api && !steps.iter().any(|step| step == "download")
}

/// Returns the segments of a URL's path, or `None` if they are ambiguous.
fn steps(url: &str) -> Option<Vec<String>> {
    let (_, rest) = url.split_once("://")?;
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let path = rest.split_once('/').map_or("", |(_, path)| path);
    let path = percent_decode_str(path).decode_utf8().ok()?.to_lowercase();
    // Some servers ignore the part of a segment after a semicolon.
    let steps = path.split('/').map(|step| step.split(';').next().unwrap_or_default());
    let steps: Vec<String> = steps.filter(|step| !step.is_empty()).map(str::to_owned).collect();
    let is_ambiguous = |step: &String| step == "." || step == ".." || step.contains(['%', '\\']);
    (!steps.iter().any(is_ambiguous)).then_some(steps)
}

/// Parses a page. Returns `None` if the response has no content. Only the first page may lack content.
fn page(entry: &Entry, response: &Response<Bytes>, shows_secrets: bool, is_begun: bool) -> Result<Option<Json>, Fault> {
    match parse(entry, response, shows_secrets)? {
        None if is_begun => {
            let message = format!("`{}`: Zoom returned {} without a body", entry.command(), response.status());
            Err(Fault::new("failed", message))
        }
        json => Ok(json),
    }
}

/// Parses a response. Returns `None` if it has no content.
fn parse(entry: &Entry, response: &Response<Bytes>, shows_secrets: bool) -> Result<Option<Json>, Fault> {
    let body = response.body();
    if body.trim_ascii().is_empty() {
        return Ok(None);
    }
    match zoom_core::body::read_json(body) {
        Ok(json) => Ok(Some(json)),
        Err(_) if entry.operation.response != ResponseKind::Json => {
            Ok(Some(Json::text(String::from_utf8_lossy(body).into_owned())))
        }
        Err(error) => {
            let message = format!(
                "`{}`: Zoom returned {} with a body that is not JSON ({error})",
                entry.command(),
                response.status()
            );
            let fault = Fault::new("failed", message).with("body_bytes", body.len());
            if !shows_secrets {
                return Err(fault);
            }
            Err(fault.with("body", String::from_utf8_lossy(&body[..body.len().min(500)]).into_owned()))
        }
    }
}

enum Divided {
    /// A list, and the members around it.
    List {
        page: Members,
        items: Vec<Json>,
    },
    Single(Json),
}

/// Splits a response into its items, if it is a list.
fn divide(operation: &Operation, response: Json) -> Divided {
    match response {
        Json::List(items) => Divided::List { page: Members::new(), items },
        Json::Object(mut members) => {
            let lists = members.iter().filter(|(_, value)| matches!(value, Json::List(_)));
            let found =
                operation.paginate.and_then(|paginate| paginate.items_among(lists.map(|(name, _)| name.as_str())));
            let at = found.and_then(|name| members.get_index_of(name));
            match at.and_then(|at| members.shift_remove_index(at)) {
                Some((_, Json::List(items))) => Divided::List { page: members, items },
                _ => Divided::Single(Json::Object(members)),
            }
        }
        single => Divided::Single(single),
    }
}

/// Returns the selected fields of a value, or the whole value if none are selected.
fn select(value: Json, fields: &[String]) -> Json {
    if fields.is_empty() {
        return value;
    }
    let fields = fields.iter().map(|field| {
        let path: Vec<String> = field.split('.').map(str::to_owned).collect();
        (field.clone(), value.at(&path).unwrap_or(Json::Null))
    });
    Json::Object(fields.collect())
}

/// Returns an unused path in a folder.
fn unused(folder: &std::path::Path, name: &str) -> std::path::PathBuf {
    let names = (1_u64..).map(|number| match number {
        1 => name.to_owned(),
        number => zoom_core::download::numbered_file_name(name, number),
    });
    names.map(|name| folder.join(name)).find(|path| !path.exists()).unwrap_or_else(|| folder.join(name))
}

/// Checks the selected fields.
pub(crate) fn check_fields(operation: &Operation, selected: &[String]) -> Result<(), Fault> {
    if operation.response != ResponseKind::Json {
        return Ok(());
    }
    selected.iter().try_for_each(|field| match fields::unknown(operation, field) {
        Some(problem) => Err(Fault::new("invalid_parameters", format!("`fields`: {problem}"))),
        None => Ok(()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_url_of_an_operation_is_told_from_that_of_a_file_however_it_is_written() {
        let api = "https://api.zoom.us/v2";
        for (url, expected) in [
            ("https://api.zoom.us/v2/users/me/token?type=zak", true),
            ("https://api.zoom.us/V2//us%65rs/me", true),
            ("https://api.zoom.us/%762/users", true),
            ("https://api.zoom.us//v2%2Fusers", true),
            ("https://api.zoom.us/rec/%2e%2e/v2/users", true),
            ("https://api.zoom.us/./v2/users", true),
            ("https://api.zoom.us/%25762/users", true),
            ("https://api.zoom.us/v2;a=b/users", true),
            ("https://api.zoom.us/rec/..;/v2/users", true),
            ("https://api.zoom.us/scim2/Users", true),
            ("https://eu01api.zoom.us/v2/users?a=/download/", true),
            ("https://zoom.us/v2/phone/recording/download/abc?x=%2e%2e", false),
            ("https://zoom.us/v2/phone/recording/download/..%2f..%2fusers", true),
            ("https://zoom.us/rec/download/abc-_.d", false),
            ("https://zoom.us?a=/v2/users", false),
            ("no URL", true),
        ] {
            assert_eq!(is_operation(url, api), expected, "{url}");
        }
        for (url, expected) in [
            ("https://proxy.example/zoom/api/users/me", true),
            ("https://proxy.example/zoom/api/v2/phone/recording/download/5", false),
            ("https://proxy.example/rec/download/5", false),
        ] {
            assert_eq!(is_operation(url, "https://proxy.example/zoom/API"), expected, "{url}");
        }
        // If the API's URL has no path, everything except downloads is an operation.
        assert!(is_operation("http://127.0.0.1:1/users/me/zak", "http://127.0.0.1:1"));
        assert!(!is_operation("http://127.0.0.1:1/rec/download/5", "http://127.0.0.1:1"));
    }
}
