// `import "luohu-policy/react"` registers the elements and types them in JSX (React 19).

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { ListenersOf, LuohuElements, SettingsOf } from "./index.js";

export * from "./index.js";

type Tags = {
  [T in keyof LuohuElements]: DetailedHTMLProps<HTMLAttributes<LuohuElements[T]>, LuohuElements[T]> &
    SettingsOf<LuohuElements[T]> &
    ListenersOf<LuohuElements[T]>;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
