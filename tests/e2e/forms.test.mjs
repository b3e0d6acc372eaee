// The elements as controls of the page's own form, as browsers treat native ones.

import assert from "node:assert/strict";
import { test } from "node:test";
import { FILL, POLICY, withBrowser } from "./support.mjs";

const visit = withBrowser();
const REPLY = "luohu-reply-deadline";
const STIPEND = "luohu-teaching-stipend";
const FACTS = { transferredOn: "2013-04-26" };
const SCRIPT = '<script type="module" src="/pkg/luohu-policy.js"></script>';

/** A page with this markup, once its element can be used. */
async function page(t, section, html, options = {}) {
  const view = await visit(t, null, { html: html + SCRIPT, ...options });
  view.section = section;
  await view.ready();
  return view;
}

// These tests make scripts and workers from addresses, as pages without Trusted Types do.
const policy = POLICY.split("; ").filter((rule) => !/trusted-types/.test(rule)).join("; ");
const ask = (view, question, value) => view.element.evaluate(question, value);
const submit = (view) => view.page.evaluate(() => document.forms[0].requestSubmit());

test("required is: answered, not merely begun", async (t) => {
  const view = await page(t, "teaching-stipend", `<form><${STIPEND} name="stipend" required></${STIPEND}></form>`);
  const missing = () => ask(view, ({ validity }) => validity.valueMissing);
  assert.equal(await missing(), true);
  await view.radio("schoolKind", "privateSchool").check();
  await view.outcome("unknown");
  assert.notEqual(await ask(view, ({ value }) => value), "");
  assert.equal(await missing(), true, "begun");
  await view.page.evaluate(() => document.forms[0].reset());
  await FILL["teaching-stipend"](view);
  await view.until(({ outcome }) => outcome === "met" || outcome === "notMet", "answered");
  assert.equal(await missing(), false);
  await view.radio("passedProficiencyTest", "no").check();
  await view.outcome("notMet");
  assert.equal(await missing(), false, "no is an answer");
});

test("an answer that waits only for what the document omits is answered", async (t) => {
  const view = await page(t, "award-fund", `<form><luohu-award-fund name="fund" required></luohu-award-fund></form>`);
  await ask(view, (element) => (element.facts = { operatingFundsCny: "1000000" }));
  const { outcome, missing } = await view.until(() => true, "answered");
  assert.equal(await ask(view, ({ validity }) => validity.valueMissing), outcome === "unknown" && missing.length > 0);
});

test("reportValidity leads to the first field that is not answered yet", async (t) => {
  const view = await page(t, "teaching-stipend", `<form><${STIPEND} name="stipend" required></${STIPEND}></form>`);
  await view.radio("schoolKind", "privateSchool").check();
  const { missing } = await view.outcome("unknown");
  assert.equal(await ask(view, (element) => element.reportValidity()), false);
  const first = { serviceSpells: view.list("serviceSpells").add, passedProficiencyTest: view.radio("passedProficiencyTest", "yes") }[missing[0]];
  await view.getsFocus(first, missing[0]);
});

test("reportValidity and a refused submission lead to the field that is wrong", async (t) => {
  const view = await page(t, "teaching-stipend", `<form><input name="first"><${STIPEND} name="stipend"></${STIPEND}></form>`);
  await view.radio("schoolKind", "privateSchool").check();
  const { add, entries } = view.list("serviceSpells");
  await add.click();
  await view.fill("from", "2010-1-1", entries.first());
  await view.fill("to", "2009-2-30", entries.first());
  await view.outcome("invalid");
  const wrong = view.text("to", entries.first());
  for (const report of [() => ask(view, (element) => element.reportValidity()), () => submit(view)]) {
    await view.page.locator("input[name=first]").focus();
    await report();
    await view.getsFocus(wrong, "the wrong date");
  }
  assert.deepEqual(await ask(view, ({ validity, validationMessage }) => [validity.customError, validationMessage.length > 0]), [true, true]);
  assert.equal(await view.summary.count(), 1, "and the summary is there");
});

