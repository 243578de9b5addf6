// The head of the page: where to go, who is signed in, the language, the way out.
import { post } from './api.js';
import { account } from './account.js';
import { el } from './dom.js';
import { languageButton } from './language-button.js';
import { render } from './routes.js';
import { t } from './words.js';

/** Draws it for the view at that path. */
export function renderTop(path) {
  document.getElementById('top').replaceChildren(
    el('a', { class: 'skip', href: '#main', click: skip }, t('skip')),
    el('div', { class: 'bar-top' },
      el('a', { class: 'brand', href: '#/' }, t('page')),
      el('nav', { 'aria-label': t('nav') }, el('ul', {}, links(path))),
      el('div', { class: 'who' },
        el('span', {}, account.name, ' ', el('span', { class: 'fine' }, `(${t(`role.${account.role}`)})`)),
        languageButton(() => render()),
        el('button', { type: 'button', class: 'quiet', id: 'sign-out', click: signOut }, t('logout')))));
}

function links(path) {
  const all = [['#/', 'nav.services'], ['#/changes', 'nav.changes']];
  if (account.mayVerify) {
    all.push(['#/audit', 'nav.audit']);
  }
  return all.map(([href, key]) => el('li', {},
    el('a', { href, 'aria-current': href === `#${path}` ? 'page' : null }, t(key))));
}

/** The address belongs to the views, so the link moves the reader itself. */
function skip(event) {
  event.preventDefault();
  document.getElementById('main').focus();
}

async function signOut() {
  await post('logout', {});
  location.assign('login?logout');
}
