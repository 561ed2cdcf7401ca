export function Footer() {
  return (
    <footer class="bottom">
      <p>Every line rests on facts, every fact on a source. Where sources are silent, the gap is shown.</p>
      <p><a href="/graphql">Playground</a> · <a href="/graphql/schema.graphql">Schema</a> · <a href="/errors">Error codes</a></p>
    </footer>
  );
}
