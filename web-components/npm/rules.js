// The rules without user interface, in pages, workers, Node.js, Deno and Bun.

import start, { assess as ask, assessJson as askText, initSync as startSync, measures as list } from "./luohu_policy_rules.js";
import { written } from "./json.js";

// Spelt out in full, for bundlers look for exactly this.
const beside = new URL("./luohu_policy_rules_bg.wasm", import.meta.url);
let pending;
let started = false;

/** Loads the rules; `from` is the address, the bytes or the compiled module where it is not beside this script. */
export function init(from = beside) {
  pending ??= load(from).catch((error) => {
    pending = undefined;
    throw error;
  });
  return pending;
}

async function load(from) {
  await start({ module_or_path: await source(from) });
  started = true;
}

// Node.js fetches no files. Asked for so, the file system is nothing a bundler would look for.
function source(from) {
  const address = typeof from === "string" || from instanceof URL ? String(from) : "";
  const files = address.startsWith("file:") && globalThis.process?.getBuiltinModule?.("node:fs/promises");
  return files ? files.readFile(new URL(address)) : from;
}

/** Starts the rules from bytes or a compiled module, at once. */
export function initSync(module) {
  startSync({ module });
  started = true;
  pending = Promise.resolve();
}

function ready(rules) {
  return (...given) => {
    if (!started) throw new Error("luohu-policy/rules: await `init()` first, or call `initSync(bytes)`");
    return rules(...given);
  };
}

/** The text of a question; of what has none, such as a cycle, a text that is no JSON. */
function text(question) {
  if (typeof question === "string") return question;
  try {
    return written(question) ?? "null";
  } catch {
    return "?";
  }
}

/** Answers one request: the assessment. */
export const assess = ready((question) => ask(text(question)));
/** The same from JSON text to JSON text, byte for byte as a service with the same rules answers. */
export const assessJson = ready(askText);
/** Every measure with its facts, readings, clause and names. */
export const measures = ready(list);
