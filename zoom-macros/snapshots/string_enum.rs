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
    /// A value that is not declared, as it came.
    Unrecognized(::zoom_core::__private::String),
}
#[allow(deprecated)]
impl TokenType {
    /// The value that is sent.
    #[inline]
    #[must_use]
    pub const fn as_str(&self) -> &::zoom_core::__private::str {
        match self {
            Self::Token => "token",
            Self::Zak => "zak",
            Self::OnBehalf => "on behalf",
            Self::Unrecognized(value) => ::zoom_core::__private::String::as_str(value),
        }
    }
}
#[automatically_derived]
#[allow(deprecated)]
impl ::zoom_core::__private::StringEnum for TokenType {
    const VALUES: &'static [&'static ::zoom_core::__private::str] = &[
        "token",
        "zak",
        "on behalf",
    ];
    const VARIANTS: &'static [Self] = &[Self::Token, Self::Zak, Self::OnBehalf];
    #[inline]
    fn unrecognized(value: ::zoom_core::__private::String) -> Self {
        Self::Unrecognized(value)
    }
}
#[automatically_derived]
impl ::zoom_core::__private::Display for TokenType {
    #[inline]
    fn fmt(
        &self,
        f: &mut ::zoom_core::__private::fmt::Formatter<'_>,
    ) -> ::zoom_core::__private::fmt::Result {
        ::zoom_core::__private::fmt::Formatter::pad(f, self.as_str())
    }
}
#[automatically_derived]
impl ::zoom_core::__private::FromStr for TokenType {
    type Err = ::zoom_core::__private::Infallible;
    #[inline]
    fn from_str(
        text: &::zoom_core::__private::str,
    ) -> ::zoom_core::__private::Result<Self, Self::Err> {
        ::zoom_core::__private::Result::Ok(::zoom_core::__private::from_text(text))
    }
}
#[automatically_derived]
impl ::zoom_core::__private::From<&::zoom_core::__private::str> for TokenType {
    #[inline]
    fn from(value: &::zoom_core::__private::str) -> Self {
        ::zoom_core::__private::from_text(value)
    }
}
#[automatically_derived]
impl ::zoom_core::__private::From<::zoom_core::__private::String> for TokenType {
    #[inline]
    fn from(value: ::zoom_core::__private::String) -> Self {
        ::zoom_core::__private::from_text(value)
    }
}
#[automatically_derived]
impl ::zoom_core::__private::serde::Serialize for TokenType {
    #[inline]
    fn serialize<S: ::zoom_core::__private::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::zoom_core::__private::Result<S::Ok, S::Error> {
        ::zoom_core::__private::serde::Serializer::serialize_str(
            serializer,
            self.as_str(),
        )
    }
}
#[automatically_derived]
impl<'de> ::zoom_core::__private::serde::Deserialize<'de> for TokenType {
    #[inline]
    fn deserialize<D: ::zoom_core::__private::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::zoom_core::__private::Result<Self, D::Error> {
        ::zoom_core::__private::deserialize_text(deserializer)
    }
}
#[automatically_derived]
impl ::zoom_core::__private::ParamValue for TokenType {
    #[inline]
    fn write_param(&self, to: &mut ::zoom_core::__private::ParamWriter<'_>) {
        ::zoom_core::__private::ParamWriter::write_str(to, self.as_str())
    }
}
