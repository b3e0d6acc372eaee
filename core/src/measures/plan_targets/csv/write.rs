//! Reports into a table.

use crate::{
    calendar::csv::record,
    decimal::Decimal,
    explain,
    measures::plan_targets::{
        Report,
        judged::Judged,
        rule::{Progress, UnusedWhy},
        target::Goal,
        targets, text,
    },
    text::{Lang, Text},
    unit,
};

/// Every line of an answer with the report it goes by, then the reports that no line goes by.
///
/// `reports` are those that the answer was given for. Records end with CRLF; a cell that a
/// spreadsheet would take for a formula starts with an apostrophe.
#[must_use]
pub fn to_csv(progress: &Progress, reports: &[Report], lang: Lang) -> String {
    let mut table = String::new();
    record(&mut table, &HEADING.map(|column| column.get(lang)));
    for line in &progress.targets {
        let report = line.report.and_then(|used| reports.get(used.index));
        record(&mut table, &cells(line, report, lang).each_ref().map(String::as_str));
    }
    for unused in &progress.unused {
        let Some(report) = reports.get(unused.index) else { continue };
        let target = report.target.as_deref().unwrap_or_default();
        let title = targets::find(target).map(|target| target.title.get(lang));
        let mut cells = [const { String::new() }; HEADING.len()];
        let [id, _, name, _, _, _, _, _, _, status, date, value, ..] = &mut cells;
        target.clone_into(id);
        title.unwrap_or_default().clone_into(name);
        *status = format!("{}{}", UNUSED.get(lang), why(unused.why, lang));
        (*date, *value) = reported(report, lang);
        record(&mut table, &cells.each_ref().map(String::as_str));
    }
    table
}

fn cells(line: &Judged, report: Option<&Report>, lang: Lang) -> [String; HEADING.len()] {
    let units: Vec<&str> =
        line.units.iter().filter_map(|id| unit::find(id)).map(|unit| unit.name.get(lang)).collect();
    let (date, value) = report.map(|report| reported(report, lang)).unwrap_or_default();
    let written =
        |quantity: Option<Decimal>| quantity.map(|quantity| quantity.to_string()).unwrap_or_default();
    let yes_no = if line.binding { YES } else { NO };
    [
        line.target.to_owned(),
        line.year.map(|year| year.to_string()).unwrap_or_default(),
        targets::title(line.id).map(|title| title.get(lang)).unwrap_or_default().to_owned(),
        explain::citation(&line.citation, lang),
        units.join(SEPARATOR.get(lang)),
        aim(line),
        unit_of_measure(line, lang).to_owned(),
        yes_no.get(lang).to_owned(),
        line.due.to_string(),
        line.standing(lang),
        date,
        value,
        written(line.distance),
        written(line.exceeded),
        line.elapsed.map(|elapsed| elapsed.to_string()).unwrap_or_default(),
    ]
}

fn reported(report: &Report, lang: Lang) -> (String, String) {
    let date = report.date.map(|date| date.to_string()).unwrap_or_default();
    let value = match (report.value, report.achieved) {
        (Some(value), _) => value.to_string(),
        (None, Some(true)) => YES.get(lang).to_owned(),
        (None, Some(false)) => NO.get(lang).to_owned(),
        (None, None) => String::new(),
    };
    (date, value)
}

/// The quantity aimed at: both figures of a range.
fn aim(line: &Judged) -> String {
    match line.goal {
        Some(aim) => match aim.at_most {
            Some(most) => format!("{}–{most}", aim.at_least),
            None if line.kind == Goal::Approximate => format!("≈{}", aim.at_least),
            None => format!("≥{}", aim.at_least),
        },
        None => String::new(),
    }
}

fn unit_of_measure(line: &Judged, lang: Lang) -> &'static str {
    let measured = targets::find(line.target).and_then(|target| target.measured);
    measured.map(|measured| measured.many.get(lang)).unwrap_or_default()
}

/// The words for a code of the answer.
fn why(code: UnusedWhy, lang: Lang) -> &'static str {
    text::word(code.name()).map(|text| text.get(lang)).unwrap_or_default()
}

const HEADING: [Text; 15] = [
    Text::new("目标编号", "Target"),
    Text::new("年度", "Year"),
    Text::new("目标", "Title"),
    Text::new("依据", "Clause"),
    Text::new("责任单位", "Units"),
    Text::new("目标数", "Goal"),
    Text::new("单位", "Unit of measure"),
    Text::new("约束性", "Binding"),
    Text::new("期限", "Due"),
    Text::new("完成情况", "Status"),
    Text::new("数值日期", "Date"),
    Text::new("数值", "Value"),
    Text::new("差距", "Short by"),
    Text::new("超出", "Exceeded by"),
    Text::new("时间进度（%）", "Time elapsed (%)"),
];
const YES: Text = Text::new("是", "yes");
const NO: Text = Text::new("否", "no");
const SEPARATOR: Text = Text::new("、", "; ");
const UNUSED: Text = Text::new("未采用：", "not used: ");
