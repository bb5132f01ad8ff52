//! Deals: 8 operations.

use zoom_core::{Date, DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_object};

use super::CalloutType;

/// Lists the deals in Zoom Revenue Accelerator, optionally by name, stage, owner, team, amount or date.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::ListIqDeals;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let deals = ListIqDeals::new()
///     .from("2026-01-01T09:00:00Z".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31T09:00:00Z".parse::<zoom_core::DateOrDateTime>()?)
///     .deal_stage("Prospecting")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/deals/GET/iq/deals)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    GET "/iq/deals" -> Deals,
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
    errors = [
        (400, 1001, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (404, 1005, TEAM_DOES_NOT_EXIST = "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListIqDeals {
    /// Keeps only deals with this name.
    pub deal_name: Option<String>,
    /// Whether only deals with analytics are returned; Zoom does not explain which deals have them.
    pub only_show_with_analytics: Option<bool>,
    /// Start of the time range of the deals; Zoom does not say which of their dates counts.
    pub from: Option<DateOrDateTime>,
    /// End of the time range of the deals; Zoom does not say which of their dates counts.
    pub to: Option<DateOrDateTime>,
    /// Keeps only deals of the team with this ID.
    pub team_id: Option<String>,
    /// Keeps only deals that have reached this stage.
    pub deal_stage: Option<String>,
    /// Keeps only deals whose owner has this Zoom user ID.
    pub owner_id: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Largest amount of the deals to return.
    pub max_deal_amount: Option<i64>,
    /// Smallest amount of the deals to return, as a decimal number in text, such as `100.0`.
    pub min_deal_amount: Option<String>,
}

/// Response to [`ListIqDeals`] and [`ListDeals`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Deals {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Start of the time range of the deals; Zoom does not say which of their dates counts.
    pub from: Option<DateTime>,
    /// End of the time range of the deals; Zoom does not say which of their dates counts.
    pub to: Option<DateTime>,
    /// Deals, one entry each.
    #[lossy]
    pub deals: Vec<Deal>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deal in a list, with its amount, stage, owner and closing date.
///
/// Element of `deals` in [`Deals`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Deal {
    /// ID of the deal.
    pub deal_id: Option<String>,
    /// Name of the deal.
    pub deal_name: Option<String>,
    /// Stage that the deal has reached.
    pub deal_stage: Option<String>,
    /// What the deal is about, in free text.
    pub deal_description: Option<String>,
    /// Name of the deal's owner.
    pub owner_name: Option<String>,
    /// Email address of the deal's owner.
    pub owner_email: Option<String>,
    /// Zoom user ID of the deal's owner.
    pub owner_id: Option<String>,
    /// Whether the deal is closed, that is, won or lost.
    pub deal_is_closed: Option<bool>,
    /// When the deal was created.
    pub create_time: Option<DateTime>,
    /// Customer account of the deal, as named in the CRM system.
    pub account_name: Option<String>,
    /// Whether the deal is private rather than public; Zoom does not explain who can see a private deal.
    pub deal_is_private: Option<bool>,
    /// Value of the deal.
    pub deal_amount: Option<i64>,
    /// ISO 4217 code of the deal's currency.
    pub currency_type: Option<String>,
    /// Date on which the deal was or is expected to be closed.
    pub close_date: Option<Date>,
    /// Days for which the deal has been in its current stage.
    pub time_in_stage: Option<i64>,
    /// How many conversations belong to the deal.
    pub number_of_conversations: Option<i64>,
    /// When the last activity was added to the deal.
    pub last_activity_time: Option<DateTime>,
    /// Type of the customer account of the deal in the CRM system.
    pub account_type: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one Zoom Revenue Accelerator deal.
///
/// Deprecated; use `GET /zra/deals/{dealId}` instead.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/deals/GET/iq/deals/{dealId})
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
    errors = [(404, 1005, DEAL_DOES_NOT_EXIST = "the deal does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIqDealInformation {
    /// ID of the deal.
    pub deal_id: String,
}

/// Response to [`GetIqDealInformation`] and [`GetDealInformation`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IqDealInformation {
    /// ID of the deal.
    pub deal_id: Option<String>,
    /// Name of the deal.
    pub deal_name: Option<String>,
    /// Stage that the deal has reached.
    pub deal_stage: Option<String>,
    /// What the deal is about, in free text.
    pub deal_description: Option<String>,
    /// Name of the deal's owner.
    pub owner_name: Option<String>,
    /// Email address of the deal's owner.
    pub owner_email: Option<String>,
    /// Zoom user ID of the deal's owner.
    pub owner_id: Option<String>,
    /// Whether the deal is closed, that is, won or lost.
    pub deal_is_closed: Option<bool>,
    /// When the deal was created.
    pub create_time: Option<DateTime>,
    /// Customer account of the deal, as named in the CRM system.
    pub account_name: Option<String>,
    /// Whether the deal is private rather than public; Zoom does not explain who can see a private deal.
    pub deal_is_private: Option<bool>,
    /// Value of the deal.
    pub deal_amount: Option<i64>,
    /// ISO 4217 code of the deal's currency.
    pub currency_type: Option<String>,
    /// Date on which the deal was or is expected to be closed.
    pub close_date: Option<Date>,
    /// Days for which the deal has been in its current stage.
    pub time_in_stage: Option<i64>,
    /// How many conversations belong to the deal.
    pub number_of_conversations: Option<i64>,
    /// When the last activity was added to the deal.
    pub last_activity_time: Option<DateTime>,
    /// Type of the customer account of the deal in the CRM system.
    pub account_type: Option<String>,
    /// Names of the deal's contacts, one entry each.
    pub contacts: Option<Vec<String>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Lists what happened in one Zoom Revenue Accelerator deal, such as calls and emails.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/deals/GET/iq/deals/{dealId}/activities)
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
    errors = [(404, 1005, DEAL_DOES_NOT_EXIST = "the deal does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetIqDealActivities {
    /// ID of the deal.
    pub deal_id: String,
    /// Keeps only conversations with this topic.
    pub conversation_topic: Option<String>,
    /// Keeps only conversations that contain engaging questions (`engagingQuestions`) or next steps (`nextSteps`).
    pub callout_type: Option<CalloutType>,
    /// Keeps only conversations in which the indicator with this ID, a search for certain phrases, found something.
    pub indicator_id: Option<String>,
    /// ID of the topic that conversations must mention.
    pub mentioned_topic_id: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Response to [`GetIqDealActivities`] and [`GetDealActivities`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IqDealActivities {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// The activities, one entry each.
    #[lossy]
    pub activities: Vec<Activity>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Activity in a deal, such as a conversation or an email, with its scores.
///
/// Element of `activities` in [`IqDealActivities`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Activity {
    /// Topic of the conversation.
    pub conversation_topic: Option<String>,
    /// Stage that the deal has reached now, which may differ from `stage_during_conversation`.
    pub deal_stage: Option<String>,
    /// How positive the conversation sounded, as a score.
    pub sentiment_score: Option<i64>,
    /// How strongly the conversation engaged its participants, as a score.
    pub engagement_score: Option<i64>,
    /// User ID of the host of the meeting or call.
    pub host_id: Option<String>,
    /// Whether the activity came in or went out, such as `outbound`.
    pub direction: Option<String>,
    /// When the activity began.
    pub start_date: Option<DateTime>,
    /// Kind of activity, such as `call`.
    pub activity_type: Option<String>,
    /// Step in the sales process that the deal had reached at the time of the conversation.
    pub stage_during_conversation: Option<String>,
    /// Whether the conversation is still being analyzed.
    pub processing_analysis: Option<bool>,
    /// ID of the message that the activity consists of; one ID, although the name is plural.
    pub message_ids: Option<String>,
    /// Number of messages in the thread to which the activity's message belongs.
    pub number_of_message_in_thread: Option<i64>,
    /// ID of the conversation in Zoom IQ (Revenue Accelerator).
    pub conversation_id: Option<String>,
    /// How long the activity lasted; Zoom does not name the unit.
    pub duration: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Deletes one activity of a deal, identified by its `conversation_id` or `message_id`.
///
/// Deprecated; use `DELETE /zra/deals/{dealId}/activities` instead.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::DeleteIqDealActivity;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteIqDealActivity::new("Zl3aVt0bQ9y")
///     .conversation_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/deals/DELETE/iq/deals/{dealId}/activities)
#[deprecated = "Zoom has deprecated this operation"]
#[zoom_endpoint(
    DELETE "/iq/deals/<deal_id>/activities" -> (),
    rate_limit = Medium,
    scopes = ["iq_deal:write:admin", "iq_deal:write", "zra:delete:deal_activity", "zra:delete:deal_activity:admin"],
    errors = [(404, 1005, "the deal does not exist, or the activity does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteIqDealActivity {
    /// ID of the deal.
    pub deal_id: String,
    /// ID of the conversation that is the activity to delete; the alternative to `message_id`.
    pub conversation_id: Option<String>,
    /// ID of the message that is the activity to delete; the alternative to `conversation_id`.
    pub message_id: Option<String>,
}

/// Lists the deals in Zoom Revenue Accelerator, optionally by name, stage, owner, team, amount or date.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::ListDeals;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let deals = ListDeals::new()
///     .from("2026-01-01T09:00:00Z".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31T09:00:00Z".parse::<zoom_core::DateOrDateTime>()?)
///     .deal_stage("Prospecting")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/deals/GET/zra/deals)
#[zoom_endpoint(
    GET "/zra/deals" -> Deals,
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
    errors = [
        (400, 1001, PARAMETER_MISSING_OR_INVALID = "a parameter is missing or invalid"),
        (404, 1005, TEAM_DOES_NOT_EXIST = "the team does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListDeals {
    /// Keeps only deals with this name.
    pub deal_name: Option<String>,
    /// Whether only deals with analytics are returned; Zoom does not explain which deals have them.
    pub only_show_with_analytics: Option<bool>,
    /// Start of the time range of the deals; Zoom does not say which of their dates counts.
    pub from: Option<DateOrDateTime>,
    /// End of the time range of the deals; Zoom does not say which of their dates counts.
    pub to: Option<DateOrDateTime>,
    /// Keeps only deals of the team with this ID.
    pub team_id: Option<String>,
    /// Keeps only deals that have reached this stage.
    pub deal_stage: Option<String>,
    /// Keeps only deals whose owner has this Zoom user ID.
    pub owner_id: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Largest amount of the deals to return.
    pub max_deal_amount: Option<i64>,
    /// Smallest amount of the deals to return, as a decimal number in text, such as `100.0`.
    pub min_deal_amount: Option<String>,
}

/// Returns one Zoom Revenue Accelerator deal.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/deals/GET/zra/deals/{dealId})
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
    errors = [
        (403, 1004, PERMISSION_DENIED = "permission denied"),
        (404, 1005, DEAL_DOES_NOT_EXIST = "the deal does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDealInformation {
    /// ID of the deal.
    pub deal_id: String,
}

/// Lists what happened in one Zoom Revenue Accelerator deal, such as calls and emails.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/deals/GET/zra/deals/{dealId}/activities)
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
    errors = [
        (400, 1001, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 1005, DEAL_DOES_NOT_EXIST = "the deal does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDealActivities {
    /// ID of the deal.
    pub deal_id: String,
    /// Keeps only conversations with this topic.
    pub conversation_topic: Option<String>,
    /// Keeps only conversations that contain engaging questions (`engagingQuestions`) or next steps (`nextSteps`).
    pub callout_type: Option<CalloutType>,
    /// Keeps only conversations in which the indicator with this ID, a search for certain phrases, found something.
    pub indicator_id: Option<String>,
    /// ID of the topic that conversations must mention.
    pub mentioned_topic_id: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
}

/// Deletes one activity of a deal, identified by its `conversation_id` or `message_id`.
///
/// # Examples
///
/// ```
/// use zoom_rest::iq::DeleteDealActivity;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteDealActivity::new("Zl3aVt0bQ9y")
///     .conversation_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/iq/#tag/deals/DELETE/zra/deals/{dealId}/activities)
#[zoom_endpoint(
    DELETE "/zra/deals/<deal_id>/activities" -> (),
    rate_limit = Medium,
    scopes = ["iq_deal:write", "iq_deal:write:admin", "zra:delete:deal_activity", "zra:delete:deal_activity:admin"],
    errors = [
        (400, 1001, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 1005, "the deal does not exist, or the activity does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteDealActivity {
    /// ID of the deal.
    pub deal_id: String,
    /// ID of the conversation that is the activity to delete; the alternative to `message_id`.
    pub conversation_id: Option<String>,
    /// ID of the message that is the activity to delete; the alternative to `conversation_id`.
    pub message_id: Option<String>,
}
