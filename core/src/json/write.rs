//! Values as compact JSON text, byte for byte as `serde_json` writes them.
//!
//! That one can write to any sink in any format and carries an error at every step, for every type
//! that it writes; appending to a string cannot fail. Floats have no text here: no rule has one.

use core::fmt;

use serde::ser::{self, Impossible, Serialize, SerializeStruct};
use serde_json::value::{RawValue, to_raw_value};

/// The compact JSON text of a value; empty where a value has none, such as a float.
#[must_use]
pub fn write(value: &(impl Serialize + ?Sized)) -> String {
    // Room for most answers: growing a text copies it.
    let mut text = String::with_capacity(4096);
    match value.serialize(Writer { text: &mut text, raw: false }) {
        Ok(()) => text,
        Err(NoText) => String::new(),
    }
}

/// The compact JSON text of a value, not to be written again; null where it has none.
#[must_use]
pub fn raw(value: &(impl Serialize + ?Sized)) -> Box<RawValue> {
    to_raw_value(&Raw(write(value))).unwrap_or_default()
}

/// Text handed to `serde_json` as it hands on such text itself: `RawValue::from_string` would read
/// it all again.
struct Raw(String);

impl Serialize for Raw {
    fn serialize<S: ser::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut raw = serializer.serialize_struct(RAW, 1)?;
        raw.serialize_field(RAW, if self.0.is_empty() { "null" } else { &self.0 })?;
        raw.end()
    }
}

/// A value that has no text.
#[derive(Clone, Copy, Debug)]
pub struct NoText;

impl fmt::Display for NoText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value without a JSON text")
    }
}

impl core::error::Error for NoText {}

impl ser::Error for NoText {
    fn custom<T: fmt::Display>(_: T) -> NoText {
        NoText
    }
}

type Written = Result<(), NoText>;

/// The name under which `serde_json` hands on text that is JSON already.
const RAW: &str = "$serde_json::private::RawValue";

struct Writer<'a> {
    text: &'a mut String,
    /// Whether a string is JSON already.
    raw: bool,
}

fn string(text: &mut String, value: &str) {
    text.reserve(value.len() + 2);
    text.push('"');
    // Looked at as a whole, without a way out: so the processor compares many bytes at once.
    if value.bytes().fold(false, |odd, byte| odd | is_escaped(byte)) {
        escaped(text, value);
    } else {
        text.push_str(value);
    }
    text.push('"');
}

const fn is_escaped(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

#[cold]
fn escaped(text: &mut String, value: &str) {
    let mut rest = value;
    while let Some((plain, odd, after)) = before_escape(rest) {
        text.push_str(plain);
        match odd {
            b'"' => text.push_str("\\\""),
            b'\\' => text.push_str("\\\\"),
            b'\x08' => text.push_str("\\b"),
            b'\t' => text.push_str("\\t"),
            b'\n' => text.push_str("\\n"),
            b'\x0c' => text.push_str("\\f"),
            b'\r' => text.push_str("\\r"),
            control => {
                text.push_str("\\u00");
                let halves = [control >> 4, control & 15].into_iter();
                text.extend(halves.filter_map(|half| char::from_digit(half.into(), 16)));
            }
        }
        rest = after;
    }
    text.push_str(rest);
}

/// What stands before the first character that is escaped, that character, and what follows it.
fn before_escape(text: &str) -> Option<(&str, u8, &str)> {
    let at = text.bytes().position(is_escaped)?;
    Some((text.get(..at)?, *text.as_bytes().get(at)?, text.get(at + 1..)?))
}

/// The entries of a list or an object.
struct Entries<'a> {
    text: &'a mut String,
    close: &'static str,
    first: bool,
    raw: bool,
}

impl<'a> Entries<'a> {
    fn open(text: &'a mut String, open: char, close: &'static str) -> Entries<'a> {
        text.push(open);
        Entries { text, close, first: true, raw: false }
    }

    fn next(&mut self) -> Writer<'_> {
        if !core::mem::take(&mut self.first) {
            self.text.push(',');
        }
        Writer { text: self.text, raw: false }
    }

    fn named(&mut self, name: &str) -> Writer<'_> {
        if self.raw {
            return Writer { text: self.text, raw: true };
        }
        // The names of our own fields have nothing to escape.
        let text = self.next().text;
        text.reserve(name.len() + 3);
        text.push('"');
        text.push_str(name);
        text.push_str("\":");
        Writer { text, raw: false }
    }

    fn value(&mut self) -> Writer<'_> {
        self.text.push(':');
        Writer { text: self.text, raw: false }
    }

    fn close(self) {
        self.text.push_str(self.close);
    }
}

macro_rules! numbers {
    ($($method:ident: $number:ty as $wide:ident $wide_type:ty),*) => {$(
        fn $method(self, value: $number) -> Written {
            self.$wide(<$wide_type>::from(value))
        }
    )*};
}

