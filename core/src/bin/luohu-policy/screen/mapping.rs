//! The mapping file: which columns are which facts, in which unit.

use std::{collections::BTreeMap, path::PathBuf};

use luohu_policy_core::columns::Named;
use serde::Deserialize;

use crate::{failure::Failure, input};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mapping {
    columns: BTreeMap<String, Target>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Target {
    Fact(String),
    InUnit(InUnit),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InUnit {
    fact: Option<String>,
    unit: Option<String>,
}

/// Reads the file.
pub fn read(file: &PathBuf) -> Result<Vec<Named>, Failure> {
    let text = input::text(file)?;
    let mapping: Mapping = toml::from_str(&text).map_err(|cause| {
        Failure::Usage(format!("对照文件有误 / the mapping file `{}` is wrong: {cause}", file.display()))
    })?;
    let named = mapping.columns.into_iter().map(|(column, target)| match target {
        Target::Fact(fact) => Named { column, fact: Some(fact), unit: None },
        Target::InUnit(InUnit { fact, unit }) => Named { column, fact, unit },
    });
    Ok(named.collect())
}
