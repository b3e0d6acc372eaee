// Who is asking: optional, checked as it is typed, masked wherever it goes, kept nowhere.

import assert from "node:assert/strict";
import { test } from "node:test";
import { FILL, LANGUAGES, MEASURES, WORDS, alone, withBrowser } from "./support.mjs";

Object.assign(WORDS, {
  whoAsks: { "zh-CN": "申请人信息（可选）", en: "Who is asking (optional)" },
  applicantName: { "zh-CN": "单位名称或姓名", en: "Name of the organisation or person" },
  code: { "zh-CN": "统一社会信用代码或组织机构代码", en: "Unified social credit code or organisation code" },
  residentNumber: { "zh-CN": "身份证号码", en: "Resident identity number" },
  clear: { "zh-CN": "清空重填", en: "Clear and start again" },
});

const NUMBER = "11010519491231002X";
const MASKED = "11**************2X";
const TOLD = {
  "zh-CN": `申请人：罗湖测试有限公司，统一社会信用代码 91440303MA50000110，身份证号码 ${MASKED}`,
  en: `Applicant: 罗湖测试有限公司, Unified social credit code 91440303MA50000110, Resident identity number ${MASKED}`,
};

const visit = withBrowser();

async function unfold(view) {
  await view.element.getByText(view.say("whoAsks"), { exact: true }).click();
  await view.text("applicantName").waitFor();
}

async function fillWho(view) {
  await unfold(view);
  await view.fill("applicantName", "罗湖测试有限公司");
  await view.fill("code", " ９１４４０３０３-ma50000110");
  await view.fill("residentNumber", "110105 1949 1231 002x");
}

for (const lang of LANGUAGES) {
  for (const section of MEASURES) {
    test(`${section}: the result says who asks, on screen and in print (${lang})`, async (t) => {
      const view = await visit(t, section, { lang });
      await FILL[section](view);
      await fillWho(view);
      const { applicant } = await view.until(({ applicant }) => applicant?.residentNumber, "who asks");
      assert.deepEqual(applicant, { name: "罗湖测试有限公司", unifiedSocialCreditCode: "91440303MA50000110", residentNumber: MASKED });
      await view.result.getByText(TOLD[lang], { exact: true }).waitFor();
      assert.deepEqual(await view.axe(), []);
      assert.ok((await view.overflow()) <= 0);
      await view.screenshot("applicant");
      await view.page.emulateMedia({ media: "print" });
      assert.equal(await view.result.getByText(TOLD[lang], { exact: true }).isVisible(), true);
      assert.equal(await view.text("residentNumber").isVisible(), false, "what was typed is not printed");
      assert.deepEqual(view.faults, []);
    });
  }

  test(`the block fits a narrow screen (${lang})`, async (t) => {
    const view = await visit(t, "key-enterprise", { lang, viewport: { width: 390, height: 844 } });
    await fillWho(view);
    await view.fill("code", "91440303MA50000111");
    await view.main.click();
    await view.summary.waitFor();
    assert.ok((await view.overflow()) <= 0);
    assert.deepEqual(await view.axe(), []);
    await view.screenshot("applicant-390");
  });

  test(`a wrong code is told at its field, and the summary unfolds it (${lang})`, async (t) => {
    const view = await visit(t, "reply-deadline", { lang });
    await FILL["reply-deadline"](view);
    await unfold(view);
    await view.fill("code", "91350100M000100Y4Z");
    await view.outcome("invalid");
    await view.element.getByText(view.say("whoAsks"), { exact: true }).evaluate((summary) => (summary.parentElement.open = false));
    await view.main.click();
    await view.getsFocus(view.summary, "the summary");
    await view.summary.getByRole("link").first().click();
    await view.getsFocus(view.text("code"), "the field");
    assert.equal(await view.text("code").getAttribute("aria-invalid"), "true");
    await view.fill("code", "91350100M000100Y43");
    await view.outcome("met");
  });
}

