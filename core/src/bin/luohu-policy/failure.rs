//! How a run ends.

use std::{
    fmt,
    io::{self, ErrorKind},
    process::ExitCode,
};

/// A run that came to its end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// Everything was answered.
    Answered,
    /// Some of the input was invalid.
    SomeInvalid,
}

impl Done {
    pub fn exit(self) -> ExitCode {
        match self {
            Done::Answered => ExitCode::SUCCESS,
            Done::SomeInvalid => ExitCode::from(1),
        }
    }
}

/// What ended a run early.
#[derive(Debug)]
pub enum Failure {
    /// A file or stream, and the cause.
    Stream { what: String, cause: io::Error },
    /// A file that can be read and not used, one sentence a line.
    Input(String),
    /// Arguments that do not fit together, one sentence a line.
    Usage(String),
}

impl Failure {
    /// Something could not be read.
    pub fn reading(name: &str, cause: io::Error) -> Failure {
        Failure::Stream { what: format!("cannot read `{name}`"), cause }
    }

    /// Something could not be written.
    pub fn writing(name: &str, cause: io::Error) -> Failure {
        Failure::Stream { what: format!("cannot write `{name}`"), cause }
    }

    /// Tells the failure. A reader that has seen enough (`| head`) is none.
    pub fn exit(self) -> ExitCode {
        let status = match &self {
            Failure::Stream { cause, .. } if cause.kind() == ErrorKind::BrokenPipe => {
                return ExitCode::SUCCESS;
            }
            Failure::Stream { .. } | Failure::Input(_) => 1,
            Failure::Usage(_) => 2,
        };
        eprintln!("luohu-policy: {self}");
        ExitCode::from(status)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Stream { what, cause } => write!(f, "{what}: {cause}"),
            Failure::Input(sentences) | Failure::Usage(sentences) => f.write_str(sentences),
        }
    }
}

/// Writes text to standard output.
pub fn print(text: &str) -> Result<(), Failure> {
    use std::io::Write;

    let mut output = io::stdout().lock();
    let written = output.write_all(text.as_bytes()).and_then(|()| output.flush());
    written.map_err(|cause| Failure::writing("standard output", cause))
}

/// Writes a value to standard output as indented JSON, its keys in their order.
pub fn print_json(value: &impl serde::Serialize) -> Result<(), Failure> {
    // An assessment holds its result as finished JSON text, which only a second pass indents.
    let indent = |compact: String| {
        let mut indented = Vec::new();
        let mut reader = serde_json::Deserializer::from_str(&compact);
        let mut writer = serde_json::Serializer::pretty(&mut indented);
        serde_transcode::transcode(&mut reader, &mut writer).map(|()| indented)
    };
    let text = serde_json::to_string(value).and_then(indent);
    let text = text.map_err(|cause| Failure::writing("standard output", cause.into()))?;
    print(&(String::from_utf8_lossy(&text) + "\n"))
}
