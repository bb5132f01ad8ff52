#[derive(::zoom_core::__private::ZoomQuery)]
#[zoom_declared(derive(PartialEq))]
struct DateRange {
    /// The first day.
    from: String,
    #[zoom_declared(query(rename = "to_day"))]
    to: Option<String>,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    impl DateRange {
        ///Creates the group from its required parameters.
        #[inline]
        #[must_use]
        fn new(from: impl zoom_private::Into<String>) -> Self {
            Self {
                from: zoom_private::Into::into(from),
                to: zoom_private::None,
            }
        }
        ///Sets the optional parameter.
        #[inline]
        #[must_use]
        fn to(mut self, to: impl zoom_private::Into<String>) -> Self {
            zoom_private::set(&mut self.to, to);
            self
        }
    }
    #[automatically_derived]
    impl zoom_private::QueryGroup for DateRange {
        const PARAMS: &'static [zoom_private::Param] = &zoom_private::typed_params!(
            zoom_private::params(["from", "to"], ["from", "to_day"], b"QQ", b"! ",
            ["The first day.", ""]), zoom_private::TEXT, zoom_private::TEXT
        );
        fn write_query(&self, zoom_request: &mut zoom_private::RequestEncoder<'_>) {
            zoom_request.plain_query(&[("from", &self.from), ("to_day", &self.to)]);
        }
    }
    #[automatically_derived]
    impl zoom_private::PartialEq for DateRange {
        #[inline]
        fn eq(&self, zoom_other: &Self) -> zoom_private::bool {
            zoom_private::equal(
                (&self.from, &self.to),
                (&zoom_other.from, &zoom_other.to),
            )
        }
    }
};
