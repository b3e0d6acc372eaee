//! The page of the component.

use luohu_policy_core::{
    measures,
    text::{Lang, Text},
};
use yew::Context;

use super::{
    Msg, RegisterCheck,
    run::{Run, Shown, said},
    words,
};
use crate::{
    dom::{El, On, button, el},
    words::say,
};

impl RegisterCheck {
    pub(super) fn page(&self, ctx: &Context<Self>) -> El {
        let lang = ctx.props().host.lang();
        let asked = measures::find(super::measure(ctx)).map(|entry| {
            let title = entry.about().title.get(lang);
            el("p").text(&say(words::ASKED, &[("measure", title)], lang))
        });
        let refused = self
            .refused
            .as_ref()
            .map(|problem| el("p.error").attr("role", "alert").text(problem.message.get(lang)));
        el("div.measure.register")
            .attr("lang", lang.tag())
            .child(el("p.lead").text(words::LEAD.get(lang)))
            .maybe(asked)
            .child(el("fieldset").flag("disabled", ctx.props().host.disabled).child(self.entry(ctx, lang)))
            .maybe(refused)
            .maybe(self.run.as_ref().map(|run| self.progress(ctx, run, lang)))
    }

    /// Where a register comes in.
    fn entry(&self, ctx: &Context<Self>, lang: Lang) -> El {
        let link = ctx.link();
        let id = |name: &str| format!("{}-{name}", self.id);
        let file = el("input")
            .attr("type", "file")
            .attr("id", &id("file"))
            .attr("accept", ".csv,.tsv,.txt,text/csv,text/plain")
            .node_ref(&self.file)
            .on(On::Change, link, Msg::Open);
        let pasted = el("textarea")
            .attr("rows", "6")
            .attr("id", &id("paste"))
            .attr("spellcheck", "false")
            .value(&self.pasted)
            .on_value(On::Input, link, Msg::Paste);
        el("div.exchange")
            .child(
                el("div.field")
                    .child(el("label").attr("for", &id("file")).text(words::FILE.get(lang)))
                    .child(file),
            )
            .child(
                el("details")
                    .child(el("summary").text(words::PASTE.get(lang)))
                    .child(el("label").attr("for", &id("paste")).text(words::PASTED.get(lang)))
                    .child(pasted)
                    .child(el("div.actions").child(button("primary", words::START, lang).on(
                        On::Click,
                        link,
                        Msg::Start,
                    ))),
            )
    }

    /// How far it is, and what is known so far.
    fn progress(&self, ctx: &Context<Self>, run: &Run, lang: Lang) -> El {
        let link = ctx.link();
        let counts = run.counts;
        let goes_on = self.next.is_some();
        let text = match (run.done, goes_on) {
            (true, _) => words::DONE,
            (false, true) => words::RUNNING,
            (false, false) => words::STOPPED,
        };
        let told = say(text, &[("count", &counts.all().to_string())], lang);
        let (read, all) = run.register.progress();
        let names: Vec<&str> = run.register.facts().map(|field| field.label.get(lang)).collect();
        let names = names.join(words::BETWEEN.get(lang));
        let figure = |(title, count): (Text, usize)| {
            el("div").child(el("dt").text(title.get(lang))).child(el("dd").text(&count.to_string()))
        };
        let figures = [
            (words::MET, counts.met),
            (words::NOT_MET, counts.not_met),
            (words::UNKNOWN, counts.unknown),
            (words::INVALID, counts.invalid),
        ];
        let bar = el("progress")
            .attr("aria-label", words::READING.get(lang))
            .attr("max", &all.max(1).to_string())
            .attr("value", &read.to_string());
        // Only the end is announced: a count that runs would never let a reader finish.
        let status = el("p.headline").attr("role", "status");
        let status = if goes_on {
            status.child(el("span").attr("aria-hidden", "true").text(&told))
        } else {
            status.text(&told)
        };
        el("section.result")
            .child(status)
            .child(bar)
            .child(el("p.fine").text(&say(words::FACTS, &[("names", &names)], lang)))
            .child(el("dl.figures").each(figures, figure))
            .child(
                el("div.actions.no-print")
                    .maybe(goes_on.then(|| button("", words::STOP, lang).on(On::Click, link, Msg::Stop)))
                    .child(button("primary", words::DOWNLOAD, lang).flag("disabled", goes_on).on(
                        On::Click,
                        link,
                        Msg::Download,
                    )),
            )
            .child(rows(run, lang))
    }
}

/// The first rows.
fn rows(run: &Run, lang: Lang) -> El {
    let columns = [words::LINE, words::NAME, words::OUTCOME, words::REASONS];
    let caption = say(words::FIRST, &[("count", &run.shown.len().to_string())], lang);
    let head = el("thead")
        .child(el("tr").each(columns, |column| el("th").attr("scope", "col").text(column.get(lang))));
    let cell =
        |column: Text, text: &str| el("td").attr("data-label", column.get(lang)).child(el("span").text(text));
    let row = |row: &Shown| {
        let [line, name, outcome, reasons] = columns;
        el("tr")
            .child(cell(line, &row.line.to_string()))
            .child(cell(name, &row.name))
            .child(cell(outcome, said(row.outcome).get(lang)))
            .child(cell(reasons, &row.reasons))
    };
    el("div.scroll").child(
        el("table.cards")
            .child(el("caption").text(&caption))
            .child(head)
            .child(el("tbody").each(&run.shown, row)),
    )
}
