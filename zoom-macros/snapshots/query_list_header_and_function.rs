#[derive(::zoom_core::__private::ZoomEndpoint)]
#[zoom_declared(GET "/report"->String)]
///
///**GET** `/report`
struct GetReport {
    #[zoom_declared(query(style = comma))]
    ids: Vec<u64>,
    #[zoom_declared(query(style = repeated))]
    names: Vec<String>,
    #[zoom_declared(query(with = seconds))]
    age: Option<Duration>,
    #[zoom_declared(header("X-Trace"))]
    trace: Option<String>,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    #[allow(unused_imports)]
    use zoom_private::DecodeJson as _;
    impl GetReport {
        /// Method, path, parameters and errors of the operation, as static data.
        const OPERATION: &'static zoom_private::Operation = &zoom_private::typed_response!(
            zoom_private::Operation { name : "GetReport", path : "/report", response :
            zoom_private::Decode:: < String > ::KIND, params : &
            zoom_private::typed_params!(zoom_private::params(["ids", "names", "age",
            "trace"], ["ids", "names", "age", "x-trace"], b",&QH", b"!!  ", ["", "", "",
            ""]), zoom_private::TypeOf:: < Vec < u64 > > ::TYPE, zoom_private::TypeOf:: <
            Vec < String > > ::TYPE, zoom_private::Type::Any, zoom_private::TEXT),
            ..zoom_private::GET }, zoom_private::TEXT
        );
        ///Creates the request from its required parameters.
        #[inline]
        #[must_use]
        fn new(ids: Vec<u64>, names: Vec<String>) -> Self {
            Self {
                ids: ids,
                names: names,
                age: zoom_private::None,
                trace: zoom_private::None,
            }
        }
        ///Sets the optional parameter.
        #[inline]
        #[must_use]
        fn age(mut self, age: impl zoom_private::Into<Duration>) -> Self {
            zoom_private::set(&mut self.age, age);
            self
        }
        ///Sets the optional parameter.
        #[inline]
        #[must_use]
        fn trace(mut self, trace: impl zoom_private::Into<String>) -> Self {
            zoom_private::set(&mut self.trace, trace);
            self
        }
        /**Sends the request and returns its response.

The request is encoded immediately; the call borrows neither the request nor the client.*/
        #[inline]
        fn send(
            &self,
            zoom_client: &zoom_private::Client,
        ) -> zoom_private::Call<String> {
            zoom_private::call(zoom_client, self, zoom_private::Decode::<String>::decode)
        }
        ///Sends the request and returns the whole response: the value with its status, headers and body.
        #[inline]
        fn send_with_response(
            &self,
            zoom_client: &zoom_private::Client,
        ) -> zoom_private::CallWithResponse<String> {
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
    impl zoom_private::Endpoint for GetReport {
        type Response = String;
        #[inline]
        fn operation(&self) -> &'static zoom_private::Operation {
            Self::OPERATION
        }
        #[inline]
        fn encode(
            &self,
            zoom_request: &mut zoom_private::RequestEncoder<'_>,
        ) -> zoom_private::Result<(), zoom_private::Error> {
            zoom_request.path("/report");
            zoom_request.query_comma("ids", &self.ids);
            zoom_request.query_repeated("names", &self.names);
            zoom_request.plain_query(&[("age", &self.age.as_ref().map(seconds))]);
            zoom_request.header("x-trace", &self.trace);
            zoom_private::Ok(())
        }
        #[inline]
        fn decode(
            &self,
            zoom_response: zoom_private::Response<zoom_private::Body>,
        ) -> zoom_private::Result<String, zoom_private::Error> {
            zoom_private::Decode::<String>::decode("GetReport", zoom_response)
        }
    }
};
