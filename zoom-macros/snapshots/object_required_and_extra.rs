#[derive(::zoom_core::__private::ZoomObject)]
#[zoom_declared(rename_all = "camelCase")]
struct User {
    #[required]
    user_id: UserId,
    #[wire("odd-name")]
    odd_name: Option<bool>,
    #[extra]
    other: Map<String, Value>,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    const ZOOM_NAMES: &[&zoom_private::str] = &["userId", "odd-name"];
    #[automatically_derived]
    impl<'zoom_de> zoom_private::serde::Deserialize<'zoom_de> for User {
        #[inline]
        fn deserialize<ZoomD: zoom_private::serde::Deserializer<'zoom_de>>(
            zoom_from: ZoomD,
        ) -> zoom_private::Result<Self, ZoomD::Error> {
            let mut zoom_field_user_id = zoom_private::None;
            let mut zoom_field_odd_name = zoom_private::None;
            let mut zoom_field_other = zoom_private::Absent::absent();
            match zoom_private::read_whole_object(
                zoom_from,
                const { zoom_private::Names::new(ZOOM_NAMES) },
                (
                    zoom_private::Required(&mut zoom_field_user_id),
                    &mut zoom_field_odd_name,
                ),
                zoom_private::Some(&mut zoom_field_other),
            ) {
                zoom_private::Ok(()) => {
                    zoom_private::Ok(Self {
                        user_id: zoom_private::required(zoom_field_user_id, "userId")?,
                        odd_name: zoom_field_odd_name,
                        other: zoom_field_other,
                    })
                }
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
                &(
                    zoom_private::Always(&self.user_id),
                    &self.odd_name,
                    zoom_private::Kept(&self.other),
                ),
            )
        }
    }
    zoom_private::described! {
        #[automatically_derived] impl zoom_private::Described for User { const TYPE :
        zoom_private::Type = zoom_private::Type::Object(zoom_private::ObjectType::new(||
        & const { use zoom_private::Undescribed as _; zoom_private::Schema::new("User",
        "", ZOOM_NAMES, b"! ", & [zoom_private::TypeOf:: < UserId > ::TYPE,
        zoom_private::Type::Bool], "\u{1f}") })); }
    }
};
