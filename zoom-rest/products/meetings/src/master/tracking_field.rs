//! Tracking field: 5 operations.

use zoom_core::zoom_endpoint;

use super::super::{ListTrackingFieldsResponse, ListTrackingFieldsTrackingField};

/// Lists the account's tracking fields, extra fields filled in when meetings are scheduled, by which usage can be analyzed.
///
/// Needs a Business, Education, API or higher plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::ListTrackingFields;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListTrackingFields::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/tracking-field/GET/accounts/{accountId}/tracking_fields)
#[zoom_endpoint(
    GET "/accounts/<account_id>/tracking_fields" -> ListTrackingFieldsResponse,
    rate_limit = Medium,
    scopes = ["tracking_fields:master", "tracking_field:read:list_tracking_fields:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTrackingFields {
    /// ID of the sub-account.
    pub account_id: String,
}

/// Creates a tracking field, an extra field, such as a department, that is filled in when a meeting is scheduled, to analyze usage by it.
///
/// Needs a Business, Education, API or higher plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::CreateTrackingField;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateTrackingField::new("Zl3aVt0bQ9y")
///     .field("Department")
///     .recommended_values(vec!["Sales".to_owned(), "Support".to_owned()])
///     .visible(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/tracking-field/POST/accounts/{accountId}/tracking_fields)
#[zoom_endpoint(
    POST "/accounts/<account_id>/tracking_fields" -> ListTrackingFieldsTrackingField,
    rate_limit = Light,
    scopes = ["tracking_fields:master", "tracking_field:write:tracking_field:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateTrackingField {
    /// ID of the sub-account.
    pub account_id: String,
    /// Name or label of the tracking field.
    pub field: Option<String>,
    /// Values offered for the tracking field when someone schedules a meeting.
    pub recommended_values: Option<Vec<String>>,
    /// Whether the tracking field must be filled in to schedule a meeting.
    pub required: Option<bool>,
    /// Whether the tracking field appears when meetings are scheduled.
    pub visible: Option<bool>,
}

/// Returns one of the account's tracking fields, an extra field, such as a department, that is filled in when a meeting is scheduled.
///
/// Needs a Business, Education, API or higher plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::GetTrackingField;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetTrackingField::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/tracking-field/GET/accounts/{accountId}/tracking_fields/{fieldId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/tracking_fields/<field_id>" -> ListTrackingFieldsTrackingField,
    rate_limit = Light,
    scopes = ["tracking_fields:master", "tracking_field:read:tracking_field:master"],
    errors = [(404, 5110, TRACKING_FIELD_DOES_NOT_EXIST = "the tracking field does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTrackingField {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the tracking field.
    pub field_id: String,
}

/// Updates one tracking field of the account.
///
/// Needs a Business, Education, API or higher plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::UpdateTrackingField;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateTrackingField::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .recommended_values(vec![
///         "Sales".to_owned(),
///         "Support".to_owned(),
///         "Marketing".to_owned(),
///     ])
///     .required(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/tracking-field/PATCH/accounts/{accountId}/tracking_fields/{fieldId})
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/tracking_fields/<field_id>" -> (),
    rate_limit = Light,
    scopes = ["tracking_fields:master", "tracking_field:update:tracking_field:master"],
    errors = [
        (400, 200, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (404, 5110, TRACKING_FIELD_DOES_NOT_EXIST = "the tracking field does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateTrackingField {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the tracking field.
    pub field_id: String,
    /// Name or label of the tracking field.
    pub field: Option<String>,
    /// Values offered for the tracking field when someone schedules a meeting.
    pub recommended_values: Option<Vec<String>>,
    /// Whether the tracking field must be filled in to schedule a meeting.
    pub required: Option<bool>,
    /// Whether the tracking field appears when meetings are scheduled.
    pub visible: Option<bool>,
}

/// Deletes one of the account's tracking fields, an extra field, such as a department, that is filled in when a meeting is scheduled.
///
/// Needs a Business, Education, API or higher plan. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::master::DeleteTrackingField;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteTrackingField::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/ma/#tag/tracking-field/DELETE/accounts/{accountId}/tracking_fields/{fieldId})
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/tracking_fields/<field_id>" -> (),
    rate_limit = Light,
    scopes = ["tracking_fields:master", "tracking_field:delete:tracking_field:master"],
    errors = [(404, 5110, TRACKING_FIELD_DOES_NOT_EXIST = "the tracking field does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteTrackingField {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the tracking field.
    pub field_id: String,
}
