#[derive(::zoom_core::__private::ZoomEndpoint)]
#[zoom_declared(POST "/sessions"->Session, body = form)]
///
///**POST** `/sessions`
struct CreateSession {
    name: String,
    seats: Option<u32>,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    #[allow(unused_imports)]
    use zoom_private::DecodeJson as _;
    impl CreateSession {
        /// Method, path, parameters and errors of the operation, as static data.
        const OPERATION: &'static zoom_private::Operation = &zoom_private::typed_response!(
            zoom_private::Operation { name : "CreateSession", path : "/sessions",
            response : zoom_private::Decode:: < Session > ::KIND, params : &
            zoom_private::typed_params!(zoom_private::params(["name", "seats"], ["name",
            "seats"], b"FF", b"! ", ["", ""]), zoom_private::TEXT,
            zoom_private::UNSIGNED), body :
            zoom_private::Some(zoom_private::BodyFormat::Form), ..zoom_private::POST },
            zoom_private::TypeOf:: < Session > ::TYPE
        );
        ///Creates the request from its required parameters.
        #[inline]
        #[must_use]
        fn new(name: impl zoom_private::Into<String>) -> Self {
            Self {
                name: zoom_private::Into::into(name),
                seats: zoom_private::None,
            }
        }
        ///Sets the optional parameter.
        #[inline]
        #[must_use]
        fn seats(mut self, seats: u32) -> Self {
            self.seats = zoom_private::Some(seats);
            self
        }
        /**Sends the request and returns its response.

The request is encoded immediately; the call borrows neither the request nor the client.*/
        #[inline]
        fn send(
            &self,
            zoom_client: &zoom_private::Client,
        ) -> zoom_private::Call<Session> {
            zoom_private::call(
                zoom_client,
                self,
                zoom_private::Decode::<Session>::decode,
            )
        }
        ///Sends the request and returns the whole response: the value with its status, headers and body.
        #[inline]
        fn send_with_response(
            &self,
            zoom_client: &zoom_private::Client,
        ) -> zoom_private::CallWithResponse<Session> {
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
    impl zoom_private::Endpoint for CreateSession {
        type Response = Session;
        #[inline]
        fn operation(&self) -> &'static zoom_private::Operation {
            Self::OPERATION
        }
        #[inline]
        fn encode(
            &self,
            zoom_request: &mut zoom_private::RequestEncoder<'_>,
        ) -> zoom_private::Result<(), zoom_private::Error> {
            zoom_request.path("/sessions");
            zoom_request.form();
            zoom_request.form_field("name", &self.name);
            zoom_request.form_field("seats", &self.seats);
            zoom_private::Ok(())
        }
        #[inline]
        fn decode(
            &self,
            zoom_response: zoom_private::Response<zoom_private::Body>,
        ) -> zoom_private::Result<Session, zoom_private::Error> {
            zoom_private::Decode::<Session>::decode("CreateSession", zoom_response)
        }
    }
};
