use serde_json::{Value, json};

use super::*;
use crate::{
    api,
    assessment::{Assessment, Outcome},
    coverage::Kind,
    date::CivilDate,
    decimal::Decimal,
    document::{DOCUMENTS, LFB2013_6},
    measures::assess,
    text::Lang,
    unit,
};

mod completions;

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

/// A report written `id date value`, the value a quantity, `yes` or `no`.
fn report(text: &str) -> Report {
    let parts: Vec<&str> = text.split(' ').collect();
    let [target, date, value] = parts[..] else { panic!("{text}") };
    let achieved = ["no", "yes"].iter().position(|word| *word == value).map(|position| position == 1);
    Report { target: Some(target.into()), date: Some(day(date)), value: value.parse().ok(), achieved }
}

fn facts(reports: &[&str]) -> Facts {
    Facts { reports: Some(reports.iter().map(|text| report(text)).collect()), ..Facts::default() }
}

fn ask(facts: &Facts, on: Option<&str>) -> Assessment<Progress> {
    assess(&Question { on: on.map(day), ..Question::<PlanTargets>::about(facts) })
}

fn line(facts: &Facts, on: Option<&str>, id: &str) -> Judged {
    let result = ask(facts, on).result.unwrap();
    result.targets.into_iter().find(|line| line.id == id).unwrap()
}

/// Status and why of a line, with one report.
fn stands(on: &str, reported: &str, id: &str) -> (Status, Option<Why>) {
    let line = line(&facts(&[reported]), Some(on), id);
    (line.status, line.why)
}

fn codes(facts: &Value) -> Vec<(String, String)> {
    let request = json!({"measure": "plan-targets", "facts": facts}).to_string();
    let told = api::assess(&request).problems.into_iter();
    told.map(|problem| (problem.path, problem.code.into_owned())).collect()
}

#[test]
fn the_table_holds_together() {
    let mut ids = std::collections::HashSet::new();
    for target in targets::all() {
        assert!(ids.insert(target.id), "{}", target.id);
        assert!(DOCUMENTS.iter().any(|document| target.id.starts_with(&format!("{}/", document.id))));
        assert!(!target.units.is_empty() && target.units.iter().all(|id| unit::find(id).is_some()));
        let needs_measure = !matches!(target.goal, Goal::YesNo | Goal::Qualitative);
        assert_eq!(target.measured.is_some(), needs_measure, "{}", target.id);
        for line in target.lines() {
            assert!(line.from <= line.due && line.early.is_none_or(|early| early < line.due), "{}", line.id);
            assert!(line.id == target.id || ids.insert(line.id), "{}", line.id);
        }
    }
    assert_eq!(targets::find("LFB2013-6/I/01").unwrap().document().id, LFB2013_6.id);
}

use super::target::Goal;

#[test]
fn every_row_of_the_register_has_its_target() {
    let rows = PlanTargets::ROWS;
    assert_eq!(rows.len(), 57);
    for target in targets::all() {
        let row = rows.iter().find(|row| target.id.starts_with(row.id)).unwrap();
        let kind = if target.goal == Goal::Omitted { Kind::Parameter } else { Kind::Computed };
        assert!(row.kind == kind, "{}", target.id);
        assert!(targets::find(row.part).is_some());
    }
    for omission in PlanTargets::about().omitted {
        let target = targets::find(omission.name).unwrap();
        assert_eq!((target.goal, target.clause()), (Goal::Omitted, &*omission.citation.clause));
        assert_eq!(target.document().id, omission.citation.document);
    }
    let omitted = targets::all().filter(|target| target.goal == Goal::Omitted).count();
    assert_eq!(omitted, PlanTargets::about().omitted.len());
}

#[test]
fn a_figure_reached_exactly_is_reached() {
    let green = "LFB2013-6/I/01";
    for (value, expected) in [("65", Status::Met), ("64.999", Status::InProgress), ("0", Status::InProgress)]
    {
        assert_eq!(stands("2015-06-30", &format!("{green} 2015-06-30 {value}"), green), (expected, None));
    }
    let found = line(&facts(&["LFB2013-6/I/01 2015-06-30 64.999"]), Some("2015-12-31"), green);
    assert_eq!(found.distance, Some(Decimal::from_thousandths(1)));
}

