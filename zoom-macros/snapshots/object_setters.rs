#[derive(::zoom_core::__private::ZoomObject)]
#[zoom_declared(setters)]
pub struct Recurrence<T> {
    /// How often the meeting recurs.
    #[required(new)]
    #[wire("type")]
    pub kind: Option<T>,
    #[required(new)]
    pub days: Vec<u8>,
    #[required]
    pub id: String,
    pub end_times: Option<u32>,
    pub zones: Vec<String>,
    #[extra]
    pub other: Map<String, Value>,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    const ZOOM_NAMES: &[&zoom_private::str] = &[
        "type",
        "days",
        "id",
        "end_times",
        "zones",
    ];
    #[automatically_derived]
    impl<'zoom_de, T> zoom_private::serde::Deserialize<'zoom_de> for Recurrence<T>
    where
        T: zoom_private::serde::de::DeserializeOwned,
        Option<T>: zoom_private::Absent,
    {
        #[inline]
        fn deserialize<ZoomD: zoom_private::serde::Deserializer<'zoom_de>>(
            zoom_from: ZoomD,
        ) -> zoom_private::Result<Self, ZoomD::Error> {
            let mut zoom_field_kind = zoom_private::None;
            let mut zoom_field_days = zoom_private::Absent::absent();
            let mut zoom_field_id = zoom_private::None;
            let mut zoom_field_end_times = zoom_private::None;
            let mut zoom_field_zones = zoom_private::Absent::absent();
            let mut zoom_field_other = zoom_private::Absent::absent();
            match zoom_private::read_whole_object(
                zoom_from,
                const { zoom_private::Names::new(ZOOM_NAMES) },
                (
                    &mut zoom_field_kind,
                    &mut zoom_field_days,
                    zoom_private::Required(&mut zoom_field_id),
                    &mut zoom_field_end_times,
                    &mut zoom_field_zones,
                ),
                zoom_private::Some(&mut zoom_field_other),
            ) {
                zoom_private::Ok(()) => {
                    zoom_private::Ok(Self {
                        kind: zoom_field_kind,
                        days: zoom_field_days,
                        id: zoom_private::required(zoom_field_id, "id")?,
                        end_times: zoom_field_end_times,
                        zones: zoom_field_zones,
                        other: zoom_field_other,
                    })
                }
                zoom_private::Err(zoom_error) => zoom_private::Err(zoom_error),
            }
        }
    }
    #[automatically_derived]
    impl<T> zoom_private::serde::Serialize for Recurrence<T>
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
                &(
                    &self.kind,
                    zoom_private::List(&self.days),
                    zoom_private::Always(&self.id),
                    &self.end_times,
                    zoom_private::List(&self.zones),
                    zoom_private::Kept(&self.other),
                ),
            )
        }
    }
    impl<T> Recurrence<T>
    where
        Option<T>: zoom_private::Absent,
    {
        ///Creates the object from the members that a request must contain.
        #[inline]
        #[must_use]
        pub fn new(kind: T, days: Vec<u8>, id: impl zoom_private::Into<String>) -> Self {
            Self {
                kind: zoom_private::Some(kind),
                days: days,
                id: zoom_private::Into::into(id),
                end_times: zoom_private::None,
                zones: zoom_private::Absent::absent(),
                other: zoom_private::Absent::absent(),
            }
        }
        ///Sets the optional member.
        #[inline]
        #[must_use]
        pub fn end_times(mut self, end_times: u32) -> Self {
            self.end_times = zoom_private::Some(end_times);
            self
        }
        ///Sets the optional member.
        #[inline]
        #[must_use]
        pub fn zones(mut self, zones: Vec<String>) -> Self {
            self.zones = zones;
            self
        }
    }
    zoom_private::described! {
        #[automatically_derived] impl < T : zoom_private::Described >
        zoom_private::Described for Recurrence < T > { const TYPE : zoom_private::Type =
        zoom_private::Type::Object(zoom_private::ObjectType::new(|| & const { use
        zoom_private::Undescribed as _; zoom_private::Schema::new("Recurrence", "",
        ZOOM_NAMES, b"nn!  ", & [zoom_private::TypeOf:: < T > ::TYPE,
        zoom_private::TypeOf:: < Vec < u8 > > ::TYPE, zoom_private::TEXT,
        zoom_private::UNSIGNED, zoom_private::TypeOf:: < Vec < String > > ::TYPE],
        "How often the meeting recurs.\u{1f}\u{1f}\u{1f}\u{1f}") })); }
    }
};
