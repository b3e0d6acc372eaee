use std::path::PathBuf;

use serde_json::Value;

use super::*;

fn web_components() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../web-components")
}

fn cases() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../conformance/cases")
}

fn elements() -> Vec<Element> {
    all(&web_components().join("src/widgets")).unwrap()
}

#[test]
fn every_measure_and_every_described_widget_is_an_element_once() {
    let ids: Vec<String> = elements().into_iter().map(|element| element.id).collect();
    for entry in MEASURES {
        assert!(ids.iter().any(|id| id == entry.about().id), "{}", entry.about().id);
    }
    for widget in ["data-calendar", "responsibility-finder"] {
        assert_eq!(ids.iter().filter(|id| *id == widget).count(), 1, "{widget}");
    }
    let mut unique = ids.clone();
    unique.sort();
    unique.dedup();
    assert_eq!(unique.len(), ids.len());
}

#[test]
fn every_element_has_class_tag_types_manifest_entry_and_place_in_the_catalogue() {
    let elements = elements();
    let script = script::script(&elements).unwrap();
    let types = types::declarations(&elements);
    let base = fs::read_to_string(web_components().join("npm/custom-elements.json")).unwrap();
    let manifest: Value = serde_json::from_str(&manifest::manifest(&base, &elements).unwrap()).unwrap();
    let catalogue: Value = serde_json::from_str(&catalogue::catalogue(&elements, &cases()).unwrap()).unwrap();
    let modules = manifest["modules"].as_array().unwrap();
    let module = |path: &str| modules.iter().find(|module| module["path"] == path).unwrap();
    for element in &elements {
        let (id, tag, class) = (&element.id, element.tag(), element.class());
        assert!(
            script.contains(&format!(
                "export class {class} extends LuohuElement {{\n  static widget = \"{id}\";"
            ))
        );
        assert!(types.contains(&format!("export class {class} extends LuohuElement<")), "{class}");
        assert!(types.contains(&format!("\"{tag}\": {class};")), "{tag}");
        let declared = module("elements.js")["declarations"].as_array().unwrap().iter();
        assert_eq!(
            declared.filter(|one| one["tagName"] == *tag && one["name"] == *class).count(),
            1,
            "{tag}"
        );
        let defined = module("luohu-policy.js")["exports"].as_array().unwrap().iter();
        assert_eq!(defined.filter(|one| one["name"] == *tag).count(), 1, "{tag}");
        let listed = catalogue["elements"].as_array().unwrap().iter().find(|one| one["id"] == **id).unwrap();
        for lang in ["zh-CN", "en"] {
            assert_ne!(listed["title"][lang], "", "{id}");
            assert_ne!(listed["summary"][lang], "", "{id}");
        }
        assert_ne!(listed["examples"], Value::Array(Vec::new()), "{id} has an example");
        assert!(!listed["basis"].as_array().unwrap().is_empty(), "{id}");
    }
}

#[test]
fn every_example_of_a_measure_is_answered() {
    let catalogue: Value =
        serde_json::from_str(&catalogue::catalogue(&elements(), &cases()).unwrap()).unwrap();
    for listed in catalogue["elements"].as_array().unwrap().iter().filter(|one| one["measure"] == true) {
        for example in listed["examples"].as_array().unwrap() {
            let mut request = example["set"].clone();
            request["measure"] = listed["id"].clone();
            let answer: Value =
                serde_json::from_str(&luohu_policy_core::api::assess_json(&request.to_string())).unwrap();
            assert_ne!(answer["outcome"], "invalid", "{request}: {}", answer["problems"]);
        }
    }
}

#[test]
fn every_measure_is_documented_with_its_figures() {
    let documented: Value = serde_json::from_str(&documentation::documentation().unwrap()).unwrap();
    assert_eq!(documented["clauses"]["LFB2013-7/A5.15"]["zh-CN"], "罗府办〔2013〕7号 行动五 15");
    assert_eq!(documented["units"]["district-education"]["zh-CN"], "区教育局");
    let stipend = documented["measures"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["about"]["id"] == "teaching-stipend");
    let floor = &stipend.unwrap()["figures"]["monthlyFloorCny"][0];
    assert_eq!((&floor["value"], &floor["citation"]["clause"]), (&"300".into(), &"A5.15".into()));
}

