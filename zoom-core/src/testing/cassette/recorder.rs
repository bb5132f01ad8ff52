//! Records calls while another transport sends them.

use std::{
    fmt, fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
};

use super::{
    copied::Copied,
    error::CassetteError,
    exchange::{Exchange, Outcome},
    redaction,
};
use crate::{
    encode::EncodedRequest,
    endpoint::operation::Operation,
    error::Redactor,
    random,
    transport::{Transport, TransportFuture},
};

/// The number of calls after which duplicate secrets are removed, since most calls have the same token.
const AT_ONCE: usize = 64;

/// Sends calls through another transport, and records them in a file, for a [`Replayer`](super::Replayer). Clones share the
/// recording.
///
/// [`save`](Self::save) writes the file, one line of JSON per call. If it is not called, the file is written when the
/// last clone is dropped, unless the thread is panicking: the recording of half a test would replace a complete one.
/// The file is either replaced completely or not changed. Until the file is written, all calls are kept in memory, with
/// their bodies.
///
/// # What is omitted
///
/// Tokens, passwords, keys and signatures are replaced with `[redacted]`, or with 0 for a number in a response. These
/// are the values of the headers, parameters (including those in the queries of URLs) and members that are redacted in
/// errors too; the same text is also replaced wherever it occurs in another call. Cookies, the user agent and
/// connection headers are omitted. Everything else is written, including names and email addresses: read a recording
/// before you publish it.
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
/// # let folder = std::env::temp_dir().join(format!("zoom-core-recorder-{}", std::process::id()));
/// # let path = folder.join("users.jsonl");
/// // Stands in for Zoom; use a `ReqwestTransport` to record real calls.
/// let zoom = MemoryTransport::new(|_| http::Response::new(r#"{"id":"a","pmi_password":"123456"}"#));
/// let recorder = Recorder::new(&path, zoom);
/// let client = Client::builder().auth(AccessToken::new("secret")).transport(recorder.clone()).build()?;
/// GetUser::new("me").send(&client).await?;
/// recorder.save()?;
///
/// let replayer = Replayer::open(&path)?;
/// let client = Client::builder().auth(AccessToken::new("any")).transport(replayer.clone()).build()?;
/// assert_eq!(GetUser::new("me").send(&client).await?["id"], "a");
/// replayer.finish()?;
/// # std::fs::remove_dir_all(folder)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Recorder(Arc<Shared>);

struct Shared {
    path: PathBuf,
    transport: Box<dyn Transport>,
    recorded: Mutex<Recorded>,
}

#[derive(Default)]
struct Recorded {
    exchanges: Vec<Arc<Mutex<Exchange>>>,
    /// How many of the exchanges are in the file.
    saved: usize,
}

impl Recorder {
    /// Creates a recorder that sends through `transport` and writes to the file at `path`, whose folder is created if
    /// necessary.
    pub fn new(path: impl Into<PathBuf>, transport: impl Transport) -> Self {
        Self(Arc::new(Shared { path: path.into(), transport: Box::new(transport), recorded: Mutex::default() }))
    }

    /// Writes the calls so far to the file, and returns their number. A response that is still arriving is written as
    /// one that was cut off.
    ///
    /// # Errors
    ///
    /// If the file can't be written. An older file with the same name is left unchanged.
    pub fn save(&self) -> Result<usize, CassetteError> {
        self.0.save()
    }

