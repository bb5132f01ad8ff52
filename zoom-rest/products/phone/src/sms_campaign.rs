//! SMS campaign: 7 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{IdAndName, OptStatus, PhoneNumber, PhoneNumberOptStatus};

/// Lists the account's SMS campaigns, the registrations that carriers require for business text messages.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListSmsCampaigns;
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sms-campaign/GET/phone/sms_campaigns)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/sms_campaigns" -> ListSmsCampaignsResponse,
    paginate = sms_campaigns: SmsCampaign,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_sms_campaigns:admin"],
    errors = [(400, 400, PAGE_TOKEN_INVALID_OR_EXPIRED = "the page token is invalid or expired")],
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
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// SMS campaigns, one entry each. At most 300 items.
    #[lossy]
    pub sms_campaigns: Vec<SmsCampaign>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// SMS campaign, with its brand and state.
///
/// Element of `sms_campaigns` in [`ListSmsCampaignsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsCampaign {
    /// ID of the SMS campaign.
    pub id: Option<String>,
    /// Name of the SMS campaign.
    pub display_name: Option<String>,
    /// State of the SMS campaign, such as active, pending or declined.
    pub status: Option<SmsCampaignStatus>,
    /// Business that the SMS campaign represents.
    pub brand: Option<IdAndName>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// State of the SMS campaign, the registration that carriers require for business text messages, such as active or declined.
///
/// Values of `status` in [`SmsCampaign`] and [`GetSmsCampaignResponse`].
#[zoom_enum]
pub enum SmsCampaignStatus {
    /// `draft`: Saved, but not submitted.
    Draft,
    /// `active`: The SMS campaign is approved and can be used.
    Active,
    /// `expired`.
    Expired,
    /// `pending`: The SMS campaign is submitted, but neither approved nor rejected yet.
    Pending,
    /// `declined`: The SMS campaign was rejected.
    Declined,
    /// `--`: The SMS campaign is in an exceptional state, which Zoom does not explain.
    #[value("--")]
    MinusMinus,
}

/// Returns one SMS campaign: its brand, the phone numbers assigned to it, its kinds of content and its sample messages.
///
/// Needs a Pro plan or higher and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::GetSmsCampaign;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSmsCampaign::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sms-campaign/GET/phone/sms_campaigns/{smsCampaignId})
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/sms_campaigns/<sms_campaign_id>" -> GetSmsCampaignResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:sms_campaign:admin"],
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
    pub id: Option<String>,
    /// Name of the SMS campaign.
    pub display_name: Option<String>,
    /// State of the SMS campaign, such as active, pending or declined.
    pub status: Option<SmsCampaignStatus>,
    /// Product for which the SMS campaign is used.
    pub service_type: Option<SmsCampaignServiceType>,
    /// Business that the SMS campaign represents.
    pub brand: Option<IdAndName>,
    /// Phone numbers assigned to the SMS campaign, one entry each.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Whether the campaign is renewed, so that its numbers keep their SMS capability; otherwise it expires 90 days after it was created.
    pub auto_renew: Option<bool>,
    /// When the SMS campaign was created.
    pub create_time: Option<String>,
    /// Use that the campaign is registered for: few messages for mixed purposes. Here always `lowVolumeMixed`.
    pub use_case: Option<String>,
    /// Whether every message to customers is marketing, customer care, an account or delivery notification, or a public service announcement.
    pub categories_fit: Option<bool>,
    /// Kinds of content in the campaign's messages, such as links.
    pub content_type: Option<Vec<ContentType>>,
    /// First example of a message in the campaign.
    pub sample_message_1: Option<String>,
    /// Second example of a message in the campaign.
    pub sample_message_2: Option<String>,
    /// Third example of a message in the campaign.
    pub sample_message_3: Option<String>,
    /// Fourth example of a message in the campaign.
    pub sample_message_4: Option<String>,
    /// Fifth example of a message in the campaign.
    pub sample_message_5: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Product for which the SMS campaign is used.
