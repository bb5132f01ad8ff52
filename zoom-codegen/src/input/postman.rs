//! Converts a Postman collection, version 2.0 or 2.1, to the model of an OpenAPI document.
//!
//! A collection holds examples instead of schemas, so types are inferred from the examples and nothing is required.
//! Scopes, rate limits and lists of error codes appear only in its descriptions.

use indexmap::IndexMap;
use serde_json::Value;

use super::{
    document::{Document, Entry, Media, Parameter, PathItem, RequestBody, Response, Schema},
    inferred::{self, merged, object},
    node::Node,
    row::{Row, schema_of},
    url::{self, Url},
};
/// Converts the list of items at a JSON pointer or, if the pointer is empty, the one item that is the whole document.
pub(super) fn document(items: &[Node], pointer: &str) -> Document {
    let mut document = Document::default();
    add(&mut document, items, pointer, "");
    document
}

fn add(document: &mut Document, items: &[Node], pointer: &str, folder: &str) {
    for (at, item) in items.iter().enumerate() {
        let place = if pointer.is_empty() { String::new() } else { format!("{pointer}/{at}") };
        let name = item.get("name").prose();
        let inner = item.get("item");
        if !inner.is_null() {
            add(document, inner.list(), &format!("{place}/item"), if folder.is_empty() { &name } else { folder });
        }
        if let request @ (Node::Map(_) | Node::Text(_)) = item.get("request") {
            add_request(document, item, request, &place, folder);
        }
    }
}

fn add_request(document: &mut Document, item: &Node, request: &Node, place: &str, folder: &str) {
    // A request may consist of only its URL.
    let written = if let Node::Text(_) = request { request } else { request.get("url") };
    let url = Url::read(written);
    let method = request.get("method").text().unwrap_or_default().trim().to_ascii_uppercase();
    let method = if method.is_empty() { "GET".to_owned() } else { method };
    let key = format!("{method} {}", url.path);
    let mut notes = Vec::new();
    if written.is_null() || url.path == "/" {
        document.notes.push((format!("{place}/request"), "the URL has no path; left out".to_owned()));
        return;
    }
    if let Some(host) = &url.other_host {
        notes.push(format!("the host `{host}` is not an API host; declared relative to the API"));
    }
    let in_path = url::placeholders(&url.path).map(|name| {
        let variable = url.variables.iter().find(|row| row.key == name);
        parameter("path", name, None, variable.map_or("", |row| &row.description))
    });
    let mut parameters: Vec<Parameter> = in_path.collect();
    let rows = rows(&url.query, "query parameter", &mut notes);
    parameters.extend(rows.into_iter().map(|(row, is_repeated)| {
        let mut parameter = parameter("query", &row.key, row.value.as_deref(), &row.description);
        if is_repeated {
            let items = Some(Box::new(std::mem::take(&mut parameter.schema)));
            parameter.schema = Schema { types: vec!["array".to_owned()], items, ..Schema::default() };
            parameter.explode = Some(true);
        }
        parameter
    }));
    let headers: Vec<Row> = request.get("header").list().iter().filter_map(Row::read).collect();
    parameters.extend(headers.iter().map(|row| parameter("header", &row.key, row.value.as_deref(), &row.description)));
    let mut description = request.get("description").prose();
    if description.is_empty() {
        description = item.get("description").prose();
    }
    let entry = Entry {
        tags: vec![folder.to_owned()],
        parameters,
        request_body: request_body(request.get("body"), &mut notes),
        responses: responses(&method, item.get("response").list()),
        summary: item.get("name").prose(),
        description,
        ..Entry::default()
    };
    let path = document.paths.entry(url.path).or_default();
    match slot(path, &method) {
        Some(Some(known)) => {
            notes.push("several requests are examples of this operation; declared once".to_owned());
            merge(known, entry);
        }
        Some(slot) => *slot = Some(entry),
        None => notes.push("the method cannot be declared; left out".to_owned()),
    }
    document.notes.extend(notes.into_iter().map(|note| (key.clone(), note)));
}

fn slot<'a>(path: &'a mut PathItem, method: &str) -> Option<&'a mut Option<Entry>> {
    Some(match method {
        "GET" => &mut path.get,
        "POST" => &mut path.post,
        "PUT" => &mut path.put,
        "PATCH" => &mut path.patch,
        "DELETE" => &mut path.delete,
        _ => return None,
    })
}

/// Adds the information from another request of the same operation.
fn merge(known: &mut Entry, other: Entry) {
    for parameter in other.parameters {
        let is_it = |known: &&mut Parameter| known.name == parameter.name && known.location == parameter.location;
        match known.parameters.iter_mut().find(is_it) {
            Some(known) => {
                let schema = std::mem::take(&mut known.schema);
                known.schema = merged(schema, parameter.schema);
                if known.description.is_empty() {
                    known.description = parameter.description;
                }
            }
            None => known.parameters.push(parameter),
        }
    }
    known.request_body = match (known.request_body.take(), other.request_body) {
        (Some(mut one), Some(other)) => {
            merge_content(&mut one.content, other.content);
            Some(one)
        }
        (one, other) => one.or(other),
    };
    for (status, response) in other.responses {
        let same = known.responses.entry(status).or_default();
        same.description.push_str(&response.description);
        merge_content(&mut same.content, response.content);
    }
    if known.description.is_empty() {
        known.description = other.description;
    }
}

fn merge_content(known: &mut IndexMap<String, Media>, other: IndexMap<String, Media>) {
    for (media, Media { schema, .. }) in other {
        let same = known.entry(media).or_default();
        same.schema = match (same.schema.take(), schema) {
            (Some(one), Some(other)) => Some(merged(one, other)),
            (one, other) => one.or(other),
        };
    }
}

