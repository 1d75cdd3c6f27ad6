// The chat's panel: a non-modal dialog on the page.
import { LitElement, html, nothing, unsafeCSS } from "lit";
import { NARROW } from "../options.js";
import { copyText } from "./clipboard.js";
import css from "./chat.css?inline";
import { icons } from "./icons.js";
import { LONGEST, form, head, introduction, menu, sure } from "./panel.js";
import { printConversation } from "./print.js";
import { spoken } from "./reply.js";
import { Talk } from "./talk.js";
import { texts } from "./texts.js";
import { turnTemplate } from "./turns.js";

const WARN_AT = 100; // characters left
const FORGET_SPOKEN = 20_000;
const FORGET_NOTICE = 10_000;
const day = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long" });

export class DarmgidsChat extends LitElement {
  static styles = unsafeCSS(css);
  static properties = {
    menu: { state: true },
    sure: { state: true },
    times: { state: true },
    offline: { state: true },
    length: { state: true },
    examples: { state: true },
    notice: { state: true },
  };

  /** Tells it where the server is and whom to tell when it is closed. Once, before it comes on the page. */
  begin(options, closed) {
    this.options = options;
    this.closed = closed;
    this.hidden = true;
    this.dataset.side = options.side;
    this.dataset.theme = options.theme;
    this.menu = this.sure = this.times = false;
    this.offline = !navigator.onLine;
    this.length = 0;
    this.examples = [];
    this.notice = "";
    this.talk = new Talk(options);
    this.talk.conversation.addEventListener("change", () => this.requestUpdate());
    this.talk.addEventListener("say", (event) => this.say(event.detail));
    this.talk.addEventListener("notice", (event) => this.tell(event.detail));
    window.addEventListener("offline", () => this.line(false));
    window.addEventListener("online", () => this.line(true));
    document.addEventListener("keydown", (event) => this.escape(event));
  }

  show(focus = true) {
    this.hidden = false;
    if (!this.examples.length) this.fetchExamples();
    this.updateComplete.then(() => {
      this.toEnd();
      // On a touch screen the keyboard would cover what there is to read.
      if (focus) (matchMedia("(pointer: coarse)").matches ? this.part(".panel") : this.field).focus();
    });
  }

  hide() {
    const focused = this.matches(":focus-within");
    this.hidden = true;
    this.menu = this.sure = false;
    this.closed(focused);
  }

  ask(message, shown = message) {
    if (this.talk.conversation.busy) return;
    this.talk.ask(message, shown);
  }

  async fetchExamples() {
    this.examples = await this.talk.api.examples().catch(() => []);
  }

  part(selector) {
    return this.renderRoot.querySelector(selector);
  }

  get field() {
    return this.part("textarea");
  }

  /** Words for the one live region. They go after a while, so that nobody reads them twice. */
  say(words) {
    const region = this.part(".live");
    if (!region) return;
    for (const word of words) {
      const line = document.createElement("p");
      line.textContent = word;
      region.append(line);
      setTimeout(() => line.remove(), FORGET_SPOKEN);
    }
  }

  /** Words for everybody: heard, and seen for a while. */
  tell(words) {
    this.say([words]);
    this.notice = words;
    clearTimeout(this.untell);
    this.untell = setTimeout(() => (this.notice = ""), FORGET_NOTICE);
  }

  line(online) {
    this.offline = !online;
    if (online) this.tell(texts.online);
    else this.say([texts.offline]);
  }

  escape(event) {
    if (event.key !== "Escape" || this.hidden || event.defaultPrevented) return;
    if (this.sure) this.doubt();
    else if (this.menu) this.toggleMenu();
    else this.hide();
    event.preventDefault();
  }

  updated() {
    const turns = this.talk.conversation.turns;
    const last = turns.at(-1);
    const mark = `${turns.length}${last?.state}`;
    if (mark === this.drawn) return;
    const first = this.drawn === undefined;
    this.drawn = mark;
    if (!first && last?.who === "guide") this.toTurn();
    else this.toEnd();
  }

  /** What scrolls: the conversation, or where there is little height the whole panel. */
  get scroller() {
    const panel = this.part(".panel");
    return getComputedStyle(panel).overflowY === "auto" ? panel : this.part(".scroll");
  }

  toEnd() {
    const { scroller } = this;
    // The introduction is read from its beginning.
    scroller.scrollTop = this.talk.conversation.turns.length ? scroller.scrollHeight : 0;
  }

