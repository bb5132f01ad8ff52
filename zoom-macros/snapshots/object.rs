/// A user's token.
#[derive(Eq)]
#[derive(::zoom_core::__private::ZoomObject)]
#[zoom_declared(derive(Clone, Debug, PartialEq))]
pub struct UserToken {
    /// Null for users who sign in elsewhere.
    pub token: Option<String>,
    pub groups: Vec<String>,
    pub r#type: i64,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    const ZOOM_NAMES: &[&zoom_private::str] = &["token", "groups", "type"];
    #[automatically_derived]
    impl<'zoom_de> zoom_private::serde::Deserialize<'zoom_de> for UserToken {
        #[inline]
        fn deserialize<ZoomD: zoom_private::serde::Deserializer<'zoom_de>>(
            zoom_from: ZoomD,
        ) -> zoom_private::Result<Self, ZoomD::Error> {
            let mut zoom_object = Self {
                token: zoom_private::None,
                groups: zoom_private::Absent::absent(),
                r#type: 0,
            };
            match zoom_private::read_object(
                zoom_from,
                const { zoom_private::Names::new(ZOOM_NAMES) },
                (
                    &mut zoom_object.token,
                    &mut zoom_object.groups,
                    &mut zoom_object.r#type,
                ),
            ) {
                zoom_private::Ok(()) => zoom_private::Ok(zoom_object),
                zoom_private::Err(zoom_error) => zoom_private::Err(zoom_error),
            }
        }
    }
    #[automatically_derived]
    impl zoom_private::serde::Serialize for UserToken {
        #[inline]
        fn serialize<ZoomS: zoom_private::serde::Serializer>(
            &self,
            zoom_to: ZoomS,
        ) -> zoom_private::Result<ZoomS::Ok, ZoomS::Error> {
            zoom_private::write_object(
                zoom_to,
                ZOOM_NAMES,
                &(
                    &self.token,
                    zoom_private::List(&self.groups),
                    zoom_private::Always(&self.r#type),
                ),
            )
        }
    }
    #[automatically_derived]
    impl zoom_private::Clone for UserToken {
        #[inline]
        fn clone(&self) -> Self {
            let zoom_fields = zoom_private::cloned((
                &self.token,
                &self.groups,
                &self.r#type,
            ));
            Self {
                token: zoom_fields.0,
                groups: zoom_fields.1,
                r#type: zoom_fields.2,
            }
        }
    }
    #[automatically_derived]
    impl zoom_private::Debug for UserToken {
        #[inline]
        fn fmt(
            &self,
            zoom_f: &mut zoom_private::fmt::Formatter<'_>,
        ) -> zoom_private::fmt::Result {
            zoom_private::debug(
                zoom_f,
                "UserToken",
                &["token", "groups", "type"],
                (&self.token, &self.groups, &self.r#type),
            )
        }
    }
    #[automatically_derived]
    impl zoom_private::PartialEq for UserToken {
        #[inline]
        fn eq(&self, zoom_other: &Self) -> zoom_private::bool {
            zoom_private::equal(
                (&self.token, &self.groups, &self.r#type),
                (&zoom_other.token, &zoom_other.groups, &zoom_other.r#type),
            )
        }
    }
    zoom_private::described! {
        #[automatically_derived] impl zoom_private::Described for UserToken { const TYPE
        : zoom_private::Type =
        zoom_private::Type::Object(zoom_private::ObjectType::new(|| & const { use
        zoom_private::Undescribed as _; zoom_private::Schema::new("UserToken",
        "A user's token.", ZOOM_NAMES, b"   ", & [zoom_private::TEXT,
        zoom_private::TypeOf:: < Vec < String > > ::TYPE, zoom_private::INTEGER],
        "Null for users who sign in elsewhere.\u{1f}\u{1f}") })); }
    }
};
