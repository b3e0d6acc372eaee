//! The pages over HTTP, as browsers without script ask for them.
#![expect(clippy::unwrap_used, reason = "a test stops where the answer is not as expected")]

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, Response, StatusCode, header},
};
use luohu_policy_core::{
    api::MAX_REQUEST_BYTES,
    field::{Field, Kind},
    measures::{About, Entry, MEASURES},
};
use luohu_policy_pages::Settings;
use luohu_policy_web::server::LISTS;
use tower::ServiceExt;

const FORM: &str = "application/x-www-form-urlencoded";

async fn ask(site: Router, request: Request<Body>) -> (Response<()>, String) {
    let (head, body) = site.oneshot(request).await.unwrap().into_parts();
    let body = to_bytes(body, 64 * 1024 * 1024).await.unwrap();
    (Response::from_parts(head, ()), String::from_utf8(body.to_vec()).unwrap())
}

async fn get(address: &str) -> (StatusCode, String) {
    let (head, body) = ask(
        luohu_policy_pages::router(Settings::default()),
        Request::get(address).body(Body::empty()).unwrap(),
    )
    .await;
    (head.status(), body)
}

async fn send(address: &str, body: impl Into<String>) -> (StatusCode, String) {
    let request = Request::post(address).header(header::CONTENT_TYPE, FORM).body(Body::from(body.into()));
    let (head, body) = ask(luohu_policy_pages::router(Settings::default()), request.unwrap()).await;
    (head.status(), body)
}

fn encoded(pairs: &[(&str, &str)]) -> String {
    let byte = |byte: &u8| {
        if byte.is_ascii_alphanumeric() { char::from(*byte).to_string() } else { format!("%{byte:02X}") }
    };
    let text = |text: &str| text.as_bytes().iter().map(byte).collect::<String>();
    pairs.iter().map(|(name, value)| format!("{}={}", text(name), text(value))).collect::<Vec<_>>().join("&")
}

/// The measures that are forms.
fn forms() -> impl Iterator<Item = &'static About> {
    MEASURES.iter().map(Entry::about).filter(|about| !LISTS.contains(&about.id))
}

