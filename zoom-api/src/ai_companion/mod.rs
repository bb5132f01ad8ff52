//! Ai companion: 1 operation.

mod archive;

pub use self::archive::*;

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] = &[GetAiCompanionConversationArchives::OPERATION];
