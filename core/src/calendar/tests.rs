//! The table is sound, occurrences follow the readings, queries are refused with reasons.

use serde_json::{Value, json};

mod intervals;
mod plans;

use super::*;
use crate::{api, date::CivilDate, unit, workday::Roll};

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn between(from: &str, to: &str) -> Query {
    Query::new(day(from), day(to))
}

fn of_duty<'a>(found: &'a [Occurrence], duty: &str) -> Vec<&'a Occurrence> {
    found.iter().filter(|occurrence| occurrence.duty == duty).collect()
}

#[test]
fn the_table_names_known_units_and_stands_in_the_order_of_its_ids() {
    for duty in duties() {
        for id in duty.units {
            assert!(unit::find(id).is_some(), "{}: {id}", duty.id);
        }
        assert!(!duty.units.is_empty(), "{}", duty.id);
        let place = [duty.document.id, duty.clause, ""].join("/");
        for id in duty.also.iter().chain([&duty.id]) {
            assert!(id.strip_prefix(&place).is_some_and(|serial| serial.len() == 2), "{id}");
        }
        assert_eq!(duty.citation().document(), Some(duty.document));
        assert_eq!(duty.once.is_some(), duty.cadence == Cadence::Once, "{}", duty.id);
    }
    let key = |duty: &Duty| {
        let number = crate::document::DOCUMENTS.iter().position(|document| document.id == duty.document.id);
        (number, duty.id)
    };
    assert!(duties().windows(2).all(|pair| key(&pair[0]) < key(&pair[1])));
    let ids: Vec<_> = duties().iter().flat_map(|duty| duty.also.iter().chain([&duty.id])).collect();
    assert_eq!(ids.iter().collect::<std::collections::HashSet<_>>().len(), ids.len());
}

#[test]
fn the_example_of_the_contract() {
    let mut query = between("2014-02-10", "2014-02-28");
    query.unit = Some("district-economy".into());
    let found = occurrences(&query).unwrap();
    let occurrence = of_duty(&found, "LFB2013-5/III.1/03")[0];
    assert_eq!(
        serde_json::to_string(occurrence).unwrap(),
        concat!(
            r#"{"uid":"lfb2013-5-iii-1-03.2014-02.district-economy@luohu-policy-kit","#,
            r#""duty":"LFB2013-5/III.1/03","unit":"district-economy","#,
            r#""title":{"zh-CN":"提供当年起出口额达到5000万美元企业的信息（2014年2月）","#,
            r#""en":"Share the enterprises whose exports have reached 50 million US dollars this year (February 2014)"},"#,
            r#""database":"key-enterprise","cadence":"monthly","period":"2014-02","#,
            r#""nominalDue":"2014-02-28","effectiveDue":"2014-02-28","remindOn":"2014-02-28","#,
            r#""assumed":["due-day"],"provisional":false,"reading":"P05","#,
            r#""citation":{"document":"LFB2013-5","clause":"III.1"}}"#,
        )
    );
}

#[test]
fn each_kind_of_period_has_its_form_and_its_name() {
    for (period, form, zh_cn, en, last) in [
        (Period::Month(2014, 2), "2014-02", "2014年2月", "February 2014", "2014-02-28"),
        (Period::Month(2013, 12), "2013-12", "2013年12月", "December 2013", "2013-12-31"),
        (Period::Quarter(2014, 1), "2014-Q1", "2014年第一季度", "first quarter of 2014", "2014-03-31"),
        (Period::Quarter(2014, 4), "2014-Q4", "2014年第四季度", "fourth quarter of 2014", "2014-12-31"),
        (Period::HalfYear(2014, 1), "2014-H1", "2014年上半年", "first half of 2014", "2014-06-30"),
        (Period::HalfYear(2014, 2), "2014-H2", "2014年下半年", "second half of 2014", "2014-12-31"),
        (Period::Year(2014), "2014", "2014年度", "2014", "2014-12-31"),
    ] {
        assert_eq!(period.to_string(), form);
        assert_eq!((&*period.name().zh_cn, &*period.name().en), (zh_cn, en));
        assert_eq!(period.last_day(), day(last));
        assert!(period.first_day() < period.last_day());
    }
}

