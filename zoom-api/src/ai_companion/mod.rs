//! Ai companion: 1 operation.

mod archive;

pub use self::archive::*;

operations! {
    GetAiCompanionConversationArchives,
}
