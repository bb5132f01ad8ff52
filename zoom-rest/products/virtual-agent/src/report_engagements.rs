//! Report, engagements: 3 operations.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::AgentType;

/// Lists the engagements, each a contact with a consumer, that Zoom Virtual Agent handled.
///
/// # Examples
///
/// ```
/// use zoom_rest::virtual_agent::GetZvaEngagements;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let engagements = GetZvaEngagements::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/virtual-agent/#tag/report/GET/virtual_agent/report/engagements)
#[zoom_endpoint(
    GET "/virtual_agent/report/engagements" -> ZvaEngagements,
    paginate = engagements: Engagement,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["zva_report:read", "zva_report:read:admin", "zva:read:list_engagements:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZvaEngagements {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// IANA time zone that applies to the report; UTC by default.
    pub timezone: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Whether the consumer's queries are returned too.
    ///
    /// Deprecated by Zoom.
    pub include_query_detail: Option<bool>,
    /// Kinds of virtual agent to include, one entry each; only `chat` if left out. Sent comma-separated. At most 3 items.
    #[query(style = comma)]
    pub agent_types: Option<Vec<AgentType>>,
}

/// Response to [`GetZvaEngagements`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZvaEngagements {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// IANA time zone that applies to the report, such as `America/New_York`.
    pub timezone: Option<String>,
    /// The engagements, one entry each. At most 100 items.
    #[lossy]
    pub engagements: Vec<Engagement>,
    /// Earliest moment that the report takes in.
    pub from: Option<DateTime>,
    /// End of the time range.
    pub to: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Engagement of a consumer with a virtual agent, with its outcome.
///
/// Element of `engagements` in [`ZvaEngagements`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Engagement {
    /// ID of the engagement, one contact between a consumer and Zoom Virtual Agent.
    pub engagement_id: Option<String>,
    /// When the engagement began, in UTC.
    pub start_time: Option<DateTime>,
    /// How long the engagement lasted, in seconds.
    pub duration: Option<i64>,
    /// Name of the campaign, which governs where and when a website offers the virtual agent.
    pub campaign_name: Option<String>,
    /// Global variables of the engagement; to be removed, use the operations on variables instead.
    ///
    /// Deprecated by Zoom.
    pub global_variables: Option<Vec<GlobalVariable>>,
    /// How the engagement ended, such as `assistanceRequested`.
    pub outcome: Option<String>,
    /// URL of the page with the engagement's transcript.
    pub launch_url: Option<String>,
    /// IDs and number of the consumer's queries.
    ///
    /// Deprecated by Zoom.
    pub query_summary: Option<QuerySummary>,
    /// Custom intents (what the consumer wanted) that matched in the engagement, and their number.
    pub intent_summary: Option<IntentSummary>,
    /// Code of the language in which the engagement is held, such as `en-US`.
    pub language_code: Option<LanguageCode>,
    /// Queries of the consumer, one entry each.
    ///
    /// Deprecated by Zoom.
    pub query_details: Option<Vec<QueryDetail>>,
    /// When the engagement ended.
    pub end_time: Option<DateTime>,
    /// ID of the consumer.
    pub consumer_id: Option<String>,
    /// Whether the engagement has been deleted.
    pub deleted: Option<bool>,
    /// Virtual agents that took part in the engagement, one entry each.
    pub agents: Option<Vec<Agent>>,
    /// Names of the tools that the AI agent used, such as `End_Conversation`, one entry each.
    pub tools: Option<Vec<String>>,
    /// Names of the skills that the AI agent used, such as `Route_To_Demo`; Zoom does not explain how they differ from tools.
    pub skills: Option<Vec<String>>,
    /// Titles of the knowledge base articles that the AI agent used in the engagement, one entry each.
    pub articles: Option<Vec<String>>,
    /// Names of the topics that the AI agent recognized, such as `Weather Inquiry`.
    pub topics: Option<Vec<String>>,
    /// Who wrote or spoke last.
    pub last_responder: Option<LastResponder>,
    /// Seconds for which the consumer and the AI agent interacted.
    pub interaction_duration: Option<i64>,
    /// Number of exchanges between the consumer and the AI agent.
    pub interaction_turns: Option<i64>,
    /// Why the virtual agent handed the engagement over: because the consumer asked for it, or by design.
    ///
    /// Deprecated by Zoom.
    pub escalation_reason: Option<EscalationReason>,
    /// Phone number of the consumer.
    pub user_phone_number: Option<String>,
    /// Products or channels from which the engagement came, such as `MOBILE` or `WEB_SDK`, one entry each.
    pub source_types: Option<Vec<SourceType>>,
    /// Whether the agent to whom the engagement was transferred accepted it.
    pub transfer_accepted: Option<bool>,
    /// Whether the virtual agent solved the problem without the consumer saying so.
    pub implicit_resolution: Option<ImplicitResolution>,
    /// Number of messages that the virtual agent sent.
    pub agent_messages_sent: Option<i64>,
    /// Number of messages that the consumer sent.
    pub consumer_messages_sent: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Global variable with its value in an engagement.
