//! Calls that no struct declares and whose response is a file: a download from a URL, or a dynamic request.

use http::{
    HeaderMap, HeaderValue, Method, Response,
    header::{ACCEPT, ACCEPT_ENCODING},
};

use super::stream::Download;
use crate::{
    body::Body,
    client::{dynamic_request::DynamicRequest, handle::Client, log},
    decode::{Decode, ResponseKind},
    encode::{EncodedRequest, RequestEncoder, origin::AbsoluteUrl},
    endpoint::{Endpoint, operation::Operation},
    error::{Error, RequestError},
};

static DOWNLOAD: Operation =
    Operation { name: "Download", response: ResponseKind::Stream, doc: "A file by its URL.", ..Operation::GET };

impl Client {
    /// Fetches a file from a URL in one of Zoom's responses, such as the `download_url` of a recording.
    ///
    /// The token is sent only to Zoom's `https` hosts and to the host of [`base_url`](crate::ClientBuilder::base_url).
    /// A URL with another host is rejected, since a URL from a webhook may be forged.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`] if the token must not be sent to the URL; [`Error::Decode`] if the response is a web
    /// page, such as "Password Required", and the name of the file in the URL does not end in `.html`, `.htm` or
    /// `.xhtml`; otherwise, the errors of any call.
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
        let rejected = |reason: String| Error::from(RequestError::new("url", reason)).during(DOWNLOAD.name);
        let url = AbsoluteUrl::parse(url).map_err(|error| Error::from(error).during(DOWNLOAD.name))?;
        if !url.origin().is_zoom() && url.origin() != self.base_url().origin() {
            return Err(rejected("is not an `https` URL of a Zoom host: the token must not be sent there".into()));
        }
        // Compression would hide the file's length and would not make media smaller.
        let headers = [(ACCEPT, "*/*"), (ACCEPT_ENCODING, "identity")];
        let headers = HeaderMap::from_iter(headers.map(|(name, value)| (name, HeaderValue::from_static(value))));
        let request = EncodedRequest::to(Method::GET, &url, headers, Body::empty())
            .map_err(|error| Error::from(error).during(DOWNLOAD.name))?;
        let (response, sent) = self.clone().exchange(&DOWNLOAD, request, ResponseKind::Stream).await;
        let download = Decode::<Download>::decode_named(DOWNLOAD.name, url.path(), response?);
        download.map_err(|error| log::unreadable(DOWNLOAD.name, &sent, error))
    }
}

impl DynamicRequest {
    /// Sends the request and returns its response as a file that is read while it arrives.
    ///
    /// # Errors
    ///
    /// The errors of any call.
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

/// A request whose response is a file.
struct Streamed<'a>(&'a DynamicRequest);

impl Endpoint for Streamed<'_> {
    type Response = Download;

    fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    fn encode(&self, request: &mut RequestEncoder<'_>) -> Result<(), Error> {
        self.0.encode(request)
    }

    fn response_kind(&self) -> ResponseKind {
        ResponseKind::Stream
    }

    fn decode(&self, response: Response<Body>) -> Result<Download, Error> {
        Decode::<Download>::decode_named(self.operation().name, self.operation().path, response)
    }
}
