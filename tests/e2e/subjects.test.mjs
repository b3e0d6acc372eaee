// The entry points with the elements of one document: a module of their own, and only that one is loaded.

import assert from "node:assert/strict";
import { test } from "node:test";
import { CATALOGUE, withBrowser } from "./support.mjs";

const visit = withBrowser();
const SUBJECTS = ["business", "greening", "education", "reform"];
const spans = ["plan-targets", "policy-finder", "register-check", "responsibility-finder"];

/** The elements that an entry point registers, by their names without `luohu-`. */
const registered = async (page, subject) => {
  const named = (subject) => import(`/pkg/${subject}.js`).then((types) => Object.values(types).map(({ widget }) => widget));
  return (await page.evaluate(named, subject)).filter(Boolean);
};

for (const subject of SUBJECTS) {
  test(`${subject}: every element of it works, and nothing else is loaded`, async (t) => {
    const view = await visit(t, null, { html: "<main></main>" });
    const { page } = view;
    const modules = [];
    page.on("request", (request) => request.url().endsWith(".wasm") && modules.push(new URL(request.url()).pathname));
    const names = await registered(page, subject);
    assert.ok(names.length > 2, `${names}`);
    const told = await page.evaluate(async (names) => {
      const main = document.querySelector("main");
      main.append(...names.map((name) => Object.assign(document.createElement(`luohu-${name}`), { loading: "eager" })));
      const ready = [...main.children].map((element) => element.ready.then(() => element.shadowRoot.querySelectorAll("input, select, button").length));
      return Promise.all(ready);
    }, names);
    told.forEach((controls, index) => assert.ok(controls > 0, `${names[index]} has nothing to fill in`));
    assert.deepEqual(modules, [`/pkg/luohu_policy_${subject}_bg.wasm`]);
    assert.equal(await page.evaluate(() => Boolean(customElements.get("luohu-policy-finder"))), false);
    assert.deepEqual(view.faults, []);
  });
}

test("every element is in one of them, but those that span the documents", async (t) => {
  const { page } = await visit(t, null, { html: "<main></main>" });
  const found = [];
  for (const subject of SUBJECTS) found.push(...(await registered(page, subject)));
  assert.deepEqual([...found, ...spans].sort(), CATALOGUE.elements.map(({ id }) => id).sort());
});

test("a page with a document's elements and with all of them answers with both, warns of nothing", async (t) => {
  const view = await visit(t, null, { html: "<luohu-teaching-stipend></luohu-teaching-stipend><luohu-policy-finder></luohu-policy-finder>" });
  const { page } = view;
  const warned = [];
  page.on("console", (message) => message.type() === "warning" && warned.push(message.text()));
  const outcome = await page.evaluate(async () => {
    await import("/pkg/education.js");
    await import("/pkg/luohu-policy.js");
    const elements = ["luohu-teaching-stipend", "luohu-policy-finder"].map((tag) => document.querySelector(tag));
    for (const element of elements) {
      element.focus();
      await element.ready;
    }
    elements[0].facts = { schoolKind: "public" };
    await new Promise((resolve) => elements[0].addEventListener("luohu-change", resolve, { once: true }));
    return elements[0].assessment.outcome;
  });
  assert.equal(outcome, "notMet");
  assert.deepEqual(warned, []);
  assert.deepEqual(view.faults, []);
});