#[test]
fn every_fact_has_its_type() {
    let types = types::declarations(&elements()) + &types::contract().unwrap();
    for line in [
        "  priorYearExportUsd?: Amount | null;",
        "  headquarters?: boolean | null;",
        "  year?: number | null;",
        "  transferredOn?: string | null;",
        "  schoolKind?: \"privatePrimaryOrSecondary\" | \"privateKindergarten\" | \"public\" | null;",
        "  serviceSpells?: Array<{\n",
        "    from?: string | null;",
        "  }> | null;",
        "  indicators?: \"R1\" | \"R2\";",
        "extends LuohuElement<contract.TeachingStipendFacts, contract.TeachingStipendReadings, contract.TeachingStipendResult, AssessmentDetail<contract.TeachingStipendFacts, contract.TeachingStipendResult>> {}",
        "  search: string | null;",
    ] {
        assert!(types.contains(line), "{line}\n{types}");
    }
    for entry in MEASURES {
        for field in entry.about().fields {
            assert!(types.contains(&format!("  {}?: ", field.name)), "{}", field.name);
        }
    }
}

#[test]
fn every_result_has_its_type_out_of_the_rust_types() {
    let types = types::contract().unwrap();
    for line in [
        "export interface Assessment<R = unknown> {",
        "  result: R | null;",
        "  shortBy?: string | null;",
        "  overBy?: string | null;",
        "export interface TeachingStipendResult {",
        "  service: TeachingStipendLength | null;",
        "  dueOn: CivilDate | null;",
        "  countedDays: Array<CivilDate>;",
        "export type Outcome = \"met\" | \"notMet\" | \"unknown\" | \"invalid\";",
        "  \"zh-CN\": string;",
    ] {
        assert!(types.contains(line), "{line}\n{types}");
    }
    for entry in MEASURES {
        let name = pascal(entry.about().id);
        assert!(types.contains(&format!("export interface {name}Result {{")), "{name}");
        let schema = entry.result_schema().to_value();
        for property in schema["properties"].as_object().unwrap().keys() {
            assert!(types.contains(&format!("  {property}: ")), "{name}.{property}");
        }
    }
}

#[test]
fn the_facts_that_forms_ask_for_are_those_that_rust_reads() {
    for entry in MEASURES {
        let schema = entry.schema().to_value();
        let mut read: Vec<&str> =
            schema["properties"].as_object().unwrap().keys().map(String::as_str).collect();
        let mut asked: Vec<&str> = entry.about().fields.iter().map(|field| field.name).collect();
        read.sort_unstable();
        asked.sort_unstable();
        assert_eq!(read, asked, "{}", entry.about().id);
    }
}

#[test]
fn clauses_read_as_the_documents_number_themselves_and_in_latin_letters() {
    let elements = elements();
    let line = |id: &str, lang| elements.iter().find(|one| one.id == id).unwrap().basis_line(lang);
    assert_eq!(line("reply-deadline", Lang::ZhCn), "罗府办〔2013〕5号 三（一）2");
    assert_eq!(line("reply-deadline", Lang::En), "Luofuban [2013] No. 5, section III(1), item 2");
    assert_eq!(
        line("data-calendar", Lang::ZhCn),
        "罗府办〔2013〕5号、罗府办〔2013〕6号、罗府办〔2013〕7号、罗发〔2013〕3号"
    );
    assert!(line("responsibility-finder", Lang::En).ends_with("; Luofa [2013] No. 3"));
}

#[test]
fn a_description_with_a_name_that_is_not_known_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("some_widget")).unwrap();
    let write = |text: &str| fs::write(directory.path().join("some_widget/widget.toml"), text).unwrap();
    let whole = "title = { zh-CN = \"一\", en = \"One\" }\nsummary = { zh-CN = \"一\", en = \"One\" }\n\
                 basis = [{ document = \"LFB2013-5\", clause = \"II\" }]\naudience = [\"street\"]\ndetail = { name = \"SomeDetail\", type = \"{}\" }\n";
    write(whole);
    let elements = all(directory.path()).unwrap();
    assert_eq!(elements.last().unwrap().tag(), "luohu-some-widget");
    for wrong in [whole.replace("street", "nobody"), format!("{whole}colour = 1\n"), String::new()] {
        write(&wrong);
        assert!(all(directory.path()).err().unwrap().to_string().contains("widget.toml"));
    }
}

#[test]
fn comments_are_in_words_of_scripts() {
    assert_eq!(
        types::reworded("`None` until `completed_on`, see [the finder](crate::finder), [`Outcome`] and a_b."),
        "`null` until `completedOn`, see the finder, `Outcome` and a_b."
    );
    assert_eq!(types::reworded("[unclosed `x"), "[unclosed `x");
    assert_eq!(types::comment("ends */ here."), "ends *∕ here");
}

#[test]
fn names_are_written_as_scripts_write_them() {
    assert_eq!(
        (pascal("key-enterprise"), camel("deep-link")),
        ("KeyEnterprise".to_owned(), "deepLink".to_owned())
    );
}
