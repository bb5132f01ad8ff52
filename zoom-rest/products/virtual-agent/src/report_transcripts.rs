//! Report, transcripts: 1 operation.

use zoom_core::{DateOrDateTime, DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::AgentType;

/// Lists the transcripts of Zoom Virtual Agent conversations.
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
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/virtual-agent/#tag/report/GET/virtual_agent/report/transcripts)
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

/// Response to [`GetZvaTranscripts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZvaTranscripts {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=100)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// IANA time zone that applies to the report, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Transcripts of engagements, one entry each. At most 100 items.
    #[lossy]
    pub transcripts: Vec<Transcript>,
    /// Earliest moment that the report takes in.
    pub from: Option<DateTime>,
    /// End of the time range.
    pub to: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Transcript of an engagement with a virtual agent.
///
/// Element of `transcripts` in [`ZvaTranscripts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Transcript {
    /// ID of the engagement, one contact between a consumer and Zoom Virtual Agent.
    pub engagement_id: Option<String>,
    /// Kind of agent that handled the engagement: a chat agent, a voice agent or a classic chatbot.
    pub channel: Option<TranscriptChannel>,
    /// When the engagement began, in UTC.
    pub start_time: Option<DateTime>,
    /// Length of the engagement altogether, in seconds.
    pub total_duration: Option<i64>,
    /// Seconds for which the consumer and the AI agent interacted.
    pub interaction_duration: Option<i64>,
    /// When the engagement ended, in UTC.
    pub end_time: Option<DateTime>,
    /// The messages, one entry each.
    pub messages: Option<Vec<Message>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of virtual agent that handled the engagement: for chat, for voice, or a classic chatbot.
///
/// Values of `channel` in [`Transcript`].
#[zoom_enum]
pub enum TranscriptChannel {
    /// `Chat Agent`: A virtual agent that writes with consumers.
    #[value("Chat Agent")]
    ChatAgent,
    /// `Voice Agent`: A virtual agent that speaks with callers.
    #[value("Voice Agent")]
    VoiceAgent,
    /// `Classic ChatBot`: A chatbot that follows a dialog set up in advance, rather than an AI agent.
    #[value("Classic ChatBot")]
    ClassicChatBot,
}

/// Message in a transcript, with its sender and time.
///
/// Element of `messages` in [`Transcript`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Message {
    /// Whether the consumer, a chatbot or an AI agent wrote or spoke the message.
    pub sender: Option<MessageSender>,
    /// When the message was sent, in UTC.
    pub timestamp: Option<DateTime>,
    /// Kind of message, such as `text`.
    pub message_type: Option<String>,
    /// Text of the message in the transcript.
    pub text: Option<String>,
    /// Knowledge base articles from which the message was made, one entry each.
    pub kb_articles: Option<Vec<KbArticle>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the consumer, a chatbot or an AI agent wrote or spoke the message.
///
/// Values of `sender` in [`Message`].
#[zoom_enum]
pub enum MessageSender {
    /// `AI Agent`.
    #[value("AI Agent")]
    AiAgent,
    /// `Bot`: A chatbot rather than an AI agent.
    #[value("Bot")]
    Bot,
    /// `Consumer`.
    #[value("Consumer")]
    Consumer,
}

/// Knowledge base article in a message, by title and URL.
///
/// Element of `kb_articles` in [`Message`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct KbArticle {
    /// Heading of the knowledge base article.
    pub title: Option<String>,
    /// Web address of the knowledge base article.
    pub url: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
