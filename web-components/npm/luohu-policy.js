// Registers the elements. Properties can be set at once; the forms load when they are needed.

import { LuohuElement } from "./element.js";
import * as ELEMENTS from "./elements.js";
import { init } from "./module.js";
import { reflect } from "./reflect.js";

export * from "./elements.js";
export { LuohuElement, init };

let warned = false;

/** Registers the elements; where a page already has them from elsewhere, those stay. */
export function define() {
  if (!globalThis.customElements) return;
  for (const type of Object.values(ELEMENTS)) {
    const tag = `luohu-${type.widget}`;
    const known = customElements.get(tag);
    if (!known) {
      reflect(type, Object.fromEntries(type.attributes.map((name) => [name, name])), []);
      customElements.define(tag, type);
    } else if (known !== type && !warned) {
      warned = true;
      console.warn(`luohu-policy: <${tag}> is already defined by another copy, which stays in use`);
    }
  }
}

define();
