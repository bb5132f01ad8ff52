#[derive(::zoom_core::__private::ZoomObject)]
#[zoom_declared(rename_all = "camelCase")]
struct User {
    #[required]
    user_id: UserId,
    #[wire("odd-name")]
    odd_name: Option<bool>,
    #[extra]
    other: Map<String, Value>,
}
const _: () = {
    use ::zoom_core::__private as zoom_private;
    struct ZoomSlots {
        user_id: zoom_private::Option<UserId>,
        odd_name: Option<bool>,
        other: Map<String, Value>,
    }
    #[automatically_derived]
    impl zoom_private::ReadObject for ZoomSlots {
        const FIELDS: &'static [&'static zoom_private::str] = &["userId", "odd-name"];
        const KEEPS_OTHERS: zoom_private::bool = true;
        #[inline]
        fn read<R: zoom_private::ReadField>(
            &mut self,
            field: zoom_private::usize,
            from: &mut R,
        ) {
            match field {
                0 => from.required(&mut self.user_id),
                1 => from.value(&mut self.odd_name),
                _ => from.other(&mut self.other),
            }
        }
        #[inline]
        fn missing(&self) -> zoom_private::Option<&'static zoom_private::str> {
            zoom_private::first_missing(&[("userId", self.user_id.is_some())])
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl<'zoom_de> zoom_private::serde::Deserialize<'zoom_de> for User {
        #[inline]
        fn deserialize<D: zoom_private::serde::Deserializer<'zoom_de>>(
            from: D,
        ) -> zoom_private::Result<Self, D::Error> {
            let slots = zoom_private::read_object(
                from,
                ZoomSlots {
                    user_id: zoom_private::None,
                    odd_name: zoom_private::None,
                    other: zoom_private::Absent::absent(),
                },
            )?;
            zoom_private::Result::Ok(Self {
                user_id: zoom_private::required(slots.user_id, "userId")?,
                odd_name: slots.odd_name,
                other: slots.other,
            })
        }
    }
    #[automatically_derived]
    #[allow(deprecated)]
    impl zoom_private::WriteObject for User {
        #[inline]
        fn write<S: zoom_private::serde::Serializer>(
            &self,
            to: &mut zoom_private::ObjectWriter<S>,
        ) {
            to.field("userId", &self.user_id);
            to.optional("odd-name", &self.odd_name);
            to.others(&self.other);
        }
    }
    #[automatically_derived]
    impl zoom_private::serde::Serialize for User {
        #[inline]
        fn serialize<S: zoom_private::serde::Serializer>(
            &self,
            to: S,
        ) -> zoom_private::Result<S::Ok, S::Error> {
            zoom_private::write_object(self, to)
        }
    }
};
