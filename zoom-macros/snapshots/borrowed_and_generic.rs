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
const _: () = {
    use ::zoom::__private as zoom_private;
    #[allow(unused_imports)]
    use zoom_private::DecodeJson as _;
    impl<'a, T: Clone> AddNote<'a, T>
    where
        T: Serialize + DeserializeOwned,
    {
        /// Method, path, parameters and errors of the operation, as static data.
        const OPERATION: &'static zoom_private::Operation = &zoom_private::typed_response!(
            zoom_private::Operation { name : "AddNote", path : "/notes/<id>", response :
            zoom_private::Decode:: < Option < T > > ::KIND, params : &
            zoom_private::typed_params!(zoom_private::params(["id", "type", "text"],
            ["id", "type", "noteText"], b"PQM", b"!!!", ["", "", ""]),
            zoom_private::TypeOf:: < & 'a str > ::TYPE, zoom_private::TypeOf:: < Cow <
            'a, str > > ::TYPE, zoom_private::TypeOf:: < T > ::TYPE), body :
            zoom_private::Some(zoom_private::BodyFormat::Json), ..zoom_private::POST },
            zoom_private::TypeOf:: < T > ::TYPE
        );
        ///Creates the request from its required parameters.
        #[inline]
        #[must_use]
        fn new(
            id: &'a str,
            r#type: impl zoom_private::Into<Cow<'a, str>>,
            text: T,
        ) -> Self {
            Self {
                id: id,
                r#type: zoom_private::Into::into(r#type),
                text: text,
            }
        }
        /**Sends the request and returns its response.

The request is encoded immediately; the call borrows neither the request nor the client.*/
        #[inline]
        fn send(
            &self,
            zoom_client: &zoom_private::Client,
        ) -> zoom_private::Call<Option<T>> {
            zoom_private::call(
                zoom_client,
                self,
                zoom_private::Decode::<Option<T>>::decode,
            )
        }
        ///Sends the request and returns the whole response: the value with its status, headers and body.
        #[inline]
        fn send_with_response(
            &self,
            zoom_client: &zoom_private::Client,
        ) -> zoom_private::CallWithResponse<Option<T>> {
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
    impl<'a, T: Clone> zoom_private::Endpoint for AddNote<'a, T>
    where
        T: Serialize + DeserializeOwned,
    {
        type Response = Option<T>;
        #[inline]
        fn operation(&self) -> &'static zoom_private::Operation {
            Self::OPERATION
        }
        #[inline]
        fn encode(
            &self,
            zoom_request: &mut zoom_private::RequestEncoder<'_>,
        ) -> zoom_private::Result<(), zoom_private::Error> {
            zoom_request.path("/notes/");
            zoom_request.path_param("id", &self.id);
            zoom_request.plain_query(&[("type", &self.r#type)]);
            zoom_request.members(&["noteText"], (zoom_private::Always(&self.text),));
            zoom_private::Ok(())
        }
        #[inline]
        fn decode(
            &self,
            zoom_response: zoom_private::Response<zoom_private::Body>,
        ) -> zoom_private::Result<Option<T>, zoom_private::Error> {
            zoom_private::Decode::<Option<T>>::decode("AddNote", zoom_response)
        }
    }
};
