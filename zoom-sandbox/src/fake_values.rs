//! Tables of made-up values, by the names of their fields.

use zoom_core::schema::Format;

/// The id of the user to whom the sandbox's tokens belong.
pub(crate) const USER_ID: &str = "Ann0000000000000000001";

/// The email address of that user.
pub(crate) const EMAIL: &str = "ann@example.com";

/// Another user.
pub(crate) const OTHER_USER_ID: &str = "Ben0000000000000000002";

/// The number of the meeting that exists from the start.
pub(crate) const MEETING_ID: u64 = 98_765_432_101;

/// The meeting's UUID, which must be encoded twice in a path.
pub(crate) const MEETING_UUID: &str = "/aB3dEf7//jKlMnOpQrStUv==";

/// The UUID of another meeting.
const OTHER_MEETING_UUID: &str = "bC4eFg8iJkLmNoPqRsTuVw==";

/// The id of the subscription that exists in every sandbox, to which a WebSocket client can connect.
pub const SUBSCRIPTION_ID: &str = "sandbox-subscription";

/// The value of all made-up times.
pub(crate) const TIME: &str = "2026-01-31T09:00:00Z";

/// The date of [`TIME`].
pub(crate) const DATE: &str = "2026-01-31";

/// A number that is not an integer.
pub(crate) const FRACTION: f64 = 1.5;

/// The field for which a value is made up.
#[derive(Clone, Copy)]
pub(crate) struct Field<'a> {
    pub(crate) name: &'a str,
    /// The name of the field whose value contains this field.
    pub(crate) parent: &'a str,
    /// The index of the list element that contains the field; 0 outside a list.
    pub(crate) item: usize,
}

/// Strings, by the ending of the field's name: the first matching row is used. The second value is for all elements of
/// a list but the first.
const TEXTS: &[(&str, [&str; 2])] = &[
    ("pagetoken", ["", ""]),
    ("pagesize", ["30", "30"]),
    // The address of a user to be created, who must not exist yet.
    ("userinfoemail", ["cleo@example.com", "cleo@example.com"]),
    ("email", [EMAIL, "ben@example.com"]),
    ("userid", [USER_ID, OTHER_USER_ID]),
    ("hostid", [USER_ID, USER_ID]),
    ("eventsubscriptionid", [SUBSCRIPTION_ID, SUBSCRIPTION_ID]),
    ("uuid", [MEETING_UUID, OTHER_MEETING_UUID]),
    ("meetingid", ["98765432101", "98765432102"]),
    ("id", ["0000000000000000000001", "0000000000000000000002"]),
    ("url", ["https://zoom.example/1", "https://zoom.example/2"]),
    ("uri", ["https://zoom.example/1", "https://zoom.example/2"]),
    ("link", ["https://zoom.example/1", "https://zoom.example/2"]),
    ("timezone", ["America/New_York", "Europe/Berlin"]),
    ("language", ["en-US", "de-DE"]),
    ("country", ["US", "DE"]),
    ("phonenumber", ["+12025550101", "+12025550102"]),
    ("number", ["1", "2"]),
    ("firstname", ["Ann", "Ben"]),
    ("lastname", ["Archer", "Baker"]),
    ("name", ["Ann Archer", "Ben Baker"]),
    ("topic", ["Plans", "Review"]),
    ("time", [TIME, TIME]),
    ("createdat", [TIME, TIME]),
    ("updatedat", [TIME, TIME]),
    ("date", [DATE, DATE]),
    ("from", [DATE, DATE]),
    ("token", ["a-token-of-the-sandbox", "another-token-of-the-sandbox"]),
    ("password", ["s3cret", "s3cret"]),
    ("passcode", ["123456", "123456"]),
    ("", ["a text", "another text"]),
];

/// Integers, by the ending of the field's name.
const INTEGERS: &[(&str, [i64; 2])] = &[
    ("pagesize", [30, 30]),
    ("totalrecords", [2, 2]),
    ("duration", [60, 30]),
    ("filesize", [5_000_000, 5_000_000]),
    ("year", [2026, 2026]),
    ("month", [1, 1]),
    ("", [1, 2]),
];

/// Numbers of meetings.
const MEETING_IDS: [i64; 2] = [98_765_432_101, 98_765_432_102];

/// Makes up a string.
pub(crate) fn text(field: &Field<'_>) -> &'static str {
    by_name(field, TEXTS)
}

/// Makes up a string in a format.
pub(crate) fn of_format(format: Format, field: &Field<'_>) -> &'static str {
    let second = field.item.min(1);
    match format {
        Format::Email if text(field).contains('@') => text(field),
        Format::Email => [EMAIL, "ben@example.com"][second],
        Format::Uri => ["https://zoom.example/1", "https://zoom.example/2"][second],
        Format::Uuid => ["123e4567-e89b-12d3-a456-426614174000", "123e4567-e89b-12d3-a456-426614174001"][second],
        Format::MeetingUuid => [MEETING_UUID, OTHER_MEETING_UUID][second],
        Format::Time => "09:00:00",
        _ => text(field),
    }
}

/// Makes up an integer.
pub(crate) fn integer(field: &Field<'_>) -> i64 {
    by_name(field, INTEGERS)
}

/// Makes up a meeting number, which has 9 to 11 digits whatever the field is called.
pub(crate) fn meeting_id(field: &Field<'_>) -> i64 {
    MEETING_IDS[field.item.min(1)]
}

fn by_name<T: Copy + Default>(field: &Field<'_>, table: &[(&str, [T; 2])]) -> T {
    // The `id` in `users` is a user's id.
    let name = format!("{}{}", field.parent.trim_end_matches('s'), field.name).replace('_', "").to_lowercase();
    let row = table.iter().find(|(ending, _)| name.ends_with(ending));
    row.map(|(_, values)| values[field.item.min(1)]).unwrap_or_default()
}
