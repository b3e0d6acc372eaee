//! What the form needs of a measure: its description, its answer, and how its result looks.

use luohu_policy_core::{
    assessment::{AnyAssessment, Assessment},
    explain,
    measures::{self, About, Entry, Measure, Request},
    problem::Problem,
    text::Lang,
};
use serde::Serialize;
use serde_json::{Map, Value};
use yew::Html;

use crate::{
    dom::{El, el},
    host::Host,
    widgets::{INTERVIEWS, LOOKS},
};

/// A measure with the look of its result.
#[derive(Clone, Copy, Debug)]
pub struct Face {
    entry: &'static Entry,
    look: Option<Look>,
}

/// Answers a request to one measure and draws its result for a page.
pub type Look = fn(&Request<'_>, &Host) -> Answered;

impl Face {
    /// The face of a measure: that of its widget, else its result in sentences. `None` when there is
    /// no such measure.
    ///
    /// ```
    /// use luohu_policy_web::form::Face;
    ///
    /// assert!(Face::of("key-enterprise").is_some());
    /// assert!(Face::of("no-such-measure").is_none());
    /// ```
    #[must_use]
    pub fn of(measure: &str) -> Option<Face> {
        let look = LOOKS.iter().find(|(id, _)| *id == measure).map(|(_, look)| *look);
        measures::find(measure).map(|entry| Face { entry, look })
    }

    /// What the measure is.
    #[must_use]
    pub fn about(self) -> &'static About {
        self.entry.about()
    }

    /// Whether the form asks one question after another: only what is answered, and what is next.
    #[must_use]
    pub fn is_interview(self) -> bool {
        INTERVIEWS.contains(&self.about().id)
    }

    /// The measure's answer to a request, and the result for a page.
    #[must_use]
    pub fn answer(self, request: &Request<'_>, host: &Host) -> Answered {
        if let Some(look) = self.look {
            return look(request, host);
        }
        let assessment = self.entry.answer(request);
        let details = sentences(self.about(), &assessment, host.lang());
        Answered { assessment, details }
    }
}

impl PartialEq for Face {
    fn eq(&self, other: &Face) -> bool {
        std::ptr::eq(self.about(), other.about())
    }
}

/// What is known of a result, value by value.
fn sentences(about: &About, assessment: &AnyAssessment, lang: Lang) -> Html {
    let told = explain::result(about, assessment, lang);
    if told.is_empty() {
        return Html::default();
    }
    let entries = |told: &explain::Told| {
        (!told.entries.is_empty()).then(|| el("ul").each(&told.entries, |entry| el("li").text(entry)))
    };
    let item = |told: &explain::Told| -> El { el("li").text(&told.sentence).maybe(entries(told)) };
    el("ul.told").each(&told, item).into()
}

/// An answer and how its result looks.
#[derive(Clone, Debug)]
pub struct Answered {
    /// The answer.
    pub assessment: AnyAssessment,
    /// The measure's own part of the result panel; empty when there is no result.
    pub details: Html,
}

/// The answer of a measure whose result is shown by `details`.
pub(crate) fn answered<M: Measure>(
    request: &Request<'_>,
    details: impl FnOnce(&Assessment<M::Result>) -> Html,
) -> Answered {
    let assessment = measures::answer::<M>(request);
    let details = details(&assessment);
    Answered { assessment: assessment.erased(), details }
}

/// What a page is told after every change.
#[derive(Clone, Debug, Serialize)]
pub struct Change {
    /// The facts as stated.
    pub facts: Map<String, Value>,
    /// The answer to them.
    pub assessment: AnyAssessment,
    /// Whether there is nothing to correct.
    pub valid: bool,
    /// The first thing to correct, in the element's language; empty when valid.
    pub message: String,
}

impl Change {
    pub(crate) fn new(facts: Map<String, Value>, assessment: AnyAssessment, lang: Lang) -> Change {
        let message =
            assessment.problems.first().map(|problem: &Problem| problem.message.get(lang).to_owned());
        Change { facts, valid: message.is_none(), message: message.unwrap_or_default(), assessment }
    }
}
