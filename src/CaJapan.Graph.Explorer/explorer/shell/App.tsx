import { lazy, Suspense } from "preact/compat";
import { useEffect, useRef } from "preact/hooks";
import { EntityView } from "../entity/EntityView";
import { MatrixView } from "../matrix/MatrixView";
import { followLink, useAddress } from "../routing/address";
import { SuccessionView } from "../succession/SuccessionView";
import { TimelineView } from "../timeline/TimelineView";
import { TopicsView } from "../topics/TopicsView";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { Loading, NothingHere } from "./States";

// The drawing library is most of the script, and only one view draws.
const CanvasView = lazy(() => import("../canvas/CanvasView").then((module) => ({ default: module.CanvasView })));

export function App() {
  const { view, rest } = useAddress();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(`${view}/${rest}`);

  useEffect(() => {
    document.addEventListener("click", followLink);
    return () => document.removeEventListener("click", followLink);
  }, []);

  // A reader who follows a link hears where it led, and goes on from there.
  useEffect(() => {
    if (shown.current !== `${view}/${rest}`) {
      shown.current = `${view}/${rest}`;
      main.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }, [view, rest]);

  return (
    <>
      <a class="skip" href="#main">Skip to the content</a>
      <Header view={view} />
      <main id="main" tabIndex={-1} ref={main} class={`view-${view || "matrix"}`}>{show(view, rest)}</main>
      <Footer />
      <div id="live" class="unseen" role="status" aria-live="polite" />
    </>
  );
}

function show(view: string, rest: string) {
  switch (view) {
    case "":
    case "matrix": return <MatrixView />;
    case "timeline": return <TimelineView />;
    case "topics": return <TopicsView />;
    case "succession": return <SuccessionView />;
    case "canvas": return <Suspense fallback={<Loading lines={12} />}><CanvasView /></Suspense>;
    case "entity": return <EntityView id={rest} />;
    default: return <NothingHere title="There is no such view" hint="The address may have been cut off. The views are above." />;
  }
}
