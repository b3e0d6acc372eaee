// Many at once: a register opened or pasted in the page, answered row by row, results to take home.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { alone, LANGUAGES, withBrowser } from "./support.mjs";

const visit = withBrowser();
const WORDS = {
  file: { "zh-CN": "打开名册文件（CSV）", en: "Open a register (CSV)" },
  paste: { "zh-CN": "从表格粘贴", en: "Paste from a spreadsheet" },
  pasted: { "zh-CN": "粘贴名册，连同表头", en: "Paste the register with its headings" },
  start: { "zh-CN": "开始测算", en: "Check the register" },
  stop: { "zh-CN": "停止", en: "Stop" },
  download: { "zh-CN": "下载结果（.csv）", en: "Download the results (.csv)" },
};

const open = (t, attributes = "") => alone(visit, t, "register-check", `on="2013-06-30" ${attributes}`);

async function paste(view, text) {
  await view.element.getByText(WORDS.paste[view.lang]).click();
  await view.element.getByLabel(WORDS.pasted[view.lang]).fill(text);
  await view.element.getByRole("button", { name: WORDS.start[view.lang] }).click();
}

/** The last that the element told the page. */
const told = (view) => view.element.evaluate((element) => new Promise((resolve) => {
  const look = () => {
    const detail = element.lastDetail;
    if (detail?.done) resolve(detail);
    else setTimeout(look, 50);
  };
  look();
}));

const listen = (view) => view.element.evaluate((element) => element.addEventListener("luohu-change", ({ detail }) => (element.lastDetail = detail)));

const REGISTER = "企业名称\t上年度纳税额（万元）\t总部企业\n甲公司\t1000\t否\n=乙公司\t999.99\t是\n丙公司\t很多\t\n丁公司\t999.99\t\n";

for (const lang of LANGUAGES) {
  test(`a pasted register is answered with reasons, and the results can be taken home (${lang})`, async (t) => {
    const view = await open(t, `lang="${lang}"`);
    view.lang = lang;
    await listen(view);
    await paste(view, REGISTER);
    assert.deepEqual(await told(view), { measure: "key-enterprise", done: true, counts: { met: 2, notMet: 0, unknown: 1, invalid: 1 } });
    const rows = view.element.locator("tbody tr");
    assert.equal(await rows.count(), 4);
    assert.match(await rows.nth(0).innerText(), lang === "en" ? /甲公司[\s\S]*Met[\s\S]*Tax paid, previous year/i : /甲公司[\s\S]*符合[\s\S]*上年度纳税额/);
    assert.deepEqual(await view.axe(), []);
    await view.screenshot("answered");
    const download = view.page.waitForEvent("download");
    await view.element.getByRole("button", { name: WORDS.download[lang] }).click();
    const table = await readFile(await (await download).path(), "utf8");
    assert.equal(table.split("\r\n").length, 6);
    assert.ok(table.includes("'=乙公司"), "no cell is a formula");
    assert.deepEqual(view.faults, []);
  });
}

test("ten thousand rows leave the page usable: no task is long, a person can stop", async (t) => {
  const view = await open(t);
  await listen(view);
  const rows = Array.from({ length: 10_000 }, (_, row) => `公司${row},${row * 1000}`);
  const buffer = Buffer.from(`企业名称,上年度纳税额\n${rows.join("\n")}\n`);
  await view.page.evaluate(() => {
    window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
  });
  await view.element.getByLabel(WORDS.file["zh-CN"]).setInputFiles({ name: "名册.csv", mimeType: "text/csv", buffer });
  await view.element.getByRole("button", { name: WORDS.stop["zh-CN"] }).waitFor();
  const { counts } = await told(view);
  // A tax of 10,000,000 is reached by the last row's successor: 9,999,000 yuan are not enough.
  assert.deepEqual(counts, { met: 0, notMet: 0, unknown: 10_000, invalid: 0 });
  // A task gives way after 20 ms; what the browser calls long begins at 50. A busy machine makes a few.
  t.diagnostic(`long tasks: ${(await view.page.evaluate(() => window.tasks)).map(Math.round).join(", ") || "none"}`);
  assert.deepEqual(view.faults, []);
});

test("a register in the encodings of Chinese spreadsheets is read", async (t) => {
  const view = await open(t);
  await listen(view);
  const utf16 = Buffer.from("\ufeff企业名称\t总部企业\r\n甲\t是\r\n", "utf16le");
  // 总部企业, then 是, in GB 18030.
  const gb18030 = Buffer.from([0xd7, 0xdc, 0xb2, 0xbf, 0xc6, 0xf3, 0xd2, 0xb5, 0x0a, 0xca, 0xc7, 0x0a]);
  for (const buffer of [gb18030, utf16, Buffer.from(utf16).swap16()]) {
    await view.element.evaluate((element) => (element.lastDetail = null));
    await view.element.getByLabel(WORDS.file["zh-CN"]).setInputFiles({ name: "名册.csv", mimeType: "text/csv", buffer });
    assert.equal((await told(view)).counts.met, 1);
  }
});

test("what is no register, and a measure that takes lists, are told", async (t) => {
  const view = await open(t);
  await paste(view, "企业名称,电话\n甲,1\n");
  await view.element.getByRole("alert").filter({ hasText: "没有能识别的表头" }).waitFor();
  await view.element.evaluate((element) => element.setAttribute("measure", "teaching-stipend"));
  await view.element.getByRole("alert").filter({ hasText: "需要逐条填写的列表" }).waitFor();
});
