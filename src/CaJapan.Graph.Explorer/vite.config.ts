import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { compress } from "./build/compress.mjs";

// Where MSBuild says; on its own, beside the other build output.
const outDir = process.env["PAGES_OUT"] ?? "../../artifacts/pages";

export default defineConfig({
  base: "/",
  plugins: [compress()],
  resolve: { alias: { "monaco-editor/esm/vs/editor/edcore.main.js": fileURLToPath(new URL("playground/editing/features.ts", import.meta.url)) } },
  // Editors and their languages load when the frame of the page stands, and workers share code: both need modules.
  worker: { format: "es" },
  build: {
    outDir,
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    rollupOptions: {
      input: { explorer: "explorer/index.html", playground: "playground/index.html" },
      onwarn(warning, warn) {
        // Packages mark what runs in browsers alone, for servers that render; there is none here.
        if (warning.code !== "MODULE_LEVEL_DIRECTIVE") {
          warn(warning);
        }
      },
    },
  },
  server: {
    proxy: Object.fromEntries(["/graphql", "/export", "/errors", "/examples.json"].map((path) => [path, "http://localhost:5080"])),
  },
});
