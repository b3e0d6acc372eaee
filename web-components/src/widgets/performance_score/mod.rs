//! `luohu-performance-score`: the ledger of a unit's year, and what a further event would add.

use luohu_policy_core::{
    assessment::Assessment,
    measures::{
        Measure, Request,
        performance_score::{Bonus, Entry, PerformanceScore, Score},
    },
    points::Points,
    text::{Lang, Text},
};
use yew::Html;

use super::parts::{figure, heads, table};
use crate::{
    dom::{el, list, together},
    form::{Answered, answered},
    host::Host,
    words::say,
};

/// The answer with its result.
pub(super) fn look(request: &Request<'_>, host: &Host) -> Answered {
    let lang = host.lang();
    answered::<PerformanceScore>(request, |assessment| details(assessment, lang))
}

const NET: Text = Text::new("附加分合计", "Net points");
const REFERRAL: Text = Text::new("引进企业奖励", "Referral bonus");
const SERVICE: Text = Text::new("服务企业奖励", "Service bonus");
const DEDUCTION: Text = Text::new("减分", "Deduction");
const POINTS: Text = Text::new("{points} 分", "{points}");
const CUT: Text = Text::new("{points} 分（封顶前 {raw} 分）", "{points} ({raw} before the cap)");
const NOT_KNOWN: Text = Text::new("待补充信息", "Not yet known");
const PENDING: Text = Text::new(
    "有 {count} 项暂不计分，补齐认定书或情况后可能计分。",
    "{count} pending: they may count once certified or completed.",
);
const LEDGER: Text = Text::new("计分明细", "Ledger");
const EVENT: Text = Text::new("事项", "Event");
const WORTH: Text = Text::new("分值", "Points");
const COUNTED: Text = Text::new("计入", "Counted");
const WHY: Text = Text::new("说明", "Why");
const NEXT: Text = Text::new("再增加一项可加分", "What one more would add");
const NEXT_REFERRAL: Text =
    Text::new("引荐（{tier} 万元档）：{points} 分", "Referral ({tier}0,000 yuan tier): {points}");
const NEXT_SERVICE: Text = Text::new("服务企业：{points} 分", "Service: {points}");

fn details(assessment: &Assessment<Score>, lang: Lang) -> Html {
    let Some(score) = &assessment.result else { return Html::default() };
    let unknown = || NOT_KNOWN.get(lang).to_owned();
    let points = |points: Option<Points>| points.map_or_else(unknown, |points| worth(points, lang));
    let bonus = |bonus: Option<Bonus>| bonus.map_or_else(unknown, |bonus| capped(bonus, lang));
    let figures = el("dl.figures")
        .child(figure(NET, &points(score.net), lang))
        .child(figure(REFERRAL, &bonus(score.referral), lang))
        .child(figure(SERVICE, &bonus(score.service), lang))
        .child(figure(DEDUCTION, &points(score.deduction), lang));
    let pending = if score.pending > 0 {
        el("p.note").text(&say(PENDING, &[("count", &score.pending.to_string())], lang)).into()
    } else {
        Html::default()
    };
    let ledger = if score.entries.is_empty() { Html::default() } else { ledger(&score.entries, lang) };
    together([figures.into(), pending, ledger, next(score, lang)])
}

fn worth(points: Points, lang: Lang) -> String {
    say(POINTS, &[("points", &points.to_string())], lang)
}

fn capped(bonus: Bonus, lang: Lang) -> String {
    if bonus.lost == Points::ZERO {
        return worth(bonus.counted, lang);
    }
    let values = [("points", &*bonus.counted.to_string()), ("raw", &*bonus.raw.to_string())];
    say(CUT, &values, lang)
}

fn ledger(entries: &[Entry], lang: Lang) -> Html {
    let fields = PerformanceScore::about().fields;
    let number = |points: Option<Points>| points.map_or_else(|| "?".to_owned(), |points| points.to_string());
    let row = |entry: &Entry| {
        let list = fields.iter().find(|field| field.name == entry.kind.list());
        let event = format!("{} {}", list.map_or("", |list| list.label.get(lang)), entry.index + 1);
        el("tr")
            .child(el("th").attr("scope", "row").text(&event))
            .child(el("td.number").text(&number(entry.points)))
            .child(el("td.number").text(&number(entry.counted)))
            .child(el("td").text(entry.why.text().get(lang)))
    };
    let heads = heads(&[EVENT, WORTH, COUNTED, WHY], lang);
    together([
        el("h4").text(LEDGER.get(lang)).into(),
        table(LEDGER.get(lang), heads, list(entries, row)).into(),
    ])
}

fn next(score: &Score, lang: Lang) -> Html {
    let mut lines = Vec::new();
    for next in score.next.referrals.iter().flatten() {
        let tier = (next.reward_tier_cny.hundredths() / 1_000_000).to_string();
        lines.push(say(NEXT_REFERRAL, &[("tier", &tier), ("points", &next.adds.to_string())], lang));
    }
    if let Some(next) = &score.next.service {
        lines.push(say(NEXT_SERVICE, &[("points", &next.adds.to_string())], lang));
    }
    if lines.is_empty() {
        return Html::default();
    }
    together([el("h4").text(NEXT.get(lang)).into(), el("ul").each(&lines, |line| el("li").text(line)).into()])
}
