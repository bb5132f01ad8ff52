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
    /// A value that is not declared, as it was received.
    Unrecognized(::zoom_core::__private::i64),
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    impl UserType {
        /// Returns the number as it is sent.
        #[inline]
        #[must_use]
        const fn number(&self) -> zoom_private::i64 {
            match self {
                Self::Basic => 1,
                Self::Nobody => -1,
                Self::Unrecognized(zoom_value) => *zoom_value,
            }
        }
    }
    #[automatically_derived]
    impl zoom_private::IntegerEnum for UserType {
        const VALUES: &'static [zoom_private::i64] = &[1, -1];
        const VARIANTS: &'static [Self] = &[Self::Basic, Self::Nobody];
        #[inline]
        fn unrecognized(zoom_value: zoom_private::i64) -> Self {
            Self::Unrecognized(zoom_value)
        }
    }
    #[automatically_derived]
    impl zoom_private::Display for UserType {
        #[inline]
        fn fmt(
            &self,
            zoom_f: &mut zoom_private::fmt::Formatter<'_>,
        ) -> zoom_private::fmt::Result {
            zoom_private::Display::fmt(&self.number(), zoom_f)
        }
    }
    #[automatically_derived]
    impl zoom_private::FromStr for UserType {
        type Err = zoom_private::ParseEnumError;
        #[inline]
        fn from_str(
            zoom_text: &zoom_private::str,
        ) -> zoom_private::Result<Self, Self::Err> {
            zoom_private::parse_number(zoom_text)
        }
    }
    #[automatically_derived]
    impl zoom_private::From<zoom_private::i64> for UserType {
        #[inline]
        fn from(zoom_value: zoom_private::i64) -> Self {
            zoom_private::from_number(zoom_value)
        }
    }
    #[automatically_derived]
    impl zoom_private::serde::Serialize for UserType {
        #[inline]
        fn serialize<ZoomS: zoom_private::serde::Serializer>(
            &self,
            zoom_to: ZoomS,
        ) -> zoom_private::Result<ZoomS::Ok, ZoomS::Error> {
            zoom_to.serialize_i64(self.number())
        }
    }
    #[automatically_derived]
    impl<'zoom_de> zoom_private::serde::Deserialize<'zoom_de> for UserType {
        #[inline]
        fn deserialize<ZoomD: zoom_private::serde::Deserializer<'zoom_de>>(
            zoom_from: ZoomD,
        ) -> zoom_private::Result<Self, ZoomD::Error> {
            zoom_private::deserialize_number(zoom_from)
        }
    }
    #[automatically_derived]
    impl zoom_private::ParamValue for UserType {
        #[inline]
        fn write_param(&self, zoom_to: &mut zoom_private::ParamWriter<'_>) {
            zoom_private::ParamValue::write_param(&self.number(), zoom_to)
        }
    }
    zoom_private::described! {
        #[automatically_derived] impl zoom_private::Described for UserType { const TYPE :
        zoom_private::Type = zoom_private::Type::Enum(&
        zoom_private::EnumSchema::of_integers("UserType", "", < Self as
        zoom_private::IntegerEnum > ::VALUES, "\u{1f}",)); }
    }
};
