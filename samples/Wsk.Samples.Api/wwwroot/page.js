// What both pages do: requests, and the language of the page.
import { language, setLanguage, text } from './text.js';

// The server's problem, in its own words; what the browser says of a connection is no use to anybody.
export async function getJson(path, options = {}) {
  const headers = { accept: 'application/json', 'accept-language': language(), ...options.headers };
  const response = await fetch(path, { ...options, headers }).catch(() => {
    throw new Error(text('unreachable'));
  });
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Error(problem.detail ?? `${response.status} ${response.statusText}`.trim());
  }

  return response.json();
}

// Labels the page, and does so again, with what else is shown, when the language changes.
export function label(showAgain) {
  labelOnce();
  for (const button of document.querySelectorAll('[data-language]')) {
    button.addEventListener('click', () => {
      setLanguage(button.dataset.language);
      labelOnce();
      showAgain();
    });
  }
}

function labelOnce() {
  document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = text(element.dataset.text);
  }

  for (const button of document.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language()));
  }
}