test("the block is closed at first, and its fields say what they are for", async (t) => {
  const view = await visit(t, "key-enterprise");
  assert.equal(await view.text("applicantName").isVisible(), false);
  await unfold(view);
  for (const [word, autocomplete] of [["applicantName", "organization"], ["code", "off"], ["residentNumber", "off"]]) {
    const field = view.text(word);
    assert.equal(await field.getAttribute("autocomplete"), autocomplete);
    assert.equal(await field.getAttribute("spellcheck"), "false");
    assert.equal(await field.getAttribute("inputmode"), "text");
  }
});

test("the resident number leaves the form masked only, and is kept nowhere", async (t) => {
  const view = await visit(t, "key-enterprise");
  const requests = [];
  view.page.on("request", (request) => requests.push(request.url()));
  await view.page.evaluate(() => {
    globalThis.heard = [];
    for (const name of ["luohu-change", "luohu-submit"]) document.addEventListener(name, ({ detail }) => globalThis.heard.push(JSON.stringify(detail)));
  });
  await FILL["key-enterprise"](view);
  await fillWho(view);
  await view.main.click();
  await view.until(({ applicant }) => applicant?.residentNumber === MASKED, "masked");
  await view.page.waitForTimeout(800);
  const out = await view.page.evaluate(() => {
    const element = document.querySelector("luohu-key-enterprise");
    const { hash } = location;
    const link = hash.split("=v1.")[1]?.replaceAll("-", "+").replaceAll("_", "/") ?? "";
    return [element.value, JSON.stringify(element.facts), JSON.stringify(element.assessment), JSON.stringify({ ...sessionStorage }), JSON.stringify({ ...localStorage }), document.cookie, hash, atob(link), ...globalThis.heard].join("\n");
  });
  assert.ok(out.includes(MASKED) && out.includes("priorYearExportUsd"));
  for (const secret of [NUMBER, NUMBER.toLowerCase(), NUMBER.slice(2, 16), "1949 1231"]) assert.ok(!out.includes(secret), out);
  assert.deepEqual(requests.filter((url) => !/^(blob|data):/.test(url)), []);

  await view.page.reload();
  await view.ready();
  await unfold(view);
  for (const word of ["applicantName", "code", "residentNumber"]) assert.equal(await view.text(word).inputValue(), "");
});

test("clearing forgets who asked", async (t) => {
  const view = await visit(t, "reply-deadline");
  await fillWho(view);
  await view.until(({ applicant }) => applicant?.residentNumber, "who asks");
  await view.button("clear").click();
  await view.until(({ applicant }) => !applicant, "forgotten");
  assert.equal(await view.text("residentNumber").inputValue(), "");
});

test("resetting the page's form forgets who asked, and new facts do not", async (t) => {
  const view = await alone(visit, t, "reply-deadline", "", (html) => `<form>${html}</form>`);
  await fillWho(view);
  await view.until(({ applicant }) => applicant?.residentNumber, "who asks");
  await view.element.evaluate((element) => (element.facts = { transferredOn: "2013-04-26" }));
  const { applicant } = await view.outcome("met");
  assert.equal(applicant.residentNumber, MASKED);
  await view.page.evaluate(() => document.querySelector("form").reset());
  await view.until(({ applicant }) => !applicant, "forgotten");
  assert.equal(await view.text("residentNumber").inputValue(), "");
});

test('applicant="off" leaves the block out', async (t) => {
  const view = await alone(visit, t, "key-enterprise", 'applicant="off"');
  assert.equal(await view.element.getByText(view.say("whoAsks")).count(), 0);
  await view.element.evaluate((element) => (element.applicant = null));
  await unfold(view);
});

test("for a day until 2015 the organisation code is taken, later the credit code is asked for", async (t) => {
  const view = await alone(visit, t, "key-enterprise", 'on="2015-12-31"');
  await unfold(view);
  await view.fill("code", "551385082");
  const { applicant } = await view.until(({ applicant }) => applicant, "who asks");
  assert.deepEqual(applicant, { organisationCode: "55138508-2" });
  await view.element.evaluate((element) => (element.on = "2016-01-01"));
  await view.outcome("invalid");
  await view.element.getByText("请改填统一社会信用代码").first().waitFor();
});
