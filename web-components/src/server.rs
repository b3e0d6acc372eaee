//! Forms that a server writes: for browsers that may run no script, and for the time until the
//! elements have loaded.
//!
//! The same Yew component is rendered as static HTML into a declarative shadow root. Sent as it
//! stands, the form comes back as pairs of names and texts, which [`Host::typed`] takes; nothing
//! here touches a browser, a clock or a file.

use std::{
    cell::{Cell, RefCell},
    fmt::Write,
    rc::Rc,
};

use futures::FutureExt;
use html_escape::encode_double_quoted_attribute as escaped;
use yew::{BaseComponent, Callback, LocalServerRenderer};

use crate::{
    form::{Change, Face, MeasureWidget, Props},
    host::Host,
    widgets::{
        COMPONENTS,
        data_calendar::{self, DataCalendar, File},
        plan_targets::{self, PlanTargets},
        responsibility_finder::{self, ResponsibilityFinder},
    },
};

/// A form as HTML, and what it means.
#[derive(Clone, Debug)]
pub struct Written {
    /// The element with its shadow root.
    pub html: String,
    /// The facts, the answer, and whether there is anything to correct.
    pub change: Change,
}

/// Writes the form of a measure with its answer. `host.action` is where a browser sends it, and
/// `stylesheet` where [`styles`](crate::styles) are served, so that no style stands in the page
/// itself. Who asks is left out: that stays in the browser of the person. `None` when there is no
/// such measure, or its element shows a list: those [`write_list`] writes.
///
/// ```
/// use luohu_policy_web::{host::Host, server::write};
///
/// let host = Host { action: Some("?lang=en".into()), lang_tag: "en".into(), ..Host::default() };
/// let written = write("reply-deadline", host, "/forms.css").unwrap();
/// assert!(written.html.starts_with(r#"<luohu-reply-deadline lang="en""#));
/// assert!(written.html.contains(r#"<template shadowrootmode="open">"#));
/// assert!(written.html.contains(r#"name="facts.transferredOn""#));
/// ```
#[must_use]
pub fn write(measure: &str, host: Host, stylesheet: &str) -> Option<Written> {
    let face = Face::of(measure).filter(|_| COMPONENTS.iter().all(|(tag, _)| *tag != measure))?;
    let host = on_server(host);
    let told = Rc::new(RefCell::new(None));
    let on_change = Callback::from({
        let told = told.clone();
        move |change| *told.borrow_mut() = Some(change)
    });
    let open = opened(measure, &host);
    let props = Props {
        face,
        host: Rc::new(host),
        on_change,
        on_submit: Callback::noop(),
        on_created: Callback::noop(),
    };
    let form = rendered::<MeasureWidget>(props)?;
    let change = told.take()?;
    Some(Written { html: open.around(&form, stylesheet), change })
}

/// A list as HTML, and whether there is nothing to correct.
#[derive(Clone, Debug)]
pub struct WrittenList {
    /// The element with its shadow root.
    pub html: String,
    /// Whether all that was chosen can be.
    pub valid: bool,
}

/// The elements that list something by choices which fit into an address, by their names without
/// `luohu-`. The check of a register is none of them: a register stays with the person who has it.
pub const LISTS: [&str; 3] = ["data-calendar", "responsibility-finder", "plan-targets"];

