//! What people type, and what they find.

use crate::{
    api,
    directory::{Entry, Hit, Kind, MAX_HITS, MAX_TEXT, Part, Query, entries, search},
    document::DOCUMENTS,
    unit::{KEPT_APART, UNITS, Unit},
};

fn found(text: &str) -> Vec<Hit> {
    search(&Query { text: text.into(), ..Query::default() }).hits
}

fn rows(text: &str) -> Vec<&'static str> {
    found(text).iter().map(|hit| hit.entry.rows[0]).collect()
}

/// Where the first hit matched, and by what text.
fn first(text: &str) -> (&'static str, Part, &'static str) {
    let hit = &found(text)[0];
    (hit.entry.rows[0], hit.matched[0].part, hit.matched[0].text)
}

fn names(entry: &Entry, unit: &Unit) -> bool {
    entry.units().any(|named| named.id == unit.id || Some(named.id) == unit.group)
}

#[test]
fn people_find_what_they_look_for() {
    for (text, row, part, matched) in [
        ("翠园中学", "LFB2013-7/A1.3/01", Part::Member, "翠园中学"),
        ("cyzx", "LFB2013-7/A1.3/01", Part::Member, "翠园中学"),
        ("Cuiyuan", "LFB2013-7/A1.3/01", Part::Member, "Cuiyuan Middle School"),
        ("翠茵小学", "LFB2013-7/A1.2/04", Part::Member, "翠茵小学"),
        ("绿道", "LFB2013-6/IV.4.4/01", Part::Title, "绿道建设"),
        ("greenways", "LFB2013-6/IV.4.4/01", Part::Title, "Greenways"),
        ("wjdka", "LFB2013-6/IV.3.1/01", Part::Member, "文锦渡口岸"),
        ("用水数据", "LFB2013-5/III.1/09", Part::Title, "提供重点企业用水数据"),
        (
            "water consumption",
            "LFB2013-5/III.1/09",
            Part::Title,
            "Share the water consumption of key enterprises",
        ),
        ("市科创委", "LFB2013-5/III.6/01", Part::Member, "市科创委"),
        ("PM2.5", "LF2013-3/VI.1/L", Part::Topic, "PM2.5"),
        ("平安罗湖", "LF2013-3/III.7/01", Part::Title, "《创建平安罗湖实施方案（2012—2022年）》的制定出台"),
        ("并联审批", "LF2013-3/IV.3/03", Part::Title, "并联审批的步骤"),
    ] {
        assert_eq!(first(text), (row, part, matched), "{text}");
    }
}

#[test]
fn every_unit_is_found_by_each_of_its_names_and_by_initials() {
    for unit in UNITS {
        let names = unit.aliases.iter().chain([&unit.name.zh_cn, &unit.name.en]);
        let expected = entries().filter(|entry| self::names(entry, unit)).count();
        for name in names {
            let hits = found(name);
            let of_unit = hits.iter().filter(|hit| self::names(&hit.entry, unit)).count();
            assert_eq!(of_unit, expected, "{name}");
        }
    }
    let urban = UNITS.iter().find(|unit| unit.id == "district-urban-management").unwrap();
    let by_initials = found("qcgj");
    let whole = by_initials.iter().filter(|hit| hit.matched[0].text == "区城管局").count();
    assert_eq!(whole, entries().filter(|entry| names(entry, urban)).count());
    assert!(by_initials.iter().take(whole).all(|hit| names(&hit.entry, urban)));
}

#[test]
fn the_name_in_full_finds_what_the_documents_name_finds() {
    for unit in UNITS {
        for name in unit.aliases.iter().chain([&unit.name.zh_cn]).filter(|name| name.starts_with('区')) {
            let expected = entries().filter(|entry| names(entry, unit)).count();
            for before in ["罗湖", "深圳市罗湖"] {
                let answer = search(&Query { text: format!("{before}{name}"), ..Query::default() });
                let of_unit = answer.hits.iter().filter(|hit| names(&hit.entry, unit)).count();
                assert_eq!(of_unit, expected, "{before}{name}");
                assert!(expected == 0 || !answer.partly, "{before}{name}");
                let twins = KEPT_APART.iter().filter(|(a, b)| a == name || b == name);
                for (one, other) in twins {
                    assert_eq!(answer.apart, [[*one, *other]]);
                    let twin = if one == name { other } else { one };
                    let texts = answer.hits.iter().flat_map(|hit| &hit.matched);
                    assert!(texts.into_iter().all(|found| !found.text.contains(twin)), "{name} {twin}");
                }
            }
        }
    }
    assert_eq!(rows("罗湖区教育局"), rows("区教育局"));
    assert_eq!(rows("深圳市罗湖区城管局"), rows("区城管局"));
}

