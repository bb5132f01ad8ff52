#[derive(::zoom::__private::ZoomEndpoint)]
#[zoom_declared(POST "/notes/<id>"->Option<T>, crate = ::zoom)]
///
///**POST** `/notes/<id>`
struct AddNote<'a, T: Clone>
where
    T: Serialize + DeserializeOwned,
{
    id: &'a str,
    #[zoom_declared(query)]
    r#type: Cow<'a, str>,
    #[serde(rename = "noteText")]
    text: T,
}
#[allow(deprecated)]
impl<'a, T: Clone> AddNote<'a, T>
where
    T: Serialize + DeserializeOwned,
{
    /// What is known of the endpoint without calling it.
    const OPERATION: &'static ::zoom::__private::Operation = &{
        use ::zoom::__private::DecodeJson as _;
        ::zoom::__private::Operation {
            name: "AddNote",
            method: ::zoom::__private::Method::POST,
            path: "/notes/<id>",
            params: &[
                ::zoom::__private::Param {
                    name: "id",
                    wire_name: "id",
                    place: ::zoom::__private::Place::Path,
                    required: true,
                    style: ::zoom::__private::Style::Repeated,
                    doc: "",
                },
                ::zoom::__private::Param {
                    name: "type",
                    wire_name: "type",
                    place: ::zoom::__private::Place::Query,
                    required: true,
                    style: ::zoom::__private::Style::Repeated,
                    doc: "",
                },
                ::zoom::__private::Param {
                    name: "text",
                    wire_name: "noteText",
                    place: ::zoom::__private::Place::Member,
                    required: true,
                    style: ::zoom::__private::Style::Repeated,
                    doc: "",
                },
            ],
            base: ::zoom::__private::Base::Api,
            scopes: &[],
            rate_limit: ::zoom::__private::None,
            errors: &[],
            answer: ::zoom::__private::Decode::<Option<T>>::ANSWER,
            idempotent: false,
            deprecated: false,
            doc: "",
        }
    };
    /// Makes the request from its required parameters.
    #[inline]
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    fn new(
        id: &'a str,
        r#type: impl ::zoom::__private::Into<Cow<'a, str>>,
        text: T,
    ) -> Self {
        Self {
            id: id,
            r#type: ::zoom::__private::Into::into(r#type),
            text: text,
        }
    }
    /// Sends the request, and gives the answer.
    ///
    /// The request is encoded at once; the call borrows neither it nor the client.
    #[inline]
    fn send(
        &self,
        client: &::zoom::__private::Client,
    ) -> ::zoom::__private::Call<Option<T>> {
        use ::zoom::__private::DecodeJson as _;
        ::zoom::__private::call(
            client,
            self,
            ::zoom::__private::Decode::<Option<T>>::decode,
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
    ) -> ::zoom::__private::Result<::zoom::__private::Curl, ::zoom::__private::Error> {
        ::zoom::__private::to_curl(self)
    }
}
#[automatically_derived]
#[allow(deprecated)]
impl<'a, T: Clone> ::zoom::__private::Endpoint for AddNote<'a, T>
where
    T: Serialize + DeserializeOwned,
{
    type Response = Option<T>;
    #[inline]
    fn operation(&self) -> &'static ::zoom::__private::Operation {
        Self::OPERATION
    }
    #[inline]
    fn encode(
        &self,
        request: &mut ::zoom::__private::RequestEncoder<'_>,
    ) -> ::zoom::__private::Result<(), ::zoom::__private::Error> {
        request.path("/notes/");
        request.path_param("id", &self.id)?;
        request.query("type", &self.r#type)?;
        request.json_object();
        request.member("noteText", &self.text)?;
        ::zoom::__private::Result::Ok(())
    }
    #[inline]
    fn decode(
        &self,
        response: ::zoom::__private::Response<::zoom::__private::Body>,
    ) -> ::zoom::__private::Result<Option<T>, ::zoom::__private::Error> {
        use ::zoom::__private::DecodeJson as _;
        ::zoom::__private::Decode::<Option<T>>::decode(Self::OPERATION.name, response)
    }
}
