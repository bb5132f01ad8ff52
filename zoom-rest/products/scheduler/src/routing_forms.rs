//! Routing forms: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Returns one response that was submitted to a Zoom Scheduler routing form.
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
    /// Form ID.
    pub form_id: String,
    /// Response ID.
    pub response_id: String,
}

/// Response to [`GetRoutingResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct RoutingResponse {
    /// Booked.
    pub booked: Option<bool>,
    /// Booking link.
    pub booking_link: Option<String>,
    /// When it was created.
    pub created_time: Option<String>,
    /// Creator email.
    pub creator_email: Option<String>,
    /// Form ID.
    pub form_id: Option<String>,
    /// Questions and answers. At most 20 items.
    pub questions_and_answers: Option<Vec<QuestionsAndAnswer>>,
    /// Result type.
    pub result_type: Option<ResultType>,
    /// Result value.
    pub result_value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Element of `questions_and_answers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuestionsAndAnswer {
    /// Answers to the question, one entry each. At most 100 items.
    pub answers: Option<Vec<String>>,
    /// ID of the question.
    pub question_id: Option<String>,
    /// Question content.
    pub question_content: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Values of `result_type`.
#[zoom_enum]
pub enum ResultType {
    /// `event`.
    Event,
    /// `text`.
    Text,
    /// `url`.
    Url,
}
