//! What the pages say around the forms.

use luohu_policy_core::text::Text;

pub const SITE: Text = Text::new("罗湖政策测算（演示）", "Luohu Policy Check (demo)");
pub const NOTICE: Text = Text::new(
    "演示页面，不是政府网站。内容依据 2013 年的文件编制，是否现行有效请向主管部门确认。",
    "This is a demonstration and not a government site. It rests on documents of 2013; ask the competent bureau whether they still apply.",
);
pub const SKIP: Text = Text::new("跳到主要内容", "Skip to main content");
pub const ALL: Text = Text::new("全部事项", "All topics");
pub const OTHER_LANGUAGE: Text = Text::new("English", "中文");
pub const CHOOSE: Text = Text::new("选择要测算的事项", "Choose what to check");
pub const LEAD: Text = Text::new(
    "填写已知情况，点击“查看结果”，即可得到结论、依据的条款和还缺的内容。不清楚的可以不填。",
    "State what you know and press “Check” to get an answer, the clauses behind it and what is still missing. Leave out what you do not know.",
);
/// The lists that are no measures: their names, titles and summaries.
pub const LISTS: [(&str, Text, Text); 2] = [
    (
        "data-calendar",
        Text::new("信息报送和工作日历", "Calendar of duties"),
        Text::new(
            "查看各单位要报送的信息和要办理的事项，以及到期日，可下载到日历或表格。",
            "Shows what each unit has to share and do by when, for your calendar or spreadsheet.",
        ),
    ),
    (
        "responsibility-finder",
        Text::new("责任单位查询", "Who is responsible"),
        Text::new(
            "从任务、地点、学校或主题查到负责单位、配合单位和条款。",
            "Leads from a task, a place, a school or a topic to the units that answer for it, and to the clause.",
        ),
    ),
];
pub const NO_FILE: Text = Text::new(
    "没有这样的文件：地址中的选项不存在。请从日历页面下载。",
    "There is no such file: the address names a choice that does not exist. Download it from the page of the calendar.",
);
pub const SENT: Text = Text::new(
    "浏览器能运行脚本时，测算在本机完成。不能运行时，所填内容会发送到本网站计算，计算后即丢弃，不作保存。",
    "Where your browser runs scripts, everything is computed on your own device. Where it does not, what you enter is sent to this site, which computes the answer and keeps nothing.",
);
pub const TO_CORRECT: Text = Text::new("需要改正：", "To correct: ");
pub const SORRY: Text = Text::new("无法办理", "This cannot be done");
pub const NOT_FOUND: Text =
    Text::new("没有这个页面，请从“全部事项”中选择。", "There is no such page. Choose from “All topics”.");
pub const TOO_LARGE: Text = Text::new(
    "发送的内容过多，最多 {max} KB。请返回上一页，删去一部分后再试。",
    "Too much was sent: at most {max} KB. Go back, take some of it out and try again.",
);
pub const NO_FORM: Text = Text::new(
    "发送的内容不是网页表单，无法读取。请返回上一页，用页面上的表单填写。",
    "What was sent is no web form and cannot be read. Go back and use the form on the page.",
);
pub const UNKNOWN_NAME: Text = Text::new(
    "发送的内容里有本表单没有的项目“{name}”。请返回上一页，用页面上的表单填写。",
    "What was sent has an item that this form does not have: “{name}”. Go back and use the form on the page.",
);
