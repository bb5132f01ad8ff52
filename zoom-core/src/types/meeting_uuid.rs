//! The UUID of one instance of a meeting, and its encoding.

use serde::Serialize;

use crate::encode::param::{ParamValue, ParamWriter, percent_encode};

/// The UUID of one instance of a meeting, webinar, session or conversation.
///
/// It is base64, with `/`, `+` and `=`. In a path, a UUID that begins with `/` or contains `//` is percent-encoded
/// twice, as Zoom requires ("Using Zoom APIs", "Meeting ID and UUID"): if it is encoded only once, Zoom returns 404
/// with code 3001. Every other UUID, and every UUID outside a path, is encoded like other text.
///
/// # Examples
///
/// ```
/// use zoom_core::{zoom_endpoint, BaseUrl, Endpoint, MeetingUuid};
///
/// #[zoom_endpoint(GET "/past_meetings/<meeting_uuid>")]
/// struct GetPastMeeting {
///     meeting_uuid: MeetingUuid,
/// }
///
/// let base = BaseUrl::parse("https://api.zoom.us/v2")?;
/// let request = GetPastMeeting::new("4444AAAiAAAAAiAiAiiAii==").to_http_request(&base)?;
/// assert_eq!(request.uri().path(), "/v2/past_meetings/4444AAAiAAAAAiAiAiiAii%3D%3D");
/// let request = GetPastMeeting::new("/ajXp112QmuoKj4854875==").to_http_request(&base)?;
/// assert_eq!(request.uri().path(), "/v2/past_meetings/%252FajXp112QmuoKj4854875%253D%253D");
/// # Ok::<(), zoom_core::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct MeetingUuid(pub(super) String);

impl From<String> for MeetingUuid {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for MeetingUuid {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl ParamValue for MeetingUuid {
    fn write_param(&self, to: &mut ParamWriter<'_>) {
        if to.is_in_path() && (self.0.starts_with('/') || self.0.contains("//")) {
            let mut once = String::new();
            percent_encode(&mut once, &self.0);
            // The writer encodes it again.
            to.write_str(&once);
        } else {
            to.write_str(&self.0);
        }
    }
}
