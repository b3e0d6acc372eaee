// Builds the same page in several ways and prints, in one run, what each loads and how long it takes from
// its first script to the answer. Times are medians and noisy; the ratios are what counts.

import { createServer } from "node:http";
import { readFile, mkdir, rm, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import esbuild from "esbuild";

const RUNS = 9;
const HERE = fileURLToPath(new URL(".", import.meta.url));
const PACKAGE = process.env.LUOHU_PACKAGE ?? join(HERE, "../../target/npm/luohu-policy");
const OUT = process.env.LUOHU_OUT ?? join(HERE, "../../target/weight");
const E2E = join(HERE, "../e2e/node_modules/playwright-core/index.mjs");
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"];
const PAGES = [
  { title: "luohu-policy/business", name: "business", source: "ours.js", script: "business.js" },
  { title: "luohu-policy, every element", name: "whole", source: "ours.js", script: "luohu-policy.js" },
  { title: "SurveyJS", name: "survey", source: "survey.js", sheet: true },
  { title: "react-jsonschema-form + ajv", name: "rjsf", source: "rjsf.jsx" },
];
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm" };

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
for (const { name, source, script, sheet } of PAGES) {
  await esbuild.build({
    entryPoints: { [name]: join(HERE, "src", source) },
    outdir: OUT,
    bundle: true,
    minify: true,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    external: ["luohu-policy"],
    alias: { documentation: join(PACKAGE, "documentation.json") },
    logLevel: "error",
  });
  const style = sheet ? `<link rel="stylesheet" href="${name}.css">` : "";
  // Ours needs no bundler: the page names where the package lies.
  const map = script ? `<script type="importmap">{"imports":{"luohu-policy":"/pkg/${script}"}}</script>` : "";
  await writeFile(join(OUT, `${name}.html`), `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${name}</title>${map}${style}<main></main><script>started = performance.now()</script><script type="module" src="${name}.js"></script>`);
}

let wire;
const server = createServer(async ({ url }, response) => {
  const path = new URL(url, "http://localhost").pathname;
  try {
    const body = await readFile(path.startsWith("/pkg/") ? join(PACKAGE, path.slice(5)) : join(OUT, path));
    wire?.push({ path, body });
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream", "cache-control": "no-store" });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const base = `http://127.0.0.1:${server.address().port}/`;

const { chromium } = await import(pathToFileURL(E2E));
const browser = await chromium.launch({ executablePath: process.env.LUOHU_CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
const median = (times) => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];

async function once(name) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(`${name}: ${error}`));
  await page.goto(`${base}${name}.html`);
  const time = await page.waitForFunction(() => window.answered).then((handle) => handle.jsonValue());
  await context.close();
  return time;
}

const rows = [];
const times = Object.fromEntries(PAGES.map(({ title }) => [title, []]));
for (const { title, name } of PAGES) {
  wire = [];
  await once(name);
  const parts = wire.filter(({ path }) => !path.endsWith(".html"));
  wire = undefined;
  const sum = (compress) => parts.reduce((bytes, { body }) => bytes + compress(body).length, 0);
  rows.push({ title, brotli: sum(brotliCompressSync), gzip: sum((body) => gzipSync(body, { level: 9 })) });
}
// In turns, so that what else the machine does falls on all alike.
for (let run = 0; run < RUNS; run += 1) {
  for (const { title, name } of PAGES) times[title].push(await once(name));
}
await browser.close();
server.close();

const [ours] = rows;
const first = median(times[ours.title]);
console.log(`${"page of the key-enterprise check".padEnd(34)}${"brotli".padStart(10)}${"gzip".padStart(10)}${"x ours".padStart(8)}${"first answer".padStart(14)}${"x ours".padStart(8)}`);
for (const { title, brotli, gzip } of rows) {
  const time = median(times[title]);
  console.log(`${title.padEnd(34)}${String(brotli).padStart(10)}${String(gzip).padStart(10)}${(brotli / ours.brotli).toFixed(2).padStart(8)}${`${time.toFixed(0)} ms`.padStart(14)}${(time / first).toFixed(2).padStart(8)}`);
}
