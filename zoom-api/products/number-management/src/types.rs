//! Types that several files use.

use zoom_core::zoom_enum;

/// What `allocated_product` can be.
#[zoom_enum]
pub enum AllocatedProduct {
    /// `UNALLOCATED`.
    #[value("UNALLOCATED")]
    Unallocated,
    /// `ZOOM_PHONE`.
    #[value("ZOOM_PHONE")]
    ZoomPhone,
    /// `ZOOM_CONTACT_CENTER`.
    #[value("ZOOM_CONTACT_CENTER")]
    ZoomContactCenter,
}

/// What `allocated_product` can be.
#[zoom_enum]
pub enum ByocPhoneNumberAllocatedProduct {
    /// `ZOOM_PHONE`.
    #[value("ZOOM_PHONE")]
    ZoomPhone,
    /// `ZOOM_CONTACT_CENTER`.
    #[value("ZOOM_CONTACT_CENTER")]
    ZoomContactCenter,
}
