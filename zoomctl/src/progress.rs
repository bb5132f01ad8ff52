//! Progress bars. They are drawn on standard error, but only if it is a terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::terminal;

/// Returns a bar that counts items; [`set_total`] sets the total number once it is known.
pub(crate) fn items() -> ProgressBar {
    bar(None, "{spinner} {human_pos} items {elapsed}")
}

/// Sets the total number of items.
pub(crate) fn set_total(bar: &ProgressBar, total: u64) {
    if bar.length() != Some(total) {
        bar.set_length(total);
        style(bar, "{spinner} {wide_bar} {human_pos}/{human_len} items {eta}");
    }
}

/// Returns a bar that counts files.
#[cfg(feature = "meetings")]
pub(crate) fn files(total: u64) -> ProgressBar {
    bar(Some(total), "{spinner} {wide_bar} {human_pos}/{human_len} files {eta}")
}

/// Returns a bar that counts the bytes of one file.
pub(crate) fn bytes(total: Option<u64>) -> ProgressBar {
    match total {
        Some(_) => bar(total, "{spinner} {wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta}"),
        None => bar(total, "{spinner} {bytes} {bytes_per_sec}"),
    }
}

fn bar(total: Option<u64>, template: &str) -> ProgressBar {
    if terminal::is_quiet() {
        return ProgressBar::hidden();
    }
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
