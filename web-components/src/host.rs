//! What a page tells a component.

use luohu_policy_core::{
    problem::{Problem, texts},
    text::Lang,
};
use serde_json::{Map, Value};

/// The settings that every element takes. Absent means the default.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "attributes that are there or not")]
pub struct Host {
    /// The BCP 47 tag of the language; Chinese unless it begins with `en`.
    pub lang_tag: String,
    /// The day the question is about, `YYYY-MM-DD`.
    pub on: Option<String>,
    /// Facts to show.
    pub facts: Option<Map<String, Value>>,
    /// Whether the page gave facts that are no object: told as a problem until somebody types.
    pub facts_misfit: bool,
    /// Raised with every setting of `facts`, so that setting the same facts again is seen.
    pub facts_version: u64,
    /// Chosen readings.
    pub readings: Option<Map<String, Value>>,
    /// The page's own figures, as a whole parameter set; whatever is no set is told as a problem.
    pub parameters: Option<Value>,
    /// Whether nothing can be changed.
    pub disabled: bool,
    /// The key of the draft in the session storage; none: no draft is kept.
    pub draft_key: Option<String>,
    /// The name of the facts in the address's fragment; none: no deep link.
    pub deep_link: Option<String>,
    /// An address where clauses can be read, with `{document}` and `{clause}` in it.
    pub clause_href: Option<String>,
    /// An address where measures can be asked, with `{measure}` and `{question}` or `{facts}` in it;
    /// the question is what a deep link carries, the facts are what a form sends.
    pub measure_href: Option<String>,
    /// Whether the form leaves out the block that says who asks.
    pub without_applicant: bool,
    /// Where the form is sent when a server writes it, for browsers that may run no script; none in a
    /// page that runs it.
    pub action: Option<String>,
    /// What a browser has sent, or what stood in the form that this one replaces, by the names of its
    /// controls; it goes before facts, link and draft.
    pub typed: Option<Vec<(String, String)>>,
    /// The mode for older people: larger, and one question a screen.
    pub elder: bool,
    /// Calendar and finder: the unit to show.
    pub unit: Option<String>,
    /// Calendar: the first day to show.
    pub from: Option<String>,
    /// Calendar: the last day to show.
    pub to: Option<String>,
    /// Calendar: an address of feeds to subscribe to, with `{unit}` in it.
    pub feed: Option<String>,
    /// Check of a register: the measure to ask.
    pub measure: Option<String>,
    /// Finder: what to look for.
    pub search: Option<String>,
}

impl Host {
    /// The settings in an object of a custom element's script, whose names are those of the
    /// properties here in camel case; what is of another type counts as absent.
    #[must_use]
    pub fn from_settings(settings: &Value) -> Host {
        let text = |name: &str| settings.get(name).and_then(Value::as_str).map(str::to_owned);
        let object = |name: &str| settings.get(name).and_then(Value::as_object).cloned();
        let flag = |name: &str| settings.get(name) == Some(&Value::Bool(true));
        let pairs = |name: &str| {
            let pair =
                |pair: &Value| Some((pair.get(0)?.as_str()?.to_owned(), pair.get(1)?.as_str()?.to_owned()));
            Some(settings.get(name)?.as_array()?.iter().filter_map(pair).collect())
        };
        Host {
            lang_tag: text("lang").unwrap_or_default(),
            on: text("on"),
            facts: object("facts"),
            facts_misfit: settings.get("facts").is_some_and(|facts| !facts.is_null() && !facts.is_object()),
            facts_version: settings.get("factsVersion").and_then(Value::as_u64).unwrap_or_default(),
            readings: object("readings"),
            parameters: settings.get("parameters").filter(|set| !set.is_null()).cloned(),
            disabled: flag("disabled"),
            draft_key: text("draftKey"),
            deep_link: text("deepLink"),
            clause_href: text("clauseHref"),
            measure_href: text("measureHref"),
            without_applicant: text("applicant").as_deref() == Some("off"),
            action: None,
            typed: pairs("typed"),
            elder: flag("elder"),
            unit: text("unit"),
            from: text("from"),
            to: text("to"),
            feed: text("feed"),
            measure: text("measure"),
            search: text("search"),
        }
    }

    /// Whether the page gave facts, whatever they are.
    #[must_use]
    pub fn gives_facts(&self) -> bool {
        self.facts.is_some() || self.facts_misfit
    }

    /// What is wrong with the page's facts as a whole.
    #[must_use]
    pub fn misfit(&self) -> Option<Problem> {
        let problem = || Problem::new("facts", "not-an-object", texts::NOT_OBJECT, &[("name", "facts")]);
        self.facts_misfit.then(problem)
    }

    /// The language to speak.
    #[must_use]
    pub fn lang(&self) -> Lang {
        Lang::from_tag(&self.lang_tag)
    }
}
