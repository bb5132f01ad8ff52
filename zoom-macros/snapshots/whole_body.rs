#[derive(::zoom_core::__private::ZoomEndpoint)]
#[zoom_declared(DELETE "/whiteboards"->(), base = Root)]
///
///**DELETE** `/whiteboards`
struct DeleteWhiteboards {
    #[zoom_declared(body)]
    ids: Vec<String>,
}
#[allow(deprecated)]
impl DeleteWhiteboards {
    /// What is known of the endpoint without calling it.
    const OPERATION: &'static ::zoom_core::__private::Operation = &{
        use ::zoom_core::__private::DecodeJson as _;
        ::zoom_core::__private::Operation {
            name: "DeleteWhiteboards",
            method: ::zoom_core::__private::Method::DELETE,
            path: "/whiteboards",
            params: &[
                ::zoom_core::__private::Param {
                    name: "ids",
                    wire_name: "ids",
                    place: ::zoom_core::__private::Place::Body,
                    required: true,
                    style: ::zoom_core::__private::Style::Repeated,
                    doc: "",
                },
            ],
            base: ::zoom_core::__private::Base::Root,
            scopes: &[],
            rate_limit: ::zoom_core::__private::None,
            errors: &[],
            answer: ::zoom_core::__private::Decode::<()>::ANSWER,
            idempotent: true,
            deprecated: false,
            doc: "",
        }
    };
    /// Makes the request from its required parameters.
    #[inline]
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    fn new(ids: Vec<String>) -> Self {
        Self { ids: ids }
    }
    /// Sends the request, and gives the answer.
    ///
    /// The request is encoded at once; the call borrows neither it nor the client.
    #[inline]
    fn send(
        &self,
        client: &::zoom_core::__private::Client,
    ) -> ::zoom_core::__private::Call<()> {
        use ::zoom_core::__private::DecodeJson as _;
        ::zoom_core::__private::call(
            client,
            self,
            ::zoom_core::__private::Decode::<()>::decode,
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
impl ::zoom_core::__private::Endpoint for DeleteWhiteboards {
    type Response = ();
    #[inline]
    fn operation(&self) -> &'static ::zoom_core::__private::Operation {
        Self::OPERATION
    }
    #[inline]
    fn encode(
        &self,
        request: &mut ::zoom_core::__private::RequestEncoder<'_>,
    ) -> ::zoom_core::__private::Result<(), ::zoom_core::__private::Error> {
        request.path("/whiteboards");
        request.json_body("ids", &self.ids)?;
        ::zoom_core::__private::Result::Ok(())
    }
    #[inline]
    fn decode(
        &self,
        response: ::zoom_core::__private::Response<::zoom_core::__private::Body>,
    ) -> ::zoom_core::__private::Result<(), ::zoom_core::__private::Error> {
        use ::zoom_core::__private::DecodeJson as _;
        ::zoom_core::__private::Decode::<()>::decode(Self::OPERATION.name, response)
    }
}
