//! Monitors the writes that Redis itself reports.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    net::TcpStream,
    sync::{
        Arc, Condvar, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use crate::worker::PATIENCE;

/// Records the commands that a server executes (`MONITOR`) until the server ends.
pub(crate) struct Monitor {
    port: u16,
    log: Arc<Log>,
    marks: AtomicUsize,
}

/// The lines so far, and the condition variable that is notified of each line.
#[derive(Default)]
struct Log(Mutex<Vec<String>>, Condvar);

impl Monitor {
    pub(crate) fn start(port: u16) -> Self {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        stream.write_all(b"MONITOR\r\n").unwrap();
        let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
        assert_eq!(lines.next().as_deref(), Some("+OK"));
        let log = Arc::<Log>::default();
        let kept = Arc::clone(&log);
        // Records only the marks and the `HSET` commands with which scripts write the tokens of a login.
        thread::spawn(move || {
            for line in lines.filter(|line| line.contains("lua] \"HSET\"") || line.contains("\"mark-")) {
                kept.0.lock().unwrap().push(line);
                kept.1.notify_all();
            }
        });
        Self { port, log, marks: AtomicUsize::new(0) }
    }

    /// Waits until everything that the server has executed so far is recorded.
    fn catch_up(&self) {
        let mark = format!("mark-{};", self.marks.fetch_add(1, Ordering::Relaxed));
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.write_all(format!("PING {mark}\r\n").as_bytes()).unwrap();
        let is_missing = |log: &mut Vec<String>| !log.iter().any(|line| line.contains(&mark));
        let log = self.log.0.lock().unwrap();
        let waited = self.log.1.wait_timeout_while(log, PATIENCE, is_missing).unwrap().1;
        assert!(!waited.timed_out(), "the server did not report the mark in time");
    }

    /// Returns how many times the tokens of a login were written, and checks that none replaced newer tokens.
    pub(crate) fn writes(&self, login: &str) -> usize {
        self.catch_up();
        let (log, mut last, mut writes) = (self.log.0.lock().unwrap(), 0, 0);
        for line in log.iter().filter(|line| line.contains(&format!("{{{login}}}"))) {
            // `…"refresh_token\":\"refresh-7\"…`
            let (_, rest) = line.split_once("refresh-").unwrap();
            let number: usize = rest.split(|c: char| !c.is_ascii_digit()).next().unwrap().parse().unwrap();
            assert!(number > last, "refresh token {number} replaced {last}: {line}");
            (last, writes) = (number, writes + 1);
        }
        writes
    }
}
