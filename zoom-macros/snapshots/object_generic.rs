#[derive(::zoom::__private::ZoomObject)]
#[zoom_declared(crate = ::zoom)]
struct Page<T: Clone> {
    items: Vec<T>,
    next_page_token: Option<String>,
}
const _: () = {
    use ::zoom::__private as zoom_private;
    #[automatically_derived]
    impl<T: Clone> zoom_private::ReadObject for Page<T>
    where
        T: zoom_private::serde::de::DeserializeOwned,
        Vec<T>: zoom_private::Absent,
    {
        const FIELDS: &'static [&'static zoom_private::str] = &[
            "items",
            "next_page_token",
        ];
        #[inline]
        fn read<R: zoom_private::ReadField>(
            &mut self,
            field: zoom_private::usize,
            from: &mut R,
        ) {
            match field {
                0 => from.value(&mut self.items),
                1 => from.value(&mut self.next_page_token),
                _ => from.skip(),
            }
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl<'zoom_de, T: Clone> zoom_private::serde::Deserialize<'zoom_de> for Page<T>
    where
        T: zoom_private::serde::de::DeserializeOwned,
        Vec<T>: zoom_private::Absent,
    {
        #[inline]
        fn deserialize<D: zoom_private::serde::Deserializer<'zoom_de>>(
            from: D,
        ) -> zoom_private::Result<Self, D::Error> {
            zoom_private::read_object(
                from,
                Self {
                    items: zoom_private::Absent::absent(),
                    next_page_token: zoom_private::None,
                },
            )
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl<T: Clone> zoom_private::WriteObject for Page<T>
    where
        T: zoom_private::serde::Serialize,
    {
        #[inline]
        fn write<S: zoom_private::serde::Serializer>(
            &self,
            to: &mut zoom_private::ObjectWriter<S>,
        ) {
            to.list("items", &self.items);
            to.optional("next_page_token", &self.next_page_token);
        }
    }
    #[automatically_derived]
    impl<T: Clone> zoom_private::serde::Serialize for Page<T>
    where
        T: zoom_private::serde::Serialize,
    {
        #[inline]
        fn serialize<S: zoom_private::serde::Serializer>(
            &self,
            to: S,
        ) -> zoom_private::Result<S::Ok, S::Error> {
            zoom_private::write_object(self, to)
        }
    }
};
