//! Types used by several files.

use zoom_core::{Extra, zoom_object};

/// Disclaimer that users see when they start using Zoom Phone, in one language.
///
/// Element of `custom_disclaimer_list` in [`CustomDisclaimer`](super::CustomDisclaimer) and [`GroupCustomDisclaimer`](super::GroupCustomDisclaimer).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomDisclaimerText {
    /// Language code of the disclaimer.
    pub language: Option<String>,
    /// Heading of the custom disclaimer.
    pub title: Option<String>,
    /// Text of the disclaimer.
    pub body: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
