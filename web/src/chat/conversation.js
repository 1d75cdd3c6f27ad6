// The conversation as the browser keeps it: the same after a reload, on the next page and in another tab.
import { browserStorage, forgetOld, keyOf, pageStorage } from "../storage.js";

const MOST_TURNS = 200;
const STALE = 60_000;
const TAB = "darmgids:tab";

/** Fires "change" whenever it is no longer what it was, whoever changed it. */
export class Conversation extends EventTarget {
  /** @param {{server: string, keep: number}} options */
  constructor({ server, keep }) {
    super();
    this.key = keyOf(server);
    this.keep = keep;
    this.storage = browserStorage("localStorage");
    this.tab = this.#tab();
    forgetOld(this.storage, this.key, keep);
    this.state = this.#read();
    this.#giveUp();
    window.addEventListener("storage", (event) => {
      if (event.key !== null && event.key !== this.key) return;
      this.state = this.#read();
      this.dispatchEvent(new Event("change"));
    });
  }

  get turns() {
    return this.state.turns;
  }

  get session() {
    return this.state.session;
  }

  /** Every session of this conversation and of those before it that the browser still knows. */
  get sessions() {
    return [this.state.session, ...this.state.earlier].filter(Boolean);
  }

  get busy() {
    return this.turns.some((turn) => turn.state === "busy");
  }

  setSession(session) {
    this.#change((state) => {
      if (state.session) state.earlier.push(state.session);
      state.session = session;
    });
  }

  /** Adds a turn and answers its id. */
  add(turn) {
    const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
    this.#change((state) => {
      state.turns = [...state.turns, { id, time: Date.now(), tab: this.tab, ...turn }].slice(-MOST_TURNS);
    });
    return id;
  }

  update(id, changes) {
    this.#change((state) => {
      state.turns = state.turns.map((turn) => (turn.id === id ? { ...turn, ...changes } : turn));
    });
  }

  /** Whether a turn is still there: another tab may have removed it. */
  has(id) {
    this.state = this.#read();
    return this.turns.some((turn) => turn.id === id);
  }

  /** Begins anew. The old session stays known, so that it can still be erased. */
  renew() {
    this.#change((state) => {
      if (state.session) state.earlier.push(state.session);
      state.session = "";
      state.turns = [];
    });
  }

  /** Forgets everything in this browser. */
  forget() {
    this.storage.removeItem(this.key);
    this.state = empty();
    this.dispatchEvent(new Event("change"));
  }

  /** A message that was under way when its page went is one that may not have arrived. */
  #giveUp() {
    const lost = ({ state, tab, time }) => state === "busy" && (tab === this.tab || Date.now() - time > STALE);
    if (!this.turns.some(lost)) return;
    this.#change((state) => {
      state.turns = state.turns.map((turn) => (lost(turn) ? { ...turn, state: "failed" } : turn));
    });
  }

  #change(how) {
    const state = this.#read();
    how(state);
    state.changed = Date.now();
    this.state = state;
    try {
      this.storage.setItem(this.key, JSON.stringify(state));
    } catch {
      // Full: the conversation goes on, but is not there after a reload.
      this.storage = pageStorage();
      this.storage.setItem(this.key, JSON.stringify(state));
    }
    this.dispatchEvent(new Event("change"));
  }

  #read() {
    try {
      const kept = JSON.parse(this.storage.getItem(this.key) ?? "null");
      if (kept && typeof kept.session === "string" && Array.isArray(kept.turns) && Array.isArray(kept.earlier)) {
        kept.turns = kept.turns.filter(wellFormed);
        return kept;
      }
    } catch {
      // Somebody else wrote here.
    }
    return empty();
  }

  #tab() {
    const storage = browserStorage("sessionStorage");
    const tab = storage.getItem(TAB) ?? Math.random().toString(36).slice(2);
    storage.setItem(TAB, tab);
    return tab;
  }
}

function empty() {
  return { session: "", earlier: [], turns: [], changed: 0 };
}

function wellFormed(turn) {
  const shown = turn?.who === "visitor" ? typeof turn.text === "string" : turn?.who === "guide" && Array.isArray(turn.reply);
  return shown && typeof turn.id === "string" && Number.isFinite(turn.time);
}
