#[derive(::zoom_core::__private::ZoomEvent)]
#[zoom_declared(
    "meeting.participant_joined",
    key = ["object.uuid",
    "object.participant.user_id"]
)]
///
///Event: `meeting.participant_joined`
struct ParticipantJoined {
    object: Option<JoinedMeeting>,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    const ZOOM_NAMES: &[&zoom_private::str] = &["object"];
    #[automatically_derived]
    impl<'zoom_de> zoom_private::serde::Deserialize<'zoom_de> for ParticipantJoined {
        #[inline]
        fn deserialize<ZoomD: zoom_private::serde::Deserializer<'zoom_de>>(
            zoom_from: ZoomD,
        ) -> zoom_private::Result<Self, ZoomD::Error> {
            let mut zoom_object = Self { object: zoom_private::None };
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
    impl zoom_private::serde::Serialize for ParticipantJoined {
        #[inline]
        fn serialize<ZoomS: zoom_private::serde::Serializer>(
            &self,
            zoom_to: ZoomS,
        ) -> zoom_private::Result<ZoomS::Ok, ZoomS::Error> {
            zoom_private::write_object(zoom_to, ZOOM_NAMES, &(&self.object,))
        }
    }
    zoom_private::described! {
        #[automatically_derived] impl zoom_private::Described for ParticipantJoined {
        const TYPE : zoom_private::Type =
        zoom_private::Type::Object(zoom_private::ObjectType::new(|| & const { use
        zoom_private::Undescribed as _; zoom_private::Schema::new("ParticipantJoined",
        "", ZOOM_NAMES, b" ", & [zoom_private::TypeOf:: < JoinedMeeting > ::TYPE], "")
        })); }
    }
    #[automatically_derived]
    impl zoom_private::EventPayload for ParticipantJoined {
        const EVENT: &'static zoom_private::EventInfo = &zoom_private::typed_event!(
            zoom_private::EventInfo { key : & ["object.uuid",
            "object.participant.user_id"], __fields :
            zoom_private::Fields::new(ZOOM_NAMES, b" ", ""),
            ..zoom_private::EventInfo::new("meeting.participant_joined") }, Self
        );
        fn key(&self) -> zoom_private::Option<zoom_private::String> {
            use zoom_private::{OptionalStep as _, PlainStep as _};
            zoom_private::joined_key([
                zoom_private::key_value(
                    (&self.object)
                        .zoom_step()
                        .and_then(|zoom_value| (&zoom_value.uuid).zoom_step()),
                ),
                zoom_private::key_value(
                    (&self.object)
                        .zoom_step()
                        .and_then(|zoom_value| (&zoom_value.participant).zoom_step())
                        .and_then(|zoom_value| (&zoom_value.user_id).zoom_step()),
                ),
            ])
        }
    }
};
