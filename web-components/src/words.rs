//! What the components say around the texts of the measures.
#![expect(missing_docs, reason = "each text says itself what it is")]

use luohu_policy_core::text::{Lang, Text};

/// A text in a language with its values.
pub(crate) fn say(text: Text, values: &[(&str, &str)], lang: Lang) -> String {
    text.fill(values).get(lang).to_owned()
}

pub const YES: Text = Text::new("是", "Yes");
pub const NO: Text = Text::new("否", "No");
pub const NOT_SURE: Text = Text::new("不清楚", "Not sure");
pub const UNDERSTOOD: Text = Text::new("识别为：{value}", "Understood as {value}");
pub const WHY: Text = Text::new("为什么问这一项？", "Why is this asked?");
pub const BASIS: Text = Text::new("依据：{clause}", "Basis: {clause}");
pub const DATE_EXAMPLE: Text =
    Text::new("例如 2013-9-1、2013年9月1日 或 20130901", "For example 2013-9-1 or 20130901");
pub const DOLLARS: Text = Text::new("美元", "US dollars");
pub const YUAN: Text = Text::new("元", "yuan");

pub const ADD: Text = Text::new("添加一条", "Add another");
pub const REMOVE: Text = Text::new("删除", "Remove");
pub const ENTRY: Text = Text::new("{entry} {number}", "{entry} {number}");
pub const REMOVED: Text = Text::new("已删除一条。", "One entry removed.");
pub const UNDO: Text = Text::new("撤销", "Undo");
pub const NONE_TO_STATE: Text = Text::new("没有", "None");

pub const READINGS: Text = Text::new("解释口径", "How the text is read");
pub const READINGS_HINT: Text = Text::new(
    "原文有不明确之处，默认采用推荐口径；可以改选，结果会注明。",
    "Where the text is ambiguous the recommended reading is used. You can choose another; the result says so.",
);

pub const WHO_ASKS: Text = Text::new("申请人信息（可选）", "Who is asking (optional)");
pub const WHO_ASKS_HINT: Text = Text::new(
    "用于在结果上注明申请人，不影响结果；关闭或刷新页面后不保留。",
    "Names you on the result and does not change it. Nothing here is kept when the page is closed or reloaded.",
);

pub const STEP: Text = Text::new("第 {number} 题", "Question {number}");
pub const STEPS: Text = Text::new("第 {number} 题，共 {count} 题", "Question {number} of {count}");
pub const BACK: Text = Text::new("上一步", "Back");
pub const FORWARD: Text = Text::new("下一步", "Next");
pub const READ_ALOUD: Text = Text::new("朗读或停止", "Read aloud or stop");
pub const NO_VOICE: Text = Text::new(
    "这台设备没有可以离线使用的中文语音，无法朗读。",
    "This device has no English voice that works offline, so nothing can be read aloud.",
);

pub const CHECK: Text = Text::new("查看结果", "Check");
pub const CLEAR: Text = Text::new("清空重填", "Clear and start again");
pub const PRINT: Text = Text::new("打印", "Print");
pub const COPY_LINK: Text = Text::new("复制链接", "Copy link");
pub const COPIED: Text = Text::new(
    "链接已复制；所填内容就在链接里，请只发给信任的人。",
    "Link copied. It contains what you filled in: share it with people you trust.",
);
pub const NOT_COPIED: Text = Text::new(
    "浏览器不允许复制，请从地址栏复制。",
    "The browser did not allow copying; copy it from the address bar.",
);
pub const DRAFT_RESTORED: Text =
    Text::new("已恢复上次未完成的填写。", "What you filled in before has been restored.");

pub const PLEASE_CORRECT: Text = Text::new("请改正以下问题", "Please correct the following");

pub const RESULT: Text = Text::new("测算结果", "Result");
pub const RESULT_INVALID: Text =
    Text::new("有 {count} 处需要改正后才能测算", "{count} to correct before there is a result");
pub const CONDITIONS: Text = Text::new("各项条件", "Conditions");
pub const CONDITIONS_NOT_MET: Text = Text::new("不符合（{count} 项）", "Not met ({count})");
pub const CONDITIONS_UNKNOWN: Text = Text::new("尚不能判断（{count} 项）", "Not yet known ({count})");
pub const CONDITIONS_MET: Text = Text::new("符合（{count} 项）", "Met ({count})");
pub const CONDITIONS_APART: Text = Text::new("不适用（{count} 项）", "Does not apply ({count})");
pub const REQUIRED: Text = Text::new("要求：{value}", "Required: {value}");
pub const FOUND: Text = Text::new("所填：{value}", "Stated: {value}");
pub const SOURCE: Text = Text::new("数额出处：{source}", "Figure from: {source}");
pub const ASSUMED: Text =
    Text::new("原文未写明，按所选口径处理", "Not stated in the text; by the chosen reading");
pub const MISSING: Text =
    Text::new("填写以下内容可能改变结果", "These answers could still change the result");
pub const MISSING_MORE: Text = Text::new("还有 {count} 项", "{count} more");
pub const NOT_PUBLISHED: Text = Text::new("文件没有公布下列标准", "The document does not give these figures");
pub const NO_ANSWER_YET: Text = Text::new(
    "文件没有公布下列标准，所以还不能得出结论",
    "The document does not give these figures, so there is no answer yet",
);
pub const SET_BY: Text = Text::new("{figure}：由{unit}制定", "{figure}: set by {unit}");
pub const WOULD_CHANGE: Text = Text::new("怎样才能符合", "What would change the answer");
pub const PUBLISHED: Text = Text::new(
    "{number}，{date} 印发。文件未写明有效期，现行效力以主管部门答复为准。",
    "{number}, issued {date}. The document states no period of validity; ask the competent bureau whether it still applies.",
);
pub const FINGERPRINT: Text =
    Text::new("规则版本 {engine} · 参数摘要 {digest}", "Rules {engine} · parameters {digest}");
pub const ASKED_ON: Text = Text::new("测算日期：{date}", "As of {date}");
