//! Types used by several files.

use zoom_core::zoom_enum;

/// Kinds of virtual agent to include, separated by commas.
///
/// Values of `agent_types` in [`GetZvaEngagements`](super::GetZvaEngagements) and other types.
#[zoom_enum]
pub enum AgentType {
    /// `chat`.
    Chat,
    /// `ai_voice`.
    AiVoice,
    /// `ai_chat`.
    AiChat,
}
