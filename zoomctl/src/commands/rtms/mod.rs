//! `zoomctl rtms`: prints what is said in a meeting in real time, from Zoom's real-time media streams (RTMS).
//!
//! `input` reads the event that announces the start of a stream. Each item of the stream goes to the `outputs`: to the
//! `screen` (as a line or as a `record`), to the `wav` file, and to the `notes`. Each output runs in its own thread,
//! which an `outlet` feeds, so an output that is stuck stops neither the stream nor the others. `ending` determines why
//! a stream ended and what the exit code is, and `signals` detects when a user or the system asks the program to end.

mod ending;
mod input;
mod notes;
mod outlet;
mod outputs;
mod record;
mod screen;
mod signals;
mod wav;

use std::path::PathBuf;

use clap::ValueHint;
use zoom_events::rtms::{
    Audio, AudioFormat, Channels, Client, Item, SampleRate, SendRate, Started, StopReason, Stream, Transcript,
};
#[cfg(feature = "sandbox")]
use zoom_sandbox::{CLIENT_ID, CLIENT_SECRET, Sandbox};

use self::{
    outputs::Outputs,
    signals::Signals,
    wav::{Format as WavFormat, Recording},
};
#[cfg(feature = "sandbox")]
use crate::played_meeting::PlayedMeeting;
use crate::{connect, exit::Failure, globals::Globals, output::Format};

/// The arguments of `zoomctl rtms`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "Zoom sends the event `meeting.rtms_started` to the app's webhook, and then waits 60 seconds for a \
                  connection. Pass the body of that request, or pipe it from `zoomctl listen`. The app is the one \
                  that ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET identify, or else the app of the login; it must be the \
                  app that received the event.\n\n\
                  Times are in UTC. A lost connection is reopened, and gaps are reported. The command ends when the \
                  stream does, or on Ctrl-C or SIGTERM, which ask Zoom to end the stream; the exit code is 0 \
                  unless something failed. The file of `--wav` is then complete. If the disk is full, the audio \
                  written so far is kept, and the exit code is 1.\n\nExample: zoomctl rtms \
                  event.json --wav meeting.wav\nExample: zoomctl listen --subscription ID --events meeting.rtms_started -o \
                  ndjson | zoomctl rtms\nExample: zoomctl rtms --sandbox --wav tone.wav --rtms-tone 440"
)]
pub(crate) struct Args {
    /// File with the body of the webhook, or - for standard input (the default)
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    event: Option<PathBuf>,
    /// Write the audio of all participants to this file, which appears once the stream has ended, or into a pipe or a device other than standard output
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    wav: Option<PathBuf>,
    /// Sample rate of the audio in hertz
    #[arg(long, value_name = "HERTZ", default_value = "16000", requires = "wav", value_parser = ["8000", "16000", "32000", "48000"])]
    rate: String,
    /// Omit the chat, for which the app may lack the scope
    #[arg(long)]
    no_chat: bool,
    #[cfg(feature = "sandbox")]
    #[command(flatten)]
    played: PlayedMeeting,
}

impl Args {
    fn sample_rate(&self) -> SampleRate {
        match self.rate.as_str() {
            "8000" => SampleRate::Hz8000,
            "32000" => SampleRate::Hz32000,
            "48000" => SampleRate::Hz48000,
            _ => SampleRate::Hz16000,
        }
    }

    /// Returns the requested audio format.
    fn wav_format(&self) -> WavFormat {
        WavFormat { rate: self.sample_rate(), channels: Channels::Mono }
    }

    /// Adds the requested media to a client.
    fn ask(&self, client: Client) -> Client {
        let client = client.transcript(Transcript::default());
        let client = if self.no_chat { client } else { client.chat() };
        if self.wav.is_none() {
            return client;
        }
        let WavFormat { rate, channels } = self.wav_format();
        let format = AudioFormat::L16 { rate, channels, every: SendRate::FASTEST };
        client.audio(Audio::new(format)).audio_buffer(wav::LIMIT)
    }
}

/// The stream to open, the app that opens it, and the sandbox that plays it, if any.
struct Source {
    started: Started,
    client: Client,
    #[cfg(feature = "sandbox")]
    sandbox: Option<Sandbox>,
}

