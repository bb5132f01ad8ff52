//! Irregular parts of a document are read as far as possible, or noted. `tests/declared` compiles the results.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use zoom_codegen::{Document, declare};

fn documents() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/odd");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn text_of(name: &str) -> String {
    let path = documents().into_iter().find(|path| path.file_stem().unwrap() == name).unwrap();
    let declared = declare(&Document::parse(&fs::read_to_string(path).unwrap()).unwrap());
    declared.report.lines().iter().fold(declared.text, |text, line| text + "\n" + line)
}

#[test]
fn what_is_odd_is_read_as_far_as_possible_or_noted() {
    for (name, expected) in [
        (
            "summary_plus",
            "GET /rooms: the summary has no ASCII letter or digit; the struct is named `GetRooms` after its path",
        ),
        ("parameter_japanese", "`日本` has no ASCII letter or digit; the field is `u65e5_u672c`"),
        ("root_path_has_no_segment", "GET /: the path has no segments; left out"),
        ("path_item_is_text", "/paths/~1rooms: expected an object, found a string; left out"),
        ("operation_is_a_list", "/paths/~1rooms/get: expected an object, found a list; left out"),
        ("ref_to_another_file", "`other.yaml#/Room` is in another file; declared as any value"),
        ("segment_with_an_extension", "GET \"/report/<id>\""),
        ("segment_of_two_parameters", "GET \"/report/<a_b>\""),
        ("head_and_options", "HEAD /rooms"),
        (
            "response_is_also_a_member",
            "/// Response to [`GetRoom`].\n///\n/// Element of `rooms` in [`ListRoomsResponse`].",
        ),
        ("body_form", "body = form"),
        ("body_xml", "the body's media type is `application/xml`; left out"),
        ("swagger", "#[query(style = comma)]\n    pub ids: Option<Vec<String>>"),
        ("swagger", "pub name: Option<String>"),
        ("swagger_form", "#[part(file)]"),
        ("yaml", "pub a: Option<String>"),
        ("byte_order_mark", "pub struct ListRooms"),
        ("postman_request_is_a_text", "GET \"/rooms\""),
        ("postman_path_is_a_text", "GET \"/rooms\""),
        ("postman_segments_are_objects", "GET \"/rooms/a/b\""),
        ("postman_url_raw_only", "GET \"/rooms/<room_id>\""),
        ("postman_other_base", "GET \"/rooms/<room_id>\""),
        ("postman_other_host", "the host `example.com` is not an API host"),
        ("postman_extension", "GET \"/report/<id>\""),
        ("postman_empty_rows", "a query parameter has no name; left out"),
        ("postman_repeated_rows", "pub a: Option<Vec<i64>>"),
        ("postman_method_odd", "COPY /rooms: the method cannot be declared; left out"),
        ("postman_items_odd", "/item/1: expected an item, found a string; left out"),
        ("postman_body_urlencoded", "body = form"),
        ("postman_body_files", "pub file: Option<FilePart>"),
        ("postman_body_graphql", "pub query: Option<String>"),
        ("postman_body_file", "POST /rooms: the body has the mode `file`, which is not supported; left out"),
        ("postman_body_variables", "pub b: Option<String>"),
        ("postman_body_xml", "POST /rooms: the body is not JSON; left out"),
        ("postman_two_examples", "pub d: Option<i64>"),
        ("postman_code_is_text", "(400, 300, "),
    ] {
        let text = text_of(name);
        assert!(text.contains(expected), "{name}: {expected} is not in\n{text}");
    }
}
