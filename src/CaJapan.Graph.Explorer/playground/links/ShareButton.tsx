import { ToolbarButton, useGraphiQL } from "@graphiql/react";
import { useEffect, useState } from "react";
import { addressOf } from "./link";

/** Puts document, variables and the operation meant into the address, and the address onto the clipboard. */
export function ShareButton() {
  const { queryEditor, variableEditor, operationName, operations } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    operationName: state.operationName,
    operations: state.operations,
  }));
  const [told, setTold] = useState("");

  useEffect(() => {
    const timer = setTimeout(() => setTold(""), 3000);
    return () => clearTimeout(timer);
  }, [told]);

  const share = async () => {
    const meant = (operations?.length ?? 0) > 1 ? (operationName ?? null) : null;
    history.replaceState(null, "", addressOf({ query: queryEditor?.getValue() ?? "", variables: variableEditor?.getValue() ?? "", operationName: meant }));
    try {
      await navigator.clipboard.writeText(location.href);
      setTold("Link copied");
    } catch {
      setTold("The link is in the address bar");
    }
  };

  return (
    <>
      <ToolbarButton label="Share: copy a link to this question" onClick={share}>
        <svg className="graphiql-toolbar-icon" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
          <path d="M8 12l4-4M9 6l2.2-2.2a3.5 3.5 0 0 1 5 5L14 11M11 14l-2.2 2.2a3.5 3.5 0 0 1-5-5L6 9" />
        </svg>
      </ToolbarButton>
      <span role="status" className="told">
        {told}
      </span>
    </>
  );
}
