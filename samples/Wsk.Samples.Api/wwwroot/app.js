import { nameOf } from './card.js';
import { getJson, label } from './page.js';
import { text } from './text.js';
import { customerList, customerView, notice } from './view.js';

const main = document.getElementById('customer');
const list = document.getElementById('customers');
const announcement = document.getElementById('announcement');
let customers = [];

// What main shows of the customer, or of what went wrong, in the language of the moment.
let showAgain = () => {};

// What stands behind the # of the address; without one, the first customer.
function chosen() {
  return location.hash.slice(1) || String(customers[0]?.id ?? '');
}

// What the Mini Program does: fetch the string, bind it, and let the button carry it.
async function contact(id) {
  const { customerInfo } = await getJson(`api/customers/${id}/session-from`);
  return customerInfo;
}

// Whoever was on a button that is gone stays where the button was.
function fill(heading, ...elements) {
  document.title = `${heading} · ${text('title')}`;
  const hadFocus = main.contains(document.activeElement);
  main.replaceChildren(...elements);
  main.setAttribute('aria-busy', 'false');
  if (hadFocus) {
    main.focus();
  }
}

function showCustomer(detail) {
  showAgain = () => showCustomer(detail);
  const heading = `${nameOf(detail.card.customerName)} (${detail.id})`;
  fill(heading, ...customerView(detail, contact));
  announcement.textContent = heading;
}

function showNotice(heading, message, retry) {
  showAgain = retry;
  fill(heading, notice(heading, message, retry));
}

// The list stays as it is, and with it the focus and how far it was scrolled.
function markChosen(id) {
  for (const link of list.querySelectorAll('a')) {
    if (link.getAttribute('href') === `#${id}`) {
      link.setAttribute('aria-current', 'true');
      list.scrollLeft = link.offsetLeft - (list.clientWidth - link.clientWidth) / 2;
    } else {
      link.removeAttribute('aria-current');
    }
  }
}

async function show() {
  const id = chosen();
  markChosen(id);
  if (id === '') {
    showNotice(text('noCustomers'), text('noCustomersWhy'), start);
    return;
  }

  if (!customers.some((customer) => String(customer.id) === id)) {
    showNotice(text('noSuchCustomer'), text('noSuchCustomerWhy', id), start);
    return;
  }

  main.setAttribute('aria-busy', 'true');
  let showResult;
  try {
    const detail = await getJson(`api/customers/${id}`);
    showResult = () => showCustomer(detail);
  } catch (error) {
    showResult = () => showNotice(text('loadFailed'), error.message, show);
  }

  // Unless another customer was chosen meanwhile.
  if (id === chosen()) {
    showResult();
  }
}

async function start() {
  main.setAttribute('aria-busy', 'true');
  try {
    customers = await getJson('api/customers');
  } catch (error) {
    showNotice(text('loadFailed'), error.message, start);
    return;
  }

  list.replaceChildren(...customerList(customers));
  await show();
}

// Whoever had scrolled down sees the new card from its beginning.
addEventListener('hashchange', () => {
  if (main.getBoundingClientRect().top < 0) {
    main.scrollIntoView();
  }

  show();
});
label(() => showAgain());
start();
