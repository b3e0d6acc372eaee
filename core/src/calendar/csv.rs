//! Comma-separated values (RFC 4180) for spreadsheets.

use super::{EXPLORATORY, Occurrence, ics::place, text::unit_name};
use crate::text::{Lang, Text};

/// What a file starts with that people open in a spreadsheet by double click: without this mark
/// some take UTF-8 for a local encoding. [`write()`] leaves it out, because programs stumble over it.
pub const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The occurrences as a table with a heading, every record ended by CRLF.
///
/// A cell that a spreadsheet would take for a formula starts with an apostrophe.
#[must_use]
pub fn write(occurrences: &[Occurrence], lang: Lang) -> String {
    let mut table = String::with_capacity((occurrences.len() + 1) * 300);
    record(&mut table, &HEADING.map(|column| column.get(lang)));
    for occurrence in occurrences {
        let yes_no = if occurrence.provisional { YES } else { NO };
        let assumed: Vec<&str> =
            occurrence.assumed.iter().map(|assumption| assumption.text().get(lang)).collect();
        record(
            &mut table,
            &[
                &occurrence.uid,
                occurrence.duty,
                occurrence.unit,
                unit_name(occurrence.unit, lang),
                occurrence.title.get(lang),
                occurrence.database.map_or("", |database| database.text().get(lang)),
                occurrence.cadence.text().get(lang),
                &occurrence.period.to_string(),
                &occurrence.nominal_due.to_string(),
                &occurrence.effective_due.to_string(),
                &occurrence.remind_on.to_string(),
                &assumed.join(SEPARATOR.get(lang)),
                yes_no.get(lang),
                &occurrence.citation.document,
                &occurrence.citation.address(lang),
                if occurrence.binding { "" } else { EXPLORATORY.get(lang) },
                &occurrence.source.as_ref().map(|source| place(source, lang)).unwrap_or_default(),
            ],
        );
    }
    table
}

/// Adds one record, its cells guarded and quoted as they need, ended by CRLF.
pub fn record(table: &mut String, cells: &[&str]) {
    for (position, text) in cells.iter().enumerate() {
        if position > 0 {
            table.push(',');
        }
        cell(table, text);
    }
    table.push_str("\r\n");
}

fn cell(table: &mut String, text: &str) {
    // Bytes of these are never a part of another letter.
    let quoted = text.bytes().any(|byte| matches!(byte, b'"' | b',' | b'\r' | b'\n'));
    if quoted {
        table.push('"');
    }
    // A leading tab or return hides what follows it; Chinese input methods give the wide forms.
    if text.starts_with(['\t', '\r', '=', '+', '-', '@', '＝', '＋', '－', '＠']) {
        table.push('\'');
    }
    if quoted {
        table.push_str(&text.replace('"', "\"\""));
        table.push('"');
    } else {
        table.push_str(text);
    }
}

const HEADING: [Text; 17] = [
    Text::new("标识", "UID"),
    Text::new("事项编号", "Duty"),
    Text::new("单位代号", "Unit ID"),
    Text::new("责任单位", "Unit"),
    Text::new("事项", "Title"),
    Text::new("信息库", "Database"),
    Text::new("周期", "Cadence"),
    Text::new("所属期", "Period"),
    Text::new("期限", "Nominal due"),
    Text::new("顺延后期限", "Effective due"),
    Text::new("提醒日", "Remind on"),
    Text::new("推定", "Assumed"),
    Text::new("暂定", "Provisional"),
    Text::new("文件", "Document"),
    Text::new("条款", "Clause"),
    Text::new("性质", "Nature"),
    Text::new("间隔出处", "Interval set by"),
];
const YES: Text = Text::new("是", "yes");
const NO: Text = Text::new("否", "no");
const SEPARATOR: Text = Text::new("；", "; ");

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn one(text: &str) -> String {
        let mut table = String::new();
        cell(&mut table, text);
        table
    }

    #[test]
    fn a_cell_that_looks_like_a_formula_is_text() {
        for (given, written) in [
            ("=SUM(A1)", "'=SUM(A1)"),
            ("+86", "'+86"),
            ("-1", "'-1"),
            ("@home", "'@home"),
            ("\t=1", "'\t=1"),
            ("＝1", "'＝1"),
            ("=A1,\"b\"", "\"'=A1,\"\"b\"\"\""),
            ("2014-02", "2014-02"),
            ("a=b", "a=b"),
        ] {
            assert_eq!(one(given), written, "{given:?}");
        }
    }

    proptest! {
        #[test]
        fn a_reader_gets_every_cell_back(cells in prop::collection::vec("[a-z汉,;\"\r\n' ]*", 2..6)) {
            let mut table = String::new();
            record(&mut table, &cells.iter().map(String::as_str).collect::<Vec<_>>());
            let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(table.as_bytes());
            let read = reader.records().next().unwrap().unwrap();
            let expected: Vec<String> = cells
                .iter()
                .map(|cell| if cell.starts_with('\r') { format!("'{cell}") } else { cell.clone() })
                .collect();
            prop_assert_eq!(read.iter().collect::<Vec<_>>(), expected);
        }
    }
}
