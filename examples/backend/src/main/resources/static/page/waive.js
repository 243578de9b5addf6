// Accepting a gap until a day, for compliance.
import { send } from './api.js';
import { account } from './account.js';
import { el, freshId } from './dom.js';
import { subjectName } from './names.js';
import { run } from './problem.js';
import { t } from './words.js';

/** A form at a finding that may be waived; done is told what was granted. */
export function waiveForm(service, finding, done) {
  const may = account.mayWaive && service && finding.verdict === 'GAP' && !finding.waived
    && finding.law.kind !== 'prohibition';
  if (!may) {
    return null;
  }
  const place = el('div');
  const subject = el('select', { name: 'subject' }, el('option', { value: '' }, t('waive.subject-all')),
    finding.subjects.map(one => el('option', { value: one.subject }, subjectName(one.subject))));
  const reason = el('textarea', { name: 'reason', rows: 2, required: true, maxlength: 2000 });
  const until = el('input', { name: 'until', type: 'date', required: true, min: account.today });
  const button = el('button', { type: 'submit' }, t('waive.grant'));
  const grant = () => run(button, place, async () => {
    await send('POST', `services/${service}/waivers`, {
      obligation: finding.id, reason: reason.value, until: until.value, ...(subject.value && { subject: subject.value }),
    });
    await done(t('waive.granted', { day: until.value }));
  });
  return el('details', { class: 'waive' }, el('summary', {}, t('waive')),
    el('form', { submit: event => { event.preventDefault(); grant(); } },
      labelled('waive.subject', subject), labelled('waive.reason', reason), labelled('waive.until', until),
      el('p', { class: 'buttons' }, button), place));
}

function labelled(key, field) {
  field.id = freshId('waive');
  return el('div', {}, el('label', { for: field.id }, t(key)), field);
}
