#[derive(::zoom_core::__private::ZoomObject)]
#[zoom_declared()]
struct User {
    #[required]
    id: Option<String>,
}
const _: () = {
    use ::zoom_core::__private as zoom_private;
    impl<'zoom_de> zoom_private::serde::Deserialize<'zoom_de> for User {
        fn deserialize<D: zoom_private::serde::Deserializer<'zoom_de>>(
            _: D,
        ) -> zoom_private::Result<Self, D::Error> {
            loop {}
        }
    }
    impl zoom_private::serde::Serialize for User {
        fn serialize<S: zoom_private::serde::Serializer>(
            &self,
            _: S,
        ) -> zoom_private::Result<S::Ok, S::Error> {
            loop {}
        }
    }
};
::core::compile_error! {
    "`id` is required, and optional by its type\nhelp: remove `#[required]`, or write the type without `Option`"
}