/// Runs `zoomctl rtms` until the stream ends, or until a signal.
pub(crate) async fn run(args: &Args, globals: &Globals) -> Result<(), Failure> {
    if globals.selects_records() && globals.output().format == Format::Table {
        return Err(Failure::usage("`-o table` needs all items at once: write `-o ndjson` or `-o csv`"));
    }
    if globals.sort.is_some() {
        return Err(Failure::usage("`--sort` needs all items at once: omit it"));
    }
    let mut signals = Signals::new();
    // A file that can't be written is reported before the command waits for Zoom.
    let wav = args.wav.as_deref().map(|path| Recording::start(path, args.wav_format())).transpose()?;
    let source = tokio::select! {
        biased;
        () = signals.next() => return Ok(()),
        source = open(args, globals) => source?,
    };
    let output = globals.selects_records().then(|| globals.output());
    let mut outputs = Outputs::start(output, wav)?;
    let stream = args.ask(source.client).open(&source.started);
    let mut stream = stream.map_err(|error| ending::failure(&error))?;
    outputs.notes.note("the stream is open; press Ctrl-C to end it");
    let (ended, signal_count) = follow(&mut stream, &mut signals, &mut outputs).await;
    let closing = async {
        stream.close().await;
        #[cfg(feature = "sandbox")]
        if let Some(sandbox) = source.sandbox {
            sandbox.shut_down().await;
        }
    };
    // What has arrived is kept, regardless of how the stream ended.
    tokio::join!(outputs.finish(&mut signals, signal_count), closing);
    outputs.conclude(ended).await
}

/// Finds the stream and the app.
async fn open(args: &Args, globals: &Globals) -> Result<Source, Failure> {
    #[cfg(feature = "sandbox")]
    if globals.is_sandbox() {
        if args.event.is_some() {
            return Err(Failure::usage("`--sandbox` plays its own meeting: omit the event file"));
        }
        let meeting = args.played.meeting()?;
        let sandbox = Sandbox::start().await.map_err(|error| connect::sandbox_failure(&error))?;
        let stream = sandbox.start_rtms(meeting).map_err(|error| Failure::failed(error.to_string()))?;
        let started = Started::from_event(stream.event())?;
        let client = Client::new(CLIENT_ID, CLIENT_SECRET);
        return Ok(Source { started, client, sandbox: Some(sandbox) });
    }
    #[cfg(feature = "sandbox")]
    if let Some(flag) = args.played.flag() {
        return Err(Failure::usage(format!("`{flag}` is for a simulated meeting: add `--sandbox`, or omit it")));
    }
    // A missing app is reported before the command waits for the event.
    let (id, secret) = connect::app(globals).await?;
    let started = input::read(args.event.as_deref()).await?;
    Ok(Source {
        started,
        client: Client::new(id, secret),
        #[cfg(feature = "sandbox")]
        sandbox: None,
    })
}

/// Handles the items of a stream until it ends, and returns how it ended and how many signals arrived. The first signal
/// makes this function ask Zoom to end the stream; items that arrive before the end are still handled.
async fn follow(stream: &mut Stream, signals: &mut Signals, outputs: &mut Outputs) -> (Result<(), Failure>, u32) {
    let mut signal_count = 0;
    let ended = loop {
        let item = tokio::select! {
            biased;
            () = signals.next() => {
                signal_count += 1;
                if signal_count > 1 {
                    break Ok(());
                }
                outputs.notes.note("asking Zoom to end the stream; press Ctrl-C again to stop at once");
                stream.control().close().await;
                continue;
            }
            () = outputs.failed() => {
                if outputs.is_open() {
                    continue;
                }
                break Ok(());
            }
            item = stream.next() => item,
        };
        let item = match item {
            Some(Ok(item)) => item,
            Some(Err(error)) => break Err(ending::failure(&error)),
            None => break Ok(()),
        };
        outputs.take(&item);
        if let Item::Stopped(reason) = item {
            // The program itself asked Zoom to end the stream, so the reason is not reported.
            let is_asked = signal_count > 0 && reason == StopReason::ReceiverRequestClose;
            break if is_asked { Ok(()) } else { ending::stopped(reason, &outputs.notes) };
        }
    };
    (ended, signal_count)
}
