//! Pieces that several result panels are made of.

use luohu_policy_core::text::{Lang, Text};
use yew::Html;

use crate::dom::{El, el};

/// A number with its name.
pub(super) fn figure(name: Text, value: &str, lang: Lang) -> El {
    el("div").child(el("dt").text(name.get(lang))).child(el("dd").text(value))
}

/// The heads of a table's columns.
pub(super) fn heads(names: &[Text], lang: Lang) -> El {
    let heads = el("tr").each(names, |name| el("th").attr("scope", "col").text(name.get(lang)));
    el("thead").child(heads)
}

/// A table that scrolls by itself where it is wider than the page.
pub(super) fn table(caption: &str, heads: El, rows: Html) -> El {
    let table = el("table").child(el("caption.visually-hidden").text(caption));
    scrolling(caption, table.child(heads).child(el("tbody").child(rows)))
}

/// A named region that scrolls by itself and can be reached by keyboard.
pub(super) fn scrolling(name: &str, table: El) -> El {
    let region = el("div.scroll").attr("tabindex", "0").attr("role", "region");
    region.attr("aria-label", name).child(table)
}
