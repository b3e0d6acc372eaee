//! Who is asking: a block that every request may carry and that changes no answer.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::{
    check::{self, MAX_NAME, MAX_PROBLEMS},
    date::CivilDate,
    identifier::{CreditCode, Identifier, OrganisationCode, ResidentNumber, masked},
    problem::{Problem, texts},
    text::{Message, Text, filled, is_hidden},
};

/// Who is asking; nothing has to be stated.
///
/// Serialised, what is not stated is left out and the resident number is masked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
#[serde(rename_all = "camelCase")]
pub struct Applicant {
    /// The name of the organisation or person, 1 to 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The unified social credit code, GB 32100-2015: 18 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub unified_social_credit_code: Option<CreditCode>,
    /// The organisation code, GB 11714: 9 characters; for data until the end of 2015.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub organisation_code: Option<OrganisationCode>,
    /// The resident number, GB 11643-1999: 18 characters; masked in every answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub resident_number: Option<ResidentNumber>,
}

/// The key of the block in a request, and the first step of its problems' paths.
pub const APPLICANT: &str = "applicant";
/// The key of the name.
pub const NAME: &str = "name";
/// The key of the unified social credit code.
pub const CREDIT_CODE: &str = "unifiedSocialCreditCode";
/// The key of the organisation code.
pub const ORGANISATION_CODE: &str = "organisationCode";
/// The key of the resident number.
pub const RESIDENT_NUMBER: &str = "residentNumber";

const KEYS: [&str; 4] = [NAME, CREDIT_CODE, ORGANISATION_CODE, RESIDENT_NUMBER];

/// What people call [`Applicant::name`].
pub const NAME_LABEL: Text = Text::new("单位名称或姓名", "Name of the organisation or person");

/// The last day of data that carry the organisation code: 国发〔2015〕33号 put the unified social
/// credit code in its place.
pub const LAST_ORGANISATION_CODE: CivilDate = CivilDate::constant(2015, 12, 31);

/// The applicant of a request about the day `on`; `None` when nothing is stated.
///
/// # Errors
/// Every problem, in the order of the fields; none of them repeats a number.
///
/// ```
/// use luohu_policy_core::applicant;
///
/// let given = serde_json::json!({"name": "张三", "residentNumber": "11010519491231002x"});
/// let applicant = applicant::read(given.as_object().unwrap(), None).unwrap().unwrap();
/// let masked = r#"{"name":"张三","residentNumber":"11**************2X"}"#;
/// assert_eq!(serde_json::to_string(&applicant).unwrap(), masked);
/// ```
pub fn read(given: &Map<String, Value>, on: Option<CivilDate>) -> Result<Option<Applicant>, Vec<Problem>> {
    let mut problems = Vec::new();
    let unknown = given.keys().filter(|key| !KEYS.contains(&key.as_str()));
    problems.extend(unknown.take(MAX_PROBLEMS).map(|key| check::unknown_field(APPLICANT, key, &KEYS)));
    let applicant = Applicant {
        name: name(given, &mut problems),
        unified_social_credit_code: identifier(given, CREDIT_CODE, &mut problems),
        organisation_code: organisation_code(given, on, &mut problems),
        resident_number: identifier(given, RESIDENT_NUMBER, &mut problems),
    };
    if let (Some(code), Some(inside)) = (&applicant.organisation_code, &applicant.unified_social_credit_code)
        && code.as_str() != inside.organisation_code()
    {
        let label = OrganisationCode::STANDARD.label;
        problems.push(of_field(ORGANISATION_CODE, "codes-differ", CODES_DIFFER, label));
    }
    let stated = applicant != Applicant::default();
    if problems.is_empty() { Ok(stated.then_some(applicant)) } else { Err(problems) }
}

/// JSON Schema (2020-12) of the block in a request.
#[cfg(feature = "schema")]
#[must_use]
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(Applicant)
}

