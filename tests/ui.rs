//! What the compiler says of a faulty declaration: one mistake a file, named for it.

#[test]
fn a_mistake_is_told_once_with_the_text_to_write() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}
