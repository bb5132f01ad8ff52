//! A call over a loopback socket, made in each of the ways that are compared, and the server that responds to it.

#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "each bench uses a part of this module, and stops on error"
)]

use std::{
    env,
    io::{self, BufReader, Read as _, Write as _},
    process::{Child, ChildStdout, Command, Stdio},
    sync::Arc,
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderValue, Method, header};
use http_body_util::{BodyExt as _, Full};
use hyper_util::{
    client::legacy::{self, connect::HttpConnector},
    rt::TokioExecutor,
};
use reqwest::Url;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    runtime::Runtime,
};
use zoom_core::{
    AccessToken, Client,
    operation::RateLimit,
    rate_limit::{Plan, Product, Quota, ZoomRateLimiter},
    transport::HyperTransport,
};

use crate::workloads::{self, GetUserToken, UserToken};

/// One thread, so that everything happens in the same order on every run.
pub fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// The ways to make a call: on hyper, then on reqwest.
pub const WAYS: [(&str, &str); 5] =
    [("hyper", "ours"), ("hyper", "by_hand"), ("reqwest", "ours"), ("reqwest", "by_hand"), ("reqwest", "idiomatic")];

/// The user agent, which is the same for every way.
const USER_AGENT: &str = "zoom-core/0.1.0";

const TOKEN: &str = "eyJhbGciOiJIUzUxMiIsInYiOiIyLjAiLCJraWQiOiI8S0lEPiJ9";

/// Makes calls in one way, and keeps the state that it needs between calls.
pub struct Caller {
    request: GetUserToken,
    base: Url,
    bearer: HeaderValue,
    way: Way,
}

#[allow(clippy::large_enum_variant, reason = "there is only one value of this type")]
enum Way {
    Ours(Client),
    Hyper(legacy::Client<HttpConnector, Full<Bytes>>),
    Reqwest(reqwest::Client),
    Idiomatic(reqwest::Client),
}

impl Caller {
    pub fn new(on: &str, way: &str, base_url: &str) -> Arc<Self> {
        // All policies, with a limit that is never reached.
        let limiter = ZoomRateLimiter::new(Plan::BusinessPlus).quota(
            Product::General,
            RateLimit::Light,
            Quota::per_second(1_000_000_000).burst(1_000_000),
        );
        let ours = Client::builder()
            .base_url(base_url)
            .auth(AccessToken::new(TOKEN))
            .rate_limit(limiter)
            .user_agent(USER_AGENT);
        let client = || reqwest::Client::builder().user_agent(USER_AGENT).build();
        let way = match (on, way) {
            ("reqwest", "ours") => Way::Ours(ours.build().unwrap()),
            ("hyper", "ours") => {
                let transport = HyperTransport::new(Duration::from_secs(10), Duration::from_secs(30)).unwrap();
                Way::Ours(ours.transport(transport).build().unwrap())
            }
            ("hyper", "by_hand") => {
                let mut connector = HttpConnector::new();
                connector.set_nodelay(true);
                Way::Hyper(legacy::Client::builder(TokioExecutor::new()).build(connector))
            }
            ("reqwest", "by_hand") => Way::Reqwest(client().unwrap()),
            ("reqwest", "idiomatic") => Way::Idiomatic(client().unwrap()),
            other => panic!("unknown way: {other:?}"),
        };
        let base = Url::parse(base_url).unwrap();
        Arc::new(Self { request: workloads::reference(), base, bearer: workloads::bearer(), way })
    }

    pub async fn call(&self) -> UserToken {
        let Self { request, base, bearer, way } = self;
        match way {
            Way::Ours(client) => request.send(client).await.unwrap(),
            Way::Hyper(client) => {
                let url = workloads::url_by_hand(request, base.as_str());
                let mut request = workloads::http_by_hand(Method::GET, url, Bytes::new(), bearer).map(Full::new);
                request.headers_mut().insert(header::USER_AGENT, HeaderValue::from_static(USER_AGENT));
                let response = client.request(request).await.unwrap();
                assert!(response.status().is_success());
                workloads::decode_by_hand(&response.into_body().collect().await.unwrap().to_bytes())
            }
            Way::Reqwest(client) => {
                let request = workloads::reqwest_by_hand(request, base, bearer);
                let response = client.execute(request).await.unwrap();
                assert!(response.status().is_success());
                workloads::decode_by_hand(&response.bytes().await.unwrap())
            }
            Way::Idiomatic(client) => {
                let request = workloads::idiomatic(request, client, base.as_str(), TOKEN);
                request.send().await.unwrap().error_for_status().unwrap().json().await.unwrap()
            }
        }
    }
}

/// A server in another process, which is not measured. The process ends when this value is dropped.
pub struct Server {
    child: Child,
    stdout: BufReader<ChildStdout>,
    pub base_url: String,
}

impl Server {
    /// The argument that turns this program into a server that responds.
    pub const RESPONDING: &str = "respond";
    /// The argument that turns this program into a server that never responds.
    pub const SILENT: &str = "wait";

    pub fn start(kind: &str) -> Self {
        let program = env::current_exe().unwrap();
        let mut child = Command::new(program).arg(kind).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let base_url = line(&mut stdout);
        Self { child, stdout, base_url }
    }

    /// Waits until `calls` more requests have arrived at a silent server.
    pub fn wait_for(&mut self, calls: usize) {
        for _ in 0..calls {
            line(&mut self.stdout);
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        _ = self.child.wait();
    }
}

fn line(from: &mut impl io::BufRead) -> String {
    let mut line = String::new();
    from.read_line(&mut line).expect("a line from the server");
    line.trim_end().to_owned()
}

/// Serves until the parent closes its end of standard input.
pub fn serve(kind: &str) -> ! {
    let does_respond = kind == Server::RESPONDING;
    std::thread::spawn(move || {
        runtime().block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            println!("http://{}/v2", listener.local_addr().unwrap());
            loop {
                let (socket, _) = listener.accept().await.unwrap();
                tokio::spawn(serve_one(socket, does_respond));
            }
        })
    });
    _ = io::stdin().read_to_end(&mut Vec::new());
    std::process::exit(0)
}

/// Responds to each request on a connection with the same 200 bytes, or only reports that the request has arrived.
async fn serve_one(mut socket: TcpStream, does_respond: bool) -> io::Result<()> {
    socket.set_nodelay(true)?;
    let body = workloads::small();
    let mut response =
        format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", body.len())
            .into_bytes();
    response.extend_from_slice(&body);
    let mut unread = Vec::new();
    loop {
        while !unread.ends_with(b"\r\n\r\n") {
            if socket.read_buf(&mut unread).await? == 0 {
                return Ok(());
            }
        }
        unread.clear();
        if does_respond {
            socket.write_all(&response).await?;
        } else {
            writeln!(io::stdout(), "arrived")?;
        }
    }
}
