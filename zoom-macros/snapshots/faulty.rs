#[derive(::zoom_core::__private::ZoomEndpoint)]
#[zoom_declared(get "/users/<user-id>")]
///
///**GET** `/users/<user-id>`
struct GetUser {
    user_id: String,
    kind: Option<String>,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    #[allow(dead_code, deprecated, non_upper_case_globals)]
    impl GetUser {
        const OPERATION: &'static zoom_private::Operation = zoom_private::UNUSABLE;
        ///Creates the request from its required parameters.
        #[inline]
        #[must_use]
        fn new(user_id: impl zoom_private::Into<String>) -> Self {
            Self {
                user_id: zoom_private::Into::into(user_id),
                kind: zoom_private::None,
            }
        }
        ///Sets the optional parameter.
        #[inline]
        #[must_use]
        fn kind(mut self, kind: impl zoom_private::Into<String>) -> Self {
            zoom_private::set(&mut self.kind, kind);
            self
        }
        fn send(
            &self,
            _: &zoom_private::Client,
        ) -> zoom_private::Call<zoom_private::Value> {
            loop {}
        }
        fn send_with_response(
            &self,
            _: &zoom_private::Client,
        ) -> zoom_private::CallWithResponse<zoom_private::Value> {
            loop {}
        }
        fn to_curl(
            &self,
        ) -> zoom_private::Result<zoom_private::Curl, zoom_private::Error> {
            loop {}
        }
    }
    impl zoom_private::Endpoint for GetUser {
        type Response = zoom_private::Value;
        fn operation(&self) -> &'static zoom_private::Operation {
            loop {}
        }
        fn encode(
            &self,
            _: &mut zoom_private::RequestEncoder<'_>,
        ) -> zoom_private::Result<(), zoom_private::Error> {
            loop {}
        }
        fn decode(
            &self,
            _: zoom_private::Response<zoom_private::Body>,
        ) -> zoom_private::Result<zoom_private::Value, zoom_private::Error> {
            loop {}
        }
    }
};
::core::compile_error! {
    "the method `get` is not in capitals\nhelp: write `GET`"
}
::core::compile_error! {
    "the name of the placeholder is not a valid field name\n    \"/users/<user-id>\"\n            ^^^^^^^^^\nhelp: write `<user_id>`"
}
