//! Campaigns, contacts: 1 operation.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::CustomFieldDataType;

/// Lists the custom fields of one outbound campaign contact.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListCampaignContactCustomFields;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListCampaignContactCustomFields::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/GET/contact_center/outbound_campaign/contacts/{contactId}/custom_fields)
#[zoom_endpoint(
    GET "/contact_center/outbound_campaign/contacts/<contact_id>/custom_fields" -> ListCampaignContactCustomFieldsResponse,
    reconstructed = true,
    scopes = [
        "contact_center:read:outbound_campaign_contactlist:admin",
        "contact_center_outbound_campaign_contactlist:read:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCampaignContactCustomFields {
    /// ID of the contact.
    pub contact_id: String,
}

/// Response to [`ListCampaignContactCustomFields`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCampaignContactCustomFieldsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Custom fields, one entry each.
    pub custom_fields: Option<Vec<CampaignContactCustomField>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Custom field of a campaign contact, with its type and value.
///
/// Element of `custom_fields` in [`ListCampaignContactCustomFieldsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CampaignContactCustomField {
    /// ID of the custom field.
    pub custom_field_id: Option<String>,
    /// Name of the custom field.
    pub custom_field_name: Option<String>,
    /// Type of the values, such as text, number or date.
    pub data_type: Option<CustomFieldDataType>,
    /// Value of the custom field for the contact.
    pub custom_field_value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
