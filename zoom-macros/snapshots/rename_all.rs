#[derive(::zoom_core::__private::ZoomEndpoint)]
#[zoom_declared(POST "/users/<user_id>/sessions", rename_all = "camelCase")]
///
///**POST** `/users/<user_id>/sessions`
struct CreateSession {
    user_id: String,
    #[zoom_declared(header("X-Name"))]
    display_name: String,
    #[zoom_declared(query)]
    dry_run: Option<bool>,
    session_name: String,
    #[serde(rename = "type")]
    session_type: Option<u8>,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    #[allow(unused_imports)]
    use zoom_private::DecodeJson as _;
    impl CreateSession {
        /// Method, path, parameters and errors of the operation, as static data.
        const OPERATION: &'static zoom_private::Operation = &zoom_private::typed_response!(
            zoom_private::Operation { name : "CreateSession", path :
            "/users/<user_id>/sessions", response : zoom_private::Decode:: <
            zoom_private::Value > ::KIND, params : &
            zoom_private::typed_params!(zoom_private::params(["user_id", "display_name",
            "dry_run", "session_name", "session_type"], ["user_id", "x-name", "dryRun",
            "sessionName", "type"], b"PHQMM", b"!! ! ", ["", "", "", "", ""]),
            zoom_private::TEXT, zoom_private::TEXT, zoom_private::Type::Bool,
            zoom_private::TEXT, zoom_private::UNSIGNED), body :
            zoom_private::Some(zoom_private::BodyFormat::Json), ..zoom_private::POST },
            zoom_private::TypeOf:: < zoom_private::Value > ::TYPE
        );
        ///Creates the request from its required parameters.
        #[inline]
        #[must_use]
        fn new(
            user_id: impl zoom_private::Into<String>,
            display_name: impl zoom_private::Into<String>,
            session_name: impl zoom_private::Into<String>,
        ) -> Self {
            Self {
                user_id: zoom_private::Into::into(user_id),
                display_name: zoom_private::Into::into(display_name),
                dry_run: zoom_private::None,
                session_name: zoom_private::Into::into(session_name),
                session_type: zoom_private::None,
            }
        }
        ///Sets the optional parameter.
        #[inline]
        #[must_use]
        fn dry_run(mut self, dry_run: bool) -> Self {
            self.dry_run = zoom_private::Some(dry_run);
            self
        }
        ///Sets the optional parameter.
        #[inline]
        #[must_use]
        fn session_type(mut self, session_type: u8) -> Self {
            self.session_type = zoom_private::Some(session_type);
            self
        }
        /**Sends the request and returns its response.

The request is encoded immediately; the call borrows neither the request nor the client.*/
        #[inline]
        fn send(
            &self,
            zoom_client: &zoom_private::Client,
        ) -> zoom_private::Call<zoom_private::Value> {
            zoom_private::call(
                zoom_client,
                self,
                zoom_private::Decode::<zoom_private::Value>::decode,
            )
        }
        ///Sends the request and returns the whole response: the value with its status, headers and body.
        #[inline]
        fn send_with_response(
            &self,
            zoom_client: &zoom_private::Client,
        ) -> zoom_private::CallWithResponse<zoom_private::Value> {
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
        type Response = zoom_private::Value;
        #[inline]
        fn operation(&self) -> &'static zoom_private::Operation {
            Self::OPERATION
        }
        #[inline]
        fn encode(
            &self,
            zoom_request: &mut zoom_private::RequestEncoder<'_>,
        ) -> zoom_private::Result<(), zoom_private::Error> {
            zoom_request.path("/users/");
            zoom_request.path_param("user_id", &self.user_id);
            zoom_request.path("/sessions");
            zoom_request.plain_query(&[("dryRun", &self.dry_run)]);
            zoom_request.header("x-name", &self.display_name);
            zoom_request
                .members(
                    &["sessionName", "type"],
                    (zoom_private::Always(&self.session_name), &self.session_type),
                );
            zoom_private::Ok(())
        }
        #[inline]
        fn decode(
            &self,
            zoom_response: zoom_private::Response<zoom_private::Body>,
        ) -> zoom_private::Result<zoom_private::Value, zoom_private::Error> {
            zoom_private::Decode::<
                zoom_private::Value,
            >::decode("CreateSession", zoom_response)
        }
    }
};
