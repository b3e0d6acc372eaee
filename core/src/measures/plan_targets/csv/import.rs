//! Files into reports.

use std::borrow::Cow;

use crate::{
    api::{MAX_REQUEST_BYTES, not_json},
    check::{self, MAX_ENTRIES, MAX_PROBLEMS},
    decimal::Decimal,
    field::Field,
    form::input,
    json,
    measures::plan_targets::{
        Report,
        contradictions::{Fault, entry, faults, in_list},
        target::{Goal, PER_CENT, Target},
        targets, text,
    },
    problem::{Place, Problem, texts},
    read::{Object, Read},
    register::records::{Record, Records},
    text::{Message, Text, filled},
};

/// What could be read of a file, and what could not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// The reports of the lines that could be read, in their order; equal lines give one report.
    pub reports: Vec<Report>,
    /// What is wrong with the others, by `line 3` or `reports[2]`.
    pub problems: Vec<Problem>,
}

impl Imported {
    fn refused(problem: Problem) -> Imported {
        Imported { reports: Vec::new(), problems: vec![problem] }
    }

    /// The reports without those that a fault is about, and the faults as problems.
    fn sifted(
        given: &[(usize, Report)],
        mut problems: Vec<Problem>,
        told: impl Fn(&Fault) -> Problem,
    ) -> Imported {
        let faults = faults(given.iter().map(|(position, report)| (*position, report)));
        let is_bad = |position| faults.iter().any(|fault| fault.position == position);
        let mut reports: Vec<Report> = Vec::new();
        for (position, report) in given {
            if !is_bad(*position) && !reports.contains(report) {
                reports.push(report.clone());
            }
        }
        problems.extend(faults.iter().map(told));
        if let Some(more) = problems.len().checked_sub(MAX_PROBLEMS).filter(|more| *more > 0) {
            problems.truncate(MAX_PROBLEMS);
            let count = [("count", &*more.to_string())];
            problems.push(Problem::new("", "more-problems", text::MORE_PROBLEMS, &count));
        }
        Imported { reports, problems }
    }
}

fn too_large(text: &str) -> Option<Problem> {
    let max = MAX_REQUEST_BYTES.to_string();
    (text.len() > MAX_REQUEST_BYTES)
        .then(|| Problem::new("", "too-large", text::FILE_TOO_LARGE, &[("max", &max)]))
}

/// The columns that are read, by the headings that stand above them; others are passed over.
const TARGET: &[&str] = &["target", "目标编号", "编号"];
const DATE: &[&str] = &["date", "day of the value", "数值日期", "日期"];
const VALUE: &[&str] = &["value", "reported value", "achieved", "数值", "填报数值", "完成数", "已完成"];

/// Reads a table of reported values.
///
/// It has a heading with the columns target, date and value in Chinese or English, or these three
/// columns in this order without a heading. Values of yes-or-no targets are `是`, `否`, `yes`, `no`;
/// numbers and dates may be written as people write them. A line with neither date nor value says
/// nothing. At most 1 MiB and 1000 reports.
#[must_use]
pub fn reports_from_csv(text: &str) -> Imported {
    if let Some(problem) = too_large(text) {
        return Imported::refused(problem);
    }
    let mut records: Vec<Record> = Records::of(text.to_owned()).collect();
    let Some(columns) = columns(records.first()) else {
        return Imported::refused(Problem::new("line 1", "no-heading", text::NO_HEADING, &[]));
    };
    if columns.heading {
        records.remove(0);
    }
    let (mut given, mut problems) = (Vec::new(), Vec::new());
    for record in &records {
        if given.len() >= MAX_ENTRIES || problems.len() >= MAX_ENTRIES {
            let max = [("max", &*MAX_ENTRIES.to_string())];
            // What is not even read stands before what is.
            problems.insert(0, at_line(record.line, &text::TARGET_FIELD, "too-many", texts::TOO_MANY, &max));
            break;
        }
        match report(record, &columns) {
            Ok(Some(report)) => given.push((record.line, report)),
            Ok(None) => {}
            Err(problem) => problems.push(*problem),
        }
    }
    let called = |line| [format!("第{line}行"), format!("line {line}")];
    Imported::sifted(&given, problems, |fault| fault.problem(at_line, called))
}

/// Where the three columns stand.
struct Columns {
    target: usize,
    date: usize,
    value: usize,
    heading: bool,
}

fn columns(first: Option<&Record>) -> Option<Columns> {
    let cells = &first?.cells;
    if cells.first().is_some_and(|cell| targets::find(&plain(cell)).is_some()) {
        return Some(Columns { target: 0, date: 1, value: 2, heading: false });
    }
    let column =
        |names: &[&str]| cells.iter().position(|cell| names.contains(&plain(cell).to_lowercase().as_str()));
    Some(Columns { target: column(TARGET)?, date: column(DATE)?, value: column(VALUE)?, heading: true })
}

/// A cell without the apostrophe that keeps a spreadsheet from taking it for a formula.
fn plain(cell: &str) -> String {
    let cell = input::half_width(cell);
    cell.strip_prefix('\'').unwrap_or(&cell).trim().to_owned()
}

fn report(record: &Record, columns: &Columns) -> Result<Option<Report>, Box<Problem>> {
    let cell = |column: usize| record.cells.get(column).map(|cell| plain(cell)).unwrap_or_default();
    let at = |field: &Field, code, text, values: &[(&str, &str)]| {
        Box::new(at_line(record.line, field, code, text, values))
    };
    if record.open_quote {
        return Err(at(&text::TARGET_FIELD, "open-quote", text::OPEN_QUOTE, &[]));
    }
    let (id, date, value) = (cell(columns.target), cell(columns.date), cell(columns.value));
    if date.is_empty() && value.is_empty() {
        return Ok(None);
    }
    if id.is_empty() {
        return Err(at(&text::TARGET_FIELD, "required", texts::REQUIRED, &[]));
    }
    written(id, &date, &value, at).map(Some)
}

