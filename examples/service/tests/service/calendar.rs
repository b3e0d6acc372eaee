//! The feeds: the core's bytes, and a client that asks again hears when nothing has changed.

use luohu_policy_core::{
    api,
    calendar::{Query, csv, ics, occurrences},
    date::CivilDate,
    text::Lang,
};

use crate::support::Place;

const YEAR: &str = "from=2014-01-01&to=2014-12-31";

fn year_2014() -> Query {
    let query = Query::new(CivilDate::constant(2014, 1, 1), CivilDate::constant(2014, 12, 31));
    Query { unit: Some("district-economy".into()), ..query }
}

#[test]
fn a_feed_is_the_cores_in_all_three_forms() {
    let service = Place::new().start("public-url = \"https://policy.example.cn\"");
    let found = occurrences(&year_2014()).unwrap();
    let feed = service.get(&format!("/v1/calendar/district-economy.ics?{YEAR}"), &[]);
    assert_eq!(feed.header("content-type"), "text/calendar; charset=utf-8");
    let source = Some("https://policy.example.cn/v1/calendar/district-economy.ics");
    let options = ics::Options { source, ..ics::Options::default() };
    assert_eq!(feed.text(), ics::write(&found, &options));

    let table = service.get(&format!("/v1/calendar/district-economy.csv?{YEAR}&lang=en"), &[]);
    assert_eq!(table.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(table.text(), [csv::BYTE_ORDER_MARK, &csv::write(&found, Lang::En)].concat());

    let json = service.get(&format!("/v1/calendar/district-economy.json?{YEAR}"), &[]);
    let query = r#"{"from":"2014-01-01","to":"2014-12-31","unit":"district-economy"}"#;
    assert_eq!(json.text(), api::calendar(query));
}

#[test]
fn who_asks_again_hears_that_nothing_has_changed() {
    let service = Place::new().start("");
    let path = "/v1/calendar/power-supply.ics";
    let first = service.get(path, &[]);
    let (tag, changed) = (first.header("etag"), first.header("last-modified"));
    assert!(tag.len() > 10 && changed.ends_with("GMT"), "{tag} {changed}");
    let long_ago = ("if-modified-since", "Fri, 01 Jan 2010 00:00:00 GMT");
    for (known, status) in [
        (vec![("if-none-match", tag)], 304),
        (vec![("if-none-match", "\"other\""), ("if-modified-since", changed)], 200),
        (vec![("if-none-match", tag), long_ago], 304),
        (vec![("if-none-match", "*")], 304),
        (vec![("if-modified-since", changed)], 304),
        (vec![long_ago], 200),
    ] {
        let again = service.get(path, &known);
        assert_eq!((again.status, again.body.is_empty()), (status, status == 304), "{known:?}");
        assert_eq!(again.header("etag"), tag);
        assert_eq!(again.header("last-modified"), changed);
    }
}

#[test]
fn feeds_are_listed_with_addresses_that_open_a_calendar() {
    let service = Place::new().start("public-url = \"https://policy.example.cn\"");
    let list = service.get("/v1/calendar", &[]).json();
    let feeds = list.as_array().unwrap();
    assert!(feeds.iter().any(|feed| feed["unit"] == "street-dongmen"));
    for feed in feeds {
        let path = feed["ics"].as_str().unwrap();
        assert_eq!(feed["webcal"], format!("webcal://policy.example.cn{path}"));
        let answer = service.get(path, &[]);
        assert_eq!(answer.status, 200, "{path}");
        assert!(answer.text().starts_with("BEGIN:VCALENDAR\r\n"), "{path}");
    }
}

#[test]
fn a_feed_that_cannot_be_is_refused() {
    let service = Place::new().start("");
    for (path, status, code) in [
        ("/v1/calendar/nobody.ics", 404, "no-such-unit"),
        ("/v1/calendar/power-supply.pdf", 404, "not-found"),
        ("/v1/calendar/power-supply", 404, "not-found"),
        ("/v1/calendar/power-supply.ics?from=2014-02-30", 422, "invalid-request"),
        ("/v1/calendar/power-supply.ics?from=1950-01-01&to=2150-01-01", 422, "invalid-request"),
        ("/v1/calendar/all.ics?from=2010-01-01&to=2020-01-01", 422, "invalid-request"),
        ("/v1/calendar/power-supply.ics?when=now", 422, "invalid-request"),
    ] {
        let answer = service.get(path, &[]);
        assert_eq!((answer.status, &*answer.problem()), (status, code), "{path}");
    }
    assert_eq!(service.get("/v1/calendar/all.csv?from=2010-01-01&to=2019-12-31", &[]).status, 200);
    assert!(service.get(&format!("/v1/calendar/all.json?{YEAR}"), &[]).body.len() > 100_000);
}
