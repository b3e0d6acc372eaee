// Every element.

import { define as register } from "./define.js";
import * as ELEMENTS from "./elements.js";
import { Module } from "./module.js";

export * from "./elements.js";
export { LuohuElement } from "./element.js";

// Spelt out in full, for bundlers look for exactly this.
const address = new URL("./luohu_policy_web_bg.wasm", import.meta.url);
const module = new Module("luohu_policy_web", address, () => import("./luohu_policy_web.js"));

/** Starts loading now. `url` is the address of the `.wasm` file, where it does not lie beside this script. */
export const init = (url) => module.init(url);

/** Registers the elements; where a page already has them from elsewhere, those stay. */
export const define = () => register(module, Object.values(ELEMENTS));

define();
