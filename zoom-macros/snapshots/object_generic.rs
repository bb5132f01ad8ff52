#[derive(::zoom::__private::ZoomObject)]
#[zoom_declared(crate = ::zoom, derive(Clone, Default))]
struct Page<T: Clone> {
    items: Vec<T>,
    next_page_token: Option<String>,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom::__private as zoom_private;
    const ZOOM_NAMES: &[&zoom_private::str] = &["items", "next_page_token"];
    #[automatically_derived]
    impl<'zoom_de, T: Clone> zoom_private::serde::Deserialize<'zoom_de> for Page<T>
    where
        T: zoom_private::serde::de::DeserializeOwned,
        Vec<T>: zoom_private::Absent,
    {
        #[inline]
        fn deserialize<ZoomD: zoom_private::serde::Deserializer<'zoom_de>>(
            zoom_from: ZoomD,
        ) -> zoom_private::Result<Self, ZoomD::Error> {
            let mut zoom_object = Self {
                items: zoom_private::Absent::absent(),
                next_page_token: zoom_private::None,
            };
            match zoom_private::read_object(
                zoom_from,
                const { zoom_private::Names::new(ZOOM_NAMES) },
                (&mut zoom_object.items, &mut zoom_object.next_page_token),
            ) {
                zoom_private::Ok(()) => zoom_private::Ok(zoom_object),
                zoom_private::Err(zoom_error) => zoom_private::Err(zoom_error),
            }
        }
    }
    #[automatically_derived]
    impl<T: Clone> zoom_private::serde::Serialize for Page<T>
    where
        T: zoom_private::serde::Serialize,
    {
        #[inline]
        fn serialize<ZoomS: zoom_private::serde::Serializer>(
            &self,
            zoom_to: ZoomS,
        ) -> zoom_private::Result<ZoomS::Ok, ZoomS::Error> {
            zoom_private::write_object(
                zoom_to,
                ZOOM_NAMES,
                &(zoom_private::List(&self.items), &self.next_page_token),
            )
        }
    }
    #[automatically_derived]
    impl<T: Clone> zoom_private::Clone for Page<T>
    where
        T: zoom_private::Clone,
    {
        #[inline]
        fn clone(&self) -> Self {
            let zoom_fields = zoom_private::cloned((&self.items, &self.next_page_token));
            Self {
                items: zoom_fields.0,
                next_page_token: zoom_fields.1,
            }
        }
    }
    #[automatically_derived]
    impl<T: Clone> zoom_private::Default for Page<T>
    where
        T: zoom_private::Default,
    {
        #[inline]
        fn default() -> Self {
            Self {
                items: zoom_private::Default::default(),
                next_page_token: zoom_private::None,
            }
        }
    }
    zoom_private::described! {
        #[automatically_derived] impl < T : Clone + zoom_private::Described >
        zoom_private::Described for Page < T > { const TYPE : zoom_private::Type =
        zoom_private::Type::Object(zoom_private::ObjectType::new(|| & const { use
        zoom_private::Undescribed as _; zoom_private::Schema::new("Page", "", ZOOM_NAMES,
        b"  ", & [zoom_private::TypeOf:: < Vec < T > > ::TYPE, zoom_private::TEXT],
        "\u{1f}") })); }
    }
};
