//! Known differences from the documents, each with its reason. An entry covers every difference whose description
//! begins with the entry's text.

/// Requests that are not sent as documented.
pub(crate) const REQUESTS: &[(&str, &str)] = &[];

/// Responses whose examples contradict their own schemas, and responses that lack required members.
pub(crate) const RESPONSES: &[(&str, &str)] = &[
    ("POST /users/{userId}/meetings: nothing", CREATED),
    ("POST /users/{userId}/meetings: nulls", CREATED),
    ("POST /users/{userId}/webinars: nothing", CREATED),
    ("POST /users/{userId}/webinars: nulls", CREATED),
    ("POST /accounts/{accountId}/users/{userId}/meetings: no", CREATED),
    ("POST /accounts/{accountId}/users/{userId}/meetings: nulls", CREATED),
    ("POST /accounts/{accountId}/users/{userId}/webinars: no", CREATED),
    ("POST /accounts/{accountId}/users/{userId}/webinars: nulls", CREATED),
];

const CREATED: &str = "a created meeting or webinar has a number, which is required";

/// Operations that are not declared as documented.
pub(crate) const OPERATIONS: &[(&str, &str)] = &[(
    "GET /accounts/{accountId}/recordings: codes: {(400, 200)} is documented, {(200, 200), (400, 200)} is sent",
    "the document lists the code for a successful status under the heading `Response Error Code`",
)];

/// Events whose examples contradict their own schemas.
#[cfg(feature = "webhooks")]
pub(crate) const EVENTS: &[(&str, &str)] = &[
    ("calendar.acl_create: the example is not JSON", CALENDAR),
    ("calendar.acl_delete: the example is not JSON", CALENDAR),
    ("calendar.acl_update: the example is not JSON", CALENDAR),
    ("calendar.calendarlist_create: the example is not JSON", CALENDAR),
    ("calendar.calendarlist_delete: the example is not JSON", CALENDAR),
    ("calendar.calendarlist_update: the example is not JSON", CALENDAR),
    ("calendar.event_create: the example is not JSON", CALENDAR),
    ("calendar.event_delete: the example is not JSON", CALENDAR),
    ("calendar.event_update: the example is not JSON", CALENDAR),
    ("calendar.setting_create: the example is not JSON", CALENDAR),
    ("calendar.setting_update: the example is not JSON", CALENDAR),
    ("session.alert: .object.issues", "a single string is read as a list of one"),
];

#[cfg(feature = "webhooks")]
const CALENDAR: &str = "a member of the example has a name without quotes";
