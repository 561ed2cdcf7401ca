import { RoleList, Succession, type RoleListQuery } from "../generated/operations";
import { all } from "../graph/all";
import { useAnswer, usePromise } from "../graph/useAnswer";
import { count } from "../graph/words";
import { addressOf, useAddress } from "../routing/address";
import { Shown } from "../shell/States";
import { AskYourself } from "../shell/TakeAway";
import { ViewHead } from "../shell/ViewHead";
import { Holders } from "./Holders";

type Role = RoleListQuery["roles"]["nodes"][number];

/** Who followed whom in a post. */
export function SuccessionView() {
  const chosen = useAddress().parameters.get("role");
  const roles = usePromise(() => all(RoleList, (data) => data.roles), "roles");
  const longest = roles.state === "here" ? [...roles.data].sort((one, other) => other.tenures.length - one.tenures.length)[0]?.id : undefined;
  const role = chosen ?? longest;
  const answer = useAnswer(Succession, role === undefined ? null : { role });
  return (
    <>
      <ViewHead title="Who followed whom" lead="The holders of a post in turn, as far as sources show them in it. A broken line is a time of which nothing is known.">
        {role !== undefined && <AskYourself operation={Succession} variables={{ role }} />}
      </ViewHead>
      <div class="with-list">
        <Shown answer={roles} lines={16}>{(list) => <RoleNavigation roles={list} chosen={role} />}</Shown>
        <section aria-live="polite">{role !== undefined && <Shown answer={answer} lines={10}>{(data) => <Holders role={data.role} />}</Shown>}</section>
      </div>
    </>
  );
}

function RoleNavigation({ roles, chosen }: { roles: readonly Role[]; chosen: string | undefined }) {
  const groups = new Map<string, Role[]>();
  for (const role of roles) {
    const key = role.country?.name ?? "Of no single country";
    groups.set(key, [...(groups.get(key) ?? []), role]);
  }
  return (
    <nav class="tree" aria-label="Posts">
      {[...groups].sort(([one], [other]) => one.localeCompare(other, "en")).map(([country, posts]) => (
        <section key={country}>
          <h2>{country}</h2>
          <ul>
            {posts.map((role) => (
              <li key={role.id}>
                <a href={addressOf("succession", { role: role.id })} aria-current={role.id === chosen ? "true" : undefined}>
                  <span class="name">{role.name}</span> <span class="number">{role.tenures.length === 0 ? "nobody named" : count(role.tenures.length, "holder")}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
