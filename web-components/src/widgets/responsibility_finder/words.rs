//! What the finder says.

use luohu_policy_core::text::Text;

pub const LEAD: Text = Text::new(
    "输入任务、地点、学校或主题，查找四份文件写明的负责单位、配合单位和条款。",
    "Enter a task, a place, a school or a topic to find the units that the four documents make responsible, and the clause.",
);
pub const SEARCH: Text = Text::new("查找责任单位", "Find who is responsible");
pub const FIELD: Text = Text::new("要查找的内容", "What are you looking for?");
pub const HINT: Text = Text::new(
    "可输入中文、拼音首字母或英文，例如“翠园中学”、cyzx、greenways。",
    "Chinese, the initials of its pinyin, or English: 翠园中学, cyzx, greenways.",
);
pub const TOO_LONG: Text = Text::new(
    "要查找的内容最多 {max} 个字，多出的部分没有查找，请缩短。",
    "At most {max} characters are looked for; the rest was left out. Make it shorter.",
);
pub const UNIT: Text = Text::new("单位", "Unit");
pub const DOCUMENT: Text = Text::new("文件", "Document");
pub const ALL_DOCUMENTS: Text = Text::new("全部文件", "All documents");
pub const COUNT: Text = Text::new("找到 {count} 条", "Found: {count}");
pub const ALL: Text = Text::new("共 {count} 条", "Entries: {count}");
pub const PARTLY: Text = Text::new(
    "没有条目包含全部文字，以下条目包含其中大部分。",
    "No entry holds the whole text; these hold most of its words.",
);
pub const NONE: Text = Text::new("没有找到", "Nothing found");
pub const NONE_HINT: Text = Text::new(
    "可以少写几个字，换一种说法，或用拼音首字母。例如：",
    "Try fewer words, other words, or the initials of the pinyin. For example:",
);
pub const EXAMPLES: [Text; 4] = [
    Text::new("翠园中学", "boarding"),
    Text::new("绿道", "greenways"),
    Text::new("信访", "petitions"),
    Text::new("qcgj", "qcgj"),
];
pub const WIDEN: Text = Text::new("不限单位和文件", "Search all units and documents");
pub const APART: Text = Text::new(
    "{one}与{other}在文件中分别出现，未合并。",
    "The documents name {one} and {other} separately; they are not merged here.",
);
pub const MORE: Text = Text::new("继续显示（还有 {count} 条）", "Show more ({count} left)");
pub const ENTRIES: Text = Text::new("查找结果", "Results");

pub const LEADS: Text = Text::new("负责单位", "Lead");
pub const SUPPORTS: Text = Text::new("配合单位", "Support");
pub const PRESUMED: Text = Text::new("推定单位", "Presumed");
pub const PRESUMED_WHY: Text = Text::new(
    "条文没有单独写明单位，据文件上下文推定。",
    "The clause does not name the unit itself; it follows from the rest of the document.",
);
pub const OTHERS: Text = Text::new("其他有关方面", "Others");
pub const NOBODY: Text = Text::new("条文未写明责任单位。", "The clause names nobody.");
pub const MEMBERS: Text = Text::new("条文列出 {count} 项", "The clause lists {count}");
pub const OPEN_MEMBERS: Text =
    Text::new("条文列出 {count} 项，未列尽", "The clause lists {count}, and more may belong to them");
pub const IN_CALENDAR: Text =
    Text::new("定期事项，期限见信息报送和工作日历", "Recurring; due days stand in the calendar of duties");
pub const MATCHED: Text = Text::new("匹配{part}：", "Matched {part}: ");
pub const PARTS: [Text; 4] = [
    Text::new("标题", "title"),
    Text::new("所列内容", "member"),
    Text::new("单位名称", "unit"),
    Text::new("主题", "topic"),
];
