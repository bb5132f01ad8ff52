//! Plays a recording back: no socket is opened.

use std::{
    fmt, fs,
    path::{Path, PathBuf},
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
    thread,
};

use bytes::Bytes;
use http::{
    HeaderName, HeaderValue, Request, Response,
    header::{CONTENT_LENGTH, CONTENT_TYPE, RANGE},
};
use http_body::{Body as HttpBody, Frame};

use super::{
    entry::{Entry, FaultEntry, Played},
    error::CassetteError,
    redaction,
};
use crate::{
    body::{Body, BoxError, CollectError},
    encode::EncodedRequest,
    endpoint::operation::Operation,
    error::{TransportError, TransportErrorKind},
    testing::lines::{self, Lines},
    transport::{Transport, TransportFuture, broken_off},
};

/// The headers that are compared. A range selects a part of a file.
const COMPARED: [HeaderName; 2] = [CONTENT_TYPE, RANGE];

/// Responds to calls from a file that a [`Recorder`](super::Recorder) wrote. Clones share the file.
///
/// A call gets the response of the first unused line with the same method, path, query and body, and each line is used
/// once: a call that was recorded twice must be made twice. The order of parameters in a query or a form, whitespace in
/// JSON, and the host are ignored, and any value matches a redacted secret. Of the headers, `Content-Type` and `Range`
/// are compared.
///
/// A call that no line matches fails with a [`TransportError`] that is not retried. Its source shows the nearest line
/// and the differences: `-` was recorded, `+` was called. A response that was cut off is cut off again, and a call that
/// failed fails again. The waits before retries are repeated too, unless the test pauses the clock or turns retries
/// off.
///
/// [`finish`](Self::finish) fails if a line was not used, or if a call matched no line. If it is not called, a note is
/// printed when the last clone is dropped.
///
/// # Examples
///
/// ```
/// use zoom_core::{testing::Replayer, zoom_endpoint, AccessToken, Client};
///
/// #[zoom_endpoint(GET "/users/<user_id>")]
/// struct GetUser {
///     user_id: String,
///     login_type: Option<u32>,
/// }
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let cassette = r#"{"request":{"method":"GET","url":"https://api.zoom.us/v2/users/me"},"response":{"status":200,"body":{"json":{"id":"a"}}}}"#;
/// # let path = std::env::temp_dir().join(format!("zoom-core-replayer-{}.jsonl", std::process::id()));
/// std::fs::write(&path, cassette)?;
/// let zoom = Replayer::open(&path)?;
/// # std::fs::remove_file(&path)?;
/// let client = Client::builder().auth(AccessToken::new("any")).transport(zoom.clone()).build()?;
///
/// let error = GetUser::new("me").login_type(1).send(&client).await.unwrap_err();
/// let difference = std::error::Error::source(&error).unwrap().to_string();
/// assert!(difference.ends_with("nearest: line 1\n+ ?login_type=1"), "{difference}");
///
/// assert_eq!(zoom.unused(), ["line 1: GET /v2/users/me"]);
/// assert_eq!(GetUser::new("me").send(&client).await?["id"], "a");
/// assert!(zoom.unused().is_empty());
/// # _ = zoom.finish();
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Replayer(Arc<Shared>);

struct Shared {
    path: PathBuf,
    tape: Mutex<Tape>,
}

struct Tape {
    lines: Vec<Recorded>,
    /// A report for each call that no line matches.
    unmatched: Vec<String>,
    /// Whether the unused lines and the unmatched calls have been reported to the caller.
    is_reported: bool,
}

/// A line of the file.
struct Recorded {
    /// The number of the line, from 1.
    number: usize,
    method: http::Method,
    target: String,
    lines: Lines,
    /// Whether the body that was sent is not known, because it was cut off.
    is_cut: bool,
    outcome: Result<Played, FaultEntry>,
    is_used: bool,
}

