//! Starts a redis-server for a single test, on a free port and in a temporary folder, and stops it by its process ID.
//!
//! Each method panics on a failure, because a test can't continue without its server.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a test can't continue without its server"
)]

use std::{
    io::{BufRead as _, BufReader},
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;

/// Whether a server keeps its data when it is restarted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Persistence {
    /// Everything is lost.
    None,
    /// Every write reaches the disk before the response is sent (`appendonly yes`, `appendfsync always`).
    Always,
}

/// A running redis-server. Dropping the value kills the process.
#[derive(Debug)]
pub struct RedisServer {
    folder: TempDir,
    port: u16,
    arguments: Vec<String>,
    is_encrypted: bool,
    password: Option<String>,
    process: Option<Child>,
}

impl RedisServer {
    /// Starts a server and waits until it accepts connections.
    #[must_use]
    pub fn start(persistence: Persistence) -> Self {
        let arguments: &[&str] = match persistence {
            Persistence::None => &[],
            Persistence::Always => &["--appendonly", "yes", "--appendfsync", "always"],
        };
        Self::start_with(arguments)
    }

    /// Starts a server that does not persist its data, with additional arguments, such as `["--maxmemory", "2mb"]`.
    #[must_use]
    pub fn start_with(arguments: &[&str]) -> Self {
        let arguments = arguments.iter().map(ToString::to_string).collect();
        let folder = tempfile::tempdir().expect("a folder for redis-server");
        Self::start_in(folder, arguments, false, None)
    }

    /// Starts a server that requires this password.
    #[must_use]
    pub fn start_with_password(password: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder for redis-server");
        let arguments = vec!["--requirepass".to_owned(), password.to_owned()];
        Self::start_in(folder, arguments, false, Some(password.to_owned()))
    }

    /// Starts a server that accepts only TLS connections. The certificate and its key are in PEM format.
    #[must_use]
    pub fn start_with_tls(certificate: &str, key: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder for redis-server");
        let [certificate_file, key_file] = ["cert.pem", "key.pem"].map(|name| folder.path().join(name));
        std::fs::write(&certificate_file, certificate).expect("a certificate in the folder");
        std::fs::write(&key_file, key).expect("a key in the folder");
        let arguments =
            ["--tls-cert-file", path(&certificate_file), "--tls-key-file", path(&key_file), "--tls-auth-clients", "no"];
        let arguments = arguments.map(str::to_owned).to_vec();
        Self::start_in(folder, arguments, true, None)
    }

    fn start_in(folder: TempDir, arguments: Vec<String>, is_encrypted: bool, password: Option<String>) -> Self {
        let mut server = Self { folder, port: free_port(), arguments, is_encrypted, password, process: None };
        // Another process may take the port in the meantime.
        for _ in 0..5 {
            if server.try_launch() {
                return server;
            }
            server.port = free_port();
        }
        panic!("redis-server did not start on any of five free ports");
    }

    fn try_launch(&mut self) -> bool {
        let port = self.port.to_string();
        let ports =
            if self.is_encrypted { ["--port", "0", "--tls-port", &port] } else { ["--port", &port, "--tls-port", "0"] };
        let mut process = Command::new("redis-server")
            .args(ports)
            .args(["--bind", "127.0.0.1", "--save", "", "--daemonize", "no", "--dir", path(self.folder.path())])
            .args(&self.arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("redis-server starts: run `.ci/servers` (or `apt-get install redis-server`) first");
        let lines = BufReader::new(process.stdout.take().expect("its log")).lines();
        let mut lines = lines.map_while(Result::ok);
        let is_ready = lines.any(|line| line.contains("Ready to accept connections"));
        // The rest of the log must be read, or the server would block when the pipe is full.
        thread::spawn(move || lines.for_each(drop));
        if is_ready {
            self.process = Some(process);
        } else {
            _ = process.wait();
        }
        is_ready
    }

    /// Returns the server's URL, with its password.
    #[must_use]
    pub fn url(&self) -> String {
        let scheme = if self.is_encrypted { "rediss" } else { "redis" };
        let user = self.password.as_ref().map(|password| format!(":{password}@")).unwrap_or_default();
        format!("{scheme}://{user}localhost:{}/", self.port)
    }

    /// Returns the server's port on 127.0.0.1.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Returns the ID of the server's process, or 0 if it was killed.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.process.as_ref().map_or(0, Child::id)
    }

    /// Kills the server with SIGKILL.
    pub fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().expect("redis-server is killed");
            process.wait().expect("redis-server has ended");
        }
    }

    /// Restarts the server on the same port, after killing it if it is still running.
    pub fn restart(&mut self) {
        self.kill();
        let deadline = Instant::now() + Duration::from_secs(10);
        while !self.try_launch() {
            assert!(Instant::now() < deadline, "redis-server did not start again");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Stops the server's process with SIGSTOP, so that it does not respond to anything.
    pub fn pause(&self) {
        self.signal("STOP");
    }

    /// Lets a stopped server continue.
    pub fn resume(&self) {
        self.signal("CONT");
    }

    fn signal(&self, signal: &str) {
        let status = Command::new("kill").args([&format!("-{signal}"), &self.id().to_string()]).status();
        assert!(status.expect("the command kill").success());
    }

    /// Sends a command, such as `["SCRIPT", "FLUSH"]`, and returns the response.
    ///
    /// # Errors
    ///
    /// Returns an error if the server reports one or can't be reached. This method can't reach a server with TLS.
    pub fn command(&self, words: &[&str]) -> redis::RedisResult<redis::Value> {
        let mut connection = redis::Client::open(self.url())?.get_connection()?;
        let mut command = redis::cmd(words[0]);
        command.arg(&words[1..]);
        command.query(&mut connection)
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        if let Some(process) = &mut self.process {
            _ = process.kill();
            _ = process.wait();
        }
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port()
}

fn path(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_outlives_a_kill_only_with_persistence() {
        for (persistence, expected) in
            [(Persistence::None, redis::Value::Nil), (Persistence::Always, redis::Value::BulkString(b"1".to_vec()))]
        {
            let mut server = RedisServer::start(persistence);
            server.command(&["SET", "a", "1"]).unwrap();
            server.restart();
            assert_eq!(server.command(&["GET", "a"]).unwrap(), expected, "{persistence:?}");
        }
    }
}
