//! The error summary: every problem in one place, each leading to its field.

use luohu_policy_core::form::At;
use luohu_policy_core::problem::Problem;
use yew::prelude::*;

use super::widget::{MeasureWidget, Msg, lang};
use crate::words;

impl MeasureWidget {
    /// The summary after the person asked for a result and something is wrong.
    pub(super) fn summary(&self, ctx: &Context<Self>) -> Html {
        // A problem of the page's own settings has no field: it is always told.
        let shown: Vec<&(Option<At>, Problem)> =
            self.outcome.problems.iter().filter(|(at, _)| self.submitted || at.is_none()).collect();
        if shown.is_empty() {
            return Html::default();
        }
        let lang = lang(ctx);
        let heading = format!("{}-summary", self.id);
        let item = |(at, problem): &(Option<At>, Problem)| {
            let text = problem.message.get(lang).to_owned();
            match *at {
                None => html! { <li>{ text }</li> },
                Some(at) => {
                    let go = ctx.link().callback(move |event: MouseEvent| {
                        // A fragment does not reach into a shadow root.
                        event.prevent_default();
                        Msg::Go(at)
                    });
                    html! { <li><a href={format!("#{}", self.place_id(at))} onclick={go}>{ text }</a></li> }
                }
            }
        };
        html! {
            <div class="summary" tabindex="-1" role="group" aria-labelledby={heading.clone()} part="summary">
                <div role="alert">
                    <h2 id={heading}>{ words::PLEASE_CORRECT.get(lang) }</h2>
                    <ul>{ shown.into_iter().map(item).collect::<Html>() }</ul>
                </div>
            </div>
        }
    }
}
