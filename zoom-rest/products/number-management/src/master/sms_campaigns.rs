//! SMS campaigns: 4 operations.

use zoom_core::zoom_endpoint;

use super::super::{GetSmsCampaignResponse, ListSmsCampaignsResponse, SmsCampaign};

/// List SMS campaigns.
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/sms_campaigns" -> ListSmsCampaignsResponse,
    paginate = sms_campaigns: SmsCampaign,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:list_sms_campaigns:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSmsCampaigns {
    /// Account ID.
    pub account_id: String,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Get SMS campaign.
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
#[zoom_endpoint(
    GET "/accounts/<account_id>/number_management/sms_campaigns/<sms_campaign_id>" -> GetSmsCampaignResponse,
    rate_limit = Light,
    scopes = ["number_management_numbers:read:master", "number_management:read:sms_campaign:master"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSmsCampaign {
    /// Account ID.
    pub account_id: String,
    /// SMS campaign ID.
    pub sms_campaign_id: String,
}

/// Assign phone number to SMS campaign.
///
/// # Examples
///
/// ```
/// use zoom_rest::number_management::master::AssignPhoneNumberToSmsCampaign;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignPhoneNumberToSmsCampaign::new(
///     "Zl3aVt0bQ9y",
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
    POST "/accounts/<account_id>/number_management/sms_campaigns/<sms_campaign_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:master", "number_management:update:numbers:master"],
    errors = [(400, 1003004, "the request was rejected"), (400, 1003, "a limit is exceeded")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignPhoneNumberToSmsCampaign {
    /// Account ID.
    pub account_id: String,
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
/// use zoom_rest::number_management::master::UnassignPhoneNumberFromSmsCampaign;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignPhoneNumberFromSmsCampaign::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     vec!["one".to_owned()],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/accounts/<account_id>/number_management/sms_campaigns/<sms_campaign_id>/phone_numbers" -> (),
    rate_limit = Light,
    scopes = ["number_management_numbers:write:master", "number_management:update:numbers:master"],
    errors = [(400, 1003, "a limit is exceeded")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignPhoneNumberFromSmsCampaign {
    /// Account ID.
    pub account_id: String,
    /// SMS campaign ID.
    pub sms_campaign_id: String,
    /// Phone number IDs: at most 200 items.
    pub phone_number_ids: Vec<String>,
}
