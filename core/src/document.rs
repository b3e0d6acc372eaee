//! The four documents of 2013 and how their clauses are cited.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::{date::CivilDate, text::Text};

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
}
