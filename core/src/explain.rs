//! An assessment as plain text, for a person to read.

mod result;
mod texts;
pub(crate) mod value;

use std::borrow::Cow;

use crate::{
    answer::Verdict,
    applicant::Applicant,
    assessment::{AnyAssessment, MissingParameter, Outcome, Reason},
    document::Citation,
    field::Change,
    identifier::Identifier,
    measures::{self, About},
    problem::Problem,
    text::{Lang, Text},
    unit,
};
pub use result::{Told, result};
use value::fill;
pub use value::{date, label, said};

/// The assessment in one language: outcome first, then result, conditions (failed ones first), what
/// is missing, which failed conditions may still come to be met, notes and problems.
///
/// The text has no colours and no markup, its lines are not wrapped, and it ends with a line break.
///
/// ```
/// use luohu_policy_core::{api, explain, text::Lang};
///
/// let assessment = api::assess(r#"{"measure": "key-enterprise", "facts": {"headquarters": true}}"#);
/// let text = explain::text(&assessment, Lang::ZhCn);
/// assert!(text.contains("结论：属于重点企业范围。"));
/// assert!(text.contains("罗府办〔2013〕5号三（一）1"));
/// ```
#[must_use]
pub fn text(assessment: &AnyAssessment, lang: Lang) -> String {
    let about = assessment.measure.as_deref().and_then(measures::find).map(measures::Entry::about);
    let mut page = Page { lang, text: String::new() };
    page.line(about.map_or(texts::ANY_MEASURE, |about| about.title).get(lang));
    if let Some(about) = about {
        page.line(&basis(about, lang));
    }
    if let Some(on) = assessment.on {
        page.line(&fill(texts::ON, lang, &[("day", &date(on, lang))]));
    }
    if let Some(asker) = &assessment.applicant {
        page.line(&applicant(asker, lang));
    }
    for reading in about.map(|about| readings(about, assessment, lang)).unwrap_or_default() {
        page.line(&reading);
    }
    page.section(
        &fill(texts::OUTCOME, lang, &[("outcome", outcome(about, assessment.outcome).get(lang))]),
        &[],
    );
    if let Some(about) = about {
        let result = assessment.result.as_ref().map(|result| result::lines(result.get(), about, lang));
        page.list(texts::RESULT.get(lang), &result.unwrap_or_default());
        let (heading, conditions) = conditions(about, assessment, lang);
        page.list(&heading, &conditions);
        let missing: Vec<String> =
            assessment.missing.iter().map(|path| label(path, about.fields, lang)).collect();
        page.list(texts::MISSING.get(lang), &missing);
        let omitted: Vec<String> =
            assessment.missing_parameters.iter().map(|figure| omitted(figure, lang)).collect();
        page.list(texts::OMITTED.get(lang), &omitted);
        page.list(texts::CHANGES.get(lang), &changes(about, assessment, lang));
    }
    let notes: Vec<String> = assessment.notes.iter().map(|note| note.message.get(lang).to_owned()).collect();
    page.list(texts::NOTES.get(lang), &notes);
    let problems: Vec<String> = assessment.problems.iter().map(|problem| told(problem, lang)).collect();
    page.list(texts::PROBLEMS.get(lang), &problems);
    page.text
}

struct Page {
    lang: Lang,
    text: String,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn section(&mut self, heading: &str, items: &[String]) {
        self.text.push('\n');
        self.line(heading);
        for item in items {
            self.line(&format!("  {item}"));
        }
    }

    /// A section that is left out when it has nothing to say.
    fn list(&mut self, heading: &str, items: &[String]) {
        if !items.is_empty() {
            let heading = format!("{heading}{}", texts::COLON.get(self.lang).trim_end());
            self.section(&heading, items);
        }
    }
}

fn basis(about: &About, lang: Lang) -> String {
    let document = about.document;
    let values = [
        ("number", document.number),
        ("title", document.title.get(lang)),
        ("clause", &about.citation.address(lang)),
        ("issued", &date(document.issued_on, lang)),
    ];
    fill(texts::BASIS, lang, &values)
}

