// A WebAssembly module: loaded once for the page, and again after it has crashed.

/** Whether this page and browser let WebAssembly run at all; a module of eight bytes is enough to tell. */
export function runs() {
  try {
    return Boolean(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch {
    return false;
  }
}

export class Module {
  #name;
  #address;
  #bundled;
  #pending;
  #loaded;
  #running = false;
  #starts = 0;
  #users = new Set();

  /** The script `name`.js beside this one, which `bundled` imports, and the address of its `.wasm` file. */
  constructor(name, address, bundled) {
    this.#name = name;
    this.#address = address;
    this.#bundled = bundled;
    // A trap inside one of the form's own listeners reaches no caller, only the window.
    globalThis.addEventListener?.("error", ({ error }) => {
      if (!this.#running || !(error instanceof WebAssembly.RuntimeError)) return;
      // Bundlers may rename the module, then known by its address, or the script.
      const file = String(this.#address.url ?? this.#address).split("/").pop();
      if (error.stack.includes(name) || error.stack.includes(file)) this.crash(error);
    });
  }

  /** Starts loading now. `url` is the address of the `.wasm` file, where it does not lie beside this script. */
  async init(url) {
    if (url !== undefined) this.#address = url;
    await this.load();
  }

  /** What it exports, running. A failed start is forgotten, so that the next call tries afresh. */
  load() {
    this.#pending ??= this.#start().catch((error) => {
      this.#pending = undefined;
      throw error;
    });
    return this.#pending;
  }

  async #start() {
    if (this.#loaded) {
      // An instance that crashed is not to be trusted again; this makes a new one of the same code.
      this.#loaded.__wbg_reset_state();
    } else {
      const loaded = await this.#script(this.#starts++);
      await loaded.default({ module_or_path: this.#address });
      this.#loaded = loaded;
    }
    this.#running = true;
    return this.#loaded;
  }

  // Browsers remember that a script failed to load from an address; it is asked for under another one.
  // Bundles hold only the first.
  async #script(attempt) {
    if (attempt > 0) {
      const fresh = import.meta.url.replace(/[^/]*$/, `${this.#name}.js?start=${attempt}`);
      try {
        return await import(/* webpackIgnore: true */ /* @vite-ignore */ fresh);
      } catch {}
    }
    return this.#bundled();
  }

  /** Names who is told, by a call of `crashed(error)`, that the module broke down. */
  join(user) {
    this.#users.add(user);
  }
  leave(user) {
    this.#users.delete(user);
  }

  /** Gives up an instance that trapped, and tells everyone who used it. */
  crash(error) {
    this.#pending = undefined;
    this.#running = false;
    const told = [...this.#users];
    this.#users.clear();
    for (const user of told) user.crashed(error);
  }
}
