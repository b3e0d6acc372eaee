// The calendar: what is shown is what is downloaded.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import ICAL from "ical.js";
import { CALENDAR_SAMPLE, LANGUAGES, withBrowser } from "./support.mjs";

const visit = withBrowser();

// District Statistics Bureau: twelve months of one duty, and three duties once a year.
const STATISTICS_2014 = 15;

async function open(t, lang) {
  const view = await visit(t, "data-calendar", { lang });
  await view.sample(CALENDAR_SAMPLE);
  await view.page.waitForFunction((count) => JSON.parse(document.querySelector("luohu-data-calendar").value || "{}").occurrences === count, STATISTICS_2014);
  return view;
}

async function download(view, word) {
  const [file] = await Promise.all([view.page.waitForEvent("download"), view.button(word).first().click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

for (const lang of LANGUAGES) {
  test(`the calendar file holds every item, once, all day (${lang})`, async (t) => {
    const { name, bytes } = await download(await open(t, lang), "ics");
    assert.match(name, /\.ics$/);
    const text = bytes.toString("utf8");
    for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, `folded at 75 octets: ${line}`);
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
    assert.equal(events.length, STATISTICS_2014);
    assert.equal(new Set(events.map(({ uid }) => uid)).size, STATISTICS_2014);
    for (const { startDate, endDate, summary } of events) {
      assert.ok(startDate.isDate && endDate.isDate, "all day");
      assert.equal(endDate.subtractDate(startDate).toSeconds(), 86400, "the end is the next day");
      assert.notEqual(summary.trim(), "");
    }
  });

  test(`the table file holds every item (${lang})`, async (t) => {
    const { name, bytes } = await download(await open(t, lang), "csv");
    assert.match(name, /\.csv$/);
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], "spreadsheets read Chinese only with a byte order mark");
    const lines = bytes.toString("utf8").trimEnd().split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/);
    assert.equal(lines.length, STATISTICS_2014 + 1);
  });
}

test("the page is told how many items there are", async (t) => {
  const view = await open(t, "zh-CN");
  assert.match(await view.page.locator("#data-calendar [data-received]").innerText(), /共 15 次报送/);
});

test("identifiers stay the same from one download to the next and in the other language", async (t) => {
  const uids = async (lang) => {
    const { bytes } = await download(await open(t, lang), "ics");
    return [...bytes.toString("utf8").replaceAll("\r\n ", "").matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid).sort();
  };
  assert.deepEqual(await uids("zh-CN"), await uids("en"));
});
