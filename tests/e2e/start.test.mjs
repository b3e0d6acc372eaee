// The start page leads everywhere, by who asks and by document, on any screen.

import assert from "node:assert/strict";
import { test } from "node:test";
import { BASE, CATALOGUE, LANGUAGES, TITLES, withBrowser } from "./support.mjs";

const visit = withBrowser();
const IDS = CATALOGUE.elements.map(({ id }) => `#${id}`).sort();

const links = (view, under) =>
  view.page.locator(`${under} a`).evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href")))].sort());

for (const lang of LANGUAGES) {
  for (const width of [320, 1280]) {
    test(`every element is linked by who asks and by document (${lang}, ${width} pixels)`, async (t) => {
      const view = await visit(t, null, { lang, viewport: { width, height: 800 } });
      view.section = "start";
      await view.page.locator("[data-documents] a").first().waitFor();
      assert.deepEqual(await links(view, "[data-roles]"), IDS);
      assert.deepEqual(await links(view, "[data-documents]"), IDS);
      assert.deepEqual(await view.axe(), []);
      assert.equal(await view.overflow(), 0);
      assert.deepEqual(await view.headings().then((levels) => levels.filter((level) => level === 1)), [1]);
      await view.screenshot(`start-${width}`);
      assert.deepEqual(view.faults, []);
    });
  }

  test(`a link opens the section, and the breadcrumb leads back (${lang})`, async (t) => {
    const view = await visit(t, null, { lang });
    view.section = "reply-deadline";
    await view.page.getByRole("link", { name: TITLES["reply-deadline"][lang], exact: true }).first().click();
    await view.getsFocus(view.page.getByRole("heading", { level: 1, name: TITLES["reply-deadline"][lang] }), "the title");
    await view.ready();
    assert.ok((await view.page.title()).startsWith(TITLES["reply-deadline"][lang]));
    await view.page.locator(".path a").click();
    await view.getsFocus(view.page.locator("#start h1"), "the title of the start page");
    assert.equal(await view.page.locator(".path").isVisible(), false);
  });
}

test("a link that carries answers alone opens their section", async (t) => {
  const view = await visit(t, "reply-deadline");
  await view.fill("transferredOn", "2013-4-26");
  await view.outcome("met");
  const { hash } = new URL(view.page.url());
  const own = hash.slice(1).split("&").find((part) => part.startsWith("reply="));
  await view.page.goto("about:blank");
  await view.page.goto(new URL(`#${own}`, BASE).href);
  await view.ready();
  const { result } = await view.outcome("met");
  assert.equal(result.dueOn, "2013-05-02");
});

test("without its catalogue the page says so", async (t) => {
  const view = await visit(t, null, { html: " " });
  await view.page.route("**/catalogue.json", (route) => route.abort());
  await view.page.goto(BASE);
  await view.page.getByRole("alert").filter({ hasText: "未能载入" }).waitFor();
});

test("an entry of the catalogue that is not as expected is told on the page, and the other forms stay", async (t) => {
  const view = await visit(t, null, { html: " " });
  await view.page.route("**/catalogue.json", async (route) => {
    const answer = await route.fetch();
    const told = await answer.json();
    delete told.elements.find(({ id }) => id === "reply-deadline").audience;
    await route.fulfill({ response: answer, json: told });
  });
  for (const [fragment, heading] of [["", null], ["#reply-deadline", null], ["#teaching-stipend", TITLES["teaching-stipend"]["zh-CN"]]]) {
    await view.page.goto("about:blank");
    await view.page.goto(BASE + fragment);
    if (heading) await view.page.getByRole("heading", { level: 1, name: heading }).waitFor();
    else await view.page.getByRole("alert").filter({ hasText: "未能载入" }).waitFor();
  }
});
