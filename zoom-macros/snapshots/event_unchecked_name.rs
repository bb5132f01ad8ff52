#[deprecated]
#[derive(::zoom_core::__private::ZoomEvent)]
#[zoom_declared(
    "bot_notification",
    unchecked_name,
    rename_all = "camelCase",
    derive(Clone, Debug)
)]
///
///Event: `bot_notification`
struct BotNotification {
    account_id: String,
    #[extra]
    extra: Extra,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    const ZOOM_NAMES: &[&zoom_private::str] = &["accountId"];
    #[automatically_derived]
    impl<'zoom_de> zoom_private::serde::Deserialize<'zoom_de> for BotNotification {
        #[inline]
        fn deserialize<ZoomD: zoom_private::serde::Deserializer<'zoom_de>>(
            zoom_from: ZoomD,
        ) -> zoom_private::Result<Self, ZoomD::Error> {
            let mut zoom_object = Self {
                account_id: zoom_private::Absent::absent(),
                extra: zoom_private::Absent::absent(),
            };
            match zoom_private::read_whole_object(
                zoom_from,
                const { zoom_private::Names::new(ZOOM_NAMES) },
                (&mut zoom_object.account_id,),
                zoom_private::Some(&mut zoom_object.extra),
            ) {
                zoom_private::Ok(()) => zoom_private::Ok(zoom_object),
                zoom_private::Err(zoom_error) => zoom_private::Err(zoom_error),
            }
        }
    }
    #[automatically_derived]
    impl zoom_private::serde::Serialize for BotNotification {
        #[inline]
        fn serialize<ZoomS: zoom_private::serde::Serializer>(
            &self,
            zoom_to: ZoomS,
        ) -> zoom_private::Result<ZoomS::Ok, ZoomS::Error> {
            zoom_private::write_object(
                zoom_to,
                ZOOM_NAMES,
                &(
                    zoom_private::Always(&self.account_id),
                    zoom_private::Kept(&self.extra),
                ),
            )
        }
    }
    #[automatically_derived]
    impl zoom_private::Clone for BotNotification {
        #[inline]
        fn clone(&self) -> Self {
            let zoom_fields = zoom_private::cloned((&self.account_id, &self.extra));
            Self {
                account_id: zoom_fields.0,
                extra: zoom_fields.1,
            }
        }
    }
    #[automatically_derived]
    impl zoom_private::Debug for BotNotification {
        #[inline]
        fn fmt(
            &self,
            zoom_f: &mut zoom_private::fmt::Formatter<'_>,
        ) -> zoom_private::fmt::Result {
            zoom_private::debug(
                zoom_f,
                "BotNotification",
                &["account_id", "extra"],
                (&self.account_id, &self.extra),
            )
        }
    }
    zoom_private::described! {
        #[automatically_derived] impl zoom_private::Described for BotNotification { const
        TYPE : zoom_private::Type =
        zoom_private::Type::Object(zoom_private::ObjectType::new(|| & const {
        zoom_private::Schema::new("BotNotification", "", ZOOM_NAMES, b" ", &
        [zoom_private::TEXT], "") })); }
    }
    #[automatically_derived]
    impl zoom_private::EventPayload for BotNotification {
        const EVENT: &'static zoom_private::EventInfo = &zoom_private::typed_event!(
            zoom_private::EventInfo { deprecated : true, __fields :
            zoom_private::Fields::new(ZOOM_NAMES, b" ", ""),
            ..zoom_private::EventInfo::new("bot_notification") }, Self
        );
    }
};
