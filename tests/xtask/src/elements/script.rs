//! `elements.js`: a class for each element; and an entry point for each document.

use std::fmt::Write;

use anyhow::Result;
use luohu_policy_core::text::Lang;

use super::{Element, Said, Subject};

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

/// The script and the types of the entry point with the elements of one document: as
/// `luohu-policy.js`, with a module of its own.
pub fn entry(elements: &[Element], subject: Subject) -> (String, String) {
    let of_subject = elements.iter().filter(|element| element.subject == Some(subject));
    let classes: Vec<String> = of_subject.map(Element::class).collect();
    let (classes, name) = (classes.join(", "), subject.name());
    let script = format!(
        r#"import {{ define as register }} from "./define.js";
import {{ {classes} }} from "./elements.js";
import {{ Module }} from "./module.js";
const address = new URL("./luohu_policy_{name}_bg.wasm", import.meta.url);
const module = new Module("luohu_policy_{name}", address, () => import("./luohu_policy_{name}.js"));
export const init = (url) => module.init(url);
export const define = () => register(module, [{classes}]);
export {{ LuohuElement }} from "./element.js";
export {{ {classes} }};
define();
"#
    );
    let types = format!(
        "export {{ define, init, {classes} }} from \"./index.js\";\nexport type * from \"./index.js\";\n"
    );
    (script, types)
}
