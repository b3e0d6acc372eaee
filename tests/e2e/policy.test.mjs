// What a page's policy or a browser forbids: text that becomes script, and WebAssembly.

import assert from "node:assert/strict";
import { test } from "node:test";
import { FILL, MEASURES, POLICY, withBrowser } from "./support.mjs";

const visit = withBrowser();
const NO_WASM = POLICY.replace(" 'wasm-unsafe-eval'", "");
const SCRIPT = '<script type="module" src="/pkg/luohu-policy.js"></script>';
const PLACES = 'fallback-href="/check/reply-deadline" clause-href="/read?document={document}&clause={clause}"';

const SENTENCE = { "zh-CN": "不允许运行测算表单", en: "do not let the form run" };
const PLAIN = { "zh-CN": "改用普通网页表单（所填内容会发送到网站计算）", en: "Use the plain form instead (what you enter is sent to the site)" };
const CLAUSE = { "zh-CN": /罗府办〔2013〕5号/, en: /Luofuban \[2013\] No\. 5/ };

/** A page with one element where WebAssembly does not run, and what it said. */
async function refused(t, lang, attributes, options) {
  const view = await visit(t, null, { lang, html: `<main><luohu-reply-deadline lang="${lang}" ${attributes}></luohu-reply-deadline></main>${SCRIPT}`, ...options });
  view.section = "reply-deadline";
  const alert = view.element.getByRole("alert");
  await alert.waitFor();
  return { view, alert };
}

test("on the portal no text becomes script, and every form works", async (t) => {
  const view = await visit(t, MEASURES[0]);
  const said = await view.page.evaluate(() => {
    try {
      document.querySelector("#start").innerHTML = "<b>x</b>";
    } catch (error) {
      return error.name;
    }
    return "allowed";
  });
  assert.equal(said, "TypeError", "the policy is in force");
  for (const section of MEASURES) {
    const other = await visit(t, section);
    await FILL[section](other);
    await other.until(({ outcome }) => outcome !== "invalid", "answered");
    assert.deepEqual(other.faults, [], section);
  }
});

for (const lang of ["zh-CN", "en"]) {
  test(`under script-src 'self' alone the element says so and leads to the plain form and the clause (${lang})`, async (t) => {
    const { view, alert } = await refused(t, lang, PLACES, { policy: NO_WASM });
    const text = await alert.innerText();
    assert.ok(text.includes(SENTENCE[lang]), text);
    const address = (name) => alert.getByRole("link", { name }).getAttribute("href");
    assert.equal(await address(PLAIN[lang]), "/check/reply-deadline");
    assert.equal(await address(CLAUSE[lang]), "/read?document=LFB2013-5&clause=III.2");
    assert.equal(await alert.getByRole("button").count(), 0, "to try again would not help");
    assert.deepEqual(await view.axe(), []);
    await view.screenshot("no-webassembly");
  });

  test(`without an address there is the plain message alone (${lang})`, async (t) => {
    const { alert } = await refused(t, lang, 'fallback-href="javascript:alert(1)"', { policy: NO_WASM });
    const text = await alert.innerText();
    assert.ok(text.includes(SENTENCE[lang]) && CLAUSE[lang].test(text), text);
    assert.equal(await alert.getByRole("link").count(), 0);
  });
}

test("a browser that has no WebAssembly at all is told the same, and nothing else breaks", async (t) => {
  const prepare = (page) => page.addInitScript(() => delete globalThis.WebAssembly);
  const { view, alert } = await refused(t, "zh-CN", PLACES, { prepare });
  assert.ok((await alert.innerText()).includes(SENTENCE["zh-CN"]));
  await view.page.evaluate(() => setTimeout(() => { throw new Error("of the page"); }));
  await view.page.waitForFunction(() => true);
  await view.page.waitForTimeout(50);
  assert.deepEqual(view.faults, ["Error: of the page"]);
});

test("the reason is told to the page", async (t) => {
  const view = await visit(t, null, { html: "<luohu-reply-deadline></luohu-reply-deadline>", policy: NO_WASM });
  view.section = "reply-deadline";
  const told = view.element.evaluate((element) => new Promise((resolve) => element.addEventListener("luohu-error", ({ detail }) => resolve(detail))));
  await view.page.evaluate((url) => import(url).then(() => {}), "/pkg/luohu-policy.js");
  const { kind, message } = await told;
  assert.equal(kind, "blocked");
  assert.ok(message.includes(SENTENCE["zh-CN"]));
});

test("what stands inside an element is shown where no script runs, and only there", async (t) => {
  const html = `<luohu-reply-deadline><a href="/check/reply-deadline">普通网页表单</a></luohu-reply-deadline>${SCRIPT}`;
  for (const javaScriptEnabled of [true, false]) {
    const view = await visit(t, null, { html, javaScriptEnabled });
    view.section = "reply-deadline";
    if (javaScriptEnabled) await view.ready();
    assert.equal(await view.page.getByRole("link", { name: "普通网页表单" }).isVisible(), !javaScriptEnabled);
  }
});
