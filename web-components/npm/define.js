// Registers elements. Properties can be set at once; the forms load when they are needed.

import { reflect } from "./reflect.js";

let warned = false;

/** Registers elements whose forms are in `module`; where a page already has them from elsewhere, those stay. */
export function define(module, types) {
  if (!globalThis.customElements) return;
  for (const type of types) {
    const tag = `luohu-${type.widget}`;
    const known = customElements.get(tag);
    if (!known) {
      type.module = module;
      reflect(type, Object.fromEntries(type.attributes.map((name) => [name, name])), []);
      customElements.define(tag, type);
    } else if (known !== type && !warned) {
      warned = true;
      console.warn(`luohu-policy: <${tag}> is already defined by another copy, which stays in use`);
    }
  }
}
