//! A download as a stream of bytes, which resumes when its connection breaks.

use std::{
    fmt,
    pin::Pin,
    sync::{Mutex, PoisonError},
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_core::Stream;
use http::{
    HeaderMap, HeaderValue, Response, Version,
    header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING},
};
use http_body::Body as HttpBody;

use super::{file_name::file_name, resume};
use crate::{
    body::Body,
    decode::{self, Decode, ResponseKind, reported_error},
    error::{Error, TransportError, TransportErrorKind},
    transport::{self, Refetch, RefetchFuture},
};

/// A file that is arriving.
///
/// It is a stream of `Result<Bytes, Error>`; [`chunk`](Self::chunk) works without a stream library. The client's time
/// limit for a call covers everything before the file, such as the credential and redirects. Only the read timeout
/// applies to the file itself, whose size is not limited.
///
/// If the connection breaks, the rest is requested by range, provided that the server supports ranges and sent the
/// file's length and a validator that shows whether the file has changed. The rest is used only if it belongs to a file
/// of the same version and length. Otherwise, the stream ends with an error.
///
/// # Examples
///
/// ```
/// use zoom_core::{transport::MemoryTransport, zoom_endpoint, AccessToken, Client, Download};
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
#[must_use = "a download arrives only while it is read"]
pub struct Download {
    operation: &'static str,
    headers: HeaderMap,
    state: State,
    refetch: Option<Refetch>,
    resumes_left: u32,
    received: u64,
    length: Option<u64>,
    shows_end: bool,
    on_progress: Option<Box<dyn FnMut(Progress) + Send + Sync>>,
}

/// How much of a download has arrived.
///
/// # Examples
///
/// ```
/// use zoom_core::download::Progress;
///
/// /// Returns the percentage that has arrived, if the length is known.
/// fn percent(progress: Progress) -> Option<u64> {
///     let total = progress.total.filter(|total| *total > 0)?;
///     Some(progress.received * 100 / total)
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The number of bytes that have arrived so far.
    pub received: u64,
    /// The number of bytes in the whole file, or `None` if the server did not state it.
    pub total: Option<u64>,
}

enum State {
    Reading(Body),
    /// The connection broke for this reason, and the rest has been requested.
    Resuming(TransportError, Mutex<RefetchFuture>),
    End,
}

impl Decode<Download> {
    /// The kind of the body.
    pub const KIND: ResponseKind = ResponseKind::Stream;

    /// Returns the body as a download, which is read as it arrives.
    ///
    /// # Errors
    ///
    /// [`Error::Api`] if the body is an error response in JSON of at most 64 KiB, and [`Error::Decode`] if it is a web
    /// page.
    pub fn decode(operation: &'static str, response: Response<Body>) -> Result<Download, Error> {
        if reported_error::is_json(response.headers()) {
            reported_error::reject_any_error(operation, &response)?;
        }
        if is_web_page(response.headers()) {
            let problem =
                "expected a file, found a web page: the file may need a password, or its URL may have expired";
            return Err(decode::fault(operation, &response, None, problem));
        }
        Ok(Download::of(operation, response))
    }

    /// Returns the body as a download. If the file name in `path` is that of a web page, the body may be one.
    pub(super) fn decode_named(
        operation: &'static str,
        path: &str,
        response: Response<Body>,
    ) -> Result<Download, Error> {
        let extension = path.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
        match extension.as_deref() {
            Some("html" | "htm" | "xhtml") if is_web_page(response.headers()) => Ok(Download::of(operation, response)),
            _ => Self::decode(operation, response),
        }
    }
}

/// Returns whether a response is a page for a browser, such as Zoom's "Password Required", rather than a file that
/// contains HTML. A file has a name or is declared as an attachment.
fn is_web_page(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = text(CONTENT_TYPE).split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let disposition = headers.get(CONTENT_DISPOSITION);
    let is_file = text(CONTENT_DISPOSITION).trim_start().to_ascii_lowercase().starts_with("attachment")
        || disposition.and_then(file_name).is_some();
    matches!(kind.as_str(), "text/html" | "application/xhtml+xml") && !is_file
}

impl Download {
    fn of(operation: &'static str, response: Response<Body>) -> Self {
        let (mut head, body) = response.into_parts();
        let stated = head.headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        let length = stated.or_else(|| body.size_hint().exact());
        let has_chunks = |value: &HeaderValue| value.as_bytes().to_ascii_lowercase().ends_with(b"chunked");
        // HTTP/2 and later versions mark the last frame of each response.
        let has_frames = head.version >= Version::HTTP_2
            || head.headers.get_all(TRANSFER_ENCODING).iter().next_back().is_some_and(has_chunks);
        Self {
            operation,
            headers: head.headers,
            length,
            shows_end: length.is_some() || has_frames,
            state: State::Reading(body),
            refetch: head.extensions.remove(),
            resumes_left: resume::LIMIT,
            received: 0,
            on_progress: None,
        }
    }

    /// Returns the file's length in bytes, or `None` if the server did not state it.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Returns whether the response itself shows where the file ends: by its length, by chunks, or by HTTP/2 frames. If
    /// it doesn't, the file ends where the connection does, even if that is too early, and only its content shows
    /// whether it is complete. See [`expect_length`](Self::expect_length).
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{download::Progress, Client, Error};
    ///
    /// /// Saves a recording. Returns whether the file is known to be complete.
    /// async fn save(client: &Client, url: &str) -> Result<bool, Error> {
    ///     let download = client.download(url).await?;
    ///     let is_certain = download.shows_end();
    ///     download.on_progress(|Progress { received, .. }| println!("{received} bytes")).save_to("recording.mp4").await?;
    ///     Ok(is_certain)
    /// }
    /// ```
    #[must_use]
    pub fn shows_end(&self) -> bool {
        self.shows_end
    }

