// Each example as a person uses it, built from the packed package. `LUOHU_EXAMPLES` names them; all are
// the same page, so that one way through serves all.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { serve, withBrowser } from "./browser.mjs";
import { BUILT, ROOT, WORK, install, pack, run } from "./support.mjs";

const EXAMPLES = (process.env.LUOHU_EXAMPLES ?? "html react").split(" ");
const SCREENSHOTS = join(ROOT, "target/e2e-screenshots");
const open = withBrowser();
let tarball;
before(() => (tarball = pack(join(WORK, "examples")).path));

/** Builds an example in its place, with the versions of its lock file and the packed package. */
function build(name) {
  const project = join(ROOT, "examples", name);
  if (process.env.LUOHU_NEWCOMER) return follow(name, project);
  if (!existsSync(join(project, "package.json"))) return [["/luohu-policy/", BUILT], ["/", project]];
  const [stamp, lock] = [join(project, "node_modules/.installed-lock.json"), readFileSync(join(project, "package-lock.json"), "utf8")];
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
    run("npm", ["ci", "--no-fund", "--no-audit"], { cwd: project });
    writeFileSync(stamp, lock);
  }
  install(project, tarball);
  run("npm", ["run", "build"], { cwd: project });
  return [["/", join(project, "dist")]];
}

/** Does what the README of an example says, word for word, in an empty folder. */
function follow(name, example) {
  const folder = join(WORK, "newcomer", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const steps = readFileSync(join(example, "README.md"), "utf8").match(/^```sh\n(.*?)^```/ms)[1];
  const unpacked = install(folder, tarball);
  run("bash", ["-euo", "pipefail", "-c", steps], { cwd: folder, env: { ...process.env, EXAMPLE: example, PACKAGE: unpacked } });
  const page = join(folder, "portal");
  return [["/", existsSync(join(page, "dist")) ? join(page, "dist") : page]];
}

for (const name of EXAMPLES) {
  describe(name, () => {
    let site;
    before(async () => (site = await serve(build(name))));
    after(() => site?.end());

    async function visit(t) {
      const { page, faults } = await open(t, site.address);
      const element = page.locator("luohu-reply-deadline");
      await element.evaluate((element) => element.ready);
      const field = element.getByRole("textbox", { name: /^(转办日期|Day of transfer)$/ });
      const says = (id, text) => page.locator(`#${id}`).filter({ hasText: text }).waitFor();
      return { page, faults, element, field, says };
    }

    test("facts that the page sets are shown and answered, and the page is told", async (t) => {
      const { page, faults, element, field, says } = await visit(t);
      await says("answer", "尚无结果");
      await page.locator("#fill").click();
      await says("answer", "最迟 2013-05-02 确认");
      assert.equal(await field.inputValue(), "2013-04-26");
      assert.deepEqual(await element.evaluate(({ facts }) => facts), { transferredOn: "2013-04-26" });
      await says("count", /[1-9]/);
      mkdirSync(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: join(SCREENSHOTS, `example-${name}.png`), fullPage: true });
      assert.deepEqual(faults, []);
    });

    test("what is typed stays as it is typed while the page follows", async (t) => {
      const { page, faults, field, says } = await visit(t);
      await page.locator("#fill").click();
      await says("answer", "2013-05-02");
      await field.fill("");
      await field.pressSequentially("2013-6-6", { delay: 40 });
      await says("answer", "2013-06-09");
      assert.equal(await field.inputValue(), "2013-6-6");
      await field.press("Tab");
      await page.waitForTimeout(700);
      assert.equal(await field.inputValue(), "2013-6-6");
      const count = async () => page.locator("#count").innerText();
      const settled = await count();
      await page.waitForTimeout(300);
      assert.equal(await count(), settled, "page and element do not answer each other without end");
      assert.deepEqual(faults, []);
    });

    test("properties and attributes arrive as what they are", async (t) => {
      const { page, element, says } = await visit(t);
      const given = await element.evaluate((element) => [element.name, element.required, element.disabled, element.facts ?? {}, element.hasAttribute("facts")]);
      assert.deepEqual(given, ["reply", true, false, {}, false]);
      // Data that changes while the page runs is the same property, and never text.
      await page.locator("#fill").click();
      await says("answer", "2013-05-02");
      const changed = await element.evaluate((element) => [element.facts, element.hasAttribute("facts"), element.getAttribute("name"), element.hasAttribute("required"), element.hasAttribute("disabled")]);
      assert.deepEqual(changed, [{ transferredOn: "2013-04-26" }, false, "reply", true, false]);
    });

    test("language and theme change and take nothing away", async (t) => {
      const { page, element, field, says } = await visit(t);
      await page.locator("#fill").click();
      await says("answer", "2013-05-02");
      const colour = () => element.getByRole("button").last().evaluate((button) => getComputedStyle(button).getPropertyValue("--luohu-color-primary"));
      const before = await colour();
      await page.locator("#theme").click();
      await page.waitForFunction(() => document.querySelector(".red"));
      assert.notEqual(await colour(), before);
      await page.locator("#language").click();
      await says("answer", "Confirm by 2013-05-02");
      await element.getByRole("button", { name: "Check", exact: true }).waitFor();
      assert.equal(await field.inputValue(), "2013-04-26");
      assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
    });

    test("the form submits the element's value, and not before the question is answered", async (t) => {
      const { page, says, element } = await visit(t);
      await page.locator("#department").fill("区经济促进局");
      await page.locator("#submit").click();
      assert.equal(await page.locator("#submitted").filter({ visible: true }).count(), 0, "required");
      assert.equal(await page.evaluate(() => document.activeElement.localName), "luohu-reply-deadline");
      await page.locator("#fill").click();
      await says("answer", "2013-05-02");
      await page.locator("#submit").click();
      await page.locator("#submitted").waitFor();
      const { department, reply } = JSON.parse(await page.locator("#submitted").innerText());
      assert.equal(department, "区经济促进局");
      assert.deepEqual([reply.facts, reply.assessment.outcome], [{ transferredOn: "2013-04-26" }, "met"]);
      assert.match(reply.digest, /^[0-9a-f]{64}$/);
      assert.equal(await element.evaluate((element) => element.validity.valid), true);
    });

    test("taken out and brought back, the element shows what was stated", async (t) => {
      const { page, faults, field, says } = await visit(t);
      await page.locator("#fill").click();
      await says("answer", "2013-05-02");
      await page.locator("#toggle").click();
      await page.locator("luohu-reply-deadline").waitFor({ state: "detached" });
      await page.locator("#toggle").click();
      await field.waitFor();
      await page.waitForFunction(() => document.querySelector("luohu-reply-deadline").assessment?.outcome === "met");
      assert.equal(await field.inputValue(), "2013-04-26");
      assert.deepEqual(faults, []);
    });

    test("a reset brings back what the page had set", async (t) => {
      const { page, field, says } = await visit(t);
      await page.locator("#fill").click();
      await says("answer", "2013-05-02");
      await field.fill("2013-6-6");
      await says("answer", "2013-06-09");
      await page.locator("#reset").click();
      await says("answer", "2013-05-02");
      assert.equal(await field.inputValue(), "2013-04-26");
    });
  });
}
