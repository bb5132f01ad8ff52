/// Get a user's token.
#[derive(::zoom_core::__private::ZoomEndpoint)]
#[zoom_declared(
    GET
    "/users/<user_id>/token"->UserToken,
    rate_limit = Light,
    scopes = ["user:read:token",
    "user:read:token:admin"],
    errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"),
    (400, 300, "a parameter is invalid")],
    derive(Clone, Debug),
)]
///
///**GET** `/users/<user_id>/token`
///
///Rate limit: Light
///
///Scopes (one of): `user:read:token`, `user:read:token:admin`
///
///| status | code | meaning |
///| --- | --- | --- |
///| 404 | 1001 | the user does not exist |
///| 400 | 300 | a parameter is invalid |
pub struct GetUserToken {
    /// User ID or email address; `me` for user-level apps.
    pub user_id: String,
    /// Which token to issue.
    #[zoom_declared(query(rename = "type"))]
    pub kind: Option<TokenType>,
    /// Lifetime in seconds (`zak` and `onbehalf` only).
    pub ttl: Option<u32>,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    #[allow(unused_imports)]
    use zoom_private::DecodeJson as _;
    impl GetUserToken {
        /// Method, path, parameters and errors of the operation, as static data.
        pub const OPERATION: &'static zoom_private::Operation = &zoom_private::typed_response!(
            zoom_private::Operation { name : "GetUserToken", path :
            "/users/<user_id>/token", response : zoom_private::Decode:: < UserToken >
            ::KIND, params : &
            zoom_private::typed_params!(zoom_private::params(["user_id", "kind", "ttl"],
            ["user_id", "type", "ttl"], b"PQQ", b"!  ",
            ["User ID or email address; `me` for user-level apps.",
            "Which token to issue.",
            "Lifetime in seconds (`zak` and `onbehalf` only)."]), zoom_private::TEXT,
            zoom_private::TypeOf:: < TokenType > ::TYPE, zoom_private::UNSIGNED), scopes
            : & ["user:read:token", "user:read:token:admin"], rate_limit :
            zoom_private::Some(zoom_private::RateLimit::Light), errors : &
            zoom_private::error_codes([404u16, 400u16], [1001i64, 300i64],
            ["the user does not exist", "a parameter is invalid"]), doc :
            "Get a user's token.", ..zoom_private::GET }, zoom_private::TypeOf:: <
            UserToken > ::TYPE
        );
        ///Status 404, code 1001: the user does not exist.
        pub const USER_DOES_NOT_EXIST: zoom_private::ErrorCode = zoom_private::error_code(
            404,
            1001,
            "the user does not exist",
        );
        ///Creates the request from its required parameters.
        #[inline]
        #[must_use]
        pub fn new(user_id: impl zoom_private::Into<String>) -> Self {
            Self {
                user_id: zoom_private::Into::into(user_id),
                kind: zoom_private::None,
                ttl: zoom_private::None,
            }
        }
        /// Which token to issue.
        #[inline]
        #[must_use]
        pub fn kind(mut self, kind: impl zoom_private::Into<TokenType>) -> Self {
            zoom_private::set(&mut self.kind, kind);
            self
        }
        /// Lifetime in seconds (`zak` and `onbehalf` only).
        #[inline]
        #[must_use]
        pub fn ttl(mut self, ttl: u32) -> Self {
            self.ttl = zoom_private::Some(ttl);
            self
        }
        /**Sends the request and returns its response.

The request is encoded immediately; the call borrows neither the request nor the client.*/
        #[inline]
        pub fn send(
            &self,
            zoom_client: &zoom_private::Client,
        ) -> zoom_private::Call<UserToken> {
            zoom_private::call(
                zoom_client,
                self,
                zoom_private::Decode::<UserToken>::decode,
            )
        }
        ///Sends the request and returns the whole response: the value with its status, headers and body.
        #[inline]
        pub fn send_with_response(
            &self,
            zoom_client: &zoom_private::Client,
        ) -> zoom_private::CallWithResponse<UserToken> {
            zoom_private::with_response(Self::send(self, zoom_client))
        }
        /**Returns the request as a `curl` command, without its token.

# Errors

`InvalidRequest` with the name of a parameter that can't be sent.*/
        #[inline]
        pub fn to_curl(
            &self,
        ) -> zoom_private::Result<zoom_private::Curl, zoom_private::Error> {
            zoom_private::to_curl(self)
        }
    }
    #[automatically_derived]
    impl zoom_private::Endpoint for GetUserToken {
        type Response = UserToken;
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
            zoom_request.path("/token");
            zoom_request.plain_query(&[("type", &self.kind), ("ttl", &self.ttl)]);
            zoom_private::Ok(())
        }
        #[inline]
        fn decode(
            &self,
            zoom_response: zoom_private::Response<zoom_private::Body>,
        ) -> zoom_private::Result<UserToken, zoom_private::Error> {
            zoom_private::Decode::<UserToken>::decode("GetUserToken", zoom_response)
        }
    }
    #[automatically_derived]
    impl zoom_private::Clone for GetUserToken {
        #[inline]
        fn clone(&self) -> Self {
            let zoom_fields = zoom_private::cloned((
                &self.user_id,
                &self.kind,
                &self.ttl,
            ));
            Self {
                user_id: zoom_fields.0,
                kind: zoom_fields.1,
                ttl: zoom_fields.2,
            }
        }
    }
    #[automatically_derived]
    impl zoom_private::Debug for GetUserToken {
        #[inline]
        fn fmt(
            &self,
            zoom_f: &mut zoom_private::fmt::Formatter<'_>,
        ) -> zoom_private::fmt::Result {
            zoom_private::debug(
                zoom_f,
                "GetUserToken",
                &["user_id", "kind", "ttl"],
                (&self.user_id, &self.kind, &self.ttl),
            )
        }
    }
};
