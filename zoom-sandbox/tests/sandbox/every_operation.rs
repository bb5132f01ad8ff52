//! Calls every operation of the enabled features with all of its parameters.

use crate::{check::Check, requests};

#[test]
fn every_operation_has_a_response_that_its_type_reads() {
    let mut check = Check::new();
    requests::all(&mut check);
    assert_eq!(check.problems, [""; 0]);
    assert_eq!(check.called, zoom_rest::operations().count());
}
