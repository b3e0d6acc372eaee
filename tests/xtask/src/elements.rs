//! The elements of the package: every measure of the core, and every widget that describes itself
//! in a `widget.toml`. What the package says of each is written from here.

mod catalogue;
mod documentation;
mod examples;
mod manifest;
mod schema;
mod script;
mod types;

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use examples::Example;
use luohu_policy_core::{
    audience::Role,
    document::{Citation, DOCUMENTS, Document},
    measures::{About, MEASURES},
    read::Named,
    text::{Lang, Text},
};
use serde::{Deserialize, Serialize};

/// One element.
pub struct Element {
    /// The tag without `luohu-`.
    id: String,
    title: Said,
    summary: Said,
    /// The clauses it rests on; a citation without a clause stands for the whole document.
    basis: Vec<Citation>,
    /// The names of those it is for.
    audience: Vec<&'static str>,
    /// The attributes that only this element has.
    attributes: Vec<Attribute>,
    /// The type of what it tells the page; a measure tells its facts and its assessment.
    detail: Option<Detail>,
    measure: Option<&'static About>,
    /// The part of the package that has it beside the whole.
    subject: Option<Subject>,
    /// What one click sets.
    examples: Vec<Example>,
}

/// A part of the package with the elements of one document, in a module of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    /// 罗府办〔2013〕5号.
    Business,
    /// 罗府办〔2013〕6号.
    Greening,
    /// 罗府办〔2013〕7号.
    Education,
    /// 罗发〔2013〕3号.
    Reform,
}

impl Subject {
    /// Every one, in the order of the documents.
    pub const ALL: [Subject; 4] = [Subject::Business, Subject::Greening, Subject::Education, Subject::Reform];

    /// The name of its entry point and of the cargo feature.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Subject::Business => "business",
            Subject::Greening => "greening",
            Subject::Education => "education",
            Subject::Reform => "reform",
        }
    }

    /// That of a measure; one that spans the documents is only in the whole.
    fn of(about: &About) -> Option<Subject> {
        let place = DOCUMENTS.iter().position(|document| document.id == about.document.id)?;
        if about.further.is_empty() { Subject::ALL.get(place).copied() } else { None }
    }
}

/// A text in both languages.
#[derive(Clone, Debug, Deserialize, Serialize)]
struct Said {
    #[serde(rename = "zh-CN")]
    zh_cn: String,
    en: String,
}

/// An attribute and the property of the same meaning.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Attribute {
    name: String,
    description: String,
}

/// A type of TypeScript with its name.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Detail {
    name: String,
    r#type: String,
}

/// A `widget.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Description {
    title: Said,
    summary: Said,
    basis: Vec<Citation>,
    audience: Vec<Role>,
    subject: Option<Subject>,
    #[serde(default)]
    attributes: Vec<Attribute>,
    detail: Detail,
}

/// Every element, the measures first, in the order of the register; then the others by their names.
///
/// # Errors
/// When a description cannot be read.
pub fn all(widgets: &Path) -> Result<Vec<Element>> {
    let mut elements: Vec<Element> = MEASURES.iter().map(|entry| measure(entry.about())).collect();
    for path in descriptions(widgets)? {
        let element = described(&path)?;
        if elements.iter().all(|known| known.id != element.id) {
            elements.push(element);
        }
    }
    for element in &mut elements {
        element.examples = examples::of(&widgets.join(element.id.replace('-', "_")))?;
    }
    Ok(elements)
}

/// Writes what the package says of its elements; `base` is the directory of its static parts, and
/// `cases` that of the conformance cases.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write(elements: &[Element], base: &Path, cases: &Path, package: &Path) -> Result<()> {
    let manifest = fs::read_to_string(base.join("custom-elements.json")).context("there is no manifest")?;
    let files = [
        ("elements.js", script::script(elements)?),
        ("contract.d.ts", types::contract()?),
        ("elements.d.ts", types::declarations(elements)),
        ("custom-elements.json", manifest::manifest(&manifest, elements)?),
        ("documentation.json", documentation::documentation()?),
        ("catalogue.json", catalogue::catalogue(elements, cases)?),
    ];
    for (name, text) in files {
        fs::write(package.join(name), text).with_context(|| format!("cannot write `{name}`"))?;
    }
    for subject in Subject::ALL {
        let (script, types) = script::entry(elements, subject);
        for (ending, text) in [("js", script), ("d.ts", types)] {
            let name = format!("{}.{ending}", subject.name());
            fs::write(package.join(&name), text).with_context(|| format!("cannot write `{name}`"))?;
        }
    }
    Ok(())
}

