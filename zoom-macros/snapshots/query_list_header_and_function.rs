#[derive(::zoom_core::__private::ZoomEndpoint)]
#[zoom_declared(GET "/report"->String)]
///
///**GET** `/report`
struct GetReport {
    #[zoom_declared(query(style = comma))]
    ids: Vec<u64>,
    #[zoom_declared(query(with = seconds))]
    age: Option<Duration>,
    #[zoom_declared(header("X-Trace"))]
    trace: Option<String>,
}
#[allow(deprecated)]
impl GetReport {
    /// What is known of the endpoint without calling it.
    const OPERATION: &'static ::zoom_core::__private::Operation = &{
        use ::zoom_core::__private::DecodeJson as _;
        ::zoom_core::__private::Operation {
            name: "GetReport",
            method: ::zoom_core::__private::Method::GET,
            path: "/report",
            params: &[
                ::zoom_core::__private::Param {
                    name: "ids",
                    wire_name: "ids",
                    place: ::zoom_core::__private::Place::Query,
                    required: true,
                    style: ::zoom_core::__private::Style::Comma,
                    doc: "",
                },
                ::zoom_core::__private::Param {
                    name: "age",
                    wire_name: "age",
                    place: ::zoom_core::__private::Place::Query,
                    required: false,
                    style: ::zoom_core::__private::Style::Repeated,
                    doc: "",
                },
                ::zoom_core::__private::Param {
                    name: "trace",
                    wire_name: "x-trace",
                    place: ::zoom_core::__private::Place::Header,
                    required: false,
                    style: ::zoom_core::__private::Style::Repeated,
                    doc: "",
                },
            ],
            base: ::zoom_core::__private::Base::Api,
            scopes: &[],
            rate_limit: ::zoom_core::__private::None,
            errors: &[],
            answer: ::zoom_core::__private::Decode::<String>::ANSWER,
            idempotent: true,
            deprecated: false,
            doc: "",
        }
    };
    /// Makes the request from its required parameters.
    #[inline]
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    fn new(ids: Vec<u64>) -> Self {
        Self {
            ids: ids,
            age: ::zoom_core::__private::None,
            trace: ::zoom_core::__private::None,
        }
    }
    ///Sets the optional parameter.
    #[inline]
    #[must_use]
    fn age(mut self, age: impl ::zoom_core::__private::Into<Duration>) -> Self {
        self.age = ::zoom_core::__private::Some(::zoom_core::__private::Into::into(age));
        self
    }
    ///Sets the optional parameter.
    #[inline]
    #[must_use]
    fn trace(mut self, trace: impl ::zoom_core::__private::Into<String>) -> Self {
        self.trace = ::zoom_core::__private::Some(
            ::zoom_core::__private::Into::into(trace),
        );
        self
    }
    /// Sends the request, and gives the answer.
    ///
    /// The request is encoded at once; the call borrows neither it nor the client.
    #[inline]
    fn send(
        &self,
        client: &::zoom_core::__private::Client,
    ) -> ::zoom_core::__private::Call<String> {
        use ::zoom_core::__private::DecodeJson as _;
        ::zoom_core::__private::call(
            client,
            self,
            ::zoom_core::__private::Decode::<String>::decode,
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
impl ::zoom_core::__private::Endpoint for GetReport {
    type Response = String;
    #[inline]
    fn operation(&self) -> &'static ::zoom_core::__private::Operation {
        Self::OPERATION
    }
    #[inline]
    fn encode(
        &self,
        request: &mut ::zoom_core::__private::RequestEncoder<'_>,
    ) -> ::zoom_core::__private::Result<(), ::zoom_core::__private::Error> {
        request.path("/report");
        request.query_comma("ids", &self.ids)?;
        request.query("age", &self.age.as_ref().map(seconds))?;
        request.header("x-trace", &self.trace)?;
        ::zoom_core::__private::Result::Ok(())
    }
    #[inline]
    fn decode(
        &self,
        response: ::zoom_core::__private::Response<::zoom_core::__private::Body>,
    ) -> ::zoom_core::__private::Result<String, ::zoom_core::__private::Error> {
        use ::zoom_core::__private::DecodeJson as _;
        ::zoom_core::__private::Decode::<String>::decode(Self::OPERATION.name, response)
    }
}
