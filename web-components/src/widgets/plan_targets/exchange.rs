//! Values as files: chosen, pasted, downloaded. A file is read in the page and goes nowhere.

use luohu_policy_core::{
    api::MAX_REQUEST_BYTES, calendar::csv::BYTE_ORDER_MARK, json, measures::plan_targets::csv::to_csv,
    problem::Problem, text::Lang,
};
use serde_json::json;
use yew::Context;

use super::{File, Msg, Outcome, PlanTargets, say, words};
use crate::{
    browser,
    dom::{El, On, button, el},
    widgets::files::{self, Chosen},
};

impl PlanTargets {
    pub(super) fn exchange(&self, ctx: &Context<Self>, lang: Lang) -> El {
        let link = ctx.link();
        let id = |name: &str| format!("{}-{name}", self.id);
        let file = el("input")
            .attr("type", "file")
            .attr("id", &id("file"))
            .attr("accept", ".csv,.tsv,.txt,.json,text/csv,text/plain,application/json")
            .attr("aria-describedby", &id("import-hint"))
            .node_ref(&self.file)
            .on(On::Change, link, Msg::Open);
        let pasted = el("textarea")
            .attr("id", &id("paste"))
            .attr("rows", "4")
            .attr("spellcheck", "false")
            .attr("aria-describedby", &id("import-hint"))
            .value(&self.pasted)
            .on_value(On::Input, link, Msg::Paste);
        let download = |text, kind| button("secondary", text, lang).on(On::Click, link, Msg::Download(kind));
        el("section.exchange.no-print")
            .attr("aria-label", words::EXCHANGE.get(lang))
            .child(el("h3").text(words::EXCHANGE.get(lang)))
            .child(el("p.hint").attr("id", &id("import-hint")).text(words::IMPORT_HINT.get(lang)))
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
                    .child(el("div.actions").child(button("secondary", words::IMPORT, lang).on(
                        On::Click,
                        link,
                        Msg::Import,
                    ))),
            )
            .maybe(self.imported.as_ref().map(|outcome| self.outcome(ctx, outcome, lang)))
            .child(
                el("div.actions")
                    .attr("role", "group")
                    .attr("aria-label", words::EXPORT.get(lang))
                    .child(download(words::CSV, File::Csv))
                    .child(download(words::JSON, File::Json)),
            )
            .maybe(self.downloaded.map(|kind| {
                el("p.note").attr("role", "status").text(&say(words::DOWNLOADED, &[("kind", kind)], lang))
            }))
    }

    /// What the last import did, with what could not be read, and the way back.
    fn outcome(&self, ctx: &Context<Self>, outcome: &Outcome, lang: Lang) -> El {
        let count = |text, count: usize| say(text, &[("count", &count.to_string())], lang);
        let undo = || button("secondary", words::UNDO, lang).on(On::Click, ctx.link(), Msg::Undo);
        let problems = || {
            el("div")
                .child(el("p").text(&count(words::IMPORT_PROBLEMS, outcome.problems.len())))
                .child(el("ul").each(&outcome.problems, |problem| el("li").text(problem.message.get(lang))))
        };
        el("div.note.imported")
            .attr("role", "status")
            .attr("tabindex", "-1")
            .child(el("p").text(&count(words::IMPORTED, outcome.count)))
            .maybe((!outcome.problems.is_empty()).then(problems))
            .maybe(self.before.is_some().then(undo))
    }

    /// Reads the chosen file.
    pub(super) fn open(&mut self, ctx: &Context<Self>) -> bool {
        let link = ctx.link().clone();
        match files::open(&self.file, MAX_REQUEST_BYTES, move |text| link.send_message(Msg::Read(text))) {
            Chosen::Nothing => return false,
            Chosen::Reading(reader) => self.reader = Some(reader),
            Chosen::TooLarge => {
                let max = MAX_REQUEST_BYTES.to_string();
                let problem = Problem::new("", "too-large", words::TOO_LARGE, &[("max", &max)]);
                self.imported = Some(Outcome { count: 0, problems: vec![problem] });
            }
        }
        true
    }

    pub(super) fn download(&mut self, file: File, lang: Lang) {
        let reports = self.facts.reports.as_deref().unwrap_or_default();
        let Some(result) = &self.assessment.result else { return };
        let (mime, extension, content) = match file {
            File::Csv => {
                ("text/csv;charset=utf-8", "csv", [BYTE_ORDER_MARK, &to_csv(result, reports, lang)].concat())
            }
            File::Json => {
                let on = self.day().map(|day| day.to_string());
                let facts: serde_json::Value = json::parse(&json::write(&self.facts)).unwrap_or_default();
                let request =
                    json!({"measure": "plan-targets", "on": on, "readings": self.readings, "facts": facts});
                ("application/json", "json", request.to_string())
            }
        };
        browser::download(&format!("luohu-plan-targets.{extension}"), mime, &content);
        self.downloaded = Some(extension);
    }
}
