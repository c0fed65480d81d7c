// Sends what visitors answer in a training survey to the site, once each. An answer sheet is kept in the browser from
// "Send" until the site has confirmed it, so that a lost connection loses nothing.
const PREFIX = 'careframe-answer:';
/** A survey whose answers this script sends says where to, and in which words to tell it. */
const SURVEY = 'care-training-survey[data-careframe-address]';
const LONGEST_WAIT = 300_000;

/** Sheets that this browser could not store: they live as long as the page. */
const unstored = new Map();
const onTheirWay = new Set();
let wait = 5000;
let timer;

function store(sheet) {
  try {
    localStorage.setItem(PREFIX + sheet.response.id, JSON.stringify(sheet));
  } catch {
    unstored.set(sheet.response.id, sheet);
  }
}

function forget(id) {
  unstored.delete(id);
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    // Storage is closed: nothing was stored.
  }
}

function storedSheets() {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => JSON.parse(localStorage.getItem(key)))
      .filter((sheet) => typeof sheet?.address === 'string' && sheet.response?.id);
  } catch {
    return [];
  }
}

/** The line under a survey that says what became of the answers; there before it speaks, so that it is read out. */
function lineOf(survey) {
  const next = survey.nextElementSibling;
  if (next?.classList.contains('careframe-answers')) return next;
  const line = document.createElement('p');
  line.className = 'careframe-answers';
  line.setAttribute('role', 'status');
  survey.after(line);
  return line;
}

function say(page, word) {
  for (const survey of document.querySelectorAll(SURVEY)) {
    const { careframePage, careframeWords = '{}' } = survey.dataset;
    if (careframePage === page) lineOf(survey).textContent = JSON.parse(careframeWords)[word] ?? '';
  }
}

/** `sent`, `refused` (the site understood and will not take it) or `waiting` (try again). */
async function post({ address, page, response }) {
  try {
    const { ok, status } = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'omit',
      keepalive: true,
      body: JSON.stringify({ page, response }),
    });
    if (ok) return 'sent';
    return status >= 400 && status < 500 && status !== 408 && status !== 429 ? 'refused' : 'waiting';
  } catch {
    return 'waiting';
  }
}

async function send(sheet) {
  const { id } = sheet.response;
  if (onTheirWay.has(id)) return;
  onTheirWay.add(id);
  say(sheet.page, 'sending');
  const outcome = await post(sheet);
  onTheirWay.delete(id);
  if (outcome === 'sent') {
    forget(id);
    wait = 5000;
  }
  say(sheet.page, outcome === 'waiting' && unstored.has(id) ? 'open' : outcome);
  if (outcome === 'waiting') tryLater();
}

function tryLater() {
  clearTimeout(timer);
  timer = setTimeout(sendAll, wait);
  wait = Math.min(wait * 2, LONGEST_WAIT);
}

function sendAll() {
  for (const sheet of [...storedSheets(), ...unstored.values()]) void send(sheet);
}

document.addEventListener('care-submit', (event) => {
  const survey = event.target instanceof Element ? event.target.closest(SURVEY) : null;
  if (!survey) return;
  const { careframeAddress, careframePage = '' } = survey.dataset;
  const sheet = { address: careframeAddress, page: careframePage, response: event.detail.response };
  store(sheet);
  void send(sheet);
});
document.querySelectorAll(SURVEY).forEach(lineOf);
addEventListener('online', sendAll);
sendAll();
