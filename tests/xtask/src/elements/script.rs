//! `elements.js`: a class for each element.

use std::fmt::Write;

use anyhow::Result;
use luohu_policy_core::text::Lang;

use super::{Element, Said};

/// The script; each class knows its widget, its clause and the attributes of its own.
pub fn script(elements: &[Element]) -> Result<String> {
    let mut script = String::from("import { LuohuElement } from \"./element.js\";\n");
    for element in elements {
        let basis = Said { zh_cn: element.basis_line(Lang::ZhCn), en: element.basis_line(Lang::En) };
        let (widget, basis) = (serde_json::to_string(&element.id)?, serde_json::to_string(&basis)?);
        writeln!(script, "\nexport class {} extends LuohuElement {{", element.class())?;
        writeln!(script, "  static widget = {widget};")?;
        writeln!(script, "  static basis = {basis};")?;
        if let Some(clause) = element.basis.first() {
            writeln!(script, "  static clause = {};", serde_json::to_string(clause)?)?;
        }
        if !element.attributes.is_empty() {
            let names: Vec<&str> = element.attributes.iter().map(|attribute| &*attribute.name).collect();
            writeln!(script, "  static attributes = {};", serde_json::to_string(&names)?)?;
        }
        script.push_str("}\n");
    }
    Ok(script)
}