#[test]
fn a_binding_target_is_missed_the_day_after_and_not_before() {
    let (forest, reported) = ("LFB2013-6/IV.4.3/02", "LFB2013-6/IV.4.3/02 2015-12-31 3619.999");
    for (on, expected) in [("2015-12-31", Status::InProgress), ("2016-01-01", Status::NotMet)] {
        assert_eq!(stands(on, reported, forest), (expected, None), "{on}");
    }
    let pilot = "LF2013-3/VII.4/02";
    for (on, expected) in [("2014-06-30", Status::InProgress), ("2014-07-01", Status::NotMet)] {
        assert_eq!(stands(on, &format!("{pilot} 2014-03-01 no"), pilot).0, expected, "{on}");
    }
}

#[test]
fn what_is_reached_after_its_time_is_not_reached_in_time() {
    let forest = "LFB2013-6/IV.4.3/02";
    let late = facts(&["LFB2013-6/IV.4.3/02 2015-10-01 3000", "LFB2013-6/IV.4.3/02 2016-01-01 4000"]);
    let assessment = ask(&late, Some("2016-06-30"));
    assert_eq!(assessment.outcome, Outcome::NotMet);
    let result = assessment.result.unwrap();
    assert_eq!(result.unused, [Unused { index: 1, why: UnusedWhy::OutsideWindow }]);
    let only_late = "LFB2013-6/IV.4.3/02 2016-01-01 4000";
    assert_eq!(stands("2016-06-30", only_late, forest), (Status::Unknown, Some(Why::NotReported)));
}

#[test]
fn a_range_is_met_at_its_lower_figure_and_exceeded_above_its_upper_one() {
    let roofs = "LFB2013-6/IV.4.5/01/2014";
    for (value, status, distance, exceeded) in [
        ("1", Status::InProgress, Some(1), None),
        ("2", Status::Met, None, None),
        ("5", Status::Met, None, None),
        ("6", Status::Met, None, Some(1)),
    ] {
        let reported = facts(&[&format!("LFB2013-6/IV.4.5/01 2014-12-31 {value}")]);
        let found = line(&reported, Some("2014-12-31"), roofs);
        let whole = |units: Option<i64>| units.map(Decimal::whole);
        assert_eq!(
            (found.status, found.distance, found.exceeded),
            (status, whole(distance), whole(exceeded))
        );
    }
}

#[test]
fn only_the_number_of_pilot_streets_is_bound_above() {
    let pilots = "LF2013-3/III.8/01";
    for (value, expected) in
        [("0", Status::NotMet), ("1", Status::Met), ("2", Status::Met), ("3", Status::NotMet)]
    {
        let reported = format!("{pilots} 2015-12-31 {value}");
        assert_eq!(stands("2016-01-01", &reported, pilots), (expected, None), "{value}");
    }
    let three = line(&facts(&["LF2013-3/III.8/01 2014-12-31 3"]), Some("2015-01-01"), pilots);
    assert_eq!((three.status, three.exceeded), (Status::InProgress, Some(Decimal::whole(1))));
}

#[test]
fn what_does_not_bind_never_fails() {
    let satisfaction = "LF2013-3/VII.4/03";
    let short = format!("{satisfaction} 2015-12-01 94.999");
    assert_eq!(stands("2015-12-31", &short, satisfaction), (Status::InProgress, None));
    assert_eq!(stands("2016-01-01", &short, satisfaction), (Status::Unknown, Some(Why::Aspirational)));
    assert_eq!(stands("2016-01-01", &short.replace("94.999", "95"), satisfaction), (Status::Met, None));

    let miami = "LFB2013-7/A6.18/02/2013";
    for (value, distance, exceeded) in [("28", Some(2), None), ("30", None, None), ("33", None, Some(3))] {
        let reported = facts(&[&format!("LFB2013-7/A6.18/02 2013-12-31 {value}")]);
        let found = line(&reported, Some("2014-01-01"), miami);
        assert_eq!((found.status, found.why), (Status::Unknown, Some(Why::NoTolerance)));
        let whole = |units: Option<i64>| units.map(Decimal::whole);
        assert_eq!((found.distance, found.exceeded), (whole(distance), whole(exceeded)));
    }
    let mut none_binds = facts(&["LF2013-3/VII.4/03 2015-12-01 10"]);
    none_binds.unit = Some("district-environment".into());
    assert_ne!(ask(&none_binds, Some("2020-01-01")).outcome, Outcome::NotMet);
}

