import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect } from "react";

/** Answers the question of a link, once, as soon as its editors stand. */
export function RunLink({ operationName }: { operationName: string | null }) {
  const { run, setOperationName } = useGraphiQLActions();
  const ready = useGraphiQL((state) => state.queryEditor !== undefined && state.variableEditor !== undefined && state.responseEditor !== undefined && state.schema !== undefined);
  useEffect(() => {
    if (ready) {
      if (operationName !== null) {
        setOperationName(operationName);
      }
      run();
    }
  }, [ready]);
  return null;
}
