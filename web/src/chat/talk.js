// Asking and answering: what is said goes into the conversation, whatever the line does.
import { Api, LostLine, UnknownSession } from "./api.js";
import { Conversation } from "./conversation.js";
import { spoken } from "./reply.js";
import { texts } from "./texts.js";

const TOO_FAST = 429;
const FOREIGN = 403;

/**
 * Fires "say" with words for who listens instead of looks, and "notice" with words for everybody; its conversation
 * fires "change".
 */
export class Talk extends EventTarget {
  constructor(options) {
    super();
    this.api = new Api(options.server);
    this.conversation = new Conversation(options);
  }

  /**
   * Asks something.
   * @param {string} message what the server gets
   * @param {string} shown what the visitor sees; a button's title
   */
  ask(message, shown = message) {
    const id = this.conversation.add({ who: "visitor", text: shown, message, state: "busy" });
    return this.#send(id, message);
  }

  /** Sends a message that did not arrive once more. */
  retry(id) {
    const turn = this.conversation.turns.find((candidate) => candidate.id === id);
    if (!turn || turn.state !== "failed") return undefined;
    this.conversation.update(id, { state: "busy" });
    return this.#send(id, turn.message);
  }

  /** Passes on a thumb; once for each answer. */
  async vote(id, payload) {
    const turn = this.conversation.turns.find((candidate) => candidate.id === id);
    if (!turn || turn.vote) return;
    this.conversation.update(id, { vote: payload });
    try {
      const { reply } = await this.#deliver(payload);
      if (this.conversation.has(id)) this.#hear(reply);
    } catch {
      this.conversation.update(id, { vote: "" });
      this.#notice(texts.voteLost);
    }
  }

  renew() {
    this.conversation.renew();
    this.#notice(texts.started);
  }

  /** Erases everything, here and on the server. Whether that succeeded; if not, nothing is lost here. */
  async erase() {
    try {
      for (const session of this.conversation.sessions) {
        if (!(await this.api.erase(session))) throw new LostLine();
      }
    } catch {
      this.#notice(texts.notRemoved);
      return false;
    }
    this.conversation.forget();
    this.#notice(texts.removed);
    return true;
  }

  async #send(id, message) {
    try {
      const { status, reply } = await this.#deliver(message);
      // Meanwhile the conversation may have been removed, here or in another tab.
      if (!this.conversation.has(id)) return;
      const arrived = status !== TOO_FAST && status !== FOREIGN;
      this.conversation.update(id, { state: arrived ? "sent" : "failed" });
      if (reply.some((part) => part.erased)) await this.#forget();
      this.#hear(reply);
    } catch {
      if (!this.conversation.has(id)) return;
      this.conversation.update(id, { state: "failed" });
      this.#say([texts.lost]);
    }
  }

  async #deliver(message) {
    for (const last of [false, true]) {
      if (!this.conversation.session || last) {
        const { session, refusal } = await this.api.begin();
        if (refusal) return refusal;
        this.conversation.setSession(session);
      }
      try {
        return await this.api.send(this.conversation.session, message);
      } catch (error) {
        if (last || !(error instanceof UnknownSession)) throw error;
      }
    }
    throw new LostLine();
  }

  /** The server erased the conversation because the visitor asked for it in words: it goes here as well. */
  async #forget() {
    const earlier = this.conversation.sessions.slice(1);
    const gone = await Promise.all(earlier.map((session) => this.api.erase(session).catch(() => false)));
    if (gone.every(Boolean)) this.conversation.forget();
    // What is still on the server stays known here, so that it can be erased later.
    else this.conversation.renew();
  }

  #hear(reply) {
    this.conversation.add({ who: "guide", reply });
    this.#say(spoken(reply));
  }

  #notice(words) {
    this.dispatchEvent(new CustomEvent("notice", { detail: words }));
  }

  #say(words) {
    this.dispatchEvent(new CustomEvent("say", { detail: words }));
  }
}
