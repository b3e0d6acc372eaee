// What is wrong is said once, in words, and leads to the field.

import assert from "node:assert/strict";
import { test } from "node:test";
import { alone, LANGUAGES, MEASURES, MISTAKE, withBrowser } from "./support.mjs";

const visit = withBrowser();

for (const lang of LANGUAGES) {
  for (const section of MEASURES) {
    test(`${section}: the summary of errors takes the focus and leads to the field (${lang})`, async (t) => {
      const view = await visit(t, section, { lang });
      const field = await MISTAKE[section](view);
      await view.main.click();
      await view.summary.waitFor();
      await view.getsFocus(view.summary, "the summary");
      const link = view.summary.getByRole("link").first();
      const said = (await link.innerText()).trim();
      assert.notEqual(said, "");
      await link.click();
      await view.getsFocus(field, "the field");
      assert.equal(await field.getAttribute("aria-invalid"), "true");
      const described = await field.evaluate((input) =>
        input.getAttribute("aria-describedby").split(" ").map((id) => input.getRootNode().getElementById(id)?.textContent ?? "absent"));
      assert.ok(!described.includes("absent"), "every described-by id is there");
      assert.ok(described.some((text) => text.includes(said)), `the field says the same: ${described}`);
      assert.equal((await view.assessment()).outcome, "invalid");
    });
  }
}

test("typing is not judged before the person leaves the field", async (t) => {
  const view = await visit(t, "reply-deadline");
  const field = view.text("transferredOn");
  await field.pressSequentially("2013-2-30");
  assert.equal(await field.getAttribute("aria-invalid"), null);
  await field.press("Tab");
  await view.until(({ outcome }) => outcome === "invalid", "judged");
  await view.text("transferredOn").and(view.page.locator('[aria-invalid="true"]')).waitFor();
});

test("a mistake that is corrected is an answer", async (t) => {
  const view = await visit(t, "reply-deadline");
  await MISTAKE["reply-deadline"](view);
  await view.main.click();
  await view.summary.waitFor();
  await view.fill("transferredOn", "2013-4-26");
  await view.outcome("met");
  await view.main.click();
  assert.equal(await view.summary.count(), 0);
});

test("a page's form is not submitted with a mistake in it, and the person is led there", async (t) => {
  const view = await visit(t, "reply-deadline");
  await MISTAKE["reply-deadline"](view);
  await view.until(({ outcome }) => outcome === "invalid", "judged");
  await view.page.getByRole("button", { name: view.say("use") }).click();
  assert.equal(await view.page.locator("#reply-deadline [data-used]").innerText(), "");
  assert.equal(await view.page.evaluate(() => document.activeElement.localName), "luohu-reply-deadline");
  assert.equal(await view.element.evaluate((element) => element.validity.customError), true);
});

test("parameters and readings in markup that are no JSON are told, and give no answer", async (t) => {
  for (const [name, path] of [["parameters", /^parameters/], ["readings", /^readings/]]) {
    const view = await alone(visit, t, "reply-deadline", `on="2014-01-02" ${name}='{"workingDays":' facts='{"transferredOn":"2014-01-02"}'`);
    const assessment = await view.outcome("invalid");
    assert.match(assessment.problems[0].path, path);
    assert.equal(await view.element.evaluate((element) => element.validity.valid), false);
  }
});
