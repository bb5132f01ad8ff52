//! Report: 5 operations.

use zoom_core::{DateOrDateTime, DateTime, zoom_endpoint, zoom_enum, zoom_object};

/// Get zva engagements.
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
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Include query detail.
    ///
    /// Deprecated by Zoom.
    pub include_query_detail: Option<bool>,
    /// Agent types: sent comma-separated; at most 3 items.
    #[query(style = comma)]
    pub agent_types: Option<Vec<AgentType>>,
}

/// Values of `agent_types`.
#[zoom_enum]
pub enum AgentType {
    /// `chat`.
    Chat,
    /// `ai_voice`.
    AiVoice,
    /// `ai_chat`.
    AiChat,
}

/// Response to [`GetZvaEngagements`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZvaEngagements {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Engagements: at most 100 items.
    #[lossy]
    pub engagements: Vec<Engagement>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
}

/// Element of `engagements`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Engagement {
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Duration.
    pub duration: Option<i64>,
    /// Campaign name.
    pub campaign_name: Option<String>,
    /// Global variables.
    ///
    /// Deprecated by Zoom.
    pub global_variables: Option<Vec<GlobalVariable>>,
    /// Outcome.
    pub outcome: Option<String>,
    /// Launch URL.
    pub launch_url: Option<String>,
    /// Query summary.
    ///
    /// Deprecated by Zoom.
    pub query_summary: Option<QuerySummary>,
    /// Intent summary.
    pub intent_summary: Option<IntentSummary>,
    /// Language code.
    pub language_code: Option<LanguageCode>,
    /// Query details.
    ///
    /// Deprecated by Zoom.
    pub query_details: Option<Vec<QueryDetail>>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Consumer ID.
    pub consumer_id: Option<String>,
    /// Deleted.
    pub deleted: Option<bool>,
    /// Agents.
    pub agents: Option<Vec<Agent>>,
    /// Tools.
    pub tools: Option<Vec<String>>,
    /// Skills.
    pub skills: Option<Vec<String>>,
    /// Articles.
    pub articles: Option<Vec<String>>,
    /// Topics.
    pub topics: Option<Vec<String>>,
    /// Last responder.
    pub last_responder: Option<LastResponder>,
    /// Interaction duration.
    pub interaction_duration: Option<i64>,
    /// Interaction turns.
    pub interaction_turns: Option<i64>,
    /// Escalation reason.
    ///
    /// Deprecated by Zoom.
    pub escalation_reason: Option<EscalationReason>,
    /// User phone number.
    pub user_phone_number: Option<String>,
    /// Source types.
    pub source_types: Option<Vec<SourceType>>,
    /// Transfer accepted.
    pub transfer_accepted: Option<bool>,
    /// Implicit resolution.
    pub implicit_resolution: Option<ImplicitResolution>,
    /// Agent messages sent.
    pub agent_messages_sent: Option<i64>,
    /// Consumer messages sent.
    pub consumer_messages_sent: Option<i64>,
}

/// Element of `global_variables`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GlobalVariable {
    /// Type.
    #[wire("type")]
    pub kind: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Group name.
    pub group_name: Option<String>,
    /// Group ID.
    pub group_id: Option<String>,
    /// Variable name.
    pub variable_name: Option<String>,
    /// Variable ID.
    pub variable_id: Option<String>,
    /// Need mask.
    pub need_mask: Option<bool>,
    /// Need store.
    pub need_store: Option<bool>,
}

/// Value of `query_summary`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QuerySummary {
    /// Query IDs.
    pub query_ids: Option<Vec<String>>,
    /// Count.
    pub count: Option<i64>,
}

/// Value of `intent_summary`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IntentSummary {
    /// Intents matched.
    pub intents_matched: Option<Vec<IntentsMatched>>,
    /// Count.
    pub count: Option<i64>,
}

/// Intents matched.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct IntentsMatched {
    /// Intent ID.
    pub intent_id: Option<String>,
    /// Intent name.
    pub intent_name: Option<String>,
    /// Intent type.
    pub intent_type: Option<IntentType>,
    /// Accuracy.
    pub accuracy: Option<f64>,
    /// System intent.
    pub system_intent: Option<bool>,
}

