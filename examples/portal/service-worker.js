// Answers from the network, and without network from what earlier visits loaded. Nothing else is kept.

// Another name with each release: what older ones kept is deleted.
const PREFIX = "luohu-portal-";
const CACHE = `${PREFIX}0.1.0`;
/** What a first visit may not have loaded yet. */
const NEEDED = ["./", "/pkg/luohu_policy_web.js", "/pkg/luohu_policy_web_bg.wasm"];

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(NEEDED)));
});

addEventListener("activate", (event) => event.waitUntil(cleanUp().then(() => clients.claim())));

addEventListener("message", (event) => event.waitUntil(Promise.all(event.data.loaded.filter(isOurs).map((url) => answer(new Request(url))))));

addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && isOurs(event.request.url)) event.respondWith(answer(event.request));
});

const isOurs = (url) => new URL(url).origin === location.origin;

async function cleanUp() {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(request) {
  const cache = await caches.open(CACHE);
  // One copy of a page, whatever language its address asks for.
  const key = request.url.replace(/[?#].*$/, "");
  try {
    const fresh = await fetch(request);
    const keeps = fresh.status === 200 && !/no-store/.test(fresh.headers.get("cache-control"));
    if (keeps) await cache.put(key, fresh.clone());
    return fresh;
  } catch (error) {
    const kept = await cache.match(key);
    if (kept) return kept;
    throw error;
  }
}