    /// Returns the number of calls recorded so far.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{testing::Recorder, transport::MemoryTransport, zoom_endpoint, AccessToken, Client};
    ///
    /// #[zoom_endpoint(GET "/users/me")]
    /// struct GetMe {}
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = std::env::temp_dir().join(format!("zoom-core-len-{}", std::process::id()));
    /// # let path = folder.join("me.jsonl");
    /// # std::fs::create_dir_all(&folder)?;
    /// # let zoom = MemoryTransport::new(|_| http::Response::new("{}"));
    /// let recorder = Recorder::new(&path, zoom);
    /// assert!(recorder.is_empty());
    /// let client = Client::builder().auth(AccessToken::new("secret")).transport(recorder.clone()).build()?;
    /// GetMe::new().send(&client).await?;
    /// assert_eq!((recorder.len(), recorder.save()?), (1, 1));
    /// # drop((recorder, client));
    /// # std::fs::remove_dir_all(folder)?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        locked(&self.0.recorded).exchanges.len()
    }

    /// Returns whether there have been no calls so far.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Transport for Recorder {
    fn send(&self, operation: &'static Operation, mut request: EncodedRequest) -> TransportFuture {
        let shared = Arc::clone(&self.0);
        Box::pin(async move {
            let exchange = Arc::new(Mutex::new(Exchange::new(operation, &request)));
            locked(&shared.recorded).exchanges.push(Arc::clone(&exchange));
            let sent = Arc::clone(&exchange);
            request.body = Copied::body(std::mem::take(&mut request.body), move |passed| {
                let mut exchange = locked(&sent);
                (exchange.body, exchange.is_body_cut) = (passed.bytes, passed.is_cut);
            });
            match shared.transport.send(operation, request).await {
                Ok(response) => {
                    let (head, body) = response.into_parts();
                    locked(&exchange).outcome = Outcome::Response {
                        status: head.status,
                        headers: head.headers.clone(),
                        body: bytes::Bytes::new(),
                        is_cut: true,
                    };
                    let body = Copied::body(body, move |passed| {
                        if let Outcome::Response { body, is_cut, .. } = &mut locked(&exchange).outcome {
                            (*body, *is_cut) = (passed.bytes, passed.is_cut);
                        }
                    });
                    Ok(http::Response::from_parts(head, body))
                }
                Err(error) => {
                    let (kind, may_have_been_sent) = (error.kind(), error.may_have_been_sent());
                    locked(&exchange).outcome = Outcome::Fault { kind, may_have_been_sent };
                    Err(error)
                }
            }
        })
    }

    fn enforces_deadline(&self) -> bool {
        self.0.transport.enforces_deadline()
    }
}

impl Shared {
    fn save(&self) -> Result<usize, CassetteError> {
        // The lock is held until the file is written, so that two threads write one after the other.
        let mut recorded = locked(&self.recorded);
        let mut secrets = Redactor::default();
        let mut text = Vec::new();
        {
            // The exchanges are locked, because data that arrives meanwhile may contain a secret that was not
            // collected.
            let exchanges: Vec<_> = recorded.exchanges.iter().map(|exchange| locked(exchange)).collect();
            for some in exchanges.chunks(AT_ONCE) {
                for exchange in some {
                    secrets.extend(&redaction::secrets(exchange));
                }
                secrets = secrets.finish();
            }
            for exchange in &exchanges {
                let entry = redaction::entry(exchange, &secrets);
                serde_json::to_writer(&mut text, &entry).map_err(|error| self.failed(error.into()))?;
                text.push(b'\n');
            }
        }
        replace(&self.path, &text).map_err(|error| self.failed(error))?;
        recorded.saved = recorded.exchanges.len();
        Ok(recorded.saved)
    }

    fn failed(&self, error: io::Error) -> CassetteError {
        CassetteError::of_file("write", &self.path, error)
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        let recorded = self.recorded.get_mut().unwrap_or_else(PoisonError::into_inner);
        if recorded.saved == recorded.exchanges.len() {
            return;
        }
        if thread::panicking() {
            eprintln!("Recorder: `{}` was not written, because the test failed", self.path.display());
        } else if let Err(error) = self.save() {
            eprintln!("Recorder: {error}");
        }
    }
}

/// Replaces a file atomically.
fn replace(path: &Path, text: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let name = path.file_name().ok_or_else(|| io::Error::other("the path has no file name"))?;
    let temporary = folder.join(format!(".{}.{}.tmp", name.to_string_lossy(), random::token()));
    let written = fs::File::create_new(&temporary).and_then(|mut file| {
        file.write_all(text)?;
        file.sync_all()?;
        fs::rename(&temporary, path)
    });
    // An incomplete file is of no use.
    written.inspect_err(|_| _ = fs::remove_file(&temporary))
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder").field("path", &self.0.path).finish_non_exhaustive()
    }
}