test("the message is in the element's language", async (t) => {
  const view = await page(t, "reply-deadline", `<${REPLY} required lang="zh-CN"></${REPLY}>`);
  const message = () => ask(view, ({ validationMessage }) => validationMessage);
  assert.equal(await message(), "请先完成测算。");
  await ask(view, (element) => (element.lang = "en"));
  await view.page.waitForFunction((tag) => /complete/.test(document.querySelector(tag).validationMessage), REPLY);
});

test("what is disabled is neither checked nor submitted, also by its fieldset", async (t) => {
  const view = await page(t, "reply-deadline", `<form><fieldset><fieldset><${REPLY} name="reply" required></${REPLY}></fieldset></fieldset></form>`);
  await FILL["reply-deadline"](view);
  await view.outcome("met");
  const sent = () => view.page.evaluate(() => new FormData(document.forms[0]).has("reply"));
  const field = () => view.text("transferredOn").isDisabled();
  assert.deepEqual([await sent(), await field()], [true, false]);
  for (const disable of ["fieldset", REPLY]) {
    await view.page.evaluate((selector) => (document.querySelector(selector).disabled = true), disable);
    await view.element.locator("input:disabled").first().waitFor();
    assert.deepEqual([await sent(), await ask(view, ({ willValidate }) => willValidate)], [false, false], disable);
    await view.page.evaluate((selector) => (document.querySelector(selector).disabled = false), disable);
    await view.element.locator("input:enabled").first().waitFor();
  }
  assert.equal(await sent(), true);
});

test("a label of the page leads to the first field, a second label too", async (t) => {
  const view = await page(t, "reply-deadline", `<label for="r">甲</label><label>乙<${REPLY} id="r"></${REPLY}></label>`);
  assert.equal(await ask(view, ({ labels }) => labels.length), 2);
  await view.page.getByText("甲").click();
  await view.getsFocus(view.text("transferredOn"), "the first field");
});

test("what was typed comes back also where the markup has facts; a reset brings back those", async (t) => {
  const view = await page(t, "reply-deadline", `<form><${REPLY} name="reply" facts='{"transferredOn":"2013-05-03"}'></${REPLY}></form>`);
  await FILL["reply-deadline"](view);
  await view.outcome("met");
  await view.page.goto(new URL("/pkg/catalogue.json", view.page.url()).href);
  await view.page.goBack();
  await view.ready();
  await view.outcome("met");
  assert.equal(await view.text("transferredOn").inputValue(), "2013-04-26");
  await view.page.evaluate(() => document.forms[0].reset());
  await view.page.waitForFunction((tag) => document.querySelector(tag).facts?.transferredOn === "2013-05-03", REPLY);
});

for (const [draft, kept] of [["", true], ['draft="off"', false]]) {
  test(`back brings ${kept ? "what was stated" : "nothing where drafts are off"}, by the browser's own memory`, async (t) => {
    const view = await page(t, "reply-deadline", `<form><${REPLY} name="reply" ${draft}></${REPLY}></form>`);
    await FILL["reply-deadline"](view);
    await view.outcome("met");
    // Without the draft of the session, only the browser knows.
    await view.page.evaluate(() => sessionStorage.clear());
    await view.page.goto(new URL("/pkg/catalogue.json", view.page.url()).href);
    await view.page.goBack();
    await view.ready();
    if (kept) {
      await view.outcome("met");
      assert.equal(await view.text("transferredOn").inputValue(), "2013-04-26");
      await view.page.evaluate(() => document.forms[0].reset());
      await view.outcome("unknown");
    } else {
      assert.equal(await ask(view, ({ value }) => value), "");
    }
  });
}

test("facts in the markup, and the day under its other name", async (t) => {
  const view = await page(t, "reply-deadline", `<${REPLY} facts='{"transferredOn":"2013-04-26"}' day="2013-04-27"></${REPLY}>`);
  const { on, result } = await view.outcome("met");
  assert.deepEqual([on, result.dueOn], ["2013-04-27", "2013-05-02"]);
  await ask(view, (element) => element.removeAttribute("facts"));
  await view.outcome("unknown");
});

