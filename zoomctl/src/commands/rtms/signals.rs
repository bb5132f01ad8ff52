//! The signals that ask the program to end: Ctrl-C, and on Unix SIGTERM and SIGHUP.

use std::future::poll_fn;
#[cfg(unix)]
use std::task::Poll;

#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};

/// A listener for signals. Once it exists, these signals no longer end the program by themselves.
pub(super) struct Signals {
    #[cfg(unix)]
    list: Vec<Signal>,
    /// While this is held, a write beyond the file size limit (`ulimit -f`) returns an error instead of ending the
    /// program.
    #[cfg(unix)]
    _file_size: Option<Signal>,
}

/// SIGXFSZ, which has this number on Linux, macOS and the BSDs.
#[cfg(unix)]
const FILE_SIZE: i32 = 25;

#[cfg(unix)]
impl Signals {
    pub(super) fn new() -> Self {
        let mut kinds = vec![SignalKind::interrupt(), SignalKind::terminate()];
        if !is_hangup_ignored() {
            kinds.push(SignalKind::hangup());
        }
        // A signal that can't be listened for still ends the program, which is the system's default.
        let list = kinds.into_iter().filter_map(|kind| signal(kind).ok()).collect();
        Self { list, _file_size: signal(SignalKind::from_raw(FILE_SIZE)).ok() }
    }

    /// Waits for the next signal. It is cancel-safe.
    pub(super) async fn next(&mut self) {
        poll_fn(|context| {
            let has_come =
                self.list.iter_mut().any(|signal| matches!(signal.poll_recv(context), Poll::Ready(Some(()))));
            if has_come { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
    }
}

/// Returns whether SIGHUP is ignored, as it is under `nohup`: it must then remain ignored.
#[cfg(target_os = "linux")]
fn is_hangup_ignored() -> bool {
    std::fs::read_to_string("/proc/self/status").is_ok_and(|status| ignores_hangup(&status))
}

/// Returns whether the bit mask of ignored signals contains SIGHUP, which is its first bit.
#[cfg(target_os = "linux")]
fn ignores_hangup(status: &str) -> bool {
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    ignored.and_then(|bits| u64::from_str_radix(bits.trim(), 16).ok()).is_some_and(|bits| bits & 1 == 1)
}

/// Returns whether there is no terminal that could hang up. `nohup` redirects the streams that are terminals.
#[cfg(all(unix, not(target_os = "linux")))]
fn is_hangup_ignored() -> bool {
    use std::io::IsTerminal as _;

    !(std::io::stdout().is_terminal() || std::io::stderr().is_terminal())
}

#[cfg(not(unix))]
impl Signals {
    pub(super) fn new() -> Self {
        Self {}
    }

    /// Waits for the next Ctrl-C.
    pub(super) async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            // The handler could not be installed, so the system ends the program on Ctrl-C.
            poll_fn(|_| std::task::Poll::<()>::Pending).await;
        }
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn the_signals_that_are_ignored_are_read_from_their_bits() {
        for (status, expected) in [
            ("Name:\tsh\nSigIgn:\t0000000000000001\nSigCgt:\t0\n", true),
            ("SigIgn:\t0000000000001000\nSigCgt:\t0000000000000001\n", false),
            ("SigIgn:\t\n", false),
            ("", false),
        ] {
            assert_eq!(ignores_hangup(status), expected, "{status:?}");
        }
    }
}
