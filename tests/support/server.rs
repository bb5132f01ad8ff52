//! A server on a loopback socket that records requests byte by byte and responds according to a script.
//!
//! An HTTP library would hide details that a test needs to see, and could not send what a test needs to send: a body
//! that is shorter than its declared length, a pause, an endless response.

use std::{
    io,
    net::SocketAddr,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// A request as it was received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// The first line, as in `GET /v2/users/me HTTP/1.1`.
    pub request_line: String,
    /// The headers in the order in which they were sent, with lower-case names.
    pub headers: Vec<(String, String)>,
    /// The body, of the length stated in `Content-Length` or decoded from chunks.
    pub body: Vec<u8>,
}

impl Received {
    /// Returns the method, such as `GET`.
    #[must_use]
    pub fn method(&self) -> &str {
        self.request_line.split(' ').next().unwrap_or_default()
    }

    /// Returns the path and query as written in the first line.
    #[must_use]
    pub fn target(&self) -> &str {
        self.request_line.split(' ').nth(1).unwrap_or_default()
    }

    /// Returns the value of the first header with this lower-case name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header == name).map(|(_, value)| value.as_str())
    }

    /// Returns the parts of a multipart body: the headers and the content of each.
    ///
    /// # Panics
    ///
    /// Panics if the body is not a well-formed multipart body.
    #[must_use]
    pub fn parts(&self) -> Vec<(String, Vec<u8>)> {
        let content_type = self.header("content-type").expect("a content type");
        let (_, boundary) = content_type.split_once("multipart/form-data; boundary=").expect("a boundary");
        // Turn each byte into one character, so that positions in the text are positions in the body.
        let text: String = self.body.iter().map(|byte| char::from(*byte)).collect();
        let text = text.strip_suffix(&format!("--{boundary}--\r\n")).expect("the last boundary");
        let delimiter = format!("--{boundary}\r\n");
        text.split(&delimiter)
            .skip(1)
            .map(|part| {
                let (head, content) = part.split_once("\r\n\r\n").expect("a head");
                let content = content.strip_suffix("\r\n").expect("a line's end before the boundary");
                let bytes = content.chars().map(|c| u8::try_from(c).expect("a byte")).collect();
                (head.to_owned(), bytes)
            })
            .collect()
    }
}

/// One step of a response.
#[derive(Clone, Debug)]
pub enum Step {
    /// Sends these bytes.
    Send(Vec<u8>),
    /// Sends these bytes repeatedly until the client disconnects.
    SendForever(Vec<u8>),
    /// Waits.
    Wait(Duration),
    /// Closes the connection.
    Close,
}

/// Returns a complete response with its length; the connection stays open. `head` contains the status and the headers,
/// one per line, without `Content-Length`.
#[must_use]
pub fn response(head: &str, body: impl AsRef<[u8]>) -> Vec<Step> {
    let body = body.as_ref();
    let head = head.trim().replace('\n', "\r\n");
    let mut bytes = format!("HTTP/1.1 {head}\r\ncontent-length: {}\r\n\r\n", body.len()).into_bytes();
    bytes.extend_from_slice(body);
    vec![Step::Send(bytes)]
}

/// Returns a response with status 200 and a JSON body.
#[must_use]
pub fn json(body: &str) -> Vec<Step> {
    response("200 OK\ncontent-type: application/json", body)
}

/// Returns a response that never ends and has no `Content-Length`.
#[must_use]
pub fn endless() -> Vec<Step> {
    let chunk = [b"10000\r\n".as_slice(), &vec![b'0'; 0x10000], b"\r\n"].concat();
    let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
    vec![Step::Send(head.to_vec()), Step::SendForever(chunk)]
}

/// A server that runs until it is dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: JoinHandle<()>,
}

type Script = Box<dyn Fn(&Received) -> Vec<Step> + Send + Sync>;

struct Shared {
    script: Script,
    received: Mutex<Vec<Received>>,
    sent: AtomicU64,
    connections: AtomicU64,
}

impl Server {
    /// Starts a server that responds to each request according to `script`.
    ///
    /// # Panics
    ///
    /// Panics if no loopback socket can be bound.
    pub async fn start(script: impl Fn(&Received) -> Vec<Step> + Send + Sync + 'static) -> Self {
        Self::start_at(SocketAddr::from(([127, 0, 0, 1], 0)), script).await
    }

