//! SMS campaigns: 4 operations.

use zoom_core::zoom_endpoint;

use super::super::{GetSmsCampaignResponse, ListSmsCampaignsResponse, SmsCampaign};

/// Lists all SMS campaigns of a Zoom account, the registrations that carriers require for business text messages.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::ListSmsCampaigns;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let sms_campaigns = ListSmsCampaigns::new("Zl3aVt0bQ9y")
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
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/sms-campaigns/GET/accounts/{accountId}/number_management/sms_campaigns)
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/sms_campaigns" -> ListSmsCampaignsResponse,
    paginate = sms_campaigns: SmsCampaign,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:list_sms_campaigns:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmsCampaigns {
    /// ID of the sub-account.
    pub account_id: String,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Returns one SMS campaign: its brand, the phone numbers assigned to it and its automatic replies to opt-in, opt-out and help messages.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::GetSmsCampaign;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSmsCampaign::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/sms-campaigns/GET/accounts/{accountId}/number_management/sms_campaigns/{smsCampaignId})
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/sms_campaigns/<sms_campaign_id>" -> GetSmsCampaignResponse,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:sms_campaign:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSmsCampaign {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the SMS campaign.
    pub sms_campaign_id: String,
}

/// Assigns phone numbers to one SMS campaign, a registration that carriers require for business text messages.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::AssignPhoneNumberToSmsCampaign;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignPhoneNumberToSmsCampaign::new(
///     "Zl3aVt0bQ9y",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/sms-campaigns/POST/accounts/{accountId}/number_management/sms_campaigns/{smsCampaignId}/phone_numbers)
#[zoom_endpoint(
    POST "/accounts/<account_id>/number_management/sms_campaigns/<sms_campaign_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:master", "number_management:update:numbers:master"],
    errors = [
        (400, 1003004, CAMPAIGN_HAS_NO_ROOM_FOR_MORE = "the campaign has no room for more"),
        (400, 1003, LIMIT_EXCEEDED = "a limit was exceeded"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignPhoneNumberToSmsCampaign {
    /// ID of the sub-account.
    pub account_id: String,
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
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::UnassignSmsCampaignPhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignSmsCampaignPhoneNumber::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     vec!["Zl3aVt0bQ9y".to_owned()],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/number-management/ma/#tag/sms-campaigns/DELETE/accounts/{accountId}/number_management/sms_campaigns/{smsCampaignId}/phone_numbers)
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/number_management/sms_campaigns/<sms_campaign_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:master", "number_management:update:numbers:master"],
    errors = [(400, 1003, LIMIT_EXCEEDED = "a limit was exceeded")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignSmsCampaignPhoneNumber {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the SMS campaign.
    pub sms_campaign_id: String,
    /// IDs of the phone numbers. At most 200 items. Sent as `phone_number_ids=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub phone_number_ids: Vec<String>,
}
