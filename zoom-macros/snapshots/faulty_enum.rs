#[derive(
    ::zoom_core::__private::ZoomEnum,
    ::zoom_core::__private::Clone,
    ::zoom_core::__private::Debug,
    ::zoom_core::__private::PartialEq,
    ::zoom_core::__private::Eq,
    ::zoom_core::__private::Hash
)]
#[zoom_declared()]
#[non_exhaustive]
enum TokenType {
    #[zoom_declared(1)]
    Token,
    /// A value that is not declared, as it was received.
    Unrecognized(::zoom_core::__private::String),
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    #[allow(dead_code)]
    impl TokenType {
        const fn as_str(&self) -> &zoom_private::str {
            loop {}
        }
    }
    #[automatically_derived]
    impl zoom_private::Display for TokenType {
        #[inline]
        fn fmt(
            &self,
            zoom_f: &mut zoom_private::fmt::Formatter<'_>,
        ) -> zoom_private::fmt::Result {
            loop {}
        }
    }
    #[automatically_derived]
    impl zoom_private::FromStr for TokenType {
        type Err = zoom_private::Infallible;
        #[inline]
        fn from_str(
            zoom_text: &zoom_private::str,
        ) -> zoom_private::Result<Self, Self::Err> {
            loop {}
        }
    }
    #[automatically_derived]
    impl zoom_private::From<&zoom_private::str> for TokenType {
        #[inline]
        fn from(zoom_value: &zoom_private::str) -> Self {
            loop {}
        }
    }
    #[automatically_derived]
    impl zoom_private::From<zoom_private::String> for TokenType {
        #[inline]
        fn from(zoom_value: zoom_private::String) -> Self {
            loop {}
        }
    }
    #[automatically_derived]
    impl zoom_private::serde::Serialize for TokenType {
        #[inline]
        fn serialize<ZoomS: zoom_private::serde::Serializer>(
            &self,
            zoom_to: ZoomS,
        ) -> zoom_private::Result<ZoomS::Ok, ZoomS::Error> {
            loop {}
        }
    }
    #[automatically_derived]
    impl<'zoom_de> zoom_private::serde::Deserialize<'zoom_de> for TokenType {
        #[inline]
        fn deserialize<ZoomD: zoom_private::serde::Deserializer<'zoom_de>>(
            zoom_from: ZoomD,
        ) -> zoom_private::Result<Self, ZoomD::Error> {
            loop {}
        }
    }
    #[automatically_derived]
    impl zoom_private::ParamValue for TokenType {
        #[inline]
        fn write_param(&self, zoom_to: &mut zoom_private::ParamWriter<'_>) {
            loop {}
        }
    }
};
::core::compile_error! {
    "`Token` has a number, but the values of this enum are strings\nhelp: write `#[zoom_enum(i64)]` above the enum, or remove the numbers"
}
