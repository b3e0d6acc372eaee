// What a person did in a form that another one replaces: one that a server wrote, or one that broke down.

/** The names and texts of a form below `base`, null without one; and how to make the next form like it. */
export function carried(base) {
  const form = base.querySelector("form");
  const open = new Map(folds(base).map(([key, fold]) => [key, fold.open]));
  const focused = base.getRootNode().activeElement;
  const { name, value, selectionStart, selectionEnd } = focused ?? {};
  const kind = base.contains(focused) && [focused.localName, ...focused.classList].join(".");
  const place = kind && [...base.querySelectorAll(kind)].indexOf(focused);
  return {
    typed: form && [...new FormData(form)],
    restore(next) {
      for (const [key, fold] of folds(next)) if (open.has(key)) fold.open = open.get(key);
      if (!kind) return;
      const alike = [...next.querySelectorAll(kind)];
      const same = kind === "input" ? alike.find((input) => input.name === name && (input.type === "text" || input.value === value)) : alike[place];
      same?.focus({ preventScroll: true });
      if (same?.type === "text") same.setSelectionRange(selectionStart, selectionEnd);
    },
  };
}

/**
 * Waits for the form below `base` for as long as it is still wanted. It comes a few microtasks later, before anything is
 * painted; where many come at once, or the device is slow, they take breaks in between.
 */
export async function drawn(base, wanted) {
  for (let tries = 0; wanted() && !base.querySelector(".measure"); tries += 1) await (tries < 9 || new Promise((resolve) => setTimeout(resolve)));
}

const composing = new WeakSet();

/** Takes note of who is in the middle of a character, as input methods for Chinese have it. */
export function watchComposition(root) {
  root.addEventListener("compositionstart", () => composing.add(root));
  root.addEventListener("compositionend", () => composing.delete(root));
}

/** Waits for the end of the character. */
export async function composed(root) {
  if (composing.has(root)) await new Promise((resolve) => root.addEventListener("compositionend", resolve, { once: true }));
}

/** The folded parts, each with what it is and the how manieth of its kind. */
function folds(base) {
  const seen = {};
  return [...base.querySelectorAll("details")].map((fold) => {
    const kind = fold.className;
    seen[kind] = (seen[kind] ?? 0) + 1;
    return [`${kind} ${seen[kind]}`, fold];
  });
}
