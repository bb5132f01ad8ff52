//! Tests the derives of a declared struct: those that the attribute generates behave like rustc's, and those that the
//! user writes remain rustc's.

#![allow(dead_code, missing_docs, reason = "the declarations are printed but not sent")]
#![deny(warnings, clippy::pedantic)]

use std::fmt::Debug;

/// Declares the same struct twice: with the derives of the attribute and with rustc's. Both are built from `$value`.
macro_rules! twice {
    ($(#[$declared:meta])* struct $name:ident { $($(#[$attribute:meta])* $field:ident: $type:ty = $value:expr,)* }) => {
        mod declared {
            $(#[$declared])*
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
        // Structs that differ in the value of one field are not equal.
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
        #[zoom_core::zoom_endpoint(POST "/users/<id>", derive(Clone, Debug, Default, PartialEq))]
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
fn an_object_of_more_fields_than_a_tuple_holds_is_as_derived() {
    twice! {
        #[zoom_core::zoom_object(derive(Clone, Debug, Default, PartialEq))]
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
        #[zoom_core::zoom_query(derive(Clone, Debug, Default, PartialEq))]
        struct Span {
            from: Option<String> = Some("2026-01-01".to_owned()),
            to: Option<String> = None,
        }
    }
}

#[test]
fn an_empty_struct_is_as_derived() {
    twice! {
        #[zoom_core::zoom_object(derive(Clone, Debug, Default, PartialEq))]
        struct r#Empty {}
    }
}

#[test]
fn a_value_that_is_not_equal_to_itself_makes_its_struct_so() {
    #[zoom_core::zoom_object(derive(Clone, Debug, PartialEq))]
    struct Ratio {
        value: f64,
    }

    let ratio = Ratio { value: f64::NAN };
    assert_ne!(ratio, ratio.clone());
}

#[test]
fn a_generic_struct_has_the_bounds_that_rustc_writes() {
    #[zoom_core::zoom_object(derive(Clone, Debug, Default, PartialEq))]
    struct List<T> {
        items: Vec<T>,
        next_page_token: Option<String>,
    }

    #[zoom_core::zoom_endpoint(POST "/a/<id>", derive(Clone, Debug, PartialEq))]
    struct Add<'a, I: Iterator, const N: usize>
    where
        I::Item: serde::Serialize,
    {
        id: &'a str,
        #[query]
        tags: [u8; N],
        first: I::Item,
    }

    let list = List { items: vec![1.5], next_page_token: None };
    assert_eq!(list.clone(), list);
    assert_eq!(format!("{list:?}"), "List { items: [1.5], next_page_token: None }");
    assert!(List::<u8>::default().items.is_empty());
    let request: Add<std::ops::Range<u8>, 1> = Add::new("a", [1], 2);
    assert_eq!(request.clone(), request);
}

/// Derives that the user writes, above and below the attribute: they are rustc's, so a constant can be used as a
/// pattern.
mod users {
    #[derive(Debug)]
    #[zoom_core::zoom_object]
    #[derive(Clone, PartialEq, Eq)]
    pub(super) struct Span {
        pub(super) from: Option<u8>,
    }

    #[zoom_core::zoom_endpoint(GET "/a")]
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(super) struct Get {
        pub(super) page: Option<u8>,
    }

    #[zoom_core::zoom_query(derive(Clone))]
    #[derive(Debug, PartialEq, Eq, PartialOrd)]
    pub(super) struct Range {
        pub(super) to: Option<u8>,
    }
}

#[test]
fn a_constant_of_a_struct_that_the_user_derives_for_is_a_pattern() {
    const WHOLE: users::Span = users::Span { from: None };
    const FIRST: users::Get = users::Get { page: Some(1) };

    assert!(matches!(users::Span { from: None }, WHOLE));
    assert!(!matches!(users::Span { from: Some(1) }, WHOLE));
    assert!(matches!(users::Get { page: Some(1) }, FIRST));
}

#[test]
fn derives_may_be_in_the_attribute_above_it_and_below_it() {
    let span = users::Span { from: Some(1) };
    assert_eq!(span.clone(), span);
    let (get, range) = (users::Get { page: None }, users::Range { to: Some(3) });
    let copied = get;
    assert_eq!(
        format!("{get:?} {copied:?} {:?}", range.clone()),
        "Get { page: None } Get { page: None } Range { to: Some(3) }"
    );
    assert!(range > users::Range { to: None });
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
