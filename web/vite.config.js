// Two bundles: the launcher that every page loads, and the chat that it fetches on first use.
import { defineConfig } from "vite";

const entries = {
  launcher: { entry: "src/launcher.js", fileName: "darmgids", format: "iife", name: "DarmgidsLauncher" },
  chat: { entry: "src/chat/index.js", fileName: "darmgids-chat", format: "es" },
};

// Minifying takes the notices out that the libraries' licences ask for.
const notice =
  "/*! Contains Lit (Google LLC, BSD-3-Clause), DOMPurify (Cure53, Apache-2.0 or MPL-2.0) and marked (MarkedJS, MIT): " +
  "licenses.txt */";

export default defineConfig(({ mode }) => {
  const { entry, fileName, format, name } = entries[mode] ?? entries.chat;
  const first = mode === "launcher";
  return {
    // The page itself and its pictures are copied as they are, once.
    publicDir: first ? "public" : false,
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      target: "es2022",
      emptyOutDir: first,
      reportCompressedSize: false,
      rolldownOptions: { output: first ? {} : { postBanner: notice } },
      lib: { entry, name, formats: [format], fileName: () => `${fileName}.js` },
    },
    logLevel: "warn",
  };
});
