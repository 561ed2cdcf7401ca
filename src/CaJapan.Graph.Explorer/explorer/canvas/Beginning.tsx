import { addressOf } from "../routing/address";
import { SearchBox } from "../shell/SearchBox";
import { write } from "./state";

/** An empty canvas, and ways to begin. */
export function Beginning() {
  return (
    <div class="beginning">
      <h2>Where to begin?</h2>
      <SearchBox label="A person, a meeting, a topic …" onPick={({ id }) => write({ roots: [id], selected: id })} />
      <p class="quiet">Names are found in any script: try “Мухтар” or “林”. Or begin with one of these:</p>
      <ul>
        <li><a href={addressOf("canvas", { id: "series:som", x: ["series:som~IN_SERIES", "*~ATTENDED"] })}>The Senior Officials' Meetings and everyone who attended</a></li>
        <li><a href={addressOf("canvas", { id: "series:fmm", x: ["series:fmm~IN_SERIES", "*~ATTENDED"] })}>The Foreign Ministers' Meetings and everyone who attended</a></li>
        <li><a href={addressOf("canvas", { id: "series:som", x: ["series:som~IN_SERIES", "*~ABOUT"] })}>What the Senior Officials talked about</a></li>
      </ul>
    </div>
  );
}
