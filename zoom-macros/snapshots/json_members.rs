#[derive(::zoom_core::__private::ZoomEndpoint)]
#[zoom_declared(POST "/users/<user_id>/meetings"->Meeting, idempotent = true)]
///
///**POST** `/users/<user_id>/meetings`
struct CreateMeeting {
    user_id: String,
    topic: String,
    #[serde(rename = "type")]
    kind: Option<u32>,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    #[allow(unused_imports)]
    use zoom_private::DecodeJson as _;
    impl CreateMeeting {
        /// Method, path, parameters and errors of the operation, as static data.
        const OPERATION: &'static zoom_private::Operation = &zoom_private::typed_response!(
            zoom_private::Operation { name : "CreateMeeting", path :
            "/users/<user_id>/meetings", response : zoom_private::Decode:: < Meeting >
            ::KIND, params : &
            zoom_private::typed_params!(zoom_private::params(["user_id", "topic",
            "kind"], ["user_id", "topic", "type"], b"PMM", b"!! ", ["", "", ""]),
            zoom_private::TEXT, zoom_private::TEXT, zoom_private::UNSIGNED), body :
            zoom_private::Some(zoom_private::BodyFormat::Json), idempotent : true,
            ..zoom_private::POST }, zoom_private::TypeOf:: < Meeting > ::TYPE
        );
        ///Creates the request from its required parameters.
        #[inline]
        #[must_use]
        fn new(
            user_id: impl zoom_private::Into<String>,
            topic: impl zoom_private::Into<String>,
        ) -> Self {
            Self {
                user_id: zoom_private::Into::into(user_id),
                topic: zoom_private::Into::into(topic),
                kind: zoom_private::None,
            }
        }
        ///Sets the optional parameter.
        #[inline]
        #[must_use]
        fn kind(mut self, kind: u32) -> Self {
            self.kind = zoom_private::Some(kind);
            self
        }
        /**Sends the request and returns its response.

The request is encoded immediately; the call borrows neither the request nor the client.*/
        #[inline]
        fn send(
            &self,
            zoom_client: &zoom_private::Client,
        ) -> zoom_private::Call<Meeting> {
            zoom_private::call(
                zoom_client,
                self,
                zoom_private::Decode::<Meeting>::decode,
            )
        }
        ///Sends the request and returns the whole response: the value with its status, headers and body.
        #[inline]
        fn send_with_response(
            &self,
            zoom_client: &zoom_private::Client,
        ) -> zoom_private::CallWithResponse<Meeting> {
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
    impl zoom_private::Endpoint for CreateMeeting {
        type Response = Meeting;
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
            zoom_request.path("/meetings");
            zoom_request
                .members(
                    &["topic", "type"],
                    (zoom_private::Always(&self.topic), &self.kind),
                );
            zoom_private::Ok(())
        }
        #[inline]
        fn decode(
            &self,
            zoom_response: zoom_private::Response<zoom_private::Body>,
        ) -> zoom_private::Result<Meeting, zoom_private::Error> {
            zoom_private::Decode::<Meeting>::decode("CreateMeeting", zoom_response)
        }
    }
};
