//! Cobrowse sdk: 4 operations.

mod sessions;

pub use self::sessions::*;

operations! {
    ListLiveSessions,
    ListPastSessions,
    GetSessionDetails,
    ListSessionUsers,
}
