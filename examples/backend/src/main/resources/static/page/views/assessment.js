// One assessment: its findings, those that call for somebody first, and the lines that they rest on.
import { get } from '../api.js';
import { el, say } from '../dom.js';
import { aboutAssessment, downloads, keptVerdicts } from '../kept.js';
import { filterForm, matches } from '../filter.js';
import { findingCard } from '../finding.js';
import { groups } from '../groups.js';
import { nameOrId } from '../names.js';
import { planButton } from '../plan.js';
import { problemBox } from '../problem.js';
import { keepInAddress } from '../routes.js';
import { sourcePanel } from '../source.js';
import { summary } from '../verdicts.js';
import { waiveForm } from '../waive.js';
import { t } from '../words.js';

export async function assessment(id, query) {
  const whole = await get(`assessments/${id}`);
  const source = sourcePanel(whole.description);
  const name = whole.assessment.service && await nameOrId(whole.assessment.service);
  const title = t('assessment.of', { service: name || t('assessment.text'), number: id });
  const head = [el('h1', {}, title), aboutAssessment(whole, name), summary(whole.assessment.summary)];
  let findings;
  try {
    findings = await get(`assessments/${id}/findings`);
  } catch (problem) {
    if (problem.kind !== 'packs-changed') {
      throw problem;
    }
    const notice = problemBox(problem, el('p', {}, t('assessment.kept-note')));
    return { title, wide: true, nodes: [...head, notice, beside(keptVerdicts(whole), source)], update: lineOf(source) };
  }
  const list = findingList(id, whole, findings, query);
  const plan = planButton(id);
  const actions = el('div', { class: 'actions' }, plan.button,
    el('a', { class: 'button', href: `#/assessments/${id}/what-if` }, t('what-if')), downloads(id));
  return { title, wide: true, nodes: [...head, actions, plan.place, beside(list, source)], update: lineOf(source) };
}

/** Findings and description side by side, where there is room. */
function beside(findings, source) {
  return el('div', { class: 'beside' }, findings, source.node);
}

function lineOf(source) {
  return query => {
    if (query.has('line')) {
      source.goTo(Number(query.get('line')));
    }
  };
}

function findingList(id, whole, findings, query) {
  const count = el('p', { class: 'count', role: 'status' });
  const place = el('div');
  const filter = filterForm(findings, query, show);

  function show(values) {
    const parameters = new URLSearchParams(values);
    keepInAddress(parameters);
    draw(values);
  }

  function draw(values) {
    const shown = findings.filter(finding => matches(finding, values));
    const line = number => `#/assessments/${id}?${new URLSearchParams({ ...values, line: number })}`;
    count.textContent = t('filter.count', { shown: shown.length, all: findings.length });
    place.replaceChildren(...groups(shown, values.verdict, finding => findingCard(finding, { line, more: waiving })));
  }

  function waiving(finding) {
    return waiveForm(whole.assessment.service, finding, async told => {
      findings = await get(`assessments/${id}/findings`);
      draw(filter.values());
      say(told);
      document.getElementById(finding.id)?.querySelector('summary, a')?.focus();
    });
  }

  draw(filter.values());
  return el('section', { class: 'findings', 'aria-labelledby': 'findings-heading' },
    el('h2', { id: 'findings-heading' }, t('assessment.findings')),
    filter.form,
    el('p', { class: 'count-row' }, count, el('button', { type: 'button', class: 'quiet', click: filter.clear }, t('filter.clear'))),
    place);
}
