//! The table of daily limits of a single user, meeting or registrant.

use std::fmt;

use http::Method;
use serde::Deserialize;

use super::call::LimitedCall;

/// A daily limit on calls that does not apply to the account, but to a single user, meeting or registrant. Zoom's days
/// end at 00:00 UTC.
///
/// # Examples
///
/// ```
/// use zoom_core::{encode::RequestEncoder, rate_limit::LimitedCall, zoom_endpoint, BaseUrl, Endpoint};
///
/// #[zoom_endpoint(POST "/users/<user_id>/meetings", rate_limit = Heavy)]
/// struct CreateMeeting {
///     user_id: String,
/// }
///
/// let base = BaseUrl::parse("https://api.zoom.us/v2")?;
/// let mut encoder = RequestEncoder::new(&base);
/// CreateMeeting::new("ann@example.com").encode(&mut encoder)?;
/// let encoded = encoder.finish()?;
///
/// let limits = LimitedCall::new(CreateMeeting::OPERATION).with_request(&encoded).personal_limits();
/// assert_eq!((limits.len(), limits[0].requests()), (1, 100));
/// assert_eq!(limits[0].to_string(), "100 requests per day to create meetings and webinars of one user");
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PersonalLimit {
    kind: &'static Kind,
    key: String,
}

impl PersonalLimit {
    /// Returns how many requests are allowed per day.
    #[must_use]
    pub fn requests(&self) -> u32 {
        self.kind.requests
    }

    /// Returns a key that identifies the count, such as `user:ann@example.com`. It contains personal data: hash it
    /// before storing it, and do not log it.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }
}

/// Shows the limit, but not whose it is.
impl fmt::Display for PersonalLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} requests per day to {}", self.kind.requests, self.kind.purpose)
    }
}

/// Omits the key, which contains personal data.
impl fmt::Debug for PersonalLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PersonalLimit").field("limit", &self.to_string()).finish_non_exhaustive()
    }
}

/// The user, meeting or registrant that a count belongs to.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Owner {
    /// The user in the path. The owner of a token (`me`) is not counted, since several users' tokens may share a
    /// limiter.
    User,
    /// The meeting or webinar in the path.
    Meeting,
    /// The registrant in the body, for the meeting or webinar in the path.
    RegistrantOfMeeting,
    /// Each registrant in the body.
    Registrants,
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct Kind {
    method: Method,
    /// The last segments of a path; `<>` is any placeholder.
    paths: &'static [&'static str],
    owner: Owner,
    requests: u32,
    /// The end of the phrase "3 requests per day to …".
    purpose: &'static str,
}

/// The limits, from Zoom's page on rate limits and the pages of the operations (February 2026).
///
/// Zoom counts updates for the meeting's host, together with the meetings that the host creates. A request does not say
/// who the host is, so updates are counted for the meeting here: this count is never higher than Zoom's.
static KINDS: [Kind; 4] = [
    Kind {
        method: Method::POST,
        paths: &["/users/<>/meetings", "/users/<>/webinars"],
        owner: Owner::User,
        requests: 100,
        purpose: "create meetings and webinars of one user",
    },
    Kind {
        method: Method::PATCH,
        paths: &["/meetings/<>", "/webinars/<>"],
        owner: Owner::Meeting,
        requests: 100,
        purpose: "update one meeting or webinar",
    },
    Kind {
        method: Method::POST,
        paths: &["/meetings/<>/registrants", "/webinars/<>/registrants"],
        owner: Owner::RegistrantOfMeeting,
        requests: 3,
        purpose: "register one person for one meeting or webinar",
    },
    Kind {
        method: Method::PUT,
        paths: &["/meetings/<>/registrants/status", "/webinars/<>/registrants/status"],
        owner: Owner::Registrants,
        requests: 10,
        purpose: "update the status of one registrant",
    },
];

/// The members of a body that name registrants.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Registrants {
    email: Option<String>,
    registrants: Vec<Registrant>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Registrant {
    id: Option<String>,
    email: Option<String>,
}

impl LimitedCall<'_> {
    /// Returns the daily limits of the call that belong to a single user, meeting or registrant, not to the account.
    /// Most operations have none.
    ///
    /// # Examples
    ///
    /// Counting the requests of each user in a limiter of your own:
    ///
    /// ```
    /// use std::{collections::HashMap, hash::{DefaultHasher, Hash, Hasher}};
    ///
    /// use zoom_core::rate_limit::LimitedCall;
    ///
    /// /// Counts a call, or returns the limit that has been reached.
    /// fn count(call: LimitedCall<'_>, today: &mut HashMap<u64, u32>) -> Result<(), String> {
    ///     for limit in call.personal_limits() {
    ///         let mut hasher = DefaultHasher::new();
    ///         limit.key().hash(&mut hasher);
    ///         let used = today.entry(hasher.finish()).or_default();
    ///         if *used >= limit.requests() {
    ///             return Err(limit.to_string());
    ///         }
    ///         *used += 1;
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[must_use]
    pub fn personal_limits(&self) -> Vec<PersonalLimit> {
        limits(self)
    }
}

