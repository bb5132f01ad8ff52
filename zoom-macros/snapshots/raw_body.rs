#[derive(::zoom_core::__private::ZoomEndpoint)]
#[zoom_declared(PUT "/documents/<id>"->())]
///
///**PUT** `/documents/<id>`
struct PutDocument {
    id: String,
    #[zoom_declared(body(content_type = "application/pdf"))]
    document: Bytes,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    #[allow(unused_imports)]
    use zoom_private::DecodeJson as _;
    impl PutDocument {
        /// Method, path, parameters and errors of the operation, as static data.
        const OPERATION: &'static zoom_private::Operation = &zoom_private::typed_response!(
            zoom_private::Operation { name : "PutDocument", path : "/documents/<id>",
            response : zoom_private::Decode:: < () > ::KIND, params : &
            zoom_private::typed_params!(zoom_private::params(["id", "document"], ["id",
            "document"], b"PB", b"!!", ["", ""]), zoom_private::TEXT,
            zoom_private::TypeOf:: < Bytes > ::TYPE), body :
            zoom_private::Some(zoom_private::BodyFormat::Raw("application/pdf")),
            ..zoom_private::PUT }, zoom_private::TypeOf:: < () > ::TYPE
        );
        ///Creates the request from its required parameters.
        #[inline]
        #[must_use]
        fn new(
            id: impl zoom_private::Into<String>,
            document: impl zoom_private::Into<Bytes>,
        ) -> Self {
            Self {
                id: zoom_private::Into::into(id),
                document: zoom_private::Into::into(document),
            }
        }
        /**Sends the request and returns its response.

The request is encoded immediately; the call borrows neither the request nor the client.*/
        #[inline]
        fn send(&self, zoom_client: &zoom_private::Client) -> zoom_private::Call<()> {
            zoom_private::call(zoom_client, self, zoom_private::Decode::<()>::decode)
        }
        ///Sends the request and returns the whole response: the value with its status, headers and body.
        #[inline]
        fn send_with_response(
            &self,
            zoom_client: &zoom_private::Client,
        ) -> zoom_private::CallWithResponse<()> {
            zoom_private::with_response(Self::send(self, zoom_client))
        }
        /**Returns the request as a `curl` command, without its token.

# Errors

`InvalidRequest` with the name of a parameter that can't be sent.*/
        #[inline]
        fn to_curl(
            &self,
        ) -> zoom_private::Result<zoom_private::Curl, zoom_private::Error> {
            zoom_private::to_curl(self)
        }
    }
    #[automatically_derived]
    impl zoom_private::Endpoint for PutDocument {
        type Response = ();
        #[inline]
        fn operation(&self) -> &'static zoom_private::Operation {
            Self::OPERATION
        }
        #[inline]
        fn encode(
            &self,
            zoom_request: &mut zoom_private::RequestEncoder<'_>,
        ) -> zoom_private::Result<(), zoom_private::Error> {
            zoom_request.path("/documents/");
            zoom_request.path_param("id", &self.id);
            zoom_request.raw_body("document", "application/pdf", &self.document);
            zoom_private::Ok(())
        }
        #[inline]
        fn decode(
            &self,
            zoom_response: zoom_private::Response<zoom_private::Body>,
        ) -> zoom_private::Result<(), zoom_private::Error> {
            zoom_private::Decode::<()>::decode("PutDocument", zoom_response)
        }
    }
};