#[test]
fn three_to_five_years_end_twice_and_only_the_later_day_is_overdue() {
    let teachers = "LFB2013-7/A3.8/05";
    let found = line(&facts(&[]), None, teachers);
    assert_eq!((found.early_due, found.due), (Some(day("2016-05-28")), day("2018-05-28")));
    let reported = format!("{teachers} 2016-05-28 999");
    assert_eq!(stands("2018-05-28", &reported, teachers), (Status::InProgress, None));
    assert_eq!(stands("2018-05-29", &reported, teachers), (Status::NotMet, None));
    let foreign = line(&facts(&[]), None, "LFB2013-7/A6.19/01");
    assert_eq!((foreign.from, foreign.due), (day("2013-05-28"), day("2018-05-28")));
}

#[test]
fn elapsed_time_is_floored_and_full_on_the_last_day() {
    for (on, expected) in [
        ("2012-12-31", 0),
        ("2013-01-01", 0),
        ("2013-01-11", 1),
        ("2015-12-30", 99),
        ("2015-12-31", 100),
        ("2099-12-31", 100),
    ] {
        assert_eq!(line(&facts(&[]), Some(on), "LFB2013-6/I/01").elapsed, Some(expected), "{on}");
    }
    // 2 of 3 years are 730 of 1095 days.
    assert_eq!(line(&facts(&[]), Some("2014-12-31"), "LFB2013-6/I/01").elapsed, Some(66));
}

#[test]
fn a_yearly_target_has_a_line_a_year_and_counts_each_for_itself() {
    let parks = facts(&[
        "LFB2013-6/IV.2.1/02 2014-12-31 2",
        "LFB2013-6/IV.2.1/02 2015-01-01 0",
        "LFB2013-6/IV.2.1/02 2015-12-31 1",
    ]);
    let status = |on, id| line(&parks, Some(on), id).status;
    assert_eq!(status("2016-01-01", "LFB2013-6/IV.2.1/02/2014"), Status::Met);
    assert_eq!(status("2016-01-01", "LFB2013-6/IV.2.1/02/2015"), Status::NotMet);
    let later = line(&parks, Some("2014-12-31"), "LFB2013-6/IV.2.1/02/2015");
    assert_eq!((later.status, later.why, later.elapsed), (Status::Unknown, Some(Why::NotBegun), Some(0)));
}

#[test]
fn a_leap_day_is_a_day_like_others() {
    let leap = facts(&["LFB2013-7/A3.8/05 2016-02-29 1000"]);
    assert_eq!(line(&leap, Some("2016-02-28"), "LFB2013-7/A3.8/05").status, Status::Unknown);
    assert_eq!(line(&leap, Some("2016-02-29"), "LFB2013-7/A3.8/05").status, Status::Met);
    assert_eq!(
        codes(&json!({"reports": [{"target": "LFB2013-6/I/01", "date": "2015-02-29", "value": 1}]})),
        [("reports[0].date".into(), "no-such-day".into()), ("reports[0].date".into(), "required".into())]
            [..1]
    );
}

#[test]
fn the_newest_report_on_or_before_the_day_counts() {
    let forest = "LFB2013-6/IV.4.3/04";
    let told = facts(&[
        "LFB2013-6/IV.4.3/04 2014-06-30 46",
        "LFB2013-6/IV.4.3/04 2013-06-30 44",
        "LFB2013-6/IV.4.3/04 2015-06-30 45",
    ]);
    for (on, index, status) in [
        ("2014-06-29", 1, Status::InProgress),
        ("2014-06-30", 0, Status::Met),
        ("2015-12-31", 2, Status::InProgress),
        ("2016-01-01", 2, Status::NotMet),
    ] {
        let found = line(&told, Some(on), forest);
        assert_eq!((found.report.unwrap().index, found.status), (index, status), "{on}");
    }
    let unused = ask(&told, Some("2014-06-30")).result.unwrap().unused;
    assert_eq!(
        unused,
        [1, 2].map(|index| Unused {
            index,
            why: if index == 1 { UnusedWhy::Superseded } else { UnusedWhy::AfterDay }
        })
    );
}

