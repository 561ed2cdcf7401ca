const byId = (id) => document.getElementById(id);
const [form, operation, variables, fault, run, status, answer, list] =
  ["question", "document", "variables", "variables-fault", "run", "status", "answer", "examples"].map(byId);

let examples = [];
let pending = null;

/** The variables as an object; undefined where they are no JSON object, which is said beside them. */
function readVariables() {
  let value;
  let complaint = "";
  try {
    value = variables.value.trim() === "" ? {} : JSON.parse(variables.value);
    if (value === null || typeof value !== "object" || Array.isArray(value)) {
      complaint = "The variables have to be a JSON object.";
    }
  } catch (error) {
    complaint = `The variables are not JSON: ${error.message}`;
  }
  fault.textContent = complaint;
  variables.setAttribute("aria-invalid", String(complaint !== ""));
  return complaint === "" ? value : undefined;
}

/** The variables' default values as the operation writes them, so that they can be changed without knowing their names. */
function defaultsOf(text) {
  const defaults = {};
  for (const [, name, value] of text.matchAll(/\$(\w+)\s*:[^=,)$]*=\s*("[^"]*"|-?[\d.]+|true|false|\[[^\]]*\])/g)) {
    try {
      defaults[name] = JSON.parse(value);
    } catch {
      // A literal that is GraphQL but not JSON, such as an enum: the operation's own default stays in force.
    }
  }
  return Object.keys(defaults).length === 0 ? "" : JSON.stringify(defaults, null, 2);
}

/** Keeps question and variables in the address, so that it can be shared and the way back works. */
function remember() {
  const state = new URLSearchParams({ query: operation.value });
  if (variables.value.trim() !== "") {
    state.set("variables", variables.value);
  }
  const hash = `#${state}`;
  if (hash !== location.hash) {
    history.pushState(null, "", hash);
  }
}

/** Takes question and variables from the address, from what follows "#" or else "?"; false where it has none. */
function recall() {
  const state = new URLSearchParams(location.hash.slice(1) || location.search);
  if (!state.has("query")) {
    return false;
  }
  show(state.get("query"), state.get("variables") ?? "");
  return true;
}

function show(text, values) {
  operation.value = text;
  variables.value = values;
  markExample();
}

function markExample() {
  for (const [index, button] of list.querySelectorAll("button").entries()) {
    button.setAttribute("aria-pressed", String(examples[index].document === operation.value));
  }
}

const kinds = { name: /^"(?:[^"\\]|\\.)*"(?=\s*:)/, text: /^"(?:[^"\\]|\\.)*"/, figure: /^(?:-?\d[\d.eE+-]*|true|false|null)/ };

/** JSON with its parts coloured. Text goes in as text, never as markup. */
function colour(json) {
  const parts = document.createDocumentFragment();
  let plain = "";
  const flush = () => {
    parts.append(plain);
    plain = "";
  };
  for (let rest = json; rest !== "";) {
    const kind = Object.keys(kinds).find((candidate) => kinds[candidate].test(rest));
    const match = kind === undefined ? /^[^"\d\-tfn]+|^./s.exec(rest)[0] : kinds[kind].exec(rest)[0];
    if (kind === undefined) {
      plain += match;
    } else {
      flush();
      const span = document.createElement("span");
      span.className = kind;
      span.textContent = match;
      parts.append(span);
    }
    rest = rest.slice(match.length);
  }
  flush();
  return parts;
}

async function ask() {
  const values = readVariables();
  if (values === undefined) {
    variables.focus();
    return;
  }
  remember();
  pending?.abort();
  const current = pending = new AbortController();
  run.disabled = true;
  status.textContent = "Asking …";
  const started = performance.now();
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ query: operation.value, variables: values }),
      signal: current.signal,
    });
    const body = await response.json();
    const took = Math.max(1, Math.round(performance.now() - started));
    const errors = body.errors?.length ?? 0;
    const verdict = errors === 0 ? "Answered" : `${errors} ${errors === 1 ? "error" : "errors"}`;
    status.textContent = `${verdict} in ${took} ms, status ${response.status}, data set ${response.headers.get("CaJapan-Dataset")}`;
    answer.replaceChildren(colour(JSON.stringify(body, null, 2)));
  } catch (error) {
    if (error.name !== "AbortError") {
      status.textContent = `The server cannot be reached: ${error.message}`;
      answer.replaceChildren();
    }
  } finally {
    if (pending === current) {
      pending = null;
      run.disabled = false;
    }
  }
}

async function copy(button, text) {
  const caption = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    // Without leave to use the clipboard, the text is at least there to be selected.
    status.textContent = "Copy it from the answer's place.";
    answer.textContent = text;
  }
  setTimeout(() => { button.textContent = caption; }, 1500);
}

function asCurl() {
  const body = JSON.stringify({ query: operation.value, variables: readVariables() ?? {} });
  return `curl ${new URL("/graphql", location.href)} -H 'content-type: application/json' -d '${body.replaceAll("'", "'\\''")}'`;
}

async function start() {
  examples = await (await fetch("/examples.json")).json();
  for (const example of examples) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = example.title;
    button.addEventListener("click", () => {
      show(example.document, defaultsOf(example.document));
      ask();
    });
    const item = document.createElement("li");
    item.append(button);
    list.append(item);
  }
  if (recall()) {
    ask();
  } else {
    show(examples[0].document, defaultsOf(examples[0].document));
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask();
});
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    ask();
  }
});
operation.addEventListener("input", markExample);
variables.addEventListener("change", readVariables);
byId("share").addEventListener("click", (event) => {
  remember();
  copy(event.currentTarget, location.href);
});
byId("curl").addEventListener("click", (event) => copy(event.currentTarget, asCurl()));
addEventListener("popstate", () => {
  if (recall()) {
    ask();
  }
});

start();
