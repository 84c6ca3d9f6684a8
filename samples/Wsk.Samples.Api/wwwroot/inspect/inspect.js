import { inspectionView } from '../inspection.js';
import { getJson, label } from '../page.js';
import { text } from '../text.js';
import { notice } from '../view.js';

const form = document.getElementById('form');
const input = document.getElementById('text');
const main = document.getElementById('inspection');
const announcement = document.getElementById('announcement');

// What main shows, in the language of the moment.
let showAgain = () => {};

function showInspection(inspection) {
  showAgain = () => showInspection(inspection);
  main.replaceChildren(...inspectionView(inspection));
  announcement.textContent = main.querySelector('.finding .what').textContent;
}

function showProblem(message, retry) {
  showAgain = () => showProblem(message, retry);
  main.replaceChildren(notice(text('loadFailed'), message, retry));
}

async function inspect() {
  const asked = input.value;
  try {
    const inspection = await getJson('../api/inspect', { method: 'POST', body: asked, headers: { 'content-type': 'text/plain;charset=utf-8' } });

    // Unless the text was changed meanwhile.
    if (asked === input.value) {
      showInspection(inspection);
    }
  } catch (error) {
    showProblem(error.message, inspect);
  }
}

// The address names a customer, never the customer's data: #1001 is the string that is sent, #1001-arrived the one that arrived.
async function load() {
  const { hash } = location;
  const [id, which] = hash.slice(1).split('-');
  if (id === '') {
    return;
  }

  try {
    const detail = await getJson(`../api/customers/${encodeURIComponent(id)}`);

    // Unless another customer was chosen meanwhile.
    if (hash !== location.hash) {
      return;
    }

    input.value = which === 'arrived' ? detail.arrived?.inspection.text ?? '' : detail.customerInfo;
    await inspect();
  } catch (error) {
    showProblem(error.message, load);
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  inspect();
});
input.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    inspect();
  }
});
addEventListener('hashchange', load);
label(() => {
  document.title = text('inspectTitle');
  showAgain();
});
document.title = text('inspectTitle');
load();
