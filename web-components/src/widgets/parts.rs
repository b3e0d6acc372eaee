//! Pieces that several result panels are made of.

use luohu_policy_core::text::{Lang, Text};
use yew::prelude::*;

/// A number with its name.
pub(super) fn figure(name: Text, value: String, lang: Lang) -> Html {
    html! { <div><dt>{ name.get(lang) }</dt><dd>{ value }</dd></div> }
}

/// Numbers side by side.
pub(super) fn figures(figures: impl IntoIterator<Item = Html>) -> Html {
    html! { <dl class="figures">{ figures.into_iter().collect::<Html>() }</dl> }
}

/// A table that scrolls by itself where it is wider than the page.
pub(super) fn table(caption: &'static str, head: &[&'static str], rows: Html) -> Html {
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={caption}>
            <table>
                <caption class="visually-hidden">{ caption }</caption>
                <thead><tr>{ head.iter().map(|name| html! { <th scope="col">{ *name }</th> }).collect::<Html>() }</tr></thead>
                <tbody>{ rows }</tbody>
            </table>
        </div>
    }
}
