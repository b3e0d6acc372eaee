//! How a clause is shown.

use luohu_policy_core::{document::Citation, explain, text::Lang};

use crate::{
    dom::{El, el},
    host::Host,
    words::{BASIS, say},
};

/// The clause as the document numbers it, linked where the page says to what.
pub(crate) fn basis(host: &Host, citation: &Citation, lang: Lang) -> El {
    let text = say(BASIS, &[("clause", &explain::citation(citation, lang))], lang);
    let basis = el("p.basis");
    match &host.clause_href {
        Some(href) if is_web_address(href) => {
            let href = href.replace("{document}", &citation.document).replace("{clause}", &citation.clause);
            let link = el("a").attr("href", &href).attr("target", "_blank").attr("rel", "noopener");
            basis.child(link.text(&text))
        }
        _ => basis.text(&text),
    }
}

/// Whether an address given by the page is one to follow: never a script.
pub(crate) fn is_web_address(href: &str) -> bool {
    ["https://", "http://", "/", "./", "../", "#"].iter().any(|start| href.starts_with(start))
}
