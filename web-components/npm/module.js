// The WebAssembly module: loaded once for the page, and again after it has crashed.

// Spelt out in full, for bundlers look for exactly this.
let address = new URL("./luohu_policy_web_bg.wasm", import.meta.url);
let pending;
let module;
let running = false;
let starts = 0;
const users = new Set();

/** Starts loading now. `url` is the address of the `.wasm` file, where it does not lie beside this script. */
export async function init(url) {
  if (url !== undefined) address = url;
  await load();
}

/** The running module. A failed start is forgotten, so that the next call tries afresh. */
export function load() {
  pending ??= start().catch((error) => {
    pending = undefined;
    throw error;
  });
  return pending;
}

async function start() {
  if (module) {
    // An instance that crashed is not to be trusted again; this makes a new one of the same code.
    module.__wbg_reset_state();
  } else {
    const loaded = await script(starts++);
    await loaded.default({ module_or_path: address });
    module = loaded;
  }
  running = true;
  return module;
}

// Browsers remember that a script failed to load from an address; it is asked for under another one.
// Bundles hold only the first.
async function script(attempt) {
  if (attempt > 0) {
    const fresh = import.meta.url.replace(/[^/]*$/, `luohu_policy_web.js?start=${attempt}`);
    try {
      return await import(/* webpackIgnore: true */ /* @vite-ignore */ fresh);
    } catch {}
  }
  return import("./luohu_policy_web.js");
}

/** Whether this page and browser let WebAssembly run at all; a module of eight bytes is enough to tell. */
export function runs() {
  try {
    return Boolean(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch {
    return false;
  }
}

/** Names who is told, by a call of `crashed(error)`, that the module broke down. */
export const join = (user) => users.add(user);
export const leave = (user) => users.delete(user);

/** Gives up an instance that trapped, and tells everyone who used it. */
export function crash(error) {
  pending = undefined;
  running = false;
  const told = [...users];
  users.clear();
  for (const user of told) user.crashed(error);
}

// A trap inside one of the form's own listeners reaches no caller, only the window.
globalThis.addEventListener?.("error", ({ error }) => {
  if (!running || !(error instanceof WebAssembly.RuntimeError)) return;
  // Bundlers may rename the module, then known by its address, or the script.
  const file = String(address.url ?? address).split("/").pop();
  if (error.stack.includes("luohu_policy_web") || error.stack.includes(file)) crash(error);
});
