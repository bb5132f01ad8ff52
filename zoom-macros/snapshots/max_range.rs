#[derive(::zoom_core::__private::ZoomEndpoint)]
#[zoom_declared(GET "/report/operationlogs", max_range = "1 month")]
///
///**GET** `/report/operationlogs`
///
///Longest time range: 1 month
struct GetOperationLogs {
    from: Date,
    to: Date,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    #[allow(unused_imports)]
    use zoom_private::DecodeJson as _;
    impl GetOperationLogs {
        /// Method, path, parameters and errors of the operation, as static data.
        const OPERATION: &'static zoom_private::Operation = &zoom_private::typed_response!(
            zoom_private::Operation { name : "GetOperationLogs", path :
            "/report/operationlogs", response : zoom_private::Decode:: <
            zoom_private::Value > ::KIND, params : &
            zoom_private::typed_params!(zoom_private::params(["from", "to"], ["from",
            "to"], b"QQ", b"!!", ["", ""]), zoom_private::TypeOf:: < Date > ::TYPE,
            zoom_private::TypeOf:: < Date > ::TYPE), max_range :
            zoom_private::Some(zoom_private::MaxRange::Months(1u16)), ..zoom_private::GET
            }, zoom_private::TypeOf:: < zoom_private::Value > ::TYPE
        );
        ///Creates the request from its required parameters.
        #[inline]
        #[must_use]
        fn new(
            from: impl zoom_private::Into<Date>,
            to: impl zoom_private::Into<Date>,
        ) -> Self {
            Self {
                from: zoom_private::Into::into(from),
                to: zoom_private::Into::into(to),
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
    impl zoom_private::Endpoint for GetOperationLogs {
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
            zoom_request.path("/report/operationlogs");
            zoom_request.plain_query(&[("from", &self.from), ("to", &self.to)]);
            zoom_private::Ok(())
        }
        #[inline]
        fn decode(
            &self,
            zoom_response: zoom_private::Response<zoom_private::Body>,
        ) -> zoom_private::Result<zoom_private::Value, zoom_private::Error> {
            zoom_private::Decode::<
                zoom_private::Value,
            >::decode("GetOperationLogs", zoom_response)
        }
    }
};
