//! Forms that a server writes: for browsers that may run no script, and for the time until the
//! elements have loaded.
//!
//! The same Yew component is rendered as static HTML into a declarative shadow root. Sent as it
//! stands, the form comes back as pairs of names and texts, which [`Host::typed`] takes; nothing
//! here touches a browser, a clock or a file.

use std::{cell::RefCell, fmt::Write, rc::Rc};

use futures::FutureExt;
use html_escape::encode_double_quoted_attribute as escaped;
use yew::{Callback, LocalServerRenderer};

use crate::{
    form::{Change, Face, MeasureWidget, Props},
    host::Host,
    widgets::COMPONENTS,
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
/// such measure.
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
    let face = Face::of(measure)?;
    let host = Host {
        action: host.action.or_else(|| Some(String::new())),
        without_applicant: true,
        // A server has none of these.
        draft_key: None,
        deep_link: None,
        elder: false,
        ..host
    };
    let told = Rc::new(RefCell::new(None));
    let on_change = Callback::from({
        let told = told.clone();
        move |change| *told.borrow_mut() = Some(change)
    });
    let open = opened(face, &host);
    let props = Props {
        face,
        host: Rc::new(host),
        on_change,
        on_submit: Callback::noop(),
        on_created: Callback::noop(),
    };
    // Nothing in the component waits.
    let form =
        LocalServerRenderer::<MeasureWidget>::with_props(props).hydratable(false).render().now_or_never()?;
    let change = told.take()?;
    let (start, tag, lang) = open;
    let html = format!(
        "{start}<template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"{}\">\
         <div part=\"base\" lang=\"{lang}\">{form}</div></template></{tag}>",
        escaped(stylesheet),
    );
    Some(Written { html, change })
}

/// The start tag of the element, with the settings that its script goes by; its name; its language.
///
/// A measure whose element shows more than a form stands in a plain element, which stays as it is.
fn opened(face: Face, host: &Host) -> (String, String, &'static str) {
    let measure = face.about().id;
    let shows_form = COMPONENTS.iter().all(|(tag, _)| *tag != measure);
    let tag = if shows_form { format!("luohu-{measure}") } else { "div".to_owned() };
    let lang = host.lang().tag();
    let mut start = format!("<{tag} lang=\"{lang}\"");
    let json = |set: &serde_json::Value| (!set.is_null()).then(|| set.to_string());
    let readings = host.readings.clone().map(serde_json::Value::Object);
    let settings = [
        ("on", host.on.clone()),
        ("clause-href", host.clause_href.clone()),
        ("measure-href", host.measure_href.clone()),
        ("readings", readings.as_ref().and_then(json)),
        ("parameters", host.parameters.as_ref().and_then(json)),
    ];
    if shows_form {
        start += " applicant=\"off\"";
        for (name, value) in settings {
            if let Some(value) = value {
                // Writing to a string never fails.
                let _ = write!(start, " {name}=\"{}\"", escaped(&value));
            }
        }
        if host.disabled {
            start += " disabled";
        }
    }
    start.push('>');
    (start, tag, lang)
}
