//! Access tokens from authorization servers: the subjects that they belong to, and how the servers' keys are fetched.

use std::{collections::HashMap, fs, net::SocketAddr, path::Path, time::Duration};

use reqwest::{Client, redirect::Policy};
use zoomctl_mcp::{
    http,
    oauth::{Fetch, Resource, Subject, Url},
};

use crate::exit::{Failure, one_line};

/// The time limit for fetching a document from an authorization server.
const TIMEOUT: Duration = Duration::from_secs(10);

/// The maximum number of bytes in such a document.
const MAX_BODY: usize = 1024 * 1024;

/// Returns the URL of the server as clients know it: the URL in the flag, or the address on which it is listening.
///
/// # Errors
///
/// [`Failure`] if the flag is not set and the address is not on this machine, since clients then need another URL.
pub(crate) fn resource_url(flag: Option<&Url>, address: SocketAddr) -> Result<Url, Failure> {
    let default = || Url::parse(&format!("http://{address}{}", http::PATH));
    flag.cloned().map_or_else(default, Ok).map_err(|_| {
        Failure::usage(
            "`--authorization-server` needs the URL at which clients reach the server, unless the server listens on \
             this machine only: add \
             `--resource`, as in `--resource https://mcp.example.com/mcp`",
        )
    })
}

/// Returns the protected resource for which the authorization servers issue tokens.
///
/// # Errors
///
/// [`Failure`] if the HTTP client cannot be created.
pub(crate) fn resource(url: Url, servers: &[Url]) -> Result<Resource, Failure> {
    Resource::new(url, servers.to_vec(), fetch()?).map_err(Failure::failed)
}

fn fetch() -> Result<Fetch, Failure> {
    let client = Client::builder().redirect(Policy::none()).timeout(TIMEOUT).build();
    let client = client.map_err(|error| Failure::failed(format!("cannot set up TLS: {error}")))?;
    Ok(Box::new(move |url| {
        let client = client.clone();
        Box::pin(async move {
            let failed =
                |error: reqwest::Error| format!("cannot fetch {url}: {}", one_line(&error.without_url().to_string()));
            let mut response = client.get(&url).header("accept", "application/json").send().await.map_err(failed)?;
            if !response.status().is_success() {
                return Err(format!("cannot fetch {url}: the response is {}", response.status()));
            }
            let mut body = Vec::new();
            while let Some(chunk) = response.chunk().await.map_err(failed)? {
                if body.len() + chunk.len() > MAX_BODY {
                    return Err(format!("cannot fetch {url}: the response is too long"));
                }
                body.extend_from_slice(&chunk);
            }
            Ok(body)
        })
    }))
}

/// Reads the file of subjects. Each line has a subject, a profile and, if there are several servers, the URL of one.
///
/// # Errors
///
/// [`Failure`] that names the invalid line.
pub(crate) fn subjects(path: &Path, servers: &[Url]) -> Result<HashMap<Subject, String>, Failure> {
    let shown = path.display();
    let wrong = |line: usize, problem: &str| Failure::usage(format!("`--subjects {shown}`: line {line} {problem}"));
    let text = fs::read_to_string(path)
        .map_err(|error| Failure::usage(format!("`--subjects {shown}`: cannot read the file: {error}")))?;
    let mut subjects = HashMap::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#')) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let (name, profile, issuer) = match (words.as_slice(), servers) {
            ([name, profile], [server]) => (name, profile, server.as_str()),
            ([name, profile, issuer], _) => (name, profile, *issuer),
            ([_, _], _) => {
                return Err(wrong(
                    at + 1,
                    "must end with the URL of the authorization server, since there are several",
                ));
            }
            _ => return Err(wrong(at + 1, "is not a subject and a profile, separated by a space")),
        };
        if servers.iter().all(|server| server.as_str() != issuer) {
            return Err(wrong(at + 1, "has a URL that is not the value of any `--authorization-server`"));
        }
        let subject = Subject { issuer: issuer.to_owned(), name: (*name).to_owned() };
        if subjects.insert(subject, (*profile).to_owned()).is_some() {
            return Err(wrong(at + 1, "repeats a subject"));
        }
    }
    if subjects.is_empty() {
        return Err(Failure::usage(format!("`--subjects {shown}`: the file has no line `SUBJECT PROFILE`")));
    }
    Ok(subjects)
}
