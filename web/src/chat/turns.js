// How the turns of a conversation are drawn.
import { html, nothing } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { icons } from "./icons.js";
import { toHtml } from "./markdown.js";
import { read, thumb } from "./reply.js";
import { texts } from "./texts.js";

const clock = new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit" });

/**
 * One turn.
 * @param {object} turn see conversation.js
 * @param {object} view what the drawing needs: article, times, busy, and what to do on a click (choose, retry, vote, copy)
 */
export function turnTemplate(turn, view) {
  return turn.who === "visitor" ? visitorTurn(turn, view) : guideTurn(turn, view);
}

function visitorTurn(turn, view) {
  return html`<li class="turn visitor">
    ${speaker(texts.you, turn, view)}
    <p class="bubble" dir="auto">${turn.text}</p>
    ${turn.state === "failed"
      ? html`<p class="lost">
          ${icons.lost}<span>${texts.failed}</span>
          <button type="button" class="plain" data-retry=${turn.id} @click=${() => view.retry(turn.id)}>
            ${texts.retry}
          </button>
        </p>`
      : nothing}
  </li>`;
}

function guideTurn(turn, view) {
  const parts = turn.reply.map((message) => read(message, view.article));
  // As the guide counts them when somebody types a number: on through the whole reply.
  parts.flatMap((part) => part.choices).forEach((choice, index) => (choice.number = index + 1));
  const thumbs = parts.flatMap((part) => part.thumbs);
  return html`<li class="turn guide">
    ${speaker(texts.guide, turn, view)} ${parts.map((part) => partTemplate(part, view))}
    <div class="tools">
      ${thumbs.map((button) => thumbTemplate(button, turn, view))}
      <button type="button" class="tool" @click=${() => view.copy(turn)}>${icons.copy}<span>${texts.copy}</span></button>
    </div>
  </li>`;
}

function speaker(name, turn, view) {
  const time = new Date(turn.time);
  return html`<p class="speaker">
    <span>${name}</span>${view.times
      ? html` <time datetime=${time.toISOString()}>${clock.format(time)}</time>`
      : nothing}
  </p>`;
}

function partTemplate(part, view) {
  return [
    part.referral ? referralTemplate(part) : nothing,
    !part.referral && part.text && !part.sources.length ? html`<div class="bubble">${markdown(part.text)}</div>` : nothing,
    part.sources.length || part.science.length ? sourceTemplate(part, view) : nothing,
    part.choices.length ? choicesTemplate(part, view) : nothing,
  ];
}

function referralTemplate({ referral, text }) {
  // What to do comes first, in the first sentence.
  const [, first, rest] = text.match(/^(.+?[.!?])(?:\s+([^]*))?$/) ?? [text, text, ""];
  return html`<div class="bubble referral ${referral.level}">
    <p class="important">${icons.important}<strong>${texts.important}</strong></p>
    <p class="first">${first}</p>
    ${rest ? markdown(rest) : nothing}
    ${referral.call
      ? html`<p><a class="call" href="tel:${referral.call}">${icons.call}${texts.call(referral.call)}</a></p>`
      : nothing}
  </div>`;
}

function sourceTemplate({ sources, science, text, referral }, view) {
  return html`<div class="bubble source">
    ${sources.map(
      ({ heading, href }) => html`<p>
        ${icons.source}<span
          >${texts.source}
          ${href ? html`<a href=${href} @click=${(event) => view.follow(event, href)}>${heading}</a>` : heading}</span
        >
      </p>`,
    )}
    ${science.map(
      (address) => html`<p><span>${texts.science} <a href=${address} rel="noopener">${address}</a></span></p>`,
    )}
    ${text && !referral ? html`<div class="notice">${markdown(text)}</div>` : nothing}
  </div>`;
}

function choicesTemplate({ choices, sources }, view) {
  return html`<div class="choices" role="group" aria-label=${sources.length ? texts.more : texts.choose}>
    ${sources.length ? html`<p class="label" aria-hidden="true">${texts.more}</p>` : nothing}
    ${choices.map((choice) => choiceTemplate(choice, view, sources.length ? "" : `${choice.number}. `))}
  </div>`;
}

/** A button that asks something. While an answer is under way it waits, without losing the focus. */
export function choiceTemplate({ title, payload }, view, number = "") {
  return html`<button
    type="button"
    class="choice"
    aria-disabled=${view.busy ? "true" : "false"}
    @click=${() => view.choose(payload, title)}
  >
    ${number}${title}
  </button>`;
}

function thumbTemplate({ title, payload }, turn, view) {
  const name = title.replace(/^[^\p{L}]+/u, "");
  return html`<button
    type="button"
    class="tool"
    aria-pressed=${turn.vote === payload ? "true" : "false"}
    aria-disabled=${turn.vote ? "true" : "false"}
    @click=${() => view.vote(turn.id, payload)}
  >
    ${icons[thumb(payload)]}<span>${name}</span>
  </button>`;
}

function markdown(text) {
  return unsafeHTML(toHtml(text));
}
