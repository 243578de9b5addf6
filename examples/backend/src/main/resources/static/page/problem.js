// What did not work, in the server's sentences.
import { Problem } from './api.js';
import { el } from './dom.js';
import { languageOf, t } from './words.js';

/** A box that says what did not work; read out at once. */
export function problemBox(problem, ...more) {
  if (!(problem instanceof Problem)) {
    throw problem;
  }
  return el('div', { class: 'problem', role: 'alert' }, sentences(problem), faults(problem), more);
}

function sentences(problem) {
  // what an exception of the framework says is for programs
  const own = `problem.${problem.status}`;
  const told = problem.kind && problem.kind !== 'about:blank';
  if (!told && ['problem.0', 'problem.403', 'problem.404'].includes(own)) {
    return el('p', {}, t(own));
  }
  const title = problem.body.title ?? t('problem');
  const detail = problem.body.detail ?? '';
  return [
    el('p', { lang: languageOf(title) }, el('strong', {}, title)),
    detail && el('p', { lang: languageOf(detail) }, detail),
  ];
}

function faults(problem) {
  const all = problem.body.faults ?? [];
  return all.length > 0 && el('ul', {}, all.map(fault => el('li', { lang: languageOf(fault.message) },
    fault.line > 0 && [t('problem.line', { line: fault.line }), t('colon')], fault.message, ' ', fault.wayOut)));
}

/** Runs what a press of that button begins; meanwhile it rests, and what fails is shown in the place for it. */
export async function run(button, place, work) {
  if (button.getAttribute('aria-disabled') === 'true') {
    return;
  }
  button.setAttribute('aria-disabled', 'true');
  place.replaceChildren();
  try {
    await work();
  } catch (problem) {
    place.replaceChildren(problemBox(problem));
  } finally {
    button.removeAttribute('aria-disabled');
  }
}
