import { Button, type GraphiQLPlugin, useGraphiQL } from "@graphiql/react";
import { useEffect, useState } from "react";
import { type Explanation, type Refusal, explain } from "./explain";

/** The panel that shows what the current operation comes to: the one query it is planned as, the one statement that this is in Neo4j, and what it took. */
export const EXPLAIN_PLUGIN: GraphiQLPlugin = { title: "Explain", icon: Icon, content: Explain };

function Explain() {
  const { queryEditor, variableEditor, operationName, isFetching, activeTabIndex } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    operationName: state.operationName,
    isFetching: state.isFetching,
    activeTabIndex: state.activeTabIndex,
  }));
  const [answer, setAnswer] = useState<Explanation | Refusal | null>(null);
  const [asked, setAsked] = useState(0);

  // When the panel opens, when another tab is shown, after each run, and when asked again. Of two answers on their way, the later question's counts.
  useEffect(() => {
    if (isFetching || queryEditor === undefined) {
      return;
    }
    let wanted = true;
    explain(queryEditor.getValue(), variableEditor?.getValue() ?? "", operationName)
      .catch((error: unknown): Refusal => ({ errors: [{ message: String(error) }] }))
      .then((answer) => wanted && setAnswer(answer));
    return () => {
      wanted = false;
    };
  }, [isFetching, activeTabIndex, queryEditor, asked]);

  return (
    <section aria-label="Explain" className="panel">
      <h2 className="panel-title">Explain</h2>
      <Button type="button" onClick={() => setAsked(asked + 1)}>
        Explain again
      </Button>
      {answer === null ? null : "errors" in answer ? <Refused refusal={answer} /> : <Explained explanation={answer} />}
    </section>
  );
}

function Refused({ refusal }: { refusal: Refusal }) {
  return (
    <ul role="alert" className="refusal">
      {refusal.errors.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}

function Explained({ explanation: { plan, cypher, rows, bytes, milliseconds, store } }: { explanation: Explanation }) {
  return (
    <>
      <dl className="measures">
        <Measure name="Store" value={store} />
        <Measure name="Time" value={`${milliseconds} ms`} />
        <Measure name="Rows" value={rows.toLocaleString("en")} />
        <Measure name="Answer" value={`${bytes.toLocaleString("en")} bytes`} />
      </dl>
      <h3>Plan</h3>
      <Text label="Plan" text={plan} />
      {cypher !== null && (
        <>
          <h3>{store === "Neo4j" ? "Cypher" : "Cypher, as Neo4j would be asked"}</h3>
          <Text label="Cypher" text={cypher} />
        </>
      )}
    </>
  );
}

function Measure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

// It scrolls, so the keyboard has to reach it.
function Text({ label, text }: { label: string; text: string }) {
  return (
    <pre tabIndex={0} role="region" aria-label={label}>
      {text}
    </pre>
  );
}

function Icon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M7 2.5h6v4H7zM2 13.5h6v4H2zM12 13.5h6v4h-6zM10 6.5v3.5M5 13.5V10h10v3.5" />
    </svg>
  );
}