#[test]
fn the_two_readings_have_targets_of_their_own() {
    let told = facts(&["LFB2013-6/IV.2.1/02 2014-12-31 4", "LFB2013-6/IV.4.4/02/length 2015-12-31 43.5"]);
    let readings =
        Readings { community_parks: CommunityParks::Each, key_greenways: KeyGreenways::FixedLength };
    let question = Question { readings, ..Question::<PlanTargets>::about(&told) }.on(day("2016-01-01"));
    let result = assess(&question).result.unwrap();
    let of = |id: &str| result.targets.iter().find(|line| line.id == id);
    assert!(of("LFB2013-6/IV.2.1/02/2014").is_none() && of("LFB2013-6/IV.4.4/02").is_none());
    assert_eq!(of("LFB2013-6/IV.2.1/02/built/2014").unwrap().status, Status::Unknown);
    let length = of("LFB2013-6/IV.4.4/02/length").unwrap();
    assert_eq!(length.goal.unwrap().at_least, Decimal::from_thousandths(43_500));
    assert_eq!(length.status, Status::Met);
    assert_eq!(result.unused, [Unused { index: 0, why: UnusedWhy::OtherReading }]);
}

#[test]
fn a_figure_that_the_text_omits_waits_for_a_host_and_names_its_source() {
    let told = facts(&["LFB2013-6/IV.3.2/02 2015-12-31 12"]);
    let assessment = ask(&told, Some("2016-01-01"));
    assert_eq!(assessment.missing_parameters.len(), 6);
    assert_eq!(assessment.missing_parameters[0].set_by, "district-education");
    let mut own = serde_json::to_value(PlanTargets::published()).unwrap();
    own["LFB2013-6/IV.3.2/02"] = json!([{
        "from": "2013-06-01", "value": 12, "citation": {"document": "罗教〔2013〕1号", "clause": "二"}
    }]);
    let own: Parameters = serde_json::from_value(own).unwrap();
    let question = Question { own_parameters: Some(&own), ..Question::<PlanTargets>::about(&told) };
    let assessment = assess(&question.on(day("2016-01-01")));
    assert_eq!(assessment.missing_parameters.len(), 5);
    let reason = assessment.reasons.iter().find(|reason| reason.id == "LFB2013-6/IV.3.2/02").unwrap();
    assert_eq!(reason.verdict, crate::answer::Verdict::Met);
    assert_eq!(reason.source.as_ref().unwrap().document, "罗教〔2013〕1号");
    let question = Question { own_parameters: Some(&own), ..Question::<PlanTargets>::about(&told) };
    let early = assess(&question.on(day("2013-05-31"))).result.unwrap();
    let line = early.targets.iter().find(|line| line.id == "LFB2013-6/IV.3.2/02").unwrap();
    assert_eq!((line.goal, line.why), (None, Some(Why::NoFigureInForce)));
}

#[test]
fn a_range_is_told_with_both_figures() {
    let assessment = ask(&Facts::default(), Some("2015-12-31"));
    let reason = assessment.reasons.iter().find(|reason| reason.id == "LF2013-3/II.1/01").unwrap();
    assert_eq!(reason.required, "2–3 clusters");
    let said = |lang| crate::explain::said(&reason.required, PlanTargets::about(), lang);
    assert_eq!((&*said(Lang::ZhCn), &*said(Lang::En)), ("2–3 个集聚区", "2–3 clusters"));
}

#[test]
fn figures_that_change_keep_an_unknown_day_open() {
    let mut own = serde_json::to_value(PlanTargets::published()).unwrap();
    let mut later = own["LFB2013-6/I/01"][0].clone();
    (later["from"], later["value"]) = (json!("2014-01-01"), json!(70));
    own["LFB2013-6/I/01"].as_array_mut().unwrap().push(later);
    let own: Parameters = serde_json::from_value(own).unwrap();
    let told = facts(&["LFB2013-6/I/01 2013-12-31 66"]);
    let question = || Question { own_parameters: Some(&own), ..Question::<PlanTargets>::about(&told) };
    let status = |question: Question<'_, PlanTargets>| {
        let result = assess(&question).result.unwrap();
        let found = result.targets.into_iter().find(|line| line.id == "LFB2013-6/I/01").unwrap();
        (found.status, found.why)
    };
    assert_eq!(status(question()), (Status::Unknown, Some(Why::DayUnknown)));
    assert_eq!(status(question().on(day("2013-12-31"))), (Status::Met, None));
    assert_eq!(status(question().on(day("2014-01-01"))), (Status::InProgress, None));
}

