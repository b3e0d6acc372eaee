// The pages that a server writes: without script, with it, and while it is on its way.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { withBrowser } from "./support.mjs";

const { LUOHU_PAGES: PROGRAM, LUOHU_PACKAGE: PACKAGE } = process.env;
assert.ok(PROGRAM && PACKAGE, "LUOHU_PAGES names the program that serves the pages, LUOHU_PACKAGE the npm package");

const visit = withBrowser();
let server;
let base;

before(async () => {
  server = spawn(PROGRAM, ["--port", "0", "--package", PACKAGE], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(server.stdout, "data");
  base = String(line).trim();
});
after(() => server?.kill());

/** The page of a measure. Its policy may be another than the server's. */
async function open(t, measure, { lang = "zh-CN", policy, prepare, ...options } = {}) {
  const view = await visit(t, null, {
    lang,
    at: `${base}${measure}?lang=${lang}`,
    async prepare(page) {
      await page.addInitScript(watchShifts);
      if (policy) {
        await page.route(`${base}${measure}?*`, async (route) => {
          const response = await route.fetch();
          const headers = { ...response.headers(), "content-security-policy": policy(response.headers()["content-security-policy"]) };
          await route.fulfill({ response, headers });
        });
      }
      await prepare?.(page);
    },
    ...options,
  });
  view.section = measure;
  return view;
}

/** How far things have moved that nobody moved. */
function watchShifts() {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}

/** Presses a button of the form, which sends it. */
async function send(view, button = view.main) {
  const [response] = await Promise.all([view.page.waitForResponse((response) => response.request().method() === "POST"), button.click()]);
  await view.page.waitForLoadState();
  return response;
}

const headline = (view) => view.element.locator(".result .headline").innerText();
const DUE = { "zh-CN": "2013年5月2日", en: "2 May 2013" };

for (const lang of ["zh-CN", "en"]) {
  test(`without script the form is sent and comes back with its answer, reasons and clauses (${lang})`, async (t) => {
    const view = await open(t, "reply-deadline", { lang, javaScriptEnabled: false });
    await view.text("transferredOn").fill("2013-4-26");
    const response = await send(view);
    assert.equal(response.status(), 200);
    assert.equal(await view.text("transferredOn").inputValue(), "2013-4-26", "as it was typed");
    const answer = await view.result.innerText();
    assert.ok(answer.includes(DUE[lang]), answer);
    assert.ok(await view.element.locator(".conditions li .basis").count() > 0, "each condition with its clause");
    await view.getsFocus(view.result, "the answer");
    await view.screenshot("no-script");
    assert.deepEqual(view.faults, []);
  });

  test(`without script what is wrong stands next to its field, with all that was typed (${lang})`, async (t) => {
    const view = await open(t, "teaching-stipend", { lang, javaScriptEnabled: false });
    await view.radio("schoolKind", "privateSchool").check();
    await send(view, view.list("serviceSpells").add);
    await view.getsFocus(view.text("from", view.list("serviceSpells").entries.first()), "the new entry");
    await view.text("from", view.list("serviceSpells").entries.first()).fill("2013-2-30");
    await send(view, view.list("serviceSpells").add);
    const { entries } = view.list("serviceSpells");
    assert.equal(await entries.count(), 2);
    await view.text("from", entries.nth(1)).fill("2010年1月1日");
    await view.text("to", entries.nth(1)).fill("2012-12-31");
    const response = await send(view);
    assert.equal(response.status(), 422);
    await view.getsFocus(view.element.locator(".summary"), "the summary");
    const wrong = view.text("from", entries.first());
    assert.equal(await wrong.getAttribute("aria-invalid"), "true");
    assert.equal(await wrong.inputValue(), "2013-2-30");
    const said = await view.summary.getByRole("listitem").first().innerText();
    assert.ok((await entries.first().innerText()).includes(said), said);
    await view.screenshot("no-script-mistake");
    await send(view, entries.first().getByRole("button", { name: view.say("remove") }));
    assert.equal(await view.list("serviceSpells").entries.count(), 1);
    assert.equal(await view.text("from", view.list("serviceSpells").entries.first()).inputValue(), "2010年1月1日");
    await view.radio("passedProficiencyTest", "yes").check();
    await view.text("to", view.list("serviceSpells").entries.first()).press("Enter");
    await view.page.waitForLoadState();
    await view.element.locator('.result[data-outcome="met"]').waitFor();
  });
}

test("a field that is not shown for a while keeps what was typed", async (t) => {
  const view = await open(t, "teaching-stipend", { javaScriptEnabled: false });
  await send(view, view.list("serviceSpells").add);
  await view.text("from", view.list("serviceSpells").entries.first()).fill("2010");
  await view.element.locator('input[name="facts.schoolKind"][value="public"]').check();
  await send(view);
  assert.equal(await view.list("serviceSpells").entries.count(), 0);
  await view.radio("schoolKind", "privateSchool").check();
  await send(view);
  assert.equal(await view.text("from", view.list("serviceSpells").entries.first()).inputValue(), "2010");
});

/** Holds back the module until the returned function is called. */
async function held(page) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route("**/luohu_policy_web_bg.wasm", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test("the element takes over what the server wrote while somebody types: nothing is lost and nothing moves", async (t) => {
  let release;
  const view = await open(t, "teaching-stipend", { prepare: async (page) => (release = await held(page)) });
  const { page } = view;
  await page.setViewportSize({ width: 1280, height: 2400 });
  await view.radio("schoolKind", "privateSchool").check();
  await send(view, view.list("serviceSpells").add);
  const typed = () => view.text("from", view.list("serviceSpells").entries.first());
  await typed().pressSequentially("2013-2-3");
  await typed().press("ArrowLeft");
  await view.element.locator("summary").first().click();
  await typed().focus();
  await page.waitForTimeout(700);
  await page.evaluate(() => (window.shifted = 0));
  release();
  await view.ready();
  await page.waitForTimeout(300);
  assert.equal(await typed().inputValue(), "2013-2-3");
  await view.getsFocus(typed(), "the same field");
  assert.equal(await typed().evaluate((input) => input.selectionStart), 7, "the caret");
  assert.equal(await view.element.locator("details").first().evaluate((fold) => fold.open), true);
  assert.ok(await page.evaluate(() => window.shifted) < 0.001, `${await page.evaluate(() => window.shifted)}`);
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await typed().press("x");
  await typed().press("Tab");
  await view.main.click();
  await view.getsFocus(view.element.locator(".summary"), "the summary");
  assert.equal(await typed().inputValue(), "2013-2-x3");
  assert.deepEqual(requests, [], "from now on nothing is sent");
  assert.deepEqual(view.faults, []);
});

test("nobody is interrupted in the middle of a Chinese character", async (t) => {
  let release;
  const view = await open(t, "performance-score", { prepare: async (page) => (release = await held(page)) });
  const { page } = view;
  await send(view, view.list("referrals").add);
  const field = view.element.locator('input[name="facts.referrals[0].project"]');
  await field.focus();
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: "luo", selectionStart: 3, selectionEnd: 3 });
  release();
  await page.waitForTimeout(1500);
  assert.equal(await view.element.locator("form[action]").count(), 1, "the form of the server is still there");
  await session.send("Input.insertText", { text: "罗" });
  await view.ready();
  assert.equal(await field.inputValue(), "罗");
  await view.getsFocus(field, "the same field");
});

