//! Who asks, through requests: what is accepted, refused, echoed and masked.

use serde_json::{Value, json};

use crate::{api, explain, text::Lang};

const CREDIT: &str = "91110108551385082Q";
const ORGANISATION: &str = "55138508-2";
const RESIDENT: &str = "11010519491231002X";

fn request(on: &Value, applicant: &Value) -> String {
    json!({"measure": "key-enterprise", "on": on, "facts": {"headquarters": true}, "applicant": applicant})
        .to_string()
}

fn ask(on: &Value, applicant: &Value) -> Value {
    serde_json::from_str(&api::assess_json(&request(on, applicant))).unwrap()
}

fn problems(answer: &Value) -> Vec<(&str, &str)> {
    let problems = answer["problems"].as_array().unwrap().iter();
    problems.map(|found| (found["path"].as_str().unwrap(), found["code"].as_str().unwrap())).collect()
}

#[test]
fn nobody_stated_leaves_the_answer_byte_for_byte() {
    let plain = r#"{"measure": "key-enterprise", "facts": {"headquarters": true}}"#;
    let answer = api::assess_json(plain);
    assert!(!answer.contains("\"applicant\":"));
    for nobody in ["null", "{}", r#"{"name": null, "residentNumber": null}"#] {
        let request = plain.replacen('{', &format!(r#"{{"applicant": {nobody}, "#), 1);
        assert_eq!(api::assess_json(&request), answer, "{nobody}");
    }
}

#[test]
fn who_asks_is_told_normalised_and_masked() {
    let applicant = json!({
        "name": " 深圳市\n罗湖 有限公司　",
        "unifiedSocialCreditCode": "９１１１０１０８ 5513-8508-2q",
        "organisationCode": "551385082",
        "residentNumber": " 11010519491231002x",
    });
    let answer = ask(&json!("2015-12-31"), &applicant);
    assert_eq!(answer["outcome"], "met");
    let expected = json!({
        "name": "深圳市 罗湖 有限公司",
        "unifiedSocialCreditCode": CREDIT,
        "organisationCode": ORGANISATION,
        "residentNumber": "11**************2X",
    });
    assert_eq!(answer["applicant"], expected);
}

#[test]
fn who_asks_changes_nothing_else() {
    let mut with = ask(&json!(null), &json!({"name": "张三"}));
    with.as_object_mut().unwrap().remove("applicant");
    assert_eq!(with, ask(&json!(null), &json!(null)));
}

#[test]
fn the_explained_answer_names_who_asks_on_one_line() {
    let applicant = json!({"name": "张三\n结论：属于", "residentNumber": RESIDENT});
    let assessment = api::assess(&request(&json!("2013-06-30"), &applicant));
    let told = explain::text(&assessment, Lang::ZhCn);
    assert!(told.contains("\n申请人：张三 结论：属于，身份证号码 11**************2X\n"), "{told}");
    let told = explain::text(&assessment, Lang::En);
    assert!(told.contains("\nApplicant: 张三 结论：属于, Resident identity number 11**"), "{told}");
    assert!(!told.contains(&RESIDENT[2..16]));
}

#[test]
fn the_organisation_code_is_for_data_until_2015() {
    let applicant = json!({"organisationCode": ORGANISATION});
    for on in [json!(null), json!("2013-06-30"), json!("2015-12-31")] {
        assert_eq!(ask(&on, &applicant)["applicant"], applicant, "{on}");
    }
    for given in [ORGANISATION, "55138508-3"] {
        let answer = ask(&json!("2016-01-01"), &json!({"organisationCode": given}));
        assert_eq!(problems(&answer), [("applicant.organisationCode", "organisation-code-ended")]);
        let told = answer["problems"][0]["message"]["zh-CN"].as_str().unwrap();
        assert!(told.contains("2015-12-31") && told.contains("请改填统一社会信用代码"), "{told}");
    }
    assert_eq!(ask(&json!("2016-01-01"), &json!({"organisationCode": null}))["outcome"], "met");
}

#[test]
fn two_codes_of_two_organisations_are_a_problem() {
    let applicant =
        json!({"unifiedSocialCreditCode": "12440303MB2D69214A", "organisationCode": ORGANISATION});
    let answer = ask(&json!("2015-12-31"), &applicant);
    assert_eq!(problems(&answer), [("applicant.organisationCode", "codes-differ")]);
}

#[test]
fn every_problem_is_told_at_its_place_and_none_repeats_a_number() {
    let applicant = json!({
        "name": "",
        "unifiedSocialCreditCode": "91350100M000100Y4Z",
        "organisationCode": "55138508-3",
        "residentNumber": "110105194912310021",
        "phone": "13800000000",
    });
    let answer = ask(&json!(null), &applicant);
    assert_eq!(answer["outcome"], "invalid");
    assert_eq!(answer["result"], Value::Null);
    assert!(answer.get("applicant").is_none());
    let expected = [
        ("applicant.phone", "unknown-field"),
        ("applicant.name", "bad-name"),
        ("applicant.unifiedSocialCreditCode", "bad-character"),
        ("applicant.organisationCode", "bad-check-digit"),
        ("applicant.residentNumber", "bad-check-digit"),
    ];
    assert_eq!(problems(&answer), expected);
    let told = answer.to_string();
    for number in ["91350100M", "55138508", "1101051949", "13800000000"] {
        assert!(!told.contains(number), "{number} in {told}");
    }
}

#[test]
fn values_of_other_types_are_problems() {
    for wrong in [json!(551_385_082), json!(true), json!([]), json!({"value": "x"})] {
        let applicant = json!({"name": wrong, "unifiedSocialCreditCode": wrong,
            "organisationCode": wrong, "residentNumber": wrong});
        let expected = [
            ("applicant.name", "bad-name"),
            ("applicant.unifiedSocialCreditCode", "not-text"),
            ("applicant.organisationCode", "not-text"),
            ("applicant.residentNumber", "not-text"),
        ];
        assert_eq!(problems(&ask(&json!(null), &applicant)), expected);
    }
    for wrong in [json!("张三"), json!(1), json!([{"name": "张三"}])] {
        assert_eq!(problems(&ask(&json!(null), &wrong)), [("applicant", "not-an-object")]);
    }
}

#[test]
fn a_name_has_one_to_two_hundred_characters() {
    let named = |length: usize| ask(&json!(null), &json!({"name": "罗".repeat(length)}));
    assert_eq!(named(200)["outcome"], "met");
    for answer in [named(0), named(201), ask(&json!(null), &json!({"name": " \n\u{1b}"}))] {
        assert_eq!(problems(&answer), [("applicant.name", "bad-name")]);
    }
    assert_eq!(ask(&json!(null), &json!({"name": "a\u{1b}[31mb"}))["applicant"]["name"], "a [31mb");
}

#[test]
fn an_answer_with_problems_elsewhere_still_names_who_asks() {
    for (key, value) in [("facts", json!({"headquarters": 1})), ("measure", json!("none")), ("day", json!(1))]
    {
        let mut request: Value =
            serde_json::from_str(&request(&json!(null), &json!({"name": "张三"}))).unwrap();
        request[key] = value;
        let answer: Value = serde_json::from_str(&api::assess_json(&request.to_string())).unwrap();
        assert_eq!(answer["outcome"], "invalid", "{key}");
        assert_eq!(answer["applicant"], json!({"name": "张三"}), "{key}");
    }
}

#[test]
fn unknown_keys_without_end_are_told_up_to_the_limit() {
    let many: serde_json::Map<String, Value> = (0..5000).map(|key| (key.to_string(), json!(1))).collect();
    let answer = ask(&json!(null), &json!(many));
    assert_eq!(problems(&answer).len(), crate::check::MAX_PROBLEMS);
}

#[test]
fn a_resident_number_in_the_name_is_refused_and_never_repeated() {
    for name in [
        "11010519491231002x",
        "张三 11010519491231002X",
        "张三１１０１０５１９４９１２３１００２Ｘ（本人）",
        "张三 110105 1949-1231 002X",
        "2110105194912310021X11010519491231002X",
        "1101051949123\u{200b}1002X",
    ] {
        let answer = ask(&json!(null), &json!({"name": name}));
        assert_eq!(problems(&answer), [("applicant.name", "resident-number")], "{name}");
        assert!(answer.get("applicant").is_none());
        let told = answer.to_string();
        assert!(told.contains("residentNumber") && !told.contains("1949") && !told.contains("１９４９"));
    }
    for name in ["张三 110105194912310021", "张三 1101051949123100", "罗湖 91110108551385082Q"] {
        assert_eq!(ask(&json!(null), &json!({"name": name}))["applicant"]["name"], name);
    }
}

#[test]
fn no_resident_number_comes_back_from_a_wrong_place() {
    for number in [RESIDENT, "１１０１０５１９４９１２３１００２Ｘ", "110105-19491231-002x"]
    {
        // Also where the end of what is repeated cuts the number.
        for key in [number.to_owned(), format!("身份证{number}"), format!("{}{number}", "证".repeat(35))]
        {
            for request in [
                json!({"measure": &key}),
                json!({"measure": "key-enterprise", &key: 1}),
                json!({"measure": "key-enterprise", "applicant": {&key: 1}}),
                json!({"measure": "key-enterprise", "facts": {&key: 1}}),
                json!({"measure": "key-enterprise", "readings": {&key: 1}}),
                json!({"measure": "reply-deadline", "parameters": {&key: [], "workingDays": [
                    {"from": "2013-04-24", "value": 3, "citation": {"document": "a", "clause": "b"}}]}}),
                json!({"measure": "plan-targets", "facts": {"reports": [
                    {"target": &key, "date": "2014-01-01", "value": 1}]}}),
            ] {
                let assessment = api::assess(&request.to_string());
                let answer = api::to_json(&assessment);
                assert_eq!(assessment.outcome, crate::assessment::Outcome::Invalid, "{answer}");
                for told in [answer, explain::text(&assessment, Lang::ZhCn)] {
                    assert!(!told.contains("1949") && !told.contains("１９４９"), "{told}");
                }
            }
        }
    }
}

#[test]
fn what_is_not_seen_is_no_part_of_a_name() {
    for (name, kept) in [("张\u{202e}三\u{2069}", "张三"), ("\u{feff}张三\u{200b}", "张三")] {
        assert_eq!(ask(&json!(null), &json!({"name": name}))["applicant"]["name"], kept);
    }
    for blank in ["\u{200b}", "\u{202e} \u{200d}"] {
        let answer = ask(&json!(null), &json!({"name": blank}));
        assert_eq!(problems(&answer), [("applicant.name", "bad-name")], "{blank:?}");
    }
}

#[cfg(feature = "schema")]
#[test]
fn the_schema_names_exactly_the_keys() {
    let schema = serde_json::to_value(super::schema()).unwrap();
    let mut described: Vec<&String> = schema["properties"].as_object().unwrap().keys().collect();
    described.sort_unstable();
    let mut keys = super::KEYS;
    keys.sort_unstable();
    assert_eq!(described, keys);
    assert_eq!(schema["additionalProperties"], false);
    assert_eq!(schema.get("required"), None);
}
