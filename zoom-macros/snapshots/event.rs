/// A meeting started.
///
/// # Examples
#[derive(::zoom_core::__private::ZoomEvent)]
#[zoom_declared("meeting.started", scopes = ["meeting:read:meeting"])]
///
///Event: `meeting.started`
///
///Scopes (one of): `meeting:read:meeting`
struct MeetingStarted {
    /// The account.
    account_id: Option<String>,
    #[required]
    object: StartedMeeting,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    const ZOOM_NAMES: &[&zoom_private::str] = &["account_id", "object"];
    #[automatically_derived]
    impl<'zoom_de> zoom_private::serde::Deserialize<'zoom_de> for MeetingStarted {
        #[inline]
        fn deserialize<ZoomD: zoom_private::serde::Deserializer<'zoom_de>>(
            zoom_from: ZoomD,
        ) -> zoom_private::Result<Self, ZoomD::Error> {
            let mut zoom_field_account_id = zoom_private::None;
            let mut zoom_field_object = zoom_private::None;
            match zoom_private::read_object(
                zoom_from,
                const { zoom_private::Names::new(ZOOM_NAMES) },
                (
                    &mut zoom_field_account_id,
                    zoom_private::Required(&mut zoom_field_object),
                ),
            ) {
                zoom_private::Ok(()) => {
                    zoom_private::Ok(Self {
                        account_id: zoom_field_account_id,
                        object: zoom_private::required(zoom_field_object, "object")?,
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
                &(&self.account_id, zoom_private::Always(&self.object)),
            )
        }
    }
    zoom_private::described! {
        #[automatically_derived] impl zoom_private::Described for MeetingStarted { const
        TYPE : zoom_private::Type =
        zoom_private::Type::Object(zoom_private::ObjectType::new(|| & const { use
        zoom_private::Undescribed as _; zoom_private::Schema::new("MeetingStarted",
        "A meeting started.", ZOOM_NAMES, b" !", & [zoom_private::TEXT,
        zoom_private::TypeOf:: < StartedMeeting > ::TYPE], "The account.\u{1f}") })); }
    }
    #[automatically_derived]
    impl zoom_private::EventPayload for MeetingStarted {
        const EVENT: &'static zoom_private::EventInfo = &zoom_private::typed_event!(
            zoom_private::EventInfo { doc : "A meeting started.", scopes : &
            ["meeting:read:meeting"], __fields : zoom_private::Fields::new(ZOOM_NAMES,
            b" !", "The account.\u{1f}"),
            ..zoom_private::EventInfo::new("meeting.started") }, Self
        );
    }
};
