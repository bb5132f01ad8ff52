#[derive(::zoom_core::__private::ZoomEvent)]
#[zoom_declared("meeting.started", setters)]
///
///Event: `meeting.started`
struct MeetingStarted {
    #[required(new)]
    account_id: Option<String>,
    #[required]
    object: StartedMeeting,
    /// Who started it.
    operator: Option<String>,
    #[extra]
    extra: Extra,
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
            let mut zoom_field_account_id = zoom_private::None;
            let mut zoom_field_object = zoom_private::None;
            let mut zoom_field_operator = zoom_private::None;
            let mut zoom_field_extra = zoom_private::Absent::absent();
            match zoom_private::read_whole_object(
                zoom_from,
                const { zoom_private::Names::new(ZOOM_NAMES) },
                (
                    &mut zoom_field_account_id,
                    zoom_private::Required(&mut zoom_field_object),
                    &mut zoom_field_operator,
                ),
                zoom_private::Some(&mut zoom_field_extra),
            ) {
                zoom_private::Ok(()) => {
                    zoom_private::Ok(Self {
                        account_id: zoom_field_account_id,
                        object: zoom_private::required(zoom_field_object, "object")?,
                        operator: zoom_field_operator,
                        extra: zoom_field_extra,
                    })
                }
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
                &(
                    &self.account_id,
                    zoom_private::Always(&self.object),
                    &self.operator,
                    zoom_private::Kept(&self.extra),
                ),
            )
        }
    }
    impl MeetingStarted {
        ///Creates the payload from the members that the event always contains.
        #[inline]
        #[must_use]
        fn new(
            account_id: impl zoom_private::Into<String>,
            object: impl zoom_private::Into<StartedMeeting>,
        ) -> Self {
            Self {
                account_id: zoom_private::Some(zoom_private::Into::into(account_id)),
                object: zoom_private::Into::into(object),
                operator: zoom_private::None,
                extra: zoom_private::Absent::absent(),
            }
        }
        /// Who started it.
        #[inline]
        #[must_use]
        fn operator(mut self, operator: impl zoom_private::Into<String>) -> Self {
            zoom_private::set(&mut self.operator, operator);
            self
        }
    }
    zoom_private::described! {
        #[automatically_derived] impl zoom_private::Described for MeetingStarted { const
        TYPE : zoom_private::Type =
        zoom_private::Type::Object(zoom_private::ObjectType::new(|| & const { use
        zoom_private::Undescribed as _; zoom_private::Schema::new("MeetingStarted", "",
        ZOOM_NAMES, b"n! ", & [zoom_private::TEXT, zoom_private::TypeOf:: <
        StartedMeeting > ::TYPE, zoom_private::TEXT], "\u{1f}\u{1f}Who started it.") }));
        }
    }
    #[automatically_derived]
    impl zoom_private::EventPayload for MeetingStarted {
        const EVENT: &'static zoom_private::EventInfo = &zoom_private::typed_event!(
            zoom_private::EventInfo { __fields : zoom_private::Fields::new(ZOOM_NAMES,
            b"n! ", "\u{1f}\u{1f}Who started it."),
            ..zoom_private::EventInfo::new("meeting.started") }, Self
        );
    }
};
