//! Types used by several files.

use zoom_core::zoom_enum;

/// Zoom product to which the phone number is allocated; `UNALLOCATED` means none.
///
/// Values of `allocated_product` in [`Number`](super::Number) and other types.
#[zoom_enum]
pub enum AllocatedProduct {
    /// `UNALLOCATED`: Not tied to a product; usable for any of them.
    #[value("UNALLOCATED")]
    Unallocated,
    /// `ZOOM_PHONE`: Reserved for Zoom Phone.
    #[value("ZOOM_PHONE")]
    ZoomPhone,
    /// `ZOOM_CONTACT_CENTER`: Reserved for Zoom Contact Center.
    #[value("ZOOM_CONTACT_CENTER")]
    ZoomContactCenter,
}

/// Zoom product that uses phone numbers, SIP groups or SIP trunks: Zoom Phone or Zoom Contact Center.
///
/// Values of `allocated_product` and `product` in [`AddByocPhoneNumbers`](super::AddByocPhoneNumbers) and other types.
#[zoom_enum]
pub enum ReservedZoomProduct {
    /// `ZOOM_PHONE`: For use in Zoom Phone.
    #[value("ZOOM_PHONE")]
    ZoomPhone,
    /// `ZOOM_CONTACT_CENTER`: For use in Zoom Contact Center.
    #[value("ZOOM_CONTACT_CENTER")]
    ZoomContactCenter,
}
