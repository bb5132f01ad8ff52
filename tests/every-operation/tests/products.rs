//! Tests that no product is omitted.

#![allow(missing_docs, reason = "a test")]

#[test]
fn every_product_is_in_a_test_of_its_operations() {
    let tests = [
        include_str!("contact_center.rs"),
        include_str!("meetings.rs"),
        include_str!("phone.rs"),
        include_str!("rooms.rs"),
        include_str!("team_chat.rs"),
        include_str!("users.rs"),
    ]
    .concat();
    for (product, _) in zoom_rest::products().into_iter().filter(|(_, operations)| !operations.is_empty()) {
        let product = product.trim_end_matches("-master");
        assert!(
            tests.contains(&format!(" = \"{product}\" in ")),
            "add a row for {product} to a file in tests/every-operation/tests"
        );
    }
}
