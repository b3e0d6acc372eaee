//! The plain values of a result: its lists and objects are passed over, not written.

use serde::ser::{
    Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, SerializeTupleStruct,
    Serializer,
};

use crate::json::NoText;

/// The values of a result by their keys, in its order; those that are null, lists or objects are left
/// out. A result that is no object has none.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Plain(Vec<(&'static str, String)>);

impl Plain {
    /// The values of this result.
    pub(crate) fn of(result: &impl Serialize) -> Plain {
        let mut values = Plain::default();
        // What has no text is left out.
        let _ = result.serialize(Values { values: &mut values, key: None });
        values
    }

    /// The value under a key.
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| *known == key).map(|(_, value)| &**value)
    }
}

/// Takes the result without a key, then each of its values with one.
struct Values<'a> {
    values: &'a mut Plain,
    key: Option<&'static str>,
}

type Taken = Result<(), NoText>;

impl Values<'_> {
    #[expect(clippy::unnecessary_wraps, reason = "what a serializer gives back")]
    fn take(self, value: impl Into<String>) -> Taken {
        if let Some(key) = self.key {
            self.values.0.push((key, value.into()));
        }
        Ok(())
    }
}

macro_rules! as_text {
    ($($method:ident: $kind:ty),*) => {$(
        fn $method(self, value: $kind) -> Taken {
            self.take(value.to_string())
        }
    )*};
}

impl<'a> Serializer for Values<'a> {
    type Ok = ();
    type Error = NoText;
    type SerializeSeq = PassedOver;
    type SerializeTuple = PassedOver;
    type SerializeTupleStruct = PassedOver;
    type SerializeTupleVariant = Impossible<(), NoText>;
    type SerializeMap = PassedOver;
    type SerializeStruct = Fields<'a>;
    type SerializeStructVariant = Impossible<(), NoText>;

    as_text! {
        serialize_bool: bool, serialize_char: char, serialize_str: &str,
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64
    }

    fn serialize_f32(self, _: f32) -> Taken {
        Err(NoText)
    }

    fn serialize_f64(self, _: f64) -> Taken {
        Err(NoText)
    }

    fn serialize_bytes(self, _: &[u8]) -> Taken {
        Err(NoText)
    }

    fn serialize_none(self) -> Taken {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Taken {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Taken {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Taken {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Taken {
        self.take(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Taken {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Taken {
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<PassedOver, NoText> {
        Ok(PassedOver)
    }

    fn serialize_tuple(self, _: usize) -> Result<PassedOver, NoText> {
        Ok(PassedOver)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<PassedOver, NoText> {
        Ok(PassedOver)
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

    fn serialize_map(self, _: Option<usize>) -> Result<PassedOver, NoText> {
        Ok(PassedOver)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Fields<'a>, NoText> {
        Ok(Fields(self.key.is_none().then_some(self.values)))
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

/// The fields of the result itself; of an object within it, none.
struct Fields<'a>(Option<&'a mut Plain>);

impl SerializeStruct for Fields<'_> {
    type Ok = ();
    type Error = NoText;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Taken {
        match &mut self.0 {
            Some(values) => value.serialize(Values { values, key: Some(key) }),
            None => Ok(()),
        }
    }

    fn end(self) -> Taken {
        Ok(())
    }
}

/// A list, or an object whose keys the types do not tell.
struct PassedOver;

macro_rules! passed_over {
    ($($kind:ident: $method:ident),*) => {$(
        impl $kind for PassedOver {
            type Ok = ();
            type Error = NoText;

            fn $method<T: Serialize + ?Sized>(&mut self, _: &T) -> Taken {
                Ok(())
            }

            fn end(self) -> Taken {
                Ok(())
            }
        }
    )*};
}

passed_over! {
    SerializeSeq: serialize_element, SerializeTuple: serialize_element, SerializeTupleStruct: serialize_field
}

impl SerializeMap for PassedOver {
    type Ok = ();
    type Error = NoText;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, _: &T) -> Taken {
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, _: &T) -> Taken {
        Ok(())
    }

    fn end(self) -> Taken {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::*;
    use crate::{
        measures::{MEASURES, Request},
        money::Money,
    };

    #[test]
    fn lists_and_objects_are_passed_over() {
        #[derive(serde::Serialize)]
        struct Everything {
            list: [u8; 2],
            object: Object,
            map: Map<String, Value>,
            text: &'static str,
            number: Option<i64>,
            amount: Money,
            flag: bool,
            nothing: Option<bool>,
        }
        #[derive(serde::Serialize)]
        struct Object {
            text: &'static str,
        }
        let result = Everything {
            list: [1, 2],
            object: Object { text: "no" },
            map: [("text".to_owned(), json!("no"))].into_iter().collect(),
            text: "x",
            number: Some(-3),
            amount: Money::from_hundredths(150),
            flag: true,
            nothing: None,
        };
        let expected = [("text", "x"), ("number", "-3"), ("amount", "1.50"), ("flag", "true")];
        assert_eq!(Plain::of(&result), Plain(expected.map(|(key, value)| (key, value.to_owned())).into()));
        assert_eq!(Plain::of(&["no object"]), Plain::default());
    }

    #[test]
    fn every_result_has_the_values_that_its_json_has() {
        for entry in MEASURES {
            let (facts, readings) = (Map::new(), Map::new());
            let on = "2014-01-01".parse().ok();
            let request = Request { on, facts: &facts, readings: &readings, parameters: None };
            let whole: Value = serde_json::from_str(entry.answer(&request).result.unwrap().get()).unwrap();
            let plain = entry.plain(&request).result.unwrap();
            for (key, value) in whole.as_object().unwrap() {
                let expected = match value {
                    Value::Null | Value::Array(_) | Value::Object(_) => None,
                    Value::String(text) => Some(text.clone()),
                    other => Some(other.to_string()),
                };
                assert_eq!(plain.get(key).map(str::to_owned), expected, "{} {key}", entry.about().id);
            }
        }
    }
}