///
/// Element of `global_variables` in [`Engagement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GlobalVariable {
    /// Kind of global variable, such as `system`.
    #[wire("type")]
    pub kind: Option<String>,
    /// Value of the global variable.
    pub value: Option<String>,
    /// Name of the variable's group.
    pub group_name: Option<String>,
    /// ID of the variable's group.
    pub group_id: Option<String>,
    /// Name by which flows and reports refer to the variable.
    pub variable_name: Option<String>,
    /// ID of the variable.
    pub variable_id: Option<String>,
    /// Whether the value must be masked because it is sensitive.
    pub need_mask: Option<bool>,
    /// Whether the value of the variable is stored.
    pub need_store: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// IDs and number of the consumer's queries.
///
/// Value of `query_summary` in [`Engagement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuerySummary {
    /// IDs of the consumer's queries, one entry each.
    pub query_ids: Option<Vec<String>>,
    /// Number of the consumer's queries.
    pub count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Custom intents (what the consumer wanted) that matched in the engagement, and their number.
///
/// Value of `intent_summary` in [`Engagement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IntentSummary {
    /// Custom intents found in the engagement, one entry each.
    pub intents_matched: Option<Vec<MatchedIntent>>,
    /// Number of custom intents that matched in the engagement.
    pub count: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Intent that matched what the consumer said.
///
/// Element of `intents_matched` and `intents` in [`IntentSummary`] and other types.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct MatchedIntent {
    /// ID of the intent, which means something that the consumer wants.
    pub intent_id: Option<String>,
    /// Name of the intent.
    pub intent_name: Option<String>,
    /// Kind of intent, such as built in or custom.
    pub intent_type: Option<IntentType>,
    /// How well the intent matched, from 0 to 1.
    pub accuracy: Option<f64>,
    /// Whether the intent is one that the system provides, rather than one that the account made.
    pub system_intent: Option<bool>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of intent, the consumer's aim as the virtual agent understood it, such as built in or custom.
///
/// Values of `intent_type` in [`MatchedIntent`].
#[zoom_enum]
pub enum IntentType {
    /// `custom_intent`: Made by the account.
    CustomIntent,
    /// `small_talk`: Casual conversation.
    SmallTalk,
    /// `default_intent`: An intent that Zoom provides.
    DefaultIntent,
    /// `faq`: A frequently asked question.
    Faq,
}

/// Language of the engagement or query, as a code such as `en-US`.
///
/// Values of `language_code` in [`Engagement`] and other types.
#[zoom_enum]
pub enum LanguageCode {
    /// `en-GB`: English (United Kingdom).
    #[value("en-GB")]
    EnGb,
    /// `en-US`: English (United States).
    #[value("en-US")]
    EnUs,
    /// `ar`: Arabic.
    Ar,
    /// `da-DK`: Danish (Denmark).
    #[value("da-DK")]
    DaDk,
    /// `de-DE`: German (Germany).
    #[value("de-DE")]
    DeDe,
    /// `es-ES`: Spanish (Spain).
    #[value("es-ES")]
    EsEs,
    /// `es-MX`: Spanish (Mexico).
    #[value("es-MX")]
    EsMx,
    /// `fr-CA`: French (Canada).
    #[value("fr-CA")]
    FrCa,
    /// `fr-FR`: French (France).
    #[value("fr-FR")]
    FrFr,
    /// `it-IT`: Italian (Italy).
    #[value("it-IT")]
    ItIt,
    /// `ja`: Japanese.
    Ja,
    /// `ko-KR`: Korean (South Korea).
    #[value("ko-KR")]
    KoKr,
    /// `nl-NL`: Dutch (Netherlands).
    #[value("nl-NL")]
    NlNl,
    /// `pt-BR`: Portuguese (Brazil).
    #[value("pt-BR")]
    PtBr,
    /// `pt-PT`: Portuguese (Portugal).
    #[value("pt-PT")]
    PtPt,
    /// `ru`: Russian.
    Ru,
    /// `zh-CN`: Chinese (China).
    #[value("zh-CN")]
    ZhCn,
    /// `zh-HK`: Chinese (Hong Kong).
    #[value("zh-HK")]
    ZhHk,
}