#[test]
fn totals_stand_for_all_for_documents_and_for_each_unit() {
    let told = facts(&["LFB2013-6/IV.4.2/01 2015-12-31 50", "LF2013-3/VII.4/02 2014-01-01 no"]);
    let result = ask(&told, Some("2016-01-01")).result.unwrap();
    let Totals { total, met, in_progress, not_met, unknown } = result.totals;
    assert_eq!((met, in_progress, not_met), (1, 0, 1));
    assert_eq!(usize::from(total), result.targets.len());
    assert_eq!(total, met + in_progress + not_met + unknown);
    let documents: u16 = result.by_document.iter().map(|of| of.totals.total).sum();
    assert_eq!((documents, result.by_document.len()), (total, 3));
    for unit in ["district-urban-management", "district-works"] {
        let of = result.by_unit.iter().find(|of| of.unit == unit).unwrap();
        assert_eq!(of.totals.met, 1, "{unit}");
    }
    assert!(result.by_unit.iter().map(|of| of.totals.total).sum::<u16>() > total);
}

#[test]
fn filters_choose_lines() {
    let lines = |facts: Value| {
        let request = json!({"measure": "plan-targets", "facts": facts}).to_string();
        let answer: Value = serde_json::from_str(&api::assess_json(&request)).unwrap();
        let lines = answer["result"]["targets"].as_array().unwrap().iter();
        lines.map(|line| line["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(lines(json!({"unit": "district-health"})).len(), 3);
    assert_eq!(lines(json!({"unit": "district-health", "year": 2014})), ["LFB2013-6/IV.4.5/01/2014"]);
    assert_eq!(lines(json!({"year": 2018, "document": "LFB2013-7"})).len(), 5);
    assert!(lines(json!({"year": 2050})).is_empty());
    let nothing = Facts { year: Some(2050), ..Facts::default() };
    let assessment = ask(&nothing, None);
    assert_eq!((assessment.outcome, assessment.missing.len()), (Outcome::Unknown, 0));
}

#[test]
fn what_no_report_can_say_is_a_problem() {
    let one = |report: Value| codes(&json!({"reports": [report]}));
    let owned = |path: &str, code: &str| vec![(path.to_owned(), code.to_owned())];
    for (report, path, code) in [
        (json!({"target": "LFB2013-6/I/99", "date": "2014-01-01", "value": 1}), "target", "unknown-target"),
        (json!({"target": "LFB2013-6/0/02", "date": "2014-01-01", "value": 1}), "target", "not-reportable"),
        (
            json!({"target": "LFB2013-6/I/01", "date": "2014-01-01", "value": "100.001"}),
            "value",
            "out-of-range",
        ),
        (
            json!({"target": "LFB2013-6/I/01", "date": "2014-01-01", "achieved": true}),
            "achieved",
            "wrong-kind",
        ),
        (json!({"target": "LFB2013-6/I/01", "date": "2014-01-01"}), "value", "required"),
        (json!({"target": "LFB2013-6/I/03", "date": "2014-01-01", "value": 1}), "value", "wrong-kind"),
        (json!({"target": "LFB2013-6/I/03", "date": "2014-01-01"}), "achieved", "required"),
        (
            json!({"target": "LFB2013-6/IV.1.2/01", "date": "2014-01-01", "value": "0.5"}),
            "value",
            "bad-number",
        ),
        (json!({"target": "LFB2013-6/I/01", "value": 1}), "date", "required"),
        (json!({"date": "2014-01-01", "value": 1}), "target", "required"),
        (json!({"target": "LFB2013-6/I/01", "date": "2014-01-01", "value": -1}), "value", "out-of-range"),
    ] {
        assert_eq!(one(report.clone()), owned(&format!("reports[0].{path}"), code), "{report}");
    }
    assert_eq!(codes(&json!({"unit": "nobody"})), owned("unit", "not-a-choice"));
    assert_eq!(codes(&json!({"year": 1900})), owned("year", "out-of-range"));
}

#[test]
fn reports_of_one_day_agree_and_a_part_is_within_its_whole() {
    let forest = |part: &str, whole: &str| {
        codes(&json!({"reports": [
            {"target": "LFB2013-6/IV.4.3/03", "date": "2015-12-31", "value": part},
            {"target": "LFB2013-6/IV.4.3/02", "date": "2015-12-31", "value": whole},
        ]}))
    };
    assert_eq!(forest("3620", "3620"), []);
    assert_eq!(forest("3620.001", "3620"), [("reports[0].value".into(), "part-above-whole".into())]);
    let twice = |first: &str, second: &str| ask(&facts(&[first, second]), None);
    let reported = "LFB2013-6/I/01 2014-01-01 60";
    assert_eq!(twice(reported, reported).result.unwrap().unused[0].why, UnusedWhy::Superseded);
    let problems = twice(reported, "LFB2013-6/I/01 2014-01-01 61").problems;
    assert_eq!(problems[0].code, "conflicting-reports");
    assert!(problems[0].message.en.contains("entry 1 gives another value"), "{:?}", problems[0]);
}

#[test]
fn typed_callers_learn_of_unknown_filters() {
    let wrong = Facts { document: Some("LFB2013-5".into()), unit: Some("nobody".into()), ..Facts::default() };
    let paths: Vec<String> = ask(&wrong, None).problems.into_iter().map(|problem| problem.path).collect();
    assert_eq!(paths, ["document", "unit"]);
}

#[test]
fn a_thousand_reports_are_read_and_one_more_is_refused() {
    let reports = |count: i32| -> Vec<Value> {
        let first = CivilDate::constant(2013, 1, 1);
        let one = |days| json!({"target": "LFB2013-6/I/01", "date": first.plus_days(days).to_string(), "value": "64"});
        (0..count).map(one).collect()
    };
    assert_eq!(codes(&json!({"reports": reports(1000)})), []);
    assert_eq!(codes(&json!({"reports": reports(1001)})), [("reports".into(), "too-many".into())]);
}

#[test]
fn without_a_day_only_the_newest_report_makes_overdue() {
    let pilot = "LF2013-3/VII.4/02 2014-06-30 no";
    let first = ask(&facts(&[pilot]), None);
    assert_eq!(first.outcome, Outcome::Unknown);
    assert_eq!(first.missing, ["reports", "on"]);
    let second = ask(&facts(&[pilot, "LFB2013-6/I/01 2014-07-01 60"]), None);
    assert_eq!(second.outcome, Outcome::NotMet);
}

#[test]
fn an_answer_is_told_in_both_languages() {
    use crate::{explain, text::Lang};
    let request = json!({"measure": "plan-targets", "on": "2016-01-01", "facts": {"reports": [
        {"target": "LFB2013-6/IV.4.5/01", "date": "2014-12-31", "value": 1},
        {"target": "LF2013-3/III.8/01", "date": "2014-12-31", "value": 1},
        {"target": "LFB2013-7/A6.18/02", "date": "2013-12-31", "value": 28},
        {"target": "LFB2013-6/I/01", "date": "2016-12-31", "value": 28},
    ]}});
    let assessment = api::assess(&request.to_string());
    let zh = explain::text(&assessment, Lang::ZhCn);
    let en = explain::text(&assessment, Lang::En);
    for part in [
        "共 70 项，完成 1 项，推进中 0 项，未完成 1 项，待定 68 项",
        "完成建筑屋顶绿化改造（2014年），未完成",
        "要求2–5 栋；现为1 栋；还差1 栋",
        "要求1 个街道，且不超过 2 个街道；现为1 个街道",
        "要求约 30 名教师；现为28 名教师；还差2 名教师",
        "第 4 条，不在目标期内",
    ] {
        assert!(
            zh.replace("要求 ", "要求").replace("现为 ", "现为").replace("还差 ", "还差").contains(part),
            "{part}\n{zh}"
        );
    }
    for part in [
        "70 in all, 1 met, 0 in progress, 1 not met, 68 open",
        "asks for about 30 teachers; found 28 teachers",
    ] {
        assert!(en.contains(part), "{part}\n{en}");
    }
    for raw in ["notBegun", "unitOfMeasure", "district-education", "superseded"] {
        assert!(!zh.contains(raw) && !en.contains(raw), "{raw}");
    }
}
