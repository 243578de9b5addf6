// What is kept of an assessment.
import { address } from './api.js';
import { el } from './dom.js';
import { told, VERDICTS } from './verdicts.js';
import { moment, t } from './words.js';

const FORMATS = { html: 'HTML', markdown: 'Markdown', text: 'TXT', json: 'JSON', sarif: 'SARIF', junit: 'JUnit', oscal: 'OSCAL', calendar: 'iCalendar' };
const ENDINGS = { html: 'html', markdown: 'md', text: 'txt', json: 'json', sarif: 'sarif', junit: 'xml', oscal: 'oscal.json', calendar: 'ics' };

/** Who asked for it, when, why and by which packs. */
export function aboutAssessment(whole, name) {
  const { assessment, packs } = whole;
  const rows = [
    ['assessment.as-of', el('time', {}, assessment.asOf)],
    ['assessment.recorded', el('time', { datetime: assessment.recordedAt }, moment(assessment.recordedAt))],
    ['assessment.asked-by', assessment.askedBy],
    ['assessment.occasion', t(`occasion.${assessment.occasion}`)],
    ['assessment.decision', decision(assessment)],
    ['assessment.packs', packs.map(pack => `${pack.id} ${pack.version}`).join(', ')],
    ['assessment.hash', el('code', {}, assessment.hash.slice(0, 16), '…')],
  ];
  return [
    assessment.service && el('p', { class: 'links' },
      el('a', { href: `#/services/${assessment.service}/history` }, t('history.of', { service: name }))),
    el('dl', { class: 'about' }, rows.map(([key, value]) => el('div', {}, el('dt', {}, t(key)), el('dd', {}, value)))),
  ];
}

/** What followed from it. */
export function decision(assessment) {
  return t(`decision.${assessment.decision}`, { feature: assessment.feature });
}

/** The report in every form. */
export function downloads(id) {
  return el('details', { class: 'downloads' }, el('summary', {}, t('assessment.download')),
    el('ul', { class: 'links' }, Object.entries(FORMATS).map(([format, name]) => el('li', {},
      el('a', {
        href: address(`assessments/${id}/report`, { format }),
        download: `assessment-${id}.${ENDINGS[format]}`,
      }, name)))));
}

/** The bare verdicts, where the packs that gave them are gone. */
export function keptVerdicts(whole) {
  const all = Object.entries(whole.verdicts);
  return el('section', { class: 'findings' }, el('h2', {}, t('assessment.kept-only')),
    VERDICTS.map(verdict => {
      const own = all.filter(([, one]) => one === verdict);
      return own.length > 0 && el('section', {}, el('h3', {}, told(verdict), ` (${own.length})`),
        el('ul', { class: 'ids' }, own.map(([id]) => el('li', {}, el('code', {}, id),
          whole.waived.includes(id) && ` ${t('finding.waived')}`))));
    }));
}