/// A report from what is written; an unknown target is told with the other faults.
fn written(
    id: String,
    date: &str,
    value: &str,
    at: impl Fn(&Field, &'static str, Text, &[(&str, &str)]) -> Box<Problem>,
) -> Result<Report, Box<Problem>> {
    for (text, field) in [(date, &text::DATE_FIELD), (value, &text::VALUE_FIELD)] {
        if text.is_empty() {
            return Err(at(field, "required", texts::REQUIRED, &[]));
        }
    }
    let date = input::date(date)
        .map_err(|error| at(&text::DATE_FIELD, check::date_code(error), check::date_text(error), &[]))?;
    let target = targets::find(&id);
    let report = Report { target: Some(id), date: Some(date), value: None, achieved: None };
    match target {
        None | Some(Target { goal: Goal::Qualitative, .. }) => Ok(report),
        Some(target) if target.measured.is_none() => yes_no(value)
            .map(|yes| Report { achieved: Some(yes), ..report })
            .ok_or_else(|| at(&text::VALUE_FIELD, "not-yes-no", text::YES_NO_CELL, &[])),
        Some(target) => quantity(value, target)
            .map(|value| Report { value: Some(value), ..report })
            .ok_or_else(|| at(&text::VALUE_FIELD, "bad-number", texts::BAD_NUMBER, &[("decimals", "3")])),
    }
}

/// One report as a person writes it into a form: the day and the value of a target. `others` are the
/// reports beside it.
///
/// # Errors
/// What is wrong with it, alone or beside the others.
pub fn report_from_texts(
    target: &Target,
    date: &str,
    value: &str,
    others: &[Report],
) -> Result<Report, Problem> {
    let at = |field: &Field, code, text: Text, values: &[(&str, &str)]| {
        let fill = |template, label| filled(template, &[&[("field", label)], values].concat()).into();
        let message =
            Message { zh_cn: fill(text.zh_cn, field.label.zh_cn), en: fill(text.en, field.label.en) };
        Problem { path: field.name.to_owned(), code: Cow::Borrowed(code), message }
    };
    let boxed = |field: &Field, code, text, values: &[(&str, &str)]| Box::new(at(field, code, text, values));
    let report =
        written(target.id.to_owned(), &plain(date), &plain(value), boxed).map_err(|problem| *problem)?;
    let all = others.iter().chain([&report]).enumerate();
    match faults(all).first() {
        Some(fault) => {
            Err(fault.problem(|_, field, code, text, values| at(field, code, text, values), entry))
        }
        None => Ok(report),
    }
}

fn yes_no(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "是" | "已完成" | "完成" | "yes" | "true" => Some(true),
        "否" | "未完成" | "no" | "false" => Some(false),
        _ => None,
    }
}

/// A number, with or without the unit of the target behind it.
fn quantity(text: &str, target: &Target) -> Option<Decimal> {
    let measured = target.measured?;
    let units = [measured.many.zh_cn, measured.many.en, measured.one];
    let number = units.into_iter().find_map(|unit| text.strip_suffix(unit)).unwrap_or(text);
    if number.contains('%') && target.measured != PER_CENT {
        return None;
    }
    input::number(number).ok()
}

/// A problem at a cell of a line.
fn at_line(line: usize, field: &Field, code: &'static str, text: Text, values: &[(&str, &str)]) -> Problem {
    let fill = |template, label: &str| filled(template, &[&[("field", label)], values].concat()).into();
    let zh_cn = fill(text.zh_cn, &format!("第{line}行的{}", field.label.zh_cn));
    let en = fill(text.en, &format!("Line {line}, {}", field.label.en.to_lowercase()));
    Problem { path: format!("line {line}"), code: code.into(), message: Message { zh_cn, en } }
}

/// Reads reported values from JSON: a list of reports, facts with such a list, or a request.
///
/// At most 1 MiB and 1000 reports.
#[must_use]
pub fn reports_from_json(text: &str) -> Imported {
    if let Some(problem) = too_large(text) {
        return Imported::refused(problem);
    }
    let value = match json::parse(text.strip_prefix('\u{feff}').unwrap_or(text)) {
        Ok(value) => value,
        Err(error) => return Imported::refused(not_json(text, &error)),
    };
    let facts = value.get("facts").unwrap_or(&value);
    let Some(list) = facts.get("reports").unwrap_or(facts).as_array() else {
        return Imported::refused(Problem::new("reports", "not-a-list", text::NO_LIST, &[]));
    };
    let reports = Place::fact(&text::REPORTS_FIELD);
    if list.len() > MAX_ENTRIES {
        let max = [("max", &*MAX_ENTRIES.to_string())];
        return Imported::refused(reports.problem("too-many", texts::TOO_MANY, &max));
    }
    let (mut given, mut problems) = (Vec::new(), Vec::new());
    for (position, object) in list.iter().enumerate() {
        let mut refused = Vec::new();
        check::entry(text::REPORT, &reports.entry(position), object, &mut refused);
        let Some(object) = object.as_object().filter(|_| refused.is_empty()) else {
            problems.append(&mut refused);
            continue;
        };
        let report = Report::read(Object::new(object));
        let needed =
            [(report.target.is_none(), &text::TARGET_FIELD), (report.date.is_none(), &text::DATE_FIELD)];
        match needed.into_iter().find(|(absent, _)| *absent) {
            Some((_, field)) => problems.push(in_list(position, field, "required", texts::REQUIRED, &[])),
            None => given.push((position, report)),
        }
    }
    Imported::sifted(&given, problems, |fault| fault.problem(in_list, entry))
}
