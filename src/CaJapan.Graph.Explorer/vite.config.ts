import { defineConfig } from "vite";
import { compress } from "./build/compress.mjs";

// Where MSBuild says; on its own, beside the other build output.
const outDir = process.env["PAGES_OUT"] ?? "../../artifacts/pages";

export default defineConfig({
  base: "/",
  plugins: [compress()],
  build: {
    outDir,
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    rollupOptions: { input: { explorer: "explorer/index.html", playground: "playground/index.html" } },
  },
  server: {
    proxy: Object.fromEntries(["/graphql", "/export", "/errors", "/examples.json"].map((path) => [path, "http://localhost:5080"])),
  },
});