/// Query of the consumer, with the intents and articles found for it.
///
/// Element of `query_details` in [`Engagement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueryDetail {
    /// ID of the query.
    pub query_id: Option<String>,
    /// ID of the engagement, one contact between a consumer and Zoom Virtual Agent.
    pub engagement_id: Option<String>,
    /// ID of the bot that handled the query.
    pub bot_id: Option<String>,
    /// ID of the session with the bot.
    pub bot_session_id: Option<String>,
    /// When the query began, in ISO 8601 format.
    pub query_time: Option<DateTime>,
    /// Language of the query, as a code such as `en-US`.
    pub language_code: Option<LanguageCode>,
    /// What the consumer asked.
    pub query_text: Option<String>,
    /// Intents found in the query, one entry each.
    pub intents: Option<Vec<MatchedIntent>>,
    /// Knowledge base articles for the query, one entry each.
    pub articles: Option<Vec<QueryDetailArticle>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Knowledge base article found for a query, with its score.
///
/// Element of `articles` in [`QueryDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueryDetailArticle {
    /// ID of the article.
    pub id: Option<String>,
    /// Heading of the knowledge base article.
    pub title: Option<String>,
    /// Answer that the knowledge base article gives to the query.
    pub answer: Option<String>,
    /// Web address of the knowledge base article.
    pub url: Option<String>,
    /// How well the article matches the question, from 0 to 1.
    pub score: Option<f64>,
    /// Knowledge bases of the article, one entry each.
    pub kb_details: Option<Vec<KbDetail>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Knowledge base that an article belongs to, with its groups.
///
/// Element of `kb_details` in [`QueryDetailArticle`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct KbDetail {
    /// ID of the knowledge base.
    pub kb_id: Option<String>,
    /// Name of the knowledge base.
    pub kb_name: Option<String>,
    /// Groups of the knowledge base, one entry each.
    pub kb_groups: Option<Vec<KbGroup>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Group of a knowledge base, by ID and name.
///
/// Element of `kb_groups` in [`KbDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct KbGroup {
    /// ID of the knowledge base group.
    pub id: Option<String>,
    /// Name of the knowledge base group.
    pub name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Virtual agent that took part in an engagement.
///
/// Element of `agents` in [`Engagement`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Agent {
    /// Kind of virtual agent: an AI agent that talks, an AI agent that writes, or a chatbot.
    pub agent_type: Option<ZvaEngagementAgentType>,
    /// ID of the agent.
    pub agent_id: Option<String>,
    /// Name of the agent.
    pub agent_name: Option<String>,
    /// ID of the AI agent's version.
    pub agent_version_id: Option<String>,
    /// Version of the AI agent.
    pub agent_version_number: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of Zoom Virtual Agent that took part in the engagement.
///
/// Values of `agent_type` in [`Agent`].
#[zoom_enum]
pub enum ZvaEngagementAgentType {
    /// `AI_VOICE`: AI agent that talks with callers.
    #[value("AI_VOICE")]
    AiVoice,
    /// `AI_CHAT`: AI agent that writes with visitors.
    #[value("AI_CHAT")]
    AiChat,
    /// `CHAT`: A chatbot of Zoom Virtual Agent other than an AI agent.
    #[value("CHAT")]
    Chat,
}

/// Who wrote or spoke last.
///
/// Values of `last_responder` in [`Engagement`].
#[zoom_enum]
pub enum LastResponder {
    /// `AI Agent`: A virtual agent that uses generative AI.
    #[value("AI Agent")]
    AiAgent,
    /// `Consumer`: The person who contacted the virtual agent.
    #[value("Consumer")]
    Consumer,
    /// `Chatbot`: A virtual agent that follows a dialog set up in advance.
    #[value("Chatbot")]
    Chatbot,
}

/// Why the virtual agent handed the engagement over: because the consumer asked for it, or by design.
///
/// Values of `escalation_reason` in [`Engagement`].
#[zoom_enum]
pub enum EscalationReason {
    /// `Escalation by design`: The virtual agent is set up to hand over such engagements.
    #[value("Escalation by design")]
    EscalationByDesign,
    /// `Escalation requested`: The consumer asked to be handed over.
    #[value("Escalation requested")]
    EscalationRequested,
}

