#[derive(::zoom_core::__private::ZoomEndpoint)]
#[zoom_declared(get "/users/<user-id>")]
///
///**GET** `/users/<user-id>`
struct GetUser {
    user_id: String,
    kind: Option<String>,
}
#[allow(dead_code, deprecated)]
impl GetUser {
    const OPERATION: &'static ::zoom_core::__private::Operation = ::zoom_core::__private::UNUSABLE;
    /// Makes the request from its required parameters.
    #[inline]
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    fn new(user_id: impl ::zoom_core::__private::Into<String>) -> Self {
        Self {
            user_id: ::zoom_core::__private::Into::into(user_id),
            kind: ::zoom_core::__private::None,
        }
    }
    ///Sets the optional parameter.
    #[inline]
    #[must_use]
    fn kind(mut self, kind: impl ::zoom_core::__private::Into<String>) -> Self {
        self.kind = ::zoom_core::__private::Some(
            ::zoom_core::__private::Into::into(kind),
        );
        self
    }
    fn send(
        &self,
        _: &::zoom_core::__private::Client,
    ) -> ::zoom_core::__private::Call<::zoom_core::__private::Value> {
        loop {}
    }
    fn to_curl(
        &self,
    ) -> ::zoom_core::__private::Result<
        ::zoom_core::__private::Curl,
        ::zoom_core::__private::Error,
    > {
        loop {}
    }
}
#[allow(deprecated)]
impl ::zoom_core::__private::Endpoint for GetUser {
    type Response = ::zoom_core::__private::Value;
    fn operation(&self) -> &'static ::zoom_core::__private::Operation {
        loop {}
    }
    fn encode(
        &self,
        _: &mut ::zoom_core::__private::RequestEncoder<'_>,
    ) -> ::zoom_core::__private::Result<(), ::zoom_core::__private::Error> {
        loop {}
    }
    fn decode(
        &self,
        _: ::zoom_core::__private::Response<::zoom_core::__private::Body>,
    ) -> ::zoom_core::__private::Result<
        ::zoom_core::__private::Value,
        ::zoom_core::__private::Error,
    > {
        loop {}
    }
}
::core::compile_error! {
    "the method `get` is not in capitals\nhelp: write `GET`"
}
::core::compile_error! {
    "the placeholder's name can't be a field's name\n    \"/users/<user-id>\"\n            ^^^^^^^^^\nhelp: write `<user_id>`"
}
