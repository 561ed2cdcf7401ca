import { TopicEvolution, TopicList } from "../generated/operations";
import { all } from "../graph/all";
import { useAnswer, usePromise } from "../graph/useAnswer";
import { useAddress } from "../routing/address";
import { Shown } from "../shell/States";
import { AskYourself } from "../shell/TakeAway";
import { ViewHead } from "../shell/ViewHead";
import { Evolution } from "./Evolution";
import { TopicTree } from "./TopicTree";

/** What the talks were about, and how one topic went from agenda to outcome. */
export function TopicsView() {
  const chosen = useAddress().parameters.get("topic");
  const topics = usePromise(() => all(TopicList, (data) => data.topics), "topics");
  const busiest = topics.state === "here" ? [...topics.data].sort((one, other) => other.meetings.nodes.length - one.meetings.nodes.length)[0]?.id : undefined;
  const topic = chosen ?? busiest;
  const answer = useAnswer(TopicEvolution, topic === undefined ? null : { topic });
  return (
    <>
      <ViewHead title="How topics evolved" lead="Choose a topic to follow it from the agenda to what was said, proposed and decided. Narrower topics count for the broader one.">
        {topic !== undefined && <AskYourself operation={TopicEvolution} variables={{ topic }} />}
      </ViewHead>
      <div class="with-list">
        <Shown answer={topics} lines={16}>{(list) => <TopicTree topics={list} chosen={topic} />}</Shown>
        <section aria-live="polite">{topic !== undefined && <Shown answer={answer} lines={10}>{(data) => <Evolution topic={data.topic} />}</Shown>}</section>
      </div>
    </>
  );
}
