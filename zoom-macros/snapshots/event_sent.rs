#[derive(::zoom_core::__private::ZoomEvent)]
#[zoom_declared("meeting.started", derive(Default))]
///
///Event: `meeting.started`
struct MeetingStarted {
    #[required(sent)]
    account_id: Option<String>,
    #[required(sent)]
    object: StartedMeeting,
    operator: Option<String>,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    const ZOOM_NAMES: &[&zoom_private::str] = &["account_id", "object", "operator"];
    #[automatically_derived]
    impl<'zoom_de> zoom_private::serde::Deserialize<'zoom_de> for MeetingStarted {
        #[inline]
        fn deserialize<ZoomD: zoom_private::serde::Deserializer<'zoom_de>>(
            zoom_from: ZoomD,
        ) -> zoom_private::Result<Self, ZoomD::Error> {
            let mut zoom_object = <Self as zoom_private::Default>::default();
            match zoom_private::read_object(
                zoom_from,
                const { zoom_private::Names::new(ZOOM_NAMES) },
                (
                    &mut zoom_object.account_id,
                    &mut zoom_object.object,
                    &mut zoom_object.operator,
                ),
            ) {
                zoom_private::Ok(()) => zoom_private::Ok(zoom_object),
                zoom_private::Err(zoom_error) => zoom_private::Err(zoom_error),
            }
        }
    }
    #[automatically_derived]
    impl zoom_private::serde::Serialize for MeetingStarted {
        #[inline]
        fn serialize<ZoomS: zoom_private::serde::Serializer>(
            &self,
            zoom_to: ZoomS,
        ) -> zoom_private::Result<ZoomS::Ok, ZoomS::Error> {
            zoom_private::write_object(
                zoom_to,
                ZOOM_NAMES,
                &(&self.account_id, zoom_private::Always(&self.object), &self.operator),
            )
        }
    }
    #[automatically_derived]
    impl zoom_private::Default for MeetingStarted {
        #[inline]
        fn default() -> Self {
            Self {
                account_id: zoom_private::None,
                object: zoom_private::Default::default(),
                operator: zoom_private::None,
            }
        }
    }
    zoom_private::described! {
        #[automatically_derived] impl zoom_private::Described for MeetingStarted { const
        TYPE : zoom_private::Type =
        zoom_private::Type::Object(zoom_private::ObjectType::new(|| & const { use
        zoom_private::Undescribed as _; zoom_private::Schema::new("MeetingStarted", "",
        ZOOM_NAMES, b"nn ", & [zoom_private::TEXT, zoom_private::TypeOf:: <
        StartedMeeting > ::TYPE, zoom_private::TEXT], "\u{1f}\u{1f}") })); }
    }
    #[automatically_derived]
    impl zoom_private::EventPayload for MeetingStarted {
        const EVENT: &'static zoom_private::EventInfo = &zoom_private::typed_event!(
            zoom_private::EventInfo { __fields : zoom_private::Fields::new(ZOOM_NAMES,
            b"nn ", "\u{1f}\u{1f}"), ..zoom_private::EventInfo::new("meeting.started") },
            Self
        );
    }
};
