//! Tests the compiler's messages about faulty declarations: each file contains one mistake and is named after it.

#[test]
fn a_mistake_is_reported_once_with_the_text_to_write() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}
