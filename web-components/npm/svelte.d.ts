// `import "luohu-policy/svelte"` registers the elements and types them in markup (Svelte 5).

import type { HTMLAttributes } from "svelte/elements";
import type { ListenersOf, LuohuElements, SettingsOf } from "./index.js";

export * from "./index.js";

type Tags = {
  [T in keyof LuohuElements]: HTMLAttributes<LuohuElements[T]> &
    SettingsOf<LuohuElements[T]> &
    ListenersOf<LuohuElements[T]>;
};

declare module "svelte/elements" {
  interface SvelteHTMLElements extends Tags {}
}
