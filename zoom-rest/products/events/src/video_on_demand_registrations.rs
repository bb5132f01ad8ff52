//! Video on demand registrations: 4 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::{CustomQuestionType, FieldName, Question, RegistrationQuestion, TicketAuthenticationMethod};

/// Lists the questions that people answer to register for a video-on-demand (VOD) channel.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/video-on-demand-registrations/GET/zoom_events/hubs/{hubId}/vod_channels/{channelId}/registration_questions)
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
        (403, 260101, PERMISSION_DENIED_260101 = "permission denied"),
        (403, 261103, PERMISSION_DENIED_261103 = "permission denied"),
        (404, 2001, HUB_NOT_FOUND = "the hub was not found"),
        (404, 261101, VOD_CHANNEL_NOT_FOUND = "the VOD channel was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetVodRegistrationQuestions {
    /// ID of the Zoom Events hub.
    pub hub_id: String,
    /// ID of the video-on-demand (VOD) channel.
    pub channel_id: String,
}

/// Response to [`GetVodRegistrationQuestions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodRegistrationQuestions {
    /// Standard registration fields shown on the form, one entry each. At most 30 items.
    pub questions: Option<Vec<RegistrationQuestion>>,
    /// Custom questions of the registration, one entry each. At most 100 items.
    pub custom_questions: Option<Vec<VodRegistrationQuestionCustomQuestion>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Custom question of a channel's registration form, with its ID.
