//! The four documents of 2013 and how their clauses are cited.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::{
    date::CivilDate,
    text::{Lang, Text},
};

/// One published document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// The identifier used in citations, such as `LFB2013-5`.
    pub id: &'static str,
    /// The document number as printed, such as 罗府办〔2013〕5号.
    pub number: &'static str,
    /// What the document is about.
    pub title: Text,
    /// The day it was issued. No document names another day of commencement, or its repeal.
    pub issued_on: CivilDate,
    /// The first and last day of the plan it sets out, where it names one.
    pub plan: Option<(CivilDate, CivilDate)>,
}

/// The plan years that three of the titles name.
const PLAN_2013_2015: (CivilDate, CivilDate) =
    (CivilDate::constant(2013, 1, 1), CivilDate::constant(2015, 12, 31));

/// 罗府办〔2013〕5号: business environment, services to enterprises, investment promotion.
pub const LFB2013_5: Document = Document {
    id: "LFB2013-5",
    number: "罗府办〔2013〕5号",
    title: Text::new(
        "关于进一步优化罗湖区营商环境服务辖区企业推进招商引资工作方案",
        "Work plan for Luohu's business environment, services to enterprises and investment promotion",
    ),
    issued_on: CivilDate::constant(2013, 4, 24),
    plan: None,
};

/// 罗府办〔2013〕6号: greening 2013–2015.
pub const LFB2013_6: Document = Document {
    id: "LFB2013-6",
    number: "罗府办〔2013〕6号",
    title: Text::new(
        "美丽罗湖绿化提升工作方案（2013—2015）",
        "Beautiful Luohu greening work plan (2013–2015)",
    ),
    issued_on: CivilDate::constant(2013, 5, 24),
    plan: Some(PLAN_2013_2015),
};

/// 罗府办〔2013〕7号: education 2013–2015.
pub const LFB2013_7: Document = Document {
    id: "LFB2013-7",
    number: "罗府办〔2013〕7号",
    title: Text::new(
        "全面振兴罗湖教育行动计划（2013—2015）",
        "Action plan for the revival of education in Luohu (2013–2015)",
    ),
    issued_on: CivilDate::constant(2013, 5, 28),
    plan: Some(PLAN_2013_2015),
};

/// 罗发〔2013〕3号: overall reform and innovation 2013–2015.
pub const LF2013_3: Document = Document {
    id: "LF2013-3",
    number: "罗发〔2013〕3号",
    title: Text::new(
        "深圳市罗湖区全面推进改革创新总体方案（2013—2015年）",
        "Overall plan for reform and innovation in Luohu (2013–2015)",
    ),
    issued_on: CivilDate::constant(2013, 5, 20),
    plan: Some(PLAN_2013_2015),
};

/// The documents in the order of their numbers.
pub const DOCUMENTS: [Document; 4] = [LFB2013_5, LFB2013_6, LFB2013_7, LF2013_3];

/// A document and the place in it, such as `LFB2013-7` and `A5.15`.
///
/// In `clause`, Roman numerals are the sections 一、二…, the numbers behind them （一） and 1.;
/// `A1` to `A6` are the six actions of 罗府办〔2013〕7号.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// The document's identifier.
    pub document: Cow<'static, str>,
    /// The clause's address.
    pub clause: Cow<'static, str>,
}

impl Citation {
    /// A citation of one of the [`DOCUMENTS`].
    #[must_use]
    pub const fn new(document: &Document, clause: &'static str) -> Citation {
        Citation { document: Cow::Borrowed(document.id), clause: Cow::Borrowed(clause) }
    }

    /// The cited document, unless a host's own parameters cite another paper.
    #[must_use]
    pub fn document(&self) -> Option<&'static Document> {
        DOCUMENTS.iter().find(|document| document.id == self.document)
    }

    /// The clause as the printed document numbers it, such as 三（一）1 for `III.1` of
    /// 罗府办〔2013〕5号; in English, such as `section III(1), item 1`.
    ///
    /// An address that follows no document's numbering is returned as it stands.
    ///
    /// ```
    /// use luohu_policy_core::{document::{Citation, LFB2013_7}, text::Lang};
    ///
    /// let clause = Citation::new(&LFB2013_7, "A5.15");
    /// assert_eq!(clause.address(Lang::ZhCn), "行动五 15");
    /// assert_eq!(clause.address(Lang::En), "action 5, item 15");
    /// ```
    #[must_use]
    pub fn address(&self, lang: Lang) -> Cow<'_, str> {
        let printed = match &*self.clause {
            "0" => Some(TITLE.get(lang).to_owned()),
            "N" => Some(TERMS.get(lang).to_owned()),
            clause => match clause.strip_prefix('A') {
                Some(item) => action(item, lang),
                None => section(&self.document, clause, lang),
            },
        };
        printed.map_or(Cow::Borrowed(&*self.clause), Cow::Owned)
    }
}

const TITLE: Text = Text::new("标题", "title");
const TERMS: Text = Text::new("名词解释", "explanation of terms");

