//! SMS campaign: 7 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

use super::{OptStatus, PhoneNumber, PhoneNumberCampaignOptStatus, TimeZone};

/// List SMS campaigns.
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
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/sms_campaigns" -> ListSmsCampaignsResponse,
    paginate = sms_campaigns: SmsCampaign,
    rate_limit = Medium,
    scopes = ["phone:read:admin", "phone:read:list_sms_campaigns:admin"],
    errors = [(400, 400, "the page token is invalid or expired")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmsCampaigns {
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`ListSmsCampaigns`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSmsCampaignsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// SMS campaigns: at most 300 items.
    #[lossy]
    pub sms_campaigns: Vec<SmsCampaign>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `sms_campaigns`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsCampaign {
    /// ID.
    pub id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Status.
    pub status: Option<SmsCampaignStatus>,
    /// Brand.
    pub brand: Option<TimeZone>,
}

/// Values of `status`.
#[zoom_enum]
pub enum SmsCampaignStatus {
    /// `draft`.
    Draft,
    /// `active`.
    Active,
    /// `expired`.
    Expired,
    /// `pending`.
    Pending,
    /// `declined`.
    Declined,
    /// `--`.
    #[value("--")]
    MinusMinus,
}

/// Get SMS campaign.
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
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/phone/sms_campaigns/<sms_campaign_id>" -> GetSmsCampaignResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:sms_campaign:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSmsCampaign {
    /// SMS campaign ID.
    pub sms_campaign_id: String,
}

/// Response to [`GetSmsCampaign`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetSmsCampaignResponse {
    /// ID.
    pub id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Status.
    pub status: Option<SmsCampaignStatus>,
    /// Service type.
    pub service_type: Option<SmsCampaignServiceType>,
    /// Brand.
    pub brand: Option<TimeZone>,
    /// Phone numbers.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// Auto renew.
    pub auto_renew: Option<bool>,
    /// Create time.
    pub create_time: Option<String>,
    /// Use case: always `lowVolumeMixed`.
    pub use_case: Option<String>,
    /// Categories fit.
    pub categories_fit: Option<bool>,
    /// Content type.
    pub content_type: Option<Vec<ContentType>>,
    /// Sample message 1.
    pub sample_message_1: Option<String>,
    /// Sample message 2.
    pub sample_message_2: Option<String>,
    /// Sample message 3.
    pub sample_message_3: Option<String>,
    /// Sample message 4.
    pub sample_message_4: Option<String>,
    /// Sample message 5.
    pub sample_message_5: Option<String>,
}

/// Values of `service_type`.
#[zoom_enum]
pub enum SmsCampaignServiceType {
    /// `zoomPhone`.
    #[value("zoomPhone")]
    ZoomPhone,
    /// `contactCenter`.
    #[value("contactCenter")]
    ContactCenter,
}

/// Values of `content_type`.
#[zoom_enum]
pub enum ContentType {
    /// `urlLink`.
    #[value("urlLink")]
    UrlLink,
    /// `phoneNumber`.
    #[value("phoneNumber")]
    PhoneNumber,
    /// `ageGated`.
    #[value("ageGated")]
    AgeGated,
    /// `lending`.
    Lending,
}

/// Assign phone number to SMS campaign.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{AssignPhoneNumberToSmsCampaign, PhoneNumber};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = AssignPhoneNumberToSmsCampaign::new(
///     "Zl3aVt0bQ9y",
///     vec![PhoneNumber::new()],
///     "one",
///     "+14155550100",
///     "Weekly review",
/// )
///     .contact_emails("one")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    POST "/phone/sms_campaigns/<sms_campaign_id>/phone_numbers" -> AssignPhoneNumberToSmsCampaignResponse,
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:write:sms_campaign_number:admin"],
    errors = [(400, 400, "the campaign does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignPhoneNumberToSmsCampaign {
    /// SMS campaign ID.
    pub sms_campaign_id: String,
    /// Phone numbers: at most 49 items.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Loa authorizing person.
    pub loa_authorizing_person: String,
    /// Contact number.
    pub contact_number: String,
    /// Title.
    pub title: String,
    /// Contact emails.
    pub contact_emails: Option<String>,
}

/// Response to [`AssignPhoneNumberToSmsCampaign`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignPhoneNumberToSmsCampaignResponse {
    /// Phone numbers: at most 49 items.
    pub phone_numbers: Option<Vec<PhoneNumber>>,
}

