import { render } from "preact";
import { App } from "./shell/App";
import { applyTheme } from "./shell/theme";
import "./style/tokens.css";
import "./style/page.css";
import "./style/parts.css";
import "./style/views.css";

applyTheme();
render(<App />, document.getElementById("app")!);
