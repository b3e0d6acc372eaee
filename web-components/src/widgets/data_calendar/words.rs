//! What the calendar says.

use luohu_policy_core::text::Text;

pub const LEAD: Text = Text::new(
    "按文件整理各单位的信息报送和工作事项，遇休息日顺延至下一个工作日；可下载到日历软件。",
    "What each unit owes under the documents, moved to the next working day; download it into your own calendar.",
);
pub const UNIT: Text = Text::new("单位", "Unit");
pub const DOCUMENT: Text = Text::new("文件", "Document");
pub const ALL_DOCUMENTS: Text = Text::new("全部文件", "All documents");
pub const DATABASE: Text = Text::new("信息库", "Database");
pub const ANY_DATABASE: Text = Text::new("全部事项", "All duties");
pub const CADENCE: Text = Text::new("周期", "How often");
pub const ANY_CADENCE: Text = Text::new("全部周期", "Any");
pub const EXPAND: Text = Text::new(
    "按十个街道分别列出（街道名单不是文件所列）",
    "List the ten street offices one by one (the list is not from the document)",
);
pub const YEAR: Text = Text::new("年份", "Year");
pub const MONTH: Text = Text::new("月份", "Month");
pub const YEAR_MONTH: Text = Text::new("{year} 年 {month} 月", "{name} {year}");
pub const PREVIOUS: Text = Text::new("上个月", "Previous month");
pub const NEXT: Text = Text::new("下个月", "Next month");
pub const VIEW: Text = Text::new("显示方式", "View");
pub const AS_LIST: Text = Text::new("列表", "List");
pub const AS_GRID: Text = Text::new("月历", "Month");
pub const COUNT: Text = Text::new("{window}：共 {count} 项", "{window}: {count} due");
pub const WINDOW: Text = Text::new("{from} 至 {to}", "{from} to {to}");
pub const NOTHING: Text = Text::new("没有需要办理的事项。", "Nothing is due.");
pub const BEFORE: Text = Text::new(
    "文件于 {day} 印发，此前没有事项。",
    "The document was issued on {day}; nothing is due before.",
);
pub const AFTER: Text = Text::new(
    "文件的计划期至 {day}，此后没有事项。",
    "The document's plan ends on {day}; nothing is due after.",
);
pub const UNDATED: Text = Text::new("没有固定日期的事项：{count} 项", "Duties without a date: {count}");
pub const UNDATED_NOTE: Text = Text::new(
    "以下事项没有日期，不列入上面的列表，也不在下载的文件中。",
    "These have no day, so they are neither in the list above nor in the files to download.",
);
pub const MOVED: Text = Text::new("原定 {day}，遇休息日顺延", "Nominally {day}; moved off a day of rest");
pub const REMIND: Text = Text::new("建议 {day} 前办理", "Best done by {day}");
pub const PROVISIONAL: Text =
    Text::new("暂定：放假通知尚未公布", "Provisional: the holiday notice is not yet published");
pub const WEEKDAYS: [Text; 7] = [
    Text::new("一", "Mon"),
    Text::new("二", "Tue"),
    Text::new("三", "Wed"),
    Text::new("四", "Thu"),
    Text::new("五", "Fri"),
    Text::new("六", "Sat"),
    Text::new("日", "Sun"),
];
pub const REST: Text = Text::new("休", "off");
pub const WORK: Text = Text::new("班", "work");
pub const DOWNLOAD: Text = Text::new("下载 {year} 年全年事项", "Download all of {year}");
pub const DOWNLOADED: Text = Text::new("已生成 .{kind} 文件。", "The .{kind} file has been made.");
pub const ICS: Text = Text::new("日历文件（.ics）", "Calendar (.ics)");
pub const SUBSCRIBE: Text = Text::new("订阅{unit}的日历", "Subscribe to the calendar: {unit}");
pub const CSV: Text = Text::new("表格（.csv）", "Table (.csv)");
pub const JSON: Text = Text::new("数据（.json）", "Data (.json)");
