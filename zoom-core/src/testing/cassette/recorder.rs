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

/// After how many calls repeated secrets are dropped: most calls have the same token.
const AT_ONCE: usize = 64;

/// Sends calls through another transport, and records them in a file, for a [`Replayer`](super::Replayer). Clones share the
/// recording.
///
/// [`save`](Self::save) writes the file, one line of JSON per call. Without it, the file is written when the last clone is
/// dropped, unless the thread panics: a recording of half a test would replace a complete one. The file is replaced as a whole
/// or left as it was. All calls are in memory until then, with their bodies.
///
/// # What is not written
///
/// Tokens, passwords, keys and signatures: the values of headers, parameters and members with the names that errors are
/// redacted by, those in the query of a URL, and the same text wherever it occurs in another call. In their place is `[redacted]`, or 0
/// for a number in a response. Cookies, the user agent and the headers of a connection are left out. Everything else
/// is written, names and email addresses too: read a recording before you publish it.
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
/// // In place of Zoom; otherwise a `ReqwestTransport`.
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
    /// How many of them are in the file.
    saved: usize,
}

impl Recorder {
    /// Creates a recorder that sends through `transport` and writes to the file at `path`, whose folder is created.
    pub fn new(path: impl Into<PathBuf>, transport: impl Transport) -> Self {
        Self(Arc::new(Shared { path: path.into(), transport: Box::new(transport), recorded: Mutex::default() }))
    }

    /// Writes the calls so far to the file, and returns their number. A call whose response is still arriving is written as one
    /// that was cut off.
    ///
    /// # Errors
    ///
    /// If the file can't be written. An older file of the same name is then unchanged.
    pub fn save(&self) -> Result<usize, CassetteError> {
        self.0.save()
    }

    /// Returns the number of calls so far.
    #[must_use]
    pub fn len(&self) -> usize {
        locked(&self.0.recorded).exchanges.len()
    }

    /// Returns whether there was no call so far.
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
            // What arrives meanwhile may have a secret that was not there when the secrets were gathered.
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
            eprintln!("Recorder: `{}` is not written, because the test failed", self.path.display());
        } else if let Err(error) = self.save() {
            eprintln!("Recorder: {error}");
        }
    }
}

/// Replaces a file as a whole.
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
    // What could not be completed is of no use to anybody.
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
