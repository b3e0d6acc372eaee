//! What the check of a register says.

use luohu_policy_core::text::Text;

pub(super) const LEAD: Text = Text::new(
    "名册每行一户，第一行是表头，表头用问题的名称即可，例如“上年度纳税额（万元）”“总部企业”。不清楚的留空。",
    "One row for each, headings in the first line. Use the names of the questions, such as “Tax paid, previous year (million CNY)”. Leave out what is not known.",
);
pub(super) const ASKED: Text = Text::new("测算事项：{measure}", "Check: {measure}");
pub(super) const FILE: Text = Text::new("打开名册文件（CSV）", "Open a register (CSV)");
pub(super) const PASTE: Text = Text::new("从表格粘贴", "Paste from a spreadsheet");
pub(super) const PASTED: Text = Text::new("粘贴名册，连同表头", "Paste the register with its headings");
pub(super) const START: Text = Text::new("开始测算", "Check the register");
pub(super) const STOP: Text = Text::new("停止", "Stop");
pub(super) const TOO_LARGE: Text = Text::new(
    "文件超过 {max} 字节，请分成几份，或用命令行 luohu-policy screen。",
    "The file has more than {max} bytes; split it, or use luohu-policy screen.",
);
pub(super) const UNREADABLE: Text = Text::new(
    "文件无法读取，请存为 CSV（UTF-8）后再试。",
    "The file cannot be read. Save it as CSV (UTF-8) and try again.",
);
pub(super) const READING: Text = Text::new("正在测算", "Checking");
pub(super) const RUNNING: Text = Text::new("已测算 {count} 户", "{count} rows checked");
pub(super) const DONE: Text = Text::new("测算完成，共 {count} 户", "Done: {count} rows");
pub(super) const STOPPED: Text = Text::new("已停止，测算了 {count} 户", "Stopped after {count} rows");
pub(super) const FACTS: Text = Text::new("识别的列：{names}", "Columns recognised: {names}");
pub(super) const BETWEEN: Text = Text::new("、", ", ");
pub(super) const MET: Text = Text::new("符合", "Met");
pub(super) const NOT_MET: Text = Text::new("不符合", "Not met");
pub(super) const UNKNOWN: Text = Text::new("尚不能判断", "Not yet known");
pub(super) const INVALID: Text = Text::new("需要改正", "To correct");
pub(super) const DOWNLOAD: Text = Text::new("下载结果（.csv）", "Download the results (.csv)");
pub(super) const FIRST: Text = Text::new("前 {count} 户", "The first {count} rows");
pub(super) const LINE: Text = Text::new("行", "Line");
pub(super) const NAME: Text = Text::new("名称", "Name");
pub(super) const OUTCOME: Text = Text::new("结论", "Outcome");
pub(super) const REASONS: Text = Text::new("理由", "Reasons");
pub(super) const STILL_OPEN: Text = Text::new("尚缺：{names}", "Still open: {names}");
