//! Facts in the address's fragment: `name=v1.…`. A fragment never leaves the browser.

use base64ct::{Base64UrlUnpadded, Encoding};
use serde_json::{Map, Value};

/// The version of the format; a link of another version is not read.
const VERSION: &str = "v1.";
/// The longest link that is read, in bytes.
const LONGEST: usize = 64 * 1024;

/// The fragment with the facts under a name; other names in it stay.
#[must_use]
pub fn write(fragment: &str, name: &str, facts: &Map<String, Value>) -> String {
    let json = serde_json::to_string(facts).unwrap_or_default();
    let own = format!("{name}={VERSION}{}", Base64UrlUnpadded::encode_string(json.as_bytes()));
    others(fragment, name).chain([own.as_str()]).collect::<Vec<_>>().join("&")
}

/// The facts under a name; `None` when absent, of another version or damaged.
#[must_use]
pub fn read(fragment: &str, name: &str) -> Option<Map<String, Value>> {
    let own = fragment.split('&').find_map(|part| part.strip_prefix(name)?.strip_prefix('='))?;
    let encoded = own.strip_prefix(VERSION).filter(|encoded| encoded.len() <= LONGEST)?;
    serde_json::from_slice(&Base64UrlUnpadded::decode_vec(encoded).ok()?).ok()
}

fn others<'a>(fragment: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    let is_own = move |part: &str| part.strip_prefix(name).is_some_and(|rest| rest.starts_with('='));
    fragment.split('&').filter(move |part| !part.is_empty() && !is_own(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_survive_the_address_and_others_stay() {
        for text in ["", "a", "ab", "abc", "罗湖企业"] {
            let facts = serde_json::json!({ "name": text });
            let fragment = write("section&x=1&key=v0.old", "key", facts.as_object().unwrap());
            assert!(fragment.starts_with("section&x=1&key=v1."), "{fragment}");
            assert_eq!(read(&fragment, "key").map(Value::Object), Some(facts));
        }
        for bad in ["", "key", "key=", "key=v2.e30", "key=v1.!", "key=v1.e", "key=v1.W10", "other=v1.e30"] {
            assert_eq!(read(bad, "key"), None, "{bad}");
        }
    }
}
