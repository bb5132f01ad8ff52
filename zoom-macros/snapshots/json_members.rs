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
impl CreateMeeting {
    /// What is known of the endpoint without calling it.
    const OPERATION: &'static ::zoom_core::__private::Operation = &{
        use ::zoom_core::__private::DecodeJson as _;
        ::zoom_core::__private::Operation {
            name: "CreateMeeting",
            method: ::zoom_core::__private::Method::POST,
            path: "/users/<user_id>/meetings",
            params: &[
                ::zoom_core::__private::Param {
                    name: "user_id",
                    wire_name: "user_id",
                    place: ::zoom_core::__private::Place::Path,
                    required: true,
                    style: ::zoom_core::__private::Style::Repeated,
                    doc: "",
                },
                ::zoom_core::__private::Param {
                    name: "topic",
                    wire_name: "topic",
                    place: ::zoom_core::__private::Place::Member,
                    required: true,
                    style: ::zoom_core::__private::Style::Repeated,
                    doc: "",
                },
                ::zoom_core::__private::Param {
                    name: "kind",
                    wire_name: "type",
                    place: ::zoom_core::__private::Place::Member,
                    required: false,
                    style: ::zoom_core::__private::Style::Repeated,
                    doc: "",
                },
            ],
            base: ::zoom_core::__private::Base::Api,
            scopes: &[],
            rate_limit: ::zoom_core::__private::None,
            errors: &[],
            answer: ::zoom_core::__private::Decode::<Meeting>::ANSWER,
            idempotent: true,
            deprecated: false,
            doc: "",
        }
    };
    /// Makes the request from its required parameters.
    #[inline]
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    fn new(
        user_id: impl ::zoom_core::__private::Into<String>,
        topic: impl ::zoom_core::__private::Into<String>,
    ) -> Self {
        Self {
            user_id: ::zoom_core::__private::Into::into(user_id),
            topic: ::zoom_core::__private::Into::into(topic),
            kind: ::zoom_core::__private::None,
        }
    }
    ///Sets the optional parameter.
    #[inline]
    #[must_use]
    fn kind(mut self, kind: u32) -> Self {
        self.kind = ::zoom_core::__private::Some(kind);
        self
    }
    /// Sends the request, and gives the answer.
    ///
    /// The request is encoded at once; the call borrows neither it nor the client.
    #[inline]
    fn send(
        &self,
        client: &::zoom_core::__private::Client,
    ) -> ::zoom_core::__private::Call<Meeting> {
        use ::zoom_core::__private::DecodeJson as _;
        ::zoom_core::__private::call(
            client,
            self,
            ::zoom_core::__private::Decode::<Meeting>::decode,
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
impl ::zoom_core::__private::Endpoint for CreateMeeting {
    type Response = Meeting;
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
        request.path("/meetings");
        request.json_object();
        request.member("topic", &self.topic)?;
        request.optional_member("type", &self.kind)?;
        ::zoom_core::__private::Result::Ok(())
    }
    #[inline]
    fn decode(
        &self,
        response: ::zoom_core::__private::Response<::zoom_core::__private::Body>,
    ) -> ::zoom_core::__private::Result<Meeting, ::zoom_core::__private::Error> {
        use ::zoom_core::__private::DecodeJson as _;
        ::zoom_core::__private::Decode::<Meeting>::decode(Self::OPERATION.name, response)
    }
}
