//! What a value could be, by the name of its field: the tables.

/// The one who owns the sandbox's tokens.
pub(crate) const USER_ID: &str = "Ann0000000000000000001";

/// Another one.
pub(crate) const OTHER_USER_ID: &str = "Ben0000000000000000002";

/// The meeting that is there from the beginning.
pub(crate) const MEETING_ID: u64 = 98_765_432_101;

/// Its UUID, of the kind that is encoded twice in a path.
pub(crate) const MEETING_UUID: &str = "/aB3dEf7//jKlMnOpQrStUv==";

/// A moment. Whatever is made up happened then.
pub(crate) const TIME: &str = "2026-01-31T09:00:00Z";

/// Its day.
pub(crate) const DATE: &str = "2026-01-31";

/// A number that is not whole.
pub(crate) const FRACTION: f64 = 1.5;

/// Where a value stands.
#[derive(Clone, Copy)]
pub(crate) struct Spot<'a> {
    /// The name of the field.
    pub(crate) name: &'a str,
    /// The name of the field that the object is in.
    pub(crate) parent: &'a str,
    /// Which element of a list it is in, from 0.
    pub(crate) item: usize,
}

/// What texts are, by what the name of their field ends in: the first row that fits counts. The second value is for the
/// second element of a list.
const TEXTS: &[(&str, [&str; 2])] = &[
    ("pagetoken", ["", ""]),
    ("pagesize", ["30", "30"]),
    // Of a user that is created, and so is not there yet.
    ("userinfoemail", ["cleo@example.com", "cleo@example.com"]),
    ("email", ["ann@example.com", "ben@example.com"]),
    ("userid", [USER_ID, OTHER_USER_ID]),
    ("hostid", [USER_ID, USER_ID]),
    ("uuid", [MEETING_UUID, "bC4eFg8iJkLmNoPqRsTuVw=="]),
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

/// What whole numbers are, in the same way.
const NUMBERS: &[(&str, [i64; 2])] = &[
    ("pagesize", [30, 30]),
    ("totalrecords", [2, 2]),
    ("duration", [60, 30]),
    ("filesize", [5_000_000, 5_000_000]),
    ("year", [2026, 2026]),
    ("month", [1, 1]),
    ("meetingid", [98_765_432_101, 98_765_432_102]),
    ("webinarid", [98_765_432_101, 98_765_432_102]),
    ("", [1, 2]),
];

/// A text, where its type expects this.
pub(crate) fn text(spot: &Spot<'_>, expected: &str) -> String {
    let first = names(expected).find(|name| !name.is_empty());
    let text = match expected.rsplit(", ").next() {
        _ if first.is_some() => first.unwrap_or_default(),
        Some("a date") => DATE,
        Some("a date-time") => TIME,
        Some("a UUID") => MEETING_UUID,
        Some("the number or the UUID of a meeting") => "98765432101",
        _ => by_name(spot, TEXTS),
    };
    text.to_owned()
}

/// A whole number, where its type expects this.
pub(crate) fn integer(spot: &Spot<'_>, expected: &str) -> i64 {
    let is_small = ["8", "16", "32"].iter().any(|bits| expected.ends_with(bits));
    let first = names(expected).find_map(|name| name.parse().ok());
    first.unwrap_or_else(|| if is_small { 1 } else { by_name(spot, NUMBERS) })
}

/// The names in what is expected: an object's fields, an enum's values.
pub(crate) fn names(expected: &str) -> impl Iterator<Item = &str> {
    expected.split('`').skip(1).step_by(2)
}

fn by_name<T: Copy + Default>(spot: &Spot<'_>, table: &[(&str, [T; 2])]) -> T {
    // The `id` in `users` is that of a user.
    let name = format!("{}{}", spot.parent.trim_end_matches('s'), spot.name).replace('_', "").to_lowercase();
    let row = table.iter().find(|(ending, _)| name.ends_with(ending));
    row.map(|(_, values)| values[spot.item.min(1)]).unwrap_or_default()
}
