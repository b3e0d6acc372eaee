/** Tells the measuring script, once, when the answer stands in the page. */
export function answered(text) {
  if (window.answered || !text) return;
  window.answered = performance.now() - window.started;
}
