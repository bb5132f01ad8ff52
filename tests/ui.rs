//! What the compiler says about a faulty declaration: one mistake per file, which is named after it.

#[test]
fn a_mistake_is_reported_once_with_the_text_to_write() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}
