// What a person did in a form that another one replaces: one that a server wrote, or one that broke down.

/** The names and texts of a form below `base`, null without one; and how to make the next form like it. */
export function carried(base) {
  const form = base.querySelector("form");
  const open = folds(base).map((fold) => fold.open);
  const { name, value, selectionStart, selectionEnd } = base.getRootNode().activeElement ?? {};
  return {
    typed: form && [...new FormData(form)],
    async restore(next) {
      // The form comes a few microtasks later, and always before anything is painted.
      for (let tries = 0; tries < 9 && !next.hasChildNodes(); tries += 1) await null;
      const now = folds(next);
      if (now.length === open.length) now.forEach((fold, index) => (fold.open = open[index]));
      if (!name) return;
      const same = [...next.querySelectorAll("input")].find((input) => input.name === name && (input.type === "text" || input.value === value));
      same?.focus({ preventScroll: true });
      if (same?.type === "text") same.setSelectionRange(selectionStart, selectionEnd);
    },
  };
}

const folds = (base) => [...base.querySelectorAll("details")];
