#[derive(::zoom_core::__private::ZoomEndpoint)]
#[zoom_declared(GET "/users/<user_id>/token")]
///
///**GET** `/users/<user_id>/token`
struct GetUserToken {
    user_id: String,
}
#[allow(deprecated)]
impl GetUserToken {
    /// What is known of the endpoint without calling it.
    const OPERATION: &'static ::zoom_core::__private::Operation = &{
        use ::zoom_core::__private::DecodeJson as _;
        ::zoom_core::__private::Operation {
            name: "GetUserToken",
            method: ::zoom_core::__private::Method::GET,
            path: "/users/<user_id>/token",
            params: &[
                ::zoom_core::__private::Param {
                    name: "user_id",
                    wire_name: "user_id",
                    place: ::zoom_core::__private::Place::Path,
                    required: true,
                    style: ::zoom_core::__private::Style::Repeated,
                    doc: "",
                },
            ],
            base: ::zoom_core::__private::Base::Api,
            scopes: &[],
            rate_limit: ::zoom_core::__private::None,
            errors: &[],
            answer: ::zoom_core::__private::Decode::<
                ::zoom_core::__private::Value,
            >::ANSWER,
            idempotent: true,
            deprecated: false,
            doc: "",
        }
    };
    /// Makes the request from its required parameters.
    #[inline]
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    fn new(user_id: impl ::zoom_core::__private::Into<String>) -> Self {
        Self {
            user_id: ::zoom_core::__private::Into::into(user_id),
        }
    }
    /// Sends the request, and gives the answer.
    ///
    /// The request is encoded at once; the call borrows neither it nor the client.
    #[inline]
    fn send(
        &self,
        client: &::zoom_core::__private::Client,
    ) -> ::zoom_core::__private::Call<::zoom_core::__private::Value> {
        use ::zoom_core::__private::DecodeJson as _;
        ::zoom_core::__private::call(
            client,
            self,
            ::zoom_core::__private::Decode::<::zoom_core::__private::Value>::decode,
        )
    }
    /// The request as a `curl` command, without its token.
    ///
    /// # Errors
    ///
    /// `InvalidRequest` that names the parameter which can't be sent.
    #[inline]
    fn to_curl(
        &self,
    ) -> ::zoom_core::__private::Result<
        ::zoom_core::__private::Curl,
        ::zoom_core::__private::Error,
    > {
        ::zoom_core::__private::to_curl(self)
    }
}
#[automatically_derived]
#[allow(deprecated)]
impl ::zoom_core::__private::Endpoint for GetUserToken {
    type Response = ::zoom_core::__private::Value;
    #[inline]
    fn operation(&self) -> &'static ::zoom_core::__private::Operation {
        Self::OPERATION
    }
    #[inline]
    fn encode(
        &self,
        request: &mut ::zoom_core::__private::RequestEncoder<'_>,
    ) -> ::zoom_core::__private::Result<(), ::zoom_core::__private::Error> {
        request.path("/users/");
        request.path_param("user_id", &self.user_id)?;
        request.path("/token");
        ::zoom_core::__private::Result::Ok(())
    }
    #[inline]
    fn decode(
        &self,
        response: ::zoom_core::__private::Response<::zoom_core::__private::Body>,
    ) -> ::zoom_core::__private::Result<
        ::zoom_core::__private::Value,
        ::zoom_core::__private::Error,
    > {
        use ::zoom_core::__private::DecodeJson as _;
        ::zoom_core::__private::Decode::<
            ::zoom_core::__private::Value,
        >::decode(Self::OPERATION.name, response)
    }
}
