//! Files that a person chooses: read in the page as text, and sent nowhere.

use gloo::file::{
    Blob,
    callbacks::{FileReader, read_as_bytes},
};
use web_sys::{HtmlInputElement, TextDecoder};
use yew::NodeRef;

/// What became of the file in an input.
pub(super) enum Chosen {
    /// There is none.
    Nothing,
    /// It has more bytes than may be read.
    TooLarge,
    /// It is being read, as long as this is kept.
    Reading(FileReader),
}

/// Reads the file in an input; `read` is told its text, `None` where it has none. The same file can
/// be chosen again afterwards.
pub(super) fn open(input: &NodeRef, max_bytes: usize, read: impl FnOnce(Option<String>) + 'static) -> Chosen {
    let Some(input) = input.cast::<HtmlInputElement>() else { return Chosen::Nothing };
    let Some(file) = input.files().and_then(|files| files.get(0)).map(Blob::from) else {
        return Chosen::Nothing;
    };
    if file.size() > max_bytes as u64 {
        input.set_value("");
        return Chosen::TooLarge;
    }
    Chosen::Reading(read_as_bytes(&file, move |bytes| {
        input.set_value("");
        read(bytes.ok().and_then(decoded));
    }))
}

/// Text in UTF-8, or as spreadsheets write it: UTF-16 by its mark, else the encoding of Chinese ones.
fn decoded(bytes: Vec<u8>) -> Option<String> {
    let other = match bytes.first_chunk() {
        Some([0xff, 0xfe]) => "utf-16le",
        Some([0xfe, 0xff]) => "utf-16be",
        _ => "gb18030",
    };
    String::from_utf8(bytes).map_or_else(
        |bytes| TextDecoder::new_with_label(other).ok()?.decode_with_u8_array(bytes.as_bytes()).ok(),
        Some,
    )
}
