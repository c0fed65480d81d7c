// What an older release would have left behind: the same tag, another version.
for (const tag of ['care-results-chain', 'care-indicator-table', 'care-scorecard', 'care-training-survey']) {
  customElements.define(
    tag,
    class extends HTMLElement {
      static version = '0.0.0-other';
    },
  );
}
