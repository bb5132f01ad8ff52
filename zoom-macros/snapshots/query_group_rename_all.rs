#[derive(::zoom_core::__private::ZoomQuery)]
#[zoom_declared(rename_all = "camelCase")]
struct Page {
    page_size: Option<u32>,
    #[zoom_declared(query(rename = "next_page_token"))]
    page_token: Option<String>,
}
#[allow(deprecated)]
const _: () = {
    use ::zoom_core::__private as zoom_private;
    impl Page {
        ///Creates the group from its required parameters.
        #[inline]
        #[must_use]
        fn new() -> Self {
            Self {
                page_size: zoom_private::None,
                page_token: zoom_private::None,
            }
        }
        ///Sets the optional parameter.
        #[inline]
        #[must_use]
        fn page_size(mut self, page_size: u32) -> Self {
            self.page_size = zoom_private::Some(page_size);
            self
        }
        ///Sets the optional parameter.
        #[inline]
        #[must_use]
        fn page_token(mut self, page_token: impl zoom_private::Into<String>) -> Self {
            zoom_private::set(&mut self.page_token, page_token);
            self
        }
    }
    #[automatically_derived]
    impl zoom_private::QueryGroup for Page {
        const PARAMS: &'static [zoom_private::Param] = &zoom_private::typed_params!(
            zoom_private::params(["page_size", "page_token"], ["pageSize",
            "next_page_token"], b"QQ", b"  ", ["", ""]), zoom_private::UNSIGNED,
            zoom_private::TEXT
        );
        fn write_query(&self, zoom_request: &mut zoom_private::RequestEncoder<'_>) {
            zoom_request
                .plain_query(
                    &[
                        ("pageSize", &self.page_size),
                        ("next_page_token", &self.page_token),
                    ],
                );
        }
    }
};
