#[deprecated]
#[derive(::zoom_core::__private::ZoomEndpoint)]
#[zoom_declared(GET "/old"->Bytes)]
///
///**GET** `/old`
struct GetOld {}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    #[allow(unused_imports)]
    use zoom_private::DecodeJson as _;
    impl GetOld {
        /// Method, path, parameters and errors of the operation, as static data.
        const OPERATION: &'static zoom_private::Operation = &zoom_private::typed_response!(
            zoom_private::Operation { name : "GetOld", path : "/old", response :
            zoom_private::Decode:: < Bytes > ::KIND, deprecated : true,
            ..zoom_private::GET }, zoom_private::TypeOf:: < Bytes > ::TYPE
        );
        ///Creates the request from its required parameters.
        #[inline]
        #[must_use]
        fn new() -> Self {
            Self {}
        }
        /**Sends the request and returns its response.

The request is encoded immediately; the call borrows neither the request nor the client.*/
        #[inline]
        fn send(&self, zoom_client: &zoom_private::Client) -> zoom_private::Call<Bytes> {
            zoom_private::call(zoom_client, self, zoom_private::Decode::<Bytes>::decode)
        }
        ///Sends the request and returns the whole response: the value with its status, headers and body.
        #[inline]
        fn send_with_response(
            &self,
            zoom_client: &zoom_private::Client,
        ) -> zoom_private::CallWithResponse<Bytes> {
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
    impl zoom_private::Endpoint for GetOld {
        type Response = Bytes;
        #[inline]
        fn operation(&self) -> &'static zoom_private::Operation {
            Self::OPERATION
        }
        #[inline]
        fn encode(
            &self,
            zoom_request: &mut zoom_private::RequestEncoder<'_>,
        ) -> zoom_private::Result<(), zoom_private::Error> {
            zoom_request.path("/old");
            zoom_private::Ok(())
        }
        #[inline]
        fn decode(
            &self,
            zoom_response: zoom_private::Response<zoom_private::Body>,
        ) -> zoom_private::Result<Bytes, zoom_private::Error> {
            zoom_private::Decode::<Bytes>::decode("GetOld", zoom_response)
        }
    }
};
