//! The page of the targets.

use luohu_policy_core::{
    measures::plan_targets::Totals,
    text::{Lang, Text},
    unit,
};
use yew::{Context, Html};

use super::{
    super::parts::{figure, heads, table},
    PlanTargets, say, words,
};
use crate::dom::{El, el, list};

impl PlanTargets {
    pub(super) fn page(&self, ctx: &Context<Self>) -> El {
        let host = &ctx.props().host;
        let lang = host.lang();
        let fieldset = el("fieldset.bare")
            .flag("disabled", host.disabled)
            .child(self.filters(ctx, lang))
            .maybe(self.problems(lang))
            .child(self.totals(lang))
            .child(self.table(ctx, lang))
            .child(self.exchange(ctx, lang));
        el("div.measure.targets")
            .attr("lang", lang.tag())
            .node_ref(&self.root)
            .child(el("p.lead").text(words::LEAD.get(lang)))
            .child(fieldset)
    }

    fn problems(&self, lang: Lang) -> Option<El> {
        let problems = &self.assessment.problems;
        let list = || el("ul").each(problems, |problem| el("li").text(problem.message.get(lang)));
        (!problems.is_empty()).then(|| el("div.summary").attr("role", "alert").child(list()))
    }

    /// The totals first, as reports on the work of a government give them.
    fn totals(&self, lang: Lang) -> El {
        let Some(result) = &self.assessment.result else { return el("div") };
        let totals = result.totals;
        let named = [
            (words::TOTAL, totals.total),
            (words::MET, totals.met),
            (words::IN_PROGRESS, totals.in_progress),
            (words::NOT_MET, totals.not_met),
            (words::UNKNOWN, totals.unknown),
        ];
        let figures = el("dl.figures").each(named, |(name, number)| figure(name, &number.to_string(), lang));
        let rows = result.by_document.iter().map(|of| (document(of.document), of.totals));
        let units = result.by_unit.iter().map(|of| (unit_name(of.unit, lang), of.totals));
        el("section.result.result-totals")
            .attr("aria-label", words::TOTALS.get(lang))
            .child(el("p.visually-hidden").attr("role", "status").text(&sentence(totals, lang)))
            .child(figures)
            .child(
                el("details")
                    .child(el("summary").text(words::BREAKDOWN.get(lang)))
                    .child(breakdown(words::BY_DOCUMENT, words::DOCUMENT, rows, lang))
                    .child(breakdown(words::BY_UNIT, words::UNIT, units, lang)),
            )
    }

    fn table(&self, ctx: &Context<Self>, lang: Lang) -> El {
        let lines = self.assessment.result.as_ref().map(|result| &*result.targets).unwrap_or_default();
        if lines.is_empty() {
            return el("p").text(words::NOTHING.get(lang));
        }
        let rows: Html =
            list(lines.iter().zip(self.reasons()), |(line, reason)| self.row(ctx, line, reason, lang));
        // The roles stand here because as cards the table is laid out as none.
        let columns = words::COLUMNS.map(|column| column.get(lang));
        let head = el("tr")
            .attr("role", "row")
            .each(columns, |name| el("th").attr("role", "columnheader").attr("scope", "col").text(name));
        el("table.cards")
            .attr("role", "table")
            .child(el("caption.visually-hidden").text(words::TARGETS.get(lang)))
            .child(el("thead").attr("role", "rowgroup").child(head))
            .child(el("tbody").attr("role", "rowgroup").child(rows))
    }
}

fn sentence(totals: Totals, lang: Lang) -> String {
    let Totals { total, met, in_progress, not_met, unknown } = totals;
    let numbers = [total, met, in_progress, not_met, unknown].map(|number| number.to_string());
    let [total, met, in_progress, not_met, unknown] = &numbers;
    let values = [
        ("total", &**total),
        ("met", met),
        ("inProgress", in_progress),
        ("notMet", not_met),
        ("unknown", unknown),
    ];
    say(words::SENTENCE, &values, lang)
}

fn document(id: &'static str) -> String {
    let documents = luohu_policy_core::document::DOCUMENTS;
    documents.iter().find(|document| document.id == id).map_or(id, |document| document.number).to_owned()
}

fn unit_name(id: &'static str, lang: Lang) -> String {
    unit::find(id).map_or(id, |unit| unit.name.get(lang)).to_owned()
}

/// How many targets of each document or unit stand how.
fn breakdown(caption: Text, first: Text, rows: impl Iterator<Item = (String, Totals)>, lang: Lang) -> El {
    let number = |number: u16| el("td.number").text(&number.to_string());
    let rows = list(rows, |(name, totals)| {
        el("tr")
            .child(el("th").attr("scope", "row").text(&name))
            .child(number(totals.total))
            .child(number(totals.met))
            .child(number(totals.in_progress))
            .child(number(totals.not_met))
            .child(number(totals.unknown))
    });
    let names = [first, words::TOTAL, words::MET, words::IN_PROGRESS, words::NOT_MET, words::UNKNOWN];
    el("div").child(el("h4").text(caption.get(lang))).child(table(
        caption.get(lang),
        heads(&names, lang),
        rows,
    ))
}
