import { createRoot } from "react-dom/client";
import "graphiql/setup-workers/vite";
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "../explorer/style/tokens.css";
import "./page.css";
import { applyTheme } from "../explorer/shell/theme";
import { Playground } from "./Playground";
import { readExamples } from "./examples/examples";
import { readLink } from "./links/link";

applyTheme();

// Another link in the same browser tab: the page opens it as it opens any.
addEventListener("hashchange", () => location.reload());

const root = document.getElementById("playground")!;
createRoot(root).render(<Playground examples={await readExamples()} link={readLink()} />);
root.removeAttribute("aria-busy");
