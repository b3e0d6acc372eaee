//! The statements that no rule can answer, and why.

use crate::text::Text;

/// Rows of the register and the reason, in the order of the register.
pub(super) const NOT_COMPUTABLE: &[(&str, Text)] = &[
    (
        "LFB2013-5/IV.3.2/03",
        Text::new(
            "追究个人责任依照其他规定，本文件没有写明条件和幅度。",
            "Personal accountability follows other rules; this document gives neither conditions nor degrees.",
        ),
    ),
    (
        "LFB2013-6/0/02",
        Text::new(
            "“基本建成城市绿化新格局”没有可以衡量的标准，只有期限。",
            "That a new pattern of greening is “basically built” has no measurable criterion, only a period.",
        ),
    ),
    (
        "LFB2013-7/I.2/01",
        Text::new(
            "“全市上游水平”没有名次或分数线。",
            "The “upper level of the city” has neither a rank nor a score to be held against.",
        ),
    ),
    (
        "LFB2013-7/A5.15/06",
        Text::new(
            "校长和教师准入条件由区教育局另行制定，本文件没有写明任何条件。",
            "The conditions for admitting heads and teachers are left to the education bureau; this document states none.",
        ),
    ),
    (
        "LF2013-3/VIII.3/03",
        Text::new(
            "表彰、通报和处罚没有写明条件和幅度。",
            "For commendation, criticism and punishment neither conditions nor degrees are given.",
        ),
    ),
];
