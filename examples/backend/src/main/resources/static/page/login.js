// Signing in. The form is sent by the page, which has the proof that it is no other site.
import { post } from './api.js';
import { el } from './dom.js';
import { languageButton } from './language-button.js';
import { mark, t } from './words.js';

const main = document.getElementById('main');

function draw() {
  mark();
  document.title = `${t('login')} · ${t('page')}`;
  const message = el('div', { id: 'message', role: 'alert' },
    new URLSearchParams(location.search).has('logout') && el('p', { class: 'notice' }, t('login.out')));
  main.replaceChildren(el('div', { class: 'login' },
    el('p', { class: 'brand' }, t('page')),
    el('h1', {}, t('login')),
    el('p', { class: 'fine' }, t('login.intro')),
    message,
    el('form', { submit: event => signIn(event, message) },
      field('username', 'text', 'username', 'login.name'),
      field('password', 'password', 'current-password', 'login.password'),
      el('button', { type: 'submit' }, t('login'))),
    languageButton(draw)));
}

function field(name, type, autocomplete, key) {
  return el('div', {}, el('label', { for: name }, t(key)),
    el('input', { id: name, name, type, autocomplete, required: true, autocapitalize: 'none', spellcheck: 'false' }));
}

async function signIn(event, message) {
  event.preventDefault();
  const form = event.target;
  let led;
  try {
    led = await post('login', new FormData(form));
  } catch (problem) {
    message.replaceChildren(el('p', { class: 'problem' }, t(problem.status === 403 ? 'problem.403' : 'problem.0')));
    return;
  }
  if (led.searchParams.has('error')) {
    message.replaceChildren(el('p', { class: 'problem' }, t('login.failed')));
    form.elements.password.value = '';
    form.elements.password.focus();
  } else {
    location.assign(`./${location.hash}`);
  }
}

draw();