  /** Shows the newest question with the answer below it: a long answer is read from its beginning. */
  toTurn() {
    const { scroller } = this;
    const questions = this.renderRoot.querySelectorAll(".turn.visitor");
    const from = questions[questions.length - 1] ?? this.part("ol").lastElementChild;
    scroller.scrollTop += from.getBoundingClientRect().top - scroller.getBoundingClientRect().top - 8;
  }

  submit(event) {
    event?.preventDefault();
    const message = this.field.value.trim();
    if (!message || this.talk.conversation.busy) return;
    this.field.value = "";
    this.typed();
    this.notice = "";
    this.menu = false;
    this.ask(message);
    // On a touch screen the keyboard would cover the answer.
    if (matchMedia("(pointer: coarse)").matches) this.field.blur();
  }

  keydown(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.submit(event);
  }

  typed() {
    const field = this.field;
    const left = LONGEST - field.value.length;
    if (left <= WARN_AT && LONGEST - this.length > WARN_AT) this.say([texts.lengthLeft(left)]);
    this.length = field.value.length;
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight + 4}px`;
  }

  toggleMenu() {
    this.menu = !this.menu;
    if (!this.menu) this.part(".menu-button").focus();
  }

  renew() {
    this.toggleMenu();
    this.talk.renew();
    this.field.focus();
  }

  async doubt() {
    this.sure = !this.sure;
    this.menu = false;
    await this.updateComplete;
    this.part(this.sure ? ".sure" : ".menu-button").focus();
  }

  async erase() {
    this.sure = false;
    await this.talk.erase();
    this.field.focus();
  }

  async copy(turns) {
    const lines = turns.flatMap((turn) => [
      turn.who === "visitor" ? `${texts.you}: ${turn.text}` : spoken(turn.reply, { choices: false }).join("\n"),
      "",
    ]);
    this.tell((await copyText(lines.join("\n").trim())) ? texts.copied : texts.notCopied);
  }

  /** A source on this very page: the visitor sees it, also where the chat covers the page. */
  follow(event, href) {
    if (href.split("#")[0] !== location.href.split("#")[0]) return;
    if (matchMedia(NARROW).matches) this.hide();
    const target = document.getElementById(href.split("#")[1]);
    if (!target) return;
    event.preventDefault();
    location.hash = href.split("#")[1];
    target.tabIndex = -1;
    target.focus();
  }

  get view() {
    const { talk } = this;
    return {
      article: this.options.article,
      times: this.times,
      busy: talk.conversation.busy,
      choose: (payload, title) => this.ask(payload, title),
      retry: (id) => talk.retry(id),
      vote: (id, payload) => talk.vote(id, payload),
      copy: (turn) => this.copy([turn]),
      follow: (event, href) => this.follow(event, href),
    };
  }

  render() {
    const { turns, busy } = this.talk.conversation;
    return html`<section class="panel" role="dialog" aria-label=${texts.dialog} tabindex="-1">
      ${head({ open: this.menu, toggleMenu: () => this.toggleMenu(), hide: () => this.hide() })}
      ${this.menu ? this.menuTemplate(turns) : nothing}
      ${this.sure ? sure({ erase: () => this.erase(), keep: () => this.doubt() }) : nothing}
      ${this.offline ? html`<p class="offline">${icons.lost}<span>${texts.offline}</span></p>` : nothing}
      <div class="scroll" role="region" aria-label=${texts.conversation} tabindex="0">
        <p class="print-title">${texts.printed(day.format(new Date()))}</p>
        ${turns.length
          ? nothing
          : introduction({ minutes: this.options.keep, examples: this.examples, view: this.view })}
        <ol role="list">
          ${turns.map((turn) => turnTemplate(turn, this.view))}
          ${busy
            ? html`<li class="turn guide typing"><p class="bubble">${texts.typing}<i></i><i></i><i></i></p></li>`
            : nothing}
        </ol>
      </div>
      ${this.notice ? html`<p class="notice-bar" aria-hidden="true">${this.notice}</p>` : nothing}
      ${form({
        busy,
        length: this.length,
        submit: (event) => this.submit(event),
        keydown: (event) => this.keydown(event),
        typed: () => this.typed(),
      })}
      <div class="live" aria-live="polite"></div>
    </section>`;
  }

  menuTemplate(turns) {
    return menu({
      times: this.times,
      privacy: this.options.privacy,
      renew: () => this.renew(),
      copy: () => {
        this.toggleMenu();
        this.copy(turns);
      },
      print: () => {
        this.toggleMenu();
        printConversation(this);
      },
      toggleTimes: () => (this.times = !this.times),
      doubt: () => this.doubt(),
    });
  }
}