#[test]
fn data_about_the_year_before_carry_that_year_and_are_due_once() {
    let found = occurrences(&between("2013-01-01", "2015-12-31")).unwrap();
    let statistics = of_duty(&found, "LFB2013-5/III.1/10");
    let dates: Vec<_> = statistics
        .iter()
        .map(|found| (found.period.to_string(), found.nominal_due.to_string(), found.assumed.clone()))
        .collect();
    // The text names the quarter, so the day is not assumed; 2012 was due before the document.
    assert_eq!(
        dates,
        [
            ("2013".into(), "2014-03-31".into(), vec![Assumption::FirstPeriod]),
            ("2014".into(), "2015-03-31".into(), vec![]),
        ]
    );
    assert_eq!(statistics[0].title.zh_cn, "提供上年度营业收入（或产值）10亿元以上企业信息（2013年度数据）");
    assert!(statistics[0].title.en.ends_with("(data of 2013)"));
}

#[test]
fn the_first_period_is_the_first_full_one_after_the_issue() {
    let found = occurrences(&between("2013-01-01", "2015-12-31")).unwrap();
    for (duty, period, due) in [
        ("LFB2013-5/III.1/03", "2013-05", "2013-05-31"),
        ("LFB2013-5/III.1/29", "2013-05", "2013-05-31"),
        ("LFB2013-5/II/03", "2013-Q3", "2013-09-30"),
        ("LFB2013-5/III.5/16", "2013-H2", "2013-12-31"),
        ("LFB2013-5/III.1/12", "2013", "2014-03-31"),
        ("LFB2013-5/III.1/13", "2014", "2014-07-31"),
        ("LFB2013-5/III.2/01", "2014", "2014-03-31"),
        ("LFB2013-5/III.5/08", "2014", "2014-03-31"),
        ("LFB2013-5/III.4/03", "2014", "2014-12-31"),
    ] {
        let all = of_duty(&found, duty);
        assert_eq!(all[0].period.to_string(), period, "{duty}");
        assert_eq!(all[0].nominal_due, day(due), "{duty}");
        assert!(all[0].assumed.contains(&Assumption::FirstPeriod), "{duty}");
        assert!(!all[1].assumed.contains(&Assumption::FirstPeriod), "{duty}");
    }
    assert_eq!(occurrences(&between("1949-10-01", "2009-09-30")), Ok(Vec::new()));
    assert_eq!(occurrences(&between("2013-04-24", "2013-05-30")), Ok(Vec::new()));
}

#[test]
fn what_the_text_leaves_open_is_flagged() {
    let found = occurrences(&between("2014-02-01", "2014-12-31")).unwrap();
    for (duty, assumed) in [
        ("LFB2013-5/III.1/29", vec!["due-day", "cadence"]),
        ("LFB2013-5/III.5/03", vec!["due-day", "cadence"]),
        ("LFB2013-5/III.4/01", vec!["due-day", "unit"]),
        ("LFB2013-5/III.4/02", vec!["due-day", "count", "unit", "first-period"]),
        ("LFB2013-5/III.1/13", vec!["due-day", "first-period"]),
        ("LFB2013-5/II/03", vec!["due-day"]),
    ] {
        assert_eq!(json!(of_duty(&found, duty)[0].assumed), json!(assumed), "{duty}");
    }
}

#[test]
fn a_due_day_rolls_and_the_window_goes_by_the_rolled_day() {
    // 31 May 2014 is a Saturday, followed by a Sunday and a holiday.
    let mut query = between("2014-05-01", "2014-06-29");
    query.unit = Some("power-supply".into());
    for (roll, due) in
        [(Roll::None, "2014-05-31"), (Roll::Next, "2014-06-03"), (Roll::Previous, "2014-05-30")]
    {
        query.roll = roll;
        let found = occurrences(&query).unwrap();
        assert_eq!(found.len(), 1, "{roll:?}");
        assert_eq!(found[0].period.to_string(), "2014-05");
        assert_eq!(found[0].nominal_due, day("2014-05-31"));
        assert_eq!(found[0].effective_due, day(due));
        assert_eq!(found[0].remind_on, day("2014-05-30"));
        assert_eq!(found[0].uid, "lfb2013-5-iii-1-26.2014-05.power-supply@luohu-policy-kit");
    }
    query.roll = Roll::Next;
    query.to = day("2014-05-31");
    assert_eq!(occurrences(&query), Ok(Vec::new()));
    query.roll = Roll::Previous;
    query.from = day("2014-05-30");
    assert_eq!(occurrences(&query).unwrap().len(), 1);
}

