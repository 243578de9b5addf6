// A feature and its switch, which goes through the release gate.
import { Problem, send } from './api.js';
import { account } from './account.js';
import { el, say } from './dom.js';
import { findingCard } from './finding.js';
import { problemBox, run } from './problem.js';
import { t } from './words.js';

/** A row; what the gate says appears in it, and decided is called once it has. */
export function featureRow(service, feature, on, decided) {
  const place = el('div', { class: 'outcome' });
  const name = el('span', { class: 'name', id: `name-${service}-${feature}` }, t('feature', { id: feature }));
  return el('li', {}, el('div', { class: 'row' }, name,
    account.maySwitch ? toggle(service, feature, on, name.id, place, decided) : el('span', {}, state(on))), place);
}

function state(on) {
  return el('span', { class: `state ${on ? 'on' : 'off'}` }, t(on ? 'feature.on' : 'feature.off'));
}

function toggle(service, feature, on, label, place, decided) {
  const button = el('button', {
    type: 'button', role: 'switch', class: 'switch', 'aria-labelledby': label,
    click: () => run(button, place, async () => {
      const wanted = button.getAttribute('aria-checked') !== 'true';
      await switchTo(service, feature, wanted, button, place);
      await decided();
    }),
  });
  show(button, on);
  return button;
}

function show(button, on) {
  button.setAttribute('aria-checked', String(on));
  button.replaceChildren(el('span', { class: 'knob', 'aria-hidden': 'true' }), state(on));
}

async function switchTo(service, feature, wanted, button, place) {
  try {
    const now = await send('PUT', `services/${service}/features/${feature}/state`, { on: wanted });
    show(button, now.on);
    const done = t(now.on ? 'feature.switched-on' : 'feature.switched-off', { id: feature });
    say(done);
    place.replaceChildren(el('div', { class: 'done' }, el('p', {}, done, ' ', keptAs(now.assessment)),
      now.on && warnings(now)));
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.kind !== 'gate-refused') {
      throw problem;
    }
    const { assessment, findings } = problem.body;
    place.replaceChildren(problemBox(problem, el('p', {}, keptAs(assessment))), ...cards(assessment, findings));
  }
}

function keptAs(assessment) {
  return assessment && el('a', { href: `#/assessments/${assessment}` }, t('feature.kept-as', { number: assessment }));
}

/** What is open does not stand in the way, and is told. */
function warnings(now) {
  return now.warnings.length > 0 && [
    el('p', {}, t('feature.warnings', { count: now.warnings.length })),
    el('details', {}, el('summary', {}, t('feature.see')), cards(now.assessment, now.warnings)),
  ];
}

function cards(assessment, findings) {
  return findings.map(finding => findingCard(finding, {
    level: 4,
    line: line => `#/assessments/${assessment}?line=${line}`,
  }));
}