/// Who asks, on one line; the resident number is masked.
#[must_use]
pub fn applicant(applicant: &Applicant, lang: Lang) -> String {
    fn number<I: Identifier>(number: Option<&I>, lang: Lang) -> Option<String> {
        number.map(|number| format!("{} {number}", I::STANDARD.label.get(lang)))
    }
    let parts = [
        applicant.name.clone(),
        number(applicant.unified_social_credit_code.as_ref(), lang),
        number(applicant.organisation_code.as_ref(), lang),
        number(applicant.resident_number.as_ref(), lang),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    fill(texts::APPLICANT, lang, &[("applicant", &parts.join(texts::COMMA.get(lang)))])
}

fn readings(about: &About, assessment: &AnyAssessment, lang: Lang) -> Vec<String> {
    let chosen = |name: &str| assessment.readings.get(name);
    let told = about.readings.iter().filter_map(|reading| {
        let option = reading.options.iter().find(|option| Some(option.value) == chosen(reading.name))?;
        let values = [("question", reading.question.get(lang)), ("option", option.text.get(lang))];
        Some(fill(texts::READING, lang, &values))
    });
    told.collect()
}

fn outcome(about: Option<&About>, outcome: Outcome) -> Text {
    match (about.map(|about| about.outcomes), outcome) {
        (Some([met, _, _]), Outcome::Met) => met,
        (Some([_, not_met, _]), Outcome::NotMet) => not_met,
        (Some([_, _, unknown]), Outcome::Unknown) => unknown,
        // Without a measure nothing but problems can have come back.
        (_, Outcome::Invalid) | (None, _) => texts::INVALID,
    }
}

/// The heading and the conditions: failed ones first, then the open ones, those that do not apply
/// last, each in clause order.
fn conditions(about: &About, assessment: &AnyAssessment, lang: Lang) -> (String, Vec<String>) {
    let reasons = &*assessment.reasons;
    let shared = match reasons {
        [first, rest @ ..] if rest.iter().all(|reason| reason.citation == first.citation) => {
            Some(&first.citation)
        }
        _ => None,
    };
    let heading = shared.map_or_else(
        || texts::CONDITIONS.get(lang).to_owned(),
        |shared| fill(texts::CONDITIONS_OF, lang, &[("citation", &citation(shared, lang))]),
    );
    let mut ordered: Vec<&Reason> = reasons.iter().collect();
    ordered.sort_by_key(|reason| match reason.verdict {
        _ if !reason.applies() => 3,
        Verdict::NotMet => 0,
        Verdict::Unknown => 1,
        Verdict::Met => 2,
    });
    let told = ordered
        .into_iter()
        .map(|reason| condition(about, reason, &assessment.missing, shared.is_none(), lang));
    (heading, told.collect())
}

fn condition(
    about: &About,
    reason: &Reason,
    missing: &[Cow<'static, str>],
    with_citation: bool,
    lang: Lang,
) -> String {
    let sentence = |text: Text, name, value: &str| fill(text, lang, &[(name, value)]);
    let mut parts = Vec::new();
    let is_missing = |fact: &str| missing.iter().any(|path| path.split(['.', '[']).next() == Some(fact));
    let asks_more = reason.facts.iter().any(|fact| is_missing(fact));
    let quantity = !matches!(&*reason.required, "" | "yes");
    if quantity && reason.applies() {
        parts.push(sentence(texts::REQUIRED, "value", &said(&reason.required, about, lang)));
    }
    match &reason.found {
        _ if !reason.applies() => {}
        Some(found) if quantity => parts.push(sentence(texts::FOUND, "value", &said(found, about, lang))),
        Some(found) => parts.push(said(found, about, lang)),
        None if asks_more => parts.push(texts::NOT_STATED.get(lang).to_owned()),
        None => parts.push(texts::NOT_CLEAR.get(lang).to_owned()),
    }
    parts.extend(distance(about, reason, lang));
    if let Some(source) = &reason.source {
        parts.push(sentence(texts::SOURCE, "citation", &citation(source, lang)));
    }
    if reason.assumed {
        parts.push(texts::ASSUMED.get(lang).to_owned());
    }
    if with_citation {
        parts.push(citation(&reason.citation, lang));
    }
    let verdict =
        if reason.applies() { texts::verdict(reason.verdict) } else { texts::DOES_NOT_APPLY }.get(lang);
    let told = parts.join(texts::SEMICOLON.get(lang));
    let colon = if told.is_empty() { "" } else { texts::COLON.get(lang) };
    format!("[{verdict}] {}{colon}{told}", title(about, reason, lang))
}

/// A figure that the document does not give, and who sets it.
fn omitted(figure: &MissingParameter, lang: Lang) -> String {
    let set_by = unit::find(figure.set_by).map_or(figure.set_by, |unit| unit.name.get(lang));
    let cited = citation(&figure.citation, lang);
    let values = [("label", figure.label.get(lang)), ("unit", set_by), ("citation", &*cited)];
    fill(texts::OMITTED_FIGURE, lang, &values)
}

fn title<'a>(about: &'a About, reason: &'a Reason, lang: Lang) -> &'a str {
    about.condition(reason.id).map_or(reason.id, |title| title.get(lang))
}

/// How far a condition is from being met: what is short, what is too much, from which day on it is met if
/// nothing changes; empty where none of them is known.
#[must_use]
pub fn distance(about: &About, reason: &Reason, lang: Lang) -> Vec<String> {
    let told = |text: Text, name, value: &str| fill(text, lang, &[(name, value)]);
    let amount =
        |text, by: &Option<String>| by.as_ref().map(|by| told(text, "value", &said(by, about, lang)));
    let day = reason.met_from.map(|day| told(texts::MET_FROM, "day", &date(day, lang)));
    [amount(texts::SHORT_BY, &reason.short_by), amount(texts::OVER_BY, &reason.over_by), day]
        .into_iter()
        .flatten()
        .collect()
}

/// A document's number and a clause of it, as the document numbers them.
#[must_use]
pub fn citation(citation: &Citation, lang: Lang) -> String {
    let number = citation.document().map_or(&*citation.document, |document| document.number);
    fill(texts::CITATION, lang, &[("number", number), ("clause", &citation.address(lang))])
}

/// The failed conditions that can still come to hold. What is past or given is never proposed.
#[must_use]
pub fn changes(about: &About, assessment: &AnyAssessment, lang: Lang) -> Vec<String> {
    if matches!(assessment.outcome, Outcome::Met | Outcome::Invalid) {
        return Vec::new();
    }
    let fixed = |fact: &&str| {
        about
            .fields
            .iter()
            .find(|field| field.name == *fact)
            .is_none_or(|field| field.change == Change::Fixed)
    };
    let mutable =
        |fact: &str| about.fields.iter().any(|field| field.name == fact && field.change == Change::Mutable);
    let failed = assessment.reasons.iter().filter(|reason| reason.verdict == Verdict::NotMet);
    let told = failed.filter_map(|reason| {
        let title = title(about, reason, lang);
        if let Some(day) = reason.met_from {
            return Some(fill(texts::CHANGE_ON, lang, &[("title", title), ("day", &date(day, lang))]));
        }
        let more = reason.short_by.as_ref().map(|by| (texts::CHANGE_BY, by));
        match more.or(reason.over_by.as_ref().map(|by| (texts::CHANGE_LESS, by))) {
            // The quantity that is compared stands first among the facts.
            Some(_) if reason.facts.first().is_none_or(fixed) => None,
            Some((change, by)) => {
                Some(fill(change, lang, &[("title", title), ("value", &said(by, about, lang))]))
            }
            // Time alone brings it, or it cannot be said when.
            None if reason.facts.iter().any(|fact| !mutable(fact)) => None,
            None => Some(fill(texts::CHANGE_TO, lang, &[("title", title)])),
        }
    });
    told.collect()
}

fn told(problem: &Problem, lang: Lang) -> String {
    match &*problem.path {
        "" => problem.message.get(lang).to_owned(),
        path => fill(texts::AT, lang, &[("path", path), ("message", problem.message.get(lang))]),
    }
}

#[cfg(test)]
mod tests;
