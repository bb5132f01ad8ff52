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
const _: () = {
    use ::zoom_core::__private as zoom_private;
    const ZOOM_NAMES: &[&zoom_private::str] = &["userId", "odd-name"];
    #[automatically_derived]
    #[allow(deprecated)]
    impl<'zoom_de> zoom_private::serde::Deserialize<'zoom_de> for User {
        #[inline]
        fn deserialize<D: zoom_private::serde::Deserializer<'zoom_de>>(
            zoom_from: D,
        ) -> zoom_private::Result<Self, D::Error> {
            let mut user_id = zoom_private::None;
            let mut odd_name = zoom_private::None;
            let mut other = zoom_private::Absent::absent();
            match zoom_private::read_whole_object(
                zoom_from,
                ZOOM_NAMES,
                (zoom_private::Required(&mut user_id), &mut odd_name),
                zoom_private::Some(&mut other),
            ) {
                zoom_private::Ok(()) => {
                    zoom_private::Ok(Self {
                        user_id: zoom_private::required(user_id, "userId")?,
                        odd_name,
                        other,
                    })
                }
                zoom_private::Err(zoom_error) => zoom_private::Err(zoom_error),
            }
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl zoom_private::serde::Serialize for User {
        #[inline]
        fn serialize<S: zoom_private::serde::Serializer>(
            &self,
            to: S,
        ) -> zoom_private::Result<S::Ok, S::Error> {
            zoom_private::write_object(
                to,
                ZOOM_NAMES,
                &(
                    zoom_private::Always(&self.user_id),
                    &self.odd_name,
                    zoom_private::Kept(&self.other),
                ),
            )
        }
    }
};
