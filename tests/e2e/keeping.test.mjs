// What was typed stays: over a change of language, a reload, a link. And leaves nothing where it should not.

import assert from "node:assert/strict";
import { test } from "node:test";
import { BASE, FILL, MEASURES, alone, withBrowser } from "./support.mjs";

const visit = withBrowser();

for (const section of MEASURES) {
  test(`${section}: another language keeps what was typed`, async (t) => {
    const view = await visit(t, section);
    await FILL[section](view);
    const facts = await view.facts();
    assert.notDeepEqual(facts, {});
    await view.speak("en");
    await view.main.waitFor();
    assert.deepEqual(await view.facts(), facts);
    await view.speak("zh-CN");
    await view.main.waitFor();
    assert.deepEqual(await view.facts(), facts);
  });

  test(`${section}: a reload brings the draft back`, async (t) => {
    const view = await alone(visit, t, section);
    await FILL[section](view);
    const facts = await view.facts();
    await view.page.reload();
    await view.ready();
    await view.until(() => true, "restored");
    assert.deepEqual(await view.facts(), facts);
  });

  test(`${section}: draft="off" keeps nothing`, async (t) => {
    const view = await alone(visit, t, section, 'draft="off"');
    await FILL[section](view);
    assert.equal(await view.page.evaluate(() => sessionStorage.length + localStorage.length), 0);
    await view.page.reload();
    await view.ready();
    assert.equal(await view.element.evaluate((element) => element.value), "");
  });

  test(`${section}: a link carries the answers, behind the # only`, async (t) => {
    const view = await visit(t, section);
    await FILL[section](view);
    const [facts, address] = [await view.facts(), new URL(view.page.url())];
    assert.match(address.hash, /=v1\./);
    assert.equal(address.search, "");
    const other = await visit(t, section);
    const requests = [];
    other.page.on("request", (request) => requests.push(request.url()));
    await other.page.goto("about:blank");
    await other.page.goto(address.href);
    await other.ready();
    await other.until(() => true, "read from the link");
    assert.deepEqual(await other.facts(), facts);
    const secret = address.hash.split("=v1.")[1];
    assert.ok(requests.every((url) => !new URL(url).search.includes(secret)));
  });
}

test("a damaged link is an empty form, not a broken one", async (t) => {
  const view = await visit(t, "reply-deadline");
  await view.page.goto("about:blank");
  await view.page.goto(new URL("#reply-deadline&reply=v1.@@@", BASE).href);
  await view.ready();
  await FILL["reply-deadline"](view);
  await view.outcome("met");
});

test("nothing leaves the page once it has loaded", async (t) => {
  for (const section of MEASURES) {
    const view = await visit(t, section);
    const requests = [];
    view.page.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
    await FILL[section](view);
    await view.main.click();
    await view.speak("en");
    await view.page.waitForTimeout(800);
    assert.deepEqual(requests.filter((line) => !/ (blob|data):/.test(line)), [], section);
    const stored = await view.page.evaluate(() => [Object.keys(localStorage).length, document.cookie]);
    assert.deepEqual(stored, [0, ""]);
  }
});