impl Replayer {
    /// Reads a recording.
    ///
    /// # Errors
    ///
    /// If the file can't be read, or if a line is not a recorded call; the error names the line.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, CassetteError> {
        let path = path.into();
        let text = fs::read_to_string(&path).map_err(|error| CassetteError::of_file("read", &path, error))?;
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).map(|(i, line)| {
            Recorded::read(i + 1, line).map_err(|problem| {
                let place = format!("{}:{}", path.display(), i + 1);
                CassetteError::new(format!("{place} is not a recorded call: {problem}; record it again"))
            })
        });
        let lines = lines.collect::<Result<_, _>>()?;
        let tape = Mutex::new(Tape { lines, unmatched: Vec::new(), is_reported: false });
        Ok(Self(Arc::new(Shared { path, tape })))
    }

    /// Returns the lines that no call has used so far, each with its number and its method and path.
    #[must_use]
    pub fn unused(&self) -> Vec<String> {
        self.0.tape().unused()
    }

    /// Returns a report for each call so far that no line matched, with the nearest line and the differences.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{testing::{Recorder, Replayer}, transport::MemoryTransport, zoom_endpoint, AccessToken, Client};
    ///
    /// #[zoom_endpoint(GET "/users/<user_id>")]
    /// struct GetUser {
    ///     user_id: String,
    /// }
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = std::env::temp_dir().join(format!("zoom-core-unmatched-{}", std::process::id()));
    /// # std::fs::create_dir_all(&folder)?;
    /// # let path = folder.join("users.jsonl");
    /// # let recorder = Recorder::new(&path, MemoryTransport::new(|_| http::Response::new("{}")));
    /// # let client = Client::builder().auth(AccessToken::new("secret")).transport(recorder.clone()).build()?;
    /// # GetUser::new("ann").send(&client).await?;
    /// # recorder.save()?;
    /// // The recording contains only the call for Ann.
    /// let replayer = Replayer::open(&path)?;
    /// let client = Client::builder().auth(AccessToken::new("any")).transport(replayer.clone()).build()?;
    /// GetUser::new("bob").send(&client).await.unwrap_err();
    /// assert_eq!((replayer.unmatched().len(), replayer.unused().len()), (1, 1));
    /// # replayer.finish().unwrap_err();
    /// # std::fs::remove_dir_all(folder)?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn unmatched(&self) -> Vec<String> {
        self.0.tape().unmatched.clone()
    }

    /// Checks that each line was used, and that each call matched one. Nothing is printed when the replayer is dropped
    /// afterwards.
    ///
    /// # Errors
    ///
    /// If lines are unused, or if calls matched no line; the error lists them.
    pub fn finish(&self) -> Result<(), CassetteError> {
        let report = self.0.report();
        self.0.tape().is_reported = true;
        report.map_or(Ok(()), |report| Err(CassetteError::new(report)))
    }
}

impl Transport for Replayer {
    fn send(&self, _: &'static Operation, request: EncodedRequest) -> TransportFuture {
        let shared = Arc::clone(&self.0);
        Box::pin(async move {
            let failed = |error: BoxError| TransportError::new(TransportErrorKind::Other).not_sent().with_source(error);
            let (head, body) = request.into_http().map_err(|error| failed(error.into()))?.into_parts();
            let body = match body.collect(u64::MAX).await {
                Ok(body) => body,
                Err(CollectError::Stream(error)) => return Err(broken_off(error).not_sent()),
                Err(error @ CollectError::TooLarge) => return Err(failed(error.into())),
            };
            let request = redaction::request(&Request::from_parts(head, body));
            let found = shared.tape().play(&request, &shared.path);
            found.map_err(|report| failed(report.into()))?
        })
    }
}

impl Shared {
    fn tape(&self) -> MutexGuard<'_, Tape> {
        self.tape.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reports the lines that were not used, and the calls that no line matched.
    fn report(&self) -> Option<String> {
        let tape = self.tape();
        let unused = tape.unused();
        if unused.is_empty() && tape.unmatched.is_empty() {
            return None;
        }
        let mut report = format!("the calls are not those of `{}`", self.path.display());
        for unmatched in &tape.unmatched {
            report.push_str("\n\n");
            report.push_str(unmatched);
        }
        if !unused.is_empty() {
            report.push_str("\n\nnot used:\n  ");
            report.push_str(&unused.join("\n  "));
        }
        Some(report)
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        if !self.tape().is_reported
            && !thread::panicking()
            && let Some(report) = self.report()
        {
            eprintln!("Replayer: {report}");
        }
    }
}

impl Tape {
    fn unused(&self) -> Vec<String> {
        let unused = self.lines.iter().filter(|line| !line.is_used);
        unused.map(|line| format!("line {}: {} {}", line.number, line.method, line.target)).collect()
    }

