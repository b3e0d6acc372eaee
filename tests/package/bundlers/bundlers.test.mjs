// The packed package through bundlers as other teams set them up; each page then works in Chromium.

import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { serve, withBrowser } from "../browser.mjs";
import { WORK, install, pack, run } from "../support.mjs";

const HERE = import.meta.dirname;
const open = withBrowser();

before(() => {
  const [stamp, lock] = [join(HERE, "node_modules/.installed-lock.json"), readFileSync(join(HERE, "package-lock.json"), "utf8")];
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
    run("npm", ["ci", "--no-fund", "--no-audit"], { cwd: HERE });
    writeFileSync(stamp, lock);
  }
  install(HERE, pack(join(WORK, "bundlers")).path);
  rmSync(join(HERE, "dist"), { recursive: true, force: true });
  mkdirSync(join(HERE, "dist"));
});

/** The page works: the element is registered, loads and answers, and so do the rules. */
async function works(t, address) {
  const { page, faults } = await open(t, address);
  const element = page.locator("luohu-reply-deadline");
  await element.evaluate((element) => element.ready);
  await element.evaluate((element) => (element.facts = { transferredOn: "2013-04-26" }));
  await page.waitForFunction(() => document.querySelector("luohu-reply-deadline").assessment?.result?.dueOn === "2013-05-02");
  await page.locator("output").filter({ hasText: "2013-05-02" }).waitFor();
  assert.deepEqual(faults, []);
}

const modules = (directory) =>
  readdirSync(directory, { recursive: true }).map(String).filter((name) => name.endsWith(".wasm"));

for (const tool of ["vite", "webpack", "rollup"]) {
  describe(tool, () => {
    let site;
    const dist = join(HERE, "dist", tool);
    before(async () => {
      run("npm", ["run", tool], { cwd: HERE });
      if (tool !== "vite") cpSync(join(HERE, "index.html"), join(dist, "index.html"));
      site = await serve([["/", dist]]);
    });
    after(() => site?.end());

    test("the built page works under a strict policy", (t) => works(t, site.address));

    test("after a trap a new instance starts", async (t) => {
      const { page } = await open(t, "about:blank");
      await page.addInitScript(() => {
        const { instantiateStreaming } = WebAssembly;
        WebAssembly.instantiateStreaming = async (...given) => {
          const made = await instantiateStreaming.apply(WebAssembly, given);
          const update = made.instance.exports.mounted_update;
          if (update) window.trap = () => update(-16, 0, 0);
          return made;
        };
      });
      await page.goto(site.address);
      const element = page.locator("luohu-reply-deadline");
      await element.evaluate((element) => element.ready);
      await element.evaluate((element) => (element.facts = { transferredOn: "2013-04-26" }));
      await page.evaluate(() => void setTimeout(window.trap));
      await element.getByRole("button", { name: "重新载入" }).click();
      await element.getByRole("textbox", { name: "转办日期" }).fill("2013-6-6");
      await page.waitForFunction(() => document.querySelector("luohu-reply-deadline").assessment?.result?.dueOn === "2013-06-09");
    });

    test("each module is there once, as a file", () => {
      assert.equal(modules(dist).length, 2, modules(dist).join());
    });
  });
}

/** The page's script for a runtime without pages. */
function script(name) {
  const source = readFileSync(join(HERE, "src/main.js"), "utf8").replace('import "luohu-policy";', "").replace(/document.*= (.*);/, "console.log($1);");
  writeFileSync(join(HERE, "dist", name), source);
  return `dist/${name}`;
}

test("the rules answer in Bun", () => {
  // The program itself: what `bun` puts in its place is written by a script at installation, which not every npm runs.
  const platform = `bun-${process.platform}-${process.arch === "arm64" ? "aarch64" : process.arch}`;
  assert.equal(run(join(HERE, "node_modules/@oven", platform, "bin/bun"), [script("bun.mjs")], { cwd: HERE }), "2013-05-02\n");
});

test("the rules answer in Deno, allowed to read files and nothing else", () => {
  const args = ["run", "--no-prompt", "--allow-read", "--node-modules-dir=manual", script("deno.mjs")];
  assert.equal(run(process.execPath, [join(HERE, "node_modules/deno/bin.cjs"), ...args], { cwd: HERE }), "2013-05-02\n");
});

test("the development server of Vite serves the page", async (t) => {
  const { createServer } = await import("vite");
  const server = await createServer({ root: HERE, server: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
  t.after(() => server.close());
  await server.listen();
  const { page } = await open(t, `http://127.0.0.1:${server.httpServer.address().port}/`);
  await page.locator("luohu-reply-deadline").evaluate((element) => element.ready);
  await page.locator("output").filter({ hasText: "2013-05-02" }).waitFor();
});