test("an answer that the server gave stays where it stands when the element takes over", async (t) => {
  let release;
  const view = await open(t, "reply-deadline", { prepare: async (page) => (release = await held(page)) });
  await view.text("transferredOn").fill("2013-2-30");
  await send(view);
  const text = await view.element.innerText();
  await view.page.waitForTimeout(700);
  await view.page.evaluate(() => (window.shifted = 0));
  release();
  await view.ready();
  await view.page.waitForTimeout(300);
  await view.getsFocus(view.element.locator(".summary"), "the summary, as before");
  assert.ok(await view.page.evaluate(() => window.shifted) < 0.001);
  assert.equal((await view.element.innerText()).replace(/打印/, "").trim(), text.replace(/打印/, "").trim());
  await view.screenshot("taken-over");
  assert.deepEqual(view.faults.filter((fault) => !/422/.test(fault)), []);
});

test("where WebAssembly is forbidden, or does not arrive, the form that the server wrote goes on working", async (t) => {
  const forbidden = { policy: (policy) => policy.replace(" 'wasm-unsafe-eval'", "") };
  const lost = { prepare: (page) => page.route("**/*.wasm", (route) => route.abort()) };
  for (const options of [forbidden, lost]) {
    const view = await open(t, "reply-deadline", options);
    await view.page.waitForFunction(() => document.querySelector("luohu-reply-deadline").matches(":state(error)"));
    assert.equal(await view.element.getByRole("alert").count(), 0);
    assert.deepEqual(await view.axe(), []);
    await view.text("transferredOn").fill("2013-4-26");
    await send(view);
    assert.match(await headline(view), /./);
    assert.ok((await view.result.innerText()).includes(DUE["zh-CN"]));
    assert.deepEqual(await view.axe(), []);
  }
});

test("the page holds at 320 pixels", async (t) => {
  const view = await open(t, "key-enterprise", { lang: "en", viewport: { width: 320, height: 800 }, javaScriptEnabled: false });
  assert.equal(await view.overflow(), 0);
});