/// Source from which an engagement came; Zoom documents the values only by name.
///
/// Values of `source_types` in [`Engagement`].
#[zoom_enum]
pub enum SourceType {
    /// `ZCC`: Zoom Contact Center.
    #[value("ZCC")]
    Zcc,
    /// `ZCC_AI_AGENT`: An AI agent in Zoom Contact Center.
    #[value("ZCC_AI_AGENT")]
    ZccAiAgent,
    /// `ZP`: Zoom Phone.
    #[value("ZP")]
    Zp,
    /// `AMAZON`.
    #[value("AMAZON")]
    Amazon,
    /// `GENESYS`: Genesys, a contact center platform of another company.
    #[value("GENESYS")]
    Genesys,
    /// `WEB_SDK`: The SDK that puts the virtual agent on a website.
    #[value("WEB_SDK")]
    WebSdk,
    /// `WEB_SDK_SIMULATOR`.
    #[value("WEB_SDK_SIMULATOR")]
    WebSdkSimulator,
    /// `WEB_SDK_PREVIEW`.
    #[value("WEB_SDK_PREVIEW")]
    WebSdkPreview,
    /// `WEB_SDK_AI_AGENT`: An AI agent on a website.
    #[value("WEB_SDK_AI_AGENT")]
    WebSdkAiAgent,
    /// `WEB_SDK_AI_AGENT_PREVIEW`.
    #[value("WEB_SDK_AI_AGENT_PREVIEW")]
    WebSdkAiAgentPreview,
    /// `MOBILE`.
    #[value("MOBILE")]
    Mobile,
    /// `MOBILE_AGENT`.
    #[value("MOBILE_AGENT")]
    MobileAgent,
    /// `TEAM_CHAT_BETA`.
    #[value("TEAM_CHAT_BETA")]
    TeamChatBeta,
    /// `TEAM_CHAT_CHANNEL`: A channel of Zoom Team Chat.
    #[value("TEAM_CHAT_CHANNEL")]
    TeamChatChannel,
    /// `ZECO`.
    #[value("ZECO")]
    Zeco,
    /// `ZECO_HEADLESS`.
    #[value("ZECO_HEADLESS")]
    ZecoHeadless,
    /// `CHAT`.
    #[value("CHAT")]
    Chat,
    /// `WHATSAPP`.
    #[value("WHATSAPP")]
    Whatsapp,
    /// `SMS`.
    #[value("SMS")]
    Sms,
    /// `TEAM_CHAT`: Zoom Team Chat.
    #[value("TEAM_CHAT")]
    TeamChat,
    /// `FACEBOOK_MESSENGER`.
    #[value("FACEBOOK_MESSENGER")]
    FacebookMessenger,
    /// `INSTAGRAM`.
    #[value("INSTAGRAM")]
    Instagram,
}

/// Whether the virtual agent solved the problem without the consumer saying so.
///
/// Values of `implicit_resolution` in [`Engagement`].
#[zoom_enum]
pub enum ImplicitResolution {
    /// `RESOLVED`: The virtual agent settled the consumer's issue.
    #[value("RESOLVED")]
    Resolved,
    /// `NOT_RESOLVED`: The virtual agent did not settle the consumer's issue.
    #[value("NOT_RESOLVED")]
    NotResolved,
}

