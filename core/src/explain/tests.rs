//! Explained key-enterprise assessments, section by section.

use super::*;
use crate::{api, document::LFB2013_7};

const LANGS: [Lang; 2] = [Lang::ZhCn, Lang::En];

fn explained(facts: &str, lang: Lang) -> String {
    let request = format!(r#"{{"measure": "key-enterprise", "on": "2013-06-30", "facts": {facts}}}"#);
    text(&api::assess(&request), lang)
}

/// The items of the section with this heading.
fn section<'a>(text: &'a str, heading: &str) -> Option<Vec<&'a str>> {
    let mut sections = text.split("\n\n");
    let lines = sections.find_map(|section| section.strip_prefix(heading))?.lines();
    Some(lines.skip(1).map(str::trim).collect())
}

fn position(text: &str, part: &str) -> usize {
    text.find(part).unwrap_or_else(|| panic!("`{part}` is missing in\n{text}"))
}

#[test]
fn the_page_opens_with_measure_document_day_reading_and_outcome() {
    let text = explained(r#"{"priorYearTaxCny": 10000000}"#, Lang::ZhCn);
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("重点企业自测"));
    let basis = lines.next().unwrap();
    assert!(
        basis.starts_with("依据：罗府办〔2013〕5号《") && basis.ends_with("》三（一）1，2013年4月24日印发"),
        "{basis}"
    );
    assert_eq!(lines.next(), Some("所问日期：2013年6月30日"));
    assert!(lines.next().unwrap().ends_with("——按条文的词句（推荐）"));
    assert_eq!(lines.nth(1), Some("结论：属于重点企业范围。"));
}

#[test]
fn a_fact_in_a_result_is_told_by_its_label() {
    let finder = r#"{"measure": "policy-finder", "facts": {"role": "teacher", "schoolKind": "public"}}"#;
    let text = text(&api::assess(finder), Lang::ZhCn);
    assert!(text.contains("接下来的问题：是市级以上名师"), "{text}");
    assert!(!text.contains("municipalMaster"), "{text}");
}

#[test]
fn a_title_with_quotations_is_quoted_once() {
    let request =
        r#"{"measure": "three-public-expenses", "facts": {"priorYearCny": 1, "currentYearCny": 2}}"#;
    let answer = api::assess(request);
    let told = text(&answer, Lang::ZhCn);
    assert_eq!(answer.outcome, Outcome::NotMet, "{told}");
    assert!(told.contains("“‘三公’经费零增长”") && !told.contains("““"), "{told}");
}

#[test]
fn failed_conditions_come_first_then_the_open_ones() {
    let facts = r#"{"headquarters": true, "priorYearTaxCny": "9999999.99"}"#;
    for (lang, failed, open, met) in
        [(Lang::ZhCn, "[不符合]", "[待定]", "[符合]"), (Lang::En, "[not met]", "[not known]", "[met]")]
    {
        let text = explained(facts, lang);
        assert!(
            position(&text, failed) < position(&text, open) && position(&text, open) < position(&text, met)
        );
        assert_eq!(text.matches(failed).count(), 1);
    }
    let text = explained(facts, Lang::ZhCn);
    let conditions = section(&text, "各项条件（罗府办〔2013〕5号三（一）1）").unwrap();
    assert_eq!(conditions.len(), 22);
    assert_eq!(
        conditions[0],
        "[不符合] 上年度纳税额：要求 1000 万元；现为 9,999,999.99 元；还差 0.01 元；文件未明确规定，按通常理解处理"
    );
    assert_eq!(conditions[21], "[符合] 总部企业：是");
}

