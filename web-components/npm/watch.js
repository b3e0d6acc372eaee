// What the elements watch, once for all of them.

/** The elements that want to know of a changed `lang` around them, by a call of `languageChanged()`. */
export const onLanguageChange = new Set();

if (globalThis.document) {
  const tell = () => onLanguageChange.forEach((element) => element.languageChanged());
  new MutationObserver(tell).observe(document.documentElement, {
    attributeFilter: ["lang"],
    subtree: true,
  });
}

const waiting = new WeakMap();
let observer;

/** Calls back once the element comes near the visible part of the page. */
export function near(element, callback) {
  if (!globalThis.IntersectionObserver) return callback();
  observer ??= new IntersectionObserver(arrived, { rootMargin: "50%" });
  waiting.set(element, callback);
  observer.observe(element);
}

function arrived(entries) {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    waiting.get(target)?.();
    waiting.delete(target);
  }
}