// ---- lists: what is chosen stands in the address

/** Sends the choices; a page with what was chosen follows. */
async function choose(view, press = () => view.element.getByRole("button", { name: SHOW[view.lang], exact: true }).click()) {
  await Promise.all([view.page.waitForEvent("load"), press()]);
  assert.doesNotMatch(view.page.url(), /=(&|$)/, "what was left empty does not stay in the address");
}

const SHOW = { "zh-CN": "查询", en: "Show" };
const label = (view, zh, en) => view.element.getByLabel(view.lang === "en" ? en : zh, { exact: true });
const press = (view, zh, en) => () => view.element.getByRole("button", { name: view.lang === "en" ? en : zh, exact: true }).click();

for (const lang of ["zh-CN", "en"]) {
  test(`without script the calendar shows a unit's month, as a list and as a grid, with files and a way on (${lang})`, async (t) => {
    const view = await open(t, "data-calendar", { lang, javaScriptEnabled: false });
    await label(view, "单位", "Unit").selectOption("district-statistics");
    await label(view, "年份", "Year").selectOption("2014");
    await label(view, "月份", "Month").selectOption("2");
    await choose(view);
    const count = () => view.element.locator("h3.count").innerText();
    assert.match(await count(), lang === "en" ? /^February 2014: \d+ due$/ : /^2014 年 2 月：共 \d+ 项$/);
    const items = await view.element.locator(".agenda:not(.undated) li").count();
    assert.equal(items, Number((await count()).match(/(\d+)\D*$/)[1]), "all of them are listed");
    await view.screenshot("no-script");
    await choose(view, press(view, "月历", "Month"));
    await choose(view, press(view, "下个月", "Next month"));
    assert.match(await count(), lang === "en" ? /^March 2014/ : /^2014 年 3 月/);
    assert.equal(await view.element.locator("table.month").count(), 1, "still as a grid");
    assert.equal(await label(view, "单位", "Unit").inputValue(), "district-statistics");
    const again = await open(t, "data-calendar", { lang, javaScriptEnabled: false });
    await again.page.goto(view.page.url());
    assert.equal(await again.element.locator("h3.count").innerText(), await count(), "the address says it all");
    const href = await view.element.getByRole("link", { name: ".ics" }).getAttribute("href");
    const file = await view.page.request.get(new URL(href, view.page.url()).href);
    assert.match(file.headers()["content-disposition"], /^attachment; filename="luohu-district-statistics-2014\.ics"$/);
    assert.match(await file.text(), /^BEGIN:VCALENDAR\r\n/);
    assert.deepEqual(view.faults, []);
  });

  test(`without script the directory is searched, widened and read on (${lang})`, async (t) => {
    const view = await open(t, "responsibility-finder", { lang, javaScriptEnabled: false });
    await view.element.getByRole("searchbox").fill("绿道");
    await view.element.getByRole("searchbox").press("Enter");
    await view.page.waitForURL(/text=/);
    const entries = view.element.locator(".entries > li");
    assert.ok(await entries.count() > 0 && await entries.count() < 20);
    await view.screenshot("no-script");
    await label(view, "单位", "Unit").selectOption("district-statistics");
    await view.element.getByRole("searchbox").fill("没有这种事 zzz");
    await choose(view);
    assert.equal(await entries.count(), 0);
    await choose(view, () => view.button("widen").click());
    assert.equal(await label(view, "单位", "Unit").inputValue(), "");
    await choose(view, () => view.element.locator(".examples button").first().click());
    assert.ok(await entries.count() > 0);
    await view.element.getByRole("searchbox").fill("");
    await choose(view);
    assert.equal(await entries.count(), 20);
    await choose(view, () => view.button("more").click());
    assert.equal(await entries.count(), 40);
    assert.deepEqual(view.faults, []);
  });

  test(`without script targets are chosen and values judged; what is wrong is told and stays (${lang})`, async (t) => {
    const view = await open(t, "plan-targets", { lang, javaScriptEnabled: false });
    await label(view, "文件", "Document").selectOption("LFB2013-6");
    await label(view, "截至日期", "As of").fill("2014-12-31");
    await choose(view);
    const fields = view.element.locator('input[name^="value."]');
    const name = await fields.first().getAttribute("name");
    const line = (number) => view.element.locator("tr", { has: view.page.locator(`[name="${number}"]`) });
    await fields.first().fill("1");
    const second = await fields.nth(1).getAttribute("name");
    await fields.nth(1).fill("很多");
    await choose(view, () => view.main.click());
    assert.match(await view.page.title(), lang === "en" ? /^To correct: / : /^需要改正：/);
    const wrong = view.element.locator(`[name="${second}"]`);
    assert.equal(await wrong.inputValue(), "很多");
    assert.equal(await wrong.getAttribute("aria-invalid"), "true");
    assert.equal(await line(second).locator(".error").count(), 1);
    await view.screenshot("no-script-mistake");
    await wrong.fill("");
    await view.element.locator(`[name="${second.replace("value", "date")}"]`).fill("");
    await choose(view, () => view.main.click());
    assert.equal(await view.element.locator(`[name="${name}"]`).inputValue(), "1");
    assert.equal(await line(name).locator("progress").count() > 0, true);
    await label(view, "文件", "Document").selectOption("LFB2013-7");
    await choose(view);
    assert.equal(await view.element.locator(`[name="${name}"][type="hidden"]`).inputValue(), "1", "what is not shown is kept");
    assert.deepEqual(view.faults.filter((fault) => !/422/.test(fault)), []);
  });

  test(`without script the interview goes from question to question, and on to a measure with what was stated (${lang})`, async (t) => {
    const view = await open(t, "policy-finder", { lang, javaScriptEnabled: false });
    const questions = view.element.locator(".question");
    const before = await questions.count();
    await view.element.getByRole("radio").first().check();
    await Promise.all([view.page.waitForEvent("load"), view.main.click()]);
    assert.match(view.page.url(), /facts\./, "the answer stands in the address");
    assert.ok(await questions.count() > before);
    const links = view.element.locator(".group a");
    assert.ok(await links.count() > 0);
    const href = await links.first().getAttribute("href");
    await view.page.goto(new URL(href, view.page.url()).href);
    assert.equal(await view.page.locator("h1").count(), 1);
    assert.deepEqual(view.faults, []);
  });
}

