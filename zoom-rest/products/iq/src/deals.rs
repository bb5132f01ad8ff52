//! Deals: 8 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, zoom_endpoint, zoom_object};

use super::CalloutType;

/// List IQ deals.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::ListIqDeals;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let deals = ListIqDeals::new()
///     .deal_name("Support")
///     .only_show_with_analytics(true)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/iq/deals" -> ListIqDealsResponse,
    paginate = deals: Deal,
    rate_limit = Medium,
    scopes = [
        "iq_deal:read",
        "iq_deal:read:admin",
        "iq_deal:write",
        "iq_deal:write:admin",
        "zra:read:list_deals",
        "zra:read:list_deals:admin",
    ],
    errors = [(400, 1001, "a parameter is invalid"), (404, 1005, "the team does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListIqDeals {
    /// Deal name.
    pub deal_name: Option<String>,
    /// Only show with analytics.
    pub only_show_with_analytics: Option<bool>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Team ID.
    pub team_id: Option<String>,
    /// Deal stage.
    pub deal_stage: Option<String>,
    /// Owner ID.
    pub owner_id: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Max deal amount.
    pub max_deal_amount: Option<i64>,
    /// Min deal amount.
    pub min_deal_amount: Option<String>,
}

/// Response to [`ListIqDeals`] and [`ListDeals`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListIqDealsResponse {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Deals.
    #[lossy]
    pub deals: Vec<Deal>,
}

/// Element of `deals`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Deal {
    /// Deal ID.
    pub deal_id: Option<String>,
    /// Deal name.
    pub deal_name: Option<String>,
    /// Deal stage.
    pub deal_stage: Option<String>,
    /// Deal description.
    pub deal_description: Option<String>,
    /// Owner name.
    pub owner_name: Option<String>,
    /// Owner email.
    pub owner_email: Option<String>,
    /// Owner ID.
    pub owner_id: Option<String>,
    /// Deal is closed.
    pub deal_is_closed: Option<bool>,
    /// Create time.
    pub create_time: Option<DateTime>,
    /// Account name.
    pub account_name: Option<String>,
    /// Deal is private.
    pub deal_is_private: Option<bool>,
    /// Deal amount.
    pub deal_amount: Option<i64>,
    /// Currency type.
    pub currency_type: Option<String>,
    /// Close date.
    pub close_date: Option<Date>,
    /// Time in stage.
    pub time_in_stage: Option<i64>,
    /// Number of conversations.
    pub number_of_conversations: Option<i64>,
    /// Last activity time.
    pub last_activity_time: Option<DateTime>,
    /// Account type.
    pub account_type: Option<String>,
}

/// Get IQ deal information.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetIqDealInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetIqDealInformation::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/iq/deals/<deal_id>" -> IqDealInformation,
    rate_limit = Medium,
    scopes = [
        "iq_deal:read",
        "iq_deal:read:admin",
        "iq_deal:write",
        "iq_deal:write:admin",
        "zra:read:deal",
        "zra:read:deal:admin",
    ],
    errors = [(404, 1005, "the deal does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIqDealInformation {
    /// Deal ID.
    pub deal_id: String,
}

/// Response to [`GetIqDealInformation`] and [`GetDealInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IqDealInformation {
    /// Deal ID.
    pub deal_id: Option<String>,
    /// Deal name.
    pub deal_name: Option<String>,
    /// Deal stage.
    pub deal_stage: Option<String>,
    /// Deal description.
    pub deal_description: Option<String>,
    /// Owner name.
    pub owner_name: Option<String>,
    /// Owner email.
    pub owner_email: Option<String>,
    /// Owner ID.
    pub owner_id: Option<String>,
    /// Deal is closed.
    pub deal_is_closed: Option<bool>,
    /// Create time.
    pub create_time: Option<DateTime>,
    /// Account name.
    pub account_name: Option<String>,
    /// Deal is private.
    pub deal_is_private: Option<bool>,
    /// Deal amount.
    pub deal_amount: Option<i64>,
    /// Currency type.
    pub currency_type: Option<String>,
    /// Close date.
    pub close_date: Option<Date>,
    /// Time in stage.
    pub time_in_stage: Option<i64>,
    /// Number of conversations.
    pub number_of_conversations: Option<i64>,
    /// Last activity time.
    pub last_activity_time: Option<DateTime>,
    /// Account type.
    pub account_type: Option<String>,
    /// Contacts.
    pub contacts: Option<Vec<String>>,
}

