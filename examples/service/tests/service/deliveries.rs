//! Feeds: due by the core's calendar, shared on time or late.

use luohu_policy_core::{
    calendar::{Query, occurrences},
    date::CivilDate,
};
use serde_json::{Value, json};

use crate::support::{Answer, DONGMEN, OFFICE, POWER, Place, Service};

const DUTY: &str = "LFB2013-5/III.1/26";

fn deliver(service: &Service, key: &str, period: &str, day: &str) -> Answer {
    let facts = json!({"duty": DUTY, "period": period, "deliveredOn": day});
    let body = json!({"kind": "delivery", "facts": facts, "why": "按月报送"});
    service.record("/v1/units/power-supply/events", POWER, key, &body)
}

/// The item of the duty for a period.
fn of_period(items: &Value, period: &str) -> Value {
    let mut items = items.as_array().unwrap().iter();
    items.find(|item| item["duty"] == DUTY && item["period"] == period).unwrap().clone()
}

#[test]
fn each_month_says_what_was_due_on_time_late_overdue_and_open() {
    let service = Place::new().start("");
    let query = Query::new(CivilDate::constant(2014, 1, 1), CivilDate::constant(2014, 4, 30));
    let due = occurrences(&Query { unit: Some("power-supply".into()), ..query }).unwrap();
    let due: Vec<_> = due.iter().filter(|occurrence| occurrence.duty == DUTY).collect();
    let [january, february, march, april] = &due[..] else { panic!("{due:?}") };
    let shared = |day: CivilDate, days: i32| day.plus_days(days).to_string();
    // On the due day, a day after it, not at all, and not yet.
    assert_eq!(deliver(&service, "1", "2014-01", &shared(january.effective_due, 0)).status, 201);
    let late = deliver(&service, "2", "2014-02", &shared(february.effective_due, 1));
    assert_eq!(late.status, 201, "{}", late.text());
    let as_of = shared(march.effective_due, 1);
    let path = format!("from=2014-01-01&to=2014-04-30&asOf={as_of}&unit=power-supply");

    let items = service.seen_by(POWER, &format!("/v1/deliveries?{path}")).json();
    let mine: Vec<&Value> = items.as_array().unwrap().iter().filter(|item| item["duty"] == DUTY).collect();
    let states: Vec<_> = mine.iter().map(|item| item["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["onTime", "late", "overdue", "open"]);
    assert_eq!((&mine[1]["event"], &mine[1]["uid"]), (&json!(late.id()), &json!(february.uid)));
    assert_eq!(mine[3]["effectiveDue"], april.effective_due.to_string());

    let rows = service.seen_by(OFFICE, &format!("/v1/deliveries/summary?{path}")).json();
    for row in rows.as_array().unwrap() {
        let count = |name: &str| row[name].as_u64().unwrap();
        assert_eq!(count("due"), count("onTime") + count("late") + count("overdue") + count("open"), "{row}");
        assert_eq!(row["unit"], "power-supply");
    }
    // What is about January is due behind the Spring Festival, in February.
    let row = |due: CivilDate| {
        let month = due.to_string()[..7].to_owned();
        rows.as_array().unwrap().iter().find(|row| row["month"] == month).unwrap().clone()
    };
    assert_eq!(january.effective_due.to_string(), "2014-02-07");
    let shared = row(january.effective_due);
    assert_eq!((&shared["onTime"], &shared["late"]), (&json!(1), &json!(1)), "{shared}");
    assert!(row(march.effective_due)["overdue"].as_u64() >= Some(1));

    // Judged by an earlier day, the late delivery had not come yet.
    let then = format!("from=2014-02-01&to=2014-02-28&unit=power-supply&asOf={}", february.effective_due);
    let items = service.seen_by(OFFICE, &format!("/v1/deliveries?{then}")).json();
    let item = of_period(&items, "2014-02");
    assert_eq!((&item["state"], &item["event"]), (&json!("open"), &Value::Null));
}

#[test]
fn the_earliest_delivery_that_holds_counts() {
    let service = Place::new().start("");
    let path = "/v1/deliveries?from=2014-01-01&to=2014-03-31";
    let state = || {
        let item = of_period(&service.seen_by(POWER, path).json(), "2014-01");
        (item["state"].as_str().unwrap().to_owned(), item["deliveredOn"].clone())
    };
    assert_eq!(state().0, "overdue");
    deliver(&service, "late", "2014-01", "2014-03-01").id();
    assert_eq!(state(), ("late".to_owned(), json!("2014-03-01")));
    let early = deliver(&service, "early", "2014-01", "2014-01-20").id();
    assert_eq!(state(), ("onTime".to_owned(), json!("2014-01-20")));
    let off = json!({"facts": null, "why": "报错所属期"});
    assert_eq!(service.record(&format!("/v1/events/{early}/correction"), POWER, "off", &off).status, 201);
    assert_eq!(state(), ("late".to_owned(), json!("2014-03-01")));
}

#[test]
fn what_is_not_owed_or_not_yet_shared_is_refused() {
    let service = Place::new().start("");
    for (duty, period, day, path) in [
        (DUTY, "2014-13", "2014-01-20", "facts.period"),
        (DUTY, "2012-01", "2014-01-20", "facts.period"),
        (DUTY, "2014", "2014-01-20", "facts.period"),
        (DUTY, "２０１４", "2014-01-20", "facts.period"),
        ("LFB2013-5/III.1/02", "2014-01", "2014-01-20", "facts.period"),
        (DUTY, "2014-01", "2199-01-01", "facts.deliveredOn"),
        (DUTY, "2014-01", "2014-02-30", "facts"),
    ] {
        let facts = json!({"duty": duty, "period": period, "deliveredOn": day});
        let body = json!({"kind": "delivery", "facts": facts, "why": "x"});
        let answer = service.record("/v1/units/power-supply/events", POWER, "k", &body);
        assert_eq!((answer.status, &*answer.problem()), (422, "invalid-request"), "{facts}");
        assert_eq!(answer.json()["problems"][0]["path"], path, "{facts}");
    }
}

#[test]
fn streets_share_one_by_one_and_a_unit_sees_its_own_rows() {
    let service = Place::new().start("");
    let window = "from=2014-01-01&to=2014-03-31&asOf=2014-12-31";
    let mine = service.seen_by(DONGMEN, &format!("/v1/deliveries/summary?{window}")).json();
    let mine = mine.as_array().unwrap();
    assert!(!mine.is_empty() && mine.iter().all(|row| row["unit"] == "street-dongmen"));
    let all = service.seen_by(OFFICE, &format!("/v1/deliveries/summary?{window}")).json();
    let units: std::collections::BTreeSet<_> =
        all.as_array().unwrap().iter().map(|row| row["unit"].as_str().unwrap()).collect();
    assert!(units.contains("street-dongmen") && units.contains("power-supply"));
    assert!(!units.contains("street-offices"));
}

#[test]
fn tables_open_in_a_spreadsheet_and_agree_with_the_json() {
    let service = Place::new().start("");
    deliver(&service, "1", "2014-01", "2014-01-20").id();
    let window = "from=2014-01-01&to=2014-12-31&asOf=2014-12-31&unit=power-supply";
    for (path, key) in [("/v1/deliveries", "uid"), ("/v1/deliveries/summary", "month")] {
        let json = service.seen_by(OFFICE, &format!("{path}?{window}")).json();
        for lang in ["zh-CN", "en"] {
            let table = service.seen_by(OFFICE, &format!("{path}.csv?{window}&lang={lang}"));
            assert_eq!(table.header("content-type"), "text/csv; charset=utf-8");
            assert!(table.header("content-disposition").starts_with("attachment"));
            let text = table.text().strip_prefix('\u{feff}').unwrap();
            assert!(text.lines().all(|_| true) && text.ends_with("\r\n"));
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            assert_eq!(reader.headers().unwrap().iter().any(|cell| cell == "单位"), lang == "zh-CN");
            let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
            let lines = json.as_array().unwrap();
            assert_eq!(records.len(), lines.len());
            for (record, line) in records.iter().zip(lines) {
                assert!(record.iter().any(|cell| cell == line[key].as_str().unwrap()), "{record:?}");
            }
        }
    }
}
