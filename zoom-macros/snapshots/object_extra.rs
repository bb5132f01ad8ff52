#[derive(::zoom_core::__private::ZoomObject)]
#[zoom_declared(setters, derive(Clone, Debug, Default, PartialEq))]
pub struct User {
    pub id: Option<String>,
    #[extra]
    pub extra: Extra,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    const ZOOM_NAMES: &[&zoom_private::str] = &["id"];
    #[automatically_derived]
    impl<'zoom_de> zoom_private::serde::Deserialize<'zoom_de> for User {
        #[inline]
        fn deserialize<ZoomD: zoom_private::serde::Deserializer<'zoom_de>>(
            zoom_from: ZoomD,
        ) -> zoom_private::Result<Self, ZoomD::Error> {
            let mut zoom_object = <Self as zoom_private::Default>::default();
            match zoom_private::read_whole_object(
                zoom_from,
                const { zoom_private::Names::new(ZOOM_NAMES) },
                (&mut zoom_object.id,),
                zoom_private::Some(&mut zoom_object.extra),
            ) {
                zoom_private::Ok(()) => zoom_private::Ok(zoom_object),
                zoom_private::Err(zoom_error) => zoom_private::Err(zoom_error),
            }
        }
    }
    #[automatically_derived]
    impl zoom_private::serde::Serialize for User {
        #[inline]
        fn serialize<ZoomS: zoom_private::serde::Serializer>(
            &self,
            zoom_to: ZoomS,
        ) -> zoom_private::Result<ZoomS::Ok, ZoomS::Error> {
            zoom_private::write_object(
                zoom_to,
                ZOOM_NAMES,
                &(&self.id, zoom_private::Kept(&self.extra)),
            )
        }
    }
    impl User {
        ///Creates the object without members.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                id: zoom_private::None,
                extra: zoom_private::Absent::absent(),
            }
        }
        ///Sets the optional member.
        #[inline]
        #[must_use]
        pub fn id(mut self, id: impl zoom_private::Into<String>) -> Self {
            zoom_private::set(&mut self.id, id);
            self
        }
    }
    #[automatically_derived]
    impl zoom_private::Clone for User {
        #[inline]
        fn clone(&self) -> Self {
            let zoom_fields = zoom_private::cloned((&self.id, &self.extra));
            Self {
                id: zoom_fields.0,
                extra: zoom_fields.1,
            }
        }
    }
    #[automatically_derived]
    impl zoom_private::Debug for User {
        #[inline]
        fn fmt(
            &self,
            zoom_f: &mut zoom_private::fmt::Formatter<'_>,
        ) -> zoom_private::fmt::Result {
            zoom_private::debug(
                zoom_f,
                "User",
                &["id", "extra"],
                (&self.id, &self.extra),
            )
        }
    }
    #[automatically_derived]
    impl zoom_private::Default for User {
        #[inline]
        fn default() -> Self {
            Self {
                id: zoom_private::None,
                extra: zoom_private::Default::default(),
            }
        }
    }
    #[automatically_derived]
    impl zoom_private::PartialEq for User {
        #[inline]
        fn eq(&self, zoom_other: &Self) -> zoom_private::bool {
            zoom_private::equal(
                (&self.id, &self.extra),
                (&zoom_other.id, &zoom_other.extra),
            )
        }
    }
    zoom_private::described! {
        #[automatically_derived] impl zoom_private::Described for User { const TYPE :
        zoom_private::Type = zoom_private::Type::Object(zoom_private::ObjectType::new(||
        & const { zoom_private::Schema::new("User", "", ZOOM_NAMES, b" ", &
        [zoom_private::TEXT], "") })); }
    }
};
