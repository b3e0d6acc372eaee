//! What the table of targets says.

use luohu_policy_core::text::Text;

pub const LEAD: Text = Text::new(
    "填写或导入各项目标的最新数值，查看完成情况、差距和时间进度。按年完成的目标填当年累计数，累计目标填 2013 年以来的累计数，其他填当日的数；日期不填时，按截至日期或目标的最后一天。",
    "Enter or import the newest value of each target to see what is met, what is lacking and how much time has passed. For a yearly target give the total of that year so far, for a cumulative one the total since 2013, for others what stands. Without a day it counts for the day asked about, or the last day of the target.",
);
pub const FILTERS: Text = Text::new("筛选目标", "Choose targets");
pub const DOCUMENT: Text = Text::new("文件", "Document");
pub const ALL_DOCUMENTS: Text = Text::new("全部文件", "All documents");
pub const UNIT: Text = Text::new("责任单位", "Unit responsible");
pub const YEAR: Text = Text::new("到期年度", "Year due");
pub const ALL_YEARS: Text = Text::new("全部年度", "All years");
pub const DAY: Text = Text::new("截至日期", "As of");

pub const AT_LINE: Text = Text::new("{title}：{message}", "{title}: {message}");
pub const TOTAL: Text = Text::new("共", "Targets");
pub const MET: Text = Text::new("完成", "Met");
pub const IN_PROGRESS: Text = Text::new("推进中", "In progress");
pub const NOT_MET: Text = Text::new("未完成", "Not met");
pub const UNKNOWN: Text = Text::new("待定", "Open");
pub const SENTENCE: Text = Text::new(
    "共 {total} 项，完成 {met} 项，推进中 {inProgress} 项，未完成 {notMet} 项，待定 {unknown} 项",
    "{total} targets: {met} met, {inProgress} in progress, {notMet} not met, {unknown} open",
);
pub const BREAKDOWN: Text = Text::new("按文件和责任单位统计", "By document and unit");
pub const BY_DOCUMENT: Text = Text::new("按文件统计", "By document");
pub const BY_UNIT: Text = Text::new(
    "按责任单位统计（几个单位共同负责的，各计一次）",
    "By unit (a target of several units counts for each)",
);

pub const TARGETS: Text = Text::new("目标一览", "Targets");
pub const COLUMNS: [Text; 6] = [
    Text::new("目标", "Target"),
    Text::new("目标数", "Goal"),
    Text::new("最新数值和日期", "Newest value and its day"),
    Text::new("完成进度", "Reached"),
    Text::new("时间进度", "Time passed"),
    Text::new("完成情况", "Status"),
];
pub const NOTHING: Text = Text::new("没有符合所选条件的目标。", "No target matches these choices.");
pub const FREE: Text = Text::new("非约束性", "not binding");
pub const ASSUMED: Text = Text::new("年度或口径为推定", "year or measure assumed");
pub const LISTED: Text = Text::new("、", ", ");
pub const NO_CRITERION: Text = Text::new("文件没有写明判断标准", "no criterion in the text");
pub const NO_FIGURE: Text = Text::new("文件没有写明数额（{unit}）", "a figure that the text omits ({unit})");
pub const DONE: Text = Text::new("按期完成", "done in time");
pub const NOTHING_TO_REPORT: Text = Text::new("不需填报", "nothing to report");
pub const NOT_REPORTED: Text = Text::new("未填报", "none yet");
pub const NONE: Text = Text::new("—", "—");
pub const VALUE_OF: Text = Text::new("{title}：数值（{unit}）", "{title}: value ({unit})");
pub const ACHIEVED_OF: Text = Text::new("{title}：是否完成", "{title}: achieved?");
pub const DATE_OF: Text = Text::new("{title}：数值日期", "{title}: day of the value");
pub const REACHED_OF: Text = Text::new("{title}：完成进度", "{title}: reached");
pub const ELAPSED_OF: Text = Text::new("{title}：时间进度", "{title}: time passed");
pub const EXCEEDED_BY: Text = Text::new("超出 {value}", "exceeded by {value}");
pub const DUE: Text = Text::new("期限 {due}", "due {due}");
pub const DUE_BETWEEN: Text = Text::new("期限 {early}至{due}", "due between {early} and {due}");
pub const NOT_BEGUN: Text = Text::new(
    "截至日期在 {from} 之前，这一目标尚未开始。",
    "The day asked about is before {from}, when this target begins.",
);
pub const OUT_OF_TIME: Text = Text::new(
    "数值日期应在 {from} 至 {to} 之间，否则不计入。",
    "The day of the value lies between {from} and {to}, or it does not count.",
);

pub const EXCHANGE: Text = Text::new("导入和导出数值", "Import and export values");
pub const IMPORT_HINT: Text = Text::new(
    "表格须有“目标编号”“数值日期”“数值”三列，可以先导出表格填写。文件只在本页读取，不会上传。",
    "A table needs the columns “Target”, “Date” and “Value”; export one to fill in. Files are read in this page and not uploaded.",
);
pub const FILE: Text = Text::new("导入文件（CSV 或 JSON）", "Import a file (CSV or JSON)");
pub const PASTE: Text = Text::new("从表格粘贴", "Paste from a spreadsheet");
pub const PASTED: Text = Text::new("粘贴的内容", "Pasted text");
pub const IMPORT: Text = Text::new("导入粘贴的内容", "Import the pasted text");
pub const IMPORTED: Text = Text::new("已导入 {count} 个数值。", "Values imported: {count}.");
pub const IMPORT_PROBLEMS: Text = Text::new("以下 {count} 处没有导入：", "Not imported, {count} to correct:");
pub const UNDO: Text = Text::new("撤销导入", "Undo the import");
pub const NOT_READ: Text =
    Text::new("文件无法读取，请重新选择。", "The file could not be read; choose it again.");
pub const TOO_LARGE: Text = Text::new(
    "文件超过 {max} 字节的上限，没有读取。请分成几个文件导入。",
    "The file is longer than {max} bytes and was not read. Split it.",
);
pub const EXPORT: Text = Text::new("导出数值", "Export values");
pub const CSV: Text = Text::new("表格（.csv）", "Table (.csv)");
pub const JSON: Text = Text::new("数据（.json）", "Data (.json)");
pub const DOWNLOADED: Text = Text::new("已生成 .{kind} 文件。", "The .{kind} file has been made.");
