#[derive(::zoom_core::__private::ZoomEndpoint)]
#[zoom_declared(POST "/sessions", rename_all = "camelCase")]
///
///**POST** `/sessions`
struct CreateSession {
    session_name: String,
    #[serde(flatten)]
    other_settings: Settings,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    #[allow(unused_imports)]
    use zoom_private::DecodeJson as _;
    impl CreateSession {
        /// Method, path, parameters and errors of the operation, as static data.
        const OPERATION: &'static zoom_private::Operation = &zoom_private::typed_response!(
            zoom_private::Operation { name : "CreateSession", path : "/sessions",
            response : zoom_private::Decode:: < zoom_private::Value > ::KIND, params : &
            zoom_private::typed_params!(zoom_private::params(["session_name",
            "other_settings"], ["sessionName", "otherSettings"], b"MM", b"!!", ["", ""]),
            zoom_private::TEXT, zoom_private::Type::Any), body :
            zoom_private::Some(zoom_private::BodyFormat::Json), ..zoom_private::POST },
            zoom_private::TypeOf:: < zoom_private::Value > ::TYPE
        );
        ///Creates the request from its required parameters.
        #[inline]
        #[must_use]
        fn new(
            session_name: impl zoom_private::Into<String>,
            other_settings: impl zoom_private::Into<Settings>,
        ) -> Self {
            Self {
                session_name: zoom_private::Into::into(session_name),
                other_settings: zoom_private::Into::into(other_settings),
            }
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
            zoom_request.path("/sessions");
            #[allow(unused_imports)]
            use zoom_private::SerializeRemote as _;
            #[derive(zoom_private::serde::Serialize)]
            #[serde(crate = "zoom_private::serde", remote = "CreateSession")]
            #[serde(rename_all = "camelCase")]
            struct ZoomMembers {
                session_name: String,
                #[serde(flatten)]
                other_settings: Settings,
                #[serde(skip)]
                zoom_marker: zoom_private::PhantomData<()>,
            }
            struct ZoomBody<'zoom_request>(&'zoom_request CreateSession);
            impl<'zoom_request> zoom_private::serde::Serialize
            for ZoomBody<'zoom_request> {
                fn serialize<ZoomS: zoom_private::serde::Serializer>(
                    &self,
                    zoom_to: ZoomS,
                ) -> zoom_private::Result<ZoomS::Ok, ZoomS::Error> {
                    ZoomMembers::serialize(self.0, zoom_to)
                }
            }
            zoom_request.json_body("body", &ZoomBody(self));
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
