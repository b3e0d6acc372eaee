//! The error summary: every problem in one place, each leading to its field.

use luohu_policy_core::form::At;
use luohu_policy_core::problem::Problem;
use yew::Context;

use super::widget::{MeasureWidget, lang};
use crate::{
    dom::{El, el},
    words,
};

impl MeasureWidget {
    /// The summary after the person asked for a result and something is wrong.
    pub(super) fn summary(&self, ctx: &Context<Self>) -> Option<El> {
        // A problem of the page's own settings has no field: it is always told.
        let shown: Vec<&(Option<At>, Problem)> =
            self.outcome.problems.iter().filter(|(at, _)| self.submitted || at.is_none()).collect();
        if shown.is_empty() {
            return None;
        }
        let lang = lang(ctx);
        let heading = format!("{}-summary", self.id);
        let item = |(at, problem): &(Option<At>, Problem)| {
            let text = problem.message.get(lang);
            match *at {
                None => el("li").text(text),
                Some(at) => el("li").child(self.way_to(ctx, at, text)),
            }
        };
        Some(
            el("div.summary")
                .attr("tabindex", "-1")
                .attr("role", "group")
                .attr("aria-labelledby", &heading)
                .attr("part", "summary")
                .flag("autofocus", self.begins(ctx, ".summary"))
                .child(
                    el("div")
                        .attr("role", "alert")
                        .child(el("h2").attr("id", &heading).text(words::PLEASE_CORRECT.get(lang)))
                        .child(el("ul").each(shown, item)),
                ),
        )
    }
}
