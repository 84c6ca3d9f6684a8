import { language, setLanguage, text } from './text.js';
import { customerList, customerView, problem } from './view.js';

const main = document.getElementById('customer');
const list = document.getElementById('customers');
let customers = [];
let detail = null;

async function getJson(path) {
  const response = await fetch(path, { headers: { accept: 'application/json' } });
  if (!response.ok) {
    throw new Error(`${response.status} ${response.statusText}`.trim());
  }

  return response.json();
}

function selectedId() {
  const id = Number(location.hash.slice(1));
  return customers.some((customer) => customer.id === id) ? id : customers[0]?.id;
}

// What the Mini Program does: fetch the string, bind it, and let the button carry it.
async function contact(id) {
  const { customerInfo } = await getJson(`api/customers/${id}/session-from`);
  return customerInfo;
}

function render() {
  document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = text(element.dataset.text);
  }

  for (const button of document.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language()));
  }

  list.replaceChildren(...customerList(customers, detail?.id ?? selectedId()));
  if (detail) {
    main.replaceChildren(...customerView(detail, contact));
  }
}

async function show() {
  const id = selectedId();
  main.setAttribute('aria-busy', 'true');
  try {
    const next = await getJson(`api/customers/${id}`);
    if (id !== selectedId()) {
      return; // Another customer was chosen meanwhile.
    }

    detail = next;
    render();
  } catch (error) {
    detail = null;
    render();
    main.replaceChildren(problem(error, show));
  } finally {
    main.setAttribute('aria-busy', 'false');
  }
}

async function start() {
  render();
  try {
    customers = await getJson('api/customers');
  } catch (error) {
    main.replaceChildren(problem(error, start));
    main.setAttribute('aria-busy', 'false');
    return;
  }

  await show();
}

for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => {
    setLanguage(button.dataset.language);
    render();
  });
}

addEventListener('hashchange', show);
start();