///
/// Values of `service_type` in [`GetSmsCampaignResponse`].
#[zoom_enum]
pub enum SmsCampaignServiceType {
    /// `zoomPhone`.
    #[value("zoomPhone")]
    ZoomPhone,
    /// `contactCenter`.
    #[value("contactCenter")]
    ContactCenter,
}

/// Kinds of content in the campaign's messages, such as links.
///
/// Values of `content_type` in [`GetSmsCampaignResponse`].
#[zoom_enum]
pub enum ContentType {
    /// `urlLink`: Links.
    #[value("urlLink")]
    UrlLink,
    /// `phoneNumber`: Phone numbers.
    #[value("phoneNumber")]
    PhoneNumber,
    /// `ageGated`: Content for people above a certain age.
    #[value("ageGated")]
    AgeGated,
    /// `lending`: Content about loans.
    Lending,
}

/// Assigns Zoom Phone numbers to an SMS campaign of the account.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AssignPhoneNumberToSmsCampaign, PhoneNumber};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignPhoneNumberToSmsCampaign::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sms-campaign/POST/phone/sms_campaigns/{smsCampaignId}/phone_numbers)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/phone/sms_campaigns/<sms_campaign_id>/phone_numbers" -> AssignPhoneNumberToSmsCampaignResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:sms_campaign_number:admin"],
    errors = [(400, 400, CAMPAIGN_DOES_NOT_EXIST = "the campaign does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignPhoneNumberToSmsCampaign {
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

/// Response to [`AssignPhoneNumberToSmsCampaign`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignPhoneNumberToSmsCampaignResponse {
    /// Phone numbers that were assigned to the campaign, one entry each. At most 49 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists whether one consumer opted in to or out of text messages from numbers assigned to an SMS campaign.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListSmsCampaignOptStatuses;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListSmsCampaignOptStatuses::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sms-campaign/GET/phone/sms_campaigns/{smsCampaignId}/phone_numbers/opt_status)
#[zoom_endpoint(
    GET "/phone/sms_campaigns/<sms_campaign_id>/phone_numbers/opt_status" -> ListSmsCampaignOptStatusesResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:sms_campaign_number_opt_status:admin"],
    errors = [
        (400, 400, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 404, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmsCampaignOptStatuses {
    /// ID of the SMS campaign.
    pub sms_campaign_id: String,
    /// Phone number of the consumer, in E.164 format, from which opt-in and opt-out keywords are sent.
    pub consumer_phone_number: String,
    /// Numbers of the Zoom Phone users who get the opt-in or opt-out keyword. At most 10 items. Sent as `zoom_phone_user_numbers=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub zoom_phone_user_numbers: Vec<String>,
}

/// Response to [`ListSmsCampaignOptStatuses`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSmsCampaignOptStatusesResponse {
    /// Consent status of each pair of consumer number and Zoom Phone number. At most 10 items.
    pub phone_number_campaign_opt_statuses: Option<Vec<PhoneNumberOptStatus>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Sets whether one consumer has opted in to or out of text messages from numbers assigned to an SMS campaign.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{SmsCampaignOptStatus, UpdateSmsCampaignOptStatuses};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSmsCampaignOptStatuses::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sms-campaign/PATCH/phone/sms_campaigns/{smsCampaignId}/phone_numbers/opt_status)
#[zoom_endpoint(
    PATCH "/phone/sms_campaigns/<sms_campaign_id>/phone_numbers/opt_status" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:sms_campaign_number_opt_status:admin"],
    errors = [
        (400, 400, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 404, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSmsCampaignOptStatuses {
    /// ID of the SMS campaign.
    pub sms_campaign_id: String,
    /// Phone number of the consumer, in E.164 format, from which opt-in and opt-out keywords are sent.
    pub consumer_phone_number: String,
    /// Numbers of the Zoom Phone users who get the opt-in or opt-out keyword. At most 10 items.
    pub zoom_phone_user_numbers: Vec<String>,
    /// Whether the consumer agreed to receive messages from the number.
    pub opt_status: SmsCampaignOptStatus,
}

/// Whether the consumer agreed to receive messages from the number.
///
/// Values of `opt_status` in [`UpdateSmsCampaignOptStatuses`].
#[zoom_enum]
pub enum SmsCampaignOptStatus {
    /// `opt_in`: The consumer agreed to messages.
    OptIn,
    /// `opt_out`: The consumer wants no messages.
    OptOut,
}

/// Removes an assigned phone number from an SMS campaign.
///
/// Needs a Business or Enterprise plan and a Zoom Phone license.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::UnassignSmsCampaignPhoneNumber;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignSmsCampaignPhoneNumber::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sms-campaign/DELETE/phone/sms_campaigns/{smsCampaignId}/phone_numbers/{phoneNumberId})
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    DELETE "/phone/sms_campaigns/<sms_campaign_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:sms_campaign_number:admin"],
    errors = [
        (400, 404, BRAND_DOES_NOT_EXIST = "the brand does not exist"),
        (400, 400, CAMPAIGN_DOES_NOT_EXIST = "the campaign does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignSmsCampaignPhoneNumber {
    /// ID of the SMS campaign.
    pub sms_campaign_id: String,
    /// ID of the phone number to remove, or the number itself in E.164 format.
    pub phone_number_id: String,
}

/// Lists whether consumers opted in to or out of SMS campaign messages from the phone numbers of one user.
///
/// User-level apps pass `me` as the user.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListUserOptStatuses;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUserOptStatuses::new(
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
/// [Zoom's page](https://developers.zoom.us/docs/api/phone/#tag/sms-campaign/GET/phone/user/{userId}/sms_campaigns/phone_numbers/opt_status)
#[zoom_endpoint(
    GET "/phone/user/<user_id>/sms_campaigns/phone_numbers/opt_status" -> ListUserOptStatusesResponse,
    rate_limit = Light,
    scopes = [
        "phone:read",
        "phone:read:admin",
        "phone:read:sms_campaign_number_opt_status",
        "phone:read:sms_campaign_number_opt_status:admin",
    ],
    errors = [
        (400, 400, LIMIT_EXCEEDED = "a limit was exceeded"),
        (404, 404, USER_DOES_NOT_EXIST = "the user does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserOptStatuses {
    /// ID or email address of the user.
    pub user_id: String,
    /// Phone numbers of the consumers, from which opt-in and opt-out keywords are sent. At most 10 items. Sent as `consumer_phone_numbers=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub consumer_phone_numbers: Vec<String>,
    /// Numbers of the Zoom Phone users who get the opt-in or opt-out keyword. At most 10 items. Sent as `zoom_phone_user_numbers=…` once per value, or in the format set by `ClientBuilder::undeclared_lists`.
    pub zoom_phone_user_numbers: Vec<String>,
}

/// Response to [`ListUserOptStatuses`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserOptStatusesResponse {
    /// Consent status of each pair of consumer number and Zoom Phone number. At most 100 items.
    pub phone_number_campaign_opt_statuses: Option<Vec<UserStatusPhoneNumberCampaignOptStatus>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether a consumer agreed to receive text messages from a number of a user.
///
/// Element of `phone_number_campaign_opt_statuses` in [`ListUserOptStatusesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserStatusPhoneNumberCampaignOptStatus {
    /// Phone number of the consumer, in E.164 format, from which opt-in and opt-out keywords are sent.
    pub consumer_phone_number: Option<String>,
    /// Number of the Zoom Phone user who gets the opt-in or opt-out keyword, in E.164 format.
    pub zoom_phone_user_number: Option<String>,
    /// Whether the consumer agreed to receive messages from the number.
    pub opt_status: Option<OptStatus>,
    /// How far the consumer's opt-in to messages has come: unknown (`0`), must be asked (`1`), asked (`2`), agreed (`3`) or declined (`4`). One of `0` to `4`.
    #[range(0..=4)]
    pub opt_in_status: Option<i64>,
    /// Text of the campaign that asks the consumer to opt in, given if `opt_in_status` is `1`; it must be the first message of the SMS session.
    pub opt_in_message: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