/// Values of `intent_type`.
#[zoom_enum]
pub enum IntentType {
    /// `custom_intent`.
    CustomIntent,
    /// `small_talk`.
    SmallTalk,
    /// `default_intent`.
    DefaultIntent,
    /// `faq`.
    Faq,
}

/// Values of `language_code`.
#[zoom_enum]
pub enum LanguageCode {
    /// `en-GB`.
    #[value("en-GB")]
    EnGb,
    /// `en-US`.
    #[value("en-US")]
    EnUs,
    /// `ar`.
    Ar,
    /// `da-DK`.
    #[value("da-DK")]
    DaDk,
    /// `de-DE`.
    #[value("de-DE")]
    DeDe,
    /// `es-ES`.
    #[value("es-ES")]
    EsEs,
    /// `es-MX`.
    #[value("es-MX")]
    EsMx,
    /// `fr-CA`.
    #[value("fr-CA")]
    FrCa,
    /// `fr-FR`.
    #[value("fr-FR")]
    FrFr,
    /// `it-IT`.
    #[value("it-IT")]
    ItIt,
    /// `ja`.
    Ja,
    /// `ko-KR`.
    #[value("ko-KR")]
    KoKr,
    /// `nl-NL`.
    #[value("nl-NL")]
    NlNl,
    /// `pt-BR`.
    #[value("pt-BR")]
    PtBr,
    /// `pt-PT`.
    #[value("pt-PT")]
    PtPt,
    /// `ru`.
    Ru,
    /// `zh-CN`.
    #[value("zh-CN")]
    ZhCn,
    /// `zh-HK`.
    #[value("zh-HK")]
    ZhHk,
}

/// Element of `query_details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueryDetail {
    /// Query ID.
    pub query_id: Option<String>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Bot ID.
    pub bot_id: Option<String>,
    /// Bot session ID.
    pub bot_session_id: Option<String>,
    /// Query time.
    pub query_time: Option<DateTime>,
    /// Language code.
    pub language_code: Option<LanguageCode>,
    /// Query text.
    pub query_text: Option<String>,
    /// Intents.
    pub intents: Option<Vec<IntentsMatched>>,
    /// Articles.
    pub articles: Option<Vec<QueryDetailArticle>>,
}

/// Element of `articles`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct QueryDetailArticle {
    /// ID.
    pub id: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Answer.
    pub answer: Option<String>,
    /// URL.
    pub url: Option<String>,
    /// Score.
    pub score: Option<f64>,
    /// Kb details.
    pub kb_details: Option<Vec<KbDetail>>,
}

/// Element of `kb_details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct KbDetail {
    /// Kb ID.
    pub kb_id: Option<String>,
    /// Kb name.
    pub kb_name: Option<String>,
    /// Kb groups.
    pub kb_groups: Option<Vec<KbGroup>>,
}

/// Element of `kb_groups`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct KbGroup {
    /// ID.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// Element of `agents`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Agent {
    /// Agent type.
    pub agent_type: Option<ZvaEngagementAgentType>,
    /// Agent ID.
    pub agent_id: Option<String>,
    /// Agent name.
    pub agent_name: Option<String>,
    /// Agent version ID.
    pub agent_version_id: Option<String>,
    /// Agent version number.
    pub agent_version_number: Option<i64>,
}

/// Values of `agent_type`.
#[zoom_enum]
pub enum ZvaEngagementAgentType {
    /// `AI_VOICE`.
    #[value("AI_VOICE")]
    AiVoice,
    /// `AI_CHAT`.
    #[value("AI_CHAT")]
    AiChat,
    /// `CHAT`.
    #[value("CHAT")]
    Chat,
}

/// Values of `last_responder`.
#[zoom_enum]
pub enum LastResponder {
    /// `AI Agent`.
    #[value("AI Agent")]
    AiAgent,
    /// `Consumer`.
    #[value("Consumer")]
    Consumer,
    /// `Chatbot`.
    #[value("Chatbot")]
    Chatbot,
}

/// Values of `escalation_reason`.
#[zoom_enum]
pub enum EscalationReason {
    /// `Escalation by design`.
    #[value("Escalation by design")]
    EscalationByDesign,
    /// `Escalation requested`.
    #[value("Escalation requested")]
    EscalationRequested,
}

