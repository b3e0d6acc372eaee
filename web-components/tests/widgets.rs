//! The components in a real browser: typing, choosing, lists, problems, languages, events.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "a test stops where the page is not as expected")]

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::{timers::callback::Timeout, utils::document};
use js_sys::{Promise, Reflect};
use luohu_policy_core::measures;
use luohu_policy_web::{Mounted, mount};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{CustomEvent, Element, Event, EventInit, HtmlElement, HtmlInputElement};

wasm_bindgen_test_configure!(run_in_browser);

/// A widget on the page and what it told the page last.
struct Shown {
    mounted: Mounted,
    host: HtmlElement,
    root: Element,
    told: Rc<RefCell<Vec<JsValue>>>,
}

thread_local! {
    /// Whether a test shows its widget: the tests share one page, and a page has one focus.
    static BUSY: Cell<bool> = const { Cell::new(false) };
}

async fn show(widget: &str, settings: &str) -> Shown {
    while BUSY.replace(true) {
        pause(10).await;
    }
    let host: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    let root = document().create_element("div").unwrap();
    host.append_child(&root).unwrap();
    document().body().unwrap().append_child(&host).unwrap();
    let told = Rc::new(RefCell::new(Vec::new()));
    let listener = Closure::<dyn FnMut(CustomEvent)>::new({
        let told = told.clone();
        move |event: CustomEvent| told.borrow_mut().push(event.detail())
    });
    host.add_event_listener_with_callback("luohu-change", listener.as_ref().unchecked_ref()).unwrap();
    listener.forget();
    let mounted = mount(widget, root.clone(), host.clone(), settings).ok().unwrap();
    let shown = Shown { mounted, host, root, told };
    pause(50).await;
    shown
}

async fn pause(milliseconds: u32) {
    let promise = Promise::new(&mut |resolve, _| {
        Timeout::new(milliseconds, move || {
            resolve.call0(&JsValue::NULL).unwrap();
        })
        .forget();
    });
    JsFuture::from(promise).await.unwrap();
}

impl Shown {
    fn text(&self) -> String {
        self.root.text_content().unwrap()
    }

    fn all(&self, selector: &str) -> Vec<Element> {
        let found = self.root.query_selector_all(selector).unwrap();
        (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok()).collect()
    }

    /// The control that the label with this text names.
    fn field(&self, label: &str) -> HtmlInputElement {
        let label = self.all("label[for]").into_iter().find(|found| found.text_content().unwrap() == label);
        let id = label.unwrap().get_attribute("for").unwrap();
        self.root.query_selector(&format!("[id='{id}']")).unwrap().unwrap().unchecked_into()
    }

    async fn type_into(&self, label: &str, text: &str) {
        let field = self.field(label);
        field.set_value(text);
        fire(&field, "input");
        fire(&field, "focusout");
        pause(60).await;
    }

    async fn press(&self, text: &str) {
        let found =
            self.all("button").into_iter().find(|button| button.text_content().unwrap().starts_with(text));
        found.unwrap().unchecked_into::<HtmlElement>().click();
        pause(60).await;
    }

    /// Chooses an answer of the question with this legend.
    async fn choose(&self, legend: &str, answer: &str) {
        let question = self.all("fieldset").into_iter().find(|fieldset| {
            let found = fieldset.query_selector(":scope > legend").unwrap();
            found.is_some_and(|found| found.text_content().unwrap() == legend)
        });
        let options = question.unwrap().query_selector_all("label.option").unwrap();
        let option = (0..options.length())
            .find_map(|index| options.item(index).filter(|option| option.text_content().unwrap() == answer));
        option.unwrap().unchecked_into::<HtmlElement>().click();
        pause(60).await;
    }

    /// A value of the last event's detail, such as `assessment.outcome`.
    fn told(&self, path: &str) -> JsValue {
        let last = self.told.borrow().last().unwrap().clone();
        path.split('.').fold(last, |value, key| Reflect::get(&value, &key.into()).unwrap())
    }

    /// The details of all events, as JSON.
    fn all_told(&self) -> String {
        self.told
            .borrow()
            .iter()
            .map(|detail| String::from(js_sys::JSON::stringify(detail).unwrap()))
            .collect()
    }

    fn headline(&self) -> String {
        self.root.query_selector(".headline").unwrap().unwrap().text_content().unwrap()
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        self.mounted.destroy();
        self.host.remove();
        BUSY.set(false);
    }
}

