#[derive(::zoom_core::__private::ZoomObject)]
#[zoom_declared()]
struct User {
    #[required]
    id: Option<String>,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    impl<'zoom_de> zoom_private::serde::Deserialize<'zoom_de> for User {
        fn deserialize<ZoomD: zoom_private::serde::Deserializer<'zoom_de>>(
            _: ZoomD,
        ) -> zoom_private::Result<Self, ZoomD::Error> {
            loop {}
        }
    }
    impl zoom_private::serde::Serialize for User {
        fn serialize<ZoomS: zoom_private::serde::Serializer>(
            &self,
            _: ZoomS,
        ) -> zoom_private::Result<ZoomS::Ok, ZoomS::Error> {
            loop {}
        }
    }
};
::core::compile_error! {
    "`id` is required, but its type is optional\nhelp: remove `#[required]`, write the type without `Option`, or write `#[required(sent)]` if an event is documented to contain it"
}
