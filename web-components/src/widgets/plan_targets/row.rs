//! One target in the table: what is to be reached, its newest value, how far it is.

use luohu_policy_core::{
    assessment::Reason,
    decimal::Decimal,
    explain,
    measures::{
        Measure,
        plan_targets::{self, Judged, Status, target::Goal, targets},
    },
    text::Lang,
    unit::find as find_unit,
};
use yew::Context;

use super::{
    Msg, PlanTargets, say,
    state::{Draft, names},
    words,
};
use crate::{
    clause,
    dom::{El, On, el},
    words::{NO, YES},
};

impl PlanTargets {
    /// The conditions of the lines; none while something is wrong.
    pub(super) fn reasons(&self) -> impl Iterator<Item = Option<&Reason>> {
        self.assessment.reasons.iter().map(Some).chain(std::iter::repeat(None))
    }

    pub(super) fn row(&self, ctx: &Context<Self>, line: &Judged, reason: Option<&Reason>, lang: Lang) -> El {
        let cell = |column: usize| {
            let label = words::COLUMNS.get(column).map_or("", |column| column.get(lang));
            el("td").attr("role", "cell").attr("data-label", label)
        };
        el("tr")
            .key(line.id)
            .attr("role", "row")
            .attr("data-line", line.id)
            .child(name(ctx, line, lang))
            .child(cell(1).text(&goal(line, reason, lang)))
            .child(self.value(ctx, line, cell(2), lang))
            .child(progress(line, reason, cell(3), lang))
            .child(elapsed(line, cell(4), lang))
            .child(status(line, cell(5), lang))
    }

    /// The value and its day, to be typed; or that there is nothing to type.
    fn value(&self, ctx: &Context<Self>, line: &Judged, cell: El, lang: Lang) -> El {
        if line.kind == Goal::Qualitative {
            return cell.text(words::NOTHING_TO_REPORT.get(lang));
        }
        let shown = self.shown(line.id);
        let id = format!("{}-{}", self.id, line.id);
        let error = format!("{id}-error");
        let why = shown.why.as_ref();
        let described = |mut control: El| {
            if why.is_some() {
                control = control.attr("aria-invalid", "true").attr("aria-describedby", &error);
            }
            control
        };
        let value = if line.unit_of_measure.is_some() {
            quantity(ctx, line, &shown, &id, lang)
        } else {
            yes_no(ctx, line, &shown, &id, lang)
        };
        let line_id = line.id;
        let [_, name] = names(line.id);
        let date = el("input")
            .attr("type", "text")
            .attr("name", &name)
            .attr("part", "input")
            .attr("autocomplete", "off")
            .attr("aria-label", &say(words::DATE_OF, &[("title", title(line, lang))], lang))
            .value(&shown.date)
            .on_value(On::Input, ctx.link(), move |text| Msg::Date(line_id, text))
            .on(On::Leave, ctx.link(), Msg::Leave(line_id));
        cell.child(el("div.input").child(described(value)))
            .child(el("div.input").child(described(date)))
            .maybe(why.map(|why| el("p.error").attr("id", &error).text(why.get(lang))))
    }
}

fn quantity(ctx: &Context<PlanTargets>, line: &Judged, shown: &Draft, id: &str, lang: Lang) -> El {
    let line_id = line.id;
    let [name, _] = names(line.id);
    el("input")
        .attr("type", "text")
        .attr("name", &name)
        .attr("part", "input")
        .attr("id", id)
        .attr("inputmode", "decimal")
        .attr("autocomplete", "off")
        .attr(
            "aria-label",
            &say(words::VALUE_OF, &[("title", title(line, lang)), ("unit", unit(line, lang))], lang),
        )
        .value(&shown.value)
        .on_value(On::Input, ctx.link(), move |text| Msg::Value(line_id, text))
        .on(On::Leave, ctx.link(), Msg::Leave(line_id))
}

fn yes_no(ctx: &Context<PlanTargets>, line: &Judged, shown: &Draft, id: &str, lang: Lang) -> El {
    let line_id = line.id;
    let option = |value: &'static str, text: &str| {
        el("option").attr("value", value).flag("selected", shown.value == value).text(text)
    };
    let [name, _] = names(line.id);
    el("select")
        .attr("id", id)
        .attr("name", &name)
        .attr("aria-label", &say(words::ACHIEVED_OF, &[("title", title(line, lang))], lang))
        .on_value(On::Change, ctx.link(), move |value| Msg::Achieved(line_id, value))
        .child(option("", words::NOT_REPORTED.get(lang)))
        .child(option("yes", YES.get(lang)))
        .child(option("no", NO.get(lang)))
}