/// Writes one of the [`LISTS`]. `host.typed` is what the address says: the pairs that a browser sends
/// of its choices, as they stand in the form that is written. `None` when there is no such list.
///
/// ```
/// use luohu_policy_web::{host::Host, server::write_list};
///
/// let typed = vec![("text".into(), "翠园中学".into()), ("unit".into(), "nobody".into())];
/// let host = Host { typed: Some(typed), ..Host::default() };
/// let list = write_list("responsibility-finder", host, "/forms.css").unwrap();
/// assert!(list.html.contains("没有“nobody”这一选项") && !list.valid);
/// ```
#[must_use]
pub fn write_list(list: &str, host: Host, stylesheet: &str) -> Option<WrittenList> {
    let host = Rc::new(on_server(host));
    let open = opened(list, &host);
    let valid = Rc::new(Cell::new(false));
    let form = match list {
        "data-calendar" => {
            let on_change = when(&valid, |change: &data_calendar::Change| change.valid);
            rendered::<DataCalendar>(data_calendar::Props { host, on_change })
        }
        "responsibility-finder" => {
            let on_change = when(&valid, |change: &responsibility_finder::Change| change.valid);
            rendered::<ResponsibilityFinder>(responsibility_finder::Props { host, on_change })
        }
        "plan-targets" => {
            let on_change = when(&valid, |change: &Change| change.valid);
            let on_submit = Callback::noop();
            rendered::<PlanTargets>(plan_targets::Props { host, on_change, on_submit })
        }
        _ => None,
    }?;
    Some(WrittenList { html: open.around(&form, stylesheet), valid: valid.get() })
}

/// Keeps whether the last change was valid.
fn when<C: 'static>(kept: &Rc<Cell<bool>>, valid: fn(&C) -> bool) -> Callback<C> {
    let kept = kept.clone();
    Callback::from(move |change| kept.set(valid(&change)))
}

/// A file of the calendar's year that is chosen.
#[derive(Clone, Debug)]
pub struct CalendarFile {
    /// What to save it as.
    pub name: String,
    /// Its media type.
    pub kind: &'static str,
    /// What is in it.
    pub text: String,
}

/// Writes the file that a page of the calendar links to: `extension` is `ics`, `csv` or `json`, and
/// `host` says what to list, as for [`write_list`]. `None` when there is no such file, or a choice
/// does not exist.
#[must_use]
pub fn calendar_file(extension: &str, host: Host) -> Option<CalendarFile> {
    let file = [File::Ics, File::Csv, File::Json].into_iter().find(|file| file.extension() == extension)?;
    let host = on_server(host);
    let calendar = DataCalendar::new(&host);
    let (name, kind, text) = calendar.file(file, host.lang()).filter(|_| calendar.is_valid())?;
    Some(CalendarFile { name, kind, text })
}

/// The settings without what a server has not.
fn on_server(host: Host) -> Host {
    Host {
        action: host.action.or_else(|| Some(String::new())),
        without_applicant: true,
        draft_key: None,
        deep_link: None,
        elder: false,
        ..host
    }
}

/// What a component shows; nothing in one waits.
fn rendered<C: BaseComponent>(props: C::Properties) -> Option<String> {
    LocalServerRenderer::<C>::with_props(props).hydratable(false).render().now_or_never()
}

/// An element that is being written.
struct Open {
    start: String,
    tag: String,
    lang: &'static str,
}

impl Open {
    /// The element with a form in its shadow root.
    fn around(&self, form: &str, stylesheet: &str) -> String {
        let Open { start, tag, lang } = self;
        format!(
            "{start}<template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"{}\">\
             <div part=\"base\" lang=\"{lang}\">{form}</div></template></{tag}>",
            escaped(stylesheet),
        )
    }
}

/// The start of the element, with the settings that its script goes by.
fn opened(widget: &str, host: &Host) -> Open {
    let (tag, lang) = (format!("luohu-{widget}"), host.lang().tag());
    let mut start = format!("<{tag} lang=\"{lang}\" applicant=\"off\"");
    let json = |set: &serde_json::Value| (!set.is_null()).then(|| set.to_string());
    let readings = host.readings.clone().map(serde_json::Value::Object);
    let settings = [
        ("on", host.on.clone()),
        ("clause-href", host.clause_href.clone()),
        ("measure-href", host.measure_href.clone()),
        ("feed", host.feed.clone()),
        ("readings", readings.as_ref().and_then(json)),
        ("parameters", host.parameters.as_ref().and_then(json)),
    ];
    for (name, value) in settings {
        if let Some(value) = value {
            // Writing to a string never fails.
            let _ = write!(start, " {name}=\"{}\"", escaped(&value));
        }
    }
    if host.disabled {
        start += " disabled";
    }
    start.push('>');
    Open { start, tag, lang }
}
