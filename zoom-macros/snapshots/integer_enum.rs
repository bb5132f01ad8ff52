#[derive(
    ::zoom_core::__private::ZoomEnum,
    ::zoom_core::__private::Clone,
    ::zoom_core::__private::Debug,
    ::zoom_core::__private::PartialEq,
    ::zoom_core::__private::Eq,
    ::zoom_core::__private::Hash
)]
#[zoom_declared(i64)]
#[non_exhaustive]
enum UserType {
    #[zoom_declared(1)]
    Basic,
    #[value(-1)]
    Nobody,
    /// A value that is not declared, as it came.
    Unrecognized(::zoom_core::__private::i64),
}
#[allow(deprecated)]
impl UserType {
    /// The number that is sent.
    #[inline]
    #[must_use]
    const fn number(&self) -> ::zoom_core::__private::i64 {
        match self {
            Self::Basic => 1,
            Self::Nobody => -1,
            Self::Unrecognized(number) => *number,
        }
    }
}
#[automatically_derived]
#[allow(deprecated)]
impl ::zoom_core::__private::IntegerEnum for UserType {
    const VALUES: &'static [::zoom_core::__private::i64] = &[1, -1];
    const VARIANTS: &'static [Self] = &[Self::Basic, Self::Nobody];
    #[inline]
    fn unrecognized(value: ::zoom_core::__private::i64) -> Self {
        Self::Unrecognized(value)
    }
}
#[automatically_derived]
impl ::zoom_core::__private::Display for UserType {
    #[inline]
    fn fmt(
        &self,
        f: &mut ::zoom_core::__private::fmt::Formatter<'_>,
    ) -> ::zoom_core::__private::fmt::Result {
        ::zoom_core::__private::Display::fmt(&self.number(), f)
    }
}
#[automatically_derived]
impl ::zoom_core::__private::FromStr for UserType {
    type Err = ::zoom_core::__private::ParseEnumError;
    #[inline]
    fn from_str(
        text: &::zoom_core::__private::str,
    ) -> ::zoom_core::__private::Result<Self, Self::Err> {
        ::zoom_core::__private::parse_number(text)
    }
}
#[automatically_derived]
impl ::zoom_core::__private::From<::zoom_core::__private::i64> for UserType {
    #[inline]
    fn from(value: ::zoom_core::__private::i64) -> Self {
        ::zoom_core::__private::from_number(value)
    }
}
#[automatically_derived]
impl ::zoom_core::__private::serde::Serialize for UserType {
    #[inline]
    fn serialize<S: ::zoom_core::__private::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::zoom_core::__private::Result<S::Ok, S::Error> {
        ::zoom_core::__private::serde::Serializer::serialize_i64(
            serializer,
            self.number(),
        )
    }
}
#[automatically_derived]
impl<'de> ::zoom_core::__private::serde::Deserialize<'de> for UserType {
    #[inline]
    fn deserialize<D: ::zoom_core::__private::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::zoom_core::__private::Result<Self, D::Error> {
        ::zoom_core::__private::deserialize_number(deserializer)
    }
}
#[automatically_derived]
impl ::zoom_core::__private::ParamValue for UserType {
    #[inline]
    fn write_param(&self, to: &mut ::zoom_core::__private::ParamWriter<'_>) {
        ::zoom_core::__private::ParamValue::write_param(&self.number(), to)
    }
}