///
/// Element of `custom_questions` in [`VodRegistrationQuestions`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodRegistrationQuestionCustomQuestion {
    /// Possible answers to the custom question; not for questions answered with free text. At most 50 items.
    pub answers: Option<Vec<String>>,
    /// Whether the custom question must be answered in order to register.
    pub required: Option<bool>,
    /// Text of the question.
    pub title: Option<String>,
    /// ID of the custom registration question.
    pub question_id: Option<String>,
    /// How the question is answered: free text, one choice or several.
    #[wire("type")]
    pub kind: Option<CustomQuestionType>,
    /// Smallest number of characters that the answer must have; for `short_answer` and `long_answer` questions.
    #[range(1..)]
    pub min_length: Option<i64>,
    /// Largest number of characters that the answer may have: at most 500 for `short_answer` and 2000 for `long_answer` questions.
    #[range(..=2000)]
    pub max_length: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates the questions that people answer to register for a video-on-demand (VOD) channel.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{FieldName, UpdateVodChannelRegistrationQuestions, VodChannelRegistrationQuestion};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateVodChannelRegistrationQuestions::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .questions(vec![
///         VodChannelRegistrationQuestion::new()
///             .field_name(FieldName::JobTitle)
///             .required(true)
///             .title("Job title"),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/video-on-demand-registrations/PUT/zoom_events/hubs/{hubId}/vod_channels/{channelId}/registration_questions)
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
        (403, 260101, PERMISSION_DENIED_260101 = "permission denied"),
        (403, 261103, PERMISSION_DENIED_261103 = "permission denied"),
        (404, 261101, VOD_CHANNEL_NOT_FOUND = "the VOD channel was not found"),
        (404, 2001, HUB_NOT_FOUND = "the hub was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateVodChannelRegistrationQuestions {
    /// ID of the Zoom Events hub.
    pub hub_id: String,
    /// ID of the video-on-demand (VOD) channel.
    pub channel_id: String,
    /// Standard registration fields shown on the form, one entry each. At most 30 items.
    pub questions: Option<Vec<VodChannelRegistrationQuestion>>,
    /// Custom questions of the registration, one entry each. At most 100 items.
    pub custom_questions: Option<Vec<VodChannelRegistrationCustomQuestion>>,
}

/// Standard question of a channel's registration form, as it is to be.
///
/// Element of `questions` in [`UpdateVodChannelRegistrationQuestions`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodChannelRegistrationQuestion {
    /// Registration field that the question fills, such as `last_name`.
    pub field_name: Option<FieldName>,
    /// Whether registrants must fill in the field.
    pub required: Option<bool>,
    /// Text of the question.
    pub title: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Custom question of a channel's registration form, as it is to be.
///
/// Element of `custom_questions` in [`UpdateVodChannelRegistrationQuestions`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodChannelRegistrationCustomQuestion {
    /// Possible answers to the custom question; not for questions answered with free text. At most 30 items.
    pub answers: Option<Vec<String>>,
    /// Whether the custom question must be answered in order to register.
    pub required: Option<bool>,
    /// Text of the question.
    pub title: Option<String>,
    /// How the question is answered: free text, one choice or several.
    #[wire("type")]
    pub kind: Option<CustomQuestionType>,
    /// Smallest number of characters that the answer must have; for `short_answer` and `long_answer` questions.
    #[range(1..)]
    pub min_length: Option<i64>,
    /// Largest number of characters that the answer may have: at most 500 for `short_answer` and 2000 for `long_answer` questions.
    #[range(..=2000)]
    pub max_length: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists who registered for a video-on-demand (VOD) channel.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/video-on-demand-registrations/GET/zoom_events/hubs/{hubId}/vod_channels/{channelId}/registrations)
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
        (403, 260101, PERMISSION_DENIED_260101 = "permission denied"),
        (403, 261103, PERMISSION_DENIED_261103 = "permission denied"),
        (404, 2001, HUB_NOT_FOUND = "the hub was not found"),
        (404, 261101, VOD_CHANNEL_NOT_FOUND = "the VOD channel was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListVodRegistration {
    /// ID of the Zoom Events hub.
    pub hub_id: String,
    /// ID of the video-on-demand (VOD) channel.
    pub channel_id: String,
    /// Keeps only entries of the person with this email address.
    pub email: Option<String>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListVodRegistration`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListVodRegistrationResponse {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Registrations, one entry each. At most 300 items.
    #[lossy]
    pub registrations: Vec<VodRegistration>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Person registered for a video-on-demand channel, with contact data and responses.
///
/// Element of `registrations` in [`ListVodRegistrationResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VodRegistration {
    /// ID of the registration.
    pub registration_id: Option<String>,
    /// Email address of the registrant.
    pub email: Option<String>,
    /// Personal link with which the registrant gets into the channel.
    pub join_link: Option<String>,
    /// How the registrant proves who they are when registering for the channel or getting into it.
    pub authentication_method: Option<TicketAuthenticationMethod>,
    /// First (given) name of the person.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Last (family) name of the person.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// Postal address of the registrant.
    pub address: Option<String>,
    /// City of the registrant's address.
    pub city: Option<String>,
    /// State or province of the registrant's address.
    pub state: Option<String>,
    /// Postal code of the registrant's address, such as a ZIP code.
    pub zip: Option<String>,
    /// ISO 3166-1 alpha-2 code of the registrant's country.
    #[length(..=2)]
    pub country: Option<String>,
    /// Phone number of the registrant.
    pub phone: Option<String>,
    /// Industry in which the registrant works.
    pub industry: Option<String>,
    /// Job title of the person.
    pub job_title: Option<String>,
    /// Organization to which the registrant belongs.
    pub organization: Option<String>,
    /// How many employees the registrant's organization has.
    pub organization_size: Option<String>,
    /// Questions and comments of the registrant.
    #[length(..=255)]
    pub comments: Option<String>,
    /// Custom questions of the registration form, each with the registrant's answer. At most 100 items.
    pub custom_questions: Option<Vec<Question>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Registers up to 30 people at once for a video-on-demand (VOD) channel.
///
/// Needs a Pro plan or higher and a Zoom Events or Webinars Plus license.
///
/// # Examples
///
/// ```
/// use zoom_rest::events::{CreateVodChannelRegistration, VodChannelRegistration};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateVodChannelRegistration::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .registrations(vec![VodChannelRegistration::new("jill@example.com")])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/events/#tag/video-on-demand-registrations/POST/zoom_events/hubs/{hubId}/vod_channels/{channelId}/registrations)
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
        (403, 260101, PERMISSION_DENIED_260101 = "permission denied"),
        (403, 261103, PERMISSION_DENIED_261103 = "permission denied"),
        (404, 2001, HUB_NOT_FOUND = "the hub was not found"),
        (404, 261101, VOD_CHANNEL_NOT_FOUND = "the VOD channel was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateVodChannelRegistration {
    /// ID of the Zoom Events hub.
    pub hub_id: String,
    /// ID of the video-on-demand (VOD) channel.
    pub channel_id: String,
    /// People to register for the channel, each with an email address and other contact data. At most 30 items.
    pub registrations: Option<Vec<VodChannelRegistration>>,
}

/// Registration of one person for a video-on-demand channel, with contact data.
///
/// Element of `registrations` in [`CreateVodChannelRegistration`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct VodChannelRegistration {
    /// Email address of the registrant. Required in requests.
    #[required(new)]
    #[length(..=128)]
    pub email: Option<String>,
    /// First (given) name of the person.
    #[length(..=64)]
    pub first_name: Option<String>,
    /// Last (family) name of the person.
    #[length(..=64)]
    pub last_name: Option<String>,
    /// Postal address of the registrant.
    pub address: Option<String>,
    /// City of the registrant's address.
    pub city: Option<String>,
    /// State or province of the registrant's address.
    pub state: Option<String>,
    /// Postal code of the registrant's address, such as a ZIP code.
    pub zip: Option<String>,
    /// ISO 3166-1 alpha-2 code of the registrant's country.
    pub country: Option<String>,
    /// Phone number of the registrant.
    pub phone: Option<String>,
    /// Industry in which the registrant works.
    pub industry: Option<String>,
    /// Job title of the person.
    pub job_title: Option<String>,
    /// Organization to which the registrant belongs.
    pub organization: Option<String>,
    /// How many employees the registrant's organization has.
    pub organization_size: Option<String>,
    /// Custom questions of the registration form, each with the registrant's answer. At most 100 items.
    pub custom_questions: Option<Vec<Question>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateVodChannelRegistration`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateVodChannelRegistrationResponse {
    /// Registrations that the request created, one entry each.
    pub registrations: Option<Vec<NewVodRegistration>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Registration for a video-on-demand (VOD) channel, with the link to join.
///
/// Element of `registrations` in [`CreateVodChannelRegistrationResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct NewVodRegistration {
    /// ID of the registration.
    pub registration_id: Option<String>,
    /// Email address of the registrant.
    pub email: Option<String>,
    /// Personal link with which the registrant gets into the channel.
    pub join_link: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
