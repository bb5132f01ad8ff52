#[derive(::zoom_core::__private::ZoomEvent)]
#[zoom_declared("User.Created")]
struct UserCreated {
    #[required]
    object: Option<User>,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    impl<'zoom_de> zoom_private::serde::Deserialize<'zoom_de> for UserCreated {
        fn deserialize<ZoomD: zoom_private::serde::Deserializer<'zoom_de>>(
            _: ZoomD,
        ) -> zoom_private::Result<Self, ZoomD::Error> {
            loop {}
        }
    }
    impl zoom_private::serde::Serialize for UserCreated {
        fn serialize<ZoomS: zoom_private::serde::Serializer>(
            &self,
            _: ZoomS,
        ) -> zoom_private::Result<ZoomS::Ok, ZoomS::Error> {
            loop {}
        }
    }
    impl zoom_private::EventPayload for UserCreated
    where
        Self: zoom_private::serde::de::DeserializeOwned,
    {
        const EVENT: &'static zoom_private::EventInfo = &zoom_private::EventInfo::new(
            "",
        );
    }
};
::core::compile_error! {
    "`User.Created` is not in `lower.case_words`, the usual form of event names\nhelp: write `\"user.created\"`, or add `unchecked_name` if Zoom sends this name"
}
::core::compile_error! {
    "`object` is required, but its type is optional\nhelp: remove `#[required]`, write the type without `Option`, or write `#[required(sent)]` if an event is documented to contain it"
}
