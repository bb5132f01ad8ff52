//! An answer that is a file: read while it arrives, or written to disk in one piece or not at all.

use std::{
    fmt,
    fs::{self, OpenOptions},
    io,
    path::{Path, PathBuf},
    pin::Pin,
    sync::{Mutex, PoisonError},
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_core::Stream;
use http::{
    HeaderMap, HeaderValue, Method, Response, StatusCode,
    header::{
        ACCEPT, ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, IF_RANGE,
        LAST_MODIFIED, RANGE,
    },
};
use http_body::Body as HttpBody;
use percent_encoding::percent_decode_str;
use tokio::io::AsyncWriteExt as _;
use url::Url;

use crate::{
    base_url,
    body::Body,
    client::Client,
    decode::{Answer, Decode},
    dynamic_request::DynamicRequest,
    encode::{EncodedRequest, RequestEncoder},
    endpoint::Endpoint,
    error::{Error, FileError, InvalidRequest, TransportError, TransportErrorKind},
    operation::{Base, Operation},
    random,
    transport::{self, Refetch, RefetchFuture},
};

/// How often one download is resumed.
const RESUMES: u32 = 5;

/// The longest file name that every common file system takes, in bytes, less room for a number.
const NAME_LIMIT: usize = 240;

/// The longest ending of a name that counts as its extension, in bytes.
const EXTENSION_LIMIT: usize = 16;

/// A file that is arriving.
///
/// It is a stream of `Result<Bytes, Error>`; [`chunk`](Self::chunk) is there for those who use no stream library. What
/// comes before it, such as the credential and a redirect, has the client's time limit for a call; the file itself has
/// the read timeout only, and no limit of size.
///
/// Where the connection breaks in the middle, the rest is fetched by range, if the server offers that and says how to
/// tell that the file is still the same. Else the stream ends with an error.
///
/// # Examples
///
/// ```
/// use zoom_core::{AccessToken, Client, Download, MemoryTransport, zoom_endpoint};
///
/// #[zoom_endpoint(GET "/clips/<clip_id>/download" -> Download)]
/// struct DownloadClip {
///     clip_id: String,
/// }
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let zoom = MemoryTransport::new(|_| {
/// #     http::Response::builder().header("content-length", "5").body("video").unwrap()
/// # });
/// # let client = Client::builder().auth(AccessToken::new("secret")).transport(zoom).build()?;
/// # let folder = std::env::temp_dir().join(format!("zoom-core-doc-{}", std::process::id()));
/// # std::fs::create_dir_all(&folder)?;
/// let download = DownloadClip::new("AKx4").send(&client).await?;
/// assert_eq!(download.length(), Some(5));
/// download.on_progress(|progress| println!("{} bytes", progress.received)).save_to(folder.join("clip.mp4")).await?;
/// assert_eq!(std::fs::read(folder.join("clip.mp4"))?, b"video");
/// # std::fs::remove_dir_all(folder)?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a download arrives while it is read"]
pub struct Download {
    operation: &'static str,
    headers: HeaderMap,
    state: State,
    refetch: Option<Refetch>,
    resumes_left: u32,
    received: u64,
    length: Option<u64>,
    on_progress: Option<Box<dyn FnMut(Progress) + Send + Sync>>,
}

/// How far a download is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The bytes so far.
    pub received: u64,
    /// The bytes of the whole file, if the server has said so.
    pub total: Option<u64>,
}

enum State {
    Reading(Body),
    /// The connection broke for this reason, and the rest is asked for.
    Resuming(TransportError, Mutex<RefetchFuture>),
    End,
}

impl Decode<Download> {
    /// What the body is.
    pub const ANSWER: Answer = Answer::Stream;

    /// Takes the body as it arrives.
    ///
    /// # Errors
    ///
    /// None; it is like the other decoders.
    pub fn decode(operation: &'static str, response: Response<Body>) -> Result<Download, Error> {
        let (mut head, body) = response.into_parts();
        let said = head.headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        Ok(Download {
            operation,
            headers: head.headers,
            length: said.or_else(|| body.size_hint().exact()),
            state: State::Reading(body),
            refetch: head.extensions.remove(),
            resumes_left: RESUMES,
            received: 0,
            on_progress: None,
        })
    }
}

impl Download {
    /// The file's length in bytes, if the server says it.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// The file's content type, as the server says it.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The file's name, as the server says it, without what could lead out of a folder or steer a terminal. Absent if
    /// the server says none, or nothing of it is left.
    #[must_use]
    pub fn file_name(&self) -> Option<String> {
        file_name(self.headers.get(CONTENT_DISPOSITION)?)
    }

    /// All headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Calls `tell` after each piece that has arrived.
    pub fn on_progress(mut self, tell: impl FnMut(Progress) + Send + Sync + 'static) -> Self {
        self.on_progress = Some(Box::new(tell));
        self
    }

    /// The next piece; `None` at the end, and after an error.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Writes the file to `path`, whole or not at all, and gives its length in bytes.
    ///
    /// It is written under another name beside `path`, and renamed when it is complete: whatever stood at `path` stands
    /// there until then. If the call fails or is dropped, what was written is removed.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] if the connection broke or the file is shorter than it was said to be; [`Error::File`] if it
    /// can't be written.
    pub async fn save_to(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let (path, operation) = (path.as_ref().to_owned(), self.operation);
        let failed = |error| Error::File(FileError::new(path.clone(), error).during(operation));
        let mut partial = Partial::create(&path).map_err(failed)?;
        while let Some(chunk) = self.chunk().await {
            partial.file.write_all(&chunk?).await.map_err(failed)?;
        }
        partial.finish(&path).await.map_err(failed)?;
        Ok(self.received)
    }

    /// Writes the file into a folder, under [its own name](Self::file_name), and gives its path. Where there is a file of
    /// that name already, a number is added: `clip (2).mp4`.
    ///
    /// # Errors
    ///
    /// As [`save_to`](Self::save_to), and [`Error::File`] if the server gave the file no name.
    pub async fn save_in(self, folder: impl AsRef<Path>) -> Result<PathBuf, Error> {
        let folder = folder.as_ref();
        let Some(name) = self.file_name() else {
            let error = io::Error::other("the server gave the file no name: call `save_to` with one");
            return Err(FileError::new(folder.to_owned(), error).during(self.operation).into());
        };
        let path = free_path(folder, &name).await;
        self.save_to(&path).await?;
        Ok(path)
    }

    /// Counts a piece. One that is beyond the length that was said is an error.
    fn count(&mut self, piece: Bytes) -> Result<Bytes, TransportError> {
        self.received += piece.len() as u64;
        if self.length.is_some_and(|length| self.received > length) {
            return Err(TransportError::new(TransportErrorKind::Cut).with_source("the file is longer than was said"));
        }
        if let Some(tell) = &mut self.on_progress {
            tell(Progress { received: self.received, total: self.length });
        }
        Ok(piece)
    }

    /// Asks for the rest, where the server offers that; else the error stands.
    fn resume(&mut self, error: TransportError) -> Result<State, TransportError> {
        let (Some(refetch), Some(validator)) = (&self.refetch, validator(&self.headers)) else { return Err(error) };
        if self.resumes_left == 0 {
            return Err(error);
        }
        self.resumes_left -= 1;
        let Ok(range) = HeaderValue::try_from(format!("bytes={}-", self.received)) else { return Err(error) };
        let headers = HeaderMap::from_iter([(RANGE, range), (IF_RANGE, validator)]);
        Ok(State::Resuming(error, Mutex::new(refetch.fetch(headers))))
    }

    fn fail(&mut self, error: TransportError) -> Poll<Option<Result<Bytes, Error>>> {
        self.state = State::End;
        Poll::Ready(Some(Err(error.during(self.operation).into())))
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let download = self.get_mut();
        loop {
            let broken = match &mut download.state {
                State::End => return Poll::Ready(None),
                State::Reading(body) => match ready!(Pin::new(body).poll_frame(context)) {
                    Some(Ok(frame)) => match frame.into_data().map(|piece| download.count(piece)) {
                        Ok(Ok(piece)) => return Poll::Ready(Some(Ok(piece))),
                        Ok(Err(error)) => return download.fail(error),
                        // Trailers.
                        Err(_) => continue,
                    },
                    Some(Err(error)) => transport::broken_off(error),
                    None if download.length.is_none_or(|length| length == download.received) => {
                        download.state = State::End;
                        return Poll::Ready(None);
                    }
                    None => {
                        TransportError::new(TransportErrorKind::Cut).with_source("the file is shorter than was said")
                    }
                },
                State::Resuming(_, answer) => {
                    let answer = answer.get_mut().unwrap_or_else(PoisonError::into_inner);
                    let answer = ready!(answer.as_mut().poll(context));
                    let State::Resuming(error, _) = std::mem::replace(&mut download.state, State::End) else {
                        continue;
                    };
                    match answer {
                        Ok(response) if continues(&response, download.received) => {
                            download.state = State::Reading(response.into_body());
                            continue;
                        }
                        // The file has changed, or the server can't or won't: the first error is what happened.
                        Ok(_) | Err(Error::Api(_) | Error::Auth(_) | Error::InvalidRequest(_)) => {
                            return download.fail(error);
                        }
                        Err(told @ (Error::RateLimited(_) | Error::File(_))) => {
                            return Poll::Ready(Some(Err(told)));
                        }
                        Err(_) => error,
                    }
                }
            };
            match download.resume(broken) {
                Ok(state) => download.state = state,
                Err(error) => return download.fail(error),
            }
        }
    }
}

/// What tells that a file is still the same, if the server sends parts of it: a strong tag, or else its date.
fn validator(headers: &HeaderMap) -> Option<HeaderValue> {
    headers.get(ACCEPT_RANGES).filter(|ranges| *ranges == "bytes")?;
    let is_strong = |tag: &&HeaderValue| !tag.as_bytes().starts_with(b"W/");
    headers.get(ETAG).filter(is_strong).or_else(|| headers.get(LAST_MODIFIED)).cloned()
}

/// Whether an answer is the file from byte `from` on.
fn continues(response: &Response<Body>, from: u64) -> bool {
    let range = response.headers().get(CONTENT_RANGE).and_then(|range| range.to_str().ok());
    let start = range.and_then(|range| range.strip_prefix("bytes ")?.split('-').next()?.parse::<u64>().ok());
    response.status() == StatusCode::PARTIAL_CONTENT && start == Some(from)
}

/// A file that is not complete yet. Dropping it removes it.
struct Partial {
    file: tokio::fs::File,
    path: PathBuf,
    is_complete: bool,
}

impl Partial {
    fn create(target: &Path) -> io::Result<Self> {
        let name = target.file_name().ok_or_else(|| io::Error::other("it has no file name"))?;
        // A long name is cut, so that what is added to it fits.
        let name: String = name.to_string_lossy().chars().take(40).collect();
        let path = target.with_file_name(format!(".{name}.{}.part", random::token()));
        let file = OpenOptions::new().write(true).create_new(true).open(&path)?;
        Ok(Self { file: tokio::fs::File::from_std(file), path, is_complete: false })
    }

    async fn finish(mut self, target: &Path) -> io::Result<()> {
        self.file.flush().await?;
        self.file.sync_all().await?;
        tokio::fs::rename(&self.path, target).await?;
        self.is_complete = true;
        Ok(())
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        if !self.is_complete {
            // What can't be removed is all that could be done about it.
            _ = fs::remove_file(&self.path);
        }
    }
}

/// A path in the folder that nothing stands at.
async fn free_path(folder: &Path, name: &str) -> PathBuf {
    let (stem, extension) = split_extension(name);
    let mut path = folder.join(name);
    let mut number = 1_u64;
    while tokio::fs::symlink_metadata(&path).await.is_ok() {
        number += 1;
        path = folder.join(format!("{stem} ({number}){extension}"));
    }
    path
}

/// A name without its extension, and the extension with its dot.
fn split_extension(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(dot) if dot > 0 => name.split_at(dot),
        _ => (name, ""),
    }
}

/// The name that a `Content-Disposition` gives, made safe: `filename*` (RFC 8187) before `filename`.
fn file_name(disposition: &HeaderValue) -> Option<String> {
    let disposition = String::from_utf8_lossy(disposition.as_bytes());
    let parameters = parameters(&disposition);
    let value = |wanted: &str| parameters.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    let extended = value("filename*")
        .and_then(|value| value.splitn(3, '\'').nth(2))
        .map(|value| percent_decode_str(value).decode_utf8_lossy().into_owned());
    safe_file_name(&extended.or_else(|| value("filename").map(str::to_owned))?)
}

/// The parameters of a header: `; name=value` or `; name="value"`.
fn parameters(header: &str) -> Vec<(String, String)> {
    let mut parameters = Vec::new();
    let mut rest = header;
    while let Some((_, after)) = rest.split_once(';') {
        let Some((name, value)) = after.split_once('=') else { break };
        let value = value.trim_start();
        let mut text = String::new();
        if let Some(quoted) = value.strip_prefix('"') {
            let mut characters = quoted.char_indices();
            let mut end = quoted.len();
            while let Some((at, c)) = characters.next() {
                match c {
                    '"' => {
                        end = at;
                        break;
                    }
                    '\\' => text.extend(characters.next().map(|(_, escaped)| escaped)),
                    c => text.push(c),
                }
            }
            rest = &quoted[end..];
        } else {
            let end = value.find(';').unwrap_or(value.len());
            text.push_str(value[..end].trim_end());
            rest = &value[end..];
        }
        parameters.push((name.trim().to_ascii_lowercase(), text));
    }
    parameters
}

/// A name as a file's: the last part of a path, without characters that a file system or a terminal reads as something
/// else, and no longer than a file system takes. `None` if nothing is left.
///
/// # Examples
///
/// ```
/// assert_eq!(zoom_core::safe_file_name("../Plans: 2026?.mp4").as_deref(), Some("Plans 2026.mp4"));
/// assert_eq!(zoom_core::safe_file_name(".."), None);
/// ```
#[must_use]
pub fn safe_file_name(name: &str) -> Option<String> {
    // These turn the direction of text around, so that `exe.mp4` may be read where `4pm.exe` stands.
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = name.chars().filter(|c| !c.is_control() && !turns(*c) && !"<>:\"|?*".contains(*c)).collect();
    let name = name.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let (stem, extension) = split_extension(name);
    let extension = if extension.len() > EXTENSION_LIMIT { "" } else { extension };
    let most = NAME_LIMIT - extension.len();
    let end = (0..=stem.len().min(most)).rfind(|end| stem.is_char_boundary(*end)).unwrap_or(0);
    if end == 0 {
        return None;
    }
    // Windows takes these for devices, whatever the extension.
    let devices = ["CON", "PRN", "AUX", "NUL", "COM", "LPT"];
    let base = stem.trim_end_matches(|c: char| c.is_ascii_digit());
    let device = if devices.iter().any(|device| base.eq_ignore_ascii_case(device)) { "_" } else { "" };
    Some(format!("{device}{}{extension}", &stem[..end]))
}

static DOWNLOAD: Operation = Operation {
    name: "Download",
    method: Method::GET,
    path: "",
    params: &[],
    groups: &[],
    body: None,
    base: Base::Api,
    scopes: &[],
    rate_limit: None,
    errors: &[],
    paginate: None,
    answer: Answer::Stream,
    idempotent: true,
    deprecated: false,
    doc: "A file by its URL.",
};

impl Client {
    /// Fetches a file by a URL that an answer of Zoom's gave, such as the `download_url` of a recording.
    ///
    /// The token goes to `https` hosts of Zoom's only (and to where [`base_url`](crate::ClientBuilder::base_url) points).
    /// A URL of any other host is refused: one that comes from a webhook may be anybody's.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`] if it is no URL of Zoom's; else as of any call.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn save(client: zoom_core::Client, download_url: &str) -> Result<(), zoom_core::Error> {
    /// client.download(download_url).await?.save_to("recording.mp4").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn download(&self, url: &str) -> Result<Download, Error> {
        let refused = |reason: String| Error::from(InvalidRequest::new("url", reason)).during(DOWNLOAD.name);
        let url = Url::parse(url).map_err(|error| refused(format!("is not a URL ({error}); give it whole")))?;
        if !base_url::is_zoom(&url) && url.origin() != self.base_url().as_url().origin() {
            return Err(refused("is not of a host of Zoom's over `https`, so the token must not go there".into()));
        }
        let headers = HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static("*/*"))]);
        let request = EncodedRequest::to(Method::GET, &url, headers, Body::empty())
            .map_err(|_| refused("carries a user name or a password: leave them out".into()))?;
        let response = self.exchange(&DOWNLOAD, &mut request.into(), Answer::Stream).await?;
        Decode::<Download>::decode(DOWNLOAD.name, response)
    }
}