#[test]
fn look_alikes_are_told_and_never_found_for_each_other() {
    for (one, other) in KEPT_APART {
        for (name, twin) in [(one, other), (other, one)] {
            let answer = search(&Query { text: (*name).into(), ..Query::default() });
            assert_eq!(answer.apart, [[*one, *other]], "{name}");
            for hit in answer.hits {
                assert!(hit.matched.iter().all(|found| !found.text.contains(twin)), "{name}: {hit:?}");
                let unit = UNITS.iter().find(|unit| unit.is_called(name));
                assert!(unit.is_none_or(|unit| names(&hit.entry, unit)), "{name}: {hit:?}");
            }
            for unit in UNITS.iter().filter(|unit| unit.is_called(name)) {
                let answer = search(&Query { unit: Some(unit.id.into()), ..Query::default() });
                assert_eq!(answer.apart, [[*one, *other]], "{name}");
                assert!(answer.hits.iter().all(|hit| names(&hit.entry, unit)));
            }
        }
    }
    let both = search(&Query { text: "监察局".into(), ..Query::default() });
    assert_eq!(both.apart, [["区监察局", "区纪委（监察局）"]]);
    for text in ["", "区", "district", "绿道"] {
        assert!(search(&Query { text: text.into(), ..Query::default() }).apart.is_empty(), "{text}");
    }
}

#[test]
fn a_street_office_has_a_part_in_what_all_of_them_have() {
    let group = entries().filter(|entry| names(entry, &UNITS[12])).count();
    assert_eq!(UNITS[12].id, "street-offices");
    for query in [
        Query { unit: Some("street-liantang".into()), ..Query::default() },
        Query { unit: Some("street-offices".into()), ..Query::default() },
        Query { text: "莲塘街道办事处".into(), ..Query::default() },
    ] {
        assert_eq!(search(&query).total, group, "{query:?}");
    }
    // The place itself comes before what the street office shares in.
    assert_eq!(first("莲塘").2, "莲塘片区西南部西岭下村");
}

#[test]
fn whole_texts_come_first_then_beginnings_then_insides_then_topics() {
    let hits = found("学校");
    let order: Vec<u8> = hits
        .iter()
        .map(|hit| match (hit.matched[0].part, hit.matched[0].text) {
            (Part::Topic, _) => 3,
            (_, "学校") => 0,
            (_, text) if text.starts_with("学校") => 1,
            _ => 2,
        })
        .collect();
    assert!(order.is_sorted(), "{order:?}");
    assert!([0, 1, 2, 3].iter().all(|rank| order.contains(rank)), "{order:?}");
    assert_eq!(hits[0].entry.rows[0], "LFB2013-6/IV.4.5/03");
    // Equal ranks keep the order of the tables.
    let all: Vec<Entry> = entries().collect();
    for rank in 0..=3 {
        let places = hits.iter().zip(&order).filter(|(_, of)| **of == rank);
        let places: Vec<_> =
            places.map(|(hit, _)| all.iter().position(|entry| *entry == hit.entry)).collect();
        assert!(places.is_sorted(), "{rank}: {places:?}");
    }
}

#[test]
fn words_count_apart_where_no_text_holds_the_phrase() {
    for (text, expected) in [
        ("翠园中学 试点", &["LFB2013-7/A6.18/01"][..]),
        ("试点\u{3000}翠园中学", &["LFB2013-7/A6.18/01"]),
        ("学校绿化", &["LFB2013-6/IV.3.2/01"]),
        ("谁提供用水数据", &["LFB2013-5/III.1/09"]),
        ("who shares water-use data", &["LFB2013-5/III.1/32", "LFB2013-5/III.1/09"]),
    ] {
        let answer = search(&Query { text: text.into(), ..Query::default() });
        assert!(answer.partly, "{text}");
        let rows: Vec<&str> = answer.hits.iter().map(|hit| hit.entry.rows[0]).collect();
        assert!(expected.iter().all(|row| rows.contains(row)) && rows.len() <= 3, "{text}: {rows:?}");
    }
    let hit = &found("翠园中学 试点")[0];
    let parts: Vec<_> = hit.matched.iter().map(|found| (found.part, found.text)).collect();
    assert_eq!(parts, [(Part::Member, "翠园中学"), (Part::Title, "引进美国迈阿密教育资源的试点学校")]);
    for text in ["翠园中学", "high schools", ""] {
        assert!(!search(&Query { text: text.into(), ..Query::default() }).partly, "{text}");
    }
    assert_eq!(rows("high schools")[0], "LFB2013-7/A1.3/01", "a phrase in a title");
}

#[test]
fn nothing_typed_lists_everything_in_order() {
    let all: Vec<&str> = entries().map(|entry| entry.rows[0]).collect();
    for text in ["", "  ", "\u{3000}"] {
        assert_eq!(rows(text), all);
    }
    assert!(found("").iter().all(|hit| hit.matched.is_empty()));
}

#[test]
fn what_is_nowhere_is_not_found() {
    for text in ["火星", "火星公园", "xyzzy", "！？", "é", "who is the", "翠园 火星 xyzzy qqqq"]
    {
        let answer = search(&Query { text: text.into(), ..Query::default() });
        assert!(answer.hits.is_empty() && !answer.partly, "{text}: {:?}", answer.hits);
    }
}