    /// Starts a server on an address of this machine.
    ///
    /// # Panics
    ///
    /// Panics if the address is taken.
    pub async fn start_at(
        address: SocketAddr,
        script: impl Fn(&Received) -> Vec<Step> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind(address).await.expect("a loopback socket");
        let address = listener.local_addr().expect("a bound socket has an address");
        let shared = Arc::new(Shared {
            script: Box::new(script),
            received: Mutex::default(),
            sent: AtomicU64::default(),
            connections: AtomicU64::default(),
        });
        let accepting = tokio::spawn({
            let shared = Arc::clone(&shared);
            async move {
                while let Ok((socket, _)) = listener.accept().await {
                    shared.connections.fetch_add(1, Ordering::Relaxed);
                    tokio::spawn(serve(socket, Arc::clone(&shared)));
                }
            }
        });
        Self { address, shared, accepting }
    }

    /// Starts a server that responds to every request with the same steps.
    pub async fn responding(steps: Vec<Step>) -> Self {
        Self::start(move |_| steps.clone()).await
    }

    /// Returns the server's base URL, with the path `/v2`, like Zoom's base URL.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}/v2", self.address)
    }

    /// Returns the requests received so far.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.shared.received.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Returns the last request.
    ///
    /// # Panics
    ///
    /// Panics if no request was received.
    #[must_use]
    pub fn last(&self) -> Received {
        self.received().pop().expect("a request")
    }

    /// Returns how many bytes the operating system has accepted for sending.
    #[must_use]
    pub fn sent(&self) -> u64 {
        self.shared.sent.load(Ordering::Relaxed)
    }

    /// Returns how many connections were accepted.
    #[must_use]
    pub fn connections(&self) -> u64 {
        self.shared.connections.load(Ordering::Relaxed)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn serve(mut socket: TcpStream, shared: Arc<Shared>) -> io::Result<()> {
    let mut unread = Vec::new();
    loop {
        let request = receive(&mut socket, &mut unread).await?;
        let steps = (shared.script)(&request);
        shared.received.lock().unwrap_or_else(PoisonError::into_inner).push(request);
        for step in steps {
            match step {
                Step::Send(bytes) => send(&mut socket, &bytes, &shared).await?,
                Step::SendForever(bytes) => loop {
                    send(&mut socket, &bytes, &shared).await?;
                },
                Step::Wait(duration) => tokio::time::sleep(duration).await,
                Step::Close => return socket.shutdown().await,
            }
        }
    }
}

async fn send(socket: &mut TcpStream, bytes: &[u8], shared: &Shared) -> io::Result<()> {
    socket.write_all(bytes).await?;
    shared.sent.fetch_add(bytes.len() as u64, Ordering::Relaxed);
    Ok(())
}

/// Reads one request and leaves the bytes after it in `unread`.
async fn receive(socket: &mut TcpStream, unread: &mut Vec<u8>) -> io::Result<Received> {
    let head_len = loop {
        if let Some(at) = unread.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            break at + 4;
        }
        read_more(socket, unread).await?;
    };
    let head = String::from_utf8_lossy(&unread[..head_len]).into_owned();
    let mut lines = head.split("\r\n").filter(|line| !line.is_empty());
    let request_line = lines.next().unwrap_or_default().to_owned();
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim_matches([' ', '\t']).to_owned()))
        .collect();
    if headers.iter().any(|(name, value)| name == "transfer-encoding" && value == "chunked") {
        let body = receive_chunks(socket, unread, head_len).await?;
        return Ok(Received { request_line, headers, body });
    }
    let length = headers.iter().find(|(name, _)| name == "content-length").map_or(Ok(0), |(_, value)| value.parse());
    let end = head_len + length.map_err(io::Error::other)?;
    while unread.len() < end {
        read_more(socket, unread).await?;
    }
    let body = unread[head_len..end].to_vec();
    unread.drain(..end);
    Ok(Received { request_line, headers, body })
}

/// Reads a chunked body that begins at `at`.
async fn receive_chunks(socket: &mut TcpStream, unread: &mut Vec<u8>, mut at: usize) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = loop {
            if let Some(end) = unread[at..].windows(2).position(|bytes| bytes == b"\r\n") {
                break at + end;
            }
            read_more(socket, unread).await?;
        };
        let length = String::from_utf8_lossy(&unread[at..line]).into_owned();
        let length = usize::from_str_radix(&length, 16).map_err(io::Error::other)?;
        at = line + 2;
        while unread.len() < at + length + 2 {
            read_more(socket, unread).await?;
        }
        body.extend_from_slice(&unread[at..at + length]);
        at += length + 2;
        if length == 0 {
            unread.drain(..at);
            return Ok(body);
        }
    }
}

async fn read_more(socket: &mut TcpStream, into: &mut Vec<u8>) -> io::Result<()> {
    match socket.read_buf(into).await? {
        0 => Err(io::ErrorKind::UnexpectedEof.into()),
        _ => Ok(()),
    }
}
