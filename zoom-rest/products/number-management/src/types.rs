//! Types used by several files.

use zoom_core::zoom_enum;

/// Values of `allocated_product`.
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

/// Values of `allocated_product`.
#[zoom_enum]
pub enum ByocPhoneNumberAllocatedProduct {
    /// `ZOOM_PHONE`.
    #[value("ZOOM_PHONE")]
    ZoomPhone,
    /// `ZOOM_CONTACT_CENTER`.
    #[value("ZOOM_CONTACT_CENTER")]
    ZoomContactCenter,
}