/// Values of `source_types`.
#[zoom_enum]
pub enum SourceType {
    /// `ZCC`.
    #[value("ZCC")]
    Zcc,
    /// `ZCC_AI_AGENT`.
    #[value("ZCC_AI_AGENT")]
    ZccAiAgent,
    /// `ZP`.
    #[value("ZP")]
    Zp,
    /// `AMAZON`.
    #[value("AMAZON")]
    Amazon,
    /// `GENESYS`.
    #[value("GENESYS")]
    Genesys,
    /// `WEB_SDK`.
    #[value("WEB_SDK")]
    WebSdk,
    /// `WEB_SDK_SIMULATOR`.
    #[value("WEB_SDK_SIMULATOR")]
    WebSdkSimulator,
    /// `WEB_SDK_PREVIEW`.
    #[value("WEB_SDK_PREVIEW")]
    WebSdkPreview,
    /// `WEB_SDK_AI_AGENT`.
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
    /// `TEAM_CHAT_CHANNEL`.
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
    /// `TEAM_CHAT`.
    #[value("TEAM_CHAT")]
    TeamChat,
    /// `FACEBOOK_MESSENGER`.
    #[value("FACEBOOK_MESSENGER")]
    FacebookMessenger,
    /// `INSTAGRAM`.
    #[value("INSTAGRAM")]
    Instagram,
}

/// Values of `implicit_resolution`.
#[zoom_enum]
pub enum ImplicitResolution {
    /// `RESOLVED`.
    #[value("RESOLVED")]
    Resolved,
    /// `NOT_RESOLVED`.
    #[value("NOT_RESOLVED")]
    NotResolved,
}

/// Get zva query details.
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
#[zoom_endpoint(
    GET "/virtual_agent/report/engagements/query_details" -> ZvaQueryDetails,
    paginate = engagement_query_details: EngagementQueryDetail,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["zva_report:read", "zva_report:read:admin", "zva:read:list_queries:admin"],
    errors = [(400, 1002, "the operation failed"), (404, 1001, "the engagement does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZvaQueryDetails {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Engagement IDs: sent comma-separated.
    #[query(style = comma)]
    pub engagement_ids: Option<Vec<String>>,
    /// Agent types: sent comma-separated; at most 3 items.
    #[query(style = comma)]
    pub agent_types: Option<Vec<AgentType>>,
}

/// Response to [`GetZvaQueryDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZvaQueryDetails {
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Engagement query details: at most 100 items.
    #[lossy]
    pub engagement_query_details: Vec<EngagementQueryDetail>,
}

/// Element of `engagement_query_details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementQueryDetail {
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Query details.
    pub query_details: Option<Vec<ZvaQueryDetail>>,
}

/// Element of `query_details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZvaQueryDetail {
    /// Query ID.
    pub query_id: Option<String>,
    /// Bot ID.
    pub bot_id: Option<String>,
    /// Bot name.
    pub bot_name: Option<String>,
    /// Bot session ID.
    pub bot_session_id: Option<String>,
    /// Query time.
    pub query_time: Option<DateTime>,
    /// Language code.
    pub language_code: Option<LanguageCode>,
    /// Query text.
    pub query_text: Option<String>,
    /// Intents.
    pub intents: Option<Vec<IntentsMatched>>,
    /// Articles.
    pub articles: Option<Vec<ZvaQueryDetailArticle>>,
    /// Deleted.
    pub deleted: Option<bool>,
    /// Topic name.
    pub topic_name: Option<String>,
    /// Agent ID.
    pub agent_id: Option<String>,
    /// Agent name.
    pub agent_name: Option<String>,
    /// Agent type.
    pub agent_type: Option<ZvaQueryDetailAgentType>,
    /// Agent session ID.
    pub agent_session_id: Option<String>,
}

/// Element of `articles`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZvaQueryDetailArticle {
    /// Article ID.
    pub article_id: Option<String>,
    /// Article title.
    pub article_title: Option<String>,
    /// Article answer.
    ///
    /// Deprecated by Zoom.
    pub article_answer: Option<String>,
    /// Article URL.
    pub article_url: Option<String>,
    /// Whether it is helpful.
    pub is_helpful: Option<bool>,
    /// Article score.
    pub article_score: Option<f64>,
    /// Kb details.
    pub kb_details: Option<Vec<ZvaQueryDetailArticleKbDetail>>,
    /// Helpful response.
    pub helpful_response: Option<HelpfulResponse>,
}

