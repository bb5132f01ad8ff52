//! Healthcare: 3 operations.

mod clinicalnotes;

pub use self::clinicalnotes::*;

/// Every operation of this module, in the order of Zoom's documents.
#[allow(deprecated, reason = "what Zoom has deprecated is listed as well")]
pub static OPERATIONS: &[&zoom_core::Operation] =
    &[ListClinicalNotes::OPERATION, GetClinicalNote::OPERATION, UpdateClinicalNote::OPERATION];
