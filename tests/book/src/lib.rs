//! The chapters of the book, as documentation: `cargo test` compiles each block of Rust code, and runs it unless it is
//! `no_run`.
//!
//! `tests/pages.rs` fails if a chapter with Rust code is missing here.

/// Includes chapters by their paths in `book/src`.
macro_rules! chapters {
    ($($module:ident $path:literal)*) => {
        $(
            #[cfg(doctest)]
            #[doc = include_str!(concat!("../../../book/src/", $path))]
            mod $module {}
        )*
    };
}

chapters! {
    home "README.md"
    start "start.md"
    declare_an_endpoint "declare-an-endpoint.md"
    declare_a_response "declare-a-response.md"
    use_the_catalogue "use-the-catalogue.md"
    log_in "log-in.md"
    page_download_upload "page-download-upload.md"
    errors "errors.md"
    limits_and_retries "limits-and-retries.md"
    test_your_code "test-your-code.md"
    receive_events "receive-events.md"
    declare_an_event "declare-an-event.md"
    rtms "rtms.md"
    run_many_workers "run-many-workers.md"
    observe "observe.md"
    from_reqwest "migrate/reqwest.md"
    from_zoom_api "migrate/zoom-api.md"
    from_rivet "migrate/rivet.md"
}
