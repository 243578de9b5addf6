// What services and their parts are called.
import { get } from './api.js';
import { t } from './words.js';

const names = new Map();

/** The name of a service that the user sees. */
export async function nameOf(service) {
  if (!names.has(service)) {
    names.set(service, (await get(`services/${service}`)).name);
  }
  return names.get(service);
}

/** The same; what is kept may be about a service that is no longer offered, which then has its id and no name. */
export async function nameOrId(service) {
  try {
    return await nameOf(service);
  } catch {
    return service;
  }
}

/** The subject of a finding: a feature, or the service as a whole. */
export function subjectName(subject) {
  return subject === 'service' ? t('feature.whole') : t('feature', { id: subject });
}
