//! The Zoom Phone API. It is the largest product, and three crates: the account's own operations, those of a master account, and
//! the events. One crate of all three would need more memory to compile than the rest of the catalogue.

#[cfg(not(doctest))]
#[doc(inline)]
pub use zoom_rest_phone::*;
#[cfg(all(feature = "master-account", not(doctest)))]
#[doc(inline)]
pub use zoom_rest_phone_master::master;
#[cfg(all(feature = "webhooks", not(doctest)))]
#[doc(inline)]
pub use zoom_rest_phone_webhooks::webhooks;

// As in `lib.rs`: one program for all examples.
#[cfg(doctest)]
#[macro_use]
#[path = "../products/phone/src/lib.rs"]
mod own;
#[cfg(doctest)]
pub use own::*;

#[cfg(all(feature = "master-account", doctest))]
#[path = "../products/phone-master/src/master/mod.rs"]
pub mod master;

#[cfg(all(feature = "webhooks", doctest))]
#[path = "../products/phone-webhooks/src/webhooks/mod.rs"]
pub mod webhooks;
