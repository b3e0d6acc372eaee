//! `luohu-performance-score`: the ledger of a unit's year, and what a further event would add.

use luohu_policy_core::{
    assessment::Assessment,
    measures::{
        Measure,
        performance_score::{Bonus, Entry, PerformanceScore, Score},
    },
    points::Points,
    text::{Lang, Text},
};
use yew::prelude::*;

use super::parts::{figure, figures, table};
use crate::form::{Face, answered};

/// The face of the measure `performance-score`.
pub static FACE: Face = Face {
    about: PerformanceScore::about,
    answer: |request, lang| answered::<PerformanceScore>(request, |assessment| details(assessment, lang)),
};

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
    html! {
        <>
            { figures([
                figure(NET, points(score.net), lang),
                figure(REFERRAL, bonus(score.referral), lang),
                figure(SERVICE, bonus(score.service), lang),
                figure(DEDUCTION, points(score.deduction), lang),
            ]) }
            if score.pending > 0 {
                <p class="note">{ PENDING.fill(&[("count", &score.pending.to_string())]).get(lang).to_owned() }</p>
            }
            if !score.entries.is_empty() { { ledger(&score.entries, lang) } }
            { next(score, lang) }
        </>
    }
}

fn worth(points: Points, lang: Lang) -> String {
    POINTS.fill(&[("points", &points.to_string())]).get(lang).to_owned()
}

fn capped(bonus: Bonus, lang: Lang) -> String {
    if bonus.lost == Points::ZERO {
        return worth(bonus.counted, lang);
    }
    let values = [("points", &*bonus.counted.to_string()), ("raw", &*bonus.raw.to_string())];
    CUT.fill(&values).get(lang).to_owned()
}

fn ledger(entries: &[Entry], lang: Lang) -> Html {
    let fields = PerformanceScore::about().fields;
    let number = |points: Option<Points>| points.map_or_else(|| "?".to_owned(), |points| points.to_string());
    let rows = entries.iter().map(|entry| {
        let list = fields.iter().find(|field| field.name == entry.kind.list());
        html! {
            <tr>
                <th scope="row">{ format!("{} {}", list.map_or("", |list| list.label.get(lang)), entry.index + 1) }</th>
                <td class="number">{ number(entry.points) }</td>
                <td class="number">{ number(entry.counted) }</td>
                <td>{ entry.why.text().get(lang) }</td>
            </tr>
        }
    });
    let head = [EVENT.get(lang), WORTH.get(lang), COUNTED.get(lang), WHY.get(lang)];
    html! {
        <>
            <h4>{ LEDGER.get(lang) }</h4>
            { table(LEDGER.get(lang), &head, rows.collect()) }
        </>
    }
}

fn next(score: &Score, lang: Lang) -> Html {
    let referrals = score.next.referrals.iter().flatten().map(|next| {
        let tier = (next.reward_tier_cny.hundredths() / 1_000_000).to_string();
        NEXT_REFERRAL.fill(&[("tier", &tier), ("points", &next.adds.to_string())])
    });
    let service = score.next.service.map(|next| NEXT_SERVICE.fill(&[("points", &next.adds.to_string())]));
    let lines: Vec<Html> =
        referrals.chain(service).map(|line| html! { <li>{ line.get(lang).to_owned() }</li> }).collect();
    if lines.is_empty() {
        return Html::default();
    }
    html! { <><h4>{ NEXT.get(lang) }</h4><ul>{ lines }</ul></> }
}
