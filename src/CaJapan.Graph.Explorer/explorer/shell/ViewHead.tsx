import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";

/** A view's name and what it is for, with what can be done with it as a whole on the right. */
export function ViewHead({ title, lead, children }: { title: string; lead?: ComponentChildren; children?: ComponentChildren }) {
  useEffect(() => {
    document.title = `${title} · Central Asia plus Japan`;
  }, [title]);

  return (
    <div class="head">
      <div>
        <h1>{title}</h1>
        {lead !== undefined && <p class="lead">{lead}</p>}
      </div>
      <div class="tools">{children}</div>
    </div>
  );
}
