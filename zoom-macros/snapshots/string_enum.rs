/// Which token to issue.
#[derive(Clone, Default)]
#[derive(
    ::zoom_core::__private::ZoomEnum,
    ::zoom_core::__private::Debug,
    ::zoom_core::__private::PartialEq,
    ::zoom_core::__private::Eq,
    ::zoom_core::__private::Hash
)]
#[zoom_declared()]
#[non_exhaustive]
pub enum TokenType {
    /// The user's token.
    #[default]
    Token,
    #[deprecated]
    Zak,
    #[value("on behalf")]
    OnBehalf,
    /// A value that is not declared, as it was received.
    Unrecognized(::zoom_core::__private::String),
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    impl TokenType {
        /// Returns the value as it is sent.
        #[inline]
        #[must_use]
        pub const fn as_str(&self) -> &zoom_private::str {
            match self {
                Self::Token => "token",
                Self::Zak => "zak",
                Self::OnBehalf => "on behalf",
                Self::Unrecognized(zoom_value) => {
                    zoom_private::String::as_str(zoom_value)
                }
            }
        }
    }
    #[automatically_derived]
    impl zoom_private::StringEnum for TokenType {
        const VALUES: &'static [&'static zoom_private::str] = &[
            "token",
            "zak",
            "on behalf",
        ];
        const VARIANTS: &'static [Self] = &[Self::Token, Self::Zak, Self::OnBehalf];
        #[inline]
        fn unrecognized(zoom_value: zoom_private::String) -> Self {
            Self::Unrecognized(zoom_value)
        }
    }
    #[automatically_derived]
    impl zoom_private::Display for TokenType {
        #[inline]
        fn fmt(
            &self,
            zoom_f: &mut zoom_private::fmt::Formatter<'_>,
        ) -> zoom_private::fmt::Result {
            zoom_f.pad(self.as_str())
        }
    }
    #[automatically_derived]
    impl zoom_private::FromStr for TokenType {
        type Err = zoom_private::Infallible;
        #[inline]
        fn from_str(
            zoom_text: &zoom_private::str,
        ) -> zoom_private::Result<Self, Self::Err> {
            zoom_private::Ok(zoom_private::from_text(zoom_text))
        }
    }
    #[automatically_derived]
    impl zoom_private::From<&zoom_private::str> for TokenType {
        #[inline]
        fn from(zoom_value: &zoom_private::str) -> Self {
            zoom_private::from_text(zoom_value)
        }
    }
    #[automatically_derived]
    impl zoom_private::From<zoom_private::String> for TokenType {
        #[inline]
        fn from(zoom_value: zoom_private::String) -> Self {
            zoom_private::from_text(zoom_value)
        }
    }
    #[automatically_derived]
    impl zoom_private::serde::Serialize for TokenType {
        #[inline]
        fn serialize<ZoomS: zoom_private::serde::Serializer>(
            &self,
            zoom_to: ZoomS,
        ) -> zoom_private::Result<ZoomS::Ok, ZoomS::Error> {
            zoom_to.serialize_str(self.as_str())
        }
    }
    #[automatically_derived]
    impl<'zoom_de> zoom_private::serde::Deserialize<'zoom_de> for TokenType {
        #[inline]
        fn deserialize<ZoomD: zoom_private::serde::Deserializer<'zoom_de>>(
            zoom_from: ZoomD,
        ) -> zoom_private::Result<Self, ZoomD::Error> {
            zoom_private::deserialize_text(zoom_from)
        }
    }
    #[automatically_derived]
    impl zoom_private::ParamValue for TokenType {
        #[inline]
        fn write_param(&self, zoom_to: &mut zoom_private::ParamWriter<'_>) {
            zoom_to.write_str(self.as_str())
        }
    }
    zoom_private::described! {
        #[automatically_derived] impl zoom_private::Described for TokenType { const TYPE
        : zoom_private::Type = zoom_private::Type::Enum(&
        zoom_private::EnumSchema::of_text("TokenType", "Which token to issue.", < Self as
        zoom_private::StringEnum > ::VALUES, "The user's token.\u{1f}\u{1f}",)); }
    }
};
