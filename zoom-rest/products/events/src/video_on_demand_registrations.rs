//! Video on demand registrations: 4 operations.

use zoom_core::{zoom_endpoint, zoom_object};

use super::{
    CustomQuestionType, FieldName, Question, RegistrationQuestionsForEventQuestion, TicketAuthenticationMethod,
};

/// Get VOD registration questions.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::GetVodRegistrationQuestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetVodRegistrationQuestions::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>/registration_questions" -> VodRegistrationQuestions,
    rate_limit = Light,
    scopes = [
        "zoom_events_vod_registration:read",
        "zoom_events_vod_registration:read:admin",
        "zoom_events:read:vod_registration_questions",
        "zoom_events:read:vod_registration_questions:admin",
    ],
    errors = [
        (403, 260101, "permission denied"),
        (403, 261103, "permission denied"),
        (404, 2001, "the hub was not found"),
        (404, 261101, "the VOD channel was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetVodRegistrationQuestions {
    /// Hub ID.
    pub hub_id: String,
    /// Channel ID.
    pub channel_id: String,
}

/// Response to [`GetVodRegistrationQuestions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodRegistrationQuestions {
    /// Questions: at most 30 items.
    pub questions: Option<Vec<RegistrationQuestionsForEventQuestion>>,
    /// Custom questions: at most 100 items.
    pub custom_questions: Option<Vec<VodRegistrationQuestionCustomQuestion>>,
}

/// Element of `custom_questions`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodRegistrationQuestionCustomQuestion {
    /// Answers: at most 50 items.
    pub answers: Option<Vec<String>>,
    /// Required.
    pub required: Option<bool>,
    /// Title.
    pub title: Option<String>,
    /// Question ID.
    pub question_id: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<CustomQuestionType>,
    /// Min length.
    #[range(1..)]
    pub min_length: Option<i64>,
    /// Max length.
    #[range(..=2000)]
    pub max_length: Option<i64>,
}

/// Update VOD channel registration questions.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::UpdateVodChannelRegistrationQuestions;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateVodChannelRegistrationQuestions::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PUT "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>/registration_questions" -> (),
    rate_limit = Light,
    scopes = [
        "zoom_events_vod_registration:write",
        "zoom_events_vod_registration:write:admin",
        "zoom_events:update:vod_registration_questions",
        "zoom_events:update:vod_registration_questions:admin",
    ],
    errors = [
        (403, 260101, "permission denied"),
        (403, 261103, "permission denied"),
        (404, 261101, "the VOD channel was not found"),
        (404, 2001, "the hub was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateVodChannelRegistrationQuestions {
    /// Hub ID.
    pub hub_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Questions: at most 30 items.
    pub questions: Option<Vec<VodChannelRegistrationQuestion>>,
    /// Custom questions: at most 100 items.
    pub custom_questions: Option<Vec<VodChannelRegistrationQuestionCustomQuestion>>,
}

/// Element of `questions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodChannelRegistrationQuestion {
    /// Field name.
    pub field_name: Option<FieldName>,
    /// Required.
    pub required: Option<bool>,
    /// Title.
    pub title: Option<String>,
}

/// Element of `custom_questions`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodChannelRegistrationQuestionCustomQuestion {
    /// Answers: at most 30 items.
    pub answers: Option<Vec<String>>,
    /// Required.
    pub required: Option<bool>,
    /// Title.
    pub title: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<CustomQuestionType>,
    /// Min length.
    #[range(1..)]
    pub min_length: Option<i64>,
    /// Max length.
    #[range(..=2000)]
    pub max_length: Option<i64>,
}

/// List VOD registration.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::ListVodRegistration;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let registrations = ListVodRegistration::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .email("jill@example.com")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>/registrations" -> ListVodRegistrationResponse,
    paginate = registrations: VodRegistration,
    rate_limit = Light,
    scopes = [
        "zoom_events_vod_registration:read",
        "zoom_events_vod_registration:read:admin",
        "zoom_events:read:vod_registrations",
        "zoom_events:read:vod_registrations:admin",
    ],
    errors = [
        (403, 260101, "permission denied"),
        (403, 261103, "permission denied"),
        (404, 2001, "the hub was not found"),
        (404, 261101, "the VOD channel was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListVodRegistration {
    /// Hub ID.
    pub hub_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Email.
    pub email: Option<String>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListVodRegistration`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListVodRegistrationResponse {
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Registrations: at most 300 items.
    #[lossy]
    pub registrations: Vec<VodRegistration>,
}

/// Element of `registrations`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodRegistration {
    /// Registration ID.
    pub registration_id: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Join link.
    pub join_link: Option<String>,
    /// Authentication method.
    pub authentication_method: Option<TicketAuthenticationMethod>,
    /// First name.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Last name.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Zip.
    pub zip: Option<String>,
    /// Country.
    #[length(..=2)]
    pub country: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Industry.
    pub industry: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Organization.
    pub organization: Option<String>,
    /// Organization size.
    pub organization_size: Option<String>,
    /// Comments.
    #[length(..=255)]
    pub comments: Option<String>,
    /// Custom questions: at most 100 items.
    pub custom_questions: Option<Vec<Question>>,
}

/// Create VOD channel registration.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::CreateVodChannelRegistration;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateVodChannelRegistration::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/zoom_events/hubs/<hub_id>/vod_channels/<channel_id>/registrations" -> CreateVodChannelRegistrationResponse,
    rate_limit = Light,
    scopes = [
        "zoom_events_vod_registration:write",
        "zoom_events_vod_registration:write:admin",
        "zoom_events:write:vod_registration",
        "zoom_events:write:vod_registration:admin",
    ],
    errors = [
        (403, 260101, "permission denied"),
        (403, 261103, "permission denied"),
        (404, 2001, "the hub was not found"),
        (404, 261101, "the VOD channel was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateVodChannelRegistration {
    /// Hub ID.
    pub hub_id: String,
    /// Channel ID.
    pub channel_id: String,
    /// Registrations: at most 30 items.
    pub registrations: Option<Vec<VodChannelRegistration>>,
}

/// Element of `registrations`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct VodChannelRegistration {
    /// Email: required in requests.
    #[required(new)]
    #[length(..=128)]
    pub email: Option<String>,
    /// First name.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Last name.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Zip.
    pub zip: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Industry.
    pub industry: Option<String>,
    /// Job title.
    pub job_title: Option<String>,
    /// Organization.
    pub organization: Option<String>,
    /// Organization size.
    pub organization_size: Option<String>,
    /// Custom questions: at most 100 items.
    pub custom_questions: Option<Vec<Question>>,
}

/// Response to [`CreateVodChannelRegistration`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateVodChannelRegistrationResponse {
    /// Registrations.
    pub registrations: Option<Vec<CreateVodChannelRegistrationRegistration>>,
}

/// Element of `registrations`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateVodChannelRegistrationRegistration {
    /// Registration ID.
    pub registration_id: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Join link.
    pub join_link: Option<String>,
}
