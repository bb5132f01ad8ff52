//! Starts a PostgreSQL server for a single test, with PgBouncer in front of it if needed: on free ports, in a temporary
//! folder, and stopped by their process IDs.
//!
//! Each method panics on a failure, with a message that says what to do, because a test can't continue without its
//! server.

#![allow(
    clippy::expect_used,
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test can't continue without its server"
)]

use std::{
    fs,
    io::{BufRead as _, BufReader},
    net::TcpListener,
    os::unix::fs::MetadataExt as _,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;

/// Which commits a server still has when it is restarted after being killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// All of them, because each is on the disk before the server confirms it (`fsync` and `synchronous_commit`, which
    /// are on by default).
    Full,
    /// All but the most recent ones, because the server confirms a commit before it has written it
    /// (`synchronous_commit = off`); nothing is flushed to the disk (`fsync = off`).
    None,
}

/// A running PostgreSQL server, with trust authentication. Dropping the value stops the server.
#[derive(Debug)]
pub struct PostgresServer {
    folder: TempDir,
    programs: PathBuf,
    port: u16,
    settings: Vec<String>,
    process: Option<Child>,
}

impl PostgresServer {
    /// Starts a server with an empty database and waits until it accepts connections.
    #[must_use]
    pub fn start(durability: Durability) -> Self {
        match durability {
            Durability::Full => Self::start_with(&[]),
            Durability::None => Self::start_with(&["fsync=off", "synchronous_commit=off", "full_page_writes=off"]),
        }
    }

    /// Starts a server with additional settings, such as `["default_transaction_read_only=on"]`.
    #[must_use]
    pub fn start_with(settings: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder for PostgreSQL");
        let settings = settings.iter().map(ToString::to_string).collect();
        let mut server = Self { folder, programs: programs(), port: free_port(), settings, process: None };
        if is_root() {
            let owned = Command::new("chown").arg("postgres").arg(server.folder.path()).status();
            assert!(owned.expect("the command chown").success(), "the user `postgres` is missing");
        }
        let output = server
            .program("initdb")
            .args(["--auth=trust", "--username=postgres", "--encoding=UTF8", "--no-locale", "--no-sync", "--pgdata"])
            .arg(server.data())
            .output()
            .expect("initdb starts");
        assert!(output.status.success(), "initdb: {}", String::from_utf8_lossy(&output.stderr));
        // Another process may take the port in the meantime.
        for _ in 0..5 {
            if server.try_launch() {
                return server;
            }
            server.port = free_port();
        }
        panic!("PostgreSQL did not start");
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn program(&self, name: &str) -> Command {
        as_owner(&self.programs.join(name))
    }

    fn try_launch(&mut self) -> bool {
        let mut command = self.program("postgres");
        command.arg("-D").arg(self.data()).args(["-p", &self.port.to_string()]);
        for setting in ["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=300"] {
            command.args(["-c", setting]);
        }
        for setting in &self.settings {
            command.args(["-c", setting]);
        }
        self.process = launch(&mut command, "database system is ready to accept connections");
        self.process.is_some()
    }

    /// Returns the URL of a database, such as `postgres`, which exists from the start.
    #[must_use]
    pub fn url(&self, database: &str) -> String {
        format!("postgres://postgres@127.0.0.1:{}/{database}", self.port)
    }

    /// Returns the server's port on 127.0.0.1.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Returns the ID of the server's main process, or 0 if it was killed.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.process.as_ref().map_or(0, Child::id)
    }

