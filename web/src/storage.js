// What the browser remembers of a conversation, and for how long. Never more than the visitor sees.

const PREFIX = "darmgids:";
const MINUTE = 60_000;

/** Where the conversation with this server stands in the browser. */
export function keyOf(server) {
  return PREFIX + server;
}

/** The browser's storage, or one that forgets with the page where the visitor does not allow any. */
export function browserStorage(kind) {
  try {
    const storage = window[kind];
    storage.setItem(PREFIX, "");
    storage.removeItem(PREFIX);
    return storage;
  } catch {
    return pageStorage();
  }
}

/** A storage that forgets with the page. */
export function pageStorage() {
  const kept = new Map();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
    removeItem: (key) => kept.delete(key),
  };
}

/** Removes a conversation that nobody touched for so many minutes. Others may use this computer next. */
export function forgetOld(storage, key, minutes) {
  const kept = storage.getItem(key);
  if (kept === null) return;
  try {
    if (Date.now() - JSON.parse(kept).changed < minutes * MINUTE) return;
  } catch {
    // What cannot be read is of no use either.
  }
  storage.removeItem(key);
}
