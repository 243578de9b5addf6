// What services are called.
import { get } from './api.js';

const names = new Map();

/** The name of a service that the user sees. */
export async function nameOf(service) {
  if (!names.has(service)) {
    names.set(service, (await get(`services/${service}`)).name);
  }
  return names.get(service);
}
