//! What can be asked of the program, and where each is answered. Results go to standard output, talk to standard error.

mod check;
#[cfg(feature = "gui")]
mod crash;
mod glossary;
mod list;
mod model;
mod new;
mod play;
mod replay;
mod report;
mod scenarios;
mod simulate;
mod window;
mod workshop;

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};

use fulcrum::play::{DataFolder, FolderError, PlayError, RecordError, SaveError};
use fulcrum::report::WriteError;
use fulcrum::scenario_file::ReadError;
use fulcrum::terminal::TerminalError;
use fulcrum::wording::{Arg, Explain, Languages, Localizer};
use fulcrum::workshop::SetUpError;

/// No machine has use for more threads.
const MOST_THREADS: i64 = 512;

/// A training simulation about leading and managing a small team.
#[derive(Parser)]
#[command(name = "fulcrum", version, about, long_about = None, args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
struct CommandLine {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Play a scenario
    Play(PlayArgs),
    /// Run a scenario with a room: on a projector, voting with cards
    Workshop(WorkshopArgs),
    /// List the scenarios there are
    List {
        /// How to write it
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Find the mistakes in scenario files and folders (this folder if none is named)
    Check {
        /// Files and folders
        paths: Vec<PathBuf>,
        /// How to write it
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Rehearse a scenario many times and see what it teaches
    Simulate(SimulateArgs),
    /// Show the numbers of the rules with their evidence
    Model {
        /// Compare published findings with what thousands of rehearsals show
        #[arg(long)]
        validate: bool,
    },
    /// Explain the words of the game: morale, clarity, trust, delivery and the rest
    Glossary {
        /// How to write it
        #[arg(long, value_enum, default_value_t = GlossaryFormat::Text)]
        format: GlossaryFormat,
    },
    /// Show a finished play again: how it ended, and the debrief
    Replay(ReplayArgs),
    /// Turn records of finished plays into something to read, print or calculate with
    Report {
        /// The records: files of the `records` folder, or folders with records
        #[arg(required = true)]
        records: Vec<PathBuf>,
        /// A scenario that lies in a file elsewhere, for the records of its plays; may be given several times
        #[arg(long, value_name = "FILE")]
        scenario: Vec<PathBuf>,
        /// What to write: Markdown, HTML, rows, or xAPI statements
        #[arg(long, value_parser = report_format())]
        format: fulcrum::report::Format,
    },
    /// Begin a scenario of one's own from a small one that plays
    New {
        /// Its id: lower case, digits and hyphens; the file is ID.ron in this folder
        id: String,
        /// Which template
        #[arg(long, default_value = "small")]
        template: String,
    },
    /// Bring a scenario file to the format of today; comments and layout stay
    Upgrade {
        /// The file
        file: PathBuf,
    },
}

#[derive(Args)]
struct PlayArgs {
    /// An id from `fulcrum list`, or a file
    scenario: Option<OsString>,
    /// Play in plain lines even where there is a display
    #[arg(long)]
    terminal: bool,
    /// The luck of the play; the same number is the same luck
    #[arg(long)]
    seed: Option<u64>,
    /// Go on with the play that was left last, or with the one in this file
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true)]
    resume: Option<Option<PathBuf>>,
}