fn fire(target: &Element, name: &str) {
    let init = EventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    target.dispatch_event(&Event::new_with_event_init_dict(name, &init).unwrap()).unwrap();
}

#[wasm_bindgen_test]
async fn an_amount_in_chinese_units_is_understood_read_back_and_answered() {
    let shown = show("key-enterprise", "{}").await;
    shown.type_into("上年度出口额", "５０００万").await;
    assert!(shown.text().contains("50,000,000 美元（5000 万美元）"));
    assert!(shown.headline().contains("属于重点企业范围"));
    assert_eq!(shown.told("assessment.outcome"), "met");
    assert_eq!(shown.told("facts.priorYearExportUsd"), "50000000");
}

#[wasm_bindgen_test]
async fn what_is_still_being_typed_is_not_judged_and_never_lost() {
    let shown = show("reply-deadline", "{}").await;
    let field = shown.field("转办日期");
    field.set_value("2013-4-");
    fire(&field, "input");
    pause(60).await;
    assert!(shown.all(".error").is_empty(), "no problem while typing");
    fire(&field, "focusout");
    pause(60).await;
    assert_eq!(shown.all(".error").len(), 1, "a problem after leaving");
    assert_eq!(shown.field("转办日期").value(), "2013-4-");
    assert_eq!(shown.field("转办日期").get_attribute("aria-invalid").as_deref(), Some("true"));
    shown.type_into("转办日期", "2013年4月26日").await;
    assert!(shown.all(".error").is_empty());
    assert_eq!(shown.told("assessment.result.dueOn"), "2013-05-02");
}

