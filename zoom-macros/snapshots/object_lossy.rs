#[derive(::zoom_core::__private::ZoomObject)]
#[zoom_declared()]
struct Page {
    #[required]
    #[lossy]
    users: Vec<User>,
    #[lossy]
    groups: Option<Vec<Group>>,
    #[lossy]
    #[wire("sites")]
    places: Vec<Place>,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    const ZOOM_NAMES: &[&zoom_private::str] = &["users", "groups", "sites"];
    #[automatically_derived]
    impl<'zoom_de> zoom_private::serde::Deserialize<'zoom_de> for Page {
        #[inline]
        fn deserialize<ZoomD: zoom_private::serde::Deserializer<'zoom_de>>(
            zoom_from: ZoomD,
        ) -> zoom_private::Result<Self, ZoomD::Error> {
            let mut zoom_field_users = zoom_private::None;
            let mut zoom_field_groups = zoom_private::None;
            let mut zoom_field_places = zoom_private::Absent::absent();
            match zoom_private::read_object(
                zoom_from,
                const { zoom_private::Names::new(ZOOM_NAMES) },
                (
                    zoom_private::LossyRequired(&mut zoom_field_users, "users"),
                    zoom_private::Lossy(&mut zoom_field_groups, "groups"),
                    zoom_private::Lossy(&mut zoom_field_places, "sites"),
                ),
            ) {
                zoom_private::Ok(()) => {
                    zoom_private::Ok(Self {
                        users: zoom_private::required(zoom_field_users, "users")?,
                        groups: zoom_field_groups,
                        places: zoom_field_places,
                    })
                }
                zoom_private::Err(zoom_error) => zoom_private::Err(zoom_error),
            }
        }
    }
    #[automatically_derived]
    impl zoom_private::serde::Serialize for Page {
        #[inline]
        fn serialize<ZoomS: zoom_private::serde::Serializer>(
            &self,
            zoom_to: ZoomS,
        ) -> zoom_private::Result<ZoomS::Ok, ZoomS::Error> {
            zoom_private::write_object(
                zoom_to,
                ZOOM_NAMES,
                &(
                    zoom_private::Always(&self.users),
                    &self.groups,
                    zoom_private::List(&self.places),
                ),
            )
        }
    }
    zoom_private::described! {
        #[automatically_derived] impl zoom_private::Described for Page { const TYPE :
        zoom_private::Type = zoom_private::Type::Object(zoom_private::ObjectType::new(||
        & const { use zoom_private::Undescribed as _; zoom_private::Schema::new("Page",
        "", ZOOM_NAMES, b"!  ", & [zoom_private::TypeOf:: < Vec < User > > ::TYPE,
        zoom_private::TypeOf:: < Vec < Group > > ::TYPE, zoom_private::TypeOf:: < Vec <
        Place > > ::TYPE], "\u{1f}\u{1f}") })); }
    }
};
