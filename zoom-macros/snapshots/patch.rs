#[derive(::zoom_core::__private::ZoomEndpoint)]
#[zoom_declared(PATCH "/users/<user_id>"->())]
///
///**PATCH** `/users/<user_id>`
struct UpdateUser {
    user_id: String,
    dept: Patch<String>,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    #[allow(unused_imports)]
    use zoom_private::DecodeJson as _;
    impl UpdateUser {
        /// Method, path, parameters and errors of the operation, as static data.
        const OPERATION: &'static zoom_private::Operation = &zoom_private::typed_response!(
            zoom_private::Operation { name : "UpdateUser", path : "/users/<user_id>",
            response : zoom_private::Decode:: < () > ::KIND, params : &
            zoom_private::typed_params!(zoom_private::params(["user_id", "dept"],
            ["user_id", "dept"], b"PM", b"! ", ["", ""]), zoom_private::TEXT,
            zoom_private::TypeOf:: < Patch < String > > ::TYPE), body :
            zoom_private::Some(zoom_private::BodyFormat::Json), ..zoom_private::PATCH },
            zoom_private::TypeOf:: < () > ::TYPE
        );
        ///Creates the request from its required parameters.
        #[inline]
        #[must_use]
        fn new(user_id: impl zoom_private::Into<String>) -> Self {
            Self {
                user_id: zoom_private::Into::into(user_id),
                dept: zoom_private::Patch::Unset,
            }
        }
        ///Sets the optional parameter.
        #[inline]
        #[must_use]
        fn dept(mut self, dept: impl zoom_private::Into<Patch<String>>) -> Self {
            self.dept = zoom_private::Into::into(dept);
            self
        }
        /**Sends the request and returns its response.

The request is encoded immediately; the call borrows neither the request nor the client.*/
        #[inline]
        fn send(&self, zoom_client: &zoom_private::Client) -> zoom_private::Call<()> {
            zoom_private::call(zoom_client, self, zoom_private::Decode::<()>::decode)
        }
        ///Sends the request and returns the whole response: the value with its status, headers and body.
        #[inline]
        fn send_with_response(
            &self,
            zoom_client: &zoom_private::Client,
        ) -> zoom_private::CallWithResponse<()> {
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
    impl zoom_private::Endpoint for UpdateUser {
        type Response = ();
        #[inline]
        fn operation(&self) -> &'static zoom_private::Operation {
            Self::OPERATION
        }
        #[inline]
        fn encode(
            &self,
            zoom_request: &mut zoom_private::RequestEncoder<'_>,
        ) -> zoom_private::Result<(), zoom_private::Error> {
            zoom_request.path("/users/");
            zoom_request.path_param("user_id", &self.user_id);
            zoom_request.members(&["dept"], (&self.dept,));
            zoom_private::Ok(())
        }
        #[inline]
        fn decode(
            &self,
            zoom_response: zoom_private::Response<zoom_private::Body>,
        ) -> zoom_private::Result<(), zoom_private::Error> {
            zoom_private::Decode::<()>::decode("UpdateUser", zoom_response)
        }
    }
};