/// Element of `kb_details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZvaQueryDetailArticleKbDetail {
    /// Kb ID.
    pub kb_id: Option<String>,
    /// Kb name.
    pub kb_name: Option<String>,
    /// Kb groups.
    ///
    /// Deprecated by Zoom.
    pub kb_groups: Option<Vec<ArticleKbDetailKbGroup>>,
}

/// Element of `kb_groups`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ArticleKbDetailKbGroup {
    /// Group ID.
    pub group_id: Option<String>,
    /// Group name.
    pub group_name: Option<String>,
}

/// Values of `helpful_response`.
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

/// Values of `agent_type`.
#[zoom_enum]
pub enum ZvaQueryDetailAgentType {
    /// `AI_VOICE`.
    #[value("AI_VOICE")]
    AiVoice,
    /// `AI_CHAT`.
    #[value("AI_CHAT")]
    AiChat,
}

/// Get zva variable details.
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
#[zoom_endpoint(
    GET "/virtual_agent/report/engagements/variables" -> ZvaVariableDetails,
    paginate = engagement_variable_details: EngagementVariableDetail,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["zva_report:read", "zva_report:read:admin", "zva:read:list_variables:admin"],
    errors = [(400, 1002, "the operation failed"), (404, 1001, "the engagement does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZvaVariableDetails {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Engagement IDs: sent comma-separated; at most 2000 characters.
    #[query(style = comma)]
    pub engagement_ids: Option<Vec<String>>,
    /// Agent types: sent comma-separated; at most 3 items.
    #[query(style = comma)]
    pub agent_types: Option<Vec<AgentType>>,
}

/// Response to [`GetZvaVariableDetails`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZvaVariableDetails {
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Engagement variable details.
    #[lossy]
    pub engagement_variable_details: Vec<EngagementVariableDetail>,
}

/// Element of `engagement_variable_details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EngagementVariableDetail {
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Variable details.
    pub variable_details: Option<Vec<VariableDetail>>,
}

/// Element of `variable_details`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct VariableDetail {
    /// Variable ID.
    pub variable_id: Option<String>,
    /// Type.
    #[wire("type")]
    pub kind: Option<VariableDetailType>,
    /// Name.
    pub name: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Need mask.
    pub need_mask: Option<bool>,
    /// Group ID.
    pub group_id: Option<String>,
    /// Group name.
    pub group_name: Option<String>,
    /// Submitted at.
    pub submitted_at: Option<DateTime>,
}

/// Values of `type`.
#[zoom_enum]
pub enum VariableDetailType {
    /// `String`.
    #[value("String")]
    String,
    /// `Number`.
    #[value("Number")]
    Number,
    /// `Boolean`.
    #[value("Boolean")]
    Boolean,
    /// `DateTime`.
    #[value("DateTime")]
    DateTime,
    /// `Currency`.
    #[value("Currency")]
    Currency,
    /// `Percent`.
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
    /// `CustomEntity`.
    #[value("CustomEntity")]
    CustomEntity,
    /// `SystemEntity`.
    #[value("SystemEntity")]
    SystemEntity,
}

/// Get zva surveys.
///
/// # Examples
///
/// ```
/// use zoom_rest::virtual_agent::GetZvaSurveys;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let surveys = GetZvaSurveys::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/virtual_agent/report/surveys" -> ZvaSurveys,
    paginate = surveys: Survey,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["zva_report:read", "zva_report:read:admin", "zva:read:list_surveys:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZvaSurveys {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Engagement IDs: sent comma-separated; at most 2000 characters.
    #[query(style = comma)]
    pub engagement_ids: Option<Vec<String>>,
    /// Agent types: sent comma-separated; at most 3 items.
    #[query(style = comma)]
    pub agent_types: Option<Vec<AgentType>>,
    /// Survey IDs: sent comma-separated; at most 2000 characters.
    #[query(style = comma)]
    pub survey_ids: Option<Vec<String>>,
}

