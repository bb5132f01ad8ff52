//! Types used by several files.

use zoom_core::{Extra, zoom_object};

/// Text of a custom disclaimer in one language, with its title.
///
/// Element of `custom_disclaimer_list` in [`ShowCustomDisclaimerWhenUsingZoomPhone`](super::ShowCustomDisclaimerWhenUsingZoomPhone) and [`GroupShowCustomDisclaimerUsingPhone`](super::GroupShowCustomDisclaimerUsingPhone).
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CustomDisclaimerList {
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
