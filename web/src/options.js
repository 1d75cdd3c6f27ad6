// What a site owner can set, as data attributes of the script tag or in the call to Darmgids.start().

export const DEFAULTS = {
  server: "", // where Darmgids runs; the folder that the script came from
  article: "", // the page with the article; the server's own page
  privacy: "", // the site's privacy statement
  label: "Stel een vraag", // what the launcher says
  side: "right", // or "left"
  theme: "auto", // or "light", "dark"
  keep: 60, // minutes after the last message that the browser remembers the conversation
  start: "auto", // or "manual": wait for Darmgids.start()
};

/** A screen that the open chat covers, or nearly. */
export const NARROW = "(max-width: 48rem), (max-height: 30rem)";

/**
 * The options in force.
 * @param {Record<string, string | number | undefined>} given data attributes or the call's argument
 * @param {string} script the script's own address
 */
export function readOptions(given, script) {
  const options = { ...DEFAULTS };
  for (const name of Object.keys(DEFAULTS)) {
    if (given[name] !== undefined && given[name] !== "") options[name] = given[name];
  }
  options.server = folder(new URL(options.server || ".", script).href);
  options.article = new URL(options.article || options.server, document.baseURI).href.split("#")[0];
  options.privacy = options.privacy ? new URL(options.privacy, document.baseURI).href : "";
  options.keep = Number(options.keep) > 0 ? Number(options.keep) : DEFAULTS.keep;
  return options;
}

function folder(address) {
  return address.endsWith("/") ? address : `${address}/`;
}
