//! `zoomctl rtms`: prints what is said in a meeting while it is said, from Zoom's real-time media streams (RTMS).
//!
//! `input` reads the event that a stream started, and `app` has the signing app. Each item of the stream goes to the `screen`, as
//! a line or as a `record`, and its audio to the `wav` file. `ending` says why a stream ended, and with which exit code.

mod ending;
mod input;
mod record;
mod screen;
mod wav;

use std::{path::PathBuf, pin::Pin};

use clap::ValueHint;
use zoom_events::rtms::{
    Audio, AudioFormat, Channels, Client, Item, SampleRate, SendRate, Started, StopReason, Stream, Transcript,
};
#[cfg(feature = "sandbox")]
use zoom_sandbox::{CLIENT_ID, CLIENT_SECRET, Sandbox};

use self::{screen::Screen, wav::WavFile};
#[cfg(feature = "sandbox")]
use crate::played_meeting::PlayedMeeting;
use crate::{
    connect,
    exit::Failure,
    globals::Globals,
    output::Format,
    terminal::{note, tell},
};

/// How many bytes of audio may wait while a disk is busy: more than half an hour of 16 kHz PCM.
const AUDIO_BUFFER: usize = 64 * 1024 * 1024;

/// The arguments of `zoomctl rtms`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "Zoom sends the event `meeting.rtms_started` to the webhook of the app, and then waits 60 seconds for a \
                  connection. Pass the body of that request, or pipe it from `zoomctl listen`. The app is that of \
                  ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET, or of the login, and it must be the one that received the event.\n\n\
                  Times are in UTC. A lost connection is opened again, and what is missing is reported. The command ends with \
                  the stream, or with Ctrl-C, which asks Zoom to end it; both have exit code 0.\n\nExample: zoomctl rtms \
                  event.json --wav meeting.wav\nExample: zoomctl listen --subscription ID --events meeting.rtms_started -o \
                  ndjson | zoomctl rtms\nExample: zoomctl rtms --sandbox --wav tone.wav --rtms-tone 440"
)]
pub(crate) struct Args {
    /// File with the body of the webhook; `-`, the default, is the standard input
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    event: Option<PathBuf>,
    /// Write the audio of all participants to this file, which appears once the stream has ended
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    wav: Option<PathBuf>,
    /// Sample rate of the audio in hertz
    #[arg(long, value_name = "HERTZ", default_value = "16000", requires = "wav", value_parser = ["8000", "16000", "32000", "48000"])]
    rate: String,
    /// Leave out the chat, for which the app may have no scope
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

    /// Adds what is asked for.
    fn ask(&self, client: Client) -> Client {
        let client = client.transcript(Transcript::default());
        let client = if self.no_chat { client } else { client.chat() };
        if self.wav.is_none() {
            return client;
        }
        let format = AudioFormat::L16 { rate: self.sample_rate(), channels: Channels::Mono, every: SendRate::FASTEST };
        client.audio(Audio::new(format)).audio_buffer(AUDIO_BUFFER)
    }
}

/// What is opened: a stream that started, by an app, and the sandbox that plays it.
struct Source {
    started: Started,
    client: Client,
    #[cfg(feature = "sandbox")]
    sandbox: Option<Sandbox>,
}

/// A future that ends with Ctrl-C.
type Interruption = Pin<Box<dyn Future<Output = ()>>>;

/// Returns a future that ends when Ctrl-C is pressed. From its first poll on, no Ctrl-C is missed.
fn interruption() -> Interruption {
    Box::pin(async {
        if tokio::signal::ctrl_c().await.is_err() {
            // Then the system ends the program.
            std::future::pending::<()>().await;
        }
    })
}

