#[derive(::zoom_core::__private::ZoomEvent)]
#[zoom_declared("user.created")]
///
///Event: `user.created`
struct UserCreated<T> {
    object: T,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    const ZOOM_NAMES: &[&zoom_private::str] = &["object"];
    #[automatically_derived]
    impl<'zoom_de, T> zoom_private::serde::Deserialize<'zoom_de> for UserCreated<T>
    where
        T: zoom_private::serde::de::DeserializeOwned,
        T: zoom_private::Absent,
    {
        #[inline]
        fn deserialize<ZoomD: zoom_private::serde::Deserializer<'zoom_de>>(
            zoom_from: ZoomD,
        ) -> zoom_private::Result<Self, ZoomD::Error> {
            let mut zoom_object = Self {
                object: zoom_private::Absent::absent(),
            };
            match zoom_private::read_object(
                zoom_from,
                const { zoom_private::Names::new(ZOOM_NAMES) },
                (&mut zoom_object.object,),
            ) {
                zoom_private::Ok(()) => zoom_private::Ok(zoom_object),
                zoom_private::Err(zoom_error) => zoom_private::Err(zoom_error),
            }
        }
    }
    #[automatically_derived]
    impl<T> zoom_private::serde::Serialize for UserCreated<T>
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
                &(zoom_private::Always(&self.object),),
            )
        }
    }
    zoom_private::described! {
        #[automatically_derived] impl < T : zoom_private::Described >
        zoom_private::Described for UserCreated < T > { const TYPE : zoom_private::Type =
        zoom_private::Type::Object(zoom_private::ObjectType::new(|| & const { use
        zoom_private::Undescribed as _; zoom_private::Schema::new("UserCreated", "",
        ZOOM_NAMES, b" ", & [zoom_private::TypeOf:: < T > ::TYPE], "") })); }
    }
    #[automatically_derived]
    impl<T> zoom_private::EventPayload for UserCreated<T>
    where
        T: zoom_private::serde::de::DeserializeOwned,
        T: zoom_private::Absent,
    {
        const EVENT: &'static zoom_private::EventInfo = &zoom_private::typed_event!(
            zoom_private::EventInfo { __fields : zoom_private::Fields::new(ZOOM_NAMES,
            b" ", ""), ..zoom_private::EventInfo::new("user.created") }, Self
        );
    }
};