#[test]
fn filters_and_limit_hold_for_text_and_list() {
    for text in ["", "公园", "sjj"] {
        for document in DOCUMENTS {
            let query = Query { text: text.into(), document: Some(document.id.into()), ..Query::default() };
            let all = search(&query);
            assert!(all.hits.iter().all(|hit| hit.entry.document().unwrap().id == document.id));
            let one = search(&Query { limit: Some(1), ..query });
            assert_eq!((one.hits.len(), one.total), (all.total.min(1), all.total));
            assert_eq!(one.hits, all.hits.into_iter().take(1).collect::<Vec<_>>());
        }
    }
    let total: usize = DOCUMENTS
        .iter()
        .map(|document| search(&Query { document: Some(document.id.into()), ..Query::default() }).total)
        .sum();
    assert_eq!(total, entries().count());
}

#[test]
fn a_query_in_json_is_read_or_every_problem_told() {
    let ok = Query::from_json(
        r#"{"text": "绿道", "unit": "district-finance", "document": "LF2013-3", "limit": 5}"#,
    );
    assert_eq!(
        ok,
        Ok(Query {
            text: "绿道".into(),
            unit: Some("district-finance".into()),
            document: Some("LF2013-3".into()),
            limit: Some(5)
        })
    );
    for empty in ["{}", r#"{"text": null, "unit": null, "document": null, "limit": null}"#, r#"{"text": ""}"#]
    {
        assert_eq!(Query::from_json(empty), Ok(Query::default()), "{empty}");
    }
    let long = "长".repeat(MAX_TEXT);
    assert!(Query::from_json(&format!(r#"{{"text": "{long}"}}"#)).is_ok());
    for (json, expected) in [
        ("", &[("", "not-json")][..]),
        ("[]", &[("", "not-json")]),
        (r#"{"text": "#, &[("", "not-json")]),
        (r#"{"words": "绿道"}"#, &[("words", "unknown-field")]),
        (r#"{"text": 1}"#, &[("text", "bad-text")]),
        (&format!(r#"{{"text": "{long}长"}}"#), &[("text", "bad-text")]),
        (r#"{"unit": "区教育局"}"#, &[("unit", "unknown-unit")]),
        (r#"{"unit": true}"#, &[("unit", "unknown-unit")]),
        (r#"{"document": "5号"}"#, &[("document", "unknown-document")]),
        (r#"{"limit": 0}"#, &[("limit", "out-of-range")]),
        (r#"{"limit": 1.5}"#, &[("limit", "out-of-range")]),
        (r#"{"limit": -1}"#, &[("limit", "out-of-range")]),
        (r#"{"limit": "5"}"#, &[("limit", "out-of-range")]),
        (&format!(r#"{{"limit": {}}}"#, MAX_HITS + 1), &[("limit", "out-of-range")]),
        (
            r#"{"text": [], "unit": "x", "document": {}, "limit": [], "more": 1}"#,
            &[
                ("more", "unknown-field"),
                ("text", "bad-text"),
                ("unit", "unknown-unit"),
                ("document", "unknown-document"),
                ("limit", "out-of-range"),
            ],
        ),
    ] {
        let problems = Query::from_json(json).unwrap_err();
        let told: Vec<_> = problems.iter().map(|problem| (&*problem.path, &*problem.code)).collect();
        assert_eq!(told, expected, "{json}");
    }
    assert!(Query::from_json(&" ".repeat(api::MAX_REQUEST_BYTES + 1)).unwrap_err()[0].code == "too-large");
}

#[test]
fn the_json_answer_names_units_in_both_languages() {
    let answer: serde_json::Value =
        serde_json::from_str(&api::directory(r#"{"text": "老旧住宅区", "document": "LFB2013-6"}"#)).unwrap();
    let entry = &answer["hits"][0]["entry"];
    assert_eq!(entry["kind"], "entry");
    assert_eq!(entry["rows"][0], "LFB2013-6/IV.1.2/01");
    assert_eq!(entry["lead"][0]["id"], "district-housing");
    assert_eq!(entry["lead"][0]["name"]["zh-CN"], "区住房建设局");
    assert_eq!(entry["support"][0]["name"]["en"], "All street offices");
    assert_eq!(entry["citation"]["clause"], "IV.1.2");
    assert_eq!(answer["total"], 1);
    let refused: serde_json::Value = serde_json::from_str(&api::directory("no query")).unwrap();
    assert_eq!(refused["hits"], serde_json::json!([]));
    assert_eq!(refused["problems"].as_array().map(Vec::len), Some(1));
}

#[test]
fn nothing_typed_breaks_the_search() {
    for text in [
        "\0",
        "😀",
        "a\u{301}",
        "((((",
        "〈〉",
        "，。",
        "\u{feff}绿道",
        &"绿".repeat(100_000),
        &"a ".repeat(5_000),
    ] {
        let answer = search(&Query { text: text.into(), ..Query::default() });
        assert_eq!(answer.hits.len(), answer.total);
    }
    assert!(entries().any(|entry| entry.kind == Kind::Duty));
}