#[test]
fn a_worked_saturday_at_the_end_of_february_stays() {
    let mut query = between("2026-02-10", "2026-03-30");
    query.unit = Some("power-supply".into());
    let found = occurrences(&query).unwrap();
    assert_eq!(found[0].effective_due, day("2026-02-28"));
    assert!(!found[0].provisional);
}

#[test]
fn years_without_a_notice_are_provisional() {
    let mut query = between("2026-11-03", "2027-03-31");
    query.unit = Some("power-supply".into());
    let provisional: Vec<_> = occurrences(&query)
        .unwrap()
        .iter()
        .map(|found| (found.effective_due.to_string(), found.provisional))
        .collect();
    let expected = [
        ("2026-11-30", false),
        ("2026-12-31", false),
        ("2027-02-01", true),
        ("2027-03-01", true),
        ("2027-03-31", true),
    ];
    assert_eq!(provisional, expected.map(|(day, provisional)| (day.to_owned(), provisional)));
}

#[test]
fn the_order_is_fixed_and_uids_are_unique() {
    let mut query = between("2013-01-01", "2020-12-31");
    query.expand_streets = true;
    let found = occurrences(&query).unwrap();
    let key = |found: &Occurrence| (found.effective_due, found.duty, found.unit);
    assert!(found.windows(2).all(|pair| key(&pair[0]) < key(&pair[1])));
    let uids: std::collections::HashSet<_> = found.iter().map(|found| &found.uid).collect();
    assert_eq!(uids.len(), found.len());
    assert!(uids.iter().all(|uid| uid.len() <= 255 && uid.ends_with("@luohu-policy-kit")));
}

#[test]
fn street_offices_are_one_group_until_asked_otherwise() {
    let mut query = between("2014-02-10", "2014-02-28");
    let units = |query: &Query| -> Vec<&str> {
        of_duty(&occurrences(query).unwrap(), "LFB2013-5/III.5/19").iter().map(|found| found.unit).collect()
    };
    assert_eq!(units(&query), ["street-offices"]);
    query.expand_streets = true;
    assert_eq!(units(&query).len(), 10);
    query.unit = Some("street-offices".into());
    assert_eq!(units(&query).len(), 10);
    query.unit = Some("street-guiyuan".into());
    query.expand_streets = false;
    assert_eq!(units(&query), ["street-guiyuan"]);
    let found = occurrences(&query).unwrap();
    assert_eq!(found.len(), 4);
    assert!(found.iter().all(|found| found.assumed.last() == Some(&Assumption::StreetList)));
    assert_eq!(found[0].uid, "lfb2013-5-iii-1-27.2014-02.street-guiyuan@luohu-policy-kit");
    query.unit = Some("street-offices".into());
    let found = occurrences(&query).unwrap();
    assert!(found.iter().all(|found| !found.assumed.contains(&Assumption::StreetList)));
}

#[test]
fn filters_narrow_the_list() {
    let mut query = between("2014-01-01", "2014-12-31");
    let all = occurrences(&query).unwrap();
    for (_, database) in Database::ALL {
        query.database = Some(database);
        let expected: Vec<_> = all.iter().filter(|found| found.database == Some(database)).cloned().collect();
        assert!(!expected.is_empty() && expected.len() < all.len());
        assert_eq!(occurrences(&query).unwrap(), expected);
    }
    query.database = None;
    for (_, cadence) in Cadence::ALL {
        query.cadence = Some(cadence);
        let expected: Vec<_> = all.iter().filter(|found| found.cadence == cadence).cloned().collect();
        let dateless = matches!(cadence, Cadence::ThreeYearly | Cadence::Continuous | Cadence::Unstated);
        assert_eq!(expected.is_empty(), dateless, "{cadence:?}");
        assert!(expected.len() < all.len());
        assert_eq!(occurrences(&query).unwrap(), expected);
    }
    query.cadence = None;
    for document in crate::document::DOCUMENTS {
        query.document = Some(document.id.into());
        let expected: Vec<_> =
            all.iter().filter(|found| found.citation.document == document.id).cloned().collect();
        // 6号 has nothing in 2014: its works are due in 2013 and 2015.
        assert_eq!(expected.is_empty(), document.id == "LFB2013-6");
        assert_eq!(occurrences(&query).unwrap(), expected);
    }
}

#[test]
fn the_longest_window_is_bounded_and_a_longer_one_refused() {
    let mut query = between("2040-01-01", "2099-12-31");
    query.expand_streets = true;
    let found = occurrences(&query).unwrap();
    assert!((50_000..100_000).contains(&found.len()), "{}", found.len());
    query.to = day("2100-01-01");
    let problems = occurrences(&query).unwrap_err();
    assert_eq!((&*problems[0].path, &*problems[0].code), ("to", "window-too-long"));
    // The last days that can be given.
    assert!(occurrences(&between("2199-01-01", "2199-12-31")).is_ok());
}

