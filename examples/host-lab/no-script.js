// Outside of the page on which scripts are forbidden: is what the page wrote in the element to be read there?
const { tag } = document.documentElement.dataset;
const frame = document.createElement('iframe');
frame.className = 'lab-frame';
// Of this origin, so that it can be looked into; without `allow-scripts`, so that nothing runs in it.
frame.sandbox.add('allow-same-origin');
frame.src = `/host-lab/no-script/${tag}.html?inside`;
document.body.append(frame);
await new Promise((resolve) => frame.addEventListener('load', resolve));

const inside = frame.contentDocument;
const element = inside.querySelector(tag);
const isSeen = (one) => {
  const box = one?.getBoundingClientRect();
  return box !== undefined && box.width > 20 && box.height > 8;
};
const found = {
  'scripts are forbidden':
    frame.contentWindow.noise === undefined && isSeen(inside.querySelector('noscript p')),
  'the element is none of ours': element.shadowRoot === null,
  'its content is to be read': isSeen(element.querySelector('p')),
};
const failed = Object.keys(found).filter((name) => !found[name]);
const { noise, warnings, lacks } = globalThis;
parent.postMessage(
  { careLab: { tag, passed: failed.length === 0 ? ['content'] : [], failed, noise, warnings, lacks } },
  '*',
);