    /// Kills the server with SIGKILL. Its other processes notice this and exit.
    pub fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().expect("PostgreSQL is killed");
            process.wait().expect("PostgreSQL has ended");
        }
    }

    /// Restarts the server on the same port, after killing it if it is still running.
    pub fn restart(&mut self) {
        self.kill();
        let deadline = Instant::now() + Duration::from_secs(30);
        // It does not start while processes of the killed server are still running.
        while !self.try_launch() {
            assert!(Instant::now() < deadline, "PostgreSQL did not start again");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Starts PgBouncer in front of the server. PgBouncer assigns each transaction to one of two connections in turn.
    #[must_use]
    pub fn bouncer(&self) -> PgBouncer {
        let settings = self.folder.path().join("pgbouncer.ini");
        for _ in 0..5 {
            let port = free_port();
            let text = format!(
                "[databases]\n* = host=127.0.0.1 port={} user=postgres\n[pgbouncer]\nlisten_addr = 127.0.0.1\n\
                 listen_port = {port}\nunix_socket_dir =\nauth_type = any\npool_mode = transaction\n\
                 default_pool_size = 2\nserver_round_robin = 1\n",
                self.port
            );
            fs::write(&settings, text).expect("a file in the server's folder");
            let debian = Path::new("/usr/sbin/pgbouncer");
            let mut command = as_owner(if debian.exists() { debian } else { Path::new("pgbouncer") });
            if let Some(process) = launch(command.arg(&settings), "process up") {
                return PgBouncer { port, process };
            }
        }
        panic!("PgBouncer did not start: run `.ci/servers` (or `apt-get install pgbouncer`) first");
    }

    /// Runs SQL in a database and returns the rows: one line per row, with columns separated by `|`.
    ///
    /// # Errors
    ///
    /// Returns the error that the server reports.
    pub fn sql(&self, database: &str, sql: &str) -> Result<String, String> {
        let output =
            self.program("psql").args(["-XAtq", "-v", "ON_ERROR_STOP=1", "-c", sql, &self.url(database)]).output();
        let output = output.expect("psql starts");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
        if output.status.success() { Ok(text(&output.stdout)) } else { Err(text(&output.stderr)) }
    }
}

/// A running PgBouncer in transaction mode. Dropping the value kills the process.
#[derive(Debug)]
pub struct PgBouncer {
    port: u16,
    process: Child,
}

impl PgBouncer {
    /// Returns the URL of a database on the server, with the port of PgBouncer.
    #[must_use]
    pub fn url(&self, database: &str) -> String {
        format!("postgres://postgres@127.0.0.1:{}/{database}", self.port)
    }
}

impl Drop for PgBouncer {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

impl Drop for PostgresServer {
    fn drop(&mut self) {
        let Some(process) = &mut self.process else { return };
        // SIGQUIT ends all of the server's processes immediately. SIGKILL would leave some of them running for a while.
        let asked = Command::new("kill").args(["-QUIT", &process.id().to_string()]).status();
        if !asked.is_ok_and(|status| status.success()) {
            _ = process.kill();
        }
        _ = process.wait();
    }
}

/// Returns the command for a program, which runs as the user `postgres` instead of root.
fn as_owner(program: &Path) -> Command {
    let mut command = if is_root() {
        // `setpriv` replaces itself with the program, which therefore has the ID of the process that is started here.
        let mut command = Command::new("setpriv");
        command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups", "--"]).arg(program);
        command
    } else {
        Command::new(program)
    };
    // Use a working folder that the user `postgres` may enter.
    command.current_dir("/").env("LC_ALL", "C").stdin(Stdio::null());
    command
}

/// Starts a server and waits until its log contains this text. Returns `None` if the server exits instead.
fn launch(command: &mut Command, is_up: &str) -> Option<Child> {
    let process = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
    let mut process = process.expect("the server can be started: run `.ci/servers` first");
    let lines = BufReader::new(process.stderr.take().expect("its log")).lines();
    let mut lines = lines.map_while(Result::ok);
    let is_ready = lines.any(|line| line.contains(is_up));
    // The rest of the log must be read, or the server would block when the pipe is full.
    thread::spawn(move || lines.for_each(drop));
    if is_ready {
        return Some(process);
    }
    _ = process.wait();
    None
}

/// Returns the folder with PostgreSQL's programs: Debian's folder for the newest version, or the one in `PATH`.
fn programs() -> PathBuf {
    let folders = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().map_while(Result::ok);
    let version = |path: &Path| path.file_name()?.to_str()?.parse::<u32>().ok();
    let debian = folders.map(|entry| entry.path()).filter(|path| path.join("bin/postgres").exists());
    let debian = debian.max_by_key(|path| version(path)).map(|path| path.join("bin"));
    let in_path = || {
        let path = std::env::var_os("PATH")?;
        std::env::split_paths(&path).find(|folder| folder.join("postgres").exists())
    };
    debian.or_else(in_path).expect("PostgreSQL: run `.ci/servers` (or `apt-get install postgresql`) first")
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_outlives_a_kill() {
        let mut server = PostgresServer::start(Durability::Full);
        server.sql("postgres", "CREATE TABLE a (b int); INSERT INTO a VALUES (1)").unwrap();
        server.restart();
        assert_eq!(server.sql("postgres", "SELECT b FROM a").unwrap(), "1");
        server.sql("postgres", "SELECT c FROM a").unwrap_err();
    }
}
