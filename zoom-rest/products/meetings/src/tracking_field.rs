//! Tracking field: 5 operations.

use zoom_core::{zoom_endpoint, zoom_object};

/// List tracking fields.
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
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Tracking fields.
    pub tracking_fields: Option<Vec<ListTrackingFieldsTrackingField>>,
}

/// Response to [`CreateTrackingField`] and [`GetTrackingField`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListTrackingFieldsTrackingField {
    /// ID.
    pub id: Option<String>,
    /// Field.
    pub field: Option<String>,
    /// Recommended values.
    pub recommended_values: Option<Vec<String>>,
    /// Required.
    pub required: Option<bool>,
    /// Visible.
    pub visible: Option<bool>,
}

/// Create tracking field.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::CreateTrackingField;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateTrackingField::new()
///     .field("one")
///     .required(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/tracking_fields" -> ListTrackingFieldsTrackingField,
    rate_limit = Light,
    scopes = ["tracking_fields:write:admin", "tracking_field:write:tracking_field:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateTrackingField {
    /// Field.
    pub field: Option<String>,
    /// Recommended values.
    pub recommended_values: Option<Vec<String>>,
    /// Required.
    pub required: Option<bool>,
    /// Visible.
    pub visible: Option<bool>,
}

/// Get tracking field.
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
#[zoom_endpoint(
    GET "/tracking_fields/<field_id>" -> ListTrackingFieldsTrackingField,
    rate_limit = Light,
    scopes = ["tracking_fields:read:admin", "tracking_field:read:tracking_field:admin"],
    errors = [(404, 5110, "the tracking field does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetTrackingField {
    /// Field ID.
    pub field_id: String,
}

/// Update tracking field.
///
/// # Examples
///
/// ```
/// use zoom_rest::meetings::UpdateTrackingField;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateTrackingField::new("Zl3aVt0bQ9y")
///     .field("one")
///     .required(true)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/tracking_fields/<field_id>" -> (),
    rate_limit = Light,
    scopes = ["tracking_fields:write:admin", "tracking_field:update:tracking_field:admin"],
    errors = [(400, 200, "the resource already exists"), (404, 5110, "the tracking field does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateTrackingField {
    /// Field ID.
    pub field_id: String,
    /// Field.
    pub field: Option<String>,
    /// Recommended values.
    pub recommended_values: Option<Vec<String>>,
    /// Required.
    pub required: Option<bool>,
    /// Visible.
    pub visible: Option<bool>,
}

/// Delete tracking field.
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
#[zoom_endpoint(
    DELETE "/tracking_fields/<field_id>" -> (),
    rate_limit = Light,
    scopes = ["tracking_fields:write:admin", "tracking_field:delete:tracking_field:admin"],
    errors = [(404, 5110, "the tracking field does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteTrackingField {
    /// Field ID.
    pub field_id: String,
}
