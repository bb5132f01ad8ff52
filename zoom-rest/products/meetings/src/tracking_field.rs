//! Tracking field: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists the account's tracking fields, extra fields filled in when meetings are scheduled, by which usage can be analyzed.
///
/// Needs a Business, Education, API or higher plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::ListTrackingFields;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListTrackingFields::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/tracking-field/GET/tracking_fields)
#[zoom_endpoint(
    GET "/tracking_fields" -> ListTrackingFieldsResponse,
    rate_limit = Medium,
    scopes = ["tracking_fields:read:admin", "tracking_field:read:list_tracking_fields:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListTrackingFields {}

/// Response to [`ListTrackingFields`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTrackingFieldsResponse {
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Tracking fields, which are custom fields for classifying meetings and webinars, one entry each.
    pub tracking_fields: Option<Vec<ListTrackingFieldsTrackingField>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateTrackingField`] and [`GetTrackingField`].
///
/// Element of `tracking_fields` in [`ListTrackingFieldsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTrackingFieldsTrackingField {
    /// ID of the tracking field.
    pub id: Option<String>,
    /// Name or label of the tracking field.
    pub field: Option<String>,
    /// Values offered for the tracking field when someone schedules a meeting.
    pub recommended_values: Option<Vec<String>>,
    /// Whether the tracking field must be filled in to schedule a meeting.
    pub required: Option<bool>,
    /// Whether the tracking field appears when meetings are scheduled.
    pub visible: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a tracking field, an extra field, such as a department, that is filled in when a meeting is scheduled, to analyze usage by it.
///
/// Needs a Business, Education, API or higher plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::CreateTrackingField;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateTrackingField::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/tracking-field/POST/tracking_fields)
#[zoom_endpoint(
    POST "/tracking_fields" -> ListTrackingFieldsTrackingField,
    rate_limit = Light,
    scopes = ["tracking_fields:write:admin", "tracking_field:write:tracking_field:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateTrackingField {
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
/// Needs a Business, Education, API or higher plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::GetTrackingField;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetTrackingField::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/tracking-field/GET/tracking_fields/{fieldId})
#[zoom_endpoint(
    GET "/tracking_fields/<field_id>" -> ListTrackingFieldsTrackingField,
    rate_limit = Light,
    scopes = ["tracking_fields:read:admin", "tracking_field:read:tracking_field:admin"],
    errors = [(404, 5110, TRACKING_FIELD_DOES_NOT_EXIST = "the tracking field does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTrackingField {
    /// ID of the tracking field.
    pub field_id: String,
}

/// Updates one tracking field of the account.
///
/// Needs a Business, Education, API or higher plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateTrackingField;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateTrackingField::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/tracking-field/PATCH/tracking_fields/{fieldId})
#[zoom_endpoint(
    PATCH "/tracking_fields/<field_id>" -> (),
    rate_limit = Light,
    scopes = ["tracking_fields:write:admin", "tracking_field:update:tracking_field:admin"],
    errors = [
        (400, 200, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (404, 5110, TRACKING_FIELD_DOES_NOT_EXIST = "the tracking field does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateTrackingField {
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
/// Needs a Business, Education, API or higher plan.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::DeleteTrackingField;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteTrackingField::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/meetings/#tag/tracking-field/DELETE/tracking_fields/{fieldId})
#[zoom_endpoint(
    DELETE "/tracking_fields/<field_id>" -> (),
    rate_limit = Light,
    scopes = ["tracking_fields:write:admin", "tracking_field:delete:tracking_field:admin"],
    errors = [(404, 5110, TRACKING_FIELD_DOES_NOT_EXIST = "the tracking field does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteTrackingField {
    /// ID of the tracking field.
    pub field_id: String,
}
