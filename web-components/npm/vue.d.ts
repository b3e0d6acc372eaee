// `import "luohu-policy/vue"` registers the elements and types them in templates (Vue 3).

import type { HTMLAttributes } from "vue";
import type { EventsOf, LuohuElements, SettingsOf } from "./index.js";

export * from "./index.js";

/** `@luohu-change` in a template is the property `onLuohuChange`. */
interface Listeners<E> {
  onLuohuChange?: (event: EventsOf<E>["luohu-change"]) => void;
  onLuohuSubmit?: (event: EventsOf<E>["luohu-submit"]) => void;
  onLuohuReady?: (event: EventsOf<E>["luohu-ready"]) => void;
  onLuohuError?: (event: EventsOf<E>["luohu-error"]) => void;
}

type Tags = {
  [T in keyof LuohuElements]: new () => {
    $props: HTMLAttributes & SettingsOf<LuohuElements[T]> & Listeners<LuohuElements[T]>;
  };
};

declare module "vue" {
  interface GlobalComponents extends Tags {}
}
