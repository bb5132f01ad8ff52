//! Snapshots of the code that users compile, one per feature: a change to the expansion appears as a diff in
//! `snapshots/`.
//!
//! `UPDATE_EXPECT=1 cargo test -p zoom-macros` updates them.

use std::path::Path;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{File, Item, Meta, parse_quote};

use crate::{endpoint, event, object, open_enum, query_group};

/// Returns the item after the first step, with the code that its derive adds.
fn expansion(item: TokenStream) -> String {
    let mut item: Item = syn::parse2(item).unwrap();
    let (attributes, name) = match &mut item {
        Item::Struct(item) if item.attrs.iter().any(|attribute| attribute.path().is_ident("zoom_object")) => {
            (&mut item.attrs, "zoom_object")
        }
        Item::Struct(item) if item.attrs.iter().any(|attribute| attribute.path().is_ident("zoom_query")) => {
            (&mut item.attrs, "zoom_query")
        }
        Item::Struct(item) if item.attrs.iter().any(|attribute| attribute.path().is_ident("zoom_event")) => {
            (&mut item.attrs, "zoom_event")
        }
        Item::Struct(item) => (&mut item.attrs, "zoom_endpoint"),
        Item::Enum(item) => (&mut item.attrs, "zoom_enum"),
        _ => panic!("expected a struct or an enum"),
    };
    let at = attributes.iter().position(|attribute| attribute.path().is_ident(name)).unwrap();
    let arguments = match attributes.remove(at).meta {
        Meta::List(list) => list.tokens,
        _ => TokenStream::new(),
    };
    let item = item.to_token_stream();
    let first = match name {
        "zoom_enum" => open_enum::attribute(&arguments, item),
        "zoom_object" => object::attribute(&arguments, item),
        "zoom_query" => query_group::attribute(&arguments, item),
        "zoom_event" => event::attribute(&arguments, item),
        _ => endpoint::attribute(&arguments, item),
    };
    let input = syn::parse2(first.clone()).unwrap();
    let second = match name {
        "zoom_enum" => open_enum::derive(input),
        "zoom_object" => object::derive(input),
        "zoom_query" => query_group::derive(input),
        "zoom_event" => event::derive(input),
        _ => endpoint::derive(input),
    };
    let file: File = syn::parse2(first.into_iter().chain(second).collect()).unwrap();
    prettyplease::unparse(&file)
}