fn unit(line: &Judged, lang: Lang) -> &'static str {
    let measured = targets::find(line.target).and_then(|target| target.measured);
    measured.map_or("", |measured| measured.many.get(lang))
}

fn title(line: &Judged, lang: Lang) -> &'static str {
    targets::title(line.id).map(|title| title.get(lang)).unwrap_or_default()
}

/// What is asked for.
fn goal(line: &Judged, reason: Option<&Reason>, lang: Lang) -> String {
    let about = plan_targets::PlanTargets::about();
    match reason.map(|reason| &*reason.required) {
        None | Some("") => words::NO_CRITERION.get(lang).to_owned(),
        Some("yes") => words::DONE.get(lang).to_owned(),
        Some(_) if line.goal.is_none() && line.kind == Goal::Omitted => {
            say(words::NO_FIGURE, &[("unit", unit(line, lang))], lang)
        }
        Some(required) => explain::said(required, about, lang),
    }
}

/// How much of the goal is reached, in whole per cent, at most 100.
fn reached(line: &Judged) -> Option<i64> {
    let goal = line.goal?.at_least.thousandths();
    let value = line.report?.value?.thousandths();
    // Quantities end at a million million, so that a hundred times as many thousandths still fit.
    if goal == 0 { Some(100) } else { Some((value.min(goal) * 100 / goal).clamp(0, 100)) }
}

fn bar(percent: i64, name: &str) -> El {
    el("progress").attr("max", "100").attr("value", &percent.to_string()).attr("aria-label", name)
}

fn progress(line: &Judged, reason: Option<&Reason>, cell: El, lang: Lang) -> El {
    let about = plan_targets::PlanTargets::about();
    let Some(percent) = reached(line) else {
        return cell.text(words::NONE.get(lang));
    };
    let name = say(words::REACHED_OF, &[("title", title(line, lang))], lang);
    let short = reason.map(|reason| explain::distance(about, reason, lang)).unwrap_or_default();
    let over = |over: Decimal| say(words::EXCEEDED_BY, &[("value", &over.to_string())], lang);
    let fine = |text: String| el("p.fine").text(&text);
    cell.child(bar(percent, &name))
        .child(el("span.percent").text(&format!("{percent}%")))
        .each(short, fine)
        .maybe(line.exceeded.map(over).map(fine))
}

fn elapsed(line: &Judged, cell: El, lang: Lang) -> El {
    let name = say(words::ELAPSED_OF, &[("title", title(line, lang))], lang);
    let percent = line.elapsed.map(i64::from);
    let due = match line.early_due {
        Some(early) => say(
            words::DUE_BETWEEN,
            &[("early", &explain::date(early, lang)), ("due", &explain::date(line.due, lang))],
            lang,
        ),
        None => say(words::DUE, &[("due", &explain::date(line.due, lang))], lang),
    };
    cell.maybe(percent.map(|percent| bar(percent, &name)))
        .maybe(percent.map(|percent| el("span.percent").text(&format!("{percent}%"))))
        .child(el("p.fine").text(&due))
}

fn status(line: &Judged, cell: El, lang: Lang) -> El {
    let class = match line.status {
        Status::Met => "standing met",
        Status::InProgress => "standing in-progress",
        Status::NotMet => "standing not-met",
        Status::Unknown => "standing unknown",
    };
    cell.attr("class", class).text(&line.standing(lang))
}

/// What the target is, who answers for it, and where it stands.
fn name(ctx: &Context<PlanTargets>, line: &Judged, lang: Lang) -> El {
    let units: Vec<&str> =
        line.units.iter().filter_map(|id| find_unit(id)).map(|unit| unit.name.get(lang)).collect();
    let tag = |text: luohu_policy_core::text::Text| el("span.tag").text(text.get(lang));
    el("th")
        .attr("role", "rowheader")
        .attr("scope", "row")
        .child(
            el("p.duty")
                .text(title(line, lang))
                .maybe((!line.binding).then(|| tag(words::FREE)))
                .maybe(line.assumed.then(|| tag(words::ASSUMED))),
        )
        .child(el("p.fine").text(&units.join(words::LISTED.get(lang))))
        .child(clause::basis(&ctx.props().host, &line.citation, lang))
}
