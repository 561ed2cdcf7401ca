import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { type ComponentProps, useMemo } from "react";
import { ask } from "./ask";
import { examplesPlugin } from "./examples/ExamplesPlugin";
import { type Example, variablesOf } from "./examples/examples";
import { EXPLAIN_PLUGIN } from "./explain/ExplainPlugin";
import type { Link } from "./links/link";
import { RunLink } from "./links/RunLink";
import { ShareButton } from "./links/ShareButton";
import { useTheme } from "./useTheme";

const fetcher: ComponentProps<typeof GraphiQL>["fetcher"] = (request) => ask("/graphql", request);

// GraphiQL keeps tabs and history in the browser, and this of every visitor who wrote or ran something.
const visited = localStorage.getItem("graphiql:tabState") !== null;

/** GraphiQL with the questions of this server, its explanations, and links. It begins with the link, else where the visitor was, else with the first example. */
export function Playground({ examples, link }: { examples: readonly Example[]; link: Link | null }) {
  const theme = useTheme();
  const plugins = useMemo(() => [HISTORY_PLUGIN, examplesPlugin(examples), EXPLAIN_PLUGIN], [examples]);
  const [first] = examples;
  const beginning = link ?? (visited || first === undefined ? null : { query: first.document, variables: variablesOf(first.document) });
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      {...(beginning === null ? {} : { initialQuery: beginning.query, initialVariables: beginning.variables })}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
      forcedTheme={theme}
    >
      <GraphiQL.Logo>{""}</GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            <ShareButton />
            {prettify}
            {merge}
            {copy}
          </>
        )}
      </GraphiQL.Toolbar>
      {link !== null && <RunLink operationName={link.operationName} />}
    </GraphiQL>
  );
}
