//! SMS campaign: 7 operations.

use zoom_core::zoom_endpoint;

use super::super::{
    AssignPhoneNumberToSmsCampaignResponse, GetSmsCampaignResponse, ListSmsCampaignOptStatusesResponse,
    ListSmsCampaignsResponse, ListUserOptStatusesResponse, PhoneNumber, SmsCampaign, SmsCampaignOptStatus,
};

/// Lists the account's SMS campaigns, the registrations that carriers require for business text messages.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListSmsCampaigns;
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sms-campaign/GET/accounts/{accountId}/phone/sms_campaigns)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/sms_campaigns" -> ListSmsCampaignsResponse,
    paginate = sms_campaigns: SmsCampaign,
    rate_limit = Medium,
    scopes = ["phone:master", "phone:read:list_sms_campaigns:master"],
    errors = [(400, 400, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired")],
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

/// Returns one SMS campaign: its brand, the phone numbers assigned to it, its kinds of content and its sample messages.
///
/// Needs a Pro plan or higher and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::GetSmsCampaign;
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sms-campaign/GET/accounts/{accountId}/phone/sms_campaigns/{smsCampaignId})
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/sms_campaigns/<sms_campaign_id>" -> GetSmsCampaignResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:sms_campaign:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSmsCampaign {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the SMS campaign.
    pub sms_campaign_id: String,
}

/// Assigns Zoom Phone numbers to an SMS campaign of the account.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::PhoneNumber;
/// use zoom_rest::phone::master::AssignPhoneNumberToSmsCampaign;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignPhoneNumberToSmsCampaign::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     vec![PhoneNumber::new().id("Zl3aVt0bQ9y").number("+14155550100")],
///     "Jill Chill",
///     "+14155550101",
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sms-campaign/POST/accounts/{accountId}/phone/sms_campaigns/{smsCampaignId}/phone_numbers)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/accounts/<account_id>/phone/sms_campaigns/<sms_campaign_id>/phone_numbers" -> AssignPhoneNumberToSmsCampaignResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:write:sms_campaign_number:master"],
    errors = [(400, 400, CAMPAIGN_DOES_NOT_EXIST = "the campaign does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignPhoneNumberToSmsCampaign {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the SMS campaign.
    pub sms_campaign_id: String,
    /// Phone numbers to assign to the campaign, one entry each. At most 49 items.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Name of the employee who signs the letter of authorization (LOA) for moving the numbers' SMS service to Zoom.
    pub loa_authorizing_person: String,
    /// Phone number of the employee who signs the letter of authorization (LOA) for moving the numbers' SMS service to Zoom.
    pub contact_number: String,
    /// Job title of the person who signs the letter of authorization.
    pub title: String,
    /// Email address of the employee who signs the letter of authorization (LOA) for moving the numbers' SMS service to Zoom.
    pub contact_emails: Option<String>,
}

/// Lists whether one consumer opted in to or out of text messages from numbers assigned to an SMS campaign.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListSmsCampaignOptStatuses;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSmsCampaignOptStatuses::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "+14155550100",
///     vec!["+14155550101".to_owned()],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sms-campaign/GET/accounts/{accountId}/phone/sms_campaigns/{smsCampaignId}/phone_numbers/opt_status)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/sms_campaigns/<sms_campaign_id>/phone_numbers/opt_status" -> ListSmsCampaignOptStatusesResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:sms_campaign_number_opt_status:master"],
    errors = [
        (400, 400, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 404, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmsCampaignOptStatuses {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the SMS campaign.
    pub sms_campaign_id: String,
    /// Phone number of the consumer, in E.164 format, from which opt-in and opt-out keywords are sent.
    pub consumer_phone_number: String,
    /// Numbers of the Zoom Phone users who get the opt-in or opt-out keyword. At most 10 items. Sent as `zoom_phone_user_numbers=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub zoom_phone_user_numbers: Vec<String>,
}

/// Sets whether one consumer has opted in to or out of text messages from numbers assigned to an SMS campaign.
///
/// Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::SmsCampaignOptStatus;
/// use zoom_rest::phone::master::UpdateSmsCampaignOptStatuses;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSmsCampaignOptStatuses::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "+14155550100",
///     vec!["+14155550101".to_owned()],
///     SmsCampaignOptStatus::OptIn,
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sms-campaign/PATCH/accounts/{accountId}/phone/sms_campaigns/{smsCampaignId}/phone_numbers/opt_status)
#[zoom_endpoint(
    PATCH "/accounts/<account_id>/phone/sms_campaigns/<sms_campaign_id>/phone_numbers/opt_status" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:update:sms_campaign_number_opt_status:master"],
    errors = [
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 404, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSmsCampaignOptStatuses {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the SMS campaign.
    pub sms_campaign_id: String,
    /// Phone number of the consumer, in E.164 format, from which opt-in and opt-out keywords are sent.
    pub consumer_phone_number: String,
    /// Numbers of the Zoom Phone users who get the opt-in or opt-out keyword. At most 10 items.
    pub zoom_phone_user_numbers: Vec<String>,
    /// Whether the consumer agreed to receive messages from the number.
    pub opt_status: SmsCampaignOptStatus,
}

/// Removes an assigned phone number from an SMS campaign.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::UnassignSmsCampaignPhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignSmsCampaignPhoneNumber::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sms-campaign/DELETE/accounts/{accountId}/phone/sms_campaigns/{smsCampaignId}/phone_numbers/{phoneNumberId})
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/phone/sms_campaigns/<sms_campaign_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:master", "phone:delete:sms_campaign_number:master"],
    errors = [
        (400, 404, BRAND_DOES_NOT_EXIST = "the brand does not exist"),
        (400, 400, CAMPAIGN_DOES_NOT_EXIST = "the campaign does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignSmsCampaignPhoneNumber {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID of the SMS campaign.
    pub sms_campaign_id: String,
    /// ID of the phone number to remove, or the number itself in E.164 format.
    pub phone_number_id: String,
}

/// Lists whether consumers opted in to or out of SMS campaign messages from the phone numbers of one user.
///
/// User-level apps pass `me` as the user. Acts on a sub-account of a master account.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::master::ListUserOptStatuses;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUserOptStatuses::new(
///     "Zl3aVt0bQ9y",
///     "me",
///     vec!["+14155550100".to_owned()],
///     vec!["+14155550101".to_owned()],
/// )
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/ma/#tag/sms-campaign/GET/accounts/{accountId}/phone/user/{userId}/sms_campaigns/phone_numbers/opt_status)
#[zoom_endpoint(
    GET "/accounts/<account_id>/phone/user/<user_id>/sms_campaigns/phone_numbers/opt_status" -> ListUserOptStatusesResponse,
    rate_limit = Light,
    scopes = ["phone:master", "phone:read:sms_campaign_number_opt_status:master"],
    errors = [
        (400, 400, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 404, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserOptStatuses {
    /// ID of the sub-account.
    pub account_id: String,
    /// ID or email address of the user.
    pub user_id: String,
    /// Phone numbers of the consumers, from which opt-in and opt-out keywords are sent. At most 10 items. Sent as `consumer_phone_numbers=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub consumer_phone_numbers: Vec<String>,
    /// Numbers of the Zoom Phone users who get the opt-in or opt-out keyword. At most 10 items. Sent as `zoom_phone_user_numbers=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub zoom_phone_user_numbers: Vec<String>,
}