impl<'a> ser::Serializer for Writer<'a> {
    type Ok = ();
    type Error = NoText;
    type SerializeSeq = Entries<'a>;
    type SerializeTuple = Entries<'a>;
    type SerializeTupleStruct = Entries<'a>;
    type SerializeTupleVariant = Impossible<(), NoText>;
    type SerializeMap = Entries<'a>;
    type SerializeStruct = Entries<'a>;
    type SerializeStructVariant = Impossible<(), NoText>;

    numbers! {
        serialize_i8: i8 as serialize_i64 i64,
        serialize_i16: i16 as serialize_i64 i64,
        serialize_i32: i32 as serialize_i64 i64,
        serialize_u8: u8 as serialize_u64 u64,
        serialize_u16: u16 as serialize_u64 u64,
        serialize_u32: u32 as serialize_u64 u64
    }

    fn serialize_bool(self, value: bool) -> Written {
        self.text.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_i64(self, value: i64) -> Written {
        self.text.push_str(&value.to_string());
        Ok(())
    }

    fn serialize_u64(self, value: u64) -> Written {
        self.text.push_str(&value.to_string());
        Ok(())
    }

    fn serialize_f32(self, _: f32) -> Written {
        Err(NoText)
    }

    fn serialize_f64(self, _: f64) -> Written {
        Err(NoText)
    }

    fn serialize_char(self, value: char) -> Written {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Written {
        if self.raw {
            self.text.push_str(value);
        } else {
            string(self.text, value);
        }
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Written {
        Err(NoText)
    }

    fn serialize_none(self) -> Written {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.text.push_str("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Written {
        let mut entries = Entries::open(self.text, '{', "}");
        value.serialize(entries.named(variant))?;
        entries.close();
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Entries<'a>, NoText> {
        Ok(Entries::open(self.text, '[', "]"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Entries<'a>, NoText> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Entries<'a>, NoText> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), NoText>, NoText> {
        Err(NoText)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Entries<'a>, NoText> {
        Ok(Entries::open(self.text, '{', "}"))
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Entries<'a>, NoText> {
        if name == RAW {
            return Ok(Entries { text: self.text, close: "", first: true, raw: true });
        }
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), NoText>, NoText> {
        Err(NoText)
    }
}

impl ser::SerializeSeq for Entries<'_> {
    type Ok = ();
    type Error = NoText;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        value.serialize(self.next())
    }

    fn end(self) -> Written {
        self.close();
        Ok(())
    }
}

impl ser::SerializeTuple for Entries<'_> {
    type Ok = ();
    type Error = NoText;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        value.serialize(self.next())
    }

    fn end(self) -> Written {
        self.close();
        Ok(())
    }
}

impl ser::SerializeTupleStruct for Entries<'_> {
    type Ok = ();
    type Error = NoText;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        value.serialize(self.next())
    }

    fn end(self) -> Written {
        self.close();
        Ok(())
    }
}

impl ser::SerializeMap for Entries<'_> {
    type Ok = ();
    type Error = NoText;

    /// Keys are strings, as everywhere in the contract.
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Written {
        key.serialize(self.next())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        value.serialize(self.value())
    }

    fn end(self) -> Written {
        self.close();
        Ok(())
    }
}

impl ser::SerializeStruct for Entries<'_> {
    type Ok = ();
    type Error = NoText;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Written {
        value.serialize(self.named(name))
    }

    fn end(self) -> Written {
        self.close();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        api,
        measures::{Entry, MEASURES},
    };

    fn same(value: &(impl Serialize + ?Sized)) {
        assert_eq!(write(value), serde_json::to_string(value).unwrap());
    }

    #[test]
    fn values_are_written_as_serde_json_writes_them() {
        let controls: String = ('\0'..='\u{80}').collect();
        same(&json!({"a": [null, true, false, -1, u64::MAX, "x"], "b": {}, "c": [], controls: "罗湖"}));
        same(&(1u8, -2i16, 'x', Some("y"), None::<u8>, ()));
        same(&to_raw_value(&json!({"a": [1]})).unwrap());
        assert_eq!(raw(&json!({"a": [1]})).get(), r#"{"a":[1]}"#);
        same(&[Err::<u8, _>("wrong"), Ok(1)]);
    }

    #[test]
    fn a_float_has_no_text() {
        assert_eq!(write(&[1.5]), "");
        assert_eq!(raw(&[1.5]).get(), "null");
    }

    #[test]
    fn descriptions_figures_and_answers_are_written_as_serde_json_writes_them() {
        let abouts: Vec<_> = MEASURES.iter().map(Entry::about).collect();
        same(&abouts);
        for entry in MEASURES {
            same(&entry.parameters());
            same(&api::assess(&json!({"measure": entry.about().id, "on": "2014-01-01"}).to_string()));
        }
        same(&api::assess("no JSON"));
    }
}