fn ask(query: &Value) -> Value {
    serde_json::from_str(&api::calendar(&query.to_string())).unwrap()
}

#[test]
fn bad_queries_are_told_one_by_one() {
    let answer =
        ask(&json!({"from": "2014-1-1", "until": 3, "unit": "no-such", "document": 5, "database": "both",
        "cadence": 7, "roll": "up", "expandStreets": "yes", "intervals": []}));
    let problems: Vec<(String, String)> = answer["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| (problem["path"].as_str().unwrap().into(), problem["code"].as_str().unwrap().into()))
        .collect();
    let expected = [
        ("until", "unknown-field"),
        ("from", "bad-date"),
        ("to", "bad-date"),
        ("unit", "unknown-unit"),
        ("document", "unknown-document"),
        ("database", "not-a-choice"),
        ("cadence", "not-a-choice"),
        ("roll", "not-a-choice"),
        ("expandStreets", "not-yes-no"),
        ("intervals", "not-an-object"),
    ];
    assert_eq!(problems, expected.map(|(path, code)| (path.into(), code.into())));
    assert_eq!((&answer["occurrences"], &answer["undated"]), (&json!([]), &json!([])));
    for problem in answer["problems"].as_array().unwrap() {
        for language in ["zh-CN", "en"] {
            let message = problem["message"][language].as_str().unwrap();
            assert!(!message.replace("{}", "").contains(['{', '}']), "{message}");
        }
    }
    for (bad, code) in [("[]", "not-json"), ("{", "not-json"), (&*" ".repeat(1 << 21), "too-large")] {
        let answer: Value = serde_json::from_str(&api::calendar(bad)).unwrap();
        assert_eq!(answer["problems"][0]["code"], code);
    }
    let reversed = ask(&json!({"from": "2014-02-01", "to": "2014-01-31"}));
    assert_eq!(reversed["problems"][0]["code"], "date-order");
}

#[test]
fn a_query_means_the_same_as_json_and_as_a_value() {
    let mut query = between("2014-01-01", "2014-12-31");
    assert_eq!(Query::from_json(r#"{"from":"2014-01-01","to":"2014-12-31","unit":null}"#), Ok(query.clone()));
    for (_, database) in Database::ALL {
        for (_, cadence) in Cadence::ALL {
            for roll in [Roll::None, Roll::Next, Roll::Previous] {
                query = Query {
                    unit: Some("street-offices".into()),
                    document: Some("LFB2013-6".into()),
                    database: Some(database),
                    cadence: Some(cadence),
                    roll,
                    expand_streets: true,
                    ..query
                };
                let json = serde_json::to_string(&query).unwrap();
                assert_eq!(Query::from_json(&json), Ok(query.clone()), "{json}");
                assert_eq!(serde_json::from_str::<Query>(&json).unwrap(), query);
            }
        }
    }
}

#[test]
fn a_table_for_spreadsheets_has_a_record_for_each_occurrence() {
    let found = occurrences(&between("2014-01-01", "2014-12-31")).unwrap();
    for (lang, unit, clause) in [
        (crate::text::Lang::ZhCn, "区统计局", "三（一）1"),
        (crate::text::Lang::En, "District Statistics Bureau", "section III(1), item 1"),
    ] {
        let table = csv::write(&found, lang);
        assert!(table.ends_with("\r\n") && !table.starts_with(csv::BYTE_ORDER_MARK));
        let mut reader = ::csv::Reader::from_reader(table.as_bytes());
        let records: Vec<_> = reader.records().map(Result::unwrap).collect();
        assert_eq!(records.len(), found.len());
        for (record, occurrence) in records.iter().zip(&found) {
            assert_eq!(&record[0], occurrence.uid);
            assert_eq!(&record[4], occurrence.title.get(lang));
            assert_eq!(&record[9], occurrence.effective_due.to_string());
            assert!(
                record.iter().enumerate().all(|(at, cell)| !cell.is_empty() || [5, 11, 15, 16].contains(&at))
            );
        }
        let statistics = records.iter().find(|record| &record[2] == "district-statistics").unwrap();
        assert_eq!((&statistics[3], &statistics[14]), (unit, clause));
    }
}