#[derive(Args)]
struct WorkshopArgs {
    /// An id from `fulcrum list`, or a file
    scenario: Option<OsString>,
    /// Only write the printable kit into this file; it needs no display
    #[arg(long, value_name = "FILE")]
    kit: Option<PathBuf>,
    /// How many people the kit is for
    #[arg(long, default_value_t = 20, requires = "kit")]
    people: u16,
    /// How long the session of the kit lasts, in minutes
    #[arg(long, value_enum, default_value_t = Minutes::Sixty, requires = "kit")]
    minutes: Minutes,
    /// How many tables decide for themselves, 2 to 4; one room if left out
    #[arg(long, requires = "kit")]
    tables: Option<u8>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Minutes {
    #[value(name = "45")]
    FortyFive,
    #[value(name = "60")]
    Sixty,
    #[value(name = "90")]
    Ninety,
}

#[derive(Args)]
struct ReplayArgs {
    /// Its record, or its save: a file of the `records` or the `plays` folder
    file: PathBuf,
    /// Show it in plain lines even where there is a display
    #[arg(long)]
    terminal: bool,
}

#[derive(Args)]
struct SimulateArgs {
    /// An id from `fulcrum list`, or a file
    scenario: OsString,
    /// Plays of each policy
    #[arg(long, default_value_t = 1000)]
    plays: u64,
    /// The first luck; play number n has luck seed + n
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Which policies play, separated by commas
    #[arg(long, value_delimiter = ',')]
    policy: Vec<String>,
    /// How many threads; the results are the same for any number
    #[arg(long, value_parser = clap::value_parser!(u16).range(0..=MOST_THREADS))]
    threads: Option<u16>,
    /// How to write it
    #[arg(long, value_enum, default_value_t = TableFormat::Text)]
    format: TableFormat,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum GlossaryFormat {
    Text,
    Md,
}

/// A format of reports, by the name that the report itself gives it.
fn report_format() -> impl TypedValueParser<Value = fulcrum::report::Format> {
    use fulcrum::report::Format;
    let named = |name: String| Format::ALL.into_iter().find(|format| format.name() == name).unwrap_or(Format::Markdown);
    PossibleValuesParser::new(Format::ALL.map(Format::name)).map(named)
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum TableFormat {
    Text,
    Json,
    Csv,
}

/// Runs what was asked and returns the exit code: 0 well, 1 problems found or refused, 2 cannot read or be understood.
pub(crate) fn run() -> ExitCode {
    let asked = CommandLine::parse();
    let done = match asked.command {
        None => play::start(),
        Some(Command::Play(args)) => play::play(&args),
        Some(Command::Workshop(args)) => workshop::workshop(&args),
        Some(Command::List { format }) => list::list(format),
        Some(Command::Check { paths, format }) => check::check(&paths, format),
        Some(Command::Simulate(args)) => simulate::simulate(&args),
        Some(Command::Model { validate }) => {
            if validate {
                model::validate()
            } else {
                model::show()
            }
        }
        Some(Command::Glossary { format }) => glossary::show(format),
        Some(Command::Replay(args)) => replay::replay(&args),
        Some(Command::Report { records, scenario, format }) => report::report(&records, &scenario, format),
        Some(Command::New { id, template }) => new::new(&id, &template),
        Some(Command::Upgrade { file }) => new::upgrade(&file),
    };
    done.unwrap_or_else(|error| {
        if is_broken_pipe(&error) {
            // Who reads us has seen enough (`fulcrum list | head -1`).
            return ExitCode::SUCCESS;
        }
        say(&format!("fulcrum: {}", explained(&error, &localizer())));
        ExitCode::from(2)
    })
}

/// What a player is spoken to in.
fn localizer() -> Localizer {
    Languages::localizer_of_player(DataFolder::find().ok().as_ref())
}

/// What went wrong: in the player's language where a player meets it, else as it is.
fn explained(error: &anyhow::Error, localizer: &Localizer) -> String {
    fn of<E: Explain + std::error::Error + Send + Sync + 'static>(error: &anyhow::Error, localizer: &Localizer) -> Option<String> {
        error.downcast_ref::<E>().map(|it| it.explain(localizer))
    }
    let all = [
        of::<FolderError>,
        of::<PlayError>,
        of::<SaveError>,
        of::<RecordError>,
        of::<TerminalError>,
        of::<WriteError>,
        of::<SetUpError>,
        of::<ReadError>,
    ];
    all.iter().find_map(|of| of(error, localizer)).unwrap_or_else(|| with_causes(error))
}

/// Talk in the player's language: a line to standard error.
fn tell(localizer: &Localizer, key: &str, args: &[Arg<'_>]) {
    say(&localizer.fill("command-says", &[("words", localizer.fill(key, args).into())]));
}

/// Talk: a line to standard error. Where nobody listens any more, it is not said.
fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{}", fulcrum::sanitize::visible(line));
}

/// The code of a command whose results are written. Who reads them may have seen enough (`fulcrum check | head`); what was found does not
/// change by that.
fn finish(code: ExitCode, written: anyhow::Result<()>) -> anyhow::Result<ExitCode> {
    match written {
        Err(error) if !is_broken_pipe(&error) => Err(error),
        _ => Ok(code),
    }
}

/// An error with its causes, each said once.
fn with_causes(error: &anyhow::Error) -> String {
    let mut said = String::new();
    for cause in error.chain().map(ToString::to_string) {
        if said.is_empty() {
            said = cause;
        } else if !said.contains(&cause) {
            said = format!("{said}: {cause}");
        }
    }
    said
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().filter_map(|cause| cause.downcast_ref::<std::io::Error>()).any(|io| io.kind() == std::io::ErrorKind::BrokenPipe)
}