#[test]
fn only_what_can_still_change_is_proposed() {
    let text = explained(
        r#"{"priorYearExportUsd": 1, "currentYearExportUsd": 49999999, "headquarters": false}"#,
        Lang::En,
    );
    assert_eq!(
        section(&text, "Failed conditions that may still come to be met"),
        Some(vec![
            "“Export, this year” goes up by 1 USD",
            "“Headquarters enterprise” may still come to be met"
        ])
    );
    let met = explained(r#"{"headquarters": true, "currentYearExportUsd": 1}"#, Lang::En);
    assert_eq!(section(&met, "Failed conditions that may still come to be met"), None);
}

#[test]
fn a_quantity_over_its_limit_is_to_go_down_by_what_is_too_much() {
    let facts = r#"{"priorYearCny": "2500000.10", "currentYearCny": "2500000.11"}"#;
    let request = format!(r#"{{"measure": "three-public-expenses", "facts": {facts}}}"#);
    let text = text(&api::assess(&request), Lang::En);
    let proposed = section(&text, "Failed conditions that may still come to be met").unwrap();
    assert!(proposed[0].ends_with("goes down by 0.01 CNY"), "{proposed:?}");
}

#[test]
fn the_first_day_it_will_hold_is_told() {
    let mut assessment = api::assess(r#"{"measure": "key-enterprise", "facts": {"priorYearTaxCny": 1}}"#);
    for reason in &mut assessment.reasons {
        reason.met_from = (reason.verdict == Verdict::NotMet).then(|| "2016-09-01".parse().unwrap());
    }
    let proposed = section(&text(&assessment, Lang::ZhCn), "尚未符合、今后仍可能符合的条件")
        .map(|items| items.join("|"));
    assert_eq!(proposed.as_deref(), Some("“上年度纳税额”：如情况不变，自2016年9月1日起符合"));
    assert!(text(&assessment, Lang::En).contains("met from 1 September 2016 if things go on as stated"));
}

#[test]
fn conditions_from_several_clauses_each_name_theirs() {
    let mut assessment = api::assess(r#"{"measure": "key-enterprise"}"#);
    assessment.reasons.truncate(2);
    assessment.reasons[1].citation = Citation::new(&LFB2013_7, "A5.15");
    let text = text(&assessment, Lang::ZhCn);
    let conditions = section(&text, "各项条件：").unwrap();
    assert!(conditions[0].ends_with("尚未填报；罗府办〔2013〕5号三（一）1"), "{}", conditions[0]);
    assert!(conditions[1].ends_with("尚未填报；罗府办〔2013〕7号行动五 15"), "{}", conditions[1]);
}

#[test]
fn what_is_missing_is_told_by_its_labels() {
    let text = explained("{}", Lang::ZhCn);
    let missing = section(&text, "尚未填报、可能影响结论或结果的事实").unwrap();
    let about = measures::find("key-enterprise").unwrap().about();
    let mut labels: Vec<&str> = about.fields.iter().map(|field| field.label.zh_cn).collect();
    assert_eq!(missing.len(), labels.len());
    labels.retain(|label| !missing.contains(label));
    assert_eq!(labels, Vec::<&str>::new());
}

#[test]
fn problems_replace_everything_but_the_basis() {
    for (lang, heading, problem) in [
        (
            Lang::ZhCn,
            "需要改正的问题",
            "总部企业：请填写 true（是）或 false（否）；不清楚请留空。（headquarters）",
        ),
        (
            Lang::En,
            "Problems to correct",
            "Headquarters enterprise: give true or false; leave it out if you do not know. (headquarters)",
        ),
    ] {
        let text = explained(r#"{"headquarters": 1}"#, lang);
        assert_eq!(section(&text, heading), Some(vec![problem]));
        assert_eq!(text.matches("\n\n").count(), 2, "{text}");
    }
}

#[test]
fn a_request_without_a_measure_is_explained_too() {
    for lang in LANGS {
        let text = text(&api::assess("{"), lang);
        assert!(text.starts_with(texts::ANY_MEASURE.get(lang)));
        assert!(text.contains(texts::INVALID.get(lang)), "{text}");
    }
}

#[test]
fn notes_are_told() {
    let assessment = api::assess(r#"{"measure": "key-enterprise", "on": "2013-01-01"}"#);
    let text = text(&assessment, Lang::En);
    assert_eq!(section(&text, "Notes").unwrap(), [assessment.notes[0].message.get(Lang::En)]);
}

#[test]
fn the_result_is_told_verdict_by_verdict() {
    let text = explained(r#"{"headquarters": true, "keyHighTech": false}"#, Lang::ZhCn);
    let result = section(&text, "计算结果").unwrap();
    assert_eq!(result[0], "符合的指标：1 项");
    assert_eq!(result[2], "符合 1 项：总部企业");
    assert_eq!(result[3], "不符合 1 项：重点高新技术企业");
    assert!(result[4].starts_with("待定 16 项：上年度出口额；"), "{}", result[4]);
}

#[test]
fn no_placeholder_and_no_fact_name_is_left_over() {
    let about = measures::find("key-enterprise").unwrap().about();
    for lang in LANGS {
        for facts in ["{}", r#"{"newlyRegistered": false, "foreignInvestedNewOrIncreased": true}"#] {
            let text = explained(facts, lang);
            assert!(!text.contains(['{', '}']), "{text}");
            for field in about.fields.iter().filter(|field| field.name.contains(char::is_uppercase)) {
                assert!(!text.contains(field.name), "{}", field.name);
            }
        }
    }
}

#[test]
fn a_condition_that_nothing_missing_decides_is_not_called_unstated() {
    let request = r#"{"measure": "reply-deadline", "facts": {"transferredOn": "2190-01-01"}}"#;
    let text = text(&api::assess(request), Lang::ZhCn);
    assert!(text.contains("[待定] 在规定的工作日内确认：要求 3 个工作日；情况未定"), "{text}");
    assert!(!text.contains("尚未填报"), "{text}");
}

#[test]
fn a_list_of_days_is_told_in_one_sentence() {
    let request = r#"{"measure": "reply-deadline", "facts": {"transferredOn": "2013-04-26"}}"#;
    let text = text(&api::assess(request), Lang::ZhCn);
    assert!(text.contains("计入的工作日：2013年4月27日、2013年4月28日、2013年5月2日\n"), "{text}");
}

#[test]
fn a_result_is_told_value_by_value_with_its_lists_and_without_what_is_unknown() {
    let told = |request: &str| {
        let assessment = api::assess(request);
        let about = measures::find(assessment.measure.as_deref().unwrap()).unwrap().about();
        result(about, &assessment, Lang::ZhCn)
    };
    let indicators = told(r#"{"measure": "key-enterprise", "facts": {"headquarters": true}}"#);
    let list = indicators.iter().find(|told| !told.entries.is_empty()).unwrap();
    assert_eq!(list.entries[0], "符合 1 项：总部企业");
    assert!(indicators.iter().all(|told| !told.sentence.contains('\n')));
    let unknown = told(r#"{"measure": "reply-deadline"}"#);
    assert!(unknown.iter().all(|told| !told.sentence.contains("暂无")), "{unknown:?}");
    assert_eq!(told(r#"{"measure": "reply-deadline", "on": 1}"#), []);
}
