//! SMS campaigns: 4 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists all SMS campaigns of a Zoom account, the registrations that carriers require for business text messages.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::ListSmsCampaigns;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_campaigns = ListSmsCampaigns::new()
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
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/sms-campaigns/GET/number_management/sms_campaigns)
#[zoom_endpoint(
    GET "/number_management/sms_campaigns" -> ListSmsCampaignsResponse,
    paginate = sms_campaigns: SmsCampaign,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_sms_campaigns:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmsCampaigns {
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`ListSmsCampaigns`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSmsCampaignsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// SMS campaigns, one entry each.
    #[lossy]
    pub sms_campaigns: Vec<SmsCampaign>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// SMS campaign, a registration that carriers require for business text messages, with its brand and state.
///
/// Element of `sms_campaigns` in [`ListSmsCampaignsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsCampaign {
    /// ID of the SMS campaign.
    pub sms_campaign_id: Option<String>,
    /// Name of the SMS campaign.
    pub display_name: Option<String>,
    /// State of the SMS campaign, such as active, pending or declined.
    pub status: Option<SmsCampaignStatus>,
    /// Business that the SMS campaign represents.
    pub brand: Option<SmsCampaignBrand>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// State of the SMS campaign, the registration that carriers require for business text messages.
///
/// Values of `status` in [`SmsCampaign`] and [`GetSmsCampaignResponse`].
#[zoom_enum]
pub enum SmsCampaignStatus {
    /// `active`.
    Active,
    /// `expired`.
    Expired,
    /// `pending`.
    Pending,
    /// `declined`: The SMS campaign was rejected.
    Declined,
}

/// Business that the SMS campaign represents.
///
/// Value of `brand` in [`SmsCampaign`] and [`GetSmsCampaignResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsCampaignBrand {
    /// ID of the business registered for SMS campaigns.
    pub brand_id: Option<String>,
    /// Name of the brand.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one SMS campaign: its brand, the phone numbers assigned to it and its automatic replies to opt-in, opt-out and help messages.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::GetSmsCampaign;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSmsCampaign::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/sms-campaigns/GET/number_management/sms_campaigns/{smsCampaignId})
#[zoom_endpoint(
    GET "/number_management/sms_campaigns/<sms_campaign_id>" -> GetSmsCampaignResponse,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:sms_campaign:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSmsCampaign {
    /// ID of the SMS campaign.
    pub sms_campaign_id: String,
}

/// Response to [`GetSmsCampaign`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetSmsCampaignResponse {
    /// ID of the SMS campaign.
    pub sms_campaign_id: Option<String>,
    /// Name of the SMS campaign.
    pub display_name: Option<String>,
    /// State of the SMS campaign, such as active, pending or declined.
    pub status: Option<SmsCampaignStatus>,
    /// Product for which the SMS campaign is used.
    pub service_type: Option<ServiceType>,
    /// Business that the SMS campaign represents.
    pub brand: Option<SmsCampaignBrand>,
    /// Phone numbers assigned to the SMS campaign, one entry each.
    pub phone_numbers: Option<Vec<SmsCampaignPhoneNumber>>,
    /// Text sent to those who agree to get messages.
    pub response_to_opt_in: Option<String>,
    /// Text sent to those who want no more messages.
    pub response_to_opt_out: Option<String>,
    /// Text sent to those who ask for help.
    pub response_to_help: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Product for which the SMS campaign is used.
///
/// Values of `service_type` in [`GetSmsCampaignResponse`].
#[zoom_enum]
pub enum ServiceType {
    /// `zoomPhone`.
    #[value("zoomPhone")]
    ZoomPhone,
    /// `contactCenter`.
    #[value("contactCenter")]
    ContactCenter,
}

/// Phone number that belongs to an SMS campaign.
///
/// Element of `phone_numbers` in [`GetSmsCampaignResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsCampaignPhoneNumber {
    /// ID that Zoom gave to the phone number.
    pub phone_number_id: Option<String>,
    /// The phone number.
    pub number: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Assigns phone numbers to one SMS campaign, a registration that carriers require for business text messages.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::AssignPhoneNumberToSmsCampaign;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignPhoneNumberToSmsCampaign::new(
///     "Zl3aVt0bQ9y",
///     vec!["Zl3aVt0bQ9y".to_owned()],
///     "Jill Chill",
///     "+14155550100",
///     "Office manager",
/// )
/// .contact_emails("jill@example.com")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/sms-campaigns/POST/number_management/sms_campaigns/{smsCampaignId}/phone_numbers)
#[zoom_endpoint(
    POST "/number_management/sms_campaigns/<sms_campaign_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:admin", "number_management:update:numbers:admin"],
    errors = [
        (400, 1003004, CAMPAIGN_HAS_NO_ROOM_FOR_MORE = "the campaign has no room for more"),
        (400, 1003, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignPhoneNumberToSmsCampaign {
    /// ID of the SMS campaign.
    pub sms_campaign_id: String,
    /// IDs of the phone numbers. At most 200 items.
    pub phone_number_ids: Vec<String>,
    /// Name of the employee who signs the letter of authorization (LOA) for moving the numbers' SMS service to Zoom.
    pub loa_authorizing_person: String,
    /// Phone number of the employee who signs the letter of authorization (LOA) for moving the numbers' SMS service to Zoom.
    pub contact_number: String,
    /// Job title of the person who signs the letter of authorization.
    pub title: String,
    /// Email address of the employee who signs the letter of authorization (LOA) for moving the numbers' SMS service to Zoom.
    pub contact_emails: Option<String>,
}

/// Removes phone numbers from the SMS campaign to which they were assigned.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::UnassignSmsCampaignPhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignSmsCampaignPhoneNumber::new("Zl3aVt0bQ9y", vec!["Zl3aVt0bQ9y".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/#tag/sms-campaigns/DELETE/number_management/sms_campaigns/{smsCampaignId}/phone_numbers)
#[zoom_endpoint(
    DELETE "/number_management/sms_campaigns/<sms_campaign_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:admin", "number_management:update:numbers:admin"],
    errors = [(400, 1003, LIMIT_EXCEEDED = "a limit was exceeded")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignSmsCampaignPhoneNumber {
    /// ID of the SMS campaign.
    pub sms_campaign_id: String,
    /// IDs of the phone numbers. At most 200 items. Sent as `phone_number_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub phone_number_ids: Vec<String>,
}
