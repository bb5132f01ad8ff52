//! A stand-in for Zoom: one endpoint on a loopback socket, which responds as documented by Zoom.

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

/// The token that the stand-in accepts.
pub(crate) const TOKEN: &str = "stand-in-token";

/// The users that exist.
const USERS: [&str; 2] = ["me", "jo@example.com"];

/// The maximum size of a request, in bytes.
const REQUEST_LIMIT: u64 = 16 * 1024;

/// Starts the stand-in, and returns its base URL.
pub(crate) async fn start() -> std::io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base_url = format!("http://{}/v2", listener.local_addr()?);
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(serve(socket));
        }
    });
    Ok(base_url)
}

/// Responds to one request, and closes the connection.
async fn serve(mut socket: TcpStream) -> std::io::Result<()> {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") && (request.len() as u64) < REQUEST_LIMIT {
        request.push(socket.read_u8().await?);
    }
    let (status, body) = respond(&String::from_utf8_lossy(&request));
    let length = body.len();
    let response = format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json;charset=UTF-8\r\nContent-Length: {length}\r\n\
         X-Zm-Trackingid: STAND_IN\r\nConnection: close\r\n\r\n{body}"
    );
    socket.write_all(response.as_bytes()).await
}

fn respond(request: &str) -> (&'static str, String) {
    let mut lines = request.lines();
    let mut words = lines.next().unwrap_or_default().split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let user = path.strip_prefix("/v2/users/").and_then(|rest| rest.strip_suffix("/token"));
    let bearer = lines.find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("authorization").then(|| value.strip_prefix("Bearer "))?
    });

    let (Some(user), "GET") = (user, method) else {
        return ("404 Not Found", error(2300, "This API endpoint is not recognized."));
    };
    if bearer != Some(TOKEN) {
        return ("401 Unauthorized", error(124, "Invalid access token."));
    }
    let user = percent_encoding::percent_decode_str(user).decode_utf8_lossy();
    if !USERS.contains(&user.as_ref()) {
        return ("404 Not Found", error(1001, &format!("User does not exist: {user}.")));
    }
    let kind = query.split('&').find_map(|pair| pair.strip_prefix("type=")).unwrap_or("token");
    ("200 OK", serde_json::json!({ "token": format!("a-{kind}-of-the-stand-in") }).to_string())
}

fn error(code: i64, message: &str) -> String {
    serde_json::json!({ "code": code, "message": message }).to_string()
}