impl DynamicRequest {
    /// Sends the request, whose answer is a file that is read while it arrives.
    ///
    /// # Errors
    ///
    /// As of any call.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn save(client: zoom_core::Client) -> Result<(), zoom_core::Error> {
    /// use zoom_core::DynamicRequest;
    ///
    /// let request = DynamicRequest::new(http::Method::GET, "/clips/<clip_id>/download").set("clip_id", "AKx4");
    /// request.download(&client).await?.save_to("clip.mp4").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn download(&self, client: &Client) -> Result<Download, Error> {
        client.send(&Streamed(self)).await
    }
}

/// A request whose answer is a file.
struct Streamed<'a>(&'a DynamicRequest);

impl Endpoint for Streamed<'_> {
    type Response = Download;

    fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    fn encode(&self, request: &mut RequestEncoder<'_>) -> Result<(), Error> {
        self.0.encode(request)
    }

    fn answer(&self) -> Answer {
        Answer::Stream
    }

    fn decode(&self, response: Response<Body>) -> Result<Download, Error> {
        Decode::<Download>::decode(self.operation().name, response)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.operation)
            .field("length", &self.length)
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_can_not_lead_out_of_its_folder() {
        for (disposition, name) in [
            (r#"attachment; filename="clip.mp4""#, Some("clip.mp4")),
            ("attachment; filename=clip.mp4", Some("clip.mp4")),
            ("attachment; filename=clip.mp4 ; size=5", Some("clip.mp4")),
            (r#"attachment; filename="a;b=\"c\".mp4"; size=5"#, Some("a;b=c.mp4")),
            ("attachment; filename=\"x\"; filename*=UTF-8''%C3%A9%20a.mp4", Some("é a.mp4")),
            ("attachment; FileName*=utf-8'en'a%2Fb.mp4", Some("b.mp4")),
            (r#"attachment; filename="../../etc/passwd""#, Some("passwd")),
            (r#"attachment; filename="C:\\Windows\\a.exe""#, Some("a.exe")),
            (r#"attachment; filename="..""#, None),
            (r#"attachment; filename="/""#, None),
            (r#"attachment; filename="""#, None),
            (r#"attachment; filename=".bashrc""#, Some("bashrc")),
            ("attachment; filename*=UTF-8''a%00%0Ab%1B.mp4", Some("ab.mp4")),
            (r#"attachment; filename="nul.txt""#, Some("_nul.txt")),
            (r#"attachment; filename="COM1""#, Some("_COM1")),
            ("attachment; filename*=UTF-8''a%E2%80%AEgpj.exe", Some("agpj.exe")),
            (r#"attachment; filename="unclosed"#, Some("unclosed")),
            ("attachment; filename", None),
            ("inline", None),
        ] {
            assert_eq!(file_name(&HeaderValue::from_str(disposition).unwrap()).as_deref(), name, "{disposition}");
        }
        let long = format!("attachment; filename={}", "é".repeat(500));
        assert_eq!(file_name(&HeaderValue::from_bytes(long.as_bytes()).unwrap()).unwrap().len(), 240);
        let long = format!("attachment; filename={}.mp4", "é".repeat(500));
        let name = file_name(&HeaderValue::from_bytes(long.as_bytes()).unwrap()).unwrap();
        assert!(name.len() <= 240 && name.ends_with("é.mp4"), "{name}");
    }

    #[test]
    fn parts_of_a_file_are_asked_for_only_where_they_can_be_told_to_fit() {
        for (ranges, tag, date, expected) in [
            ("bytes", "\"a\"", "then", Some("\"a\"")),
            ("bytes", "W/\"a\"", "then", Some("then")),
            ("bytes", "W/\"a\"", "", None),
            ("none", "\"a\"", "then", None),
            ("", "\"a\"", "then", None),
        ] {
            let headers = [(ACCEPT_RANGES, ranges), (ETAG, tag), (LAST_MODIFIED, date)];
            let headers: HeaderMap = headers
                .into_iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(name, value)| (name, HeaderValue::from_static(value)))
                .collect();
            assert_eq!(validator(&headers).as_ref().map(|value| value.to_str().unwrap()), expected, "{headers:?}");
        }
        for (status, range, fits) in
            [(206, "bytes 5-9/10", true), (206, "bytes 4-9/10", false), (206, "x", false), (200, "bytes 5-9/10", false)]
        {
            let response = Response::builder().status(status).header(CONTENT_RANGE, range).body(Body::empty()).unwrap();
            assert_eq!(continues(&response, 5), fits, "{status} {range}");
        }
    }
}