/// Sections, parts and actions as the documents write their numbers.
const NUMERALS: [(&str, &str); 10] = [
    ("I", "一"),
    ("II", "二"),
    ("III", "三"),
    ("IV", "四"),
    ("V", "五"),
    ("VI", "六"),
    ("VII", "七"),
    ("VIII", "八"),
    ("IX", "九"),
    ("X", "十"),
];

/// Sections whose items are numbered on across their parts, so that an address leaves the part
/// out: document, section, and the last item of each part.
const RUNNING_ITEMS: &[(&str, &str, &[u8])] = &[("LFB2013-5", "III", &[4, 13])];

fn numeral(number: usize) -> Option<&'static str> {
    NUMERALS.get(number.checked_sub(1)?).map(|(_, numeral)| *numeral)
}

/// `5.15` as 行动五 15.
fn action(address: &str, lang: Lang) -> Option<String> {
    let (action, items) = address.split_once('.')?;
    let zh_cn = numeral(action.parse().ok()?)?;
    let (_, printed) = items_of(items)?;
    Some(match lang {
        Lang::ZhCn => format!("行动{zh_cn} {printed}"),
        Lang::En => format!("action {action}, {} {printed}", item_word(&printed)),
    })
}

/// `IV.3.1` as 四（三）1.
fn section(document: &str, address: &str, lang: Lang) -> Option<String> {
    let mut numbers = address.splitn(3, '.');
    let roman = numbers.next()?;
    let (_, section) = NUMERALS.iter().find(|(candidate, _)| *candidate == roman)?;
    let (part, items) = match (numbers.next(), numbers.next()) {
        (Some(items), None) if running_parts(document, roman).is_some() => {
            let (first, _) = items_of(items)?;
            let last_items = running_parts(document, roman)?;
            let position = last_items.iter().position(|last| first <= *last)?;
            (Some(position + 1), Some(items))
        }
        (part, items) => (part.map(str::parse).transpose().ok()?, items),
    };
    let part = match (part, lang) {
        (None, _) => String::new(),
        (Some(part), Lang::ZhCn) => format!("（{}）", numeral(part)?),
        (Some(part), Lang::En) => format!("({part})"),
    };
    let items = match items {
        None => String::new(),
        Some(items) => {
            let (_, printed) = items_of(items)?;
            match lang {
                Lang::ZhCn => printed,
                Lang::En => format!(", {} {printed}", item_word(&printed)),
            }
        }
    };
    Some(match lang {
        Lang::ZhCn => format!("{section}{part}{items}"),
        Lang::En => format!("section {roman}{part}{items}"),
    })
}

fn running_parts(document: &str, section: &str) -> Option<&'static [u8]> {
    RUNNING_ITEMS.iter().find(|row| row.0 == document && row.1 == section).map(|row| row.2)
}

/// The first number of `15` or `10-12`, and how the item or the range is printed.
fn items_of(items: &str) -> Option<(u8, String)> {
    let (first, last) = items.split_once('-').unwrap_or((items, items));
    let (first, last): (u8, u8) = (first.parse().ok()?, last.parse().ok()?);
    let printed = if first == last { first.to_string() } else { format!("{first}–{last}") };
    Some((first, printed))
}

fn item_word(printed: &str) -> &'static str {
    if printed.contains('–') { "items" } else { "item" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_read_as_the_documents_number_themselves() {
        for (document, clause, zh_cn, en) in [
            (LFB2013_5, "II", "二", "section II"),
            (LFB2013_5, "III.1", "三（一）1", "section III(1), item 1"),
            (LFB2013_5, "III.2", "三（一）2", "section III(1), item 2"),
            (LFB2013_5, "III.4", "三（一）4", "section III(1), item 4"),
            (LFB2013_5, "III.5", "三（二）5", "section III(2), item 5"),
            (LFB2013_5, "III.7-13", "三（二）7–13", "section III(2), items 7–13"),
            (LFB2013_5, "IV.3", "四（三）", "section IV(3)"),
            (LFB2013_5, "IV.3.1", "四（三）1", "section IV(3), item 1"),
            (LFB2013_6, "IV.3.4", "四（三）4", "section IV(3), item 4"),
            (LF2013_3, "III.1", "三（一）", "section III(1)"),
            (LFB2013_7, "A5.15", "行动五 15", "action 5, item 15"),
            (LFB2013_7, "A4.10-12", "行动四 10–12", "action 4, items 10–12"),
            (LFB2013_7, "0", "标题", "title"),
            (LFB2013_7, "N", "名词解释", "explanation of terms"),
        ] {
            let citation = Citation::new(&document, clause);
            assert_eq!(citation.address(Lang::ZhCn), zh_cn, "{clause}");
            assert_eq!(citation.address(Lang::En), en, "{clause}");
        }
    }

    #[test]
    fn an_address_of_another_numbering_stands_as_it_is() {
        for clause in ["", "§ 3", "A", "A5", "A0.1", "III.99", "III.x", "IV.3.", "IV.3.1.2", "XI.1", "ii"] {
            let citation = Citation::new(&LFB2013_5, clause);
            assert_eq!(citation.address(Lang::ZhCn), clause);
            assert_eq!(citation.address(Lang::En), clause);
        }
    }
}
