//! Progress bars. They are drawn on the standard error, and only if that is a terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// A bar of items, whose number is told when it is known: see [`set_total`].
pub(crate) fn items() -> ProgressBar {
    bar(None, "{spinner} {human_pos} items {elapsed}")
}

/// Says how many items there are.
pub(crate) fn set_total(bar: &ProgressBar, total: u64) {
    if bar.length() != Some(total) {
        bar.set_length(total);
        style(bar, "{spinner} {wide_bar} {human_pos}/{human_len} items {eta}");
    }
}

/// A bar of whole files.
pub(crate) fn files(total: u64) -> ProgressBar {
    bar(Some(total), "{spinner} {wide_bar} {human_pos}/{human_len} files {eta}")
}

/// A bar of the bytes of one file.
pub(crate) fn bytes(total: Option<u64>) -> ProgressBar {
    match total {
        Some(_) => bar(total, "{spinner} {wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta}"),
        None => bar(total, "{spinner} {bytes} {bytes_per_sec}"),
    }
}

fn bar(total: Option<u64>, template: &str) -> ProgressBar {
    let bar = total.map_or_else(ProgressBar::new_spinner, ProgressBar::new);
    style(&bar, template);
    bar.enable_steady_tick(Duration::from_millis(100));
    bar
}

fn style(bar: &ProgressBar, template: &str) {
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
}