fn descriptions(widgets: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(widgets).with_context(|| format!("cannot read `{}`", widgets.display()))? {
        let description = entry?.path().join("widget.toml");
        if description.is_file() {
            found.push(description);
        }
    }
    found.sort();
    Ok(found)
}

fn described(path: &Path) -> Result<Element> {
    let read = || -> Result<Description> { Ok(toml::from_str(&fs::read_to_string(path)?)?) };
    let Description { title, summary, basis, audience, subject, attributes, detail } =
        read().with_context(|| format!("`{}` describes no widget", path.display()))?;
    let directory = path.parent().and_then(Path::file_name).unwrap_or_default();
    let id = directory.to_string_lossy().replace('_', "-");
    let audience = audience.into_iter().map(Named::name).collect();
    Ok(Element {
        id,
        title,
        summary,
        basis,
        audience,
        attributes,
        detail: Some(detail),
        measure: None,
        subject,
        examples: Vec::new(),
    })
}

fn measure(about: &'static About) -> Element {
    let whole = |document| Citation::new(document, "");
    let further = about.further.iter().map(|document| whole(document));
    // A title stands for all that is under it.
    let first = if about.citation.clause == "0" { whole(about.document) } else { about.citation.clone() };
    Element {
        id: about.id.to_owned(),
        title: about.title.into(),
        summary: about.summary.into(),
        basis: [first].into_iter().chain(further).collect(),
        audience: about.audience.iter().map(|audience| audience.role.name()).collect(),
        attributes: Vec::new(),
        detail: None,
        measure: Some(about),
        subject: Subject::of(about),
        examples: Vec::new(),
    }
}

impl Element {
    fn tag(&self) -> String {
        format!("luohu-{}", self.id)
    }

    fn class(&self) -> String {
        format!("Luohu{}", pascal(&self.id))
    }

    /// The name of the type of what it tells the page.
    fn detail(&self) -> String {
        let name = pascal(&self.id);
        let measure = || format!("AssessmentDetail<contract.{name}Facts, contract.{name}Result>");
        self.detail.as_ref().map_or_else(measure, |detail| detail.name.clone())
    }

    /// The documents and clauses in one line.
    fn basis_line(&self, lang: Lang) -> String {
        let (between, before_clause, next) = match lang {
            Lang::ZhCn => ("、", " ", "、"),
            Lang::En => ("; ", ", ", ", "),
        };
        let mut line = String::new();
        let mut last = "";
        for citation in &self.basis {
            let same = citation.document == last;
            if !same {
                line += if line.is_empty() { "" } else { between };
                line += &number(&citation.document, lang);
            }
            if !citation.clause.is_empty() {
                line += if same { next } else { before_clause };
                line += &citation.address(lang);
            }
            last = &citation.document;
        }
        line
    }
}

/// What is said in both languages.
fn both(text: impl Fn(Lang) -> String) -> Said {
    Said { zh_cn: text(Lang::ZhCn), en: text(Lang::En) }
}

/// The number of a document; in English spelt in Latin letters.
fn number(id: &str, lang: Lang) -> String {
    let document = DOCUMENTS.iter().find(|document| document.id == id);
    let number = document.map_or(id, |document: &Document| document.number);
    if lang == Lang::ZhCn {
        return number.to_owned();
    }
    let parts = [("罗府办", "Luofuban"), ("罗发", "Luofa"), ("〔", " ["), ("〕", "] No. "), ("号", "")];
    parts.iter().fold(number.to_owned(), |number, (chinese, latin)| number.replace(chinese, latin))
}

impl From<Text> for Said {
    fn from(text: Text) -> Said {
        Said { zh_cn: text.zh_cn.to_owned(), en: text.en.to_owned() }
    }
}

/// `key-enterprise` as `KeyEnterprise`.
fn pascal(name: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<String>()
    };
    name.split('-').map(capital).collect()
}

/// `deep-link` as `deepLink`.
fn camel(name: &str) -> String {
    let mut letters = pascal(name).chars().collect::<Vec<_>>();
    if let Some(first) = letters.first_mut() {
        *first = first.to_ascii_lowercase();
    }
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests;
