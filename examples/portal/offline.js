// The portal without network: optional. A site that does not want it leaves this file and its call out.

const worker = new URL("service-worker.js", import.meta.url).href;

/** Keeps what this visit loaded, and the forms' module, for a visit without network. */
export async function keepForOffline() {
  if (!navigator.serviceWorker) return;
  // Of scripts, trusted types let pass only this one.
  const policy = globalThis.trustedTypes?.createPolicy("luohu-portal", { createScriptURL: () => worker });
  await navigator.serviceWorker.register(policy ? policy.createScriptURL(worker) : worker);
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage({ loaded: performance.getEntriesByType("resource").map(({ name }) => name) });
}
