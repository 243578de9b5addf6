// The question whose answer decides most, given the facts so far.
import { send } from './api.js';
import { el, freshId, focusOn } from './dom.js';
import { valueField } from './facts.js';
import { run } from './problem.js';
import { t } from './words.js';

/** A panel with it; an answer becomes one of the rows of facts. */
export async function questionPanel(id, rows) {
  const skipped = [];
  const place = el('div');
  const content = el('div');
  const panel = el('section', { class: 'card', 'aria-labelledby': 'question-heading' },
    el('h2', { id: 'question-heading' }, t('question')), content, place);

  async function draw() {
    const answers = Object.fromEntries(Object.entries(rows.values()).filter(([, value]) => value !== ''));
    const next = await send('POST', `assessments/${id}/question`, { answers, skipped });
    content.replaceChildren(...shown(next, answer, skip));
  }

  function answer(button, path, value) {
    return run(button, place, async () => {
      await rows.add(path, value);
      await draw();
      focusOn(content.querySelector('.asked'));
    });
  }

  function skip(button, path) {
    return run(button, place, async () => {
      skipped.push(path);
      await draw();
      focusOn(content.querySelector('.asked'));
    });
  }

  const first = el('button', { type: 'button' });
  await run(first, place, draw);
  return panel;
}

function shown(next, answer, skip) {
  if (!next.path) {
    return [el('p', { class: 'asked' }, t('question.none'))];
  }
  const field = valueField(freshId('answer'), { kind: next.kind, options: next.options });
  field.required = true;
  return [
    el('p', { class: 'asked' }, next.question, ' ', el('code', {}, next.path)),
    el('p', { class: 'fine' }, t('question.decides', { count: next.obligations.length, left: next.left })),
    el('form', { submit: event => { event.preventDefault(); answer(event.submitter, next.path, field.value); } },
      el('div', {}, el('label', { for: field.id }, t('what-if.value')), field),
      el('p', { class: 'buttons' },
        el('button', { type: 'submit' }, t('question.use')),
        el('button', { type: 'button', class: 'quiet', click: event => skip(event.currentTarget, next.path) }, t('question.skip')))),
  ];
}
