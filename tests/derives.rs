//! A declared struct is copied, printed, compared and made as rustc's own derives do it.

#![allow(dead_code, missing_docs, reason = "the declarations are printed, and not sent")]
#![deny(warnings, clippy::pedantic)]

use std::fmt::Debug;

/// The same struct twice: declared, and with rustc's derives. `$value` is what both are made of.
macro_rules! twice {
    ($(#[$declared:meta])* struct $name:ident { $($(#[$attribute:meta])* $field:ident: $type:ty = $value:expr,)* }) => {
        mod declared {
            $(#[$declared])*
            #[derive(Clone, Debug, Default, PartialEq)]
            pub(super) struct $name { $($(#[$attribute])* pub(super) $field: $type,)* }
        }

        mod derived {
            #[derive(Clone, Debug, Default, PartialEq)]
            pub(super) struct $name { $($(#[$attribute])* pub(super) $field: $type,)* }
        }

        let declared = declared::$name { $($(#[$attribute])* $field: $value,)* };
        let derived = derived::$name { $($(#[$attribute])* $field: $value,)* };
        assert_eq!(declared.clone(), declared);
        assert_eq!(derived.clone(), derived);
        same_text(&declared, &derived);
        let (none, derived) = (declared::$name::default(), derived::$name::default());
        same_text(&none, &derived);
        // A struct with one field of another value is another struct.
        $(
            $(#[$attribute])*
            {
                let changed = declared::$name { $field: $value, ..declared::$name::default() };
                assert_eq!(changed == none, changed.$field == none.$field, stringify!($field));
            }
        )*
    };
}

fn same_text(declared: &dyn Debug, derived: &dyn Debug) {
    assert_eq!(format!("{declared:?}"), format!("{derived:?}"));
    assert_eq!(format!("{declared:#?}"), format!("{derived:#?}"));
    assert_eq!(format!("{declared:04x?}"), format!("{derived:04x?}"));
}

#[test]
fn a_request_is_as_derived() {
    twice! {
        #[zoom_core::zoom_endpoint(POST "/users/<id>")]
        struct CreateUser {
            id: u64 = 7,
            r#type: Option<String> = Some("a \"b\"".to_owned()),
            #[cfg(any())]
            gone: u8 = 1,
            ids: Vec<u8> = vec![10, 200],
        }
    }
}

#[test]
fn an_answer_of_more_fields_than_a_tuple_holds_is_as_derived() {
    twice! {
        #[zoom_core::zoom_object]
        struct Numbers {
            a: i64 = 1, b: i64 = 2, c: i64 = 3, d: i64 = 4, e: i64 = 5, f: i64 = 6, g: i64 = 7, h: i64 = 8, i: i64 = 9,
            j: i64 = 10, k: i64 = 11, l: i64 = 12, m: i64 = 13, n: i64 = 14, o: i64 = 15, p: i64 = 16, q: i64 = 17,
            r: Option<i64> = None, s: String = "s".to_owned(),
        }
    }
}

#[test]
fn a_group_is_as_derived() {
    twice! {
        #[zoom_core::zoom_query]
        struct Span {
            from: Option<String> = Some("2026-01-01".to_owned()),
            to: Option<String> = None,
        }
    }
}

#[test]
fn an_empty_struct_is_as_derived() {
    twice! {
        #[zoom_core::zoom_object]
        struct r#Empty {}
    }
}

#[test]
fn what_equals_nothing_equals_nothing() {
    #[zoom_core::zoom_object]
    #[derive(Clone, Debug, PartialEq)]
    struct Ratio {
        value: f64,
    }

    let ratio = Ratio { value: f64::NAN };
    assert_ne!(ratio, ratio.clone());
}

#[test]
fn a_struct_of_two_attributes_keeps_its_derives() {
    #[zoom_core::zoom_object]
    #[zoom_core::zoom_query]
    #[derive(Clone, Debug, PartialEq)]
    struct Span {
        from: Option<String>,
    }

    let span = Span { from: Some("2026-01-01".to_owned()) };
    assert_eq!(span.clone(), span);
}

/// A pattern that has a constant's name is that constant.
#[allow(non_upper_case_globals)]
mod constants {
    const f: u8 = 0;
    const fields: u8 = 0;
    const object: u8 = 0;
    const other: u8 = 0;
    const error: u8 = 0;

    #[zoom_core::zoom_object]
    #[derive(Clone, Debug, Default, PartialEq)]
    struct Span {
        from: Option<String>,
    }
}

/// What stays with rustc: it is `Copy`, or has a parameter.
#[test]
fn other_structs_keep_their_derives() {
    #[zoom_core::zoom_object]
    #[derive(Clone, Copy, Debug, PartialEq)]
    struct Point {
        x: i64,
    }

    #[zoom_core::zoom_object]
    #[derive(Clone, Debug, PartialEq)]
    struct List<T> {
        items: Vec<T>,
    }

    let point = Point { x: 1 };
    let copied = point;
    let list = List { items: vec![point] };
    assert_eq!(list.clone(), List { items: vec![copied] });
    assert_eq!(format!("{list:?}"), "List { items: [Point { x: 1 }] }");
}
