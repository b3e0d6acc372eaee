// The portal after its first visit, without network.

import assert from "node:assert/strict";
import { test } from "node:test";
import { BASE, FILL, MEASURES, withBrowser } from "./support.mjs";

const visit = withBrowser();
const CACHE = /^luohu-portal-/;

/** A first visit, up to the moment when all is kept. */
async function visited(t, prepare) {
  const view = await visit(t, null, { serviceWorkers: "allow", prepare });
  for (let tries = 0; tries < 200; tries += 1) {
    const missing = await view.page.evaluate(async () => {
      const needed = ["./", "/pkg/luohu_policy_web_bg.wasm", ...performance.getEntriesByType("resource").map(({ name }) => name.replace(/[?#].*/, ""))];
      const kept = await Promise.all(needed.map((url) => caches.match(url)));
      return navigator.serviceWorker.controller ? needed.filter((_, index) => !kept[index]) : needed;
    });
    if (missing.length === 0) return view;
    await view.page.waitForTimeout(50);
  }
  assert.fail("not all is kept in time");
}

test("after the first visit every form opens and answers without network, in both languages", async (t) => {
  const view = await visited(t);
  await view.page.context().setOffline(true);
  const reached = await view.page.evaluate(() => fetch("/pkg/package.json", { cache: "no-store" }).then(() => "reached", () => "no network"));
  assert.equal(reached, "no network");
  for (const [section, lang] of [["reply-deadline", "zh-CN"], ...MEASURES.map((section) => [section, "en"])]) {
    Object.assign(view, { section, lang });
    await view.page.goto("about:blank");
    await view.page.goto(new URL(`${lang === "en" ? "?lang=en" : ""}#${section}`, BASE).href);
    await view.ready();
    await FILL[section](view);
    await view.until(({ outcome }) => outcome !== "invalid", "answered");
  }
  const answered = await view.assessment();
  assert.equal(answered.result.dueOn, "2013-05-02");
});

test("what an older version kept is deleted, and what others keep stays", async (t) => {
  const prepare = (page) => page.addInitScript(async () => {
    if (sessionStorage.getItem("made")) return;
    sessionStorage.setItem("made", "yes");
    await Promise.all([caches.open("luohu-portal-0.0.1"), caches.open("another")]);
  });
  const view = await visited(t, prepare);
  const names = await view.page.evaluate(() => caches.keys());
  assert.equal(names.filter((name) => CACHE.test(name)).length, 1, String(names));
  assert.ok(!names.includes("luohu-portal-0.0.1") && names.includes("another"), String(names));
});

test("each file is kept once, whatever the address asks for besides", async (t) => {
  const view = await visited(t);
  await view.page.reload();
  const kept = await view.page.evaluate(async () => {
    const cache = await caches.open((await caches.keys()).find((name) => name.startsWith("luohu-portal-")));
    return (await cache.keys()).map(({ url }) => url);
  });
  assert.ok(kept.length >= 10 && kept.every((url) => url.startsWith(BASE) && !/[?#]/.test(url)), String(kept));
});
