use super::*;
use crate::assessment::Outcome;

fn rows(text: &str) -> Vec<(usize, String, Outcome)> {
    let mut register = Register::read("key-enterprise", text.to_owned()).unwrap();
    let mut rows = Vec::new();
    while let Some(row) = register.next(None) {
        rows.push((row.line, row.name, row.assessment.outcome));
    }
    let (read, all) = register.progress();
    assert_eq!(read, all);
    rows
}

#[test]
fn each_row_is_answered_with_its_line_and_name() {
    let text = "\u{feff}企业名称\t上年度出口额（万美元）\t总部企业\r\n甲\t5000\t否\r\n\r\n乙\t4999.999999\t不详\n丙\t—\t√";
    let expected = [(2, "甲", Outcome::Met), (4, "乙", Outcome::Unknown), (5, "丙", Outcome::Met)];
    assert_eq!(rows(text), expected.map(|(line, name, outcome)| (line, name.to_owned(), outcome)));
    // A hundredth of a cent is no amount.
    assert_eq!(rows("上年度出口额（万美元）\n4999.99999999")[0].2, Outcome::Invalid);
}

#[test]
fn a_bad_row_tells_its_problems_and_the_others_go_on() {
    let mut register =
        Register::read("key-enterprise", "priorYearTaxCny,headquarters\n很多,也许\n\"10000000\n".to_owned())
            .unwrap();
    let problems = register.next(None).unwrap().assessment.problems;
    let codes: Vec<&str> = problems.iter().map(|problem| &*problem.code).collect();
    assert_eq!(codes, ["bad-amount", "not-yes-no"]);
    let open = register.next(None).unwrap();
    assert_eq!((open.line, &*open.assessment.problems[0].code), (3, "open-quote"));
    assert!(register.next(None).is_none());
}

#[test]
fn a_table_that_is_no_register_is_refused_as_a_whole() {
    let refused = |measure: &str, text: &str| Register::read(measure, text.to_owned()).unwrap_err().code;
    assert_eq!(refused("key-enterprise", ""), "no-column");
    assert_eq!(refused("key-enterprise", "企业名称,电话\n甲,1"), "no-column");
    assert_eq!(refused("key-enterprise", "headquarters,总部企业\n1,0"), "column-twice");
    assert_eq!(refused("key-enterprise", "上年度出口额（万元）\n1"), "bad-unit");
    assert_eq!(refused("teaching-stipend", "schoolKind\npublic"), "not-flat");
    assert_eq!(refused("no-such", "a\n1"), "unknown-measure");
    assert_eq!(refused("key-enterprise", &"\n".repeat(MAX_BYTES + 1)), "too-large");
}
