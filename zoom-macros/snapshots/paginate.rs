#[derive(::zoom_core::__private::ZoomEndpoint)]
#[zoom_declared(GET "/users"->UserPage, paginate = users:User)]
///
///**GET** `/users`
struct ListUsers {
    next_page_token: Option<String>,
}
const _: () = {
    use ::zoom_core::__private as zoom_private;
    #[allow(unused_imports)]
    use zoom_private::DecodeJson as _;
    #[allow(deprecated)]
    impl ListUsers {
        /// What is known of the endpoint without calling it.
        const OPERATION: &'static zoom_private::Operation = &zoom_private::Operation {
            name: "ListUsers",
            path: "/users",
            answer: zoom_private::Decode::<UserPage>::ANSWER,
            params: &zoom_private::params(
                ["next_page_token"],
                ["next_page_token"],
                b"Q",
                b" ",
                b"T",
                [""],
            ),
            paginate: zoom_private::Some(zoom_private::Paginate {
                items: "users",
                cursor: zoom_private::Cursor::NextPageToken,
                param: "next_page_token",
            }),
            ..zoom_private::GET
        };
        /// Makes the request from its required parameters.
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
        /**Sends the request, and gives the answer.

The request is encoded at once; the call borrows neither it nor the client.*/
        #[inline]
        fn send(&self, client: &zoom_private::Client) -> zoom_private::Call<UserPage> {
            zoom_private::call(client, self, zoom_private::Decode::<UserPage>::decode)
        }
        /**The request as a `curl` command, without its token.

# Errors

`InvalidRequest` that names the parameter which can't be sent.*/
        #[inline]
        fn to_curl(
            &self,
        ) -> zoom_private::Result<zoom_private::Curl, zoom_private::Error> {
            zoom_private::to_curl(self)
        }
        /// The pages of the answer, as a stream.
        #[inline]
        fn pages(&self, client: &zoom_private::Client) -> zoom_private::Pages<UserPage> {
            zoom_private::pages(client, self)
        }
        /// The items of all pages, as a stream.
        #[inline]
        fn items(&self, client: &zoom_private::Client) -> zoom_private::Items<User> {
            zoom_private::items(client, self)
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl zoom_private::Endpoint for ListUsers {
        type Response = UserPage;
        #[inline]
        fn operation(&self) -> &'static zoom_private::Operation {
            Self::OPERATION
        }
        #[inline]
        fn encode(
            &self,
            request: &mut zoom_private::RequestEncoder<'_>,
        ) -> zoom_private::Result<(), zoom_private::Error> {
            request.path("/users");
            request.plain_query(&[("next_page_token", &self.next_page_token)]);
            zoom_private::Ok(())
        }
        #[inline]
        fn decode(
            &self,
            response: zoom_private::Response<zoom_private::Body>,
        ) -> zoom_private::Result<UserPage, zoom_private::Error> {
            zoom_private::Decode::<UserPage>::decode("ListUsers", response)
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl zoom_private::Paged for ListUsers {
        type Item = User;
        #[inline]
        fn read(
            operation: &'static zoom_private::str,
            response: zoom_private::Response<zoom_private::Body>,
        ) -> zoom_private::Result<UserPage, zoom_private::Error> {
            zoom_private::Decode::<UserPage>::decode(operation, response)
        }
        #[inline]
        fn items(page: &mut UserPage) -> &mut dyn zoom_private::ItemList<User> {
            &mut page.users
        }
    }
};