/// Returns the limits of a call. Values that do not have the expected form are not counted: Zoom may still reject the
/// call.
fn limits(call: &LimitedCall<'_>) -> Vec<PersonalLimit> {
    let Some(kind) = kind_of(&call.operation().method, call.operation().path) else { return Vec::new() };
    // Zoom ignores case when it compares addresses.
    let limit = |key: String| PersonalLimit { kind, key: key.to_lowercase() };
    let registrants = || serde_json::from_slice::<Registrants>(call.body()?).ok();
    match kind.owner {
        Owner::User => {
            let user = call.user().filter(|user| user != "me");
            user.map(|user| limit(format!("user:{user}"))).into_iter().collect()
        }
        Owner::Meeting => call.meeting().map(|meeting| limit(format!("meeting:{meeting}"))).into_iter().collect(),
        Owner::RegistrantOfMeeting => {
            let email = registrants().and_then(|registrants| registrants.email);
            let both = call.meeting().zip(email);
            both.map(|(meeting, email)| limit(format!("registration:{meeting}:{email}"))).into_iter().collect()
        }
        Owner::Registrants => {
            let each = registrants().map(|registrants| registrants.registrants).unwrap_or_default();
            let named = each.into_iter().filter_map(|one| one.email.filter(|email| !email.is_empty()).or(one.id));
            let mut limits: Vec<_> = named.map(|name| limit(format!("registrant:{name}"))).collect();
            // A request counts only once for a registrant, even if it contains the registrant twice.
            limits.sort_by(|one, other| one.key.cmp(&other.key));
            limits.dedup();
            limits
        }
    }
}

/// Returns the limit of an operation. Most operations have none, so the method and the end of the path are compared
/// first.
fn kind_of(method: &Method, path: &str) -> Option<&'static Kind> {
    let path = match path.strip_prefix("/accounts/<") {
        Some(rest) => &rest[rest.find('/')?..],
        None => path,
    };
    KINDS.iter().find(|kind| kind.method == *method && kind.paths.iter().any(|pattern| fits(path, pattern)))
}

fn fits(path: &str, pattern: &str) -> bool {
    let (mut segments, mut expected) = (path.split('/'), pattern.split('/'));
    loop {
        match (segments.next(), expected.next()) {
            (None, None) => return true,
            (Some(segment), Some("<>")) if segment.starts_with('<') => {}
            (Some(segment), Some(expected)) if segment == expected => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{BaseUrl, Operation, body::Body, encode::RequestEncoder};

    fn keys(operation: &'static Operation, path: &str, body: &'static str) -> Vec<String> {
        let base = BaseUrl::parse("https://api.zoom.us/v2").unwrap();
        let mut encoder = RequestEncoder::new(&base);
        encoder.path(path);
        let mut request = encoder.finish().unwrap();
        request.body = Body::from(body.to_owned());
        let call = LimitedCall::new(operation).with_request(&request);
        let shown = format!("{call:?} {:?}", call.personal_limits());
        assert!(!shown.contains("ann"), "{shown}");
        call.personal_limits().into_iter().map(|limit| limit.key).collect()
    }

    macro_rules! operation {
        ($method:ident $path:literal) => {{
            static OPERATION: Operation = Operation { name: "It", path: $path, ..Operation::$method };
            &OPERATION
        }};
    }

    #[test]
    fn a_personal_limit_is_counted_for_its_owner_and_shows_nobody() {
        let create = operation!(POST "/users/<user_id>/meetings");
        let create_of_sub_account = operation!(POST "/accounts/<account_id>/users/<userId>/webinars");
        let update = operation!(PATCH "/meetings/<meeting_id>");
        let register = operation!(POST "/webinars/<webinar_id>/registrants");
        let status = operation!(PUT "/meetings/<meeting_id>/registrants/status");
        let other = operation!(GET "/users/<user_id>/meetings");
        for (operation, path, body, expected) in [
            (create, "/users/ann%40example.com/meetings", "", &["user:ann@example.com"][..]),
            (create, "/users/Ann/meetings", "", &["user:ann"]),
            (create, "/users/me/meetings", "", &[]),
            (create_of_sub_account, "/accounts/ab/users/ann/webinars", "", &["user:ann"]),
            (update, "/meetings/123", "{}", &["meeting:123"]),
            (
                register,
                "/webinars/7/registrants",
                r#"{"email":"Ann@x.org","first_name":"A"}"#,
                &["registration:7:ann@x.org"],
            ),
            (register, "/webinars/7/registrants", r#"{"first_name":"A"}"#, &[]),
            (register, "/webinars/7/registrants", "not JSON", &[]),
            (
                status,
                "/meetings/7/registrants/status",
                r#"{"action":"approve","registrants":[{"id":"z"},{"id":"y","email":"ann@x.org"},{"email":"ann@x.org"}]}"#,
                &["registrant:ann@x.org", "registrant:z"],
            ),
            (other, "/users/ann/meetings", "", &[]),
        ] {
            assert_eq!(keys(operation, path, body), expected, "{path} {body}");
        }
    }

    #[test]
    fn whom_a_call_is_for_is_read_from_its_path() {
        let base = BaseUrl::parse("https://proxy.example.com/zoom/v2").unwrap();
        let operation = operation!(GET "/accounts/<account_id>/users/<user_id>/settings");
        for (path, account, user) in [
            ("/accounts/ab%2Fc/users/ann%2Bb%40x.org/settings", Some("ab/c"), Some("ann+b@x.org")),
            ("/accounts/me/users/me/settings", None, Some("me")),
        ] {
            let mut encoder = RequestEncoder::new(&base);
            encoder.path(path);
            let request = encoder.finish().unwrap();
            let call = LimitedCall::new(operation).with_request(&request);
            assert_eq!((call.account().as_deref(), call.user().as_deref()), (account, user));
        }
        assert_eq!(LimitedCall::new(operation).user(), None);
    }
}
