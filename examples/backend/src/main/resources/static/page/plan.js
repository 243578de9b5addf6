// The smallest changes found that leave no gap.
import { get } from './api.js';
import { el, focusOn } from './dom.js';
import { run } from './problem.js';
import { t } from './words.js';

/** A button that asks for the plan, and the place in which it shows it. */
export function planButton(id) {
  const place = el('div');
  const button = el('button', {
    type: 'button',
    click: () => run(button, place, async () => {
      place.replaceChildren(plan(id, await get(`assessments/${id}/plan`)));
      focusOn(place.querySelector('h2'));
    }),
  }, t('plan'));
  return { button, place };
}

function plan(id, { steps, unresolved }) {
  const changes = steps.map(step => ['set', `${step.path}=${step.to}`]);
  return el('section', { class: 'card plan' }, el('h2', {}, t('plan')),
    steps.length === 0 && unresolved.length === 0 && el('p', {}, t('plan.none')),
    steps.length > 0 && [
      el('p', {}, t('plan.steps'), t('colon')),
      el('ol', {}, steps.map(describe)),
      el('p', {}, el('a', { class: 'button', href: `#/assessments/${id}/what-if?${new URLSearchParams(changes)}` }, t('plan.try'))),
    ],
    unresolved.length > 0 && [
      el('h3', {}, t('plan.unresolved')),
      el('ul', {}, unresolved.map(gap => el('li', {}, el('code', {}, gap.obligation),
        el('ul', {}, gap.reasons.map(reason => el('li', {}, reason)))))),
    ]);
}

function describe(step) {
  return el('li', {},
    el('p', {}, el('code', {}, step.path), t('colon'), step.from, ' → ', el('strong', {}, step.to), el('span', { class: 'fine' },
      ` · ${step.due ? `${t('plan.due', { day: step.due })} · ` : ''}${t(`effort.${step.effort}`)}`)),
    el('ul', {}, step.fixes.map(fix => el('li', {}, fix))),
    el('p', { class: 'fine' }, step.obligations.join(' · ')));
}
