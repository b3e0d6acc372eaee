//! The plain values of a result: its lists and objects are passed over, not read.

use core::fmt;
use std::collections::BTreeMap;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A value as text; `None` where it is null, a list or an object.
pub(super) struct Plain(pub Option<String>);

/// The values of an object by their keys; `None` where the text is no object.
pub(super) fn values(json: &str) -> Option<BTreeMap<&str, Plain>> {
    serde_json::from_str(json).ok()
}

impl<'de> Deserialize<'de> for Plain {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Plain, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Plain;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Plain, E> {
        Ok(Plain(None))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Plain, E> {
        Ok(Plain(Some(value.to_string())))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Plain, E> {
        Ok(Plain(Some(value.to_string())))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Plain, E> {
        Ok(Plain(Some(value.to_string())))
    }

    fn visit_str<E>(self, value: &str) -> Result<Plain, E> {
        Ok(Plain(Some(value.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Plain, A::Error> {
        while entries.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Plain(None))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Plain, A::Error> {
        while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Plain(None))
    }
}

#[cfg(test)]
mod tests {
    use super::values;

    #[test]
    fn lists_and_objects_are_passed_over() {
        let read = values(r#"{"a": [1, {"b": 2}], "c": {"d": []}, "e": "x", "f": -3, "g": true, "h": null}"#)
            .unwrap();
        let read: Vec<_> = read.iter().map(|(key, value)| (*key, value.0.as_deref())).collect();
        let expected =
            [("a", None), ("c", None), ("e", Some("x")), ("f", Some("-3")), ("g", Some("true")), ("h", None)];
        assert_eq!(read, expected);
        assert!(values("[]").is_none());
    }
}
