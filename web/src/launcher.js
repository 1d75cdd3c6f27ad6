// The launcher: the only part that every page loads. It fetches the chat when somebody wants it.
import { NARROW, readOptions } from "./options.js";
import { browserStorage, forgetOld, keyOf } from "./storage.js";
import css from "./launcher.css?inline";

const script = document.currentScript;
const CHAT = "darmgids-chat.js";
const OPEN = "darmgids:open";
const LOADING = "De chat wordt geladen.";
const FAILED = "De chat laadt nu niet. Kijk of je internet hebt en probeer het nog eens.";
const ICON =
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" ' +
  'stroke-linejoin="round" aria-hidden="true"><path d="M4 5h16v11H10l-5 4v-4H4z"/><path d="M8 9h8M8 12h5"/></svg>';

class Launcher {
  constructor(options) {
    this.options = options;
    this.session = browserStorage("sessionStorage");
    forgetOld(browserStorage("localStorage"), keyOf(options.server), options.keep);
    this.host = document.createElement("div");
    this.host.lang = "nl";
    this.host.dataset.side = options.side;
    const root = this.host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    this.note = document.createElement("p");
    this.note.setAttribute("role", "status");
    this.button = document.createElement("button");
    this.button.type = "button";
    this.button.setAttribute("aria-haspopup", "dialog");
    this.button.setAttribute("aria-expanded", "false");
    this.button.innerHTML = ICON;
    this.button.append(options.label);
    this.button.addEventListener("click", () => this.open());
    for (const sign of ["pointerenter", "focus"]) this.button.addEventListener(sign, () => this.load().catch(() => {}));
    root.append(this.note, this.button);
    document.body.append(this.host);
    for (const opener of document.querySelectorAll("[data-darmgids-open]")) opener.hidden = false;
    document.addEventListener("click", (event) => {
      if (event.target instanceof Element && event.target.closest("[data-darmgids-open]")) this.open();
    });
    // The panel stays open from page to page, unless it would cover the page that somebody asked for.
    if (this.session.getItem(OPEN) && !matchMedia(NARROW).matches) this.open({ focus: false });
  }

  load() {
    const address = new URL(CHAT, this.options.server).href;
    this.loading ??= import(/* @vite-ignore */ address).catch((error) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  async open({ focus = true } = {}) {
    try {
      const slow = setTimeout(() => (this.note.textContent = LOADING), 400);
      const { createChat } = await this.load().finally(() => clearTimeout(slow));
      this.note.textContent = "";
      this.chat ??= createChat(this.options, (returnFocus) => this.closed(returnFocus));
      this.chat.show(focus);
      this.session.setItem(OPEN, "1");
      this.host.hidden = true;
      this.button.setAttribute("aria-expanded", "true");
      return this.chat;
    } catch {
      this.note.textContent = FAILED;
      return undefined;
    }
  }

  closed(returnFocus) {
    this.session.removeItem(OPEN);
    this.host.hidden = false;
    this.button.setAttribute("aria-expanded", "false");
    if (returnFocus) this.button.focus();
  }
}

let launcher;

const api = {
  /** Puts the launcher on the page; only the first call counts. */
  start(given = {}) {
    launcher ??= new Launcher(readOptions({ ...script?.dataset, ...given }, script?.src ?? document.baseURI));
  },
  /** Opens the chat. */
  open() {
    return launcher?.open();
  },
  /** Closes the chat. */
  close() {
    launcher?.chat?.hide();
  },
  /** Opens the chat and asks this. */
  async ask(question) {
    (await launcher?.open())?.ask(String(question));
  },
};

// A page may hold the tag twice, for example in its template and in its text: the first one counts.
if (!window.Darmgids) {
  window.Darmgids = api;
  if (script?.dataset.start !== "manual") api.start();
}