/// Returns the rows without duplicate names, and for each whether several rows send the name in the same request.
fn rows<'r>(rows: &'r [Row], noun: &str, notes: &mut Vec<String>) -> Vec<(&'r Row, bool)> {
    let mut distinct: Vec<(&Row, bool)> = Vec::new();
    for row in rows {
        if row.key.trim().is_empty() {
            notes.push(format!("a {noun} has no name; left out"));
            continue;
        }
        match distinct.iter_mut().find(|(known, _)| known.key == row.key) {
            Some((known, is_repeated)) => *is_repeated |= !known.is_disabled && !row.is_disabled,
            None => distinct.push((row, false)),
        }
    }
    distinct
}

fn parameter(location: &str, name: &str, example: Option<&str>, description: &str) -> Parameter {
    Parameter {
        name: name.to_owned(),
        location: location.to_owned(),
        description: description.to_owned(),
        required: location == "path",
        schema: schema_of(example),
        ..Parameter::default()
    }
}

/// Returns a request's body. Parts that cannot be declared are left out, with a note.
fn request_body(body: &Node, notes: &mut Vec<String>) -> Option<RequestBody> {
    let mode = body.get("mode").text().unwrap_or_default();
    let mut table = |node: &Node| {
        let all: Vec<Row> = node.list().iter().filter_map(Row::read).collect();
        let rows = rows(&all, "part of the body", notes).into_iter();
        let schemas = rows.map(|(row, is_repeated)| {
            let schema = row.schema();
            let items = Some(Box::new(schema.clone()));
            let description = schema.description.clone();
            let list = Schema { types: vec!["array".to_owned()], description, items, ..Schema::default() };
            (row.key.clone(), if is_repeated { list } else { schema })
        });
        object(schemas.collect())
    };
    let (media, schema) = match mode.as_str() {
        "" => return None,
        "raw" => {
            let raw = body.get("raw");
            let text = raw.text().unwrap_or_else(|| raw.value().to_string());
            if text.trim().is_empty() || raw.is_null() {
                return None;
            }
            let Some(schema) = inferred::example(&text) else {
                notes.push("the body is not JSON; left out".to_owned());
                return None;
            };
            ("application/json", schema)
        }
        "formdata" => ("multipart/form-data", table(body.get("formdata"))),
        "urlencoded" => ("application/x-www-form-urlencoded", table(body.get("urlencoded"))),
        "graphql" => {
            let query = Schema { types: vec!["string".to_owned()], ..Schema::default() };
            let variables = body.get("graphql").get("variables").text();
            let variables = variables.as_deref().and_then(inferred::example).unwrap_or_default();
            let members = [("query".to_owned(), query), ("variables".to_owned(), variables)];
            ("application/json", object(members.into()))
        }
        other => {
            notes.push(format!("the body has the mode `{other}`, which is not supported; left out"));
            return None;
        }
    };
    if schema.types == ["object"] && schema.properties.is_empty() {
        return None;
    }
    Some(RequestBody { content: content(media, schema), ..RequestBody::default() })
}

/// Returns the responses by status, each inferred from all saved bodies with that status. A GET request without a saved
/// body is declared to return any JSON value.
fn responses(method: &str, examples: &[Node]) -> IndexMap<String, Response> {
    let mut responses: IndexMap<String, Response> = IndexMap::new();
    for (status, Response { content, description, .. }) in examples.iter().filter_map(response) {
        let known = responses.entry(status).or_default();
        known.description.push_str(&description);
        merge_content(&mut known.content, content);
    }
    let mut successes = responses.keys().filter(|status| status.starts_with('2')).peekable();
    // HTTP does not allow a response with one of these statuses to have a body.
    let is_always_empty =
        successes.peek().is_some() && successes.all(|status| matches!(status.as_str(), "204" | "205"));
    let has_body = responses.iter().any(|(status, response)| status.starts_with('2') && !response.content.is_empty());
    if method == "GET" && !has_body && !is_always_empty {
        let response = responses.entry("200".to_owned()).or_default();
        response.content.insert("application/json".to_owned(), Media::default());
    }
    responses
}

fn response(example: &Node) -> Option<(String, Response)> {
    let name = example.get("name").prose();
    let code = example.get("code").count().or_else(|| {
        let digits = name.split(|c: char| !c.is_ascii_digit()).find(|digits| digits.len() == 3)?;
        digits.parse().ok()
    })?;
    let body = example.get("body").text().unwrap_or_default();
    let description = format!("{name}\n");
    if let Some(error) = error_description(code, &body) {
        return Some((code.to_string(), Response { description: description + &error, ..Response::default() }));
    }
    let schema = inferred::example(&body);
    let content = schema.map(|schema| content("application/json", schema)).unwrap_or_default();
    Some((code.to_string(), Response { description, content, ..Response::default() }))
}

/// Returns the code and message of an error response, formatted as in Zoom's documents. Zoom also reports errors with
/// status 200; the code 0 means success.
fn error_description(status: u64, body: &str) -> Option<String> {
    let body: Value = serde_json::from_str(body).ok()?;
    let (code, message) = (body.get("code")?, body.get("message")?.as_str()?);
    let is_error_only = body.as_object().is_some_and(|members| members.len() == 2) && *code != 0;
    (is_error_only || status >= 400).then(|| format!("**Error Code:** `{code}` <br> {message}\n"))
}

fn content(media: &str, schema: Schema) -> IndexMap<String, Media> {
    IndexMap::from([(media.to_owned(), Media { schema: Some(schema), ..Media::default() })])
}
