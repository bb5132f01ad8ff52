//! The Zoom Phone API. It is the largest product and consists of three crates: the account's own operations, the master
//! account's operations, and the events. Compiling all three as one crate would need more memory than compiling the
//! rest of the catalogue.

#[cfg(not(doctest))]
#[doc(inline)]
pub use zoom_rest_phone::*;
#[cfg(all(feature = "master-account", not(doctest)))]
#[doc(inline)]
pub use zoom_rest_phone_master::master;
#[cfg(all(feature = "webhooks", not(doctest)))]
#[doc(inline)]
pub use zoom_rest_phone_webhooks::webhooks;

// As in `lib.rs`, all examples run as one program.
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