#[tokio::test]
async fn every_measure_is_asked_and_answered_in_both_languages() {
    for about in forms() {
        for (lang, title) in [("zh-CN", about.title.zh_cn), ("en", about.title.en)] {
            let address = format!("/{}?lang={lang}&on=2014-06-30", about.id);
            let (status, page) = get(&address).await;
            assert_eq!(status, StatusCode::OK, "{address}");
            assert!(page.contains(&format!("<html lang=\"{lang}\">")) && page.contains(title), "{address}");
            assert!(page.contains(r#"<template shadowrootmode="open">"#), "{address}");
            assert!(
                page.contains(&format!(r#"action="?lang={lang}&amp;on=2014-06-30""#)),
                "{address}: {page}"
            );
            for forbidden in [" style=", "<style", "javascript:", " onclick"] {
                assert!(!page.contains(forbidden), "{address} has {forbidden}");
            }
            let (status, again) = send(&address, "do=check").await;
            assert_eq!(status, StatusCode::OK, "{address}");
            assert!(again.contains("class=\"result\"") || again.contains("data-outcome="), "{address}");
        }
    }
}

#[tokio::test]
async fn what_is_typed_comes_back_as_it_was_typed_and_never_as_markup() {
    let strange = "\"><script>alert(1)</script> 罗湖 & 'x'";
    let shown = "&lt;script&gt;alert(1)&lt;/script&gt;";
    for about in forms() {
        let mut pairs = vec![("do".to_owned(), "check".to_owned())];
        let mut typed: Vec<&Field> = Vec::new();
        for field in about.fields {
            if let Kind::Rows { fields, .. } = &field.kind {
                for cell in *fields {
                    pairs.push((format!("facts.{}[0].{}", field.name, cell.name), strange.to_owned()));
                    typed.push(cell);
                }
            } else {
                pairs.push((format!("facts.{}", field.name), strange.to_owned()));
                typed.push(field);
            }
        }
        let pairs: Vec<(&str, &str)> =
            pairs.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let (status, page) = send(&format!("/{}", about.id), encoded(&pairs)).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{}", about.id);
        assert!(!page.contains("<script>alert"), "{}", about.id);
        // No browser sends what a radio button does not offer.
        let chosen =
            |field: &&Field| matches!(field.kind, Kind::YesNo | Kind::Choice { .. } | Kind::Tier { .. });
        assert!(page.contains(shown) || typed.iter().all(chosen), "{}", about.id);
        assert!(page.contains("<title>需要改正："), "{}", about.id);
    }
}

#[tokio::test]
async fn an_answer_has_its_reasons_and_clauses() {
    let sent = encoded(&[("facts.transferredOn", "２０１３年４月２６日"), ("do", "check")]);
    let (status, page) = send("/reply-deadline?lang=zh-CN&on=2013-04-26", sent).await;
    assert_eq!(status, StatusCode::OK);
    for part in [
        "2013年5月2日",
        "各项条件",
        "罗府办〔2013〕5号",
        "value=\"２０１３年４月２６日\"",
        "data-outcome=\"met\"",
    ] {
        assert!(page.contains(part), "{part}");
    }
}

#[tokio::test]
async fn bad_input_is_told_in_the_language_of_the_page() {
    let sorry = |page: &str| assert!(page.contains("<h1>This cannot be done</h1>"), "{page}");
    let (status, page) = send("/reply-deadline?lang=en", "x".repeat(MAX_REQUEST_BYTES + 1)).await;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    sorry(&page);
    assert!(page.contains("at most 1024 KB"));
    let (status, page) = send("/reply-deadline?lang=en", encoded(&[("facts.no<b>", "1")])).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    sorry(&page);
    assert!(page.contains("“facts.no&lt;b&gt;”"), "{page}");
    let (status, page) = get("/no-such-measure?lang=en").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    sorry(&page);
    let (status, page) = get("/a/b").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert!(page.contains("没有这个页面"));
    let json = Request::post("/reply-deadline?lang=en").header(header::CONTENT_TYPE, "application/json");
    let (head, page) =
        ask(luohu_policy_pages::router(Settings::default()), json.body(Body::from("{}")).unwrap()).await;
    assert_eq!(head.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
    sorry(&page);
    let (status, page) = send("/reply-deadline?lang=en&on=2013-2-30%22%3E%3Cb%3E", "do=check").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("class=\"summary\"") && !page.contains("<b>"), "{page}");
    let (status, page) = send("/reply-deadline?lang=en", "%FF%FE=%ZZ&=&&&;").await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    sorry(&page);
}

#[tokio::test]
async fn every_answer_forbids_what_no_page_needs() {
    for (address, expected) in
        [("/", StatusCode::OK), ("/reply-deadline", StatusCode::OK), ("/x", StatusCode::NOT_FOUND)]
    {
        let (head, _) = ask(
            luohu_policy_pages::router(Settings::default()),
            Request::get(address).body(Body::empty()).unwrap(),
        )
        .await;
        assert_eq!(head.status(), expected, "{address}");
        let policy = head.headers()[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(
            policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';")
        );
        assert!(!policy.contains("inline") && policy.contains("require-trusted-types-for 'script'"));
        assert_eq!(head.headers()[header::CACHE_CONTROL], "no-store");
        assert_eq!(head.headers()[header::REFERRER_POLICY], "no-referrer");
    }
}

#[tokio::test]
async fn nested_in_a_site_all_addresses_hold() {
    let site = || Router::new().nest("/check", luohu_policy_pages::router(Settings::default()));
    let page = async |address: &str| {
        let (head, page) = ask(site(), Request::get(address).body(Body::empty()).unwrap()).await;
        assert_eq!(head.status(), StatusCode::OK, "{address}");
        page
    };
    let list = page("/check").await;
    assert_eq!(
        MEASURES
            .iter()
            .filter(|entry| list.contains(&format!("href=\"/check/{}?lang=zh-CN\"", entry.about().id)))
            .count(),
        MEASURES.len()
    );
    assert!(list.contains("href=\"/check/pages.css\""));
    let form = page("/check/reply-deadline?on=2013-04-26").await;
    for address in [
        "/check/forms.css",
        "/check/pages.css",
        "/check?lang=zh-CN",
        "/check/reply-deadline?lang=en&amp;on=2013-04-26",
    ] {
        assert!(form.contains(&format!("\"{address}\"")), "{address}: {form}");
    }
    page("/check/forms.css").await;
}

#[tokio::test]
async fn lists_are_chosen_by_address_alone() {
    let (status, page) = get("/data-calendar?lang=en&unit=&year=2014&month=2").await;
    assert_eq!((status, page.as_str()), (StatusCode::SEE_OTHER, ""), "what was left empty goes");
    let (status, page) = get("/data-calendar?lang=en&year=2014&month=2&utm_source=x").await;
    assert_eq!(status, StatusCode::OK, "what somebody added to a link does no harm");
    assert!(
        page.contains("February 2014: ")
            && page.contains(r#"href="data-calendar.csv?lang=en&amp;year=2014""#)
    );
    let (status, page) =
        get("/data-calendar?lang=en&year=2014&month=2&turn=99999999999999&view=%3Cb%3E").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("February 2014: "));
    let (status, page) = get("/data-calendar?lang=en&year=2014&month=12&turn=1").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("January 2015: "));
    for (address, told) in [
        ("/data-calendar?lang=en&cadence=often", "How often: there is no “often” to choose"),
        ("/data-calendar?year=2031", "年份：没有“2031”这一选项"),
        ("/responsibility-finder?lang=en&document=%3Cb%3E", "Document: there is no “&lt;b&gt;” to choose"),
        ("/plan-targets?lang=en&unit=nobody", "there is no “nobody” to choose"),
        ("/plan-targets?lang=en&on=2014-2-30", "`on` must be a date"),
    ] {
        let (status, page) = get(address).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{address}");
        assert!(page.contains(told) && !page.contains("<b>"), "{address}: {page}");
    }
    let (status, page) = get(&format!("/responsibility-finder?text={}", "x".repeat(201))).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("最多 200 个字"));
}

#[tokio::test]
async fn the_calendar_is_taken_home_or_subscribed_to() {
    let (status, file) = get("/data-calendar.csv?lang=en&year=2014&unit=district-statistics").await;
    assert_eq!(status, StatusCode::OK);
    let (_, table) = file.split_at(luohu_policy_core::calendar::csv::BYTE_ORDER_MARK.len());
    assert!(table.lines().skip(1).all(|line| line.contains("2014")) && table.lines().count() > 12, "{table}");
    let (status, page) = get("/data-calendar.ics?lang=en&unit=nobody").await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(page.contains("There is no such file"));
    let feeds = |feeds: &str| luohu_policy_pages::router(Settings { feeds: Some(feeds.to_owned()) });
    let of =
        async |site, address: &str| ask(site, Request::get(address).body(Body::empty()).unwrap()).await.1;
    let unit = "/data-calendar?lang=en&unit=district-statistics";
    let offered = of(feeds("/v1/calendar/{unit}.ics"), unit).await;
    assert!(offered.contains(r#"<a href="/v1/calendar/district-statistics.ics">Subscribe to the calendar"#));
    let scripted = of(feeds("javascript:{unit}"), unit).await;
    assert!(!scripted.contains("href=\"javascript"));
    assert!(!get(unit).await.1.contains("Subscribe"));
}

#[tokio::test]
async fn a_link_may_carry_what_is_stated() {
    let (status, page) =
        get("/reply-deadline?lang=en&on=2013-04-26&facts.transferredOn=2013-4-26&do=check&x=y").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("2 May 2013") && page.contains("value=\"2013-4-26\""));
    assert!(page.contains(
        "/reply-deadline?lang=zh-CN&amp;on=2013-04-26&amp;facts.transferredOn=2013-4-26&amp;do=check\""
    ));
}
