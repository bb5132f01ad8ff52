//! What Redis itself says about its writes.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    net::TcpStream,
    sync::{Arc, Mutex},
    thread,
};

/// Records what a server carries out (`MONITOR`), until the server ends.
pub(crate) struct Monitor(Arc<Mutex<Vec<String>>>);

impl Monitor {
    pub(crate) fn start(port: u16) -> Self {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        stream.write_all(b"MONITOR\r\n").unwrap();
        let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
        assert_eq!(lines.next().as_deref(), Some("+OK"));
        let log = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&log);
        // Only the writes of scripts: `HSET` of the tokens of a login.
        thread::spawn(move || {
            for line in lines.filter(|line| line.contains("lua] \"HSET\"")) {
                kept.lock().unwrap().push(line);
            }
        });
        Self(log)
    }

    /// Returns how often the tokens of a login were written, and checks that none replaced newer ones.
    pub(crate) fn writes(&self, login: &str) -> usize {
        let (log, mut last, mut writes) = (self.0.lock().unwrap(), 0, 0);
        for line in log.iter().filter(|line| line.contains(&format!("{{{login}}}"))) {
            // `…"refresh_token\":\"refresh-7\"…`
            let (_, rest) = line.split_once("refresh-").unwrap();
            let number: usize = rest.split(|c: char| !c.is_ascii_digit()).next().unwrap().parse().unwrap();
            assert!(number > last, "{number} was written over {last}: {line}");
            (last, writes) = (number, writes + 1);
        }
        writes
    }
}