/// Response to [`GetZvaSurveys`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZvaSurveys {
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Surveys.
    #[lossy]
    pub surveys: Vec<Survey>,
}

/// Element of `surveys`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Survey {
    /// Survey ID.
    pub survey_id: Option<String>,
    /// Survey name.
    pub survey_name: Option<String>,
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Agent type.
    pub agent_type: Option<String>,
    /// Virtual agent.
    pub virtual_agent: Option<String>,
    /// Consumer.
    pub consumer: Option<String>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Submitted time.
    pub submitted_time: Option<DateTime>,
    /// Results.
    pub results: Option<Vec<SurveyResult>>,
}

/// Element of `results`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SurveyResult {
    /// Question.
    pub question: Option<String>,
    /// Answer.
    pub answer: Option<String>,
}

/// Get zva transcripts.
///
/// # Examples
///
/// ```
/// use zoom_rest::virtual_agent::GetZvaTranscripts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let transcripts = GetZvaTranscripts::new()
///     .from("2026-01-01".parse::<zoom_core::DateOrDateTime>()?)
///     .to("2026-01-31".parse::<zoom_core::DateOrDateTime>()?)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/virtual_agent/report/transcripts" -> ZvaTranscripts,
    paginate = transcripts: Transcript,
    rate_limit = Heavy,
    max_range = "1 month",
    scopes = ["zva_report:read", "zva_report:read:admin", "zva:read:list_transcripts:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetZvaTranscripts {
    /// Start of the time range.
    pub from: Option<DateOrDateTime>,
    /// End of the time range.
    pub to: Option<DateOrDateTime>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Records per page: defaults to `10`.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Engagement IDs: sent comma-separated; at most 2000 characters.
    #[query(style = comma)]
    pub engagement_ids: Option<Vec<String>>,
    /// Agent types: sent comma-separated; at most 3 items.
    #[query(style = comma)]
    pub agent_types: Option<Vec<AgentType>>,
}

/// Response to [`GetZvaTranscripts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZvaTranscripts {
    /// Cursor of the next page (expires after 15 minutes; empty on the last page).
    pub next_page_token: Option<String>,
    /// Records per page.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number of records on all pages.
    pub total_records: Option<i64>,
    /// Time zone, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Transcripts: at most 100 items.
    #[lossy]
    pub transcripts: Vec<Transcript>,
    /// From.
    pub from: Option<DateTime>,
    /// To.
    pub to: Option<DateTime>,
}

/// Element of `transcripts`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Transcript {
    /// Engagement ID.
    pub engagement_id: Option<String>,
    /// Channel.
    pub channel: Option<TranscriptChannel>,
    /// Start time.
    pub start_time: Option<DateTime>,
    /// Total duration.
    pub total_duration: Option<i64>,
    /// Interaction duration.
    pub interaction_duration: Option<i64>,
    /// End time.
    pub end_time: Option<DateTime>,
    /// Messages.
    pub messages: Option<Vec<Message>>,
}

/// Values of `channel`.
#[zoom_enum]
pub enum TranscriptChannel {
    /// `Chat Agent`.
    #[value("Chat Agent")]
    ChatAgent,
    /// `Voice Agent`.
    #[value("Voice Agent")]
    VoiceAgent,
    /// `Classic ChatBot`.
    #[value("Classic ChatBot")]
    ClassicChatBot,
}

/// Element of `messages`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Message {
    /// Sender.
    pub sender: Option<MessageSender>,
    /// Timestamp.
    pub timestamp: Option<DateTime>,
    /// Message type.
    pub message_type: Option<String>,
    /// Text.
    pub text: Option<String>,
    /// Kb articles.
    pub kb_articles: Option<Vec<KbArticle>>,
}

/// Values of `sender`.
#[zoom_enum]
pub enum MessageSender {
    /// `AI Agent`.
    #[value("AI Agent")]
    AiAgent,
    /// `Bot`.
    #[value("Bot")]
    Bot,
    /// `Consumer`.
    #[value("Consumer")]
    Consumer,
}

/// Element of `kb_articles`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct KbArticle {
    /// Title.
    pub title: Option<String>,
    /// URL.
    pub url: Option<String>,
}
