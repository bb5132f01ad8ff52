//! Deal registration, campaigns: 1 operation.

use zoom_core::{Date, Extra, zoom_endpoint, zoom_object};

/// Lists the valid Zoom campaigns, such as product launches, that a partner can name in a deal registration.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::ListCampaigns;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListCampaigns::new(
///     "1234567",
///     "C-2343245",
///     vec!["Zoom Phone".to_owned()],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/deal-registration/GET/commerce/campaigns)
#[zoom_endpoint(
    GET "/commerce/campaigns" -> ListCampaignsResponse,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:deal_registration:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCampaigns {
    /// Account number of the deal's end customer in Zoom's CRM (customer relationship management) system.
    pub end_customer_crm_account_number: String,
    /// Full CRM account number of a sub-reseller: only its campaigns are returned.
    pub sub_reseller_crm_account_number: Option<String>,
    /// Full contact number, in Zoom's CRM (customer relationship management) system, of a person who is recorded as a member of the campaign; not a phone number.
    pub campaign_member_crm_contact_number: String,
    /// Product groups, such as `Zoom Phone`: only campaigns for them are returned. Sent comma-separated.
    #[query(style = comma)]
    pub product_groups: Vec<String>,
}

/// Response to [`ListCampaigns`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCampaignsResponse {
    /// Zoom campaigns, one entry each. At most 100 items.
    pub campaigns: Option<Vec<Campaign>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Zoom campaign, such as a product launch, that a partner can name when it registers a deal.
///
/// Element of `campaigns` in [`ListCampaignsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Campaign {
    /// Number of the campaign, by which a deal registration refers to it.
    pub campaign_number: Option<f64>,
    /// Name of the campaign.
    pub campaign_name: Option<String>,
    /// What the campaign is about.
    pub campaign_description: Option<String>,
    /// First day of the campaign, as `YYYY-MM-DD`.
    pub campaign_start_date: Option<Date>,
    /// Last day of the campaign, as `YYYY-MM-DD`.
    pub campaign_end_date: Option<Date>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
