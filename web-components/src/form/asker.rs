//! Who is asking: a block below the questions that goes with the answer and changes none.
//!
//! What is typed here is kept nowhere: not in the draft, not in the link. The resident number
//! leaves the form masked only.

use std::borrow::Cow;

use luohu_policy_core::{
    applicant::{self, APPLICANT, Applicant, CREDIT_CODE, NAME, ORGANISATION_CODE, RESIDENT_NUMBER},
    date::CivilDate,
    document::Citation,
    field::{Change, Field, Kind},
    form::{At, Entry, Form},
    identifier::{self, Identifier, OrganisationCode, ResidentNumber},
    problem::Problem,
    text::{Lang, Text},
};
use serde_json::{Map, Value};
use yew::Context;

use super::{cell, fields, widget::MeasureWidget};
use crate::{
    dom::{El, el},
    words,
};

/// The fields of the block. Either code is typed into one field; their lengths tell them apart.
pub(super) static FIELDS: [Field; 3] = [
    field(
        NAME,
        applicant::NAME_LABEL,
        Text::new("与证照上的名称一致。", "As it stands on the certificate."),
        "",
    ),
    field(
        CREDIT_CODE,
        Text::new("统一社会信用代码或组织机构代码", "Unified social credit code or organisation code"),
        Text::new(
            "统一社会信用代码 18 位；所问日期在 2015 年底以前的，也可填 9 位的组织机构代码。",
            "18 characters; for a day until the end of 2015 the organisation code of 9 characters will do.",
        ),
        "GB 32100-2015",
    ),
    field(
        RESIDENT_NUMBER,
        ResidentNumber::STANDARD.label,
        Text::new(
            "个人申请时填写，18 位。号码不离开本页面，结果中只显示前两位和后两位。",
            "For a person, 18 characters. It stays in this page; the result shows only the first two and last two.",
        ),
        "GB 11643-1999",
    ),
];

const fn field(name: &'static str, label: Text, hint: Text, standard: &'static str) -> Field {
    Field {
        name,
        kind: Kind::Name,
        label,
        hint,
        why: words::WHO_ASKS_HINT,
        citation: Citation { document: Cow::Borrowed(standard), clause: Cow::Borrowed("") },
        change: Change::Fixed,
        only_if: None,
    }
}

/// What browsers may fill a field with (WCAG 1.3.5); codes and numbers have no purpose of theirs.
pub(super) fn autocomplete(field: usize) -> &'static str {
    if FIELDS.get(field).is_some_and(|field| field.name == NAME) { "organization" } else { "off" }
}

/// Who asks, as typed.
pub(super) fn read(form: &Form, on: Option<CivilDate>) -> Result<Option<Applicant>, Vec<Problem>> {
    let mut given = Map::new();
    for (field, entry) in FIELDS.iter().zip(form.entries()) {
        if let Entry::Text(text) = entry
            && !entry.is_blank()
        {
            given.insert(key(field, text).to_owned(), Value::from(text.as_str()));
        }
    }
    applicant::read(&given, on)
}

fn key(field: &Field, text: &str) -> &'static str {
    let short = identifier::length(text) == OrganisationCode::STANDARD.length();
    if field.name == CREDIT_CODE && short { ORGANISATION_CODE } else { field.name }
}

/// Problems at their places, the first of which is `first`; what is being typed has none yet.
pub(super) fn placed(
    problems: Vec<Problem>,
    first: usize,
    editing: Option<At>,
) -> impl Iterator<Item = (Option<At>, Problem)> {
    let places = problems.into_iter().map(move |problem| {
        let field = field_of(&problem).map(|field| At { field: first + field, cell: None });
        (field, problem)
    });
    places.filter(move |(at, _)| at.is_none() || *at != editing)
}

/// The field that a problem is about.
fn field_of(problem: &Problem) -> Option<usize> {
    let name = problem.path.strip_prefix(APPLICANT)?.strip_prefix('.')?;
    let name = if name == ORGANISATION_CODE { CREDIT_CODE } else { name };
    FIELDS.iter().position(|field| field.name == name)
}

impl MeasureWidget {
    /// The block, closed at first; none where the page leaves it out.
    pub(super) fn asker(&self, ctx: &Context<Self>, lang: Lang) -> Option<El> {
        if ctx.props().host.without_applicant {
            return None;
        }
        let first = self.form.entries().len();
        let field = |(position, field)| {
            let at = At { field: first + position, cell: None };
            el("div.question").child(cell::control(&fields::at_cell(self, ctx, at, field, lang)))
        };
        Some(
            el("details.applicant")
                .child(el("summary").text(words::WHO_ASKS.get(lang)))
                .child(el("p.hint").text(words::WHO_ASKS_HINT.get(lang)))
                .each(FIELDS.iter().enumerate(), field),
        )
    }
}
