// The line to the server: REST on its own channel.

const PATIENCE = 30_000;

/** The message did not get through, as far as we know: it may be sent again. */
export class LostLine extends Error {}

/** The server does not know this session. */
export class UnknownSession extends Error {}

export class Api {
  /** @param {string} server where Darmgids runs, with a slash at its end */
  constructor(server) {
    this.base = new URL("webhooks/web/", server).href;
  }

  /** The example questions; none when the line is lost. */
  async examples() {
    const { body } = await this.#call("GET", "start");
    return Array.isArray(body?.examples) ? body.examples : [];
  }

  /** A new session id. */
  async begin() {
    const { status, body } = await this.#call("POST", "session");
    if (typeof body?.session === "string") return { session: body.session };
    if (status === 429 || status === 403) return { refusal: { status, reply: messages(body) } };
    throw new LostLine();
  }

  /** Sends a message. Answers the status and the reply's messages. */
  async send(session, message) {
    const { status, body } = await this.#call("POST", "message", session, { message });
    if (status === 401) throw new UnknownSession();
    const reply = messages(body);
    if (!reply.length) throw new LostLine();
    return { status, reply };
  }

  /** Erases the session's conversation; whether that succeeded. */
  async erase(session) {
    const { status } = await this.#call("DELETE", "session", session);
    // A session that the server no longer knows has nothing left to erase.
    return status === 200 || status === 401;
  }

  async #call(method, path, session, content) {
    try {
      const response = await fetch(this.base + path, {
        method,
        headers: {
          ...(session && { Authorization: `Bearer ${session}` }),
          ...(content && { "Content-Type": "application/json" }),
        },
        body: content && JSON.stringify(content),
        credentials: "omit",
        signal: AbortSignal.timeout(PATIENCE),
      });
      return { status: response.status, body: await response.json() };
    } catch {
      throw new LostLine();
    }
  }
}

function messages(body) {
  return Array.isArray(body) ? body.filter((part) => part && typeof part === "object") : [];
}
