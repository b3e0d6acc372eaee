//! Where requests come from: a file, or standard input for `-` or nothing.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use luohu_policy_core::{api::MAX_REQUEST_BYTES, assessment::AnyAssessment, lines};

use crate::failure::{Failure, STANDARD_INPUT};

/// An opened source of requests.
pub struct Input {
    pub name: String,
    pub reader: Box<dyn Read>,
    /// The number of bytes, where it is known beforehand.
    pub length: Option<u64>,
}

/// Opens the file, or standard input.
pub fn open(file: Option<&PathBuf>) -> Result<Input, Failure> {
    match file.filter(|file| *file != Path::new("-")) {
        None => {
            Ok(Input { name: STANDARD_INPUT.to_owned(), reader: Box::new(io::stdin().lock()), length: None })
        }
        Some(file) => {
            let name = file.display().to_string();
            let file = File::open(file).map_err(|cause| Failure::reading(&name, cause))?;
            let length = length(&file);
            Ok(Input { name, reader: Box::new(file), length })
        }
    }
}

/// The number of bytes of a file, where it is known beforehand.
pub fn length(file: &File) -> Option<u64> {
    file.metadata().ok().filter(fs::Metadata::is_file).map(|metadata| metadata.len())
}

/// Reads and answers the one request of a source. More than a request may have is not read.
pub fn answer(file: Option<&PathBuf>) -> Result<AnyAssessment, Failure> {
    Ok(lines::answer(&bytes(file)?))
}

/// The text of a file, without a byte order mark; what is no UTF-8 becomes replacement characters,
/// which no format here takes.
pub fn text(file: &PathBuf) -> Result<String, Failure> {
    let bytes = bytes(Some(file))?;
    let text = String::from_utf8_lossy(&bytes);
    Ok(text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned())
}

fn bytes(file: Option<&PathBuf>) -> Result<Vec<u8>, Failure> {
    // A byte order mark is no part of the request.
    const ENOUGH: usize = MAX_REQUEST_BYTES + 3 + 1;
    let input = open(file)?;
    let mut bytes = Vec::new();
    let read = input.reader.take(ENOUGH as u64).read_to_end(&mut bytes);
    read.map_err(|cause| Failure::reading(&input.name, cause))?;
    Ok(bytes)
}