fn path(key: &str) -> String {
    [APPLICANT, ".", key].concat()
}

/// What is stated under a key; `null` is nothing.
fn stated<'a>(given: &'a Map<String, Value>, key: &str) -> Option<&'a Value> {
    given.get(key).filter(|value| !value.is_null())
}

/// The name on one line: it is printed between sentences that nobody may forge.
fn name(given: &Map<String, Value>, problems: &mut Vec<Problem>) -> Option<String> {
    let mut name = String::new();
    let letters = stated(given, NAME)?.as_str().unwrap_or_default().chars();
    for letter in letters.filter(|letter| !is_hidden(*letter)) {
        match letter.is_whitespace() || letter.is_control() {
            true if name.is_empty() || name.ends_with(' ') => {}
            true => name.push(' '),
            false => name.push(letter),
        }
    }
    let name = name.trim_end();
    let (code, text) = if !(1..=MAX_NAME).contains(&name.chars().count()) {
        ("bad-name", texts::BAD_NAME)
    } else if masked(name) != name {
        ("resident-number", NUMBER_IN_NAME)
    } else {
        return Some(name.to_owned());
    };
    problems.push(of_field(NAME, code, text, NAME_LABEL));
    None
}

fn organisation_code(
    given: &Map<String, Value>,
    on: Option<CivilDate>,
    problems: &mut Vec<Problem>,
) -> Option<OrganisationCode> {
    if on.is_none_or(|on| on <= LAST_ORGANISATION_CODE) {
        return identifier(given, ORGANISATION_CODE, problems);
    }
    stated(given, ORGANISATION_CODE)?;
    let label = OrganisationCode::STANDARD.label;
    problems.push(of_field(ORGANISATION_CODE, "organisation-code-ended", ORGANISATION_CODE_ENDED, label));
    None
}

fn identifier<I: Identifier>(
    given: &Map<String, Value>,
    key: &str,
    problems: &mut Vec<Problem>,
) -> Option<I> {
    let problem = match stated(given, key)?.as_str().map(I::parse) {
        Some(Ok(number)) => return Some(number),
        Some(Err(error)) => error.problem(I::STANDARD, path(key)),
        None => of_field(key, "not-text", NOT_TEXT, I::STANDARD.label),
    };
    problems.push(problem);
    None
}

fn of_field(key: &str, code: &'static str, text: Text, label: Text) -> Problem {
    let (max, last) = (MAX_NAME.to_string(), LAST_ORGANISATION_CODE.to_string());
    let fill = |text, field| filled(text, &[("field", field), ("max", &*max), ("last", &*last)]).into();
    let message = Message { zh_cn: fill(text.zh_cn, label.zh_cn), en: fill(text.en, label.en) };
    Problem { path: path(key), code: code.into(), message }
}

const NUMBER_IN_NAME: Text = Text::new(
    "{field}：其中含有身份证号码，请从这里删去；需要提供的，请填在“身份证号码”（residentNumber）中。",
    "{field}: it holds a resident identity number; take it out and, where it is needed, give it as the resident identity number (`residentNumber`).",
);
const NOT_TEXT: Text = Text::new(
    "{field}：请填写为文字（JSON 中加双引号）；没有请留空。",
    "{field}: give it as text (in JSON, in double quotes), or leave it out.",
);
const ORGANISATION_CODE_ENDED: Text = Text::new(
    "{field}：只用于 {last} 及以前的数据，所问日期在此之后；请改填统一社会信用代码。",
    "{field}: it is for data until {last} and the day asked about is later; give the unified social credit code instead.",
);
const CODES_DIFFER: Text = Text::new(
    "{field}：与统一社会信用代码的第 9 至 17 位不一致，请核对两个代码，或只填统一社会信用代码。",
    "{field}: it differs from characters 9 to 17 of the unified social credit code; check both, or give only the latter.",
);

#[cfg(test)]
mod tests;
