//! Campaigns, dnc lists: 3 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

/// Lists the phone numbers that campaigns must not call, from one Do Not Call (DNC) list.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListCampaignDncPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let dnc_list_phones = ListCampaignDncPhoneNumbers::new("Zl3aVt0bQ9y")
///     .page_size(100)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/GET/contact_center/outbound_campaign/dnc_lists/{dncListId}/phones)
#[zoom_endpoint(
    GET "/contact_center/outbound_campaign/dnc_lists/<dnc_list_id>/phones" -> ListCampaignDncPhoneNumbersResponse,
    paginate = dnc_list_phones: DncListPhone,
    rate_limit = Medium,
    scopes = [
        "contact_center_outbound_campaign_dnc_list_phones:read:admin",
        "contact_center:read:outbound_campaign_dnc_list_phones:admin",
    ],
    errors = [(404, 5020, DNC_LIST_NOT_FOUND = "the DNC list was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListCampaignDncPhoneNumbers {
    /// ID of the DNC list.
    pub dnc_list_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
}

/// Response to [`ListCampaignDncPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListCampaignDncPhoneNumbersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Phone numbers on the do-not-call list, one entry each.
    #[lossy]
    pub dnc_list_phones: Vec<DncListPhone>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Phone number that campaigns must not call.
///
/// Element of `dnc_list_phones` in [`ListCampaignDncPhoneNumbersResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DncListPhone {
    /// ID of the entry in the do-not-call list.
    pub phone_id: Option<String>,
    /// Phone number that campaigns must not call.
    pub phone_number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Adds several phone numbers to a list of numbers that campaigns must not call (DNC).
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::BatchCreateCampaignDncListPhones;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchCreateCampaignDncListPhones::new(
///     "Zl3aVt0bQ9y",
///     vec!["+14155550100".to_owned()],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/POST/contact_center/outbound_campaign/dnc_lists/{dncListId}/phones)
#[zoom_endpoint(
    POST "/contact_center/outbound_campaign/dnc_lists/<dnc_list_id>/phones" -> (),
    rate_limit = Light,
    scopes = [
        "contact_center_outbound_campaign_dnc_list_phones:write:admin",
        "contact_center:write:outbound_campaign_dnc_list_phones:admin",
    ],
    errors = [(404, 5020, DNC_LIST_NOT_FOUND = "the DNC list was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchCreateCampaignDncListPhones {
    /// ID of the DNC list.
    pub dnc_list_id: String,
    /// Phone numbers to add to the do-not-call list, one entry each. At most 100 items.
    pub phone_numbers: Vec<String>,
}

/// Removes several phone numbers from a list of numbers that campaigns must not call (DNC).
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::BatchDeleteCampaignDncListPhones;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// BatchDeleteCampaignDncListPhones::new("Zl3aVt0bQ9y")
///     .phone_ids(vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/campaigns/DELETE/contact_center/outbound_campaign/dnc_lists/{dncListId}/phones)
#[zoom_endpoint(
    DELETE "/contact_center/outbound_campaign/dnc_lists/<dnc_list_id>/phones" -> (),
    body = json,
    rate_limit = Light,
    scopes = [
        "contact_center_outbound_campaign_dnc_list_phones:write:admin",
        "contact_center:delete:outbound_campaign_dnc_list_phones:admin",
    ],
    errors = [(404, 5020, DNC_LIST_NOT_FOUND = "the DNC list was not found")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct BatchDeleteCampaignDncListPhones {
    /// ID of the DNC list.
    pub dnc_list_id: String,
    /// IDs of the DNC list's phone numbers to remove, one entry each. At most 100 items.
    pub phone_ids: Option<Vec<String>>,
}
