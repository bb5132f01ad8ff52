//! Types used by several files.

use zoom_core::zoom_enum;

/// Kind of virtual agent to include in a report.
///
/// Values of `agent_types` in [`GetZvaEngagements`](super::GetZvaEngagements) and other types.
#[zoom_enum]
pub enum AgentType {
    /// `chat`: A chatbot of Zoom Virtual Agent other than an AI agent.
    Chat,
    /// `ai_voice`: AI agent that talks with callers.
    AiVoice,
    /// `ai_chat`: AI agent that writes with visitors.
    AiChat,
}