test("a choice that does not exist is told, with all that was chosen, and in the other language too", async (t) => {
  const view = await open(t, "data-calendar", { javaScriptEnabled: false });
  for (const [address, kept] of [["data-calendar?month=13&year=2014", ["month", "13"]], ["responsibility-finder?unit=<b>&text=绿道", ["unit", "<b>"]], ["plan-targets?year=1999", ["year", "1999"]]]) {
    const response = await view.page.goto(base + address);
    assert.equal(response.status(), 422, address);
    view.section = address.split("?")[0];
    const control = view.element.locator(`select[name="${kept[0]}"]`);
    assert.equal(await control.inputValue(), kept[1]);
    assert.equal(await control.getAttribute("aria-invalid"), "true");
    const told = await view.element.locator(`[id="${await control.getAttribute("aria-describedby")}"]`).innerText();
    assert.ok(told.includes(kept[1]), told);
    await view.page.getByRole("link", { name: "English" }).click();
    assert.equal(await control.inputValue(), kept[1]);
  }
});

test("the element takes over a list while somebody chooses: choices, text, focus and caret stay", async (t) => {
  for (const [list, act, holds] of [
    ["data-calendar", async (view) => {
      await label(view, "单位", "Unit").selectOption("district-statistics");
      await label(view, "月份", "Month").selectOption("2");
      return label(view, "年份", "Year").selectOption("2014").then(() => label(view, "年份", "Year"));
    }, async (view) => assert.match(await view.element.locator("h3.count").innerText(), /^2014 年 2 月/)],
    ["responsibility-finder", async (view) => {
      const field = view.element.getByRole("searchbox");
      await field.fill("绿道");
      return field;
    }, async (view) => assert.ok(await view.element.locator(".entries > li").count() < 20)],
    ["plan-targets", async (view) => {
      const field = view.element.locator('input[name^="value."]').first();
      await field.fill("12");
      await field.press("ArrowLeft");
      return field;
    }, async (view) => {
      const field = view.element.locator('input[name^="value."]').first();
      assert.equal(await field.inputValue(), "12");
      assert.equal(await field.evaluate((input) => input.selectionStart), 1, "the caret");
    }],
  ]) {
    let release;
    const view = await open(t, list, { prepare: async (page) => (release = await held(page)) });
    const focused = await act(view);
    await focused.focus();
    release();
    await view.ready();
    await view.page.waitForTimeout(300);
    await holds(view);
    await view.getsFocus(focused, `${list}: the same control`);
    assert.equal(await view.element.locator("form").count(), 0, "nothing is sent any more");
    assert.deepEqual(view.faults, []);
  }
});

test("the lists hold at 320 pixels and have no finding of axe-core", async (t) => {
  for (const list of ["data-calendar", "responsibility-finder", "plan-targets"]) {
    const view = await open(t, list, { lang: "en", viewport: { width: 320, height: 800 }, prepare: (page) => page.route("**/*.wasm", (route) => route.abort()) });
    assert.equal(await view.overflow(), 0, list);
    assert.deepEqual(await view.axe(), [], list);
  }
});
