// A finding: how an obligation stands, where it is written, why, what is missing and what would fix it.
import { el } from './dom.js';
import { sign } from './verdicts.js';
import { t } from './words.js';

/**
 * A card. Where lines can be looked up, options.line gives the address of one; options.more gives what else may be done about
 * it; options.level is that of its heading.
 */
export function findingCard(finding, options = {}) {
  return el('article', { class: `finding ${finding.verdict}`, id: options.line ? finding.id : null },
    el(`h${options.level ?? 3}`, {}, sign(finding.verdict), el('span', { class: 'unseen' },
      t(`verdict.${finding.verdict}`), t('colon')), ' ', finding.title, ' ', el('code', { class: 'id' }, finding.id)),
    el('p', { class: 'source' }, [finding.instrument, finding.article, finding.law.force, ''].join(' · '),
      el('span', { class: 'told' }, t('finding.since', { day: finding.law.since }))),
    !finding.law.binding && el('p', { class: 'notice' }, t(`finding.${finding.force}`)),
    finding.subjects.map(about => subject(about, finding, options)),
    missing(finding.missing),
    finding.due && finding.verdict !== 'MET' && el('p', {}, t('finding.due', { day: finding.due })),
    finding.waived && el('p', { class: 'notice' }, t('finding.waived')),
    options.more?.(finding));
}

function subject(about, finding, options) {
  // that what is stated to be so is met needs no sentence, only the facts
  const reasons = finding.verdict === 'MET'
    ? about.reasons.flatMap(why => facts(why, options))
    : about.reasons.map(why => reason(why, options));
  return reasons.length > 0 && [
    about.subject !== 'service' && el('p', { class: 'subject' }, t('feature', { id: about.subject })),
    el('ul', { class: finding.verdict === 'MET' ? 'facts' : 'reasons' }, reasons),
  ];
}

function reason(why, options) {
  return el('li', {},
    el('p', {}, why.reason),
    why.facts.length > 0 && el('ul', { class: 'facts' }, facts(why, options)),
    fix(why));
}

/** What would mend it, where something would. */
export function fix(why) {
  return why.fix && el('p', { class: 'fix' }, el('b', {}, t('finding.fix'), t('colon')), why.fix);
}

function facts(why, options) {
  return why.facts.map(fact => el('li', {},
    el('code', {}, fact.path), t('colon'), el('strong', {}, fact.value), ' ', place(fact.line, options)));
}

/** Where it is stated: a link where the description can be shown. */
function place(line, options) {
  const text = t('finding.line', { line });
  return line > 0 && (options.line ? el('a', { href: options.line(line), class: 'line' }, text) : `(${text})`);
}

/** What nobody has stated and would decide. */
export function missing(all) {
  return all.length > 0 && el('div', { class: 'missing' },
    el('p', {}, el('b', {}, t('finding.missing'))),
    el('ul', { class: 'facts' }, all.map(fact => el('li', {},
      fact.question && [fact.question, ' '], el('code', {}, fact.path)))));
}
