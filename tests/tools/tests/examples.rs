//! Tests which public items are reported to have no example.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

use serde_json::{Value, json};
use zoom_tools::examples::{Item, items};

/// Returns an item as in rustdoc's JSON.
fn item(id: u32, name: &str, docs: &str, inner: &Value) -> (String, Value) {
    let span = json!({"filename": "src/lib.rs", "begin": [id, 1]});
    let item = json!({"id": id, "name": name, "docs": docs, "visibility": "public", "inner": inner, "span": span});
    (id.to_string(), item)
}

fn crate_with(items: impl IntoIterator<Item = (String, Value)>) -> Value {
    json!({"root": 0, "index": Value::Object(items.into_iter().collect())})
}

fn listed(rustdoc: &Value) -> Vec<(String, &'static str, bool)> {
    items(rustdoc).into_iter().map(|item| (item.path, item.kind, item.has_example)).collect()
}

#[test]
fn an_item_has_an_example_if_its_page_has_one_that_names_it() {
    let function = json!({"function": {}});
    let rustdoc = crate_with([
        item(0, "api", "```\nClient::new().send();\n```", &json!({"module": {"items": [1, 2, 3, 4, 9]}})),
        item(1, "Client", "A client.", &json!({"struct": {"impls": [5, 6]}})),
        item(2, "Other", "```text\nOther\n```", &json!({"enum": {"impls": []}})),
        item(3, "shown", "```no_run\nshown()\n```", &function),
        item(4, "Read", "```\nsource.read::<u8>();\n```", &json!({"trait": {"items": [7, 8], "impls": []}})),
        item(5, "", "", &json!({"impl": {"trait": null, "items": [10, 11, 13, 14]}})),
        item(6, "", "", &json!({"impl": {"trait": {"path": "Clone"}, "items": [12]}})),
        item(7, "read", "", &function),
        item(8, "peek", "", &function),
        item(9, "FIXED", "", &json!({"constant": {}})),
        item(10, "send", "", &function),
        item(11, "resend", "", &function),
        item(13, "retry", "```\nclient.retry(); client.cancel();\n```", &function),
        item(14, "cancel", "", &function),
        item(12, "clone", "", &function),
    ]);
    let expected = [
        ("api::Client", "struct", true),
        ("api::Client::cancel", "method", true),
        ("api::Client::resend", "method", false),
        ("api::Client::retry", "method", true),
        ("api::Client::send", "method", true),
        ("api::Other", "enum", false),
        ("api::Read", "trait", true),
        ("api::Read::peek", "method", false),
        ("api::Read::read", "method", true),
        ("api::shown", "function", true),
    ];
    let expected: Vec<_> = expected.iter().map(|(path, kind, has)| ((*path).to_owned(), *kind, *has)).collect();
    assert_eq!(listed(&rustdoc), expected);
}

#[test]
fn a_re_export_has_the_path_that_users_write_and_a_hidden_module_is_not_entered() {
    let module = |items: Value| json!({"module": {"items": items}});
    let reexport = |id: u32, name: &str, is_glob: bool| json!({"use": {"id": id, "name": name, "is_glob": is_glob}});
    let mut hidden = item(2, "inner", "", &module(json!([3, 4])));
    hidden.1["visibility"] = json!("crate");
    let rustdoc = crate_with([
        item(0, "api", "", &module(json!([1, 2, 5]))),
        item(1, "", "", &reexport(3, "Renamed", false)),
        hidden,
        item(3, "Name", "", &json!({"struct": {"impls": []}})),
        item(4, "Globbed", "", &json!({"struct": {"impls": []}})),
        item(5, "", "", &reexport(2, "inner", true)),
    ]);
    let paths: Vec<_> = listed(&rustdoc).into_iter().map(|(path, ..)| path).collect();
    assert_eq!(paths, ["api::Globbed", "api::Renamed"]);
}

#[test]
fn a_call_is_a_use_of_a_method_and_a_longer_name_is_not() {
    let item = |path: &str, kind| Item { path: path.to_owned(), kind, defined: String::new(), has_example: false };
    let text = "client.send(); Client::send(&x); resend(); send_all(); x.send::<T>(); let send = Sender; // send";
    assert_eq!(item("api::Client::send", "method").uses(text), 3);
    assert_eq!(item("api::Other::send", "method").uses(text), 0);
    assert_eq!(item("api::Send", "trait").uses(text), 0);
    assert_eq!(item("api::Client", "struct").uses(text), 1);
    assert_eq!(item("api::resend", "function").uses(text), 1);
}
