//! Marketplace of a master account's sub-accounts: 1 operation.
//!
//! Types that the account's own operations have too are theirs.

mod app;

pub use self::app::*;

operations! {
    CreateApps,
}
