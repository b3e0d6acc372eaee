// However long a page lives: elements come and go without filling the memory, and a module that breaks
// down is replaced.

import assert from "node:assert/strict";
import { test } from "node:test";
import { withBrowser } from "./support.mjs";

const visit = withBrowser();
const SCRIPT = '<script type="module" src="/pkg/luohu-policy.js"></script>';
const MIB = 1024 * 1024;

/** What the page's scripts and the module hold once all that can be freed is freed. */
async function held(session, page) {
  for (let times = 0; times < 3; times += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  const module = await page.evaluate(async () => {
    const { default: start } = await import("/pkg/luohu_policy_web.js");
    return (await start()).memory.buffer.byteLength;
  });
  return { usedSize, nodes, jsEventListeners, module };
}

test("a thousand elements that come and go leave nothing behind", async (t) => {
  const view = await visit(t, null, { html: `<main></main>${SCRIPT}` });
  const { page } = view;
  page.context().setDefaultTimeout(120_000);
  const session = await page.context().newCDPSession(page);
  const mounts = (times) => page.evaluate(async (times) => {
    const tags = ["luohu-reply-deadline", "luohu-teaching-stipend", "luohu-key-enterprise", "luohu-data-calendar"];
    for (let number = 0; number < times; number += 1) {
      const element = document.createElement(tags[number % tags.length]);
      element.loading = "eager";
      if (number % 4 === 0) element.facts = { transferredOn: "2013-04-26" };
      document.querySelector("main").append(element);
      await element.ready;
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, times);
  await mounts(100);
  const before = await held(session, page);
  await mounts(1000);
  const after = await held(session, page);
  t.diagnostic(`before ${JSON.stringify(before)}, after ${JSON.stringify(after)}`);
  assert.ok(after.usedSize - before.usedSize < MIB, `scripts: ${after.usedSize - before.usedSize} bytes more`);
  assert.ok(after.module - before.module < MIB, `module: ${after.module - before.module} bytes more`);
  assert.ok(after.nodes - before.nodes < 100, `${after.nodes - before.nodes} nodes more`);
  assert.ok(after.jsEventListeners - before.jsEventListeners < 100, `${after.jsEventListeners - before.jsEventListeners} listeners more`);
  assert.deepEqual(view.faults, []);
});

/** Lets a test break the module: once `poisoned` is set, each call into that instance traps, as a fault in it would. */
function poisonable() {
  const trapping = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 116, 0, 0, 10, 5, 1, 3, 0, 0, 11);
  const { t: trap } = new WebAssembly.Instance(new WebAssembly.Module(trapping)).exports;
  const { instantiateStreaming: start, Instance } = WebAssembly;
  window.instances = [];
  // After the first one, instances are made of the same code.
  WebAssembly.Instance = function (...given) {
    window.instances.push({ poisoned: false });
    return new Instance(...given);
  };
  WebAssembly.instantiateStreaming = async (...given) => {
    const { instance, module } = await start.apply(WebAssembly, given);
    const state = { poisoned: false };
    window.instances.push(state);
    const guarded = ([name, value]) => [name, typeof value !== "function" ? value : (...values) => (state.poisoned ? trap() : value(...values))];
    return { module, instance: { exports: Object.fromEntries(Object.entries(instance.exports).map(guarded)) } };
  };
}

test("a trap while somebody types shows a message, keeps what was typed, and a fresh instance goes on", async (t) => {
  const html = `<luohu-teaching-stipend lang="en" draft="off"></luohu-teaching-stipend><luohu-reply-deadline lang="en" draft="off"></luohu-reply-deadline>${SCRIPT}`;
  const view = await visit(t, null, { lang: "en", html, prepare: (page) => page.addInitScript(poisonable) });
  const { page } = view;
  view.section = "reply-deadline";
  await view.ready();
  await view.fill("transferredOn", "2013-4-2x");
  view.section = "teaching-stipend";
  await view.ready();
  await view.radio("schoolKind", "privateSchool").check();
  await view.list("serviceSpells").add.click();
  const entry = view.list("serviceSpells").entries.first();
  await view.fill("from", "the year before last", entry);
  await view.element.locator("summary").filter({ hasText: "Who is asking" }).click();
  await view.element.locator('input[name="applicant.name"]').fill("罗湖学校");
  // To leave a field is told to the module too, and so is a pause: each would break it before the key.
  await view.text("to", entry).focus();
  await page.waitForTimeout(800);
  await page.evaluate(() => (window.instances[0].poisoned = true));
  await view.text("to", entry).pressSequentially("2");
  for (const section of ["teaching-stipend", "reply-deadline"]) {
    view.section = section;
    const alert = view.element.getByRole("alert");
    await alert.waitFor();
    assert.match(await alert.innerText(), /stopped because of a fault. Nothing you entered is lost/);
    assert.deepEqual(await view.axe(), []);
  }
  await view.button("retry").click();
  await view.text("transferredOn").waitFor();
  assert.equal(await view.text("transferredOn").inputValue(), "2013-4-2x");
  view.section = "teaching-stipend";
  await view.button("retry").click();
  const again = view.list("serviceSpells").entries.first();
  await again.waitFor();
  assert.equal(await view.text("from", again).inputValue(), "the year before last", "also what means nothing");
  assert.equal(await view.text("to", again).inputValue(), "2", "also the very key that broke it");
  assert.equal(await view.element.locator('input[name="applicant.name"]').inputValue(), "罗湖学校");
  assert.equal(await view.radio("schoolKind", "privateSchool").isChecked(), true);
  assert.equal(await page.evaluate(() => window.instances.length), 2, "one fresh instance for both");
  await view.fill("from", "2010-1-1", again);
  await view.fill("to", "2012-12-31", again);
  await view.radio("passedProficiencyTest", "yes").check();
  view.section = "reply-deadline";
  await view.fill("transferredOn", "2013-4-26");
  assert.equal((await view.outcome("met")).result.dueOn, "2013-05-02");
});
