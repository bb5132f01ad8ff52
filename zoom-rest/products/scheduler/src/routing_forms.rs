//! Routing forms: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Returns one response to a Zoom Scheduler routing form, whose answers decide whether an event, a text or a URL follows.
///
/// # Examples
///
/// ```
/// use zoom_rest::scheduler::GetRoutingResponse;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetRoutingResponse::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/scheduler/#tag/routing-forms/GET/scheduler/routing/forms/{formId}/response/{responseId})
#[zoom_endpoint(
    GET "/scheduler/routing/forms/<form_id>/response/<response_id>" -> RoutingResponse,
    rate_limit = Light,
    scopes = ["scheduler:read", "scheduler:read:admin", "scheduler:read:routing", "scheduler:read:routing:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetRoutingResponse {
    /// ID of the routing form.
    pub form_id: String,
    /// ID of the response to the routing form.
    pub response_id: String,
}

/// Response to [`GetRoutingResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RoutingResponse {
    /// Whether a booking followed the answers.
    pub booked: Option<bool>,
    /// Link for booking; empty if the result is a URL or a text.
    pub booking_link: Option<String>,
    /// When the response was submitted.
    pub created_time: Option<String>,
    /// Email address of the person who filled in the form.
    pub creator_email: Option<String>,
    /// ID of the routing form.
    pub form_id: Option<String>,
    /// Questions of the routing form with the answers given, one entry each. At most 20 items.
    pub questions_and_answers: Option<Vec<QuestionsAndAnswer>>,
    /// What the person gets after submitting the form: an event to book, a text or a URL.
    pub result_type: Option<ResultType>,
    /// Result of the form according to `result_type`: a booking schedule, a text or a URL.
    pub result_value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Question of a routing form, with the answers given.
///
/// Element of `questions_and_answers` in [`RoutingResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionsAndAnswer {
    /// Answers to the question, one entry each. At most 100 items.
    pub answers: Option<Vec<String>>,
    /// ID of the question.
    pub question_id: Option<String>,
    /// Text of the question.
    pub question_content: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// What the person gets after submitting the form: an event to book, a text or a URL.
///
/// Values of `result_type` in [`RoutingResponse`].
#[zoom_enum]
pub enum ResultType {
    /// `event`: An event that can be booked.
    Event,
    /// `text`: A text to show.
    Text,
    /// `url`: The address of a web page.
    Url,
}