/// List opt statuses of phone numbers assigned to SMS campaign.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListOptStatusesOfPhoneNumbersAssignedToSmsCampaign;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListOptStatusesOfPhoneNumbersAssignedToSmsCampaign::new(
///     "Zl3aVt0bQ9y",
///     "+14155550100",
///     vec!["one".to_owned()],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/sms_campaigns/<sms_campaign_id>/phone_numbers/opt_status" -> ListOptStatusesOfPhoneNumbersAssignedToSmsCampaignResponse,
    rate_limit = Light,
    scopes = ["phone:read:admin", "phone:read:sms_campaign_number_opt_status:admin"],
    errors = [(400, 400, "a limit is exceeded"), (404, 404, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListOptStatusesOfPhoneNumbersAssignedToSmsCampaign {
    /// SMS campaign ID.
    pub sms_campaign_id: String,
    /// Consumer phone number.
    pub consumer_phone_number: String,
    /// Zoom phone user numbers: at most 10 items.
    pub zoom_phone_user_numbers: Vec<String>,
}

/// Response to [`ListOptStatusesOfPhoneNumbersAssignedToSmsCampaign`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListOptStatusesOfPhoneNumbersAssignedToSmsCampaignResponse {
    /// Phone number campaign opt statuses: at most 10 items.
    pub phone_number_campaign_opt_statuses: Option<Vec<PhoneNumberCampaignOptStatus>>,
}

/// Update SMS campaign opt statuses.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::{SmsCampaignOptStatus, UpdateSmsCampaignOptStatuses};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSmsCampaignOptStatuses::new(
///     "Zl3aVt0bQ9y",
///     "+14155550100",
///     vec!["one".to_owned()],
///     SmsCampaignOptStatus::OptIn,
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    PATCH "/phone/sms_campaigns/<sms_campaign_id>/phone_numbers/opt_status" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:update:sms_campaign_number_opt_status:admin"],
    errors = [(400, 400, "a parameter is invalid"), (404, 404, "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSmsCampaignOptStatuses {
    /// SMS campaign ID.
    pub sms_campaign_id: String,
    /// Consumer phone number.
    pub consumer_phone_number: String,
    /// Zoom phone user numbers: at most 10 items.
    pub zoom_phone_user_numbers: Vec<String>,
    /// Opt status.
    pub opt_status: SmsCampaignOptStatus,
}

/// Values of `opt_status`.
#[zoom_enum]
pub enum SmsCampaignOptStatus {
    /// `opt_in`.
    OptIn,
    /// `opt_out`.
    OptOut,
}

/// Unassign SMS campaign phone number.
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
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    DELETE "/phone/sms_campaigns/<sms_campaign_id>/phone_numbers/<phone_number_id>" -> (),
    rate_limit = Light,
    scopes = ["phone:write:admin", "phone:delete:sms_campaign_number:admin"],
    errors = [(400, 404, "the brand does not exist"), (400, 400, "the campaign does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignSmsCampaignPhoneNumber {
    /// SMS campaign ID.
    pub sms_campaign_id: String,
    /// Phone number ID.
    pub phone_number_id: String,
}

/// List user opt statuses of phone numbers.
///
/// # Examples
///
/// ```
/// use zoom_rest::phone::ListUserOptStatusesOfPhoneNumbers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = ListUserOptStatusesOfPhoneNumbers::new(
///     "me",
///     vec!["one".to_owned()],
///     vec!["one".to_owned()],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/phone/user/<user_id>/sms_campaigns/phone_numbers/opt_status" -> ListUserOptStatusesOfPhoneNumbersResponse,
    rate_limit = Light,
    scopes = [
        "phone:read",
        "phone:read:admin",
        "phone:read:sms_campaign_number_opt_status",
        "phone:read:sms_campaign_number_opt_status:admin",
    ],
    errors = [(400, 400, "a limit is exceeded"), (404, 404, "the user does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserOptStatusesOfPhoneNumbers {
    /// User ID.
    pub user_id: String,
    /// Consumer phone numbers: at most 10 items.
    pub consumer_phone_numbers: Vec<String>,
    /// Zoom phone user numbers: at most 10 items.
    pub zoom_phone_user_numbers: Vec<String>,
}

/// Response to [`ListUserOptStatusesOfPhoneNumbers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserOptStatusesOfPhoneNumbersResponse {
    /// Phone number campaign opt statuses: at most 100 items.
    pub phone_number_campaign_opt_statuses: Option<Vec<OfPhoneNumberCampaignOptStatus>>,
}

/// Element of `phone_number_campaign_opt_statuses`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OfPhoneNumberCampaignOptStatus {
    /// Consumer phone number.
    pub consumer_phone_number: Option<String>,
    /// Zoom phone user number.
    pub zoom_phone_user_number: Option<String>,
    /// Opt status.
    pub opt_status: Option<OptStatus>,
    /// Opt in status: one of `0`, `1`, `2`, `3`, `4`.
    #[range(0..=4)]
    pub opt_in_status: Option<i64>,
    /// Opt in message.
    pub opt_in_message: Option<String>,
}