    /// Returns the response to a request, or a report if no line matches it.
    fn play(
        &mut self,
        request: &Request<Bytes>,
        path: &Path,
    ) -> Result<Result<Response<Body>, TransportError>, String> {
        let (whole, head) = (Lines::of(request, &COMPARED), Lines::of(&without_body(request), &COMPARED));
        let compare = |line: &Recorded| lines::compare(&line.lines, if line.is_cut { &head } else { &whole });
        let is_same = |line: &Recorded| line.lines.accept(if line.is_cut { &head } else { &whole });
        if let Some(line) = self.lines.iter_mut().find(|line| !line.is_used && is_same(line)) {
            line.is_used = true;
            return Ok(line.outcome(request));
        }
        let target = format!("{} {}", request.method(), target(request));
        let report = if let Some(used) = self.lines.iter().rfind(|line| is_same(line)) {
            format!(
                "all lines of `{}` for {target} have been used: the last one was line {}",
                path.display(),
                used.number
            )
        } else {
            let compared = self.lines.iter().map(|line| (line, compare(line)));
            // A used line can be the nearest one too, but an unused line is more likely to be meant.
            let nearest = compared.min_by_key(|(line, lines)| (lines::distance(lines), line.is_used));
            let nearest = nearest.map(|(line, lines)| {
                let difference = lines.iter().filter(|line| line.differs()).map(|line| format!("\n{line}"));
                format!("\nnearest: line {}{}", line.number, difference.collect::<String>())
            });
            let nearest = nearest.unwrap_or_else(|| "\nthe file has no lines".to_owned());
            format!("no line of `{}` matches {target}{nearest}", path.display())
        };
        if !self.unmatched.contains(&report) {
            self.unmatched.push(report.clone());
        }
        Err(report)
    }
}

impl Recorded {
    fn read(number: usize, line: &str) -> Result<Self, String> {
        let entry: Entry = serde_json::from_str(line).map_err(|error| error.to_string())?;
        let request = entry.request.request()?;
        let outcome = match (entry.response, entry.fault) {
            (Some(response), None) => Ok(response.response()?),
            (None, Some(fault)) => Err(fault),
            _ => return Err("it needs either `response` or `fault`".to_owned()),
        };
        let compared = if entry.request.cut { &without_body(&request) } else { &request };
        Ok(Self {
            number,
            method: request.method().clone(),
            target: target(&request),
            lines: Lines::of(compared, &COMPARED).with_any_secret(),
            is_cut: entry.request.cut,
            outcome,
            is_used: false,
        })
    }

    fn outcome(&self, request: &Request<Bytes>) -> Result<Response<Body>, TransportError> {
        let played = match &self.outcome {
            Ok(played) => played.clone(),
            Err(fault) => {
                let error = TransportError::new(fault.kind.kind());
                return Err(if fault.may_have_been_sent { error } else { error.not_sent() });
            }
        };
        let mut response = Response::new(Body::empty());
        *response.status_mut() = played.status;
        *response.headers_mut() = played.headers;
        // The recorded length may be wrong: JSON was written without whitespace, and redacted secrets have another
        // length.
        if response.headers().contains_key(CONTENT_LENGTH) && !played.is_cut && request.method() != http::Method::HEAD {
            response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(played.body.len()));
        }
        *response.body_mut() =
            if played.is_cut { Body::stream(CutBody(Some(played.body))) } else { Body::from(played.body) };
        Ok(response)
    }
}

/// A body that is cut off.
pub(super) struct CutBody(pub(super) Option<Bytes>);

impl HttpBody for CutBody {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Poll::Ready(Some(match self.get_mut().0.take() {
            Some(bytes) => Ok(Frame::data(bytes)),
            None => Err(TransportError::new(TransportErrorKind::Cut)),
        }))
    }
}

fn without_body(request: &Request<Bytes>) -> Request<Bytes> {
    let mut head = request.clone();
    *head.body_mut() = Bytes::new();
    head
}

fn target(request: &Request<Bytes>) -> String {
    request.uri().path_and_query().map_or("/", |target| target.as_str()).to_owned()
}

impl fmt::Debug for Replayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replayer").field("path", &self.0.path).finish_non_exhaustive()
    }
}
