#[derive(::zoom_core::__private::ZoomEndpoint)]
#[zoom_declared(GET "/users"->UserPage, paginate = users:User)]
///
///**GET** `/users`
struct ListUsers {
    next_page_token: Option<String>,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    #[allow(unused_imports)]
    use zoom_private::DecodeJson as _;
    impl ListUsers {
        /// Method, path, parameters and errors of the operation, as static data.
        const OPERATION: &'static zoom_private::Operation = &zoom_private::typed_response!(
            zoom_private::Operation { name : "ListUsers", path : "/users", response :
            zoom_private::Decode:: < UserPage > ::KIND, params : &
            zoom_private::typed_params!(zoom_private::params(["next_page_token"],
            ["next_page_token"], b"Q", b" ", [""]), zoom_private::TEXT), paginate :
            zoom_private::Some(zoom_private::Paginate::new("users",
            zoom_private::Cursor::NextPageToken, "next_page_token")), ..zoom_private::GET
            }, zoom_private::TypeOf:: < UserPage > ::TYPE
        );
        ///Creates the request from its required parameters.
        #[inline]
        #[must_use]
        fn new() -> Self {
            Self {
                next_page_token: zoom_private::None,
            }
        }
        ///Sets the optional parameter.
        #[inline]
        #[must_use]
        fn next_page_token(
            mut self,
            next_page_token: impl zoom_private::Into<String>,
        ) -> Self {
            zoom_private::set(&mut self.next_page_token, next_page_token);
            self
        }
        /**Sends the request and returns its response.

The request is encoded immediately; the call borrows neither the request nor the client.*/
        #[inline]
        fn send(
            &self,
            zoom_client: &zoom_private::Client,
        ) -> zoom_private::Call<UserPage> {
            zoom_private::call(
                zoom_client,
                self,
                zoom_private::Decode::<UserPage>::decode,
            )
        }
        ///Sends the request and returns the whole response: the value with its status, headers and body.
        #[inline]
        fn send_with_response(
            &self,
            zoom_client: &zoom_private::Client,
        ) -> zoom_private::CallWithResponse<UserPage> {
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
        /// Returns the pages of the response as a stream.
        #[inline]
        fn pages(
            &self,
            zoom_client: &zoom_private::Client,
        ) -> zoom_private::Pages<UserPage> {
            zoom_private::pages(zoom_client, self)
        }
        /// Returns the items of all pages as a stream.
        #[inline]
        fn items(
            &self,
            zoom_client: &zoom_private::Client,
        ) -> zoom_private::Items<User> {
            zoom_private::items(zoom_client, self)
        }
    }
    #[automatically_derived]
    impl zoom_private::Endpoint for ListUsers {
        type Response = UserPage;
        #[inline]
        fn operation(&self) -> &'static zoom_private::Operation {
            Self::OPERATION
        }
        #[inline]
        fn encode(
            &self,
            zoom_request: &mut zoom_private::RequestEncoder<'_>,
        ) -> zoom_private::Result<(), zoom_private::Error> {
            zoom_request.path("/users");
            zoom_request.plain_query(&[("next_page_token", &self.next_page_token)]);
            zoom_private::Ok(())
        }
        #[inline]
        fn decode(
            &self,
            zoom_response: zoom_private::Response<zoom_private::Body>,
        ) -> zoom_private::Result<UserPage, zoom_private::Error> {
            zoom_private::Decode::<UserPage>::decode("ListUsers", zoom_response)
        }
    }
    #[automatically_derived]
    impl zoom_private::Paged for ListUsers {
        type Item = User;
        #[inline]
        fn read(
            zoom_operation: &'static zoom_private::str,
            zoom_response: &zoom_private::Response<zoom_private::Body>,
            zoom_head: &mut zoom_private::PageHead,
        ) -> zoom_private::Result<UserPage, zoom_private::Error> {
            zoom_private::read_page(zoom_operation, zoom_response, zoom_head)
        }
        #[inline]
        fn items(zoom_page: &mut UserPage) -> &mut dyn zoom_private::ItemList<User> {
            &mut zoom_page.users
        }
    }
};