for (const [what, facts, paths] of [
  ["text that is no JSON", "2013-04-26 转办", ["facts"]],
  ["a number", 3, ["facts"]],
  ["a list", [FACTS], ["facts"]],
  ["yes", true, ["facts"]],
  ["names and values that the measure does not have", { transferredOn: "2013-02-30", transferred: 1 }, ["transferred", "transferredOn"]],
]) {
  test(`malformed facts become problems: ${what}`, async (t) => {
    const view = await page(t, "reply-deadline", `<form><${REPLY} name="reply"></${REPLY}></form>`);
    await ask(view, (element, facts) => (element.facts = facts), facts);
    const { problems } = await view.outcome("invalid");
    assert.deepEqual(problems.map(({ path }) => path), paths);
    assert.ok(problems.every(({ message }) => message["zh-CN"] && message.en));
    assert.equal(await ask(view, ({ validity }) => validity.customError), true);
    await view.fill("transferredOn", "2013-4-26");
    await view.outcome("met");
    assert.deepEqual(view.faults, []);
  });
}

test("a value that is no value of an element becomes a problem", async (t) => {
  const view = await page(t, "reply-deadline", `<${REPLY}></${REPLY}>`);
  await ask(view, (element) => (element.value = "<html>502</html>"));
  await view.outcome("invalid");
  await ask(view, (element) => (element.value = ""));
  await view.outcome("unknown");
});

test("attributes that no element has are ignored", async (t) => {
  const view = await page(t, "reply-deadline", `<${REPLY} colour="red" data-x="1" onnothing="x" search="y" facts-x="{"></${REPLY}>`);
  await FILL["reply-deadline"](view);
  await view.outcome("met");
  assert.deepEqual(view.faults, []);
});

test("setting again what is stated takes nothing away that is being typed", async (t) => {
  const view = await page(t, "key-enterprise", `<luohu-key-enterprise></luohu-key-enterprise>`);
  await ask(view, (element) => {
    element.addEventListener("luohu-change", ({ detail }) => {
      const turned = Object.fromEntries(Object.entries(detail.facts).reverse());
      element.facts = turned;
    });
  });
  await view.radio("headquarters", "yes").check();
  const field = view.text("priorYearExportUsd");
  await field.pressSequentially("50,000,000");
  await field.press("Tab");
  await view.until(({ outcome }) => outcome === "met", "answered");
  assert.equal(await field.inputValue(), "50,000,000");
});

test("scripts and module are what `integrity.json` says", async (t) => {
  const view = await visit(t, null, { html: "<main></main>", policy });
  view.section = "reply-deadline";
  const told = await view.page.evaluate(async () => {
    const hashes = await (await fetch("/pkg/integrity.json")).json();
    const load = (integrity, file) =>
      new Promise((resolve) => document.head.append(Object.assign(document.createElement("script"), { type: "module", src: `/pkg/${file}`, integrity, onload: () => resolve("loaded"), onerror: () => resolve("refused") })));
    // What the elements import must not be among what failed: a page remembers that.
    const wrong = await load(hashes["view.js"], "rules.js");
    const { init } = await import("/pkg/luohu-policy.js");
    const module = (name) => init(new Request("/pkg/luohu_policy_web_bg.wasm", { integrity: hashes[name] })).then(() => "loaded", () => "refused");
    return [wrong, await module("luohu_policy_rules_bg.wasm"), await module("luohu_policy_web_bg.wasm"), await load(hashes["luohu-policy.js"], "luohu-policy.js")];
  });
  assert.deepEqual(told, ["refused", "refused", "loaded", "loaded"]);
  await view.page.evaluate((tag) => document.querySelector("main").append(document.createElement(tag)), REPLY);
  await view.ready();
});

test("the rules answer in a worker", async (t) => {
  const view = await visit(t, null, { html: "<main></main>", policy });
  const body = `import { init, assess } from "/pkg/rules.js";
    await init();
    postMessage(assess({ measure: "reply-deadline", facts: { transferredOn: "2013-04-26" } }).result.dueOn);`;
  const headers = { "content-type": "text/javascript", "content-security-policy": "script-src 'self' 'wasm-unsafe-eval'" };
  await view.page.context().route("**/worker.js", (route) => route.fulfill({ headers, body }));
  const due = await view.page.evaluate(() => {
    const worker = new Worker("/worker.js", { type: "module" });
    return new Promise((resolve) => Object.assign(worker, { onmessage: ({ data }) => resolve(data), onerror: ({ message }) => resolve(message) }));
  });
  assert.equal(due, "2013-05-02");
});
