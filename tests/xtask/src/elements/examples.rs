//! `examples.toml`: the states of a widget that one click shows, on the portal and in the gallery.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Said;

/// A state of an element.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// What it is called.
    pub title: Said,
    /// The properties to set, by their names.
    pub set: Map<String, Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Examples {
    example: Vec<Example>,
}

/// The examples in a widget's directory; none where it has no such file.
///
/// # Errors
/// When the file cannot be read.
pub fn of(widget: &Path) -> Result<Vec<Example>> {
    let path = widget.join("examples.toml");
    if !path.exists() {
        return Ok(Vec::new());
    }
    let read = || -> Result<Examples> { Ok(toml::from_str(&fs::read_to_string(&path)?)?) };
    Ok(read().with_context(|| format!("`{}` holds no examples", path.display()))?.example)
}