macro_rules! snapshots {
    ($($(#[doc = $what:literal])* $name:ident: { $($item:tt)* })*) => {$(
        #[test]
        fn $name() {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(concat!("snapshots/", stringify!($name), ".rs"));
            let item: TokenStream = parse_quote!($($item)*);
            expect_test::expect_file![path].assert_eq(&expansion(item));
        }
    )*};
}

snapshots! {
    event: {
        /// A meeting started.
        ///
        /// # Examples
        #[zoom_event("meeting.started", scopes = ["meeting:read:meeting"])]
        struct MeetingStarted {
            /// The account.
            account_id: Option<String>,
            #[required]
            object: StartedMeeting,
        }
    }

    event_key: {
        #[zoom_event("meeting.participant_joined", key = ["object.uuid", "object.participant.user_id"])]
        struct ParticipantJoined {
            object: Option<JoinedMeeting>,
        }
    }

    event_unchecked_name: {
        #[zoom_event("bot_notification", unchecked_name, rename_all = "camelCase", derive(Clone, Debug))]
        #[deprecated]
        struct BotNotification {
            account_id: String,
            #[extra]
            extra: Extra,
        }
    }

    event_sent: {
        #[zoom_event("meeting.started", derive(Default))]
        struct MeetingStarted {
            #[required(sent)]
            account_id: Option<String>,
            #[required(sent)]
            object: StartedMeeting,
            operator: Option<String>,
        }
    }

    event_setters: {
        #[zoom_event("meeting.started", setters)]
        struct MeetingStarted {
            #[required(new)]
            account_id: Option<String>,
            #[required]
            object: StartedMeeting,
            /// Who started it.
            operator: Option<String>,
            #[extra]
            extra: Extra,
        }
    }

    event_generic: {
        #[zoom_event("user.created")]
        struct UserCreated<T> {
            object: T,
        }
    }

    event_faulty: {
        #[zoom_event("User.Created")]
        struct UserCreated {
            #[required]
            object: Option<User>,
        }
    }

    paginate: {
        #[zoom_endpoint(GET "/users" -> UserPage, paginate = users: User)]
        struct ListUsers {
            next_page_token: Option<String>,
        }
    }

    max_range: {
        #[zoom_endpoint(GET "/report/operationlogs", max_range = "1 month")]
        struct GetOperationLogs {
            from: Date,
            to: Date,
        }
    }

    form: {
        #[zoom_endpoint(POST "/sessions" -> Session, body = form)]
        struct CreateSession {
            name: String,
            seats: Option<u32>,
        }
    }

    multipart: {
        #[zoom_endpoint(POST "/users/<user_id>/picture" -> (), base = FileApi, body = multipart)]
        struct UploadPicture {
            user_id: String,
            caption: Option<String>,
            #[part(file, rename = "pic_file")]
            picture: FilePart,
        }
    }

    patch: {
        #[zoom_endpoint(PATCH "/users/<user_id>" -> ())]
        struct UpdateUser {
            user_id: String,
            dept: Patch<String>,
        }
    }

    raw_body: {
        #[zoom_endpoint(PUT "/documents/<id>" -> ())]
        struct PutDocument {
            id: String,
            #[body(content_type = "application/pdf")]
            document: Bytes,
        }
    }

    rename_all: {
        #[zoom_endpoint(POST "/users/<user_id>/sessions", rename_all = "camelCase")]
        struct CreateSession {
            user_id: String,
            #[header("X-Name")]
            display_name: String,
            #[query]
            dry_run: Option<bool>,
            session_name: String,
            #[serde(rename = "type")]
            session_type: Option<u8>,
        }
    }

    rename_all_by_serde: {
        #[zoom_endpoint(POST "/sessions", rename_all = "camelCase")]
        struct CreateSession {
            session_name: String,
            #[serde(flatten)]
            other_settings: Settings,
        }
    }

    query_group_rename_all: {
        #[zoom_query(rename_all = "camelCase")]
        struct Page {
            page_size: Option<u32>,
            #[query(rename = "next_page_token")]
            page_token: Option<String>,
        }
    }

    group: {
        #[zoom_endpoint(GET "/report/daily")]
        struct GetDailyReport {
            #[query(flatten)]
            range: Option<DateRange>,
        }
    }

    query_group: {
        #[zoom_query(derive(PartialEq))]
        struct DateRange {
            /// The first day.
            from: String,
            #[query(rename = "to_day")]
            to: Option<String>,
        }
    }

    bare: {
        #[zoom_endpoint(GET "/users/<user_id>/token")]
        struct GetUserToken {
            user_id: String,
        }
    }

    get_user_token: {
        /// Get a user's token.
        #[zoom_endpoint(
            GET "/users/<user_id>/token" -> UserToken,
            rate_limit = Light,
            scopes = ["user:read:token", "user:read:token:admin"],
            errors = [(404, 1001, USER_DOES_NOT_EXIST = "the user does not exist"), (400, 300, "a parameter is invalid")],
            derive(Clone, Debug),
        )]
        pub struct GetUserToken {
            /// User ID or email address; `me` for user-level apps.
            pub user_id: String,
            /// Which token to issue.
            #[query(rename = "type")]
            pub kind: Option<TokenType>,
            /// Lifetime in seconds (`zak` and `onbehalf` only).
            pub ttl: Option<u32>,
        }
    }

    no_fields: {
        #[zoom_endpoint(GET "/users/summary" -> Summary)]
        struct GetSummary;
    }

    reconstructed: {
        #[zoom_endpoint(GET "/engagements", reconstructed = true)]
        struct ListEngagements {}
    }

    json_members: {
        #[zoom_endpoint(POST "/users/<user_id>/meetings" -> Meeting, idempotent = true)]
        struct CreateMeeting {
            user_id: String,
            topic: String,
            #[serde(rename = "type")]
            kind: Option<u32>,
        }
    }

    serde_members: {
        #[zoom_endpoint(PATCH "/users/<user_id>" -> ())]
        struct UpdateUser {
            user_id: String,
            #[serde(rename = "first_name")]
            first: Option<String>,
            #[serde(flatten)]
            other: Settings,
        }
    }

    whole_body: {
        #[zoom_endpoint(DELETE "/whiteboards" -> (), base = Root)]
        struct DeleteWhiteboards {
            #[body]
            ids: Vec<String>,
        }
    }

    query_list_header_and_function: {
        #[zoom_endpoint(GET "/report" -> String)]
        struct GetReport {
            #[query(style = comma)]
            ids: Vec<u64>,
            #[query(style = repeated)]
            names: Vec<String>,
            #[query(with = seconds)]
            age: Option<Duration>,
            #[header("X-Trace")]
            trace: Option<String>,
        }
    }

    borrowed_and_generic: {
        #[zoom_endpoint(POST "/notes/<id>" -> Option<T>, crate = ::zoom)]
        struct AddNote<'a, T: Clone>
        where
            T: Serialize + DeserializeOwned,
        {
            id: &'a str,
            #[query]
            r#type: Cow<'a, str>,
            #[serde(rename = "noteText")]
            text: T,
        }
    }

    deprecated: {
        #[deprecated]
        #[zoom_endpoint(GET "/old" -> Bytes)]
        struct GetOld {}
    }

    faulty: {
        #[zoom_endpoint(get "/users/<user-id>")]
        struct GetUser {
            user_id: String,
            kind: Option<String>,
        }
    }

    string_enum: {
        /// Which token to issue.
        #[zoom_enum]
        #[derive(Clone, Default)]
        pub enum TokenType {
            /// The user's token.
            #[default]
            Token,
            #[deprecated]
            Zak,
            #[value("on behalf")]
            OnBehalf,
        }
    }

    integer_enum: {
        #[zoom_enum(i64)]
        enum UserType {
            Basic = 1,
            #[value(-1)]
            Nobody,
        }
    }

    faulty_enum: {
        #[zoom_enum]
        enum TokenType {
            Token = 1,
        }
    }

    object: {
        /// A user's token.
        #[zoom_object(derive(Clone, Debug, PartialEq))]
        #[derive(Eq)]
        pub struct UserToken {
            /// Null for users who sign in elsewhere.
            pub token: Option<String>,
            pub groups: Vec<String>,
            pub r#type: i64,
        }
    }

    object_required_and_extra: {
        #[zoom_object(rename_all = "camelCase")]
        struct User {
            #[required]
            user_id: UserId,
            #[wire("odd-name")]
            odd_name: Option<bool>,
            #[extra]
            other: Map<String, Value>,
        }
    }

    object_extra: {
        #[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
        pub struct User {
            pub id: Option<String>,
            #[extra]
            pub extra: Extra,
        }
    }

    object_setters: {
        #[zoom_object(setters)]
        pub struct Recurrence<T> {
            /// How often the meeting recurs.
            #[required(new)]
            #[wire("type")]
            pub kind: Option<T>,
            #[required(new)]
            pub days: Vec<u8>,
            #[required]
            pub id: String,
            pub end_times: Option<u32>,
            pub zones: Vec<String>,
            #[extra]
            pub other: Map<String, Value>,
        }
    }

    object_lossy: {
        #[zoom_object]
        struct Page {
            #[required]
            #[lossy]
            users: Vec<User>,
            #[lossy]
            groups: Option<Vec<Group>>,
            #[lossy]
            #[wire("sites")]
            places: Vec<Place>,
        }
    }

    object_generic: {
        #[zoom_object(crate = ::zoom, derive(Clone, Default))]
        struct Page<T: Clone> {
            items: Vec<T>,
            next_page_token: Option<String>,
        }
    }

    object_faulty: {
        #[zoom_object]
        struct User {
            #[required]
            id: Option<String>,
        }
    }
}
