//! Runs the program in a terminal.

#![allow(dead_code, reason = "each test uses only a part of it")]

use std::{
    io::{Read as _, Write as _},
    path::Path,
    sync::{Arc, Mutex},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// The program in a terminal.
pub(crate) struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    /// The output so far.
    screen: Arc<Mutex<Vec<u8>>>,
    /// The thread that reads the output. It ends after the program has closed the terminal.
    reader: Option<JoinHandle<()>>,
    master: Box<dyn MasterPty + Send>,
}

impl Terminal {
    /// Runs the program in a terminal with 80 columns, with only these environment variables. Its settings are in
    /// `home`.
    pub(crate) fn run(home: &Path, args: &[&str], variables: &[(&str, &str)]) -> Self {
        let pair =
            native_pty_system().openpty(PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 }).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_zoomctl"));
        command.env_clear();
        command.args(args);
        command.env("HOME", home);
        command.env("TERM", "xterm-256color");
        for (name, value) in variables {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        let mut output = pair.master.try_clone_reader().unwrap();
        let screen = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&screen);
        let reader = thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(read @ 1..) = output.read(&mut buffer) {
                seen.lock().unwrap().extend_from_slice(&buffer[..read]);
            }
        });
        Self { child, screen, reader: Some(reader), master: pair.master }
    }

    /// Returns the output so far.
    pub(crate) fn seen(&self) -> String {
        String::from_utf8_lossy(&self.screen.lock().unwrap()).into_owned()
    }

    /// Waits until the output contains this text.
    pub(crate) fn wait_for(&self, text: &str) {
        let begun = Instant::now();
        while !self.seen().contains(text) {
            assert!(begun.elapsed() < Duration::from_secs(20), "no {text:?} in {:?}", self.seen());
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits for the program to end and returns its exit code and its output.
    pub(crate) fn end(mut self) -> (u32, String) {
        let code = self.child.wait().unwrap().exit_code();
        self.reader.take().unwrap().join().unwrap();
        (code, self.seen())
    }

    /// Presses Ctrl-C. This can be called once per terminal, and not together with `type_text`.
    pub(crate) fn press_ctrl_c(&self) {
        self.type_text("\x03");
    }

    /// Types text. This can be called once per terminal.
    #[allow(dead_code, reason = "each test uses only a part of it")]
    pub(crate) fn type_text(&self, text: &str) {
        let mut keyboard = self.master.take_writer().unwrap();
        keyboard.write_all(text.as_bytes()).unwrap();
        // Dropping the writer would type a newline, whose echo may appear in the middle of a line that the program
        // prints.
        std::mem::forget(keyboard);
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // This fails if the program has already ended, which is fine.
        _ = self.child.kill();
    }
}
