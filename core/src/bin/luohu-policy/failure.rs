//! How a run ends.

use std::{
    error::Error,
    fmt,
    io::{self, ErrorKind},
    process::ExitCode,
};

use luohu_policy_core::text::Text;

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
    /// A file or stream that cannot be read or written, and the cause.
    Stream { what: Text, name: String, cause: io::Error },
    /// A file that can be read and not used, one sentence a line.
    Input(String),
    /// Arguments that do not fit together, one sentence a line.
    Usage(String),
}

impl Failure {
    /// Something could not be read.
    pub fn reading(name: &str, cause: io::Error) -> Failure {
        Failure::Stream { what: CANNOT_READ, name: name.to_owned(), cause }
    }

    /// Something could not be written.
    pub fn writing(name: &str, cause: io::Error) -> Failure {
        Failure::Stream { what: CANNOT_WRITE, name: name.to_owned(), cause }
    }

    /// Something could be opened, and what stands in it cannot be read.
    pub fn unreadable(name: &str, zh_cn_and_en: [&str; 2]) -> Failure {
        Failure::Input(told(CANNOT_READ, name, zh_cn_and_en))
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
            Failure::Stream { what, name, cause } => f.write_str(&match frequent(cause) {
                Some(Text { zh_cn, en }) => told(*what, name, [zh_cn, en]),
                None => told(*what, name, [&format!("原因是 {cause}"), &cause.to_string()]),
            }),
            Failure::Input(sentences) | Failure::Usage(sentences) => f.write_str(sentences),
        }
    }
}

/// A sentence in both languages, Chinese first.
fn told(what: Text, name: &str, [zh_cn, en]: [&str; 2]) -> String {
    let named = |text: &str, name: &str| text.replace("{name}", name);
    let (zh_name, en_name) = match name {
        STANDARD_INPUT | "-" => ("标准输入", STANDARD_INPUT),
        STANDARD_OUTPUT => ("标准输出", STANDARD_OUTPUT),
        file => (file, file),
    };
    format!("{}：{zh_cn} / {}: {en}", named(what.zh_cn, zh_name), named(what.en, en_name))
}

/// What the system says in its own language only, where people often meet it. A library's error may
/// stand around the system's.
fn frequent(cause: &io::Error) -> Option<Text> {
    let own = match cause.kind() {
        ErrorKind::NotFound => Some(NOT_FOUND),
        ErrorKind::PermissionDenied => Some(NOT_ALLOWED),
        ErrorKind::IsADirectory => Some(IS_FOLDER),
        ErrorKind::NotADirectory => Some(NO_FOLDER),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Some(FULL),
        ErrorKind::ReadOnlyFilesystem => Some(READ_ONLY),
        _ => None,
    };
    own.or_else(|| {
        let mut inner: &(dyn Error + 'static) = cause.get_ref()?;
        loop {
            match inner.downcast_ref::<io::Error>() {
                Some(inner) => return frequent(inner),
                None => inner = inner.source()?,
            }
        }
    })
}

/// The name under which standard input is told.
pub const STANDARD_INPUT: &str = "standard input";
/// The name under which standard output is told.
pub const STANDARD_OUTPUT: &str = "standard output";

const CANNOT_READ: Text = Text::new("无法读取“{name}”", "cannot read `{name}`");
const CANNOT_WRITE: Text = Text::new("无法写入“{name}”", "cannot write `{name}`");
const NOT_FOUND: Text = Text::new("没有这个文件或文件夹", "there is no such file or folder");
const NOT_ALLOWED: Text = Text::new("没有权限", "this is not permitted");
const IS_FOLDER: Text = Text::new("这是文件夹，不是文件", "this is a folder, not a file");
const NO_FOLDER: Text = Text::new("路径中有一段不是文件夹", "a part of the path is no folder");
const FULL: Text = Text::new("磁盘已满，请腾出空间后重试", "the disk is full; make room and run it again");
const READ_ONLY: Text = Text::new("磁盘是只读的", "the disk is read-only");

/// Writes text to standard output.
pub fn print(text: &str) -> Result<(), Failure> {
    use std::io::Write;

    let mut output = io::stdout().lock();
    let written = output.write_all(text.as_bytes()).and_then(|()| output.flush());
    written.map_err(|cause| Failure::writing(STANDARD_OUTPUT, cause))
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
    let text = text.map_err(|cause| Failure::writing(STANDARD_OUTPUT, cause.into()))?;
    print(&(String::from_utf8_lossy(&text) + "\n"))
}
