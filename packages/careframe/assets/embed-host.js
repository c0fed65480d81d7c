// For a page that shows Careframe widgets in frames: <iframe data-careframe src="…/embed.html?widget=scorecard&src=…">
// Gives each frame the height of its widget. The events that data-careframe-takes="care-submit …" names arrive on the frame.
const originOf = ({ src, sandbox }) =>
  sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

addEventListener('message', ({ data, source, origin }) => {
  const frames = [...document.querySelectorAll('iframe[data-careframe]')];
  const frame = frames.find((one) => one.contentWindow === source && originOf(one) === origin);
  if (!frame || typeof data?.type !== 'string') return;
  const takes = (frame.dataset.careframeTakes ?? '').split(/\s+/).filter(Boolean);
  if (data.type === 'care-height' && data.height > 0)
    frame.style.height = `${Math.min(data.height, 20000)}px`;
  if (data.type === 'care-height' && !data.heard && origin !== 'null')
    source.postMessage({ type: 'care-host', takes }, origin);
  if (data.type === 'care-event' && takes.includes(data.name))
    frame.dispatchEvent(new CustomEvent(data.name, { detail: data.detail, bubbles: true }));
});
