// Which findings are shown: kept in the address, so that it can be sent on and survives a reload.
import { el } from './dom.js';
import { VERDICTS } from './verdicts.js';
import { t } from './words.js';

/** A form for these findings. onChange gets the chosen values by name. */
export function filterForm(findings, query, onChange) {
  const fields = {
    verdict: select('verdict', VERDICTS.map(verdict => [verdict, t(`verdict.${verdict}`)]), query),
    instrument: select('instrument', options(findings, one => [one.law.instrument, one.instrument]), query),
    force: select('force', options(findings, one => [one.force, one.law.force]), query),
    text: el('input', { type: 'search', id: 'filter-text', name: 'text', value: query.get('text') ?? '', autocomplete: 'off' }),
  };
  const changed = () => onChange(chosen(fields));
  const form = el('form', { class: 'filter', role: 'search', 'aria-label': t('filter'),
    input: changed, change: changed, submit: event => event.preventDefault() },
  Object.entries(fields).map(([name, field]) => el('div', {},
    el('label', { for: field.id }, t(`filter.${name}`)), field)));
  function clear() {
    Object.values(fields).forEach(field => { field.value = ''; });
    changed();
  }
  return { form, clear, values: () => chosen(fields) };
}

function select(name, options, query) {
  const field = el('select', { id: `filter-${name}`, name },
    el('option', { value: '' }, t('filter.all')),
    options.map(([value, label]) => el('option', { value }, label)));
  field.value = query.get(name) ?? '';
  // an address may name what this assessment does not have
  field.selectedIndex = Math.max(0, field.selectedIndex);
  return field;
}

function options(findings, of) {
  return [...new Map(findings.map(of))];
}

function chosen(fields) {
  return Object.fromEntries(Object.entries(fields)
    .map(([name, field]) => [name, field.value.trim()])
    .filter(([, value]) => value !== ''));
}

/** Whether a finding is among those that were chosen. */
export function matches(finding, values) {
  return (!values.verdict || finding.verdict === values.verdict)
    && (!values.instrument || finding.law.instrument === values.instrument)
    && (!values.force || finding.force === values.force)
    && (!values.text || words(finding).includes(values.text.toLowerCase()));
}

function words(finding) {
  return [finding.id, finding.title, finding.instrument, finding.article,
    ...finding.subjects.flatMap(about => [about.subject, ...about.reasons.flatMap(why =>
      [why.reason, why.fix ?? '', ...why.facts.map(fact => fact.path)])]),
    ...finding.missing.flatMap(fact => [fact.path, fact.question])].join('\n').toLowerCase();
}