/// Get IQ deal activities.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{CalloutType, GetIqDealActivities};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let activities = GetIqDealActivities::new("Zl3aVt0bQ9y")
///     .conversation_topic("Weekly review")
///     .callout_type(CalloutType::EngagingQuestions)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/iq/deals/<deal_id>/activities" -> IqDealActivities,
    paginate = activities: Activity,
    rate_limit = Medium,
    scopes = [
        "iq_deal:read",
        "iq_deal:read:admin",
        "iq_deal:write",
        "iq_deal:write:admin",
        "zra:read:list_deal_activities",
        "zra:read:list_deal_activities:admin",
    ],
    errors = [(404, 1005, "the deal does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIqDealActivities {
    /// Deal ID.
    pub deal_id: String,
    /// Conversation topic.
    pub conversation_topic: Option<String>,
    /// Callout type.
    pub callout_type: Option<CalloutType>,
    /// Indicator ID.
    pub indicator_id: Option<String>,
    /// Mentioned topic ID.
    pub mentioned_topic_id: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Response to [`GetIqDealActivities`] and [`GetDealActivities`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IqDealActivities {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Activities.
    #[lossy]
    pub activities: Vec<Activity>,
}

/// Element of `activities`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Activity {
    /// Conversation topic.
    pub conversation_topic: Option<String>,
    /// Deal stage.
    pub deal_stage: Option<String>,
    /// Sentiment score.
    pub sentiment_score: Option<i64>,
    /// Engagement score.
    pub engagement_score: Option<i64>,
    /// Host ID.
    pub host_id: Option<String>,
    /// Direction.
    pub direction: Option<String>,
    /// Start date.
    pub start_date: Option<DateTime>,
    /// Activity type.
    pub activity_type: Option<String>,
    /// Stage during conversation.
    pub stage_during_conversation: Option<String>,
    /// Processing analysis.
    pub processing_analysis: Option<bool>,
    /// Message IDs.
    pub message_ids: Option<String>,
    /// Number of message in thread.
    pub number_of_message_in_thread: Option<i64>,
    /// Conversation ID.
    pub conversation_id: Option<String>,
    /// Duration.
    pub duration: Option<i64>,
}

/// Delete IQ activity from deal.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::DeleteIqActivityFromDeal;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteIqActivityFromDeal::new("Zl3aVt0bQ9y")
///     .conversation_id("Zl3aVt0bQ9y")
///     .message_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    DELETE "/iq/deals/<deal_id>/activities" -> (),
    rate_limit = Medium,
    scopes = ["iq_deal:write:admin", "iq_deal:write", "zra:delete:deal_activity", "zra:delete:deal_activity:admin"],
    errors = [(404, 1005, "the deal does not exist, or the activity does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteIqActivityFromDeal {
    /// Deal ID.
    pub deal_id: String,
    /// Conversation ID.
    pub conversation_id: Option<String>,
    /// Message ID.
    pub message_id: Option<String>,
}

/// List deals.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::ListDeals;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let deals = ListDeals::new()
///     .deal_name("Support")
///     .only_show_with_analytics(true)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zra/deals" -> ListIqDealsResponse,
    paginate = deals: Deal,
    rate_limit = Medium,
    scopes = [
        "iq_deal:read",
        "iq_deal:read:admin",
        "iq_deal:write",
        "iq_deal:write:admin",
        "zra:read:list_deals",
        "zra:read:list_deals:admin",
    ],
    errors = [(400, 1001, "a parameter is invalid"), (404, 1005, "the team does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDeals {
    /// Deal name.
    pub deal_name: Option<String>,
    /// Only show with analytics.
    pub only_show_with_analytics: Option<bool>,
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Team ID.
    pub team_id: Option<String>,
    /// Deal stage.
    pub deal_stage: Option<String>,
    /// Owner ID.
    pub owner_id: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Max deal amount.
    pub max_deal_amount: Option<i64>,
    /// Min deal amount.
    pub min_deal_amount: Option<String>,
}

/// Get deal information.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::GetDealInformation;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDealInformation::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zra/deals/<deal_id>" -> IqDealInformation,
    rate_limit = Medium,
    scopes = [
        "iq_deal:read",
        "iq_deal:read:admin",
        "iq_deal:write",
        "iq_deal:write:admin",
        "zra:read:deal",
        "zra:read:deal:admin",
    ],
    errors = [(403, 1004, "permission denied"), (404, 1005, "the deal does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDealInformation {
    /// Deal ID.
    pub deal_id: String,
}

/// Get deal activities.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::{CalloutType, GetDealActivities};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let activities = GetDealActivities::new("Zl3aVt0bQ9y")
///     .conversation_topic("Weekly review")
///     .callout_type(CalloutType::EngagingQuestions)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/zra/deals/<deal_id>/activities" -> IqDealActivities,
    paginate = activities: Activity,
    rate_limit = Medium,
    scopes = [
        "iq_deal:read",
        "iq_deal:read:admin",
        "iq_deal:write",
        "iq_deal:write:admin",
        "zra:read:list_deal_activities",
        "zra:read:list_deal_activities:admin",
    ],
    errors = [(400, 1001, "the request param is invalid"), (404, 1005, "the deal does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDealActivities {
    /// Deal ID.
    pub deal_id: String,
    /// Conversation topic.
    pub conversation_topic: Option<String>,
    /// Callout type.
    pub callout_type: Option<CalloutType>,
    /// Indicator ID.
    pub indicator_id: Option<String>,
    /// Mentioned topic ID.
    pub mentioned_topic_id: Option<String>,
    /// Records per page: defaults to `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
}

/// Delete activity from deal.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::DeleteActivityFromDeal;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteActivityFromDeal::new("Zl3aVt0bQ9y")
///     .conversation_id("Zl3aVt0bQ9y")
///     .message_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/zra/deals/<deal_id>/activities" -> (),
    rate_limit = Medium,
    scopes = ["iq_deal:write", "iq_deal:write:admin", "zra:delete:deal_activity", "zra:delete:deal_activity:admin"],
    errors = [
        (400, 1001, "the request param is invalid"),
        (404, 1005, "the deal does not exist, or the activity does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteActivityFromDeal {
    /// Deal ID.
    pub deal_id: String,
    /// Conversation ID.
    pub conversation_id: Option<String>,
    /// Message ID.
    pub message_id: Option<String>,
}