/// Runs `zoomctl rtms` until the stream ends, or until Ctrl-C.
pub(crate) async fn run(args: &Args, globals: &Globals) -> Result<(), Failure> {
    if globals.selects_records() && globals.output().format == Format::Table {
        return Err(Failure::usage("`-o table` needs all items at once: write `-o ndjson` or `-o csv`"));
    }
    if globals.sort.is_some() {
        return Err(Failure::usage("`--sort` needs all items at once: omit it"));
    }
    let mut interrupted = interruption();
    // A file that can't be written is reported before Zoom is waited for.
    let mut wav = args.wav.as_deref().map(|path| WavFile::create(path, args.sample_rate())).transpose()?;
    let source = tokio::select! {
        biased;
        () = &mut interrupted => return Ok(()),
        source = open(args, globals) => source?,
    };
    let stream = args.ask(source.client).open(&source.started).map_err(|error| ending::failure(&error))?;
    note("the stream is opened; press Ctrl-C to end it");
    let output = globals.selects_records().then(|| globals.output());
    let mut screen = Screen::new(output.as_ref());
    let ended = follow(stream, interrupted, &mut screen, wav.as_mut()).await;
    #[cfg(feature = "sandbox")]
    if let Some(sandbox) = source.sandbox {
        sandbox.shut_down().await;
    }
    // What has arrived is kept, however the stream ended.
    let kept = wav.map_or(Ok(()), WavFile::finish);
    let printed = screen.finish();
    ended.and(kept).and(printed)
}

/// Finds the stream and the app.
async fn open(args: &Args, globals: &Globals) -> Result<Source, Failure> {
    #[cfg(feature = "sandbox")]
    if globals.is_sandbox() {
        if args.event.is_some() {
            return Err(Failure::usage("`--sandbox` plays a meeting of its own: omit the file of the event"));
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
    // A missing app is reported before the event is waited for.
    let (id, secret) = connect::app(globals).await?;
    let started = input::read(args.event.as_deref()).await?;
    Ok(Source {
        started,
        client: Client::new(id, secret),
        #[cfg(feature = "sandbox")]
        sandbox: None,
    })
}

/// Handles the items of a stream until it ends. With Ctrl-C, Zoom is asked to end it, and what arrives until then is handled.
async fn follow(
    mut stream: Stream,
    mut interrupted: Interruption,
    screen: &mut Screen<'_>,
    mut wav: Option<&mut WavFile>,
) -> Result<(), Failure> {
    let mut is_closing = false;
    let result = loop {
        let item = tokio::select! {
            biased;
            () = &mut interrupted => {
                if is_closing {
                    break Ok(());
                }
                (is_closing, interrupted) = (true, interruption());
                note("asking Zoom to end the stream; press Ctrl-C again to stop at once");
                stream.control().close().await;
                continue;
            }
            item = stream.next() => item,
        };
        let item = match item {
            Some(Ok(item)) => item,
            Some(Err(error)) => break Err(ending::failure(&error)),
            None => break Ok(()),
        };
        if let (Item::Audio(frame), Some(wav)) = (&item, wav.as_deref_mut())
            && let Err(failure) = wav.write(&frame.data)
        {
            break Err(failure);
        }
        report(&item);
        if let Err(failure) = screen.print(&item) {
            break Err(failure);
        }
        if let Item::Stopped(reason) = item {
            // That the program asked for it is no news.
            let is_asked = is_closing && reason == StopReason::ReceiverRequestClose;
            break if is_asked { Ok(()) } else { ending::stopped(reason) };
        }
    };
    stream.close().await;
    result
}

/// Tells the user what happens to the stream.
fn report(item: &Item) {
    match item {
        Item::Ready => note("the media begin"),
        Item::Interrupted { link, reason } => note(&format!("{link} is lost: {reason}; connecting again")),
        Item::Resumed { link, gap } => {
            tell(&format!("{link} is open again; up to {:.1} s may be missing", gap.as_secs_f64()));
        }
        Item::Lost(lost) => tell(&format!(
            "too much arrived at once: {} lines and other texts and {} frames of audio are missing",
            lost.texts, lost.audio
        )),
        Item::Unreadable(frame) => note(&format!("a frame is left out: {}", frame.problem())),
        Item::Joined(event) | Item::Left(event) => {
            let verb = if matches!(item, Item::Joined(_)) { "joined" } else { "left" };
            for participant in &event.participants {
                note(&format!("{} {verb}", participant.user_name.as_deref().unwrap_or("somebody")));
            }
        }
        _ => {}
    }
}
