// From the server's messages to what is drawn: referrals, text, sources, choices and thumbs.
import { toPlain } from "./markdown.js";
import { texts } from "./texts.js";

/** A referral is recognised by how it starts; `call` is the number that one tap dials. */
const LEADS = [
  { lead: "Bel nu 112", level: "now", call: "112" },
  { lead: "Bel 113", level: "now", call: "113" },
  { lead: "Neem contact op met je huisarts", level: "soon" },
  { lead: "Overleg eerst met je arts of apotheker", level: "soon" },
];
const THUMBS = { "/hielp_wel": "up", "/hielp_niet": "down" };
const SOURCE = /^Bron: (?:\[(.+)\]\(\S*\)|(.+))$/;
const SCIENCE = /^Wetenschappelijke bron: \[?(https:\/\/doi\.org\/[^\s\])]+)/;

/**
 * One message as parts to draw.
 * @param {{text?: string, buttons?: {title: string, payload: string}[], sources?: {heading: string, section: string}[]}} message
 * @param {string} article the page that the sections stand on
 */
export function read(message, article) {
  const lines = String(message.text ?? "").split("\n");
  const sections = new Map((message.sources ?? []).map(({ heading, section }) => [heading, section]));
  const sources = lines.flatMap((line) => {
    const heading = line.match(SOURCE)?.slice(1).find(Boolean);
    if (!heading) return [];
    const section = sections.get(heading);
    return [{ heading, href: section ? `${article}#${anchor(section)}` : "" }];
  });
  const buttons = (message.buttons ?? []).filter(({ title, payload }) => title && payload);
  return {
    referral: LEADS.find(({ lead }) => lines[0].startsWith(lead)),
    sources,
    science: lines.map((line) => line.match(SCIENCE)?.[1]).filter(Boolean),
    text: lines.filter((line) => !SOURCE.test(line) && !SCIENCE.test(line)).join("\n").trim(),
    choices: buttons.filter(({ payload }) => !THUMBS[payload]).map((button) => ({ ...button })),
    thumbs: buttons.filter(({ payload }) => THUMBS[payload]),
  };
}

/** A section's place on the article page: "6.1" stands at "sectie-6-1". */
export function anchor(section) {
  return `sectie-${section.replaceAll(".", "-")}`;
}

/** Which way a thumb points. */
export function thumb(payload) {
  return THUMBS[payload];
}

/** A reply in words alone, to be read aloud or copied. */
export function spoken(reply, { choices = true } = {}) {
  return reply.flatMap((message) => {
    const part = read(message, "");
    const offered = part.choices.map(({ title }) => title);
    return [
      part.referral ? `${texts.important}:` : "",
      toPlain(part.referral || !part.sources.length ? part.text : ""),
      ...part.sources.map(({ heading }) => `${texts.source} ${heading}.`),
      ...part.science.map((address) => `${texts.science} ${address}`),
      part.sources.length && !part.referral ? toPlain(part.text) : "",
      choices && offered.length ? `${part.sources.length ? texts.more : texts.choose} ${offered.join("; ")}` : "",
    ].filter(Boolean);
  });
}
