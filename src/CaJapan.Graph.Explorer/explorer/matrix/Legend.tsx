/** How to read the matrix. */
export function Legend() {
  return (
    <div class="legend">
      <h2>How to read this</h2>
      <p>Choose a cell to see everyone who came, each name letter for letter as the sources write it, and the facts it rests on.</p>
      <dl>
        <div><dt class="sample even"><span>○ Name</span></dt><dd>the first head of the country known by name</dd></div>
        <div><dt class="sample even continues"><span>Name</span></dt><dd>the same person as before: the band goes on</dd></div>
        <div><dt class="sample odd"><span>◆ Name</span></dt><dd>another person than at the last meeting with a known head</dd></div>
        <div><dt class="sample unnamed"><span>A post</span></dt><dd>sources give the post, not the name</dd></div>
        <div><dt class="sample gap"><span /></dt><dd>a gap: no source tells who came</dd></div>
        <div><dt class="sample missing"><span>13</span></dt><dd>a meeting that must have been held and of which nothing is known</dd></div>
        <div><dt class="sample even uncertain"><span>Name ?</span></dt><dd>inferred: no source says it outright</dd></div>
        <div><dt class="sample even disputed"><span>Name ≠</span></dt><dd>the sources differ about it</dd></div>
      </dl>
      <p class="quiet">Keys: arrows move, Enter opens, Home and End go to the ends of a row.</p>
    </div>
  );
}
