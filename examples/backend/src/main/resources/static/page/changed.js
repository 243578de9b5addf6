// Verdicts that are, or would be, other ones.
import { el } from './dom.js';
import { fix } from './finding.js';
import { told } from './verdicts.js';
import { t } from './words.js';

/** A list of them, each with why. */
export function changedList(changes) {
  return el('ul', { class: 'changes' }, changes.map(change => el('li', { class: `finding ${change.after ?? ''}` },
    el('h3', {}, change.title, ' ', el('code', { class: 'id' }, change.obligation)),
    turn(change.before, change.after),
    change.change !== 'verdict' && el('p', { class: 'fine' }, t(`change.${change.change}`)),
    change.finding && why(change.finding))));
}

/** From one verdict to another. */
export function turn(before, after) {
  return el('p', { class: 'turn' }, told(before), ' → ', told(after));
}

function why(finding) {
  const reasons = finding.verdict === 'MET' ? [] : finding.subjects.flatMap(about => about.reasons);
  return [
    finding.article && el('p', { class: 'source' }, `${finding.instrument} · ${finding.article} · ${finding.law.force}`),
    reasons.length > 0 && el('ul', { class: 'reasons' }, reasons.map(one => el('li', {},
      el('p', {}, one.reason), fix(one)))),
  ];
}
