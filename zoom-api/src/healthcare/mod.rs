//! Healthcare: 3 operations.

mod clinicalnotes;

pub use self::clinicalnotes::*;

operations! {
    ListClinicalNotes,
    GetClinicalNote,
    UpdateClinicalNote,
}
