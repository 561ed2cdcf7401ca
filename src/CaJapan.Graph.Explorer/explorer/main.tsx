import { render } from "preact";

render(<main><h1>Central Asia plus Japan</h1></main>, document.getElementById("app")!);
