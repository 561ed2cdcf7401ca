import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { type Example, variablesOf } from "./examples";

/** The panel that lists the examples; a click opens one in a tab of its own. */
export function examplesPlugin(examples: readonly Example[]): GraphiQLPlugin {
  return { title: "Examples", icon: Icon, content: () => <Examples examples={examples} /> };
}

function Examples({ examples }: { examples: readonly Example[] }) {
  const { addTab } = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL((state) => ({ queryEditor: state.queryEditor, variableEditor: state.variableEditor }));
  const open = ({ document }: Example) => {
    if (queryEditor?.getValue() !== "") {
      addTab();
    }
    queryEditor?.setValue(document);
    variableEditor?.setValue(variablesOf(document));
  };
  return (
    <section aria-label="Examples" className="panel">
      <h2 className="panel-title">Examples</h2>
      <ol className="examples">
        {examples.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => open(example)}>
              {example.title}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Icon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3 4.5h2M3 10h2M3 15.5h2M8 4.5h9M8 10h9M8 15.5h9" />
    </svg>
  );
}