/// Lists the queries of consumers in Zoom Virtual Agent engagements.
///
/// # Examples
///
/// ```
/// use zoom_rest::virtual_agent::GetZvaQueryDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let engagement_query_details = GetZvaQueryDetails::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/virtual-agent/#tag/report/GET/virtual_agent/report/engagements/query_details)
#[zoom_endpoint(
    GET "/virtual_agent/report/engagements/query_details" -> ZvaQueryDetails,
    paginate = engagement_query_details: EngagementQueryDetail,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["zva_report:read", "zva_report:read:admin", "zva:read:list_queries:admin"],
    errors = [
        (400, 1002, QUERY_DETAILS_NOT_RETURNED = "the query details could not be returned"),
        (404, 1001, ENGAGEMENT_DOES_NOT_EXIST = "the engagement does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZvaQueryDetails {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// IANA time zone that applies to the report; UTC by default.
    pub timezone: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only entries of the engagements with these IDs, one entry each. Sent comma-separated.
    #[query(style = comma)]
    pub engagement_ids: Option<Vec<String>>,
    /// Kinds of virtual agent to include, one entry each; only `chat` if left out. Sent comma-separated. At most 3 items.
    #[query(style = comma)]
    pub agent_types: Option<Vec<AgentType>>,
}

/// Response to [`GetZvaQueryDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZvaQueryDetails {
    /// Earliest moment that the report takes in.
    pub from: Option<DateTime>,
    /// End of the time range.
    pub to: Option<DateTime>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// IANA time zone that applies to the report, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Engagements with their queries, one entry each. At most 100 items.
    #[lossy]
    pub engagement_query_details: Vec<EngagementQueryDetail>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Queries that the consumer asked in one engagement.
///
/// Element of `engagement_query_details` in [`ZvaQueryDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementQueryDetail {
    /// ID of the engagement, one contact between a consumer and Zoom Virtual Agent.
    pub engagement_id: Option<String>,
    /// Queries of the consumer, one entry each.
    pub query_details: Option<Vec<ZvaQueryDetail>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Query of the consumer, with the intents and articles found for it.
///
/// Element of `query_details` in [`EngagementQueryDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZvaQueryDetail {
    /// ID of the query.
    pub query_id: Option<String>,
    /// ID of the bot that handled the query; present for chat agents only.
    pub bot_id: Option<String>,
    /// Name of the bot that handled the query; present for chat agents only.
    pub bot_name: Option<String>,
    /// ID of the session with the bot; present for chat agents only.
    pub bot_session_id: Option<String>,
    /// When the query began, in ISO 8601 format.
    pub query_time: Option<DateTime>,
    /// Language of the query, as a code such as `en-US`.
    pub language_code: Option<LanguageCode>,
    /// What the consumer asked.
    pub query_text: Option<String>,
    /// Intents found in the query, one entry each.
    pub intents: Option<Vec<MatchedIntent>>,
    /// Knowledge base articles for the query, one entry each.
    pub articles: Option<Vec<ZvaQueryDetailArticle>>,
    /// Whether the query has been deleted.
    pub deleted: Option<bool>,
    /// Topic under which the query was handled, by name.
    pub topic_name: Option<String>,
    /// ID of the virtual agent in the query, present for AI voice and AI chat agents.
    pub agent_id: Option<String>,
    /// Name of the virtual agent in the query, present for AI voice and AI chat agents.
    pub agent_name: Option<String>,
    /// Kind of agent, such as an AI agent that talks or writes.
    pub agent_type: Option<ZvaQueryDetailAgentType>,
    /// ID of the session with the virtual agent; present for AI voice and AI chat agents.
    pub agent_session_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Knowledge base article found for a query, with its score and the consumer's opinion.
///
/// Element of `articles` in [`ZvaQueryDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZvaQueryDetailArticle {
    /// ID of the article.
    pub article_id: Option<String>,
    /// Title of the article.
    pub article_title: Option<String>,
    /// Answer that was taken from the article.
    ///
    /// Deprecated by Zoom.
    pub article_answer: Option<String>,
    /// URL of the article.
    pub article_url: Option<String>,
    /// Whether the consumer found the article helpful.
    pub is_helpful: Option<bool>,
    /// How well the article fits, from 0 to 1.
    pub article_score: Option<f64>,
    /// Knowledge bases of the article, one entry each.
    pub kb_details: Option<Vec<ZvaQueryDetailArticleKbDetail>>,
    /// Whether the consumer found the article helpful, or did not say.
    pub helpful_response: Option<HelpfulResponse>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Knowledge base that an article belongs to, with its groups.
///
/// Element of `kb_details` in [`ZvaQueryDetailArticle`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZvaQueryDetailArticleKbDetail {
    /// ID of the knowledge base.
    pub kb_id: Option<String>,
    /// Name of the knowledge base.
    pub kb_name: Option<String>,
    /// Groups of the knowledge base, one entry each.
    ///
    /// Deprecated by Zoom.
    pub kb_groups: Option<Vec<ArticleKbDetailKbGroup>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Group of a knowledge base, by ID and name.
///
/// Element of `kb_groups` in [`ZvaQueryDetailArticleKbDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ArticleKbDetailKbGroup {
    /// ID of the knowledge base group.
    pub group_id: Option<String>,
    /// Name of the knowledge base group.
    pub group_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the consumer found the article helpful, or did not say.
///
/// Values of `helpful_response` in [`ZvaQueryDetailArticle`].
#[zoom_enum]
pub enum HelpfulResponse {
    /// `Yes`.
    #[value("Yes")]
    Yes,
    /// `No`.
    #[value("No")]
    No,
    /// `No Response`.
    #[value("No Response")]
    NoResponse,
}

/// Kind of AI agent that answered the query.
///
/// Values of `agent_type` in [`ZvaQueryDetail`].
#[zoom_enum]
pub enum ZvaQueryDetailAgentType {
    /// `AI_VOICE`: AI agent that talks with callers.
    #[value("AI_VOICE")]
    AiVoice,
    /// `AI_CHAT`: AI agent that writes with visitors.
    #[value("AI_CHAT")]
    AiChat,
}

/// Lists the variables in Zoom Virtual Agent engagements, with the values submitted in each.
///
/// # Examples
///
/// ```
/// use zoom_rest::virtual_agent::GetZvaVariableDetails;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let engagement_variable_details = GetZvaVariableDetails::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/virtual-agent/#tag/report/GET/virtual_agent/report/engagements/variables)
#[zoom_endpoint(
    GET "/virtual_agent/report/engagements/variables" -> ZvaVariableDetails,
    paginate = engagement_variable_details: EngagementVariableDetail,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["zva_report:read", "zva_report:read:admin", "zva:read:list_variables:admin"],
    errors = [
        (400, 1002, VARIABLE_DETAILS_NOT_RETURNED = "the variable details could not be returned"),
        (404, 1001, ENGAGEMENT_DOES_NOT_EXIST = "the engagement does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZvaVariableDetails {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// IANA time zone that applies to the report; UTC by default.
    pub timezone: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// Keeps only entries of the engagements with these IDs, one entry each. Sent comma-separated. At most 2000 characters.
    #[query(style = comma)]
    pub engagement_ids: Option<Vec<String>>,
    /// Kinds of virtual agent to include, one entry each; only `chat` if left out. Sent comma-separated. At most 3 items.
    #[query(style = comma)]
    pub agent_types: Option<Vec<AgentType>>,
}

/// Response to [`GetZvaVariableDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZvaVariableDetails {
    /// Earliest moment that the report takes in.
    pub from: Option<DateTime>,
    /// End of the time range.
    pub to: Option<DateTime>,
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// IANA time zone that applies to the report, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Engagements with their variables, one entry each.
    #[lossy]
    pub engagement_variable_details: Vec<EngagementVariableDetail>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Values of the variables in one engagement.
///
/// Element of `engagement_variable_details` in [`ZvaVariableDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementVariableDetail {
    /// ID of the engagement, one contact between a consumer and Zoom Virtual Agent.
    pub engagement_id: Option<String>,
    /// Variables of the engagement, one entry each.
    pub variable_details: Option<Vec<VariableDetail>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Variable with the value submitted in an engagement.
///
/// Element of `variable_details` in [`EngagementVariableDetail`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VariableDetail {
    /// ID of the variable.
    pub variable_id: Option<String>,
    /// Data type of the variable.
    #[wire("type")]
    pub kind: Option<VariableDetailType>,
    /// Name of the variable.
    pub name: Option<String>,
    /// Value of the variable, always as text.
    pub value: Option<String>,
    /// Whether the value must be masked because it is sensitive.
    pub need_mask: Option<bool>,
    /// ID of the variable's group.
    pub group_id: Option<String>,
    /// Name of the variable's group.
    pub group_name: Option<String>,
    /// When the value of the variable was submitted.
    pub submitted_at: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Data type of the variable.
///
/// Values of `type` in [`VariableDetail`].
#[zoom_enum]
pub enum VariableDetailType {
    /// `String`.
    #[value("String")]
    String,
    /// `Number`.
    #[value("Number")]
    Number,
    /// `Boolean`: True or false.
    #[value("Boolean")]
    Boolean,
    /// `DateTime`: A date with a time of day.
    #[value("DateTime")]
    DateTime,
    /// `Currency`: An amount of money.
    #[value("Currency")]
    Currency,
    /// `Percent`: A percentage figure.
    #[value("Percent")]
    Percent,
    /// `Email`.
    #[value("Email")]
    Email,
    /// `URL`.
    #[value("URL")]
    Url,
    /// `Phone`.
    #[value("Phone")]
    Phone,
    /// `CustomEntity`: Data that the chatbot asks for, of a kind that the account defined, such as its products.
    #[value("CustomEntity")]
    CustomEntity,
    /// `SystemEntity`: Data that the chatbot asks for, of a kind that Zoom provides, such as a city.
    #[value("SystemEntity")]
    SystemEntity,
}
