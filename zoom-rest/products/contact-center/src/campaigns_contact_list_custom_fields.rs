//! Campaigns, contact list custom fields: 5 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::CustomFieldDataType;

/// Lists the custom fields defined for contact lists of outbound campaigns.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListCampaignContactListsCustomFields;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let custom_fields = ListCampaignContactListsCustomFields::new()
///     .page_size(30)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/GET/contact_center/outbound_campaign/contact_list_custom_fields)
#[zoom_endpoint(
    GET "/contact_center/outbound_campaign/contact_list_custom_fields" -> ListContactListsCustomFieldsResponse,
    reconstructed = true,
    paginate = custom_fields: CampaignContactListCustomField,
    scopes = [
        "contact_center:read:outbound_campaign_contactlist:admin",
        "contact_center_outbound_campaign_contactlist:read:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCampaignContactListsCustomFields {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListCampaignContactListsCustomFields`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListContactListsCustomFieldsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Custom fields, one entry each.
    #[lossy]
    pub custom_fields: Vec<CampaignContactListCustomField>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`CreateCampaignContactListCustomField`] and [`GetCampaignContactListCustomField`].
///
/// Element of `custom_fields` in [`ListContactListsCustomFieldsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CampaignContactListCustomField {
    /// ID of the custom field.
    pub custom_field_id: Option<String>,
    /// Name of the custom field.
    pub custom_field_name: Option<String>,
    /// Type of the values, such as text, number or date.
    pub data_type: Option<CustomFieldDataType>,
    /// Value that is used when none is set.
    pub default_value: Option<String>,
    /// Choices of the pick list; used only if `data_type` is `pick_list`.
    pub pick_list_values: Option<Vec<String>>,
    /// IDs of the contact lists to which the custom field belongs.
    pub contact_list_ids: Option<Vec<String>>,
    /// Whether consumer routing profiles, which determine how engagements are routed, can use the custom field.
    pub use_as_routing_profile_parameter: Option<bool>,
    /// Whether URLs opened for engagements can use the custom field by its name, which then may not contain spaces.
    pub use_as_external_url_parameter: Option<bool>,
    /// Whether the custom field goes along with calls transferred to Zoom Phone.
    pub show_in_transferred_calls: Option<bool>,
    /// Whether third parties may access the custom field.
    pub allow_third_party_access: Option<bool>,
    /// Whether the Zoom client shows the custom field when it announces an inbound engagement.
    pub show_in_inbound_notification: Option<bool>,
    /// Whether the Zoom client shows the custom field on the profile tab.
    pub show_in_profile_tab: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a custom field for contact lists of outbound campaigns.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CreateCampaignContactListCustomField, CustomFieldDataType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateCampaignContactListCustomField::new(
///     "Department",
///     CustomFieldDataType::String,
/// )
/// .default_value("Sales")
/// .contact_list_ids(vec!["Zl3aVt0bQ9y".to_owned()])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/POST/contact_center/outbound_campaign/contact_list_custom_fields)
#[zoom_endpoint(
    POST "/contact_center/outbound_campaign/contact_list_custom_fields" -> CampaignContactListCustomField,
    reconstructed = true,
    scopes = [
        "contact_center:write:outbound_campaign_contactlist:admin",
        "contact_center_outbound_campaign_contactlist:write:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateCampaignContactListCustomField {
    /// Name of the custom field.
    pub custom_field_name: String,
    /// Type of the values, such as text, number or date.
    pub data_type: CustomFieldDataType,
    /// Value that is used when none is set.
    pub default_value: Option<String>,
    /// Choices of the pick list; used only if `data_type` is `pick_list`.
    pub pick_list_values: Option<Vec<String>>,
    /// IDs of the contact lists to which the custom field belongs.
    pub contact_list_ids: Option<Vec<String>>,
    /// Whether consumer routing profiles, which determine how engagements are routed, can use the custom field.
    pub use_as_routing_profile_parameter: Option<bool>,
    /// Whether URLs opened for engagements can use the custom field by its name, which then may not contain spaces.
    pub use_as_external_url_parameter: Option<bool>,
    /// Whether the custom field goes along with calls transferred to Zoom Phone.
    pub show_in_transferred_calls: Option<bool>,
    /// Whether third parties may access the custom field.
    pub allow_third_party_access: Option<bool>,
    /// Whether the Zoom client shows the custom field when it announces an inbound engagement.
    pub show_in_inbound_notification: Option<bool>,
    /// Whether the Zoom client shows the custom field on the profile tab.
    pub show_in_profile_tab: Option<bool>,
}

/// Returns one custom field for contact lists of outbound campaigns.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetCampaignContactListCustomField;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetCampaignContactListCustomField::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/GET/contact_center/outbound_campaign/contact_list_custom_fields/{customFieldId})
#[zoom_endpoint(
    GET "/contact_center/outbound_campaign/contact_list_custom_fields/<custom_field_id>" -> CampaignContactListCustomField,
    reconstructed = true,
    scopes = [
        "contact_center:read:outbound_campaign_contactlist:admin",
        "contact_center_outbound_campaign_contactlist:read:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetCampaignContactListCustomField {
    /// ID of the custom field.
    pub custom_field_id: String,
}

/// Changes one custom field for contact lists of outbound campaigns.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateCampaignContactListCustomField;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateCampaignContactListCustomField::new("Zl3aVt0bQ9y")
///     .custom_field_name("Department")
///     .default_value("Sales")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/PATCH/contact_center/outbound_campaign/contact_list_custom_fields/{customFieldId})
#[zoom_endpoint(
    PATCH "/contact_center/outbound_campaign/contact_list_custom_fields/<custom_field_id>" -> (),
    reconstructed = true,
    scopes = [
        "contact_center:update:outbound_campaign_contactlist:admin",
        "contact_center_outbound_campaign_contactlist:write:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateCampaignContactListCustomField {
    /// ID of the custom field.
    pub custom_field_id: String,
    /// Name of the custom field.
    pub custom_field_name: Option<String>,
    /// Type of the values, such as text, number or date.
    pub data_type: Option<CustomFieldDataType>,
    /// Value that is used when none is set.
    pub default_value: Option<String>,
    /// Choices of the pick list; used only if `data_type` is `pick_list`.
    pub pick_list_values: Option<Vec<String>>,
    /// IDs of the contact lists to which the custom field belongs.
    pub contact_list_ids: Option<Vec<String>>,
    /// Whether consumer routing profiles, which determine how engagements are routed, can use the custom field.
    pub use_as_routing_profile_parameter: Option<bool>,
    /// Whether URLs opened for engagements can use the custom field by its name, which then may not contain spaces.
    pub use_as_external_url_parameter: Option<bool>,
    /// Whether the custom field goes along with calls transferred to Zoom Phone.
    pub show_in_transferred_calls: Option<bool>,
    /// Whether third parties, probably apps of other companies, may access the custom field; Zoom does not explain it.
    pub allow_third_party_access: Option<bool>,
    /// Whether the Zoom client shows the custom field when it announces an inbound engagement.
    pub show_in_inbound_notification: Option<bool>,
    /// Whether the Zoom client shows the custom field on the profile tab.
    pub show_in_profile_tab: Option<bool>,
}

/// Deletes one custom field for contact lists of outbound campaigns.
///
/// Declared from type definitions alone: no description, rate limit or error codes of this operation were available.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteCampaignContactListCustomField;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteCampaignContactListCustomField::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/DELETE/contact_center/outbound_campaign/contact_list_custom_fields/{customFieldId})
#[zoom_endpoint(
    DELETE "/contact_center/outbound_campaign/contact_list_custom_fields/<custom_field_id>" -> (),
    reconstructed = true,
    scopes = [
        "contact_center:delete:outbound_campaign_contactlist:admin",
        "contact_center_outbound_campaign_contactlist:write:admin",
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteCampaignContactListCustomField {
    /// ID of the custom field.
    pub custom_field_id: String,
}