    /// Sets the length, in bytes, of a file whose response does not [show its end](Self::shows_end), so that a file of
    /// another length is an error. The length comes from another source, such as the `file_size` of a recording.
    ///
    /// It is ignored if the response shows the end, because a length from another source often belongs to another
    /// rendition of the file.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn save(client: zoom_core::Client, url: &str, file_size: u64) -> Result<(), zoom_core::Error> {
    /// client.download(url).await?.expect_length(file_size).save_to("recording.mp4").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn expect_length(mut self, length: u64) -> Self {
        if !self.shows_end {
            self.length = Some(length);
        }
        self
    }

    /// Returns the file's content type, or `None` if the server did not send one.
    ///
    /// # Examples
    ///
    /// Choosing the extension of a file by its content type:
    ///
    /// ```
    /// use zoom_core::Download;
    ///
    /// fn extension(download: &Download) -> &'static str {
    ///     match download.content_type() {
    ///         Some("video/mp4") => "mp4",
    ///         Some("audio/mp4") => "m4a",
    ///         Some("text/vtt") => "vtt",
    ///         _ => "bin",
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// Returns the file's name as the server sent it, [made safe](super::safe_file_name), or `None` if there is none or
    /// if none of its characters are safe.
    #[must_use]
    pub fn file_name(&self) -> Option<String> {
        file_name(self.headers.get(CONTENT_DISPOSITION)?)
    }

    /// Returns the headers of the response.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Calls `report` each time a piece arrives.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn save(client: zoom_core::Client, url: &str) -> Result<(), zoom_core::Error> {
    /// let download = client.download(url).await?;
    /// let name = download.file_name().unwrap_or_else(|| "recording.mp4".to_owned());
    /// download.on_progress(|progress| eprintln!("{} of {:?} bytes", progress.received, progress.total)).save_to(name).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_progress(mut self, report: impl FnMut(Progress) + Send + Sync + 'static) -> Self {
        self.on_progress = Some(Box::new(report));
        self
    }

    /// Returns the next piece, or `None` at the end and after an error.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn count(client: zoom_core::Client, url: &str) -> Result<usize, zoom_core::Error> {
    /// let mut download = client.download(url).await?;
    /// let mut length = 0;
    /// while let Some(piece) = download.chunk().await {
    ///     length += piece?.len();
    /// }
    /// # Ok(length)
    /// # }
    /// ```
    pub async fn chunk(&mut self) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    pub(super) fn operation(&self) -> &'static str {
        self.operation
    }

    pub(super) fn received(&self) -> u64 {
        self.received
    }

    /// Counts the bytes of a piece, and returns an error if the file exceeds its stated length.
    fn count(&mut self, piece: Bytes) -> Result<Bytes, TransportError> {
        self.received += piece.len() as u64;
        if self.length.is_some_and(|length| self.received > length) {
            return Err(
                TransportError::new(TransportErrorKind::Cut).with_source("the file is longer than its stated length")
            );
        }
        if let Some(report) = &mut self.on_progress {
            report(Progress { received: self.received, total: self.length });
        }
        Ok(piece)
    }

    /// Requests the rest of the file, or returns the error if it can't be resumed.
    fn resume(&mut self, error: TransportError) -> Result<State, TransportError> {
        let Some(refetch) = self.refetch.as_ref().filter(|_| self.resumes_left > 0) else { return Err(error) };
        // Without a stated length, a part can't be compared with the whole.
        let headers = self.length.and_then(|_| resume::range_headers(&self.headers, self.received));
        let Some(headers) = headers else { return Err(error) };
        self.resumes_left -= 1;
        Ok(State::Resuming(error, Mutex::new(refetch.fetch(headers))))
    }

    /// Returns whether a response contains the rest of this file.
    fn is_continued_by(&self, response: &Response<Body>) -> bool {
        resume::continues(response, &self.headers, self.received, self.length)
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
                    None => TransportError::new(TransportErrorKind::Cut)
                        .with_source("the file is shorter than its stated length"),
                },
                State::Resuming(_, response) => {
                    let response = response.get_mut().unwrap_or_else(PoisonError::into_inner);
                    let response = ready!(response.as_mut().poll(context));
                    let State::Resuming(error, _) = std::mem::replace(&mut download.state, State::End) else {
                        continue;
                    };
                    match response {
                        Ok(response) if download.is_continued_by(&response) => {
                            download.state = State::Reading(response.into_body());
                            continue;
                        }
                        Ok(_) | Err(Error::Decode(_)) => {
                            let reason = "the server did not send the rest of the same file: the file may have \
                                          changed, so download it again";
                            return download.fail(TransportError::new(TransportErrorKind::Cut).with_source(reason));
                        }
                        // The request for the rest was rejected or could not be sent, so the original error is
                        // returned.
                        Err(Error::Api(_) | Error::Auth(_) | Error::InvalidRequest(_)) => {
                            return download.fail(error);
                        }
                        Err(error @ (Error::RateLimited(_) | Error::File(_))) => {
                            return Poll::Ready(Some(Err(error)));
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

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.operation)
            .field("length", &self.length)
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}