#[wasm_bindgen_test]
async fn asking_with_a_problem_shows_the_summary_and_moves_the_focus_there() {
    let shown = show("key-enterprise", r#"{"lang": "en"}"#).await;
    shown.type_into("Export, previous year", "a lot").await;
    shown.press("Check").await;
    let summary = shown.root.query_selector(".summary").unwrap().unwrap();
    assert!(summary.text_content().unwrap().contains("Please correct the following"));
    assert_eq!(document().active_element(), Some(summary.clone()));
    summary.query_selector("a").unwrap().unwrap().unchecked_into::<HtmlElement>().click();
    pause(60).await;
    assert_eq!(document().active_element(), Some(shown.field("Export, previous year").into()));
    assert_eq!(shown.told("valid"), false);
    assert_eq!(shown.told("assessment.outcome"), "invalid");
}

#[wasm_bindgen_test]
async fn entries_come_go_and_come_back() {
    let shown = show("teaching-stipend", r#"{"on": "2016-08-31"}"#).await;
    shown.choose("任教学校类型", "民办中小学").await;
    shown.press("添加一条").await;
    shown.type_into("开始日期", "2013年9月1日").await;
    shown.choose("通过业务水平测试", "是").await;
    assert_eq!(shown.told("assessment.result.completedOn"), "2016-08-31");
    assert_eq!(shown.told("assessment.outcome"), "met");
    shown.press("删除").await;
    assert!(shown.all(".entry").is_empty());
    shown.press("撤销").await;
    assert_eq!(shown.field("开始日期").value(), "2013年9月1日");
    assert_eq!(shown.told("assessment.outcome"), "met");
}

#[wasm_bindgen_test]
async fn another_language_or_new_facts_of_the_page_are_shown_at_once() {
    let shown = show("performance-score", "{}").await;
    let facts = r#"{"unitKind": "street", "year": 2013, "referrals": [], "services": [],
        "relocations": [{"date": "2013-05-20", "certified": true, "knownAndReportedBeforehand": false}]}"#;
    let settings = format!(r#"{{"lang": "en", "factsVersion": 1, "facts": {facts}}}"#);
    shown.mounted.update(&settings).ok().unwrap();
    pause(50).await;
    assert_eq!(shown.told("assessment.result.net"), "-0.1");
    assert!(shown.text().contains("Net points"));
    assert!(!shown.text().contains("附加分合计"));
}

#[wasm_bindgen_test]
async fn who_asks_is_told_masked_and_kept_nowhere() {
    let settings = r#"{"draftKey": "luohu:test:asker", "deepLink": "asker"}"#;
    let shown = show("teaching-stipend", settings).await;
    shown.choose("通过业务水平测试", "是").await;
    shown.type_into("单位名称或姓名", " 张三 ").await;
    shown.type_into("统一社会信用代码或组织机构代码", "９１１１０１０８-551385082q").await;
    shown.type_into("身份证号码", "11010519491231002x").await;
    assert_eq!(shown.told("assessment.applicant.name"), "张三");
    assert_eq!(shown.told("assessment.applicant.unifiedSocialCreditCode"), "91110108551385082Q");
    assert_eq!(shown.told("assessment.applicant.residentNumber"), "11**************2X");
    let result = shown.root.query_selector(".result").unwrap().unwrap().text_content().unwrap();
    assert!(
        result.contains("申请人：张三，统一社会信用代码 91110108551385082Q，身份证号码 11**************2X"),
        "{result}"
    );
    let told = shown.all_told();
    let session = gloo::utils::window().session_storage().unwrap().unwrap();
    let draft = session.get_item("luohu:test:asker").unwrap().unwrap();
    let link = gloo::utils::window().location().hash().unwrap();
    assert!(draft.contains("passedProficiencyTest") && link.contains("asker=v1."));
    for kept in [told, draft, link] {
        assert!(!kept.to_lowercase().contains("0105194912"), "{kept}");
    }
    shown.press("清空重填").await;
    assert_eq!(shown.field("身份证号码").value(), "");
    assert!(Reflect::get(&shown.told("assessment"), &"applicant".into()).unwrap().is_undefined());
}

#[wasm_bindgen_test]
async fn a_wrong_number_is_told_at_its_field_and_the_summary_unfolds_it() {
    let shown = show("key-enterprise", r#"{"lang": "en", "on": "2016-06-30"}"#).await;
    let code = "Unified social credit code or organisation code";
    shown.type_into("Export, previous year", "50000000").await;
    assert_eq!(shown.told("assessment.outcome"), "met");
    shown.type_into(code, "91350100M000100Y44").await;
    assert_eq!(shown.told("assessment.outcome"), "invalid");
    assert_eq!(shown.field(code).get_attribute("aria-invalid").as_deref(), Some("true"));
    assert!(shown.text().contains("the last character does not agree with the others"));
    shown.press("Check").await;
    let details = shown.root.query_selector("details.applicant").unwrap().unwrap();
    details.remove_attribute("open").unwrap();
    let link = shown.root.query_selector(".summary a").unwrap().unwrap();
    link.unchecked_into::<HtmlElement>().click();
    pause(60).await;
    assert!(details.has_attribute("open"));
    assert_eq!(document().active_element(), Some(shown.field(code).into()));
    shown.type_into(code, "551385082").await;
    assert!(shown.text().contains("give the unified social credit code instead"));
    shown.type_into(code, "91350100M000100Y43").await;
    assert_eq!(shown.told("assessment.outcome"), "met");
}

#[wasm_bindgen_test]
async fn a_page_leaves_out_who_asks_or_has_it_forgotten() {
    let shown = show("reply-deadline", r#"{"lang": "en"}"#).await;
    shown.type_into("Name of the organisation or person", "A bureau").await;
    assert_eq!(shown.told("assessment.applicant.name"), "A bureau");
    shown.mounted.update(r#"{"lang": "en", "applicant": "off"}"#).ok().unwrap();
    pause(60).await;
    assert!(shown.all("details.applicant").is_empty());
    assert!(Reflect::get(&shown.told("assessment"), &"applicant".into()).unwrap().is_undefined());
    shown.mounted.update(r#"{"lang": "en"}"#).ok().unwrap();
    shown.mounted.forget_applicant();
    pause(60).await;
    assert_eq!(shown.field("Name of the organisation or person").value(), "");
}

#[wasm_bindgen_test]
async fn the_calendar_turns_its_months_over_a_year_end() {
    let shown = show("data-calendar", r#"{"on": "2014-12-15", "unit": "district-statistics"}"#).await;
    assert!(shown.text().contains("2014 年 12 月"));
    shown.press("下个月").await;
    assert!(shown.text().contains("2015 年 1 月"));
    assert_eq!(shown.told("query.from"), "2015-01-01");
    shown.press("月历").await;
    assert_eq!(shown.all("table.month tbody td:not(.outside)").len(), 31);
}

#[wasm_bindgen_test]
async fn settings_that_cannot_be_read_are_an_error_and_a_wrong_day_is_told() {
    let root = document().create_element("div").unwrap();
    let host: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    assert!(mount("key-enterprise", root.clone(), host.clone(), "{").is_err());
    assert!(mount("no-such-widget", root, host, "{}").is_err());
    let shown = show("teaching-stipend", r#"{"on": "2016-13-01"}"#).await;
    assert_eq!(shown.told("valid"), false);
    assert!(shown.text().contains("2016-09-01"));
}

#[wasm_bindgen_test]
async fn taking_a_widget_away_twice_does_nothing() {
    let shown = show("key-enterprise", "{}").await;
    shown.mounted.destroy();
    pause(60).await;
    assert_eq!(shown.root.child_element_count(), 0);
    shown.mounted.destroy();
    assert!(shown.mounted.update("{}").is_ok());
}

#[wasm_bindgen_test]
async fn the_finder_searches_once_typing_rests_and_marks_what_matched() {
    let shown = show("responsibility-finder", "{}").await;
    let all = shown.told("entries").as_f64().unwrap();
    let field = shown.field("要查找的内容");
    for typed in ["c", "cy", "cyzx"] {
        field.set_value(typed);
        fire(&field, "input");
        assert_eq!(shown.told("query.text"), "", "typing has not rested");
    }
    pause(400).await;
    assert_eq!(shown.told("query.text"), "cyzx");
    assert!(shown.told("entries").as_f64().unwrap() < all);
    assert_eq!(shown.all("mark").first().unwrap().text_content().unwrap(), "翠园中学");
    shown
        .mounted
        .update(r#"{"lang": "en", "search": "Greenways", "unit": "district-urban-management"}"#)
        .ok()
        .unwrap();
    pause(50).await;
    assert_eq!(shown.told("query.unit"), "district-urban-management");
    assert!(shown.text().contains("section IV(4), item 4"));
}

#[wasm_bindgen_test]
async fn the_page_can_give_figures_of_its_own_and_is_told_of_those_that_are_none() {
    let shown = show("reply-deadline", "{}").await;
    let ask = async |parameters: &str| {
        let facts = r#"{"transferredOn": "2013-04-26"}"#;
        let settings = format!(r#"{{"factsVersion": 1, "facts": {facts}, "parameters": {parameters}}}"#);
        shown.mounted.update(&settings).ok().unwrap();
        pause(50).await;
    };
    ask("null").await;
    assert_eq!(shown.told("assessment.result.dueOn"), "2013-05-02");
    let published = measures::find("reply-deadline").unwrap().parameters();
    let five = published.get().replace("\"value\":3", "\"value\":5");
    assert_ne!(five, published.get());
    ask(&five).await;
    assert_eq!(shown.told("assessment.result.workingDays"), 5);
    for wrong in ["{}", "[]", "3"] {
        ask(wrong).await;
        assert_eq!(shown.told("assessment.problems.0.path"), "parameters", "{wrong}");
        assert!(shown.text().contains("请改正以下问题"), "{wrong}");
    }
    ask("null").await;
    assert_eq!(shown.told("assessment.result.dueOn"), "2013-05-02");
}

#[wasm_bindgen_test]
async fn what_stood_in_the_form_before_is_taken_over_also_what_means_nothing() {
    let typed = r#"[["facts.schoolKind", "privatePrimaryOrSecondary"], ["facts.serviceSpells[4].from", "2010-"],
        ["facts.serviceSpells[4].to", "2012-12-31"], ["readings.service", "continuous"],
        ["applicant.name", "Luohu School"], ["asked", "yes"], ["no", "such name"], ["half"]]"#;
    let shown = show(
        "teaching-stipend",
        &format!(r#"{{"lang": "en", "facts": {{"schoolKind": "public"}}, "typed": {typed}}}"#),
    )
    .await;
    assert_eq!(shown.field("First day").value(), "2010-");
    assert_eq!(shown.field("Last day").value(), "2012-12-31");
    assert_eq!(shown.told("facts.schoolKind"), "privatePrimaryOrSecondary");
    let chosen = |name: &str| {
        let inputs = shown.all("input").into_iter().map(JsCast::unchecked_into::<HtmlInputElement>);
        inputs
            .filter(|input| input.name() == name && (input.checked() || input.type_() == "text"))
            .map(|input| input.value())
            .collect::<Vec<_>>()
    };
    assert_eq!(chosen("readings.service"), ["continuous"]);
    assert_eq!(chosen("applicant.name"), ["Luohu School"]);
    assert!(shown.root.query_selector(".summary").unwrap().is_some(), "the result was asked for");
}
