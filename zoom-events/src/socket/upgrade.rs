//! Opens a WebSocket on a connection, as specified in RFC 6455.
//!
//! tungstenite can do this too, but it logs the request, whose URL contains the access token.

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio_tungstenite::tungstenite::handshake::{client::generate_key, derive_accept_key};
use zoom_core::Secret;

use super::error::{SocketError, SocketErrorKind};

/// The maximum number of bytes of a response's head.
const MAX_HEAD: usize = 16 * 1024;

/// The maximum number of headers of a response.
const MAX_HEADERS: usize = 100;

/// Sends the request and reads the response. Returns the bytes that followed the response, which are the first bytes of
/// the WebSocket.
///
/// # Errors
///
/// [`SocketError`] if the server does not respond with a WebSocket. A redirect is not followed.
pub(super) async fn open<S>(stream: &mut S, authority: &str, target: &Secret) -> Result<Vec<u8>, SocketError>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let key = generate_key();
    let request = Secret::from(format!(
        "GET {} HTTP/1.1\r\nHost: {}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
         Sec-WebSocket-Key: {key}\r\nUser-Agent: {}\r\n\r\n",
        target.expose(),
        authority,
        concat!("zoom-events/", env!("CARGO_PKG_VERSION")),
    ));
    let unreachable = |error: io::Error| SocketError::new(SocketErrorKind::Unreachable).with_source(error);
    stream.write_all(request.expose().as_bytes()).await.map_err(unreachable)?;
    stream.flush().await.map_err(unreachable)?;
    let mut head = Vec::new();
    loop {
        if head.len() >= MAX_HEAD {
            return Err(unreachable(io::Error::new(io::ErrorKind::InvalidData, "the response's head is too large")));
        }
        let mut limited = (&mut *stream).take((MAX_HEAD - head.len()) as u64);
        if limited.read_buf(&mut head).await.map_err(unreachable)? == 0 {
            return Err(unreachable(io::ErrorKind::UnexpectedEof.into()));
        }
        if let Some(length) = read_head(&head, &key)? {
            return Ok(head.split_off(length));
        }
    }
}

/// Returns the length of the response's head, or `None` if it is not complete.
fn read_head(head: &[u8], key: &str) -> Result<Option<usize>, SocketError> {
    let not_http = |reason: String| {
        SocketError::new(SocketErrorKind::Unreachable).with_source(io::Error::new(io::ErrorKind::InvalidData, reason))
    };
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut response = httparse::Response::new(&mut headers);
    let length = match response.parse(head) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(error) => return Err(not_http(format!("the response is not HTTP: {error}"))),
    };
    match response.code {
        Some(101) => {}
        Some(401) => return Err(SocketError::new(SocketErrorKind::TokenRejected)),
        status => return Err(SocketError::new(SocketErrorKind::Status(status.unwrap_or_default()))),
    }
    let has = |name: &str, expected: &str| {
        response.headers.iter().filter(|header| header.name.eq_ignore_ascii_case(name)).any(|header| {
            header
                .value
                .split(|byte| *byte == b',')
                .any(|word| word.trim_ascii().eq_ignore_ascii_case(expected.as_bytes()))
        })
    };
    let accept = derive_accept_key(key.as_bytes());
    let is_accepted = response
        .headers
        .iter()
        .any(|header| header.name.eq_ignore_ascii_case("sec-websocket-accept") && header.value == accept.as_bytes());
    if !has("upgrade", "websocket") || !has("connection", "upgrade") || !is_accepted {
        return Err(not_http("the response does not open a WebSocket".to_owned()));
    }
    Ok(Some(length))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The key and the response from RFC 6455, section 1.3.
    const KEY: &str = "dGhlIHNhbXBsZSBub25jZQ==";
    const ACCEPT: &str = "HTTP/1.1 101 Switching Protocols\r\nupgrade: WebSocket\r\nConnection: Upgrade\r\n\
                          Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";

    #[test]
    fn only_the_response_to_this_request_opens_a_websocket() {
        assert_eq!(read_head(ACCEPT.as_bytes(), KEY).unwrap(), Some(ACCEPT.len()));
        for length in 0..ACCEPT.len() {
            assert_eq!(read_head(&ACCEPT.as_bytes()[..length], KEY).unwrap(), None, "{length}");
        }
        for (from, to) in
            [("s3pPLMBi", "S3pPLMBi"), ("WebSocket", "h2c"), ("Connection: Upgrade", "A: b"), ("HTTP", "FTP")]
        {
            let error = read_head(ACCEPT.replacen(from, to, 1).as_bytes(), KEY).unwrap_err();
            assert_eq!(error.kind(), &SocketErrorKind::Unreachable, "{from}");
        }
        for (status, kind, is_temporary) in [
            ("302 Found", SocketErrorKind::Status(302), false),
            ("401 Unauthorized", SocketErrorKind::TokenRejected, false),
            ("404 Not Found", SocketErrorKind::Status(404), false),
            ("429 Too Many Requests", SocketErrorKind::Status(429), true),
            ("503 Service Unavailable", SocketErrorKind::Status(503), true),
        ] {
            let error = read_head(format!("HTTP/1.1 {status}\r\n\r\n").as_bytes(), KEY).unwrap_err();
            assert_eq!((error.kind(), error.is_temporary()), (&kind, is_temporary));
        }
    }

    #[tokio::test]
    async fn a_head_without_an_end_is_not_read_for_ever() {
        let (mut near, mut far) = tokio::io::duplex(64 * 1024);
        far.write_all(&[b"HTTP/1.1 101 A\r\na: ".as_slice(), &vec![b'b'; 64 * 1024 - 32]].concat()).await.unwrap();
        let error = open(&mut near, "ws.zoom.us", &"/ws".into()).await.unwrap_err();
        assert_eq!(error.kind(), &SocketErrorKind::Unreachable);
    }
}
