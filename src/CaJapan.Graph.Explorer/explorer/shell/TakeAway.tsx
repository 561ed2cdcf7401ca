import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Operation } from "../graph/operation";
import { playgroundAddress } from "../routing/playground";

/** The operation behind a view, one click away. */
export function AskYourself<Data, Variables>({ operation, variables }: { operation: Operation<Data, Variables>; variables: Variables }) {
  return <a class="tool" href={playgroundAddress(operation, variables)} title={`The operation ${operation.name}, in the playground`}>GraphQL</a>;
}

/** A button that opens a small list of things to do or take. It closes by Escape, and by a click elsewhere. */
export function Menu({ label, children }: { label: string; children: ComponentChildren }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const details = menu.current;
      if (details?.open && (event instanceof KeyboardEvent ? event.key === "Escape" : !details.contains(event.target as Node))) {
        details.open = false;
        if (event instanceof KeyboardEvent) {
          details.querySelector("summary")?.focus();
        }
      }
    };
    document.addEventListener("click", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("click", close);
      document.removeEventListener("keydown", close);
    };
  }, []);

  return (
    <details class="menu" ref={menu}>
      <summary class="tool">{label}</summary>
      <div class="list">{children}</div>
    </details>
  );
}
