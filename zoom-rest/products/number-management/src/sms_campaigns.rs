//! SMS campaigns: 4 operations.

use zoom_core::{zoom_endpoint, zoom_enum, zoom_object};

/// List SMS campaigns.
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
#[zoom_endpoint(
    GET "/number_management/sms_campaigns" -> ListSmsCampaignsResponse,
    paginate = sms_campaigns: SmsCampaign,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:list_sms_campaigns:admin"],
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
    pub page_size: Option<i64>,
    /// SMS campaigns.
    #[lossy]
    pub sms_campaigns: Vec<SmsCampaign>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
}

/// Element of `sms_campaigns`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsCampaign {
    /// SMS campaign ID.
    pub sms_campaign_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Status.
    pub status: Option<SmsCampaignStatus>,
    /// Brand.
    pub brand: Option<SmsCampaignBrand>,
}

/// Values of `status`.
#[zoom_enum]
pub enum SmsCampaignStatus {
    /// `active`.
    Active,
    /// `expired`.
    Expired,
    /// `pending`.
    Pending,
    /// `declined`.
    Declined,
}

/// Value of `brand`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsCampaignBrand {
    /// Brand ID.
    pub brand_id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Get SMS campaign.
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
#[zoom_endpoint(
    GET "/number_management/sms_campaigns/<sms_campaign_id>" -> GetSmsCampaignResponse,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:admin", "number_management:read:sms_campaign:admin"],
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
    /// SMS campaign ID.
    pub sms_campaign_id: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Status.
    pub status: Option<SmsCampaignStatus>,
    /// Service type.
    pub service_type: Option<ServiceType>,
    /// Brand.
    pub brand: Option<SmsCampaignBrand>,
    /// Phone numbers.
    pub phone_numbers: Option<Vec<SmsCampaignPhoneNumber>>,
    /// Response to opt in.
    pub response_to_opt_in: Option<String>,
    /// Response to opt out.
    pub response_to_opt_out: Option<String>,
    /// Response to help.
    pub response_to_help: Option<String>,
}

/// Values of `service_type`.
#[zoom_enum]
pub enum ServiceType {
    /// `zoomPhone`.
    #[value("zoomPhone")]
    ZoomPhone,
    /// `contactCenter`.
    #[value("contactCenter")]
    ContactCenter,
}

/// Element of `phone_numbers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SmsCampaignPhoneNumber {
    /// Phone number ID.
    pub phone_number_id: Option<String>,
    /// Number.
    pub number: Option<String>,
}

/// Assign phone number to SMS campaign.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::AssignPhoneNumberToSmsCampaign;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignPhoneNumberToSmsCampaign::new(
///     "Zl3aVt0bQ9y",
///     vec!["one".to_owned()],
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
#[zoom_endpoint(
    POST "/number_management/sms_campaigns/<sms_campaign_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:admin", "number_management:update:numbers:admin"],
    errors = [(400, 1003004, "the request was rejected"), (400, 1003, "a limit is exceeded")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignPhoneNumberToSmsCampaign {
    /// SMS campaign ID.
    pub sms_campaign_id: String,
    /// Phone number IDs: at most 200 items.
    pub phone_number_ids: Vec<String>,
    /// Loa authorizing person.
    pub loa_authorizing_person: String,
    /// Contact number.
    pub contact_number: String,
    /// Title.
    pub title: String,
    /// Contact emails.
    pub contact_emails: Option<String>,
}

/// Unassign phone number from SMS campaign.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::UnassignPhoneNumberFromSmsCampaign;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignPhoneNumberFromSmsCampaign::new("Zl3aVt0bQ9y", vec!["one".to_owned()])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/number_management/sms_campaigns/<sms_campaign_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:admin", "number_management:update:numbers:admin"],
    errors = [(400, 1003, "a limit is exceeded")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignPhoneNumberFromSmsCampaign {
    /// SMS campaign ID.
    pub sms_campaign_id: String,
    /// Phone number IDs: at most 200 items.
    pub phone_number_ids: Vec<String>,
}
