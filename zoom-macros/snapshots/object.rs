/// A user's token.
#[derive(Clone, Debug, PartialEq)]
#[derive(::zoom_core::__private::ZoomObject)]
#[zoom_declared()]
pub struct UserToken {
    /// Null for users who sign in elsewhere.
    pub token: Option<String>,
    pub groups: Vec<String>,
    pub r#type: i64,
}
const _: () = {
    use ::zoom_core::__private as zoom_private;
    #[automatically_derived]
    impl zoom_private::ReadObject for UserToken {
        const FIELDS: &'static [&'static zoom_private::str] = &[
            "token",
            "groups",
            "type",
        ];
        #[inline]
        fn read<R: zoom_private::ReadField>(
            &mut self,
            field: zoom_private::usize,
            from: &mut R,
        ) {
            match field {
                0 => from.value(&mut self.token),
                1 => from.value(&mut self.groups),
                2 => from.value(&mut self.r#type),
                _ => from.skip(),
            }
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl<'zoom_de> zoom_private::serde::Deserialize<'zoom_de> for UserToken {
        #[inline]
        fn deserialize<D: zoom_private::serde::Deserializer<'zoom_de>>(
            from: D,
        ) -> zoom_private::Result<Self, D::Error> {
            zoom_private::read_object(
                from,
                Self {
                    token: zoom_private::None,
                    groups: zoom_private::Absent::absent(),
                    r#type: 0,
                },
            )
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl zoom_private::WriteObject for UserToken {
        #[inline]
        fn write<S: zoom_private::serde::Serializer>(
            &self,
            to: &mut zoom_private::ObjectWriter<S>,
        ) {
            to.optional("token", &self.token);
            to.list("groups", &self.groups);
            to.field("type", &self.r#type);
        }
    }
    #[automatically_derived]
    impl zoom_private::serde::Serialize for UserToken {
        #[inline]
        fn serialize<S: zoom_private::serde::Serializer>(
            &self,
            to: S,
        ) -> zoom_private::Result<S::Ok, S::Error> {
            zoom_private::write_object(self, to)
        }
    }
};
